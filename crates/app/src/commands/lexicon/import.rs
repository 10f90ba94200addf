//! `detente lexicon import petrarch`: dictionaries in, a pack and an account of
//! every entry out.

use crate::output::{Done, Out};
use anyhow::{Context, anyhow, bail};
use detente_coding::Coder;
use detente_coding::lexicon::Lexicon;
use detente_coding::lexicon::petrarch::{self, Fate, Item, Report, Sums, Unit};
use serde_json::json;
use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The account that lies in the pack.
const ACCOUNT: &str = "import.md";
/// What gzip's files begin with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Imports PETRARCH dictionaries into a new folder.
pub fn petrarch(
    coder: &Coder,
    names: &[PathBuf],
    into: &Path,
    json: bool,
    out: &mut Out,
) -> anyhow::Result<Done> {
    free(into)?;
    let files = names
        .iter()
        .map(|p| read(p))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let lemmas = &coder.reader.model.lemmas;
    let import = petrarch::import(&files, &coder.lexicon, &|word| lemmas.is_common(word));
    let report = &import.report;
    if import.files.is_empty() {
        print(report, None, json, out)?;
        eprintln!("no pack is written: nothing in these files could be taken");
        return Ok(Done::SomeFailed);
    }
    check(&coder.lexicon, &import.files)?;
    write(into, &import.files, &account(report))
        .with_context(|| format!("{}: the pack cannot be written", into.display()))?;
    print(report, Some((into, import.files.len())), json, out)?;
    Ok(Done::All)
}

// A pack is never mixed with what lies there.
fn free(into: &Path) -> anyhow::Result<()> {
    match fs::read_dir(into).map(|mut entries| entries.next().is_some()) {
        Ok(true) => bail!(
            "{}: something is in this folder already; name a new or an empty one with --into",
            into.display()
        ),
        Ok(false) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(anyhow!(
            "{}: {error}; name a new or an empty folder with --into",
            into.display()
        )),
    }
}

fn read(path: &Path) -> anyhow::Result<(String, Vec<u8>)> {
    let name = path.display().to_string();
    let bytes = fs::read(path)
        .map_err(|e| anyhow!("{name}: {e}; name PETRARCH dictionaries, plain or .gz"))?;
    if !bytes.starts_with(&GZIP) {
        return Ok((name, bytes));
    }
    let mut plain = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes.as_slice())
        .read_to_end(&mut plain)
        .map_err(|e| anyhow!("{name}: not a whole gzip file ({e}); fetch it again"))?;
    Ok((name, plain))
}

// What the import makes must load; if it did not, that would be our fault.
fn check(lexicon: &Lexicon, files: &[(String, String)]) -> anyhow::Result<()> {
    lexicon.load_pack(files).map(|_| ()).map_err(|faults| {
        let first: Vec<String> = faults.iter().take(10).map(|f| format!("  {f}")).collect();
        anyhow!(
            "{} faults in the pack, which is not written; please report this fault of Detente\n{}",
            faults.len(),
            first.join("\n")
        )
    })
}

// The pack appears whole or not at all.
fn write(into: &Path, files: &[(String, String)], account: &str) -> anyhow::Result<()> {
    let parent = match into.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent)?;
    let new = tempfile::Builder::new()
        .prefix(".detente-import-")
        .tempdir_in(parent)?;
    let home = new.path().join("pack");
    fs::create_dir(&home)?;
    for (path, text) in files {
        let path = home.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    fs::write(home.join(ACCOUNT), account)?;
    if into.is_dir() {
        fs::remove_dir(into)?;
    }
    fs::rename(home, into)?;
    Ok(())
}

fn print(
    report: &Report,
    written: Option<(&Path, usize)>,
    json: bool,
    out: &mut Out,
) -> anyhow::Result<()> {
    if json {
        return print_json(report, out);
    }
    out.text(&summary(report))?;
    for (fate, title) in [(Fate::Repaired, "Repaired"), (Fate::Refused, "Refused")] {
        out.text(&format!("\n{title}\n"))?;
        let mut reasons: Vec<_> = report.reasons(fate).into_iter().collect();
        reasons.sort_by_key(|((unit, reason), (count, _))| {
            (*unit, std::cmp::Reverse(*count), *reason)
        });
        for ((unit, reason), (count, first)) in reasons {
            out.text(&format!(
                "{count:>8} {}: {reason}\n{:>9}e.g. {}\n",
                unit.plural(),
                "",
                short(&line(report, first))
            ))?;
        }
    }
    if let Some((into, files)) = written {
        let into = into.display();
        out.text(&format!(
            "\n{files} files in {into}; every repair and refusal in {into}/{ACCOUNT}\n\
             Use it with: detente --lexicon {into} code FILE…\n"
        ))?;
    }
    Ok(())
}

fn print_json(report: &Report, out: &mut Out) -> anyhow::Result<()> {
    for file in &report.files {
        let mut value = serde_json::to_value(file)?;
        value["type"] = json!("file");
        out.json(&value)?;
    }
    for ((file, unit), sums) in report.sums() {
        let mut value = serde_json::to_value(sums)?;
        value["type"] = json!("sums");
        value["file"] = json!(report.files.get(file).map(|f| &f.name));
        value["unit"] = json!(unit);
        out.json(&value)?;
    }
    for (what, number) in &report.made {
        out.json(&json!({ "type": "made", "what": what, "number": number }))?;
    }
    for item in &report.items {
        if matches!(item.fate(), Fate::Repaired | Fate::Refused) {
            out.json(&json!({
                "type": "entry", "file": report.file(item), "line": item.line, "unit": item.unit,
                "text": item.text, "fate": item.fate(), "why": item.whys(),
            }))?;
        }
    }
    Ok(())
}

// The files, and the sums: entries = taken + repaired + refused.
fn summary(report: &Report) -> String {
    let mut text = String::new();
    let sums = report.sums();
    for (number, file) in report.files.iter().enumerate() {
        let _ = writeln!(
            text,
            "{} ({}): {} lines = {} of comment + {} blank + {} with entries",
            file.name, file.dictionary, file.lines, file.comments, file.blank, file.entries
        );
        for ((_, unit), sums) in sums.range((number, Unit::Name)..=(number, Unit::Line)) {
            let _ = writeln!(text, "{}", row(*sums, unit.plural()));
        }
    }
    let mut whole = Sums::default();
    for sums in sums.values() {
        whole.entries += sums.entries;
        whole.taken += sums.taken;
        whole.known += sums.known;
        whole.repaired += sums.repaired;
        whole.refused += sums.refused;
    }
    let _ = writeln!(text, "Together\n{}", row(whole, "entries"));
    text.push_str("\nIn the pack\n");
    for (what, number) in &report.made {
        let _ = writeln!(text, "{number:>8} {what}");
    }
    text
}

fn row(sums: Sums, what: &str) -> String {
    let known = match sums.known {
        0 => String::new(),
        known => format!(" (of them {known} known already)"),
    };
    format!(
        "{:>8} {what} = {} taken{known} + {} repaired + {} refused",
        sums.entries, sums.taken, sums.repaired, sums.refused
    )
}

fn line(report: &Report, item: &Item) -> String {
    let whys: Vec<String> = item.whys().iter().map(ToString::to_string).collect();
    format!(
        "{}:{}: {}: {}",
        report.file(item),
        item.line,
        item.text.escape_debug(),
        whys.join("; ")
    )
}

fn short(text: &str) -> String {
    const LONGEST: usize = 150;
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn account(report: &Report) -> String {
    let mut text = format!(
        "# What became of the dictionaries\n\n```\n{}```\n",
        summary(report)
    );
    for (fate, title) in [(Fate::Repaired, "Repaired"), (Fate::Refused, "Refused")] {
        let _ = write!(text, "\n## {title}\n\n```\n");
        for item in report.items.iter().filter(|i| i.fate() == fate) {
            let _ = writeln!(text, "{}", line(report, item));
        }
        text.push_str("```\n");
    }
    text
}

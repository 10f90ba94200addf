//! `detente incident ID --bundle DIR`: a case file of one incident.

use crate::commands::incidents::File;
use crate::masking;
use anyhow::{Context, bail};
use detente_record::{Article, Handling, Record, digest};
use detente_view::{Case, Colophon};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes the case file into a new or empty folder.
pub fn write(
    dir: &Path,
    file: &File,
    case: &Case,
    colophon: &Colophon,
    names: bool,
) -> anyhow::Result<()> {
    let at = || format!("{}: cannot be written", dir.display());
    if dir.is_dir() && fs::read_dir(dir).with_context(at)?.next().is_some() {
        bail!("{}: the folder is not empty; name a new one", dir.display());
    }
    if dir.exists() && !dir.is_dir() {
        bail!("{}: is a file; name a new folder", dir.display());
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut withheld = Vec::new();
    for (number, (article, _)) in file.articles.iter().enumerate() {
        let name = format!("articles/{:03}", number + 1);
        if article.handling != Handling::Open {
            withheld.push(format!(
                "{} ({})",
                article.id,
                article.source.as_deref().unwrap_or("no outlet named")
            ));
            continue;
        }
        files.insert(format!("{name}.txt"), file.mask.text(&article.text));
        files.insert(format!("{name}.json"), metadata(article, file)?);
    }
    files.insert("records.jsonl".into(), records(file)?);
    files.insert(
        "incident.html".into(),
        detente_view::incident_page(case, colophon),
    );
    files.insert(
        "timeline.html".into(),
        detente_view::timeline_page(case, colophon),
    );
    files.insert("timeline.txt".into(), detente_view::timeline(case));
    files.insert(
        "README.txt".into(),
        readme(file, case, colophon, (names, &withheld)),
    );
    let mut sums = String::new();
    for (name, text) in &files {
        let _ = writeln!(sums, "{}  {name}", digest(text.as_bytes()));
    }
    files.insert("SHA256SUMS".into(), sums);
    fs::create_dir_all(dir.join("articles")).with_context(at)?;
    for (name, text) in &files {
        let path = dir.join(name);
        fs::write(&path, text).with_context(|| format!("{}: cannot be written", path.display()))?;
    }
    for name in &withheld {
        eprintln!("withheld, since its handling is restricted: {name}");
    }
    Ok(())
}

// What is known of an article, without its text, which stands beside it.
fn metadata(article: &Article, file: &File) -> anyhow::Result<String> {
    let mut value = masking::masked(article, &file.mask)?;
    if let Some(map) = value.as_object_mut() {
        map.remove("text");
    }
    Ok(format!("{}\n", serde_json::to_string_pretty(&value)?))
}

// The incident and the decisions, and all that its open articles gave.
fn records(file: &File) -> anyhow::Result<String> {
    let mut out = String::new();
    let own = file.records().into_iter();
    let head = own.filter(|r| matches!(r, Record::Incident(_) | Record::Decision(_)));
    let told = file
        .articles
        .iter()
        .filter(|(a, _)| a.handling == Handling::Open);
    let told = told.flat_map(|(_, coded)| coded.records());
    // Who is masked is told in the file with names alone.
    let told = told.filter(|r| file.mask.is_empty() || !matches!(r, Record::Protected(_)));
    for record in head.chain(told) {
        let _ = writeln!(out, "{}", masking::masked(&record, &file.mask)?);
    }
    Ok(out)
}

fn readme(
    file: &File,
    case: &Case,
    colophon: &Colophon,
    (names, withheld): (bool, &[String]),
) -> String {
    let mut out = format!(
        "Case file of incident {}\n{}\n{} · {}\n\n\
         incident.html   the accounts side by side, to be read or printed\n\
         timeline.html   who said what, day by day; timeline.txt: the same as text\n\
         records.jsonl   the incident, decisions by hand, and all records of its articles, one a line\n\
         articles/       the articles as stored: NNN.txt the text, NNN.json what is known of it\n\
         SHA256SUMS      checksums of all files; `sha256sum -c SHA256SUMS` checks them\n\n",
        case.id, case.title, case.when, case.reports_line
    );
    let told = match (names, file.mask.is_empty()) {
        (true, _) => "Names are shown: this copy was asked for with --names.",
        (false, true) => "No name was found that is to be masked.",
        (false, false) => {
            "MASKED: names of minors, of victims of sexual violence and of witnesses are masked in every file, the articles \
             included, so that the texts are not the originals and offsets and text_sha256 are those of the originals; \
             --names writes a copy with them."
        }
    };
    let _ = writeln!(out, "{told}");
    for name in withheld {
        let _ = writeln!(out, "Withheld, since its handling is restricted: {name}");
    }
    let _ = writeln!(
        out,
        "\nThe file holds what was reported. It does not say which account is true.\n{} · {} · {}",
        colophon.program, colophon.coder, colophon.made
    );
    out
}

//! CoNLL-U in and out: tokens, comments and ranges are kept as they came.

use detente_reading::{Document, Reader, Tag};

/// Reads CoNLL-U and returns it with our lemmas, tags, features and trees.
/// Lines that are no words (comments, ranges, empty nodes) are kept.
pub fn reread(reader: &Reader, text: &str, keep_tags: bool) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    for (number, block) in blocks(text) {
        sentence(reader, &block, number, keep_tags, &mut out)?;
    }
    Ok(out)
}

fn blocks(text: &str) -> Vec<(usize, Vec<&str>)> {
    let mut all = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let mut first = 1;
    for (i, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            if !block.is_empty() {
                all.push((first, std::mem::take(&mut block)));
            }
            first = i + 2;
        } else {
            block.push(line);
        }
    }
    if !block.is_empty() {
        all.push((first, block));
    }
    all
}

fn sentence(
    reader: &Reader,
    lines: &[&str],
    first: usize,
    keep: bool,
    out: &mut String,
) -> Result<(), String> {
    let mut text = String::new();
    let mut spans = Vec::new();
    let mut tags = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let columns: Vec<&str> = line.split('\t').collect();
        if line.starts_with('#') || !is_word(&columns) {
            continue;
        }
        if columns.len() != 10 {
            return Err(format!(
                "line {}: {} columns where CoNLL-U has 10; separate them by tabs",
                first + i,
                columns.len()
            ));
        }
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len() as u32;
        text.push_str(columns[1]);
        spans.push((start, text.len() as u32));
        tags.push(Tag::of(columns[3], columns[5]));
    }
    let given = [tags];
    let document = reader.read_cut(
        &text,
        std::slice::from_ref(&spans),
        keep.then_some(given.as_slice()),
    );
    let mut token = 0;
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        if line.starts_with('#') || !is_word(&columns) {
            out.push_str(line);
        } else {
            let given = keep.then_some((columns[3], columns[5]));
            row(
                &document, token, columns[0], columns[1], given, columns[9], out,
            );
            token += 1;
        }
        out.push('\n');
    }
    out.push('\n');
    Ok(())
}

fn is_word(columns: &[&str]) -> bool {
    columns[0].bytes().all(|b| b.is_ascii_digit())
}

fn row(
    document: &Document,
    token: usize,
    id: &str,
    form: &str,
    given: Option<(&str, &str)>,
    misc: &str,
    out: &mut String,
) {
    let tag = document.tag(token);
    let (upos, feats) = given.unwrap_or((tag.upos_name(), tag.feats()));
    let start = document
        .sentences
        .get(document.sentence_of(token))
        .map_or(0, |s| s.tokens.start);
    let head = document.head(token).map_or(0, |h| h - start + 1);
    let lemma = Some(document.lemma(token))
        .filter(|l| !l.is_empty())
        .unwrap_or("_");
    let columns = [
        id,
        form,
        lemma,
        upos,
        "_",
        feats,
        &head.to_string(),
        document.rel(token).name(),
        "_",
        misc,
    ];
    out.push_str(&columns.join("\t"));
}

/// Writes a document that was read from text as CoNLL-U.
pub fn write(document: &Document, article: &str, out: &mut String) {
    for (number, sentence) in document.sentences.iter().enumerate() {
        let text = document
            .text
            .get(sentence.start..sentence.end)
            .unwrap_or("");
        out.push_str(&format!(
            "# sent_id = {article}-{}\n# text = {}\n",
            number + 1,
            detente_view::clean(text)
        ));
        for (i, token) in sentence.tokens.clone().enumerate() {
            let next = document.tokens.get(token + 1).map(|t| t.start);
            let close = next.is_some() && next == document.tokens.get(token).map(|t| t.end);
            let misc = if close { "SpaceAfter=No" } else { "_" };
            row(
                document,
                token,
                &(i + 1).to_string(),
                document.word(token),
                None,
                misc,
                out,
            );
            out.push('\n');
        }
        out.push('\n');
    }
}

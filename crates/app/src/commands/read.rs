//! `detente read`: tokens, tags, trees, clauses, dates, places, names.

use crate::cli::{Common, InputFormat, Inputs};
use crate::output::{Done, Out};
use crate::{conllu, inputs, session};
use anyhow::{Context, anyhow};
use detente_coding::Coder;
use detente_reading::{Document, Kind, RoleKind};
use detente_record::{
    Article, ClauseMention, NameMention, Record, RoleMention, SentenceMention, TokenMention,
};
use std::io::Read;

/// Reads the inputs and prints what was read.
pub fn run(
    common: &Common,
    given: &Inputs,
    as_conllu: bool,
    gold_tags: bool,
    out: &mut Out,
) -> anyhow::Result<Done> {
    let coder = session::coder(common)?;
    if given.format == Some(InputFormat::Conllu)
        || given.files.iter().all(|f| f.ends_with(".conllu"))
    {
        return trees(given, &coder, gold_tags, out);
    }
    let mut done = Done::All;
    inputs::read(given, |found| match found {
        Ok(article) if as_conllu => {
            let mut text = String::new();
            conllu::write(&coder.reader.read(&article.text), &article.id, &mut text);
            out.text(&text)
        }
        Ok(article) if common.json => json(&coder, &article, out),
        Ok(article) => {
            let document = coder.reader.read(&article.text);
            out.text(&detente_view::document(&rows(&document)))
        }
        Err(problem) => {
            eprintln!("{problem}");
            if problem.is_failure() {
                done = Done::SomeFailed;
            }
            Ok(())
        }
    })?;
    Ok(done)
}

fn trees(given: &Inputs, coder: &Coder, gold_tags: bool, out: &mut Out) -> anyhow::Result<Done> {
    let mut done = Done::All;
    for file in &given.files {
        let text = if file == "-" {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map(|_| text)
        } else {
            std::fs::read_to_string(file)
        };
        match text.with_context(|| file.clone()).and_then(|t| {
            conllu::reread(&coder.reader, &t, gold_tags).map_err(|e| anyhow!("{file}: {e}"))
        }) {
            Ok(text) => out.text(&text)?,
            Err(error) => {
                eprintln!("{error:#}");
                done = Done::SomeFailed;
            }
        }
    }
    Ok(done)
}

fn json(coder: &Coder, article: &Article, out: &mut Out) -> anyhow::Result<()> {
    let document = coder.reader.read(&article.text);
    let id = &article.id;
    for (sequence, s) in document.sentences.iter().enumerate() {
        let text = slice(&document, s.start, s.end);
        out.record(&Record::Sentence(SentenceMention {
            article: id.clone(),
            sequence,
            start: s.start,
            end: s.end,
            text,
        }))?;
        for (i, t) in s.tokens.clone().enumerate() {
            out.record(&Record::Token(token(&document, id, sequence, i, t)))?;
        }
    }
    for (number, _) in document.clauses.iter().enumerate() {
        out.record(&Record::Clause(clause(&document, id, number)))?;
    }
    for name in &document.names {
        let start = document.tokens[name.tokens.start].start as usize;
        let end = document.tokens[name.tokens.end - 1].end as usize;
        out.record(&Record::Name(NameMention {
            article: id.clone(),
            start,
            end,
            text: slice(&document, start, end),
            kind: None,
        }))?;
    }
    let (dates, places) = coder.mentions(&document, article);
    for date in dates {
        out.record(&Record::Date(date))?;
    }
    for place in places {
        out.record(&Record::Place(place))?;
    }
    Ok(())
}

fn slice(document: &Document, start: usize, end: usize) -> String {
    document.text.get(start..end).unwrap_or("").to_owned()
}

fn token(
    document: &Document,
    article: &str,
    sentence: usize,
    index: usize,
    t: usize,
) -> TokenMention {
    let token = document.tokens[t];
    let first = document.sentences[sentence].tokens.start;
    TokenMention {
        article: article.to_owned(),
        sentence,
        index: index + 1,
        start: token.start as usize,
        end: token.end as usize,
        text: document.word(t).to_owned(),
        lemma: document.lemma(t).to_owned(),
        upos: token.tag.upos_name().to_owned(),
        feats: token.tag.feats().to_owned(),
        head: document.head(t).map_or(0, |h| h - first + 1),
        deprel: token.rel.name().to_owned(),
        margin: if token.margin == f32::MAX {
            1e6
        } else {
            token.margin
        },
    }
}

fn clause(document: &Document, article: &str, number: usize) -> ClauseMention {
    let clause = &document.clauses[number];
    let token = document.tokens[clause.head];
    let mut lemma = document.lemma(clause.head).to_owned();
    if let Some(particle) = clause.particle {
        lemma = format!("{lemma} {}", document.lemma(particle));
    }
    let lower = |word: String| word.to_lowercase();
    let first = document.clauses_of(clause.sentence).start;
    let mut within = Vec::new();
    let mut next = clause.speech;
    while let Some(speech) = next.and_then(|s| document.speeches.get(s)) {
        let cue = speech.cue.and_then(|cue| document.clause_at(cue));
        within.extend(
            cue.filter(|c| document.clauses[*c].sentence == clause.sentence)
                .map(|c| c - first),
        );
        next = speech.within;
    }
    within.reverse();
    ClauseMention {
        article: article.to_owned(),
        sentence: clause.sentence,
        predicate: document.word(clause.head).to_owned(),
        start: token.start as usize,
        end: token.end as usize,
        lemma,
        kind: lower(match clause.kind {
            Kind::Verbal => "verbal".into(),
            Kind::Nominal => "nominal".into(),
            Kind::Adjectival => "adjectival".into(),
        }),
        roles: clause.roles.iter().map(|r| role(document, r)).collect(),
        passive: clause.passive,
        negated: clause.negated,
        modality: lower(format!("{:?}", clause.modality)),
        tense: lower(format!("{:?}", clause.tense)),
        within,
    }
}

fn role(document: &Document, role: &detente_reading::Role) -> RoleMention {
    let range = document.phrase(role.token);
    let name = match (role.kind, role.case) {
        (RoleKind::Oblique, Some(case)) => document.lemma(case).to_owned(),
        (kind, _) => format!("{kind:?}").to_lowercase(),
    };
    RoleMention {
        role: name,
        start: range.start,
        end: range.end,
        text: slice(document, range.start, range.end),
    }
}

fn rows(document: &Document) -> Vec<(Vec<detente_view::Row>, Vec<String>)> {
    let mut all = Vec::new();
    for (number, s) in document.sentences.iter().enumerate() {
        let rows = s
            .tokens
            .clone()
            .enumerate()
            .map(|(i, t)| {
                let head = document.head(t).map_or(0, |h| h - s.tokens.start + 1);
                [
                    (i + 1).to_string(),
                    document.word(t).to_owned(),
                    document.lemma(t).to_owned(),
                    document.tag(t).upos_name().to_owned(),
                    head.to_string(),
                    document.rel(t).name().to_owned(),
                ]
            })
            .collect();
        let clauses = document.clauses_of(number).map(|c| {
            let c = clause(document, "", c);
            let roles: Vec<String> = c
                .roles
                .iter()
                .map(|r| format!("{}: {}", r.role, detente_view::clean(&r.text)))
                .collect();
            let mut told = vec![c.kind.clone()];
            told.extend(c.passive.then(|| "passive".into()));
            told.extend(c.negated.then(|| "negated".into()));
            told.extend((c.modality != "real").then(|| c.modality.clone()));
            told.extend((c.tense != "none").then(|| c.tense.clone()));
            format!("{} ({}) {}", c.lemma, told.join(", "), roles.join(" | "))
        });
        all.push((rows, clauses.collect()));
    }
    all
}

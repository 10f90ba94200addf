//! The format of `tests/clauses/*.txt`, and whether a document holds what is wanted.

use detente_reading::{Clause, Document, Kind, Rel, RoleKind, Speech};

/// One text with what must be found in it.
#[derive(Debug, Default)]
pub struct Case {
    /// File and line.
    pub place: String,
    pub text: String,
    /// Why it is known to fail, where it is.
    pub known: Option<String>,
    pub wants: Vec<Want>,
}

/// A clause or a speech that must be there, or must not.
#[derive(Debug, Clone)]
pub struct Want {
    pub line: String,
    absent: bool,
    speech: bool,
    /// The predicate's lemma, with its particle; a speech's cue, `-` for none.
    word: String,
    roles: Vec<(String, Vec<String>)>,
    flags: Vec<String>,
}

const CLAUSE_FLAGS: [&str; 20] = [
    "active",
    "passive",
    "negated",
    "affirmed",
    "real",
    "possible",
    "obliged",
    "conditional",
    "intended",
    "past",
    "present",
    "future",
    "tenseless",
    "simple",
    "perfect",
    "progressive",
    "alleged",
    "verbal",
    "nominal",
    "adjectival",
];
const SPEECH_FLAGS: [&str; 4] = ["quoted", "unquoted", "negated", "affirmed"];

/// Reads one file of cases.
pub fn parse(file: &str, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let place = format!("{file}:{}", number + 1);
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(said) = line.strip_prefix("> ") {
            match cases
                .last_mut()
                .filter(|c| c.wants.is_empty() && c.known.is_none())
            {
                // Lines of one text: paragraphs.
                Some(case) => case.text = format!("{}\n\n{said}", case.text),
                None => cases.push(Case {
                    place,
                    text: said.to_owned(),
                    ..Case::default()
                }),
            }
            continue;
        }
        let case = cases
            .last_mut()
            .unwrap_or_else(|| panic!("{place}: no text before it"));
        match line.strip_prefix("? ") {
            Some(why) => case.known = Some(why.to_owned()),
            None => case.wants.push(want(&place, line)),
        }
    }
    cases
}

fn want(place: &str, line: &str) -> Want {
    let (absent, rest) = line.strip_prefix("! ").map_or((false, line), |r| (true, r));
    let (speech, rest) = rest
        .strip_prefix("speech ")
        .map_or((false, rest), |r| (true, r));
    let (word, rest) = rest
        .split_once(':')
        .unwrap_or_else(|| panic!("{place}: no predicate: {line}"));
    let (roles, flags) = rest.split_once('|').unwrap_or((rest, ""));
    let pairs = roles.split_whitespace().map(|pair| {
        let (role, fillers) = pair
            .split_once('=')
            .unwrap_or_else(|| panic!("{place}: no role: {pair}"));
        let fillers = fillers
            .split('+')
            .filter(|f| *f != "-")
            .map(str::to_owned)
            .collect();
        (role.to_owned(), fillers)
    });
    let roles: Vec<(String, Vec<String>)> = pairs.collect();
    let flags: Vec<String> = flags.split_whitespace().map(str::to_owned).collect();
    for flag in &flags {
        let known = match speech {
            true => SPEECH_FLAGS.contains(&flag.as_str()),
            false => {
                CLAUSE_FLAGS.contains(&flag.as_str())
                    || flag.starts_with("light=")
                    || flag.starts_with("said-by=")
            }
        };
        assert!(known, "{place}: no such flag: {flag}");
    }
    for (role, _) in roles.iter().filter(|_| speech) {
        let known = ["speaker", "stance", "content", "to", "within"].contains(&role.as_str());
        assert!(known, "{place}: a speech has no {role}");
    }
    Want {
        line: line.to_owned(),
        absent,
        speech,
        word: word.to_owned(),
        roles,
        flags,
    }
}

impl Want {
    /// Whether the document is as this line wants it.
    pub fn holds(&self, document: &Document) -> bool {
        let found = match self.speech {
            true => document
                .speeches
                .iter()
                .any(|s| self.is_speech(document, s)),
            false => document.clauses.iter().any(|c| self.is_clause(document, c)),
        };
        found != self.absent
    }

    fn is_clause(&self, document: &Document, clause: &Clause) -> bool {
        (predicate(document, clause) == self.word
            || document.word(clause.head).eq_ignore_ascii_case(&self.word))
            && self.flags.iter().all(|f| flag(document, clause, f))
            && self.roles.iter().all(|(name, wanted)| {
                let have: Vec<usize> = clause
                    .roles
                    .iter()
                    .filter(|r| match name.as_str() {
                        // Trees differ in what they call "urged **Athens** to leave".
                        "object" => matches!(r.kind, RoleKind::Patient | RoleKind::Indirect),
                        _ => role_name(document, r.kind, r.case).eq_ignore_ascii_case(name),
                    })
                    .map(|r| r.token)
                    .collect();
                same(document, wanted, &have)
            })
    }

    fn is_speech(&self, document: &Document, speech: &Speech) -> bool {
        let cue = speech.cue.map_or("-".into(), |c| cue_word(document, c));
        cue == self.word
            && self.flags.iter().all(|f| match f.as_str() {
                "quoted" => speech.quoted,
                "unquoted" => !speech.quoted,
                "negated" => speech.negated,
                _ => !speech.negated,
            })
            && self.roles.iter().all(|(name, wanted)| match name.as_str() {
                "stance" => wanted.iter().all(|w| *w == *speech.stance),
                "speaker" => same(
                    document,
                    wanted,
                    &speech.speaker.into_iter().collect::<Vec<_>>(),
                ),
                "to" => same(
                    document,
                    wanted,
                    &speech.addressee.into_iter().collect::<Vec<_>>(),
                ),
                "content" => same(document, wanted, &[speech.content]),
                _ => {
                    let outer = speech.within.and_then(|w| document.speeches.get(w)?.cue);
                    wanted.as_slice() == outer.map(|o| cue_word(document, o)).as_slice()
                }
            })
    }
}

// All that is wanted and nothing else.
fn same(document: &Document, wanted: &[String], have: &[usize]) -> bool {
    wanted.len() == have.len()
        && wanted
            .iter()
            .all(|w| have.iter().any(|h| named(document, *h, w)))
}

// A name is known by any of its words, and by the title before it.
fn named(document: &Document, token: usize, word: &str) -> bool {
    let is = |t: usize| document.word(t).eq_ignore_ascii_case(word);
    let part =
        |t: usize| matches!(document.rel(t), Rel::Flat | Rel::Compound | Rel::NmodDesc) && is(t);
    is(token) || document.children(token).any(part)
}

fn cue_word(document: &Document, token: usize) -> String {
    let clause = document.clauses.iter().find(|c| c.head == token);
    clause.map_or_else(
        || document.lemma(token).to_lowercase(),
        |c| predicate(document, c),
    )
}

fn predicate(document: &Document, clause: &Clause) -> String {
    let lemma = document.lemma(clause.head).to_lowercase();
    match clause.particle {
        Some(p) => format!("{lemma} {}", document.lemma(p)),
        None => lemma,
    }
}

fn role_name(document: &Document, kind: RoleKind, case: Option<usize>) -> String {
    match (kind, case) {
        (RoleKind::Oblique, Some(case)) => document.lemma(case).to_owned(),
        (RoleKind::Oblique, None) => "bare".into(),
        (kind, _) => format!("{kind:?}").to_lowercase(),
    }
}

fn flag(document: &Document, clause: &Clause, flag: &str) -> bool {
    if let Some(light) = flag.strip_prefix("light=") {
        return clause.light.map_or("-", |l| document.lemma(l)) == light;
    }
    if let Some(speaker) = flag.strip_prefix("said-by=") {
        let speech = clause.speech.and_then(|s| document.speeches.get(s));
        let said = speech.and_then(|s| s.speaker);
        return said.map_or(speaker == "-", |s| named(document, s, speaker));
    }
    let told = |word: String| word.to_lowercase() == flag;
    match flag {
        "active" => !clause.passive,
        "passive" => clause.passive,
        "negated" => clause.negated,
        "affirmed" => !clause.negated,
        "alleged" => clause.alleged,
        "tenseless" => clause.tense == detente_reading::Tense::None,
        "verbal" => clause.kind == Kind::Verbal,
        "nominal" => clause.kind == Kind::Nominal,
        "adjectival" => clause.kind == Kind::Adjectival,
        _ => {
            told(format!("{:?}", clause.modality))
                || told(format!("{:?}", clause.tense))
                || told(format!("{:?}", clause.aspect))
        }
    }
}

/// What was found, in the words of the format, and the tree below it.
pub fn found(document: &Document) -> String {
    let mut out = String::new();
    for clause in &document.clauses {
        let roles: Vec<String> = clause
            .roles
            .iter()
            .map(|r| {
                format!(
                    "{}={}",
                    role_name(document, r.kind, r.case),
                    document.word(r.token)
                )
            })
            .collect();
        let mut flags: Vec<String> = vec![format!("{:?}", clause.kind)];
        flags.push(if clause.passive { "passive" } else { "active" }.into());
        flags.extend(clause.negated.then(|| "negated".into()));
        flags.extend(clause.alleged.then(|| "alleged".into()));
        flags.push(format!("{:?}", clause.modality));
        flags.push(format!("{:?}", clause.tense));
        flags.push(format!("{:?}", clause.aspect));
        flags.extend(clause.light.map(|l| format!("light={}", document.lemma(l))));
        let said = clause.speech.and_then(|s| document.speeches.get(s));
        flags.extend(
            said.map(|s| format!("said-by={}", s.speaker.map_or("-", |t| document.word(t)))),
        );
        out += &format!(
            "    {}: {} | {}\n",
            predicate(document, clause),
            roles.join(" "),
            flags.join(" ").to_lowercase()
        );
    }
    for s in &document.speeches {
        let word = |t: Option<usize>| t.map_or("-", |t| document.word(t));
        out += &format!(
            "    speech {}: speaker={} stance={} content={} to={} |{}{}\n",
            s.cue.map_or("-".into(), |c| cue_word(document, c)),
            word(s.speaker),
            s.stance,
            document.word(s.content),
            word(s.addressee),
            if s.quoted { " quoted" } else { "" },
            if s.negated { " negated" } else { "" },
        );
    }
    for (number, token) in document.tokens.iter().enumerate() {
        let head = document.head(number).map_or("·", |h| document.word(h));
        out += &format!(
            "        {number} {} {}/{:?} {} ← {head}\n",
            document.word(number),
            token.tag.upos_name(),
            token.tag.form(),
            token.rel.name()
        );
    }
    out
}

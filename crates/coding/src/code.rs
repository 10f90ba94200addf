//! The one path: article → documents → records.

use crate::answers::{self, Content};
use crate::contexts::{self, About};
use crate::events::Known;
use crate::lexicon::{Index, Lexicon};
use crate::link::Links;
use crate::matching::{self, Match, Near};
use crate::{befall, claims, events, merge, notes, official, protect, views};
use detente_reading::{Document, Model, Reader};
use detente_record::{
    Article, Attribution, Basis, Claim, Coded, Coder as Stamp, Day, Entity, Goldstein, Id, Note,
    Part, Reason, Span, TextInfo, Translated,
};
use std::collections::BTreeMap;

/// A reader and a lexicon, ready to code.
#[derive(Debug, Clone)]
pub struct Coder {
    /// Reads.
    pub reader: Reader,
    /// Knows.
    pub lexicon: Lexicon,
    pub(crate) index: Index,
    stamp: Stamp,
}

/// What stands around a document: the article's facts that its records repeat.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    pub article: Id,
    pub part: Part,
    pub published: Option<Day>,
    pub language: String,
    pub coder: Stamp,
    /// The party whose outlet this is.
    pub outlet: Option<Entity>,
    /// The state of the outlet, which tells towns of one name apart.
    pub home: Option<String>,
    pub machine_translated: bool,
    /// Sentences of the title come first.
    pub first_sentence: usize,
    /// The topic whose rubric the title begins with.
    pub rubric: Option<Reason>,
}

impl Frame {
    /// Returns a sentence's text and where it stands.
    pub fn sentence(&self, document: &Document, sentence: usize) -> (String, TextInfo) {
        let Some(s) = document.sentences.get(sentence) else {
            return Default::default();
        };
        let span = Span::of(document.text, s.start, s.end);
        let info = TextInfo {
            part: self.part,
            sequence: sentence,
            start: span.start,
            end: span.end,
        };
        (span.text, info)
    }

    /// Returns the part's name.
    pub fn part_name(&self) -> &'static str {
        match self.part {
            Part::Title => "title",
            Part::Body => "body",
        }
    }
}

/// One part of an article, read and matched; what `why` looks at.
pub struct Reading<'a> {
    /// Names and roles.
    pub links: Links<'a>,
    /// What matched.
    pub found: Vec<Match>,
    /// What nearly did.
    pub near: Vec<Near>,
}

impl Coder {
    /// Makes a coder.
    pub fn new(lexicon: Lexicon, model: Model) -> Coder {
        let index = Index::of(&lexicon);
        let language = lexicon.words.language(index.event_nouns());
        let stamp = Stamp {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            lexicon: lexicon.hash.clone(),
            model: model.fingerprint.clone(),
            goldstein: Goldstein::default().name().to_owned(),
        };
        Coder {
            reader: Reader { model, language },
            lexicon,
            index,
            stamp,
        }
    }

    /// Says of which sources the program was made, where its version alone does not tell.
    #[must_use]
    pub fn made_of(mut self, sources: &str) -> Coder {
        if !sources.is_empty() {
            self.stamp.program = format!("{}+{sources}", env!("CARGO_PKG_VERSION"));
        }
        self
    }

    /// Returns the versions that go into every record.
    pub fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    /// Codes an article: always the same records from the same article.
    pub fn code(&self, article: &Article) -> Coded {
        if let Some(note) = self.aside(article) {
            return Coded {
                notes: vec![note],
                ..Coded::default()
            };
        }
        let mut coded = Coded::default();
        let mut contents = Vec::new();
        let mut about: Vec<About> = Vec::new();
        let title = article.title.as_deref().unwrap_or("");
        let mut frame = self.frame(article);
        for (part, text) in [(Part::Title, title), (Part::Body, article.text.as_str())] {
            if !text.trim().is_empty() {
                (frame.part, frame.first_sentence) = (part, coded.sentences);
                about.extend(self.part(text, &frame, &mut coded, &mut contents));
            }
        }
        contexts::by_article(&mut coded.events, &about, &self.lexicon);
        let mut gone = merge::events(&mut coded.events);
        gone.append(&mut merge::occurrences(&mut coded.occurrences));
        rename(&mut coded.claims, &gone);
        answers::point(&mut coded, &contents);
        protect::settle(&mut coded.protected);
        coded
    }

    // What is set aside before it is read.
    fn aside(&self, article: &Article) -> Option<Note> {
        let aside = |reason, detail: &str| Some(notes::article(&article.id, reason, detail));
        if article.handling == detente_record::Handling::Restricted {
            return aside(Reason::Restricted, "");
        }
        if article.text.trim().is_empty()
            && article.title.as_deref().unwrap_or("").trim().is_empty()
        {
            return aside(Reason::Empty, "");
        }
        let own = &self.reader.language.code;
        if let Some(language) = article
            .language
            .as_deref()
            .filter(|l| !l.is_empty() && !l.starts_with(own.as_str()))
        {
            return aside(Reason::Language, language);
        }
        if article.language.is_none()
            && !self.reader.language.is_plainly(&article.text)
            && let Some(told) = whatlang::detect(&article.text)
                .filter(|t| t.is_reliable() && t.lang() != whatlang::Lang::Eng)
            && article.text.len() > 80
        {
            return aside(Reason::Language, told.lang().code());
        }
        None
    }

    // What both parts of an article share: its source is read once.
    fn frame(&self, article: &Article) -> Frame {
        Frame {
            article: article.id.clone(),
            published: article.published,
            language: article
                .language
                .clone()
                .unwrap_or_else(|| self.reader.language.code.clone()),
            coder: self.stamp.clone(),
            outlet: self.outlet(article),
            home: self.home(article).map(str::to_owned),
            machine_translated: article.translated == Translated::Machine,
            rubric: notes::rubric(article.title.as_deref().unwrap_or(""), &self.lexicon),
            ..Frame::default()
        }
    }

    /// Returns the state of an article's outlet, where the lexicon knows it.
    pub(crate) fn home(&self, article: &Article) -> Option<&str> {
        let number = self.index.outlet(article.source.as_deref()?)?;
        let outlet = self.lexicon.outlets.get(number as usize)?;
        Some(outlet.country.as_str())
    }

    // A state's or a party's own outlet speaks for it.
    fn outlet(&self, article: &Article) -> Option<Entity> {
        let (source, day) = (article.source.as_deref()?, article.published);
        let Some(number) = self.index.outlet(source) else {
            return official::of(self, source, day);
        };
        let outlet = self.lexicon.outlets.get(number as usize)?;
        let was = day
            .is_none_or(|d| outlet.from.is_none_or(|f| f <= d) && outlet.to.is_none_or(|t| d <= t));
        (outlet.kind == detente_record::SourceKind::State && was).then(|| Entity {
            code: outlet.country.clone(),
            sector: vec!["GOV".into(), "JRN".into()],
            name: Some(outlet.name.clone()),
            entity_text: outlet.name.clone(),
            basis: Basis::Name,
            ..Entity::default()
        })
    }

    /// Reads and matches one part, without making records of it.
    pub fn look<'a>(
        &'a self,
        document: &'a Document<'a>,
        day: Option<Day>,
        home: Option<&'a str>,
    ) -> Reading<'a> {
        let links = self.link(document, day, home);
        let (found, near) = self.matched(&links);
        Reading { links, found, near }
    }

    /// Finds who and where is meant.
    pub fn link<'a>(
        &'a self,
        document: &'a Document<'a>,
        day: Option<Day>,
        home: Option<&'a str>,
    ) -> Links<'a> {
        Links::of(document, &self.lexicon, &self.index, day, home)
    }

    /// Finds which frames the clauses call up, and which nearly.
    pub fn matched(&self, links: &Links) -> (Vec<Match>, Vec<Near>) {
        matching::all(links, &self.lexicon, &self.index)
    }

    // Returns what its sentences are about.
    fn part(
        &self,
        text: &str,
        frame: &Frame,
        coded: &mut Coded,
        contents: &mut Vec<Content>,
    ) -> Vec<About> {
        let document = self.reader.read(text);
        let Reading { links, found, near } =
            self.look(&document, frame.published, frame.home.as_deref());
        let mut topics = notes::topics(&links, &self.lexicon, frame.rubric);
        notes::no_game(&links, &self.lexicon, &found, &mut topics);
        let old = notes::of_old(&links);
        let contexts = contexts::by_sentence(&links, &self.index, frame.part);
        let mut told = claims::find(&links, frame);
        let ids = claims::ids(&told);
        let known = Known {
            part: frame,
            lexicon: &self.lexicon,
            claims: &ids,
            contexts: &contexts,
        };
        let mut busy = vec![false; document.sentences.len()];
        for m in &found {
            let clause = &document.clauses[m.clause];
            if topics.get(clause.sentence).copied().flatten().is_some() || old.contains(&m.clause) {
                continue;
            }
            let mut made: Vec<Id> = Vec::new();
            for event in events::make(&links, &known, m) {
                made.push(event.id.clone());
                coded.events.push(event);
            }
            if let Some(one) = befall::make(&links, &known, m, &found) {
                made.push(one.id.clone());
                coded.occurrences.push(one);
            }
            busy[clause.sentence] |= !made.is_empty();
            if !made.is_empty() {
                for (head, _) in &m.told_again {
                    busy[document.sentence_of(*head)] = true;
                }
            }
            if let Some(view) = views::make(&links, &known, m) {
                busy[clause.sentence] = true;
                coded.assessments.push(view);
            }
            let around = claims::around(&links, &told, m.clause);
            if let Some(claim) = around.and_then(|s| told.get_mut(s)?.as_mut()) {
                claim.events.extend(made);
            }
        }
        let claims = document.speeches.iter().zip(&told);
        contents.extend(
            claims
                .filter(|(_, claim)| claim.is_some())
                .map(|(speech, _)| Content::of(&links, &speech.parts)),
        );
        let mut told: Vec<Claim> = told.into_iter().flatten().collect();
        for (mut claim, part) in claims::in_own_words(&links, frame) {
            contents.push(Content::of(&links, &[part]));
            claim.events = own_acts(coded, &claim);
            told.push(claim);
        }
        for claim in &told {
            busy[claim.text_info.sequence] = true;
            // A quotation may run over several sentences.
            for [start, end] in &claim.content.parts {
                let first = document.sentences.partition_point(|s| s.end <= *start);
                let last = document.sentences.partition_point(|s| s.start < *end);
                (first..last).for_each(|s| busy[s] = true);
            }
        }
        coded.claims.append(&mut told);
        coded
            .protected
            .extend(protect::find(&links, frame, &coded.events));
        let near = by_sentence(&document, &near);
        for (sentence, _) in busy.iter().enumerate().filter(|(_, b)| !**b) {
            let mut dated = old
                .iter()
                .filter(|&&c| document.clauses[c].sentence == sentence);
            let topic = topics[sentence].or(dated.next().map(|_| Reason::History));
            let (reason, detail) = notes::reason(&links, sentence, &near[sentence], topic);
            let number = frame.first_sentence + sentence;
            coded.notes.push(Note {
                article: frame.article.clone(),
                sentence: Some(number),
                reason,
                detail,
            });
        }
        coded.sentences += document.sentences.len();
        contexts
    }
}

fn by_sentence<'n>(document: &Document, near: &'n [Near]) -> Vec<Vec<&'n Near>> {
    let mut all = vec![Vec::new(); document.sentences.len()];
    for one in near {
        if let Some(here) = all.get_mut(document.clauses[one.clause].sentence) {
            here.push(one);
        }
    }
    all
}

fn rename(claims: &mut [Claim], gone: &BTreeMap<Id, Id>) {
    for claim in claims {
        for id in &mut claim.events {
            if let Some(kept) = gone.get(id) {
                id.clone_from(kept);
            }
        }
        claim.events.sort();
        claim.events.dedup();
    }
}

// What a sentence tells that nobody in it is told to say.
fn own_acts(coded: &Coded, claim: &Claim) -> Vec<Id> {
    let here =
        |at: &TextInfo| (at.part, at.sequence) == (claim.text_info.part, claim.text_info.sequence);
    let own = |said: &Option<Vec<Attribution>>| {
        let mut said = said.iter().flatten();
        said.all(|a| a.claim.is_none())
    };
    let events = coded.events.iter();
    let events = events.filter(|e| here(&e.text_info) && own(&e.attribution));
    let befell = coded.occurrences.iter();
    let befell = befell.filter(|o| here(&o.text_info) && own(&o.attribution));
    let events = events.map(|e| e.id.clone());
    events.chain(befell.map(|o| o.id.clone())).collect()
}

//! Whether what a record says of its text is there.

use detente_record::{
    Article, Assessment, Attribution, Basis, Claim, Content, Entity, Event, Id, Occurrence, Part,
    Record, Span, TextInfo,
};

/// Returns what is wrong with the offsets of a record, in words; nothing if
/// every one slices its part of the article to the words beside it.
pub(crate) fn faults(article: &Article, record: &Record) -> Vec<String> {
    let mut check = Check {
        title: article.title.as_deref().unwrap_or(""),
        body: &article.text,
        part: Part::Body,
        faults: Vec::new(),
    };
    match record {
        Record::Event(event) => check.event(event),
        Record::Occurrence(occurrence) => check.occurrence(occurrence),
        Record::Claim(claim) => check.claim(claim),
        Record::Assessment(assessment) => check.assessment(assessment),
        Record::Protected(person) => {
            check.sentence(&person.text_info, &person.text);
            check.span("name", &person.name);
        }
        _ => {}
    }
    check.faults
}

/// Returns the ids of other records that a record names.
pub(crate) fn references(record: &Record) -> Vec<&Id> {
    match record {
        Record::Event(event) => claims_of(&event.attribution),
        Record::Occurrence(occurrence) => claims_of(&occurrence.attribution),
        Record::Claim(claim) => claim.events.iter().chain(&claim.about).collect(),
        _ => Vec::new(),
    }
}

fn claims_of(chain: &Option<Vec<Attribution>>) -> Vec<&Id> {
    let links = chain.iter().flatten();
    links.filter_map(|link| link.claim.as_ref()).collect()
}

struct Check<'a> {
    title: &'a str,
    body: &'a str,
    part: Part,
    faults: Vec<String>,
}

impl Check<'_> {
    fn event(&mut self, event: &Event) {
        self.sentence(&event.text_info, &event.text);
        self.span("trigger", &event.trigger);
        self.mentions(&event.mentions);
        self.entities("actor", &event.actor);
        self.entities("recipient", &event.recipient);
        self.speakers(&event.attribution);
    }

    fn occurrence(&mut self, occurrence: &Occurrence) {
        self.sentence(&occurrence.text_info, &occurrence.text);
        self.span("trigger", &occurrence.trigger);
        self.mentions(&occurrence.mentions);
        self.entities("victims", &occurrence.victims);
        self.entities("custodian", &occurrence.custodian);
        self.entities("taken_by", &occurrence.taken_by);
        self.speakers(&occurrence.attribution);
    }

    fn claim(&mut self, claim: &Claim) {
        self.sentence(&claim.text_info, &claim.text);
        if let Some(cue) = &claim.cue {
            self.span("cue", cue);
        }
        self.content(&claim.content);
        self.entities("speaker", &claim.speaker);
        self.entities("addressee", &claim.addressee);
    }

    fn assessment(&mut self, assessment: &Assessment) {
        self.sentence(&assessment.text_info, &assessment.text);
        self.span("trigger", &assessment.trigger);
        self.entities("speaker", &assessment.speaker);
    }

    fn part(&self) -> &str {
        match self.part {
            Part::Title => self.title,
            Part::Body => self.body,
        }
    }

    /// The sentence comes first: all else stands in the part it names.
    fn sentence(&mut self, info: &TextInfo, text: &str) {
        self.part = info.part;
        self.slice("text_info", info.start, info.end, text);
    }

    fn span(&mut self, field: &str, span: &Span) {
        self.slice(field, span.start, span.end, &span.text);
    }

    fn slice(&mut self, field: &str, start: usize, end: usize, text: &str) {
        let found = self.part().get(start..end);
        if found != Some(text) {
            let what = describe(field, start, end, text, found);
            self.faults.push(what);
        }
    }

    // The same act may be told of in the title and in the body.
    fn mentions(&mut self, mentions: &[Span]) {
        for span in mentions {
            if !span.holds(self.body) && !span.holds(self.title) {
                let found = self.body.get(span.start..span.end);
                let what = describe("mentions", span.start, span.end, &span.text, found);
                self.faults.push(what);
            }
        }
    }

    fn content(&mut self, content: &Content) {
        self.slice("content", content.start, content.end, &content.text);
        for [start, end] in &content.parts {
            let inside = content.start <= *start && *end <= content.end;
            if !inside || self.part().get(*start..*end).is_none() {
                self.faults.push(format!(
                    "content.parts {start}..{end} lies outside the content"
                ));
            }
        }
    }

    fn speakers(&mut self, chain: &Option<Vec<Attribution>>) {
        for link in chain.iter().flatten() {
            self.entities("attribution", &link.speaker);
        }
    }

    fn entities(&mut self, field: &str, entities: &[Entity]) {
        for entity in entities {
            self.entity(field, entity);
        }
    }

    // What a code was inherited from may stand in the other part: a name in the headline, "it" in the body.
    fn entity(&mut self, field: &str, entity: &Entity) {
        let elsewhere = matches!(entity.basis, Basis::Inherited | Basis::Pronoun);
        match (entity.start, entity.end) {
            (Some(start), Some(end)) => {
                let text = Some(entity.entity_text.as_str());
                let other = [self.title, self.body].map(|part| part.get(start..end));
                if !(elsewhere && other.contains(&text)) {
                    self.slice(field, start, end, &entity.entity_text);
                }
            }
            (None, None) => {}
            _ => self
                .faults
                .push(format!("{field} {:?} has half a span", entity.entity_text)),
        }
        if let Some([start, end]) = entity.from
            && self.body.get(start..end).is_none()
            && self.title.get(start..end).is_none()
        {
            self.faults.push(format!(
                "{field}.from {start}..{end} slices neither title nor text"
            ));
        }
    }
}

fn describe(field: &str, start: usize, end: usize, text: &str, found: Option<&str>) -> String {
    match found {
        Some(found) => format!("{field} {start}..{end} is {found:?}, not {text:?}"),
        None => format!("{field} {start}..{end} does not slice the text; it should be {text:?}"),
    }
}

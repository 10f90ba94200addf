//! Records without what their article already holds: the words of a span are
//! in the text, and one coder made all that an article gave. So every word is
//! stored once.

use detente_record::{
    Article, Assessment, Attribution, Claim, Coder, Entity, Event, Id, Occurrence, Part, Protected,
    Span, TextInfo,
};

/// What a record is made whole with.
pub(crate) struct Source<'a> {
    pub(crate) article: &'a str,
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) coder: &'a Coder,
}

impl<'a> Source<'a> {
    pub(crate) fn of(article: &'a Article, coder: &'a Coder) -> Source<'a> {
        Source {
            article: &article.id,
            title: article.title.as_deref().unwrap_or(""),
            body: &article.text,
            coder,
        }
    }

    fn part(&self, part: Part) -> &'a str {
        match part {
            Part::Title => self.title,
            Part::Body => self.body,
        }
    }
}

/// A record that can do without what its article holds.
pub(crate) trait Lean: Clone + PartialEq {
    /// Takes words out (`out`) or puts them back. Taking out what putting back
    /// would not restore is for [`lean`] to notice.
    fn turn(&mut self, turn: &Turn<'_>);
    /// Who made it.
    fn coder(&mut self) -> &mut Coder;
    /// Its id and that of its article.
    fn ids(&mut self) -> [&mut Id; 2];
    /// Takes in what gathering found: the incident that an event is over, the claim that a
    /// claim is about.
    fn found(&mut self, _over: Option<Id>, _about: Option<Id>) {}
}

/// Returns the record without what `source` holds; `None` if it could not be
/// made whole again from it, to the byte.
pub(crate) fn lean<T: Lean>(record: &T, source: &Source<'_>) -> Option<T> {
    let mut bare = record.clone();
    let [id, article] = bare.ids();
    let id = std::mem::take(id);
    if std::mem::take(article) != source.article {
        return None;
    }
    *bare.coder() = Coder::default();
    bare.turn(&Turn { source, out: true });
    let back = whole(bare.clone(), &id, source);
    (back == *record).then_some(bare)
}

/// Makes a record whole again.
pub(crate) fn whole<T: Lean>(mut bare: T, id: &str, source: &Source<'_>) -> T {
    let [own, article] = bare.ids();
    id.clone_into(own);
    source.article.clone_into(article);
    bare.coder().clone_from(source.coder);
    bare.turn(&Turn { source, out: false });
    bare
}

/// Which way, and from what.
pub(crate) struct Turn<'a> {
    source: &'a Source<'a>,
    out: bool,
}

impl Turn<'_> {
    fn words(&self, text: &str, start: usize, end: usize, words: &mut String) {
        let slice = text.get(start..end);
        match (self.out, slice) {
            (true, Some(slice)) if slice == words => words.clear(),
            (false, Some(slice)) if words.is_empty() => slice.clone_into(words),
            _ => {}
        }
    }

    fn sentence(&self, info: &TextInfo, words: &mut String) -> &str {
        let text = self.source.part(info.part);
        self.words(text, info.start, info.end, words);
        text
    }

    fn span(&self, text: &str, span: &mut Span) {
        self.words(text, span.start, span.end, &mut span.text);
    }

    fn spans(&self, text: &str, spans: &mut [Span]) {
        for span in spans {
            self.span(text, span);
        }
    }

    fn speakers(&self, text: &str, attribution: Option<&mut Vec<Attribution>>) {
        for link in attribution.into_iter().flatten() {
            self.entities(text, &mut link.speaker);
        }
    }

    fn entities(&self, text: &str, entities: &mut [Entity]) {
        for entity in entities {
            if let (Some(start), Some(end)) = (entity.start, entity.end) {
                self.words(text, start, end, &mut entity.entity_text);
            }
        }
    }
}

// Every kind has these under the same names.
macro_rules! own {
    () => {
        fn coder(&mut self) -> &mut Coder {
            &mut self.coder
        }

        fn ids(&mut self) -> [&mut Id; 2] {
            [&mut self.id, &mut self.article]
        }
    };
}

impl Lean for Event {
    fn turn(&mut self, turn: &Turn<'_>) {
        let text = turn.sentence(&self.text_info, &mut self.text);
        turn.span(text, &mut self.trigger);
        turn.spans(text, &mut self.mentions);
        turn.entities(text, &mut self.actor);
        turn.entities(text, &mut self.recipient);
        turn.speakers(text, self.attribution.as_mut());
    }

    fn found(&mut self, over: Option<Id>, _about: Option<Id>) {
        self.over = over.or(self.over.take());
    }

    own!();
}

impl Lean for Occurrence {
    fn turn(&mut self, turn: &Turn<'_>) {
        let text = turn.sentence(&self.text_info, &mut self.text);
        turn.span(text, &mut self.trigger);
        turn.spans(text, &mut self.mentions);
        turn.entities(text, &mut self.victims);
        turn.entities(text, &mut self.custodian);
        turn.entities(text, &mut self.taken_by);
        turn.speakers(text, self.attribution.as_mut());
    }

    own!();
}

impl Lean for Claim {
    fn turn(&mut self, turn: &Turn<'_>) {
        let text = turn.sentence(&self.text_info, &mut self.text);
        if let Some(cue) = &mut self.cue {
            turn.span(text, cue);
        }
        let content = &mut self.content;
        turn.words(text, content.start, content.end, &mut content.text);
        turn.entities(text, &mut self.speaker);
        turn.entities(text, &mut self.addressee);
    }

    fn found(&mut self, _over: Option<Id>, about: Option<Id>) {
        self.about = about.or(self.about.take());
    }

    own!();
}

impl Lean for Assessment {
    fn turn(&mut self, turn: &Turn<'_>) {
        let text = turn.sentence(&self.text_info, &mut self.text);
        turn.span(text, &mut self.trigger);
        turn.entities(text, &mut self.speaker);
    }

    own!();
}

impl Lean for Protected {
    fn turn(&mut self, turn: &Turn<'_>) {
        let text = turn.sentence(&self.text_info, &mut self.text);
        turn.span(text, &mut self.name);
    }

    own!();
}

//! What each holder says of a happening.

use crate::blamed;
use crate::claims::{Gathering, Group};
use crate::corpus::Corpus;
use crate::kinds::Kind;
use crate::member::Member;
use crate::names::{Name, one_holder, one_office};
use crate::tolls::{self, Figure, Phase, Side};
use crate::words::tokens;
use detente_record::{
    Account, Basis, CauseClass, Change, Day, Entity, Range, Stance, Standing, Toll,
};

/// One holder's word on one happening.
pub(crate) struct Holding<'a> {
    /// `None` for the narrator.
    pub(crate) holder: Option<&'a Entity>,
    /// What the holder tells of, and what the holder denies, by member.
    pub(crate) tells: Vec<usize>,
    pub(crate) denies: Vec<usize>,
    pub(crate) claims: Vec<usize>,
    /// The figures the holder stood by, in order: of the dead, the injured, the missing, the arrested.
    pub(crate) figures: [Vec<Phase<'a>>; 4],
    pub(crate) causes: Vec<Cause<'a>>,
    pub(crate) doers: Vec<&'a Entity>,
    /// Whom it accuses of what was told just before, in words that do not say it again.
    pub(crate) blames: Vec<&'a Entity>,
    pub(crate) account: Account,
}

/// A cause a holder gives, and for whom.
#[derive(Debug, Clone)]
pub(crate) struct Cause<'a> {
    pub(crate) class: CauseClass,
    pub(crate) words: String,
    pub(crate) names: Vec<Name>,
    /// The victims' names as printed.
    pub(crate) of: Vec<&'a str>,
    pub(crate) first: Option<Day>,
    pub(crate) last: Option<Day>,
}

/// Makes the accounts: holders in the order they first spoke, the narrator last.
pub(crate) fn accounts<'a>(
    corpus: &Corpus<'a>,
    gathering: &Gathering<'a>,
    group: &Group<'a>,
) -> Vec<Holding<'a>> {
    let mut holdings = collect(corpus, group);
    blamed::blames(corpus, gathering, group, &mut holdings);
    let named = named(corpus, group);
    let harmed = group
        .members
        .iter()
        .filter_map(|m| corpus.members.get(*m))
        .any(|m| m.kind.hurts());
    for holding in &mut holdings {
        holding.fill_tolls(corpus, named.len() as u64);
        holding.fill_causes(corpus, &named);
        holding.fill_doers(corpus, harmed);
        holding.fill_claims(corpus, gathering);
    }
    holdings.sort_by_key(|h| {
        (
            h.holder.is_none(),
            h.account.first.is_none(),
            h.account.first,
        )
    });
    holdings
}

/// The persons named as harmed, each once, the fullest name.
pub(crate) fn named(corpus: &Corpus<'_>, group: &Group<'_>) -> Vec<Name> {
    let mut named: Vec<Name> = Vec::new();
    let members = group.members.iter().filter_map(|m| corpus.members.get(*m));
    for name in members.flat_map(|m| &m.names).filter(|n| n.is_full()) {
        match named.iter_mut().find(|n| n.same(name)) {
            Some(held) if held.words.len() < name.words.len() => *held = name.clone(),
            Some(_) => {}
            None => named.push(name.clone()),
        }
    }
    named
}

fn collect<'a>(corpus: &Corpus<'a>, group: &Group<'a>) -> Vec<Holding<'a>> {
    let mut holdings: Vec<Holding<'a>> = Vec::new();
    for i in &group.members {
        let Some(member) = corpus.members.get(*i) else {
            continue;
        };
        // What a holder is told not to have said is nothing that he says.
        let unsaid = corpus.is_unsaid(member);
        if unsaid {
            continue;
        }
        let denied = member.denied();
        for at in hold(&mut holdings, corpus.speakers(member)) {
            if let Some(h) = holdings.get_mut(at) {
                let list = if denied { &mut h.denies } else { &mut h.tells };
                list.push(*i);
            }
        }
    }
    for i in &group.claims {
        let said = corpus.claims.get(*i);
        let Some(said) = said.filter(|s| !corpus.is_within_another(s)) else {
            continue;
        };
        for at in hold(&mut holdings, &said.claim.speaker) {
            if let Some(h) = holdings.get_mut(at) {
                h.claims.push(*i);
            }
        }
    }
    holdings
}

/// Returns the places of the speakers among the holders; new ones are added.
pub(crate) fn hold<'a>(holdings: &mut Vec<Holding<'a>>, speakers: &'a [Entity]) -> Vec<usize> {
    if speakers.is_empty() {
        return vec![place(holdings, None)];
    }
    let mut at: Vec<usize> = speakers.iter().map(|s| place(holdings, Some(s))).collect();
    at.sort_unstable();
    at.dedup();
    at
}

fn place<'a>(holdings: &mut Vec<Holding<'a>>, who: Option<&'a Entity>) -> usize {
    let find = |same: fn(&Entity, &Entity) -> bool| {
        holdings.iter().position(|h| match (h.holder, who) {
            (Some(a), Some(b)) => same(a, b),
            (None, None) => true,
            _ => false,
        })
    };
    if let Some(at) = find(one_holder).or_else(|| find(one_office)) {
        // The first to speak gives the name, but an office says more than a pronoun, and that of
        // a state more than any.
        if let (Some(h), Some(who)) = (holdings.get_mut(at), who)
            && h.holder.is_some_and(|held| vague(who) < vague(held))
        {
            h.holder = Some(who);
        }
        return at;
    }
    holdings.push(Holding {
        holder: who,
        tells: Vec::new(),
        denies: Vec::new(),
        claims: Vec::new(),
        figures: Default::default(),
        causes: Vec::new(),
        doers: Vec::new(),
        blames: Vec::new(),
        account: Account::default(),
    });
    holdings.len() - 1
}

fn vague(entity: &Entity) -> u8 {
    let pronoun = matches!(entity.basis, Basis::Pronoun | Basis::Inherited);
    u8::from(pronoun) * 4
        + u8::from(entity.sector.is_empty()) * 2
        + u8::from(entity.code.is_empty())
}

impl<'a> Holding<'a> {
    fn told<'c>(&self, corpus: &'c Corpus<'a>) -> impl Iterator<Item = &'c Member<'a>> {
        self.tells.iter().filter_map(|m| corpus.members.get(*m))
    }

    fn fill_tolls(&mut self, corpus: &Corpus<'a>, named: u64) {
        type Field = fn(&Toll) -> Option<Range>;
        let fields: [(&str, Field); 4] = [
            ("killed", |t| t.killed),
            ("injured", |t| t.injured),
            ("missing", |t| t.missing),
            ("arrested", |t| t.arrested),
        ];
        let mut toll = [None; 4];
        let mut kept: [Vec<Phase<'a>>; 4] = Default::default();
        for (((what, field), slot), kept) in fields.iter().zip(&mut toll).zip(&mut kept) {
            let mut figures: Vec<Figure<'a>> = Vec::new();
            for member in self.told(corpus) {
                let told = member.occurrence().map(|o| Toll {
                    killed: member.killed(),
                    ..o.toll
                });
                // "One of the brothers died of …" is no toll of the whole.
                let part = |r: &Range| *what == "killed" && r.max.is_some_and(|max| max < named);
                let figure = told.as_ref().and_then(field).filter(|r| !part(r));
                let whom = Side::of(member.sufferers());
                figures.extend(figure.map(|range| Figure {
                    day: corpus.said_on(member.article),
                    range,
                    side: whom,
                    grown: tolls::has_grown(member),
                }));
            }
            let phases = tolls::phases(figures);
            *slot = phases.last().map(|p| p.range);
            for pair in phases.windows(2) {
                if let [before, after] = pair
                    && before.side.meets(after.side)
                {
                    self.account.changes.push(Change {
                        date: after.from,
                        from: tolls::words(before.range, what),
                        to: tolls::words(after.range, what),
                    });
                }
            }
            *kept = phases;
        }
        self.figures = kept;
        let [killed, injured, missing, arrested] = toll;
        self.account.toll = Toll {
            killed,
            injured,
            missing,
            arrested,
        };
    }

    fn fill_causes(&mut self, corpus: &Corpus<'a>, named: &[Name]) {
        let mut causes: Vec<Cause<'a>> = Vec::new();
        for member in self.told(corpus) {
            let Some((class, words)) = cause(member) else {
                continue;
            };
            let day = corpus.said_on(member.article);
            let held = causes
                .iter_mut()
                .find(|c| c.class == class && c.words == words);
            if let Some(held) = held {
                held.first = held.first.min(day).or(day);
                held.last = held.last.max(day);
                held.names.retain(|n| member.names.contains(n));
                continue;
            }
            causes.push(Cause {
                class,
                words,
                names: member.names.clone(),
                of: labels(member),
                first: day,
                last: day,
            });
        }
        self.changes_of_cause(&causes);
        // A class the holder has given up is told under `changes` alone.
        let given_up: Vec<CauseClass> = gone(&causes).into_iter().map(|(c, _)| c.class).collect();
        causes.retain(|c| !given_up.contains(&c.class));
        let mut words: Vec<String> = Vec::new();
        for cause in causes.iter().filter(|c| !c.words.is_empty()) {
            let some = named
                .iter()
                .filter(|n| cause.names.iter().any(|m| m.same(n)));
            let part = !cause.of.is_empty() && some.count() < named.len();
            words.push(match part {
                true => format!("{} ({})", cause.words, cause.of.join(", ")),
                false => cause.words.clone(),
            });
        }
        let words = once(words);
        self.account.cause = (!words.is_empty()).then(|| words.join("; "));
        self.causes = causes;
    }

    fn changes_of_cause(&mut self, causes: &[Cause<'_>]) {
        for (before, after) in gone(causes) {
            self.account.changes.push(Change {
                date: after.first,
                from: before.words.clone(),
                to: after.words.clone(),
            });
        }
    }

    // Whoever only arrested is not thereby the doer of a death; and what is
    // alleged by nobody puts an act on nobody.
    fn fill_doers(&mut self, corpus: &Corpus<'a>, harmed: bool) {
        let mut doers: Vec<&'a Entity> = Vec::new();
        for member in self.told(corpus) {
            let blow = !harmed || member.kind == Kind::Assault;
            let owned = self.holder.is_some() || member.standing() != Standing::Alleged;
            if !blow || !owned {
                continue;
            }
            for doer in member.doers() {
                if !doers.iter().any(|d| one_holder(d, doer)) {
                    doers.push(doer);
                }
            }
        }
        self.account.doer = doers.iter().map(|d| (*d).clone()).collect();
        self.doers = doers;
    }

    fn fill_claims(&mut self, corpus: &Corpus<'a>, gathering: &Gathering<'a>) {
        self.account.holder = self.holder.cloned();
        for i in &self.claims {
            let Some(said) = corpus.claims.get(*i) else {
                continue;
            };
            let id = said.claim.id.clone();
            match said.claim.stance {
                Stance::Denies => self.account.denies.push(id),
                Stance::Demands | Stance::Intends => {}
                Stance::Retracts => self
                    .account
                    .changes
                    .extend(retraction(corpus, gathering, *i)),
                _ => self.account.says.push(id),
            }
        }
        let members = self.tells.iter().chain(&self.denies);
        let members = members
            .filter_map(|m| corpus.members.get(*m))
            .map(|m| m.article);
        let claims = self.claims.iter().filter_map(|c| corpus.claims.get(*c));
        let days: Vec<Day> = members
            .chain(claims.map(|c| c.article))
            .filter_map(|a| corpus.said_on(a))
            .collect();
        self.account.first = days.iter().min().copied();
        self.account.last = days.iter().max().copied();
        self.account
            .changes
            .sort_by(|a, b| (a.date, &a.from, &a.to).cmp(&(b.date, &b.from, &b.to)));
    }
}

// Causes in few words: what a longer one holds is told by it, whatever the
// case and the article ("the blast in Kharkiv", "blast").
fn once(words: Vec<String>) -> Vec<String> {
    let bare = |w: &String| -> Vec<String> {
        let tokens = tokens(w).into_iter().map(|t| t.word);
        tokens.filter(|t| t.chars().count() > 3).collect()
    };
    let bags: Vec<Vec<String>> = words.iter().map(bare).collect();
    let held = |i: usize| {
        bags.iter().enumerate().any(|(j, other)| {
            let more = other.len() > bags[i].len() || (other.len() == bags[i].len() && j < i);
            j != i && more && bags[i].iter().all(|w| other.contains(w))
        })
    };
    let keep: Vec<bool> = (0..words.len()).map(|i| !held(i)).collect();
    let told = words.into_iter().zip(keep);
    told.filter(|(_, keep)| *keep).map(|(w, _)| w).collect()
}

fn retraction(corpus: &Corpus<'_>, gathering: &Gathering<'_>, i: usize) -> Option<Change> {
    let said = corpus.claims.get(i)?;
    let before = gathering.about.get(&i).and_then(|c| corpus.claims.get(*c));
    Some(Change {
        date: corpus.said_on(said.article),
        from: before.map_or_else(String::new, |b| b.claim.content.text.clone()),
        to: said.claim.content.text.clone(),
    })
}

// Pairs of causes of two classes of which the first was last said before the
// second was first said, of the same victims as far as they are named.
fn gone<'c, 'a>(causes: &'c [Cause<'a>]) -> Vec<(&'c Cause<'a>, &'c Cause<'a>)> {
    let mut pairs = Vec::new();
    for before in causes {
        let after = causes
            .iter()
            .filter(|c| c.class != before.class && known(c) && known(before))
            .filter(|c| before.last < c.first && of_same(before, c))
            .min_by_key(|c| (c.first, &c.words));
        let said_again = |class: CauseClass, day: Option<Day>| {
            causes.iter().any(|c| c.class == class && c.last >= day)
        };
        if let Some(after) = after
            && !said_again(before.class, after.first)
        {
            pairs.push((before, after));
        }
    }
    pairs
}

/// Returns whether a cause tells anything.
pub(crate) fn known(cause: &Cause<'_>) -> bool {
    cause.class != CauseClass::Unknown
}

/// Returns whether two causes may be of one victim.
pub(crate) fn of_same(a: &Cause<'_>, b: &Cause<'_>) -> bool {
    let full = |c: &Cause<'_>| c.names.iter().any(Name::is_full);
    !full(a) || !full(b) || a.names.iter().any(|x| b.names.iter().any(|y| x.same(y)))
}

// An attack is a cause of what befell its victims, in its own words.
fn cause(member: &Member<'_>) -> Option<(CauseClass, String)> {
    if let Some(o) = member.occurrence() {
        let class = match (o.cause_class, member.kind) {
            (CauseClass::Unknown, Kind::Abuse) => CauseClass::Violence,
            (class, _) => class,
        };
        let words = o.cause.clone().unwrap_or_default();
        return (class != CauseClass::Unknown || !words.is_empty()).then_some((class, words));
    }
    (member.kind == Kind::Assault).then(|| (CauseClass::Violence, member.trigger().text.clone()))
}

fn labels<'a>(member: &Member<'a>) -> Vec<&'a str> {
    let people = member.sufferers().iter();
    people
        .filter(|e| Name::of(e).is_some())
        .map(Entity::label)
        .collect()
}

//! Files of states, organisations, groups, people and role nouns.

use super::{File, Keys, What, Word, code, plain, sectors};
use crate::lexicon::actors::{
    Actor, ActorKind, Ground, Member, Name, Office, Place, RoleNouns, Unless,
};
use detente_record::Day;

fn blank(kind: ActorKind, id: &str, code: &str, name: &str) -> Actor {
    Actor {
        kind,
        id: id.to_owned(),
        code: code.to_owned(),
        sector: Vec::new(),
        name: name.to_owned(),
        names: Vec::new(),
        offices: Vec::new(),
        members: Vec::new(),
        from: None,
        to: None,
        at: None,
        known_as: Vec::new(),
        unless: Vec::new(),
    }
}

// The names of one actor, each marked where it stands.
struct Names<'n> {
    code: &'n str,
    /// The days of the whole actor, for names without their own.
    life: (Option<Day>, Option<Day>),
    state: bool,
    list: Vec<Name>,
}

impl Names<'_> {
    fn add(
        &mut self,
        file: &mut File,
        words: &[Word],
        ground: Ground,
        sector: &[&str],
        days: (Option<Day>, Option<Day>),
    ) {
        for word in words.iter().filter(|w| !w.text.is_empty()) {
            let sector = sector.iter().map(|s| (*s).to_owned()).collect();
            let name = Name {
                text: word.text.clone(),
                ground,
                sector,
                from: days.0,
                to: days.1,
            };
            if self.state {
                let lived = Name {
                    from: name.from.or(self.life.0),
                    to: name.to.or(self.life.1),
                    ..name.clone()
                };
                file.mark(word.at, What::Name(self.code.to_owned(), lived));
            }
            self.list.push(name);
        }
    }

    // A former name, a territory, an entity of partial recognition.
    fn part(&mut self, file: &mut File, mut keys: Keys, ground: Ground, sector: &[&str]) {
        let days = keys.days(file);
        let name = keys.need(file, "name");
        let adjective = if sector.is_empty() {
            Ground::Adjective
        } else {
            ground
        };
        self.add(file, &[name], ground, sector, days);
        for (key, ground) in [
            ("names", ground),
            ("adjectives", adjective),
            ("people", adjective),
        ] {
            let words = keys.words(file, key);
            self.add(file, &words, ground, sector, days);
        }
        keys.done(file);
    }
}

/// Reads a state, and its capital as a place.
pub(in crate::lexicon) fn state(file: &mut File, mut keys: Keys) -> (Actor, Option<Place>) {
    let own = keys.need(file, "code");
    let shaped = own.text.len() == 3 && own.text.bytes().all(|b| b.is_ascii_uppercase());
    if !shaped && !own.text.is_empty() {
        file.fault(
            own.at,
            format!("`{}` is no country code", own.text),
            "give ISO 3166 alpha-3",
        );
    }
    file.mark(own.at, What::Id(ActorKind::State, own.text.clone()));
    let name = keys.need(file, "name");
    let mut actor = blank(ActorKind::State, &own.text, &own.text, &name.text);
    (actor.from, actor.to) = keys.days(file);
    let mut names = Names {
        code: &own.text,
        life: (actor.from, actor.to),
        state: true,
        list: Vec::new(),
    };
    let ever = (None, None);
    names.add(file, &[name], Ground::Name, &[], ever);
    let lists = [
        ("names", Ground::Name),
        ("adjectives", Ground::Adjective),
        ("people", Ground::People),
    ];
    for (key, ground) in lists {
        let words = keys.words(file, key);
        names.add(file, &words, ground, &[], ever);
    }
    let seats = keys.words(file, "seats");
    names.add(file, &seats, Ground::Seat, &["GOV"], ever);
    let capital = capital(file, &mut keys, &mut names);
    for (key, ground, sector) in [
        ("former", Ground::Name, &[][..]),
        ("territories", Ground::Part, &[]),
        ("partial", Ground::Part, &["PRE"]),
    ] {
        for part in keys.tables(file, key) {
            names.part(file, part, ground, sector);
        }
    }
    actor.names = names.list;
    actor.at = keys.number(file, "lat").zip(keys.number(file, "lon"));
    keys.day(file, "un");
    actor.unless = unless(file, &mut keys);
    keys.done(file);
    (actor, capital)
}

fn capital(file: &mut File, keys: &mut Keys, names: &mut Names) -> Option<Place> {
    let mut table = keys.tables(file, "capital").into_iter().next()?;
    let name = table.need(file, "name");
    let others = table.words(file, "names");
    names.add(
        file,
        std::slice::from_ref(&name),
        Ground::Capital,
        &[],
        (None, None),
    );
    names.add(file, &others, Ground::Capital, &[], (None, None));
    let at = position(file, &mut table);
    let geonameid = super::rest::geonameid(file, &mut table);
    table.done(file);
    at.map(|(lat, lon)| Place {
        name: name.text,
        names: plain(others),
        country: names.code.to_owned(),
        lat,
        lon,
        geonameid,
        ..Place::default()
    })
}

/// Takes `lat` and `lon`.
pub(super) fn position(file: &mut File, keys: &mut Keys) -> Option<(f64, f64)> {
    let (lat, lon) = keys.number(file, "lat").zip(keys.number(file, "lon"))?;
    if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
        return Some((lat, lon));
    }
    file.fault(
        keys.at,
        format!("{lat} {lon} is nowhere"),
        "give latitude and longitude in degrees, north and east positive",
    );
    None
}

/// Reads an organisation or a group.
pub(in crate::lexicon) fn body(kind: ActorKind, file: &mut File, mut keys: Keys) -> Actor {
    let id = keys.need(file, "id");
    file.mark(id.at, What::Id(kind, id.text.clone()));
    let own = keys.need(file, "code");
    code(file, &own);
    let name = keys.need(file, "name");
    let mut actor = blank(kind, &id.text, &own.text, &name.text);
    actor.sector = sectors(file, &mut keys);
    (actor.from, actor.to) = keys.days(file);
    let mut names = Names {
        code: &own.text,
        life: (None, None),
        state: false,
        list: Vec::new(),
    };
    names.add(file, &[name], Ground::Name, &[], (None, None));
    for (key, ground) in [("names", Ground::Name), ("adjectives", Ground::Adjective)] {
        let words = keys.words(file, key);
        names.add(file, &words, ground, &[], (None, None));
    }
    for former in keys.tables(file, "former") {
        names.part(file, former, Ground::Name, &[]);
    }
    actor.names = names.list;
    for mut member in keys.tables(file, "members") {
        let own = member.need(file, "code");
        code(file, &own);
        let (from, to) = member.days(file);
        member.done(file);
        actor.members.push(Member {
            code: own.text,
            from,
            to,
        });
    }
    actor.unless = unless(file, &mut keys);
    keys.word(file, "source");
    keys.done(file);
    actor
}

/// Reads the people in office of one state.
pub(in crate::lexicon) fn people(file: &mut File, mut keys: Keys) -> Vec<Actor> {
    let own = keys.need(file, "code");
    code(file, &own);
    let mut out = Vec::new();
    for mut person in keys.tables(file, "person") {
        let id = person.need(file, "id");
        file.mark(id.at, What::Id(ActorKind::Person, id.text.clone()));
        let name = person.need(file, "name");
        let mut actor = blank(ActorKind::Person, &id.text, &own.text, &name.text);
        let mut names = Names {
            code: &own.text,
            life: (None, None),
            state: false,
            list: Vec::new(),
        };
        names.add(file, &[name], Ground::Name, &[], (None, None));
        let others = person.words(file, "names");
        names.add(file, &others, Ground::Name, &[], (None, None));
        actor.names = names.list;
        actor.known_as = plain(person.words(file, "known_as"));
        actor.unless = unless(file, &mut person);
        for table in person.tables(file, "office") {
            actor.offices.push(office(file, table));
        }
        person.done(file);
        out.push(actor);
    }
    keys.done(file);
    out
}

fn office(file: &mut File, mut keys: Keys) -> Office {
    let at = keys.at;
    let (from, to) = keys.days(file);
    let office = Office {
        title: keys.need(file, "title").text,
        sector: sectors(file, &mut keys),
        from,
        to,
        source: keys.text(file, "source"),
        unverified: keys.flag(file, "unverified"),
    };
    if office.source.is_empty() && !office.unverified {
        file.fault(
            at,
            "a term of office without a source",
            "give `source`, or `unverified = true`",
        );
    }
    keys.done(file);
    office
}

fn unless(file: &mut File, keys: &mut Keys) -> Vec<Unless> {
    let mut out = Vec::new();
    for mut table in keys.tables(file, "unless") {
        let at = table.at;
        let one = Unless {
            name: table.need(file, "name").text,
            before: plain(table.words(file, "before")),
            after: plain(table.words(file, "after")),
        };
        if one.before.is_empty() && one.after.is_empty() {
            file.fault(
                at,
                "an `unless` without words",
                "give the words `before` or `after` the name that make it something else",
            );
        }
        table.done(file);
        out.push(one);
    }
    out
}

/// Reads a class of role nouns.
pub(in crate::lexicon) fn roles(class: &str, file: &mut File, mut keys: Keys) -> RoleNouns {
    let own = keys.word(file, "code");
    if let Some(own) = &own {
        code(file, own);
    }
    let sector = sectors(file, &mut keys);
    let under = keys.word(file, "under");
    if let Some(under) = &under {
        file.mark(under.at, What::Class(under.text.clone()));
    }
    let collective = keys.flag(file, "collective");
    let anybodys = keys.flag(file, "anybodys");
    let irregular = keys
        .tables(file, "plurals")
        .into_iter()
        .next()
        .map(|table| super::rest::pairs(file, table))
        .unwrap_or_default();
    let singular = keys.words(file, "words");
    if singular.is_empty() {
        file.fault(
            keys.at,
            "a class without words",
            "give `words`, in dictionary form",
        );
    }
    let mut words = Vec::new();
    for word in singular {
        file.mark(
            word.at,
            What::RoleWord(class.to_owned(), word.text.to_lowercase()),
        );
        let plural = irregular
            .iter()
            .find(|(one, _)| *one == word.text)
            .map(|(_, many)| many.clone());
        words.push(plural.unwrap_or_else(|| plural_of(&word.text)));
        words.push(word.text);
    }
    words.sort();
    words.dedup();
    keys.done(file);
    RoleNouns {
        class: class.to_owned(),
        sector,
        collective,
        anybodys,
        code: own.map(|w| w.text).unwrap_or_default(),
        under: under.map(|w| w.text).unwrap_or_default(),
        words,
    }
}

// "envoy" → "envoys", "deputy" → "deputies", "chief of staff" → "chiefs of staff".
fn plural_of(words: &str) -> String {
    let behind = [" of ", " in ", " for ", " to ", "-in-"]
        .iter()
        .filter_map(|p| words.find(p))
        .min();
    let (head, rest) = words.split_at(behind.unwrap_or(words.len()));
    let ends = |endings: &[&str]| endings.iter().any(|e| head.ends_with(e));
    let vowel_before_y = ["ay", "ey", "oy", "uy"];
    let many = match () {
        () if ends(&["ss", "sh", "ch", "x", "z", "us", "is"]) => format!("{head}es"),
        () if ends(&["s"]) => head.to_owned(),
        () if ends(&["y"]) && !ends(&vowel_before_y) => {
            format!("{}ies", head.strip_suffix('y').unwrap_or(head))
        }
        () => format!("{head}s"),
    };
    many + rest
}

#[cfg(test)]
mod tests {
    use super::plural_of;

    #[test]
    fn plurals() {
        for (one, many) in [
            ("envoy", "envoys"),
            ("deputy", "deputies"),
            ("foreign ministry", "foreign ministries"),
            ("chief of staff", "chiefs of staff"),
            ("security forces", "security forces"),
            ("witness", "witnesses"),
            ("commander-in-chief", "commanders-in-chief"),
        ] {
            assert_eq!(plural_of(one), many);
        }
    }
}

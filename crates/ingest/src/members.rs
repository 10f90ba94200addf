//! Which members of a JSON object an article is made of.

use crate::columns::{Column, Field, rank};
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// Members that are read under this one name only; a value of the wrong kind in
/// one of these is an error.
const OWN: [&str; 14] = [
    "text",
    "title",
    "published",
    "source",
    "url",
    "language",
    "id",
    "retrieved",
    "final_url",
    "translated",
    "version_of",
    "corrects",
    "withdrawn",
    "handling",
];

/// The members of one object that may matter, as they stand; the others are passed over unread.
pub(crate) struct Members {
    all: Vec<(String, Value)>,
    given: Vec<Column>,
}

impl Members {
    /// Takes the member of exactly this name.
    pub(crate) fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.all.iter().position(|(have, _)| have == name)?;
        Some(self.all.swap_remove(at).1)
    }

    /// Takes the member that holds a field, with its name: the one the user named, the field's
    /// own, or else the likeliest of the names that others give it, where it holds words.
    pub(crate) fn field(&mut self, field: Field, own: &str) -> Option<(String, Value)> {
        let given = self.given.iter().find(|column| column.field == field);
        if let Some(name) = given.map(|column| column.name.clone()) {
            return self.take(&name).map(|value| (name, value));
        }
        if let Some(value) = self.take(own).filter(|value| !value.is_null()) {
            return Some((own.to_owned(), value));
        }
        let words = |value: &Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
        let ranks = self.all.iter().enumerate();
        let ranks = ranks.filter(|(_, (name, value))| self.is_free(name) && words(value));
        let ranks = ranks.filter_map(|(at, (name, _))| Some((rank(field, name)?, at)));
        let (_, at) = ranks.min()?;
        Some(self.all.swap_remove(at))
    }

    // A member named by the user for one field, or a field's own, is not taken for another.
    fn is_free(&self, name: &str) -> bool {
        !OWN.contains(&name) && !self.given.iter().any(|column| column.name == name)
    }
}

/// Reads an object, given the names the user gave; a member that matters given twice is an
/// error, for nobody can say which one was meant.
pub(crate) struct Reading<'c>(pub(crate) &'c [Column]);

impl Reading<'_> {
    fn matters(&self, name: &str) -> bool {
        let given = self.0.iter().any(|column| column.name == name);
        given || OWN.contains(&name) || Field::ALL.iter().any(|f| rank(*f, name).is_some())
    }
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Members;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Members, D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Members;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut all: Vec<(String, Value)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if !self.matters(&name) {
                map.next_value::<IgnoredAny>()?;
            } else if all.iter().any(|(have, _)| *have == name) {
                return Err(A::Error::custom(format!("duplicate field `{name}`")));
            } else {
                all.push((name, map.next_value()?));
            }
        }
        Ok(Members {
            all,
            given: self.0.to_vec(),
        })
    }
}

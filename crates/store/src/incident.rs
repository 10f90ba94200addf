//! Incidents: gathered elsewhere, kept here under every id they ever had.

use crate::columns;
use crate::{Error, Store};
use detente_record::{Day, Id, Incident};
use rusqlite::{Row, params};
use std::collections::{BTreeMap, BTreeSet};

/// Over which articles incidents were gathered, and so which stored ones they replace.
#[derive(Debug, Clone, Copy)]
pub enum Over<'a> {
    /// Over all articles: every stored incident is replaced.
    Everything,
    /// Over these articles: the incidents reported in one of them are replaced.
    Articles(&'a [Id]),
    /// Over the articles of which these incidents were made: they are replaced.
    Incidents(&'a [Id]),
}

/// Which incidents to return; the default is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IncidentFilter {
    /// Those that touch two codes, in either order.
    pub dyad: Option<[String; 2]>,
    /// Only those whose accounts differ.
    pub contested: bool,
    /// Those that ended on this day or later; leaves out the undated.
    pub since: Option<Day>,
}

/// An incident that is stored: its former ids and what it is made of.
struct Old {
    id: Id,
    aliases: Vec<Id>,
    stored: Option<(i64, Incident)>,
    members: BTreeSet<(Id, Id)>,
}

impl Store {
    /// Stores incidents in place of those gathered before over the same
    /// articles. An incident keeps every id it had: one that went into another
    /// stays as an alias of the one that holds most of what it was made of.
    /// Returns how many of the stored incidents are gone with no heir.
    ///
    /// Records that are replaced by [`Store::add`] leave their incidents
    /// behind until the next call; do both in one batch.
    ///
    /// # Errors
    ///
    /// If it cannot be written; then nothing is changed.
    pub fn put_incidents(&mut self, incidents: &[Incident], over: Over<'_>) -> Result<u64, Error> {
        self.atomic(|store| {
            let mut old = store.old_ids(over)?;
            let live: BTreeSet<Id> = incidents.iter().map(|i| i.id.clone()).collect();
            for id in &live {
                if store
                    .one("SELECT 1 FROM incident WHERE id = ?1", params![id], |_| {
                        Ok(())
                    })?
                    .is_some()
                {
                    old.insert(id.clone());
                }
            }
            let mut gone = Vec::new();
            for id in old {
                let old = store.old(&id)?;
                if let Some((seq, incident)) = &old.stored {
                    store.untell(*seq, incident)?;
                    store.exec("DELETE FROM incident WHERE seq = ?1", params![seq])?;
                }
                gone.push(old);
            }
            let (mut inherited, lost) = inherit(incidents, &live, &gone);
            let mut named = live;
            for incident in incidents {
                let former = inherited.remove(&incident.id).unwrap_or_default();
                let aliases = store.free_aliases(incident, former, &mut named)?;
                store.insert_incident(&Incident {
                    aliases,
                    ..incident.clone()
                })?;
            }
            Ok(lost)
        })
    }

    fn old_ids(&self, over: Over<'_>) -> Result<BTreeSet<Id>, Error> {
        match over {
            Over::Everything => {
                let ids = self.all("SELECT id FROM incident", [], |row| row.get(0))?;
                Ok(ids.into_iter().collect())
            }
            Over::Incidents(ids) => Ok(ids.iter().cloned().collect()),
            Over::Articles(articles) => {
                let mut ids = BTreeSet::new();
                for article in articles {
                    let sql = "WITH own (seq) AS (SELECT seq FROM article WHERE id = ?1)
                               SELECT id FROM incident WHERE seq IN
                                 (SELECT m.incident FROM own JOIN record r ON r.article = own.seq
                                    JOIN incident_member m ON m.record = r.seq
                                  UNION SELECT m.incident FROM own
                                    JOIN incident_member m ON m.record = -own.seq)";
                    ids.extend(self.all(sql, params![article], |row| row.get::<_, Id>(0))?);
                }
                Ok(ids)
            }
        }
    }

    fn old(&self, id: &str) -> Result<Old, Error> {
        let sql = "SELECT seq, json FROM incident WHERE id = ?1";
        let found = self.one(sql, params![id], |row| Ok((row.get(0)?, incident(row)?)))?;
        let stored = found.as_ref().map(|(_, incident)| incident);
        Ok(Old {
            id: id.to_owned(),
            members: stored.map(members).unwrap_or_default(),
            aliases: stored.map(|i| i.aliases.clone()).unwrap_or_default(),
            stored: found,
        })
    }

    // A name leads to one incident: what is the id or the alias of another is left out.
    fn free_aliases(
        &self,
        incident: &Incident,
        former: Vec<Id>,
        named: &mut BTreeSet<Id>,
    ) -> Result<Vec<Id>, Error> {
        let mut aliases = Vec::new();
        for alias in former.into_iter().chain(incident.aliases.iter().cloned()) {
            let sql = "SELECT 1 FROM incident WHERE id = ?1
                       UNION ALL SELECT 1 FROM incident_alias WHERE alias = ?1";
            let taken = self.one(sql, params![alias], |_| Ok(()))?.is_some();
            if !taken && named.insert(alias.clone()) {
                aliases.push(alias);
            }
        }
        Ok(aliases)
    }

    fn insert_incident(&self, incident: &Incident) -> Result<(), Error> {
        let refused = |why: String| Error::Refused {
            article: incident
                .reports
                .first()
                .map(|r| r.article.clone())
                .unwrap_or_default(),
            why,
        };
        if incident.id.is_empty() {
            return Err(refused("an incident has no id".to_owned()));
        }
        let json = columns::pack_json(incident).map_err(|e| refused(e.to_string()))?;
        self.exec(
            "INSERT INTO incident (id, first_day, last_day, contested, json)
             VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                incident.id,
                columns::day(incident.from),
                columns::day(incident.to.or(incident.from)),
                incident.contested,
                json
            ],
        )
        .map_err(|error| match error.is_id_taken() {
            true => refused(format!("two incidents have the id {}", incident.id)),
            false => error,
        })?;
        let seq = self.conn.last_insert_rowid();
        for alias in &incident.aliases {
            self.exec(
                "INSERT INTO incident_alias (alias, incident) VALUES (?1, ?2)",
                params![alias, incident.id],
            )?;
        }
        // What is not there has no number; verify tells of it.
        for (article, record) in members(incident) {
            self.exec(
                "INSERT OR IGNORE INTO incident_member (incident, record)
                 SELECT ?1, r.seq FROM article x JOIN record r ON r.article = x.seq
                   WHERE x.id = ?2 AND r.id = ?3
                 UNION ALL SELECT ?1, -x.seq FROM article x WHERE x.id = ?2 AND ?3 = ''",
                params![seq, article, record],
            )?;
        }
        self.tell(seq, incident)
    }

    /// Notes under which days and pairs an incident is found.
    pub(crate) fn tell(&self, seq: i64, incident: &Incident) -> Result<(), Error> {
        for day in told_on(incident) {
            self.exec(
                "INSERT INTO incident_told (day, incident) VALUES (?1, ?2)",
                params![day, seq],
            )?;
        }
        for (a, b) in pairs_of(incident) {
            self.exec(
                "INSERT INTO incident_dyad (a, b, incident) VALUES (?1, ?2, ?3)",
                params![a, b, seq],
            )?;
        }
        Ok(())
    }

    /// Returns whether an incident is found by all that [`Store::tell`] notes.
    pub(crate) fn is_told(&self, incident: &Incident) -> Result<bool, Error> {
        let sql = "SELECT seq FROM incident WHERE id = ?1";
        let Some(seq) = self.one(sql, params![incident.id], |row| row.get::<_, i64>(0))? else {
            return Ok(false);
        };
        for day in told_on(incident) {
            let sql = "SELECT 1 FROM incident_told WHERE day = ?1 AND incident = ?2";
            if self.one(sql, params![day, seq], |_| Ok(()))?.is_none() {
                return Ok(false);
            }
        }
        for (a, b) in pairs_of(incident) {
            let sql = "SELECT 1 FROM incident_dyad WHERE a = ?1 AND b = ?2 AND incident = ?3";
            if self.one(sql, params![a, b, seq], |_| Ok(()))?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes out what [`Store::tell`] noted of an incident as it is stored.
    pub(crate) fn untell(&self, seq: i64, incident: &Incident) -> Result<(), Error> {
        for day in told_on(incident) {
            self.exec(
                "DELETE FROM incident_told WHERE day = ?1 AND incident = ?2",
                params![day, seq],
            )?;
        }
        for (a, b) in pairs_of(incident) {
            self.exec(
                "DELETE FROM incident_dyad WHERE a = ?1 AND b = ?2 AND incident = ?3",
                params![a, b, seq],
            )?;
        }
        Ok(())
    }

    /// Returns the incidents that fit, by first day and id; undated ones first.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn incidents(&self, filter: &IncidentFilter) -> Result<Vec<Incident>, Error> {
        let sql = "SELECT json FROM incident
                   WHERE (NOT ?1 OR contested)
                     AND (?2 IS NULL OR last_day >= ?2)
                     AND (?3 IS NULL OR seq IN
                          (SELECT incident FROM incident_dyad WHERE a = ?3 AND b = ?4))
                   ORDER BY first_day, id";
        let dyad = filter.dyad.as_ref().map(|[a, b]| sorted(a, b));
        let (a, b) = dyad.unzip();
        let since = filter.since.map(|day| day.to_string());
        self.all(sql, params![filter.contested, since, a, b], incident)
    }

    /// Returns the incidents of which an event between two codes is part, by first day and id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn incidents_between(
        &self,
        pair: &[String; 2],
        days: Option<[Day; 2]>,
    ) -> Result<Vec<Incident>, Error> {
        let sql = "SELECT json FROM incident WHERE seq IN
                     (SELECT m.incident FROM record_dyad d JOIN incident_member m ON m.record = d.record
                      WHERE d.kind = 'event' AND d.date >= ?3 AND d.date <= ?4
                        AND ((d.src = ?1 AND d.tgt = ?2) OR (d.src = ?2 AND d.tgt = ?1)))
                   ORDER BY first_day, id";
        let days = days.map(|days| days.map(|day| day.to_string()));
        let [from, to] = days.unwrap_or([String::new(), "9999".to_owned()]);
        self.all(sql, params![pair[0], pair[1], from, to], incident)
    }

    /// Returns an incident by its id, by an id it had, or by the beginning of
    /// one that leads to no other.
    ///
    /// # Errors
    ///
    /// If the beginning leads to several, or the file cannot be read.
    pub fn incident(&self, id: &str) -> Result<Option<Incident>, Error> {
        if let Some(incident) = self.incident_exact(id)? {
            return Ok(Some(incident));
        }
        let sql = "SELECT id FROM incident WHERE id >= ?1 AND id < ?2
                   UNION SELECT incident FROM incident_alias WHERE alias >= ?1 AND alias < ?2
                   LIMIT 9";
        match self.only(id, sql)? {
            Some(whole) => self.incident_exact(&whole),
            None => Ok(None),
        }
    }

    pub(crate) fn incident_exact(&self, id: &str) -> Result<Option<Incident>, Error> {
        let sql = "SELECT json FROM incident WHERE id = ?1
                   UNION ALL
                   SELECT json FROM incident WHERE id =
                     (SELECT incident FROM incident_alias WHERE alias = ?1)
                   LIMIT 1";
        self.one(sql, params![id], incident)
    }

    /// Returns the incidents that an event, occurrence or claim is part of, by id.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, or what it holds is damaged.
    pub fn incidents_of(&self, record: &str) -> Result<Vec<Incident>, Error> {
        let sql = "SELECT json FROM incident WHERE seq IN
                     (SELECT m.incident FROM incident_member m
                      JOIN record r ON r.seq = m.record WHERE r.id = ?1) ORDER BY id";
        self.all(sql, params![record], incident)
    }
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    columns::json(row, "json")
}

// The days on which something of it was published, as they are stored.
fn told_on(incident: &Incident) -> BTreeSet<i64> {
    let reports = incident.reports.iter().map(|r| r.published);
    let recalled = incident.recalled.iter().map(|r| r.published);
    reports
        .chain(recalled)
        .map(crate::imported::day_number)
        .collect()
}

fn pairs_of(incident: &Incident) -> BTreeSet<(String, String)> {
    let dyads = incident.dyads.iter();
    dyads.map(|[a, b]| sorted(a, b)).collect()
}

fn sorted(a: &str, b: &str) -> (String, String) {
    let (a, b) = if a <= b { (a, b) } else { (b, a) };
    (a.to_owned(), b.to_owned())
}

/// What an incident is made of: pairs of article and record. A report that
/// names no record of its own has `""`.
pub(crate) fn members(incident: &Incident) -> BTreeSet<(Id, Id)> {
    let mut members = BTreeSet::new();
    for report in &incident.reports {
        let records: Vec<_> = report.events.iter().chain(&report.claims).collect();
        if records.is_empty() {
            members.insert((report.article.clone(), String::new()));
        }
        for record in records {
            members.insert((report.article.clone(), record.clone()));
        }
    }
    members
}

/// Returns, for each new incident, the former ids that are now its own, oldest
/// first; and how many old incidents share nothing with any new one.
fn inherit(
    incidents: &[Incident],
    live: &BTreeSet<Id>,
    gone: &[Old],
) -> (BTreeMap<Id, Vec<Id>>, u64) {
    let mut holders: BTreeMap<(Id, Id), Vec<&Id>> = BTreeMap::new();
    for incident in incidents {
        for member in members(incident) {
            holders.entry(member).or_default().push(&incident.id);
        }
    }
    let mut inherited: BTreeMap<Id, Vec<Id>> = BTreeMap::new();
    let mut lost = 0;
    for old in gone {
        let mut aliases = old.aliases.clone();
        if live.contains(&old.id) {
            inherited.entry(old.id.clone()).or_default().extend(aliases);
            continue;
        }
        let mut shared: BTreeMap<&Id, usize> = BTreeMap::new();
        for holder in old.members.iter().filter_map(|m| holders.get(m)).flatten() {
            *shared.entry(holder).or_default() += 1;
        }
        // Of equals the first id, so that a second run chooses alike.
        let heir = shared.iter().rev().max_by_key(|(_, count)| **count);
        match heir {
            Some((heir, _)) => {
                aliases.push(old.id.clone());
                inherited
                    .entry((*heir).clone())
                    .or_default()
                    .extend(aliases);
            }
            None => lost += 1,
        }
    }
    (inherited, lost)
}

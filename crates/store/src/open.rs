//! Opening: what the file is, before anything is written to it.

use crate::{Error, Over, Store, columns};
use detente_record::Incident;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// "Dtnt", in the header of every database of ours.
const APPLICATION_ID: i32 = 0x4474_6e74;

/// One step for each format, in order; the number of steps done is the
/// file's `user_version`. A step that was released is never changed.
const MIGRATIONS: [&str; 11] = [
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
    include_str!("schema/5.sql"),
    include_str!("schema/6.sql"),
    include_str!("schema/7.sql"),
    include_str!("schema/8.sql"),
    include_str!("schema/9.sql"),
    include_str!("schema/10.sql"),
    include_str!("schema/11.sql"),
];

/// The step after which articles and incidents are stored in another way.
const LEANER: usize = 3;

/// The step after which what gathering found is no longer in the records.
const APART: usize = 11;

/// How long to wait for another writer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

impl Store {
    /// Opens a database to read and write, and makes it if there is none.
    ///
    /// # Errors
    ///
    /// One that says why: the file is no database of ours, is from a newer
    /// version, cannot be written, or the disk is full. Nothing is changed then.
    pub fn open(path: impl AsRef<Path>) -> Result<Store, Error> {
        let path = path.as_ref();
        inspect(path, true)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let at = |error| Error::of(path, error);
        let conn = Connection::open_with_flags(path, flags).map_err(|e| unopened(path, e))?;
        // SQLite opens a write-protected file all the same, only to read.
        if conn.is_readonly("main").map_err(at)? {
            return Err(Error::ReadOnly {
                path: path.to_owned(),
            });
        }
        let mut store = Store::with(conn, path);
        store.settle()?;
        store.migrate()?;
        Ok(store)
    }

    /// Opens a database to read. Any number of readers may do so while one
    /// store writes; each sees what was committed.
    ///
    /// # Errors
    ///
    /// As [`Store::open`]; also if there is no such file, or it is of an older format.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Store, Error> {
        let path = path.as_ref();
        inspect(path, false)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let conn = Connection::open_with_flags(path, flags).map_err(|e| unopened(path, e))?;
        let mut store = Store::with(conn, path);
        let format = match store.format() {
            // Where even the log's index cannot be made beside the file (a disc, a folder of someone
            // else's), a file without a log is whole and can be read as it is.
            Err(error) if !has_log(path) && cannot_share(&error) => {
                let flags = flags | OpenFlags::SQLITE_OPEN_URI;
                let conn = Connection::open_with_flags(immutable(path), flags)
                    .map_err(|e| unopened(path, e))?;
                store = Store::with(conn, path);
                store.format()?
            }
            other => other?,
        };
        if format < MIGRATIONS.len() as i64 {
            return Err(Error::Older {
                path: path.to_owned(),
                found: format,
            });
        }
        store.run_batch(
            "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536;",
        )?;
        Ok(store)
    }

    /// Opens a database that lives as long as the value, for tests and for
    /// work that is not to be kept.
    ///
    /// # Errors
    ///
    /// Only if there is no memory.
    pub fn in_memory() -> Result<Store, Error> {
        let path = PathBuf::from(":memory:");
        let conn = Connection::open_in_memory().map_err(|error| Error::of(&path, error))?;
        let mut store = Store::with(conn, &path);
        store.settle()?;
        store.migrate()?;
        Ok(store)
    }

    fn with(conn: Connection, path: &Path) -> Store {
        conn.set_prepared_statement_cache_capacity(256);
        Store {
            conn,
            path: path.to_owned(),
            run: None,
            coder: None,
        }
    }

    // The log lets readers read while a writer writes, and a kill lose no more than what was open.
    // The check of the format comes first: a stranger's database must not be changed.
    fn settle(&mut self) -> Result<(), Error> {
        let at = |error| Error::of(&self.path, error);
        self.conn.busy_timeout(PATIENCE).map_err(at)?;
        self.format()?;
        self.conn
            .query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
            .map_err(at)?;
        // With it a statement is planned once and not anew for other values: it writes millions of rows.
        self.conn
            .set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)
            .map_err(at)?;
        self.run_batch(
            "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA threads = 2; \
             PRAGMA trusted_schema = OFF; PRAGMA cache_size = -262144;",
        )
    }

    /// Returns the file's format, 0 for a file that is still empty.
    fn format(&self) -> Result<i64, Error> {
        let at = |error| Error::of(&self.path, error);
        self.conn.busy_timeout(PATIENCE).map_err(at)?;
        let number = |sql: &str| self.conn.query_row(sql, [], |row| row.get::<_, i64>(0));
        let application = number("PRAGMA application_id").map_err(at)?;
        let format = number("PRAGMA user_version").map_err(at)?;
        let tables = number("SELECT count(*) FROM sqlite_schema").map_err(at)?;
        let is_new = application == 0 && format == 0 && tables == 0;
        if application != i64::from(APPLICATION_ID) && !is_new {
            return Err(Error::NotOurs {
                path: self.path.clone(),
                why: "it is the SQLite database of another program".to_owned(),
            });
        }
        let known = MIGRATIONS.len() as i64;
        if format > known {
            return Err(Error::Newer {
                path: self.path.clone(),
                found: format,
                known,
            });
        }
        Ok(format)
    }

    // The format is read again inside the transaction: two programs may open a new file at once.
    fn migrate(&mut self) -> Result<(), Error> {
        if self.format()? == MIGRATIONS.len() as i64 {
            return Ok(());
        }
        self.atomic(|store| {
            let from = usize::try_from(store.format()?).unwrap_or(0);
            let mut held = Vec::new();
            for (number, step) in MIGRATIONS.iter().enumerate().skip(from) {
                if number + 1 == LEANER && from > 0 {
                    held = store.all("SELECT json FROM incident", [], incident)?;
                }
                store.run_batch(step)?;
                store.run_batch(&format!("PRAGMA user_version = {}", number + 1))?;
            }
            if (1..LEANER).contains(&from) {
                store.rewrite()?;
            }
            if (1..APART).contains(&from) {
                store.take_found_apart()?;
            }
            if !held.is_empty() {
                store.put_incidents(&held, Over::Everything)?;
            }
            store.run_batch(&format!("PRAGMA application_id = {APPLICATION_ID}"))
        })
    }
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    columns::json(row, "json")
}

/// Looks at the file before SQLite does, whose own words are "unable to open
/// database file" for most of this.
fn inspect(path: &Path, make: bool) -> Result<(), Error> {
    let missing = |why: &str| Error::Missing {
        path: path.to_owned(),
        why: why.to_owned(),
    };
    let not_ours = |why: &str| Error::NotOurs {
        path: path.to_owned(),
        why: why.to_owned(),
    };
    let Ok(found) = fs::metadata(path) else {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
        return match folder {
            _ if !make => Err(missing("there is no such database; make one with add")),
            Some(folder) if !folder.is_dir() => {
                Err(missing("its folder does not exist; make the folder first"))
            }
            _ => Ok(()),
        };
    };
    if found.is_dir() {
        return Err(not_ours("it is a folder"));
    }
    if !found.is_file() {
        return Err(not_ours("it is not a regular file"));
    }
    if found.len() == 0 {
        return if make {
            Ok(())
        } else {
            Err(not_ours("it is empty"))
        };
    }
    let mut magic = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(16).read_to_end(&mut magic));
    match read {
        Err(error) => Err(missing(&format!("it cannot be read ({error})"))),
        Ok(_) if magic != b"SQLite format 3\0" => Err(not_ours("it is not an SQLite file")),
        Ok(_) => Ok(()),
    }
}

fn unopened(path: &Path, error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen) => Error::ReadOnly {
            path: path.to_owned(),
        },
        _ => Error::of(path, error),
    }
}

fn cannot_share(error: &Error) -> bool {
    match error {
        Error::ReadOnly { .. } => true,
        Error::Sqlite { source, .. } => {
            source.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen)
        }
        _ => false,
    }
}

fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|found| found.len() > 0)
}

fn immutable(path: &Path) -> String {
    let mut uri = String::from("file:");
    for c in path.to_string_lossy().chars() {
        match c {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            c => uri.push(c),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

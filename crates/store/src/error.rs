use detente_record::Id;
use rusqlite::ErrorCode;
use std::path::{Path, PathBuf};

/// Why the store could not do something: each names the file and says what to
/// do. Whatever the error, what was committed before it is in the file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database was made by a later version of the program.
    #[error(
        "{}: this database has format {found}, newer than the {known} this program knows; \
         update the program or name another file with --db",
        .path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// A database of an earlier format, opened only to read, so that it cannot be brought up to date.
    #[error(
        "{}: this database has the older format {found}; open it once for writing to bring it up to date",
        .path.display()
    )]
    Older {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: i64,
    },
    /// A file that is not a Detente database. It was not touched.
    #[error("{}: not a Detente database ({why}); name another file with --db", .path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
        /// What it is instead.
        why: String,
    },
    /// There is no such file, or no such folder to make it in.
    #[error("{}: {why}", .path.display())]
    Missing {
        /// The file.
        path: PathBuf,
        /// What is missing.
        why: String,
    },
    /// The disk, or the room allowed to the file, is full.
    #[error(
        "{}: the disk is full; nothing stored is lost, but what was being written is not in; \
         make room and do it again",
        .path.display()
    )]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder cannot be written.
    #[error(
        "{}: the database may not be written; check the permissions of the file and of its folder",
        .path.display()
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// Another program is writing, and did not finish in the time waited.
    #[error("{}: another program is writing to the database; try again when it is done", .path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// What is in the file does not make sense.
    #[error("{}: the database is damaged ({what}); run verify, or go back to a copy", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// An id that was cut short fits several.
    #[error("id {prefix:?} fits {}: {}; give more of it", .matches.len(), .matches.join(", "))]
    Ambiguous {
        /// What was asked for.
        prefix: String,
        /// Some ids that begin so.
        matches: Vec<Id>,
    },
    /// What was handed in cannot be stored: a mistake in the program, not in the file.
    #[error("article {article}: {why}; this is a mistake in the program, please report it")]
    Refused {
        /// The article's id.
        article: Id,
        /// Why.
        why: String,
    },
    /// Anything else that SQLite reports.
    #[error("{}: {source}", .path.display())]
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What it reports.
        source: rusqlite::Error,
    },
}

impl Error {
    /// Whether the database is from a newer version of the program.
    pub fn is_newer(&self) -> bool {
        matches!(self, Error::Newer { .. })
    }

    /// Whether the database is of an older format, which opening it for writing mends.
    pub fn is_older(&self) -> bool {
        matches!(self, Error::Older { .. })
    }

    /// Whether there was no room to write.
    pub fn is_full(&self) -> bool {
        matches!(self, Error::Full { .. })
    }

    /// Whether the file may not be written.
    pub fn is_read_only(&self) -> bool {
        matches!(self, Error::ReadOnly { .. })
    }

    /// Whether the file is something other than a Detente database.
    pub fn is_not_ours(&self) -> bool {
        matches!(self, Error::NotOurs { .. })
    }

    /// Whether another program holds the file.
    pub fn is_locked(&self) -> bool {
        matches!(self, Error::Locked { .. })
    }

    /// Whether what is stored does not make sense.
    pub fn is_damaged(&self) -> bool {
        matches!(self, Error::Damaged { .. })
    }

    /// Whether the file, or its folder, is not there.
    pub fn is_missing(&self) -> bool {
        matches!(self, Error::Missing { .. })
    }

    /// Words what SQLite reports for a person.
    pub(crate) fn of(path: &Path, source: rusqlite::Error) -> Error {
        let path = path.to_owned();
        let code = source.sqlite_error().map(|e| (e.code, e.extended_code));
        match code {
            Some((_, rusqlite::ffi::SQLITE_IOERR_SHMSIZE)) => Error::Full { path },
            Some((ErrorCode::DiskFull, _)) => Error::Full { path },
            Some((ErrorCode::ReadOnly, _)) => Error::ReadOnly { path },
            Some((ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _)) => {
                Error::Locked { path }
            }
            Some((ErrorCode::NotADatabase, _)) => Error::NotOurs {
                path,
                why: "it is not an SQLite file".to_owned(),
            },
            Some((ErrorCode::DatabaseCorrupt, _)) => Error::Damaged {
                path,
                what: source.to_string(),
            },
            // What is stored as JSON, a day or a word of a fixed list, and is none.
            None if is_conversion(&source) => Error::Damaged {
                path,
                what: source.to_string(),
            },
            _ => Error::Sqlite { path, source },
        }
    }

    pub(crate) fn is_id_taken(&self) -> bool {
        matches!(self, Error::Sqlite { source, .. }
            if source.sqlite_error_code() == Some(ErrorCode::ConstraintViolation))
    }
}

fn is_conversion(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

//! `detente serve`: the record as web pages.

use crate::cli::Common;
use crate::output::Done;
use crate::server::{self, Options};
use crate::session;
use anyhow::{Context, bail};
use clap::Args;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Where the pages are, unless it is said otherwise.
pub const LISTEN: &str = "127.0.0.1:8470";

/// How the pages are served.
#[derive(Args, Clone)]
pub struct ServeArgs {
    /// Address and port; beyond this machine only with a token
    #[arg(long, value_name = "ADDRESS", default_value = LISTEN)]
    pub listen: SocketAddr,
    /// A file whose first line is the token: it allows to write corrections, and to read from other machines
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// The token itself (a file is safer: others may see what is typed)
    #[arg(long, value_name = "TOKEN", conflicts_with = "token_file")]
    pub token: Option<String>,
    /// A name besides localhost by which the server is called (may be given again)
    #[arg(long, value_name = "NAME")]
    pub host: Vec<String>,
    /// An origin whose pages may read the API, `https://example.org` or `*`
    #[arg(long, value_name = "ORIGIN")]
    pub cors: Option<String>,
    /// Where corrections are written (else beside the record, ending in .reviews.jsonl)
    #[arg(long, value_name = "FILE")]
    pub reviews: Option<PathBuf>,
}

impl Default for ServeArgs {
    fn default() -> ServeArgs {
        ServeArgs {
            listen: SocketAddr::from(([127, 0, 0, 1], 8470)),
            token_file: None,
            token: None,
            host: Vec::new(),
            cors: None,
            reviews: None,
        }
    }
}

/// Serves until it is told to end.
pub fn run(common: &Common, args: ServeArgs) -> anyhow::Result<Done> {
    let db = common
        .db
        .clone()
        .unwrap_or_else(|| PathBuf::from(session::DEFAULT_DB));
    // Says what to do if there is none.
    drop(session::stored(common)?);
    serve(common, &db, args)
}

/// Serves a record.
pub fn serve(common: &Common, db: &Path, args: ServeArgs) -> anyhow::Result<Done> {
    let token = token(&args)?;
    let guarded = !args.listen.ip().is_loopback();
    if guarded && token.is_none() {
        bail!(
            "{}: whoever can reach this machine could read the record; give a token with --token-file FILE, or listen at 127.0.0.1",
            args.listen
        );
    }
    if let Some(cors) = &args.cors {
        let fits = cors == "*" || cors.starts_with("https://") || cors.starts_with("http://");
        if !fits || cors.contains(char::is_control) || cors.ends_with('/') {
            bail!("“{cors}” is no origin; write it as https://example.org");
        }
    }
    let beside = || {
        let mut name = db.as_os_str().to_owned();
        name.push(".reviews.jsonl");
        PathBuf::from(name)
    };
    let options = Options {
        db: db.to_owned(),
        names: common.names,
        token,
        guarded,
        cors: args.cors,
        hosts: args.host,
        reviews: args.reviews.unwrap_or_else(beside),
    };
    let coder = session::coder(common)?;
    let record = db.display().to_string();
    server::run(options, coder, args.listen, |at| {
        eprintln!("{record} is served at http://{at}/ (end with Ctrl-C)");
    })?;
    Ok(Done::All)
}

fn token(args: &ServeArgs) -> anyhow::Result<Option<String>> {
    let token = match &args.token_file {
        Some(file) => {
            let text = std::fs::read_to_string(file)
                .with_context(|| format!("{}: cannot be read", file.display()))?;
            Some(text.lines().next().unwrap_or("").trim().to_owned())
        }
        None => args.token.clone(),
    };
    match token {
        Some(token) if token.len() < 12 => {
            bail!(
                "a token of {} letters can be guessed; take 12 or more",
                token.chars().count()
            )
        }
        token => Ok(token),
    }
}

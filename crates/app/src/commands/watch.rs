//! `detente watch`: keep fetching, reading, coding, gathering and storing.

mod feeds;
mod keep;
mod queue;
mod reads;
mod round;
mod status;
mod take;

use crate::backseat;
use crate::cli::Common;
use crate::fetch::Client;
use crate::output::Done;
use crate::pipeline::Stop;
use clap::Args;
use round::Round;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// How often a signal is looked for, and the line on the terminal renewed.
const LOOK: Duration = Duration::from_millis(200);

/// What is watched.
#[derive(Args)]
pub struct WatchArgs {
    /// The file of feeds; docs/guide/watch.md shows one
    #[arg(value_name = "FEEDS.toml")]
    pub feeds: PathBuf,
    /// Ask every feed once and end
    #[arg(long)]
    pub once: bool,
    /// Let feeds and pages lie in private networks
    #[arg(long)]
    pub allow_private: bool,
    /// Keep the bytes as they came, in a WARC file beside the record
    #[arg(long)]
    pub keep_raw: bool,
}

/// Watches the feeds until told to stop, or once.
pub fn run(common: &Common, args: &WatchArgs) -> anyhow::Result<Done> {
    let mut read = feeds::read(&args.feeds)?;
    // Whoever reads the pages meanwhile waits for them; nobody waits for this.
    backseat::take();
    for feed in &mut read.feeds {
        feed.allow_private |= args.allow_private;
        feed.keep_raw |= args.keep_raw;
    }
    let stop = Stop::on_signals()?;
    let (tell, told) = channel();
    let threads = read.limits.at_once;
    let feeds = Arc::new(read.feeds);
    let queue = queue::Queue::start(Client::new(read.limits), threads, &feeds, &tell);
    let mut round = Round::open(common, feeds, queue, &stop, args.once)?;
    loop {
        round.ask()?;
        if stop.is_set() || (args.once && round.is_idle()) {
            break;
        }
        match told.recv_timeout(LOOK) {
            Ok(done) => {
                round.take(done)?;
                for done in told.try_iter() {
                    round.take(done)?;
                }
                round.write()?;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    round.close()
}

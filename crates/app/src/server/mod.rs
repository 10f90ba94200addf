//! The web pages: rendered here, whole without a script; each with its JSON
//! twin. Read-only, but for corrections, which go into a file of their own.
//!
//! A request comes in at [`door`], which knows who may ask (`guard`) and what
//! there is (`routes`, the one table of pages); a page is a function from an
//! [`ask::Ask`] to a [`ask::Page`]. What all share is in `site`; the relations
//! are computed in the background (`relations`); `listen` keeps connections short.

mod alerts;
mod api;
mod ask;
mod assets;
mod chart;
mod door;
mod guard;
mod kept;
mod listen;
mod metrics;
mod pages;
mod parts;
mod relations;
mod review;
mod routes;
mod shell;
mod site;
mod text;
mod timeline;
mod withheld;

#[cfg(test)]
mod tests;

pub use site::Options;

use anyhow::Context;
use detente_coding::Coder;
use site::Site;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// Serves until it is told to end. `ready` is called with the address once it listens.
pub fn run(
    options: Options,
    coder: Coder,
    listen: SocketAddr,
    ready: impl FnOnce(SocketAddr),
) -> anyhow::Result<()> {
    let site = Arc::new(Site::open(options, coder)?);
    relations::keep(&site);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .max_blocking_threads(64)
        .build()?;
    let served = runtime.block_on(async {
        let listener = TcpListener::bind(listen).await.with_context(|| {
            format!("cannot listen at {listen}; another program may, or choose another port with --listen")
        })?;
        ready(listener.local_addr()?);
        listen::serve(listener, door::router(site.clone()), site, ended()).await;
        anyhow::Ok(())
    });
    // Whoever still follows the alerts is not waited for.
    runtime.shutdown_background();
    served
}

async fn ended() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

//! Connections: how many, and how long they may dawdle.

use crate::server::site::Site;
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};

/// So many connections are open at a time.
const CONNECTIONS: usize = 512;

/// How long a request's head may take, and a connection may lie idle.
const HEAD: Duration = Duration::from_secs(10);

/// How long whoever asked may take no more of the answer.
const STALLED: Duration = Duration::from_secs(30);

/// How much of a head is taken.
const HEAD_BYTES: usize = 16 << 10;

/// How long a connection lives at most: whoever follows the alerts comes again.
const LIFE: Duration = Duration::from_secs(3600);

/// Serves until `end` is done.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    site: Arc<Site>,
    end: impl Future<Output = ()>,
) {
    serve_with(listener, router, site, HEAD, end).await;
}

/// Serves; `head` is how long a request's head may take.
pub async fn serve_with(
    listener: TcpListener,
    router: Router,
    site: Arc<Site>,
    head: Duration,
    end: impl Future<Output = ()>,
) {
    let seats = Arc::new(Semaphore::new(CONNECTIONS));
    tokio::pin!(end);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        let Ok((stream, _)) = accepted else {
            // Too many files are open, say; it passes.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        match seats.clone().try_acquire_owned() {
            Ok(seat) => {
                tokio::spawn(one(stream, router.clone(), site.clone(), head, seat));
            }
            Err(_) => {
                site.metrics.refused.inc();
            }
        }
    }
}

async fn one(
    stream: TcpStream,
    router: Router,
    site: Arc<Site>,
    head: Duration,
    seat: OwnedSemaphorePermit,
) {
    // Answers are written whole; to wait for more would only delay them.
    let _ = stream.set_nodelay(true);
    site.metrics.connections.inc();
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(HEAD_BYTES.max(8192))
        .max_headers(64)
        .serve_connection(
            TokioIo::new(Patient::of(stream)),
            TowerToHyperService::new(router),
        );
    // Whoever breaks off, or sends nonsense, has been answered as far as can be.
    let _ = tokio::time::timeout(LIFE, served).await;
    site.metrics.connections.dec();
    drop(seat);
}

/// A stream that gives up when nothing of an answer is taken for a while.
struct Patient {
    stream: TcpStream,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    fn of(stream: TcpStream) -> Patient {
        Patient {
            stream,
            waiting: None,
        }
    }

    // Passes on what came of writing; if it has to wait, the clock runs.
    fn timed<T>(&mut self, cx: &mut Context<'_>, done: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if done.is_ready() {
            self.waiting = None;
            return done;
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(STALLED)));
        ready!(waiting.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Patient {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Patient {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.timed(cx, done)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.timed(cx, done)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

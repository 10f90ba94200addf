//! The client against a server that misbehaves, each way by its name.

#[path = "../../tests/server/mod.rs"]
mod server;

mod answers;
mod network;
mod robots;

use super::*;
use crate::fetch::failure::What;
use server::{Asked, Server, reply, send, serve, stall};
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

fn millis(millis: u64) -> Span {
    Span(Duration::from_millis(millis))
}

fn quick() -> Limits {
    Limits {
        connect: millis(400),
        headers: millis(400),
        body: millis(400),
        whole: millis(700),
        bytes: 100_000,
        unpacked: 200_000,
        redirects: 3,
        retries: 0,
        backoff: millis(1),
        patience: millis(1500),
        gap: millis(0),
        ..Limits::default()
    }
}

/// A server that has no robots.txt and answers everything else as told.
fn site(play: impl Fn(&Asked, &mut TcpStream) + Send + Sync + 'static) -> Server {
    serve(move |asked, to| match asked.path.as_str() {
        "/robots.txt" => reply(to, "404 Not Found", &[], b""),
        _ => play(asked, to),
    })
}

fn request(url: &str) -> Request {
    Request {
        url: url.to_owned(),
        allow_private: true,
        ..Request::default()
    }
}

fn get(limits: Limits, url: &str) -> Result<Answer, Failure> {
    match Client::new(limits).get(&request(url))? {
        Fetched::Answer(answer) => Ok(*answer),
        Fetched::Same => panic!("nothing was known"),
    }
}

fn failure(server: &Server) -> What {
    let failure = get(quick(), &server.url("/a")).unwrap_err();
    assert!(
        failure.to_string().starts_with("http://127.0.0.1"),
        "{failure}"
    );
    failure.what
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

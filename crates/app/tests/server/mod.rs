//! A web server that does what a test tells it to, however wrong. Nothing but the library.

#![allow(dead_code)] // Each test that takes this file in uses another part of it.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// How often this path was asked for before.
    pub nth: usize,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(n, _)| n == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A running server; it runs until the test ends.
pub struct Server {
    pub port: u16,
    log: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Returns the address of a path, by the machine's own address.
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Returns what was asked for, in order, but for robots.txt.
    pub fn log(&self) -> Vec<Asked> {
        let log = self.log.lock().unwrap();
        log.iter()
            .filter(|a| a.path != "/robots.txt")
            .cloned()
            .collect()
    }

    /// Returns how often a path was asked for.
    pub fn count(&self, path: &str) -> usize {
        self.log
            .lock()
            .unwrap()
            .iter()
            .filter(|a| a.path == path)
            .count()
    }
}

/// Starts a server. Each connection is one request, which `play` answers as it likes.
pub fn serve(play: impl Fn(&Asked, &mut TcpStream) + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let log: Arc<Mutex<Vec<Asked>>> = Arc::default();
    let counts: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
    let play = Arc::new(play);
    let kept = Arc::clone(&log);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (play, log, counts) = (Arc::clone(&play), Arc::clone(&kept), Arc::clone(&counts));
            thread::spawn(move || {
                let mut stream = stream;
                // A client that never comes to the point is not waited for.
                stream
                    .set_read_timeout(Some(Duration::from_secs(10)))
                    .unwrap();
                let Some(mut asked) = read(&stream) else {
                    return;
                };
                {
                    let mut counts = counts.lock().unwrap();
                    let count = counts.entry(asked.path.clone()).or_default();
                    asked.nth = *count;
                    *count += 1;
                    log.lock().unwrap().push(asked.clone());
                }
                play(&asked, &mut stream);
            });
        }
    });
    Server { port, log }
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream);
    let mut line = || {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        Some(line.trim_end().to_owned())
    };
    let path = line()?.split(' ').nth(1)?.to_owned();
    let mut headers = Vec::new();
    loop {
        let line = line()?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':')?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut asked = Asked {
        path,
        headers,
        body: Vec::new(),
        nth: 0,
    };
    let length = asked.header("content-length").and_then(|l| l.parse().ok());
    asked.body.resize(length.unwrap_or(0), 0);
    reader.read_exact(&mut asked.body).ok()?;
    Some(asked)
}

/// Writes a whole and right answer. That the client has gone is its own affair.
pub fn reply(to: &mut TcpStream, status: &str, headers: &[&str], body: &[u8]) {
    let mut head = format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for header in headers {
        head.push_str(header);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    send(to, head.as_bytes());
    send(to, body);
}

/// Writes bytes as they are.
pub fn send(to: &mut TcpStream, bytes: &[u8]) {
    let _ = to.write_all(bytes).and_then(|()| to.flush());
}

/// Keeps a connection open for longer than any client here waits.
pub fn stall() {
    thread::sleep(Duration::from_secs(5));
}

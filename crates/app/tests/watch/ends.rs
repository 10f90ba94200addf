//! How a watch ends: by a signal, by a kill; and that the next goes on.

use super::*;
use std::io::Read;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

/// A feed of many items, one more each time it is asked for, slowly.
fn news() -> Server {
    site(|asked, to| {
        thread::sleep(Duration::from_millis(30));
        let count = 40 + asked.nth;
        let items: Vec<String> = (0..count)
            .map(|n| {
                item(
                    &n.to_string(),
                    &format!("/{n}"),
                    "Envoys",
                    &format!("Poland expelled {n} Russian diplomats on Tuesday."),
                )
            })
            .collect();
        feed(to, &items);
    })
}

fn start(folder: &Path) -> Child {
    detente(folder, &["watch", "feeds.toml"])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[cfg(unix)]
fn signal(child: &Child, name: &str) {
    let done = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(done.unwrap().success());
}

#[test]
#[cfg(unix)]
fn a_signal_ends_it_cleanly_and_the_next_watch_goes_on() {
    let server = news();
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(
        here,
        "[defaults]\npages = false\nevery = \"1s\"\nallow_private = true",
        &[server.url("/rss")],
    );
    for name in ["-TERM", "-INT"] {
        let before = server.count("/rss");
        let child = start(here);
        while server.count("/rss") < before + 2 {
            thread::sleep(Duration::from_millis(10));
        }
        signal(&child, name);
        let done = child.wait_with_output().unwrap();
        let err = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(0), "{name}: {err}");
        assert!(
            err.contains("articles:") && err.contains("round 1:"),
            "{err}"
        );
        good(here);
    }
    let all = articles(here).len();
    assert!((40..=44).contains(&all), "{all}");
    assert!(once(here).code == 0 && articles(here).len() > all);
}

#[test]
#[cfg(unix)]
fn a_kill_loses_nothing_for_good_and_tells_nothing_twice() {
    let server = news();
    let dir = tempfile::tempdir().unwrap();
    let here = dir.path();
    feeds(
        here,
        "[defaults]\npages = false\nevery = \"1s\"\nallow_private = true\nkeep_raw = true",
        &[server.url("/rss")],
    );
    drop(Store::open(here.join("a.db")).unwrap());
    // DETENTE_KILLS=100 is worth its minute before a release.
    let kills = std::env::var("DETENTE_KILLS")
        .ok()
        .and_then(|n| n.parse().ok());
    for n in 0..kills.unwrap_or(12u64) {
        let before = server.count("/rss");
        let mut child = start(here);
        while server.count("/rss") == before {
            thread::sleep(Duration::from_millis(5));
        }
        // From before the answer comes until after the incidents are gathered.
        thread::sleep(Duration::from_millis(n % 24 * 12));
        child.kill().unwrap();
        child.wait().unwrap();
        good(here);
    }
    let told = once(here);
    assert_eq!(told.code, 0, "{}", told.err);
    let mut raw = Vec::new();
    let packed = fs::read(here.join("a.warc.gz")).unwrap();
    let mut members = flate2::read::MultiGzDecoder::new(&*packed);
    members.read_to_end(&mut raw).unwrap();
    let records = String::from_utf8(raw).unwrap();
    let (heads, ends) = ("WARC/1.1\r\n", "\r\n\r\n");
    assert!(records.starts_with(heads) && records.ends_with(ends));
    assert!(records.contains("WARC-Type: response"));
    let all = articles(here);
    let mut urls: Vec<_> = all.iter().filter_map(|a| a.url.clone()).collect();
    urls.dedup();
    assert_eq!(urls.len(), all.len(), "each item is there once");
    assert!(
        all.len() >= 40 && all.len() == 39 + server.count("/rss"),
        "{}",
        all.len()
    );
    good(here);
}

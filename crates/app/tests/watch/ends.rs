//! How a watch ends: by a signal, by a kill; and that the next goes on.

use super::*;
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
        "[defaults]\npages = false\nevery = \"1s\"\nallow_private = true",
        &[server.url("/rss")],
    );
    drop(Store::open(here.join("a.db")).unwrap());
    for n in 0..12u64 {
        let mut child = start(here);
        thread::sleep(Duration::from_millis(40 + n * 35));
        child.kill().unwrap();
        child.wait().unwrap();
        good(here);
    }
    assert_eq!(once(here).code, 0);
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

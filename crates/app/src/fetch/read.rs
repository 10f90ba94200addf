//! From an answer to the articles in it.

use crate::fetch::{Answer, Client, Failure, Fetched, Request};
use detente_ingest::{Declared, Format, Kind, Options, Problem, feed, page};
use detente_record::{Article, digest};

/// As many bytes as tell what something is.
const HEAD: usize = 64 << 10;

/// Returns whether the name of an input is an address to fetch.
pub fn is_url(name: &str) -> bool {
    let begins = |with: &str| {
        let head = name.get(..with.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(with))
    };
    begins("http://") || begins("https://")
}

impl Client {
    /// Fetches an address that a person named, whole.
    ///
    /// # Errors
    ///
    /// One line that says why there is nothing.
    pub fn fetch(&self, url: &str, allow_private: bool) -> Result<Box<Answer>, Problem> {
        let request = Request {
            url: url.to_owned(),
            allow_private,
            ..Request::default()
        };
        match self.get(&request) {
            Ok(Fetched::Answer(answer)) => Ok(answer),
            // Nothing was said of a version that is known.
            Ok(Fetched::Same) => Err(failed(url, "nothing came; try again".to_owned())),
            Err(failure) => Err(failed(url, said(&failure))),
        }
    }
}

fn failed(url: &str, message: String) -> Problem {
    Problem {
        origin: url.to_owned(),
        line: None,
        kind: Kind::Failed,
        message,
    }
}

// The origin stands before the message anyhow.
fn said(failure: &Failure) -> String {
    let line = failure.to_string();
    let message = line.strip_prefix(&format!("{}: ", failure.url));
    message.unwrap_or(&line).to_owned()
}

impl Answer {
    /// Returns what came with the bytes and says more of them.
    pub fn declared(&self) -> Declared {
        Declared {
            url: Some(self.final_url.clone()),
            content_type: self.header("content-type").map(str::to_owned),
        }
    }

    /// Reads the articles in it, by a format that is given or by what it is:
    /// a page, a feed's own items, a text, JSON Lines, whatever is read of files.
    pub fn read(&self, format: Option<Format>, options: &Options) -> Vec<Result<Article, Problem>> {
        let name = &self.final_url;
        let head = self.body.get(..HEAD).unwrap_or(&self.body);
        let format = format.map_or_else(|| detente_ingest::guess(name, head), Ok);
        let found = match format {
            // It may be packed, by name and not by the way.
            Err(_) => detente_ingest::read_any(&self.body[..], name, options).collect(),
            Ok(Format::Html) => self.page(options),
            Ok(Format::Feed) => match feed::parse(&self.body, name, &self.declared()) {
                Ok(feed) => feed.articles(name, options),
                Err(problem) => vec![Err(problem)],
            },
            Ok(other) => detente_ingest::read(&self.body[..], name, other, options).collect(),
        };
        let mark = |article| self.mark(article);
        found.into_iter().map(|found| found.map(mark)).collect()
    }

    fn page(&self, options: &Options) -> Vec<Result<Article, Problem>> {
        let name = &self.final_url;
        match page::parse(&self.body, name, &self.declared(), options) {
            Err(problem) => vec![Err(problem)],
            Ok(page) => {
                let notes = page.notes.into_iter().map(|message| {
                    Err(Problem {
                        kind: Kind::Warning,
                        ..failed(name, message)
                    })
                });
                notes.chain([Ok(page.article)]).collect()
            }
        }
    }

    // How it was had; an item of a feed has a hash of its own already.
    fn mark(&self, mut article: Article) -> Article {
        article.retrieved = Some(self.retrieved.clone());
        article.final_url = Some(self.final_url.clone());
        if article.url.is_none() {
            article.url = Some(self.final_url.clone());
        }
        if article.raw_sha256 == article.text_sha256 {
            article.raw_sha256 = digest(&self.body);
        }
        article
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_file() {
        for (name, is) in [
            ("https://a.example/", true),
            ("HTTP://a.example/", true),
            ("http.txt", false),
            ("ftp://a.example/", false),
            ("é", false),
            ("-", false),
        ] {
            assert_eq!(is_url(name), is, "{name}");
        }
    }
}

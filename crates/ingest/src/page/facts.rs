//! What a page says of itself: headline, day, author, outlet, address, language.

use super::linked;
use crate::{Published, blocks, published_anyhow};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use url::Url;

/// Names under which pages give the day they appeared, the surest first.
const DATES: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "originalpublicationdate",
    "article.published",
    "date",
];

const AUTHORS: &[&str] = &[
    "author",
    "parsely-author",
    "dc.creator",
    "sailthru.author",
    "article:author",
    "byl",
];

#[derive(Default)]
pub(super) struct Facts {
    pub(super) title: Option<String>,
    pub(super) published: Option<Published>,
    pub(super) author: Option<String>,
    pub(super) source: Option<String>,
    pub(super) host: Option<String>,
    pub(super) canonical: Option<String>,
    pub(super) language: Option<String>,
    /// A date that could not be read.
    pub(super) note: Option<String>,
}

impl Facts {
    pub(super) fn read(tree: &Html, url: Option<&str>) -> Facts {
        let page = Page::new(tree);
        let url = url.and_then(|url| Url::parse(url).ok());
        let ld = |key| {
            page.linked
                .as_ref()
                .and_then(|value| linked::text(value, key))
        };
        let canonical = page.canonical(url.as_ref());
        // "The Wire | News of the world" is The Wire.
        let source = ld("publisher")
            .or_else(|| page.meta(&["og:site_name"]))
            .map(|name| name.split(" | ").next().unwrap_or_default().to_owned());
        let own = canonical.as_deref().and_then(|own| Url::parse(own).ok());
        let (published, bad) = page.published(url.as_ref().or(own.as_ref()));
        let host = url.as_ref().or(own.as_ref()).and_then(Url::host_str);
        Facts {
            title: page.title(&[source.as_deref().unwrap_or_default(), host.unwrap_or_default()]),
            note: bad.filter(|_| published.is_none()).map(|bad| {
                format!("its date is {bad:?}, which is none that is known; the article was read as undated")
            }),
            published,
            author: ld("author")
                .or_else(|| page.meta(AUTHORS))
                .map(|author| author.strip_prefix("By ").unwrap_or(&author).to_owned())
                .filter(|author| !author.contains("://")),
            source,
            host: host.map(|host| host.strip_prefix("www.").unwrap_or(host).to_owned()),
            canonical,
            language: page
                .first("html[lang]", "lang")
                .or_else(|| page.first("html", "xml:lang"))
                .or_else(|| page.meta(&["content-language", "og:locale", "language"]))
                .or_else(|| ld("inLanguage")),
        }
    }
}

struct Page<'a> {
    tree: &'a Html,
    /// Names and contents of `<meta>` elements, names in lower case.
    metas: Vec<(String, String)>,
    linked: Option<Value>,
}

impl<'a> Page<'a> {
    fn new(tree: &'a Html) -> Page<'a> {
        let mut page = Page {
            tree,
            metas: Vec::new(),
            linked: None,
        };
        for element in page.all("meta[content]") {
            let value = element.value();
            let names = ["property", "name", "itemprop", "http-equiv"];
            for name in names.iter().filter_map(|key| value.attr(key)) {
                let content = value.attr("content").unwrap_or_default();
                page.metas
                    .push((name.trim().to_lowercase(), content.trim().to_owned()));
            }
        }
        page.linked = page
            .all("script[type='application/ld+json']")
            .iter()
            .find_map(|script| linked::article(&script.text().collect::<String>()));
        page
    }

    fn all(&self, selector: &str) -> Vec<ElementRef<'a>> {
        Selector::parse(selector).map_or_else(|_| Vec::new(), |s| self.tree.select(&s).collect())
    }

    fn first(&self, selector: &str, attribute: &str) -> Option<String> {
        let element = self.all(selector).into_iter().next()?;
        let value = element.value().attr(attribute)?.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// The content of the first of some names that has one.
    fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            let found = self
                .metas
                .iter()
                .find(|(key, value)| key == name && !value.is_empty());
            found
                .map(|(_, value)| blocks::line(value))
                .filter(|line| !line.is_empty())
        })
    }

    fn title(&self, sites: &[&str]) -> Option<String> {
        let headings: Vec<String> = self
            .all("h1")
            .into_iter()
            .map(words)
            .filter(|line| !line.is_empty())
            .collect();
        let headline = self
            .linked
            .as_ref()
            .and_then(|value| linked::text(value, "headline"));
        let given = headline
            .or_else(|| self.meta(&["og:title", "twitter:title"]))
            .or_else(|| {
                self.all("title")
                    .into_iter()
                    .map(words)
                    .find(|line| !line.is_empty())
            });
        let Some(given) = given else {
            return headings.into_iter().next();
        };
        // The heading on the page is how its readers see it, if it begins what is given.
        let heading = headings.iter().find(|heading| {
            heading.chars().count() > 12
                && given.to_lowercase().starts_with(&heading.to_lowercase())
        });
        Some(
            heading
                .cloned()
                .unwrap_or_else(|| without_site(&given, sites)),
        )
    }

    fn canonical(&self, url: Option<&Url>) -> Option<String> {
        let given = self
            .first("link[rel='canonical']", "href")
            .or_else(|| self.meta(&["og:url"]))?;
        let own = match url {
            Some(url) => url.join(&given).ok()?,
            None => Url::parse(&given).ok()?,
        };
        // A page that calls another outlet's page its own is a copy, found where it was found;
        // one that calls its front page so is mistaken.
        let same = url.is_none_or(|url| site(url) == site(&own));
        (same && own.path().len() > 1).then(|| own.into())
    }

    /// The day it appeared; else a date that cannot be read.
    fn published(&self, url: Option<&Url>) -> (Option<Published>, Option<String>) {
        let mut bad = None;
        let mut read = |written: Option<String>| {
            let written = written?;
            let read = published_anyhow(&written);
            if read.is_none() && bad.is_none() && written.len() < 60 {
                bad = Some(written);
            }
            read
        };
        let linked = self.linked.as_ref();
        let found = ["datePublished", "dateCreated"]
            .iter()
            .find_map(|key| read(linked.and_then(|value| linked::text(value, key))))
            .or_else(|| DATES.iter().find_map(|name| read(self.meta(&[name]))))
            .or_else(|| {
                let marked = self.all("[itemprop='datePublished'], time[pubdate], time[datetime]");
                marked.into_iter().take(8).find_map(|e| {
                    let given = e
                        .value()
                        .attr("datetime")
                        .or_else(|| e.value().attr("content"));
                    read(Some(given.map_or_else(|| words(e), str::to_owned)))
                })
            })
            .or_else(|| url.and_then(in_path))
            .or_else(|| self.written());
        (found, bad)
    }

    /// A date in words, in an element that is named for it.
    fn written(&self) -> Option<Published> {
        let named = "[class*='date'], [class*='Date'], [class*='time'], [class*='publish'], [id*='date'], time";
        self.all(named).into_iter().take(40).find_map(|element| {
            let line = words(element);
            // "Published 1 July 2025 | Updated …": the first is meant.
            let first = line
                .split('|')
                .find(|part| part.contains(char::is_numeric))?;
            if first.len() > 80 {
                None
            } else {
                published_anyhow(first)
            }
        })
    }
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `/2025/07/01/`, `/2025-07-01-`, `/20250701/`.
fn in_path(url: &Url) -> Option<Published> {
    let numbers: Vec<&str> = url
        .path()
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    numbers.windows(3).find_map(|part| match part {
        [year, month, day] if year.len() == 4 && year.starts_with("20") && month.len() <= 2 => {
            published_anyhow(&format!("{year}-{month:0>2}-{day:0>2}"))
        }
        _ => None,
    })
}

/// Takes the outlet's name off the end of a title.
fn without_site(title: &str, sites: &[&str]) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " • "] {
        let Some((head, tail)) = title.rsplit_once(mark) else {
            continue;
        };
        let tail = tail.trim().to_lowercase();
        let named = sites
            .iter()
            .map(|site| site.to_lowercase())
            .any(|site| !site.is_empty() && (tail.contains(&site) || site.contains(&tail)));
        if named || (mark == " | " && tail.split_whitespace().count() <= 4) {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

/// The last two parts of a host: enough to tell outlets apart.
fn site(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let parts: Vec<&str> = host.rsplit('.').take(2).collect();
    parts.join(".")
}

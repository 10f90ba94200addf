//! From files to a lexicon. Pure: whoever calls has read the files.

use super::fault::Fault;
use super::frame::Wording;
use super::read::{File, Keys, Mark, actors, frame, gazetteer, rest};
use super::{ActorKind, Lexicon, check};
use detente_reading::Profile;
use detente_record::digest;
use toml::de::DeTable;

impl Lexicon {
    /// Reads a lexicon from its files: paths relative to its folder, with `/`, and texts.
    ///
    /// # Errors
    /// Returns every fault of every file, by file and line.
    pub fn load(files: &[(String, String)]) -> Result<Lexicon, Vec<Fault>> {
        Lexicon::default().load_pack(files)
    }

    /// Reads a user's pack that may name what this lexicon holds: its classes,
    /// contexts and states. [`Lexicon::merge`] then adds it.
    ///
    /// # Errors
    /// Returns every fault of the pack's files, by file and line.
    pub fn load_pack(&self, files: &[(String, String)]) -> Result<Lexicon, Vec<Fault>> {
        let mut read = Read::default();
        read.all(files, &self.words.profile());
        let Read {
            lexicon,
            mut faults,
            marks,
            ..
        } = read;
        let mut both = self.clone();
        both.merge(lexicon.clone());
        check::whole(&both, &marks, &mut faults);
        faults.sort();
        faults.dedup();
        if faults.is_empty() {
            Ok(lexicon)
        } else {
            Err(faults)
        }
    }
}

#[derive(Default)]
struct Read {
    lexicon: Lexicon,
    faults: Vec<Fault>,
    marks: Vec<Mark>,
    /// Frames in other languages, until all frames are read: path, frame, language.
    neighbours: Vec<(usize, String, String)>,
}

impl Read {
    fn all(&mut self, files: &[(String, String)], base: &Profile) {
        let mut files: Vec<&(String, String)> = files.iter().collect();
        files.sort();
        let mut hashed = String::new();
        for (path, text) in &files {
            if path.ends_with(".toml") || path.ends_with(".tsv") {
                hashed.push_str(path);
                hashed.push_str(&digest(text.as_bytes()));
            }
        }
        self.lexicon.hash = digest(hashed.as_bytes())
            .get(..16)
            .unwrap_or_default()
            .to_owned();
        // Spelling first: phrases are cut as the reader cuts.
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with("words/")) {
            self.file(0, path, text, base);
        }
        let mut profile = self.lexicon.words.profile();
        join(&mut profile, base);
        // Then the gazetteer, which the other files correct.
        for (number, (path, text)) in files.iter().enumerate() {
            if is_table(path) {
                self.file(number, path, text, &profile);
            }
        }
        for (number, (path, text)) in files
            .iter()
            .enumerate()
            .filter(|(_, (path, _))| !path.starts_with("words/") && !is_table(path))
        {
            self.file(number, path, text, &profile);
        }
        self.lexicon.gather_places(Vec::new());
        for (number, id, language) in std::mem::take(&mut self.neighbours) {
            if let Some((path, text)) = files.get(number) {
                self.neighbour(path, text, &id, language, &profile);
            }
        }
    }

    fn file(&mut self, number: usize, path: &str, text: &str, profile: &Profile) {
        let mut file = File::new(path, text, &mut self.faults, &mut self.marks);
        if is_table(path) {
            let table = gazetteer::table(&mut file, text);
            self.lexicon.places.extend(table);
            return;
        }
        let Some(stem) = path.strip_suffix(".toml") else {
            // Prose beside the data is welcome; anything else was meant to be read.
            if !path.ends_with(".md") {
                file.fault(
                    0,
                    "no lexicon file",
                    "give it the ending .toml, or move it out of the lexicon",
                );
            }
            return;
        };
        let parts: Vec<&str> = stem.split('/').collect();
        let name = parts.last().copied().unwrap_or_default();
        let (name, language) = name
            .split_once('.')
            .map_or((name, None), |(n, l)| (n, Some(l)));
        let plain =
            |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        if name.is_empty() || !name.chars().all(plain) {
            file.fault(
                0,
                format!("`{name}` is no file name for the lexicon"),
                "use small letters, digits and hyphens",
            );
        }
        if let Some(language) = language {
            let two = language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase());
            match parts.as_slice() {
                ["frames", folder, _] if two => {
                    self.neighbours
                        .push((number, format!("{folder}/{name}"), language.to_owned()))
                }
                _ => file.fault(
                    0,
                    format!("`{path}` is no frame in another language"),
                    "name it frames/<event>/<frame>.<two letters>.toml",
                ),
            }
            return;
        }
        self.home(&parts, name, path, text, profile);
    }

    fn home(&mut self, parts: &[&str], name: &str, path: &str, text: &str, profile: &Profile) {
        let lexicon = &mut self.lexicon;
        let mut file = File::new(path, text, &mut self.faults, &mut self.marks);
        if let ["words", list] = parts {
            if !lexicon.words.read(list, text, &mut file) {
                file.fault(0, format!("no list of words is called `{list}`"), "see lexicon/README.md for the lists; nouns that are no actors go into words/things");
            }
            return;
        }
        let (tree, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            errors.iter().for_each(|e| file.broken(e));
            return;
        }
        let keys = Keys::of(tree.get_ref(), 0);
        match parts {
            ["frames", folder, _] => {
                lexicon.frames.push(frame::read(
                    &mut file,
                    &format!("{folder}/{name}"),
                    keys,
                    profile,
                ));
            }
            ["contexts", _] => lexicon.contexts.push(rest::context(name, &mut file, keys)),
            ["actors", "states", _] => {
                let (state, capital) = actors::state(&mut file, keys);
                lexicon.actors.push(state);
                lexicon.places.extend(capital);
            }
            ["actors", "organisations", _] => {
                lexicon
                    .actors
                    .push(actors::body(ActorKind::Organisation, &mut file, keys))
            }
            ["actors", "groups", _] => {
                lexicon
                    .actors
                    .push(actors::body(ActorKind::Group, &mut file, keys))
            }
            ["actors", "people", _] => lexicon.actors.extend(actors::people(&mut file, keys)),
            ["actors", "roles", _] => lexicon.roles.push(actors::roles(name, &mut file, keys)),
            ["places", _] => lexicon.places.extend(rest::places(&mut file, keys)),
            ["sources", _] => lexicon.outlets.extend(rest::outlet(&mut file, keys)),
            ["words", "things", _] => lexicon
                .things
                .push((name.to_owned(), rest::things(&mut file, keys))),
            _ => file.fault(
                0,
                "a file in a folder that the lexicon does not have",
                "move it into one of the folders of lexicon/README.md",
            ),
        }
    }

    fn neighbour(&mut self, path: &str, text: &str, id: &str, language: String, profile: &Profile) {
        let mut file = File::new(path, text, &mut self.faults, &mut self.marks);
        let Some(frame) = self.lexicon.frames.iter_mut().find(|f| f.id == id) else {
            file.fault(
                0,
                format!("no frame `{id}` to be a neighbour of"),
                "name it after a frame of the same folder",
            );
            return;
        };
        let (tree, errors) = DeTable::parse_recoverable(text);
        errors.iter().for_each(|e| file.broken(e));
        if errors.is_empty() {
            let wording: Wording = frame::wording(
                &mut file,
                id,
                Keys::of(tree.get_ref(), 0),
                frame.home,
                profile,
            );
            frame.tongues.insert(language, wording);
        }
    }
}

fn is_table(path: &str) -> bool {
    path.starts_with("places/") && path.ends_with(".tsv")
}

fn join(profile: &mut Profile, base: &Profile) {
    profile.never_end.extend(base.never_end.iter().cloned());
    profile.may_end.extend(base.may_end.iter().cloned());
    profile
        .kept_prefixes
        .extend(base.kept_prefixes.iter().cloned());
    profile.kept_words.extend(base.kept_words.iter().cloned());
    profile.split_words.extend(base.split_words.clone());
}

//! Turns the lexicon's files into the image inside the binary.

use detente_coding::lexicon::{Lexicon, texts};
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // In the workspace the sources stand at the root; a published crate carries its own copy.
    let home = |name: &str| -> PathBuf {
        let shared = root.join("../..").join(name);
        if shared.is_dir() {
            shared
        } else {
            root.join(name)
        }
    };
    let lexicon = home("lexicon");
    println!("cargo:rerun-if-changed={}", lexicon.display());
    let mut files = Vec::new();
    collect(&lexicon, "", &mut files);
    let image = match texts(files)
        .and_then(|files| Lexicon::load(&files))
        .map(|l| l.encode())
    {
        Ok(Ok(image)) => image,
        Ok(Err(error)) => stop(&error.to_string()),
        Err(faults) => stop(
            &faults
                .iter()
                .map(|f| format!("lexicon/{f}\n"))
                .collect::<String>(),
        ),
    };
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    write(&out.join("lexicon.bin"), &image);
    write(&out.join("sources"), sources(root).as_bytes());
    let model = home("models").join("en.model");
    println!("cargo:rerun-if-changed={}", model.display());
    match fs::read(&model) {
        Ok(bytes) => write(&out.join("en.model"), &bytes),
        Err(error) => stop(&format!("{}: {error}", model.display())),
    }
}

// The version stays the same through many a change of the code: `detente recode` tells by this hash
// whether what is stored was coded otherwise. FNV-1a of every source's path and bytes, in order.
fn sources(root: &Path) -> String {
    let mut files = Vec::new();
    for name in ["coding", "reading", "record"] {
        let home = root.join("..").join(name);
        for part in ["src", "tables"] {
            // What is not there would have this script run each time.
            if home.join(part).is_dir() {
                collect(&home.join(part), &format!("{name}/{part}"), &mut files);
            }
        }
    }
    if files.is_empty() {
        return String::new();
    }
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (path, bytes) in &files {
        for byte in path
            .bytes()
            .chain([0])
            .chain(bytes.iter().copied())
            .chain([0])
        {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

fn stop(message: &str) -> ! {
    eprintln!("{message}");
    process::exit(1)
}

fn write(path: &Path, bytes: &[u8]) {
    if let Err(error) = fs::write(path, bytes) {
        stop(&format!("{}: {error}", path.display()));
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
    println!("cargo:rerun-if-changed={}", folder.display());
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name().and_then(|n| n.to_str()) else {
            continue;
        };
        let relative = if prefix.is_empty() {
            name.to_owned()
        } else {
            format!("{prefix}/{name}")
        };
        if path.is_dir() {
            collect(&path, &relative, files);
        } else if !name.starts_with('.') {
            println!("cargo:rerun-if-changed={}", path.display());
            match fs::read(&path) {
                Ok(bytes) => files.push((relative, bytes)),
                Err(error) => stop(&format!("lexicon/{relative}: {error}")),
            }
        }
    }
}

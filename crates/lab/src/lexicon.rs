//! A coder from the lexicon that is built in, or from a folder, so that an
//! entry can be tried without building anything.

use anyhow::{Context, Result, anyhow};
use detente_coding::Coder;
use detente_coding::lexicon::{Fault, Lexicon, texts};
use detente_reading::Model;
use std::path::Path;

/// Returns a coder whose lexicon is a folder's, or the one that is built in.
pub fn coder(folder: Option<&Path>) -> Result<Coder> {
    let Some(folder) = folder else {
        return detente_data_en::coder(Vec::new()).map_err(|e| anyhow!(e));
    };
    let model = Model::decode(detente_data_en::MODEL)?;
    Ok(Coder::new(load(folder)?, model))
}

fn load(folder: &Path) -> Result<Lexicon> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    let faulty = |faults: Vec<Fault>| {
        let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
        anyhow!("{}", lines.join("\n"))
    };
    let files = texts(files).map_err(faulty)?;
    Lexicon::load(&files).map_err(faulty)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = entries
        .map(|e| e.map(|e| e.path()))
        .collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let name = path
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        let relative = format!("{prefix}{name}");
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{relative}/"), files)?;
        } else {
            files.push((relative, std::fs::read(&path)?));
        }
    }
    Ok(())
}

//! Writes every packed value of a database into a file of its own, to make a
//! dictionary of them: tools/dictionary.sh.

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(db), Some(into)) = (args.next(), args.next()) else {
        return Err("usage: unpacked DATABASE FOLDER".into());
    };
    let into = PathBuf::from(into);
    for (number, json) in detente_store::Store::open_read_only(db)?
        .unpacked()?
        .into_iter()
        .enumerate()
    {
        std::fs::write(into.join(format!("{number:06}.json")), json)?;
    }
    Ok(())
}

//! Real files, where the folder of them lies beside the checkout: each is read, or refused for a reason.

use super::{read, refused};
use crate::events::EventFormat::{self, Gdelt, GdeltMentions, Icews, Petrarch, Ucdp};
use std::path::Path;

/// Folder and file, format, rows that give an event, or what the refusal says.
const FILES: [(&str, EventFormat, Result<u64, &str>); 16] = [
    ("icews/events.2018.sample.tab.gz", Icews, Ok(3705)),
    ("gdelt1/gdelt1.events.gdelt-demo.csv.gz", Gdelt, Ok(710)),
    ("gdelt1/gdelt1.events.spark-gdelt.csv", Gdelt, Ok(100)),
    ("gdelt1/gdelt1.gkg.spark-gdelt.csv", Gdelt, Err("GKG")),
    ("gdelt1/gdelt1.gkgcounts.spark-gdelt.csv", Gdelt, Err("GKG")),
    ("gdelt1/gdelt1.normdaily.csv", Gdelt, Err("2 columns")),
    (
        "gdelt1/gdelt1.normdaily_bycountry.csv",
        Gdelt,
        Err("3 columns"),
    ),
    ("gdelt2/20191024143000.export.CSV.gz", Gdelt, Ok(2111)),
    ("gdelt2/gdelt2.export.spark-gdelt.csv", Gdelt, Ok(100)),
    (
        "gdelt2/gdelt2.export.translation.spark-gdelt.csv",
        Gdelt,
        Ok(100),
    ),
    ("gdelt2/gdelt2.gkg.spark-gdelt.csv.gz", Gdelt, Err("GKG")),
    (
        "gdelt2/gdelt2.mentions.spark-gdelt.csv",
        GdeltMentions,
        Ok(100),
    ),
    (
        "gdelt2/gdelt2.mentions.translation.spark-gdelt.csv",
        GdeltMentions,
        Ok(100),
    ),
    (
        "gdelt2/mentions.with-header.comma.gdeltPyR.csv.gz",
        GdeltMentions,
        Ok(1635),
    ),
    ("ucdp/ucdp.ged.mexico-myanmar.600.csv.gz", Ucdp, Ok(600)),
    // KEDS: years of two digits, codes of another system.
    ("keds/tabari-demo.keds", Petrarch, Ok(0)),
];

#[test]
fn every_sample_is_read_or_refused_for_a_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/formats/events");
    if !folder.is_dir() {
        eprintln!("skipped: {} is not there", folder.display());
        return;
    }
    for (file, format, wanted) in FILES {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        match wanted {
            Ok(rows) => assert_eq!(read(format, &bytes).1.read, rows, "{file}"),
            Err(why) => assert!(refused(format, &bytes).contains(why), "{file}"),
        }
    }
}

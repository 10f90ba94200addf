//! Imported series at scale: made-up rows as ICEWS has them, read and stored;
//! how fast, in how much room, and how fast a dyad is found again.
//!
//!     cargo bench -p detente-lab --bench events -- --events 5000000
//!
//! The wanted: 5 million in under two minutes on two cores, 200 to 400 bytes each.

use detente_ingest::Problem;
use detente_ingest::events::{EventFormat, EventOptions, read_events};
use detente_store::{ImportedFilter, Store};
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

const CODES: [(&str, &str); 12] = [
    ("010", "0"),
    ("040", "1"),
    ("042", "1.9"),
    ("043", "2.8"),
    ("051", "3.4"),
    ("036", "4"),
    ("111", "-2"),
    ("112", "-2"),
    ("190", "-10"),
    ("173", "-5"),
    ("163", "-8"),
    ("057", "8"),
];

const OFFICES: [(&str, &str); 6] = [
    ("Ministry", "Government"),
    ("Citizen", "General Population / Civilian / Social,Social"),
    ("Military", "Military,Government"),
    ("Foreign Affairs", "Executive,Foreign Ministry,Government"),
    (
        "Protester",
        "Protestors / Popular Opposition / Mobs,Dissident",
    ),
    ("Media", "Media,Social"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut events = 100_000u64;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        if arg == "--events" {
            events = args.next().and_then(|n| n.parse().ok()).unwrap_or(events);
        }
    }
    let folder = std::env::temp_dir().join(format!("detente-events-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let (file, db) = (folder.join("events.tab"), folder.join("events.db"));
    make(&file, events)?;
    let bytes = std::fs::metadata(&file)?.len();
    println!("{events} events, {} bytes each in the file", bytes / events);
    for round in ["into an empty store", "again"] {
        let started = Instant::now();
        import(&file, &db)?;
        let took = started.elapsed().as_secs_f64();
        println!("{round}: {took:.1} s, {:.0} events/s", events as f64 / took);
    }
    println!(
        "on disk: {} bytes an event",
        std::fs::metadata(&db)?.len() / events
    );
    let store = Store::open_read_only(&db)?;
    let started = Instant::now();
    let mut found = 0;
    let filter = ImportedFilter {
        dyad: Some(["RUS".to_owned(), "UKR".to_owned()]),
        from: "2014-01-01".parse().ok(),
        to: "2014-03-01".parse().ok(),
        ..ImportedFilter::default()
    };
    store.each_imported(&filter, |_| {
        found += 1;
        Ok::<(), detente_store::Error>(())
    })?;
    println!(
        "two months of a dyad: {found} events in {:.1} ms",
        started.elapsed().as_secs_f64() * 1e3
    );
    drop(store);
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

fn import(file: &Path, db: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut store = Store::open(db)?;
    let mut import = store.import("icews", "icews")?;
    let options = EventOptions::of("icews");
    let reader = BufReader::with_capacity(1 << 18, File::open(file)?);
    let account = read_events(reader, "bench", EventFormat::Icews, &options, |batch| {
        for (event, identity) in batch.events.iter().zip(&batch.identities) {
            import.add_as(event, *identity).map_err(|e| Problem {
                origin: "bench".to_owned(),
                line: None,
                kind: detente_ingest::Kind::Failed,
                message: e.to_string(),
            })?;
        }
        Ok::<(), Problem>(())
    })?;
    import.finish()?;
    assert!(
        account.balances() && account.set_aside() == 0,
        "{account:?}"
    );
    Ok(())
}

fn make(path: &Path, events: u64) -> std::io::Result<()> {
    let table = include_str!("../../ingest/tables/countries.tsv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .skip(1);
    let countries: Vec<&str> = table
        .filter_map(|l| l.split('\t').nth(3))
        .take(190)
        .collect();
    let mut out = BufWriter::new(File::create(path)?);
    let header = detente_ingest::events::EventFile::Icews
        .header()
        .unwrap_or_default();
    out.write_all(&header)?;
    let mut dice = 0x9e37_79b9_7f4a_7c15u64;
    let mut roll = |sides: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % sides
    };
    for number in 0..events {
        // Few countries often, most seldom.
        let country =
            |roll: &mut dyn FnMut(u64) -> u64| countries[(roll(190) * roll(190) / 190) as usize];
        let (from, to) = (country(&mut roll), country(&mut roll));
        let (code, score) = CODES[roll(12) as usize];
        let ((office, sectors), (other, others)) =
            (OFFICES[roll(6) as usize], OFFICES[roll(6) as usize]);
        let person = if roll(10) == 0 {
            format!(" {}", roll(30_000))
        } else {
            String::new()
        };
        let day = number * 7300 / events;
        let (year, month, of_month) = (2000 + day / 365, day % 365 / 31 + 1, day % 28 + 1);
        let city = roll(20_000);
        writeln!(
            out,
            "{}\t{year}-{month:02}-{of_month:02}\t{office}{person} ({from})\t{sectors}\t{from}\tAct {code}\t{code}\t{score}\t\
             {other} ({to})\t{others}\t{to}\t{}\t{}\tPublisher {}\tCity {city}\tDistrict {}\tProvince {}\t{to}\t{:.4}\t{:.3}",
            20_000_000 + number,
            30_000_000 + number / 3,
            number % 6 + 1,
            roll(300),
            city / 3,
            city / 20,
            city as f64 * 0.0065 - 60.0,
            city as f64 * 0.017 - 170.0
        )?;
    }
    out.flush()
}

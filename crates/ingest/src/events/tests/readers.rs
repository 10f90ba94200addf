//! Each format's quirks.

use super::{read, refused};
use crate::Problem;
use crate::events::{EventFormat, EventOptions, read_events};
use detente_record::{EventType, Precision};

fn icews(rows: &[[&str; 20]]) -> String {
    let header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t\
                  Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t\
                  Province\tCountry\tLatitude\tLongitude\n";
    let lines = rows.iter().map(|row| row.join("\t") + "\n");
    header.to_owned() + &lines.collect::<String>()
}

const ROW: [&str; 20] = [
    "7",
    "2018-06-01",
    "Ministry (Chile)",
    "Foreign Ministry,Executive,Government",
    "Chile",
    "Consult",
    "040",
    "1",
    "Rebel (Peru)",
    "Dissident,Rebel",
    "Peru",
    "99",
    "2",
    "Wire",
    "Lima",
    "NA",
    "Lima Province",
    "Peru",
    "-12.04",
    "-77.03",
];

fn with(changes: &[(usize, &'static str)]) -> [&'static str; 20] {
    let mut row = ROW;
    for (column, value) in changes {
        row[*column] = value;
    }
    row
}

#[test]
fn icews_is_read_with_its_quirks() {
    let rows = [
        ROW,
        with(&[(1, "6/1/2018"), (6, "40")]),
        with(&[(1, "soon")]),
        with(&[(6, "---")]),
        with(&[(2, "NA"), (8, "")]),
        with(&[
            (4, "NA"),
            (2, "Ministry (European Union)"),
            (3, "International Government Organization,Regional"),
        ]),
    ];
    let text =
        icews(&rows) + "\n" + &icews(&[ROW]) + "7\t2018-06-01\n" + &ROW.join("\t") + "\t\t\n";
    let (events, account, problems) = read(EventFormat::Icews, text.as_bytes());
    assert_eq!((account.headers, account.blank, account.read), (2, 1, 5));
    assert_eq!(account.aside["no date"], 1);
    assert_eq!(account.aside["no CAMEO code"], 1);
    assert_eq!(account.aside["no actor"], 1);
    assert_eq!(account.aside["wrong number of columns"], 1);
    assert_eq!(account.repaired["code without its zero"], 1);
    assert_eq!(account.repaired["date with the month first"], 1);
    assert_eq!(account.repaired["empty columns at the end"], 1);
    assert_eq!(
        problems[0].to_string(),
        "file:4: warning: set aside, no date: soon"
    );
    let first = &events[0];
    assert_eq!(
        (first.source.code.as_str(), first.target.code.as_str()),
        ("CHL", "PER")
    );
    assert_eq!(first.source.sector, ["GOV"]);
    assert_eq!(first.target.sector, ["REB", "OPP"]);
    assert!(!first.is_act());
    assert_eq!(first.event, Some(EventType::Consult));
    assert_eq!(
        (first.score, first.scale.as_str(), first.quad),
        (Some(1.0), "goldstein:icews", 1)
    );
    let place = first.place.as_ref().unwrap();
    assert_eq!(
        (
            place.name.as_str(),
            place.country.as_str(),
            place.native.as_str()
        ),
        ("Lima", "PER", "Lima||Lima Province|Peru")
    );
    assert_eq!(events[1].date, first.date);
    assert_eq!(events[2].source.code, "EUR");
}

#[test]
fn another_dialect_is_read_and_said() {
    let quoted = icews(&[ROW])
        .lines()
        .map(|l| format!("\"{}\"\n", l.replace('\t', "\"\t\"")))
        .collect::<String>();
    let commas = icews(&[with(&[(3, "Government")])])
        .replace("Dissident,Rebel", "Rebel")
        .replace('\t', ",");
    let (plain, ..) = read(EventFormat::Icews, icews(&[ROW]).as_bytes());
    assert_eq!(read(EventFormat::Icews, quoted.as_bytes()).0, plain);
    let (found, account, _) = read(EventFormat::Icews, commas.as_bytes());
    assert_eq!(found[0].target.sector, ["REB"]);
    assert_eq!(account.repaired["columns not parted by tabs"], 1);
    let mut latin: Vec<u8> = icews(&[ROW]).replace("Wire", "El Pa~s").into_bytes();
    let at = latin.iter().position(|b| *b == b'~').unwrap();
    latin[at] = 0xed;
    let (found, account, _) = read(EventFormat::Icews, &latin);
    assert_eq!(found[0].publisher, "El País");
    assert_eq!(account.repaired["not UTF-8, read as Windows-1252"], 1);
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(icews(&[ROW]).encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(read(EventFormat::Icews, &utf16).0, plain);
}

#[test]
fn what_is_of_no_format_is_refused_in_words() {
    assert!(refused(EventFormat::Icews, b"one\ttwo\n1\t2\n").contains("has 2 columns"));
    assert!(refused(EventFormat::Icews, b"just words\n").contains("one column only"));
    assert!(refused(EventFormat::Icews, b"").contains("empty"));
    assert!(refused(EventFormat::Icews, &[0; 400]).contains("not text"));
    assert!(
        refused(
            EventFormat::Icews,
            b"Event ID\tEvent Date\tSource Name\tTarget Name\tIntensity\n"
        )
        .contains("no column CAMEO Code")
    );
    let gkg = ["x"; 27].join("\t");
    assert!(refused(EventFormat::Gdelt, gkg.as_bytes()).contains("GKG"));
    assert!(refused(EventFormat::Gdelt, ["1"; 16].join("\t").as_bytes()).contains("mentions"));
}

fn gdelt(width: usize, changes: &[(usize, &str)]) -> String {
    let mut row = vec![""; width];
    for (at, value) in [
        (0, "5"),
        (1, "20191024"),
        (5, "FRAGOV"),
        (6, "PARIS"),
        (7, "FRA"),
        (12, "GOV"),
        (15, "ROM"),
        (17, "ROM"),
        (26, "163"),
        (29, "4"),
        (30, "-8.0"),
        (33, "12"),
    ] {
        row[at] = value;
    }
    for (at, value) in changes {
        row[*at] = value;
    }
    row.join("\t") + "\n"
}

#[test]
fn both_gdelts_are_read_from_one_file() {
    // FIPS: GM is Germany, not Gambia; AU is Austria, not Australia.
    let new = gdelt(
        61,
        &[
            (51, "4"),
            (52, "Vienna"),
            (53, "AU"),
            (55, "7"),
            (56, "48.2"),
            (57, "16.4"),
            (58, "-9"),
            (59, "20191024143000"),
            (60, "https://a.example/x"),
        ],
    );
    let old = gdelt(
        58,
        &[
            (49, "4"),
            (50, "Vienna"),
            (51, "AU"),
            (53, "48.2"),
            (54, "16.4"),
            (55, "-9"),
            (56, "20191024"),
            (57, "https://a.example/x"),
        ],
    );
    let historic = gdelt(57, &[(49, "1"), (50, "Bonn"), (51, "GM"), (56, "20130203")]);
    let bad = gdelt(60, &[])
        + &gdelt(
            61,
            &[(5, ""), (6, ""), (7, ""), (12, ""), (15, ""), (17, "")],
        );
    let (events, account, _) = read(
        EventFormat::Gdelt,
        (new + &old + &historic + &bad).as_bytes(),
    );
    assert_eq!(
        (
            account.read,
            account.aside["wrong number of columns"],
            account.aside["no actor"]
        ),
        (3, 1, 1)
    );
    for event in &events[..2] {
        let place = event.place.as_ref().unwrap();
        assert_eq!(
            (place.country.as_str(), place.lat, event.url.as_str()),
            ("AUT", Some(48.2), "https://a.example/x")
        );
        assert_eq!(
            (event.source.code.as_str(), event.target.code.as_str()),
            ("FRA", "ROU")
        );
        assert_eq!(
            (event.event, event.quad, event.reports),
            (Some(EventType::Sanction), 4, 12)
        );
        assert_eq!(event.scale, "goldstein:gdelt");
    }
    assert_eq!(events[2].place.as_ref().unwrap().country, "DEU");
    assert_eq!(events[2].extra["DATEADDED"], "20130203");
}

#[test]
fn polecat_comes_in_latin_letters_with_its_header_again() {
    let header = crate::events::EventFile::Polecat.header().unwrap();
    let mut row = vec!["None"; 40];
    for (at, value) in [
        (0, "A1"),
        (1, "2019-05-02"),
        (2, "ASSAULT"),
        (3, "drone;destroy"),
        (5, "4.0"),
        (7, "Army"),
        (8, "Turkey"),
        (10, "MIL"),
        (11, "MIL;GOV"),
        (15, "Rebels"),
        (17, "652"),
        (18, "REB"),
        (23, "Alc~zar"),
        (28, "1"),
        (29, "2"),
    ] {
        row[at] = value;
    }
    let line: Vec<u8> = row
        .join("\t")
        .bytes()
        .map(|b| if b == b'~' { 0xe1 } else { b })
        .chain([b'\n'])
        .collect();
    let text = [header.clone(), line.clone(), header, line].concat();
    let (events, account, _) = read(EventFormat::Polecat, &text);
    assert_eq!(
        (account.headers, account.read, account.repaired.len()),
        (2, 2, 0)
    );
    assert_eq!(
        (
            events[0].source.code.as_str(),
            events[0].target.code.as_str()
        ),
        ("TUR", "SYR")
    );
    assert_eq!(events[0].mode, ["drone", "destroy"]);
    assert_eq!(
        (events[0].score, events[0].scale.as_str()),
        (Some(-9.5), "plover")
    );
    assert_eq!(events[0].place.as_ref().unwrap().name, "Alcázar");
    // The same id twice in one file is no reason to trust it less, or more.
    assert_eq!(events[0].identity(), events[1].identity());
}

#[test]
fn phoenix_and_its_history_are_read() {
    let daily = "20140601-1_2\t20140601\t2014\t06\t01\tUSAGOV\tUSA\tGOV\t\tSYRREB\tSYR\tREB\t\t0213\t02\t0\t3.4\tAID,1\t33.5\t36.3\tDamascus\tDimashq\tSYR\tst_1;st_2\thttp://a.example/1;http://a.example/2\twire;press\n";
    let (events, ..) = read(EventFormat::Phoenix, daily.as_bytes());
    let event = &events[0];
    assert_eq!(
        (event.source.code.as_str(), event.target.code.as_str()),
        ("USA", "SYR")
    );
    assert_eq!(
        (
            event.target.sector[0].as_str(),
            event.reports,
            event.scale.as_str()
        ),
        ("REB", 2, "goldstein:phoenix")
    );
    assert_eq!(event.event, None);
    let old = "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,countryname,aid,process\n\
               9,1/31/1951,1951,1,31,USRGOV,USR,GOV,,CHN,CHN,,,057,05,1,8,,39.9,116.4,Peking,,China,77,auto\n";
    let (events, account, _) = read(EventFormat::Phoenix, old.as_bytes());
    assert_eq!(
        (account.headers, account.read, account.repaired.len()),
        (1, 1, 0)
    );
    assert_eq!(
        (
            events[0].date.to_string().as_str(),
            events[0].source.code.as_str()
        ),
        ("1951-01-31", "SUN")
    );
    assert_eq!(
        (
            events[0].story.as_str(),
            events[0].extra["process"].as_str()
        ),
        ("77", "auto")
    );
}

#[test]
fn petrarch_writes_as_many_columns_as_it_likes() {
    let text = "20140601\tUSAGOV\tCHN\t042\t\tST1_1\twire\n20140601\tCHN\t---\t010\tTRADE,2\tST1_1;ST2_1\thttp://a.example\twire\tBeijing\t---\tsaid\n20140601\tCHN\tUSA\t0\t\tX\twire\n";
    let (events, account, _) = read(EventFormat::Petrarch, text.as_bytes());
    assert_eq!((account.read, account.aside["no CAMEO code"]), (2, 1));
    assert_eq!(
        (events[0].publisher.as_str(), events[0].url.as_str()),
        ("wire", "")
    );
    assert_eq!(
        (
            events[1].publisher.as_str(),
            events[1].url.as_str(),
            events[1].text.as_str()
        ),
        ("wire", "http://a.example", "said")
    );
    assert_eq!(
        (events[1].source.name.as_str(), events[1].reports),
        ("Beijing", 2)
    );
}

#[test]
fn only_governments_have_codes_in_ucdp() {
    let header = "id,relid,year,type_of_violence,side_a,side_b,number_of_sources,source_headline,where_coordinates,country,country_id,latitude,longitude,date_prec,date_start,date_end,best,gwnoa,gwnob\n";
    let rows = "1,R1,2020,1,Government of X,Rebels,-1,\"A head\nline\",Town,Yemen,678,15.3,44.2,1,2020-01-02 00:00:00.000,2020-01-02 00:00:00.000,3,678,\n\
                2,R2,2020,1,Government of X,Government of Y,4,,Town,Germany,260,1,2,4,2020-01-01,2020-01-31,,678,260\n";
    let (events, account, _) = read(EventFormat::Ucdp, (header.to_owned() + rows).as_bytes());
    assert_eq!((account.rows, account.read, account.headers), (3, 2, 1));
    assert_eq!(
        (
            events[0].source.code.as_str(),
            events[0].target.code.as_str()
        ),
        ("YEM", "")
    );
    assert_eq!(
        (
            events[0].target.sector[0].as_str(),
            events[0].reports,
            events[0].extra["best"].as_str()
        ),
        ("REB", 1, "3")
    );
    assert_eq!(events[0].text, "A head\nline");
    assert_eq!(
        (events[1].target.code.as_str(), events[1].date_precision),
        ("DEU", Precision::Month)
    );
    assert_eq!(events[1].enddate.unwrap().to_string(), "2020-01-31");
    assert!(!events[0].is_act() && !events[1].is_act());
}

#[test]
fn rows_without_ids_are_told_apart_and_any_number_of_threads_agree() {
    let mut text = "date,source_iso3,target_iso3,cameo,intensity\n".to_owned();
    for number in 0..9_000 {
        text += &format!(
            "2018-01-{:02},AAA{},BBB,1{},-2\n",
            number % 28 + 1,
            number % 2,
            number % 7
        );
    }
    let (one, account, _) = read(EventFormat::Series, text.as_bytes());
    assert_eq!(account.read, 9_000);
    let mut ids: Vec<i64> = one.iter().map(detente_record::Imported::identity).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 9_000);
    for threads in [1, 5] {
        let mut options = EventOptions::of("s");
        options.threads = threads;
        let mut other = Vec::new();
        let keep = |batch: crate::events::EventBatch| {
            other.extend(batch.events);
            Ok::<(), Problem>(())
        };
        read_events(text.as_bytes(), "file", EventFormat::Series, &options, keep).unwrap();
        assert_eq!(other, one);
    }
    // Whoever takes the events may stop.
    let options = EventOptions::of("s");
    let stop = |_| Err::<(), Problem>(Problem::refused("x", "enough".to_owned()));
    let stopped = read_events(text.as_bytes(), "file", EventFormat::Series, &options, stop);
    assert_eq!(stopped.err().unwrap().message, "enough");
}

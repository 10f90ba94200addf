//! CAMEO codes in files: strings, and sometimes without their zero.

use super::Repairs;
use detente_record::{EventType, Goldstein, Imported, cameo_quad, goldstein, is_cameo, of_cameo};

/// Reads a code. One that a spreadsheet took for a number has lost its zero;
/// where that cannot be seen by the code alone (`10`), the score that stands
/// beside it tells.
pub(crate) fn code(
    text: &str,
    score: Option<f64>,
    table: Goldstein,
    repairs: &mut Repairs,
) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.len() > 4 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let padded = format!("0{text}");
    if !is_cameo(text) {
        if !is_cameo(&padded) {
            return None;
        }
        repairs.add("code without its zero");
        return Some(padded);
    }
    let beside = |code: &str| goldstein(code, table) == score;
    if text.len() <= 3
        && !text.starts_with('0')
        && score.is_some()
        && !beside(text)
        && beside(&padded)
    {
        repairs.add("code without its zero");
        return Some(padded);
    }
    Some(text.to_owned())
}

/// Sets what follows from a CAMEO code: PLOVER type, mode, context, and quad.
pub(crate) fn mean(event: &mut Imported) {
    let of = of_cameo(&event.cameo);
    event.event = of.map(|of| of.event);
    let one = |word: Option<&'static str>| match word {
        Some(word) if !word.is_empty() => vec![word.to_owned()],
        _ => Vec::new(),
    };
    event.mode = one(of.map(|of| of.mode));
    event.context = one(of.map(|of| of.context));
    event.quad = cameo_quad(&event.cameo);
    if event.quad == 0 {
        event.quad = event.event.map_or(0, EventType::quad);
    }
}

/// Sets the score given, or the table's where none is; the table is named.
pub(crate) fn score(event: &mut Imported, given: Option<f64>, table: Goldstein) {
    event.score = given.or_else(|| goldstein(&event.cameo, table));
    event.scale = match event.score {
        Some(_) => format!("goldstein:{}", table.name()),
        None => String::new(),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_zero_is_put_back_where_that_is_sure() {
        let read = |text: &str, score: Option<f64>| {
            let mut repairs = Repairs::default();
            let code = code(text, score, Goldstein::Icews, &mut repairs);
            (code, repairs.0.len())
        };
        let is = |found: (Option<String>, usize), code: &str, mended| {
            assert_eq!(found, (Some(code.to_owned()), mended));
        };
        is(read("040", Some(1.0)), "040", 0);
        is(read("40", Some(1.0)), "040", 1);
        is(read("211", None), "0211", 1);
        is(read("4", None), "04", 1);
        // A statement scores 0, a demand -5.
        is(read("10", Some(0.0)), "010", 1);
        is(read("10", Some(-5.0)), "10", 0);
        is(read("100", Some(-5.0)), "100", 0);
        for bad in ["", "---", "X", "00", "12345"] {
            assert_eq!(read(bad, None).0, None, "{bad}");
        }
    }
}

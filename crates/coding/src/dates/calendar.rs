//! Stretches of the calendar: a day, a week, a quarter, a century.

use detente_record::Precision;
use jiff::ToSpan;
use jiff::civil::Date;

/// Returns the day `n` days on; the day itself at the end of time.
pub fn days_on(day: Date, n: i32) -> Date {
    day.checked_add(i64::from(n).days()).unwrap_or(day)
}

/// Returns the day `n` months on.
pub fn months_on(day: Date, n: i32) -> Date {
    day.checked_add(i64::from(n).months()).unwrap_or(day)
}

/// Returns the stretch that lies a length of time ("P2W") before or after a day.
pub fn away(base: Date, length: &str, sign: i32) -> Option<(Date, Date, Precision)> {
    let length = length.strip_prefix('P')?;
    let unit = length.len().checked_sub(1)?;
    let grain = Grain::of(length.get(unit..)?)?;
    let count: i32 = length.get(..unit)?.parse().ok().filter(|n| *n < 1000)?;
    let around = Moment::holding(grain, grain.halves_on(base, 2 * sign * count));
    let (from, to) = around.days();
    Some((from, to, around.precision()))
}

/// How long a stretch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
}

/// Which part of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Start,
    Middle,
    End,
}

impl Grain {
    /// Reads a unit of `dates.toml`.
    pub fn of(unit: &str) -> Option<Grain> {
        Some(match unit {
            "D" => Grain::Day,
            "WE" => Grain::Weekend,
            "W" => Grain::Week,
            "M" => Grain::Month,
            "Q" => Grain::Quarter,
            "Y" => Grain::Year,
            "10Y" => Grain::Decade,
            "100Y" => Grain::Century,
            _ => return None,
        })
    }

    // Its length in days or in months.
    fn length(self) -> (i32, i32) {
        match self {
            Grain::Day => (1, 0),
            Grain::Weekend | Grain::Week => (7, 0),
            Grain::Month => (0, 1),
            Grain::Quarter | Grain::Season => (0, 3),
            Grain::Half => (0, 6),
            Grain::Year => (0, 12),
            Grain::Decade => (0, 120),
            Grain::Century => (0, 1200),
        }
    }

    /// Returns the day so many half units on.
    pub fn halves_on(self, day: Date, halves: i32) -> Date {
        match self.length() {
            (0, months) if months * halves % 2 == 0 => months_on(day, (months * halves) / 2),
            (0, _) => days_on(months_on(day, halves.div_euclid(2)), 15),
            (days, _) => days_on(day, days * halves / 2),
        }
    }
}

/// One stretch of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub grain: Grain,
    pub first: Date,
}

impl Moment {
    /// Returns the stretch of that length that holds a day.
    pub fn holding(grain: Grain, day: Date) -> Moment {
        let monday = || days_on(day, -i32::from(day.weekday().to_monday_zero_offset()));
        let month = |n: i32| months_on(day.first_of_month(), -(i32::from(day.month()) - 1) % n);
        let years = |n: i16| {
            let first = day.year().div_euclid(n) * n;
            Date::new(first.max(1), 1, 1).unwrap_or(day)
        };
        let first = match grain {
            Grain::Day => day,
            Grain::Week => monday(),
            Grain::Weekend => days_on(monday(), 5),
            Grain::Month => day.first_of_month(),
            Grain::Quarter => month(3),
            Grain::Half => month(6),
            // Seasons begin with March, June, September and December.
            Grain::Season => months_on(day.first_of_month(), -(i32::from(day.month()) % 3)),
            Grain::Year => years(1),
            Grain::Decade => years(10),
            Grain::Century => years(100),
        };
        Moment { grain, first }
    }

    /// Returns a day.
    pub fn day(year: i16, month: i8, day: i8) -> Option<Moment> {
        let first = Date::new(year, month, day).ok()?;
        Some(Moment::holding(Grain::Day, first))
    }

    /// Returns the stretch that begins with a month.
    pub fn from(grain: Grain, year: i16, month: i8) -> Option<Moment> {
        let first = Date::new(year, month, 1).ok()?;
        Some(Moment { grain, first })
    }

    /// Returns a year.
    pub fn year(year: i16) -> Option<Moment> {
        Moment::from(Grain::Year, year, 1)
    }

    /// Returns the stretch `n` of its own length on.
    pub fn on(self, n: i32) -> Moment {
        let first = self.grain.halves_on(self.first, 2 * n);
        Moment { first, ..self }
    }

    /// Counts units from it, in halves. "A year earlier" than a quarter is a quarter, "a year earlier" than a day a year.
    pub fn moved(self, unit: Grain, halves: i32) -> Option<Moment> {
        let kept = matches!(
            self.grain,
            Grain::Month | Grain::Quarter | Grain::Season | Grain::Half
        );
        if self.grain > unit {
            return None;
        }
        let grain = match unit {
            _ if halves % 2 != 0 && unit > Grain::Month => Grain::Month,
            Grain::Year if kept => self.grain,
            Grain::Decade | Grain::Century => Grain::Year,
            _ => unit,
        };
        Some(Moment::holding(grain, unit.halves_on(self.first, halves)))
    }

    /// Returns its first and last day.
    pub fn days(self) -> (Date, Date) {
        let last = match self.grain {
            Grain::Weekend => days_on(self.first, 1),
            _ => days_on(self.on(1).first, -1),
        };
        (self.first, last)
    }

    /// Returns the first and last day of a part of it, by thirds.
    pub fn part(self, part: Part) -> (Date, Date) {
        let (from, to) = self.days();
        let third = (to - from).get_days() / 3;
        match part {
            _ if third == 0 => (from, to),
            Part::Start => (from, days_on(from, third)),
            Part::Middle => (days_on(from, third), days_on(to, -third)),
            Part::End => (days_on(to, -third), to),
        }
    }

    /// Returns the value as TIMEX3 writes it.
    pub fn value(self) -> String {
        let (year, month) = (self.first.year(), self.first.month());
        let week = || {
            let iso = self.first.iso_week_date();
            format!("{}-W{:02}", iso.year(), iso.week())
        };
        match self.grain {
            Grain::Day => self.first.to_string(),
            Grain::Week => week(),
            Grain::Weekend => format!("{}-WE", week()),
            Grain::Month => format!("{year:04}-{month:02}"),
            Grain::Quarter => format!("{year:04}-Q{}", (month - 1) / 3 + 1),
            Grain::Half => format!("{year:04}-H{}", (month - 1) / 6 + 1),
            Grain::Season => {
                let name = ["WI", "SP", "SU", "FA"][usize::from(month.unsigned_abs()) / 3 % 4];
                format!("{year:04}-{name}")
            }
            Grain::Year => format!("{year:04}"),
            Grain::Decade => format!("{:03}", year / 10),
            Grain::Century => format!("{:02}", year / 100),
        }
    }

    /// Returns how exact it is.
    pub fn precision(self) -> Precision {
        match self.grain {
            Grain::Day => Precision::Day,
            Grain::Week | Grain::Weekend => Precision::Week,
            Grain::Month => Precision::Month,
            Grain::Quarter => Precision::Quarter,
            Grain::Season => Precision::Season,
            Grain::Year => Precision::Year,
            Grain::Decade => Precision::Decade,
            Grain::Half | Grain::Century => Precision::Unknown,
        }
    }
}

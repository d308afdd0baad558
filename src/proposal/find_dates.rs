//! The dates that stand in a text.

use std::ops::Range;
use std::sync::OnceLock;

use jiff::civil::Date;
use regex::Regex;

use super::lexicon::get;

/// A date as exact as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub bytes: Range<usize>,
    pub day: Option<i8>,
    pub month: i8,
    pub year: Option<i16>,
}

impl Found {
    /// As a pack writes it, where its year is known.
    pub(super) fn written(&self) -> Option<String> {
        let year = self.year?;
        Some(match self.day {
            Some(day) => format!("{year:04}-{:02}-{day:02}", self.month),
            None => format!("{year:04}-{:02}", self.month),
        })
    }

    /// The same with the first year in which it is not before this day.
    pub(super) fn after(&self, earliest: &str) -> Option<String> {
        if self.year.is_some() {
            return self.written();
        }
        let year: i16 = earliest.get(..4)?.parse().ok()?;
        let with = |year| {
            Self {
                year: Some(year),
                ..self.clone()
            }
            .written()
        };
        let same = with(year)?;
        if same.as_str() >= earliest {
            Some(same)
        } else {
            with(year + 1)
        }
    }
}

fn patterns() -> &'static [Regex; 4] {
    static PATTERNS: OnceLock<[Regex; 4]> = OnceLock::new();
    PATTERNS.get_or_init(|| {
        let mut names: Vec<&str> = get().months.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let month = names.join("|");
        let compile = |pattern: String| Regex::new(&pattern).expect("a pattern of names");
        [
            compile(format!(r"(?i)(?:^|[^\d/.-])(\d{{1,2}})(?:st|nd|rd|th|er|º|°|\.|-е|-го)?[  ]+(?:of +|de +)?({month})\b\.?(?:,? *(?:de +|del +|of +)?((?:19|20)\d\d)\b)?")),
            compile(format!(r"(?i)\b({month})\b\.? +(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? +((?:19|20)\d\d)\b)?")),
            compile(format!(r"(?i)\b({month})\b\.?,? +(?:de +|del +|of +)?((?:19|20)\d\d)\b")),
            compile(r"(?:^|[^\d/.-])(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})[./]((?:19|20)\d\d))(?:$|[^\d/-])".to_owned()),
        ]
    })
}

/// The dates in a text, in its order. `day_first` tells how “4/5/2019” is meant; without it only
/// those that can be meant one way are dates.
pub(super) fn find(text: &str, day_first: bool) -> Vec<Found> {
    let [day_month, month_day, month_year, numbers] = patterns();
    let number_of = |name: &str| -> Option<i8> {
        let name = name.to_lowercase();
        let known = get().months.iter().find(|(known, _)| *known == name);
        known.and_then(|(_, number)| i8::try_from(*number).ok())
    };
    let mut found: Vec<Found> = Vec::new();
    let mut add = |bytes: Range<usize>, day: Option<i8>, month: Option<i8>, year: Option<i16>| {
        let Some(month) = month else { return };
        let is_day = day.is_none_or(|day| Date::new(year.unwrap_or(2000), month, day).is_ok());
        let is_new = !found
            .iter()
            .any(|known| known.bytes.start < bytes.end && bytes.start < known.bytes.end);
        if is_day && is_new && (day.is_some() || year.is_some()) {
            found.push(Found {
                bytes,
                day,
                month,
                year,
            });
        }
    };
    for all in day_month.captures_iter(text) {
        let from = all.get(1).map_or(0, |one| one.start());
        let end = all.get(0).map_or(0, |one| one.end());
        add(
            from..end,
            all[1].parse().ok(),
            number_of(&all[2]),
            all.get(3).and_then(|year| year.as_str().parse().ok()),
        );
    }
    for all in month_day.captures_iter(text) {
        let range = all.get(0).map_or(0..0, |one| one.range());
        add(
            range,
            all[2].parse().ok(),
            number_of(&all[1]),
            all.get(3).and_then(|year| year.as_str().parse().ok()),
        );
    }
    for all in month_year.captures_iter(text) {
        let range = all.get(0).map_or(0..0, |one| one.range());
        add(range, None, number_of(&all[1]), all[2].parse().ok());
    }
    for all in numbers.captures_iter(text) {
        let range = |first: usize, last: usize| {
            all.get(first).map_or(0, |one| one.start())..all.get(last).map_or(0, |one| one.end())
        };
        if let Some(year) = all.get(1) {
            add(
                range(1, 3),
                all[3].parse().ok(),
                all[2].parse().ok(),
                year.as_str().parse().ok(),
            );
            continue;
        }
        let (first, second): (i8, i8) = (all[4].parse().unwrap_or(0), all[6].parse().unwrap_or(0));
        let year = all[7].parse().ok();
        if &all[5] == "." || day_first || first > 12 {
            add(range(4, 7), Some(first), Some(second), year);
        } else if second > 12 {
            add(range(4, 7), Some(second), Some(first), year);
        }
    }
    found.sort_by_key(|one| one.bytes.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(text: &str) -> Vec<String> {
        find(text, true).iter().filter_map(Found::written).collect()
    }

    #[test]
    fn dates_are_known_in_every_language() {
        assert_eq!(
            dates("14 March 2023; March 27, 2019; November 2018"),
            ["2023-03-14", "2019-03-27", "2018-11"]
        );
        assert_eq!(
            dates("le 1er août 2020 et le 3 févr. 2021"),
            ["2020-08-01", "2021-02-03"]
        );
        assert_eq!(
            dates("5 de mayo de 2022, setiembre de 2019"),
            ["2022-05-05", "2019-09"]
        );
        assert_eq!(
            dates("12 мая 2021 г. и в июне 2020"),
            ["2021-05-12", "2020-06"]
        );
        assert_eq!(
            dates("2020-02-30, 2020-02-29, 31.12.2019, AB 12/13/2019"),
            ["2020-02-29", "2019-12-31"]
        );
    }

    #[test]
    fn dates_without_a_year_are_the_next() {
        let found = find("before 9 July", true);
        assert_eq!(found[0].written(), None);
        assert_eq!(found[0].after("2009-05-28").as_deref(), Some("2009-07-09"));
        assert_eq!(found[0].after("2009-08-01").as_deref(), Some("2010-07-09"));
        assert_eq!(find("on 4/5/2019", false), []);
    }
}

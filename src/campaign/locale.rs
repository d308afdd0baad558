//! Dates, lists and plurals as a language writes them, by ICU.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use jiff::civil::Date;

use super::{Lang, When, language};

/// The locale of a language, of the country that its folder names.
fn locale(lang: &Lang) -> Locale {
    language::tag(lang).parse().unwrap_or(Locale::UNKNOWN)
}

/// A count as a language writes it (`9999`, `200,000`), so that its size is seen.
pub fn count(lang: &Lang, count: u64) -> String {
    let options = GroupingStrategy::Min2.into();
    match DecimalFormatter::try_new(locale(lang).into(), options) {
        Ok(formatter) => formatter.format(&Decimal::from(count)).to_string(),
        Err(_) => count.to_string(),
    }
}

/// A day in words (`21 November 2026`); as figures where ICU does not know the language.
pub fn date(lang: &Lang, date: Date) -> String {
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YMD::long());
    match (
        formatter,
        IcuDate::try_new_iso(date.year().into(), month, day),
    ) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => date.to_string(),
    }
}

/// A day as a list has it (`21 Nov 2026`).
pub fn short_date(lang: &Lang, date: Date) -> String {
    let month = u8::try_from(date.month()).unwrap_or(1);
    let day = u8::try_from(date.day()).unwrap_or(1);
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YMD::medium());
    match (
        formatter,
        IcuDate::try_new_iso(date.year().into(), month, day),
    ) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => date.to_string(),
    }
}

/// A date as exactly as it is known (`24 November 2021`, `July 2013`, `2018`).
pub fn when(lang: &Lang, when: When) -> String {
    let Some(month) = when.month.and_then(|m| u8::try_from(m).ok()) else {
        return when.year.to_string();
    };
    if when.day.is_some() {
        return date(lang, when.last_day());
    }
    let formatter = DateTimeFormatter::try_new(locale(lang).into(), YM::long());
    match (formatter, IcuDate::try_new_iso(when.year.into(), month, 1)) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => when.to_string(),
    }
}

/// Things in a row (`a, b and c`).
pub fn list(lang: &Lang, items: &[String]) -> String {
    match ListFormatter::try_new_and(locale(lang).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

/// Things of which one is enough (`a, b or c`).
pub fn either(lang: &Lang, items: &[String]) -> String {
    match ListFormatter::try_new_or(locale(lang).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

/// What stands between two things in a row (` and `), with its spaces.
pub fn between(lang: &Lang) -> String {
    const ENDS: [&str; 2] = ["1", "2"];
    let two = list(lang, &ENDS.map(str::to_owned));
    two.trim_matches(['1', '2']).to_owned()
}

/// Which form a count takes: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn plural(lang: &Lang, count: u64) -> &'static str {
    let category = PluralRules::try_new(locale(lang).into(), PluralRulesOptions::default())
        .map_or(PluralCategory::Other, |rules| rules.category_for(count));
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_writes_dates_and_lists() {
        let (en, ru) = (Lang::new("en"), Lang::new("ru"));
        let day = Date::constant(2026, 11, 21);
        assert_eq!(date(&en, day), "21 November 2026");
        assert_eq!(date(&ru, day), "21 ноября 2026\u{202f}г.");
        assert_eq!(short_date(&en, day), "21 Nov 2026");
        let written = |text: &str| when(&en, text.parse().unwrap());
        assert_eq!(written("2013-07"), "July 2013");
        assert_eq!(written("2021-11-24"), "24 November 2021");
        assert_eq!(written("2018"), "2018");
        let abc = ["a", "b", "c"].map(String::from);
        assert_eq!(list(&en, &abc), "a, b and c");
        assert_eq!(list(&ru, &abc[..2]), "a и b");
        assert_eq!(between(&en), " and ");
        assert_eq!(between(&ru), " и ");
        assert_eq!(plural(&ru, 2), "few");
    }
}

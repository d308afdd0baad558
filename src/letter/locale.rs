//! Dates, lists and plurals as the letter's language writes them, by ICU.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date as IcuDate;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use jiff::civil::Date;

use crate::campaign::Lang;

/// The locale of a language. English is that of most of the world: the day before the month.
fn locale(lang: &Lang) -> Locale {
    let code = match lang.code() {
        "en" => "en-GB",
        other => other,
    };
    code.parse().unwrap_or(Locale::UNKNOWN)
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

/// Things in a row (`a, b and c`).
pub fn list(lang: &Lang, items: &[String]) -> String {
    match ListFormatter::try_new_and(locale(lang).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

/// Which form a count takes: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn plural(lang: &Lang, count: u64) -> &'static str {
    let category = PluralRules::try_new(locale(lang).into(), Default::default())
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
        let abc = ["a", "b", "c"].map(String::from);
        assert_eq!(list(&en, &abc), "a, b and c");
        assert_eq!(list(&ru, &abc[..2]), "a и b");
        assert_eq!(plural(&ru, 2), "few");
    }
}

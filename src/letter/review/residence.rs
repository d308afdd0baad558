//! Whether a sender lives in the addressee's country, as far as an address tells.

use crate::campaign::{Addressee, OfficeCountry, Towns};
use crate::country::{Country, Folded, PARTING, country_of, fold};
use crate::letter::Sender;

/// More words than a country's or a town's name has.
const MAX_WORDS: usize = 5;

/// What stands beside a town's name and is not part of it: “г. Алматы”, “Астана қ.”, “Almaty city”, “Қарағанды облысы”.
const TOWN_WORDS: [&str; 20] = [
    "г",
    "гор",
    "город",
    "қ",
    "қала",
    "қаласы",
    "city",
    "town",
    "g",
    "gorod",
    "qala",
    "qalasy",
    "region",
    "oblast",
    "obl",
    "облысы",
    "облыс",
    "oblysy",
    "сы",
    "q",
];

/// Whether this sender seems to live in the office's country: the address names it, in any language
/// or by its code, or names no country and one of its towns. What stands last may be misspelt, or a
/// code in small letters.
///
/// A country that stands last is where the sender lives; another that ends a line above it (“Embassy
/// of Kazakhstan”) counts only where it is a part of its own.
pub(super) fn is_of(office: &Addressee, towns: &Towns, sender: &Sender) -> bool {
    let home = office.home();
    let country = home.country;
    let lines: Vec<&str> = sender.lines().collect();
    let last = country_of(&lines);
    if last.is_some() && last == country {
        return true;
    }
    let place = sender.place.trim();
    let all = || {
        lines
            .iter()
            .copied()
            .chain([place])
            .filter(|line| !line.is_empty())
    };
    if all().any(|line| line.split(PARTING).any(|part| is_name(home, part))) {
        return true;
    }
    if last.is_some() {
        return false;
    }
    let mut from_below = lines.iter().rev();
    let lowest = from_below.find(|line| !line.trim().is_empty());
    if lowest
        .zip(country)
        .is_some_and(|(line, country)| country.is_meant_by(line))
    {
        return true;
    }
    all().any(|line| {
        ends_with(home, line)
            || country.is_some_and(|country| {
                has_postcode(country, line) || has_town(country, towns, line)
            })
    })
}

/// Whether all of this names the country.
fn is_name(home: &OfficeCountry, part: &str) -> bool {
    let named = Country::of_line(part);
    (named.is_some() && named == home.country)
        || (!home.names.is_empty() && home.names.contains(&fold(part)))
}

/// “050000 Almaty KAZAKHSTAN”: the country ends the line.
fn ends_with(home: &OfficeCountry, line: &str) -> bool {
    let folded = Folded::of(line);
    let count = folded.len();
    (1..=MAX_WORDS.min(count)).any(|words| {
        let name = folded.between(count - words, count);
        // A code is written in capitals: “kz” may be anything.
        let code = name.len() <= 3 && name.is_ascii();
        let last = line.split_whitespace().next_back().unwrap_or_default();
        if code && last.chars().any(char::is_lowercase) {
            return false;
        }
        let named = Country::of_folded(name);
        (named.is_some() && named == home.country) || home.names.iter().any(|known| known == name)
    })
}

/// `KZ-050000`.
fn has_postcode(country: Country, line: &str) -> bool {
    let mut words = line.split_whitespace();
    words.any(|word| Country::of_postcode(word) == Some(country))
}

/// “050000, г. Алматы”, “Abai 4 Almaty”: a part of the line is a town, beside its postcode or behind
/// a number.
fn has_town(country: Country, towns: &Towns, line: &str) -> bool {
    if towns.is_empty_of(country) {
        return false;
    }
    line.split(PARTING).any(|part| {
        let folded = Folded::of(part);
        let words: Vec<&str> = folded
            .words()
            .filter(|word| !TOWN_WORDS.contains(word) && !country.is_postcode(word))
            .collect();
        let count = words.len();
        (1..=MAX_WORDS.min(count)).any(|last| {
            let (before, town) = words.split_at(count - last);
            let number = |word: &&str| word.chars().any(|c| c.is_ascii_digit());
            before.last().is_none_or(number) && towns.has(country, &town.concat())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn lives(lines: &[&str], place: &str) -> bool {
        let campaign = &load::built_in().campaign;
        let office = campaign.addressee("president").unwrap();
        let sender = Sender {
            name: "N".to_owned(),
            address: lines.iter().map(|line| (*line).to_owned()).collect(),
            place: place.to_owned(),
        };
        is_of(office, &campaign.pack.towns, &sender)
    }

    #[test]
    fn own_country_is_known_by_any_name() {
        for line in [
            "Kazakhstan",
            "KAZAKHSTAN",
            "Kazakhstan,",
            "Kazakhstan.",
            "Kazakhstan (KZ)",
            "KZ",
            "KAZ",
            "Qazaqstan",
            "Казахстан",
            "ҚАЗАҚСТАН",
            "Қазақстан Республикасы",
            "Республика Казахстан",
            "Republic of Kazakhstan",
            "Kasachstan",
            "Kazachstan",
            "Kazajistán",
            "Cazaquistão",
            "Kazakistan",
            "哈萨克斯坦",
            "Kazakh\u{200b}stan\u{200e}",
            "Kazakhstan (temporary)",
            "050000 Almaty, Kazakhstan",
            "Almaty KAZAKHSTAN",
            "Almaty, KZ",
            "Almaty KZ",
            "KZ-050000 Almaty",
            "Kazakhstan, Almaty 050000",
            "Алматы / Казахстан",
            "Казахстан; Алматы",
            "kz",
            "Kz.",
            "kaz",
            "K.Z.",
            "Karaoy, kz",
            "Karaoy (kaz)",
            "050000 Karaoy kz",
            "R.K.",
            "QR",
            "Р. К.",
            "ҚР",
            "Қазакстан",
            "Казакхстан",
            "Казакстон",
            "Казахстн",
            "Khazakhstan",
            "Kazaksthan",
            "Kazkhstan",
            "Kazahkstan",
            "Kasachtsan",
            "Kazajstan",
            "Kazachstán",
            "Qazaqstan Respýblıkasy",
            "Qazaqstn",
            "ΚΑΖΑΧΣΤΑΝ",
            "Καζαχστάν",
            "قازاقستان",
            "كازخستان",
            "קזחסתן",
            "카자흐스딴",
            "哈薩克斯坦",
            "Kazakhstan - Karaoy",
            "Kazakhstan since 2020",
            "lives in Kazakhstan",
            "Kazakh",
            "Казах.",
            "Kazakst.",
            "Rep. Kazakhstan",
            "050000 Karaoy Kazaksthan",
        ] {
            assert!(lives(&["Abai 4", line], ""), "{line}");
        }
    }

    #[test]
    fn own_country_is_known_by_a_town_where_no_country_stands() {
        for line in [
            "Almaty",
            "050000 Almaty",
            "Almaty 050000",
            "Алматы, 050000",
            "г. Алматы",
            "Астана қ.",
            "010000, г. Астана",
            "Шымкент",
            "Shymkent",
            "Жанаозен",
            "Жаңаөзен",
            "Zhanaozen",
            "Zhana Ozen",
            "Караганда",
            "Қарағанды",
            "Усть-Каменогорск",
            "Ust-Kamenogorsk",
            "Öskemen",
            "Нур-Султан",
            "Abai 7, Almaty",
            "Abai 7 Almaty",
            "ALMATY CITY",
            "Turkestan",
            "Oral",
            "Alma-Ata",
            "Kyzylorda",
            "Карагандинская область",
            "Алматинская обл.",
            "Қарағанды облысы",
            "Almaty Region",
            "Zhambyl oblast",
            "Восточно-Казахстанская обл., Зайсан",
            "Nour-Soultan",
            "Schymkent",
            "Tschimkent",
            "Çimkent",
            "Kızılorda",
            "Pawłodar",
            "Αστάνα",
            "Αλμάτι",
            "Αλμα-Άτα",
            "Temirtaw",
            "Qaraganda",
            "Gurjew",
            "Aqmola",
            "Zelinograd",
            "Baïkonour",
            "阿拉木图",
            "Kasachische Republik",
            "КазССР",
            "Казахия",
        ] {
            assert!(lives(&["Abai 4", line], ""), "{line}");
        }
        assert!(lives(&["Abai 4"], "Almaty"));
        for lines in [
            &["Astana-Straße 7", "1020 Wien"][..],
            &["12 Kazakhstan Road", "London SE15 3ZZ"],
            &["Алматинская ул., 5", "Рига, LV-1050"],
            &["Almaty Street", "Leeds"],
            &["Taraz 5", "10115 Berlin"],
            &["3 Oral Road", "Leeds"],
            &["Embassy of Kazakhstan", "London", "United Kingdom"],
            &["Oral 3", "06100 Ankara", "Türkiye"],
            &["Turkestan", "Paris", "France"],
            &["1 Kz Lane", "Leeds"],
            &["1 Low Road", "Kyrgyztan"],
            &["1 Low Road", "Tajikstan"],
            &["1 Low Road", "Pakstan"],
            &["1 Low Road", "Uzbekstan"],
            &["1 Low Road", "Turkmenstan"],
            &["1 Low Road", "Afganstan"],
            &["1 Low Road", "Таджикстан"],
            &["1 Low Road", "Кыргизстан"],
            &["1 Low Road", "Kurdistan"],
            &["1 Low Road", "Kazan"],
            &["1 Low Road", "kg"],
            &["1 Low Road", "Kasan, Tatarstan"],
            &["1 Low Road", "12 Kazakhstan Road"],
            &["1 Low Road", "Karaoy", "Germany"],
            &["1 Low Road", "Kochi"],
            &["1 Low Road", "Sharan"],
            &["1 Low Road", "Petropolis"],
            &["1 Low Road", "Karakol"],
            &["1 Low Road", "Simferopol"],
        ] {
            assert!(!lives(lines, ""), "{lines:?}");
        }
        assert!(!lives(&["Ring 5", "1010 Wien", "Austria"], "Almaty"));
        // A country that stands last does not outweigh one that stands by itself.
        assert!(lives(&["Abai 4", "Almaty, Kazakhstan", "Germany"], ""));
    }
}

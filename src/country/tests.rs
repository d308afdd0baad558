//! Names of countries, and what is known of each. Addresses are in [`address`], cells that hold a
//! whole one in [`whole`].

use super::*;

mod address;
mod whole;

fn code(country: Option<Country>) -> &'static str {
    country.map_or("-", Country::code)
}

#[test]
fn country_is_known_by_what_a_cell_says() {
    let lines = include_str!("tests/names.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut wrong = Vec::new();
    for line in lines {
        let (expected, texts) = line.split_once(": ").unwrap();
        for text in texts.split(" | ") {
            let found = code(Country::recognise(text));
            if found != expected {
                wrong.push(format!("{text:?}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for country in Country::all() {
        assert_eq!(Country::recognise(country.code()), Some(country));
        assert_eq!(Country::from_code(country.code()), Some(country));
    }
    for text in ["O\u{308}sterreich", "\u{200f}O\u{308}STERREICH "] {
        assert_eq!(code(Country::recognise(text)), "AT", "{text:?}");
    }
    for text in ["Kazakh\u{200b}stan\u{200e}", "\u{202a}Казахстан\u{202c}"] {
        assert_eq!(code(Country::recognise(text)), "KZ", "{text:?}");
    }
}

#[test]
fn country_is_not_what_only_looks_like_one() {
    for text in [
        "",
        " ",
        "-",
        "N/A",
        "n/a",
        "no",
        "?",
        "12",
        "unknown",
        "Europe",
        "Leeds",
        "K 12",
        "none",
        "12 Kazakhstan Road",
        "Kazakhstan Road",
        "Алматинская",
        "xxx",
        "Astana-Straße",
        "the DE",
        "f",
        "d",
        "M",
        "Germany DF",
        "Embassy of Kazakhstan",
    ] {
        assert_eq!(Country::recognise(text), None, "{text}");
    }
    for line in [
        "D",
        "de",
        "it",
        "10115 Berlin",
        "IT dept",
        "Springfield, IL",
        "kz",
        "US 1",
        "in",
    ] {
        assert_eq!(Country::of_line(line), None, "{line}");
    }
    for (line, code) in [
        ("US", "US"),
        ("Ireland", "IE"),
        ("USA", "US"),
        ("u.k.", "-"),
        ("U.K.", "GB"),
        ("Éire", "IE"),
    ] {
        assert_eq!(
            Country::of_line(line).map_or("-", Country::code),
            code,
            "{line}"
        );
    }
}

#[test]
fn country_names_are_folded_as_the_program_folds() {
    let index = include_str!("../../assets/countries/index.tsv");
    let mut before = "";
    for line in index.lines() {
        let (key, code) = line.split_once('\t').unwrap();
        assert_eq!(fold(key), key);
        assert!(before < key, "{before} and {key} are not in order");
        assert_eq!(names::find(key).map(Country::code), Some(code));
        before = key;
    }
    assert_eq!(names::find(""), None);
    assert_eq!(names::find("\u{10ffff}"), None);
}

#[test]
fn country_is_known_by_each_name_that_the_program_gives_it() {
    let names = include_str!("../../assets/countries/names.tsv");
    let mut known = 0;
    let mut unknown = Vec::new();
    for line in names.lines().skip(1) {
        for (country, name) in Country::all().zip(line.split('\t').skip(1)) {
            if name.is_empty() {
                continue;
            }
            match Country::recognise(name) {
                Some(found) if found == country => known += 1,
                found => unknown.push(format!("{} {name}: {found:?}", country.code())),
            }
        }
    }
    // A few names are two countries' in two languages: those are nobody's.
    assert!(unknown.len() < 25, "{unknown:#?}");
    assert!(known > 14_000, "{known}");
}

#[test]
fn country_is_named_in_the_letters_language() {
    let named = |code: &str, lang: &str| Country::from_code(code).unwrap().name_in(lang);
    assert_eq!(named("DE", "en"), "Germany");
    assert_eq!(named("DE", "fr"), "Allemagne");
    assert_eq!(named("DE", "ru"), "Германия");
    assert_eq!(named("DE", "kk"), "Германия");
    assert_eq!(named("DE", "de-CH"), "Deutschland");
    assert_eq!(named("DE", "no"), "Tyskland");
    assert_eq!(named("DE", "tlh"), "Germany");
    let sentence =
        |code: &str, lang: &str| Country::from_code(code).unwrap().name_in_sentence(lang);
    assert_eq!(sentence("GB", "en"), "the United Kingdom");
    assert_eq!(sentence("GB", "fr"), "Royaume-Uni");
    assert_eq!(sentence("IE", "en"), "Ireland");
}

#[test]
fn country_knows_its_postcodes() {
    let is = |code: &str, text: &str| Country::from_code(code).unwrap().is_postcode(text);
    for (code, text) in [
        ("DE", "04109"),
        ("DE", "D-04109"),
        ("DE", "D 04109"),
        ("DE", "DE-04109"),
        ("GB", "LS6 2QT"),
        ("GB", "SW1A1AA"),
        ("GB", "SE23 3ZZ"),
        ("GB", "M34 4AB"),
        ("GB", "ls6 2qt"),
        ("US", "83702"),
        ("US", "83702-1234"),
        ("CA", "K1A 0B1"),
        ("NL", "1012 AB"),
        ("NL", "1012AB"),
        ("SE", "111 22"),
        ("SE", "SE-111 22"),
        ("PL", "00-950"),
        ("LV", "LV-1050"),
        ("LV", "1050"),
        ("LT", "LT-01103"),
        ("LU", "L-1616"),
        ("IE", "T12 X9Y8"),
        ("IE", "H91 ZZ12"),
        ("GR", "105 63"),
        ("PT", "1100-001"),
        ("BR", "50010-000"),
        ("JP", "100-0001"),
        ("JP", "〒100-0001"),
        ("KZ", "050000"),
        ("IS", "101"),
        ("CZ", "110 00"),
        ("AD", "AD500"),
    ] {
        assert!(is(code, text), "{code} {text}");
    }
    for (code, text) in [
        ("DE", "1067"),
        ("DE", "F-04109"),
        ("DE", ""),
        ("GB", "12345"),
        ("US", "K1A 0B1"),
        ("IE", "Cork"),
        ("HK", "999077"),
        ("NL", "1012"),
        ("DE", "04109 Leipzig"),
        ("FR", "6900"),
        ("CH", "80331"),
    ] {
        assert!(!is(code, text), "{code} {text}");
    }
    let always = |code: &str| Country::from_code(code).unwrap().always_has_postcode();
    for code in [
        "DE", "GB", "US", "FR", "PL", "NL", "SE", "RU", "UA", "JP", "BR", "IT", "ES", "AT", "CH",
        "CA", "AU",
    ] {
        assert!(always(code), "{code}");
    }
    for code in ["IE", "HK", "AE", "JM", "PA", "KZ", "UG"] {
        assert!(!always(code), "{code}");
    }
    // What a format says it always has, it can also know.
    for country in Country::all().filter(|country| country.always_has_postcode()) {
        assert!(!country.format().postcodes.is_empty(), "{}", country.code());
    }
}

#[test]
fn country_says_whether_a_region_is_written() {
    let writes = |code: &str| Country::from_code(code).unwrap().writes_region();
    for code in [
        "US", "CA", "AU", "IT", "MX", "BR", "JP", "HK", "TR", "GB", "IE", "KZ", "UG",
    ] {
        assert!(writes(code), "{code}");
    }
    for code in [
        "DE", "NL", "FR", "PL", "FI", "SE", "AT", "CH", "CZ", "NO", "DK", "BE", "PT", "HR", "SI",
        "IS",
    ] {
        assert!(!writes(code), "{code}");
    }
}

/// What is looked at before anything dear is done.
#[test]
fn country_is_never_called_by_a_number() {
    let all: Vec<_> = names::all().collect();
    assert!(all.len() > 1_000);
    let number = |name: &str| name.contains(|c: char| c.is_ascii_digit());
    assert_eq!(all.iter().find(|(name, _)| number(name)), None);
}

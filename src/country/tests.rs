use super::*;

fn codes(texts: &[(&str, &str)]) {
    let wrong: Vec<String> = texts
        .iter()
        .filter_map(|(text, code)| {
            let found = Country::recognise(text).map_or("-", Country::code);
            (found != *code).then(|| format!("{text:?}: {found}, not {code}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn country_is_known_by_its_codes() {
    for country in Country::all() {
        assert_eq!(Country::recognise(country.code()), Some(country));
        assert_eq!(Country::from_code(country.code()), Some(country));
    }
    codes(&[
        ("de", "DE"),
        ("DEU", "DE"),
        ("D", "DE"),
        ("A", "AT"),
        ("CH", "CH"),
        ("F", "FR"),
        ("I", "IT"),
        ("L", "LU"),
        ("FL", "LI"),
        ("S", "SE"),
        ("SLO", "SI"),
        ("IE", "IE"),
        ("IRL", "IE"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("u. k.", "GB"),
        ("G.B.", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("us", "US"),
        ("KZ", "KZ"),
        ("KAZ", "KZ"),
        ("kz.", "KZ"),
        ("EL", "GR"),
        ("UAE", "AE"),
        ("GER", "DE"),
        ("SUI", "CH"),
        ("РФ", "RU"),
        ("РК", "KZ"),
        ("ҚР", "KZ"),
        ("США", "US"),
        ("АҚШ", "US"),
        ("XK", "XK"),
        ("EE.UU.", "US"),
        ("ABD", "US"),
        ("NO", "NO"),
    ]);
}

#[test]
fn country_is_known_by_its_names_in_many_languages() {
    codes(&[
        ("Great Britain", "GB"),
        ("Scotland", "GB"),
        ("england", "GB"),
        ("Northern Ireland", "GB"),
        ("Vereinigtes Königreich", "GB"),
        ("Großbritannien", "GB"),
        ("GROSSBRITANNIEN", "GB"),
        ("Royaume-Uni", "GB"),
        ("Велика Британія", "GB"),
        ("Великобритания", "GB"),
        ("İngiltere", "GB"),
        ("Holland", "NL"),
        ("The Netherlands", "NL"),
        ("Netherlands, The", "NL"),
        ("Nederland", "NL"),
        ("Les Pays-Bas", "NL"),
        ("Deutschland", "DE"),
        ("Alemanha", "DE"),
        ("Niemcy", "DE"),
        ("Németország", "DE"),
        ("Γερμανία", "DE"),
        ("Німеччина", "DE"),
        ("Германия", "DE"),
        ("Almanya", "DE"),
        ("ドイツ", "DE"),
        ("德国", "DE"),
        ("독일", "DE"),
        ("ألمانيا", "DE"),
        ("גרמניה", "DE"),
        ("ეგვიპტე", "EG"),
        ("Федеративная Республика Германия", "DE"),
        ("ΕΛΛΑΔΑ", "GR"),
        ("Ελλάς", "GR"),
        ("Ελλάδα", "GR"),
        ("Griechenland", "GR"),
        ("TÜRKİYE", "TR"),
        ("Türkiye", "TR"),
        ("TURKIYE", "TR"),
        ("Turkey", "TR"),
        ("Tuerkei", "TR"),
        ("Російська Федерація", "RU"),
        ("РОССИЯ", "RU"),
        ("Россия", "RU"),
        ("Russland", "RU"),
        ("Éire", "IE"),
        ("EIRE", "IE"),
        ("Republic of Ireland", "IE"),
        ("Irlande", "IE"),
        ("İrlanda", "IE"),
        ("日本", "JP"),
        ("Japon", "JP"),
        ("ÖSTERREICH", "AT"),
        ("O\u{308}sterreich", "AT"),
        ("Oesterreich", "AT"),
        ("Österreich", "AT"),
        ("Ísland", "IS"),
        ("România", "RO"),
        ("Rumänien", "RO"),
        ("Schweiz", "CH"),
        ("Suisse", "CH"),
        ("Svizzera", "CH"),
        ("Switzerland", "CH"),
        ("Szwajcaria", "CH"),
        ("Česko", "CZ"),
        ("Czech Republic", "CZ"),
        ("Česká republika", "CZ"),
        ("Tschechien", "CZ"),
        ("Латвия", "LV"),
        ("Latvija", "LV"),
        ("Україна", "UA"),
        ("Ukraine", "UA"),
        ("Украина", "UA"),
        ("Казахстан", "KZ"),
        ("Қазақстан", "KZ"),
        ("ҚАЗАҚСТАН", "KZ"),
        ("Qazaqstan", "KZ"),
        ("Kasachstan", "KZ"),
        ("Kazachstan", "KZ"),
        ("Kazajistán", "KZ"),
        ("Республика Казахстан", "KZ"),
        ("Қазақстан Республикасы", "KZ"),
        ("Republic of Kazakhstan", "KZ"),
        ("哈萨克斯坦", "KZ"),
        ("Kazakistan", "KZ"),
        ("Kazahsztán", "KZ"),
        ("Казахстанът", "-"),
        ("Kazakstan", "KZ"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("North Korea", "KP"),
        ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Burma", "MM"),
        ("Bosnia and Herzegovina", "BA"),
        ("Bosnia & Herzegovina", "BA"),
        ("Bosnia-Herzegovina", "BA"),
        ("Trinidad and Tobago", "TT"),
        ("Russian Federation", "RU"),
        ("Iran (Islamic Republic of)", "IR"),
        ("Viet Nam", "VN"),
        ("Taiwan, Province of China", "TW"),
        ("Republic of China", "TW"),
        ("Moldova, Republic of", "MD"),
        ("Tanzania, United Republic of", "TZ"),
        ("Kosovo", "XK"),
        ("Estados Unidos", "US"),
        ("Vereinigte Staaten von Amerika", "US"),
        ("Stany Zjednoczone", "US"),
        ("United States of America", "US"),
        ("the United States", "US"),
        ("Hong Kong", "HK"),
        ("Hong Kong SAR", "HK"),
        ("North Macedonia", "MK"),
        ("Georgia", "GE"),
        ("Saint Lucia", "LC"),
        ("St. Lucia", "LC"),
        ("Norge", "NO"),
        ("Noreg", "NO"),
        ("Sverige", "SE"),
        ("Suomi", "FI"),
        ("Danmark", "DK"),
        ("Magyarország", "HU"),
        ("Lietuva", "LT"),
        ("México", "MX"),
        ("Brasil", "BR"),
        ("Ísland ", "IS"),
        ("España", "ES"),
        ("Portugal", "PT"),
        ("Polska", "PL"),
        ("Italia", "IT"),
        ("België", "BE"),
        ("Belgique", "BE"),
        ("Österreich.", "AT"),
    ]);
}

/// The short names of ISO 3166 that lists take from it, where they are not those that people say.
#[test]
fn country_is_known_by_its_formal_names() {
    codes(&[
        ("Bolivia (Plurinational State of)", "BO"),
        ("Bolivia, Plurinational State of", "BO"),
        ("Bonaire, Sint Eustatius and Saba", "BQ"),
        ("Brunei Darussalam", "BN"),
        ("Cabo Verde", "CV"),
        ("Congo, The Democratic Republic of the", "CD"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Congo (Democratic Republic of the)", "CD"),
        ("Congo", "CG"),
        ("Falkland Islands (Malvinas)", "FK"),
        ("Holy See (Vatican City State)", "VA"),
        ("Iran, Islamic Republic of", "IR"),
        ("Korea, Democratic People's Republic of", "KP"),
        ("Korea (the Republic of)", "KR"),
        ("Lao People's Democratic Republic", "LA"),
        ("Macedonia, the former Yugoslav Republic of", "MK"),
        ("Micronesia, Federated States of", "FM"),
        ("Netherlands (Kingdom of the)", "NL"),
        ("Palestine, State of", "PS"),
        ("Saint Martin (French part)", "MF"),
        ("Sint Maarten (Dutch part)", "SX"),
        ("Syrian Arab Republic", "SY"),
        ("United Kingdom of Great Britain and Northern Ireland", "GB"),
        ("United States of America (the)", "US"),
        ("Venezuela, Bolivarian Republic of", "VE"),
        ("Virgin Islands, British", "VG"),
        ("Virgin Islands, U.S.", "VI"),
        ("Bundesrepublik Deutschland", "DE"),
        ("Federal Republic of Germany", "DE"),
        ("Republik Österreich", "AT"),
        ("République française", "FR"),
        ("Repubblica Italiana", "IT"),
        ("Reino de España", "ES"),
        ("Rzeczpospolita Polska", "PL"),
        ("Kingdom of Sweden", "SE"),
        ("Ελληνική Δημοκρατία", "GR"),
        ("Türkiye Cumhuriyeti", "TR"),
        ("🇩🇪", "DE"),
        ("🇰🇿 Kazakhstan", "KZ"),
        ("Schweiz Suisse", "CH"),
        ("Deutschland Germany", "DE"),
        ("Deutschland Frankreich", "-"),
        ("USA - Texas", "US"),
        ("Canada (QC)", "CA"),
    ]);
}

#[test]
fn country_is_known_with_marks_and_words_around_it() {
    codes(&[
        ("Kazakhstan,", "KZ"),
        ("Kazakhstan.", "KZ"),
        (" Kazakhstan (KZ) ", "KZ"),
        ("Kazakhstan [KAZ]", "KZ"),
        ("Kazakhstan (temporary)", "KZ"),
        ("KZ (Kazakhstan)", "KZ"),
        ("KZ Kazakhstan", "KZ"),
        ("KZ - Kazakhstan", "KZ"),
        ("Kazakhstan/KZ", "KZ"),
        ("Kazakh\u{200b}stan\u{200e}", "KZ"),
        ("\u{202a}Казахстан\u{202c}", "KZ"),
        ("Kazakhstan - temporarily", "KZ"),
        ("Almaty, Kazakhstan", "KZ"),
        ("Kazakhstan, KZ", "KZ"),
        ("Казахстан / Қазақстан", "KZ"),
        ("KAZAKHSTAN;", "KZ"),
        ("“Kazakhstan”", "KZ"),
        ("DE Deutschland", "DE"),
        ("Germany DE", "DE"),
        ("Deutschland (D)", "DE"),
        ("London, England", "GB"),
        ("England, UK", "GB"),
        ("Georgia, USA", "US"),
        ("Switzerland / Suisse", "CH"),
        ("the UK", "-"),
    ]);
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
        "DE", "NL", "FR", "PL", "FI", "SE", "AT", "CH", "CZ", "NO", "DK", "BE", "PT",
    ] {
        assert!(!writes(code), "{code}");
    }
}

/// A line of `tests/addresses.txt`: `??: street=Hill; town=Leeds => Hill / Leeds`.
fn read(line: &str) -> (Option<Country>, AddressParts<'_>, Vec<&str>) {
    let (code, rest) = line.split_once(": ").unwrap();
    let (cells, lines) = rest.split_once(" => ").unwrap();
    let mut parts = AddressParts::default();
    for cell in cells.split("; ") {
        let (key, value) = cell.split_once('=').unwrap();
        let value: std::borrow::Cow<'_, str> = value.replace('|', "\n").into();
        match key {
            "care_of" => parts.care_of.push(value),
            "supplements" => parts.supplements.push(value),
            "below" => parts.below.push(value),
            "street" => parts.street = value,
            "house" => parts.house = value,
            "flat" => parts.flat = value,
            "po_box" => parts.po_box = value,
            "district" => parts.district = value,
            "town" => parts.town = value,
            "postcode" => parts.postcode = value,
            "region" => parts.region = value,
            "country" => parts.country = value,
            _ => panic!("{key}"),
        }
    }
    (
        Country::from_code(code),
        parts,
        lines.split(" / ").collect(),
    )
}

fn addresses() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("tests/addresses.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn country_writes_an_address_in_its_order() {
    let mut countries = std::collections::BTreeSet::new();
    let mut wrong = Vec::new();
    for line in addresses() {
        let (country, parts, expected) = read(line);
        countries.extend(country);
        let lines = address_lines(&parts, country);
        if lines != expected {
            wrong.push(format!("{line}\n    {}", lines.join(" / ")));
        }
        // The cell of the country decides it, as far as it names one.
        if !parts.country.is_empty() && country.is_some() && parts.country != "BiH" {
            assert_eq!(
                Country::recognise(&parts.country),
                country,
                "{}",
                parts.country
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(countries.len() >= 45, "{}", countries.len());
}

#[test]
fn country_finds_the_town_of_an_address_that_it_wrote() {
    for line in addresses() {
        let (country, parts, _) = read(line);
        let (Some(country), false) = (country, parts.town.is_empty()) else {
            continue;
        };
        let plain = !parts.town.contains([',', '(', '/'])
            && !parts.town.chars().any(|c| c.is_ascii_digit());
        // Written from the largest part to the smallest, without gaps.
        let native = parts.town.chars().any(|c| c > '\u{3000}');
        if !plain || native || parts.postcode.is_empty() || country.code() == "HU" {
            continue;
        }
        let lines = address_lines(&parts, Some(country));
        let found = town_of(&lines, Some(country)).unwrap_or_default();
        let expected = parts.town.trim_end_matches(',');
        // A region that stands between town and postcode, or is written like a part of the town's
        // name, cannot be told from it.
        let region = parts.region.as_ref();
        let beside = found.strip_suffix(region).map(str::trim_end) == Some(expected);
        assert!(
            found == expected || (!region.is_empty() && (found == region || beside)),
            "{line}: {found}"
        );
    }
}

#[test]
fn country_loses_no_part_in_any_order() {
    let parts = AddressParts {
        care_of: vec!["careof".into()],
        supplements: vec!["supplement".into()],
        street: "street".into(),
        house: "1234".into(),
        flat: "flatword".into(),
        below: vec!["below".into()],
        po_box: "box 77".into(),
        district: "district".into(),
        town: "town".into(),
        postcode: "99887".into(),
        region: "region".into(),
        country: "country".into(),
    };
    for country in Country::all().map(Some).chain([None]) {
        let lines = address_lines(&parts, country);
        let page = lines.join("\n");
        let code = country.map_or("??", Country::code);
        for word in [
            "careof",
            "supplement",
            "street",
            "1234",
            "flatword",
            "below",
            "box 77",
            "district",
            "town",
            "99887",
        ] {
            assert_eq!(page.matches(word).count(), 1, "{code}: {word} in {page}");
        }
        let writes = country.is_none_or(Country::writes_region);
        assert_eq!(page.contains("region"), writes, "{code}: {page}");
        assert_eq!(lines.last().map(String::as_str), Some("country"), "{code}");
        assert_eq!(
            lines.first().map(String::as_str),
            Some(if code == "HU" { "town" } else { "careof" })
        );
        assert!(
            !page.contains(['%', '\t']) && !page.contains(" ,"),
            "{page}"
        );
    }
}

proptest::proptest! {
    /// Cells that repeat each other, in each other's places: whatever is typed stands on the page,
    /// but for a region that the country does not write.
    #[test]
    fn country_loses_no_word_of_any_cells(
        cells in proptest::array::uniform10(proptest::option::of(proptest::sample::select(vec![
            "York", "London", "12", "3a", "12 London Road", "York Street", "LS6 2QT", "04109", "04109 Leipzig", "UK",
            "c/o Ann Lee", "York, London", "Flat 2", "Flat 2\nYork Street", "11 Pier Road, York, LS6 2QT", "ID", "Boise, ID 83702",
            "ул. Тихая", "Рига", "LV-1050", "Deutschland", "12 York Street\nLondon\nUK",
        ]))),
        code in proptest::sample::select(vec!["DE", "GB", "US", "LV", "HU", "JP", "FR", "IE", "AL", "UG", "RU", "NL", "??"]),
    ) {
        let cell = |index: usize| std::borrow::Cow::Borrowed(cells[index].unwrap_or_default());
        let parts = AddressParts {
            care_of: vec![cell(0)],
            supplements: vec![cell(1)],
            street: cell(2),
            house: cell(3),
            flat: cell(4),
            below: vec![cell(5)],
            po_box: "".into(),
            district: cell(6),
            town: cell(7),
            postcode: cell(8),
            region: cell(9),
            country: "Freedonia".into(),
        };
        let country = Country::from_code(code);
        let lines = address_lines(&parts, country);
        let page = Folded::of(&lines.join("\n"));
        let printed: Vec<&str> = page.words().collect();
        let written = country.is_none_or(Country::writes_region) || parts.town.is_empty();
        for index in 0..if written { 10 } else { 9 } {
            for word in Folded::of(&cell(index)).words() {
                proptest::prop_assert!(printed.contains(&word), "{word} of {:?} is not in {lines:?}", cell(index));
            }
        }
    }
}

#[test]
fn country_splits_an_address_that_stands_in_one_cell() {
    for (cell, lines) in [
        (
            "3 Mill Road\nLeeds\r\nLS6 2QT",
            &["3 Mill Road", "Leeds", "LS6 2QT"][..],
        ),
        (
            "3 Mill Road; Leeds LS6 2QT;",
            &["3 Mill Road", "Leeds LS6 2QT"],
        ),
        ("3 Mill Road | Leeds | UK", &["3 Mill Road", "Leeds", "UK"]),
        (
            "512 Oak St  Suite 404  Atlanta  GA  30318  US",
            &["512 Oak St", "Suite 404", "Atlanta", "GA", "30318", "US"],
        ),
        (
            "Ringweg 4    Bern    3011  CH",
            &["Ringweg 4", "Bern", "3011", "CH"],
        ),
        (
            "3 Mill Road, Leeds, LS6 2QT, United Kingdom",
            &["3 Mill Road", "Leeds", "LS6 2QT", "United Kingdom"],
        ),
        (
            "3 Mill Road, Leeds LS6 2QT",
            &["3 Mill Road", "Leeds LS6 2QT"],
        ),
        (
            "77 Fir Ave, Boise, ID 83702, USA",
            &["77 Fir Ave", "Boise, ID 83702", "USA"],
        ),
        (
            "Ringstr. 4, 04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        (
            "ул. Тихая, 5, кв. 12, 190000 Санкт-Петербург, Россия",
            &["ул. Тихая, 5, кв. 12", "190000 Санкт-Петербург", "Россия"],
        ),
        (
            "Meža iela 4, Rīga, LV-1050, Latvija",
            &["Meža iela 4", "Rīga", "LV-1050", "Latvija"],
        ),
        (
            "Ringstr. 4 / 04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        (
            "Ringstr. 4<br />04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        // Nothing shows where its lines would end.
        ("Haus 3 / Aufgang 2", &["Haus 3 / Aufgang 2"]),
        ("Flat 2, 3 Mill Road", &["Flat 2, 3 Mill Road"]),
        ("C/ Luna 8, 2.º B", &["C/ Luna 8, 2.º B"]),
        ("", &[]),
        (" ; ", &[]),
    ] {
        assert_eq!(split_whole(cell), lines, "{cell:?}");
    }
}

#[test]
fn country_reads_a_cell_as_mailchimp_writes_it() {
    let lines = |cell| {
        let parts = AddressParts::of_mailchimp(cell)?;
        Some(address_lines(&parts, Country::recognise(&parts.country)))
    };
    for (cell, expected) in [
        (
            "512 Oak St  Suite 404  Atlanta  GA  30318  US",
            &["512 Oak St", "Suite 404", "Atlanta, GA 30318", "US"][..],
        ),
        (
            "Ringweg 4    Bern    3011  CH",
            &["Ringweg 4", "3011 Bern", "CH"],
        ),
        (
            "3 Mill Road    Leeds    LS6 2QT  GB ",
            &["3 Mill Road", "Leeds", "LS6 2QT", "GB"],
        ),
    ] {
        assert_eq!(lines(cell).unwrap_or_default(), expected, "{cell}");
    }
    for cell in [
        "",
        "3 Mill Road  Leeds  LS6 2QT",
        "a  b  c  d  e  f  g",
        "3 Mill Road, Leeds",
        "a  b  c  d  e  elsewhere",
    ] {
        assert_eq!(lines(cell), None, "{cell}");
    }
}

#[test]
fn country_is_read_from_an_addresss_last_line() {
    for (lines, code) in [
        (&["3 Mill Road", "Leeds", "United Kingdom"][..], "GB"),
        (&["Ringweg 4", "3011 Bern", "CH"], "CH"),
        (&["Abai 7", "Almaty, Kazakhstan"], "KZ"),
        (&["Abai 7", "Almaty, KZ", ""], "KZ"),
        (&["77 Fir Ave", "San Francisco", "CA"], "-"),
        (&["77 Fir Ave", "Wilmington, DE"], "-"),
        (&["Ringstr. 4", "04109 Leipzig", "DE"], "DE"),
        (&["3 Mill Road", "Leeds"], "-"),
        (&[], "-"),
    ] {
        assert_eq!(
            country_of(lines).map_or("-", Country::code),
            code,
            "{lines:?}"
        );
    }
}

#[test]
fn country_finds_the_town_in_lines_as_they_are() {
    for (lines, town) in [
        (&["3 Mill Road", "Leeds LS6 2QT"][..], "Leeds"),
        (&["3 Mill Road", "Leeds", "LS6 2QT", "UK"], "Leeds"),
        (
            &["3 Mill Road", "Leeds", "West Yorkshire", "LS6 2QT", "UK"],
            "Leeds",
        ),
        (&["14 London Road, London SE23 3ZZ"], "London"),
        (&["Ring 4", "D-80331 München"], "München"),
        (&["Ring 4", "80331 München", "Germany"], "München"),
        (&["77 Fir Ave", "Boise, ID 83702"], "Boise"),
        (&["77 Fir Ave", "Boise, ID 83702-1234", "U.S.A."], "Boise"),
        (&["77 Fir Ave, Boise, ID 83702, USA"], "Boise"),
        (&["12 Bay St", "Sydney NSW 2000", "Australia"], "Sydney"),
        (&["4 Elk Way", "Ottawa ON K1A 0B1", "Canada"], "Ottawa"),
        (
            &["Lange Weg 8", "1012 AB Amsterdam", "Nederland"],
            "Amsterdam",
        ),
        (&["Via Po 3", "10123 Torino (TO)", "Italia"], "Torino"),
        (&["Via Po 3", "10123 Torino TO", "Italia"], "Torino"),
        (
            &["Rua da Lua 5", "Recife - PE", "50010-000", "Brasil"],
            "Recife",
        ),
        (&["Meža iela 4", "Rīga, LV-1050", "Latvija"], "Rīga"),
        (&["8 Quay Street", "Galway", "Ireland"], "Galway"),
        (
            &[
                "8 Quay Street",
                "Galway",
                "Co. Galway",
                "H91 ZZ12",
                "Ireland",
            ],
            "Galway",
        ),
        (
            &["пр. Мира, 8", "190000, Санкт-Петербург", "Россия"],
            "Санкт-Петербург",
        ),
        (
            &["512 Oak St", "Suite 404", "Atlanta", "GA", "30318", "US"],
            "Atlanta",
        ),
        (&["Gül Sk. 4", "35000 Konak/İzmir", "Türkiye"], "Konak"),
        (&["Storgatan 2", "SE-111 22 Stockholm"], "Stockholm"),
        (&["Rue Haute 3", "1000 Bruxelles"], "Bruxelles"),
        (&["Postfach 30 11 22", "50667 Köln"], "Köln"),
        (&["3 Mill Road", "Leeds"], ""),
        (&["3 Mill Road"], ""),
    ] {
        assert_eq!(town_of(lines, None).unwrap_or_default(), town, "{lines:?}");
    }
    assert_eq!(
        postcode_of(&["3 Mill Road", "Leeds LS6 2QT", "UK"], None).as_deref(),
        Some("LS6 2QT")
    );
    assert_eq!(postcode_of(&["3 Mill Road", "Leeds", "UK"], None), None);
}

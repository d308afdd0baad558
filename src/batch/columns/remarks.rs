//! What stands in a cell beside a name or an address and is the office's own: a telephone number, an
//! e-mail address, a remark.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::cells::{
    Phrases, WORDS, is_beside_street, is_care_of, is_date, is_email, is_year, names_street,
};
use super::field::Field;
use crate::country::Country;

/// The digits of the shortest telephone number that is known by a word before it or a +, and of one
/// that is known by its 0 alone.
const SHORTEST: usize = 6;
const SHORTEST_BARE: usize = 9;

/// The letters of a word that is part of no name.
const SURE: usize = 6;

/// More than “(an der Saale)” has.
const MAX_WORDS: usize = 3;

/// Whether a cell has something that is no part of a name or an address.
pub(super) fn is_for_the_office(cell: &str, field: Field) -> bool {
    let is_coded = matches!(
        field,
        Field::Postcode | Field::PostcodeSuffix | Field::PoBox
    );
    let lower = cell.to_lowercase();
    has_address_of_the_net(cell)
        || (!is_coded && has_phone(cell))
        || has_phrase(&lower, &WORDS.remarks, true)
        || (field.is_of_address() && is_elsewhere(cell, &lower))
        || in_brackets(cell).any(|(part, inside)| is_remark_in_brackets(part, inside, field))
}

/// Whether it says that the address is another's, holds for a time, or is one of two.
fn is_elsewhere(cell: &str, lower: &str) -> bool {
    // A day and a second house have numbers, and most cells have none.
    let has_digit = lower.bytes().any(|byte| byte.is_ascii_digit());
    has_phrase(lower, &WORDS.elsewhere, false)
        || lower.contains("??")
        || (has_digit && (is_for_a_time(cell) || has_two(lower) || has_two_places(cell)))
}

/// `ann@example.org`, `www.example.org`.
fn has_address_of_the_net(cell: &str) -> bool {
    cell.contains('@')
        && cell
            .split([' ', ',', ';', '\n', '<', '>', '(', ')', ':'])
            .any(is_email)
        || cell.contains("www.")
        || cell.contains("://")
}

fn has_phone(cell: &str) -> bool {
    let count = cell.bytes().filter(u8::is_ascii_digit).count();
    if cell.contains(['☎', '✆', '📞', '📱']) {
        return true;
    }
    if count < SHORTEST {
        return false;
    }
    let breaks = |c: char| !(c.is_ascii_digit() || " -–/().+\u{a0}".contains(c));
    let mut at = 0;
    for run in cell.split_inclusive(breaks) {
        let before = &cell[..at];
        at += run.len();
        let run = run.trim_end_matches(breaks);
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
        if digits(run) < SHORTEST {
            continue;
        }
        if is_announced(before) || run.trim_start_matches([' ', '(']).starts_with('+') {
            return true;
        }
        let groups: Vec<&str> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter(|group| !group.is_empty())
            .collect();
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        // 02134-1234 and 01310-100 are postcodes.
        let is_code = matches!(lengths[..], [.., 5, 3 | 4]);
        let from = groups.iter().position(|group| group.starts_with('0'));
        let bare = from.map_or(0, |from| lengths[from..].iter().sum());
        if (bare >= SHORTEST_BARE && !is_code)
            || without_postcode(run, &lengths) >= SHORTEST_BARE
            || lengths.ends_with(&[3, 3, 4])
        {
            return true;
        }
    }
    false
}

/// How many digits a run of numbers has besides a postcode at its end or beginning: of a telephone
/// number nearly all.
fn without_postcode(run: &str, lengths: &[usize]) -> usize {
    let all: usize = lengths.iter().sum();
    let hyphens = run.matches(['-', '–']).count();
    match lengths {
        // 1200-123, 01310-100, 100-0001, 02134-1234, behind the number of a house.
        [.., head @ (2 | 4 | 5), 3] | [.., head @ 5, 4] if hyphens > 0 => {
            all - head - lengths[lengths.len() - 1]
        }
        [rest @ .., 3, 4] | [3, 4, rest @ ..]
            if hyphens > 0 && rest.iter().all(|group| *group < 3) =>
        {
            rest.iter().sum()
        }
        // “12-345 050000”.
        [rest @ .., 5 | 6] | [5 | 6, rest @ ..]
            if rest.len() <= 2 && rest.iter().all(|group| *group < 4) =>
        {
            rest.iter().sum()
        }
        _ => all,
    }
}

/// Whether the last word before a number says that it is a telephone's.
fn is_announced(before: &str) -> bool {
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = before
        .rsplit(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    !word.is_empty() && WORDS.phones.contains(word.to_lowercase().as_str())
}

/// “ab 1.5.”, “from 1 May”, “seit 2020”: an address that does not hold at all times.
fn is_for_a_time(cell: &str) -> bool {
    let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')');
    let mut words = cell.split(marks).filter(|word| !word.is_empty());
    let mut before = "";
    while let Some(word) = words.next() {
        // “12B bis” too.
        let is_number = before.starts_with(|c: char| c.is_ascii_digit());
        before = word;
        // “4 bis, 1950 Sion” is a house.
        let lower = word.to_lowercase();
        if !WORDS.since.contains(lower.as_str()) || (lower == "bis" && is_number) {
            continue;
        }
        // “Praça do 25 de Abril” is a square.
        let is_article = |word: &&str| lower != "do" && ARTICLES.contains(word);
        let mut next = words.clone().filter(|word| !is_article(word));
        let first = next.next().map(without_ending);
        let second = next.next();
        // “Rua do Mar 4”, “Ulica fra Augusta 4”: a day or a year makes a time of it.
        let is_of_names = IN_NAMES.contains(&lower.as_str());
        let is_day = |word: &str| {
            let is_month = !is_of_names && is_date(&format!("1 {word}"));
            is_date(word) || is_year(word) || is_month
        };
        let is_month = |month: &str| MONTHS.contains(&month.to_lowercase().as_str());
        let is_pair = |(day, month): (&str, &str)| {
            (is_date(&format!("{day} {month}"))
                && (!is_of_names || day.starts_with(|c: char| c.is_ascii_digit())))
                || (day.len() <= 2 && day.bytes().all(|b| b.is_ascii_digit()) && is_month(month))
        };
        if first.is_some_and(|word| is_day(word) || (!is_of_names && is_month(word)))
            || first.zip(second).is_some_and(is_pair)
        {
            return true;
        }
    }
    false
}

/// Words of a time that stand in the names of streets as well.
const IN_NAMES: &[&str] = &["do", "dal", "fra", "od", "z", "с", "з"];

/// What stands between such a word and its day.
const ARTICLES: &[&str] = &[
    "the", "du", "de", "le", "la", "el", "al", "il", "o", "dem", "den", "zum", "την", "τις",
];

/// Months that are also something else (Mayo) or that are not known by their beginning.
const MONTHS: &[&str] = &[
    "june",
    "july",
    "juni",
    "juli",
    "märz",
    "junio",
    "julio",
    "septiembre",
    "octubre",
    "noviembre",
    "giugno",
    "luglio",
    "settembre",
    "ottobre",
    "dicembre",
    "junho",
    "julho",
    "setembro",
    "outubro",
    "dezembro",
    "juin",
    "août",
    "mayo",
    "maio",
    "maja",
    "maggio",
    "mayıs",
    "mayıs'ta",
    "května",
    "máj",
    "május",
    "maj",
    "мая",
    "травня",
    "мамыр",
    "май",
    "μαΐου",
    "μαιου",
    "toukokuuta",
];

/// `1er`, `1st`, `2nd` as a number.
fn without_ending(word: &str) -> &str {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let ending = word.get(digits..).unwrap_or_default();
    if digits > 0 && ending.len() <= 2 && ending.bytes().all(|b| b.is_ascii_alphabetic()) {
        &word[..digits]
    } else {
        word
    }
}

/// “Weg 3 oder Allee 4”, “neu: Allee 4”: two addresses, of which nobody knows which holds.
fn has_two(lower: &str) -> bool {
    let is_address = |text: &str| text.bytes().any(|b| b.is_ascii_digit()) && names_street(text);
    let announced = lower.split_once(": ").is_some_and(|(before, after)| {
        before.chars().any(char::is_alphabetic) && !is_label(before) && is_address(after)
    });
    announced || is_one_of_two(lower)
}

/// “Weg 3 oder Allee 4”: an address before the word and one behind it, each with a number and a word of streets.
fn is_one_of_two(lower: &str) -> bool {
    let words: Vec<&str> = lower.split_whitespace().collect();
    let mut eithers = words
        .iter()
        .enumerate()
        .filter(|(_, word)| WORDS.either.contains(**word))
        .map(|(at, _)| at)
        .peekable();
    if eithers.peek().is_none() {
        return false;
    }
    let numbers = words
        .iter()
        .map(|word| word.bytes().any(|b| b.is_ascii_digit()));
    let numbers: Vec<bool> = numbers.collect();
    let streets: Vec<bool> = words.iter().map(|word| names_street(word)).collect();
    let first = |all: &[bool]| all.iter().position(|is| *is);
    let last = |all: &[bool]| all.iter().rposition(|is| *is);
    let begins = first(&numbers).max(first(&streets));
    let ends = last(&numbers).min(last(&streets));
    // An address that lacks one of the two is not whole.
    let is_whole = first(&numbers).is_some() && first(&streets).is_some();
    is_whole
        && begins
            .zip(ends)
            .is_some_and(|(begins, ends)| eithers.any(|at| begins < at && at < ends))
}

/// “Weg 3, 10115 Berlin / Allee 4, 07743 Jena”: two postcodes, each with a town.
fn has_two_places(cell: &str) -> bool {
    let pieces = cell.split([',', ';', '\n', '/', '|']);
    let codes: BTreeSet<&str> = pieces.flat_map(codes_of).collect();
    codes.len() > 1
}

/// The postcodes of a piece that stand with their towns, or show by their form what they are.
fn codes_of(piece: &str) -> Vec<&str> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let mut codes = Vec::new();
    // Looked for once, as a cell may be long, and not in the many cells that have no number before a town.
    let streets = LazyCell::new(|| {
        let first = words.iter().position(|word| names_street(word));
        (first, words.iter().rposition(|word| names_street(word)))
    });
    for (at, pair) in words.windows(2).enumerate() {
        let bare = pair[0].rsplit_once('-').map_or(pair[0], |(_, code)| code);
        let is_digits = (4..=6).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_digit());
        let is_town = || pair[1].starts_with(char::is_uppercase) && pair[1].chars().count() > 2;
        if is_digits && is_town() {
            // “12345 Elm Street”, “Postfach 1234 Jena”.
            let (first, last) = *streets;
            let is_behind = at > 0 && first.is_none_or(|first| first >= at);
            let is_before = last.is_some_and(|last| last > at);
            codes.extend((!is_behind && !is_before).then_some(bare));
        }
        let is_british = || {
            let british = Country::from_code("GB");
            british.is_some_and(|british| british.is_postcode(&pair.join(" ")))
        };
        // “Boise, ID 83702”; “BP 20045” is a box.
        let is_box = matches!(pair[0], "BP" | "CP" | "CS" | "PB" | "TSA");
        let is_american = !is_box
            && pair[0].len() == 2
            && pair[0].bytes().all(|b| b.is_ascii_uppercase())
            && pair[1].len() == 5
            && pair[1].bytes().all(|b| b.is_ascii_digit());
        if is_american || (pair[0].len() <= 4 && pair[1].len() == 3 && is_british()) {
            codes.push(pair[0]);
        }
    }
    codes
}

/// “Address: 12 Mill Road”, “Flat: 5, 12 Mill Road”: what follows is called so, and is no second address.
fn is_label(before: &str) -> bool {
    const ADDRESSES: &[&str] = &[
        "address",
        "adresse",
        "adres",
        "adress",
        "adresa",
        "anschrift",
        "dirección",
        "domicilio",
        "indirizzo",
        "endereço",
        "morada",
        "lakcím",
        "cím",
        "osoite",
        "adresi",
        "mah",
        "cad",
        "bl",
        "bloc",
        "διεύθυνση",
        "адрес",
        "адреса",
        "мекенжай",
    ];
    let word = before.trim();
    !word.contains(char::is_whitespace)
        && (ADDRESSES.contains(&word)
            || WORDS.beside.contains(word)
            || WORDS.streets.contains(word))
}

/// Whether it has words that are said to an office: “nicht weitergeben”, “do not”. A short word that may be
/// in a name (“Now Road”) counts `anywhere`, or only where a part of the cell begins with it.
fn has_phrase(lower: &str, phrases: &Phrases, anywhere: bool) -> bool {
    let begins_part = |word: &str, next: Option<&str>| {
        let at = word.as_ptr() as usize - lower.as_ptr() as usize;
        let before = lower[..at].trim_end_matches(' ');
        let marks = [',', ';', ':', '(', '[', '{', '\n', '-', '–', '—', '/'];
        (before.is_empty() || before.ends_with(marks))
            && !next.is_some_and(|next| WORDS.streets.contains(next))
    };
    let mut words = lower.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    while let Some(word) = words.next() {
        let said = phrases.get(word).is_some_and(|remarks| {
            let follows = |rest: &Vec<String>| {
                let mut words = words.clone();
                let is_sure = anywhere || !rest.is_empty() || word.chars().count() >= SURE;
                (is_sure || begins_part(word, words.clone().find(|word| !word.is_empty())))
                    && rest.iter().all(|word| words.next() == Some(word))
            };
            remarks.iter().any(follows)
        });
        if said {
            return true;
        }
    }
    false
}

fn in_brackets(cell: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = cell.split([',', ';', '\n']);
    parts.flat_map(|part| {
        let after = part.split(['(', '[', '{']).skip(1);
        after.map(move |rest| {
            let inside = rest.split([')', ']', '}']).next().unwrap_or_default();
            (part, inside.trim())
        })
    })
}

/// Whether this part of a whole address is a town or a country and no street: “06108 Halle (Saale)”.
fn is_of_town(part: &str) -> bool {
    let before = part.split(['(', '[', '{']).next().unwrap_or_default();
    let mut numbers = before
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty());
    let code = numbers.next();
    code.is_none_or(|digits| digits.len() > 3)
        && numbers.next().is_none()
        && !before.trim_end().ends_with(|c: char| c.is_ascii_digit())
        && !names_street(before)
}

/// Whether this is no part of an address: “(Saale)”, “(TO)”, “(2nd floor)”, “(c/o Hale)” are.
fn is_remark_in_brackets(part: &str, inside: &str, field: Field) -> bool {
    let words: Vec<&str> = inside.split_whitespace().collect();
    // “(alt)”, and not “(NY)”.
    if inside.chars().any(char::is_lowercase)
        && WORDS.in_brackets.contains(inside.to_lowercase().as_str())
    {
        return true;
    }
    if inside.chars().count() <= 3
        || is_care_of(inside)
        || WORDS.quarters.contains(inside.to_lowercase().as_str())
        || is_country(part, inside)
    {
        return false;
    }
    match field {
        Field::Address
        | Field::Address1
        | Field::Address2
        | Field::Address3
        | Field::Address4
        | Field::Address5
            if is_of_town(part) =>
        {
            is_remark_of_town(&words)
        }
        Field::Street
        | Field::Address
        | Field::Extra
        | Field::Building
        | Field::House
        | Field::Flat
        | Field::PoBox
        | Field::Address1
        | Field::Address2
        | Field::Address3
        | Field::Address4
        | Field::Address5 => {
            !is_beside_street(inside) && !inside.starts_with(|c: char| c.is_ascii_digit())
        }
        _ => is_remark_of_town(&words),
    }
}

/// “Rothenburg (ob der Tauber)” has none.
fn is_remark_of_town(words: &[&str]) -> bool {
    let capital = |word: &&str| word.chars().next().is_some_and(|c| !c.is_lowercase());
    let begins = words.first();
    words.len() > MAX_WORDS
        || !begins.is_some_and(|word| capital(word) || WORDS.before_names.contains(*word))
}

/// “Korea (the Republic of)”.
fn is_country(part: &str, inside: &str) -> bool {
    let before = part.split(['(', '[', '{']).next().unwrap_or_default();
    Country::recognise(&format!("{inside} {before}")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_are_known_in_cells_of_addresses() {
        for cell in [
            "Weg 3, Tel. 0551 123456",
            "Weg 3 0551 123456",
            "Weg 3, 0551/123456",
            "Weg 3 tel:123456",
            "Weg 3 (Tel. 123 456)",
            "12 Low Road, ph 555-123-4567",
            "12 Low Road, (555) 123-4567",
            "12 Low Road +44 20 7946 0000",
            "12 Low Road, 020 7946 0000",
            "Calle Sol 8, móvil 600 123 123",
            "3 rue X, portable : 06 12 34 56 78",
            "3 rue X 06.12.34.56.78",
            "ул. Тихая 5, тел. 123-45-67",
            "ul. Cicha 5 ☎",
            "Weg 5\nb.roth@example.org",
            "Weg 5 <b.roth@example.org>",
            "Weg 5, www.example.org",
            "Weg 4 (nicht weitergeben)",
            "Weg 4 [geheim]",
            "Weg 4 - bitte nicht anrufen",
            "Weg 4, vertraulich",
            "4 Low Road (do not publish)",
            "4 Low Road, please don't phone",
            "4 rue X (ne pas diffuser)",
            "Calle Sol 8 (no publicar)",
            "Via Sol 8 (riservato)",
            "ул. Тихая 5 (не передавать)",
            "ул. Тихая 5, не звонить",
            "Straat 4 (niet doorgeven)",
            "ul. Cicha 5 (nie podawać)",
            "ул. Тихая 5, 8 912 345-67-89",
            "Calle Sol 8, 600 123 123",
            "ul. Cicha 5, 600123456",
            "Weg 5, 98765 43210",
            "Lenin 5 1791234567",
            "Cep 5321234567",
            "Weg 4 (ab 1.5.)",
            "Weg 4 (Mutter)",
            "wie oben",
            "dito",
            "siehe Ehefrau",
            "Adresse gesperrt",
            "Weg 5, ab 1.5.: Allee 4",
            "neue Adresse: Weg 7",
            "Weg 9 – nur über Anwalt",
            "Weg 3 (alt)",
            "3 Mill Road (old)",
            "3 Mill Road OR 4 Low Road",
            "was 4 Low Road, now 3 Mill Road",
            "18 High Street, from 1 May: 3 Low Street",
            "Weg 3, 10115 Berlin / Allee 4, 07743 Jena",
            "12 Mill Road, Leeds LS6 2QT; 3 Low Road, York YO1 9ZX",
            "s.o.",
            "j.w.",
            "то же",
            "12 rue X à partir du 1er mai",
            "12 rue X ou 3 rue Y",
            "même adresse",
            "Calle Sol 8 hasta el 31 de mayo",
            "ver marido",
            "come sopra",
            "Via Sol 8, dal 1 maggio",
            "zie boven",
            "Straat 4 tot 1 mei",
            "jak wyżej",
            "viz manžel",
            "ugyanaz",
            "idem",
            "samma som ovan",
            "Storgatan 4 från 1 maj",
            "sama osoite",
            "aynı adres",
            "όπως παραπάνω",
            "там же",
            "ул. Тихая 5, с 1 мая ул. Мира 3",
            "новый адрес ул. Мира 3",
            "ул. Тихая 5 или ул. Мира 3",
            "вул. Тиха 5, стара адреса",
            "ask Jane",
            "moved - unknown",
            "5 Mill Road until June, then 4 Low Rd",
            "6 Mill Road?? check",
        ] {
            assert!(is_for_the_office(cell, Field::Street), "{cell}");
        }
        for cell in [
            "Weg 4 (Mutter), Jena",
            "1234 Elm Street (mother)",
            "12 Low Road (Mother), 06108 Halle",
        ] {
            assert!(is_for_the_office(cell, Field::Address), "{cell}");
        }
        for cell in [
            "Jena (bis Mai)",
            "Jena (verzogen)",
            "Jena, nicht weitergeben",
        ] {
            assert!(is_for_the_office(cell, Field::Town), "{cell}");
        }
    }

    #[test]
    fn long_cells_are_read_once() {
        let start = std::time::Instant::now();
        let cell = format!("1 mill road{}", " x".repeat(40_000));
        assert!(!is_for_the_office(&cell, Field::Street));
        let cell = format!("10115 Berlin{}", " 10115 X".repeat(8_000));
        assert!(!is_for_the_office(&cell, Field::Street));
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }

    #[test]
    fn remarks_are_no_parts_of_addresses() {
        for cell in [
            "Weg 4 (Hinterhaus)",
            "Weg 4 (2. OG)",
            "12 Low Road (Flat 3)",
            "Weg 4 (c/o Hale)",
            "Weg 4 (bei Hale)",
            "Kunajew-Straße 4, Top 12",
            "Mobile Road 12",
            "Lenin 12, кв. 100, индекс 050000",
            "PO Box 123456, Tel Aviv 61000",
            "88 Elm St, Boston, MA 02134-1234",
            "Rua X 9, São Paulo 01310-100",
            "〒060-0001 札幌市",
            "Plot 1234/56-78",
            "Weg 12, 07743 Jena",
            "00-950 Warszawa, ul. X 12/34",
            "Am Nichtsee 4",
            "Blk 123 #04-567 Singapore 018956",
            "Calle Sol 8, 08201 Sabadell (Barcelona), España",
            "Weg 4, 06108 Halle (Saale), Deutschland",
            "Rua A (Centro)",
            "Rua das Flores 9, CEP 01310-100 São Paulo, Brasil",
            "Rua X 12 1200-123 Lisboa",
            "1-2-3 100-0001 Tokyo",
            "Мира 12-345 050000",
            "1010 Wien (Wieden)",
            "12345 Elm Street, Boise, ID 83702",
            "Postfach 1234, 10115 Berlin",
            "1 Jongno, Korea (the Republic of)",
            "12 bis, rue du 8 Mai 1945",
            "Straße des 17. Juni 135",
            "ул. 8 Марта, д. 5",
            "Am See 3",
            "12 Old Mill Road, Newtown",
            "Bağdat Cad. No:12 Kat:3 D:5",
            "Rua 25 de Abril 4",
            "Calle 1 de Mayo 4",
            "Fir Ave 7, Albany (NY)",
            "Str. 1 Mai, nr. 4",
            "Praça do 25 de Abril 4",
            "с. Ивановка, ул. Мира, 5",
            "Rua do Mar 4",
            "Avenida do Mar, 12",
            "Largo do Maio 4",
            "12B bis 2000",
            "Ulica fra Augusta 4",
            "Address: 12 Mill Road, Leeds LS6 2QT",
            "Flat: 5, 12 Mill Road",
            "Bloc: B, Str. Lungă 3",
            "4 Do Road, Now Lane",
        ] {
            assert!(!is_for_the_office(cell, Field::Address), "{cell}");
        }
        for cell in [
            "Halle (Saale)",
            "Torino (TO)",
            "Rothenburg (ob der Tauber)",
            "Kazakhstan (KZ)",
            "Korea (Republic of Korea)",
        ] {
            assert!(!is_for_the_office(cell, Field::Town), "{cell}");
        }
        assert!(!is_for_the_office("01310-100", Field::Postcode));
        for cell in [
            "Rose Cottage",
            "le bourg",
            "lieu-dit le Bourg",
            "hinten links",
            "bât. B",
            "c/o Lee",
            "2nd floor",
            "отдел кадров, корп. 2",
        ] {
            assert!(!is_for_the_office(cell, Field::Extra), "{cell}");
        }
        assert!(!is_for_the_office("Ana Idem", Field::Name));
    }
}

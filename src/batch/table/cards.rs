//! Address cards (`.vcf`), as address books and telephones write them.

use encoding_rs::Encoding;
use quoted_printable::ParseMode;
use vcard::tree::cst::VcardCst;
use vcard::tree::leaf::VcardLeaf;
use vcard::tree::line::VcardLine;

use super::{MAX_NOTES, Source, Table};
use crate::problem::Problem;

/// In bytes, a card with its pictures: what the parser makes of a card is thirty times as large.
const MAX_CARD_BYTES: usize = 8 << 20;

/// The headings of the table that cards make.
const HEADINGS: [&str; 8] = [
    "Name",
    "PO Box",
    "Extended Address",
    "Street",
    "City",
    "Region",
    "Postal Code",
    "Country",
];

/// Whether a text holds cards.
pub(super) fn are(text: &str) -> bool {
    let start = text.trim_start().as_bytes();
    start
        .get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD"))
}

/// Reads the cards into the table, a row each.
pub(super) fn read(text: &str, table: &mut Table) -> Result<(), Problem> {
    table.source = Source::Cards;
    table.push(0, HEADINGS)?;
    let mut card = String::new();
    let mut begun = 0;
    let mut broken_off = 0;
    for (index, line) in text.lines().enumerate() {
        let is = |what: &str| line.trim().eq_ignore_ascii_case(what);
        if is("BEGIN:VCARD") {
            if !card.is_empty() {
                tell(table, begun, &mut broken_off);
                card.clear();
            }
            begun = index + 1;
        }
        if begun == 0 {
            continue;
        }
        if card.len() + line.len() > MAX_CARD_BYTES {
            let most = MAX_CARD_BYTES >> 20;
            let message = format!(
                "{}:{begun}: the card that begins here has more than {most} MB",
                table.name
            );
            return Err(Problem::error(message).help("take its pictures out, or the card"));
        }
        card.push_str(line);
        card.push_str("\r\n");
        if is("END:VCARD") {
            match VcardCst::parse(&card) {
                Ok(parsed) => {
                    let cells = row(&parsed.props);
                    table.push(begun, cells.iter().map(String::as_str))?;
                }
                Err(_) => tell(table, begun, &mut broken_off),
            }
            card.clear();
            begun = 0;
        }
    }
    if !card.is_empty() {
        tell(table, begun, &mut broken_off);
    }
    if broken_off > MAX_NOTES {
        let more = broken_off - MAX_NOTES;
        let message = format!("{}: {more} more cards cannot be read", table.name);
        table.notes.push(Problem::warning(message));
    }
    Ok(())
}

/// Tells of a card that cannot be read; of many, the first.
fn tell(table: &mut Table, line: usize, count: &mut usize) {
    *count += 1;
    if *count <= MAX_NOTES {
        let name = &table.name;
        let message = format!("{name}:{line}: the card that begins here cannot be read");
        let help = "save it again in the program that it comes from";
        table.notes.push(Problem::warning(message).help(help));
    }
}

fn row(lines: &[VcardLine<'_>]) -> [String; 8] {
    let mut cells: [String; 8] = Default::default();
    let of = |name: &'static str| {
        lines
            .iter()
            .filter(move |line| line.bare_name().eq_ignore_ascii_case(name))
    };
    let whole = of("FN")
        .map(|line| whole(line))
        .find(|name| !name.is_empty());
    cells[0] = whole.unwrap_or_else(|| of("N").map(parts_of_name).next().unwrap_or_default());
    // The address at home, if the card says which that is; else the first.
    let home = of("ADR").find(|line| {
        line.params.iter().any(|param| {
            let name = param.name.get();
            let values = param.values.iter().map(VcardLeaf::get);
            [name]
                .into_iter()
                .chain(values)
                .any(|word| word.eq_ignore_ascii_case("home"))
        })
    });
    if let Some(line) = home.or_else(|| of("ADR").next()) {
        for (index, cell) in cells[1..].iter_mut().enumerate() {
            *cell = component(line, index);
        }
    }
    cells
}

/// `N` is family; given; additional; prefixes; suffixes.
fn parts_of_name(line: &VcardLine<'_>) -> String {
    let parts = [1, 2, 0].map(|index| component(line, index));
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

fn whole(line: &VcardLine<'_>) -> String {
    clear(line, &line.value.decode())
}

fn component(line: &VcardLine<'_>, index: usize) -> String {
    clear(line, &line.value.decode_component(index))
}

/// A value in letters: old cards write what is not ASCII as `=D0=98`.
fn clear(line: &VcardLine<'_>, value: &str) -> String {
    let param = |name: &str| {
        let mut params = line.params.iter();
        let found = params.find(|param| param.name.get().eq_ignore_ascii_case(name))?;
        found.values.first().map(|value| value.get().to_owned())
    };
    let bare = line
        .params
        .iter()
        .any(|param| param.name.get().eq_ignore_ascii_case("QUOTED-PRINTABLE"));
    let encoding = param("ENCODING").unwrap_or_default();
    if !bare && !encoding.eq_ignore_ascii_case("QUOTED-PRINTABLE") {
        return value.trim().to_owned();
    }
    let Ok(bytes) = quoted_printable::decode(value, ParseMode::Robust) else {
        return value.trim().to_owned();
    };
    let charset = param("CHARSET").unwrap_or_else(|| "utf-8".to_owned());
    let charset = Encoding::for_label(charset.as_bytes()).unwrap_or(encoding_rs::UTF_8);
    charset.decode(&bytes).0.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::{Options, from_bytes};

    #[test]
    fn cards_are_rows_with_the_address_at_home() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sender;Ann;;;\r\nFN:Ann Sender\r\n\
            ADR;TYPE=WORK:;;1 Office;Bern;;3000;Switzerland\r\n\
            item1.ADR;TYPE=home:;;2 Long Street\\, Flat 3;Th\r\n un;;3600;Switzerland\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD;=D0=90=D0=BD=\r\n=D0=BD=D0=B0;;;\r\n\
            ADR;HOME:;;Street 1;Town;;1000;\r\nEND:VCARD\r\n";
        let table = from_bytes("a.vcf", text.as_bytes().to_vec(), &Options::default()).unwrap();
        let cells = |index: usize| table.row(index).cells().collect::<Vec<_>>().join("|");
        assert_eq!(
            cells(1),
            "Ann Sender|||2 Long Street, Flat 3|Thun||3600|Switzerland"
        );
        assert_eq!(cells(2), "Анна Иван|||Street 1|Town||1000");
        assert_eq!(table.row(2).line(), 9);
    }

    #[test]
    fn cards_that_break_off_are_told_and_leave_the_others() {
        let text = "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n";
        let table = from_bytes("a.vcf", text.as_bytes().to_vec(), &Options::default()).unwrap();
        assert_eq!((table.len(), table.notes.len()), (2, 1));
    }
}

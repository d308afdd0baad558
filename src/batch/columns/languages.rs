//! Columns that name languages by a letter each, as countries of several languages do.

use super::{Columns, Field};
use crate::batch::table::Table;

/// The letters of Switzerland (D, F, I, E), Belgium (N, F, D, E) and Canada (E, F).
const LETTERS: [(&str, &str); 5] = [
    ("D", "de"),
    ("F", "fr"),
    ("I", "it"),
    ("N", "nl"),
    ("E", "en"),
];

impl Columns {
    /// Whether the column of languages says each by one of these letters, and by which countries' use: D and F tell
    /// that “E” is no Spanish, D that “I” is Italian.
    pub(super) fn has_language_letters(&self, table: &Table) -> bool {
        let [column] = self.columns_of_languages() else {
            return false;
        };
        let mut found = [false; LETTERS.len()];
        for index in self.first..table.len() {
            let cell = table.row(index).cell(*column).trim();
            let letter = LETTERS.iter().position(|(letter, _)| *letter == cell);
            match letter.and_then(|letter| found.get_mut(letter)) {
                Some(seen) => *seen = true,
                None if cell.is_empty() => {}
                None => return false,
            }
        }
        let [german, french, italian, dutch, english] = found;
        let others = french || italian || dutch || english;
        // Dutch is “N” in Belgium, beside French; “D” alone may be Danish.
        (french && (!italian || german)) || (german && others && !dutch)
    }

    /// The language that a row names by a letter, where the whole column does.
    pub(in crate::batch) fn language_by_letter(&self, text: &str) -> Option<&'static str> {
        let text = text.trim();
        let mut letters = LETTERS.iter().filter(|_| self.language_letters);
        letters
            .find(|(letter, _)| *letter == text)
            .map(|(_, tag)| *tag)
    }

    /// The columns of languages.
    pub(in crate::batch) fn columns_of_languages(&self) -> &[usize] {
        self.columns_of(Field::Lang)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::table::{Options, from_bytes};
    use super::super::Mapping;
    use super::*;

    #[test]
    fn languages_are_known_by_a_letter_where_the_whole_column_says_so() {
        let of = |cells: &[&str], asked: &str| {
            let rows = cells.iter().enumerate();
            let rows = rows.map(|(n, cell)| format!("Ann {n};{n} High Street;Leeds;{cell}\n"));
            let list = format!("Name;Street;Town;Language\n{}", rows.collect::<String>());
            let table = from_bytes("a.csv", list.into_bytes(), &Options::default()).unwrap();
            let columns = Columns::of(&table, &Mapping::new()).unwrap();
            columns.language_by_letter(asked)
        };
        for (cells, asked, due) in [
            (&["E", "F", "", "F"][..], "E", Some("en")),
            (&["D", "F", "I", "E"], "I", Some("it")),
            (&["D", "E", "D"], "E", Some("en")),
            (&["N", "F", "D"], "N", Some("nl")),
            (&["F", "F"], "F", Some("fr")),
            // Spanish and English, or English and Italian.
            (&["E", "I"], "E", None),
            (&["E", "E"], "E", None),
            (&["F", "I", "E"], "E", None),
            (&["D", "D"], "D", None),
            (&["E", "F", "English"], "E", None),
            (&["E", "F", "M"], "F", None),
        ] {
            assert_eq!(of(cells, asked), due, "{cells:?}");
        }
    }
}

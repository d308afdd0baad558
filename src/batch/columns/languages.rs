//! Columns that name languages by a letter each, as countries of several languages do.

use super::{Columns, Field};
use crate::batch::table::Table;
use crate::problem::{ListProblem, Problem};

/// The letters of Switzerland (D, F, I, E), Belgium (N, F, D, E) and Canada (E, F), each with the language's own name.
const LETTERS: [(&str, &str, &str); 5] = [
    ("D", "de", "Deutsch"),
    ("F", "fr", "français"),
    ("I", "it", "italiano"),
    ("N", "nl", "Nederlands"),
    ("E", "en", "English"),
];

/// What a heading has whose reader means “español” by “E”.
const SPANISH: [&str; 4] = ["idioma", "lengua", "língua", "linguagem"];

impl Columns {
    /// The letters that the column of languages has, if it says each by one of these, and by which countries' use:
    /// D and F tell that “E” is no Spanish, D that “I” is Italian.
    fn letters_of_languages(&self, table: &Table) -> Option<[bool; LETTERS.len()]> {
        let [column] = self.columns_of_languages() else {
            return None;
        };
        let heading = self.headings.get(*column)?.to_lowercase();
        if SPANISH.iter().any(|word| heading.contains(word)) {
            return None;
        }
        let mut found = [false; LETTERS.len()];
        for index in self.first..table.len() {
            let cell = table.row(index).cell(*column).trim();
            let letter = LETTERS.iter().position(|(letter, ..)| *letter == cell);
            match letter.and_then(|letter| found.get_mut(letter)) {
                Some(seen) => *seen = true,
                None if cell.is_empty() => {}
                None => return None,
            }
        }
        let [german, french, italian, dutch, english] = found;
        let others = french || italian || dutch || english;
        // Dutch is “N” in Belgium, beside French; “D” alone may be Danish.
        let is_known = (french && (!italian || german)) || (german && others && !dutch);
        is_known.then_some(found)
    }

    /// Reads a column that names languages by letters, and tells as what.
    pub(super) fn read_language_letters(&mut self, table: &Table) -> Option<Problem> {
        let found = self.letters_of_languages(table)?;
        self.language_letters = true;
        let read = LETTERS.iter().zip(found).filter(|(_, found)| *found);
        let names = read.map(|((letter, _, name), _)| format!("{letter} = {name}"));
        let names = names.collect();
        Some(Problem::warning(ListProblem::LanguageLetters { names }))
    }

    /// The language that a row names by a letter, where the whole column does.
    pub(in crate::batch) fn language_by_letter(&self, text: &str) -> Option<&'static str> {
        let text = text.trim();
        let mut letters = LETTERS.iter().filter(|_| self.language_letters);
        letters
            .find(|(letter, ..)| *letter == text)
            .map(|(_, tag, _)| *tag)
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
    use crate::strings::UiLang;

    #[test]
    fn languages_are_known_by_a_letter_where_the_whole_column_says_so() {
        let under = |heading: &str, cells: &[&str], asked: &str| {
            let rows = cells.iter().enumerate();
            let rows = rows.map(|(n, cell)| format!("Ann {n};{n} High Street;Leeds;{cell}\n"));
            let list = format!("Name;Street;Town;{heading}\n{}", rows.collect::<String>());
            let table = from_bytes("a.csv", list.into_bytes(), &Options::default()).unwrap();
            let columns = Columns::of(&table, &Mapping::new()).unwrap();
            let found = columns.language_by_letter(asked);
            let told = columns.notices.iter();
            let told = told.map(|told| told.message(UiLang::ENGLISH));
            let told: String = told.collect();
            assert_eq!(
                found.is_some(),
                told.contains(&format!("{asked} = ")),
                "{told}"
            );
            found
        };
        let of = |cells: &[&str], asked: &str| under("Language", cells, asked);
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
        for heading in ["Idioma", "Lengua", "Língua"] {
            assert_eq!(under(heading, &["E", "F"], "E"), None, "{heading}");
        }
    }
}

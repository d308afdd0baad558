//! Where words stand in a document, whatever its line ends, hyphens, capitals and page breaks.

use std::ops::Range;

use super::Document;

/// Fewer letters than this stand in too many places.
const LEAST: usize = 3;
/// Of words that do not stand there as a whole, so many letters at their beginning are enough.
const ENOUGH: usize = 20;

/// A document's letters and figures, without what is between them.
#[derive(Debug, Default)]
pub struct Finder {
    letters: String,
    /// For each letter, the byte at which it begins in `letters`, its part and its bytes there.
    at: Vec<(usize, usize, Range<usize>)>,
}

impl Finder {
    /// Of this document.
    pub fn of(document: &Document) -> Self {
        let mut finder = Self::default();
        for (part, content) in document.parts.iter().enumerate() {
            let chars = content.text.char_indices();
            for (start, c) in chars.filter(|(_, c)| c.is_alphanumeric()) {
                let begins = finder.letters.len();
                finder.letters.extend(c.to_lowercase());
                finder.at.push((begins, part, start..start + c.len_utf8()));
            }
        }
        finder
    }

    /// The part of the document where these words stand first, and their bytes in it. Where they go
    /// on in the next part, or stand there only as they begin, it is their beginning.
    pub fn find(&self, words: &str) -> Option<(usize, Range<usize>)> {
        let mut wanted: Vec<char> = words.chars().filter(|c| c.is_alphanumeric()).collect();
        while wanted.len() >= LEAST {
            let letters: String = wanted.iter().flat_map(|c| c.to_lowercase()).collect();
            if let Some(start) = self.letters.find(&letters) {
                return self.place(start..start + letters.len());
            }
            if wanted.len() <= ENOUGH {
                break;
            }
            wanted.truncate((wanted.len() / 2).max(ENOUGH));
        }
        None
    }

    fn place(&self, found: Range<usize>) -> Option<(usize, Range<usize>)> {
        let index = |byte: usize| self.at.partition_point(|(begins, ..)| *begins < byte);
        let letters = self.at.get(index(found.start)..index(found.end))?;
        let (_, part, first) = letters.first()?;
        let mut here = letters.iter().rev().filter(|(_, other, _)| other == part);
        let (.., last) = here.next()?;
        Some((*part, first.start..last.end))
    }
}

#[cfg(test)]
mod tests {
    use super::super::from_bytes;
    use super::*;

    #[test]
    fn finding_looks_over_line_ends_hyphens_and_pages() {
        let text = "URGENT\n\nMr Sarran re-\nported that three men\nstruck the\u{c}7\n\ncar. Été à Paris.\n";
        let document = from_bytes("a.txt", text.as_bytes().to_vec()).expect("a document");
        let finder = Finder::of(&document);
        let said = |words: &str| {
            let (part, bytes) = finder.find(words)?;
            Some((part, document.parts[part].text[bytes].to_owned()))
        };
        let one = said("Mr Sarran reported that three men");
        assert_eq!(
            one,
            Some((0, "Mr Sarran re-\nported that three men".to_owned()))
        );
        assert_eq!(said("été"), Some((1, "Été".to_owned())));
        // A page's number stands between.
        let over = said("Mr Sarran reported that three men struck the car.");
        assert!(over.is_some_and(|(part, words)| part == 0 && words.starts_with("Mr Sarran")));
        assert_eq!(said("of whom nothing is said here"), None);
        assert_eq!(said("…"), None);
    }
}

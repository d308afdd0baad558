//! Names compared: without capitals, accents, punctuation, spaces and what cannot be seen.

use unicode_normalization::char::decompose_compatible;

/// A text as it is compared: its letters and digits alone, in small letters, without accents. Turkish
/// i with and without a dot are one, and so are the Greek final and other sigma.
pub fn fold(text: &str) -> String {
    Folded::of(text).letters
}

/// A folded text that still knows where its words begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    letters: String,
    starts: Vec<usize>,
}

impl Folded {
    /// Folds a text.
    pub fn of(text: &str) -> Self {
        let mut folded = Self {
            letters: String::with_capacity(text.len()),
            starts: Vec::new(),
        };
        let mut apart = true;
        for c in text.chars() {
            if c.is_ascii_alphanumeric() {
                folded.begin(&mut apart);
                folded.letters.push(c.to_ascii_lowercase());
            } else if c.is_ascii() {
                apart = true;
            } else {
                // In no canonical order: the marks that it is about are dropped.
                decompose_compatible(c, |part| {
                    for c in part.to_lowercase() {
                        folded.add(c, &mut apart);
                    }
                });
            }
        }
        folded
    }

    /// Begins a word here, if one does.
    fn begin(&mut self, apart: &mut bool) {
        if std::mem::take(apart) {
            self.starts.push(self.letters.len());
        }
    }

    /// Adds a character in small letters.
    fn add(&mut self, c: char, apart: &mut bool) {
        match kind(c) {
            CharClass::Letter => {
                self.begin(apart);
                match replaced(c) {
                    Some(letters) => self.letters.push_str(letters),
                    None => self.letters.push(c),
                }
            }
            CharClass::Nothing => {}
            CharClass::Gap => *apart = true,
        }
    }

    /// All of it, without gaps.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Whether there is nothing to compare.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Its words.
    pub fn words(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.len()).map(|index| self.between(index, index + 1))
    }

    /// The words from this one to before that one, without gaps.
    pub fn between(&self, from: usize, to: usize) -> &str {
        let at = |word: usize| self.starts.get(word).copied();
        let from = at(from).unwrap_or(self.letters.len());
        let to = at(to).unwrap_or(self.letters.len());
        self.letters.get(from..to).unwrap_or_default()
    }
}

enum CharClass {
    Letter,
    /// It neither is compared nor parts words.
    Nothing,
    Gap,
}

/// The same ranges stand in `assets/countries/make.py`, which folds the names in the index.
fn kind(c: char) -> CharClass {
    match c {
        'a'..='z' | '0'..='9' | 'A'..='Z' => CharClass::Letter,
        '\u{ad}' => CharClass::Nothing,
        '\u{0}'..='\u{bf}' | '×' | '÷' => CharClass::Gap,
        // Accents and points, and what is not seen.
        '\u{300}'..='\u{36f}'
        | '\u{2b0}'..='\u{2ff}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'
        | '\u{610}'..='\u{61c}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{180b}'..='\u{180f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{10ffff}' => CharClass::Nothing,
        '\u{55a}'..='\u{55f}'
        | '\u{589}'..='\u{590}'
        | '\u{5be}'
        | '\u{5c0}'..='\u{5cf}'
        | '\u{5f3}'..='\u{5f4}'
        | '\u{600}'..='\u{61f}'
        | '\u{66a}'..='\u{66d}'
        | '\u{6d4}'
        | '\u{964}'..='\u{965}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{30fb}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe10}'..='\u{fe1f}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{1f000}'..='\u{1f1e5}'
        | '\u{1f200}'..='\u{1faff}' => CharClass::Gap,
        _ => CharClass::Letter,
    }
}

const FLAGS: &str = "abcdefghijklmnopqrstuvwxyz";

/// Letters that are written with others where they are not to be had.
fn replaced(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'ə' => "e",
        'ς' => "σ",
        // “🇩🇪” is two letters of flags.
        '\u{1f1e6}'..='\u{1f1ff}' => {
            let at = usize::try_from(u32::from(c) - 0x1_f1e6).ok()?;
            FLAGS.get(at..=at)?
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fold_makes_one_of_what_is_read_alike() {
        for (one, other) in [
            ("Österreich", "O\u{308}STERREICH"),
            ("TÜRKİYE", "Türkiye"),
            ("TÜRKIYE", "türkiye"),
            ("ΕΛΛΑΔΑ", "Ελλάδα"),
            ("ΕΛΛΑΣ", "Ελλάς"),
            ("U.K.", "UK"),
            ("Côte d’Ivoire", "cote divoire"),
            ("\u{200e}Kazakh\u{ad}stan\u{200b}, ", "KAZAKHSTAN"),
            ("Żółć", "zolc"),
            ("ＪＡＰＡＮ", "Japan"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
        assert_ne!(fold("Іран"), fold("Ірак"));
    }

    #[test]
    fn folded_knows_its_words() {
        let folded = Folded::of("050000, Al\u{200b}maty – Kazakhstan.");
        assert_eq!(
            folded.words().collect::<Vec<_>>(),
            ["050000", "almaty", "kazakhstan"]
        );
        assert_eq!(folded.between(1, 3), "almatykazakhstan");
        assert_eq!(folded.between(3, 9), "");
    }
}

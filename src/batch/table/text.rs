//! Bytes to text: by their mark, as UTF-8, or by a guess that a reader can judge.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::problem::{Problem, did_you_mean};

/// Text and how it was read.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    /// Whether the encoding was guessed from the bytes alone.
    pub(super) guessed: bool,
}

/// The encodings that lists come in, for a wrong name.
const USUAL: &[&str] = &[
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-2",
    "koi8-r",
    "macintosh",
];

/// The text of these bytes.
///
/// # Errors
/// One problem, if the encoding is unknown or not the file's.
pub(super) fn decode(
    name: &str,
    bytes: Vec<u8>,
    encoding: Option<&str>,
) -> Result<Decoded, Problem> {
    let asked = encoding.map(find).transpose()?;
    let marked = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    if asked.or(marked).is_none_or(|encoding| encoding == UTF_8) {
        match String::from_utf8(bytes) {
            Ok(text) if asked.is_some() || wide(text.as_bytes()).is_none() => {
                return Ok(Decoded {
                    text: without_mark(text),
                    encoding: "UTF-8",
                    guessed: false,
                });
            }
            Ok(text) => return Ok(by(text.as_bytes(), wide(text.as_bytes()), asked, marked)),
            Err(error) if asked.is_some() => {
                let valid = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
                let line = 1 + before.matches('\n').count();
                return Err(Problem::error(format!("{name}:{line}: this is not UTF-8"))
                    .help("leave --encoding out, and the file's own is looked for"));
            }
            Err(error) => {
                let bytes = error.into_bytes();
                let wide = wide(&bytes);
                return Ok(by(&bytes, wide, asked, marked));
            }
        }
    }
    Ok(by(&bytes, None, asked, marked))
}

fn by(
    bytes: &[u8],
    wide: Option<&'static Encoding>,
    asked: Option<&'static Encoding>,
    marked: Option<&'static Encoding>,
) -> Decoded {
    let known = asked.or(marked).or(wide);
    let encoding = known.unwrap_or_else(|| {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        detector.guess(None, Utf8Detection::Deny)
    });
    let (text, encoding, _) = encoding.decode(bytes);
    Decoded {
        text: without_mark(text.into_owned()),
        encoding: encoding.name(),
        guessed: known.is_none(),
    }
}

/// UTF-16 without a mark: every other byte of what is ASCII in it is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4_000) & !1];
    let zeros = |first: usize| {
        start
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let pairs = start.len() / 2;
    match (zeros(0), zeros(1)) {
        (0, low) if low * 4 > pairs => Some(UTF_16LE),
        (high, 0) if high * 4 > pairs => Some(UTF_16BE),
        _ => None,
    }
}

fn find(name: &str) -> Result<&'static Encoding, Problem> {
    let short = name.trim().to_lowercase();
    let label = match short.as_str() {
        "utf16" => "utf-16",
        "ansi" => "windows-1252",
        other => other,
    };
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        let near = did_you_mean(&short, USUAL.iter().copied());
        let problem = Problem::error(format!("there is no encoding “{name}”"));
        match near {
            Some(near) => problem.help(format!("did you mean “{near}”?")),
            None => problem.help(format!("there are: {} and more", USUAL.join(", "))),
        }
    })
}

fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    text
}

impl Decoded {
    /// Some words that are not ASCII, by which a reader sees whether the guess is right.
    pub(super) fn sample(&self) -> Option<String> {
        let words = self
            .text
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')))
            .filter(|word| !word.is_ascii() && word.chars().count() > 2);
        let words: Vec<&str> = words.take(3).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Decoded {
        decode("a.csv", bytes.to_vec(), None).unwrap()
    }

    #[test]
    fn text_is_read_by_its_mark_its_shape_or_a_guess() {
        assert_eq!(read("\u{feff}Имя".as_bytes()).text, "Имя");
        let wide: Vec<u8> = "Name;Straße\nÄnne;1"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&wide).text, "Name;Straße\nÄnne;1");
        let big: Vec<u8> = "\u{feff}Имя"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(read(&big).text, "Имя");
        let russian = "Фамилия;Имя;Город\nИванова;Мария;Алматы\nПетрова;Анна;Тараз\n";
        let bytes = encoding_rs::WINDOWS_1251.encode(russian).0.into_owned();
        let decoded = read(&bytes);
        assert_eq!(
            (decoded.text.as_str(), decoded.encoding),
            (russian, "windows-1251")
        );
        assert_eq!(decoded.sample().as_deref(), Some("Фамилия Имя Город"));
        let french = "Prénom;Nom;Ville\nÉlise;Lefèvre;Besançon\nJosé;Müller;Orléans\n";
        let bytes = encoding_rs::WINDOWS_1252.encode(french).0.into_owned();
        let decoded = read(&bytes);
        assert_eq!((decoded.text.as_str(), decoded.guessed), (french, true));
    }

    #[test]
    fn text_of_an_encoding_that_is_named_is_read_in_it() {
        let bytes = encoding_rs::WINDOWS_1251.encode("Яна").0.into_owned();
        let decoded = decode("a.csv", bytes.clone(), Some("cp1251")).unwrap();
        assert_eq!(decoded.text, "Яна");
        let wrong = decode("a.csv", bytes.clone(), Some("windows-125"))
            .err()
            .unwrap();
        assert!(wrong.to_string().contains("did you mean"), "{wrong}");
        assert!(decode("a.csv", bytes, Some("utf-8")).is_err());
    }
}

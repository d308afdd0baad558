//! Bytes to text: by their mark, as UTF-8, by their shape, or by a guess that a reader can judge.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::dos::{self, CodePage};
use super::plausible::plausibility;
use crate::problem::{Fix, ListProblem, Problem, did_you_mean};

/// Text and how it was read.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    /// Whether a mark at its beginning told the encoding.
    pub(super) bom: bool,
    /// Whether the encoding was guessed from the bytes alone.
    pub(super) guessed: bool,
    /// The lines, from 1, that are in another encoding than the rest, in their order.
    pub(super) foreign: Vec<usize>,
}

/// An encoding that lists come in.
#[derive(Clone, Copy)]
pub(in crate::batch) enum Charset {
    /// One of the web's.
    Web(&'static Encoding),
    Dos(&'static CodePage),
    Utf32 {
        big_endian: bool,
    },
}

/// The encodings that lists come in, for a wrong name.
const USUAL: &[&str] = &[
    "utf-8",
    "utf-16le",
    "utf-16be",
    "utf-32le",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-2",
    "koi8-r",
    "macintosh",
    "cp437",
    "cp850",
    "cp852",
    "cp866",
];

/// The text of these bytes.
///
/// # Errors
/// One problem, if the encoding is unknown or not the file's.
pub(super) fn decode(
    name: &str,
    mut bytes: Vec<u8>,
    encoding: Option<&str>,
) -> Result<Decoded, Problem> {
    let asked = encoding.map(Charset::find).transpose()?;
    let marked = marked(&bytes);
    let known = asked.or(marked).or_else(|| wide(&bytes));
    let is_utf8 = |charset: Charset| matches!(charset, Charset::Web(web) if web == UTF_8);
    if known.is_none_or(is_utf8) {
        // What DOS ends a text with, and what fills up a block on a disk.
        let filled = bytes.iter().rev().take_while(|b| matches!(b, 0 | 0x1a));
        bytes.truncate(bytes.len() - filled.count());
        let (bytes, error) = match String::from_utf8(bytes) {
            Ok(text) => return Ok(Decoded::of(text, "UTF-8", marked.is_some())),
            Err(error) => {
                let utf8 = error.utf8_error();
                (error.into_bytes(), utf8)
            }
        };
        if asked.is_some() {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let line = 1 + before.matches('\n').count();
            let at = format!("{name}:{line}");
            return Err(Problem::error(ListProblem::NotUtf8 { at }));
        }
        return Ok(mixed(&bytes, marked.is_some()).unwrap_or_else(|| {
            // A mark may stand before what is not UTF-8.
            let (charset, text) = guess(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes));
            Decoded {
                guessed: true,
                ..Decoded::of(text, charset.name(), false)
            }
        }));
    }
    let charset = known.unwrap_or(Charset::Web(UTF_8));
    Ok(Decoded::of(
        charset.decode(&bytes),
        charset.name(),
        marked.is_some(),
    ))
}

/// The encoding that a mark at the beginning tells.
fn marked(bytes: &[u8]) -> Option<Charset> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] if bytes.len().is_multiple_of(4) => {
            Some(Charset::Utf32 { big_endian: false })
        }
        [0, 0, 0xfe, 0xff, ..] => Some(Charset::Utf32 { big_endian: true }),
        _ => Encoding::for_bom(bytes).map(|(encoding, _)| Charset::Web(encoding)),
    }
}

/// UTF-16 or UTF-32 without a mark: no other text has zeros, and there each second or more of the
/// bytes is one.
fn wide(bytes: &[u8]) -> Option<Charset> {
    let start = &bytes[..bytes.len().min(4_000) & !3];
    let zeros = |first: usize, step: usize| {
        let places = start.iter().skip(first).step_by(step);
        places.filter(|b| **b == 0).count()
    };
    let quads = start.len() / 4;
    let of_four: Vec<usize> = (0..4).map(|first| zeros(first, 4)).collect();
    match of_four[..] {
        [low, .., high]
            if quads > 1 && high == quads && low == 0 && of_four[2] * 10 > quads * 9 =>
        {
            return Some(Charset::Utf32 { big_endian: false });
        }
        [high, .., low]
            if quads > 1 && high == quads && low == 0 && of_four[1] * 10 > quads * 9 =>
        {
            return Some(Charset::Utf32 { big_endian: true });
        }
        _ => {}
    }
    let start = &bytes[..bytes.len().min(4_000) & !1];
    let zeros = |first: usize| {
        start
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    // At least delimiters, digits and the ends of lines are ASCII.
    let (even, odd, pairs) = (zeros(0), zeros(1), start.len() / 2);
    let charset = match () {
        () if odd > even * 8 && odd * 20 > pairs => UTF_16LE,
        () if even > odd * 8 && even * 20 > pairs => UTF_16BE,
        () => return None,
    };
    (!charset.decode_without_bom_handling(start).1).then_some(Charset::Web(charset))
}

/// The text of a file whose lines are UTF-8 but for some, as where lists of several programs were
/// put together.
fn mixed(bytes: &[u8], bom: bool) -> Option<Decoded> {
    let lines = || bytes.split_inclusive(|b| *b == b'\n' || *b == b'\r');
    let is_utf8 = |line: &&[u8]| std::str::from_utf8(line).is_ok();
    let good = lines()
        .filter(|line| !line.is_ascii())
        .filter(is_utf8)
        .count();
    let bad: Vec<&[u8]> = lines().filter(|line| !is_utf8(line)).collect();
    if good < bad.len() {
        return None;
    }
    let (charset, _) = guess(&bad.concat());
    let mut decoded = Decoded::of(String::new(), "UTF-8", bom);
    let mut number = 1;
    let mut before = 0;
    for line in lines() {
        if let Ok(line) = std::str::from_utf8(line) {
            decoded.text.push_str(line);
        } else {
            decoded.text.push_str(&charset.decode(line));
            decoded.foreign.push(number);
        }
        // `\r\n` ends one line, and was taken for two.
        let ends = line.last().copied().unwrap_or(0);
        number += 1;
        if before == b'\r' && line == b"\n" {
            number -= 1;
        }
        before = ends;
    }
    decoded.text = without_mark(decoded.text);
    Some(decoded)
}

/// The encoding in which the letters make most sense, and the text in it.
fn guess(bytes: &[u8]) -> (Charset, String) {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let web = Charset::Web(detector.guess(None, Utf8Detection::Deny));
    // Those that the detector knows nothing of, and Greek, which it takes for Cyrillic in short lists. What
    // it finds is kept unless one is far better.
    let others = [
        encoding_rs::MACINTOSH,
        encoding_rs::X_MAC_CYRILLIC,
        encoding_rs::WINDOWS_1253,
    ]
    .map(Charset::Web);
    let old = dos::ALL.iter().map(Charset::Dos);
    // A part of a long list tells as much as all of it.
    let start = &bytes[..bytes.len().min(200_000)];
    let ends = |end: &[u8]| start.windows(end.len()).any(|window| window == end);
    let (mac_ends, dos_ends) = (!ends(b"\n") && ends(b"\r"), ends(b"\r\n"));
    let score = |charset: Charset| {
        let (score, letters) = plausibility(&charset.decode(start));
        let likely = match charset {
            Charset::Web(web) => mac_ends && web != encoding_rs::WINDOWS_1253,
            _ => dos_ends,
        };
        (score + if likely { letters / 4 } else { 0 }, letters)
    };
    let (found, letters) = plausibility(&web.decode(start));
    let mut best = (found + 1 + letters / 4, web);
    for charset in others.into_iter().chain(old) {
        let (score, _) = score(charset);
        if score > best.0 {
            best = (score, charset);
        }
    }
    (best.1, best.1.decode(bytes))
}

impl Charset {
    /// The encoding of this name.
    pub(in crate::batch) fn find(name: &str) -> Result<Self, Problem> {
        let short = name.trim().to_lowercase();
        let label = match short.as_str() {
            "utf16" => "utf-16",
            "ansi" => "windows-1252",
            "macroman" | "mac-roman" => "macintosh",
            "utf32" | "utf-32" | "utf-32le" => return Ok(Self::Utf32 { big_endian: false }),
            "utf-32be" => return Ok(Self::Utf32 { big_endian: true }),
            other => other,
        };
        let number = label.trim_start_matches("ibm").trim_start_matches("cp");
        let page = dos::ALL
            .iter()
            .find(|page| page.name.ends_with(number) && number.len() == 3);
        if let Some(page) = page {
            return Ok(Self::Dos(page));
        }
        let web = Encoding::for_label(label.as_bytes());
        web.map(Self::Web).ok_or_else(|| {
            let near = did_you_mean(&short, USUAL.iter().copied());
            let name = name.to_owned();
            let problem = Problem::error(ListProblem::NoEncoding { name });
            match near {
                Some(near) => problem.suggest(Some(near)),
                None => problem.fix(Fix::Among(USUAL.iter().map(ToString::to_string).collect())),
            }
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Web(encoding) => encoding.name(),
            Self::Dos(page) => page.name,
            Self::Utf32 { big_endian: false } => "UTF-32LE",
            Self::Utf32 { big_endian: true } => "UTF-32BE",
        }
    }

    fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Web(encoding) => encoding.decode(bytes).0.into_owned(),
            Self::Dos(page) => page.decode(bytes),
            Self::Utf32 { big_endian } => {
                let number = |quad: &[u8; 4]| {
                    if big_endian {
                        u32::from_be_bytes(*quad)
                    } else {
                        u32::from_le_bytes(*quad)
                    }
                };
                let (quads, _) = bytes.as_chunks::<4>();
                let letters = quads
                    .iter()
                    .map(|quad| char::from_u32(number(quad)).unwrap_or('\u{fffd}'));
                letters.collect()
            }
        }
    }

    /// The bytes of this text, if the encoding has all its letters.
    pub(in crate::batch) fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Web(web) if web == UTF_16LE => {
                Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect())
            }
            Self::Web(web) if web == UTF_16BE => {
                Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect())
            }
            Self::Web(web) => {
                let (bytes, _, lost) = web.encode(text);
                (!lost).then(|| bytes.into_owned())
            }
            Self::Dos(page) => page.encode(text),
            Self::Utf32 { big_endian } => {
                let letters = text.chars().map(u32::from);
                Some(
                    letters
                        .flat_map(|letter| {
                            if big_endian {
                                letter.to_be_bytes()
                            } else {
                                letter.to_le_bytes()
                            }
                        })
                        .collect(),
                )
            }
        }
    }
}

fn without_mark(mut text: String) -> String {
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    text
}

impl Decoded {
    fn of(text: String, encoding: &'static str, bom: bool) -> Self {
        Self {
            text: without_mark(text),
            encoding,
            bom,
            guessed: false,
            foreign: Vec::new(),
        }
    }

    pub(super) fn is_foreign(&self, line: usize) -> bool {
        self.foreign.binary_search(&line).is_ok()
    }

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
mod tests;

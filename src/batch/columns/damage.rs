//! Letters that a program damaged: HTML in a cell, escapes of JSON, and UTF-8 that was read as some
//! other encoding (`MÃ¼ller`).

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// What a cell most likely means where its letters are damaged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Damage {
    /// This is meant.
    Meant(String),
    /// Nobody can tell what is meant.
    Lost,
}

/// Whether a cell's letters are damaged, and what they mean.
pub(super) fn damage(cell: &str) -> Option<Damage> {
    if is_sound(cell) {
        return None;
    }
    let mut text = Cow::Borrowed(cell);
    // Some programs damage twice: “&amp;uuml;”, “MÃƒÂ¼ller”.
    for _ in 0..3 {
        let Some(mended) = unescaped(&text)
            .or_else(|| decoded(&text))
            .or_else(|| from_bytes(&text))
        else {
            break;
        };
        text = Cow::Owned(mended);
    }
    if is_lost(&text) {
        return Some(Damage::Lost);
    }
    match text {
        Cow::Borrowed(_) => None,
        Cow::Owned(text) => Some(Damage::Meant(text)),
    }
}

/// Whether nothing in a cell can be damage, as in nearly every one: a letter beyond ASCII that stands alone
/// among others is none of two or more that one was read as, and of those that Windows-1251 has for the
/// letter's other bytes none is a Russian letter.
fn is_sound(cell: &str) -> bool {
    let mut is_alone = true;
    cell.chars().all(|c| {
        let was_alone = std::mem::replace(&mut is_alone, c.is_ascii());
        match c {
            '&' | '<' | '\\' | '?' | '%' | '=' | '+' => false,
            '\u{410}'..='\u{44f}' => true,
            c => c.is_ascii() || (was_alone && c.is_alphabetic()),
        }
    })
}

/// `M?ller`, `Fran�ois`: a letter that some program could not write.
fn is_lost(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    text.contains('\u{fffd}')
        // `M├╝ller`: UTF-8 read as a DOS encoding.
        || text.contains(|c| matches!(c, '\u{2500}'..='\u{257f}'))
        || text.contains("\\\"")
        || is_half_decoded(&chars)
        || chars.iter().enumerate().any(|(at, c)| {
            let before = at.checked_sub(1).and_then(|at| chars.get(at));
            let after = chars.get(at + 1);
            let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic());
            *c == '?' && letter(after) && (letter(before) || before.is_none_or(|c| *c == ' '))
        })
}

/// `Ã¼`, `â€™`, `+APw-` between other letters.
fn is_half_decoded(chars: &[char]) -> bool {
    let pairs = chars.windows(2).any(|pair| {
        let mark = matches!(pair[1], '\u{80}'..='\u{9f}' | '\u{a1}'..='\u{bf}' | '€' | '™' | '‚' | '„' | '†' | '‡' | '‰' | '‹' | '˜');
        // “ª” and “º” stand behind letters in Spanish.
        let ordinal = matches!(pair[1], 'ª' | 'º' | '«' | '»' | '·' | '°' | '²' | '³');
        matches!(pair[0], 'Ã' | 'Â' | 'Å' | 'Ä' | 'Ð' | 'Ñ' | 'â') && mark && !ordinal
    });
    let seven = chars.windows(5).any(|part| {
        part[0] == '+' && part[1] == 'A' && part[4] == '-' && part[2].is_ascii_alphanumeric()
    });
    pairs || seven
}

/// `M%C3%BCller`, `M=C3=BCller`: the bytes of UTF-8 written out.
fn from_bytes(text: &str) -> Option<String> {
    for mark in ['%', '='] {
        if !text.contains(mark) {
            continue;
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut rest = text;
        let mut beyond_ascii = false;
        while let Some(c) = rest.chars().next() {
            let code = rest.strip_prefix(mark).and_then(|rest| rest.get(..2));
            let code = code.filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
            if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
                beyond_ascii |= byte >= 0x80;
                bytes.push(byte);
                rest = &rest[3..];
            } else {
                let length = c.len_utf8();
                bytes.extend_from_slice(&rest.as_bytes()[..length]);
                rest = &rest[length..];
            }
        }
        if beyond_ascii && let Ok(meant) = String::from_utf8(bytes) {
            return Some(meant);
        }
    }
    None
}

/// Without tags, entities and escapes.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains(['&', '<', '\\']) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some(at) = rest.find(['&', '<', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let found = match rest.as_bytes()[0] {
            b'&' => entity(rest),
            b'<' => tag(rest),
            _ => escape(rest),
        };
        if let Some((length, meant)) = found {
            changed = true;
            out.push_str(&meant);
            rest = &rest[length..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    changed.then(|| out.trim().to_owned())
}

/// `&uuml;`, `&#252;`, `&#xfc;` with the length of its text.
fn entity(text: &str) -> Option<(usize, String)> {
    let end = text.find(';').filter(|end| *end <= 11)?;
    let name = text.get(1..end)?;
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(['x', 'X']);
            let code = hexadecimal.map_or_else(
                || number.parse().ok(),
                |digits| u32::from_str_radix(digits, 16).ok(),
            )?;
            char::from_u32(code).filter(|c| !c.is_control())?
        }
        None => named(name)?,
    };
    Some((end + 1, c.to_string()))
}

/// The names of HTML for the letters from U+00A0 to U+00FF.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr \
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest \
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml";

fn named(name: &str) -> Option<char> {
    let others = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("rsquo", '’'),
        ("lsquo", '‘'),
        ("rdquo", '”'),
        ("ldquo", '“'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("bull", '•'),
        ("euro", '€'),
        ("scaron", 'š'),
        ("Scaron", 'Š'),
        ("zcaron", 'ž'),
        ("Zcaron", 'Ž'),
        ("ccaron", 'č'),
        ("Ccaron", 'Č'),
        ("rcaron", 'ř'),
        ("Rcaron", 'Ř'),
        ("ecaron", 'ě'),
        ("cacute", 'ć'),
        ("Cacute", 'Ć'),
        ("sacute", 'ś'),
        ("Sacute", 'Ś'),
        ("nacute", 'ń'),
        ("zacute", 'ź'),
        ("zdot", 'ż'),
        ("lstrok", 'ł'),
        ("Lstrok", 'Ł'),
        ("aogon", 'ą'),
        ("eogon", 'ę'),
        ("abreve", 'ă'),
        ("scedil", 'ş'),
        ("Scedil", 'Ş'),
        ("tcedil", 'ţ'),
        ("gbreve", 'ğ'),
        ("inodot", 'ı'),
        ("Idot", 'İ'),
        ("uring", 'ů'),
        ("odblac", 'ő'),
        ("udblac", 'ű'),
        ("oelig", 'œ'),
        ("OElig", 'Œ'),
        ("Yuml", 'Ÿ'),
    ];
    let other = others.iter().find(|(known, _)| *known == name);
    other.map(|(_, c)| *c).or_else(|| {
        let at = LATIN.split_whitespace().position(|known| known == name)?;
        let c = char::from_u32(0xa0 + u32::try_from(at).ok()?)?;
        Some(if c == '\u{a0}' { ' ' } else { c })
    })
}

/// `<b>`, `</b>`, `<br />`: nothing, or the end of a line.
fn tag(text: &str) -> Option<(usize, String)> {
    const KNOWN: &[&str] = &[
        "b", "i", "u", "p", "br", "em", "strong", "span", "div", "font", "a", "td", "tr", "li",
        "ul", "small", "sup", "sub", "h1", "h2", "h3",
    ];
    let end = text.find('>').filter(|end| *end < 200)?;
    let inside = text.get(1..end)?.trim_start_matches('/');
    let name: String = inside
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let name = name.to_lowercase();
    if !KNOWN.contains(&name.as_str()) {
        return None;
    }
    let breaks = ["br", "p", "div", "li", "tr"].contains(&name.as_str());
    Some((end + 1, if breaks { "\n" } else { "" }.to_owned()))
}

/// `\u00e9`, as JSON has it.
fn escape(text: &str) -> Option<(usize, String)> {
    let code = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = code(text)?;
    if let Some(c) = char::from_u32(u32::from(first)) {
        return (!c.is_control()).then(|| (6, c.to_string()));
    }
    let second = code(text.get(6..)?)?;
    let c = char::decode_utf16([first, second]).next()?.ok()?;
    Some((12, c.to_string()))
}

/// The same where the whole of it is UTF-8 that was read in another encoding.
fn decoded(text: &str) -> Option<String> {
    // Every letter beyond ASCII is two bytes or more in UTF-8, and so would be as many characters.
    let mut runs = text.split(|c: char| c.is_ascii());
    if text.is_ascii() || runs.any(|run| run.chars().count() == 1) {
        return None;
    }
    let latin1 = || {
        let bytes: Option<Vec<u8>> = text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).ok())
            .collect();
        bytes.map(Cow::Owned)
    };
    let encodings: [&'static Encoding; 4] = [WINDOWS_1252, WINDOWS_1250, WINDOWS_1251, MACINTOSH];
    let others = encodings.into_iter().filter_map(|encoding| {
        let (bytes, _, failed) = encoding.encode(text);
        (!failed).then_some(bytes)
    });
    latin1().into_iter().chain(others).find_map(|bytes: Cow<'_, [u8]>| {
        let meant = std::str::from_utf8(&bytes).ok()?;
        let plausible = |c: char| {
            c.is_ascii()
                || matches!(c, '\u{a0}'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{203a}' | '\u{20ac}' | '\u{2116}')
        };
        (meant.chars().all(plausible) && meant.chars().any(char::is_alphabetic)).then(|| meant.to_owned())
    })
}

#[cfg(test)]
mod tests;

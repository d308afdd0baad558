//! Whether the letters of a text make sense: bytes read in the wrong encoding give signs within
//! words, capitals after small letters, and letters of two scripts in one word.

/// Letters that European names and places are full of.
const COMMON: &str =
    "áàâäãåæçčćéèêëěęíìîïłñńóòôöõøőœřšśşșúùûüůűýžźżßğąăıİÁÀÂÄÅÇČÉÈÊÍÎŁÓÔÖØŐŘŠŚŞȘÚÜŽŻ";

/// How plausible a text is, and how many of its characters are not ASCII and told that.
pub(super) fn plausibility(text: &str) -> (i64, i64) {
    let (mut score, mut letters) = (0, 0);
    let (mut earlier, mut before) = (' ', ' ');
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if !c.is_ascii() {
            let mut rest = chars.clone();
            let after = rest.next().unwrap_or(' ');
            let last = rest.next().unwrap_or(' ');
            letters += 1;
            score += if is_apostrophe([earlier, before], c, [after, last]) {
                3
            } else {
                of(before, c, after)
            };
        }
        (earlier, before) = (before, c);
    }
    (score, letters)
}

/// “O’Dea”, “l’Île”, “St John’s”, and quotation marks around a word: what Windows puts into names by itself, where
/// another encoding has a letter.
fn is_apostrophe(before: [char; 2], c: char, after: [char; 2]) -> bool {
    let begins = before[1].is_alphabetic() && !before[0].is_alphabetic() && after[0].is_uppercase();
    let ends = before[1].is_alphabetic() && after[0] == 's' && !after[1].is_alphabetic();
    match c {
        '’' => begins || ends,
        '“' | '„' => !before[1].is_alphanumeric() && after[0].is_alphanumeric(),
        '”' => before[1].is_alphanumeric() && !after[0].is_alphanumeric(),
        _ => false,
    }
}

fn of(before: char, c: char, after: char) -> i64 {
    let (left, right) = (script(before), script(after));
    let beside = |wanted: Script| {
        [left, right]
            .iter()
            .flatten()
            .any(|script| *script == wanted)
    };
    let Some(own) = script(c) else {
        return sign(before, c, after);
    };
    let others = [
        Script::Latin,
        Script::Greek,
        Script::Cyrillic,
        Script::Other,
    ];
    if others
        .into_iter()
        .any(|other| other != own && beside(other))
    {
        return -5;
    }
    if (c.is_uppercase() && before.is_lowercase()) || (c.is_lowercase() && after.is_uppercase()) {
        return -3;
    }
    // A word of one letter may be anything: a dash of another encoding is “ñ”, or “Ц”.
    let is_alone = left.is_none() && right.is_none();
    if is_alone
        && (own == Script::Latin || (c.is_uppercase() && before.is_whitespace() && after != '.'))
    {
        return 0;
    }
    // Names and places begin with capitals, and few other words with an accent.
    if c.is_lowercase() && left.is_none() && right.is_some() {
        return i64::from(own == Script::Cyrillic);
    }
    match own {
        Script::Latin if COMMON.contains(c) => 3,
        Script::Latin => 0,
        Script::Cyrillic if ('А'..='я').contains(&c) || "ёЁіїєґІЇЄҐў".contains(c) => 2,
        Script::Cyrillic => 0,
        Script::Greek if ('Ά'..='ώ').contains(&c) && !matches!(c, 'ΐ' | 'ΰ') => 2,
        // A letter of two bytes, which are two letters in another encoding.
        Script::Other if matches!(c, '\u{2e80}'..='\u{d7ff}') => 6,
        Script::Greek | Script::Other => 1,
    }
}

/// A sign that is no letter.
fn sign(before: char, c: char, after: char) -> i64 {
    let within = before.is_alphabetic() && after.is_alphabetic();
    match c {
        '’' if within => 1,
        _ if within => -4,
        '\u{80}'..='\u{9f}' | '\u{2500}'..='\u{25ff}' | '\u{fffd}' => -4,
        '’' | '‘' | '“' | '”' | '„' | '«' | '»' | '–' | '—' | '…' | '·' | '\u{a0}' | 'º' | 'ª'
        | '°' | '№' | '€' | '§' | '²' => 0,
        _ if before.is_alphabetic() || after.is_alphabetic() => -3,
        _ => -1,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

/// The script of a letter; of a sign none, nor of what only looks like a letter.
fn script(c: char) -> Option<Script> {
    match c {
        'º' | 'ª' | '\u{2b0}'..='\u{2ff}' | 'ﬁ' | 'ﬂ' | 'ƒ' => None,
        _ if !c.is_alphabetic() => None,
        '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Script::Greek),
        '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
        _ => Some(Script::Other),
    }
}

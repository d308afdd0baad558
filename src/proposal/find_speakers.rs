//! Who says what a sentence says: a verb (“said”, “denies”), an opening (“According to …”), a word
//! (“reportedly”), a mood (*aurait*, *habría*). What a court, a law or a record says is established.

use super::lexicon::{Language, fold};

/// A subject is no longer than this, in words.
const MAX_SUBJECT: usize = 24;

/// How a sentence stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    pub is_alleged: bool,
    /// The words that say who.
    pub by: Option<String>,
}

impl Standing {
    fn said_by(by: &str) -> Self {
        let by = tidy(by);
        Self {
            is_alleged: true,
            by: (!by.is_empty()).then(|| by.to_owned()),
        }
    }
}

/// How a sentence stands; `publisher` is folded: what it has seen itself is established.
pub(super) fn of(sentence: &str, language: &Language, publisher: &str) -> Standing {
    let pattern = |key: &str| language.pattern(key);
    for found in pattern("says.openings").find_iter(sentence) {
        if pattern("says.not_opening").is_match(&sentence[found.end()..]) {
            continue;
        }
        let rest = &sentence[found.end()..];
        let by = until_comma(rest);
        let end = pattern("says.by_ends").find(by);
        let by = end.map_or(by, |end| &by[..end.start()]);
        if !is_established(by, language, publisher) {
            return Standing::said_by(by);
        }
    }
    if let Some(found) = pattern("says.informed").find(sentence) {
        let rest = &sentence[found.end()..];
        let end = rest.find([',', '.', ';']).unwrap_or(rest.len());
        let mut by = &rest[..end];
        for about in [" about ", " that ", " of ", " que ", " de ", " о ", " об "] {
            by = by.split(about).next().unwrap_or(by);
        }
        return Standing::said_by(by);
    }
    let verb = by_verb(sentence, language, publisher);
    if verb.is_alleged {
        return verb;
    }
    let is_word =
        pattern("says.words").is_match(sentence) || pattern("says.mood").is_match(sentence);
    Standing {
        is_alleged: is_word,
        by: None,
    }
}

fn by_verb(sentence: &str, language: &Language, publisher: &str) -> Standing {
    let pattern = |key: &str| language.pattern(key);
    for verb in pattern("says.verbs").find_iter(sentence) {
        let (before, after) = (&sentence[..verb.start()], &sentence[verb.end()..]);
        if pattern("says.not_before").is_match(before)
            || pattern("says.not_behind").is_match(after)
            || pattern("says.passive").is_match(before)
            || is_within_quotes(before)
            || pattern("says.nouns").is_match(verb.as_str())
                && pattern("says.behind_nouns").is_match(after)
        {
            continue;
        }
        let said = subject(before, language);
        // “…,” said her lawyer. “They had no warrant, says his wife, Lalitha Mattali.”
        let behind = is_speech_end(before) && is_short_end(after);
        if behind {
            let tail = pattern("says.tail")
                .find(after)
                .map_or(0, |found| found.end());
            let by = until_stop(&after[tail..]);
            if by.split_whitespace().count() <= MAX_SUBJECT
                && !is_established(by, language, publisher)
            {
                return Standing::said_by(by);
            }
            continue;
        }
        // „…, so berichtet er, …“: who says so stands behind.
        let is_behind = language.has_noun_capitals() && ["so", "wie"].contains(&said);
        let said = if is_behind {
            until_comma(after.trim_start())
        } else {
            said
        };
        let words = said.split_whitespace().count();
        if words == 0 || words > MAX_SUBJECT {
            continue;
        }
        if pattern("says.ours").is_match(&said.to_lowercase())
            || is_established(said, language, publisher)
        {
            continue;
        }
        return Standing::said_by(short(said));
    }
    Standing::default()
}

/// Whether the number of quotation marks before shows that the verb is quoted itself.
fn is_within_quotes(before: &str) -> bool {
    // „…“ closes with what opens elsewhere.
    let low = before.matches('„').count();
    let high = before.matches('“').count();
    let opens = if low > 0 { low } else { high };
    let open = opens + before.matches('«').count();
    let closes = if low > 0 { high } else { 0 };
    let close = closes + before.matches(['”', '»']).count();
    let straight = before.matches('"').count();
    open > close || straight % 2 == 1
}

/// Whether speech or a clause ends right before a verb.
fn is_speech_end(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '—', '–', '-']);
    before.ends_with([',', '”', '»', '"', '“', '?', '!']) && before.split_whitespace().count() >= 3
}

/// Whether what is behind a verb is only who said so.
fn is_short_end(after: &str) -> bool {
    let after = after.trim();
    let words = after.split_whitespace().count();
    let first = after.chars().find(|c| c.is_alphabetic());
    let folded = fold(after);
    let goes_on = [" that ", " que ", " qu ", " что ", "that ", "que ", "what "]
        .iter()
        .any(|word| folded.starts_with(word.trim_start()) || folded.contains(word));
    // “… described it as routine” says what was said.
    let is_object = ["it", "him", "them", "as", "this", "these"]
        .iter()
        .any(|word| folded.split(' ').next() == Some(word));
    (1..=16).contains(&words)
        && !is_object
        && first.is_some()
        && !goes_on
        && !after.starts_with([':', ','])
}

/// The subject right before a verb.
fn subject<'a>(before: &'a str, language: &Language) -> &'a str {
    let mut said = before.trim_end();
    if let Some(found) = language.pattern("says.auxiliaries").find(said) {
        said = &said[..found.start()];
    }
    for sign in ["; ", ": ", "” ", "» ", " — ", " – "] {
        if let Some((_, after)) = said.rsplit_once(sign) {
            said = after;
        }
    }
    if let Some(found) = language.pattern("says.lead").find(said)
        && found.start() == 0
        && found.end() < said.len()
    {
        said = &said[found.end()..];
    }
    // “In its letter of 11 April the office says”: a date ends what comes first.
    let folded = fold(said);
    if [
        "in ", "on ", "at ", "by ", "le ", "en ", "dans ", "el ", "в ", "за ",
    ]
    .iter()
    .any(|word| folded.starts_with(word))
        && said.len() < 200
        && let Some(date) = super::find_dates::find(said, true).last()
        && date.bytes.end < said.len()
    {
        said = said[date.bytes.end..].trim_start();
    }
    // “…, but, he says, was told”: what is put in between has its own subject.
    if let Some((head, last)) = said.rsplit_once(", ") {
        let is_pronoun = last.split_whitespace().count() <= 1;
        let goes_on = last.split_whitespace().next().is_some_and(|word| {
            [
                "who",
                "whose",
                "which",
                "a",
                "an",
                "the",
                "qui",
                "dont",
                "que",
                "un",
                "una",
                "une",
                "el",
                "la",
                "le",
                "который",
                "которая",
            ]
            .contains(&word)
        });
        if is_pronoun
            && !head.is_empty()
            && before.trim_end().len() == before.trim_end().trim_end_matches(',').len()
            && last.chars().next().is_some_and(char::is_lowercase)
        {
            return last;
        }
        // “Guards beat her, her sister said”: a possessive begins who says so anew.
        let is_anew = last.split_whitespace().next().is_some_and(|word| {
            ["her", "his", "their", "son", "sa", "leur", "su", "sus"].contains(&word)
        }) && !before.trim_end().ends_with(',')
            && head.split_whitespace().count() > 3;
        let clause = is_anew || head.split_whitespace().count() > 8 && !goes_on;
        if clause {
            said = last;
        }
    }
    let mut said = said.trim().trim_end_matches(',');
    for and in [
        "and ", "but ", "et ", "mais ", "y ", "pero ", "и ", "но ", "а ",
    ] {
        said = said.strip_prefix(and).unwrap_or(said);
    }
    said
}

/// A subject without a long clause behind its name.
fn short(said: &str) -> &str {
    match said.split_once(", ") {
        Some((name, rest))
            if rest.split_whitespace().count() > 5
                || rest.starts_with("who ")
                || rest.starts_with("qui ")
                || rest.starts_with("que ") =>
        {
            name
        }
        _ => said,
    }
}

fn tidy(by: &str) -> &str {
    by.trim()
        .trim_matches([',', '.', ';', ':', '—', '–', ' ', '“', '”', '«', '»'])
        .trim()
}

fn until_comma(rest: &str) -> &str {
    let end = rest
        .find([',', ';', '.'])
        .filter(|end| *end > 2)
        .unwrap_or(rest.len());
    &rest[..end]
}

fn until_stop(rest: &str) -> &str {
    let end = rest.find(['.', ';', '“', '«', ':']).unwrap_or(rest.len());
    &rest[..end]
}

/// Whether what this says is established: a court, a law, a record, or the publisher itself.
fn is_established(by: &str, language: &Language, publisher: &str) -> bool {
    let by = tidy(by);
    let folded = fold(by);
    let is_publisher = !publisher.is_empty() && {
        let words: Vec<&str> = publisher.split(' ').collect();
        let last = words.last().copied().unwrap_or_default();
        folded.contains(publisher) && folded.len() <= publisher.len() + 12
            || words.len() > 1
                && last.len() > 4
                && (folded == format!("the {last}")
                    || folded == format!("l {last}")
                    || folded == format!("el {last}")
                    || folded == format!("la {last}")
                    || folded == format!("le {last}"))
    };
    is_publisher
        || language
            .pattern("says.established")
            .is_match(&by.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::get;
    use super::*;

    fn standing(sentence: &str) -> (bool, String) {
        let language = get().language_of(&format!("{sentence} "));
        let found = of(sentence, language, "harbour lamp international");
        (found.is_alleged, found.by.unwrap_or_default())
    }

    fn by(sentence: &str) -> String {
        let (is_alleged, by) = standing(sentence);
        assert!(is_alleged, "{sentence}");
        by
    }

    #[test]
    fn speakers_stand_before_their_verb_or_behind_it() {
        assert_eq!(
            by("Residents say that nobody consulted them before the notice was posted."),
            "Residents"
        );
        assert_eq!(
            by("They had no warrant, says his wife, Lalitha Mattali."),
            "his wife, Lalitha Mattali"
        );
        assert_eq!(
            by("“A witness has been locked up for it,” said Farid Tolun, a researcher."),
            "Farid Tolun, a researcher"
        );
        assert_eq!(
            by("According to the union, no officer was ever asked to explain his detention."),
            "the union"
        );
        assert_eq!(
            by(
                "On 19 July he went to the office to make a complaint but, he says, was told to come back."
            ),
            "he"
        );
        assert_eq!(
            by(
                "Mihail Sarven, a former patient who left Dolna Vis in 2016, told us that he had spent nine days there."
            ),
            "Mihail Sarven"
        );
        assert_eq!(
            by(
                "In its letter of 11 April the rector’s office asserts that the permission had been withdrawn."
            ),
            "the rector’s office"
        );
    }

    #[test]
    fn speakers_are_none_where_a_court_or_a_record_says_so() {
        for sentence in [
            "The High Court found that the magistrate had not read the petition.",
            "The notice, signed by an official of the Ministry of Housing, says that the land is needed.",
            "They were told on 18 May to leave their homes within 30 days.",
            "He did not draw the cover, and the judgment does not say that he did.",
            "The police have opened a file but have questioned nobody.",
        ] {
            assert!(!standing(sentence).0, "{sentence} {:?}", standing(sentence));
        }
    }

    #[test]
    fn speakers_may_be_a_word_or_a_mood() {
        assert_eq!(
            standing("She is reportedly sharing a cell with six others."),
            (true, String::new())
        );
        assert_eq!(
            standing(
                "Le lendemain, elle aurait été frappée dans les locaux de la police par des agents."
            ),
            (true, String::new())
        );
        assert_eq!(
            standing(
                "El detenido habría sido golpeado por los agentes en la comisaría de la ciudad."
            ),
            (true, String::new())
        );
        assert_eq!(
            standing("Он якобы был задержан по подозрению в краже и не был избит."),
            (true, String::new())
        );
        assert_eq!(
            by("Selon son avocat, il n’a pas été entendu par le juge dans les délais."),
            "son avocat"
        );
        assert_eq!(
            by("По словам его адвоката, его не кормили и не пускали на прогулку."),
            "его адвоката"
        );
        assert_eq!(
            by("Según la familia, la policía no mostró la orden en el momento de la detención."),
            "la familia"
        );
    }
}

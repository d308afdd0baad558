//! What turns a request round or takes it from whoever writes: “not to extradite her”, “we do not call on …”, the
//! words of a speaker. A request that asks the opposite of what its document asks is worse than none.

use crate::proposal::lexicon::Language;

/// Where what is asked begins with the word before it that turns it round: “not to extradite her”.
pub(super) fn with_negation(language: &Language, text: &str, begin: usize) -> usize {
    let found = language.pattern("asks.not_before").find(&text[..begin]);
    found.map_or(begin, |found| found.start())
}

/// Where the name of whoever “must not” ends before the word that stands before the modal verb: « La préfète ne doit ».
pub(super) fn denied_from(language: &Language, name: &str) -> Option<usize> {
    let found = language.pattern("asks.not_subject").find(name)?;
    Some(found.start())
}

/// Whether a line leads to what is not to be done, or says that nobody asks: “We urge the Minister not to:”. What
/// stands below cannot say so itself.
pub(super) fn is_denying(language: &Language, lead: &str) -> bool {
    language.pattern("asks.not_lead").is_match(lead.trim_end()) || {
        let mut verbs = language.pattern("asks.third").find_iter(lead);
        verbs.any(|verb| is_denied(language, lead, verb.start(), verb.end()))
    }
}

/// Whether the verb that asks is denied by the word before or behind it: “We do not call on …”.
pub(super) fn is_denied(language: &Language, said: &str, start: usize, end: usize) -> bool {
    language.pattern("asks.denied").is_match(&said[..start])
        || language
            .pattern("asks.denied_behind")
            .is_match(&said[end..])
}

/// Whether a speech or another quotation is open at the end of this text.
pub(super) fn is_in_quotes(text: &str) -> bool {
    let mut open: Option<char> = None;
    for c in text.chars() {
        open = match (open, c) {
            (None, '“' | '„' | '«') => Some(c),
            (None, '"') => Some(c),
            (Some('“'), '”') | (Some('„'), '“' | '”') | (Some('«'), '»') | (Some('"'), '"') => {
                None
            }
            _ => open,
        };
    }
    open.is_some()
}

#[cfg(test)]
mod tests {
    use super::is_in_quotes;

    #[test]
    fn quotations_stay_open_until_they_are_closed() {
        for text in [
            "“The election was stolen. ",
            "« Assez. ",
            "„Genug. ",
            "He said: \"Enough. ",
            "“One,” he said. “Two. ",
        ] {
            assert!(is_in_quotes(text), "{text}");
        }
        for text in [
            "“The election was stolen.” ",
            "« Assez. » ",
            "„Genug.“ ",
            "\"Enough.\" ",
            "the workers’ union ",
        ] {
            assert!(!is_in_quotes(text), "{text}");
        }
    }
}

//! Accusations of whoever is written to in languages that have no [lexicon](super::super::lexicon): a clause in
//! which the reader, or whoever is theirs, stands together with a crime, in whatever order. **A heuristic**, and a
//! coarser one than its sibling for languages with a lexicon: a clause in which anything is denied, asked, left open
//! or said by somebody else accuses nobody.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rust_stemmers::{Algorithm, Stemmer};
use serde::Deserialize;

use super::super::phrases::Phrases;
use super::super::words::Word;
use super::super::{Passage, passages_by};
use super::problem;
use crate::campaign::Lang;
use crate::letter::Letter;
use crate::problem::Problem;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon/accusing");

static ALL: LazyLock<HashMap<&str, Accusing>> = LazyLock::new(|| {
    let read = |file: &'static include_dir::File<'static>| {
        let code = file.path().file_stem()?.to_str()?;
        let lists: Lists = toml::from_str(file.contents_utf8()?).ok()?;
        Some((code, Accusing::of(&lists)))
    };
    FILES.files().filter_map(read).collect()
});

/// A language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    #[serde(default)]
    polite_capital: bool,
    reader: Vec<String>,
    of_another: Vec<String>,
    by_reader: Vec<String>,
    wrongs: Vec<String>,
    called: Vec<String>,
    negators: Vec<String>,
    writer: Vec<String>,
    openers: Vec<String>,
    open: Vec<String>,
    said: Vec<String>,
}

/// The same, ready to be looked for.
struct Accusing {
    stemmer: Stemmer,
    /// Whether "you" has a capital that "they" has not.
    polite_capital: bool,
    /// The reader, and whoever is theirs.
    reader: Phrases,
    /// Right behind the reader: somebody else is meant.
    of_another: Phrases,
    by_reader: Phrases,
    wrongs: Phrases,
    /// What the reader is called, with the verb.
    called: Phrases,
    negators: Phrases,
    /// The writer, and words that ask.
    writer: Phrases,
    /// Begin another clause.
    openers: Phrases,
    /// Begin a clause that states nothing.
    open: Phrases,
    /// Somebody else says what follows.
    said: Phrases,
}

impl Accusing {
    fn of(lists: &Lists) -> Self {
        // Words are looked for as they stand; the stemmer cuts what nobody looks at.
        let stemmer = Stemmer::create(Algorithm::English);
        let phrases = |list: &[String]| {
            let list: Vec<String> = list.iter().map(|phrase| format!("={phrase}")).collect();
            Phrases::new(&list, &stemmer)
        };
        Self {
            polite_capital: lists.polite_capital,
            reader: phrases(&lists.reader),
            of_another: phrases(&lists.of_another),
            by_reader: phrases(&lists.by_reader),
            wrongs: phrases(&lists.wrongs),
            called: phrases(&lists.called),
            negators: phrases(&lists.negators),
            writer: phrases(&lists.writer),
            openers: phrases(&lists.openers),
            open: phrases(&lists.open),
            said: phrases(&lists.said),
            stemmer,
        }
    }

    /// The clauses of a sentence.
    fn clauses(&self, words: &[Word]) -> Vec<Range<usize>> {
        let begins = |at: &usize| words[*at].parted || self.openers.at(words, *at) > 0;
        let mut starts: Vec<usize> = (1..words.len()).filter(begins).collect();
        starts.insert(0, 0);
        let ends = starts.iter().skip(1).copied().chain([words.len()]);
        let ends: Vec<usize> = ends.collect();
        starts
            .into_iter()
            .zip(ends)
            .map(|(start, end)| start..end)
            .collect()
    }

    /// Where the sentence accuses the reader.
    fn accused(&self, text: &str, words: &[Word]) -> Option<Range<usize>> {
        if text.trim_end().ends_with('?') {
            return None;
        }
        let mut told = false;
        self.clauses(words).into_iter().find_map(|clause| {
            let has = |list: &Phrases| clause.clone().any(|at| list.at(words, at) > 0);
            told |= has(&self.said);
            let is_open = self.open.at(words, clause.start) > 0;
            if told || is_open || has(&self.negators) || has(&self.writer) {
                return None;
            }
            let find = |list: &Phrases| {
                let mut all = clause.clone().map(|at| (at, list.at(words, at)));
                let (at, length) =
                    all.find(|(at, length)| *length > 0 && self.is_you(words, *at))?;
                Some(at..at + length)
            };
            let any = |list: &Phrases| {
                let mut all = clause.clone().map(|at| (at, list.at(words, at)));
                let (at, length) = all.find(|(_, length)| *length > 0)?;
                Some(at..at + length)
            };
            let reader = || find(&self.reader).filter(|_| !has(&self.of_another));
            let wrong = any(&self.wrongs);
            let by = wrong.clone().zip(any(&self.by_reader));
            let did = || wrong.zip(reader());
            let called = || any(&self.called).zip(reader());
            let (one, two) = by.or_else(did).or_else(called)?;
            Some(one.start.min(two.start)..one.end.max(two.end))
        })
    }

    /// Whether the word is "you", and not "she" or "they", where a capital tells.
    fn is_you(&self, words: &[Word], at: usize) -> bool {
        !self.polite_capital || words[at].capital
    }
}

/// The accusations in the writer's own sentences; none in a language without a file.
pub(in super::super) fn of_reader(letter: &Letter) -> Vec<Problem> {
    let Some(accusing) = ALL.get(letter.lang.code()) else {
        return Vec::new();
    };
    let passages = passages_by(letter, None, &accusing.stemmer, |read| read);
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    own.filter_map(|passage: &Passage| {
        let found = accusing.accused(&passage.read, &passage.words)?;
        Some(problem(passage, &found))
    })
    .collect()
}

/// Whether accusations of the reader are looked for in this language, and nothing else.
pub(in super::super) fn cover(lang: &Lang) -> bool {
    ALL.contains_key(lang.code())
}

#[cfg(test)]
mod tests {
    use super::super::super::words::words;
    use super::*;

    fn is_accused(code: &str, text: &str) -> bool {
        let accusing = &ALL[code];
        let words = words(text, &accusing.stemmer);
        accusing.accused(text, &words).is_some()
    }

    #[test]
    fn lexicon_of_accusations_can_be_read() {
        assert_eq!(ALL.len(), FILES.files().count());
        assert!(cover(&Lang::new("de")) && !cover(&Lang::new("kk")));
    }

    #[test]
    fn accusations_of_the_reader_are_found_without_a_lexicon() {
        for (code, text) in [
            ("de", "Sie haben ihn foltern lassen."),
            ("de", "Ihre Beamten haben ihn gefoltert."),
            ("de", "Er wurde von Ihren Polizisten zu Tode geprügelt."),
            ("de", "Herr Minister, Sie sind ein Mörder."),
            (
                "de",
                "Ich schreibe Ihnen, weil Ihre Leute alles vertuscht haben.",
            ),
            ("de", "Sie persönlich haben den Schießbefehl gegeben."),
            ("de", "Sie sind schuld an seinem Tod."),
            ("es", "Sus agentes lo torturaron durante tres días."),
            ("es", "Usted dio la orden de disparar."),
            ("es", "Fue asesinado por sus hombres."),
            ("es", "Usted es un asesino."),
            ("es", "Su fiscalía ocultó las pruebas."),
            ("fr", "Vos agents l’ont torturé."),
            ("fr", "Vous avez donné l’ordre de tirer."),
            ("fr", "Il a été tué par vos policiers."),
            ("fr", "Monsieur le Ministre, vous êtes un assassin."),
            ("fr", "Vous avez étouffé cette affaire."),
        ] {
            assert!(is_accused(code, text), "{code}: {text}");
        }
    }

    #[test]
    fn requests_reports_and_questions_accuse_nobody_without_a_lexicon() {
        for (code, text) in [
            ("de", "Bitte lassen Sie untersuchen, wer ihn gefoltert hat."),
            (
                "de",
                "Sie sagte vor Gericht, dass sie gefoltert worden war.",
            ),
            ("de", "Sie wurde gefoltert."),
            ("de", "Er sagte aus, Ihre Beamten hätten ihn gefoltert."),
            ("de", "Sorgen Sie dafür, dass niemand mehr gefoltert wird."),
            ("de", "Ich frage Sie, ob Ihre Beamten ihn geschlagen haben."),
            ("de", "Sie haben niemanden gefoltert."),
            ("de", "Ihnen vertraue ich diese Bitte an."),
            ("de", "Haben Ihre Beamten ihn gefoltert?"),
            (
                "es",
                "Le pido que investigue si sus agentes torturaron a alguien.",
            ),
            ("es", "Según el informe, sus agentes lo torturaron."),
            ("es", "Usted puede impedir que alguien sea torturado."),
            ("es", "Su hija fue torturada."),
            ("es", "Usted no torturó a nadie."),
            (
                "fr",
                "Je vous demande de poursuivre ceux qui l’ont torturé.",
            ),
            ("fr", "Il a dit que vos agents l’avaient torturé."),
            ("fr", "Veuillez faire établir si vos agents l’ont frappé."),
            ("fr", "Vous n’avez torturé personne."),
            ("fr", "Je vous écris au sujet d’un homme qui a été tué."),
        ] {
            assert!(!is_accused(code, text), "{code}: {text}");
        }
    }
}

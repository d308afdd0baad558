//! Manners: tone, politics, thanks, details, marks of a form. Word lists, not understanding: an
//! insult that the list lacks passes, and a quoted one is found.

use super::words::{Word, words};
use super::{Passage, Watch};
use crate::campaign::Case;
use crate::letter::{Letter, Origin, Role};
use crate::problem::{Problem, Rule};

/// How long a lone word in capitals is before it counts as shouting, and not as a short name.
const SHOUT: usize = 6;

/// `tone`: no insults, threats, sarcasm, capitals or exclamation marks in a row.
pub fn tone(watch: &Watch, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in passages.iter().filter(|passage| passage.is_the_writers()) {
        let words = words(&passage.text, &watch.lexicon.stemmer);
        for (list, what) in [
            ("insults", "an insult"),
            ("threats", "a threat"),
            ("sarcasm", "sarcasm"),
        ] {
            if let Some(found) = watch.listed(list, &passage.text, &words) {
                problems.push(
                    Problem::of(
                        Rule::Tone,
                        format!("{}: “{found}” can be read as {what}", passage.place()),
                    )
                    .help("say calmly what happened and what you ask for"),
                );
            }
        }
        if ["!!", "!?", "?!", "??"]
            .iter()
            .any(|marks| passage.text.contains(marks))
        {
            problems.push(
                Problem::of(
                    Rule::Tone,
                    format!("{}: marks in a row shout", passage.place()),
                )
                .help("one mark is enough, and a full stop is better"),
            );
        }
        if let Some(shouted) = shouted(&passage.text, &words) {
            problems.push(
                Problem::of(
                    Rule::Tone,
                    format!("{}: “{shouted}” in capitals shouts", passage.place()),
                )
                .help("write it in small letters"),
            );
        }
    }
    problems
}

/// Two words in capitals in a row, or a long one.
fn shouted<'a>(text: &'a str, words: &[Word]) -> Option<&'a str> {
    let loud = |word: &Word| {
        let letters = text[word.range.clone()]
            .chars()
            .filter(|c| c.is_alphabetic());
        let (mut count, mut small) = (0, false);
        for letter in letters {
            count += 1;
            small |= !letter.is_uppercase();
        }
        if small { 0 } else { count }
    };
    let pair = words
        .windows(2)
        .find(|pair| loud(&pair[0]) >= 3 && loud(&pair[1]) >= 3);
    let pair = pair.map(|pair| &text[pair[0].range.start..pair[1].range.end]);
    pair.or_else(|| {
        let long = words.iter().find(|word| loud(word) >= SHOUT);
        long.map(|word| &text[word.range.clone()])
    })
}

/// `politics`: a request, not party politics or an attack on the system. What the pack itself
/// says (the leader of an opposition party) may be said.
pub fn politics(watch: &Watch, passages: &[Passage]) -> Vec<Problem> {
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    own.filter_map(|passage| {
        let words = words(&passage.text, &watch.lexicon.stemmer);
        let found = watch.listed("politics", &passage.text, &words)?;
        if watch.is_supported(&passage.text) {
            return None;
        }
        let message = format!(
            "{}: “{found}” is about politics, not about a right",
            passage.place()
        );
        Some(Problem::of(Rule::Politics, message).help("keep to the people and to what you ask"))
    })
    .collect()
}

/// `thanks`: the letter thanks its reader or invites a reply.
pub fn thanks(watch: &Watch, letter: &Letter) -> Vec<Problem> {
    let polite = body(letter).any(|text| {
        let words = words(&text, &watch.lexicon.stemmer);
        watch.listed("thanks", &text, &words).is_some()
    });
    if polite {
        return Vec::new();
    }
    vec![
        Problem::of(
            Rule::Thanks,
            "the letter neither thanks its reader nor invites a reply",
        )
        .help("end with “Thank you for your attention; I should be glad to hear from you.”"),
    ]
}

/// `details`: names the person in full, with a date and a place, where a case is chosen.
pub fn details(watch: &Watch, cases: &[&Case], letter: &Letter) -> Vec<Problem> {
    if cases.is_empty() {
        return Vec::new();
    }
    let text: Vec<String> = body(letter).collect();
    let mut problems = Vec::new();
    for case in cases {
        let mut names = case.name.0.values().chain(&case.spellings);
        if !names.any(|name| text.iter().any(|part| part.contains(name.as_str()))) {
            let name = case.name.show(&watch.draft.lang);
            problems.push(
                Problem::of(
                    Rule::Details,
                    format!("the letter never names {name} in full"),
                )
                .help("write the full name once"),
            );
        }
    }
    let read: Vec<Vec<Word>> = text
        .iter()
        .map(|part| words(part, &watch.lexicon.stemmer))
        .collect();
    if !read
        .iter()
        .any(|words| !super::numbers::read(words, watch.lexicon).1.is_empty())
    {
        problems.push(
            Problem::of(Rule::Details, "the letter names a person and no date")
                .help("say when it happened"),
        );
    }
    if !read.iter().any(|words| names_a_place(watch, words)) {
        problems.push(
            Problem::of(Rule::Details, "the letter names a person and no place")
                .help("say where it happened"),
        );
    }
    problems
}

/// A name after "in" or the like that is neither a month's nor a person's: a guess at a place.
fn names_a_place(watch: &Watch, words: &[Word]) -> bool {
    let is_person = |word: &Word| {
        let names = watch
            .campaign
            .cases
            .iter()
            .flat_map(|case| case.name.0.values());
        names
            .into_iter()
            .any(|name| name.to_lowercase().contains(&word.lower))
    };
    words.windows(2).any(|pair| {
        watch.lexicon.places.contains(&pair[0].lower)
            && pair[1].capital
            && !watch.lexicon.months.contains_key(&pair[1].lower)
            && !watch.lexicon.titles.contains(&pair[1].lower)
            && !is_person(&pair[1])
    })
}

/// `form-letter`: "and/or", "(s)" in the template's or the writer's words.
pub fn form_letter(watch: &Watch, letter: &Letter) -> Vec<Problem> {
    let mut problems = Vec::new();
    for run in letter.runs() {
        let whose = match run.origin {
            Origin::Template => "the template's words",
            Origin::Own => "your own words",
            Origin::Edited(_) => "your edit",
            _ => continue,
        };
        let lower = run.text.to_lowercase();
        for mark in watch
            .lexicon
            .form_marks
            .iter()
            .filter(|mark| lower.contains(mark.as_str()))
        {
            problems.push(
                Problem::of(
                    Rule::FormLetter,
                    format!("{whose} have “{mark}”, as forms do"),
                )
                .help("write what fits this letter"),
            );
        }
    }
    problems
}

/// The letter's own text, a part each: no addresses, no date line, no names of the sender.
fn body(letter: &Letter) -> impl Iterator<Item = String> {
    let parts = letter.blocks.iter().filter(|block| {
        matches!(
            block.role,
            Role::Subject | Role::Paragraph | Role::Asks | Role::List
        )
    });
    parts.map(|block| {
        let words: Vec<&str> = block.content.runs().map(|run| run.text.as_str()).collect();
        words.concat()
    })
}

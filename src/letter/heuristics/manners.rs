//! Manners: tone, politics, thanks, details, marks of a form. Word lists, not understanding: an
//! insult that the list lacks passes, and a quoted one is found.

use std::ops::Range;

use super::dates::dates;
use super::features::is_negated;
use super::phrases::Phrases;
use super::words::{Word, words};
use super::{Context, Passage};
use crate::campaign::Case;
use crate::campaign::legible::{Script, skeleton};
use crate::letter::{Letter, Origin, Role};
use crate::problem::{Problem, Rule, Severity, Whose, WordingProblem};

/// How long a lone word in capitals is before it counts as shouting, and not as a short name.
const SHOUT: usize = 6;

/// `tone`: no insults, threats, sarcasm, capitals or exclamation marks in a row. An insult or a threat
/// harms whoever is written to and whoever is written for: it is an error.
pub fn tone(context: &Context, passages: &[Passage]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for passage in passages.iter().filter(|passage| passage.is_the_writers()) {
        let (whose, sentence) = passage.told();
        let mut add = |severity: Option<Severity>, problem: WordingProblem| {
            let problem = passage.problem(Rule::Tone, problem);
            let severity = severity.unwrap_or(problem.severity);
            problems.push(Problem {
                severity,
                ..problem
            });
        };
        let insult = |words: &str| WordingProblem::Insult {
            whose,
            sentence: sentence.clone(),
            words: words.to_owned(),
        };
        let threat = |words: &str| WordingProblem::Threat {
            whose,
            sentence: sentence.clone(),
            words: words.to_owned(),
        };
        let shown = |words: Range<usize>| passage.shown(words.start, words.len());
        let listed = |list| said_of_the_reader(context, list, passage);
        let found = [listed("insults"), belittles(context, passage)];
        for words in once(found) {
            add(Some(Severity::Error), insult(shown(words)));
        }
        let menaces = menaces(context, passage)
            .or_else(|| curses(context, passage))
            .or_else(|| presses(context, passage))
            .or_else(|| deserts(context, passage));
        let found = [listed("threats"), menaces];
        for words in once(found) {
            add(Some(Severity::Error), threat(shown(words)));
        }
        if let Some(words) = listed("sarcasm") {
            let (sentence, words) = (sentence.clone(), shown(words).to_owned());
            add(
                None,
                WordingProblem::Sarcasm {
                    whose,
                    sentence,
                    words,
                },
            );
        }
        if ["!!", "!?", "?!", "??"]
            .iter()
            .any(|marks| passage.read.contains(marks))
        {
            let sentence = sentence.clone();
            add(None, WordingProblem::MarksInARow { whose, sentence });
        }
        if let Some(words) = shouted(&passage.read, &passage.words) {
            let (sentence, words) = (sentence.clone(), words.to_owned());
            add(
                None,
                WordingProblem::Capitals {
                    whose,
                    sentence,
                    words,
                },
            );
        }
    }
    problems
}

/// What two ways found, as ranges of words: where they overlap, it is one finding.
fn once(found: [Option<Range<usize>>; 2]) -> impl Iterator<Item = Range<usize>> {
    let found = match found {
        [Some(one), Some(other)] if one.start < other.end && other.start < one.end => {
            let both = one.start.min(other.start)..one.end.max(other.end);
            [Some(both), None]
        }
        apart => apart,
    };
    found.into_iter().flatten()
}

/// The first words of a list of manners, unless the writer says that they do not say so: "I would
/// never call anybody a monster", "I do not ask for revenge".
fn said_of_the_reader(context: &Context, list: &str, passage: &Passage) -> Option<Range<usize>> {
    let lexicon = context.lexicon;
    let words = &passage.words;
    let phrases = lexicon.manners.get(list)?;
    let mut first = false;
    let mut denied = false;
    for index in 0..words.len() {
        if words[index].parted || lexicon.clause_ends.at(words, index) > 0 {
            denied = false;
        }
        first |= lexicon.first_person.contains(&words[index].lower);
        let length = phrases.at(words, index);
        if length > 0 && !denied {
            return Some(index..index + length);
        }
        denied |= first && lexicon.negators.at(words, index) > 0;
    }
    None
}

/// "You will rue it", "somebody will hunt you": what will befall the reader.
fn menaces(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    const NEAR: usize = 4;
    let lexicon = context.lexicon;
    let words = &passage.words;
    let suffer = lexicon.manners.get("suffering")?;
    let harm = lexicon.manners.get("harming")?;
    let reader = |at: usize| {
        let word = words.get(at);
        word.is_some_and(|word| lexicon.second_person.contains(&word.lower))
    };
    (0..words.len()).find_map(|at| {
        let will = (at.saturating_sub(NEAR)..at).rev().find(|near| {
            !words[near + 1..=at].iter().any(|word| word.parted)
                && lexicon.future.contains(&words[*near].lower)
        })?;
        let suffers = suffer.at(words, at);
        if suffers > 0 && (will.saturating_sub(NEAR - 1)..=will).any(reader) {
            return Some(will..at + suffers);
        }
        let harms = harm.at(words, at);
        let end = at + harms;
        (harms > 0 && (end..end + 2).any(reader)).then_some(will..end)
    })
}

/// "May God strike down your ministry", "let your palace burn": harm that is wished upon the reader or
/// what is theirs.
fn curses(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    let lexicon = context.lexicon;
    let words = &passage.words;
    let wishing = lexicon.manners.get("wishing")?;
    let cursing = lexicon.manners.get("cursing")?;
    if words.is_empty() || wishing.at(words, 0) == 0 {
        return None;
    }
    let end = (1..words.len()).find(|at| words[*at].parted);
    let end = end.unwrap_or(words.len());
    let reader = |at: usize| lexicon.second_person.contains(&words[at].lower);
    let harm = (1..end).find(|at| cursing.at(words, *at) > 0)?;
    let denied = (1..harm).any(|at| lexicon.negators.at(words, at) > 0);
    (!denied && (1..end).any(reader)).then(|| 0..harm + cursing.at(words, harm))
}

/// «Ответьте, а то газеты напишут о вас»: what follows if the reader does not do as they are told; but «не то,
/// виновен ли он, а то, как было получено признание».
fn presses(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    let lexicon = context.lexicon;
    let words = &passage.words;
    let pressing = lexicon.manners.get("pressing")?;
    (1..words.len()).find_map(|at| {
        let end = at + pressing.at(words, at);
        let asks = |near: usize| lexicon.asks_at(words, near) > 0 || lexicon.commands(words, near);
        let goes_on = words.get(end).is_some_and(|next| !next.parted);
        (end > at && words[at].parted && goes_on && (0..at).any(asks)).then_some(at..end + 1)
    })
}

/// "Somebody should lock you up": a punishment that the reader is told to deserve.
fn deserts(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    const NEAR: usize = 5;
    let lexicon = context.lexicon;
    let words = &passage.words;
    let listed = |list: &str, at: usize| {
        let phrases = lexicon.manners.get(list);
        phrases.map_or(0, |phrases| phrases.at(words, at))
    };
    let reader = |at: usize| {
        let word = words.get(at);
        word.is_some_and(|word| listed("punished", at) > 0 && !word.parted)
    };
    (0..words.len()).find_map(|at| {
        let length = listed("punishing", at);
        // «Вас пора наказать», «надо вас посадить».
        let from = at.saturating_sub(3);
        let is_told = |near: usize| {
            let end = near + listed("punished", near);
            end > near
                && (near.saturating_sub(1)..(end + 1).min(at))
                    .any(|beside| listed("deserving", beside) > 0)
        };
        if length > 0 && lexicon.definite.is_empty() && (from..at).any(is_told) {
            return Some(from..at + length);
        }
        if length == 0 || !reader(at + length) {
            return None;
        }
        let from = (at.saturating_sub(NEAR)..at).find(|near| listed("deserving", *near) > 0)?;
        let start = (0..=from)
            .rev()
            .find(|near| words[*near].parted)
            .unwrap_or(0);
        let denied = (start..at).any(|near| lexicon.negators.at(words, near) > 0);
        (!denied).then_some(from..at + length + 1)
    })
}

/// "You are deaf", "your lazy courts", "your court is a farce": what belittles, right after the reader
/// or what is theirs, or said of them with "are" or the like. What is asked of them is not said of them.
fn belittles(context: &Context, passage: &Passage) -> Option<Range<usize>> {
    const NEAR: usize = 5;
    const NEXT: usize = 2;
    let lexicon = context.lexicon;
    let words = &passage.words;
    let belittling = lexicon.manners.get("belittling")?;
    // "Murderer!"
    if words.len() <= NEXT && passage.read.contains('!') {
        let accused = (0..words.len()).find(|at| {
            let strong = lexicon.strong.at(words, *at);
            belittling.at(words, *at) > 0 || strong.iter().any(|(group, _)| *group == "guilt")
        });
        return accused.map(|at| at..at + 1);
    }
    (0..words.len()).find_map(|at| {
        let length = belittling.at(words, at);
        if length == 0 || is_negated(words, at, lexicon) {
            return None;
        }
        let mut said = false;
        for back in 1..=NEAR.min(at) {
            let near = at - back;
            let word = &words[near].lower;
            if lexicon.asks_at(words, near) > 0 || lexicon.writer.contains(word) {
                return None;
            }
            said |= lexicon.is_past(word) || lexicon.telling.contains(word);
            if lexicon.second_person.contains(word) && (said || back <= NEXT) {
                return Some(at..at + length);
            }
            if words[near].parted || lexicon.clause_ends.at(words, near) > 0 {
                return None;
            }
        }
        None
    })
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
/// says (the leader of an opposition party) may be said, and so may "this is not about politics".
pub fn politics(context: &Context, passages: &[Passage]) -> Vec<Problem> {
    let own = passages.iter().filter(|passage| passage.is_the_writers());
    own.filter_map(|passage| {
        let lexicon = context.lexicon;
        let phrases = lexicon.manners.get("politics")?;
        let disowned = lexicon.manners.get("apolitical");
        if disowned.is_some_and(|list| list.in_any(&passage.words)) {
            return None;
        }
        let mut found = (0..passage.words.len()).map(|at| (at, phrases.at(&passage.words, at)));
        let (index, length) = found.find(|(at, length)| {
            let is_idle = || covers(&lexicon.idle, &passage.words, *at);
            *length > 0 && !is_idle() && !disowns(context, &passage.words, *at)
        })?;
        if context.is_supported(passage) {
            return None;
        }
        let (whose, sentence) = passage.told();
        let problem = WordingProblem::Politics {
            whose,
            sentence,
            words: passage.shown(index, length).to_owned(),
        };
        Some(passage.problem(Rule::Politics, problem))
    })
    .collect()
}

/// Whether a phrase of the list reaches this word.
fn covers(list: &Phrases, words: &[Word], at: usize) -> bool {
    const LONGEST: usize = 4;
    (at.saturating_sub(LONGEST)..=at).any(|start| start + list.at(words, start) > at)
}

/// "I write neither for a party nor for a government": the writer takes no side, and says nothing of what is
/// the reader's. All of it stands in one clause, and the side right before the phrase.
fn disowns(context: &Context, words: &[Word], at: usize) -> bool {
    let lexicon = context.lexicon;
    let listed = |list: &str, at: usize| {
        let phrases = lexicon.manners.get(list);
        phrases.map_or(0, |phrases| phrases.at(words, at))
    };
    let clause = (0..=at).rev().find(|near| words[*near].parted).unwrap_or(0);
    let before = || clause..at;
    let is_writer = |near: usize| {
        let word = &words[near].lower;
        lexicon.writer.contains(word) || lexicon.first_person.contains(word)
    };
    let negator = before().find(|near| lexicon.negators.at(words, *near) > 0);
    let Some(negator) = negator.filter(|_| before().any(is_writer)) else {
        return false;
    };
    // "For a ruling party": what stands between a side and a phrase says which.
    let is_between = |near: usize| listed("side_articles", near) > 0;
    let side = (negator + 1..at).rev().find(|near| !is_between(*near));
    let has_side = side.is_some_and(|last| {
        (negator + 1..=last).any(|near| near + listed("sides", near) == last + 1)
    });
    let reader = |word: &Word| lexicon.second_person.contains(&word.lower);
    has_side
        && before().any(|near| listed("siding", near) > 0)
        && !words[negator..words.len().min(at + 2)].iter().any(reader)
}

/// `thanks`: the letter thanks its reader or invites a reply.
pub fn thanks(context: &Context, body: &[ReadBlock]) -> Vec<Problem> {
    let thanks = context.lexicon.manners.get("thanks");
    let polite = thanks.is_some_and(|list| body.iter().any(|block| list.in_any(&block.words)));
    if polite {
        return Vec::new();
    }
    vec![Problem::of(Rule::Thanks, WordingProblem::NoThanks)]
}

/// `details`: names the person in full, with a date and a place, where a case is chosen.
pub fn details(context: &Context, cases: &[&Case], body: &[ReadBlock]) -> Vec<Problem> {
    if cases.is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for case in cases {
        let mut names = case.names();
        if !names.any(|name| body.iter().any(|block| block.text.contains(name.as_str()))) {
            let person = case.name.told(&context.draft.lang);
            problems.push(Problem::of(
                Rule::Details,
                WordingProblem::NotInFull { person },
            ));
        }
    }
    let has_date = |words: &[Word]| {
        let mut taken = vec![false; words.len()];
        !dates(words, context.lexicon, &mut taken).is_empty()
    };
    if !body.iter().any(|block| has_date(&block.words)) {
        problems.push(Problem::of(Rule::Details, WordingProblem::NoDate));
    }
    if !body
        .iter()
        .any(|block| names_a_place(context, &block.words))
    {
        problems.push(Problem::of(Rule::Details, WordingProblem::NoPlace));
    }
    problems
}

/// A name after "in" or the like that is neither a month's nor a person's: a guess at a place.
fn names_a_place(context: &Context, words: &[Word]) -> bool {
    let is_person = |word: &Word| context.people().full_names.contains_key(&word.stem);
    words.windows(2).any(|pair| {
        context.lexicon.places.contains(&pair[0].lower)
            && pair[1].capital
            && !context.lexicon.months.contains_key(&pair[1].lower)
            && !context.lexicon.titles.contains(&pair[1].lower)
            && !is_person(&pair[1])
    })
}

/// `form-letter`: "and/or", "(s)" in the template's or the writer's words.
pub fn form_letter(context: &Context, letter: &Letter) -> Vec<Problem> {
    let mut problems = Vec::new();
    for run in letter.runs() {
        let whose = match run.origin {
            Origin::Template => Whose::Template,
            Origin::Own => Whose::Own,
            Origin::Edited(_) => Whose::Edited,
            _ => continue,
        };
        let script = Script::of(&letter.lang);
        let lower = skeleton(&run.text, script).to_lowercase();
        for mark in context
            .lexicon
            .form_marks
            .iter()
            .filter(|mark| lower.contains(mark.as_str()))
        {
            let mark = mark.clone();
            problems.push(Problem::of(
                Rule::FormLetter,
                WordingProblem::FormMark { whose, mark },
            ));
        }
    }
    problems
}

/// The letter's own text, block by block: no addresses, no date line, no names of the sender.
pub fn body(context: &Context, letter: &Letter) -> Vec<ReadBlock> {
    let blocks = letter.blocks.iter().filter(|block| {
        matches!(
            block.role,
            Role::Subject | Role::Paragraph | Role::Asks | Role::List
        )
    });
    let blocks = blocks.map(|block| {
        let text: Vec<&str> = block.content.runs().map(|run| run.text.as_str()).collect();
        let text = text.concat();
        let words = words(&text, &context.lexicon.stemmer);
        ReadBlock { text, words }
    });
    blocks.collect()
}

/// A paragraph or another block of a letter, with its words.
pub struct ReadBlock {
    text: String,
    words: Vec<Word>,
}

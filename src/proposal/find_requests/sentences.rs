//! Requests in running text: what somebody “should” do, and what they are called on to do.

use std::ops::Range;

use super::asker::is_of_publisher;
use super::office::{held_by, is_known_as};
use super::refusals::{denied_from, is_denied, is_in_quotes};
use super::told::{Teller, Voice, asking_verb};
use super::words::{begin_of, body_in, name_of, split, who_in};
use super::{Asked, Who};
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::join_lines::Block;
use crate::proposal::lexicon::{Language, fold, get, has};
use crate::proposal::{Addressee, Reading};
use crate::store::document::ElementKind;

/// Who is asked to do something is named in no more words.
const SUBJECT: usize = 10;

/// What a speech begins with.
const QUOTES: [char; 4] = ['“', '«', '„', '"'];

/// What a speech ends with.
const CLOSES: [char; 5] = ['”', '»', '"', '“', ' '];

/// What somebody “should” do, or is called on to do.
pub(super) fn of_sentences(
    reading: &mut Reading<'_>,
    publisher: Option<&str>,
    year: Option<i32>,
    addressees: &[Addressee],
) -> Vec<Asked> {
    let language = reading.language;
    let teller = Teller::of(reading, publisher, year, !addressees.is_empty());
    let mut heard: Vec<Heard> = Vec::new();
    for (at, block) in reading.blocks.iter().enumerate() {
        if !is_running(block) {
            continue;
        }
        // Whether who spoke last in this paragraph is one of the publisher's.
        let mut is_ours = false;
        let sentences = &reading.sentences[at];
        for (number, mut sentence) in sentences.iter().cloned().enumerate() {
            let said = &block.text[sentence.clone()];
            if is_of_another_speaker(language, &block.text, sentence.start, publisher) {
                continue;
            }
            let next = sentences.get(number + 1);
            let is_last = next.is_none_or(|next| block.text[next.clone()].starts_with(QUOTES));
            let speech = speech_in(said);
            is_ours = publisher
                .zip(speech.as_ref())
                .is_some_and(|(name, speech)| {
                    let behind = said.get(speech.end..).unwrap_or_default();
                    // A speech that nobody is named for goes on with the one before.
                    if behind.contains(char::is_alphanumeric) {
                        is_of_ours(language, behind, name)
                    } else {
                        is_ours && is_last && !behind.is_empty()
                    }
                });
            let mut end = language
                .pattern("asks.said_at_end")
                .find(said)
                .map_or(said.len(), |found| found.start());
            // What the publisher's own people say is asked by it.
            if let Some(speech) = speech.filter(|_| is_ours) {
                end = speech.len();
                sentence.start += speech.start;
            }
            let whole = &block.text[sentence.start..sentence.start + end];
            let should = should(language, whole, publisher);
            let is_should = should.is_some();
            let is_view = should.as_ref().is_some_and(|(_, is_view)| *is_view);
            let found = should
                .map(|(found, _)| found)
                .or_else(|| called_by_us(language, whole, publisher));
            // Who holds no contact may be whom it is about.
            let is_held =
                |found: &Found| held_by(addressees, &fold(&whole[found.0.clone()])).is_some();
            let by_name = || called_by_name(language, whole).filter(is_held);
            let by_name = || by_name().map(|found| (found, PERSON));
            let found = found.map(|found| (found, OFFICE)).or_else(by_name);
            let Some(((who, begin, again), asks)) = found else {
                continue;
            };
            let is_addressed = || {
                let mut all = addressees.iter();
                all.any(|one| is_known_as(one, &whole[who.clone()]))
            };
            let voice = if is_view && !is_addressed() {
                Voice::View
            } else if is_should || is_ours {
                Voice::Ours
            } else {
                teller.voice(whole)
            };
            if voice == Voice::Told {
                continue;
            }
            let range = sentence.start + begin..sentence.start + end;
            heard.push(Heard {
                block: at,
                words: split(language, &block.text, range, again),
                sentence,
                who,
                asks,
                voice,
            });
        }
    }
    let is_left_out = teller.leaves_news(heard.iter().map(|one| &one.voice));
    // “We believe that the Secretary should buy chairs” alone asks nothing.
    let mut others = heard.iter();
    let asks_more = others.any(|one| matches!(one.voice, Voice::Ours | Voice::Perhaps(_)));
    let mut told = Told::default();
    for one in heard {
        if one.voice == Voice::View && !asks_more {
            continue;
        }
        if let Voice::News(who) | Voice::Perhaps(who) = &one.voice {
            if is_left_out {
                continue;
            }
            let who = BlockSpan {
                block: one.block,
                bytes: one.sentence.start + who.start..one.sentence.start + who.end,
            };
            let words = one.words.iter().map(|bytes| BlockSpan {
                block: one.block,
                bytes: bytes.clone(),
            });
            reading
                .askers
                .extend(words.map(|words| (words, who.clone())));
        }
        told.add(one.block, one.sentence, one.who, one.asks, one.words);
    }
    reading.asked.extend(told.sentences);
    told.asked
}

/// A sentence that asks something, and whose request that is.
struct Heard {
    block: usize,
    sentence: Range<usize>,
    who: Range<usize>,
    asks: fn(BlockSpan) -> Who,
    words: Vec<Range<usize>>,
    voice: Voice,
}

/// Whether what begins here stands within a speech that none of the publisher's makes.
fn is_of_another_speaker(
    language: &Language,
    text: &str,
    start: usize,
    publisher: Option<&str>,
) -> bool {
    if !is_in_quotes(&text[..start]) {
        return false;
    }
    let behind = text[start..]
        .find(['”', '»', '"'])
        .or_else(|| text[start..].find('“'));
    let behind = behind.map_or("", |at| text[start + at..].trim_start_matches(CLOSES));
    !publisher.is_some_and(|name| is_of_ours(language, behind, name))
}

/// How whoever is asked is named: as an office (`OFFICE`), or by name (`PERSON`).
const OFFICE: fn(BlockSpan) -> Who = Who::Named;
const PERSON: fn(BlockSpan) -> Who = Who::Person;

/// Whom a sentence of whoever writes calls on by name alone: “We call on Edmundo Larralde to …”.
fn called_by_name(language: &Language, said: &str) -> Option<Found> {
    let verb = language.pattern("asks.first").find(said)?;
    if said.contains(QUOTES) {
        return None;
    }
    match whom_behind(language, said, &verb)? {
        (Who::Person(words), begin) => Some((words.bytes, begin, "asks.again")),
        _ => None,
    }
}

/// The speech with which a sentence begins, without its quotation marks.
fn speech_in(said: &str) -> Option<Range<usize>> {
    let open = said.chars().next().filter(|c| QUOTES.contains(c))?;
    let start = open.len_utf8();
    let start = start + said[start..].len() - said[start..].trim_start().len();
    let close: &[char] = if open == '„' {
        &['“', '”']
    } else {
        &['”', '»', '"']
    };
    let end = said[start..]
        .find(close)
        .map_or(said.len(), |at| start + at);
    let end = said[..end]
        .trim_end_matches([',', ' ', '\u{a0}', '.'])
        .len();
    (end > start).then_some(start..end)
}

/// Whether the words behind a speech say that one of the publisher's spoke: “…,” said A B, the Network's director.
/// Between the verb and the publisher stands nothing but who that is: “said a spokesman about the Network” tells
/// of others.
fn is_of_ours(language: &Language, behind: &str, publisher: &str) -> bool {
    /// Between the quotation mark and the verb of who speaks.
    const NEAR: usize = 12;
    const ARTICLES: [&str; 9] = ["the", "la", "le", "les", "el", "los", "las", "die", "das"];
    const OF: [&str; 16] = [
        "of", "for", "from", "with", "at", "de", "du", "des", "d", "del", "von", "vom", "bei",
        "beim", "der", "из",
    ];
    let verb = language.pattern("says.verbs").find(behind);
    let Some(verb) = verb.filter(|verb| verb.start() <= NEAR) else {
        return false;
    };
    if behind[..verb.start()].contains(char::is_alphanumeric) {
        return false;
    }
    let who = &behind[verb.end()..];
    let end = who.find(QUOTES).into_iter().chain(who.find(". ")).min();
    let who = &who[..end.unwrap_or(who.len())];
    let words: Vec<&str> = who
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let name = fold(publisher);
    let name: Vec<&str> = name.split(' ').collect();
    let capitals = publisher.split(' ').filter_map(|word| word.chars().next());
    let initials: String = capitals.filter(|c| c.is_uppercase()).collect();
    let is_initials = |word: &str| initials.chars().count() > 2 && word == initials;
    let is_here = |at: &usize| {
        let here = folded[*at..].iter().map(String::as_str);
        is_initials(words[*at]) || here.take(name.len()).eq(name.iter().copied())
    };
    let Some(at) = (0..words.len()).find(is_here) else {
        return false;
    };
    let is_article = |word: &String| ARTICLES.contains(&word.as_str());
    // “said the Network”: it speaks itself.
    if folded[..at].iter().all(is_article) {
        return true;
    }
    let own = words[..at]
        .iter()
        .take_while(|word| word.starts_with(char::is_uppercase))
        .count();
    let named = words[..own].join(" ");
    let rest = who.trim_start().strip_prefix(&named).unwrap_or_default();
    let is_joined = rest.trim_start().starts_with([',', '('])
        || folded
            .get(own)
            .is_some_and(|word| own < at && OF.contains(&word.as_str()) && word != "der");
    let is_role = |word: &String| {
        is_article(word)
            || OF.contains(&word.as_str())
            || language.officials.iter().any(|known| known == word)
            || is_office(word)
    };
    own > 0 && is_joined && folded[own..at].iter().all(is_role)
}

/// Whether a block may be running text that asks something.
fn is_running(block: &Block) -> bool {
    block.kind != ElementKind::Beside && !block.is_heading && block.text.len() >= 40
}

/// What running text asks.
#[derive(Default)]
struct Told {
    asked: Vec<Asked>,
    /// The sentences that ask it.
    sentences: Vec<BlockSpan>,
}

impl Told {
    /// Adds what a sentence of this block asks of whom it names. Words are counted in the block, the name in
    /// its sentence.
    fn add(
        &mut self,
        block: usize,
        sentence: Range<usize>,
        named: Range<usize>,
        who: fn(BlockSpan) -> Who,
        words: Vec<Range<usize>>,
    ) {
        let named = BlockSpan {
            block,
            bytes: sentence.start + named.start..sentence.start + named.end,
        };
        self.asked.extend(words.into_iter().map(|bytes| Asked {
            who: who(named.clone()),
            words: BlockSpan { block, bytes },
        }));
        self.sentences.push(BlockSpan {
            block,
            bytes: sentence,
        });
    }
}

/// What running text asks of offices that no list asks: “We also urge the Union to …”. An office is known by the
/// folded words of its name.
pub(super) fn of_others(
    reading: &mut Reading<'_>,
    known: &[String],
    near: &Range<usize>,
) -> Vec<Asked> {
    let language = reading.language;
    let mut told = Told::default();
    for (at, block) in reading.blocks.iter().enumerate() {
        if !is_running(block) || block.marker.is_some() || reading.is_letter(at) {
            continue;
        }
        for sentence in reading.sentences[at].clone() {
            let said = &block.text[sentence.clone()];
            if is_in_quotes(&block.text[..sentence.start]) {
                continue;
            }
            // What others called for, and what was asked before, is told and not asked.
            let first = language.pattern("asks.first").find(said);
            let verb = first.or_else(|| language.pattern("asks.tell").find(said));
            let is_more =
                verb.is_some_and(|verb| !said[..verb.start()].contains(['“', '«', '„', '"', '‘']));
            let is_also = is_more && language.pattern("asks.also").is_match(said);
            let passive = near
                .contains(&at)
                .then(|| asked_of(language, said))
                .flatten();
            let asks = match passive {
                Some(_) => Who::Body,
                None => Who::Named,
            };
            let found = passive.or_else(|| called_on(language, said).filter(|_| is_also));
            let Some((mut who, begin, again)) = found.filter(|_| !said.ends_with(':')) else {
                continue;
            };
            // « aussi au procureur »: the office begins behind both.
            if let Some(also) = language.pattern("asks.also").find(&said[who.clone()])
                && also.start() == 0
            {
                let rest = &said[who.start + also.end()..who.end];
                who.start += also.end() + rest.len() - rest.trim_start().len();
                who.start += name_of(language, &said[who.clone()]).start;
            }
            let name = fold(&said[who.clone()]);
            if known
                .iter()
                .any(|other| has(other, &name) || has(&name, other))
            {
                continue;
            }
            let range = sentence.start + begin..sentence.end;
            let words = split(language, &block.text, range, again);
            told.add(at, sentence, who, asks, words);
        }
    }
    reading.asked.extend(told.sentences);
    told.asked
}

/// Who is asked, where what is asked begins, and the key of what begins the next.
pub(super) type Found = (Range<usize>, usize, &'static str);

/// “The Chamber of Commerce is asked to …”: an office or a body by its capital letters.
fn asked_of(language: &Language, said: &str) -> Option<Found> {
    let verb = language.pattern("asks.asked").find(said)?;
    let before = &said[..verb.start()];
    let name = name_of(language, before);
    let text = &before[name.clone()];
    let words = text.split_whitespace().count();
    let is_named = (2..=SUBJECT).contains(&words) && !text.contains([',', '“', '«', ':', '.']);
    let is_body = body_in(language, before, 0, 0).is_some()
        && text
            .split(' ')
            .filter(|word| word.starts_with(char::is_uppercase))
            .count()
            > 1;
    let is_one = is_named && (is_whole_name(text) || is_body);
    (is_one && text.starts_with(char::is_uppercase)).then_some((name, verb.end(), "asks.again"))
}

/// What somebody “should” do, and whether it is a view that whoever writes gives as their own.
fn should(language: &Language, said: &str, publisher: Option<&str>) -> Option<(Found, bool)> {
    let modal = language.pattern("asks.should").find(said)?;
    let quotes = said[..modal.start()].matches(['“', '«', '"']).count();
    if quotes > 0 {
        return None;
    }
    let mut start = 0;
    // “(Brussels) – Lirendian authorities should …”
    for sign in [") – ", ") — ", ") - ", " – ", " — ", ".- "] {
        if let Some(found) = said[..modal.start()].rfind(sign) {
            start = start.max(found + sign.len());
        }
    }
    // “We believe that the Minister must …” asks it; what “must be known” to him nobody asks of him.
    let lead = own_view(language, &said[start..modal.start()], publisher);
    if lead > 0
        && language
            .pattern("asks.no_act")
            .is_match(&said[modal.end()..])
    {
        return None;
    }
    start += lead;
    // What a court or a law says that somebody must do, or should have done, asks nothing of them.
    if language
        .pattern("asks.should_have")
        .is_match(&said[modal.end()..])
    {
        return None;
    }
    let whole = &said[start..modal.start()];
    let denied = denied_from(language, whole);
    let name = whole[..denied.unwrap_or(whole.len())].trim_end_matches([',', ' ']);
    if language.pattern("asks.of_others").is_match(name) || has_clause(language, name) {
        return None;
    }
    let begin = name_of(language, name);
    let (from, to) = (start + begin.start, start + name.len());
    let subject = &said[from..to];
    let words = subject.split_whitespace().count();
    (words <= 16
        && words > 0
        && is_office(subject)
        && !subject.contains(". ")
        && is_head_office(subject))
    .then(|| {
        let begin = denied.map_or(modal.end(), |at| {
            let skip = whole[at..].len() - whole[at..].trim_start().len();
            start + at + skip
        });
        ((from..to, begin, "asks.should_again"), lead > 0)
    })
}

/// Where the words end with which whoever writes says what ought to be: “We insist that”, “The Network believes that”.
fn own_view(language: &Language, said: &str, publisher: Option<&str>) -> usize {
    if let Some(lead) = language.pattern("asks.we_say").find(said) {
        return lead.end();
    }
    let view = language.pattern("asks.view").find(said);
    let view = view.filter(|view| is_of_publisher(language, &said[..view.start()], publisher));
    let named = view.filter(|view| view.start() > 0);
    named.map_or(0, |view| view.end())
}

/// Whether words before “must” say that somebody said so, or go on behind a comma with a pronoun: “The court
/// held that the Governor”, “She writes that governments”, “If the Governor has his way, he”.
fn has_clause(language: &Language, name: &str) -> bool {
    let last = name.rsplit_once(", ").map(|(_, last)| last);
    language.pattern("asks.that").is_match(name)
        || last.is_some_and(|last| language.pattern("asks.it").is_match(last))
}

/// Whether the words before “should” are an office's name from beginning to end: no “officers who …”, no decision
/// “of the government”, whose words begin small and name no office.
pub(super) fn is_whole_name(subject: &str) -> bool {
    let lexicon = get();
    let joins = [
        "of", "for", "the", "and", "on", "in", "de", "la", "le", "les", "des", "du", "d", "l",
        "et", "del", "los", "las", "el", "y", "e", "der", "die", "das", "fur", "und", "von", "и",
        "по",
    ];
    let is_known = |word: &str| {
        let mut names = lexicon
            .offices
            .iter()
            .chain(&lexicon.bodies)
            .chain(&lexicon.things);
        joins.contains(&word) || names.any(|name| name.split(' ').any(|part| part == word))
    };
    is_head_office(subject)
        && subject
            .split_whitespace()
            .all(|word| word.starts_with(char::is_uppercase) || fold(word).split(' ').all(is_known))
}

/// Whether its first words name the office, and not what belongs to it or stands behind it.
pub(super) fn is_head_office(subject: &str) -> bool {
    let head: Vec<&str> = subject
        .split([','])
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .take(5)
        .collect();
    is_office(&head.join(" "))
}

/// Whom the publisher calls on to do something.
fn called_by_us(language: &Language, said: &str, publisher: Option<&str>) -> Option<Found> {
    // “The Network asks for letters urging the Minister to …”
    if let Some(verb) = language.pattern("asks.for_letters").find(said)
        && !is_denied(language, said, verb.start(), verb.end())
        && is_of_publisher(language, &said[..verb.start()], publisher)
    {
        return called_behind(language, said, &verb);
    }
    called_on(language, said)
}

/// Whom a sentence calls on to do something.
fn called_on(language: &Language, said: &str) -> Option<Found> {
    let first = language.pattern("asks.first").find(said);
    let verb = first.or_else(|| asking_verb(language, said))?;
    if is_denied(language, said, verb.start(), verb.end()) {
        return None;
    }
    called_behind(language, said, &verb)
}

/// Whom a sentence calls on behind this verb.
pub(super) fn called_behind(
    language: &Language,
    said: &str,
    verb: &regex::Match<'_>,
) -> Option<Found> {
    match whom_behind(language, said, verb)? {
        (Who::Named(words), begin) => {
            let name = name_of(language, &said[words.bytes.clone()]);
            let start = words.bytes.start + name.start;
            let start = start + behind_asker(language, &said[start..words.bytes.end]);
            Some((start..words.bytes.end, begin, "asks.again"))
        }
        _ => None,
    }
}

/// Who is called on behind this verb, and where what they are to do begins.
fn whom_behind(language: &Language, said: &str, verb: &regex::Match<'_>) -> Option<(Who, usize)> {
    let rest = &said[verb.end()..];
    let begin = begin_of(language, rest)?;
    let who = who_in(&rest[..begin], verb.end(), 0);
    Some((who, verb.end() + begin))
}

/// „Deshalb bittet das Netz der Lehrer den Gesundheitsminister“: where whoever is asked begins, behind who asks.
fn behind_asker(language: &Language, name: &str) -> usize {
    if !language.has_noun_capitals() {
        return 0;
    }
    let articles = [" den ", " die ", " das ", " dem "];
    let begins = articles.iter().filter_map(|article| {
        let at = name.rfind(article)?;
        let (who, rest) = (&name[..at], &name[at + article.len()..]);
        (!is_office(who) && is_head_office(rest)).then_some(at + article.len())
    });
    begins.max().unwrap_or(0)
}

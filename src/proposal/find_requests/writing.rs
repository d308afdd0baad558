//! Requests that come with whom to write to: “Letters to the President, asking him:”, “Also write to the
//! Minister and ask that …”, “Write to the Minister. Ask him to …”.

use std::ops::Range;

use super::dashes::office_before;
use super::sentences::{called_behind, is_head_office};
use super::words::{begin_of, name_of, split};
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::{Language, fold};

/// An office named so is no longer, in words.
const MOST: usize = 14;

/// Whom a text says to write to, and where its verb that asks ends.
pub(super) fn to_whom(language: &Language, text: &str) -> Option<(Range<usize>, usize)> {
    let write = language.pattern("asks.write").find(text)?;
    let ask = language
        .pattern("asks.write_ask")
        .find_at(text, write.end())?;
    let said = text[write.end()..ask.start()].trim_end_matches([',', ' ']);
    let who = write.end()..write.end() + said.len();
    let is_short = (1..=MOST).contains(&said.split_whitespace().count());
    let is_for_them = is_still_them(language, said, &text[ask.end()..]);
    (is_short && is_office(said) && is_for_them).then_some((who, ask.end()))
}

/// Whether nobody but `who` is asked in what stands behind a verb that asks: “him to …”, and not “the
/// President to …” where they are the Minister, or “her lawyer to …”.
fn is_still_them(language: &Language, who: &str, behind: &str) -> bool {
    let end = begin_of(language, behind).or_else(|| thing(behind));
    let end = end.or_else(|| behind.find(':'));
    let between = behind[..end.unwrap_or(behind.len())].trim_end();
    // The word that joins it to what is asked is of neither.
    let links = language.pattern("asks.link");
    let spaced = format!("{between} ");
    let last = links.find_iter(&spaced).last();
    let link = last.filter(|link| link.end() >= between.len());
    let between = link.map_or(between, |link| &between[..link.start().min(between.len())]);
    let signs = [' ', ',', ':', '\u{a0}'];
    let is_aside = between.starts_with(',') && !between.contains(char::is_uppercase);
    let said = between.trim_matches(signs);
    if said.is_empty() || language.pattern("asks.still_them").is_match(said) {
        return true;
    }
    let name = fold(&said[name_of(language, said)]);
    let known = fold(&who[name_of(language, who)]);
    let rest = known.strip_prefix(&name);
    let is_same = !name.is_empty()
        && rest.is_some_and(|rest| matches!(rest.chars().next(), None | Some(' ')));
    is_same || is_aside && !is_office(said)
}

/// Where a sentence goes on with another to write to: “… and to the Governor of Vess, asking him to …”; who that is, and
/// where what is asked of them begins.
fn and_to(language: &Language, said: &str, from: usize) -> Option<(usize, Range<usize>, usize)> {
    let mut all = language.pattern("asks.and_to").find_iter(&said[from..]);
    all.find_map(|to| {
        let start = from + to.end();
        let ask = language.pattern("asks.write_ask").find_at(said, start)?;
        let name = said[start..ask.start()].trim_end_matches([',', ' ']);
        let begin = ask.end() + begin_of(language, &said[ask.end()..])?;
        let is_short = (1..=MOST).contains(&name.split_whitespace().count());
        let is_one = is_short && !name.contains([',', ';', '.']) && is_head_office(name);
        let is_for_them = is_still_them(language, name, &said[ask.end()..]);
        (is_one && is_for_them).then(|| (from + to.start(), start..start + name.len(), begin))
    })
}

/// Where a thing that is asked for begins: « demandez l’annulation … », “pida la libertad …”.
fn thing(rest: &str) -> Option<usize> {
    let said = rest.trim_start();
    let articles = [
        "l’", "l'", "la ", "le ", "les ", "une ", "un ", "el ", "los ", "las ",
    ];
    let is_thing = articles.iter().any(|article| said.starts_with(article));
    is_thing.then(|| rest.len() - said.len())
}

/// Whom the next sentence tells to ask, and what: “Ask the Attorney General to …”.
fn told_of_another(language: &Language, said: &str) -> Option<(Range<usize>, Vec<Range<usize>>)> {
    let verb = language.pattern("asks.tell").find(said)?;
    let (who, begin, again) = called_behind(language, said, &verb)?;
    Some((who, split(language, said, begin..said.len(), again)))
}

/// Whom a sentence says to write to, and what to ask behind a colon.
fn behind_colon(language: &Language, said: &str) -> Option<(Range<usize>, Vec<Range<usize>>)> {
    let write = language.pattern("asks.write").find(said)?;
    let (who, parts) = office_before(language, &said[write.end()..])?;
    let moved = |bytes: Range<usize>| write.end() + bytes.start..write.end() + bytes.end;
    Some((moved(who), parts.into_iter().map(moved).collect()))
}

/// The office that a sentence says to write to, and asks nothing of.
pub(super) fn office_to_write_to(language: &Language, text: &str) -> Option<Range<usize>> {
    let write = language.pattern("asks.write").find(text)?;
    let rest = &text[write.end()..];
    let said = &rest[..rest.find([',', ':', '(', '.']).unwrap_or(rest.len())];
    let is_short = (1..=MOST).contains(&said.split_whitespace().count());
    (is_short && is_office(said)).then(|| write.end()..write.end() + said.len())
}

/// Where the verb ends with which a sentence says what to ask `who`, whom the one before said to write to.
fn tells(language: &Language, who: &str, said: &str) -> Option<usize> {
    let verb = language.pattern("asks.tell").find(said)?;
    // “Ask the …”: its article is of the name.
    let end = verb.as_str().len() - if verb.as_str().ends_with("the") { 3 } else { 0 };
    let end = if said[..end].ends_with(':') {
        end - 1
    } else {
        end
    };
    is_still_them(language, who, &said[end..]).then_some(end)
}

/// Whether a text leads to a list of what to ask whoever it says to write to.
pub(in crate::proposal) fn leads(language: &Language, text: &str) -> bool {
    text.trim_end().ends_with(':') && to_whom(language, text).is_some()
}

/// What sentences ask that say whom to write to; and apart what stands behind a colon there, beside which other sentences
/// may ask.
pub(super) fn of_writing(reading: &mut Reading<'_>) -> (Vec<Asked>, Vec<Asked>) {
    let language = reading.language;
    let mut asked = Vec::new();
    let mut behind = Vec::new();
    let mut used = Vec::new();
    for (block, of) in reading.blocks.iter().enumerate() {
        if reading.is_letter(block) {
            continue;
        }
        // Whom the sentence before said to write to.
        let mut told: Option<BlockSpan> = None;
        // Whether a sentence before told what to ask of another.
        let mut is_more = false;
        for sentence in &reading.sentences[block] {
            let said = &of.text[sentence.clone()];
            let at = |bytes: Range<usize>| sentence.start + bytes.start..sentence.start + bytes.end;
            let before = told.take();
            let (who, end) = match (to_whom(language, said), before) {
                (Some((who, end)), _) => {
                    let bytes = at(who);
                    (BlockSpan { block, bytes }, end)
                }
                (None, Some(who))
                    if tells(language, &of.text[who.bytes.clone()], said).is_some() =>
                {
                    let end = tells(language, &of.text[who.bytes.clone()], said);
                    (who, end.unwrap_or_default())
                }
                (None, _) => {
                    // “Write to the Minister of Justice: to free …; to close …”
                    let more = is_more.then(|| told_of_another(language, said)).flatten();
                    if let Some((who, parts)) = behind_colon(language, said).or(more) {
                        is_more = true;
                        behind.extend(parts.into_iter().map(|bytes| Asked {
                            who: Who::Named(BlockSpan {
                                block,
                                bytes: at(who.clone()),
                            }),
                            words: BlockSpan {
                                block,
                                bytes: at(bytes),
                            },
                        }));
                        used.push(BlockSpan {
                            block,
                            bytes: sentence.clone(),
                        });
                        continue;
                    }
                    let bytes = office_to_write_to(language, said).map(at);
                    told = bytes.map(|bytes| BlockSpan { block, bytes });
                    continue;
                }
            };
            let Some(begin) = begin_of(language, &said[end..]).or_else(|| thing(&said[end..]))
            else {
                continue;
            };
            // Who was told may be told more.
            told = Some(who.clone());
            // “… that A be done, and that B be done”
            let is_clause = said[end..end + begin].trim_end().ends_with("that");
            let again = if is_clause {
                "asks.that_again"
            } else {
                "asks.again"
            };
            let mut next = Some((who, end + begin));
            while let Some((who, from)) = next.take() {
                let more = and_to(language, said, from);
                let till = more.as_ref().map_or(said.len(), |more| more.0);
                for bytes in split(language, &of.text, at(from..till), again) {
                    asked.push(Asked {
                        who: Who::Named(who.clone()),
                        words: BlockSpan { block, bytes },
                    });
                }
                next = more.map(|(_, who, from)| {
                    let bytes = at(who);
                    (BlockSpan { block, bytes }, from)
                });
            }
            used.push(BlockSpan {
                block,
                bytes: sentence.clone(),
            });
        }
    }
    reading.asked.extend(used);
    (asked, behind)
}

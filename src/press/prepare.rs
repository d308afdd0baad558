//! What letters of one draft have in common, whoever signs them: done once, for as many as follow.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{paper, settle_each, unallowable};
use crate::campaign::{Campaign, Lang, freshness};
use crate::letter::compose;
use crate::letter::forms::Forms;
use crate::letter::heuristics::PackReader;
use crate::letter::open_letter::{OpenLetter, Shape};
use crate::letter::{Draft, Letter, Sender, review};
use crate::page::Stationery;
use crate::problem::Problem;

/// How many are remembered: letters in a few languages, about a few people, in a few wordings.
const MAX: usize = 32;
/// The most shapes of masked senders for which the problems of the words are remembered.
const MAX_MASKED: usize = 16;

/// The prepared letters of one pack, the last one first.
pub(super) struct PreparedLetters<'a> {
    pub(super) campaign: &'a Campaign,
    forms: Forms,
    reader: PackReader,
    all: Vec<PreparedLetter>,
}

/// What letters of one draft have in common.
pub(super) struct PreparedLetter {
    /// What the writer chose, without a sender.
    draft: Draft,
    shape: Shape,
    date: Date,
    /// The alternatives of its template's paragraphs.
    picks: Vec<usize>,
    open_letter: Option<OpenLetter>,
    /// A number of the words.
    pub(super) wording: u32,
    /// What it is printed on.
    pub(super) paper: &'static Stationery,
    /// What is wrong before the words are read, settled.
    problems: Vec<Problem>,
    /// What the writer allows and nobody can.
    unallowable: Vec<Problem>,
    /// What is wrong with the words, settled, by what can be seen of a masked sender.
    words: Vec<(Sender, Vec<Problem>)>,
}

impl<'a> PreparedLetters<'a> {
    pub(super) fn new(campaign: &'a Campaign) -> Self {
        Self {
            campaign,
            forms: Forms::default(),
            reader: PackReader::of_one_pack(),
            all: Vec::new(),
        }
    }

    /// The prepared letter of this draft for a sender of this shape, and the pack as the rules read it.
    pub(super) fn find(
        &mut self,
        draft: &Draft,
        shape: Shape,
        date: Date,
    ) -> (&mut PreparedLetter, &PackReader) {
        let picks = self.forms.picks(self.campaign, draft);
        let known = self.all.iter().position(|prepared| {
            (prepared.shape, prepared.date) == (shape, date)
                && prepared.picks == picks
                && prepared.draft.chooses_as(draft)
        });
        if let Some(at) = known {
            self.all[..=at].rotate_right(1);
        } else {
            let prepared = self.prepare(draft, shape, date, picks);
            self.all.truncate(MAX - 1);
            self.all.insert(0, prepared);
        }
        (&mut self.all[0], &self.reader)
    }

    fn prepare(
        &mut self,
        draft: &Draft,
        shape: Shape,
        date: Date,
        picks: Vec<usize>,
    ) -> PreparedLetter {
        let draft = Draft {
            sender: Sender::default(),
            ..draft.clone()
        };
        let campaign = self.campaign;
        let mut problems = known(campaign, &draft, date);
        let (open_letter, found) =
            compose::open_with(&mut self.forms, campaign, &draft, shape, date);
        problems.extend(found);
        let paper = paper(&draft, &mut problems);
        settle_each(&mut problems, campaign, &draft);
        PreparedLetter {
            unallowable: unallowable(&draft),
            draft,
            shape,
            date,
            picks,
            wording: open_letter.as_ref().map_or(0, wording),
            open_letter,
            paper,
            problems,
            words: Vec::new(),
        }
    }
}

impl PreparedLetter {
    /// The letter of this sender, if there are words to show.
    pub(super) fn fill(&self, sender: &Sender) -> Option<Letter> {
        self.open_letter
            .as_ref()
            .map(|open_letter| open_letter.fill(sender))
    }

    /// What is wrong with the letter if this sender signs it: all but the sheet's.
    pub(super) fn review(
        &mut self,
        campaign: &Campaign,
        reader: &PackReader,
        sender: &Sender,
    ) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if let Some(open_letter) = &self.open_letter {
            let mut who = review::of_sender(campaign, &self.draft, sender);
            settle_each(&mut who, campaign, &self.draft);
            problems.extend(who);
            let masked = review::masked_sender(sender);
            let at = self.words.iter().position(|(known, _)| *known == masked);
            let at = at.unwrap_or_else(|| {
                let letter = open_letter.fill(&masked);
                let mut words = review::of_words(campaign, &self.draft, &letter, reader);
                settle_each(&mut words, campaign, &self.draft);
                self.words.truncate(MAX_MASKED - 1);
                self.words.push((masked, words));
                self.words.len() - 1
            });
            problems.extend(self.words[at].1.iter().cloned());
        }
        problems.extend(self.unallowable.iter().cloned());
        problems
    }
}

/// A number of the words in an open letter.
fn wording(open_letter: &OpenLetter) -> u32 {
    let mut all = String::new();
    for run in open_letter.words() {
        all.push_str(run);
        all.push('\u{1f}');
    }
    crc32fast::hash(all.as_bytes())
}

/// What the pack and the date alone can tell.
fn known(campaign: &Campaign, draft: &Draft, date: Date) -> Vec<Problem> {
    // Messages are in English, whatever the letter's language.
    let lang = &Lang::default();
    let office = campaign.addressee(&draft.to);
    let cases = draft.cases.iter().filter_map(|id| campaign.case(id));
    let mut problems = freshness::of_pack(campaign, lang, date);
    problems.extend(office.and_then(|o| freshness::of_addressee(campaign, o, lang, date)));
    problems.extend(office.and_then(|o| freshness::of_post(o, lang)));
    let suspended = office.and_then(|office| office.post_suspended.as_ref());
    let ways = suspended.iter().flat_map(|suspended| &suspended.by_way_of);
    let copies = draft.copies.iter().map(String::as_str);
    let others: BTreeSet<&str> = copies.chain(ways.map(|id| &**id)).collect();
    let others = others.into_iter().filter(|id| *id != draft.to);
    let others = others.filter_map(|id| campaign.recipient(id));
    problems.extend(others.filter_map(|one| freshness::of_address(campaign, one, lang, date)));
    problems.extend(cases.filter_map(|case| freshness::of_case(campaign, case, lang, date)));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::Wording;
    use crate::page::Fonts;
    use crate::press::{self, Press};

    /// A sender's letter and its problems do not depend on which letters were made before it.
    #[test]
    fn forme_gives_everybody_their_own_letter() {
        let campaign = &load::built_in().campaign;
        let today = Date::constant(2026, 11, 21);
        let sender = |name: &str, address: &[&str], place: &str| Sender {
            name: name.to_owned(),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
            place: place.to_owned(),
        };
        let senders = [
            sender("Ann Lee", &["1 High St", "Cork"], "Cork"),
            sender("Bo Jr.", &["2 High St", "Riga!"], "Riga?"),
            sender("", &["3 High St"], ""),
            sender("Cy", &[], "Thank you"),
            sender("Дарья Сергеева", &["050000 Алматы", "Казахстан"], "Алматы"),
            sender("Di \u{202e}x", &["4 High St", "李 Street"], "O“Brien"),
            sender(&"Very Long Name ".repeat(9), &["a"; 12], "Llanfair"),
            sender("\u{fffc}", &["\u{10_0000}"], "2011"),
            sender("Ann Lee", &["1 High St", "Cork"], "Cork"),
        ];
        let plain = Draft::to(campaign, "president");
        let drafts = [
            plain.clone(),
            Draft {
                words: "I am a nurse!!".to_owned(),
                cases: vec!["tuletaeva".to_owned()],
                ..Draft::to(campaign, "prosecutor")
            },
            Draft {
                redact_sender: true,
                allow: vec!["own-country".to_owned(), "no-rule".to_owned()],
                ..plain.clone()
            },
            Draft {
                lang: Lang::new("ru"),
                wording: Some(Wording::Seed(7)),
                ..plain
            },
        ];
        let mut press = Press::new(campaign);
        for sender in &senders {
            for draft in &drafts {
                let mut draft = Draft {
                    sender: sender.clone(),
                    ..draft.clone()
                };
                draft.wording = draft.wording.map(|wording| wording.for_sender(sender));
                let among = press.make(&draft, today);
                let alone = press::make(campaign, &draft, today, &mut Fonts::new());
                assert_eq!(among.letter, alone.letter, "{}", sender.name);
                assert_eq!(among.laid, alone.laid, "{}", sender.name);
                assert_eq!(among.problems, alone.problems, "{}", sender.name);
                assert_eq!(among.wording, alone.wording, "{}", sender.name);
            }
        }
        assert!(press.prepared_letters.all.len() < senders.len() * drafts.len());
    }
}

//! What letters of one draft have in common, whoever signs them: done once, for as many as follow.
//! (A forme is type locked up for the press.)

use jiff::civil::Date;

use super::{paper, settle_each, unallowable};
use crate::campaign::{Campaign, Lang, freshness};
use crate::letter::compose;
use crate::letter::forms::Forms;
use crate::letter::mould::{Mould, Shape};
use crate::letter::{Draft, Letter, Sender, review, watch};
use crate::page::Stationery;
use crate::problem::Problem;

/// How many are remembered: letters in a few languages, about a few people, in a few wordings.
const MOST: usize = 32;
/// For how many ways in which a veiled sender can look the words' problems are remembered.
const MOST_VEILED: usize = 16;

/// The formes of one pack, the last one first.
pub(super) struct Formes<'a> {
    pub(super) campaign: &'a Campaign,
    forms: Forms,
    held: watch::Held,
    all: Vec<Forme>,
}

/// What letters of one draft have in common.
pub(super) struct Forme {
    /// What the writer chose, without a sender.
    draft: Draft,
    shape: Shape,
    date: Date,
    /// The alternatives of its template's paragraphs.
    picks: Vec<usize>,
    mould: Option<Mould>,
    /// A number of the words.
    pub(super) wording: u32,
    /// What it is printed on.
    pub(super) paper: &'static Stationery,
    /// What is wrong before the words are read, settled.
    problems: Vec<Problem>,
    /// What the writer allows and nobody can.
    unallowable: Vec<Problem>,
    /// What is wrong with the words, settled, by what can be seen of a veiled sender.
    words: Vec<(Sender, Vec<Problem>)>,
}

impl<'a> Formes<'a> {
    pub(super) fn new(campaign: &'a Campaign) -> Self {
        Self {
            campaign,
            forms: Forms::default(),
            held: watch::Held::default(),
            all: Vec::new(),
        }
    }

    /// The forme of this draft for a sender of this shape, and the pack as the rules read it.
    pub(super) fn find(
        &mut self,
        draft: &Draft,
        shape: Shape,
        date: Date,
    ) -> (&mut Forme, &mut watch::Held) {
        let picks = self.forms.picks(self.campaign, draft);
        let known = self.all.iter().position(|forme| {
            (forme.shape, forme.date) == (shape, date)
                && forme.picks == picks
                && forme.draft.chooses_as(draft)
        });
        if let Some(at) = known {
            self.all[..=at].rotate_right(1);
        } else {
            let forme = self.lock_up(draft, shape, date, picks);
            self.all.truncate(MOST - 1);
            self.all.insert(0, forme);
        }
        (&mut self.all[0], &mut self.held)
    }

    fn lock_up(&mut self, draft: &Draft, shape: Shape, date: Date, picks: Vec<usize>) -> Forme {
        let draft = Draft {
            sender: Sender::default(),
            ..draft.clone()
        };
        let campaign = self.campaign;
        let mut problems = known(campaign, &draft, date);
        let (mould, found) = compose::mould_with(&mut self.forms, campaign, &draft, shape, date);
        problems.extend(found);
        let paper = paper(&draft, &mut problems);
        settle_each(&mut problems, campaign, &draft);
        Forme {
            unallowable: unallowable(&draft),
            draft,
            shape,
            date,
            picks,
            wording: mould.as_ref().map_or(0, wording),
            mould,
            paper,
            problems,
            words: Vec::new(),
        }
    }
}

impl Forme {
    /// The letter of this sender, if there are words to show.
    pub(super) fn fill(&self, sender: &Sender) -> Option<Letter> {
        self.mould.as_ref().map(|mould| mould.fill(sender))
    }

    /// What is wrong with the letter if this sender signs it: all but the sheet's.
    pub(super) fn review(
        &mut self,
        campaign: &Campaign,
        held: &mut watch::Held,
        sender: &Sender,
    ) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        if let Some(mould) = &self.mould {
            let mut who = review::of_sender(campaign, &self.draft, sender);
            settle_each(&mut who, campaign, &self.draft);
            problems.extend(who);
            let veiled = review::veiled_sender(sender);
            let at = self.words.iter().position(|(known, _)| *known == veiled);
            let at = at.unwrap_or_else(|| {
                let letter = mould.fill(&veiled);
                let read = || review::of_words(campaign, &self.draft, &letter);
                let mut words = held.during(read);
                settle_each(&mut words, campaign, &self.draft);
                self.words.truncate(MOST_VEILED - 1);
                self.words.push((veiled, words));
                self.words.len() - 1
            });
            problems.extend(self.words[at].1.iter().cloned());
        }
        problems.extend(self.unallowable.iter().cloned());
        problems
    }
}

/// A number of the words in a mould.
fn wording(mould: &Mould) -> u32 {
    let mut all = String::new();
    for run in mould.words() {
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

    /// Whoever was before them at the press, everybody's letter is the one that is made for them
    /// alone, with the same problems.
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
        assert!(press.formes.all.len() < senders.len() * drafts.len());
    }
}

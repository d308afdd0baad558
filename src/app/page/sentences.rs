//! The sentences of a page: what a pointer, an arrow key or a screen reader takes as one, and
//! where each leads.

use crate::app::kernel::places::{FocusField, Goal, Spot};
use crate::campaign::Campaign;
use crate::letter::{Draft, Origin, Role};
use crate::page::{Page, PlacedRun, is_direction_mark};

/// Words of one origin that stand together on a page.
#[derive(Clone, Debug)]
pub struct Sentence<'a> {
    /// Its lines, or parts of lines.
    pub words: Vec<&'a PlacedRun>,
}

/// The sentences of `page`, in reading order.
pub fn of(page: &Page) -> Vec<Sentence<'_>> {
    let mut all: Vec<Sentence<'_>> = Vec::new();
    for words in page.words() {
        match all.last_mut() {
            Some(last) if last.goes_on_with(words) => last.words.push(words),
            _ => all.push(Sentence { words: vec![words] }),
        }
    }
    all
}

impl<'a> Sentence<'a> {
    fn first(&self) -> Option<&'a PlacedRun> {
        self.words.first().copied()
    }

    fn goes_on_with(&self, words: &PlacedRun) -> bool {
        self.words.last().is_some_and(|last| {
            // The items of a list are apart; the lines of an address are one.
            let is_apart = matches!(
                words.role,
                None | Some(Role::Asks | Role::List | Role::Sources)
            );
            (last.block, last.role) == (words.block, words.role)
                && last.origin == words.origin
                && (last.part == words.part || !is_apart)
        })
    }

    /// Where its words come from.
    pub fn origin(&self) -> Option<&'a Origin> {
        Some(&self.first()?.origin)
    }

    /// The block that it is in, and the item where items are apart.
    pub fn block(&self) -> Option<(Option<Role>, usize, usize)> {
        let words = self.first()?;
        let is_item = matches!(words.role, Some(Role::Asks | Role::List | Role::Sources));
        let part = if is_item { words.part } else { 0 };
        Some((words.role, words.block, part))
    }

    /// What it says.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (at, words) in self.words.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| self.words.get(at));
            if let Some(before) = before {
                if before.part != words.part {
                    text.truncate(text.trim_end().len());
                    text += ", ";
                } else if before.bytes.end < words.bytes.start && !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            text += &words.text;
        }
        text.trim().replace(is_direction_mark, "")
    }

    /// Where it leads from its first word.
    pub fn goal(&self, campaign: &Campaign, pages: &[&Page], draft: &Draft) -> Option<Goal> {
        goal(campaign, pages, draft, self.first()?, 0)
    }
}

/// Where a click on `words` leads, after `byte` bytes of them; `pages` are those up to theirs.
pub fn goal(
    campaign: &Campaign,
    pages: &[&Page],
    draft: &Draft,
    words: &PlacedRun,
    byte: usize,
) -> Option<Goal> {
    if let Some(spot) = Spot::of(campaign, &words.origin) {
        return Some(Goal::Spot(spot));
    }
    if let Origin::Edited(edit) = words.origin {
        return Some(Goal::Edit(edit));
    }
    Some(Goal::Field(match &words.origin {
        Origin::Own => own_field(pages, draft, words, byte),
        Origin::Sender => match words.role {
            Some(Role::Date) => FocusField::Place,
            Some(Role::Sender) if !draft.sender.name.contains(said(words)) => FocusField::Address,
            _ => FocusField::Name,
        },
        Origin::Date => FocusField::Place,
        Origin::Office(_) => FocusField::Office,
        _ => return None,
    }))
}

/// What words say, without what shows nothing at their ends.
fn said(words: &PlacedRun) -> &str {
    let text = words.text.trim_matches(is_direction_mark);
    text.trim()
}

/// Who the writer is, or the place in their own words. The page has the same characters with other
/// spaces between them: those that are no spaces are counted.
fn own_field(pages: &[&Page], draft: &Draft, words: &PlacedRun, byte: usize) -> FocusField {
    let shows = |c: &char| !c.is_whitespace() && !is_direction_mark(*c);
    let ink = |text: &str| text.chars().filter(shows).count();
    let own = || {
        let all = pages.iter().flat_map(|page| page.words());
        all.filter(|other| other.origin == Origin::Own)
    };
    let before = own().take_while(|other| !std::ptr::eq(*other, words));
    let before: usize = before.map(|other| ink(&other.text)).sum();
    let within = words.text.get(..byte).map_or(0, ink);
    // Who the writer is stands before the words, where the template tells it.
    let told = own().next().is_some_and(|first| {
        let first = first.text.split_whitespace().next();
        first.is_some() && first == draft.who.split_whitespace().next()
    });
    let who = if told { ink(&draft.who) } else { 0 };
    if before < who {
        return FocusField::Who;
    }
    let mut left = before + within - who;
    let mut place = 0;
    for (at, c) in draft.words.chars().enumerate() {
        if c.is_whitespace() {
            continue;
        }
        if left == 0 {
            return FocusField::Words(at, at);
        }
        left -= 1;
        place = at + 1;
    }
    FocusField::Words(place, place)
}

/// The bytes of `words` before the point `x`, in points of paper.
pub fn byte_at(words: &PlacedRun, x: f32) -> usize {
    let mut at = words.x;
    for glyph in &words.glyphs {
        if x < at + glyph.advance / 2.0 {
            return glyph.text.start;
        }
        at += glyph.advance;
    }
    words.text.len()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::*;
    use crate::campaign::load;
    use crate::page::Fonts;
    use crate::press;

    fn pages(draft: &Draft) -> Vec<Page> {
        let campaign = &load::built_in().campaign;
        let today = Date::constant(2026, 11, 21);
        let made = press::make(campaign, draft, today, &mut Fonts::new());
        made.laid.expect("pages").pages
    }

    fn draft() -> Draft {
        let mut draft = Draft::to(&load::built_in().campaign, "president");
        draft.words = "I am a nurse.\n\nMy town is  small: Алматы.".to_owned();
        draft.who = "a teacher from Cork".to_owned();
        draft.sender.name = "Sample Sender".to_owned();
        draft.sender.place = "Town".to_owned();
        draft.sender.address = vec!["Street 1".to_owned(), "10000 Town".to_owned()];
        draft
    }

    #[test]
    fn sentences_have_all_words_of_the_page_in_order_and_whole() {
        let campaign = &load::built_in().campaign;
        let pages = pages(&draft());
        let sentences = of(&pages[0]);
        let words: Vec<&PlacedRun> = sentences.iter().flat_map(|one| one.words.clone()).collect();
        assert_eq!(words, pages[0].words().collect::<Vec<_>>());
        let mut claims = 0;
        for one in &sentences {
            if let Some(Origin::Passage(id)) = one.origin() {
                let (_, part) = campaign.part(id).expect("a part");
                assert_eq!(one.text(), part.text.show(&draft().lang));
                claims += part.claims.len();
            }
            if let Some(Origin::Claim(id)) = one.origin() {
                let text = campaign
                    .claim(id)
                    .expect("a claim")
                    .text
                    .show(&draft().lang);
                assert_eq!(one.text(), text);
                claims += 1;
            }
        }
        assert!(claims > 3, "{claims}");
        let texts: Vec<String> = sentences.iter().map(Sentence::text).collect();
        let has = |text: &str| texts.iter().any(|one| one == text);
        assert!(has("I am a nurse."), "{texts:?}");
    }

    #[test]
    fn sentences_lead_to_where_their_words_come_from() {
        let draft = draft();
        let pages = pages(&draft);
        let all: Vec<&Page> = pages.iter().collect();
        let goal = |text: &str, byte: usize| {
            let mut words = pages[0].words();
            let words = words
                .find(|words| words.text.contains(text))
                .expect("such words");
            let start = words.text.find(text).unwrap_or(0);
            super::goal(
                &load::built_in().campaign,
                &all,
                &draft,
                words,
                start + byte,
            )
        };
        let field = |field| Some(Goal::Field(field));
        assert_eq!(goal("teacher", 2), field(FocusField::Who));
        assert_eq!(goal("nurse", 2), field(FocusField::Words(9, 9)));
        // Two spaces and an empty line are nothing on the page.
        let alma = draft.words.chars().position(|c| c == 'А');
        assert_eq!(
            goal("Алматы", 0),
            alma.and_then(|at| field(FocusField::Words(at, at)))
        );
        assert_eq!(goal("Your Excellency", 0), field(FocusField::Office));
        assert_eq!(goal("Street 1", 0), field(FocusField::Address));
        assert_eq!(goal("21 November", 0), field(FocusField::Place));
        let claim = pages[0]
            .words()
            .find_map(|words| Some((words, Spot::of(&load::built_in().campaign, &words.origin)?)));
        let (words, spot) = claim.expect("a fact");
        let campaign = &load::built_in().campaign;
        assert_eq!(
            super::goal(campaign, &all, &draft, words, 0),
            Some(Goal::Spot(spot))
        );
    }

    #[test]
    fn sentences_know_the_letter_under_a_point() {
        let pages = pages(&draft());
        let words = pages[0].words().find(|words| words.text.contains("nurse"));
        let words = words.expect("own words");
        assert_eq!(byte_at(words, words.x - 5.0), 0);
        assert_eq!(
            byte_at(words, words.x + words.width + 5.0),
            words.text.len()
        );
        let middle = byte_at(words, words.x + words.width / 2.0);
        assert!(middle > 2 && middle < words.text.len() - 2, "{middle}");
    }
}

//! What the organise tab knows: the texts of the pack as they are being changed, and what was found
//! when they were last checked.

pub mod about;
pub mod confirm;
pub mod entries;
pub mod forms;
pub mod review;
pub mod source_viewer;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use self::confirm::Confirm;
use self::entries::PackEntries;
use self::review::Review;
use crate::app::kernel::action::Action;
use crate::app::kernel::history::History;
use crate::app::kernel::pack::Pack;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::session::{Session, Tab};
use crate::letter::Sender;
use crate::letter::template::completions::Offer;
use crate::letter::template::index::{self, TemplateEntry};
use crate::letter::template::plain_view::{self, RowKind};
use crate::letter::template::words::{changed, moved};
use crate::problem::{Looked, Problem};
use crate::store::autosave::Texts;

/// What the tab knows.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own")]
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What stands in the middle.
    pub place: Option<Place>,
    /// The texts of the pack, as the list at the left has them, with those that are new.
    pub template_index: Vec<TemplateEntry>,
    /// The pack that they are of, and the names of the new ones.
    pub shelf_of: Option<(Pack, Vec<String>)>,
    /// The texts that were opened, by name.
    pub texts: BTreeMap<String, Text>,
    /// The templates of the pack that this one is a copy of.
    pub originals: BTreeMap<String, String>,
    /// The pack that these were asked for.
    pub originals_of: Option<Pack>,
    /// Whether the Handlebars is shown, or the plain view.
    pub code: bool,
    /// Whether it is shown what was changed.
    pub changes: bool,
    /// Where the cursor is in the text shown, in bytes.
    pub cursor: usize,
    /// Where the cursor is to go; what is marked is replaced by what is typed.
    pub go: Option<Range<usize>>,
    /// Where a new paragraph is begun, of which nothing is written yet.
    pub fresh: Option<usize>,
    /// The line of the proposals that Enter chooses.
    pub pick: usize,
    /// Whether the proposals were put away until something else is typed.
    pub hushed: bool,
    /// What is looked for among what can be put in.
    pub find: String,
    /// What stands at the right where there is room for one thing only.
    pub side: Side,
    /// The pixels a point of the page.
    pub scale: f32,
    /// The text as it was last read through.
    pub proof: Option<Proof>,
    /// What the last proof was asked for.
    pub proof_of: Option<Proofing>,
    /// The number of that order.
    pub number: u64,
    /// What is kept safe from a crash.
    pub kept: Option<Texts>,
    /// Whether something is being saved.
    pub saving: bool,
    /// What was looked up and found still right, until its day is in a copy of the pack.
    pub looked_up: Option<Looked>,
    /// The entries of the pack.
    pub pack: PackEntries,
    /// The review of what was taken from a document.
    pub confirm: Confirm,
    /// The second reader's review.
    pub review: Review,
}

/// Something that can stand in the middle.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A template, a partial or an alternative, by its file's name.
    Template(String),
    /// The entries of a kind that the pack holds.
    Entries(Entries),
    /// The same as cards, beside the document that the pack was begun from.
    Confirm(Entries),
    /// One that a second reader has to compare, beside its document.
    Review(Entries),
}

/// The entries of one kind in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entries {
    /// What the pack says of itself.
    Pack,
    /// What the report asks.
    Recommendations,
    /// The people in it.
    People,
    /// Groups of people.
    Groups,
    /// People who are only mentioned.
    Mentioned,
    /// The facts.
    Claims,
    /// Paragraphs over several facts.
    Passages,
    /// The offices that letters go to.
    Addressees,
    /// Who else gets copies.
    Copies,
    /// Numbers by year.
    Figures,
    /// The documents.
    Sources,
}

impl Entries {
    /// All of them, in order.
    pub const ALL: [Self; 11] = [
        Self::Pack,
        Self::Recommendations,
        Self::People,
        Self::Groups,
        Self::Mentioned,
        Self::Claims,
        Self::Passages,
        Self::Addressees,
        Self::Copies,
        Self::Figures,
        Self::Sources,
    ];
}

/// What stands at the right where there is room for one thing only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The page.
    #[default]
    Page,
    /// What can be put in.
    Offers,
}

/// A text that was opened.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// As the pack or the program has it; none of a new one.
    pub saved: Option<String>,
    /// As it is now.
    pub now: String,
    /// Undo and redo.
    pub history: History<String, u64>,
}

impl Text {
    /// Whether something would be lost.
    pub fn is_dirty(&self) -> bool {
        self.saved.as_ref() != Some(&self.now) && !self.is_undone()
    }

    /// Whether it was begun, and that was undone.
    pub fn is_undone(&self) -> bool {
        self.saved.is_none() && self.now.is_empty() && self.history.can_redo()
    }

    /// Goes a change back, or on again; the text as it was then, if there was a change.
    pub fn step(&mut self, back: bool) -> Option<String> {
        let other = if back {
            self.history.undo(&self.now)
        } else {
            self.history.redo(&self.now)
        };
        other.map(|other| std::mem::replace(&mut self.now, other))
    }
}

/// A text to be read through.
#[derive(Clone, Debug, PartialEq)]
pub struct Proofing {
    /// For which number; two orders for the same are the same.
    pub number: u64,
    /// Of which pack.
    pub pack: Pack,
    /// With which texts instead of its own.
    pub texts: BTreeMap<String, String>,
    /// Which text.
    pub name: String,
    /// Who writes the letter that shows it.
    pub sender: Sender,
    /// And in what words of their own.
    pub words: String,
    /// Pixels a point.
    pub scale: f32,
}

/// A text that was read through.
#[derive(Clone, Debug)]
pub struct Proof {
    /// For which order.
    pub number: u64,
    /// Its name.
    pub name: String,
    /// As it was then.
    pub text: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// What can be put in at any place, by what stands around there.
    pub offers: Vec<(Vec<String>, Vec<Offer>)>,
    /// The last page that could be made of it.
    pub page: Option<Arc<Preview>>,
    /// Whether that is the page of an earlier text.
    pub is_behind: bool,
}

impl State {
    /// The name of the text that stands in the middle.
    pub fn name(&self) -> Option<&str> {
        match &self.place {
            Some(Place::Template(name)) => Some(name),
            _ => None,
        }
    }

    /// The text that stands in the middle.
    pub fn text(&self) -> Option<&Text> {
        self.texts.get(self.name()?)
    }

    /// The names of the texts that are not saved.
    pub fn unsaved(&self) -> impl Iterator<Item = &String> {
        let all = self.texts.iter().filter(|(_, text)| text.is_dirty());
        all.map(|(name, _)| name)
    }

    /// The proof of the text that stands in the middle.
    pub fn proof(&self) -> Option<&Proof> {
        let proof = self.proof.as_ref()?;
        (Some(proof.name.as_str()) == self.name()).then_some(proof)
    }

    /// What is wrong with the text as it is now, and where: moved with what was typed since it was
    /// read through, and without what was typed over.
    pub fn flaws(&self) -> Vec<(Range<usize>, &Problem)> {
        let (Some(proof), Some(text)) = (self.proof(), self.text()) else {
            return Vec::new();
        };
        let is_same = proof.text == text.now;
        let (gone, put) = if is_same {
            (0..0, "")
        } else {
            changed(&proof.text, &text.now)
        };
        let moved = |span: Range<usize>| {
            if is_same {
                Some(span)
            } else {
                moved(span, &gone, put)
            }
        };
        let here = proof.problems.iter().filter_map(|problem| {
            let place = problem.place.as_ref()?;
            let is_here = place.file.text == proof.text;
            let span = moved(place.span.clone()).filter(|_| is_here)?;
            Some((span, problem))
        });
        here.collect()
    }

    /// What can be put in at the cursor.
    pub fn offers(&self) -> &[Offer] {
        let (Some(proof), Some(text)) = (self.proof(), self.text()) else {
            return &[];
        };
        let around = crate::letter::template::plain_view::scope(&text.now, self.cursor);
        let mut offers = proof.offers.iter();
        let found = offers.find(|(scope, _)| *scope == around);
        let found = found.or(proof.offers.first());
        found.map_or(&[], |(_, offers)| offers)
    }

    /// Whether any text is not saved.
    pub fn is_dirty(&self) -> bool {
        self.texts.values().any(Text::is_dirty)
    }

    /// The texts that are not saved, by name.
    pub fn unsaved_texts(&self) -> BTreeMap<String, String> {
        let texts = self.texts.iter().filter(|(_, text)| text.is_dirty());
        texts
            .map(|(name, text)| (name.clone(), text.now.clone()))
            .collect()
    }

    /// Whether the text in the middle was read through as it is now.
    pub fn is_proofed(&self) -> bool {
        let proof = self.proof();
        proof.is_some_and(|proof| proof.number == self.number)
    }

    /// Whether the text in the middle can be saved: there is something to save, and nothing to fix.
    pub fn can_save(&self) -> bool {
        if self.entries().is_some() {
            return self.can_save_entries();
        }
        let proof = self.proof().filter(|_| self.is_proofed() && !self.saving);
        let is_fit = proof.is_some_and(|proof| !crate::problem::has_errors(&proof.problems));
        is_fit && self.text().is_some_and(Text::is_dirty)
    }

    /// Whether an action of the tab would do anything now; nothing is said of one that means the
    /// same in every tab.
    pub fn is_enabled(&self, session: &Session, action: Action) -> Option<bool> {
        let is_shown = session.tab == Tab::Organise;
        let has_text = is_shown && self.text().is_some();
        let is_changed = || {
            let name = self.name().filter(|_| has_text);
            name.is_some_and(|name| self.is_changed(&session.campaign, name))
        };
        let open = || self.texts.get(self.open_name()?);
        Some(match action {
            Action::Undo if is_shown && self.entries().is_some() => !self.pack.done.is_empty(),
            Action::Redo if is_shown && self.entries().is_some() => !self.pack.undone.is_empty(),
            Action::Undo if is_shown => open().is_some_and(|text| text.history.can_undo()),
            Action::Redo if is_shown => open().is_some_and(|text| text.history.can_redo()),
            Action::Confirm => session.campaign.pack.draft,
            Action::Save if is_shown => self.can_save(),
            // What is built is what stands in the folder.
            Action::BuildPack | Action::SignPack => {
                let is_folder = session.pack_at.as_ref().is_some_and(|at| at.is_folder);
                is_folder && !session.campaign.pack.draft && !self.is_dirty()
            }
            Action::AddDocument => is_shown && self.pack.are_there,
            Action::OpenSource | Action::ExportTexts | Action::ImportTexts => {
                is_shown && self.entries().is_some()
            }
            Action::Code | Action::Offers => has_text,
            Action::Changes => has_text && (self.changes || is_changed()),
            Action::Original => is_changed(),
            _ => return None,
        })
    }

    /// What the text of this name was before anybody changed it: in the pack that this one is a
    /// copy of, else in the program.
    pub fn original(&self, name: &str) -> Option<&str> {
        let own = self.originals.get(name).map(String::as_str);
        own.or_else(|| crate::letter::template::built_in(name))
    }

    /// Whether the text of this name says something else than its original.
    pub fn is_changed(&self, campaign: &crate::campaign::Campaign, name: &str) -> bool {
        let now = self.texts.get(name).map(|text| text.now.as_str());
        let own = campaign.templates.get(name).map(|file| file.text.as_str());
        match (now.or(own), self.original(name)) {
            (Some(now), Some(original)) => now != original,
            _ => false,
        }
    }

    /// The bytes of the paragraph around this byte, if it stands in one.
    pub fn paragraph(&self, at: usize) -> Option<Range<usize>> {
        let rows = plain_view::rows(&self.text()?.now, &|_| String::new());
        rows.into_iter().find_map(|row| match row.what {
            RowKind::Words(inner, _) if inner.start <= at && at <= inner.end => Some(inner),
            _ => None,
        })
    }

    /// The entry of the text that stands in the middle.
    pub fn entry(&self) -> Option<&TemplateEntry> {
        let name = self.name()?;
        self.template_index.iter().find(|entry| entry.name == name)
    }
}

/// Whether the text of this name is a paragraph that templates share, in words alone.
pub fn can_vary(name: &str, text: &str) -> bool {
    index::partial(name).is_some() && !text.contains("{{")
}

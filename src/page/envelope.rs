//! Envelopes: where the post reads the address, as data (`assets/envelopes/*.toml`), and an
//! envelope's page for a letter.
//!
//! The post reads the address in one part of the envelope and nowhere else. The UPU's Regulations
//! to the Convention ask standardized letters for an address at least 40 mm below the upper edge
//! (the stamps stand above), at least 15 mm from the right and the lower edge (codes are printed
//! there), and at most 140 mm from the right; the USPS (Domestic Mail Manual 202) for one between
//! 5/8 and 2 3/4 inches above the lower edge, 1/2 inch or more from both sides. The sender's
//! address stands small at the top left, so that no machine takes it for the addressee's.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::paragraph::Style;
use super::set_lines::{LinePlace, Typesetter, baseline, lines_of, place};
use super::{Fonts, Inside, Item, Page, Stationery, data, mm};
use crate::campaign::Text;
use crate::letter::{Letter, Role};
use crate::problem::{PageProblem, Problem, Rule};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/envelopes");

/// An envelope. Lengths are millimetres from its top left, sizes of type are points. Sources stand
/// in the files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Its name for `--envelope`.
    pub id: String,
    /// Its name for people.
    pub title: Text,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// Where the office's address stands.
    pub address: EnvelopeField,
    /// Where the sender's address stands.
    pub sender: EnvelopeField,
}

/// A part of an envelope and its type.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeField {
    /// Its left edge.
    pub x: f32,
    /// Its top edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// The size of type, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
}

/// All envelopes, by id.
pub fn all() -> &'static [Envelope] {
    static ALL: OnceLock<Vec<Envelope>> = OnceLock::new();
    ALL.get_or_init(|| data::read(&FILES))
}

/// The envelope of this id.
pub fn find(id: &str) -> Option<&'static Envelope> {
    all().iter().find(|envelope| envelope.id == id)
}

/// The envelope of a letter, and what does not fit on it. `paper` is the letter's.
pub fn address(
    letter: &Letter,
    envelope: &Envelope,
    paper: &Stationery,
    fonts: &mut Fonts,
) -> (Page, Vec<Problem>) {
    let mut setter = Typesetter::new(letter, paper, fonts);
    let mut page = Page {
        width: mm(envelope.width),
        height: mm(envelope.height),
        items: Vec::new(),
    };
    let mut problems = Vec::new();
    let envelope_id = || envelope.id.clone();
    for (role, field) in [
        (Role::Sender, &envelope.sender),
        (Role::Addressee, &envelope.address),
    ] {
        if !setter.field(role, field, &mut page) {
            let envelope = envelope_id();
            let problem = match role {
                Role::Sender => PageProblem::EnvelopeSender { envelope },
                _ => PageProblem::EnvelopeOffice { envelope },
            };
            problems.push(Problem::of(Rule::AddressOverflow, problem));
        }
    }
    setter.notice(&envelope.sender, &mut page);
    (page, problems)
}

impl Typesetter<'_> {
    /// Says below the sender's address that it is an exercise, where it is one: beside the office's
    /// address, where no machine looks for it.
    fn notice(&mut self, sender: &EnvelopeField, page: &mut Page) {
        let blocks = self.letter.blocks.iter().enumerate();
        let mut notices = blocks.filter(|(_, block)| block.role == Role::Notice);
        let Some((block, notice)) = notices.next() else {
            return;
        };
        let style = Style {
            width: mm(sender.width),
            bold: true,
            ..Style::line(sender.size, sender.leading)
        };
        let mut top = mm(sender.y + sender.height) + sender.leading;
        for (part, runs) in notice.content.parts().into_iter().enumerate() {
            for line in self.lines(runs, style).iter() {
                let at = LinePlace {
                    x: mm(sender.x),
                    baseline: baseline(top, style),
                    role: Some(Role::Notice),
                    block,
                    part,
                    inside: Inside::Text,
                };
                page.items.extend(place(line, &at).map(Item::Words));
                top += sender.leading;
            }
        }
    }

    /// Sets the lines of this role, long ones broken; whether they fit.
    fn field(&mut self, role: Role, field: &EnvelopeField, page: &mut Page) -> bool {
        // An envelope's lines begin where the post looks for them, in any script.
        let style = Style {
            width: mm(field.width),
            ..Style::line(field.size, field.leading)
        };
        let Some((block, lines)) = lines_of(self.letter, role) else {
            return true;
        };
        let mut top = mm(field.y);
        let mut fits = true;
        for (part, runs) in lines.iter().enumerate() {
            for line in self.lines(runs, style).iter() {
                fits &= line.width <= style.width + 0.01;
                let at = LinePlace {
                    x: mm(field.x),
                    baseline: baseline(top, style),
                    role: Some(role),
                    block,
                    part,
                    inside: Inside::Text,
                };
                page.items.extend(place(line, &at).map(Item::Words));
                top += field.leading;
            }
        }
        fits && top <= mm(field.y + field.height) + 0.2
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::*;
    use crate::campaign::load;
    use crate::letter::{Draft, Origin, Sender};
    use crate::page::stationery;
    use crate::press;

    #[test]
    fn envelope_addresses_stand_where_the_post_reads_them() {
        for file in FILES.files() {
            let name = file.path().file_stem().and_then(|name| name.to_str());
            let envelope = name.and_then(find);
            assert!(envelope.is_some(), "{:?} is not read", file.path());
        }
        assert_eq!(all().len(), FILES.files().count());
        assert!(find("dl").is_some() && find("us10").is_some());
        for envelope in all() {
            let (id, field) = (&envelope.id, &envelope.address);
            let (right, bottom) = (field.x + field.width, field.y + field.height);
            if id == "us10" {
                assert!(field.y >= envelope.height - 69.85 && field.x >= 12.7);
                assert!(right <= envelope.width - 12.7 && bottom <= envelope.height - 15.875);
            } else {
                assert!(field.y >= 40.0 && field.x >= envelope.width - 140.0, "{id}");
                assert!(right <= envelope.width - 15.0 && bottom <= envelope.height - 15.0);
            }
            let sender = &envelope.sender;
            assert!(sender.y + sender.height <= field.y && sender.size < field.size);
        }
    }

    #[test]
    fn envelopes_hold_every_office_and_a_long_sender_and_nothing_else() {
        let campaign = &load::built_in().campaign;
        let paper = stationery::find("din-b").unwrap();
        let mut fonts = Fonts::new();
        let made = |office: &str, lines: usize| {
            let draft = Draft {
                sender: Sender {
                    name: "Ann Lee".to_owned(),
                    address: (0..lines).map(|n| format!("{n} High Street")).collect(),
                    place: "Cork".to_owned(),
                },
                ..Draft::to(campaign, office)
            };
            let today = Date::constant(2026, 11, 21);
            let made = press::make(campaign, &draft, today, &mut Fonts::new());
            made.letter.unwrap()
        };
        for envelope in all() {
            for office in &campaign.addressees {
                let letter = made(&office.id, 5);
                let (page, problems) = address(&letter, envelope, paper, &mut fonts);
                assert!(problems.is_empty(), "{} {problems:?}", envelope.id);
                // Everybody on the way reads it.
                let due = |of: &Origin| matches!(of, Origin::Sender | Origin::Office(_));
                assert!(page.words().all(|words| due(&words.origin)));
                assert!(page.words().any(|words| words.role == Some(Role::Sender)));
                assert!(
                    page.words()
                        .any(|words| words.role == Some(Role::Addressee))
                );
            }
            let (_, problems) = address(&made("president", 14), envelope, paper, &mut fonts);
            let envelope = envelope.id.clone();
            let cause = PageProblem::EnvelopeSender { envelope }.into();
            assert!(
                problems.iter().any(|one| *one.cause == cause),
                "{problems:?}"
            );
        }
    }
}

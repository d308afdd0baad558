//! Letters and cards on their way to paper: handed over one file after the other, and what was left of them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::app::kernel::files;
use crate::app::kernel::jobs::Context;
use crate::app::kernel::printing::{self, Handed, Job, Pages, Paper, Unprinted};
use crate::app::signing::message::{Event, Left, LeftPages, ToPrint};
use crate::batch::programme::Programme;
use crate::page::card::CardSize;
use crate::page::stationery;
use crate::store::signing::{self, Person};
use crate::strings::UiLang;

/// Letters and cards in files, to be printed.
pub(super) struct Written {
    /// The letters, where any were signed, the notes that lie with copies of them, and then the cards, a file
    /// for each size.
    pub(super) files: Vec<Part>,
    pub(super) manifest: PathBuf,
    pub(super) people: Vec<(usize, Person)>,
    pub(super) failed: usize,
    /// Why notes could not be made.
    pub(super) lacking: Vec<String>,
    /// Whose those are, by their places in the list: they go on waiting.
    pub(super) unnoted: Vec<usize>,
    /// Whether letters and cards are among the files; what waits of them waits on otherwise.
    pub(super) has_pieces: bool,
}

impl Written {
    /// Nothing yet for those of these people whose letters were printed; the table of what there would be is at
    /// this place.
    pub(super) fn of_notes_alone(people: &[(usize, Person)], manifest: PathBuf) -> Self {
        let printed = people.iter().filter(|(_, person)| person.printed);
        let printed: Vec<_> = printed.cloned().collect();
        Self {
            files: Vec::new(),
            manifest,
            failed: people.len() - printed.len(),
            people: printed,
            lacking: Vec::new(),
            unnoted: Vec::new(),
            has_pieces: false,
        }
    }
}

/// A file that is handed over to be printed.
pub(super) struct Part {
    path: PathBuf,
    job: Job,
    what: What,
}

/// What lies in a file that is handed over.
enum What {
    Letters,
    /// Notes of these people, by their places in the list.
    Notes(Vec<usize>),
    /// Cards of a size that is called so, of these ids.
    Cards(String, Vec<String>),
}

impl What {
    fn pages(&self) -> LeftPages {
        match self {
            Self::Letters => LeftPages::Letters,
            Self::Notes(_) => LeftPages::Notes,
            Self::Cards(size, _) => LeftPages::Cards(size.clone()),
        }
    }
}

/// What came of handing over one file after the other: who has them, and those that were left.
#[derive(Default)]
struct HandedOver {
    handed: Vec<Handed>,
    /// Those that somebody prints elsewhere: what a queue has goes as it was made to go.
    files: Vec<ToPrint>,
    left: Vec<(Unprinted, Part)>,
}

/// Hands over the files in order. What has gone out has gone out: the rest can be printed from its files.
///
/// # Errors
/// The first was not, and why; then none is.
fn hand_over(
    files: Vec<Part>,
    mut print: impl FnMut(&Job) -> Result<Handed, Unprinted>,
) -> Result<HandedOver, Unprinted> {
    let mut over = HandedOver::default();
    for file in files {
        match print(&file.job) {
            Ok(handed) => {
                if !matches!(handed, Handed::Queue(_)) {
                    let name = file.path.file_name().unwrap_or_default();
                    over.files.push(ToPrint {
                        pages: file.what.pages(),
                        name: name.display().to_string(),
                    });
                }
                if !over.handed.contains(&handed) {
                    over.handed.push(handed);
                }
            }
            Err(why) if over.handed.is_empty() => return Err(why),
            Err(why) => over.left.push((why, file)),
        }
    }
    Ok(over)
}

/// Has the letters and then the cards printed. What the person did not want to print after all goes.
pub(super) fn print(cx: &Context<Event>, written: Written) -> Event {
    let Written {
        files,
        manifest,
        mut people,
        failed,
        lacking,
        unnoted,
        has_pieces,
    } = written;
    let paths: Vec<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
    let Some(first) = paths.first().cloned() else {
        return Event::NotWritten(lacking.join(" "));
    };
    match hand_over(files, |job| printing::print(cx, job)) {
        Ok(HandedOver {
            handed,
            files,
            left,
        }) => {
            for (place, person) in &mut people {
                let cards = (!has_pieces).then(|| person.left.clone());
                note(*place, person, &left);
                person.notes_left |= unnoted.contains(place);
                if let Some(cards) = cards {
                    person.left = cards;
                }
            }
            let told = |(why, file): (Unprinted, Part)| {
                let why = match why {
                    Unprinted::Cancelled => None,
                    // What is said of it else is that nothing was printed.
                    Unprinted::Dialog(why) => Some(why),
                    why => Some(why.words(cx)),
                };
                Left {
                    pages: file.what.pages(),
                    why,
                    path: file.path,
                }
            };
            Event::Printed {
                handed,
                files,
                path: first,
                left: left.into_iter().map(told).collect(),
                lacking,
                people,
                failed,
            }
        }
        Err(Unprinted::Cancelled) => {
            let why = match signing::remove_unprinted(&paths, &manifest) {
                Ok(()) => Unprinted::Cancelled.words(cx),
                Err(error) => files::reason(cx, &error),
            };
            Event::NotPrinted(why, None)
        }
        Err(why) => Event::NotPrinted(why.words(cx), Some(first)),
    }
}

/// Notes that what waited of somebody was handed over, but for these files.
fn note(place: usize, person: &mut Person, left: &[(Unprinted, Part)]) {
    let (mut cards, mut notes) = (Vec::new(), false);
    for (_, file) in left {
        match &file.what {
            What::Letters => {}
            What::Notes(people) => notes |= people.contains(&place),
            What::Cards(_, ids) => {
                cards.extend(ids.iter().filter(|id| person.waits_for(id)).cloned());
            }
        }
    }
    person.left = cards;
    person.notes_left = notes;
    person.printed = true;
}

/// How letters are printed.
pub(super) fn of_letters(programme: &Programme, path: PathBuf) -> Part {
    on_their_paper(programme, |_| true, path, What::Letters)
}

/// How the notes of these people are printed that lie with these letters: on the letters' paper.
pub(super) fn of_notes(
    programme: &Programme,
    letters: &BTreeSet<String>,
    people: Vec<usize>,
    path: PathBuf,
) -> Part {
    let is_with = |id: &str| letters.contains(id);
    on_their_paper(programme, is_with, path, What::Notes(people))
}

fn on_their_paper(
    programme: &Programme,
    is_there: impl Fn(&str) -> bool,
    path: PathBuf,
    what: What,
) -> Part {
    let letters = programme.letters.iter();
    let letters = letters.filter(|letter| is_there(&letter.id));
    let mut papers = letters.filter_map(|letter| {
        let paper = stationery::find(&letter.draft.paper)?;
        Some(Paper::of(paper.width, paper.height))
    });
    let paper = papers.next();
    Part {
        job: Job {
            pages: Pages::File(path.clone()),
            paper: paper.filter(|paper| papers.all(|other| other == *paper)),
            both_sides: false,
        },
        path,
        what,
    }
}

/// How cards of a size are printed: on both sides, because they are read inside.
pub(super) fn of_cards(
    programme: &Programme,
    size: &CardSize,
    path: PathBuf,
    ui_lang: UiLang,
) -> Part {
    let cards = programme.cards.iter().filter(|card| card.size == size);
    Part {
        job: Job {
            pages: Pages::File(path.clone()),
            paper: Some(Paper::of(size.sheet.width, size.sheet.height)),
            both_sides: true,
        },
        path,
        what: What::Cards(
            size.title.show(&ui_lang.lang()).to_owned(),
            cards.map(|card| card.id.clone()).collect(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, cards: &[&str]) -> Part {
        Part {
            path: name.into(),
            job: Job {
                pages: Pages::File(name.into()),
                paper: None,
                both_sides: false,
            },
            what: match cards {
                [] => What::Letters,
                ids => What::Cards(
                    name.to_owned(),
                    ids.iter().map(|id| (*id).to_owned()).collect(),
                ),
            },
        }
    }

    #[test]
    fn cards_that_were_left_wait_and_all_who_have_pages_are_named() {
        let files = || {
            vec![
                part("letters", &[]),
                part("a6", &["card-a", "card-b"]),
                part("dl", &["card-c"]),
                part("a5", &["card-d"]),
            ]
        };
        let queue = || Handed::Queue("Office".to_owned());
        let mut answers = vec![
            Ok(Handed::Viewer),
            Err(Unprinted::Dialog("gone".to_owned())),
            Err(Unprinted::Cancelled),
            Ok(queue()),
        ]
        .into_iter();
        let over = hand_over(files(), |_| answers.next().unwrap())
            .ok()
            .unwrap();
        assert_eq!(over.handed, [Handed::Viewer, queue()]);
        let left: Vec<_> = over.left.iter().map(|(_, file)| &file.path).collect();
        assert_eq!(left, ["a6", "dl"].map(PathBuf::from).each_ref());
        let ids = ["letter", "card-a", "card-d"].map(str::to_owned);
        let mut person = Person {
            letters: ids.to_vec(),
            ..Person::default()
        };
        note(0, &mut person, &over.left);
        assert!(person.waits() && person.waits_for("card-a"));
        // Of somebody else's card nothing waits.
        assert!(
            !["letter", "card-b", "card-d"]
                .iter()
                .any(|id| person.waits_for(id))
        );
        note(0, &mut person, &[]);
        assert!(!person.waits());
        // Notes that were left wait of those who have any.
        let notes = Part {
            what: What::Notes(vec![1]),
            ..part("notes", &[])
        };
        let left = [(Unprinted::Cancelled, notes)];
        for (place, waits) in [(0, false), (1, true)] {
            note(place, &mut person, &left);
            let waiting = (person.waits(), person.waits_for_note("letter"));
            assert_eq!(waiting, (waits, waits), "{place}");
        }
        note(1, &mut person, &[]);
        // Where the letters are not printed, no dialog for the cards comes.
        let mut asked = 0;
        let cancelled = hand_over(files(), |_| {
            asked += 1;
            Err(Unprinted::Cancelled)
        });
        assert!(cancelled.is_err() && asked == 1);
    }
}

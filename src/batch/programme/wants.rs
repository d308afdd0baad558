//! Which letters of a programme a member sends: the column `Wants` of the list says it, or the column
//! of people. An empty cell means all of them.

use std::collections::BTreeMap;

use crate::batch::columns::Field;
use crate::batch::judge::Batch;
use crate::batch::judge::named::{several, sorted};
use crate::batch::order::{CardItem, Choice, Choices, Item};
use crate::country::fold;
use crate::problem::RowProblem;

/// Words for all letters, as fold writes them.
const ALL: &[&str] = &[
    "all",
    "alle",
    "alles",
    "todas",
    "todos",
    "toutes",
    "tous",
    "tutte",
    "tutti",
    "все",
    "alla",
    "барлығы",
];

/// What the rows of the list choose among these letters.
///
/// The column of people chooses where a letter speaks of anybody; where none does it keeps
/// its meaning, and each letter speaks of whom it names.
pub fn choices(
    letters: &[Item<'_, '_>],
    cards: &[CardItem<'_>],
    people: &Batch<'_>,
    rows: &[usize],
) -> Choices {
    let mut choices = Choices {
        rows: BTreeMap::new(),
        case_chooses: letters
            .iter()
            .any(|item| !item.batch.draft.cases.is_empty()),
    };
    let has_wants = people.columns.has(Field::Wants);
    let has_people = choices.case_chooses && people.columns.has(Field::Case);
    if !has_wants && !has_people {
        return choices;
    }
    let names = names(letters, cards);
    let ids: Vec<&str> = ids(letters, cards);
    for row in rows {
        let entry = people.entry(*row);
        let mut text = entry.wants;
        if text.trim().is_empty() && choices.case_chooses {
            text = entry.case;
        }
        if !text.trim().is_empty() {
            choices
                .rows
                .extend(choice(&names, &ids, &text).map(|choice| (*row, choice)));
        }
    }
    choices
}

/// The ids of letters and cards, as far as they have any.
fn ids<'b>(letters: &[Item<'b, '_>], cards: &[CardItem<'b>]) -> Vec<&'b str> {
    let letters = letters.iter().filter_map(|item| item.id);
    letters.chain(cards.iter().map(|card| card.id)).collect()
}

/// All names of the letters and cards, each with its index: cards are called by their people too, as
/// letters about them are.
fn names(letters: &[Item<'_, '_>], cards: &[CardItem<'_>]) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    for (index, item) in letters.iter().enumerate() {
        let campaign = item.batch.campaign;
        let draft = &item.batch.draft;
        let number = (index + 1).to_string();
        let mut names = vec![item.id.unwrap_or(&draft.to), item.title, &number, &draft.to];
        names.push(&campaign.pack.id);
        names.extend(campaign.pack.title.0.values().map(String::as_str));
        if let Some(office) = campaign.addressee(&draft.to) {
            let texts = office.office.0.values().chain(office.short.0.values());
            names.extend(texts.map(String::as_str));
        }
        for case in draft.cases.iter().filter_map(|id| campaign.case(id)) {
            names.push(&case.id);
            let texts = case.names();
            names.extend(texts.map(String::as_str));
        }
        all.extend(names.into_iter().map(|name| (sorted(name), index)));
    }
    for (index, item) in (letters.len()..).zip(cards) {
        let number = (index + 1).to_string();
        let mut names = vec![item.id, item.title, &number];
        if let Some(case) = item.campaign.case(&item.card.person) {
            names.push(&case.id);
            let texts = case.names();
            names.extend(texts.map(String::as_str));
        }
        all.extend(names.into_iter().map(|name| (sorted(name), index)));
    }
    all.retain(|(name, _)| !name.is_empty());
    all
}

/// What the column may say so that it means this letter or card and no other: its id, or its number where
/// the id means others too.
pub(in crate::batch) fn wish_for(
    letters: &[Item<'_, '_>],
    cards: &[CardItem<'_>],
    index: usize,
) -> String {
    let names = names(letters, cards);
    let ids = ids(letters, cards);
    let id = ids.get(index).copied().unwrap_or_default();
    let is_clear =
        |text: &str| choice(&names, &ids, text).is_some_and(|found| found.letters == [index]);
    let number = (index + 1).to_string();
    if !is_clear(id) && is_clear(&number) {
        return number;
    }
    id.to_owned()
}

/// The letters and cards that a cell names; none where it names all of them.
fn choice(names: &[(String, usize)], ids: &[&str], text: &str) -> Option<Choice> {
    if ALL.contains(&fold(text).as_str()) {
        return None;
    }
    let find = |text: &str| -> Option<Vec<usize>> {
        let text = sorted(text);
        let found = names.iter().filter(|(name, _)| *name == text);
        let found: Vec<usize> = found.map(|(_, index)| *index).collect();
        (!found.is_empty()).then_some(found)
    };
    let (found, unknown) = several(text, find);
    let mut found: Vec<usize> = found.into_iter().flatten().collect();
    found.sort_unstable();
    found.dedup();
    let doubt = |typed: String| {
        let cause = if found.is_empty() {
            RowProblem::WantsNothing {
                typed: typed.clone(),
            }
        } else {
            RowProblem::NotInProgramme {
                typed: typed.clone(),
            }
        };
        cause.problem().suggest_among(&typed, ids.iter().copied())
    };
    let doubts = unknown.into_iter().map(doubt).collect();
    Some(Choice {
        letters: found,
        doubts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::columns::{Columns, Mapping};
    use crate::batch::programme::Programme;
    use crate::batch::table::{Options, from_bytes};
    use crate::campaign::load;
    use crate::letter::Draft;
    use std::sync::Arc;

    /// What each row of a list sends, and what is doubtful about it.
    fn chosen(list: &str, with_people: bool) -> Vec<(Vec<usize>, usize)> {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let mut drafts: Vec<Draft> = ["president", "prosecutor", "interior"]
            .map(|to| Draft::to(&campaign, to))
            .to_vec();
        if with_people {
            drafts[1].cases = vec!["tuletaeva".to_owned()];
        }
        let programme = Programme::of(&campaign, drafts);
        let table = from_bytes("a.csv", list.as_bytes().to_vec(), &Options::default()).unwrap();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let day = jiff::civil::Date::constant(2026, 11, 21);
        let batches = programme.batches(&table, &columns, day);
        let items = programme.items(&batches);
        let rows = batches[0].rows();
        let choices = super::choices(&items, &[], &batches[0], &rows);
        let all = Choice {
            letters: vec![0, 1, 2],
            doubts: Vec::new(),
        };
        let of = |row: &usize| choices.get(*row).unwrap_or(&all);
        rows.iter()
            .map(|row| (of(row).letters.clone(), of(row).doubts.len()))
            .collect()
    }

    #[test]
    fn a_wish_for_a_letter_means_no_other() {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let drafts = ["president", "president", "interior"].map(|to| Draft::to(&campaign, to));
        let programme = Programme::of(&campaign, drafts.to_vec());
        let table = from_bytes(
            "a.csv",
            b"Name;Address\nA B;1 High St\n".to_vec(),
            &Options::default(),
        );
        let table = table.unwrap();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let day = jiff::civil::Date::constant(2026, 11, 21);
        let batches = programme.batches(&table, &columns, day);
        let items = programme.items(&batches);
        // “president” would mean the second letter too.
        let wishes: Vec<String> = (0..3).map(|index| wish_for(&items, &[], index)).collect();
        assert_eq!(wishes, ["1", "president-2", "interior"]);
    }

    #[test]
    fn wants_are_known_by_ids_names_and_numbers_in_any_language() {
        let list = "Name;Address;Wants\n\
                    A B;1 High St;\n\
                    A C;1 High St;president\n\
                    A D;1 High St;interior, president\n\
                    A E;1 High St;Roza TULETAEVA\n\
                    A F;1 High St;Роза Тулетаева\n\
                    A G;1 High St;1 3\n\
                    A H;1 High St;Alle\n\
                    A I;1 High St;president, Nobody At All\n\
                    A J;1 High St;presidnt\n";
        let due: [(&[usize], usize); 9] = [
            (&[0, 1, 2], 0),
            (&[0], 0),
            (&[0, 2], 0),
            (&[1], 0),
            (&[1], 0),
            (&[0, 2], 0),
            (&[0, 1, 2], 0),
            (&[0], 1),
            (&[], 1),
        ];
        let due: Vec<(Vec<usize>, usize)> = due.map(|(some, n)| (some.to_vec(), n)).to_vec();
        assert_eq!(chosen(list, true), due);
    }

    #[test]
    fn column_of_people_chooses_where_letters_speak_of_people() {
        let list = "Name;Address;Case\nA B;1 High St;tuletaeva\nA C;1 High St;\n";
        assert_eq!(chosen(list, true), [(vec![1], 0), (vec![0, 1, 2], 0)]);
        let all = (vec![0, 1, 2], 0);
        assert_eq!(chosen(list, false), [all.clone(), all]);
    }
}

//! What a row that somebody mended says of its address, beside what the list has: whether a town was only
//! typed beside it, put in, or is still missing.

use crate::batch::columns::{RowEntry, names_street};
use crate::country::{Country, fold};
use crate::letter::Sender;
use crate::problem::RowProblem;

/// What is doubtful still about a row that somebody mended: a town before the date puts none into the address; and
/// where only initials and the town were put in by a button, a remark beside them would still be printed.
pub(super) fn doubts_left(listed: &RowEntry, mended: &Sender) -> Vec<RowProblem> {
    let lacks = lacks_town(listed, mended);
    let mut left: Vec<RowProblem> = lacks.then_some(RowProblem::NoTown).into_iter().collect();
    if mended.is_initials_and_town() {
        let stands = |value: &str| mended.lines().any(|line| line.contains(value.trim()));
        let remarks = listed.doubts.iter().filter(|doubt| match doubt {
            RowProblem::InAddress { value, .. } | RowProblem::NotAPart { value, .. } => {
                stands(value)
            }
            RowProblem::Died { .. }
            | RowProblem::Left { .. }
            | RowProblem::Unwanted { .. }
            | RowProblem::Company { .. } => true,
            _ => false,
        });
        left.extend(remarks.cloned());
    }
    left
}

/// Whether the mended address still lacks the town that the list's columns lack. A town that was put in is
/// there; without one, a street (“Upper High Street” below “Elm House”) is none, and what ends as it did
/// says no more than before.
pub(crate) fn lacks_town(listed: &RowEntry, mended: &Sender) -> bool {
    if !listed.doubts.contains(&RowProblem::NoTown) {
        return false;
    }
    let (before, after) = (listed.sender.cleaned(), mended.cleaned());
    if has_town_put_in(&before, &after) {
        return false;
    }
    let (was, is) = (last(&before), last(&after));
    was.map(fold) == is.map(fold) || is.is_some_and(names_street) || !after.has_town()
}

/// The last line that is no country.
fn last(sender: &Sender) -> Option<&str> {
    let lines = sender
        .lines()
        .filter(|line| Country::of_line(line).is_none());
    lines.last()
}

/// Whether somebody wrote another address than the list has. A town that was typed beside it and put in is
/// none: where its owner lives is as doubtful as before.
pub(super) fn is_address_by_hand(listed: &Sender, mended: &Sender) -> bool {
    let (before, after) = (listed.cleaned(), mended.cleaned());
    before.address != after.address && without_town(&before, &after).is_none()
}

/// The sender as mended, without a town that was typed and put into the list's address before.
pub(crate) fn as_listed(listed: &Sender, mended: &Sender) -> Sender {
    let (before, after) = (listed.cleaned(), mended.cleaned());
    match without_town(&before, &after) {
        Some(address) => Sender { address, ..after },
        None => after,
    }
}

/// Whether the town before the date stands in a line of the address that the list has not so.
fn has_town_put_in(listed: &Sender, mended: &Sender) -> bool {
    let town = fold(&mended.place);
    let new = |line: &&String| !listed.address.contains(line);
    !town.is_empty()
        && mended
            .address
            .iter()
            .filter(new)
            .any(|line| fold(line).contains(&town))
}

/// The list's address, if the mended one is that with its town in a line of its own, or in one line beside
/// what stood there.
fn without_town(listed: &Sender, mended: &Sender) -> Option<Vec<String>> {
    let (old, new) = (&listed.address, &mended.address);
    if !has_town_put_in(listed, mended) {
        return None;
    }
    let first = old.iter().zip(new).take_while(|(old, new)| old == new);
    let first = first.count();
    let is_alike = if new.len() == old.len() + 1 {
        new.get(first + 1..) == old.get(first..)
    } else {
        let (was, is) = (old.get(first)?, new.get(first)?);
        new.len() == old.len()
            && new.get(first + 1..) == old.get(first + 1..)
            && fold(is).contains(&fold(was))
    };
    is_alike.then(|| old.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sender(address: &[&str], place: &str) -> Sender {
        Sender {
            name: "Ann Lee".to_owned(),
            address: address.iter().map(|line| (*line).to_owned()).collect(),
            place: place.to_owned(),
        }
    }

    fn listed(address: &[&str]) -> RowEntry {
        RowEntry {
            sender: sender(address, ""),
            doubts: vec![RowProblem::NoTown],
            ..RowEntry::default()
        }
    }

    #[test]
    fn mended_town_is_put_in_and_says_nothing_of_where_somebody_lives() {
        for (address, mended, town) in [
            (&["Lenin 4"][..], &["Lenin 4", "Talapker"][..], "Talapker"),
            (
                &["8 rue X", "France"],
                &["8 rue X", "75011 Paris", "France"],
                "Paris",
            ),
            (
                &["8 rue X", "75011", "France"],
                &["8 rue X", "75011 Paris", "France"],
                "Paris",
            ),
        ] {
            let (listed, mended) = (listed(address), sender(mended, town));
            assert!(!lacks_town(&listed, &mended), "{town}");
            assert!(!is_address_by_hand(&listed.sender, &mended), "{town}");
            assert_eq!(
                as_listed(&listed.sender, &mended).address,
                address,
                "{town}"
            );
        }
        let (listed, moved) = (listed(&["Lenin 4"]), sender(&["Abai 4", "Bern"], "Bern"));
        assert!(is_address_by_hand(&listed.sender, &moved));
        assert_eq!(as_listed(&listed.sender, &moved), moved);
    }

    #[test]
    fn mended_street_is_no_town() {
        let listed = listed(&["Elm House", "Uper High Street", "Ireland"]);
        for (address, place, lacks) in [
            (&["Elm House", "Upper High Street", "Ireland"][..], "", true),
            (&["Elm House", "Upper High Street", "Ireland"], "Cork", true),
            (&["Elm House", "Uper High Street", "Ireland"], "", true),
            (
                &["Elm House", "Upper High Street", "Cork", "Ireland"],
                "",
                false,
            ),
            (
                &["Elm House", "Upper High Street", "Cork", "Ireland"],
                "Cork",
                false,
            ),
        ] {
            assert_eq!(
                lacks_town(&listed, &sender(address, place)),
                lacks,
                "{address:?} {place}"
            );
        }
    }
}

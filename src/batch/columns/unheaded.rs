//! What the columns of a list without headings are, by their values and their order alone.
//!
//! Lists have the name first, then the street, then town and postcode, then the country. Each guess
//! needs the values of its column to look so beyond doubt, and the place in that order; what is not
//! sure stays unused, where a person sees it. Own words are never guessed, nor which of two columns
//! of names is the family name.

use std::ops::RangeBounds;

use super::assign::Assignment;
use super::field::Field;
use super::headings::Scope;
use super::values::Profile;
use crate::country::{postcode_of, town_of};

/// How many of a hundred values are to look like what their column is taken for.
const SURE: usize = 80;
/// How many of a hundred: streets are known by their words, which no list has all of.
const SURE_OF_STREETS: usize = 60;
/// How many of a hundred may be otherwise in a column of words without digits.
const STRAY: usize = 10;
/// How many columns may lie from the street to its postcode: a second line, town, region.
const MAX_FROM_STREET: usize = 4;

impl Assignment<'_> {
    /// Guesses all that can be.
    pub(super) fn without_headings(&mut self) {
        let told = Field::STREETS
            .iter()
            .find_map(|field| self.by_hand.get(field));
        let street = told.copied().or_else(|| {
            let found = self.only(0.., |profile| {
                profile.are(profile.streets, SURE_OF_STREETS) && !is_name(profile)
            });
            found.inspect(|street| self.guess(*street, Field::Street))
        });
        let Some(street) = street else { return };
        self.below_street(street);
        if !self.has_any(&[Field::Name, Field::First, Field::Last]) {
            // With two of them nobody knows whose letter it is; beside single words it may be a group's.
            let could_be = |profile: &Profile<'_>| is_name(profile) || is_one_word(profile);
            let found = self.only(0..street, could_be);
            if let Some(name) = found.filter(|index| is_name(&self.columns[*index].profile)) {
                self.guess(name, Field::Name);
            }
        }
    }

    /// Town, postcode and country, which come behind the street.
    fn below_street(&mut self, street: usize) {
        if !self.has_any(&[Field::Country]) {
            let country = self.only(street + 1.., |profile| {
                profile.are_countries() && profile.are(profile.long_words, SURE)
            });
            if let Some(country) = country {
                self.guess(country, Field::Country);
            }
        }
        if self.has_any(&[Field::Town, Field::TownLine, Field::Postcode]) {
            return;
        }
        let near = |index: &usize| *index <= street + MAX_FROM_STREET;
        let postcode = self.only(street + 1.., |profile| {
            profile.are(profile.postcodes, SURE) && !profile.serial
        });
        if let Some(postcode) = postcode.filter(near) {
            self.guess(postcode, Field::Postcode);
            self.beside_postcode(street, postcode);
            return;
        }
        let line = self.only(street + 1.., is_town_line);
        if let Some(line) = line.filter(near) {
            self.guess(line, Field::TownLine);
        } else if self.is_free(street + 1, is_town) && self.is_country(street + 2) {
            // Without a postcode only the country behind it shows that it is no remark.
            self.guess(street + 1, Field::Town);
        }
    }

    fn is_country(&self, index: usize) -> bool {
        self.position(Field::Country, Scope::None) == Some(index)
    }

    /// The town stands behind the postcode where nothing is between street and postcode, and else there:
    /// what comes behind an address may be a note.
    fn beside_postcode(&mut self, street: usize, postcode: usize) {
        if postcode == street + 1 {
            let profile = &self.columns[postcode].profile;
            let is_before_town =
                profile.are(profile.numbers, SURE) || self.is_country(postcode + 2);
            if is_before_town && self.is_free(postcode + 1, is_town) {
                self.guess(postcode + 1, Field::Town);
            }
            return;
        }
        // What stands before the postcode may be a remark, if a town stands behind it.
        if self.is_free(postcode + 1, is_town) {
            return;
        }
        let mut towns = (street + 1..postcode).filter(|index| self.is_free(*index, is_town));
        let (Some(town), None) = (towns.next(), towns.next()) else {
            return;
        };
        self.guess(town, Field::Town);
        let is_code = |profile: &Profile<'_>| {
            profile.are(profile.short_texts, SURE) && !profile.are(profile.long_words, STRAY)
        };
        if town + 2 == postcode && self.is_free(town + 1, is_code) {
            self.guess(town + 1, Field::Region);
        }
    }

    /// The only column among these of which that holds.
    fn only(
        &self,
        among: impl RangeBounds<usize>,
        holds: impl Fn(&Profile<'_>) -> bool,
    ) -> Option<usize> {
        let mut found = self
            .unknown()
            .filter(|index| among.contains(index) && holds(&self.columns[*index].profile));
        found.next().filter(|_| found.next().is_none())
    }

    fn is_free(&self, index: usize, holds: impl Fn(&Profile<'_>) -> bool) -> bool {
        self.unknown().any(|unknown| unknown == index) && holds(&self.columns[index].profile)
    }

    fn has_any(&self, fields: &[Field]) -> bool {
        let known =
            |field: &Field| self.by_hand.contains_key(field) || self.has(*field, Scope::None);
        fields.iter().any(known)
    }
}

/// Whole names: two words or more with capitals, as nearly nothing else in a list is.
fn is_name(profile: &Profile<'_>) -> bool {
    profile.are(profile.names, SURE) && !profile.are_countries()
}

/// Single words with capitals: given names, family names, groups.
fn is_one_word(profile: &Profile<'_>) -> bool {
    profile.are(profile.capitals, SURE)
        && profile.are(profile.short_texts, SURE)
        && !profile.are(profile.with_digits, STRAY)
}

/// Towns: words with capitals and without digits, no codes of regions, in nearly every row, as no
/// remarks are.
fn is_town(profile: &Profile<'_>) -> bool {
    profile.is_full(SURE)
        && profile.are(profile.capitals, SURE)
        && profile.are(profile.short_texts, SURE)
        && profile.are(profile.long_words, SURE)
        && !profile.are(profile.with_digits, STRAY)
        && !profile.are(profile.yes_no, STRAY)
        && !profile.are_countries()
}

/// “04109 Leipzig”, “Leeds LS6 2QT”.
fn is_town_line(profile: &Profile<'_>) -> bool {
    let both = |cell: &&str| {
        let lines = [*cell];
        postcode_of(&lines, None).is_some() && town_of(&lines, None).is_some()
    };
    profile.are(profile.with_digits, SURE)
        && profile.are(profile.short_texts, SURE)
        && !profile.are(profile.streets, STRAY)
        && profile.are_like(both, SURE)
}

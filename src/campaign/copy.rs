//! Who else gets a letter, or passes it on: embassies and second offices (`[[copy]]` in `addressees.toml`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Addressee, Campaign, Citation, Lang, Name, Text, When};
use crate::country::Country;
use crate::problem::Place;

/// Somebody to send a copy to who is not one of the pack's addressees.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CopyTo {
    /// Its name for machines (`embassy-london`).
    pub id: Name,
    /// Its name, as a letter says it.
    pub name: Text,
    /// Its postal address, whose last line is the country that it stands in.
    pub address: Address,
    /// Its e-mail addresses.
    pub email: Vec<String>,
    /// The countries whose senders write to it, by code or name; all of them if there is none.
    pub for_countries: Vec<Name>,
    /// The fingerprint of what a second reader compared with the sources.
    pub checked: Option<Name>,
    /// By language, the fingerprint of the translation that somebody who reads it has reviewed.
    pub reviewed: BTreeMap<Lang, Name>,
    /// Where it stands in its file.
    #[serde(skip)]
    pub place: Place,
}

impl CopyTo {
    /// The countries whose senders write to it, as far as the program knows them.
    pub fn countries(&self) -> impl Iterator<Item = Country> {
        self.for_countries.iter().filter_map(|name| country(name))
    }
}

/// The country of this code or name.
pub(super) fn country(name: &str) -> Option<Country> {
    Country::from_code(name.trim()).or_else(|| Country::recognise(name))
}

/// That the post to an office's country is suspended, and who takes letters instead.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PostSuspended {
    /// Since when.
    pub since: Option<When>,
    /// Those of the pack's copies that pass letters on, each for the senders of its countries.
    pub by_way_of: Vec<Name>,
    /// Who says so.
    pub sources: Vec<Citation>,
}

/// Whoever may get a copy of a letter.
#[derive(Clone, Copy, Debug)]
pub enum Recipient<'a> {
    /// One of the offices that letters go to.
    Office(&'a Addressee),
    /// Somebody else.
    Copy(&'a CopyTo),
}

impl<'a> Recipient<'a> {
    /// Its name for machines.
    pub fn id(self) -> &'a Name {
        match self {
            Self::Office(office) => &office.id,
            Self::Copy(copy) => &copy.id,
        }
    }

    /// Its name, as a letter says it.
    pub fn name(self) -> &'a Text {
        match self {
            Self::Office(office) => &office.office,
            Self::Copy(copy) => &copy.name,
        }
    }

    /// Its name where there is little room.
    pub fn short(self) -> &'a Text {
        match self {
            Self::Office(office) => &office.short,
            Self::Copy(copy) => &copy.name,
        }
    }

    /// Its postal address.
    pub fn address(self) -> &'a Address {
        match self {
            Self::Office(office) => &office.address,
            Self::Copy(copy) => &copy.address,
        }
    }

    /// Its e-mail addresses.
    pub fn email(self) -> &'a [String] {
        match self {
            Self::Office(office) => &office.email,
            Self::Copy(copy) => &copy.email,
        }
    }

    /// The languages in which somebody has reviewed it.
    pub fn reviewed(self) -> &'a BTreeMap<Lang, Name> {
        match self {
            Self::Office(office) => &office.reviewed,
            Self::Copy(copy) => &copy.reviewed,
        }
    }

    /// The countries whose senders write to it; of everybody if there is none.
    pub fn countries(self) -> Vec<Country> {
        match self {
            Self::Office(_) => Vec::new(),
            Self::Copy(copy) => copy.countries().collect(),
        }
    }
}

impl Campaign {
    /// The office or the copy of this id.
    pub fn recipient(&self, id: &str) -> Option<Recipient<'_>> {
        let copy = || self.copies.iter().find(|copy| copy.id == id);
        let office = self.addressee(id).map(Recipient::Office);
        office.or_else(|| copy().map(Recipient::Copy))
    }

    /// Those of these who get a letter from somebody in this country. Where nobody knows the
    /// country, the only one that is for some countries is meant by whoever chose it.
    pub fn recipients<'a>(
        &'a self,
        ids: impl IntoIterator<Item = &'a str>,
        sender: Option<Country>,
    ) -> Vec<Recipient<'a>> {
        let ids = ids.into_iter();
        let mut found: Vec<_> = ids.filter_map(|id| self.recipient(id)).collect();
        let is_by_country = |one: &Recipient<'_>| !one.countries().is_empty();
        let only = found.iter().filter(|one| is_by_country(one)).count() == 1;
        found.retain(|one| match sender {
            _ if !is_by_country(one) => true,
            Some(sender) => one.countries().contains(&sender),
            None => only,
        });
        found
    }

    /// Who passes on a letter to this office from somebody in this country, where the post to it
    /// is suspended and the pack names somebody.
    pub fn way_round<'a>(
        &'a self,
        office: &'a Addressee,
        sender: Option<Country>,
    ) -> Option<Recipient<'a>> {
        let suspended = office.post_suspended.as_ref()?;
        let ways = suspended.by_way_of.iter().map(|id| &**id);
        let mut ways = self.recipients(ways, sender).into_iter();
        // The pack has chosen it, not the sender: of whom no country is known none is right.
        ways.find(|way| sender.is_some() || way.countries().is_empty())
    }
}

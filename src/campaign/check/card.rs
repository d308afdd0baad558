//! Cards to people: each allowed one says how it begins and where it arrives, as somebody found lately.

use super::offices::is_country;
use super::{Check, near};
use crate::campaign::{Case, Confirmed, Consent};
use crate::country::Country;
use crate::problem::{PackPart, PackProblem};

impl Check<'_> {
    pub(super) fn card(&mut self, case: &Case) {
        let Some(card) = &case.card else { return };
        let place = &case.place;
        let at = near(place, "[card]");
        self.text(&card.greeting, &at, PackPart::Salutation);
        let offices = &self.campaign.addressees;
        let names_country = |line: &str| {
            Country::recognise(line).is_some()
                || offices.iter().any(|office| is_country(office, line))
        };
        self.address(&case.id, &card.address, &at, names_country);
        if card.address.confirmed == Confirmed::Never {
            self.error(at.clone(), PackProblem::CardUnconfirmed);
        }
        if case.consent == Consent::Unknown {
            self.error(at.clone(), PackProblem::CardWithoutConsent);
        }
        for topic in &card.may_mention {
            if !topic.can_be_allowed() {
                let topic = topic.word().to_owned();
                self.error(at.clone(), PackProblem::CardTopic { topic });
            }
        }
    }
}

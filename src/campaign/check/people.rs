//! The people, and what became of them.

use super::{Check, near};
use crate::campaign::{Name, Status};
use crate::problem::{PackPart, PackProblem, Place};

impl Check<'_> {
    pub(super) fn people(&mut self) {
        let (claims, asks) = (self.claims.clone(), self.recommendations.clone());
        for case in &self.campaign.cases {
            let place = &case.place;
            self.text(&case.name, place, PackPart::Name);
            self.text(&case.about, place, PackPart::About);
            if let Some(text) = &case.not_known {
                self.text(text, place, PackPart::NotKnown);
            }
            self.refer("claim", &case.claims, &claims, place);
            self.refer("claim", &case.also, &claims, place);
            self.refer("claim", &case.conviction, &claims, place);
            self.refer("recommendation", &case.supports, &asks, place);
            self.printable(&case.claims, place);
            self.once(&case.claims, place, PackPart::Person);
            for (text, part) in [
                (&case.short, PackPart::PersonsShortName),
                (&case.link, PackPart::Link),
            ] {
                if let Some(text) = text {
                    self.text(text, place, part);
                }
            }
            if let Some(link) = &case.link {
                self.sentence(link, place, PackPart::Link);
            }
            if let Some(question) = &case.question {
                self.text(question, place, PackPart::Question);
                self.phrase(question, place, PackPart::Question);
            }
            self.card(case);
            self.refer("claim", &case.status.after, &claims, place);
            self.status(&case.id, &case.status, place);
        }
        for group in &self.campaign.groups {
            self.text(&group.name, &group.place, PackPart::Name);
            self.refer("claim", &group.claims, &claims, &group.place);
            self.refer("recommendation", &group.supports, &asks, &group.place);
        }
        for person in &self.campaign.mentioned {
            self.text(&person.name, &person.place, PackPart::Name);
            self.refer("claim", &person.claims, &claims, &person.place);
            self.status(&person.id, &person.status, &person.place);
        }
    }

    fn status(&mut self, id: &Name, status: &Status, place: &Place) {
        self.accused(id, &status.text, place);
        self.text(&status.short, place, PackPart::Status);
        self.text(&status.text, place, PackPart::StatusSentence);
        self.sentence(&status.text, place, PackPart::StatusSentence);
        self.citations(&status.sources, place, PackPart::Status, true);
        self.dated(status, place);
    }

    /// A status that has a date gives it where people read it, and a death has one.
    fn dated(&mut self, status: &Status, place: &Place) {
        let Some(on) = status.on else {
            if status.state.is_death() {
                self.error(near(place, "state ="), PackProblem::NoDayOfDeath);
            }
            return;
        };
        let year = on.year.to_string();
        let texts = status.text.0.iter().chain(&status.short.0);
        for (lang, text) in texts.filter(|(_, text)| !text.contains(&year)) {
            let problem = PackProblem::StatusWithoutDate {
                text: text.clone(),
                lang: lang.to_string(),
                date: on.to_string(),
            };
            self.error(place.clone(), problem);
        }
    }
}

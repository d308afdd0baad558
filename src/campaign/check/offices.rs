//! The pack itself, the offices, and what is asked of them.

use super::{Check, near};
use crate::campaign::read::FILL_IN;
use crate::campaign::{PackKind, Progress, Recommendation};
use crate::problem::{Level, Problem, Rule};

impl Check<'_> {
    pub(super) fn pack(&mut self) {
        let campaign = self.campaign;
        let pack = &campaign.pack;
        let place = &pack.place;
        if pack.id.is_empty() {
            return; // there is no pack.toml, or nothing in it; told already
        }
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !pack.id.chars().all(plain) || pack.id.len() > 60 {
            let at = place.at(pack.id.span.clone());
            if !self.told_of_words(&at) {
                let message = format!("“{}” is no id for a pack", pack.id);
                let help = "use small Latin letters, digits and hyphens: id = \"relief-2026\"";
                self.error(at, message, help);
            }
        }
        self.text(&pack.title, place, "the pack's title");
        if let Some(stop) = &pack.stop {
            self.text(stop, place, "the stop notice");
        }
        let claims = self.claims.clone();
        self.refer("claim", &pack.reported, &claims, place);
        if self.told_of(place) {
            return; // what could not be read is no reason to blame the rest
        }
        if pack.kind == PackKind::Historical && pack.reported.is_none() {
            self.error(
                place.clone(),
                "a historical pack says who reported its facts, and when",
                "add reported = \"the id of the claim that says so\"",
            );
        }
        let to_fill_in = pack.place.file.text.contains(FILL_IN);
        if pack.kind == PackKind::Active && pack.recheck_by.is_none() && !to_fill_in {
            self.error(
                place.clone(),
                "an active pack says by when it is checked again",
                "add recheck_by = \"YYYY-MM-DD\"",
            );
        }
        for (name, level) in &pack.levels {
            match name.parse::<Rule>() {
                Err(message) => {
                    let help =
                        "`levels` takes the names of rules; `entreaty show rules` lists them";
                    self.error(near(place, &format!("{name} =")), message, help);
                }
                Ok(rule) if *level == Level::Off && rule.level() != Level::Off => {
                    let message = format!("“{rule}” cannot be switched off");
                    let at = near(place, &format!("{name} ="));
                    self.error(at, message, "`levels` takes warning or error");
                }
                Ok(_) => {}
            }
        }
    }

    pub(super) fn addressees(&mut self) {
        let claims = self.claims.clone();
        let known = self.addressees.clone();
        for office in &self.campaign.addressees {
            let place = &office.place;
            for (text, what) in [
                (&office.short, "the office's short name"),
                (&office.office, "the office's name"),
                (&office.salutation, "the salutation"),
                (&office.closing, "the closing"),
                (&office.subject, "the subject"),
                (&office.country, "the country"),
            ] {
                self.text(text, place, what);
            }
            self.refer("claim", &office.background, &claims, place);
            self.refer("addressee", &office.copies_to, &known, place);
            self.printable(&office.background, place);
            if let Some(reported) = &self.campaign.pack.reported
                && self.campaign.pack.kind == PackKind::Historical
                && office.background.first() != Some(reported)
            {
                let message = format!(
                    "the background of “{}” does not begin with “{reported}”",
                    office.id
                );
                let help = "a historical pack's letters say first who reported, and when";
                self.problems.push(
                    Problem::of(Rule::Unattributed, message)
                        .at(place.clone())
                        .help(help),
                );
            }
            let address = &office.address;
            self.languages(address.lines.0.keys(), place, "the address");
            for lines in address.lines.0.values() {
                if lines.is_empty() || lines.len() > 5 || lines.iter().any(|l| l.trim().is_empty())
                {
                    let message =
                        format!("the address of “{}” has {} lines", office.id, lines.len());
                    let help = "write one to five lines, none of them empty, the country last";
                    self.error(near(place, "lines."), message, help);
                }
            }
            if address.lines.0.is_empty() {
                let message = format!("“{}” has no address", office.id);
                self.error(
                    place.clone(),
                    message,
                    "add address.lines.en = [\"…\", \"…\"]",
                );
            }
            self.citations(&address.sources, place, "the address", false);
            if let Some(text) = &office.anonymous {
                self.text(text, place, "“anonymous”");
                let sources = &office.anonymous_sources;
                self.citations(sources, place, "what becomes of anonymous appeals", true);
            }
            if let Some(holder) = &office.holder {
                self.text(&holder.name, place, "the holder's name");
                self.citations(&holder.sources, place, "the holder", true);
            }
        }
    }

    pub(super) fn recommendations(&mut self) {
        let (addressees, cases) = (self.addressees.clone(), self.cases.clone());
        for ask in &self.campaign.recommendations {
            let place = &ask.place;
            self.text(&ask.title, place, "the title");
            self.text(&ask.topic, place, "the topic");
            self.text(&ask.text, place, "the request");
            self.refer("addressee", [&ask.addressee], &addressees, place);
            self.refer("case", &ask.for_people, &cases, place);
            self.citations(&ask.sources, place, "the recommendation", true);
            let met = ask.status != Progress::Open;
            self.citations(
                &ask.status_sources,
                place,
                "the recommendation's status",
                met,
            );
            self.competence(ask);
            if let Some(note) = &ask.note {
                self.text(note, place, "the note");
            }
        }
    }

    /// An office is asked for what it has the power to do.
    fn competence(&mut self, ask: &Recommendation) {
        let Some(office) = self.campaign.addressee(&ask.addressee) else {
            return; // told already
        };
        if !office.powers.contains(&ask.kind) {
            let message = format!("“{}” has no power over what “{}” asks", office.id, ask.id);
            let help = "add the kind to the office's `powers`, or mend `addressee` or `kind`";
            self.error(ask.place.clone(), message, help);
        }
    }
}

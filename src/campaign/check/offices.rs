//! The pack itself, the offices, and what is asked of them.

use std::collections::BTreeSet;

use super::passages::MAX_CLAIMS;
use super::{Check, near};
use crate::campaign::copy::country;
use crate::campaign::read::FILL_IN;
use crate::campaign::{Address, Addressee, CopyTo, Name, PackKind, Progress, Recommendation};
use crate::country::{Country, fold};
use crate::problem::{Level, PackPart, PackProblem, Place, Problem, Rule};

/// Whether this has the form of one e-mail address: nothing in it could begin another, or say
/// anything else to the program that it is handed to.
fn is_email(text: &str) -> bool {
    let plain = |part: &str| {
        let is_plain = |c: char| c.is_alphanumeric() || "._-+".contains(c);
        !part.is_empty() && part.chars().all(is_plain)
    };
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// Whether a line names a country: any that is known, or the office's own by the pack's names for it.
pub(super) fn is_country(office: &Addressee, line: &str) -> bool {
    let own = &office.home().names;
    Country::recognise(line).is_some() || own.contains(&fold(line)) || line.starts_with(FILL_IN)
}

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
                let id = pack.id.to_string();
                self.error(at, PackProblem::WrongId { id });
            }
        }
        self.text(&pack.title, place, PackPart::PackTitle);
        if let Some(stop) = &pack.stop {
            self.text(stop, place, PackPart::StopNotice);
        }
        let claims = self.claims.clone();
        self.refer("claim", &pack.reported, &claims, place);
        if self.told_of(place) {
            return; // what could not be read is no reason to blame the rest
        }
        if pack.kind == PackKind::Historical && pack.reported.is_none() {
            self.error(place.clone(), PackProblem::NoReporter);
        }
        let to_fill_in = pack.place.file.text.contains(FILL_IN);
        if pack.kind == PackKind::Active && pack.recheck_by.is_none() && !to_fill_in {
            self.error(place.clone(), PackProblem::NoRecheck);
        }
        self.towns();
        if let Some(signers) = pack.signers.as_ref().filter(|one| !one.are_possible()) {
            let (need, keys) = (signers.need, signers.keys.len());
            self.error(near(place, "need ="), PackProblem::Signers { need, keys });
        }
        // More than there are rules: some of the first are unknown, and that is told.
        for (name, level) in pack.levels.iter().take(200) {
            match name.parse::<Rule>() {
                Err(unknown) => {
                    let problem = PackProblem::LevelOfNoRule { name: name.clone() };
                    let mut problem = Problem::error(problem);
                    problem.fixes = unknown.fixes;
                    let at = near(place, &format!("{name} ="));
                    self.problems.push(problem.at(at));
                }
                Ok(rule) if *level == Level::Off && rule.level() != Level::Off => {
                    let name = rule.to_string();
                    let at = near(place, &format!("{name} ="));
                    self.error(at, PackProblem::LevelOff { name });
                }
                Ok(_) => {}
            }
        }
    }

    /// Towns are of a country that an office is of, each written once.
    fn towns(&mut self) {
        let campaign = self.campaign;
        let place = &campaign.pack.place;
        for (code, names) in campaign.pack.towns.lists() {
            let at = near(place, &format!("{code} ="));
            match Country::from_code(code) {
                None => {
                    let name = code.to_string();
                    self.error(at, PackProblem::TownsOfNoCountry { name });
                }
                Some(country) => {
                    let mut offices = campaign.addressees.iter();
                    let known = offices.any(|office| office.home().country == Some(country));
                    if !known && !campaign.addressees.is_empty() {
                        let country = code.to_string();
                        self.error(at, PackProblem::TownsElsewhere { country });
                    }
                }
            }
            for name in names.iter().filter(|name| fold(name).is_empty()) {
                let at = place.at(name.span.clone());
                self.error(at, PackProblem::NotATown);
            }
        }
    }

    pub(super) fn addressees(&mut self) {
        let campaign = self.campaign;
        let copies = || campaign.copies.iter().map(|copy| &*copy.id);
        let offices = campaign.addressees.iter().map(|office| &*office.id);
        let recipients: BTreeSet<&str> = offices.chain(copies()).collect();
        for office in &campaign.addressees {
            let place = &office.place;
            for (text, part) in [
                (&office.short, PackPart::ShortName),
                (&office.office, PackPart::OfficeName),
                (&office.salutation, PackPart::Salutation),
                (&office.closing, PackPart::Closing),
                (&office.subject, PackPart::Subject),
                (&office.country, PackPart::Country),
            ] {
                self.text(text, place, part);
            }
            self.salutation(&office.salutation, place);
            self.facts(&office.background, place, PackPart::Background);
            self.facts(&office.obligation, place, PackPart::Obligation);
            self.refer("addressee", &office.copies_to, &recipients, place);
            if let Some(suspended) = &office.post_suspended {
                self.refer("copy", &suspended.by_way_of, &copies().collect(), place);
                self.citations(&suspended.sources, place, PackPart::PostSuspended, true);
            }
            if let Some(reported) = &self.campaign.pack.reported
                && self.campaign.pack.kind == PackKind::Historical
                && office.background.first() != Some(reported)
            {
                let problem = PackProblem::Background {
                    office: office.id.to_string(),
                    reported: reported.to_string(),
                };
                let problem = Problem::of(Rule::Unattributed, problem);
                self.problems.push(problem.at(place.clone()));
            }
            let names_country = |line: &str| is_country(office, line);
            self.address(&office.id, &office.address, place, names_country);
            self.emails(&office.email, place);
            if let Some(text) = &office.anonymous {
                self.text(text, place, PackPart::Anonymous);
                let sources = &office.anonymous_sources;
                self.citations(sources, place, PackPart::AnonymousFate, true);
            }
            if let Some(holder) = &office.holder {
                self.text(&holder.name, place, PackPart::HolderName);
                self.citations(&holder.sources, place, PackPart::Holder, true);
            }
        }
    }

    /// The postal address of an office or a copy.
    pub(super) fn address(
        &mut self,
        id: &Name,
        address: &Address,
        place: &Place,
        names_country: impl Fn(&str) -> bool,
    ) {
        self.languages(address.lines.0.keys(), place, PackPart::Address);
        let office = || id.to_string();
        for lines in address.lines.0.values() {
            if lines.is_empty()
                || lines.len() > super::MAX_LINES
                || lines.iter().any(|l| l.trim().is_empty())
            {
                let problem = PackProblem::AddressLines {
                    office: office(),
                    lines: lines.len(),
                };
                self.error(near(place, "lines."), problem);
            }
        }
        for lines in address.lines.0.values() {
            if let Some(last) = lines.last().filter(|last| !names_country(last)) {
                let problem = Problem::warning(PackProblem::AddressNoCountry {
                    office: office(),
                    line: last.clone(),
                });
                self.problems.push(problem.at(near(place, "lines.")));
            }
        }
        if address.lines.0.is_empty() {
            let office = office();
            self.error(place.clone(), PackProblem::NoAddress { office });
        }
        self.citations(&address.sources, place, PackPart::Address, false);
    }

    fn emails(&mut self, all: &[String], place: &Place) {
        for text in all.iter().filter(|text| !is_email(text)) {
            let problem = PackProblem::NotEmail { text: text.clone() };
            self.error(near(place, "email"), problem);
        }
    }

    /// Those who get copies: each has a name and an address, and is for countries that there are.
    pub(super) fn copies(&mut self) {
        for copy in &self.campaign.copies {
            let CopyTo { id, place, .. } = copy;
            self.text(&copy.name, place, PackPart::OfficeName);
            let is_country =
                |line: &str| Country::recognise(line).is_some() || line.starts_with(FILL_IN);
            self.address(id, &copy.address, place, is_country);
            self.emails(&copy.email, place);
            for name in copy
                .for_countries
                .iter()
                .filter(|name| country(name).is_none())
            {
                let at = place.at(name.span.clone());
                let name = name.to_string();
                self.error(at, PackProblem::NotACountry { name });
            }
        }
    }

    pub(super) fn recommendations(&mut self) {
        let (addressees, cases) = (self.addressees.clone(), self.cases.clone());
        for ask in &self.campaign.recommendations {
            let place = &ask.place;
            self.text(&ask.title, place, PackPart::Title);
            self.text(&ask.topic, place, PackPart::Topic);
            self.text(&ask.text, place, PackPart::Request);
            self.phrase(&ask.text, place, PackPart::Request);
            self.phrase(&ask.topic, place, PackPart::Topic);
            if let Some(lead) = &ask.lead {
                self.text(lead, place, PackPart::Lead);
                self.phrase(lead, place, PackPart::Lead);
                self.lead(lead, place);
            }
            if let Some(question) = &ask.question {
                self.text(question, place, PackPart::Question);
                self.phrase(question, place, PackPart::Question);
            }
            self.facts(&ask.obligation, place, PackPart::Obligation);
            self.facts(&ask.background, place, PackPart::Background);
            self.few(ask);
            self.refer("addressee", [&ask.addressee], &addressees, place);
            self.refer("case", &ask.for_people, &cases, place);
            self.citations(&ask.sources, place, PackPart::Recommendation, true);
            let met = ask.status != Progress::Open;
            self.citations(
                &ask.status_sources,
                place,
                PackPart::RecommendationStatus,
                met,
            );
            self.competence(ask);
            if let Some(note) = &ask.note {
                self.text(note, place, PackPart::Note);
            }
        }
    }

    /// Claims and passages that a letter prints: they are known, may be printed, and stand once.
    fn facts<'n>(
        &mut self,
        ids: impl IntoIterator<Item = &'n Name>,
        place: &Place,
        part: PackPart,
    ) {
        let known = self.facts.clone();
        let ids: Vec<&Name> = ids.into_iter().collect();
        let kind = if self.campaign.passages.is_empty() {
            "claim"
        } else {
            "claim or passage"
        };
        self.refer(kind, ids.iter().copied(), &known, place);
        let campaign = self.campaign;
        let claims = ids.iter().flat_map(|id| match campaign.passage(id) {
            Some(passage) => passage.claims().collect(),
            None => vec![*id],
        });
        let claims: Vec<&Name> = claims.collect();
        for id in &ids {
            self.printable(std::slice::from_ref(*id), place);
        }
        self.once(claims, place, part);
    }

    /// Four facts bear out a request at most.
    fn few(&mut self, ask: &Recommendation) {
        let campaign = self.campaign;
        let counts = ask.background.iter().map(|id| match campaign.passage(id) {
            Some(passage) => passage.claims().count(),
            None => 1,
        });
        let count: usize = counts.sum();
        if count > MAX_CLAIMS {
            let problem = PackProblem::ManyFacts {
                request: ask.id.to_string(),
                count,
                most: MAX_CLAIMS,
            };
            self.error(ask.place.clone(), problem);
        }
    }

    /// An office is asked for what it has the power to do.
    fn competence(&mut self, ask: &Recommendation) {
        let Some(office) = self.campaign.addressee(&ask.addressee) else {
            return; // told already
        };
        if !office.powers.contains(&ask.kind) {
            let (office, request) = (office.id.to_string(), ask.id.to_string());
            self.error(ask.place.clone(), PackProblem::NoPower { office, request });
        }
    }
}

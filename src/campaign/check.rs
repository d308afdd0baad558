//! What is wrong within a pack: dangling references, claims without a source, allegations without
//! their speaker. All of it is found, each with its place.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Campaign, Citation, Claim, Lang, Name, PackKind, Progress, Standing, State, Status, Text,
};
use crate::diagnostic::{Diagnostic, Place, Rule, did_you_mean};

/// Adds to `problems` all that is wrong within the pack.
pub fn check(campaign: &Campaign, problems: &mut Vec<Diagnostic>) {
    let mut check = Check {
        campaign,
        problems,
        sources: campaign.sources.iter().map(|s| &*s.id).collect(),
        claims: campaign.claims.iter().map(|c| &*c.id).collect(),
        recommendations: campaign.recommendations.iter().map(|r| &*r.id).collect(),
        addressees: campaign.addressees.iter().map(|a| &*a.id).collect(),
        cases: campaign.cases.iter().map(|c| &*c.id).collect(),
    };
    check.ids();
    check.pack();
    check.addressees();
    check.recommendations();
    check.claims();
    check.people();
    check.figures();
}

struct Check<'a> {
    campaign: &'a Campaign,
    problems: &'a mut Vec<Diagnostic>,
    sources: BTreeSet<&'a str>,
    claims: BTreeSet<&'a str>,
    recommendations: BTreeSet<&'a str>,
    addressees: BTreeSet<&'a str>,
    cases: BTreeSet<&'a str>,
}

impl<'a> Check<'a> {
    fn error(&mut self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.problems
            .push(Diagnostic::error(message).at(place).help(help));
    }

    fn ids(&mut self) {
        let campaign = self.campaign;
        self.unique("source", campaign.sources.iter().map(|x| (&x.id, &x.place)));
        self.unique(
            "addressee",
            campaign.addressees.iter().map(|x| (&x.id, &x.place)),
        );
        let recommendations = campaign.recommendations.iter();
        self.unique("recommendation", recommendations.map(|x| (&x.id, &x.place)));
        self.unique("claim", campaign.claims.iter().map(|x| (&x.id, &x.place)));
        self.unique("figure", campaign.figures.iter().map(|x| (&x.id, &x.place)));
        let cases = campaign.cases.iter().map(|x| (&x.id, &x.place));
        let groups = campaign.groups.iter().map(|x| (&x.id, &x.place));
        let mentioned = campaign.mentioned.iter().map(|x| (&x.id, &x.place));
        self.unique("case", cases.chain(groups).chain(mentioned));
    }

    fn unique(&mut self, kind: &str, ids: impl Iterator<Item = (&'a Name, &'a Place)>) {
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        for (id, entry) in ids {
            let place = entry.at(id.span.clone());
            if id.trim().is_empty() {
                // A key that is missing was told already.
                if !id.span.is_empty() {
                    self.error(
                        place,
                        format!("this {kind} has an empty id"),
                        "give it a name",
                    );
                }
            } else if let Some(first) = seen.get(&**id) {
                let help = format!("the first stands at {first}; give this one another id");
                self.error(place, format!("there are two {kind}s “{id}”"), help);
            } else {
                seen.insert(id, place);
            }
        }
    }

    /// Notes each of `names` that is not known.
    fn refer<'n>(
        &mut self,
        kind: &str,
        names: impl IntoIterator<Item = &'n Name>,
        known: &BTreeSet<&str>,
        entry: &Place,
    ) {
        for name in names {
            if !known.contains(&**name) {
                self.problems.push(
                    Diagnostic::error(format!("there is no {kind} “{name}”"))
                        .at(entry.at(name.span.clone()))
                        .suggest(did_you_mean(name, known.iter().copied())),
                );
            }
        }
    }

    fn citations(&mut self, citations: &[Citation], place: &Place, what: &str, needed: bool) {
        if citations.is_empty() && needed {
            let help = "add sources = [{ source = \"…\", where = \"…\" }]";
            self.error(place.clone(), format!("{what} has no source"), help);
        }
        let known = self.sources.clone();
        self.refer("source", citations.iter().map(|c| &c.source), &known, place);
        for citation in citations.iter().filter(|c| c.at.trim().is_empty()) {
            let message = format!(
                "{what} does not say where in “{}” it stands",
                citation.source
            );
            let help = "add where = \"page, heading or lines\"";
            self.error(place.at(citation.source.span.clone()), message, help);
        }
    }

    /// Notes a text that the pack's languages do not all have, or that has one they do not list.
    fn text(&mut self, text: &Text, place: &Place, what: &str) {
        if let Some(lang) = self.campaign.pack.languages.first().cloned()
            && text.get(&lang).is_none_or(|text| text.trim().is_empty())
        {
            let help = format!("“{lang}” is the pack's first language; add it");
            self.error(
                place.clone(),
                format!("{what} has no text in “{lang}”"),
                help,
            );
        }
        self.languages(text.0.keys(), place, what);
        for (lang, text) in &text.0 {
            if text.chars().any(is_private_use) {
                let message = format!("{what} has a private-use character in “{lang}”");
                self.error(
                    place.clone(),
                    message,
                    "such characters have no meaning; take it out",
                );
            }
        }
    }

    fn languages<'l>(
        &mut self,
        languages: impl IntoIterator<Item = &'l Lang>,
        place: &Place,
        what: &str,
    ) {
        for lang in languages {
            if !self.campaign.pack.languages.contains(lang) {
                let message = format!("{what} is in “{lang}”, which the pack does not list");
                let help = "add it to `languages` in pack.toml, or take the text out";
                self.error(place.clone(), message, help);
            }
        }
    }

    fn pack(&mut self) {
        let campaign = self.campaign;
        let pack = &campaign.pack;
        let place = &pack.place;
        if pack.id.is_empty() {
            return; // there is no pack.toml, or nothing in it; told already
        }
        self.text(&pack.title, place, "the pack's title");
        if let Some(stop) = &pack.stop {
            self.text(stop, place, "the stop notice");
        }
        let claims = self.claims.clone();
        self.refer("claim", &pack.reported, &claims, place);
        if pack.kind == PackKind::Historical && pack.reported.is_none() {
            self.error(
                place.clone(),
                "a historical pack says who reported its facts, and when",
                "add reported = \"the id of the claim that says so\"",
            );
        }
        if pack.kind == PackKind::Active && pack.recheck_by.is_none() {
            self.error(
                place.clone(),
                "an active pack says by when it is checked again",
                "add recheck_by = \"YYYY-MM-DD\"",
            );
        }
        for name in pack.levels.keys() {
            if let Err(message) = name.parse::<Rule>() {
                self.error(place.clone(), message, "`levels` takes the names of rules");
            }
        }
    }

    fn addressees(&mut self) {
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
                    Diagnostic::of(Rule::Unattributed, message)
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
                    self.error(place.clone(), message, help);
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
            if let Some(holder) = &office.holder {
                self.text(&holder.name, place, "the holder's name");
                self.citations(&holder.sources, place, "the holder", true);
            }
        }
    }

    fn recommendations(&mut self) {
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
            if let Some(note) = &ask.note {
                self.text(note, place, "the note");
            }
        }
    }

    fn claims(&mut self) {
        for claim in &self.campaign.claims {
            let place = &claim.place;
            self.text(&claim.text, place, "the claim");
            self.citations(&claim.sources, place, "the claim", true);
            if let Some(note) = &claim.note {
                self.text(note, place, "the note");
            }
            match claim.standing {
                Standing::Alleged => self.speaker(claim),
                Standing::Disputed if claim.accounts.len() < 2 => self.error(
                    place.clone(),
                    "a disputed claim gives each account",
                    "add two or more [[claim.accounts]] with text and sources",
                ),
                _ => {}
            }
            for account in &claim.accounts {
                self.text(&account.text, place, "the account");
                self.citations(&account.sources, place, "the account", true);
            }
        }
    }

    /// An allegation says in its own text who alleges it.
    fn speaker(&mut self, claim: &Claim) {
        let unattributed = |message: String, help: &str| {
            Diagnostic::of(Rule::Unattributed, message)
                .at(claim.place.clone())
                .help(help)
        };
        let Some(by) = &claim.by else {
            self.problems.push(unattributed(
                format!("the allegation “{}” does not say who alleges it", claim.id),
                "add by.en = \"the words of its text that say so\"",
            ));
            return;
        };
        for (lang, text) in &claim.text.0 {
            let speaker = by.get(lang).map(str::trim).unwrap_or_default();
            if speaker.is_empty() || !text.contains(speaker) {
                self.problems.push(unattributed(
                    format!(
                        "the text of “{}” in “{lang}” does not name its speaker “{speaker}”",
                        claim.id
                    ),
                    "write the words of `by` into the text, letter for letter",
                ));
            }
        }
    }

    /// No graphic claim stands where a letter would print it.
    fn printable(&mut self, names: &[Name], entry: &Place) {
        for name in names {
            if self.campaign.claim(name).is_some_and(|claim| claim.graphic) {
                self.problems.push(
                    Diagnostic::of(
                        Rule::Consent,
                        format!("“{name}” is graphic and would be printed"),
                    )
                    .at(entry.at(name.span.clone()))
                    .help("move it to `also`"),
                );
            }
        }
    }

    fn people(&mut self) {
        let (claims, asks) = (self.claims.clone(), self.recommendations.clone());
        for case in &self.campaign.cases {
            let place = &case.place;
            self.text(&case.name, place, "the name");
            self.text(&case.about, place, "“about”");
            if let Some(text) = &case.not_known {
                self.text(text, place, "“not_known”");
            }
            self.refer("claim", &case.claims, &claims, place);
            self.refer("claim", &case.also, &claims, place);
            self.refer("claim", &case.conviction, &claims, place);
            self.refer("recommendation", &case.supports, &asks, place);
            self.printable(&case.claims, place);
            self.status(&case.status, place);
        }
        for group in &self.campaign.groups {
            self.text(&group.name, &group.place, "the name");
            self.refer("claim", &group.claims, &claims, &group.place);
            self.refer("recommendation", &group.supports, &asks, &group.place);
        }
        for person in &self.campaign.mentioned {
            self.text(&person.name, &person.place, "the name");
            self.refer("claim", &person.claims, &claims, &person.place);
            self.status(&person.status, &person.place);
        }
    }

    fn status(&mut self, status: &Status, place: &Place) {
        self.text(&status.short, place, "the status");
        self.text(&status.text, place, "the status's sentence");
        let known = status.state != State::Unknown;
        self.citations(&status.sources, place, "the status", known);
    }

    fn figures(&mut self) {
        for figure in &self.campaign.figures {
            let place = &figure.place;
            self.text(&figure.title, place, "the title");
            self.text(&figure.according_to, place, "“according_to”");
            self.citations(&figure.sources, place, "the figure", true);
            for series in &figure.series {
                self.text(&series.name, place, "the series' name");
                for count in &series.values {
                    self.text(&count.period, place, "the period");
                }
            }
        }
    }
}

/// Whether a character is of Unicode's private-use areas, which stand for values while a letter
/// is composed and so may not come in from outside.
pub fn is_private_use(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

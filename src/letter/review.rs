//! The rules about words: what a letter asks and of whom, whom it names, who says what. What can
//! only be guessed from words, [`watch`] does.

use super::{Content, Draft, Letter, Origin, Role, watch};
use crate::campaign::{Addressee, Campaign, Case, Consent, Kind, PackKind, Standing};
use crate::diagnostic::{Diagnostic, Rule, Severity};

/// The most lines that a sender's address may have.
const MOST_SENDER_LINES: usize = 8;

/// All rules about words that this letter breaks.
pub fn review(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Diagnostic> {
    let Some(office) = campaign.addressee(&draft.to) else {
        return Vec::new(); // told by `compose`
    };
    let cases: Vec<&Case> = draft
        .cases
        .iter()
        .filter_map(|id| campaign.case(id))
        .collect();
    let review = Review {
        campaign,
        office,
        draft,
        letter,
        cases,
    };
    [
        review.asks(),
        review.foreign_asks(),
        review.placeholders(),
        review.past_people(),
        review.attribution(),
        review.consent(),
        review.form_of_address(),
        review.sender(),
        review.own_country(),
        review.direction(),
        review.measure(),
        review.unrelated(),
        review.missing_texts(),
        watch::watch(campaign, draft, letter),
    ]
    .into_iter()
    .flatten()
    .collect()
}

struct Review<'a> {
    campaign: &'a Campaign,
    office: &'a Addressee,
    draft: &'a Draft,
    letter: &'a Letter,
    cases: Vec<&'a Case>,
}

impl Review<'_> {
    fn name(&self, case: &Case) -> String {
        case.name.show(&self.draft.lang).to_owned()
    }

    /// `no-ask`: something is asked, and all that was chosen is.
    fn asks(&self) -> Vec<Diagnostic> {
        if self.draft.asks.is_empty() {
            return vec![
                Diagnostic::of(Rule::NoAsk, "the letter asks for nothing")
                    .help("choose at least one recommendation"),
            ];
        }
        let body = self
            .letter
            .blocks
            .iter()
            .filter(|b| b.role != Role::Subject);
        let body: Vec<_> = body.flat_map(|block| block.content.runs()).collect();
        // The whole request, not only its heading.
        let printed = |id: &str| {
            let ask = self.campaign.recommendation(id);
            let text = ask.map_or("", |ask| ask.text.show(&self.draft.lang));
            body.iter()
                .any(|run| run.origin == Origin::Ask(id.to_owned()) && run.text == text)
        };
        self.draft
            .asks
            .iter()
            .filter(|id| self.campaign.recommendation(id).is_some())
            .filter(|id| !printed(id))
            .map(|id| {
                Diagnostic::of(
                    Rule::NoAsk,
                    format!("the template does not print the request {id}"),
                )
                .help("write {{#each asks}}{{text}}{{/each}} into the template")
            })
            .collect()
    }

    /// `foreign-ask`: nothing is asked that the report asks of another office.
    fn foreign_asks(&self) -> Vec<Diagnostic> {
        let lang = &self.draft.lang;
        let own: Vec<&str> = self
            .campaign
            .recommendations_to(&self.office.id)
            .map(|ask| &*ask.id)
            .collect();
        self.draft
            .asks
            .iter()
            .filter_map(|id| self.campaign.recommendation(id))
            .filter(|ask| ask.addressee != self.office.id)
            .map(|ask| {
                let to = self.campaign.addressee(&ask.addressee);
                let to = to.map_or(&*ask.addressee, |office| office.short.show(lang));
                let message = format!(
                    "{} is not addressed to this office ({}) but to another: {to}",
                    ask.id,
                    self.office.short.show(lang),
                );
                Diagnostic::of(Rule::ForeignAsk, message)
                    .help(format!("this office's are: {}", own.join(", ")))
            })
            .collect()
    }

    /// `placeholder`: nothing is left to be filled in.
    fn placeholders(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for run in self.letter.runs() {
            let Some(mark) = placeholder(&run.text) else {
                continue;
            };
            match run.origin {
                Origin::Template => problems.push(
                    Diagnostic::of(
                        Rule::Placeholder,
                        format!("the template's words have “{mark}”"),
                    )
                    .help("fill it in, or write the sentence without it"),
                ),
                Origin::Own => problems.push(Diagnostic {
                    severity: Severity::Warning,
                    ..Diagnostic::of(Rule::Placeholder, format!("your own words have “{mark}”"))
                        .help("if something was still to be filled in, do it now")
                }),
                _ => {}
            }
        }
        problems
    }

    /// `past-person`: no relief in custody for somebody who has died or was released, and
    /// whoever is named in a letter is not left in prison by it.
    fn past_people(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let asks = self.draft.asks.iter();
        for ask in asks.filter_map(|id| self.campaign.recommendation(id)) {
            let relief = ask.kind.is_relief_in_custody();
            let people = ask
                .for_people
                .iter()
                .filter_map(|id| self.campaign.case(id));
            for case in people.filter(|case| relief && case.status.state.is_past()) {
                let message = format!(
                    "{} asks {} for {}, of whom the pack says: {}",
                    ask.id,
                    relief_in_words(ask.kind),
                    self.name(case),
                    case.status.short.show(&self.draft.lang),
                );
                problems
                    .push(Diagnostic::of(Rule::PastPerson, message).help("take the request out"));
            }
        }
        for case in self.cases.iter().filter(|case| case.status.state.is_past()) {
            let status = Origin::Status(case.id.to_string());
            if !self.letter.runs().any(|run| run.origin == status) {
                let message = format!(
                    "the letter names {} and does not say what became of them",
                    self.name(case)
                );
                problems.push(
                    Diagnostic::of(Rule::PastPerson, message)
                        .help("write {{status}} after the person's claims in the template"),
                );
            }
        }
        problems
    }

    /// `unattributed`: an allegation has its speaker, a historical pack's letter its report.
    fn attribution(&self) -> Vec<Diagnostic> {
        let lang = &self.draft.lang;
        let mut problems = Vec::new();
        let mut reported = None;
        let mut first_fact = None;
        for (index, run) in self.letter.runs().enumerate() {
            let Origin::Claim(id) = &run.origin else {
                continue;
            };
            let Some(claim) = self.campaign.claim(id) else {
                continue;
            };
            if self.campaign.pack.reported.as_ref() == Some(&claim.id) {
                reported.get_or_insert(index);
            } else {
                first_fact.get_or_insert(index);
            }
            let named = claim.by.as_ref().and_then(|by| by.get(lang));
            let named = named.is_some_and(|by| !by.is_empty() && run.text.contains(by));
            if claim.standing == Standing::Alleged && !named {
                let message = format!("the allegation “{id}” is printed without who alleges it");
                problems.push(Diagnostic::of(Rule::Unattributed, message));
            }
        }
        let historical = self.campaign.pack.kind == PackKind::Historical;
        if let (true, Some(fact)) = (historical, first_fact)
            && reported.is_none_or(|reported| reported > fact)
        {
            problems.push(
                Diagnostic::of(
                    Rule::Unattributed,
                    "the letter tells facts of the past without saying first who reported them, and when",
                )
                .help("let the template print {{#each background}}{{this}} {{/each}} first"),
            );
        }
        problems
    }

    /// `consent`: nobody is named without it, and no graphic detail is printed.
    fn consent(&self) -> Vec<Diagnostic> {
        let unknown = self.campaign.cases.iter();
        let unknown = unknown.filter(|case| case.consent == Consent::Unknown);
        let mut problems = Vec::new();
        for case in unknown {
            let chosen = self.draft.cases.iter().any(|id| case.id == id.as_str());
            let named = self.letter.runs().any(|run| {
                run.origin != Origin::Sender
                    && case
                        .name
                        .0
                        .values()
                        .any(|name| !name.is_empty() && run.text.contains(name))
            });
            if chosen || named {
                let message = format!(
                    "{} is named, and nobody is known to have agreed to it",
                    self.name(case)
                );
                problems.push(
                    Diagnostic::of(Rule::Consent, message)
                        .help("take the person out of the letter"),
                );
            }
        }
        for run in self.letter.runs() {
            if let Origin::Claim(id) = &run.origin
                && self.campaign.claim(id).is_some_and(|claim| claim.graphic)
            {
                problems.push(Diagnostic::of(
                    Rule::Consent,
                    format!("“{id}” has graphic detail and would be printed"),
                ));
            }
        }
        problems
    }

    /// `form-of-address`: salutation and closing are the office's, in the letter's language.
    fn form_of_address(&self) -> Vec<Diagnostic> {
        let lang = &self.draft.lang;
        [
            (Role::Salutation, &self.office.salutation, "salutation"),
            (Role::Closing, &self.office.closing, "closing"),
        ]
        .into_iter()
        .filter(|(role, form, _)| {
            let due = form.get(lang).map(str::trim).unwrap_or_default();
            let printed = self.letter.of_role(*role).any(|block| {
                matches!(&block.content, Content::Text(runs) if super::text_of(runs).trim() == due)
            });
            due.is_empty() || !printed
        })
        .map(|(_, _, what)| {
            let office = self.office.short.show(lang);
            Diagnostic::of(
                Rule::FormOfAddress,
                format!("the pack has no {what} for {office} in “{lang}”"),
            )
            .help("choose another language, or add it to addressees.toml")
        })
        .collect()
    }

    /// `no-sender`: the sender's name and address stand on the letter.
    fn sender(&self) -> Vec<Diagnostic> {
        let sender = &self.draft.sender;
        let mut problems = Vec::new();
        let blank = |text: &str| !text.chars().any(char::is_alphanumeric);
        if blank(&sender.name) {
            problems.push(
                Diagnostic::of(Rule::NoSender, "the sender's name is missing")
                    .help("give the full name (“Name”, or --name)"),
            );
        }
        if sender.lines().all(blank) {
            problems.push(
                Diagnostic::of(Rule::NoSender, "the sender's address is missing")
                    .help(if self.draft.redact_sender {
                        "with initials only, the town must be there (“Place”, or --place)"
                    } else {
                        "give the postal address (“Address”, or --address \"street; town; country\")"
                    }),
            );
        }
        problems
    }

    /// `unprintable`: a character that turns the direction of writing would print other words than
    /// those that were typed.
    fn direction(&self) -> Vec<Diagnostic> {
        let typed = [Origin::Sender, Origin::Own];
        let runs = self.letter.runs().filter(|run| typed.contains(&run.origin));
        let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let found = runs.flat_map(|run| run.text.chars()).find(turns);
        let message = |c: char| {
            let code = u32::from(c);
            format!("an invisible character (U+{code:04X}) turns the direction of writing")
        };
        let problem = found.map(|c| Diagnostic::of(Rule::Unprintable, message(c)));
        problem
            .map(|problem| problem.help("type the name, the address and your words again"))
            .into_iter()
            .collect()
    }

    /// A sender's address has an address's length.
    fn measure(&self) -> Vec<Diagnostic> {
        let lines = self.draft.sender.lines().count();
        if lines <= MOST_SENDER_LINES {
            return Vec::new();
        }
        let message = format!("the sender's address has {lines} lines");
        vec![Diagnostic::error(message).help(format!("an address has at most {MOST_SENDER_LINES}"))]
    }

    /// `own-country`: whoever lives there is told what that means, and what there is instead.
    fn own_country(&self) -> Vec<Diagnostic> {
        let office = self.office;
        let names = office.country.0.values().chain(&office.country_names);
        let names: Vec<String> = names.map(|name| name.to_lowercase()).collect();
        let sender = &self.draft.sender;
        // The country stands at the end of a line: “Kazakhstan”, “050000 Almaty, Kazakhstan”.
        let lives_there = sender.lines().chain([sender.place.trim()]).any(|line| {
            let line = line.to_lowercase();
            let line = line.trim_end_matches('.');
            names.iter().any(|name| {
                !name.is_empty()
                    && line.strip_suffix(name.as_str()).is_some_and(|rest| {
                        rest.chars()
                            .next_back()
                            .is_none_or(|c| !c.is_alphanumeric())
                    })
            })
        });
        if !lives_there {
            return Vec::new();
        }
        let lang = &self.draft.lang;
        let country = office.country.show(lang);
        let message = format!(
            "the sender seems to live in {country}: its authorities will read the name and address"
        );
        let anonymous = office.anonymous.as_ref().map(|text| text.show(lang));
        vec![Diagnostic::of(Rule::OwnCountry, message).help(format!(
            "print initials and town only (“Print only my initials and town”, or --redact-sender), or let somebody abroad write. {}",
            anonymous.unwrap_or_default()
        ))]
    }

    /// `unrelated`: somebody is named whom none of the requests concerns.
    fn unrelated(&self) -> Vec<Diagnostic> {
        self.cases
            .iter()
            .filter(|case| {
                let mut asks = self.draft.asks.iter();
                !asks.any(|ask| case.supports.iter().any(|id| id == ask.as_str()))
            })
            .map(|case| {
                let message = format!(
                    "{} is named although none of the letter's requests concerns them",
                    self.name(case)
                );
                let fitting: Vec<&str> = self
                    .campaign
                    .recommendations_to(&self.office.id)
                    .filter(|ask| case.supports.contains(&ask.id))
                    .map(|ask| &*ask.id)
                    .collect();
                Diagnostic::of(Rule::Unrelated, message).help(if fitting.is_empty() {
                    "write of them to another office".to_owned()
                } else {
                    format!("ask {} too", fitting.join(" or "))
                })
            })
            .collect()
    }

    /// A letter never mixes languages: what it prints, the pack has in its language.
    fn missing_texts(&self) -> Vec<Diagnostic> {
        let lang = &self.draft.lang;
        let mut missing = Vec::new();
        for run in self.letter.runs() {
            let (what, text) = match &run.origin {
                Origin::Claim(id) => (id, self.campaign.claim(id).map(|c| &c.text)),
                Origin::Ask(id) => (id, self.campaign.recommendation(id).map(|a| &a.text)),
                Origin::Status(id) => (id, self.campaign.case(id).map(|c| &c.status.text)),
                _ => continue,
            };
            if text.is_some_and(|text| text.get(lang).is_none()) && !missing.contains(what) {
                missing.push(what.clone());
            }
        }
        missing
            .into_iter()
            .map(|id| {
                Diagnostic::error(format!("the pack has no text for “{id}” in “{lang}”"))
                    .help("choose another language, or add the text to the pack")
            })
            .collect()
    }
}

fn relief_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Release => "release",
        Kind::Care => "medical care",
        Kind::Visits => "visits",
        Kind::Transfer => "a transfer",
        _ => "better conditions",
    }
}

/// The first thing in the text that looks as if it was still to be filled in.
fn placeholder(text: &str) -> Option<&str> {
    for mark in ["{{", "}}", "___", "TODO", "XXX", "[…]", "[...]"] {
        if let Some(at) = text.find(mark) {
            return Some(&text[at..at + mark.len()]);
        }
    }
    let start = text.find('[')?;
    let end = text[start..].find(']')?;
    Some(&text[start..=start + end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholder_is_a_bracket_or_a_mark() {
        assert_eq!(placeholder("Dear [name], I"), Some("[name]"));
        assert_eq!(placeholder("at {{place}}"), Some("{{"));
        assert_eq!(placeholder("see TODO"), Some("TODO"));
        assert_eq!(placeholder("a (plain) sentence"), None);
    }
}

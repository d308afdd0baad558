//! A proposal as the files of a pack: a draft, which opens whatever is missing. What the document does not
//! say, and what no program may decide, stands as `FILL IN`, with a question; nothing is confirmed.

use any_ascii::any_ascii;

use super::lexicon::{self, Letters};
use super::{Addressee, Fact, Person, Proposal, Request, Spot, Value};
use crate::campaign::amend::{self, At, Sheet};
use crate::campaign::files::Files;
use crate::campaign::read::FILL_IN;
use crate::problem::Problem;
use crate::store::document::Document;

/// More of a document is not kept beside its pack, in bytes.
const MAX_KEPT: usize = 1 << 20;
/// An address has so many lines, the country among them.
const MAX_LINES: usize = 5;
/// In characters, about as wide as an envelope's window is for an address of ten points.
const MAX_WIDTH: usize = 42;
/// The first lines of an id.
const MAX_ID: usize = 48;

/// A request in so many words at most can stand in a letter's first sentence.
const MAX_LEAD: usize = 15;
/// The kinds of request, for whoever writes one down.
const KINDS: &str = "investigation, review, inquiry, mechanism, conditions, care, visits, transfer, release, \
                     protection, recognition, charges, stay, law, whereabouts or other";

/// The files of a draft pack.
pub fn draft(proposal: &Proposal, document: &Document) -> Files {
    let draft = Draft::new(proposal, Ids::after(proposal, &Files::new()));
    let mut files = draft.entries(document);
    files.insert(
        "pack.toml".to_owned(),
        draft.pack(&document.name).into_bytes(),
    );
    for (name, heading) in HEADINGS {
        let own = files.remove(*name).unwrap_or_default();
        let text = [heading.as_bytes(), &own].concat();
        files.insert((*name).to_owned(), text);
    }
    files
}

/// The files of a pack that change where another document is added to it: what is new stands at
/// their ends, and the pack is a draft again.
///
/// # Errors
/// Why the pack's own file cannot be changed.
pub fn add_to(proposal: &Proposal, document: &Document, pack: &Files) -> Result<Files, Problem> {
    let draft = Draft::new(proposal, Ids::after(proposal, pack));
    let mut files = draft.entries(document);
    for (name, own) in &mut files {
        if let Some(before) = pack.get(name) {
            let end: &[u8] = if before.ends_with(b"\n") { b"" } else { b"\n" };
            *own = [before.as_slice(), end, own.as_slice()].concat();
        }
    }
    let name = "pack.toml";
    let whole = At {
        kind: None,
        index: 0,
    };
    let text = text_of(pack, name);
    let text = amend::set(name, text, whole, "draft", &amend::Value::Flag(true))?;
    files.insert(name.to_owned(), text.into_bytes());
    Ok(files)
}

/// What stands at the head of a draft's files.
const HEADINGS: &[(&str, &str)] = &[
    ("sources.toml", ""),
    (
        "addressees.toml",
        "# The offices that the document names. Is each address right? Nobody has looked yet: write the day on\n\
         # which somebody found it so as `confirmed`.\n",
    ),
    (
        "recommendations.toml",
        "# What the document asks, and of whom, in its words.\n",
    ),
    (
        "claims.toml",
        "# Sentences of the document that may be facts, each with its place. Take what letters need, say it in your\n\
         # own words, and leave the rest out. Somebody else compares it with the document (`checked`).\n",
    ),
];

fn text_of<'a>(pack: &'a Files, name: &str) -> &'a str {
    let text = pack
        .get(name)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.unwrap_or_default()
}

/// What the entries of a draft are called, where a pack has some already.
struct Ids {
    source: String,
    /// Of each office that the document names: its id, and whether the pack has it already.
    offices: Vec<(String, bool)>,
    /// Of the people.
    people: Vec<(String, bool)>,
    /// The numbers of the first request and of the first fact.
    first_request: usize,
    first_claim: usize,
}

impl Ids {
    fn after(proposal: &Proposal, pack: &Files) -> Self {
        let ids = |name: &str, kind: &str| {
            let sheet = Sheet::read(name, text_of(pack, name), Some(kind)).unwrap_or_default();
            let ids = sheet
                .entries
                .iter()
                .map(|entry| entry.text("id").to_owned());
            ids.collect::<Vec<String>>()
        };
        let next = |ids: &[String], stem: &str| {
            let numbers = ids
                .iter()
                .filter_map(|id| id.strip_prefix(stem)?.parse().ok());
            numbers.max().unwrap_or(0) + 1
        };
        let same = |one: &str, other: &str| lexicon::fold(one) == lexicon::fold(other);
        let name = "addressees.toml";
        let known = Sheet::read(name, text_of(pack, name), Some("addressee")).unwrap_or_default();
        let of_office = |office: &Addressee| {
            let wanted = office.office.as_ref()?.text.as_str();
            let mut known = known.entries.iter();
            let found =
                known.find(|entry| entry.texts("office").any(|(_, text)| same(text, wanted)));
            found.map(|entry| entry.text("id").to_owned())
        };
        let mut number = next(&ids(name, "addressee"), "office-");
        let offices = proposal.addressees.iter().map(|office| {
            of_office(office).map_or_else(
                || {
                    number += 1;
                    (format!("office-{}", number - 1), false)
                },
                |id| (id, true),
            )
        });
        let offices = offices.collect();
        let cases = pack.keys().filter(|name| name.starts_with("cases/"));
        let cases: Vec<Sheet> = cases
            .filter_map(|name| Sheet::read(name, text_of(pack, name), None).ok())
            .collect();
        let cases = || cases.iter().flat_map(|sheet| &sheet.entries);
        let mut taken: Vec<String> = cases().map(|entry| entry.text("id").to_owned()).collect();
        let people = proposal.people.iter().map(|person| {
            let wanted = person.name.text.as_str();
            let mut all = cases();
            let found = all.find(|entry| entry.texts("name").any(|(_, text)| same(text, wanted)));
            if let Some(entry) = found {
                return (entry.text("id").to_owned(), true);
            }
            let mut id = slug(wanted, "person");
            while taken.contains(&id) {
                id.push_str("-2");
            }
            taken.push(id.clone());
            (id, false)
        });
        Self {
            people: people.collect(),
            offices,
            source: format!("S{}", next(&ids("sources.toml", "source"), "S")),
            first_request: next(&ids("recommendations.toml", "recommendation"), "R"),
            first_claim: next(&ids("claims.toml", "claim"), "f"),
        }
    }

    /// Of the office of this place in the document; of one that it does not name, as if it were the
    /// first.
    fn office(&self, index: usize) -> &str {
        let office = self.offices.get(index).map(|(id, _)| id.as_str());
        office.unwrap_or("office-1")
    }
}

fn lang_of(proposal: &Proposal) -> &str {
    if proposal.language.is_empty() {
        "en"
    } else {
        &proposal.language
    }
}

struct Draft<'a> {
    lang: &'a str,
    proposal: &'a Proposal,
    /// What letters of that language say of themselves, where it is known.
    letters: Option<&'static Letters>,
    ids: Ids,
}

/// A text as TOML writes it, on one line.
fn quoted(text: &str) -> String {
    amend::quoted(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of the document, or what is to be filled in.
fn or_fill_in(value: Option<&Value>, what: &str) -> String {
    match value {
        Some(value) => quoted(&value.text),
        None => fill_in(what),
    }
}

fn fill_in(what: &str) -> String {
    quoted(&format!("{FILL_IN}: {what}"))
}

/// A name for machines: small Latin letters, digits and hyphens.
fn slug(text: &str, otherwise: &str) -> String {
    let mut id = String::new();
    for c in any_ascii(text).to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.ends_with('-') && !id.is_empty() {
            id.push('-');
        }
        if id.len() >= MAX_ID {
            break;
        }
    }
    let id = id.trim_matches('-');
    if id.is_empty() {
        otherwise.to_owned()
    } else {
        id.to_owned()
    }
}

impl<'a> Draft<'a> {
    fn new(proposal: &'a Proposal, ids: Ids) -> Self {
        let lang = lang_of(proposal);
        Self {
            lang,
            proposal,
            letters: lexicon::get().letters(lang),
            ids,
        }
    }

    /// The entries of each file, and the text of the document.
    fn entries(&self, document: &Document) -> Files {
        let mut files = Files::new();
        let mut put = |name: &str, text: String| {
            if !text.is_empty() {
                files.insert(name.to_owned(), text.into_bytes());
            }
        };
        put("sources.toml", self.sources(&document.name));
        put("addressees.toml", self.addressees());
        put("recommendations.toml", self.recommendations());
        put("claims.toml", self.claims());
        for (person, (id, is_there)) in self.proposal.people.iter().zip(&self.ids.people) {
            if !is_there {
                put(&format!("cases/{id}.toml"), self.case(person, id));
            }
        }
        let parts = document.parts.iter().map(|part| part.text.as_str());
        let parts: Vec<&str> = parts.collect();
        let has_pages = document.parts.iter().any(|part| part.page.is_some());
        let words = parts.join(if has_pages { "\n\u{c}" } else { "\n" });
        if words.len() <= MAX_KEPT {
            put(&format!("sources/{}.txt", self.ids.source), words);
        }
        files
    }

    fn pack(&self, name: &str) -> String {
        let (lang, proposal) = (self.lang, self.proposal);
        let title = proposal.title.as_ref().map_or("", |title| &title.text);
        let date = or_fill_in(
            proposal.date.as_ref(),
            "when the document came out, like 2026-11-21",
        );
        let mut text = format!(
            "# A draft, begun from {}. What it says stands in that document; nobody has confirmed it.\n\
             # Confirm, change or take out each entry (one that is confirmed has no `draft = true` any more), fill in\n\
             # what begins with “FILL IN”, then take the next line out: until then no letter is made.\n\
             draft = true\n\n\
             id = {}\ntitle.{lang} = {}\nversion = \"1\"\nkind = \"active\"\nlanguages = [{}]\n\n\
             published = {date}\nfacts_as_of = {date}\nrecheck_by = {}\n",
            comment(name),
            quoted(&slug(title, "new-campaign")),
            or_fill_in(proposal.title.as_ref(), "the campaign's name"),
            quoted(lang),
            or_fill_in(
                proposal.deadline.as_ref(),
                "after this date letters wait until somebody has checked the facts again",
            ),
        );
        if let Some(deadline) = &proposal.deadline {
            add(
                &mut text,
                &format!(
                    "# The last day for letters, by the document ({}).\nends = {}\n",
                    deadline.at.said(),
                    quoted(&deadline.text)
                ),
            );
        }
        if !proposal.preferred_languages.is_empty() {
            let languages: Vec<&str> = proposal
                .preferred_languages
                .iter()
                .map(|value| value.text.as_str())
                .collect();
            add(
                &mut text,
                &format!(
                    "# The document asks for letters in: {}.\n",
                    comment(&languages.join(", "))
                ),
            );
        }
        for copy in &proposal.copies_to {
            add(
                &mut text,
                &format!(
                    "# A copy to: {} ({}).\n",
                    comment(&copy.text),
                    copy.at.said()
                ),
            );
        }
        text
    }

    fn sources(&self, name: &str) -> String {
        let proposal = self.proposal;
        let mut text = format!(
            "{}[[source]]\nid = {}\ntitle = {}\npublisher = {}\n",
            if self.ids.source == "S1" { "" } else { "\n" },
            quoted(&self.ids.source),
            or_fill_in(proposal.title.as_ref(), "the document's title"),
            or_fill_in(proposal.publisher.as_ref(), "who published it"),
        );
        if let Some(date) = &proposal.date {
            add(&mut text, &format!("date = {}\n", quoted(&date.text)));
        }
        add(&mut text, &format!("language = {}\n", quoted(self.lang)));
        let reference = proposal.index.as_ref().map_or(name, |index| &index.text);
        add(&mut text, &format!("reference = {}\n", quoted(reference)));
        text
    }

    fn addressees(&self) -> String {
        let offices = self.proposal.addressees.iter().zip(&self.ids.offices);
        let new = offices.filter(|(_, (_, is_there))| !is_there);
        new.map(|(office, (id, _))| self.addressee(id, office))
            .collect()
    }

    fn addressee(&self, id: &str, addressee: &Addressee) -> String {
        let lang = self.lang;
        let office = or_fill_in(addressee.office.as_ref(), "the office's full name");
        let salutation = addressee.salutation.as_ref().map(|value| {
            // It is printed with its comma.
            quoted(&format!("{},", first_of(&value.text)))
        });
        let closing = self.letters.and_then(|letters| {
            let greeting = addressee
                .salutation
                .as_ref()
                .map(|value| first_of(&value.text));
            letters.closing(greeting)
        });
        let country = addressee.country.as_ref();
        let cited = |at: &Spot, words: &Option<Value>| {
            if let Some(words) = words {
                return self.citation(&at.said(), &words.text);
            }
            let (source, place) = (quoted(&self.ids.source), quoted(&at.said()));
            format!("{{ source = {source}, where = {place} }}")
        };
        let lines = address_lines(addressee);
        let lines: Vec<String> = lines.iter().map(|line| quoted(line)).collect();
        let mut text = format!(
            "\n[[addressee]]\nid = {}\nkind = \"letter\"\nshort.{lang} = {office}\noffice.{lang} = {office}\n\
             salutation.{lang} = {}\nclosing.{lang} = {}\nsubject.{lang} = {}\ncountry.{lang} = {}\n\
             draft = true\n# What it can do: {KINDS}\npowers = []\n",
            quoted(id),
            salutation.unwrap_or_else(|| fill_in("the salutation")),
            closing.map_or_else(
                || fill_in("how a letter to it ends"),
                |closing| quoted(&closing)
            ),
            or_fill_in(self.proposal.title.as_ref(), "the letter's subject"),
            or_fill_in(country, "the country that the letter goes to"),
        );
        if !addressee.email.is_empty() {
            let mails = addressee.email.iter().map(|mail| quoted(&mail.text));
            let mails: Vec<String> = mails.collect();
            add(&mut text, &format!("email = [{}]\n", mails.join(", ")));
        }
        add(
            &mut text,
            &format!(
                "\n[addressee.address]\nlines.{lang} = [{}]\nconfirmed = false\nsources = [{}]\n",
                lines.join(", "),
                cited(&addressee.at, &addressee.office),
            ),
        );
        if let Some(holder) = &addressee.holder {
            add(
                &mut text,
                &format!(
                    "\n[addressee.holder]\nname.{lang} = {}\nconfirmed = false\nsources = [{}]\n",
                    quoted(&holder.text),
                    self.citation(&holder.at.said(), &holder.text),
                ),
            );
        }
        text
    }

    fn recommendations(&self) -> String {
        let mut text = String::new();
        let mut number = self.ids.first_request;
        let offices = self.proposal.addressees.len();
        for request in &self.proposal.requests {
            let of = match request.addressee {
                Some(index) => index..index + 1,
                None => 0..offices.max(1),
            };
            for index in of {
                text.push_str(&self.recommendation(number, self.ids.office(index), request));
                number += 1;
            }
        }
        text
    }

    fn recommendation(&self, number: usize, office: &str, request: &Request) -> String {
        let lang = self.lang;
        let asked = quoted(request.text.text.trim_end_matches('.'));
        let words: Vec<&str> = request.text.text.split_whitespace().collect();
        let title = words[..words.len().min(12)].join(" ");
        let lead = if words.len() <= MAX_LEAD {
            format!("lead.{lang} = {asked}\n")
        } else {
            String::new()
        };
        format!(
            "\n[[recommendation]]\nid = \"R{number}\"\naddressee = {}\nkind = {}\nstatus = \"open\"\ndraft = true\n\
             title.{lang} = {}\ntopic.{lang} = {}\ntext.{lang} = {asked}\n{lead}sources = [{}]\n",
            quoted(office),
            fill_in(KINDS),
            quoted(&title),
            fill_in("the same as it follows “an appeal for”"),
            self.citation(&request.text.at.said(), &request.text.text),
        )
    }

    /// A place in the document, with the words that stand there.
    fn citation(&self, place: &str, words: &str) -> String {
        format!(
            "{{ source = {}, where = {}, words = {} }}",
            quoted(&self.ids.source),
            quoted(place),
            quoted(words)
        )
    }

    fn claims(&self) -> String {
        let facts = (self.ids.first_claim..).zip(&self.proposal.facts);
        facts
            .map(|(number, fact)| self.claim(number, fact))
            .collect()
    }

    fn claim(&self, number: usize, fact: &Fact) -> String {
        let lang = self.lang;
        let mut text = format!(
            "\n[[claim]]\nid = \"f{number}\"\ntext.{lang} = {}\n",
            quoted(&fact.text.text)
        );
        if fact.is_alleged {
            let by = fact
                .by
                .as_deref()
                .map_or_else(|| fill_in("the words that say who says so"), quoted);
            add(
                &mut text,
                &format!("standing = \"alleged\"\nby.{lang} = {by}\n"),
            );
        } else {
            text.push_str("standing = \"established\"\n");
        }
        add(
            &mut text,
            &format!(
                "draft = true\nsources = [{}]\n",
                self.citation(&fact.place(), &fact.text.text)
            ),
        );
        text
    }

    fn case(&self, person: &Person, id: &str) -> String {
        let lang = self.lang;
        let name = &person.name.text;
        let claims: Vec<String> = (self.ids.first_claim..)
            .zip(&self.proposal.facts)
            .filter(|(_, fact)| fact.text.text.contains(name.as_str()))
            .map(|(number, _)| format!("\"f{number}\""))
            .collect();
        let mut text = format!("id = {}\nname.{lang} = {}\n", quoted(id), quoted(name));
        let first = person
            .pronoun
            .as_deref()
            .map(|said| said.split('/').next().unwrap_or_default().to_lowercase());
        let pronoun = first.and_then(|first| match first.as_str() {
            "he" | "il" | "él" | "он" => Some("he"),
            "she" | "elle" | "ella" | "она" => Some("she"),
            "they" | "iel" => Some("they"),
            _ => None,
        });
        match pronoun {
            Some(pronoun) => add(&mut text, &format!("pronoun = \"{pronoun}\"\n")),
            None => text.push_str(
                "# How do they speak of themselves? pronoun = \"he\", \"she\" or \"they\"\n",
            ),
        }
        if !person.spellings.is_empty() {
            let spellings: Vec<String> = person
                .spellings
                .iter()
                .map(|spelling| quoted(spelling))
                .collect();
            add(
                &mut text,
                &format!("spellings = [{}]\n", spellings.join(", ")),
            );
        }
        add(
            &mut text,
            &format!(
                "about.{lang} = {}\ndraft = true\n# May they be named, and on whose word? \"person\", \"family\" or \"public record\"; \
             \"unknown\" is never named.\nconsent = \"unknown\"\nclaims = [{}]\nsupports = []\n\n\
             # What became of them? \"detained\", \"released\", \"died\" or \"unknown\": no program decides that.\n\
             [status]\nstate = \"unknown\"\nconfirmed = false\nshort.{lang} = {}\ntext.{lang} = {}\n\
             sources = [{}]\n",
                or_fill_in(person.about.as_ref(), "who they are, in a few words"),
                claims.join(", "),
                self.letters.map_or_else(
                    || fill_in("what became of them, in a word or two"),
                    |letters| quoted(&letters.not_known)
                ),
                self.letters.map_or_else(
                    || fill_in("what became of them, in a sentence"),
                    |letters| quoted(&letters.not_known_of(name))
                ),
                self.citation(&person.name.at.said(), name),
            ),
        );
        text
    }
}

fn add(text: &mut String, more: &str) {
    *text += more;
}

/// Of “Dear Minister/Monsieur le Ministre” the first.
fn first_of(salutation: &str) -> &str {
    let first = salutation.split(" / ").next().unwrap_or_default();
    first.split('/').next().unwrap_or_default().trim()
}

/// Words in a comment stay in its line.
fn comment(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// The lines of an address as an envelope has them: the office first, the country last and in capitals, five
/// at most.
fn address_lines(addressee: &Addressee) -> Vec<String> {
    let office = addressee.office.as_ref().map(|office| office.text.clone());
    let country = addressee
        .country
        .as_ref()
        .map(|country| country.text.clone());
    let mut lines: Vec<String> = addressee
        .address
        .iter()
        .map(|line| line.text.clone())
        .collect();
    if let (Some(last), Some(country)) = (lines.last_mut(), &country)
        && let Some(before) = last.strip_suffix(country.as_str())
        && before.ends_with(", ")
    {
        *last = before.trim_end_matches([',', ' ']).to_owned();
    }
    if lines.is_empty() {
        lines.push(format!("{FILL_IN}: street and number"));
        lines.push(format!("{FILL_IN}: postcode and town"));
    }
    let office = office.unwrap_or_else(|| format!("{FILL_IN}: the office"));
    if lines.first().is_none_or(|first| *first != office) {
        lines.insert(0, office);
    }
    // A line that is wider than the window goes on in the next, while there is one.
    let mut at = 0;
    while at < lines.len() && lines.len() + 1 < MAX_LINES {
        let is_wide = lines[at].chars().count() > MAX_WIDTH;
        let commas = lines[at].match_indices(", ").map(|(comma, _)| comma);
        let fits = |comma: &usize| lines[at][..*comma].chars().count() <= MAX_WIDTH;
        if let Some(comma) = commas.filter(fits).last().filter(|_| is_wide) {
            let rest = lines[at][comma + 2..].to_owned();
            lines[at].truncate(comma);
            lines.insert(at + 1, rest);
        }
        at += 1;
    }
    while lines.len() + 1 > MAX_LINES {
        // The two shortest neighbours below the office share a line.
        let pair = (1..lines.len() - 1)
            .min_by_key(|at| lines[*at].chars().count() + lines[at + 1].chars().count());
        let Some(at) = pair else { break };
        let next = lines.remove(at + 1);
        lines[at] = format!("{}, {next}", lines[at]);
    }
    lines.push(match country {
        Some(country) => country.to_uppercase(),
        None => format!("{FILL_IN}: COUNTRY"),
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::super::propose;
    use super::*;
    use crate::campaign::load;
    use crate::problem::has_errors;
    use crate::store::document;

    fn drafted(name: &str, text: &str) -> load::Loaded {
        let document = document::from_bytes(name, text.as_bytes().to_vec()).expect("a document");
        load::from_files(&draft(&propose(&document), &document), "")
    }

    #[test]
    fn draft_opens_whatever_the_document_lacks() {
        let texts = [
            "x",
            "Nothing to see here, says nobody.",
            "TITLE: A \"quoted\" thing \\ with = signs\n\nDear Minister,\n\nI urge you to stop it.\n\nYours sincerely,\n",
            "1. Minister of Nothing\n\nE-mail: a@b.example\n",
        ];
        for text in texts {
            let loaded = drafted("a.txt", text);
            assert!(
                !has_errors(&loaded.problems),
                "{text}: {:#?}",
                loaded.problems
            );
            assert!(loaded.campaign.pack.draft);
        }
    }

    #[test]
    fn draft_breaks_wide_lines_of_an_address() {
        let value = |text: &str| Value {
            text: text.to_owned(),
            ..Value::default()
        };
        let office = |lines: &[&str]| Addressee {
            office: Some(value("Minister of Security")),
            address: lines.iter().map(|line| value(line)).collect(),
            country: Some(value("Ireland")),
            ..Addressee::default()
        };
        let wide = "Directorate of Prisons and Probation, 17 Long Street of the Martyrs";
        assert_eq!(
            address_lines(&office(&[wide, "Toru"])),
            [
                "Minister of Security",
                "Directorate of Prisons and Probation",
                "17 Long Street of the Martyrs",
                "Toru",
                "IRELAND"
            ]
        );
        // Without room for another line it stays as it is, whole.
        let lines = address_lines(&office(&[wide, "North Hill", "Toru"]));
        assert_eq!(lines.len(), MAX_LINES);
        assert_eq!(lines[1], wide);
    }

    #[test]
    fn draft_decides_nothing_that_a_person_must() {
        let text = "Oravia: Baker held\n\nAna Belko, a baker, was arrested in Toru on 3 May 2020. \
                    She is reportedly held without charge.\n";
        let loaded = drafted("a.txt", text);
        let case = loaded.campaign.cases.first().expect("a person");
        assert_eq!(case.consent, crate::campaign::Consent::Unknown);
        assert_eq!(case.status.state, crate::campaign::State::Unknown);
        assert!(
            loaded
                .problems
                .iter()
                .any(|problem| problem.to_string().contains("still to be filled in"))
        );
    }

    #[test]
    fn draft_has_ids_of_plain_letters() {
        assert_eq!(slug("Озерния: журналистка", "x"), "ozerniya-zhurnalistka");
        assert_eq!(slug("«»", "x"), "x");
    }

    #[test]
    fn draft_takes_another_document_in() {
        let read = |name: &str, text: &str| {
            document::from_bytes(name, text.as_bytes().to_vec()).expect("a document")
        };
        let one = "TITLE: One thing\n\nDear Minister,\n\nAna Belko was held on 3 May 2020. I urge you to free her.\n\n\
                   Yours sincerely,\n\nCONTACT DETAILS\nMinister of Security\nHigh Street 1\nToru\nIreland\n";
        let other = "TITLE: Another thing\n\nDear Minister,\n\nAna Belko was beaten on 4 May 2020. Teo Sarran was \
                     beaten too. I urge you to investigate it.\n\nYours sincerely,\n\nCONTACT DETAILS\nMinister of \
                     Security\nHigh Street 1\nToru\nIreland\n";
        let (one, other) = (read("one.txt", one), read("other.txt", other));
        let mut files = draft(&propose(&one), &one);
        let first = load::from_files(&files, "").campaign;
        files.extend(add_to(&propose(&other), &other, &files).expect("a pack"));
        let loaded = load::from_files(&files, "");
        assert!(!has_errors(&loaded.problems), "{:#?}", loaded.problems);
        let both = loaded.campaign;
        assert_eq!((first.sources.len(), both.sources.len()), (1, 2));
        // The same office is one.
        assert_eq!((first.addressees.len(), both.addressees.len()), (1, 1));
        assert!(both.recommendations.len() > first.recommendations.len());
        assert!(both.claims.len() > first.claims.len());
        let office = &both.addressees[0].id;
        assert!(
            both.recommendations
                .iter()
                .all(|ask| ask.addressee == *office)
        );
        assert!(
            both.claims
                .iter()
                .any(|claim| claim.sources[0].source == "S2")
        );
        assert!(both.documents.contains_key("S2.txt"));
        assert_eq!(both.pack.title.show(&both.first_language()), "One thing");
        assert!(both.pack.draft);
    }
}

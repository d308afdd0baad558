//! The entries of a draft, file by file, as TOML.

use super::address::address_lines;
use super::as_asked::as_asked;
use super::ids::{Ids, slug};
use crate::campaign::State;
use crate::campaign::amend;
use crate::campaign::files::Files;
use crate::campaign::read::FILL_IN;
use crate::proposal::lexicon::{self, Letters};
use crate::proposal::{Addressee, Fact, Person, Proposal, Request, Spot, Value};
use crate::store::document::Document;

/// More of a document is not kept beside its pack, in bytes.
const MAX_KEPT: usize = 1 << 20;
/// A request in so many words at most can stand in a letter's first sentence.
const MAX_LEAD: usize = 15;
/// The kinds of request that a pack's file can name.
const KINDS: &str = "investigation, review, inquiry, mechanism, conditions, care, visits, transfer, release, \
                     protection, recognition, charges, stay, law, whereabouts or other";

/// The language of the document's letters, by its code.
fn lang_of(proposal: &Proposal) -> &str {
    if proposal.language.is_empty() {
        "en"
    } else {
        &proposal.language
    }
}

/// What a document says, as the entries of a pack.
pub(super) struct Draft<'a> {
    lang: &'a str,
    proposal: &'a Proposal,
    /// What letters of that language say of themselves, where it is known.
    letters: Option<&'static Letters>,
    ids: Ids,
}

/// A text as TOML writes it, on one line.
pub(super) fn quoted(text: &str) -> String {
    amend::quoted(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of the document, or what is to be filled in.
fn or_fill_in(value: Option<&Value>, what: &str) -> String {
    match value {
        Some(value) => quoted(&value.text),
        None => fill_in(what),
    }
}

pub(super) fn fill_in(what: &str) -> String {
    quoted(&format!("{FILL_IN}: {what}"))
}

impl<'a> Draft<'a> {
    /// Of this proposal, with these ids.
    pub(super) fn new(proposal: &'a Proposal, ids: Ids) -> Self {
        let lang = lang_of(proposal);
        Self {
            lang,
            proposal,
            letters: lexicon::get().letters(lang),
            ids,
        }
    }

    /// The entries of each file, and the text of the document.
    pub(super) fn entries(&self, document: &Document) -> Files {
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

    /// What the pack says of itself, begun from the document of this name.
    pub(super) fn pack(&self, name: &str) -> String {
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
        add(
            &mut text,
            &format!(
                "reference = {}\n# Who published it is taken from its head and foot. Is that right?\ndraft = true\n",
                quoted(reference)
            ),
        );
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
        if let Some(first) = self.proposal.preferred_languages.first() {
            add(&mut text, &format!("prefers = {}\n", quoted(&first.text)));
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
        let asked = quoted(&as_asked(
            self.proposal,
            request.text.text.trim_end_matches('.'),
        ));
        let words: Vec<&str> = request.text.text.split_whitespace().collect();
        let title = words[..words.len().min(12)].join(" ");
        let lead = if words.len() <= MAX_LEAD {
            format!("lead.{lang} = {asked}\n")
        } else {
            String::new()
        };
        // Whether it is the publisher's own request, no program decides.
        let kinds = match &request.asker {
            Some(other) => {
                let other = other.text.replace(['“', '”', '"'], "");
                format!("do you ask this too, or does only “{other}”? Then leave it out. {KINDS}")
            }
            None => KINDS.to_owned(),
        };
        format!(
            "\n[[recommendation]]\nid = \"R{number}\"\naddressee = {}\nkind = {}\nstatus = \"open\"\ndraft = true\n\
             title.{lang} = {}\ntopic.{lang} = {}\ntext.{lang} = {asked}\n{lead}sources = [{}]\n",
            quoted(office),
            fill_in(&kinds),
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
             # What became of them? No program decides that: {}.\n\
             [status]\nstate = \"unknown\"\nconfirmed = false\nshort.{lang} = {}\ntext.{lang} = {}\n\
             sources = [{}]\n",
                or_fill_in(person.about.as_ref(), "who they are, in a few words"),
                claims.join(", "),
                State::WORDS.join(", "),
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

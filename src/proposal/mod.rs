//! What a campaign's pack may take from a document: rules over its text, no model and no network, so
//! that every machine proposes the same. Every value stands in the document, and knows where.
//!
//! The stages, in order: [`collect_lines`] takes the lines without what repeats on each page;
//! [`find_columns`] tells what stands side by side there;
//! [`mail_head`] reads and takes away the head of an e-mail;
//! [`join_lines`] makes paragraphs and items of them, and [`two_languages`] sets aside those that say it again in another
//! language; [`find_sections`] cuts those by their labels;
//! [`find_header`], [`find_addressees`], [`find_publisher`], [`find_requests`], [`find_people`] (among the
//! names that [`find_names`] finds) and [`find_facts`] each find what their names say. The words of
//! languages are data ([`lexicon`]).
//!
//! Never guessed: who is guilty, whether somebody consents, what became of somebody, whether an
//! address is right. Those a person is asked.

mod collect_lines;
mod cut_sentences;
mod draft_pack;
mod find_addressees;
mod find_columns;
mod find_dates;
mod find_facts;
mod find_header;
mod find_names;
mod find_people;
mod find_publisher;
mod find_requests;
mod find_sections;
mod find_speakers;
mod join_lines;
mod lexicon;
mod mail_head;
mod two_languages;

use std::ops::Range;
use std::path::Path;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::problem::{FileProblem, Problem};
use crate::store::document::Document;
use collect_lines::Line;
use find_requests::AskingRow;
use find_sections::{BlockSpan, Section};
use join_lines::Block;
use lexicon::Language;

pub(crate) use draft_pack::slug;
pub use draft_pack::{add_to, draft, empty};

/// What is proposed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Proposal {
    /// Its title.
    pub title: Option<Value>,
    /// Who published it.
    pub publisher: Option<Value>,
    /// When, as exact as it says.
    pub date: Option<Value>,
    /// Its index number.
    pub index: Option<Value>,
    /// The last day for letters.
    pub deadline: Option<Value>,
    /// The languages that letters should be in, by their codes.
    pub preferred_languages: Vec<Value>,
    /// Whom letters go to.
    pub addressees: Vec<Addressee>,
    /// What is asked.
    pub requests: Vec<Request>,
    /// Whom it is about.
    pub people: Vec<Person>,
    /// Its sentences that may be facts.
    pub facts: Vec<Fact>,
    /// Who gets a copy.
    pub copies_to: Vec<Value>,
    /// The language that it is written in, by its code.
    pub language: String,
    /// How many of its lines were not looked at, because it is too long.
    pub not_read: usize,
}

/// Words of the document, and where they stand.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Value {
    /// The words; a date as a pack writes it, a language by its code.
    pub text: String,
    /// Where they stand.
    pub at: Spot,
}

impl Value {
    fn new(text: String, at: Spot) -> Self {
        Self { text, at }
    }
}

/// A place in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// Which part of the document ([`Document::parts`]).
    pub part: usize,
    /// The bytes of its lines in the part's text. What goes on in the next part ends with this one.
    pub bytes: Range<usize>,
    /// The pages, where it has some, first and last.
    pub pages: Option<(usize, usize)>,
    /// The lines, first and last, counted from 1 in the document; on a page in that page.
    pub lines: (usize, usize),
}

impl Spot {
    /// As a pack says it: “p. 2”, “pp. 2–3”, “line 7”, “lines 7–9”.
    pub fn said(&self) -> String {
        match self.pages {
            Some((first, last)) if first == last => format!("p. {first}"),
            Some((first, last)) => format!("pp. {first}–{last}"),
            None if self.lines.0 == self.lines.1 => format!("line {}", self.lines.0),
            None => format!("lines {}–{}", self.lines.0, self.lines.1),
        }
    }
}

/// An office that letters go to.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Addressee {
    /// The office.
    pub office: Option<Value>,
    /// Who holds it.
    pub holder: Option<Value>,
    /// The lines of its address, without office, holder, fax and the like.
    pub address: Vec<Value>,
    /// The country.
    pub country: Option<Value>,
    /// E-mail addresses.
    pub email: Vec<Value>,
    /// How a letter begins.
    pub salutation: Option<Value>,
    /// Where all of it stands.
    pub at: Spot,
}

/// Something that is asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Request {
    /// Of which addressee, by its index; nothing: of all.
    pub addressee: Option<usize>,
    /// What, as it follows “I ask you to”.
    pub text: Value,
    /// Who asks, where that may be somebody else than the publisher.
    pub asker: Option<Value>,
}

/// Somebody whom it is about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Person {
    /// The name.
    pub name: Value,
    /// The pronoun that the document shows.
    pub pronoun: Option<String>,
    /// Who that is, in its words.
    pub about: Option<Value>,
    /// Other spellings.
    pub spellings: Vec<String>,
}

/// A sentence that may be a fact.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Fact {
    /// The sentence.
    pub text: Value,
    /// The heading above it, where that is its place.
    pub heading: Option<String>,
    /// Whether somebody says so.
    pub is_alleged: bool,
    /// The words that say who.
    pub by: Option<String>,
}

impl Fact {
    /// Where it stands, as a pack says it.
    pub fn place(&self) -> String {
        match &self.heading {
            Some(heading) => format!("“{heading}”"),
            None => self.text.at.said(),
        }
    }
}

/// Proposes what the document says.
pub fn propose(document: &Document) -> Proposal {
    let mut reading = Reading::of(document);
    let mut proposal = Proposal {
        language: reading.language.code.clone(),
        not_read: reading.not_read,
        ..Proposal::default()
    };
    find_header::find_all(&mut reading, &mut proposal);
    proposal.addressees = find_addressees::find(&mut reading);
    proposal.publisher = find_publisher::find(&reading, &proposal);
    find_requests::find(&mut reading, &mut proposal);
    find_people::find(&reading, &mut proposal);
    find_facts::find(&reading, &mut proposal);
    if let Some(mut second) = reading.aside() {
        let mut said = Proposal {
            requests: Vec::new(),
            facts: Vec::new(),
            people: Vec::new(),
            ..proposal.clone()
        };
        find_requests::find(&mut second, &mut said);
        find_people::find(&second, &mut said);
        find_facts::find(&second, &mut said);
        two_languages::add(&mut proposal, said);
    }
    proposal
}

/// What of the document at `path` is not in what is proposed, whatever it says.
pub fn not_seen(path: &Path, document: &Document, proposal: &Proposal) -> Vec<Problem> {
    let path = || path.display().to_string();
    let mut problems = Vec::new();
    let pages: Vec<String> = document
        .wordless_pages()
        .map(|page| page.to_string())
        .collect();
    if !pages.is_empty() {
        let problem = FileProblem::PagesWithoutWords {
            path: path(),
            pages,
        };
        problems.push(Problem::warning(problem));
    }
    if proposal.not_read > 0 {
        let lines = proposal.not_read;
        let problem = FileProblem::DocumentCut {
            path: path(),
            lines,
        };
        problems.push(Problem::warning(problem));
    }
    problems
}

/// The document as the stages see it.
struct Reading<'a> {
    document: &'a Document,
    lines: Vec<Line>,
    /// Heads and feet.
    margins: Vec<Line>,
    /// The head of the e-mail, if it is one.
    mail: Option<mail_head::Mail>,
    /// How many more lines it has.
    not_read: usize,
    blocks: Vec<Block>,
    /// The sentences of each block, as bytes of its text.
    sentences: Vec<Vec<Range<usize>>>,
    sections: Vec<Section>,
    language: &'static Language,
    /// All its words.
    all: String,
    /// The blocks of the letter, if it has one.
    letter: Range<usize>,
    /// The country that the title names.
    country: Option<String>,
    /// Words that are requests, and say no facts.
    asked: Vec<BlockSpan>,
    /// What is asked, and the words for who asks it, where that may be another than the publisher.
    askers: Vec<(BlockSpan, BlockSpan)>,
    /// The blocks of running text that give an address.
    prose: Vec<usize>,
    /// The blocks of addresses, and of what is asked right below one.
    taken: Vec<usize>,
    /// The rows of tables that say who is asked what.
    asking: Vec<AskingRow>,
    /// The blocks that are in another language, in a document of two.
    aside: Vec<Block>,
}

impl<'a> Reading<'a> {
    fn of(document: &'a Document) -> Self {
        let texts: Vec<&str> = document
            .parts
            .iter()
            .map(|part| part.text.as_str())
            .collect();
        let language = lexicon::get().language_of(&texts.join("\n"));
        let (mut lines, margins, not_read) = collect_lines::collect(document, language);
        let language = find_columns::apart_by_language(&mut lines).unwrap_or(language);
        find_columns::below_heads(&mut lines);
        let mail = mail_head::take(&mut lines, language.code != "en");
        let blocks = join_lines::join(&lines);
        let (blocks, aside) = two_languages::parted(blocks);
        Self {
            lines,
            margins,
            mail,
            not_read,
            aside,
            ..Self::of_blocks(document, blocks, language)
        }
    }

    /// What these blocks are, without their lines.
    fn of_blocks(document: &'a Document, blocks: Vec<Block>, language: &'static Language) -> Self {
        let mut all = String::new();
        for block in &blocks {
            all.push_str(&block.text);
            all.push('\n');
        }
        let texts = blocks.iter().map(|block| &block.text);
        let sentences = texts.map(|text| cut_sentences::cut(text, language));
        let sentences = sentences.collect();
        let sections = find_sections::cut(&blocks, language);
        let letter = find_requests::letter(&blocks, &sections, language);
        let asking = find_requests::asking_rows(&blocks, language);
        Self {
            document,
            lines: Vec::new(),
            margins: Vec::new(),
            mail: None,
            not_read: 0,
            blocks,
            sentences,
            sections,
            language,
            all,
            letter,
            country: None,
            asked: Vec::new(),
            askers: Vec::new(),
            prose: Vec::new(),
            taken: Vec::new(),
            asking,
            aside: Vec::new(),
        }
    }

    /// What is in another language than the rest, read as that is.
    fn aside(&self) -> Option<Self> {
        let language = two_languages::language_of(&self.aside)?;
        Some(Self {
            lines: self.lines.clone(),
            ..Self::of_blocks(self.document, self.aside.clone(), language)
        })
    }

    fn is_letter(&self, block: usize) -> bool {
        self.letter.contains(&block)
    }

    /// Whether a block is of a table that says who is asked what, or of what stands beside others on a page.
    fn is_in_table(&self, block: usize) -> bool {
        let of = &self.blocks[block];
        let is_laid = || {
            let line = self.lines.get(of.lines.start);
            line.is_some_and(|line| line.whole.is_some())
        };
        let mut rows = self.asking.iter();
        of.cell.is_some() && is_laid()
            || rows.any(|row| {
                let blocks = [&row.office, &row.asked, &row.other];
                blocks.into_iter().any(|blocks| blocks.contains(&block))
            })
    }

    /// Whether “4/5/2019” is the fourth of May: everywhere but where English is written.
    fn day_first(&self) -> bool {
        self.language.code != "en"
    }

    /// The sentence in which these words stand; the words alone, where they stand in several.
    fn sentence_of(&self, words: &BlockSpan) -> Range<usize> {
        let mut sentences = self.sentences[words.block].iter();
        let around = |sentence: &&Range<usize>| {
            sentence.start <= words.bytes.start && words.bytes.end <= sentence.end
        };
        sentences.find(around).unwrap_or(&words.bytes).clone()
    }

    /// Where lines stand, by their indices.
    fn spot(&self, lines: Range<usize>) -> Spot {
        let Some(first) = self.lines.get(lines.start) else {
            return Spot::default();
        };
        let last = lines
            .end
            .checked_sub(1)
            .and_then(|at| self.lines.get(at))
            .unwrap_or(first);
        let of_part = self.lines[lines.clone()]
            .iter()
            .rev()
            .find(|line| line.part == first.part);
        Spot {
            part: first.part,
            bytes: first.start..of_part.unwrap_or(first).end,
            pages: first.page.map(|page| (page, last.page.unwrap_or(page))),
            lines: (first.number, last.number),
        }
    }

    fn spot_of(&self, words: &BlockSpan) -> Spot {
        self.spot(self.blocks[words.block].lines_of(&words.bytes))
    }

    fn spot_of_line(line: &Line) -> Spot {
        Spot {
            part: line.part,
            bytes: line.start..line.end,
            pages: line.page.map(|page| (page, page)),
            lines: (line.number, line.number),
        }
    }

    /// The heading above a block, in documents that are quoted by them: those without pages whose
    /// lines are no lines.
    fn heading_above(&self, section: &Section) -> Option<String> {
        let has_elements = self
            .document
            .parts
            .iter()
            .any(|part| part.page.is_none() && !part.styles.is_empty());
        let label = section.label.as_ref().filter(|_| has_elements)?;
        Some(
            self.blocks[label.block].text[label.bytes.clone()]
                .trim()
                .to_owned(),
        )
    }
}

impl Proposal {
    /// As the command line prints it.
    pub fn to_json(&self) -> Json {
        let text = |value: &Option<Value>| value.as_ref().map(|value| value.text.clone());
        let texts = |values: &[Value]| {
            values
                .iter()
                .map(|value| value.text.clone())
                .collect::<Vec<_>>()
        };
        let addressees = self.addressees.iter().map(|addressee| {
            json!({
                "office": text(&addressee.office),
                "holder": text(&addressee.holder),
                "address": texts(&addressee.address),
                "country": text(&addressee.country),
                "email": texts(&addressee.email),
                "salutation": text(&addressee.salutation),
            })
        });
        let requests = self.requests.iter().map(|request| {
            json!({
                "addressee": request.addressee,
                "text": request.text.text,
                "asker": text(&request.asker),
            })
        });
        let people = self.people.iter().map(|person| {
            json!({
                "name": person.name.text,
                "pronoun": person.pronoun,
                "about": text(&person.about),
                "spellings": person.spellings,
            })
        });
        let facts = self.facts.iter().map(|fact| {
            json!({
                "text": fact.text.text,
                "place": fact.place(),
                "standing": if fact.is_alleged { "alleged" } else { "established" },
                "by": fact.by,
            })
        });
        json!({
            "title": text(&self.title),
            "publisher": text(&self.publisher),
            "date": text(&self.date),
            "index": text(&self.index),
            "deadline": text(&self.deadline),
            "preferred_languages": texts(&self.preferred_languages),
            "addressees": addressees.collect::<Vec<_>>(),
            "requests": requests.collect::<Vec<_>>(),
            "people": people.collect::<Vec<_>>(),
            "facts": facts.collect::<Vec<_>>(),
            "copies_to": texts(&self.copies_to),
        })
    }
}

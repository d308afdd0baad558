//! `entreaty letter`: one letter.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failed, fail, has_ending, pack_or_built_in, read_letter, read_text, say, tell, today};
use crate::campaign::{Campaign, Lang};
use crate::diagnostic::{Diagnostic, Rule, has_errors};
use crate::letter::draft::open_asks;
use crate::letter::{Draft, beside, ledger, plain};
use crate::page::Fonts;
use crate::press::{self, Made};
use crate::store::atomic;

#[derive(Args)]
pub(super) struct Options {
    /// A letter saved in the window; options given here replace what it says
    file: Option<PathBuf>,
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// The office: president, prosecutor or interior in the built-in pack
    #[arg(long, value_name = "ID", required_unless_present = "file")]
    to: Option<String>,
    /// A request, repeatable; without it, all of this office's that are open
    #[arg(long, value_name = "ID")]
    ask: Vec<String>,
    /// A person to speak of, repeatable; without it, none
    #[arg(long, value_name = "ID")]
    case: Vec<String>,
    /// Numbers to tell in a sentence, repeatable
    #[arg(long, value_name = "ID")]
    figure: Vec<String>,
    /// Numbers to show in a table, repeatable
    #[arg(long, value_name = "ID")]
    table: Vec<String>,
    /// Another letter template than the office's own
    #[arg(long, value_name = "PATH")]
    template: Option<PathBuf>,
    /// The letter's language
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// The paper: din-a, din-b, fr, ch-left, ch-right, uk or us
    #[arg(long, value_name = "ID")]
    paper: Option<String>,
    /// The sender's full name
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// The sender's postal address, its lines parted by semicolons
    #[arg(long, value_name = "LINE; LINE; LINE")]
    address: Option<String>,
    /// The town before the date
    #[arg(long, value_name = "TOWN")]
    place: Option<String>,
    /// The sender's own words; @FILE reads a file
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    /// The letter's date; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Allows one error by its rule's name, repeatable
    #[arg(long, value_name = "RULE")]
    allow: Vec<String>,
    /// Prints the letter, and for each fact its standing, who says so, source and place
    #[arg(long)]
    explain: bool,
    /// Prints the letter with the same letter in another language below each part
    #[arg(long, value_name = "LANG")]
    beside: Option<String>,
    /// Adds a page of sources
    #[arg(long)]
    sources: bool,
    /// Prints the sender's initials and town only
    #[arg(long)]
    redact_sender: bool,
    /// The file to write: .pdf or .txt
    #[arg(short, long, value_name = "FILE", required_unless_present_any = ["explain", "beside"])]
    output: Option<PathBuf>,
}

pub(super) fn run(options: Options) -> Result<(), Failed> {
    let mut loaded = pack_or_built_in(options.pack.as_deref())?;
    let mut draft = Draft::default();
    if let Some(path) = &options.file {
        let (saved, problems) = read_letter(path, &loaded)?;
        tell(&problems);
        draft = saved;
    }
    let (output, explain) = (options.output.clone(), options.explain);
    let other = options.beside.as_deref().map(Lang::new);
    let mut problems = choose(options, &mut loaded.campaign, &mut draft);
    let write = output.as_deref().map(writer).transpose();
    let write = write
        .map_err(|problem| problems.push(problem))
        .ok()
        .flatten();
    let made = press::make(&loaded.campaign, &draft, today(), &mut Fonts::new());
    problems.extend(made.problems.iter().cloned());
    if output.is_none() {
        // Nothing is sent, so nobody need sign.
        problems.retain(|problem| problem.rule != Some(Rule::NoSender));
    }
    tell(&problems);
    if has_errors(&problems) {
        let what = output.map_or("the letter".to_owned(), |path| path.display().to_string());
        let problem = Diagnostic::error(format!("{what} was not written"));
        return Err(fail(problem.help("put right what is told above")));
    }
    if let (true, Some(letter)) = (explain, &made.letter) {
        let facts = ledger::explain(&loaded.campaign, letter);
        say(&format!("{}\n---\n\n{facts}", plain::text(letter)));
    }
    if let Some(lang) = &other {
        let date = draft.date.unwrap_or_else(today);
        let pairs = beside::beside(&loaded.campaign, &draft, date, lang);
        let pairs = pairs.map_err(|problems| {
            tell(&problems);
            Failed
        })?;
        say(&beside::text(&pairs));
    }
    let (Some(output), Some(write)) = (output, write) else {
        return Ok(());
    };
    let bytes = write(&made).map_err(|why| fail(Diagnostic::error(why)))?;
    atomic::write(&output, &bytes).map_err(|error| {
        fail(Diagnostic::error(format!(
            "cannot write {}: {error}",
            output.display()
        )))
    })?;
    if !explain && other.is_none() {
        say(&format!("{}: {}\n", output.display(), summary(&made)));
    }
    Ok(())
}

/// How long the letter is, and whether its type was made smaller for that.
fn summary(made: &Made) -> String {
    let Some(laid) = &made.laid else {
        return String::new();
    };
    let pages = match laid.pages.len() {
        1 => "one page".to_owned(),
        count => format!("{count} pages"),
    };
    if laid.tightened {
        format!("{pages} (in type of {} points, to fit)", laid.size)
    } else {
        pages
    }
}

/// Puts what the options say into the draft; what they say wrongly comes back.
fn choose(options: Options, campaign: &mut Campaign, draft: &mut Draft) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    if let Some(to) = options.to {
        // Requests belong to an office: a letter to another one starts from that one's.
        if draft.to != to {
            draft.asks = open_asks(campaign, &to);
        }
        draft.to = to;
    }
    if !options.ask.is_empty() {
        draft.asks = options.ask;
    }
    if !options.case.is_empty() {
        draft.cases = options.case;
    }
    draft.figures.extend(options.figure);
    draft.tables.extend(options.table);
    draft.name_once();
    if let Some(lang) = options.lang {
        draft.lang = Lang::new(lang);
    } else if options.file.is_none() {
        draft.lang = campaign.first_language();
    }
    if let Some(paper) = options.paper {
        draft.paper = paper;
    }
    if let Some(name) = options.name {
        draft.sender.name = name;
    }
    if let Some(address) = options.address {
        draft.sender.address = address
            .split(';')
            .map(|line| line.trim().to_owned())
            .collect();
    }
    if let Some(place) = options.place {
        draft.sender.place = place;
    }
    match options.words {
        None => {}
        Some(words) => match words.strip_prefix('@') {
            None => draft.words = words,
            Some(path) => match read_text(Path::new(path)) {
                Ok(file) => draft.words.clone_from(&file.text),
                Err(problem) => problems.push(problem),
            },
        },
    }
    if let Some(date) = options.date {
        // Other ways of writing a date could be read in other ways too.
        let plain = date.len() == 10 && date.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        match date.parse().ok().filter(|_| plain) {
            Some(date) => draft.date = Some(date),
            None => problems.push(
                Diagnostic::error(format!("“{date}” is not a date"))
                    .help("write it as YYYY-MM-DD: --date 2026-11-21"),
            ),
        }
    }
    if let Some(path) = options.template {
        match read_text(&path) {
            Ok(file) => {
                let name = file.name.clone();
                campaign.templates.insert(name.clone(), file);
                draft.template = Some(name);
            }
            Err(problem) => problems.push(problem),
        }
    }
    draft.sources |= options.sources;
    draft.redact_sender |= options.redact_sender;
    draft.allow.extend(options.allow);
    problems
}

/// How to make the bytes that a file of this ending has.
type Writer = fn(&Made) -> Result<Vec<u8>, String>;

fn writer(output: &Path) -> Result<Writer, Diagnostic> {
    if has_ending(output, "pdf") {
        Ok(|made| made.pdf().map_err(|refused| refused.to_string()))
    } else if has_ending(output, "txt") {
        Ok(|made| match &made.letter {
            Some(letter) => Ok(plain::text(letter).into_bytes()),
            None => Err("there is no letter".to_owned()),
        })
    } else {
        Err(Diagnostic::error(format!(
            "{} has no ending that says what to write",
            output.display()
        ))
        .help("name it .pdf or .txt"))
    }
}

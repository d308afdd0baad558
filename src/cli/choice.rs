//! What `letter` and `batch` have in common: what the letter says.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::{Failed, pack_or_built_in, read_text};
use crate::campaign::load::Loaded;
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;
use crate::letter::draft::open_asks;
use crate::page::stationery;
use crate::problem::{CommandProblem, Problem};
use crate::store::packs::OTHER_PACK;

#[derive(Args)]
pub(super) struct Choice {
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
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
    #[arg(long, value_name = "ID", help = paper_help())]
    paper: Option<String>,
    /// The sender's own words; @FILE reads a file
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    words: Option<String>,
    /// Who the sender is, in a few words that follow “as”: “a nurse from Cork”
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// An office that the sender sends a copy to, repeatable: a line below the signature
    #[arg(long, value_name = "ID")]
    copy: Vec<String>,
    /// The letter's date; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// The day of an earlier letter that was not answered: the letter says so
    #[arg(long, value_name = "YYYY-MM-DD")]
    follows: Option<String>,
    /// Allows one error by its rule's name, repeatable; other-pack: a pack that is not the one that
    /// its name stands for on this computer
    #[arg(long, value_name = "RULE")]
    allow: Vec<String>,
    /// Adds a page of sources
    #[arg(long)]
    sources: bool,
    /// Prints the sender's initials and town only
    #[arg(long)]
    redact_sender: bool,
}

/// The papers, as their folder has them.
fn paper_help() -> String {
    let ids: Vec<&str> = stationery::all()
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    format!("The paper: {}", ids.join(", "))
}

/// The day that is written so (`2026-11-21`).
pub(super) fn day(text: &str) -> Result<Date, Problem> {
    // Other ways of writing a date could be read in other ways too.
    let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let date = text.parse().ok().filter(|_| plain);
    date.ok_or_else(|| {
        let text = text.to_owned();
        Problem::error(CommandProblem::NotDate { text })
    })
}

impl Choice {
    /// The pack that the letter is of. What is odd about it can be allowed here, by name, and not
    /// by a letter, which may be a stranger's too.
    pub(super) fn pack(&self) -> Result<Loaded, Failed> {
        pack_or_built_in(self.pack.as_deref(), !self.allows_other_pack())
    }

    /// Puts what the options say into the draft; what they say wrongly comes back. A draft that
    /// was saved keeps its language.
    pub(super) fn choose(
        self,
        to: Option<String>,
        saved: bool,
        campaign: &mut Campaign,
        draft: &mut Draft,
    ) -> Vec<Problem> {
        // Nobody has written to another office yet.
        if to.as_ref().is_some_and(|to| draft.to != *to) {
            draft.follows = None;
        }
        let mut problems = self.of_each(draft);
        let options = self;
        if let Some(to) = to {
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
        draft.copies.extend(options.copy);
        draft.name_once();
        if options.lang.is_none() && !saved {
            draft.lang = campaign.first_language();
        }
        if let Some(who) = options.who {
            draft.who = who;
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
        problems
    }

    /// Puts into a draft what the options say whatever letter it is; what they say wrongly comes back.
    pub(super) fn of_each(&self, draft: &mut Draft) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(lang) = &self.lang {
            draft.lang = Lang::new(lang.as_str());
        }
        if let Some(paper) = &self.paper {
            draft.paper.clone_from(paper);
        }
        if let Some(text) = &self.date {
            match day(text) {
                Ok(date) => draft.date = Some(date),
                Err(problem) => problems.push(problem),
            }
        }
        if let Some(text) = &self.follows {
            match day(text) {
                Ok(date) => draft.follows = Some(date),
                Err(problem) => problems.push(problem),
            }
        }
        draft.sources |= self.sources;
        draft.redact_sender |= self.redact_sender;
        // What `other-pack` allows was settled when the pack was opened.
        let rules = self.allow.iter().filter(|name| *name != OTHER_PACK);
        draft.allow.extend(rules.cloned());
        problems
    }

    /// Whether a pack that is not the one of its name is taken.
    pub(super) fn allows_other_pack(&self) -> bool {
        self.allow.iter().any(|rule| rule == OTHER_PACK)
    }

    /// The pack's path.
    pub(super) fn pack_path(&self) -> Option<&Path> {
        self.pack.as_deref()
    }

    /// The requests that it names.
    pub(super) fn asks(&self) -> &[String] {
        &self.ask
    }

    /// The options that it has and that are about one letter alone.
    pub(super) fn of_one_letter(&self) -> Vec<&'static str> {
        let lists = [
            ("--ask", &self.ask),
            ("--case", &self.case),
            ("--figure", &self.figure),
            ("--table", &self.table),
            ("--copy", &self.copy),
        ];
        let texts = [
            ("--words", self.words.is_some()),
            ("--who", self.who.is_some()),
            ("--template", self.template.is_some()),
        ];
        let lists = lists.into_iter().map(|(name, ids)| (name, !ids.is_empty()));
        let given = lists.chain(texts).filter(|(_, is_given)| *is_given);
        given.map(|(name, _)| name).collect()
    }
}

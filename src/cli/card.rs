//! `entreaty card`: cards to a person or their family.

use std::path::{Path, PathBuf};

use clap::Args;

use super::choice::day;
use super::{Failed, fail, has_ending, not_written, pack_or_built_in, read_text, tell};
use super::{say, speaker, today, unwritable, wrong_ending};
use crate::campaign::{Confirmed, Lang};
use crate::letter::card::{Card, allowed};
use crate::page::{card, envelope};
use crate::pdf;
use crate::press::card as press;
use crate::problem::{CardProblem, CommandProblem, Problem, has_errors};
use crate::store::diary::Letters;
use crate::store::outputs;
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    /// The person, by id
    #[arg(long, value_name = "ID")]
    to: String,
    /// The name below the words, repeatable: a card for each; a first name is enough
    #[arg(long, value_name = "TEXT", required = true, allow_hyphen_values = true)]
    name: Vec<String>,
    /// The words inside; @FILE reads a file
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    words: String,
    /// The words on the front
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    front: Option<String>,
    /// A picture of your own for the front: PNG or JPEG
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    #[arg(long, value_name = "ID", default_value = card::USUAL, help = sizes_help())]
    size: String,
    /// The card's language; without it, the pack's first one
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// The day on which it is written; today without it
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Writes an envelope too, in a file beside the cards: c5, c56, dl, us10
    #[arg(long, value_name = "ID")]
    envelope: Option<String>,
    /// Replaces the envelope's file of an earlier call, where this program made it and nobody changed it since
    #[arg(long, requires = "envelope")]
    replace: bool,
    /// Notes nothing in the diary, where one is kept
    #[arg(long)]
    no_diary: bool,
    /// The file to write: .pdf
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

fn ids() -> Vec<&'static str> {
    card::all().iter().map(|one| one.id.as_str()).collect()
}

/// The sizes, as their folder has them.
fn sizes_help() -> String {
    format!("The size: {}", ids().join(", "))
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let mut problems = Vec::new();
    let size = card::find(&options.size);
    if size.is_none() {
        let id = options.size.clone();
        let problem = Problem::error(CardProblem::NoSize { id });
        problems.push(problem.suggest_among(&options.size, ids()));
    }
    let envelope = options.envelope.as_ref().map(|id| {
        envelope::find(id).ok_or_else(|| {
            let all = envelope::all().iter().map(|one| one.id.as_str());
            let problem = Problem::error(CommandProblem::NoEnvelope { id: id.clone() });
            problem.suggest_among(id, all)
        })
    });
    let envelope = envelope.transpose().unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    if !has_ending(&options.output, "pdf") {
        problems.push(wrong_ending(&options.output, ["pdf"]));
    }
    let words = match options.words.strip_prefix('@') {
        None => options.words.clone(),
        Some(path) => match read_text(Path::new(path)) {
            Ok(file) => file.text.clone(),
            Err(problem) => {
                problems.push(problem);
                String::new()
            }
        },
    };
    let date = options.date.as_deref().map_or_else(|| Ok(today()), day);
    let date = date.unwrap_or_else(|problem| {
        problems.push(problem);
        today()
    });
    let picture = options
        .picture
        .as_deref()
        .map(press::read_picture)
        .transpose();
    let picture = picture.unwrap_or_else(|problem| {
        problems.push(problem);
        None
    });
    let (Some(size), false) = (size, has_errors(&problems)) else {
        tell(&problems);
        return Err(Failed);
    };
    let loaded = pack_or_built_in(options.pack.as_deref(), true)?;
    let campaign = &loaded.campaign;
    let lang = options.lang.as_deref().map(Lang::new);
    let lang = lang.unwrap_or_else(|| campaign.first_language());
    let cards = options.name.iter().map(|name| Card {
        person: options.to.clone(),
        lang: lang.clone(),
        front: options.front.clone().unwrap_or_default(),
        words: words.clone(),
        name: name.clone(),
    });
    let cards: Vec<Card> = cards.collect();
    let made = press::make(campaign, &cards, picture.as_ref(), size, date);
    tell(&made.problems);
    if has_errors(&made.problems) {
        return Err(not_written(&options.output));
    }
    let mut files = vec![(options.output.clone(), made.pdf().map_err(fail)?)];
    if let Some(envelope) = envelope {
        let bytes = made.envelope(campaign, envelope).map_err(|problems| {
            tell(&problems);
            not_written(&options.output)
        })?;
        let stem = options.output.file_stem().unwrap_or_default();
        let name = format!("{}-envelope.pdf", stem.to_string_lossy());
        files.push((options.output.with_file_name(name), bytes));
    }
    let may_replace = |path: &Path| options.replace && pdf::is_made_here(path);
    outputs::write_named(&files, &may_replace)
        .map_err(|error| unwritable(&options.output, &error))?;
    if let (false, Some(card)) = (options.no_diary, cards.first()) {
        let entry = Letters::of_card(campaign, card, date, cards.len());
        super::diary::note(entry.as_slice(), &[campaign]);
    }
    let (_, to) = allowed(campaign, &options.to).map_err(fail)?;
    let confirmed = match to.address.confirmed {
        Confirmed::On(when) => when.to_string(),
        Confirmed::Never => String::new(),
    };
    let names = files.iter().map(|(path, _)| path.display().to_string());
    let line = say!(
        speaker(),
        "cli-cards",
        cards = cards.len(),
        people = cards.len(),
        sheets = made.pages.len() / 2,
        path = names.collect::<Vec<_>>().join(", ")
    );
    let address = to.address.lines.get(&lang).join(", ");
    let where_to = say!(
        speaker(),
        "cli-card-to",
        address = address,
        confirmed = confirmed
    );
    say(&format!("{line}\n{where_to}\n"));
    Ok(())
}

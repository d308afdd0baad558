//! What goes with a batch's letters: envelopes, a cover letter, handouts for the evening.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use jiff::civil::Date;

use super::{Failed, not_written, say, speaker, tell, unwritable};
use crate::batch::handout::{self, Handout};
use crate::batch::mail::{Envelopes, Mail, needs_closed, not_needed};
use crate::batch::programme::Programme;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::page::envelope;
use crate::problem::{BatchProblem, CommandProblem, Problem, Rule};
use crate::store::atomic;
use crate::strings::say;

#[derive(Args)]
#[command(group = ArgGroup::new("sheets").args(["table_sheet", "reply_slip"]).multiple(true))]
pub(super) struct Sent {
    /// A page for each letter's envelope, where the letters go alone, and for that of each copy: .pdf
    #[arg(
        long,
        value_name = "FILE",
        requires = "envelope",
        conflicts_with = "blank"
    )]
    envelopes: Option<PathBuf>,
    #[arg(long, value_name = "ID", requires = "envelopes", help = envelope_help())]
    envelope: Option<String>,
    /// The envelopes have no window, although the paper is made for one
    #[arg(long, requires = "envelopes")]
    no_window: bool,
    /// A note to lie with each copy of a letter (--copy), where it goes by post: .pdf
    #[arg(long, value_name = "FILE", conflicts_with_all = ["blank", "mails"])]
    copy_notes: Option<PathBuf>,
    /// A cover letter, where all letters go in one parcel: how many there are, from which
    /// countries, what they ask, and nobody's name; to complete by pen: .pdf
    #[arg(long, value_name = "FILE", conflicts_with_all = ["envelopes", "blank"])]
    cover: Option<PathBuf>,
    /// A page for the table at a letter-writing evening: the case in brief, what is asked, what
    /// to do and not to do; needs no list: .pdf
    #[arg(long, value_name = "FILE")]
    table_sheet: Option<PathBuf>,
    /// A page to sign by hand: what is asked, what happens to the names, and numbered lines; needs no
    /// list: .pdf
    #[arg(long, value_name = "FILE")]
    signature_sheet: Option<PathBuf>,
    /// Slips that say what to do with a reply, three on a page; needs no list: .pdf
    #[arg(long, value_name = "FILE")]
    reply_slip: Option<PathBuf>,
    /// Your group and how it is reached, for these two sheets: a name, a telephone number, an address
    #[arg(
        long,
        value_name = "TEXT",
        requires = "sheets",
        allow_hyphen_values = true
    )]
    contact: Option<String>,
}

/// The envelopes, as their folder has them.
fn envelope_help() -> String {
    let ids: Vec<&str> = envelope::all().iter().map(|one| one.id.as_str()).collect();
    format!("The envelopes' format: {}", ids.join(", "))
}

impl Sent {
    /// All files that they name.
    pub(super) fn paths(&self) -> impl Iterator<Item = &PathBuf> {
        let files = [
            &self.envelopes,
            &self.copy_notes,
            &self.cover,
            &self.table_sheet,
            &self.signature_sheet,
            &self.reply_slip,
        ];
        files.into_iter().flatten()
    }

    /// The options that it has and that are about one letter alone.
    pub(super) fn of_one_letter(&self) -> impl Iterator<Item = &'static str> {
        let options = [
            (&self.cover, "--cover"),
            (&self.table_sheet, "--table-sheet"),
            (&self.signature_sheet, "--signature-sheet"),
            (&self.reply_slip, "--reply-slip"),
        ];
        let given = options.into_iter().filter(|(path, _)| path.is_some());
        given.map(|(_, name)| name)
    }

    /// Whether envelopes or notes are asked for.
    pub(super) fn names_envelopes(&self) -> bool {
        self.envelopes.is_some() || self.copy_notes.is_some()
    }

    /// What the letters travel in.
    pub(super) fn mail(&self, letters: &Programme, problems: &mut Vec<Problem>) -> Mail {
        let mut mail = Mail {
            envelopes: None,
            cover: self.cover.clone(),
            notes: self.copy_notes.clone(),
        };
        let mut copies = letters.letters.iter().map(|one| &one.draft.copies);
        if mail.notes.is_some() && copies.all(Vec::is_empty) {
            problems.push(Problem::error(BatchProblem::NoNotes));
        }
        let (Some(path), Some(id)) = (&self.envelopes, &self.envelope) else {
            return mail;
        };
        let mut all = letters.letters.iter();
        if !self.no_window && !all.any(|one| needs_closed(&one.campaign, &one.draft)) {
            let paper = letters.letters.first().map(|one| one.draft.paper.as_str());
            problems.push(not_needed(paper.unwrap_or_default()));
        }
        mail.envelopes = envelope::find(id).map(|envelope| Envelopes {
            path: path.clone(),
            envelope,
            with_window: !self.no_window,
        });
        if mail.envelopes.is_none() {
            let ids: Vec<&str> = envelope::all().iter().map(|one| one.id.as_str()).collect();
            let problem = Problem::error(CommandProblem::NoEnvelope { id: id.clone() });
            problems.push(problem.suggest_among(id, ids));
        }
        mail
    }

    /// Writes what lies on the table. Problems of the pack are printed once: with the letters, if
    /// there are any.
    pub(super) fn write_handouts(
        &self,
        campaign: &Campaign,
        draft: &Draft,
        today: Date,
        letters_follow: bool,
    ) -> Result<(), Failed> {
        let mut known = Vec::new();
        let draft = &Draft {
            group: self.contact.clone().unwrap_or_default(),
            ..draft.clone()
        };
        let handouts = [
            (&self.table_sheet, Handout::Table),
            (&self.signature_sheet, Handout::Signatures),
            (&self.reply_slip, Handout::Reply),
        ];
        for (path, handout) in handouts {
            let Some(path) = path else { continue };
            let made = handout::make(campaign, draft, handout, today);
            let (bytes, problems) = made.map_err(|problems| {
                tell(&problems);
                not_written(path)
            })?;
            let new = problems.into_iter().filter(|problem| {
                let of_pack = matches!(problem.rule, Some(Rule::Historical | Rule::Stale));
                let told = known.contains(&problem.cause) || (of_pack && letters_follow);
                known.push(problem.cause.clone());
                !told
            });
            tell(&new.collect::<Vec<_>>());
            atomic::write(path, &bytes).map_err(|error| unwritable(path, &error))?;
            let path = path.display().to_string();
            say(&format!(
                "{}\n",
                say!(speaker(), "cli-written", path = path)
            ));
        }
        Ok(())
    }
}

//! What became of the campaigns since letters of them were made: whether they are stopped, and what
//! changed in them.

use jiff::civil::Date;

use super::Speaker;
use crate::campaign::changes::{Change, Snapshot};
use crate::campaign::{Campaign, freshness, locale};
use crate::problem::{Problem, Rule};
use crate::store::diary::kept::Book;
use crate::store::diary::{Diary, Letters};
use crate::strings::{UiLang, say};

/// How many of what changed is named in a line.
const MAX_NAMED: usize = 8;

/// Why letters that were made and not posted yet are not to be: the notices of their campaigns, each with
/// the number of the entry.
pub fn stops(diary: &Diary, campaigns: &[Campaign], today: Date) -> Vec<(u32, Problem)> {
    let waiting = diary.letters.iter().filter(|entry| entry.posted.is_none());
    let mut stops = Vec::new();
    for entry in waiting {
        let mut campaigns = campaigns.iter();
        let Some(campaign) = campaigns.find(|one| one.pack.id == entry.campaign.as_str()) else {
            continue;
        };
        let lang = campaign.first_language();
        let found = freshness::of_pack(campaign, &lang, today);
        let found = found.into_iter().find(|problem| {
            let is_stop = problem.rule == Some(Rule::Stopped);
            // What only wants another look stops nothing.
            let is_end = campaign
                .pack
                .ends
                .is_some_and(|ends| ends.last_day() < today)
                && problem.rule == Some(Rule::Ended);
            is_stop || is_end
        });
        stops.extend(found.map(|problem| (entry.id, problem)));
    }
    stops
}

/// What changed in a campaign since it was last written for.
#[derive(Clone, Debug)]
pub struct Since {
    /// The last letters of it.
    pub last: Letters,
    /// Its version now; none where it is not here.
    pub version: Option<String>,
    /// What changed; nothing where that cannot be told.
    pub changes: Option<Vec<Change>>,
}

/// What changed in each campaign that was written for, by what these say now.
pub fn since(diary: &Diary, book: &Book, now: &[Campaign]) -> Vec<Since> {
    let mut all: Vec<Since> = Vec::new();
    let day = |entry: &Letters| (entry.posted.unwrap_or(entry.day), entry.id);
    for entry in diary
        .letters
        .iter()
        .filter(|entry| !entry.campaign.is_empty())
    {
        match all
            .iter_mut()
            .find(|known| known.last.campaign == entry.campaign)
        {
            Some(known) if day(&known.last) < day(entry) => known.last = entry.clone(),
            Some(_) => {}
            None => all.push(Since {
                last: entry.clone(),
                version: None,
                changes: None,
            }),
        }
    }
    for since in &mut all {
        let id = since.last.campaign.as_str();
        let campaign = now.iter().find(|one| one.pack.id == id);
        since.version = campaign.map(|one| one.pack.version.to_string());
        let before = book.last_said(id);
        since.changes = before
            .zip(campaign)
            .map(|(before, campaign)| before.until(&Snapshot::of(campaign)));
    }
    all
}

/// Whether and since when a campaign changed, in a line.
pub fn since_head(since: &Since, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let day = locale::short_date(&ui_lang.lang(), since.last.day);
    let title = since.last.title.as_str();
    match (&since.changes, &since.version) {
        (Some(changes), _) if changes.is_empty() => {
            say!(speaker, "diary-changes-none", title = title, day = day)
        }
        (Some(_), Some(version)) => say!(
            speaker,
            "diary-changes",
            title = title,
            day = day,
            old = since.last.version.as_str(),
            new = version.as_str()
        ),
        _ => say!(speaker, "diary-changes-unknown", title = title),
    }
}

/// What changed, in a line: nothing where nothing did.
pub fn since_line(since: &Since, ui_lang: UiLang) -> Option<String> {
    let changes = since.changes.as_ref().filter(|all| !all.is_empty())?;
    let mut names: Vec<&str> = Vec::new();
    for change in changes {
        if !names.contains(&change.name.as_str()) {
            names.push(&change.name);
        }
    }
    let left = names.len().saturating_sub(MAX_NAMED);
    let mut line = names[..names.len() - left].join(", ");
    if left > 0 {
        line = format!("{line}, … (+{left})");
    }
    Some(format!("{} {line}", since_head(since, ui_lang)))
}

//! What became of the campaigns since letters of them were made: whether they are stopped, and what
//! changed in them.

use jiff::civil::Date;

use crate::campaign::changes::{Change, Snapshot};
use crate::campaign::{Campaign, freshness, locale};
use crate::problem::{Problem, Rule};
use crate::store::diary::kept::Book;
use crate::store::diary::{Diary, Letters};
use crate::strings::{Speaker, UiLang, say};

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
    /// The day on the letters with which was kept what is compared.
    pub day: Date,
    /// Its version then.
    pub old: String,
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
                day: entry.day,
                old: String::new(),
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
        let kept_on = before.as_ref().and_then(|before| before.day);
        since.day = kept_on.unwrap_or(since.last.day);
        let before = before.map(|before| before.snapshot);
        let old = before.as_ref().map(|before| &before.version);
        since.old.clone_from(old.unwrap_or(&since.last.version));
        since.changes = before
            .zip(campaign)
            .map(|(before, campaign)| before.until(&Snapshot::of(campaign)));
    }
    all
}

/// Whether and since when a campaign changed, in a line.
pub fn since_head(since: &Since, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let day = locale::short_date(&ui_lang.lang(), since.day);
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
            old = since.old.as_str(),
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
    names.truncate(MAX_NAMED);
    let line = if left > 0 {
        say!(
            Speaker { ui_lang },
            "diary-changes-more",
            names = names.join(", "),
            count = left
        )
    } else {
        names.join(", ")
    };
    Some(format!("{} {line}", since_head(since, ui_lang)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::campaign::load;
    use crate::store::folders::Folders;
    use crate::store::settings::Settings;

    #[test]
    fn since_tells_the_day_and_version_of_what_is_compared() {
        let dir = tempfile::tempdir().unwrap();
        let book = Book::of(&Folders::within(dir.path()), &Settings::default());
        let mut campaign = load::built_in().campaign.clone();
        // The letter that was noted last has an earlier day than the one before.
        for (version, day) in [("1", date(2026, 12, 10)), ("2", date(2026, 11, 5))] {
            campaign.pack.version = version.into();
            let letters = vec![Letters {
                day,
                campaign: campaign.pack.id.to_string(),
                version: version.to_owned(),
                letters: 1,
                ..Letters::default()
            }];
            book.change(|diary| diary.note(letters.clone(), &[]))
                .unwrap();
            book.remember(&[Arc::new(Snapshot::of(&campaign))], &letters)
                .unwrap();
        }
        campaign.pack.version = "3".into();
        campaign.addressees[0].email = vec!["office@example.org".to_owned()];
        let told = since(&book.read().unwrap(), &book, &[campaign]);
        assert_eq!(told.len(), 1);
        let head = since_head(&told[0], UiLang::ENGLISH);
        assert!(
            head.contains("5 Nov 2026 (version 2; now version 3)"),
            "{head}"
        );
    }
}

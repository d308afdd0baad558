//! What a group made and sent, to report back: totals as a page and as a table, and the diary's entries
//! as a table. There is no sender in any of it, as there is none in the diary.

use std::sync::Arc;

use jiff::civil::Date;

use super::handout::plain;
use super::report::Csv;
use crate::campaign::changes::{Change, Snapshot};
use crate::campaign::{Campaign, Lang, freshness, locale};
use crate::letter::{Block, Content, Letter, Mail, Origin, Role, Run};
use crate::page::{self, Fonts, check, stationery};
use crate::pdf;
use crate::problem::{PageProblem, Problem, Rule, has_errors};
use crate::store::diary::kept::Book;
use crate::store::diary::totals::{By, Count, Line, Totals};
use crate::store::diary::{Diary, Kind, Letters, Way};
use crate::strings::{UiLang, language, say};

/// How many of what changed is named in a line.
const MAX_NAMED: usize = 8;

/// The language of a report, as the macro `say!` takes it.
struct Speaker {
    ui_lang: UiLang,
}

/// The name of a count for machines.
fn name_of(by: By) -> &'static str {
    match by {
        By::Person => "person",
        By::Office => "office",
        By::Country => "country",
        By::Month => "month",
        By::Campaign => "campaign",
    }
}

/// What is counted, for people.
pub fn heading(ui_lang: UiLang, by: By) -> String {
    let speaker = Speaker { ui_lang };
    match by {
        By::Person => say!(speaker, "diary-by-person"),
        By::Office => say!(speaker, "diary-by-office"),
        By::Country => say!(speaker, "diary-by-country"),
        By::Month => say!(speaker, "diary-by-month"),
        By::Campaign => say!(speaker, "diary-by-campaign"),
    }
}

/// The name of a line; what has none is said so.
pub fn line_name(ui_lang: UiLang, by: By, line: &Line) -> String {
    let speaker = Speaker { ui_lang };
    match by {
        By::Month => {
            let month = line.name.parse();
            month.map_or_else(
                |_| line.name.clone(),
                |month| locale::when(&ui_lang.lang(), month),
            )
        }
        _ if !line.name.is_empty() => line.name.clone(),
        By::Person => say!(speaker, "diary-nobody"),
        _ => say!(speaker, "diary-not-noted"),
    }
}

/// All of it in a sentence.
pub fn sentence(ui_lang: UiLang, totals: &Totals) -> String {
    let speaker = Speaker { ui_lang };
    let lang = ui_lang.lang();
    let Some((first, last)) = totals.days else {
        return say!(speaker, "diary-empty");
    };
    say!(
        speaker,
        "diary-sentence",
        first = locale::short_date(&lang, first),
        last = locale::short_date(&lang, last),
        letters = totals.all.letters,
        occasions = totals.occasions,
        people = totals.people,
        countries = totals.countries,
        posted = totals.all.posted,
        replies = totals.all.replies
    )
}

/// How letters go, in words.
pub fn way(ui_lang: UiLang, way: Way) -> String {
    let speaker = Speaker { ui_lang };
    match way {
        Way::Post => say!(speaker, "diary-way-post"),
        Way::Email => say!(speaker, "diary-way-email"),
        Way::Parcel => say!(speaker, "diary-way-parcel"),
    }
}

/// What a reply is, in words.
pub fn kind(ui_lang: UiLang, kind: Kind) -> String {
    let speaker = Speaker { ui_lang };
    match kind {
        Kind::Letter => say!(speaker, "diary-kind-letter"),
        Kind::Email => say!(speaker, "diary-kind-email"),
        Kind::Call => say!(speaker, "diary-kind-call"),
        Kind::Returned => say!(speaker, "diary-kind-returned"),
        Kind::Other => say!(speaker, "diary-kind-other"),
    }
}

/// The totals as a table: a row for each line of each count.
pub fn totals_csv(totals: &Totals, ui_lang: UiLang) -> Vec<u8> {
    let mut rows = Csv::new();
    rows.row(["by", "name", "letters", "posted", "replies"]);
    let mut row = |by: &str, name: &str, count: &Count| {
        let numbers = [count.letters, count.posted, count.replies].map(|n| n.to_string());
        rows.row(
            [by, name]
                .into_iter()
                .chain(numbers.iter().map(String::as_str)),
        );
    };
    row("all", "", &totals.all);
    for by in By::ALL {
        for line in totals.lines(by) {
            // A month is written so that tables can sort it.
            let name = match by {
                By::Month => line.name.clone(),
                _ => line_name(ui_lang, by, line),
            };
            row(name_of(by), &name, &line.count);
        }
    }
    rows.bytes()
}

/// The diary's entries as a table, with what came of each.
pub fn entries_csv(diary: &Diary) -> Vec<u8> {
    let mut rows = Csv::new();
    rows.row([
        "id",
        "day",
        "campaign",
        "version",
        "office",
        "office_name",
        "country",
        "people",
        "language",
        "letters",
        "printed",
        "way",
        "signed",
        "follow_up_letter",
        "posted",
        "replies",
        "last_reply",
        "write_again",
    ]);
    let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    for entry in &diary.letters {
        let way = Way::ALL.iter().find(|(_, way)| *way == entry.way);
        let cells = [
            entry.id.to_string(),
            entry.day.to_string(),
            entry.campaign.clone(),
            entry.version.clone(),
            entry.office.clone(),
            entry.to.clone(),
            entry.country.clone(),
            entry.names.join("; "),
            entry.lang.clone(),
            entry.letters.to_string(),
            entry
                .printed
                .map_or(String::new(), |count| count.to_string()),
            way.map_or(String::new(), |(name, _)| (*name).to_owned()),
            yes(entry.signed),
            yes(entry.again),
            day(entry.posted),
            diary.replies_to(entry.id).count().to_string(),
            day(diary.replies_to(entry.id).map(|reply| reply.day).max()),
            day(diary.due(entry.id)),
        ];
        rows.row(cells.iter().map(String::as_str));
    }
    rows.bytes()
}

/// The totals as a page, on paper of this id.
///
/// # Errors
/// What keeps it from being made.
pub fn pdf(
    totals: &Totals,
    paper: &str,
    ui_lang: UiLang,
    today: Date,
) -> Result<Vec<u8>, Vec<Problem>> {
    let speaker = Speaker { ui_lang };
    let lang = ui_lang.lang();
    let title = say!(speaker, "diary-report");
    let mut blocks = vec![
        block(Role::Subject, &title),
        block(Role::Paragraph, &sentence(ui_lang, totals)),
    ];
    for by in By::ALL {
        let lines = totals.lines(by);
        if lines.is_empty() {
            continue;
        }
        let heads = [
            String::new(),
            say!(speaker, "diary-letters"),
            say!(speaker, "diary-posted-count"),
            say!(speaker, "diary-replies"),
        ];
        let row = |cells: &[String]| cells.iter().map(|cell| vec![run(cell)]).collect();
        let mut rows: Vec<Vec<Vec<Run>>> = vec![row(&heads)];
        rows.extend(lines.iter().map(|line| {
            let Count {
                letters,
                posted,
                replies,
            } = line.count;
            let numbers = [letters, posted, replies].map(|n| locale::count(&lang, n as u64));
            let name = line_name(ui_lang, by, line);
            row(&[std::slice::from_ref(&name), &numbers[..]].concat())
        }));
        blocks.push(Arc::new(Block {
            role: Role::Figure,
            content: Content::Table {
                caption: vec![Run {
                    bold: true,
                    ..run(&heading(ui_lang, by))
                }],
                rows,
                note: Vec::new(),
            },
        }));
    }
    let made = say!(
        speaker,
        "diary-report-made",
        day = locale::short_date(&lang, today)
    );
    blocks.push(block(Role::Paragraph, &made));
    let letter = Letter {
        lang: Lang::new(ui_lang.code()),
        to: String::new(),
        title,
        blocks,
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
        mail: Mail::default(),
    };
    let paper = stationery::find(paper).or_else(|| stationery::all().first());
    let Some(paper) = paper else {
        return Err(Vec::new());
    };
    let laid = page::lay_out(&letter, &plain(paper), &mut Fonts::new());
    let mut problems = check::check(&laid);
    // It is read by the group, and has as many lines as there are cases.
    problems.retain(|problem| problem.rule != Some(Rule::Long));
    if has_errors(&problems) {
        return Err(problems);
    }
    pdf::write(&laid.pages, &letter.title, &letter.lang)
        .map_err(|reason| vec![Problem::error(PageProblem::NotMade { reason })])
}

fn run(text: &str) -> Run {
    Run::new(text, Origin::Template)
}

fn block(role: Role, text: &str) -> Arc<Block> {
    Arc::new(Block {
        role,
        content: Content::Text(vec![run(text)]),
    })
}

/// An entry with what came of it, in lines of text.
pub fn entry_text(diary: &Diary, entry: &Letters, today: Date, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let day = |day: Date| locale::short_date(&ui_lang.lang(), day);
    let mut text = format!(
        "{:>4}  {}  {}\n",
        entry.id,
        day(entry.day),
        said_to(entry, ui_lang)
    );
    text += &format!("      {}\n", details(entry, ui_lang).join("; "));
    for reply in diary.replies_to(entry.id) {
        let kind = kind(ui_lang, reply.kind);
        let said = say!(speaker, "diary-reply", day = day(reply.day), kind = kind);
        let note = if reply.note.is_empty() {
            String::new()
        } else {
            format!(" ({})", reply.note)
        };
        text += &format!("      {said}{note}\n");
    }
    if let Some(next) = diary.due(entry.id) {
        text += &format!("      {}\n", due(next, today, ui_lang));
    }
    text
}

/// How many letters went to whom.
pub fn said_to(entry: &Letters, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let (letters, office) = (entry.letters, entry.office_name());
    say!(
        speaker,
        "diary-letters-to",
        letters = letters,
        office = office
    )
}

/// What else is known of an entry, each in a few words.
pub fn details(entry: &Letters, ui_lang: UiLang) -> Vec<String> {
    let speaker = Speaker { ui_lang };
    let mut parts = Vec::new();
    if !entry.names.is_empty() {
        let names = locale::list(&ui_lang.lang(), &entry.names);
        parts.push(say!(speaker, "diary-for", names = names));
    }
    if !entry.title.is_empty() {
        let (title, version) = (entry.title.as_str(), entry.version.as_str());
        parts.push(say!(
            speaker,
            "diary-version",
            title = title,
            version = version
        ));
    }
    if !entry.lang.is_empty() {
        let language = language(ui_lang, &entry.lang);
        parts.push(say!(speaker, "diary-in", language = language));
    }
    if entry.again {
        parts.push(say!(speaker, "diary-again"));
    }
    parts.push(way(ui_lang, entry.way));
    parts.push(if entry.signed {
        say!(speaker, "diary-signed")
    } else {
        say!(speaker, "diary-made")
    });
    if let Some(printed) = entry.printed {
        parts.push(say!(speaker, "diary-printed", printed = printed));
    }
    parts.push(posted(entry, ui_lang));
    parts
}

/// Whether the letters of an entry were posted.
pub fn posted(entry: &Letters, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    match entry.posted {
        Some(day) => {
            let day = locale::short_date(&ui_lang.lang(), day);
            say!(speaker, "diary-posted", day = day)
        }
        None => say!(speaker, "diary-not-posted"),
    }
}

/// When to write again.
pub fn due(next: Date, today: Date, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let day = locale::short_date(&ui_lang.lang(), next);
    if next > today {
        say!(speaker, "diary-due", day = day)
    } else {
        say!(speaker, "diary-due-now", day = day)
    }
}

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

/// The totals in lines of text.
pub fn text(totals: &Totals, ui_lang: UiLang) -> String {
    let mut text = format!("{}\n", sentence(ui_lang, totals));
    for by in By::ALL {
        let lines = totals.lines(by);
        if lines.is_empty() {
            continue;
        }
        text += &format!("\n{}\n", heading(ui_lang, by));
        for line in lines {
            let name = line_name(ui_lang, by, line);
            text += &format!("{:>7}  {name}\n", line.count.letters);
        }
    }
    text
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
    let mut named = names[..names.len() - left].join(", ");
    if left > 0 {
        named = format!("{named}, … (+{left})");
    }
    Some(format!("{} {named}", since_head(since, ui_lang)))
}

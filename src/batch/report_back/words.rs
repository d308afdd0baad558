//! The diary's entries and totals in words.

use std::fmt::Write;

use jiff::civil::Date;

use crate::campaign::locale;
use crate::store::diary::totals::{By, Line, Totals};
use crate::store::diary::{Diary, Letters, ReplyKind, Way};
use crate::strings::{Speaker, UiLang, language, say};

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
    let letters = say!(
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
    );
    if totals.all.cards == 0 {
        return letters;
    }
    let cards = say!(
        speaker,
        "diary-sentence-cards",
        cards = totals.all.cards,
        posted = totals.all.cards_posted
    );
    format!("{letters} {cards}")
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
pub fn kind(ui_lang: UiLang, kind: ReplyKind) -> String {
    let speaker = Speaker { ui_lang };
    match kind {
        ReplyKind::Letter => say!(speaker, "diary-kind-letter"),
        ReplyKind::Email => say!(speaker, "diary-kind-email"),
        ReplyKind::Call => say!(speaker, "diary-kind-call"),
        ReplyKind::Returned => say!(speaker, "diary-kind-returned"),
        ReplyKind::Other => say!(speaker, "diary-kind-other"),
    }
}

/// How many letters or cards went to whom.
pub fn said_to(entry: &Letters, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    if entry.is_card() {
        let (cards, person) = (entry.cards, entry.to.as_str());
        return say!(speaker, "diary-cards-to", cards = cards, person = person);
    }
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
    // Whom a card is written to was said.
    if !entry.names.is_empty() && !entry.is_card() {
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
    if let Some(day) = entry.posted {
        let day = locale::short_date(&ui_lang.lang(), day);
        say!(speaker, "diary-posted", day = day)
    } else {
        say!(speaker, "diary-not-posted")
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
    let _ = writeln!(text, "      {}", details(entry, ui_lang).join("; "));
    if let Some(earlier) = diary.twin(entry) {
        let _ = writeln!(text, "      {}", twin(earlier, ui_lang));
    }
    for reply in diary.replies_to(entry.id) {
        let kind = kind(ui_lang, reply.kind);
        let said = say!(speaker, "diary-reply", day = day(reply.day), kind = kind);
        let note = if reply.note.is_empty() {
            String::new()
        } else {
            format!(" ({})", reply.note)
        };
        let _ = writeln!(text, "      {said}{note}");
    }
    if let Some(next) = diary.due(entry.id) {
        let _ = writeln!(text, "      {}", due(next, today, ui_lang));
    }
    text
}

/// That an entry says the same as this earlier one.
pub fn twin(earlier: u32, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    say!(speaker, "diary-twin", id = earlier)
}

/// The totals in lines of text.
pub fn text(totals: &Totals, ui_lang: UiLang) -> String {
    let speaker = Speaker { ui_lang };
    let mut text = format!("{}\n", sentence(ui_lang, totals));
    for by in By::ALL {
        let lines = totals.lines(by);
        if lines.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{}", heading(ui_lang, by));
        for line in lines {
            let name = line_name(ui_lang, by, line);
            let _ = write!(text, "{:>7}  {name}", line.count.letters);
            if line.count.cards > 0 {
                let cards = say!(speaker, "diary-line-cards", cards = line.count.cards);
                let _ = write!(text, " ({cards})");
            }
            text.push('\n');
        }
    }
    text
}

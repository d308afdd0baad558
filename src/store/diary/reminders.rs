//! Reminders as a calendar (iCalendar, RFC 5545), which any calendar program takes: when to write again,
//! and until when a campaign's letters may be sent. It has no alarm, no guest and no place of anybody.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

use super::Diary;
use crate::campaign::{Campaign, When, locale};
use crate::strings::{Speaker, UiLang, say};

/// The calendar of what is still to be done: the open follow-ups, and the last days of the campaigns
/// that letters were written for, as far as these are known and have not passed; none where that is
/// nothing. `today` is the day on which it is made: the same diary gives the same file on the same day.
pub fn calendar(
    diary: &Diary,
    campaigns: &[Campaign],
    today: Date,
    ui_lang: UiLang,
) -> Option<String> {
    let speaker = Speaker { ui_lang };
    let mut calendar = Calendar::new();
    calendar.name(&say!(speaker, "diary-calendar"));
    for next in diary.follow_ups.iter().filter(|next| !next.done) {
        let Some(entry) = diary.find(next.of) else {
            continue;
        };
        let day = locale::short_date(&ui_lang.lang(), entry.posted.unwrap_or(entry.day));
        let office = entry.office_name();
        let summary = say!(speaker, "diary-calendar-again", office = office);
        let mut lines = vec![say!(speaker, "diary-calendar-wrote", day = day)];
        // A reminder that outlasts a reply tells of it; what the group noted is not for a calendar.
        lines.extend(diary.replies_to(next.of).map(|reply| {
            let day = locale::short_date(&ui_lang.lang(), reply.day);
            say!(speaker, "diary-calendar-reply", day = day)
        }));
        lines.extend((!entry.title.is_empty()).then(|| entry.title.clone()));
        lines.extend((!entry.names.is_empty()).then(|| entry.names.join(", ")));
        let id = format!("again-{}-{}", next.of, next.day);
        calendar.push(event(&id, next.day, today, &summary, &lines.join("\n")));
    }
    for campaign in campaigns {
        let pack = &campaign.pack;
        let is_written_for = |id: &str| diary.letters.iter().any(|entry| entry.campaign == id);
        if !is_written_for(&pack.id) {
            continue;
        }
        let title = pack.title.show(&ui_lang.lang());
        let days = [
            (
                pack.ends,
                "ends",
                say!(speaker, "diary-calendar-ends", title = title),
            ),
            (
                pack.recheck_by,
                "recheck",
                say!(speaker, "diary-calendar-recheck", title = title),
            ),
        ];
        for (when, kind, summary) in days {
            if let Some(day) = when.map(When::last_day).filter(|day| *day >= today) {
                let id = format!("{kind}-{}-{day}", pack.id);
                calendar.push(event(&id, day, today, &summary, ""));
            }
        }
    }
    (!calendar.components.is_empty()).then(|| calendar.to_string())
}

/// Something of a whole day.
fn event(id: &str, day: Date, made: Date, summary: &str, description: &str) -> Event {
    let compact = |day: Date| day.strftime("%Y%m%d").to_string();
    let mut event = Event::new();
    event.uid(&format!("{id}@entreaty"));
    event.add_property("DTSTAMP", format!("{}T000000Z", compact(made)));
    let mut start = Property::new("DTSTART", compact(day));
    start.add_parameter("VALUE", "DATE");
    event.append_property(start.done());
    event.summary(summary);
    if !description.is_empty() {
        event.description(description);
    }
    event.done()
}

#[cfg(test)]
mod tests {
    use icalendar::{CalendarComponent, DatePerhapsTime};
    use jiff::civil::date;

    use super::*;
    use crate::campaign::load;
    use crate::letter::Draft;
    use crate::store::diary::Letters;

    #[test]
    fn reminders_are_read_back_by_another_reader() {
        let mut campaign = load::built_in().campaign.clone();
        campaign.pack.ends = "2027-06-30".parse::<When>().ok();
        let draft = Draft {
            cases: vec!["tuletaeva".to_owned()],
            ..Draft::to(&campaign, "president")
        };
        let mut diary = Diary::default();
        let mut entry = Letters::of(&campaign, &draft, date(2026, 12, 10), 41).unwrap();
        entry.to = "Office; with, signs\\ and a very long name ".repeat(4);
        let done = entry.clone();
        let ids = diary.note(vec![entry.clone(), done], &[]);
        diary.follow_up(ids[0], date(2027, 2, 1));
        diary.follow_up(ids[1], date(2027, 3, 1));
        diary.follow_ups[1].done = true;
        let today = date(2027, 1, 2);
        for lang in UiLang::all() {
            let made = || calendar(&diary, &[campaign.clone()], today, lang).unwrap();
            let text = made();
            assert_eq!(text, made());
            assert!(text.lines().all(|line| line.len() <= 75), "{text}");
            let read: Calendar = text.parse().unwrap();
            let events: Vec<&Event> = read
                .components
                .iter()
                .filter_map(|one| match one {
                    CalendarComponent::Event(event) => Some(event),
                    _ => None,
                })
                .collect();
            let days: Vec<String> = events
                .iter()
                .map(|event| match event.get_start() {
                    Some(DatePerhapsTime::Date(day)) => day.to_string(),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(days, ["2027-02-01", "2027-06-30"]);
            let summary = events[0].get_summary().unwrap();
            assert!(summary.contains(entry.to.trim()), "{summary}");
            assert!(events[0].get_description().unwrap().contains("Tuletaeva"));
        }
        // What is over is nobody's reminder.
        let late = || {
            calendar(
                &diary,
                &[campaign.clone()],
                date(2027, 7, 1),
                UiLang::ENGLISH,
            )
        };
        assert_eq!(late().unwrap().matches("BEGIN:VEVENT").count(), 1);
        diary.done(ids[0]);
        let none = calendar(&diary, &[campaign], date(2027, 7, 1), UiLang::ENGLISH);
        assert_eq!(none, None);
    }
}

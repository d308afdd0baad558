//! What has grown old, at the date of the letter: the pack, an address, what became of a person.

use jiff::civil::Date;
use jiff::{RoundMode, SpanRound, Unit};

use super::{Addressee, Campaign, Case, Confirmed, Lang, PackKind, locale};
use crate::problem::{Problem, Rule};

/// Whether letters of this pack may be sent at all on this day, and what its age means.
pub fn of_pack(campaign: &Campaign, lang: &Lang, date: Date) -> Vec<Problem> {
    let pack = &campaign.pack;
    let mut problems = Vec::new();
    if let Some(stop) = &pack.stop {
        problems.push(
            Problem::of(
                Rule::Stopped,
                format!("letters are stopped: {}", stop.show(lang)),
            )
            .help("ask whoever gave you this campaign"),
        );
    }
    for (limit, what) in [
        (pack.ends, "the campaign ended on"),
        (pack.recheck_by, "the campaign was to be checked again by"),
    ] {
        if let Some(limit) = limit
            && limit.last_day() < date
        {
            problems.push(
                Problem::of(Rule::Ended, format!("{what} {}", locale::when(lang, limit)))
                    .help("ask for its newest version"),
            );
        }
    }
    if date < pack.published.first_day() {
        let published = locale::when(lang, pack.published);
        problems.push(
            Problem::error(format!(
                "the letter is dated before the report of {published}"
            ))
            .help("give the day on which it is written"),
        );
    }
    if pack.kind == PackKind::Historical {
        problems.push(
            Problem::of(
                Rule::Historical,
                format!(
                    "facts as of {}: this campaign is historical",
                    locale::when(lang, pack.facts_as_of)
                ),
            )
            .help("its letters say when things were reported"),
        );
    }
    problems
}

/// Whether the office's address, and the holder if the pack names one, were confirmed lately.
pub fn of_addressee(
    campaign: &Campaign,
    office: &Addressee,
    lang: &Lang,
    date: Date,
) -> Option<Problem> {
    let age = too_old(
        office.address.confirmed,
        campaign.pack.limits.address_months,
        lang,
        date,
    )?;
    let name = office.short.show(lang);
    Some(
        Problem::of(Rule::Stale, format!("{name}: the address was {age}"))
            .help("look it up before you post the letter"),
    )
}

/// Whether what became of the person was confirmed lately. That somebody died stays true.
pub fn of_case(campaign: &Campaign, case: &Case, lang: &Lang, date: Date) -> Option<Problem> {
    if case.status.state.is_past() {
        return None;
    }
    let age = too_old(
        case.status.confirmed,
        campaign.pack.limits.status_months,
        lang,
        date,
    )?;
    let name = case.name.show(lang);
    Some(
        Problem::of(
            Rule::Stale,
            format!("{name}: what became of them was {age}"),
        )
        .help("look for news before you send the letter"),
    )
}

/// How old a confirmation is, in words, if it is older than `months`.
fn too_old(confirmed: Confirmed, months: u32, lang: &Lang, date: Date) -> Option<String> {
    match confirmed {
        Confirmed::Never => Some("never confirmed".to_owned()),
        Confirmed::On(when) => {
            let from = when.last_day();
            // More months than there are days on the calendar are for ever.
            let span = jiff::Span::new().try_months(i64::from(months));
            let limit = span.map_or(Date::MAX, |span| from.saturating_add(span));
            (limit < date).then(|| {
                let when = locale::when(lang, when);
                format!(
                    "last confirmed in {when}, {}",
                    ago(months_between(from, date))
                )
            })
        }
    }
}

fn months_between(from: Date, to: Date) -> i64 {
    let round = SpanRound::new()
        .largest(Unit::Month)
        .smallest(Unit::Month)
        .mode(RoundMode::Trunc)
        .relative(from);
    from.until(to)
        .and_then(|span| span.round(round))
        .map_or(0, |span| i64::from(span.get_months()))
}

fn ago(months: i64) -> String {
    match months {
        ..=1 => "a month ago".to_owned(),
        2..24 => format!("{months} months ago"),
        _ => format!("{} years ago", (months + 6) / 12),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freshness_tells_age_in_words() {
        let date = Date::constant(2026, 11, 21);
        let en = Lang::new("en");
        let of = |text: &str| too_old(Confirmed::On(text.parse().unwrap()), 24, &en, date);
        assert_eq!(
            of("2018").as_deref(),
            Some("last confirmed in 2018, 8 years ago")
        );
        assert_eq!(
            of("2024-10").as_deref(),
            Some("last confirmed in October 2024, 2 years ago")
        );
        assert_eq!(of("2024-12"), None);
        assert_eq!(of("2027"), None);
        for months in [239_976, 239_977, u32::MAX] {
            let confirmed = Confirmed::On("2013".parse().unwrap());
            assert_eq!(too_old(confirmed, months, &en, date), None);
        }
        assert!(too_old(Confirmed::Never, 24, &en, date).is_some());
    }
}

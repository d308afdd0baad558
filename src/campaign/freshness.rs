//! What has grown old, at the date of the letter: the pack, an address, what became of a person.

use jiff::civil::Date;
use jiff::{RoundMode, SpanRound, Unit};

use super::{
    Address, Addressee, Campaign, CardTo, Case, Confirmed, Lang, PackKind, Recipient, When,
};
use crate::problem::{
    AgeProblem, Ago, Dated, Fix, Looked, PackText, Place, Problem, Rule, Severity,
};

/// Whether letters of this pack may be sent at all on this day, and what its age means.
pub fn of_pack(campaign: &Campaign, lang: &Lang, date: Date) -> Vec<Problem> {
    let pack = &campaign.pack;
    let mut problems = Vec::new();
    if let Some(stop) = &pack.stop {
        let notice = stop.told(lang);
        problems.push(Problem::of(Rule::Stopped, AgeProblem::Stopped { notice }));
    }
    if pack.draft {
        problems.push(Problem::broken(Rule::Draft));
    }
    if pack.exercise {
        problems.push(Problem::broken(Rule::Exercise));
    }
    // With what is invented somebody can practise after its last day too.
    let ended = |problem| Problem {
        severity: if pack.exercise {
            Severity::Warning
        } else {
            Severity::Error
        },
        ..Problem::of(Rule::Ended, problem)
    };
    let past = |limit: Option<When>| limit.filter(|limit| limit.last_day() < date).map(Dated::of);
    if let Some(date) = past(pack.ends) {
        problems.push(ended(AgeProblem::Ended { date }));
    }
    if let Some(date) = past(pack.recheck_by) {
        problems.push(ended(AgeProblem::RecheckDue { date }));
    }
    if date < pack.published.first_day() {
        let date = Dated::of(pack.published);
        problems.push(Problem::error(AgeProblem::BeforeReport { date }));
    }
    if pack.kind == PackKind::Historical {
        let date = Dated::of(pack.facts_as_of);
        problems.push(Problem::of(
            Rule::Historical,
            AgeProblem::Historical { date },
        ));
    }
    problems
}

/// What somebody is said to have confirmed after this day: a date of finding lies in the past.
pub fn in_future(campaign: &Campaign, date: Date) -> Vec<Problem> {
    let lang = &campaign.first_language();
    let mut problems = Vec::new();
    let mut look = |confirmed: Confirmed, place: &Place, of: &dyn Fn(Dated) -> AgeProblem| {
        if let Confirmed::On(when) = confirmed
            && when.first_day() > date
        {
            problems.push(Problem::error(of(Dated::of(when))).at(place.clone()));
        }
    };
    for office in &campaign.addressees {
        let name = office.short.told(lang);
        let place = &office.place;
        look(office.address.confirmed, place, &|date| {
            let office = name.clone();
            AgeProblem::AddressInFuture { office, date }
        });
        if let Some(holder) = &office.holder {
            look(holder.confirmed, place, &|date| {
                let office = name.clone();
                AgeProblem::HolderInFuture { office, date }
            });
        }
    }
    for copy in &campaign.copies {
        look(copy.address.confirmed, &copy.place, &|date| {
            let office = copy.name.told(lang);
            AgeProblem::AddressInFuture { office, date }
        });
    }
    for case in &campaign.cases {
        let person = || case.name.told(lang);
        look(case.status.confirmed, &case.place, &|date| {
            AgeProblem::StatusInFuture {
                person: person(),
                date,
            }
        });
        if let Some(card) = &case.card {
            look(card.address.confirmed, &case.place, &|date| {
                let office = person();
                AgeProblem::AddressInFuture { office, date }
            });
        }
    }
    for one in &campaign.mentioned {
        let person = || one.name.told(lang);
        look(one.status.confirmed, &one.place, &|date| {
            AgeProblem::StatusInFuture {
                person: person(),
                date,
            }
        });
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
    let id = office.id.to_string();
    let problem = of_address(campaign, Recipient::Office(office), lang, date)?;
    let sources = office.address.sources.iter();
    let read = sources.map(|cited| Fix::Read(cited.source.to_string()));
    let problem = read.fold(problem, Problem::fix);
    Some(problem.fix(Fix::LookUp(Looked::Address(id))))
}

/// Whether the address of an office, or of somebody who gets a copy, was confirmed lately.
pub fn of_address(
    campaign: &Campaign,
    of: Recipient<'_>,
    lang: &Lang,
    date: Date,
) -> Option<Problem> {
    address_age(campaign, of.address(), of.short().told(lang), date)
}

/// Whether the address for cards to this person, and what became of them, were confirmed lately.
pub fn of_card(
    campaign: &Campaign,
    case: &Case,
    card: &CardTo,
    lang: &Lang,
    date: Date,
) -> Vec<Problem> {
    let address = address_age(campaign, &card.address, case.name.told(lang), date);
    let found = address
        .into_iter()
        .chain(of_case(campaign, case, lang, date));
    // Nothing of a letter mends them.
    let found = found.map(|problem| Problem {
        fixes: Vec::new(),
        ..problem
    });
    found.collect()
}

fn address_age(
    campaign: &Campaign,
    address: &Address,
    office: PackText,
    date: Date,
) -> Option<Problem> {
    let months = campaign.pack.limits.address_months;
    let problem = match too_old(address.confirmed, months, date)? {
        None => AgeProblem::AddressNeverConfirmed { office },
        Some((date, ago)) => AgeProblem::AddressOld { office, date, ago },
    };
    Some(Problem::of(Rule::Stale, problem))
}

/// That the post to the office is suspended, as the pack says.
pub fn of_post(office: &Addressee, lang: &Lang) -> Option<Problem> {
    let since = office.post_suspended.as_ref()?.since;
    let office = office.short.told(lang);
    Some(Problem::warning(match since.map(Dated::of) {
        Some(date) => AgeProblem::PostSuspendedSince { office, date },
        None => AgeProblem::PostSuspended { office },
    }))
}

/// Whether what became of the person was confirmed lately. That somebody died stays true.
pub fn of_case(campaign: &Campaign, case: &Case, lang: &Lang, date: Date) -> Option<Problem> {
    if case.status.state.is_past() {
        return None;
    }
    let months = campaign.pack.limits.status_months;
    let age = too_old(case.status.confirmed, months, date)?;
    let person = case.name.told(lang);
    let problem = match age {
        None => AgeProblem::StatusNeverConfirmed { person },
        Some((date, ago)) => AgeProblem::StatusOld { person, date, ago },
    };
    let id = || case.id.to_string();
    let problem = Problem::of(Rule::Stale, problem).fix(Fix::LeaveOut(id()));
    Some(problem.fix(Fix::LookUp(Looked::Status(id()))))
}

/// Whether this day is more than so many months before that date.
pub fn is_old(day: When, months: u32, date: Date) -> bool {
    matches!(too_old(Confirmed::On(day), months, date), Some(Some(_)))
}

/// When something was last confirmed, and how long ago that was, if that is more than `months`;
/// nothing inside if it never was.
#[allow(clippy::option_option)]
fn too_old(confirmed: Confirmed, months: u32, date: Date) -> Option<Option<(Dated, Ago)>> {
    let Confirmed::On(when) = confirmed else {
        return Some(None);
    };
    let from = when.last_day();
    // More months than there are on the calendar are for ever.
    let span = jiff::Span::new().try_months(i64::from(months));
    let limit = span.map_or(Date::MAX, |span| from.saturating_add(span));
    let ago = || Ago::of_months(months_between(from, date));
    (limit < date).then(|| Some((Dated::of(when), ago())))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freshness_counts_from_the_last_day_of_a_date() {
        let date = Date::constant(2026, 11, 21);
        let of = |text: &str| too_old(Confirmed::On(text.parse().unwrap()), 24, date);
        let old = |text: &str, ago| Some(Some((Dated::of(text), ago)));
        assert_eq!(of("2018"), old("2018", Ago::Years { count: 8 }));
        assert_eq!(of("2024-10"), old("2024-10", Ago::Years { count: 2 }));
        assert_eq!(of("2024-12"), None);
        assert_eq!(of("2027"), None);
        for months in [239_976, 239_977, u32::MAX] {
            let confirmed = Confirmed::On("2013".parse().unwrap());
            assert_eq!(too_old(confirmed, months, date), None);
        }
        assert_eq!(too_old(Confirmed::Never, 24, date), Some(None));
    }
}

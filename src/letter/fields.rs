//! The fields of one letter, as a template sees them: every leaf a token, a flag or a number.
//! Their shapes stand in [`ROOT`].

use jiff::civil::Date;
use serde_json::{Value as Json, json};

pub use super::schema::{FieldKind, ROOT, SchemaField};
use super::sender::one_line;
use super::telling::Telling;
use super::told::Told;
use super::values::Values;
use super::{Draft, Origin};
use crate::campaign::{
    Addressee, Campaign, Case, Lang, PackKind, Pronoun, Recommendation, State, Text, locale,
};

/// The fields for this draft. Ids that the campaign does not have give nothing: `compose` told
/// of them already.
pub fn fields(
    campaign: &Campaign,
    office: &Addressee,
    draft: &Draft,
    date: Date,
    values: &mut Values,
) -> Json {
    let lang = &draft.lang;
    let people: Vec<&Case> = draft
        .cases
        .iter()
        .filter_map(|id| campaign.case(id))
        .collect();
    let of_office = Origin::Office(office.id.to_string());
    let asks: Vec<&Recommendation> = draft
        .asks
        .iter()
        .filter_map(|id| campaign.recommendation(id))
        .collect();
    let concerning = concerning(campaign, &people, &asks).into_iter();
    let concerning: Vec<Json> = concerning.map(|ask| request(ask, lang, values)).collect();
    let telling = Telling::of(campaign, office, draft);
    let background = claims(campaign, &office.background, draft, values);
    let persons = |of: &dyn Fn(State) -> bool, values: &mut Values| -> Vec<Json> {
        let people = people.iter().filter(|case| of(case.status.state));
        let people = people.map(|case| person(campaign, case, draft, values));
        people.collect()
    };
    let reported = campaign.pack.reported.as_ref();
    let reported = reported.map_or(Vec::new(), |id| {
        claims(campaign, std::slice::from_ref(id), draft, values)
    });
    let (stories, other_words) = stories(&telling, draft, values);
    let context = telling.context.iter();
    let context: Vec<Json> = context
        .map(|paragraph| json!({ "sentences": told(paragraph, lang, values) }))
        .collect();
    let questions = telling.questions.iter();
    let questions: Vec<String> = questions
        .map(|question| values.token(question.show(lang), Origin::Pack))
        .collect();
    json!({
        "asks": asks.iter().map(|ask| request(ask, lang, values)).collect::<Vec<_>>(),
        "background": background,
        "campaign": {
            "historical": campaign.pack.kind == PackKind::Historical,
            "title": values.token(campaign.pack.title.show(lang), Origin::Pack),
        },
        "concerning": concerning,
        "context": context,
        "dead_people": persons(&State::is_death, values),
        "date": values.token(&locale::date(lang, date), Origin::Date),
        "figures": figures(campaign, draft, values),
        "follows": follows(draft, values),
        "free_people": persons(&|state| state == State::Released, values),
        "group": values.token(&one_line(&draft.group), Origin::Sender),
        "held_people": persons(&State::may_be_held, values),
        "leads": leads(&asks, lang, values),
        "obligation": told(&telling.obligation, lang, values),
        "office": { "name": values.token(office.office.show(lang), of_office) },
        "other_words": other_words,
        "parcel": parcel(draft, values),
        "past": people.iter().any(|case| case.status.state.is_past()),
        "past_people": persons(&State::is_past, values),
        "people": persons(&|_| true, values),
        "questions": questions,
        "relief": asks.iter().any(|ask| ask.kind.is_relief_in_custody()),
        "reported": reported.into_iter().next().unwrap_or_default(),
        "sender": {
            "name": values.token(draft.sender.name.trim(), Origin::Sender),
            "place": values.token(draft.sender.place.trim(), Origin::Sender),
        },
        "still": people.iter().any(|case| case.status.state == State::Unknown),
        "stories": stories,
        "subject": values.token(office.subject.show(lang), Origin::Pack),
        "unsure": people.iter().any(|case| case.status.state.leaves_custody_open()),
        "who": values.token(&one_line(&draft.who), Origin::Own),
        "words": own_words(draft, values),
    })
}

/// The requests that concern any of these people; all, where the pack says of nobody which ones do.
fn concerning<'a>(
    campaign: &Campaign,
    people: &[&Case],
    asks: &[&'a Recommendation],
) -> Vec<&'a Recommendation> {
    let untold = campaign.cases.iter().all(|case| case.supports.is_empty());
    let concerns = |ask: &&Recommendation| {
        let mut people = people.iter();
        people.any(|case| untold || case.supports.contains(&ask.id))
    };
    asks.iter().copied().filter(concerns).collect()
}

/// The day of the letter that this one follows, in words; nothing if it follows none.
fn follows(draft: &Draft, values: &mut Values) -> String {
    let day = draft.follows;
    let day = day.map_or(String::new(), |day| locale::date(&draft.lang, day));
    values.token(&day, Origin::Date)
}

/// A token for each of the sender's own paragraphs.
fn own_words(draft: &Draft, values: &mut Values) -> Vec<String> {
    let all = paragraphs(&draft.words);
    all.map(|paragraph| own(paragraph, values)).collect()
}

fn own(paragraph: &str, values: &mut Values) -> String {
    values.token(&paragraph.replace('\t', " "), Origin::Own)
}

fn request(ask: &Recommendation, lang: &Lang, values: &mut Values) -> Json {
    let origin = Origin::Ask(ask.id.to_string());
    let text = |text: &Option<Text>| {
        let text = text.as_ref().and_then(|text| text.get(lang));
        text.unwrap_or_default().to_owned()
    };
    json!({
        "lead": values.token(&text(&ask.lead), origin.clone()),
        "question": values.token(&text(&ask.question), Origin::Pack),
        "text": values.token(ask.text.show(lang), origin.clone()),
        "topic": values.token(ask.topic.show(lang), origin),
    })
}

/// The requests in a few words each, if the pack has them all in this language.
fn leads(asks: &[&Recommendation], lang: &Lang, values: &mut Values) -> Vec<String> {
    let leads = asks.iter().map(|ask| {
        let lead = ask.lead.as_ref()?.get(lang)?;
        Some((lead, Origin::Ask(ask.id.to_string())))
    });
    let leads: Option<Vec<(&str, Origin)>> = leads.collect();
    let leads = leads.unwrap_or_default().into_iter();
    leads
        .map(|(lead, origin)| values.token(lead, origin))
        .collect()
}

/// A token for each sentence.
fn told(sentences: &[Told<'_>], lang: &Lang, values: &mut Values) -> Vec<String> {
    let sentences = sentences.iter().map(|told| match told {
        Told::Claim(claim) => (claim.text.show(lang), Origin::Claim(claim.id.to_string())),
        Told::Part(passage, part) => (
            passage.parts[*part].text.show(lang),
            Origin::Passage(passage.part_id(*part)),
        ),
        Told::Status(case) => (
            case.status.text.show(lang),
            Origin::Status(case.id.to_string()),
        ),
        Told::Link(text) => (text.show(lang), Origin::Pack),
    });
    sentences
        .map(|(text, origin)| values.token(text, origin))
        .collect()
}

/// The stories, each with the own words that speak of its people, and the other own words. Where
/// there is one story, all own words follow it.
fn stories(telling: &Telling<'_>, draft: &Draft, values: &mut Values) -> (Vec<Json>, Vec<String>) {
    let all: Vec<&str> = paragraphs(&draft.words).collect();
    let of: Vec<Option<usize>> = all
        .iter()
        .map(|paragraph| match telling.stories.len() {
            0 | 1 => (!telling.stories.is_empty()).then_some(0),
            _ => {
                let mut named = telling.stories.iter().enumerate().filter(|(_, story)| {
                    let mut people = story.people.iter();
                    people.any(|case| case.surnames().any(|name| paragraph.contains(name)))
                });
                let (first, another) = (named.next(), named.next());
                first.filter(|_| another.is_none()).map(|(at, _)| at)
            }
        })
        .collect();
    let words = |wanted: Option<usize>, values: &mut Values| -> Vec<String> {
        let own_ones = all.iter().zip(&of).filter(|(_, of)| **of == wanted);
        own_ones
            .map(|(paragraph, _)| own(paragraph, values))
            .collect()
    };
    let mut stories = Vec::new();
    for (index, story) in telling.stories.iter().enumerate() {
        stories.push(json!({
            "sentences": told(&story.sentences, &draft.lang, values),
            "words": words(Some(index), values),
        }));
    }
    let others = words(None, values);
    (stories, others)
}

/// What a cover letter says of the letters that it goes with.
fn parcel(draft: &Draft, values: &mut Values) -> Json {
    let parcel = draft.parcel.clone().unwrap_or_default();
    let countries = parcel.countries.iter();
    let countries: Vec<String> = countries
        .map(|country| values.token(country, Origin::Sender))
        .collect();
    json!({
        "countries": countries,
        "count": parcel.letters,
        "letters": values.token(&parcel.letters.to_string(), Origin::Sender),
    })
}

/// A token for each figure: its sentence, or what a table takes the place of.
fn figures(campaign: &Campaign, draft: &Draft, values: &mut Values) -> Vec<String> {
    let lang = &draft.lang;
    let sentences = draft.figures.iter().map(|id| (id, false));
    sentences
        .chain(draft.tables.iter().map(|id| (id, true)))
        .filter_map(|(id, table)| Some((campaign.figure(id)?, table)))
        .map(|(figure, table)| {
            let text = if table {
                super::figure::PLACE
            } else {
                figure.sentence.show(lang)
            };
            values.token(text, Origin::Figure(figure.id.to_string()))
        })
        .collect()
}

fn person(campaign: &Campaign, case: &Case, draft: &Draft, values: &mut Values) -> Json {
    let lang = &draft.lang;
    let state = case.status.state;
    let of_case = Origin::Case(case.id.to_string());
    let text = |text: &Option<Text>| {
        let text = text.as_ref().and_then(|text| text.get(lang));
        text.map(str::to_owned)
    };
    let name = case.name.show(lang);
    json!({
        "claims": claims(campaign, &case.claims, draft, values),
        "died": state.is_death(),
        "free": state == State::Released,
        "he": case.pronoun == Some(Pronoun::He),
        "link": values.token(&text(&case.link).unwrap_or_default(), Origin::Pack),
        "name": values.token(name, of_case.clone()),
        "past": state.is_past(),
        "she": case.pronoun == Some(Pronoun::She),
        "short": values.token(&text(&case.short).unwrap_or_else(|| name.to_owned()), of_case),
        "story": story(campaign, case, draft, values),
        "status": values.token(case.status.text.show(lang), Origin::Status(case.id.to_string())),
        "unknown": state == State::Unknown,
    })
}

/// The claims about a person with what became of them where the pack tells it.
fn story(campaign: &Campaign, case: &Case, draft: &Draft, values: &mut Values) -> Vec<String> {
    let after = case.status.after.as_ref();
    let after = after.and_then(|id| case.claims.iter().position(|claim| claim == id));
    let (before, then) = case
        .claims
        .split_at(after.map_or(case.claims.len(), |at| at + 1));
    let mut story = claims(campaign, before, draft, values);
    let status = case.status.text.show(&draft.lang);
    story.push(values.token(status, Origin::Status(case.id.to_string())));
    story.extend(claims(campaign, then, draft, values));
    story
}

/// The tokens of these claims; a graphic one is never printed.
fn claims(
    campaign: &Campaign,
    ids: &[crate::campaign::Name],
    draft: &Draft,
    values: &mut Values,
) -> Vec<String> {
    ids.iter()
        .filter_map(|id| campaign.claim(id))
        .filter(|claim| !claim.graphic)
        .map(|claim| {
            values.token(
                claim.text.show(&draft.lang),
                Origin::Claim(claim.id.to_string()),
            )
        })
        .collect()
}

/// The paragraphs of a text that somebody typed: parted by empty lines, outer spaces gone.
pub fn paragraphs(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = words;
    std::iter::from_fn(move || {
        loop {
            if rest.trim().is_empty() {
                return None;
            }
            let mut end = rest.len();
            let mut next = rest.len();
            let mut at = 0;
            for line in rest.split_inclusive('\n') {
                if line.trim().is_empty() {
                    (end, next) = (at, at + line.len());
                    break;
                }
                at += line.len();
            }
            let paragraph = rest[..end].trim();
            rest = &rest[next..];
            if !paragraph.is_empty() {
                return Some(paragraph);
            }
        }
    })
}

#[cfg(test)]
mod tests;

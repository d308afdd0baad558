//! The fields of one letter, as a template sees them: every leaf a token, a flag or a number.
//! Their shapes stand in [`ROOT`].

use jiff::civil::Date;
use serde_json::{Value as Json, json};

pub use super::schema::{Field, Kind, ROOT};
use super::values::Values;
use super::{Draft, Origin};
use crate::campaign::{Addressee, Campaign, Case, PackKind, locale};

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
    let asks: Vec<Json> = draft
        .asks
        .iter()
        .filter_map(|id| campaign.recommendation(id))
        .map(|ask| {
            let origin = Origin::Ask(ask.id.to_string());
            json!({
                "text": values.token(ask.text.show(lang), origin.clone()),
                "topic": values.token(ask.topic.show(lang), origin),
            })
        })
        .collect();
    let background = claims(campaign, &office.background, draft, values);
    let persons: Vec<Json> = people
        .iter()
        .map(|case| person(campaign, case, draft, values))
        .collect();
    let words: Vec<String> = paragraphs(&draft.words)
        .map(|paragraph| values.token(&paragraph.replace('\t', " "), Origin::Own))
        .collect();
    json!({
        "asks": asks,
        "background": background,
        "campaign": {
            "historical": campaign.pack.kind == PackKind::Historical,
            "title": values.token(campaign.pack.title.show(lang), Origin::Pack),
        },
        "date": values.token(&locale::date(lang, date), Origin::Date),
        "figures": figures(campaign, draft, values),
        "office": { "name": values.token(office.office.show(lang), of_office) },
        "parcel": parcel(draft, values),
        "past": people.iter().any(|case| case.status.state.is_past()),
        "people": persons,
        "sender": {
            "name": values.token(draft.sender.name.trim(), Origin::Sender),
            "place": values.token(draft.sender.place.trim(), Origin::Sender),
        },
        "subject": values.token(office.subject.show(lang), Origin::Pack),
        "words": words,
    })
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
    json!({
        "claims": claims(campaign, &case.claims, draft, values),
        "died": state == crate::campaign::State::Died,
        "name": values.token(case.name.show(lang), Origin::Case(case.id.to_string())),
        "past": state.is_past(),
        "story": story(campaign, case, draft, values),
        "status": values.token(case.status.text.show(lang), Origin::Status(case.id.to_string())),
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
mod tests {
    use super::*;
    use crate::campaign::load;

    /// The schema and the fields say the same, so that neither goes stale.
    fn agree(kind: Kind, value: &Json, path: &str) {
        match (kind, value) {
            (Kind::Text, Json::String(_))
            | (Kind::Flag, Json::Bool(_))
            | (Kind::Number, Json::Number(_)) => {}
            (Kind::List(inner), Json::Array(items)) => {
                assert!(!items.is_empty(), "{path} is empty");
                for item in items {
                    agree(*inner, item, path);
                }
            }
            (Kind::Record(fields), Json::Object(map)) => {
                let names: Vec<&str> = fields.iter().map(|f| f.name).collect();
                assert_eq!(map.keys().collect::<Vec<_>>(), names, "{path}");
                for field in fields {
                    agree(field.kind, &map[field.name], field.name);
                }
            }
            _ => panic!("{path}: {kind:?} is not {value}"),
        }
    }

    #[test]
    fn fields_have_the_shapes_of_the_schema() {
        let campaign = &load::built_in().campaign;
        let mut draft = Draft::to(campaign, "president");
        draft.cases = vec!["tuletaeva".to_owned()];
        draft.figures = vec!["torture-statements".to_owned()];
        draft.words = "One.\n\nTwo.".to_owned();
        draft.sender.name = "A".to_owned();
        draft.parcel = Some(crate::letter::draft::Parcel {
            letters: 1,
            countries: vec!["Ireland".to_owned()],
        });
        let office = campaign.addressee("president").unwrap();
        let mut values = Values::default();
        let date = Date::constant(2026, 11, 21);
        agree(
            ROOT,
            &fields(campaign, office, &draft, date, &mut values),
            "",
        );
    }

    #[test]
    fn paragraphs_part_at_empty_lines() {
        let of = |text| paragraphs(text).collect::<Vec<_>>();
        assert_eq!(of(" a\nb \n \n\n c\r\n\r\nd"), ["a\nb", "c", "d"]);
        assert!(of(" \n\n").is_empty());
    }
}

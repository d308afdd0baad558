use super::*;
use crate::campaign::load;

/// The schema and the fields say the same, so that neither goes stale.
fn agree(kind: FieldKind, value: &Json, path: &str, empty: &str) {
    match (kind, value) {
        (FieldKind::Text, Json::String(_))
        | (FieldKind::Flag, Json::Bool(_))
        | (FieldKind::Number, Json::Number(_)) => {}
        (FieldKind::List(inner), Json::Array(items)) => {
            let may_be_empty = path.ends_with("words") || path == empty;
            assert!(may_be_empty || !items.is_empty(), "{path} is empty");
            for item in items {
                agree(*inner, item, path, empty);
            }
        }
        (FieldKind::Record(fields), Json::Object(map)) => {
            let names: Vec<&str> = fields.iter().map(|f| f.name).collect();
            assert_eq!(map.keys().collect::<Vec<_>>(), names, "{path}");
            for field in fields {
                agree(field.kind, &map[field.name], field.name, empty);
            }
        }
        _ => panic!("{path}: {kind:?} is not {value}"),
    }
}

#[test]
fn fields_have_the_shapes_of_the_schema() {
    let campaign = &load::built_in().campaign;
    let mut draft = Draft::to(campaign, "interior");
    draft.asks = vec!["M1".to_owned()];
    draft.who = "a nurse".to_owned();
    draft.figures = vec!["torture-statements".to_owned()];
    draft.words = "One.\n\nTwo.".to_owned();
    draft.sender.name = "A".to_owned();
    draft.group = "B".to_owned();
    draft.parcel = Some(crate::letter::draft::Parcel {
        letters: 1,
        countries: vec!["Ireland".to_owned()],
    });
    let office = campaign.addressee("interior").unwrap();
    let mut values = Values::default();
    let date = Date::constant(2026, 11, 21);
    // Three people leave no room for the context.
    for (people, empty) in [
        (&["tuletaeva", "tian"][..], "dead_people"),
        (&["tuletaeva", "tian", "atabek"], "context"),
    ] {
        draft.cases = people.iter().map(ToString::to_string).collect();
        let fields = fields(campaign, office, &draft, date, &mut values);
        agree(ROOT, &fields, "", empty);
    }
}

#[test]
fn paragraphs_part_at_empty_lines() {
    let of = |text| paragraphs(text).collect::<Vec<_>>();
    assert_eq!(of(" a\nb \n \n\n c\r\n\r\nd"), ["a\nb", "c", "d"]);
    assert!(of(" \n\n").is_empty());
}

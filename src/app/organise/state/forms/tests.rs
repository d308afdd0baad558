use super::*;
use crate::campaign::amend::{Sheet, add};
use crate::campaign::{Topic, load};

/// Every key of the pack that is built in has a field, but for those that no form shows.
#[test]
fn forms_ask_for_every_key_of_the_built_in_pack() {
    let files = load::built_in().files.clone();
    let mut seen = 0;
    for (name, content) in files.iter() {
        for entries in Entries::ALL.into_iter().filter(|kind| kind.stand_in(name)) {
            let text = std::str::from_utf8(content).unwrap();
            let sheet = Sheet::read(name, text, entries.kind()).unwrap();
            // It has no copies: nobody has found their addresses.
            let is_there = !sheet.entries.is_empty() || entries == Entries::Copies;
            assert!(is_there, "{name}: {entries:?}");
            for node in sheet.entries.iter().flat_map(|entry| &entry.nodes) {
                let root = node.path.split('.').next().unwrap();
                let mut fields = entries.fields().iter();
                let is_known = fields.any(|field| field.path.split('.').next() == Some(root));
                let is_apart = ["checked", "reviewed", "accounts"].contains(&root)
                    || ["levels", "towns"].contains(&root);
                assert!(is_known || is_apart, "{name}: {}", node.path);
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

/// Each key of a card has a field: may one be written, in which languages, where to, and what of.
#[test]
fn forms_ask_for_every_key_of_a_card() {
    let files = load::exercise().files.clone();
    let text = std::str::from_utf8(&files["cases/solen.toml"]).unwrap();
    let sheet = Sheet::read("cases/solen.toml", text, None).unwrap();
    let nodes = sheet.entries.iter().flat_map(|entry| &entry.nodes);
    let of_card: Vec<&str> = nodes
        .map(|node| node.path.as_str())
        .filter(|path| path.starts_with("card."))
        .collect();
    assert!(of_card.len() > 3, "{of_card:?}");
    for path in of_card {
        let mut fields = PERSON.iter();
        let is_known =
            fields.any(|field| path.starts_with(field.path) || field.path.starts_with(path));
        assert!(is_known, "{path}");
    }
    let allowed = Topic::ALL.iter().filter(|topic| topic.can_be_allowed());
    let allowed: Vec<&str> = allowed.map(|topic| topic.word()).collect();
    assert_eq!(allowed, MENTIONABLE);
}

/// What is wrong with a new entry is that it is empty, and nothing else.
#[test]
fn forms_begin_entries_that_can_be_read() {
    for entries in Entries::ALL.into_iter().filter(|kind| kind.are_several()) {
        let mut files = (*load::built_in().files).clone();
        let lines = entries.begin("quite-new", "en");
        let name = entries.file().unwrap_or("cases/quite-new.toml");
        let text = match (entries.kind(), files.get(name)) {
            (Some(kind), Some(old)) => add(std::str::from_utf8(old).unwrap(), kind, &lines),
            _ => lines,
        };
        files.insert(name.to_owned(), text.into_bytes());
        let problems = load::from_files(&files, "").problems;
        for problem in problems.iter().filter(|problem| problem.is_error()) {
            let said = problem.to_string();
            let empty = [
                "has no",
                "background",
                "is missing",
                "no addressee “”",
                "empty",
                "lines",
            ];
            assert!(empty.iter().any(|part| said.contains(part)), "{said}");
        }
    }
}

//! How member lists are read, through `entreaty list`: lists of `tests/fixtures/lists/kinds` with
//! what should come of them in `expected.json` (the README beside them tells how that is read), and
//! further lists of the same kinds.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use entreaty::country::Country;
use serde_json::Value as Json;

use crate::helper::{Done, entreaty};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/kinds")
}

fn texts(value: &Json) -> Vec<String> {
    match value {
        Json::String(text) => vec![text.clone()],
        Json::Array(all) => all
            .iter()
            .filter_map(Json::as_str)
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

/// A line as it is compared: single spaces, one kind of apostrophe.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace('’', "'")
}

fn plain_lines(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| plain(line)).collect()
}

/// Letter by letter, but that the country may be in capitals, or by its name for its code.
fn same_lines(found: &[String], due: &[String]) -> bool {
    let (found, due) = (plain_lines(found), plain_lines(due));
    if found == due {
        return true;
    }
    let (Some((own, rest)), Some((other, others))) = (found.split_last(), due.split_last()) else {
        return false;
    };
    let country = Country::recognise(own);
    rest == others && country.is_some() && country == Country::recognise(other)
}

/// Whether a text has each of these words, or one of those parted by `|`.
fn tells(text: &str, due: &Json) -> bool {
    let text = text.to_lowercase();
    let has = |words: &String| {
        words
            .split('|')
            .any(|word| text.contains(&word.to_lowercase()))
    };
    texts(due).iter().all(has)
}

/// `field` or `field_any` of an expectation.
fn any_of(due: &Json, field: &str) -> Vec<Json> {
    match due.get(format!("{field}_any")) {
        Some(Json::Array(all)) => all.clone(),
        _ => due.get(field).cloned().into_iter().collect(),
    }
}

/// What is wrong with a row as found.
fn faults(found: &Json, due: &Json) -> Vec<String> {
    if let Some(Json::Array(ways)) = due.get("any") {
        let ways = ways.iter().map(|way| faults(found, way));
        return ways.min_by_key(Vec::len).unwrap_or_default();
    }
    let mut wrong = Vec::new();
    let text = |field: &str| {
        found
            .get(field)
            .and_then(Json::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let state = text("state");
    let reasons = texts(&found["reasons"]).join("; ");
    let states = any_of(due, "state");
    let fits = states.is_empty() || states.iter().any(|due| due == state.as_str());
    if !fits {
        wrong.push(format!("is {state} ({reasons}), not {states:?}"));
    }
    if let Some(reason) = due.get("reason")
        && fits
        && !tells(&reasons, reason)
    {
        wrong.push(format!("has no reason with {reason}, but “{reasons}”"));
    }
    if state == "refused" || state == "skipped" {
        return wrong;
    }
    let names = any_of(due, "name");
    let name = plain(&text("name"));
    if !names.is_empty()
        && !names
            .iter()
            .any(|due| plain(due.as_str().unwrap_or_default()) == name)
    {
        wrong.push(format!("has the name “{name}”, not {names:?}"));
    }
    let addresses = any_of(due, "address");
    let address = texts(&found["address"]);
    if !addresses.is_empty()
        && !addresses
            .iter()
            .any(|due| same_lines(&address, &texts(due)))
    {
        wrong.push(format!("has the address {address:?}, not {}", addresses[0]));
    }
    if let Some(place) = due.get("place").and_then(Json::as_str)
        && plain(place) != plain(&text("place"))
    {
        wrong.push(format!("has the place “{}”, not “{place}”", text("place")));
    }
    let words = due.get("words").and_then(Json::as_str).unwrap_or_default();
    if plain(words) != plain(&text("words")) {
        wrong.push(format!(
            "prints the words “{}”, not “{words}”",
            text("words")
        ));
    }
    wrong
}

/// What `entreaty list` says of a file as JSON.
fn list(path: &Path, args: &[String]) -> Done {
    let path = path.display().to_string();
    entreaty()
        .args(["list", &path])
        .args(args.iter().map(String::as_str))
        .args(["--to", "president", "--format", "json"])
        .run()
}

/// The faults of a file.
fn faults_of(path: &Path, due: &Json) -> Vec<String> {
    let done = list(path, &texts(&due["args"]));
    if let Some(words) = due.get("refused") {
        let said = done.stderr() + &done.stdout();
        return match done.status() {
            Some(1) if tells(&said, words) => Vec::new(),
            Some(1) => vec![format!("is refused without a word of {words}: {said}")],
            other => vec![format!("is not refused (exit {other:?})")],
        };
    }
    let told: Json = match serde_json::from_str(&done.stdout()) {
        Ok(told) => told,
        Err(_) => return vec![format!("gives no JSON: {}", done.stderr())],
    };
    let mut found: BTreeMap<u64, Vec<Json>> = BTreeMap::new();
    for row in told["rows"].as_array().into_iter().flatten() {
        found
            .entry(row["row"].as_u64().unwrap_or(0))
            .or_default()
            .push(row.clone());
    }
    for row in told["skipped"].as_array().into_iter().flatten() {
        let reason = &row["reason"];
        let row = row["row"].as_u64().unwrap_or(0);
        let skipped = serde_json::json!({"state": "skipped", "reasons": [reason]});
        found.entry(row).or_default().push(skipped);
    }
    let mut wrong = Vec::new();
    let mut expected = BTreeMap::new();
    for row in due["rows"].as_array().into_iter().flatten() {
        let number = row["row"].as_u64().unwrap_or(0);
        let place = expected.entry(number).or_insert(0);
        match found.get(&number).and_then(|rows| rows.get(*place)) {
            Some(found) => wrong.extend(
                faults(found, row)
                    .into_iter()
                    .map(|fault| format!("row {number} {fault}")),
            ),
            None => wrong.push(format!("row {number} is in neither rows nor skipped")),
        }
        *place += 1;
    }
    for (number, rows) in &found {
        if !expected.contains_key(number) && rows.iter().any(|row| row["state"] != "skipped") {
            wrong.push(format!("row {number} is nobody, and is read"));
        }
    }
    let columns = told["columns"].as_array().cloned().unwrap_or_default();
    for heading in texts(&due["unused"]) {
        let named = columns.iter().filter(|column| {
            column["heading"]
                .as_str()
                .is_some_and(|own| plain(own) == plain(&heading))
        });
        let fields: Vec<&Json> = named.map(|column| &column["field"]).collect();
        if fields.is_empty() {
            wrong.push(format!("the column “{heading}” is not told"));
        } else if fields.iter().any(|field| !field.is_null()) {
            wrong.push(format!("the column “{heading}” is used as {fields:?}"));
        }
    }
    let refused = found
        .values()
        .flatten()
        .any(|row| row["state"] == "refused");
    let status = if refused { 3 } else { 0 };
    if done.status() != Some(status) {
        wrong.push(format!(
            "the exit status is {:?}, not {status}",
            done.status()
        ));
    }
    wrong
}

#[test]
fn list_of_each_kind_is_read_as_expected() {
    let text = fs::read_to_string(folder().join("expected.json")).expect("the expectations");
    let expected: BTreeMap<String, Json> = serde_json::from_str(&text).expect("JSON");
    assert!(expected.len() > 40);
    let mut wrong = Vec::new();
    for (name, due) in &expected {
        let faults = faults_of(&folder().join(name), due).into_iter();
        wrong.extend(faults.map(|fault| format!("{name}: {fault}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let others = ["README.md", "expected.json"];
    for entry in fs::read_dir(folder()).expect("the folder") {
        let name = entry.expect("a file").file_name().display().to_string();
        assert!(
            expected.contains_key(&name) || others.contains(&name.as_str()),
            "nothing is expected of {name}"
        );
    }
}

#[test]
fn list_comparison_sees_what_is_wrong() {
    let row = |name: &str, state: &str, words: &str| {
        serde_json::json!({
            "name": name, "address": ["1 High St", "Cork", "IE"], "place": "Cork",
            "words": words, "state": state, "reasons": ["the town is missing"],
        })
    };
    let due = serde_json::json!({
        "name": "Ann Lee", "address": ["1 High St", "Cork", "Ireland"], "state": "check", "reason": "town|street",
    });
    assert!(faults(&row("Ann Lee", "check", ""), &due).is_empty());
    for wrong in [
        row("Ann", "check", ""),
        row("Ann Lee", "ready", ""),
        row("Ann Lee", "check", "private"),
    ] {
        assert_eq!(faults(&wrong, &due).len(), 1, "{wrong}");
    }
    let due = serde_json::json!({"any": [due, {"state": "ready", "name": "Bo"}], "row": 2});
    assert!(faults(&row("Bo", "ready", ""), &due).is_empty());
}

#[test]
fn list_that_is_not_there_is_told_with_those_beside_it() {
    let list = "Name;Street;Town;Country\nAnn Lee;1 High St;Cork;Ireland\n";
    let told = |name: &str| {
        let run = entreaty().args(["list", name]);
        let run = run.file("members.csv", list).file("notes.pdf", "%PDF-1.4");
        run.run().exits(1).stderr()
    };
    let near = told("membrs.csv");
    assert!(near.contains("there is no such file"), "{near}");
    assert!(near.contains("“members.csv”"), "{near}");
    let other = told("november.xlsx");
    assert!(other.contains("there are: members.csv"), "{other}");
    assert!(!other.contains("notes.pdf"), "{other}");
    let run = entreaty().args(["list", "members.csv", "--sheet", "May"]);
    let sheet = run.file("members.csv", list).run().exits(0).stderr();
    assert!(sheet.contains("has no sheet"), "{sheet}");
}

#[test]
fn list_columns_can_be_said_to_be_unused() {
    let list = "Name;Street;Town;City;Country\nAnn Lee;1 High St;Cork;Bantry;Ireland\n";
    let run = entreaty().args(["list", "a.csv", "--map", "unused=Town", "--format", "json"]);
    let done = run.file("a.csv", list).run().exits(0);
    let found: Json = serde_json::from_str(&done.stdout()).expect("JSON");
    assert_eq!(
        texts(&found["rows"][0]["address"]),
        ["1 High St", "Bantry", "Ireland"]
    );
    assert_eq!(found["columns"][2]["field"], Json::Null);
}

#[test]
fn list_without_headings_is_read_by_its_values() {
    let fields = |list: &str, args: &[&str]| -> Vec<String> {
        let run = entreaty().args(["list", "a.csv", "--headings", "none", "--format", "json"]);
        let done = run
            .args(args.iter().copied())
            .file("a.csv", list)
            .run()
            .exits(0);
        let found: Json = serde_json::from_str(&done.stdout()).expect("JSON");
        let columns = found["columns"].as_array().expect("columns");
        let field = |column: &Json| column["field"].as_str().unwrap_or("-").to_owned();
        columns.iter().map(field).collect()
    };
    for (list, due) in [
        (
            "Anna Weaver,1 High Street,LS1 4DY,Leeds,United Kingdom\n\
             Björn Weber,Hauptstraße 2,04109,Leipzig,Germany\n\
             Célia Blanc,3 rue de l’Église,75011,Paris,France\n",
            "name street postcode town country",
        ),
        // A number, a region's code that is a country's too, a note.
        (
            "10231,Ann Lee,12 Elm Street,Boise,ID,83702,wants no calls\n\
             10277,Bo Smith,9 Oak Avenue,Fresno,CA,93650,\n\
             10280,Cy Young,77 Main Street,Dover,DE,19901,is in hospital\n",
            "- name street town region postcode -",
        ),
        // Behind the address stands a note, and no town.
        (
            "Ann Lee,1 High Street,LS1 4DY,Deceased\nBo Lee,2 High Street,LS1 4DX,\nCy Lee,3 High Street,LS1 4DZ,\n",
            "name street postcode -",
        ),
        (
            "Ann Lee;Ringstraße 4;04109 Leipzig\nBo Lee;Marktplatz 1;80331 München\n",
            "name street town-line",
        ),
        // Nobody knows which of two names is the family's, nor whose letter it is.
        (
            "Ann Lee,Cy Young,12 Elm Street,Cork,Ireland\nBo Lee,Di Young,14 Elm Street,Cork,Ireland\n",
            "- - street town country",
        ),
        // A remark in every row is no town, whatever it begins with.
        (
            "Anna Weber;Lindenstr. 3;Mitglied\nBo Weber;Lindenstr. 5;Mitglied\n",
            "name street -",
        ),
        (
            "Ann Lee,1 High Street,LS1 4DY,Widowed\nBo Lee,2 High Street,LS1 4DX,Widowed\n",
            "name street postcode -",
        ),
        (
            "Anna Weber;Lindenstr. 3;Mitglied;04109;Leipzig\nBo Weber;Lindenstr. 5;Mitglied;04109;Leipzig\n",
            "name street - postcode -",
        ),
        // Nor is a group somebody's name.
        (
            "Gruppe Leipzig;Anna;Weber;Lindenstr. 3;04109;Leipzig\nGruppe Berlin;Bo;Weber;Lindenstr. 5;10115;Berlin\n",
            "- - - street postcode town",
        ),
        // Own words are never guessed.
        (
            "Ann Lee,1 High Street,Cork,Ireland,I met him in 2011\n\
             Bo Lee,2 High Street,Cork,Ireland,My brother was there\n",
            "name street town country -",
        ),
    ] {
        let due: Vec<&str> = due.split(' ').collect();
        // A name that is not guessed is asked for.
        let name: &[&str] = if due.contains(&"name") {
            &[]
        } else {
            &["--map", "name=1"]
        };
        let mut found = fields(list, name);
        if !name.is_empty() {
            assert_eq!(found[0], "name");
            "-".clone_into(&mut found[0]);
        }
        assert_eq!(found, due, "{list}");
    }
    // What somebody says comes before any guess.
    let list = "Ann Lee,1 High Street,Cork,Ireland\nBo Lee,2 High Street,Cork,Ireland\n";
    let found = fields(list, &["--map", "unused=3", "--map", "country="]);
    assert_eq!(found, ["name", "street", "-", "-"]);
}

/// How a list is read, as JSON.
fn read(list: &str, status: i32) -> Json {
    let run = entreaty().args(["list", "a.csv", "--format", "json"]);
    let done = run.file("a.csv", list).run().exits(status);
    serde_json::from_str(&done.stdout()).expect("JSON")
}

#[test]
fn list_tells_the_given_name_that_a_preferred_one_replaces() {
    let found = read(
        "First name;Last name;Preferred name;Street;Town\nAlexandra;Lee;Alex;1 Mill Road;Leeds\n",
        0,
    );
    let row = &found["rows"][0];
    assert_eq!(row["name"], "Alex Lee");
    assert_eq!(row["names_not_used"][0]["column"], "First name");
    assert_eq!(row["names_not_used"][0]["value"], "Alexandra");
    assert_eq!(found["columns"][0]["only_without_another"], true);
    assert_eq!(found["columns"][2]["only_without_another"], false);
}

#[test]
fn list_names_the_column_that_may_have_the_names() {
    let run = entreaty().args(["list", "a.csv"]);
    let list = "Contact;Club;Street;Town\nTom Roe;Rotary;1 Mill Road;Leeds\n";
    let told = run.file("a.csv", list).run().exits(1).stderr();
    assert!(told.contains("--map name=Contact"), "{told}");
}

#[test]
fn list_holds_back_who_has_a_town_of_the_country_in_a_column_that_is_not_used() {
    let list =
        "Name;Street;Town;Zzz\nAda Vane;Low Road 4;;Almaty\nBo Roe;Low Road 5;Leeds;Шымкент\n";
    let found = read(list, 3);
    assert_eq!(found["rows"][0]["state"], "refused");
    assert_eq!(found["rows"][1]["state"], "check");
}

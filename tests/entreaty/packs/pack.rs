//! Packs, good and broken.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::helper::{entreaty, letter};

#[test]
fn check_finds_nothing_wrong_with_the_first_pack() {
    let pack = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/kazakhstan-2013");
    let done = entreaty().args(["check", pack]).run().works();
    // Nobody who reads Russian or Kazakh has reviewed it yet; nothing else.
    assert_eq!(done.stdout(), format!("{pack}: no errors, 2 warnings\n"));
    let told = done.stderr();
    assert_eq!(told.matches("warning").count(), 2, "{told}");
    for language in ["Russian", "Kazakh"] {
        let sentence =
            format!("translated into {language} have not been reviewed by anybody who reads it");
        assert!(told.contains(&sentence), "{told}");
    }
    // Without a second reader's seals it says so.
    let done = entreaty()
        .pack(|_, text| text)
        .args(["check", "pack"])
        .run()
        .works();
    assert_eq!(done.stdout(), "pack: no errors, 3 warnings\n");
    done.tells(&["have not been checked by a second reader"]);
}

#[test]
fn check_shows_all_of_five_mistakes() {
    let done = entreaty()
        .pack(|name, text| match name {
            "claims.toml" => text.replacen("\nstanding = ", "\nstandign = ", 1).replacen(
                "source = \"S3\"",
                "source = \"S33\"",
                1,
            ),
            "recommendations.toml" => text.replacen("\"interior\"", "\"interor\"", 1),
            "cases/atabek.toml" => text.replacen("id = \"atabek\"", "id = \"tian\"", 1),
            "pack.toml" => text.replacen("version = \"1\"", "version = 1", 1),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .fails(1);
    done.tells(&[
        "unknown key “standign”",
        "did you mean “standing”?",
        "there is no source “S33”",
        "there is no addressee “interor”",
        "did you mean “interior”?",
        "there are two cases “tian”",
        "there is a number where a text belongs",
        "pack/claims.toml:",
        "pack/recommendations.toml:",
        "pack/pack.toml:",
    ]);
}

/// What a parser finds is told in the reader's language, by what stands there and not by its words.
#[test]
fn check_tells_of_a_parsers_mistakes_in_the_readers_language() {
    let done = entreaty()
        .pack(|name, text| match name {
            "claims.toml" => text.replacen("\nstanding = ", "\nnote = Hans Peter\nstanding ", 1),
            "pack.toml" => text.replacen("version = ", "note = [1, 2\nversion = ", 1),
            _ => text,
        })
        .args(["check", "pack", "--ui-lang", "de"])
        .run()
        .fails(1);
    let done = done.tells(&[
        "das ist kein Text in Anführungszeichen, keine Zahl, kein Datum",
        "hier fehlt =",
        "hier fehlt ]",
    ]);
    for english in [
        "expected",
        "must be quoted",
        "unclosed",
        "missing",
        "Original",
    ] {
        assert!(!done.stderr().contains(english), "{}", done.stderr());
    }
}

#[test]
fn letter_from_a_broken_pack_is_refused_with_all_that_is_wrong() {
    letter("president")
        .pack(|name, text| match name {
            "claims.toml" => text.replacen("by.en", "bye.en", 1),
            "pack.toml" => text.replacen("reported = ", "# reported = ", 1),
            _ => text,
        })
        .args(["--pack", "pack"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["unattributed", "who alleges it", "who reported its facts"]);
}

/// Where a partial stands alone in its line, what comes next would go on in the partial's last line.
#[test]
fn check_warns_of_a_partial_whose_last_line_does_not_end() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/verania-2026");
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("a file");
    let partial = read("templates/partials/river.en.hbs");
    let with = |partial: &str, template: &str| {
        let mut call = entreaty();
        for name in [
            "pack.toml",
            "addressees.toml",
            "claims.toml",
            "recommendations.toml",
            "sources.toml",
            "cases/okerly.toml",
        ] {
            call = call.file(&format!("pack/{name}"), &read(name));
        }
        call.file("pack/templates/dams.en.hbs", template)
            .file("pack/templates/partials/river.en.hbs", partial)
            .args(["check", "pack"])
            .run()
            .works()
    };
    let template = read("templates/dams.en.hbs");
    let unended = partial.trim_end();
    let says = "the partial “river” ends without a line break";
    with(unended, &template).tells(&[says, "river.en.hbs:"]);
    // A few words within a line need none.
    let within = template.replace("{{> river}}", "{{> river}} So I write.");
    for done in [with(&partial, &template), with(unended, &within)] {
        assert!(!done.stderr().contains(says), "{}", done.stderr());
    }
}

#[test]
fn check_tells_mistakes_as_json() {
    let misspelt = |format: &str| {
        let call = entreaty().pack(|name, text| match name {
            "claims.toml" => text.replacen("\nstanding = ", "\nstandign = ", 1),
            _ => text,
        });
        call.args(["check", "pack", "--format", format])
            .run()
            .fails(1)
    };
    let done = misspelt("json");
    let all: Vec<serde_json::Value> = serde_json::from_str(&done.stdout()).expect("an array");
    let unknown = all
        .iter()
        .find(|p| p["help"] == "did you mean “standing”?")
        .expect("told");
    assert_eq!(
        (&unknown["severity"], &unknown["file"]),
        (&"error".into(), &"pack/claims.toml".into())
    );
    assert!(
        unknown["line"].as_u64() > Some(1) && unknown["column"] == 1,
        "{unknown}"
    );
    // Which page of the guide helps stands in each, and once below what a person reads.
    assert_eq!(unknown["topic"], "pack");
    let told = misspelt("text").stderr();
    assert_eq!(told.matches("`entreaty help pack`").count(), 1, "{told}");
}

#[test]
fn letter_from_a_pack_folder_is_the_same_as_from_the_built_in_one() {
    let built_in = letter("president").writes("a.pdf").works().bytes();
    let folder = letter("president")
        .pack(|_, text| text)
        .args(["--pack", "pack"]);
    assert_eq!(folder.writes("a.pdf").works().bytes(), built_in);
}

/// The built-in pack as a zip, its files under `top`, and one more file.
fn zipped(top: &str, more: &str) -> (tempfile::TempDir, String) {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/kazakhstan-2013");
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("a.entreaty");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).expect("a file"));
    let options = zip::write::SimpleFileOptions::default();
    for folder in ["", "cases/"] {
        for entry in std::fs::read_dir(format!("{root}/{folder}")).expect("the pack") {
            let entry = entry.expect("an entry");
            if entry.path().is_file() {
                let name = format!("{top}{folder}{}", entry.file_name().display());
                zip.start_file(name, options).expect("an entry");
                let bytes = std::fs::read(entry.path()).expect("a file");
                zip.write_all(&bytes).expect("written");
            }
        }
    }
    zip.start_file(more, options).expect("an entry");
    zip.write_all(b"id = 1").expect("written");
    zip.finish().expect("a zip");
    let path = path.display().to_string();
    (dir, path)
}

#[test]
fn letter_from_a_pack_file_is_the_same_and_nothing_leaves_its_folder() {
    let built_in = letter("president").writes("a.pdf").works().bytes();
    for (top, more) in [
        ("", "notes.txt"),
        ("my-pack/", "my-pack/.hidden.toml"),
        ("", "__MACOSX/a.toml"),
    ] {
        let (_dir, pack) = zipped(top, more);
        let done = letter("president")
            .args(["--pack", &pack])
            .writes("a.pdf")
            .works();
        assert_eq!(done.bytes(), built_in);
    }
    let (_dir, pack) = zipped("", "../../evil.toml");
    let done = letter("president").args(["--pack", &pack]).writes("a.pdf");
    done.fails(1).tells(&["outside its folder"]);
    entreaty()
        .args(["check", "/no/such/pack"])
        .run()
        .fails(1)
        .tells(&["cannot read the pack"]);
}

#[test]
fn check_tells_a_missing_file_and_not_what_follows_from_it() {
    for missing in ["pack.toml", "sources.toml", "claims.toml"] {
        let call = entreaty().pack(|_, text| text);
        let done = call
            .without(&format!("pack/{missing}"))
            .args(["check", "pack"])
            .run()
            .fails(1);
        assert_eq!(
            done.stdout(),
            "pack: 1 error, no warnings\n",
            "{}",
            done.stderr()
        );
        done.tells(&[missing]);
    }
}

#[test]
fn letters_stop_when_the_campaign_does() {
    let active = |extra: &str| {
        let extra = extra.to_owned();
        letter("president")
            .pack(move |name, text| match name {
                "pack.toml" => text
                    .replace("kind = \"historical\"", "kind = \"active\"")
                    .replacen("[limits]", &format!("{extra}\n[limits]"), 1),
                _ => text,
            })
            .args(["--pack", "pack"])
            .writes("a.pdf")
    };
    active("recheck_by = \"2027-01-01\"").works();
    active("recheck_by = \"2026-11-20\"")
        .fails(1)
        .tells(&["error[ended]", "20 November 2026"]);
    active("recheck_by = \"2027\"\nends = \"2026-10\"")
        .fails(1)
        .tells(&["ended", "October 2026"]);
    active("recheck_by = \"2027\"\nstop.en = \"The family asks for silence.\"")
        .fails(1)
        .tells(&["error[stopped]", "The family asks for silence."]);
    active("").fails(1).tells(&["recheck_by"]);
}

#[test]
fn letter_never_names_somebody_without_consent() {
    letter("president")
        .pack(|name, text| match name {
            "cases/tuletaeva.toml" => text.replace("\"public record\"", "\"unknown\""),
            _ => text,
        })
        .args(["--pack", "pack", "--case", "tuletaeva"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["error[consent]", "Roza Tuletaeva"]);
}

#[test]
fn letter_asks_no_relief_for_the_released() {
    let call = |to: &str| {
        letter(to)
            .pack(|name, text| match name {
                "recommendations.toml" => {
                    text.replacen("id = \"M1\"", "id = \"M1\"\nfor = [\"tuletaeva\"]", 1)
                }
                _ => text,
            })
            .args(["--pack", "pack", "--case", "tuletaeva"])
            .writes("a.pdf")
    };
    call("interior")
        .fails(1)
        .tells(&["error[past-person]", "Roza Tuletaeva", "released"]);
    call("president").works();
}

#[test]
fn letter_to_an_office_without_a_form_of_address_is_refused() {
    letter("president")
        .pack(|name, text| match name {
            "addressees.toml" => text.replace("closing.ru", "# closing.ru"),
            _ => text,
        })
        .args(["--pack", "pack", "--lang", "ru"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["form-of-address", "the pack has no closing"]);
}

#[test]
fn letter_to_an_office_with_an_address_too_wide_is_refused() {
    letter("president")
        .pack(|name, text| match name {
            "addressees.toml" => text.replacen(
                "\"Government House\"",
                "\"Government House, the long wing by the river, entrance for letters and petitions\"",
                1,
            ),
            _ => text,
        })
        .args(["--pack", "pack"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["error[address-overflow]", "mm too wide"]);
}

#[test]
fn check_keeps_standing_speaker_and_accounts_together() {
    let flip = |from: &'static str, to: &'static str| {
        entreaty()
            .pack(move |name, text| match name {
                "claims.toml" => text.replace(
                    &format!("standing = \"{from}\""),
                    &format!("standing = \"{to}\""),
                ),
                _ => text,
            })
            .args(["check", "pack"])
            .run()
            .fails(1)
    };
    flip("alleged", "established").tells(&["has a speaker and is not marked as alleged"]);
    flip("disputed", "established").tells(&["has accounts and is not marked as disputed"]);
    flip("established", "alleged").tells(&["does not say who alleges it"]);
    flip("established", "disputed").tells(&["gives each account"]);
}

#[test]
fn check_holds_an_office_to_its_powers_and_a_status_to_its_date() {
    entreaty()
        .pack(|name, text| match name {
            "recommendations.toml" => text.replacen("kind = \"inquiry\"", "kind = \"release\"", 1),
            "cases/atabek.toml" => text.replacen("on = \"2021", "on = \"2020", 1),
            "cases/kenzhebaev.toml" => text.replacen("on = ", "# on = ", 1),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .fails(1)
        .tells(&[
            "no power over what “P1” asks",
            "does not give its date, 2020",
            "day of the death",
        ]);
}

#[test]
fn check_holds_a_figures_sentence_to_its_numbers() {
    entreaty()
        .pack(|name, text| match name {
            "figures.toml" => text.replacen("value = 602", "value = 620", 1),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .fails(1)
        .tells(&["says 602, the figure does not"]);
}

#[test]
fn check_makes_the_letters_that_a_pack_gives() {
    let call = |name: &'static str, content: &'static str| {
        entreaty()
            .pack(|_, text| text)
            .file(&format!("pack/templates/{name}"), content)
            .args(["check", "pack"])
            .run()
            .fails(1)
    };
    call("partials/context.en.hbs", "{{#if past}}")
        .tells(&["context.en.hbs", "{{#if past}} is not closed"]);
    call(
        "president.en.hbs",
        "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n# Dear [name]\n",
    )
    .tells(&[
        "a heading is not used",
        "[name]",
        "does not print the request P1",
    ]);
    entreaty()
        .pack(|name, text| match name {
            "addressees.toml" => text.replacen(
                "\"Government House\"",
                "\"Government House, the long wing by the river, entrance for letters and petitions\"",
                1,
            ),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .fails(1)
        .tells(&["address-overflow", "pack/addressees.toml:"]);
}

#[test]
fn check_warns_of_an_address_without_its_country() {
    entreaty()
        .pack(|name, text| match name {
            "addressees.toml" => text.replacen("\"KAZAKHSTAN\"]", "\"ASTANA DISTRICT\"]", 1),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .tells(&["ends with “ASTANA DISTRICT”, which names no country"]);
    let whole = entreaty()
        .pack(|_, text| text)
        .args(["check", "pack"])
        .run();
    assert!(!whole.works().stderr().contains("names no country"));
}

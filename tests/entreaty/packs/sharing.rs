//! Packs begun, packed, handed on and opened, by the command line and by the window. The pack of
//! `tests/packs/verania-2026` was made by `entreaty pack new` and by filling it in: an invented
//! campaign in a country that there is not.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::App;
use entreaty::app::kernel::paths::Purpose;
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::load;
use entreaty::problem::Rule;
use entreaty::store::folders::Folders;
use entreaty::store::packs::Packs;

use crate::helper::{Call, entreaty};
use crate::window::compose::{app, click, open_with, page, send, settle, wait};
use crate::window::entries::answer;

const VERANIA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/verania-2026");

/// The invented pack as a folder `pack`, each file changed by `change` and no longer sealed.
pub(crate) fn verania(call: Call, change: impl Fn(&str, String) -> String) -> Call {
    let names = load::names_in(VERANIA.as_ref()).expect("the pack");
    names.into_iter().fold(call, |call, name| {
        let text = fs::read_to_string(PathBuf::from(VERANIA).join(&name)).expect("text");
        let unsealed: String = text
            .lines()
            .filter(|line| !line.starts_with("checked = "))
            .flat_map(|line| [line, "\n"])
            .collect();
        call.file(&format!("pack/{name}"), &change(&name, unsealed))
    })
}

pub(super) fn version(to: &'static str) -> impl Fn(&str, String) -> String {
    move |name, text| match name {
        "pack.toml" => text.replacen("version = \"1\"", to, 1),
        _ => text,
    }
}

pub(super) fn build(call: Call) -> crate::helper::Done {
    build_with(call, [])
}

pub(super) fn build_with<const N: usize>(call: Call, options: [&str; N]) -> crate::helper::Done {
    let call = call.args(["pack", "build", "pack"]).args(options);
    call.writes("a.entreaty")
}

#[test]
fn pack_new_says_what_to_fill_in_and_overwrites_nothing() {
    let done = entreaty().args(["pack", "new", "mine"]).run().works();
    assert!(done.stdout().contains("entreaty check mine"));
    let pack = String::from_utf8(done.file("mine/pack.toml")).expect("text");
    assert!(pack.contains("FILL IN: the campaign's name"));
    // Everything that `check` tells is something to fill in, at its place.
    let call = entreaty();
    let written = load::names_in(&done.path().join("mine")).expect("a folder");
    assert_eq!(written.len(), 6, "{written:?}");
    let call = written.into_iter().fold(call, |call, name| {
        let text = String::from_utf8(done.file(&format!("mine/{name}"))).expect("text");
        call.file(&format!("mine/{name}"), &text)
    });
    let checked = call.args(["check", "mine"]).run().fails(1);
    let told = checked.stderr();
    let errors = told.matches("error: ").count();
    assert!(errors > 20, "{told}");
    assert_eq!(
        told.matches("is still to be filled in: ").count(),
        errors,
        "{told}"
    );
    assert!(told.contains("mine/cases/person.toml:4:11"), "{told}");
    for there in ["mine/a.txt", "mine"] {
        let call = entreaty()
            .file(there, "left as it is")
            .args(["pack", "new", "mine"]);
        let done = call.run().fails(1).tells(&["is there already"]);
        assert_eq!(done.file(there), b"left as it is");
    }
}

#[test]
fn pack_new_from_another_keeps_its_words_and_asks_for_a_name() {
    let done = entreaty()
        .args(["pack", "new", "mine", "--from", VERANIA])
        .run()
        .works();
    let own = |name: &str| fs::read(PathBuf::from(VERANIA).join(name)).expect("a file");
    assert_eq!(done.file("mine/claims.toml"), own("claims.toml"));
    assert_eq!(done.file("mine/sources/S1.txt"), own("sources/S1.txt"));
    let pack = String::from_utf8(done.file("mine/pack.toml")).expect("text");
    assert!(pack.contains("id = \"FILL IN: "), "{pack}");
    assert!(pack.contains("below the dam"), "{pack}");
}

#[test]
fn the_invented_pack_gives_letters_and_batches_and_one_file() {
    entreaty().args(["check", VERANIA]).run().works().tells(&[]);
    let sign = [
        "--name",
        "Sample Sender",
        "--address",
        "1 Sample Street; 10000 Town; Ireland",
    ];
    let letter = |pack: &str, to: &str| {
        entreaty()
            .args(["letter", "--date", "2026-11-21", "--pack", pack, "--to", to])
            .args(sign)
    };
    // The pack's own template, its own part of one and the program's parts.
    let text = letter(VERANIA, "dams").writes_text().works().text();
    for part in [
        "what happened below the dam above Port Alder",
        "Those who live below a dam",
        "an invented report on the flood",
        "The report says that two engineers had warned",
        "I respectfully ask you to have the flood",
        "0001 Port Alder\nVERANIA",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    // The program's template, for an office that has none.
    let guard = letter(VERANIA, "guard").args(["--case", "okerly"]);
    let text = guard.writes_text().works().text();
    assert!(
        text.contains("In March 2026 he was still detained."),
        "{text}"
    );
    // The same letters from one file.
    let built = build(verania(entreaty(), |_, text| text)).works();
    let from_file = letter(&built.path().display().to_string(), "dams")
        .writes("a.pdf")
        .works();
    let from_folder = letter(VERANIA, "dams").writes("a.pdf").works();
    assert_eq!(from_file.bytes(), from_folder.bytes());
    let list = "Name,Street,Town,Country\nAna Sample,Main Street 1,10000 Town,Ireland\nBen Sample,Elm Road 2,20000 Village,France\n";
    let done = entreaty()
        .file("members.csv", list)
        .args([
            "batch",
            "--date",
            "2026-11-21",
            "--pack",
            VERANIA,
            "--to",
            "dams",
        ])
        .args(["--senders", "members.csv"])
        .writes("all.pdf")
        .works();
    assert!(done.stdout().contains("2 letters"), "{}", done.stdout());
}

#[test]
fn pack_build_has_the_same_bytes_whoever_builds_it_and_leaves_out_what_is_private() {
    let first = build(verania(entreaty(), |_, text| text)).works();
    let call = verania(entreaty(), |_, text| text)
        .file("pack/members.csv", "Name\nAna Sample\n")
        .file("pack/mine.letter", "entreaty = 1\n")
        .file("pack/claims.toml~", "old")
        .file("pack/.hidden/a.toml", "x")
        .file("pack/notes.md", "x")
        .file("pack/my.key", "secret = \"1\"\n");
    let other = build(call).works();
    assert_eq!(first.bytes(), other.bytes());
    assert!(!first.bytes().windows(3).any(|part| part == b"Ana"));
    for part in [
        "left out: .hidden/ (it is hidden)",
        "left out: claims.toml~ (it is an editor’s copy)",
        "left out: members.csv (it may be a list of people)",
        "left out: mine.letter (a letter is somebody’s own",
        "left out: my.key (a key stays with its maker)",
        "left out: notes.md (a pack has no such file)",
        "maker not verified",
        "number ",
    ] {
        assert!(
            other.stdout().contains(part),
            "{part} is not in\n{}",
            other.stdout()
        );
    }
    // A TOML file that no pack has is more likely a slip than something to leave out.
    let call = verania(entreaty(), |_, text| text).file("pack/claim.toml", "");
    build(call).fails(1).tells(&[
        "claim.toml does not belong in a pack",
        "did you mean “claims.toml”?",
    ]);
}

#[test]
fn pack_build_refuses_what_check_finds_wrong_and_names_that_are_no_packs() {
    let broken = verania(entreaty(), |name, text| match name {
        "claims.toml" => text.replacen("S1", "S9", 1),
        _ => text,
    });
    build(broken).fails(1).tells(&["there is no source “S9”"]);
    verania(entreaty(), |_, text| text)
        .args(["pack", "build", "pack"])
        .writes("a.zip")
        .fails(1)
        .tells(&["a pack’s name ends in .entreaty"]);
    entreaty()
        .args(["pack", "build", "none"])
        .writes("a.entreaty")
        .fails(1)
        .tells(&["cannot read the pack none"]);
    entreaty().args(["pack", "build", "pack"]).run().fails(2);
}

#[test]
fn pack_build_finds_a_senders_data() {
    let settings = "remember_sender = true\n[sender]\nname = \"Ana Maria Sample\"\naddress = [\"12 Main Street\", \"10000 Town\", \"Verania\"]\nplace = \"Town\"\n";
    let with = |text: &'static str| {
        verania(entreaty(), move |name, old| match name {
            "claims.toml" => format!("{old}{text}\n"),
            _ => old,
        })
        .file(".home/config/entreaty/settings.toml", settings)
    };
    build(with("# by Sample, Ana Maria")).fails(1).tells(&[
        "“Sample, Ana Maria” is a sender’s name that this computer keeps",
        "pack/claims.toml:",
        "--keep \"Sample, Ana Maria\"",
    ]);
    build(with("# 12, main street"))
        .fails(1)
        .tells(&["a line of a sender’s address"]);
    let done = build(with("# nobody")).works();
    let told = "compared with the 1 names and 2 lines of addresses that this computer keeps";
    assert!(done.stdout().contains(told), "{}", done.stdout());
    build_with(with("# Ana Maria Sample"), ["--keep", "Ana Maria Sample"]).works();
    // A letter that lies beside the pack tells whose it is, and stays out itself.
    let letter = "entreaty = 1\n[letter.sender]\nname = \"Ben Other\"\naddress = []\n";
    build(with("# Ben Other").file("pack/mine.letter", letter))
        .fails(1)
        .tells(&["“Ben Other” is a sender’s name"]);
}

#[test]
fn pack_is_signed_by_a_key_that_only_its_owner_reads() {
    let key = entreaty().args(["pack", "key", "my.key"]).run().works();
    let text = String::from_utf8(key.file("my.key")).expect("text");
    let said = key.stdout();
    let number = said.rsplit(": ").next().expect("a number").trim();
    assert!(text.contains(number), "{said}");
    assert!(!said.contains(text.split('"').nth(1).expect("the secret")));
    let signed = || {
        let call = verania(entreaty(), |_, text| text).file("my.key", &text);
        build_with(call, ["--sign", "my.key"]).works()
    };
    let (done, again) = (signed(), signed());
    assert_eq!(done.bytes(), again.bytes());
    done.tells(&["others on this computer can read my.key"]);
    let path = again.path().display().to_string();
    let checked = entreaty().args(["check", &path]).run().works();
    for part in ["signed with a key that was not seen before", number] {
        assert!(checked.stdout().contains(part), "{}", checked.stdout());
    }
    // Changed after it was signed: told, and not used.
    let mut files = (*load::from_path(path.as_ref()).expect("a pack").files).clone();
    let claims = files.get_mut("claims.toml").expect("claims");
    claims.extend_from_slice(b"# changed\n");
    let bytes = entreaty::campaign::archive::write(&files).expect("a zip");
    let call = entreaty();
    fs::write(call.folder().join("b.entreaty"), bytes).expect("a file");
    call.args(["check", "b.entreaty"])
        .run()
        .fails(1)
        .tells(&["the signature does not go with the pack"]);
    let call = verania(entreaty(), |_, text| text).file("my.key", "secret = 1\n");
    build_with(call, ["--sign", "my.key"])
        .fails(1)
        .tells(&["my.key is not a key file"]);
}

/// The public key and the signature, as minisign reads them.
pub(super) fn verify(
    key: &str,
    file: &[u8],
    signature: &[u8],
) -> Result<String, minisign_verify::Error> {
    let text = std::str::from_utf8(signature).expect("text");
    let signature = minisign_verify::Signature::decode(text)?;
    let key = minisign_verify::PublicKey::from_base64(key)?;
    key.verify(file, &signature, false)?;
    Ok(signature.trusted_comment().to_owned())
}

#[test]
fn pack_signature_is_verified_by_minisign() {
    let key = entreaty().args(["pack", "key", "my.key"]).run().works();
    let text = String::from_utf8(key.file("my.key")).expect("text");
    let said = key.stdout();
    let public = said.split("for minisign: ").nth(1).expect("a public key");
    let public = public.split_whitespace().next().expect("a key");
    let call = verania(entreaty(), |_, text| text).file("my.key", &text);
    let done = build_with(call, ["--sign", "my.key"]).works();
    assert!(done.stdout().contains(public), "{}", done.stdout());
    let (mut pack, signature) = (done.bytes(), done.file("a.entreaty.minisig"));
    let comment = verify(public, &pack, &signature).expect("it holds");
    assert!(
        comment.starts_with("pack verania-2026, version 1, number "),
        "{comment}"
    );
    let last = pack.len() / 2;
    pack[last] ^= 1;
    assert!(verify(public, &pack, &signature).is_err());
    // Where nobody signs, there is no signature.
    let unsigned = build(verania(entreaty(), |_, text| text)).works();
    assert!(!unsigned.names().contains(&"a.entreaty.minisig".to_owned()));
}

#[test]
fn pack_signed_by_version_0_1_opens() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/packs/signed-0.1.entreaty"
    );
    let done = entreaty().args(["check", path]).run().works();
    let said = done.stdout();
    let key = "its number: 5023 9299 1931 8372 0573 0271";
    assert!(
        said.contains("signed with a key that was not seen before"),
        "{said}"
    );
    assert!(said.contains(key), "{said}");
}

#[test]
fn pack_is_signed_in_the_window_with_a_key_that_is_made_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let folder = dir.path().join("pack");
    let own = load::built_in();
    entreaty::store::own_pack::begin(&own.files, &folder).expect("a pack");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    let dropped = Message::Dropped(vec![folder.clone()]);
    send(&mut window, Command::Own(dropped));
    wait(&mut window, |app| app.state().session.pack_at.is_some());
    let kept = folders.config.join("maker.key");
    let mut keys = Vec::new();
    for (name, part) in [
        ("a.entreaty", "Your key was made just now"),
        ("b.entreaty", "It was signed with your key"),
    ] {
        let file = dir.path().join(name);
        answer(&mut window, Purpose::SignedPack, &file, "Save");
        wait(&mut window, |app| app.state().dialog.is_some());
        assert!(window.query_by_label_contains(part).is_some());
        let number = load::from_path(&file).expect("a pack").number.to_string();
        assert!(window.query_all_by_label_contains(&number).count() > 1);
        let shown = window.get_by_label_contains("with minisign and your public key: ");
        let said = shown
            .accesskit_node()
            .label()
            .or(shown.accesskit_node().value());
        let said = said.unwrap_or_default();
        let public = said.rsplit(": ").next().unwrap_or_default().to_owned();
        let signature = fs::read(dir.path().join(format!("{name}.minisig"))).expect("a signature");
        let pack = fs::read(&file).expect("a pack");
        verify(&public, &pack, &signature).expect("it holds");
        keys.push(fs::read(&kept).expect("a key"));
        click(&mut window, "Close");
    }
    assert_eq!(keys[0], keys[1]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&kept).expect("a key").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let names = load::names_in(&folder).expect("the pack");
    assert!(!names.iter().any(|name| name.contains("key")), "{names:?}");
}

#[test]
fn pack_diff_tells_changed_addresses_first() {
    let new = build(verania(entreaty(), |name, text| match name {
        "addressees.toml" => text.replacen("1 Sluice Street", "5 Sluice Street", 1),
        "claims.toml" => text.replacen("14 people", "15 people", 1),
        "pack.toml" => text.replacen("version = \"1\"", "version = \"2\"", 1),
        _ => text,
    }))
    .works();
    let path = new.path().display().to_string();
    let done = entreaty()
        .args(["pack", "diff", VERANIA, &path])
        .run()
        .works();
    let said = done.stdout();
    let place = |part: &str| {
        said.find(part)
            .unwrap_or_else(|| panic!("{part} is not in\n{said}"))
    };
    let order = [
        "Addresses",
        "old: Ministry of Dams; 1 Sluice Street",
        "new: Ministry of Dams; 5 Sluice Street",
        "Facts",
        "old: On 9 January 2026 the dam above Port Alder broke, and 14 people died.",
        "The pack",
        "new: 2",
    ];
    assert!(order.map(place).is_sorted(), "{said}");
    let json = entreaty()
        .args(["pack", "diff", VERANIA, &path, "--format", "json"])
        .run()
        .works();
    let all: Vec<serde_json::Value> = serde_json::from_str(&json.stdout()).expect("an array");
    assert_eq!((all.len(), &all[0]["topic"]), (3, &"address".into()));
    entreaty()
        .args(["pack", "diff", VERANIA])
        .run()
        .fails(1)
        .tells(&["no pack “verania-2026” is on this computer"]);
}

#[test]
fn letters_heed_a_stop_notice_that_was_taken() {
    let stop = build(verania(
        entreaty(),
        version("version = \"2\"\nstop.en = \"The family asks for silence.\""),
    ))
    .works();
    let stop = load::from_path(&stop.path()).expect("a pack");
    let call = |install: Option<&load::Loaded>| {
        let call = entreaty()
            .args([
                "letter",
                "--pack",
                VERANIA,
                "--to",
                "dams",
                "--date",
                "2026-11-21",
            ])
            .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland");
        if let Some(pack) = install {
            let mut folders = Folders::within(&call.folder());
            folders.data = call.folder().join(".home/data/entreaty");
            Packs::of(&folders).take(pack).expect("taken");
        }
        call
    };
    call(None).writes("a.pdf").works();
    call(Some(&stop)).writes("a.pdf").fails(1).tells(&[
        "error[stopped]",
        "version 2 of this pack, which is on this computer, says so",
    ]);
    let newer = build(verania(entreaty(), version("version = \"2\""))).works();
    let newer = load::from_path(&newer.path()).expect("a pack");
    call(Some(&newer))
        .writes("a.pdf")
        .works()
        .tells(&["this is version 1 of the pack, and version 2 is on this computer"]);
}

/// The invented pack as one file in `folder`, changed.
fn file_in(folder: &Path, name: &str, change: impl Fn(&str, String) -> String) -> PathBuf {
    let built = build(verania(entreaty(), change)).works();
    let path = folder.join(name);
    fs::write(&path, built.bytes()).expect("a file");
    path
}

/// Drops the file on the window and waits for what it brings.
pub(super) fn drop_file(harness: &mut Harness<'static, Option<App>>, path: &Path) {
    send(
        harness,
        Command::Own(Message::Dropped(vec![path.to_owned()])),
    );
    wait(harness, |app| app.state().dialog.is_some());
    // A dialog is measured before it is shown.
    harness.run_ok();
}

#[test]
fn window_shows_what_a_pack_means_before_it_is_used() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let first = file_in(dir.path(), "1.entreaty", |_, text| text);
    let mut harness = open_with(1100.0, 700.0, Some(folders.clone()));
    drop_file(&mut harness, &first);
    for part in [
        "Verania: below the dam (an invented campaign), version 1",
        "No pack of this name is on this computer yet",
        "Maker not verified",
        "The pack’s number: ",
        "1 Sluice Street",
    ] {
        assert!(
            harness.query_all_by_label_contains(part).next().is_some(),
            "{part}"
        );
    }
    // Given up, nothing of it stays.
    click(&mut harness, "Cancel");
    assert_eq!(
        app(&harness).state().session.campaign.pack.id,
        "kazakhstan-2013"
    );
    assert!(Packs::of(&folders).all().is_empty());
    drop_file(&mut harness, &first);
    click(&mut harness, "Use this pack");
    wait(&mut harness, |app| {
        app.state().session.campaign.pack.id == "verania-2026"
    });
    settle(&mut harness);
    assert!(page(&harness).contains("what happened below the dam"));
    assert_eq!(Packs::of(&folders).all().len(), 1);
    // The very same pack asks nothing.
    let before = app(&harness).state().session.campaign.clone();
    send(&mut harness, Command::Own(Message::Dropped(vec![first])));
    wait(&mut harness, |app| {
        !Arc::ptr_eq(&app.state().session.campaign, &before)
    });
    assert_eq!(app(&harness).state().dialog, None);
}

#[test]
fn window_tells_changed_addresses_an_older_pack_and_a_stop_notice() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let first = file_in(dir.path(), "1.entreaty", |_, text| text);
    let second = file_in(dir.path(), "2.entreaty", |name, text| match name {
        "pack.toml" => text.replacen("version = \"1\"", "version = \"2\"", 1),
        "addressees.toml" => text.replacen("1 Sluice Street", "5 Sluice Street", 1),
        _ => text,
    });
    let stop = file_in(
        dir.path(),
        "3.entreaty",
        version("version = \"3\"\nstop.en = \"The family asks for silence.\""),
    );
    let mut harness = open_with(1100.0, 700.0, Some(folders));
    let has = |harness: &Harness<'static, Option<App>>, part: &str| {
        harness.query_all_by_label_contains(part).next().is_some()
    };
    drop_file(&mut harness, &first);
    click(&mut harness, "Use this pack");
    // The pack before it is of version 1, too.
    wait(&mut harness, |app| {
        app.state().session.campaign.pack.id == "verania-2026"
    });
    drop_file(&mut harness, &second);
    for part in [
        "Addresses",
        "Before",
        "1 Sluice Street",
        "Now",
        "5 Sluice Street",
    ] {
        assert!(has(&harness, part), "{part}");
    }
    click(&mut harness, "Use this pack");
    wait(&mut harness, |app| {
        app.state().session.campaign.pack.version == "2"
    });
    drop_file(&mut harness, &first);
    assert!(has(&harness, "It is older than version 2"));
    // Enter keeps what is here.
    harness.key_press(egui::Key::Enter);
    settle(&mut harness);
    let state = app(&harness).state();
    assert_eq!(
        (
            state.dialog.is_none(),
            &*state.session.campaign.pack.version
        ),
        (true, "2")
    );
    drop_file(&mut harness, &stop);
    assert!(has(&harness, "The family asks for silence."));
    click(&mut harness, "Use this pack");
    wait(&mut harness, |app| {
        app.state().session.campaign.pack.version == "3"
    });
    settle(&mut harness);
    let told = |app: &App| {
        let mut all = app.state().session.problems();
        all.any(|problem| problem.rule == Some(Rule::Stopped))
    };
    assert!(told(app(&harness)));
    drop_file(&mut harness, &second);
    assert!(has(&harness, "stops the letters of this campaign"));
    assert!(!has(&harness, "Use it all the same") && !has(&harness, "Use this pack"));
    click(&mut harness, "Close");
    assert_eq!(app(&harness).state().session.campaign.pack.version, "3");
}

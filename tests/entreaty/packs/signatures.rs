//! Keys that take the place of others, packs that several must sign, and signatures that are of no
//! file any more.

use std::fs;
use std::path::Path;
use std::process::Command;

use egui_kittest::kittest::Queryable;
use entreaty::campaign::load::{self, Loaded};
use entreaty::store::folders::Folders;
use entreaty::store::packs::Packs;

use crate::helper::{Call, Done, entreaty};
use crate::packs::sharing::{build, build_with, drop_file, verania, verify, version};
use crate::window::compose::{click, open_with, wait};

/// A new key file and the public key that was shown.
fn key(call: Call, options: &[&str]) -> (Done, String) {
    let call = call.args(["pack", "key", "new.key"]);
    let done = call.args(options.iter().copied()).run().works();
    let said = done.stdout();
    let public = said.split("for minisign: ").nth(1).expect("a public key");
    let public = public.split_whitespace().next().expect("a key").to_owned();
    (done, public)
}

fn text(done: &Done, name: &str) -> String {
    String::from_utf8(done.file(name)).expect("text")
}

/// The invented pack in this version, signed with the key of this text.
fn signed(version_line: &'static str, key: &str) -> Done {
    let call = verania(entreaty(), version(version_line)).file("my.key", key);
    build_with(call, ["--sign", "my.key"]).works()
}

fn pack_in(done: &Done) -> Loaded {
    load::from_path(&done.path()).expect("a pack")
}

/// What `check` says of the file to somebody who has taken these packs, and whether a letter is made.
fn told(taken: &[&Loaded], file: &Path) -> (String, bool) {
    let path = file.display().to_string();
    let call = || {
        let call = entreaty();
        let mut folders = Folders::within(&call.folder());
        folders.data = call.folder().join(".home/data/entreaty");
        for pack in taken {
            Packs::of(&folders).take(pack).expect("taken");
        }
        call
    };
    let said = call().args(["check", &path]).run().works().stdout();
    let letter = call()
        .args(["letter", "--pack", &path, "--to", "dams"])
        .args(["--date", "2026-11-21"])
        .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland");
    let is_made = letter.writes("a.pdf").status() == Some(0);
    (said, is_made)
}

#[test]
fn a_new_key_that_the_old_one_signed_is_taken_without_a_telephone_call() {
    let (old, _) = key(entreaty(), &[]);
    let old = text(&old, "new.key");
    let (new, _) = key(entreaty().file("old.key", &old), &["--replaces", "old.key"]);
    let new = text(&new, "new.key");
    let first = signed("version = \"1\"", &old);
    let second = signed("version = \"2\"", &new);
    let (said, is_made) = told(&[&pack_in(&first)], &second.path());
    let expected = "signed with a new key, which the key of the earlier versions has signed";
    assert!(said.contains(expected) && is_made, "{said}");
    // Once it was taken, whoever has found the old key signs nothing more in that name.
    let third = signed("version = \"3\"", &old);
    let (said, is_made) = told(&[&pack_in(&first), &pack_in(&second)], &third.path());
    assert!(said.contains("signed by ANOTHER KEY") && !is_made, "{said}");
    let third = signed("version = \"3\"", &new);
    let (said, is_made) = told(&[&pack_in(&first), &pack_in(&second)], &third.path());
    assert!(said.contains("signed by the maker of the earlier versions"));
    assert!(is_made);
    // A key that nobody handed over to is another's.
    let (other, _) = key(entreaty(), &[]);
    let other = signed("version = \"2\"", &text(&other, "new.key"));
    let (said, is_made) = told(&[&pack_in(&first)], &other.path());
    assert!(said.contains("signed by ANOTHER KEY") && !is_made, "{said}");
}

#[test]
fn the_window_says_that_a_key_was_replaced() {
    let (old, _) = key(entreaty(), &[]);
    let old = text(&old, "new.key");
    let (new, _) = key(entreaty().file("old.key", &old), &["--replaces", "old.key"]);
    let first = signed("version = \"1\"", &old);
    let second = signed("version = \"2\"", &text(&new, "new.key"));
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    Packs::of(&folders).take(&pack_in(&first)).expect("taken");
    let mut window = open_with(1100.0, 700.0, Some(folders.clone()));
    drop_file(&mut window, &second.path());
    let part = "which the earlier key has signed";
    assert!(window.query_by_label_contains(part).is_some());
    click(&mut window, "Use this pack");
    wait(&mut window, |app| {
        app.state().session.campaign.pack.version == "2"
    });
}

#[test]
fn a_new_key_is_verified_by_minisign_and_replaces_no_file() {
    let (old, public) = key(entreaty(), &[]);
    let old = text(&old, "new.key");
    let call = entreaty().file("old.key", &old);
    let (new, own) = key(call, &["--replaces", "old.key"]);
    let (file, signature) = (new.file("new.key.pub"), new.file("new.key.pub.minisig"));
    let comment = verify(&public, &file, &signature).expect("it holds");
    assert!(comment.starts_with("in the place of the key "), "{comment}");
    assert!(text(&new, "new.key.pub").contains(&own));
    entreaty()
        .file("old.key", &old)
        .file("new.key.pub", "mine")
        .args(["pack", "key", "new.key", "--replaces", "old.key"])
        .run()
        .fails(1)
        .tells(&["new.key.pub", "is there already"]);
}

/// The invented pack, signed by two of these three.
fn two_of(keys: &[String; 3]) -> impl Fn(&str, String) -> String {
    let keys = keys.each_ref().map(|key| format!("\"{key}\"")).join(", ");
    move |name, text| match name {
        "pack.toml" => format!("{text}\n[signers]\nkeys = [{keys}]\nneed = 2\n"),
        _ => text,
    }
}

#[test]
fn two_of_three_sign_a_pack() {
    let made = [(); 3].map(|()| {
        let (done, public) = key(entreaty(), &[]);
        (text(&done, "new.key"), public)
    });
    let publics = [0, 1, 2].map(|at: usize| made[at].1.clone());
    let call = verania(entreaty(), two_of(&publics)).file("my.key", &made[0].0);
    let one = build_with(call, ["--sign", "my.key"]).works();
    let few = "CAREFUL: 2 must sign it, and 1 of them have";
    assert!(one.stdout().contains(few), "{}", one.stdout());
    assert!(
        one.stdout()
            .contains("entreaty pack sign a.entreaty KEYFILE")
    );
    let (said, is_made) = told(&[], &one.path());
    assert!(said.contains(few) && !is_made, "{said}");
    // Another of them adds a signature to the file; the pack is the same.
    let number = pack_in(&one).number;
    let also = |file: &Done, key: &str| {
        entreaty()
            .bytes("a.entreaty", &file.bytes())
            .file("my.key", key)
            .args(["pack", "sign", "a.entreaty", "my.key"])
            .run()
    };
    let two = also(&one, &made[2].0).works();
    let said = two.stdout();
    let (shown, done) = (said.find(&number.to_string()), said.find("signed"));
    assert!(shown.is_some() && shown < done, "{said}");
    fs::write(one.path(), two.file("a.entreaty")).expect("a file");
    assert_eq!(pack_in(&one).number, number);
    let (said, is_made) = told(&[], &one.path());
    assert!(said.contains("a key that was not seen before") && is_made);
    verify(
        &made[2].1,
        &two.file("a.entreaty"),
        &two.file("a.entreaty.minisig"),
    )
    .expect("it holds");
    // A later version of one of them alone is not known, even if it no longer says that two must.
    let known = pack_in(&one);
    let alone = signed("version = \"2\"", &made[1].0);
    let (said, is_made) = told(&[&known], &alone.path());
    assert!(said.contains(few) && !is_made, "{said}");
    // Nobody else signs it.
    let (other, _) = key(entreaty(), &[]);
    also(&one, &text(&other, "new.key"))
        .fails(1)
        .tells(&["does not name your key"]);
}

#[test]
fn the_window_uses_no_pack_that_too_few_have_signed_without_asking() {
    let made = [(); 3].map(|()| {
        let (done, public) = key(entreaty(), &[]);
        (text(&done, "new.key"), public)
    });
    let publics = [0, 1, 2].map(|at: usize| made[at].1.clone());
    let call = verania(entreaty(), two_of(&publics)).file("my.key", &made[0].0);
    let one = build_with(call, ["--sign", "my.key"]).works();
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1100.0, 700.0, Some(folders.clone()));
    drop_file(&mut window, &one.path());
    let part = "2 must sign this pack, and 1 of them have";
    assert!(window.query_by_label_contains(part).is_some());
    assert!(window.query_by_label("Use it all the same").is_some());
    // Whoever has no key that it names can add none.
    assert!(window.query_by_label("Add my signature").is_none());
    click(&mut window, "Cancel");
    let own = folders.config.join("maker.key");
    fs::create_dir_all(&folders.config).expect("a folder");
    fs::write(&own, &made[2].0).expect("a key");
    drop_file(&mut window, &one.path());
    click(&mut window, "Add my signature");
    wait(&mut window, |app| app.state().dialog.is_some());
    window.run_ok();
    let part = "Signed with a key that was not seen before";
    assert!(window.query_by_label_contains(part).is_some());
    let signature = one.file("a.entreaty.minisig");
    verify(&made[2].1, &one.bytes(), &signature).expect("it holds");
}

#[test]
fn signers_that_cannot_sign_are_told() {
    let call = verania(entreaty(), |name, text| match name {
        "pack.toml" => format!("{text}\n[signers]\nkeys = [\"RWQ\"]\nneed = 2\n"),
        _ => text,
    });
    let done = call.args(["check", "pack"]).run().fails(1);
    done.tells(&["“RWQ” is not a public key"]);
    let (_, public) = key(entreaty(), &[]);
    let call = verania(entreaty(), move |name, text| match name {
        "pack.toml" => format!("{text}\n[signers]\nkeys = [\"{public}\"]\nneed = 2\n"),
        _ => text,
    });
    let done = call.args(["check", "pack"]).run().fails(1);
    done.tells(&["2 of 1 keys cannot sign this pack"]);
}

#[test]
fn an_unsigned_file_leaves_no_signature_of_the_one_before() {
    let call = verania(entreaty(), |_, text| text)
        .file("a.entreaty.minisig", "a signature of another file\n");
    let done = build(call).works();
    assert!(!done.names().contains(&"a.entreaty.minisig".to_owned()));
    let said = done.stdout();
    assert!(said.contains("a.entreaty.minisig: removed"), "{said}");
}

#[test]
#[ignore = "needs minisign"]
fn minisign_itself_verifies_packs_and_keys() {
    let (old, public) = key(entreaty(), &[]);
    let old = text(&old, "new.key");
    let call = entreaty().file("old.key", &old);
    let (new, own) = key(call, &["--replaces", "old.key"]);
    let minisign = |done: &Done, file: &str, key: &str| {
        let mut call = Command::new("minisign");
        call.current_dir(done.folder());
        let done = call.args(["-Vm", file, "-P", key]).output();
        done.expect("minisign").status.success()
    };
    assert!(minisign(&new, "new.key.pub", &public));
    assert!(!minisign(&new, "new.key.pub", &own));
    // Its own reader of the file of a public key takes it, too.
    let pack = signed("version = \"1\"", &text(&new, "new.key"));
    assert!(minisign(&pack, "a.entreaty", &own));
    assert!(!minisign(&pack, "a.entreaty", &public));
    fs::write(pack.folder().join("new.pub"), new.file("new.key.pub")).expect("a file");
    let mut call = Command::new("minisign");
    call.current_dir(pack.folder());
    let done = call.args(["-Vm", "a.entreaty", "-p", "new.pub"]).output();
    assert!(done.expect("minisign").status.success());
}

use super::*;
use crate::campaign::maker::Secret;
use crate::campaign::minisign;

fn version(text: &str, secret: Option<&Secret>) -> Loaded {
    let mut files = (*load::built_in().files).clone();
    let pack = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let pack = pack.replacen("version = \"1\"", text, 1);
    files.insert("pack.toml".to_owned(), pack.into_bytes());
    if let Some(secret) = secret {
        secret.sign(&mut files);
    }
    load::from_files(&files, "")
}

#[test]
fn packs_taken_come_back_and_a_stop_notice_stays() {
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    assert_eq!(packs.first().campaign.pack.version, "1");
    assert!(packs.all().is_empty());
    let second = version("version = \"2\"", None);
    assert_eq!(packs.import_report(&second).standing, Standing::Newer);
    packs.take(&second).unwrap();
    assert_eq!(packs.first().number, second.number);
    assert!(
        packs
            .outdated(load::built_in())
            .unwrap()
            .to_string()
            .contains("version 2")
    );
    assert_eq!(packs.outdated(&second), None);
    // An older one may be taken by somebody who was told; one that undoes a stop may not.
    let stop = version("version = \"3\"\nstop.en = \"Silence.\"", None);
    packs.take(&stop).unwrap();
    assert!(packs.take(&second).is_err());
    assert!(packs.take(load::built_in()).is_err());
    let told = packs.outdated(&second).unwrap();
    assert_eq!((told.rule, told.is_error()), (Some(Rule::Stopped), true));
    assert_eq!(packs.first().number, stop.number);
    packs.take(&version("version = \"4\"", None)).unwrap();
    assert_eq!(packs.first().campaign.pack.version, "4");
    assert_eq!(packs.all().len(), 1);
}

#[test]
fn packs_remember_the_first_key_until_another_is_taken() {
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]));
    let signed = version("version = \"2\"", Some(&mine));
    assert_eq!(
        packs.import_report(&signed).trust,
        Trust::New(vec![mine.key()])
    );
    packs.take(&signed).unwrap();
    let next = version("version = \"3\"", Some(&mine));
    assert_eq!(
        packs.import_report(&next).trust,
        Trust::Known(vec![mine.key()])
    );
    let unsigned = version("version = \"3\"", None);
    assert_eq!(
        packs.import_report(&unsigned).trust,
        Trust::Missing(vec![mine.key()])
    );
    // Taking an unsigned one does not make the key forgotten.
    packs.take(&unsigned).unwrap();
    let strange = version("version = \"4\"", Some(&other));
    assert!(packs.import_report(&strange).is_alarming());
    packs.take(&strange).unwrap();
    assert_eq!(
        packs.signers("kazakhstan-2013"),
        Some(Signers::one(other.key()))
    );
    assert_eq!(packs.file("../a"), None);
}

#[test]
fn packs_of_an_older_version_do_not_bring_back_their_signers() {
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    let old = Secret::of([1; 32]);
    let new = Secret::of([2; 32]).in_place_of(&old);
    let after = new.key();
    let known = || packs.signers("kazakhstan-2013");
    let second = version("version = \"2\"", Some(&old));
    packs.take(&second).unwrap();
    packs.take(&version("version = \"3\"", Some(&new))).unwrap();
    assert_eq!(known(), Some(Signers::one(after)));
    // Neither the version before nor a later one that somebody made with the old key.
    packs.take(&second).unwrap();
    assert_eq!(known(), Some(Signers::one(after)));
    packs.take(&version("version = \"4\"", Some(&old))).unwrap();
    assert_eq!(known(), Some(Signers::one(after)));
    // What was taken of it stays: an older one says who must sign in its own words alone.
    let text = format!(
        "version = \"5\"\nsigners.keys = [{:?}, {:?}]\nsigners.need = 2",
        minisign::public(&after),
        minisign::public(&Secret::of([3; 32]).key()),
    );
    let both = [&new, &Secret::of([3; 32])];
    let mut files = (*version(&text, None).files).clone();
    for secret in both {
        secret.sign(&mut files);
    }
    packs.take(&load::from_files(&files, "")).unwrap();
    assert_eq!(known().map(|signers| signers.need), Some(2));
    packs.take(&version("version = \"3\"", Some(&new))).unwrap();
    assert_eq!(known().map(|signers| signers.need), Some(2));
}

#[test]
fn packs_keep_the_other_keys_where_one_entry_is_damaged() {
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    folders::make(&packs.folder).unwrap();
    let key = Secret::of([1; 32]).key();
    let path = packs.folder.join(KEYS);
    let text = format!("other = \"{key}\"\n[kazakhstan-2013]\nkeys = []\nneed = 0\n");
    fs::write(&path, text).unwrap();
    assert_eq!(packs.signers("other"), Some(Signers::one(key)));
    // The pack that it is about is not taken as if it were seen for the first time.
    let mine = version("version = \"2\"", Some(&Secret::of([2; 32])));
    let doubt = packs.doubt(&mine).unwrap().to_string();
    assert!(doubt.contains("kazakhstan-2013"), "{doubt}");
    assert!(packs.take(&mine).is_err());
    fs::write(&path, format!("other = 3\nkazakhstan-2013 = \"{key}\"\n")).unwrap();
    packs
        .take(&version("version = \"2\"", Some(&Secret::of([1; 32]))))
        .unwrap();
    assert_eq!(packs.signers("kazakhstan-2013"), Some(Signers::one(key)));
}

#[test]
fn packs_taken_while_another_program_writes_keys_wait_and_forget_none() {
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    folders::make(&packs.folder).unwrap();
    let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]).key());
    let path = packs.folder.join(KEYS);
    let lock = disk::open(&packs.folder.join(KEYS_LOCK)).unwrap();
    lock.lock().unwrap();
    std::thread::scope(|scope| {
        let taking = scope.spawn(|| packs.take(&version("version = \"2\"", Some(&mine))));
        // Long enough for it to read the keys and write them, if it did not wait.
        std::thread::sleep(std::time::Duration::from_millis(500));
        assert!(!taking.is_finished());
        assert!(!path.exists());
        fs::write(&path, format!("other = \"{other}\"\n")).unwrap();
        drop(lock);
        taking.join().unwrap().unwrap();
    });
    assert_eq!(packs.signers("other"), Some(Signers::one(other)));
    let known = packs.signers("kazakhstan-2013");
    assert_eq!(known, Some(Signers::one(mine.key())));
    // The lock itself says nothing and stays.
    assert_eq!(fs::read(packs.folder.join(KEYS_LOCK)).unwrap(), b"");
}

#[test]
fn packs_of_drafts_with_impossible_signers_are_no_packs() {
    let text = "version = \"2\"\ndraft = true\nsigners.keys = []\nsigners.need = 0";
    let draft = version(text, Some(&Secret::of([1; 32])));
    assert!(has_errors(&draft.problems), "{:?}", draft.problems);
    let dir = tempfile::tempdir().unwrap();
    let packs = Packs::of(&folders::Folders::within(dir.path()));
    packs.take(&draft).unwrap();
    assert_eq!(packs.signers("kazakhstan-2013"), None);
    assert!(packs.keys().is_ok());
}

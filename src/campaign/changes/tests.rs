use super::super::files::Files;
use super::super::import_report::{ImportReport, Standing};
use super::super::load::{Loaded, built_in, from_files};
use super::super::maker::Secret;
use super::super::trust::{Signers, Trust};
use super::*;

fn changed(change: impl Fn(&str, String) -> String) -> Loaded {
    let files = built_in().files.iter().map(|(name, content)| {
        let text = String::from_utf8(content.clone()).unwrap();
        (name.clone(), change(name, text).into_bytes())
    });
    from_files(&files.collect::<Files>(), "")
}

fn replaced(file: &str, from: &str, to: &str) -> Loaded {
    changed(|name, text| match name {
        _ if name == file => text.replacen(from, to, 1),
        _ => text,
    })
}

#[test]
fn changes_tell_addresses_first_and_old_beside_new() {
    let new = changed(|name, text| match name {
        "addressees.toml" => text
            .replacen("\"Government House\"", "\"Other House\"", 1)
            .replacen("Your Excellency,", "Dear President,", 1),
        "recommendations.toml" => text.replacen("status = \"open\"", "status = \"met\"", 1),
        "cases/tuletaeva.toml" => text.replacen("public record", "unknown", 1),
        "claims.toml" => text.replacen("In July 2013 Amnesty", "In June 2013 Amnesty", 1),
        "pack.toml" => text.replacen(
            "version = \"1\"",
            "version = \"2\"\nstop.en = \"The family asks for silence.\"",
            1,
        ),
        _ => text,
    });
    let found = changes(&built_in().campaign, &new.campaign);
    let topics: Vec<Topic> = found.iter().map(|change| change.topic).collect();
    assert_eq!(
        topics,
        [
            Topic::Address,
            Topic::Stop,
            Topic::Request,
            Topic::Person,
            Topic::Claim,
            Topic::Office,
            Topic::Pack
        ],
        "{found:#?}"
    );
    let address = &found[0];
    assert_eq!(address.name, "President");
    assert_eq!(address.key.as_deref(), Some("address.lines.en"));
    assert!(address.old.as_deref().unwrap().contains("Government House"));
    assert!(address.new.as_deref().unwrap().contains("Other House"));
    assert_eq!(
        (found[1].old.as_ref(), found[2].key.as_deref()),
        (None, Some("status"))
    );
    assert_eq!(changes(&new.campaign, &new.campaign), []);
}

#[test]
fn changes_tell_what_is_new_and_what_is_gone() {
    let mut new = built_in().campaign.clone();
    let office = new.addressees.remove(2);
    new.templates
        .insert("a.en.hbs".to_owned(), TextFile::new("a", "one\n"));
    let found = changes(&built_in().campaign, &new);
    assert!(
        found
            .iter()
            .all(|change| change.old.is_none() != change.new.is_none())
    );
    assert_eq!(found[0].topic, Topic::Address);
    assert!(found[0].old.as_deref().unwrap().contains("Ministry"));
    let gone = found.iter().find(|change| change.topic == Topic::Office);
    assert_eq!(gone.unwrap().name, office.short.show(&Lang::default()));
    let template = found
        .iter()
        .find(|change| change.topic == Topic::Template)
        .unwrap();
    assert_eq!(template.new.as_deref(), Some("1: one"));
}

#[test]
fn arrival_tells_an_older_pack_and_one_that_would_undo_a_stop() {
    let version = |text: &str| replaced("pack.toml", "version = \"1\"", text);
    let second = version("version = \"2\"");
    let stop = version("version = \"2\"\nstop.en = \"Silence.\"");
    let stopped_third = version("version = \"3\"\nstop.en = \"Silence.\"");
    let third = version("version = \"3\"");
    let tenth = version("version = \"10\"");
    let altered = replaced("claims.toml", "published", "printed");
    // Who uses a pack hears the same of it, and nothing of what changed in it.
    let of = |new: &Loaded, old: &Loaded| {
        let (whole, brief) = (
            ImportReport::of(new, Some(old), None),
            ImportReport::brief(new, Some(old), None),
        );
        assert_eq!(brief.changes, []);
        let changes = whole.changes.clone();
        assert_eq!(ImportReport { changes, ..brief }, whole);
        whole.standing
    };
    assert_eq!(of(&second, built_in()), Standing::Newer);
    assert_eq!(of(built_in(), &second), Standing::Older);
    assert_eq!(of(&tenth, &second), Standing::Newer);
    assert_eq!(of(&altered, built_in()), Standing::Altered);
    assert_eq!(of(&second, &second), Standing::Same);
    assert_eq!(of(built_in(), &stop), Standing::Stopped);
    assert_eq!(of(&second, &stop), Standing::Stopped);
    assert_eq!(of(&third, &stop), Standing::Newer);
    assert_eq!(of(&stop, &stopped_third), Standing::Older);
    let first = ImportReport::of(built_in(), None, None);
    assert_eq!(
        (first.standing, first.installed.as_ref()),
        (Standing::First, None)
    );
    assert!(
        first
            .changes
            .iter()
            .any(|change| change.topic == Topic::Address)
    );
    assert!(!first.is_alarming() && ImportReport::of(built_in(), Some(&stop), None).is_alarming());
}

#[test]
fn arrival_remembers_the_key_of_a_pack() {
    let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]));
    let signed = |secret: &Secret| {
        let mut files = (*built_in().files).clone();
        secret.sign(&mut files);
        from_files(&files, "")
    };
    let of = |new: &Loaded, known: Option<&Secret>| {
        let known = known.map(|secret| Signers::one(secret.key()));
        ImportReport::of(new, None, known.as_ref()).trust
    };
    let (old, new) = (vec![mine.key()], vec![other.key()]);
    assert_eq!(of(built_in(), None), Trust::Unsigned);
    assert_eq!(of(&signed(&mine), None), Trust::New(old.clone()));
    assert_eq!(of(&signed(&mine), Some(&mine)), Trust::Known(old.clone()));
    assert_eq!(
        of(&signed(&other), Some(&mine)),
        Trust::Changed {
            old: old.clone(),
            new
        }
    );
    assert_eq!(of(built_in(), Some(&mine)), Trust::Missing(old));
    assert!(of(built_in(), Some(&mine)).is_alarming());
}

#[test]
fn versions_are_ordered_as_people_read_them() {
    for (older, newer) in [
        ("1", "2"),
        ("9", "10"),
        ("1.2", "1.10"),
        ("2026-03", "2026-11"),
        ("1", "1.1"),
    ] {
        assert_eq!(order(older, newer), Ordering::Less, "{older} {newer}");
        assert_eq!(order(newer, older), Ordering::Greater, "{older} {newer}");
    }
    assert_eq!(order("1.0", "1"), Ordering::Equal);
}

#[test]
fn changes_that_make_a_real_campaign_of_an_invented_one_are_alarming() {
    let invented = replaced(
        "pack.toml",
        "version = \"1\"",
        "version = \"2\"\nexercise = true",
    );
    let later = replaced("pack.toml", "version = \"1\"", "version = \"3\"");
    for (old, new) in [(built_in(), &invented), (&invented, &later)] {
        let report = ImportReport::of(new, Some(old), None);
        assert!(report.is_alarming());
        let mut changes = report.changes.iter();
        let flip = changes.find(|change| change.key.as_deref() == Some("exercise"));
        assert_eq!(flip.map(|change| change.topic), Some(Topic::Stop));
    }
    assert!(!ImportReport::of(&later, Some(built_in()), None).is_alarming());
}

#[test]
fn changes_of_the_key_lift_no_stop_unasked() {
    let of = |line: &str, secret: &Secret| {
        let loaded = replaced("pack.toml", "version = \"1\"", line);
        let mut files = (*loaded.files).clone();
        secret.sign(&mut files);
        from_files(&files, "")
    };
    let old = Secret::of([1; 32]);
    let new = Secret::of([2; 32]).in_place_of(&old);
    let stop = of("version = \"2\"\nstop.en = \"Silence.\"", &old);
    let known = Signers::one(old.key());
    let lifts = |secret: &Secret| {
        let later = of("version = \"3\"", secret);
        ImportReport::of(&later, Some(&stop), Some(&known)).lifts_stop
    };
    assert!(!lifts(&old) && lifts(&new));
}

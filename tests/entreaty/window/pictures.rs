//! The guide's pictures are younger than what they show: beside them stands what the window said when they were
//! taken, and it says the same today. To take them anew: `assets/readme/take`; look at each; then
//! `ENTREATY_TOLD=write cargo test guide_pictures`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::message::{Command, Message};
use entreaty::store::folders::Folders;
use sha2::{Digest, Sha256};

use crate::window::batch_window::{Window, judged};
use crate::window::compose::{open_with, send, settle, wait};
use crate::window::text_shown::lines;

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What `assets/readme/take` opens and does for each picture.
fn show(window: &mut Window, picture: &str) {
    let opened = match picture {
        "list" => "members.csv",
        "cards" => "appeal.html",
        _ => "sample.letter",
    };
    let path = at("assets/readme").join(opened);
    send(window, Command::Own(Message::Dropped(vec![path])));
    if opened == "sample.letter" {
        wait(window, |app| {
            app.state().session.draft.sender.name == "Sample Sender"
        });
        settle(window);
    }
    match picture {
        "list" => judged(window),
        "table" => send(window, Command::Act(Action::Signing)),
        "cards" => {
            wait(window, |app| app.state().dialog.is_some());
            window.get_by_label("Begin").click_accesskit();
            wait(window, |app| app.state().session.pack_at.is_some());
            wait(window, |app| app.state().organise.is_checked());
        }
        _ => {}
    }
    settle(window);
    window.run_ok();
}

/// What the window says in words: days and numbers apart, which are others tomorrow.
fn told(picture: &str) -> Vec<String> {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    show(&mut window, picture);
    let lines = lines(&window)
        .into_iter()
        .map(|line| line.text.trim().to_owned());
    let is_word = |line: &String| {
        line.chars().any(char::is_alphabetic) && !line.chars().any(|c| c.is_ascii_digit())
    };
    let mut lines: Vec<String> = lines.filter(is_word).collect();
    lines.sort();
    lines.dedup();
    lines
}

/// What is noted of each picture: its digest, and what it shows.
type Noted = BTreeMap<String, (String, Vec<String>)>;

fn noted(text: &str) -> Noted {
    let mut noted = Noted::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((picture, digest)) = line.split_once('\t').filter(|(name, _)| !name.is_empty())
        {
            name = picture.to_owned();
            noted.insert(name.clone(), (digest.to_owned(), Vec::new()));
        } else if let Some((_, lines)) = noted.get_mut(&name) {
            lines.push(line.trim_start_matches('\t').to_owned());
        }
    }
    noted
}

#[test]
fn guide_pictures_are_younger_than_what_they_show() {
    let file = at("assets/guide/pictures.tsv");
    let before = noted(&fs::read_to_string(&file).unwrap_or_default());
    let is_writing = std::env::var_os("ENTREATY_TOLD").is_some_and(|told| told == "write");
    let again = "take it anew with assets/readme/take, look at it, then note it: \
        ENTREATY_TOLD=write cargo test guide_pictures";
    let mut now = Noted::new();
    for entry in fs::read_dir(at("assets/guide/src/pictures")).expect("the pictures") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let digest = Sha256::digest(fs::read(&path).expect("a picture"));
        let digest = digest.iter().take(8).map(|byte| format!("{byte:02x}"));
        let digest = digest.collect::<Vec<_>>().concat();
        let told = told(&name);
        assert!(told.len() > 15, "{name}: {told:?}");
        if let Some((known, words)) = before.get(&name) {
            let is_old = *known == digest && *words != told;
            assert!(
                !is_old,
                "{name}.png shows {words:?}\nthe window says {told:?}\n{again}"
            );
        }
        now.insert(name, (digest, told));
    }
    assert!(now.len() >= 4, "{now:?}");
    if is_writing {
        let head = "# The pictures of the guide: the digest of each, and what the window said when it was taken.\n";
        let lines = now.iter().map(|(name, (digest, told))| {
            let told = told.join("\n\t");
            format!("{name}\t{digest}\n\t{told}\n")
        });
        fs::write(&file, head.to_owned() + &lines.collect::<String>()).expect("written");
    }
    let before = noted(&fs::read_to_string(&file).unwrap_or_default());
    assert_eq!(before, now, "{again}");
}

//! Every kind of file held to PDF/UA-1 and PDF/A-2 by two checkers that others wrote: `page-validation`
//! and `pdfua`, in Python. `.ci/run` installs the versions of `.ci/checkers.txt`.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use entreaty::page::{card, stationery};

use super::letterhead::{png, section, with};
use crate::cli::cards::jpeg;
use crate::cli::diary::Group;
use crate::cli::fonts::with_face;
use crate::cli::joint::{joint, members};
use crate::cli::languages::pack_in;
use crate::helper::{Call, entreaty, letter};

/// What a tagged file has to meet, and one for paper alone.
pub(crate) const TAGGED: &str = "ua1,2a";
pub(crate) const UNTAGGED: &str = "2u";

/// What the checkers find wrong with files, by their paths: rules with what is wrong.
pub(crate) fn found(files: &[(&str, PathBuf)]) -> BTreeMap<PathBuf, Vec<String>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/entreaty/pdf/checkers.py");
    let python = Command::new("python3")
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut python = python.unwrap_or_else(|error| panic!("Python is needed: {error}"));
    let lines = files
        .iter()
        .map(|(due, path)| format!("{due}\t{}\n", path.display()));
    let lines: String = lines.collect();
    let mut stdin = python.stdin.take().expect("a pipe");
    stdin.write_all(lines.as_bytes()).expect("it reads");
    drop(stdin);
    let output = python.wait_with_output().expect("it ends");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "the checkers of .ci/checkers.txt are needed: {told}"
    );
    let mut all = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let (path, wrong) = line.split_once('\t').expect("a path");
        let of_file: &mut Vec<String> = all.entry(PathBuf::from(path)).or_default();
        of_file.push(wrong.replace('\t', ": "));
    }
    all
}

/// Files that were made, gathered in one folder.
struct Made {
    dir: tempfile::TempDir,
    files: Vec<(&'static str, PathBuf)>,
}

impl Made {
    fn keep(&mut self, due: &'static str, name: String, bytes: &[u8]) {
        let path = self.dir.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        self.files.push((due, path));
    }
}

/// People of a list: of another language, with marks that no letter has of its own, of one country.
const LIST: &str = "Name,Address,Country,Lang\n\
    Ann Lee,1 High St,Ireland,en\n\
    Һәнифә Ғабитова,2 High St,Ireland,ru\n\
    Adébọ̀wálé Ọ̀ṣun,3 High St,Ireland,en\n";

/// A letter of each language's template; the letters of three are of a pack that is made up.
fn letters() -> Vec<(String, Box<dyn Fn() -> Call>)> {
    let mut all: Vec<(String, Box<dyn Fn() -> Call>)> = Vec::new();
    for (office, lang) in [
        ("president", "en"),
        ("president", "ru"),
        ("president", "kk"),
        ("prosecutor", "en"),
        ("prosecutor", "ru"),
        ("interior", "en"),
        ("interior", "ru"),
    ] {
        let call = move || {
            let call = letter(office).args(["--lang", lang, "--case", "tuletaeva", "--sources"]);
            match lang {
                "kk" => call, // the pack has no table in Kazakh
                _ => call.args(["--table", "torture-statements"]),
            }
        };
        all.push((format!("{office}-{lang}"), Box::new(call)));
    }
    for lang in ["de", "es", "fr"] {
        let call = move || {
            let texts = ["Büro", "Señora,", "à l’aider", "ayuda", "Ana Belko", "Ça."];
            pack_in(lang, texts)
                .args(["letter", "--to", "o", "--pack", "p", "--date", "2026-11-21"])
                .args(["--lang", lang, "--case", "x", "--sources"])
                .sender("Ana Ñandú", "1 Street; Town")
        };
        all.push((format!("made-up-{lang}"), Box::new(call)));
    }
    all
}

#[test]
#[ignore = "needs the checkers of .ci/checkers.txt, in Python"]
fn conformance_is_declared_and_met_by_every_kind_of_file() {
    let mut made = Made {
        dir: tempfile::tempdir().expect("a folder"),
        files: Vec::new(),
    };
    for (name, call) in letters() {
        for paper in stationery::all() {
            let done = call().args(["--paper", &paper.id]).writes("a.pdf");
            assert!(done.path().exists(), "{name}: {}", done.stderr());
            made.keep(TAGGED, format!("{name}-{}.pdf", paper.id), &done.bytes());
        }
    }
    for office in ["president", "prosecutor", "interior"] {
        for paper in stationery::all() {
            let batch = || {
                entreaty()
                    .file("a.csv", LIST)
                    .args(["batch", "--to", office, "--senders", "a.csv"])
                    .args(["--date", "2026-11-21", "--paper", &paper.id])
            };
            let name = |kind: &str| format!("{office}-{}-{kind}.pdf", paper.id);
            let done = batch().writes("a.pdf").works();
            made.keep(UNTAGGED, name("batch"), &done.bytes());
            let done = batch().args(["--tagged", "--duplex"]).writes("a.pdf");
            made.keep(TAGGED, name("tagged"), &done.works().bytes());
            let done = batch().args(["--each", "d", "--names", "{{row}}"]).run();
            made.keep(TAGGED, name("each"), &done.works().file("d/4.pdf"));
        }
    }
    for paper in stationery::all() {
        let name = |kind: &str| format!("{}-{kind}.pdf", paper.id);
        let done = entreaty()
            .file("a.csv", LIST)
            .args(["batch", "--to", "president", "--senders", "a.csv"])
            .args(["--date", "2026-11-21", "--paper", &paper.id])
            .args(["--case", "tuletaeva", "--cover", "c.pdf"])
            .args(["--table-sheet", "t.pdf", "--reply-slip", "r.pdf"])
            .writes("a.pdf")
            .works();
        for kind in ["c", "t", "r"] {
            let bytes = done.file(&format!("{kind}.pdf"));
            made.keep(TAGGED, name(kind), &bytes);
        }
        let done = entreaty()
            .args(["batch", "--to", "interior", "--date", "2026-11-21"])
            .args(["--paper", &paper.id, "--blank", "5", "--tagged"])
            .writes("a.pdf")
            .works();
        made.keep(TAGGED, name("blank"), &done.bytes());
    }
    for envelope in ["c5", "c56", "dl", "us10"] {
        let done = entreaty()
            .file("a.csv", LIST)
            .args(["batch", "--to", "president", "--senders", "a.csv"])
            .args(["--date", "2026-11-21", "--envelopes", "e.pdf"])
            .args(["--envelope", envelope, "--no-window"])
            .writes("a.pdf");
        made.keep(
            UNTAGGED,
            format!("{envelope}.pdf"),
            &done.works().file("e.pdf"),
        );
    }
    for size in card::all() {
        let done = entreaty()
            .bytes("front.jpg", &jpeg())
            .args(["card", "--pack", "exercise", "--date", "2026-11-28"])
            .args([
                "--to",
                "solen",
                "--words",
                "I think of you.",
                "--name",
                "Ann",
            ])
            .args(["--front", "Hello", "--picture", "front.jpg"])
            .args(["--size", &size.id, "--envelope", "dl", "-o", "card.pdf"])
            .run()
            .works();
        for kind in ["card", "card-envelope"] {
            let bytes = done.file(&format!("{kind}.pdf"));
            made.keep(TAGGED, format!("{}-{kind}.pdf", size.id), &bytes);
        }
    }
    assert!(made.files.len() > 150, "{}", made.files.len());
    let found = found(&made.files);
    assert!(found.is_empty(), "{found:#?}");
}

/// What is handed out beside letters, letters of many people, and letters with a picture on them.
#[test]
#[ignore = "needs the checkers of .ci/checkers.txt, in Python"]
fn conformance_is_met_by_what_stands_beside_letters() {
    let mut made = Made {
        dir: tempfile::tempdir().expect("a folder"),
        files: Vec::new(),
    };
    for paper in stationery::all() {
        let on = ["--paper", &paper.id];
        let name = |kind: &str| format!("{}-{kind}.pdf", paper.id);
        let done = entreaty()
            .args(["batch", "--to", "president", "--date", "2026-11-21"])
            .args(["--blank", "1", "--signature-sheet", "s.pdf"])
            .args(on)
            .writes("a.pdf");
        made.keep(TAGGED, name("signatures"), &done.works().file("s.pdf"));
        let done = joint(&members(60), &on).works();
        made.keep(TAGGED, name("joint"), &done.file("a.pdf"));
        let with_logo = with(letter("president"), &section(), &png(300, 100));
        let done = with_logo.args(["--pack", "pack"]).args(on).writes("a.pdf");
        made.keep(TAGGED, name("logo"), &done.works().bytes());
    }
    for sheet in ["l7160", "5160"] {
        let done = entreaty()
            .file("a.csv", LIST)
            .args(["labels", "--labels", sheet, "--senders", "a.csv"])
            .writes("a.pdf");
        made.keep(UNTAGGED, format!("{sheet}.pdf"), &done.works().bytes());
    }
    let group = Group::keeping();
    group.letter("president", &["--case", "tuletaeva"]);
    for lang in ["en", "ru"] {
        let report = group.diary(&["--ui-lang", lang, "report"]);
        let done = report.args(["-o", "a.pdf"]).run().works();
        made.keep(TAGGED, format!("report-{lang}.pdf"), &done.file("a.pdf"));
    }
    assert!(made.files.len() > 20, "{}", made.files.len());
    let found = found(&made.files);
    assert!(found.is_empty(), "{found:#?}");
}

/// Faces that somebody added, with outlines of either kind; and a width that is said wrong is told.
#[test]
#[ignore = "needs the checkers of .ci/checkers.txt, in Python"]
fn conformance_is_met_by_letters_in_faces_that_were_added() {
    let mut made = Made {
        dir: tempfile::tempdir().expect("a folder"),
        files: Vec::new(),
    };
    let faces = ["NotoSansCJKsc-cut.otf", "DroidSansFallback-cut.ttf"];
    for (place, name) in ["王小明", "山田花子", "김철수"].iter().enumerate() {
        // The second has no Korean.
        let faces = if place == 2 { &faces[..1] } else { &faces[..] };
        for face in faces {
            let done = with_face(face)
                .args(["letter", "--to", "president", "--date", "2026-11-21"])
                .sender(name, "东京都新宿一丁目; Town")
                .writes("a.pdf");
            made.keep(TAGGED, format!("{place}-{face}.pdf"), &done.works().bytes());
            let done = with_face(face)
                .file("a.csv", &format!("Name,Address\n{name},1 High St\n"))
                .args(["batch", "--to", "president", "--senders", "a.csv"])
                .args(["--date", "2026-11-21"])
                .writes("a.pdf");
            made.keep(
                UNTAGGED,
                format!("{place}-{face}-batch.pdf"),
                &done.works().bytes(),
            );
        }
    }
    let found = found(&made.files);
    assert!(found.is_empty(), "{found:#?}");
}

/// What the window exports is what it shows, and has the same bytes as the command line's.
#[test]
fn conformance_of_the_window_is_that_of_the_command_line() {
    use entreaty::letter::Draft;
    let campaign = &entreaty::campaign::load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    draft.sender.name = "Sample Sender".to_owned();
    draft.sender.address = ["1 Sample Street", "10000 Town", "Ireland"]
        .map(str::to_owned)
        .to_vec();
    let today = jiff::civil::date(2026, 11, 21);
    let made = entreaty::press::make(campaign, &draft, today, &mut entreaty::page::Fonts::new());
    let shown = made.preview().expect("a file");
    let files = made.files(entreaty::press::file::ExportKind::Pdf, "a.pdf".as_ref());
    assert!(files.expect("a file")[0].1 == shown);
    assert!(letter("president").writes("a.pdf").works().bytes() == shown);
}

//! Faces that somebody adds: `entreaty fonts`.

use std::fs;
use std::path::PathBuf;

use crate::helper::{Call, Done, entreaty};

/// A few Chinese, Japanese and Korean letters: `tests/fixtures/faces/README.md`.
const CUT: &str = "NotoSansCJKsc-cut.otf";
const TRUETYPE: &str = "DroidSansFallback-cut.ttf";

pub(crate) fn face(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/faces");
    fs::read(path.join(name)).expect("the fixture")
}

/// The program with the face that was added, as another run of it would have.
pub(crate) fn with_face(name: &str) -> Call {
    let call = entreaty();
    let folder = call.folder().join(".home/config/entreaty/fonts");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("Face.font"), face(name)).expect("a face");
    call
}

fn letter(call: Call, name: &str) -> Done {
    call.args(["letter", "--to", "president", "--date", "2026-11-21"])
        .sender(name, "东京都新宿一丁目; Town")
        .writes("a.pdf")
}

#[test]
fn fonts_that_are_added_print_what_could_not_be_printed() {
    letter(entreaty(), "王小明").fails(1).tells(&[
        "“王小明” in the sender’s name cannot be printed yet",
        "“东京都新宿一丁目” in the sender’s address",
        "entreaty fonts add",
    ]);
    let bytes = letter(with_face(CUT), "王小明").works().bytes();
    // The same face, the same bytes; another face, others.
    assert_eq!(letter(with_face(CUT), "王小明").works().bytes(), bytes);
    let others = letter(with_face(TRUETYPE), "王小明").works().bytes();
    assert_ne!(others, bytes);
    // Only what stands on the page is in the file.
    let plain = entreaty()
        .args(["letter", "--to", "president", "--date", "2026-11-21"])
        .sender("Wang Xiaoming", "1 Street; Town")
        .writes("a.pdf")
        .works()
        .bytes();
    assert!(bytes.len() < plain.len() + 8_000, "{}", bytes.len());
    // A letter that needs no such face is as it was.
    let without = with_face(CUT)
        .args(["letter", "--to", "president", "--date", "2026-11-21"])
        .sender("Wang Xiaoming", "1 Street; Town")
        .writes("a.pdf")
        .works()
        .bytes();
    assert_eq!(without, plain);
}

#[test]
fn fonts_are_added_listed_and_removed() {
    let added = entreaty()
        .bytes("a.otf", &face(CUT))
        .args(["fonts", "add", "a.otf"])
        .run()
        .works();
    assert_eq!(
        added.stdout(),
        "Noto Sans CJK SC: Chinese, Japanese and Korean\n"
    );
    let listed = with_face(CUT).args(["fonts", "list"]).run().works();
    for part in ["Armenian", "Noto Sans CJK SC: Chinese", "sha256 "] {
        assert!(listed.stdout().contains(part), "{}", listed.stdout());
    }
    let none = entreaty().args(["fonts"]).run().works();
    assert!(
        none.stdout().contains("No font was added"),
        "{}",
        none.stdout()
    );
    with_face(CUT)
        .args(["fonts", "remove", "Noto Sans CJK"])
        .run()
        .fails(1)
        .tells(&["no font “Noto Sans CJK” was added", "Noto Sans CJK SC"]);
}

#[test]
fn fonts_that_cannot_be_used_are_refused_with_the_reason() {
    let call = |bytes: &[u8]| {
        entreaty()
            .bytes("a.ttf", bytes)
            .args(["fonts", "add", "a.ttf"])
    };
    let add = |bytes: &[u8]| call(bytes).run();
    add(b"no font").fails(1).tells(&["a.ttf", "not a font"]);
    add(&face(CUT)[..3000]).fails(1).tells(&["a.ttf"]);
    let latin = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let latin = fs::read(latin.join("assets/fonts/SourceSerif4-Regular.ttf")).expect("the face");
    add(&latin)
        .fails(1)
        .tells(&["no letters that the program lacks"]);
    let named = call(&face(CUT)).args(["--face", "Noto Serif"]);
    named
        .run()
        .fails(1)
        .tells(&["there is no font “Noto Serif”", "Noto Sans CJK SC"]);
}

#[test]
fn fonts_that_are_damaged_later_are_told_and_nothing_else_is_lost() {
    let call = entreaty();
    let folder = call.folder().join(".home/config/entreaty/fonts");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("Face.font"), "no font").expect("a face");
    let done = call
        .args(["letter", "--to", "president", "--date", "2026-11-21"])
        .sender("Ann", "1 Street; Town")
        .writes("a.pdf")
        .works();
    assert!(done.stderr().contains("Face.font"), "{}", done.stderr());
}

const LIST: &str = "Name,Address\n王小明,1 High St\nAnn Lee,2 High St\n";

#[test]
fn fonts_that_letters_are_set_in_are_named_in_the_manifest() {
    let made = |list: &str| {
        let done = with_face(CUT)
            .file("a.csv", list)
            .args(["batch", "--to", "president", "--senders", "a.csv"])
            .args(["--date", "2026-11-21", "--manifest", "m.csv"])
            .writes("a.pdf");
        String::from_utf8(done.works().file("m.csv")).expect("UTF-8")
    };
    let listed = with_face(CUT).args(["fonts", "list"]).run().works();
    let listed = listed.stdout();
    let digest = listed.split("sha256 ").nth(1).expect("a digest").trim();
    let table = made(LIST);
    let rows: Vec<&str> = table.lines().collect();
    assert!(rows[0].ends_with(",wording,fonts"), "{table}");
    let due = format!(",NotoSansCJKsc-Regular sha256:{digest}");
    assert!(rows[1].ends_with(&due), "{table}");
    assert!(
        rows[2].contains("Ann Lee") && rows[2].ends_with(','),
        "{table}"
    );
    // Where none is set in such a face, the table is as it always was.
    let plain = made("Name,Address\nAnn Lee,2 High St\n");
    assert!(
        plain.lines().next().expect("a row").ends_with(",wording"),
        "{plain}"
    );
}

/// What is added or taken away while a batch is made does not change its letters.
#[test]
fn fonts_of_a_batch_are_those_that_it_began_with() {
    use entreaty::batch::columns::{Columns, Mapping};
    use entreaty::batch::judge::{Batch, Fitness};
    use entreaty::batch::{Unwatched, table};
    use entreaty::page::added::AddedFace;
    let list = table::from_bytes(
        "a.csv",
        LIST.as_bytes().to_vec(),
        &table::Options::default(),
    );
    let list = list.expect("a list");
    let columns = Columns::of(&list, &Mapping::new()).expect("its columns");
    let campaign = &entreaty::campaign::load::built_in().campaign;
    let draft = entreaty::letter::Draft::to(campaign, "president");
    let today = jiff::civil::date(2026, 11, 21);
    let mut batch = Batch::new(campaign, draft, today, (&list, &columns));
    let fits = |batch: &Batch<'_>| {
        let verdicts = batch.judge(&batch.rows(), 2, &Unwatched);
        verdicts[0].fitness != Fitness::NotReady
    };
    assert!(!fits(&batch));
    let face = AddedFace::read(&face(CUT), 0).expect("a face");
    batch.faces = [face].into();
    assert!(fits(&batch));
}

#[test]
fn characters_that_nothing_prints_are_told_once_for_each_field() {
    let done = entreaty()
        .args(["letter", "--to", "president", "--date", "2026-11-21"])
        .sender("Ann 😀🎉 Lee", "1 Street 😀; Town \u{f0000}")
        .writes("a.pdf")
        .fails(1);
    let told = done.stderr();
    for sentence in [
        "“😀 🎉” in the sender’s name cannot be printed\n  help: leave them out",
        "“😀 U+F0000” in the sender’s address cannot be printed\n  help: leave them out",
    ] {
        assert!(told.contains(sentence), "{told}");
    }
    assert!(!told.contains("font"), "{told}");
    assert_eq!(told.matches("cannot be printed").count(), 2, "{told}");
}

//! The doors by which a stranger's bytes come in, each with good files of its kind to begin with.
//! Whatever the bytes are, a door answers with what it read or with problems.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use entreaty::batch::columns::{Columns, Mapping};
use entreaty::batch::{programme as evening, table, texts};
use entreaty::campaign::files::Files;
use entreaty::campaign::maker::{Maker, Secret};
use entreaty::campaign::{archive, letterhead, load, minisign};
use entreaty::letter::{Draft, template};
use entreaty::page::added::{self, AddedFace};
use entreaty::press::{self, Press};
use entreaty::problem::{TextFile, has_errors};
use entreaty::proposal;
use entreaty::store::diary::kept::Book;
use entreaty::store::diary::{Letters, ReplyKind};
use entreaty::store::folders::Folders;
use entreaty::store::{document, keys as key_files, letter_file};
use jiff::civil::Date;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A way in.
pub struct Door {
    /// What comes in.
    pub name: &'static str,
    /// Good ones to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// Reads one.
    pub read: fn(&[u8]),
}

/// All of them.
pub const DOORS: &[Door] = &[
    door("csv", lists_of_text, list),
    door("vcard", || vec![fixture("cards.vcf")], list),
    door("workbook", spreadsheets, list),
    door("sheet", sheets, sheet),
    door("letter", letters, letter),
    door("template", templates, checked_template),
    door("pack", pack_files, pack_file),
    door("archive", archives, packed),
    door("logo", logos, logo),
    door("picture", pictures, picture),
    door("words", words, own_words),
    door("document", documents, source),
    door("appeal", appeals, source),
    door("processor", word_processors, words_of_an_archive),
    door("texts", tables, translations),
    door("programme", programmes, programme),
    door("diary", diaries, diary),
    door("key", keys, key),
    door("signature", signatures, signature),
    door("font", fonts, font),
];

const fn door(name: &'static str, seeds: fn() -> Vec<Vec<u8>>, read: fn(&[u8])) -> Door {
    Door { name, seeds, read }
}

const TODAY: Date = Date::constant(2026, 11, 21);

fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut here = here.filter(|path| path.join("templates").is_dir());
    here.next().expect("the repository")
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/fixtures/lists").join(name)).expect("the fixture")
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn lists_of_text() -> Vec<Vec<u8>> {
    let names = ["google", "outlook", "utf-8", "utf-16", "windows-1251"];
    names.map(|name| fixture(&format!("{name}.csv"))).into()
}

fn spreadsheets() -> Vec<Vec<u8>> {
    ["sheets.xlsx", "sheets.ods"].map(fixture).into()
}

fn list(bytes: &[u8]) {
    let options = table::Options::default();
    if let Ok(table) = table::from_bytes("a", bytes.to_vec(), &options)
        && let Ok(columns) = Columns::of(&table, &Mapping::new())
    {
        for index in columns.first..table.len() {
            let _ = columns.entry(table.row(index));
        }
    }
}

/// What is within a packed spreadsheet: a changed byte there reaches the reader, and one of the
/// packed bytes hardly ever does.
const SHEETS: [(&str, &str); 3] = [
    ("sheets.ods", "content.xml"),
    ("sheets.xlsx", "xl/worksheets/sheet1.xml"),
    ("sheets.xlsx", "xl/sharedStrings.xml"),
];

/// The number of one of `SHEETS`, then its content.
fn sheets() -> Vec<Vec<u8>> {
    let with_number = |(number, (name, entry)): (u8, (&str, &str))| {
        let mut archive = ZipArchive::new(Cursor::new(fixture(name))).expect("an archive");
        let mut seed = vec![number];
        let mut file = archive.by_name(entry).expect("the entry");
        file.read_to_end(&mut seed).expect("its bytes");
        seed
    };
    (0..).zip(SHEETS).map(with_number).collect()
}

fn sheet(bytes: &[u8]) {
    let Some((number, content)) = bytes.split_first() else {
        return;
    };
    let (name, entry) = SHEETS[usize::from(*number) % SHEETS.len()];
    list(&repacked(name, entry, content));
}

/// The archive with one entry in other words.
fn repacked(name: &str, entry: &str, bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(fixture(name))).expect("an archive");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let one = archive.by_index_raw(index).expect("an entry");
        if one.name().is_ok_and(|name| name == entry) {
            let options =
                SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
            zip.start_file(entry, options).expect("an entry");
            zip.write_all(bytes).expect("written");
        } else {
            zip.raw_copy_file(one).expect("copied");
        }
    }
    zip.finish().expect("an archive").into_inner()
}

fn letters() -> Vec<Vec<u8>> {
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
        to = \"interior\"\nasks = [\"M2\"]\ndate = \"2026-11-21\"\nwords = \"Own *words*.\"\n\
        lang = \"en\"\n[letter.sender]\nname = \"Sample Sender\"\naddress = [\"1 Street\", \"Town\"]\n\
        [[letter.edits]]\npart = \"item\"\nnth = 2\nabout = [\"G1\"]\nbase = \"to act;\"\ntext = \"to wait\"\n";
    vec![saved.into()]
}

fn letter(bytes: &[u8]) {
    let file = TextFile::new("a.letter", text_of(bytes));
    if let Ok((draft, _)) = letter_file::from_text(&file, &load::built_in().campaign) {
        make(&draft);
    }
}

/// A letter that is put together is laid out, or a problem says why not.
fn make(draft: &Draft) {
    thread_local! {
        static PRESS: RefCell<Press<'static>> =
            RefCell::new(Press::new(&load::built_in().campaign));
    }
    PRESS.with_borrow_mut(|press| {
        let made = press.make(draft, TODAY);
        if made.laid.is_some() {
            let pdf = made.preview().expect("a page is written");
            assert!(pdf.starts_with(b"%PDF"));
        } else {
            assert!(has_errors(&made.problems), "nothing, and no reason");
        }
    });
}

/// The files of this ending below a folder of the repository.
fn below(folder: &str, ending: &str) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut folders = vec![root().join(folder)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.insert(path);
            }
        }
    }
    assert!(found.len() > 3, "{folder}");
    found
}

fn templates() -> Vec<Vec<u8>> {
    let paths = below("templates", "hbs").into_iter();
    paths
        .map(|path| fs::read(path).expect("a template"))
        .collect()
}

fn checked_template(bytes: &[u8]) {
    let file = TextFile::new("t.en.hbs", text_of(bytes));
    let _ = template::check(&load::built_in().campaign, &file);
}

fn pack() -> &'static Files {
    static PACK: OnceLock<Files> = OnceLock::new();
    PACK.get_or_init(|| {
        let root = root().join("tests/packs/verania-2026");
        load::read_folder(&root).expect("the pack")
    })
}

/// The number of a file of the pack, then its content.
fn pack_files() -> Vec<Vec<u8>> {
    let numbered = (0..).zip(pack().values());
    let seeds = numbered.map(|(number, content)| [&[number], content.as_slice()].concat());
    seeds.collect()
}

fn pack_file(bytes: &[u8]) {
    let Some((number, content)) = bytes.split_first() else {
        return;
    };
    let mut files = pack().clone();
    let number = usize::from(*number) % files.len();
    let one = files.values_mut().nth(number).expect("a file");
    *one = content.to_vec();
    let _ = load::from_files(&files, "");
}

fn archives() -> Vec<Vec<u8>> {
    vec![archive::write(pack()).expect("an archive")]
}

fn packed(bytes: &[u8]) {
    if let Ok(files) = archive::read(bytes) {
        let _ = load::from_files(&files, "");
    }
}

fn logos() -> Vec<Vec<u8>> {
    let kinds = [
        (png::ColorType::Rgba, png::BitDepth::Eight, 4 * 20),
        (png::ColorType::Rgb, png::BitDepth::Sixteen, 6 * 20),
        (png::ColorType::GrayscaleAlpha, png::BitDepth::Eight, 2 * 20),
        (png::ColorType::Grayscale, png::BitDepth::One, 3),
        (png::ColorType::Indexed, png::BitDepth::Four, 10),
    ];
    let seed = |(colour, depth, line): (png::ColorType, png::BitDepth, usize)| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 20, 20);
        encoder.set_color(colour);
        encoder.set_depth(depth);
        if colour == png::ColorType::Indexed {
            encoder.set_palette((0..48).collect::<Vec<u8>>());
            encoder.set_trns((0..16).collect::<Vec<u8>>());
        }
        let mut writer = encoder.write_header().expect("a header");
        let pixels: Vec<u8> = (0..=255).cycle().take(20 * line).collect();
        writer.write_image_data(&pixels).expect("pixels");
        writer.finish().expect("the end");
        bytes
    };
    kinds.map(seed).into()
}

fn pictures() -> Vec<Vec<u8>> {
    let photograph = fs::read(root().join("tests/fixtures/cards/front.jpg"));
    let mut all = logos();
    all.push(photograph.expect("a photograph"));
    all
}

fn picture(bytes: &[u8]) {
    if let Ok(picture) = press::card::picture("a", bytes) {
        let pixels = picture.width as usize * picture.height as usize;
        assert_eq!(picture.pixels.len(), 3 * pixels);
    }
}

fn logo(bytes: &[u8]) {
    if let Ok(picture) = letterhead::picture(bytes) {
        let pixels = picture.width as usize * picture.height as usize;
        assert_eq!(picture.pixels.len(), 3 * pixels);
    }
}

fn words() -> Vec<Vec<u8>> {
    let texts = [
        "I am a *nurse* and a **member** of a union.\n\n- one\n- two\n\n1. three\n2. four",
        "> Quoted “words” — with a dash…\n\nÄnne O’Brien, Ұлттық, мир; עברית and العربية.",
        "# Not a heading\n\n[no link](x) <b>no tag</b> &amp; `code`\\\nnext",
    ];
    texts.map(Vec::from).into()
}

fn own_words(bytes: &[u8]) {
    let campaign = &load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    let text = text_of(bytes);
    draft.sender.name = text.lines().next().unwrap_or_default().to_owned();
    draft.sender.address = vec!["1 High St".to_owned(), "Town".to_owned()];
    draft.words = text;
    make(&draft);
}

fn documents() -> Vec<Vec<u8>> {
    let page = "<!DOCTYPE html><html><head><title>A</title><style>p{}</style></head><body>\
        <h1>One</h1><p>A sentence &amp; <em>another</em>.</p><ul><li>x<li>y</ul><script>1</script>\
        <h2>Two</h2><table><tr><td>a<td>b</table></body></html>";
    let mut draft = Draft::to(&load::built_in().campaign, "president");
    draft.sender.name = "Ann Lee".to_owned();
    draft.sender.address = vec!["1 High St".to_owned(), "Town".to_owned()];
    let mut press = Press::new(&load::built_in().campaign);
    let made = press.make(&draft, TODAY);
    vec![
        page.into(),
        "Page one.\u{c}Page two.".into(),
        made.preview().expect("a page"),
    ]
}

fn source(bytes: &[u8]) {
    let ending = if bytes.contains(&b'<') { "html" } else { "txt" };
    if let Ok(document) = document::from_bytes(&format!("a.{ending}"), bytes.to_vec()) {
        for part in &document.parts {
            assert!(part.text.len() <= bytes.len() * 100);
        }
        proposed(&document);
    }
}

/// Whatever a document says, what is proposed of it is a pack that opens.
fn proposed(document: &document::Document) {
    let proposal = proposal::propose(document);
    let pack = load::from_files(&proposal::draft(&proposal, document), "");
    assert!(!has_errors(&pack.problems), "{:?}", pack.problems);
}

/// Documents to begin a pack from, of all kinds that are text or archives.
fn appeals() -> Vec<Vec<u8>> {
    let names = [
        "ua-older-mailing.txt",
        "appeal-dashes.txt",
        "defenders-appeal.html",
        "fr-action-urgente.txt",
        "es-comunicado.txt",
        "ru-srochnaya-akciya.txt",
    ];
    let folder = root().join("tests/fixtures/documents");
    let read = |name: &str| fs::read(folder.join(name)).expect("the document");
    names.map(read).into()
}

/// The part of a word processor's document that has its words.
fn word_processors() -> Vec<Vec<u8>> {
    let documents = [
        ("en-open-letter.docx", "word/document.xml"),
        ("en-briefing-numbered.odt", "content.xml"),
    ];
    let folder = root().join("tests/fixtures/documents");
    let xml = |(name, part): (&str, &str)| {
        let bytes = fs::read(folder.join(name)).expect("the document");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        let mut xml = Vec::new();
        let mut file = archive.by_name(part).expect("its words");
        file.read_to_end(&mut xml).expect("its bytes");
        xml
    };
    documents.map(xml).into()
}

fn words_of_an_archive(bytes: &[u8]) {
    let part = if bytes.windows(7).any(|some| some == b"office:") {
        "content.xml"
    } else {
        "word/document.xml"
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file(part, stored).expect("an entry");
    zip.write_all(bytes).expect("its bytes");
    let archive = zip.finish().expect("an archive").into_inner();
    if let Ok(document) = document::from_bytes("a.docx", archive) {
        proposed(&document);
    }
}

fn tables() -> Vec<Vec<u8>> {
    let campaign = &load::built_in().campaign;
    vec![texts::write(pack(), &campaign.pack.languages)]
}

fn translations(bytes: &[u8]) {
    let options = table::Options::default();
    if let Ok(table) = table::from_bytes("a.csv", bytes.to_vec(), &options) {
        let languages = &load::built_in().campaign.pack.languages;
        let import = texts::read(&table, pack(), languages);
        for change in &import.changes {
            let file = &pack()[&change.file];
            let _ = change.make(&text_of(file));
        }
    }
}

/// Reads a file of this name that has these bytes.
fn in_file<T>(name: &str, bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    thread_local! {
        static FOLDER: tempfile::TempDir = tempfile::tempdir().expect("a folder");
    }
    FOLDER.with(|folder| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        read(&path)
    })
}

fn programmes() -> Vec<Vec<u8>> {
    let text = "entreaty = 1\ntitle = \"An evening\"\n\n[[letter]]\nid = \"one\"\n\
        to = \"president\"\nasks = [\"P1\"]\ncases = [\"tuletaeva\"]\nlang = \"en\"\n\n\
        [[letter]]\ntitle = \"Two\"\nto = \"prosecutor\"\npaper = \"a4\"\n";
    vec![text.into()]
}

fn programme(bytes: &[u8]) {
    static PACK: OnceLock<Arc<entreaty::campaign::Campaign>> = OnceLock::new();
    let pack = PACK.get_or_init(|| Arc::new(load::built_in().campaign.clone()));
    in_file("a.programme", bytes, |path| {
        let read = evening::read(path, &mut |_| Ok(Arc::clone(pack)));
        if let Err(problems) = read {
            assert!(!problems.is_empty(), "nothing, and no reason");
        }
    });
}

fn diaries() -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("diary.toml");
    let book = Book::at(&Folders::within(folder.path()), Some(file.clone()));
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let letters = Letters::of(campaign, &draft, TODAY, 7).expect("an entry");
    let noted = book.change(|diary| {
        let id = diary.note(vec![letters], &[])[0];
        diary.post(id, Some(TODAY), Some(3))
            && diary.reply(id, TODAY, ReplyKind::Letter, "They thank us.")
            && diary.follow_up(id, TODAY)
    });
    assert_eq!(noted, Ok(true));
    vec![fs::read(file).expect("the diary")]
}

fn diary(bytes: &[u8]) {
    in_file("diary.toml", bytes, |path| {
        let folder = path.parent().unwrap_or(path);
        let book = Book::at(&Folders::within(folder), Some(path.to_owned()));
        if let Ok(diary) = book.read() {
            let campaigns = [load::built_in().campaign.clone()];
            let lang = entreaty::strings::UiLang::ENGLISH;
            let _ = entreaty::store::diary::reminders::calendar(&diary, &campaigns, TODAY, lang);
            let _ = entreaty::store::diary::totals::Totals::of(&diary, None, None);
        }
    });
}

/// Secret keys, one that stands in the place of another, and a public one.
fn keys() -> Vec<Vec<u8>> {
    let old = Secret::of([7; 32]);
    let public = minisign::public(&old.key());
    let new = Secret::of([8; 32]).in_place_of(&old);
    [old.to_text(), new.to_text(), public].map(Vec::from).into()
}

fn key(bytes: &[u8]) {
    let _ = in_file("a.key", bytes, key_files::read);
    let _ = minisign::read_public(&text_of(bytes));
}

/// The pack with its signatures, and the name of their file.
fn signed() -> &'static (String, Files) {
    static SIGNED: OnceLock<(String, Files)> = OnceLock::new();
    SIGNED.get_or_init(|| {
        let mut files = pack().clone();
        let old = Secret::of([7; 32]);
        old.sign(&mut files);
        Secret::of([8; 32]).in_place_of(&old).sign(&mut files);
        let name = files.keys().find(|name| !pack().contains_key(*name));
        let name = name.expect("the signatures").clone();
        (name, files)
    })
}

fn signatures() -> Vec<Vec<u8>> {
    let (name, files) = signed();
    assert!(matches!(Maker::of(files), Maker::Signed(_)));
    vec![files[name].clone()]
}

fn signature(bytes: &[u8]) {
    let (name, files) = signed();
    let mut files = files.clone();
    files.insert(name.clone(), bytes.to_vec());
    let _ = Maker::of(&files);
}

fn fonts() -> Vec<Vec<u8>> {
    let folder = root().join("tests/fixtures/faces");
    let read = |name: &str| fs::read(folder.join(name)).expect("the face");
    let all = ["DroidSansFallback-cut.ttf", "NotoSansCJKsc-cut.otf"].map(read);
    assert!(all.iter().all(|face| AddedFace::read(face, 0).is_ok()));
    all.into()
}

fn font(bytes: &[u8]) {
    if let Ok(names) = added::names(bytes) {
        for place in 0..names.len().min(4) {
            if let Ok(face) = AddedFace::read(bytes, place) {
                let _ = (face.widths(), face.characters());
            }
        }
    }
}

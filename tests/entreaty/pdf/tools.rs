//! Finished files read back with programs that others use: poppler and qpdf.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use entreaty::page::stationery;

use crate::helper::letter;

pub(crate) fn run(program: &str, args: &[&str], path: &Path) -> String {
    let output = Command::new(program).args(args).arg(path).arg("-").output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn run_alone(program: &str, args: &[&str], path: &Path) -> (bool, String) {
    let output = Command::new(program).args(args).arg(path).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    let all = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), all)
}

/// The words without what a reader cannot see: where lines break.
pub(crate) fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
#[ignore = "needs poppler"]
fn pdf_text_comes_back_whole_and_in_order() {
    for office in ["president", "prosecutor", "interior"] {
        let call = || {
            letter(office).args([
                "--case",
                "tuletaeva",
                "--words",
                "Ill-treatment: first — “flow”, office, Ә Ғ Қ.",
            ])
        };
        let text = call().writes_text().works().text();
        let done = call().writes("a.pdf").works();
        let pdf = run("pdftotext", &["-raw"], &done.path());
        // The sender and the date stand beside the window and come before the address; above them
        // is the return line.
        let parts: Vec<&str> = text.splitn(4, "\n\n").collect();
        let [sender, address, date, rest] = parts[..] else {
            panic!("{text}");
        };
        // Each page after the first says to whom it goes, the day and its number.
        let office = address.lines().next().expect("the office");
        let header = format!("{office} · 21 November 2026 2 / 2 ");
        let letter = words(&[sender, date, address, rest].join(" ")).join(" ");
        let pdf = words(&pdf).join(" ").replace(&header, "");
        assert!(pdf.ends_with(&letter), "{pdf}\n\n{letter}");
    }
}

#[test]
#[ignore = "needs poppler"]
fn pdf_text_comes_back_whole_where_words_are_parted() {
    let campaign = &entreaty::campaign::load::built_in().campaign;
    let paper = entreaty::page::stationery::find("din-b").expect("the paper");
    let mut paper = paper.clone();
    paper.body.setting = entreaty::page::paragraph::Setting::Justified;
    let mut fonts = entreaty::page::Fonts::new();
    let dir = tempfile::tempdir().expect("a folder");
    let mut count = 0;
    for (office, lang) in [
        ("president", "ru"),
        ("president", "en"),
        ("prosecutor", "ru"),
        ("prosecutor", "en"),
        ("interior", "ru"),
        ("interior", "en"),
    ] {
        let draft = entreaty::letter::Draft {
            lang: entreaty::campaign::Lang::new(lang),
            cases: vec!["tuletaeva".to_owned()],
            ..entreaty::letter::Draft::to(campaign, office)
        };
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let made = entreaty::press::make(campaign, &draft, today, &mut fonts);
        let letter = made.letter.expect("a letter");
        let laid = entreaty::page::lay_out(&letter, &paper, &mut fonts);
        let all = laid.pages.iter().flat_map(entreaty::page::Page::words);
        let parted: Vec<String> = all.filter_map(|words| words.copied.clone()).collect();
        count += parted.len();
        let text = entreaty::letter::plain::text(&letter);
        // Tagged, as a letter's own file is, and not, as a file of many is.
        for tagged in [true, false] {
            let kind = if tagged {
                entreaty::pdf::DocumentKind::Letter
            } else {
                entreaty::pdf::DocumentKind::Batch { tagged }
            };
            let writer = entreaty::pdf::Writer::new(Vec::new(), kind, &letter.lang);
            let mut writer = writer.expect("a file");
            writer.letter(&laid.pages, &letter.lang).expect("written");
            let path = dir.path().join("a.pdf");
            let file = writer.finish("T").expect("a file");
            std::fs::write(&path, file).expect("written");
            for way in ["-raw", "-nopgbrk"] {
                let pdf = run("pdftotext", &[way], &path);
                assert!(!words(&pdf).iter().any(|word| word.ends_with('-')), "{pdf}");
                for word in parted.iter().filter(|word| !word.is_empty()) {
                    let (there, here) = (text.matches(word), pdf.matches(word));
                    assert_eq!(there.count(), here.count(), "{word} {way} {tagged}\n{pdf}");
                }
            }
        }
    }
    assert!(count > 10, "{count}");
}

/// A letter with all that a structure has: lists, a table, a page of sources, several pages.
fn everything() -> crate::helper::Done {
    letter("prosecutor")
        .args(["--case", "tuletaeva", "--table", "torture-statements"])
        .args(["--sources"])
        .writes("a.pdf")
        .works()
}

#[test]
#[ignore = "needs poppler"]
fn pdf_structure_is_told_in_order() {
    let done = everything();
    let (_, heard) = run_alone("pdfinfo", &["-struct-text"], &done.path());
    let heard = words(&heard).join(" ");
    let mut rest = heard.as_str();
    for part in [
        "Document",
        "Sample Sender",
        "1 Sample Street",
        "21 November 2026",
        "KAZAKHSTAN",
        "H1",
        "Dear",
        "L ",
        "LI",
        "Lbl",
        "1.",
        "LBody",
        "Yours",
        "H2",
        "Sources",
        "• ",
    ] {
        let at = rest.find(part);
        let at = at.unwrap_or_else(|| panic!("“{part}” is not in\n{rest}"));
        rest = &rest[at..];
    }
    for part in ["Table", "Caption", "TH", "TD"] {
        assert!(heard.contains(part), "{part}: {heard}");
    }
    // The return line, and what stands above the later pages, are there for those who see them.
    assert!(!heard.contains("Sample Sender ·"), "{heard}");
    assert!(!heard.contains("2 / "), "{heard}");
    assert_eq!(heard.matches("21 November 2026").count(), 1, "{heard}");
    let seen = run("pdftotext", &["-f", "2"], &done.path());
    assert!(
        seen.starts_with("General Prosecutor’s Office · 21 November 2026"),
        "{seen}"
    );
    assert!(!heard.to_lowercase().contains("error"), "{heard}");
}

#[test]
#[ignore = "needs qpdf and mutool"]
fn pdf_with_tags_is_read_by_others_too() {
    let done = everything();
    let (good, report) = run_alone("qpdf", &["--check"], &done.path());
    assert!(
        good && report.contains("No syntax or stream encoding errors"),
        "{report}"
    );
    let output = Command::new("mutool")
        .args(["draw", "-F", "txt"])
        .arg(done.path())
        .output()
        .expect("mutool is needed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && text.contains("Sample Sender"),
        "{text}"
    );
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    // What a build of mutool lacks is not the file's fault.
    let told = told.replace("warning: ICC support is not available", "");
    assert!(told.trim().is_empty(), "{told}");
    let pictures = entreaty::pdf::raster::render(&done.bytes(), 0.3).expect("pictures");
    assert!(pictures.len() > 1);
}

#[test]
#[ignore = "needs poppler"]
fn pdf_prints_any_name_as_it_is() {
    for name in [
        "O'Brien & *Sons* {{x}} [a](b) <b>",
        "Һәнифә Ғабитова",
        "Þóra Łukasiewicz-Ñandú",
    ] {
        let done = crate::helper::entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 Street; Town")
            .writes("a.pdf")
            .works();
        let pdf = run("pdftotext", &[], &done.path());
        // Above the address, beside the window and below the letter.
        assert_eq!(pdf.matches(name).count(), 3, "{pdf}");
    }
}

/// Names of which several letters are drawn with the same glyphs, and what each is copied as. The
/// last two are written in parts and come back as one.
const MARKED: [(&str, &str); 7] = [
    ("Adébọ̀wálé Ọ̀ṣun", "Adébọ̀wálé Ọ̀ṣun"),
    ("Adébowálé Oṣun", "Adébowálé Oṣun"),
    ("Ọlá Nguyễn Thị Ngọc", "Ọlá Nguyễn Thị Ngọc"),
    ("N̈àm M̀bó Ẹ̀kẹ́", "N̈àm M̀bó Ẹ̀kẹ́"),
    ("µg Ω office ﬁeld", "µg Ω office ﬁeld"),
    ("Zoe\u{301} Mu\u{308}ller", "Zoé Müller"),
    ("A\u{30a}sa O\u{323}\u{300}la", "Åsa Ọ̀la"),
];

#[test]
#[ignore = "needs poppler"]
fn pdf_names_with_marks_come_back_whole_beside_others_with_the_same_glyphs() {
    let rows = MARKED.map(|(name, _)| format!("{name},1 St,Ireland\n"));
    let list = format!("Name,Address,Country\n{}", rows.concat());
    for kind in [&["--tagged"][..], &[]] {
        let done = crate::helper::entreaty()
            .file("a.csv", &list)
            .args(["batch", "--to", "president", "--senders", "a.csv"])
            .args(["--date", "2026-11-21"])
            .args(kind.iter().copied())
            .writes("a.pdf")
            .works();
        for (index, (_, due)) in MARKED.iter().enumerate() {
            let page = (index + 1).to_string();
            for way in ["-raw", "-nopgbrk"] {
                let text = run("pdftotext", &["-f", &page, "-l", &page, way], &done.path());
                // Above the address, beside the window and below the letter.
                assert_eq!(text.matches(due).count(), 3, "{due} {way} {kind:?}\n{text}");
            }
        }
    }
    for (name, due) in MARKED {
        let done = crate::helper::entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 Street; Town")
            .writes("a.pdf")
            .works();
        let text = run("pdftotext", &[], &done.path());
        assert_eq!(text.matches(due).count(), 3, "{text}");
        let heard = crate::pdf::tagged::sound(&done.bytes()).words();
        assert_eq!(heard.matches(due).count(), 2, "{heard}");
    }
}

/// Names in many scripts, and how often poppler gives each back: it turns round what stands for
/// several letters from right to left, and reads each word by itself where the text is to be raw.
const SCRIPTS: [&str; 23] = [
    "Łucja Æbi Ñandú",
    "Әсет Ғабитов",
    "Ελένη Παπαδοπούλου",
    "Ἀλέξανδρος Ὀδυσσεύς",
    "Ɔ̀kɔ́ Ɛbi Ŋoni",
    "Ꙗрослав Ѫ",
    "Անահիտ Սարգսյան",
    "ნინო ბერიძე",
    "שרה לוי",
    "محمد علي",
    "فاطمه پژمان گلی",
    "अमित शर्मा त्रिपाठी",
    "রবীন্দ্রনাথ ক্ষিতিমোহন",
    "สมชาย ใจดีมั่งมี",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "પ્રિયંકા પટેલ",
    "தமிழ்ச்செல்வன் கோ",
    "శ్రీనివాస్ రావు",
    "ಶ್ರೀಕೃಷ್ಣ ಗೌಡ",
    "ശ്രീകുമാർ മേനോൻ",
    "සුනිල් පෙරේරා",
    "សុខា ស្រីមុំ",
    "አበበ በቂላ",
];

/// The same, and two that are written with spaces only where a phrase ends.
#[test]
#[ignore = "needs poppler"]
fn pdf_names_in_twenty_scripts_come_back() {
    for name in SCRIPTS.into_iter().chain(["ສົມພອນ ແກ້ວ", "အောင်ဆန်းစုကြည်"])
    {
        let done = crate::helper::entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 Street; Town")
            .writes("a.pdf")
            .works();
        for way in ["-layout", "-nopgbrk"] {
            let text = run("pdftotext", &[way], &done.path());
            assert_eq!(text.matches(name).count(), 3, "{name} {way}\n{text}");
            // Whichever way the name is read, the line goes on to the right.
            let line = text
                .lines()
                .find(|line| line.contains('·'))
                .unwrap_or_default();
            assert!(line.ends_with("· 1 Street · Town"), "{line}");
        }
    }
}

#[test]
fn pdf_names_in_many_scripts_are_printed_and_others_are_told() {
    let call = |name: &str| {
        crate::helper::entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 Street; Town")
    };
    for name in SCRIPTS {
        let done = call(name).writes("a.pdf").works();
        assert!(!done.stderr().contains("unprintable"), "{}", done.stderr());
        let heard = crate::pdf::tagged::sound(&done.bytes()).words();
        assert!(heard.contains("1 Street"), "{heard}");
    }
    for name in ["李小龍", "🙂 Ann", "བཀྲ་ཤིས"] {
        call(name)
            .writes("a.pdf")
            .fails(1)
            .tells(&["cannot be printed"]);
    }
}

#[test]
#[ignore = "needs poppler"]
fn pdf_fonts_are_embedded_subset_and_readable() {
    let done = letter("president").writes("a.pdf").works();
    let (_, fonts) = run_alone("pdffonts", &[], &done.path());
    let lines: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(lines.len() >= 2, "{fonts}");
    for line in lines {
        assert!(
            line.contains("yes yes yes") && line.contains('+'),
            "{fonts}"
        );
    }
    assert!(done.bytes().len() < 40_000);
}

#[test]
#[ignore = "needs poppler"]
fn pdf_says_its_title_and_language_and_nothing_else() {
    let done = letter("president").writes("a.pdf").works();
    let (_, info) = run_alone("pdfinfo", &[], &done.path());
    assert!(
        info.contains("Title:           Zhanaozen 2011, and allegations of torture"),
        "{info}"
    );
    for word in ["Creat", "Produc", "Author", "ModDate", "Sample"] {
        assert!(!info.contains(word), "{info}");
    }
}

#[test]
#[ignore = "needs qpdf"]
fn pdf_has_nothing_that_qpdf_would_mend() {
    for paper in ["din-b", "us"] {
        let done = letter("interior")
            .args(["--paper", paper])
            .writes("a.pdf")
            .works();
        let (good, report) = run_alone("qpdf", &["--check"], &done.path());
        assert!(
            good && report.contains("No syntax or stream encoding errors"),
            "{report}"
        );
    }
}

/// The words of a page with their boxes in millimetres: left, top, right, bottom.
pub(crate) fn boxes(path: &Path) -> Vec<(String, [f64; 4])> {
    let mm = 25.4 / 72.0;
    let all = run("pdftotext", &["-bbox", "-l", "1"], path);
    all.lines()
        .filter_map(|line| line.trim().strip_prefix("<word "))
        .map(|line| {
            let value = |name: &str| {
                let from = line.find(&format!("{name}=\"")).expect(name) + name.len() + 2;
                let end = line[from..].find('"').expect("its end") + from;
                line[from..end].parse::<f64>().expect("a number") * mm
            };
            let word = line.split(['>', '<']).nth(1).unwrap_or_default().to_owned();
            (
                word,
                [value("xMin"), value("yMin"), value("xMax"), value("yMax")],
            )
        })
        .collect()
}

/// Each paper's window: x, y, width, height. From the standards, not from the program's own files.
pub(crate) const WINDOWS: &[(&str, f64, f64, f64, f64)] = &[
    ("din-a", 20.0, 27.0, 85.0, 45.0),
    ("din-b", 20.0, 45.0, 85.0, 45.0),
    ("fr", 100.0, 35.0, 100.0, 45.0),
    ("ch-right", 112.0, 45.0, 90.0, 45.0),
    ("ch-left", 20.0, 35.5, 100.0, 45.0),
    ("us", 17.5, 55.6, 114.3, 28.6),
    ("uk", 20.0, 57.0, 80.0, 24.0),
];

/// How far each paper's fold marks are from the top. From the standards, or thirds of the sheet.
const FOLDS: &[(&str, &[f32])] = &[
    ("din-a", &[87.0, 192.0]),
    ("din-b", &[105.0, 210.0]),
    ("fr", &[99.0, 198.0]),
    ("ch-right", &[105.0, 210.0]),
    ("ch-left", &[105.0, 210.0]),
    ("us", &[95.3, 187.3]),
    ("uk", &[99.0, 198.0]),
];

#[test]
fn windows_and_folds_are_known_of_every_paper() {
    let windows: BTreeSet<&str> = WINDOWS.iter().map(|window| window.0).collect();
    let folds: BTreeSet<&str> = FOLDS.iter().map(|folds| folds.0).collect();
    let papers: BTreeSet<&str> = stationery::all().iter().map(|paper| &*paper.id).collect();
    assert_eq!(windows, papers);
    assert_eq!(folds, papers);
    for (paper, folds) in FOLDS {
        let paper = stationery::find(paper).expect("a paper");
        assert_eq!(paper.folds, *folds, "{}", paper.id);
    }
}

#[test]
#[ignore = "needs poppler"]
fn pdf_address_stands_in_every_papers_window() {
    for &(paper, x, y, w, h) in WINDOWS {
        let done = letter("president")
            .args(["--paper", paper])
            .writes("a.pdf")
            .works();
        let boxes = boxes(&done.path());
        let overlaps = |[left, top, right, bottom]: &[f64; 4]| {
            *left < x + w && *right > x && *top < y + h && *bottom > y
        };
        // What shows through the window shows whole, and is the return line and the address.
        let shown = boxes.iter().filter(|(_, place)| overlaps(place));
        let shown: Vec<&str> = shown
            .map(|(word, place)| {
                let [left, top, right, bottom] = *place;
                let inside = left >= x - 0.1
                    && top >= y - 0.6
                    && right <= x + w + 0.1
                    && bottom <= y + h + 0.6;
                assert!(inside, "{paper}: {word} at {place:.1?}");
                word.as_str()
            })
            .collect();
        assert_eq!(
            shown.join(" "),
            "Sample Sender · 1 Sample Street · 10000 Town · Ireland President of the Republic of \
             Kazakhstan Government House 6 Mangilik Yel Street 010000 Astana KAZAKHSTAN",
            "{paper}"
        );
        let mut bottoms = boxes.iter().map(|(_, [_, _, _, bottom])| *bottom);
        assert!(bottoms.all(|bottom| bottom < 282.0), "{paper}");
    }
}

//! Faults planted into a good file, each of which our own reading of it ([`sound`]) or one of the
//! checkers of others has to notice: or a file could lose what a screen reader needs, and every test
//! would pass.

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::helper::{Call, entreaty};
use crate::pdf::checkers::{TAGGED, found};
use crate::pdf::tagged::sound;
use crate::pdf::tags::says_nothing_else;

/// Who notices a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// Our own reading, and perhaps the checkers.
    Us,
    /// The checkers alone.
    Checkers,
}

type Plant = fn(&mut Document);

/// What is wrong, who notices it, and how it comes into the file.
const FAULTS: &[(&str, By, Plant)] = &[
    ("no metadata", By::Us, |file| {
        catalog(file).remove(b"Metadata");
    }),
    ("another part of PDF/UA", By::Us, |file| {
        xmp(file, "<pdfuaid:part>1", "<pdfuaid:part>2");
    }),
    ("another level of PDF/A", By::Us, |file| {
        xmp(file, "conformance>A<", "conformance>B<");
    }),
    ("no schema of PDF/UA", By::Checkers, |file| {
        xmp(file, "pdfaExtension:schemas", "pdfaExtension:others");
    }),
    ("no title in the metadata", By::Us, |file| {
        xmp(file, "dc:title", "dc:source");
    }),
    ("metadata that are no XML", By::Checkers, |file| {
        xmp(file, "</rdf:RDF>", "</rdf:RDX>");
    }),
    ("two titles that differ", By::Us, |file| {
        info(file).set("Title", Object::string_literal("Another"));
    }),
    ("a date", By::Us, |file| {
        let date = Object::string_literal("D:20261128000000Z");
        info(file).set("CreationDate", date);
    }),
    ("no identifier", By::Us, |file| {
        file.trailer.remove(b"ID");
    }),
    ("no output intent", By::Us, |file| {
        catalog(file).remove(b"OutputIntents");
    }),
    ("no language", By::Us, |file| {
        catalog(file).remove(b"Lang");
    }),
    ("a language that is none", By::Us, |file| {
        let lang = Object::string_literal("not a language");
        of_kind(file, "Span")[0].set("Lang", lang);
    }),
    ("not said to be tagged", By::Us, |file| {
        catalog(file).set("MarkInfo", dictionary! { "Marked" => false });
    }),
    ("the file's name shown, not its title", By::Us, |file| {
        catalog(file).remove(b"ViewerPreferences");
    }),
    ("no structure", By::Us, |file| {
        catalog(file).remove(b"StructTreeRoot");
    }),
    ("no parent tree", By::Us, |file| {
        structure(file).remove(b"ParentTree");
    }),
    ("two parents exchanged", By::Us, |file| {
        parents(file).swap(3, 6);
    }),
    (
        "a page without its place in the parent tree",
        By::Us,
        |file| {
            page(file, 0).remove(b"StructParents");
        },
    ),
    ("an order of tabs of its own", By::Us, |file| {
        page(file, 0).set("Tabs", "R");
    }),
    ("resources that are inherited", By::Us, |file| {
        let resources = page(file, 0).remove(b"Resources").expect("they are there");
        let parent = page(file, 0).get(b"Parent").and_then(Object::as_reference);
        let parent = parent.expect("a node");
        let parent = file.get_dictionary_mut(parent).expect("it");
        parent.set("Resources", resources);
    }),
    ("a font without ToUnicode", By::Us, |file| {
        fonts(file)[0].remove(b"ToUnicode");
    }),
    ("a glyph that stands for no text", By::Us, |file| {
        to_unicode(file, |map| {
            let from = map.find("beginbfchar\n").expect("it") + "beginbfchar\n".len();
            let to = from + map[from..].find('\n').expect("a line") + 1;
            map.replace_range(from..to, "");
        });
    }),
    ("a glyph that stands for another text", By::Us, |file| {
        // “о” becomes “а”.
        to_unicode(file, |map| {
            *map = map.replace("<043E>", "<0430>").replace("<043e>", "<0430>");
        });
    }),
    ("a font that is not embedded", By::Us, |file| {
        descriptors(file)[0].remove(b"FontFile2");
    }),
    (
        "a font that does not say how glyphs are found",
        By::Us,
        |file| {
            for font in dictionaries(file, |dict| dict.has(b"ToUnicode")) {
                if let Ok(Object::Array(inner)) = font.get_mut(b"DescendantFonts")
                    && let Some(Object::Dictionary(inner)) = inner.first_mut()
                {
                    inner.remove(b"CIDToGIDMap");
                }
            }
            for object in file.objects.values_mut() {
                if let Ok(font) = object.as_dict_mut() {
                    font.remove(b"CIDToGIDMap");
                }
            }
        },
    ),
    ("a heading that is a paragraph", By::Us, |file| {
        of_kind(file, "H1")[0].set("S", "P");
    }),
    ("a heading of a level that is left out", By::Us, |file| {
        of_kind(file, "H2")[0].set("S", "H3");
    }),
    ("a lost paragraph", By::Us, |file| {
        kids(of_kind(file, "Document")[0]).remove(5);
    }),
    ("a wrong order", By::Us, |file| {
        kids(of_kind(file, "Document")[0]).swap(5, 6);
    }),
    ("a missing space", By::Us, |file| {
        let space = glyph_of(file, "R", " ");
        edit(file, |operations| {
            let shown = operations.iter_mut().filter(|one| one.operator == "TJ");
            let mut parts = shown.flat_map(|one| one.operands[0].as_array_mut().expect("parts"));
            let found = parts.find_map(|part| {
                let glyphs = part.as_str_mut().ok()?;
                let at = glyphs.chunks(2).position(|glyph| glyph == space)?;
                // Between two words.
                (at > 3 && glyphs.len() > 2 * at + 6)
                    .then(|| glyphs.drain(2 * at..2 * at + 2).count())
            });
            assert_eq!(found, Some(2));
        });
    }),
    ("a glyph that the font lacks", By::Us, |file| {
        edit(file, |operations| {
            let shown = operations.iter_mut().find(|one| one.operator == "TJ");
            let parts = shown.expect("words").operands[0].as_array_mut();
            let part = parts
                .expect("parts")
                .iter_mut()
                .find_map(|p| p.as_str_mut().ok());
            part.expect("glyphs")[..2].copy_from_slice(&[0, 0]);
        });
    }),
    ("words that are an artifact", By::Us, |file| {
        edit(file, |operations| {
            let begin = operations
                .iter_mut()
                .find(|one| is_marked(one))
                .expect("one");
            *begin = Operation::new("BMC", vec!["Artifact".into()]);
        });
    }),
    ("words that are not marked", By::Us, |file| {
        edit(file, |operations| {
            let begin = operations.iter().position(is_marked).expect("one");
            let end = operations[begin..]
                .iter()
                .position(|one| one.operator == "EMC");
            operations.remove(begin + end.expect("its end"));
            operations.remove(begin);
        });
    }),
    ("a line that is not marked", By::Us, |file| {
        edit(file, |operations| {
            let begin = operations
                .iter()
                .position(|one| one.operator == "BMC")
                .expect("one");
            let end = operations[begin..]
                .iter()
                .position(|one| one.operator == "EMC");
            operations.remove(begin + end.expect("its end"));
            operations.remove(begin);
        });
    }),
    ("a number that two contents have", By::Us, |file| {
        edit(file, |operations| {
            let marked = operations.iter_mut().filter(|one| is_marked(one));
            let last = marked.last().expect("one").operands[1].as_dict_mut();
            last.expect("properties").set("MCID", 0);
        });
    }),
    ("an artifact within the letter", By::Us, |file| {
        edit(file, |operations| {
            let begin = operations.iter().position(is_marked).expect("one");
            let end = operations[begin..]
                .iter()
                .position(|one| one.operator == "EMC");
            operations.insert(begin + end.expect("its end"), Operation::new("EMC", vec![]));
            let artifact = Operation::new("BMC", vec!["Artifact".into()]);
            operations.insert(begin + 1, artifact);
        });
    }),
    ("a word that is copied as another", By::Us, |file| {
        edit(file, |operations| {
            let mut changed = 0;
            for operation in operations {
                let properties = operation.operands.get_mut(1);
                let properties = properties.and_then(|dict| dict.as_dict_mut().ok());
                let said = properties.and_then(|dict| dict.get_mut(b"ActualText").ok());
                if let Some(said) = said.and_then(|said| said.as_str_mut().ok()) {
                    said[3] ^= 1;
                    changed += 1;
                }
            }
            assert!(changed > 0);
        });
    }),
    (
        "words of another language that do not say so",
        By::Us,
        |file| {
            of_kind(file, "Span")[0].remove(b"Lang");
        },
    ),
    ("a table's heading that is of nothing", By::Us, |file| {
        of_kind(file, "TH")[0].remove(b"A");
    }),
    ("a row with a cell too few", By::Us, |file| {
        kids(of_kind(file, "TR")[1]).pop();
    }),
    ("an item that is none", By::Us, |file| {
        of_kind(file, "LI")[0].set("S", "P");
    }),
    (
        "a list that does not say how it is numbered",
        By::Us,
        |file| {
            of_kind(file, "L")[0].remove(b"A");
        },
    ),
    ("a kind that nobody knows", By::Us, |file| {
        of_kind(file, "P")[0].set("S", "Abschnitt");
    }),
    ("an annotation", By::Us, |file| {
        let note = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Text",
            "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
        };
        page(file, 0).set("Annots", vec![Object::Dictionary(note)]);
    }),
    ("something that is done when it opens", By::Us, |file| {
        let action = dictionary! {
            "S" => "JavaScript",
            "JS" => Object::string_literal("app.beep()"),
        };
        catalog(file).set("OpenAction", action);
    }),
    ("an ink that no profile is of", By::Us, |file| {
        edit(file, |operations| {
            let ink = vec![0.into(), 0.into(), 0.into(), 1.into()];
            operations.insert(0, Operation::new("k", ink));
        });
    }),
];

fn catalog(file: &mut Document) -> &mut Dictionary {
    file.catalog_mut().expect("a catalog")
}

fn info(file: &mut Document) -> &mut Dictionary {
    let id = file.trailer.get(b"Info").and_then(Object::as_reference);
    file.get_dictionary_mut(id.expect("an Info")).expect("it")
}

fn structure(file: &mut Document) -> &mut Dictionary {
    let id = catalog(file)
        .get(b"StructTreeRoot")
        .and_then(Object::as_reference);
    file.get_dictionary_mut(id.expect("a structure"))
        .expect("it")
}

/// The parents of the first page's contents.
fn parents(file: &mut Document) -> &mut Vec<Object> {
    let leaf = file.objects.values_mut().find_map(|object| {
        let dict = object.as_dict_mut().ok()?;
        dict.has(b"Nums").then_some(dict)
    });
    let numbers = leaf
        .expect("a leaf")
        .get_mut(b"Nums")
        .and_then(Object::as_array_mut);
    numbers.expect("numbers")[1]
        .as_array_mut()
        .expect("parents")
}

fn page(file: &mut Document, index: usize) -> &mut Dictionary {
    let id = file.page_iter().nth(index).expect("a page");
    file.get_dictionary_mut(id).expect("it")
}

fn dictionaries(file: &mut Document, is: impl Fn(&Dictionary) -> bool) -> Vec<&mut Dictionary> {
    let all = file.objects.values_mut();
    let all = all.filter_map(|object| object.as_dict_mut().ok());
    let found: Vec<_> = all.filter(|dict| is(dict)).collect();
    assert!(!found.is_empty());
    found
}

/// The elements of this kind, in the order of the file.
fn of_kind<'a>(file: &'a mut Document, kind: &str) -> Vec<&'a mut Dictionary> {
    dictionaries(file, |dict| {
        dict.has(b"P") && dict.get(b"S").and_then(Object::as_name).ok() == Some(kind.as_bytes())
    })
}

fn kids(element: &mut Dictionary) -> &mut Vec<Object> {
    let kids = element.get_mut(b"K").and_then(Object::as_array_mut);
    kids.expect("kids")
}

fn fonts(file: &mut Document) -> Vec<&mut Dictionary> {
    dictionaries(file, |dict| dict.has(b"ToUnicode"))
}

fn descriptors(file: &mut Document) -> Vec<&mut Dictionary> {
    dictionaries(file, |dict| dict.has_type(b"FontDescriptor"))
}

fn stream(file: &mut Document, id: ObjectId, change: impl FnOnce(&mut String)) {
    let stream = file.get_object_mut(id).and_then(Object::as_stream_mut);
    let stream = stream.expect("a stream");
    let text = stream.get_plain_content().expect("its content");
    let mut text = String::from_utf8(text).expect("text");
    let before = text.clone();
    change(&mut text);
    assert_ne!(text, before);
    stream.set_plain_content(text.into_bytes());
}

fn xmp(file: &mut Document, old: &str, new: &str) {
    let id = catalog(file)
        .get(b"Metadata")
        .and_then(Object::as_reference);
    stream(file, id.expect("metadata"), |text| {
        *text = text.replace(old, new);
    });
}

/// Changes what the glyphs of upright type stand for.
fn to_unicode(file: &mut Document, change: fn(&mut String)) {
    let id = upright(file)
        .get(b"ToUnicode")
        .and_then(Object::as_reference);
    stream(file, id.expect("a map"), change);
}

fn upright(file: &mut Document) -> &mut Dictionary {
    let all = fonts(file).into_iter();
    let mut upright = all.filter(|font| {
        let name = font.get(b"BaseFont").and_then(Object::as_name);
        name.is_ok_and(|name| name.ends_with(b"-Regular"))
    });
    upright.next().expect("a font")
}

/// The glyph of upright type that stands for a text.
fn glyph_of(file: &mut Document, _: &str, text: &str) -> [u8; 2] {
    let id = upright(file)
        .get(b"ToUnicode")
        .and_then(Object::as_reference);
    let map = file
        .get_object(id.expect("a map"))
        .and_then(Object::as_stream);
    let map = map.and_then(lopdf::Stream::get_plain_content).expect("it");
    let map = crate::pdf::tagged::unicode(&String::from_utf8(map).expect("text"));
    let glyph = map.iter().find(|(_, known)| *known == text);
    glyph.expect("a glyph").0.to_be_bytes()
}

/// Changes the content of the first page.
fn edit(file: &mut Document, change: impl FnOnce(&mut Vec<Operation>)) {
    let id = page(file, 0)
        .get(b"Contents")
        .and_then(Object::as_reference);
    let id = id.expect("its content");
    let stream = file.get_object_mut(id).and_then(Object::as_stream_mut);
    let stream = stream.expect("a stream");
    let bytes = stream.get_plain_content().expect("its content");
    let mut content = Content::decode(&bytes).expect("operations");
    change(&mut content.operations);
    stream.set_plain_content(content.encode().expect("written"));
}

/// Whether it begins a content of the letter.
fn is_marked(operation: &Operation) -> bool {
    let properties = operation.operands.get(1);
    properties.is_some_and(|dict| dict.as_dict().is_ok_and(|dict| dict.has(b"MCID")))
}

/// A letter with all that a structure has: lists, a table, sources, two pages, words of another
/// language and a name that says itself what is copied.
fn call() -> Call {
    entreaty()
        .args(["letter", "--to", "prosecutor", "--date", "2026-11-22"])
        .args(["--lang", "ru", "--case", "tuletaeva", "--sources"])
        .args(["--table", "torture-statements"])
        .sender("Adébọ̀wálé Sample", "1 Sample Street; Town")
}

/// The letter with a fault.
fn with(good: &[u8], plant: Plant) -> Vec<u8> {
    let mut file = Document::load_mem(good).expect("a PDF");
    plant(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("written");
    bytes
}

/// Whether our own reading takes it for the letter whose words are these.
fn passes(bytes: &[u8], due: &str) -> bool {
    let read = || {
        assert_eq!(sound(bytes).words(), due);
        says_nothing_else(bytes, "ru", &[]);
    };
    catch_unwind(AssertUnwindSafe(read)).is_ok()
}

#[test]
fn planted_faults_are_noticed_by_us() {
    let good = call().writes("a.pdf").works().bytes();
    let due = sound(&good).words();
    assert!(passes(&with(&good, |_| ()), &due), "the letter itself");
    assert!(FAULTS.len() >= 30);
    for (name, by, plant) in FAULTS {
        let passes = passes(&with(&good, *plant), &due);
        assert_eq!(passes, *by == By::Checkers, "{name}");
    }
}

#[test]
#[ignore = "needs the checkers of .ci/checkers.txt, in Python"]
fn planted_faults_are_noticed_by_the_checkers_where_we_do_not() {
    let good = call().writes("a.pdf").works().bytes();
    let dir = tempfile::tempdir().expect("a folder");
    let write = |name: String, bytes: &[u8]| {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        (TAGGED, path)
    };
    let mut files = vec![write("good.pdf".to_owned(), &with(&good, |_| ()))];
    for (index, (_, _, plant)) in FAULTS.iter().enumerate() {
        files.push(write(format!("{index}.pdf"), &with(&good, *plant)));
    }
    let found = found(&files);
    assert_eq!(found.get(&files[0].1), None, "the letter itself");
    let (mut noticed, mut missed) = (0, Vec::new());
    for ((name, by, _), (_, path)) in FAULTS.iter().zip(&files[1..]) {
        if found.contains_key(path) {
            noticed += 1;
        } else if *by == By::Checkers {
            missed.push(*name);
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
    // They are worth having: most of what we notice they notice too.
    assert!(noticed > FAULTS.len() / 2, "{noticed}");
}

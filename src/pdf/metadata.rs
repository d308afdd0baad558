//! What printpdf leaves open or says too much of, put right on the document that it made.

use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use crate::campaign::Lang;

/// The entries of the catalog: printpdf's without how it would have the window look, with the
/// language, the title shown, and the sheet printed as large as it is so that the window on paper
/// is where it is on the sheet (`PrintScaling` none).
pub(super) fn catalog(document: &Document, lang: &Lang) -> lopdf::Result<Dictionary> {
    let mut catalog = document.catalog()?.clone();
    for key in [&b"PageLayout"[..], b"PageMode", b"Pages", b"Type"] {
        catalog.remove(key);
    }
    catalog.set("Lang", text(lang.code()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" },
    );
    Ok(catalog)
}

/// All that the file says of itself: no dates, no program, no random number.
pub(super) fn info(title: &str) -> Object {
    dictionary! { "Title" => text(title) }.into()
}

/// A text string: ASCII as it is, anything else as UTF-16 with its mark.
fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A subset's name begins with six capitals of its own (ISO 32000-1, 9.6.4). They are made from
/// the subset itself, so that the same letter has the same name.
pub(super) fn name_subsets(document: &mut Document) {
    let mut descriptors: Vec<_> = document
        .objects
        .iter()
        .filter_map(|(id, object)| {
            let descriptor = object
                .as_dict()
                .ok()
                .filter(|d| d.has_type(b"FontDescriptor"))?;
            let program = descriptor
                .get(b"FontFile2")
                .and_then(Object::as_reference)
                .ok()?;
            let program = document
                .get_object(program)
                .and_then(Object::as_stream)
                .ok()?;
            let name = descriptor.get(b"FontName").and_then(Object::as_name).ok()?;
            Some((*id, name.to_vec(), tag(&program.content)))
        })
        .collect();
    descriptors.sort();
    for (id, name, tag) in descriptors {
        let tagged = [tag.as_bytes(), b"+", &name].concat();
        if let Ok(descriptor) = document.get_object_mut(id).and_then(Object::as_dict_mut) {
            descriptor.set("FontName", Object::Name(tagged.clone()));
        }
        for object in document.objects.values_mut() {
            let Ok(font) = object.as_dict_mut() else {
                continue;
            };
            if font.has_type(b"Font") {
                rename(font, &name, &tagged);
            }
        }
    }
}

fn rename(font: &mut Dictionary, name: &[u8], tagged: &[u8]) {
    if font.get(b"BaseFont").and_then(Object::as_name).ok() == Some(name) {
        font.set("BaseFont", Object::Name(tagged.to_vec()));
    }
    if let Ok(Object::Array(descendants)) = font.get_mut(b"DescendantFonts") {
        for descendant in descendants {
            if let Object::Dictionary(descendant) = descendant {
                rename(descendant, name, tagged);
            }
        }
    }
}

/// Six capitals from the bytes.
fn tag(bytes: &[u8]) -> String {
    let mut hash = crc32fast::hash(bytes);
    let mut tag = String::new();
    for _ in 0..6 {
        tag.push(char::from(b'A' + u8::try_from(hash % 26).unwrap_or(0)));
        hash /= 26;
    }
    tag
}

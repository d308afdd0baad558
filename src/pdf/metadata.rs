//! What printpdf leaves open or says too much of, put right on the finished document.

use lopdf::{Dictionary, Document, Object, SaveOptions, StringFormat, dictionary};

use crate::campaign::Lang;

/// Title and language, no dates, no program, no random number; the window on paper is where it is
/// on the sheet (`PrintScaling` none); fonts named as the subsets that they are.
pub(super) fn finish(mut document: Document, title: &str, lang: &Lang) -> Result<Vec<u8>, String> {
    "1.7".clone_into(&mut document.version);
    let wrong = |error: lopdf::Error| format!("the file cannot be put together: {error}");
    if let Ok(info) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&info);
    }
    let info = document.add_object(dictionary! { "Title" => text(title) });
    document.trailer.set("Info", info);
    document.trailer.remove(b"ID");
    let catalog = document.catalog_mut().map_err(wrong)?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", text(lang.code()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" },
    );
    name_subsets(&mut document);
    for object in document.objects.values_mut() {
        if let Object::Dictionary(page) = object
            && page.has_type(b"Page")
        {
            page.remove(b"Annots");
            page.remove(b"TrimBox");
            page.remove(b"CropBox");
        }
    }
    document.renumber_objects();
    document.compress();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        // Without a level lopdf packs objects, but does not press them.
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    document
        .save_with_options(&mut bytes, options)
        .map_err(|error| format!("the file cannot be put together: {error}"))?;
    Ok(bytes)
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
fn name_subsets(document: &mut Document) {
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

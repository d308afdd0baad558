//! What printpdf leaves open or says too much of, put right on the document that it made: the
//! catalog, the names of subsets, and what the file says of itself and of the standards that it meets.
//!
//! printpdf's own switches for PDF/A write neither an identifier nor a profile, and its metadata has
//! dates and a producer; so the metadata (XMP, ISO 16684-1) is written here, once, and says the title,
//! the language and the standards, and nothing else.

use std::io::{self, Write};

use lopdf::{Dictionary, Document, Object, StringFormat, dictionary};

use super::deflate::deflate;
use super::file::{File, Id};
use crate::campaign::Lang;

/// What numbers in contents mean as colours: sRGB, by Clinton Ingram (Compact ICC Profiles, CC0 1.0).
const SRGB: &[u8] = include_bytes!("../../assets/colour/sRGB-v2-micro.icc");

/// The entries of the catalog: printpdf's without how it would have the window look, with the
/// language, the title shown, and the sheet printed as large as it is so that the window on paper
/// is where it is on the sheet (`PrintScaling` none).
pub(super) fn catalog(document: &Document, lang: &Lang) -> lopdf::Result<Dictionary> {
    let mut catalog = document.catalog()?.clone();
    for key in [&b"PageLayout"[..], b"PageMode", b"Pages", b"Type"] {
        catalog.remove(key);
    }
    catalog.set("Lang", text(&lang.code().replace('_', "-")));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" },
    );
    Ok(catalog)
}

/// All that the file says of itself: no dates, no program, no random number.
pub(super) fn info(title: &str) -> Object {
    dictionary! { "Title" => text(&legible(title)) }.into()
}

/// Adds the profile that colours are meant in, and gives what the catalog says of it (ISO 19005-2,
/// 6.2.3). Black type is a colour too.
pub(super) fn output_intent<W: Write>(file: &mut File<W>) -> io::Result<String> {
    let id = file.reserve();
    file.deflated(id, "/N 3", &deflate(SRGB))?;
    Ok(format!(
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {id}>>]"
    ))
}

/// Adds the metadata, and gives their place. They stand there as they are, so that a program that
/// reads no PDF finds them too. A tagged file meets PDF/UA-1 and PDF/A-2a, another PDF/A-2u.
pub(super) fn xmp<W: Write>(
    file: &mut File<W>,
    title: &str,
    lang: &Lang,
    tagged: bool,
) -> io::Result<Id> {
    let conformance = if tagged { "A" } else { "U" };
    let mut ua = String::new();
    if tagged {
        ua = "<pdfuaid:part>1</pdfuaid:part>".to_owned();
    }
    let schema = if tagged { UA_SCHEMA } else { "" };
    let title = escaped(&legible(title));
    let packet = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\n\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>{conformance}</pdfaid:conformance>{ua}\n\
         </rdf:Description>\n{schema}</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    );
    let id = file.reserve();
    file.stream(id, "/Type/Metadata/Subtype/XML", packet.as_bytes())?;
    Ok(id)
}

/// What PDF/A asks to be said of a property that it does not know itself (ISO 19005-2, 6.6.2.3).
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
    <pdfaProperty:name>part</pdfaProperty:name>\
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
    <pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>The part of ISO 14289 that the file meets</pdfaProperty:description>\
    </rdf:li></rdf:Seq></pdfaSchema:property>\
    </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

/// A title without what XML has no way to say; the same title stands in both places.
fn legible(title: &str) -> String {
    title
        .chars()
        .map(|c| match c {
            c if c.is_control() => ' ',
            '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Text as it stands in XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
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
            // Of curves as TrueType has them, or as CFF.
            let program = descriptor
                .get(b"FontFile2")
                .or_else(|_| descriptor.get(b"FontFile3"))
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

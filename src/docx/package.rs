//! The file around the document: only the parts that it needs, and of metadata only the title
//! and the language. docx-rs would name a creator and days on which nothing happened.

use std::io::{Cursor, Write};

use docx_rs::Docx;
use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::campaign::{Lang, language};
use crate::letter::Letter;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The header's name is the one that docx-rs gives the first.
const OF_DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rIdHeader1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>"#;

/// The first setting asks Word not to write its user's name into the file when it is saved again.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:removePersonalInformation/><w:removeDateAndTime/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

/// The document as a file.
///
/// # Errors
/// A sentence, if the file cannot be put together.
pub(super) fn write(docx: Docx, letter: &Letter) -> Result<Vec<u8>, String> {
    let parts = docx.build();
    let styles = in_language(parts.styles, &letter.lang)?;
    let header = parts.headers.into_iter().next().unwrap_or_default();
    let files = [
        ("[Content_Types].xml", TYPES.as_bytes().to_vec()),
        ("_rels/.rels", RELATIONS.as_bytes().to_vec()),
        ("docProps/core.xml", properties(letter).into_bytes()),
        ("word/document.xml", parts.document),
        (
            "word/_rels/document.xml.rels",
            OF_DOCUMENT.as_bytes().to_vec(),
        ),
        ("word/styles.xml", styles),
        ("word/numbering.xml", parts.numberings),
        ("word/settings.xml", SETTINGS.as_bytes().to_vec()),
        ("word/header1.xml", header),
    ];
    zip(&files).map_err(|error| format!("the document cannot be put together: {error}"))
}

fn zip(files: &[(&str, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same day in every file: the first that the format knows.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        zip.start_file(*name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Title and language.
fn properties(letter: &Letter) -> String {
    let (title, lang) = (escape(letter.title.as_str()), language::tag(&letter.lang));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{lang}</dc:language></cp:coreProperties>"#
    )
}

/// The styles with the language of all words, by which they are spelt, hyphenated and read
/// aloud: docx-rs has no word for it.
fn in_language(styles: Vec<u8>, lang: &Lang) -> Result<Vec<u8>, String> {
    const END: &str = "</w:rPr></w:rPrDefault>";
    let styles = String::from_utf8(styles).map_err(|error| error.to_string())?;
    let tag = escape(language::tag(lang)).into_owned();
    let lang = if lang.is_right_to_left() {
        format!(r#"<w:lang w:bidi="{tag}"/>"#)
    } else {
        format!(r#"<w:lang w:val="{tag}"/>"#)
    };
    let (before, after) = styles
        .split_once(END)
        .ok_or("the document has no place for its language")?;
    Ok(format!("{before}{lang}{END}{after}").into_bytes())
}

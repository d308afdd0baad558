//! The catalog and the fonts that printpdf made, taken over into our file under its object numbers.
//! printpdf writes only the glyphs that its own pages show, so the document that it is given has
//! one page with all glyphs of each face; the faces are cut down by `subsetter` first, because
//! without its layout engine printpdf embeds whole fonts.

use std::collections::BTreeMap;
use std::io::{self, Write};

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::deflate::deflate;
use super::file::{File, Id};

/// Takes objects of a document over, with all that they refer to.
pub(super) struct FontImport<'a> {
    document: &'a Document,
    known: BTreeMap<ObjectId, Id>,
    waiting: Vec<ObjectId>,
}

impl<'a> FontImport<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            known: BTreeMap::new(),
            waiting: Vec::new(),
        }
    }

    /// An object as it stands in the file. What it refers to is written by [`rest`](Self::rest).
    pub(super) fn body<W: Write>(&mut self, file: &mut File<W>, object: &Object) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(file, object, &mut out);
        out
    }

    /// The entries of a dictionary, without its brackets.
    pub(super) fn entries<W: Write>(&mut self, file: &mut File<W>, dict: &Dictionary) -> Vec<u8> {
        let mut out = Vec::new();
        for (key, value) in dict {
            name(key, &mut out);
            out.push(b' ');
            self.write(file, value, &mut out);
        }
        out
    }

    /// Writes what was referred to so far, and what that refers to.
    pub(super) fn rest<W: Write>(&mut self, file: &mut File<W>) -> io::Result<()> {
        while let Some(next) = self.waiting.pop() {
            let Some(id) = self.known.get(&next).copied() else {
                continue;
            };
            match self.document.get_object(next) {
                Ok(Object::Stream(stream)) => {
                    let mut dict = stream.dict.clone();
                    dict.remove(b"Length");
                    let entries = self.entries(file, &dict);
                    let entries = String::from_utf8_lossy(&entries);
                    if dict.has(b"Filter") {
                        file.stream(id, &entries, &stream.content)?;
                    } else {
                        file.deflated(id, &entries, &deflate(&stream.content))?;
                    }
                }
                Ok(object) => {
                    let body = self.body(file, object);
                    file.object(id, &body)?;
                }
                Err(_) => file.object(id, b"null")?,
            }
        }
        Ok(())
    }

    fn reference<W: Write>(&mut self, file: &mut File<W>, id: ObjectId) -> Id {
        *self.known.entry(id).or_insert_with(|| {
            self.waiting.push(id);
            file.reserve()
        })
    }

    fn write<W: Write>(&mut self, file: &mut File<W>, object: &Object, out: &mut Vec<u8>) {
        match object {
            Object::Null => out.extend_from_slice(b"null"),
            Object::Boolean(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
            Object::Name(bytes) => name(bytes, out),
            Object::String(bytes, format) => string(bytes, *format, out),
            Object::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b' ');
                    }
                    self.write(file, item, out);
                }
                out.push(b']');
            }
            Object::Dictionary(dict) => {
                out.extend_from_slice(b"<<");
                let entries = self.entries(file, dict);
                out.extend_from_slice(&entries);
                out.extend_from_slice(b">>");
            }
            // A stream is never within another object (7.3.8).
            Object::Stream(_) => out.extend_from_slice(b"null"),
            Object::Reference(id) => {
                let id = self.reference(file, *id);
                out.extend_from_slice(id.to_string().as_bytes());
            }
        }
    }
}

/// A name, its irregular bytes by their numbers (7.3.5).
fn name(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in bytes {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// A string (7.3.4).
fn string(bytes: &[u8], format: StringFormat, out: &mut Vec<u8>) {
    let plain = format == StringFormat::Literal && bytes.iter().all(|b| (b' '..0x7f).contains(b));
    if plain {
        out.push(b'(');
        for byte in bytes {
            if b"()\\".contains(byte) {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
        return;
    }
    out.push(b'<');
    for byte in bytes {
        out.extend_from_slice(format!("{byte:02X}").as_bytes());
    }
    out.push(b'>');
}

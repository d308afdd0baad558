//! A PDF file as it is written: objects one after another, small ones packed together, and at the
//! end the table of where each stands (ISO 32000-1, 7.5.7 and 7.5.8).
//!
//! lopdf keeps a whole document in memory until it is saved, and a page as printpdf's operations is
//! half a megabyte of values: ten thousand letters took 12.9 s and 172 MB that way, with tags 57 s
//! and 1,089 MB. Here an object is dropped when it is written, and eight bytes say where it is.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use super::deflate::deflate;

/// How a file begins; bytes beyond ASCII tell programs that it is no text.
pub(super) const HEADER: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// How many objects are packed together.
const PACKED: usize = 200;

/// The number of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id(u32);

impl std::fmt::Display for Id {
    /// As a reference to the object.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(itoa::Buffer::new().format(self.0))?;
        f.write_str(" 0 R")
    }
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    /// It was reserved and is not written.
    Nowhere,
    /// So many bytes from the beginning.
    At(u64),
    /// In this stream of objects, at this place.
    In(u32, u16),
}

/// [`Place`] in eight bytes: two bits for its kind.
#[derive(Clone, Copy)]
struct Packed(u64);

impl Packed {
    fn of(place: Place) -> Self {
        Self(match place {
            Place::Nowhere => 0,
            Place::At(at) => 1 << 62 | at,
            Place::In(stream, index) => 2 << 62 | u64::from(stream) << 16 | u64::from(index),
        })
    }

    /// The three fields of its line in the table.
    fn fields(self) -> (u8, u64, u16) {
        let rest = self.0 & !(3 << 62);
        match self.0 >> 62 {
            1 => (1, rest, 0),
            // The mask leaves sixteen bits.
            2 => (2, rest >> 16, u16::try_from(rest & 0xffff).unwrap_or(0)),
            _ => (0, 0, 0),
        }
    }
}

/// A file being written.
pub(super) struct File<W> {
    out: W,
    /// How many bytes were written.
    at: u64,
    /// Of all that was written: what the file is known by.
    digest: Sha256,
    /// Where each object stands, by its number.
    places: Vec<Packed>,
    /// The stream that objects are being packed into.
    stream: u32,
    waiting: Vec<(u32, usize)>,
    bodies: Vec<u8>,
}

impl<W: Write> File<W> {
    /// A file with nothing but its header.
    pub(super) fn new(mut out: W) -> io::Result<Self> {
        out.write_all(HEADER)?;
        Ok(Self {
            out,
            at: HEADER.len() as u64,
            digest: Sha256::new(),
            places: vec![Packed::of(Place::Nowhere)],
            stream: 0,
            waiting: Vec::new(),
            bodies: Vec::new(),
        })
    }

    /// A number for an object that is written later.
    pub(super) fn reserve(&mut self) -> Id {
        let number = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        self.places.push(Packed::of(Place::Nowhere));
        Id(number)
    }

    /// Writes an object, packed with others.
    pub(super) fn object(&mut self, id: Id, body: &[u8]) -> io::Result<()> {
        if self.waiting.is_empty() {
            self.stream = self.reserve().0;
        }
        let index = u16::try_from(self.waiting.len()).unwrap_or(u16::MAX);
        self.put(id.0, Place::In(self.stream, index));
        self.waiting.push((id.0, self.bodies.len()));
        self.bodies.extend_from_slice(body);
        self.bodies.push(b'\n');
        if self.waiting.len() == PACKED {
            self.pack()?;
        }
        Ok(())
    }

    /// Writes an object, packed with others, under a new number.
    pub(super) fn add(&mut self, body: &[u8]) -> io::Result<Id> {
        let id = self.reserve();
        self.object(id, body)?;
        Ok(id)
    }

    /// Writes a stream; `entries` are those of its dictionary, without its length.
    pub(super) fn stream(&mut self, id: Id, entries: &str, bytes: &[u8]) -> io::Result<()> {
        self.put(id.0, Place::At(self.at));
        let length = bytes.len();
        let begin = format!("{} 0 obj\n<<{entries}/Length {length}>>stream\n", id.0);
        // Whoever measures a stream from its end must not take its last byte for half an end of line.
        let end: &[u8] = match bytes.last() {
            Some(b'\r') => b"\r\nendstream\nendobj\n",
            _ => b"\nendstream\nendobj\n",
        };
        for part in [begin.as_bytes(), bytes, end] {
            self.write(part)?;
        }
        Ok(())
    }

    /// Writes a stream of bytes that are already deflated.
    pub(super) fn deflated(&mut self, id: Id, entries: &str, bytes: &[u8]) -> io::Result<()> {
        self.stream(id, &format!("{entries}/Filter/FlateDecode"), bytes)
    }

    fn pack(&mut self) -> io::Result<()> {
        let count = self.waiting.len();
        if count == 0 {
            return Ok(());
        }
        let waiting = std::mem::take(&mut self.waiting);
        let mut bytes = Vec::with_capacity(self.bodies.len() + 16 * count);
        let mut digits = itoa::Buffer::new();
        for (id, at) in waiting {
            bytes.extend_from_slice(digits.format(id).as_bytes());
            bytes.push(b' ');
            bytes.extend_from_slice(digits.format(at).as_bytes());
            bytes.push(b' ');
        }
        // The last blank is the end of the line.
        bytes.pop();
        bytes.push(b'\n');
        let first = bytes.len();
        bytes.append(&mut self.bodies);
        let entries = format!("/Type/ObjStm/N {count}/First {first}");
        self.deflated(Id(self.stream), &entries, &deflate(&bytes))
    }

    /// Writes the table of objects, and gives back what all was written to.
    pub(super) fn finish(mut self, root: Id, info: Id) -> io::Result<W> {
        self.pack()?;
        let table = self.reserve();
        let start = self.at;
        self.put(table.0, Place::At(start));
        let bytes = self.table();
        // Twice, because this is the file's first version.
        let identifier = identifier(self.digest.clone());
        let entries = format!(
            "/Type/XRef/Size {}/W[1 {WIDTH} 2]/Root {root}/Info {info}/ID[<{identifier}><{identifier}>]/DecodeParms<</Predictor 12/Columns {}>>",
            self.places.len(),
            WIDTH + 3,
        );
        self.deflated(table, &entries, &deflate(&bytes))?;
        self.write(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }

    /// The lines of the table, each as it differs from the one before: neighbours are alike.
    fn table(&self) -> Vec<u8> {
        const LINE: usize = WIDTH + 3;
        let mut before = [0; LINE];
        let mut bytes = Vec::with_capacity(self.places.len() * (LINE + 1));
        for (number, place) in self.places.iter().enumerate() {
            let (kind, at, index) = place.fields();
            // The first line is that of no object (7.5.4).
            let index = if number == 0 { 0xffff } else { index };
            let mut line = [0; LINE];
            line[0] = kind;
            line[1..=WIDTH].copy_from_slice(&at.to_be_bytes()[8 - WIDTH..]);
            line[WIDTH + 1..].copy_from_slice(&index.to_be_bytes());
            bytes.push(2);
            bytes.extend(
                line.iter()
                    .zip(&before)
                    .map(|(new, old)| new.wrapping_sub(*old)),
            );
            before = line;
        }
        bytes
    }

    fn put(&mut self, number: u32, place: Place) {
        if let Some(known) = self.places.get_mut(number as usize) {
            *known = Packed::of(place);
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.digest.update(bytes);
        self.out.write_all(bytes)
    }
}

/// How many bytes say where an object stands: enough for a terabyte.
const WIDTH: usize = 5;

/// The identifier of a file (14.4), which says no more than the bytes before the table of its objects: half
/// their digest.
pub(super) fn identifier(digest: Sha256) -> String {
    let digest = digest.finalize();
    let half = digest.iter().take(16).map(|byte| format!("{byte:02x}"));
    half.collect()
}

#[cfg(test)]
mod tests {
    use lopdf::{Document, Object};

    use super::*;

    #[test]
    fn file_has_streams_as_long_as_they_are_from_behind() {
        for last in [b'x', b'\r', b'\n'] {
            let mut file = File::new(Vec::new()).unwrap();
            let id = file.reserve();
            file.stream(id, "", &[b'a', last]).unwrap();
            let bytes = file.out;
            let begin = bytes.windows(7).position(|at| at == b"stream\n").unwrap() + 7;
            let end = bytes.windows(9).position(|at| at == b"endstream").unwrap();
            let raw = &bytes[begin..end];
            let raw = raw.strip_suffix(b"\r\n").or(raw.strip_suffix(b"\n"));
            assert_eq!(raw, Some(&[b'a', last][..]));
        }
    }

    #[test]
    fn file_has_every_object_where_its_table_says() {
        let mut file = File::new(Vec::new()).unwrap();
        let root = file.reserve();
        let info = file.reserve();
        let ids: Vec<Id> = (0..500).map(|_| file.reserve()).collect();
        for (n, id) in ids.iter().enumerate().rev() {
            if n % 7 == 0 {
                let bytes = deflate(format!("stream {n}").as_bytes());
                file.deflated(*id, "", &bytes).unwrap();
            } else {
                file.object(*id, format!("[{n} {root}]").as_bytes())
                    .unwrap();
            }
        }
        let pages = file.add(b"<</Type/Pages/Count 0/Kids[]>>").unwrap();
        file.object(root, format!("<</Type/Catalog/Pages {pages}>>").as_bytes())
            .unwrap();
        file.object(info, b"<</Title(x)>>").unwrap();
        let bytes = file.finish(root, info).unwrap();
        let read = Document::load_mem(&bytes).unwrap();
        for (n, id) in (0_i64..).zip(&ids) {
            let object = read.get_object((id.0, 0)).unwrap();
            if n % 7 == 0 {
                let content = object.as_stream().unwrap().decompressed_content().unwrap();
                assert_eq!(content, format!("stream {n}").into_bytes());
            } else {
                let due = [n.into(), Object::Reference((root.0, 0))];
                assert_eq!(object.as_array().unwrap(), &due);
            }
        }
    }
}

//! Whether a PDF is one that this program wrote and that nobody has changed since. Its identifier is a digest of
//! what stands before the table of its objects (`file`), so the file says it by itself.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::file::{self, HEADER};
use crate::campaign::input;

/// Within so many bytes of its end a file says where its table of objects stands, and within so many of
/// the table's beginning its identifier.
const NEAR: u64 = 512;

/// How many bytes of a long file are read at a time.
const BUFFER: usize = 256 << 10;

/// Whether this program wrote the PDF at `path`, and it is as it was then. What cannot be read is nobody's.
pub fn is_made_here(path: &Path) -> bool {
    input::open(path).is_ok_and(|file| says_so(file).unwrap_or_default())
}

fn says_so(mut pdf: impl Read + Seek) -> io::Result<bool> {
    let length = pdf.seek(SeekFrom::End(0))?;
    let end = read(&mut pdf, length.saturating_sub(NEAR))?;
    let Some(start) = table_at(&end).filter(|start| *start < length) else {
        return Ok(false);
    };
    let table = read(&mut pdf, start)?;
    let Some(told) = identifier(&table) else {
        return Ok(false);
    };
    // The digest begins behind the header, which is the same in all.
    let first = HEADER.len() as u64;
    let header = read(&mut pdf, 0)?;
    let (true, Some(length)) = (header.starts_with(HEADER), start.checked_sub(first)) else {
        return Ok(false);
    };
    pdf.seek(SeekFrom::Start(first))?;
    let mut before = BufReader::with_capacity(BUFFER, pdf.take(length));
    let mut digest = Sha256::new();
    loop {
        let some = before.fill_buf()?;
        if some.is_empty() {
            break;
        }
        digest.update(some);
        let count = some.len();
        before.consume(count);
    }
    Ok(file::identifier(digest).as_bytes() == told)
}

/// The bytes from here on, as far as they are looked at.
fn read(file: &mut (impl Read + Seek), from: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(NEAR).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Where the table stands, by the end of the file: nothing follows that.
fn table_at(end: &[u8]) -> Option<u64> {
    let text = String::from_utf8_lossy(end);
    let text = text.strip_suffix("\n%%EOF\n")?;
    let (_, start) = text.rsplit_once("startxref\n")?;
    start.parse().ok()
}

/// The identifier, both of whose halves are alike in a file that was written once.
fn identifier(table: &[u8]) -> Option<&[u8]> {
    let mark = b"/ID[<";
    let at = table.windows(mark.len()).position(|some| some == mark)?;
    let (first, rest) = table.get(at + mark.len()..)?.split_at_checked(32)?;
    let second = rest.strip_prefix(b"><")?.get(..32)?;
    (first == second).then_some(first)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::campaign::Lang;
    use crate::page::Page;
    use crate::pdf;

    #[test]
    fn pdf_is_known_until_a_byte_of_it_is_another_or_something_follows() {
        let page = Page {
            width: 100.0,
            height: 100.0,
            items: Vec::new(),
        };
        let whole = pdf::write(&[page], "A title", &Lang::new("en")).unwrap();
        let known = |bytes: &[u8]| says_so(Cursor::new(bytes)).unwrap();
        assert!(known(&whole));
        let mut other = whole.clone();
        other[20] ^= 1;
        assert!(!known(&other));
        let mut signed = whole.clone();
        signed.extend_from_slice(b"1 0 obj\n<<>>\nendobj\nstartxref\n20\n%%EOF\n");
        assert!(!known(&signed));
        for other in [
            &whole[..whole.len() - 1],
            b"",
            b"Mine.",
            b"startxref\n99\n%%EOF\n",
        ] {
            assert!(!known(other));
        }
        assert!(!is_made_here(Path::new("/nowhere/a.pdf")) && !is_made_here(Path::new("/")));
    }
}

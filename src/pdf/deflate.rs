//! Bytes made smaller, for streams.

use std::cell::RefCell;
use std::thread::LocalKey;

use flate2::{Compress, Compression, FlushCompress, Status};

/// What is written once is made as small as pays.
const LEVEL: u32 = 6;
/// What every letter has of its own is short: a table of its frequencies would cost more time than
/// all else that a letter needs, and hardly makes it smaller.
const FAST: u32 = 1;
/// And looks back over no more than it has, as a power of two.
const FAST_WINDOW: u8 = 12;

/// The bytes as a zlib stream, the same for the same bytes. A compressor of each thread's own is
/// used again: making one costs more than a page's content.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    thread_local! {
        static OWN: RefCell<Compress> = RefCell::new(Compress::new(Compression::new(LEVEL), true));
    }
    with(&OWN, bytes)
}

/// Deflates short pieces of which a file has many: with a small window, for speed.
pub(super) fn deflate_fast(bytes: &[u8]) -> Vec<u8> {
    thread_local! {
        static OWN: RefCell<Compress> = RefCell::new(Compress::new_with_window_bits(
            Compression::new(FAST),
            true,
            FAST_WINDOW,
        ));
    }
    with(&OWN, bytes)
}

fn with(own: &'static LocalKey<RefCell<Compress>>, bytes: &[u8]) -> Vec<u8> {
    own.with_borrow_mut(|compress| {
        compress.reset();
        let mut out = Vec::with_capacity(bytes.len() / 2 + 64);
        loop {
            let done = usize::try_from(compress.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(done..).unwrap_or_default();
            match compress.compress_vec(rest, &mut out, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return out,
                // There was no room for all of it. Compressing in memory has no other way to fail.
                _ => out.reserve(out.capacity().max(64)),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::ZlibDecoder;

    use super::*;

    #[test]
    fn deflated_bytes_come_back_whatever_was_deflated_before() {
        let noise: Vec<u8> = (0..100_000_u32)
            .flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes())
            .collect();
        for bytes in [b"".as_slice(), b"a", &noise, &vec![7; 300_000], b"a"] {
            let packed = deflate(bytes);
            let mut back = Vec::new();
            ZlibDecoder::new(&packed[..])
                .read_to_end(&mut back)
                .unwrap();
            assert!(back == bytes);
            assert_eq!(deflate(bytes), packed);
            assert_eq!(deflate_fast(bytes), deflate_fast(bytes));
        }
    }
}

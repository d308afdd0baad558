//! How a camera was held: a JPEG file of a telephone has its lines as the sensor has them, and says beside them
//! how the picture is turned (Exif 2.32, 4.6.4, tag 0x0112).

use super::Picture;

/// What the segment begins with that says so.
const EXIF: &[u8] = b"Exif\0\0";
const ORIENTATION: u16 = 0x0112;

/// How a picture is turned, from 1, which is not at all, to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orientation(u8);

impl Orientation {
    /// What a JPEG file says; not at all, where it says nothing.
    pub(super) fn of(jpeg: &[u8]) -> Self {
        Self(stated(jpeg).unwrap_or(1))
    }

    /// The picture as it was seen.
    pub(super) fn upright(self, picture: Picture) -> Picture {
        let Self(how) = self;
        if how == 1 {
            return picture;
        }
        let (wide, high) = (picture.width as usize, picture.height as usize);
        let is_on_side = how > 4;
        let (width, height) = if is_on_side {
            (high, wide)
        } else {
            (wide, high)
        };
        let mut pixels = Vec::with_capacity(picture.pixels.len());
        for y in 0..height {
            for x in 0..width {
                let (from_x, from_y) = match how {
                    2 => (wide - 1 - x, y),
                    3 => (wide - 1 - x, high - 1 - y),
                    4 => (x, high - 1 - y),
                    5 => (y, x),
                    6 => (y, high - 1 - x),
                    7 => (wide - 1 - y, high - 1 - x),
                    _ => (wide - 1 - y, x),
                };
                let at = 3 * (from_y * wide + from_x);
                pixels.extend_from_slice(&picture.pixels[at..at + 3]);
            }
        }
        Picture {
            width: if is_on_side {
                picture.height
            } else {
                picture.width
            },
            height: if is_on_side {
                picture.width
            } else {
                picture.height
            },
            pixels,
        }
    }
}

fn stated(jpeg: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let [0xff, marker, high, low] = *jpeg.get(at..at + 4)? else {
            return None;
        };
        // The picture itself begins: nothing is said of it any more.
        if marker == 0xda {
            return None;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = jpeg.get(at + 4..at + 2 + length)?;
        if marker == 0xe1
            && let Some(tiff) = segment.strip_prefix(EXIF)
        {
            return in_tiff(tiff);
        }
        at += 2 + length;
    }
}

fn in_tiff(tiff: &[u8]) -> Option<u8> {
    let is_little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let two = |at: usize| {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let four = |at: usize| {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if is_little {
            u32::from_le_bytes(bytes)
        } else {
            u32::from_be_bytes(bytes)
        })
    };
    let first = four(4)? as usize;
    let count = usize::from(two(first)?);
    let mut entries = (0..count).map(|index| first + 2 + 12 * index);
    let entry = entries.find(|at| two(*at) == Some(ORIENTATION))?;
    let how = u8::try_from(two(entry + 8)?).ok()?;
    (1..=8).contains(&how).then_some(how)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saying(how: u8, is_little: bool) -> Vec<u8> {
        let mut tiff: Vec<u8> = Vec::new();
        if is_little {
            tiff.extend(b"II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0");
            tiff.extend([how, 0, 0, 0]);
        } else {
            tiff.extend(b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01");
            tiff.extend([0, how, 0, 0]);
        }
        let mut jpeg = vec![0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xe1];
        let length = u16::try_from(2 + EXIF.len() + tiff.len()).unwrap();
        jpeg.extend(length.to_be_bytes());
        jpeg.extend(EXIF);
        jpeg.extend(tiff);
        jpeg
    }

    #[test]
    fn picture_that_was_taken_sideways_stands_upright() {
        // Two pixels wide, three high: a to f.
        let pixel = |name: u8| [name; 3];
        let picture = || Picture {
            width: 2,
            height: 3,
            pixels: b"abcdef".iter().copied().flat_map(pixel).collect(),
        };
        let told = |how: u8| {
            let seen = Orientation::of(&saying(how, how.is_multiple_of(2))).upright(picture());
            let names = seen.pixels.chunks_exact(3).map(|one| char::from(one[0]));
            (seen.width, names.collect::<String>())
        };
        let due = [
            (1, 2, "abcdef"),
            (2, 2, "badcfe"),
            (3, 2, "fedcba"),
            (4, 2, "efcdab"),
            (5, 3, "acebdf"),
            (6, 3, "ecafdb"),
            (7, 3, "fdbeca"),
            (8, 3, "bdface"),
            (9, 2, "abcdef"),
        ];
        for (how, width, names) in due {
            assert_eq!(told(how), (width, names.to_owned()), "{how}");
        }
        // What is cut off or says nonsense says nothing.
        let whole = saying(6, true);
        for end in 0..whole.len() {
            assert!(matches!(Orientation::of(&whole[..end]), Orientation(1 | 6)));
        }
    }
}

//! A picture made smaller: each pixel is the mean of those that it stands for.

use super::Picture;

/// The sides of a picture of this size whose longer side is this; as they are, where it is no longer.
pub(super) fn fitting(width: u32, height: u32, longest: u32) -> (u32, u32) {
    let long = width.max(height);
    if long <= longest {
        return (width, height);
    }
    let scaled = |side: u32| {
        let side = (u64::from(side) * u64::from(longest)).div_ceil(u64::from(long));
        u32::try_from(side).unwrap_or(longest).max(1)
    };
    (scaled(width), scaled(height))
}

/// A picture of these sides, of one of `from` whose pixels are asked for by their place in it, line after line.
pub(super) fn scaled(
    from: (u32, u32),
    (width, height): (u32, u32),
    pixel: impl Fn(usize) -> [u8; 3],
) -> Picture {
    let (wide, high) = (from.0 as usize, from.1 as usize);
    let part = |at: usize, of: usize, all: usize| {
        let first = at * all / of;
        first..((at + 1) * all / of).max(first + 1)
    };
    let (across, down) = (width as usize, height as usize);
    let mut pixels = Vec::with_capacity(3 * across * down);
    for y in 0..down {
        let lines = part(y, down, high);
        for x in 0..across {
            let mut sum = [0_u64; 3];
            let mut count = 0;
            for line in lines.clone() {
                for column in part(x, across, wide) {
                    let found = pixel(line * wide + column);
                    for (sum, value) in sum.iter_mut().zip(found) {
                        *sum += u64::from(value);
                    }
                    count += 1;
                }
            }
            pixels.extend(sum.map(|sum| {
                let mean = (sum + count / 2) / count;
                u8::try_from(mean).unwrap_or(u8::MAX)
            }));
        }
    }
    Picture {
        width,
        height,
        pixels,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picture_is_scaled_to_the_mean_of_what_was_there() {
        assert_eq!(fitting(4000, 3000, 2480), (2480, 1860));
        assert_eq!(fitting(3000, 4000, 2480), (1860, 2480));
        assert_eq!(fitting(800, 600, 2480), (800, 600));
        assert_eq!(fitting(60_000, 16, 2480), (2480, 1));
        // Four columns, black and white in turn, and one line of white below.
        let found = scaled((4, 2), (2, 1), |at| {
            let is_white = at >= 4 || at % 2 == 1;
            [if is_white { 255 } else { 0 }; 3]
        });
        assert_eq!((found.width, found.height), (2, 1));
        assert_eq!(found.pixels, [191; 6]);
        let same = scaled((3, 1), (3, 1), |at| [u8::try_from(at).unwrap(); 3]);
        assert_eq!(same.pixels, [0, 0, 0, 1, 1, 1, 2, 2, 2]);
    }
}

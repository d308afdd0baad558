//! Which of a template's alternative paragraphs a letter has: chosen by a seed and by who writes,
//! so that the same person's letter is worded alike whatever stands beside it in a list.

use super::Sender;

/// How a letter is worded where its template has alternatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// By this seed; in a batch each letter's own is made of it ([`Wording::for_sender`]).
    Seed(u64),
    /// Every paragraph's alternative of this number, from 0; its last one where it has fewer.
    Each(usize),
}

impl Wording {
    /// The wording of this sender's letter.
    #[must_use]
    pub fn for_sender(self, sender: &Sender) -> Self {
        let Self::Seed(seed) = self else { return self };
        let sender = sender.cleaned();
        let mut text = sender.name;
        for line in &sender.address {
            text.push('\n');
            text.push_str(line);
        }
        Self::Seed(mixed(seed, &text))
    }

    /// Which of so many alternatives of this paragraph, from 0.
    pub fn pick(self, paragraph: &str, of: usize) -> usize {
        match self {
            Self::Each(number) => number.min(of.saturating_sub(1)),
            Self::Seed(seed) => {
                let of = u64::try_from(of).unwrap_or(1).max(1);
                usize::try_from(mixed(seed, paragraph) % of).unwrap_or(0)
            }
        }
    }

    /// So many things in an order of its own, the same each time.
    pub fn shuffle<T>(self, things: &mut [T]) {
        if matches!(self, Self::Each(0)) {
            return;
        }
        for last in (1..things.len()).rev() {
            things.swap(last, self.pick(&format!("order {last}"), last + 1));
        }
    }
}

/// A number that follows from a seed and some text, alike on every machine. A checksum alone
/// would let the choices of two paragraphs hang together.
fn mixed(seed: u64, text: &str) -> u64 {
    let sum = u64::from(crc32fast::hash(text.as_bytes()));
    let mut z = seed
        .wrapping_add(sum.wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wording_of_a_person_is_their_own_and_all_choices_occur() {
        let person = |n: usize| Sender {
            name: format!("Person {n}"),
            address: vec!["1 Street".to_owned()],
            place: String::new(),
        };
        let picks = |seed, n| {
            let wording = Wording::Seed(seed).for_sender(&person(n));
            (wording.pick("opening", 3), wording.pick("thanks", 3))
        };
        let all: std::collections::BTreeSet<_> = (0..200).map(|n| picks(7, n)).collect();
        assert_eq!(all.len(), 9, "{all:?}");
        assert!((0..200).all(|n| picks(7, n) == picks(7, n)));
        assert!((0..200).any(|n| picks(7, n) != picks(8, n)));
    }
}

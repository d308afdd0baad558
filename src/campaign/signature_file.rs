//! The file of a pack's signatures, `signature.toml`: those of its makers, and that keys have taken
//! the place of others. With one signature it is what version 0.1 writes and reads.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::files::{Files, SIGNATURE};
use super::input;
use super::maker::{Handover, Key, Number, Secret, from_hex, hex, signed};

/// More signatures than any pack has, and more keys than anybody replaces.
const MAX: usize = 32;

const HEAD: &str =
    "# The maker's signature of all other files of this pack; whoever changes one takes it out.\n";

/// Who signed a pack: every signature holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signed {
    /// The keys, in the order in which they signed, each once.
    pub keys: Vec<Key>,
    /// Which keys have taken the place of others, as the others have signed.
    handovers: Vec<Handover>,
}

impl Signed {
    /// Who signed for the owner of this key: the key itself, or one that has taken its place.
    pub fn for_owner_of(&self, key: &Key) -> Option<Key> {
        let mut found = vec![*key];
        let mut at = 0;
        while let Some(key) = found.get(at).copied() {
            if self.keys.contains(&key) {
                return Some(key);
            }
            for handover in self.handovers.iter().filter(|handover| handover.old == key) {
                // Two keys may stand in each other's place.
                if !found.contains(&handover.new) {
                    found.push(handover.new);
                }
            }
            at += 1;
        }
        None
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureFile {
    key: String,
    signature: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    also: Vec<SignatureEntry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaced: Vec<HandoverEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureEntry {
    key: String,
    signature: String,
}

/// A handover as it stands in a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HandoverEntry {
    old: String,
    new: String,
    signature: String,
}

/// The handovers of a file; nothing, if one of them does not hold.
pub(super) fn read_handovers(entries: &[HandoverEntry]) -> Option<Vec<Handover>> {
    let read = |entry: &HandoverEntry| {
        let handover = Handover {
            old: entry.old.parse().ok()?,
            new: entry.new.parse().ok()?,
            signature: from_hex(&entry.signature)?,
        };
        handover.holds().then_some(handover)
    };
    let are_few = entries.len() <= MAX;
    are_few.then(|| entries.iter().map(read).collect())?
}

/// Handovers as text at the end of a file.
pub(super) fn handovers_to_text(handovers: &[Handover]) -> String {
    let mut text = String::new();
    for Handover {
        old,
        new,
        signature,
    } in handovers
    {
        let signature = in_hex(signature);
        let _ = write!(
            text,
            "\n[[replaced]]\nold = \"{old}\"\nnew = \"{new}\"\nsignature = \"{signature}\"\n"
        );
    }
    text
}

fn in_hex(signature: &[u8; 64]) -> String {
    let mut text = String::new();
    let _ = hex(signature, &mut text);
    text
}

/// Who signed what has this number; nothing, if a signature does not hold.
pub(super) fn read(content: &[u8], number: &Number) -> Option<Signed> {
    let file = parse(content)?;
    let handovers = read_handovers(&file.replaced)?;
    let keys = signatures(&file, number)?;
    let keys = keys.into_iter().map(|(key, _)| key).collect();
    Some(Signed { keys, handovers })
}

fn parse(content: &[u8]) -> Option<SignatureFile> {
    input::from_toml(std::str::from_utf8(content).ok()?).ok()
}

/// The signatures in a file, all of which hold.
fn signatures(file: &SignatureFile, number: &Number) -> Option<Vec<(Key, [u8; 64])>> {
    let first = (&file.key, &file.signature);
    let others = file.also.iter().map(|entry| (&entry.key, &entry.signature));
    let mut found: Vec<(Key, [u8; 64])> = Vec::new();
    for (key, signature) in [first].into_iter().chain(others) {
        let (key, signature) = (key.parse::<Key>().ok()?, from_hex(signature)?);
        let is_again = found.iter().any(|(other, _)| *other == key);
        if is_again || found.len() >= MAX || !key.has_signed(&signed(number), signature) {
            return None;
        }
        found.push((key, signature));
    }
    Some(found)
}

/// The file with this signature of `secret` behind those that are there and hold.
pub(super) fn with(files: &Files, secret: &Secret, signature: [u8; 64]) -> String {
    let number = Number::of(files);
    let before = files.get(SIGNATURE).and_then(|content| parse(content));
    let before = before
        .and_then(|file| Some((signatures(&file, &number)?, read_handovers(&file.replaced)?)));
    let (mut all, mut handovers) = before.unwrap_or_default();
    all.retain(|(key, _)| *key != secret.key());
    all.push((secret.key(), signature));
    for handover in secret.replaced() {
        if !handovers.contains(handover) {
            handovers.push(*handover);
        }
    }
    let mut text = HEAD.to_owned();
    for (at, (key, signature)) in all.iter().enumerate() {
        let head = if at == 0 { "" } else { "\n[[also]]\n" };
        let signature = in_hex(signature);
        let _ = write!(text, "{head}key = \"{key}\"\nsignature = \"{signature}\"\n");
    }
    text + &handovers_to_text(&handovers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::maker::Maker;

    fn files() -> Files {
        [("pack.toml".to_owned(), b"id = \"a\"\n".to_vec())].into()
    }

    fn of(files: &Files) -> Signed {
        match Maker::of(files) {
            Maker::Signed(signed) => signed,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn signature_file_holds_several_signatures_and_each_must_hold() {
        let [one, two] = [1, 2].map(|seed| Secret::of([seed; 32]));
        let mut both = files();
        one.sign(&mut both);
        let alone = both[SIGNATURE].clone();
        two.sign(&mut both);
        assert_eq!(of(&both).keys, [one.key(), two.key()]);
        one.sign(&mut both);
        assert_eq!(of(&both).keys, [two.key(), one.key()]);
        let text = String::from_utf8(both[SIGNATURE].clone()).unwrap();
        let twice = text.replace(&two.key().to_string(), &one.key().to_string());
        both.insert(SIGNATURE.to_owned(), twice.into_bytes());
        assert_eq!(Maker::of(&both), Maker::False);
        // What does not hold is not kept beside a new signature.
        both.insert("a.toml".to_owned(), Vec::new());
        both.insert(SIGNATURE.to_owned(), alone);
        two.sign(&mut both);
        assert_eq!(of(&both).keys, [two.key()]);
    }

    #[test]
    fn signature_of_a_new_key_stands_for_the_old_ones_and_for_nobody_else() {
        let [first, second, third, other] = [1, 2, 3, 4].map(|seed| Secret::of([seed; 32]));
        let (old, middle) = (first.key(), second.key());
        let second = second.in_place_of(&first);
        let third = third.in_place_of(&second);
        let third = Secret::read(&third.to_text()).expect("the key file comes back");
        let mut signed = files();
        third.sign(&mut signed);
        let found = of(&signed);
        for key in [old, middle, third.key()] {
            assert_eq!(found.for_owner_of(&key), Some(third.key()));
        }
        assert_eq!(found.for_owner_of(&other.key()), None);
        // Nobody gives himself the place of another.
        let text = String::from_utf8(signed[SIGNATURE].clone()).unwrap();
        let forged = text.replace(&old.to_string(), &other.key().to_string());
        signed.insert(SIGNATURE.to_owned(), forged.into_bytes());
        assert_eq!(Maker::of(&signed), Maker::False);
        // The new key signs nothing for the old one's owner where the old one signed it alone.
        let mut signed = files();
        first.sign(&mut signed);
        assert_eq!(of(&signed).for_owner_of(&middle), None);
    }
}

//! Who made a pack, as far as that can be known: the number of its content, to be compared over
//! the telephone, and the maker's signature of that number.
//!
//! The number is taken of the files' names and bytes and not of the zip, so that a pack has the
//! same number in a folder, in a file, packed by whatever program, signed or not.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use ed25519_compact::{KeyPair, Noise, PublicKey, Seed, Signature};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::files::{Files, SIGNATURE};
use super::notation::{Notation, written};
use super::signature_file::{self, Signed};
use super::{input, minisign};

/// What is signed begins with these words, so that a signature of it is one of nothing else.
const OF_A_PACK: &[u8] = b"entreaty pack 1\n";

/// How many groups of four digits are read out: 24 digits, as much as 80 bits. Who wants a pack of
/// the same number as one that is there has to try some 10²⁴; a maker who wants two packs of one
/// number, to show one and hand out the other, finds them among 10¹².
const GROUPS: usize = 6;

/// So often is a digest taken again before its digits are shown: each of those tries then costs a
/// hundredth of a second instead of a millionth. (Version 0.1 did not, and shows other digits.)
const ROUNDS: usize = 1 << 16;

/// The number of a pack's content: 24 digits that follow from its SHA-256.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Number([u8; 32]);

impl Number {
    /// The number of these files, the signature aside.
    pub fn of(files: &Files) -> Self {
        let mut hash = Sha256::new();
        for (name, content) in files.iter().filter(|(name, _)| *name != SIGNATURE) {
            for part in [name.as_bytes(), content] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        Self(hash.finalize().into())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits(&stretched(self.0), f)
    }
}

/// The digest after all its rounds. The last ones are remembered: a window shows them sixty times
/// a second.
fn stretched(digest: [u8; 32]) -> [u8; 32] {
    const MAX: usize = 16;
    static KNOWN: Mutex<Vec<([u8; 32], [u8; 32])>> = Mutex::new(Vec::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = known.iter().find(|(from, _)| *from == digest) {
        return *found;
    }
    let mut found = digest;
    for _ in 0..ROUNDS {
        found = Sha256::new()
            .chain_update(digest)
            .chain_update(found)
            .finalize()
            .into();
    }
    known.truncate(MAX - 1);
    known.insert(0, (digest, found));
    found
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({self})")
    }
}

/// Groups of four digits of these bytes, five bytes a group: no group is likelier than another by
/// more than one in a hundred million.
fn digits(bytes: &[u8; 32], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (at, part) in bytes.chunks_exact(5).take(GROUPS).enumerate() {
        let number = part
            .iter()
            .fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        let space = if at == 0 { "" } else { " " };
        write!(f, "{space}{:04}", number % 10_000)?;
    }
    Ok(())
}

/// A maker's public key. In a file it stands as minisign writes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of these bytes.
    pub(super) fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether its owner has signed these bytes so.
    pub(super) fn has_signed(&self, bytes: &[u8], signature: [u8; 64]) -> bool {
        let public = PublicKey::new(self.0);
        public.verify(bytes, &Signature::new(signature)).is_ok()
    }

    /// Its number, to be compared over the telephone.
    pub fn number(&self) -> Number {
        Number(Sha256::digest(self.0).into())
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex(&self.0, f)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({self})")
    }
}

impl FromStr for Key {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        from_hex(text).map(Self).ok_or(())
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&minisign::public(self))
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        written(deserializer, Notation::Key, minisign::read_public)
    }
}

pub(super) fn hex(bytes: &[u8], f: &mut impl fmt::Write) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

pub(super) fn from_hex<const LONG: usize>(text: &str) -> Option<[u8; LONG]> {
    if text.len() != LONG * 2 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; LONG];
    for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// That the owner of one key signs with another from now on, which the old key has signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handover {
    /// The key that signed before.
    pub old: Key,
    /// The key that signs in its place.
    pub new: Key,
    /// The old key's signature of the new key's file, as minisign makes one.
    pub(super) signature: [u8; 64],
}

impl Handover {
    /// Whether the old key has signed it.
    pub(super) fn holds(&self) -> bool {
        let file = minisign::public_file(&self.old, &self.new);
        let digest = minisign::digest(file.as_bytes());
        self.old.has_signed(&digest, self.signature)
    }
}

/// A maker's secret key, and the keys in whose place it stands. It is neither shown nor printed.
pub struct Secret {
    pair: KeyPair,
    replaced: Vec<Handover>,
}

impl Secret {
    /// The key that follows from these bytes, which nobody else may know.
    pub fn of(seed: [u8; 32]) -> Self {
        Self {
            pair: KeyPair::from_seed(Seed::new(seed)),
            replaced: Vec::new(),
        }
    }

    /// The key in a key file.
    pub fn read(text: &str) -> Option<Self> {
        let file: KeyFile = input::from_toml(text).ok()?;
        let secret = from_hex(&file.secret).map(Self::of)?;
        let replaced = signature_file::read_handovers(&file.replaced)?;
        Some(Self { replaced, ..secret })
    }

    /// The text of a key file.
    pub fn to_text(&self) -> String {
        let mut secret = String::new();
        let _ = hex(self.pair.sk.seed().as_ref(), &mut secret);
        let replaced = signature_file::handovers_to_text(&self.replaced);
        format!(
            "# The secret key of a maker of Entreaty packs. Whoever has this file can sign in your name:\n\
             # give it to nobody, keep a copy in a safe place, and never put it into a pack's folder.\n\
             # The number of its public key, which you may read out to anybody: {}\n\
             secret = \"{secret}\"\n{replaced}",
            self.key().number()
        )
    }

    /// The public key that goes with it.
    pub fn key(&self) -> Key {
        Key(*self.pair.pk)
    }

    /// The keys in whose place it stands, the earliest first.
    pub fn replaced(&self) -> &[Handover] {
        &self.replaced
    }

    /// This key in the place of `old`, which signs that, and of those that `old` has replaced.
    #[must_use]
    pub fn in_place_of(self, old: &Secret) -> Self {
        let file = minisign::public_file(&old.key(), &self.key());
        let handover = Handover {
            old: old.key(),
            new: self.key(),
            signature: old.sign_bytes(&minisign::digest(file.as_bytes())),
        };
        let replaced = old.replaced.iter().copied().chain([handover]).collect();
        Self { replaced, ..self }
    }

    /// The signature of these bytes. Without noise the same bytes have the same signature, and a pack's
    /// file is the same each time.
    pub(super) fn sign_bytes(&self, bytes: &[u8]) -> [u8; 64] {
        *self.pair.sk.sign(bytes, None::<Noise>)
    }

    /// Puts the maker's signature among the files, beside those of others that hold.
    pub fn sign(&self, files: &mut Files) {
        let signature = self.sign_bytes(&signed(&Number::of(files)));
        let text = signature_file::with(files, self, signature);
        files.insert(SIGNATURE.to_owned(), text.into_bytes());
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    secret: String,
    #[serde(default)]
    replaced: Vec<signature_file::HandoverEntry>,
}

/// What a pack's signature says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Maker {
    /// There is none.
    #[default]
    Unsigned,
    /// Whoever has these keys has signed these very files.
    Signed(Signed),
    /// There is one, and it does not go with the files.
    False,
}

impl Maker {
    /// Who signed these files.
    pub fn of(files: &Files) -> Self {
        let Some(content) = files.get(SIGNATURE) else {
            return Self::Unsigned;
        };
        let number = Number::of(files);
        signature_file::read(content, &number).map_or(Self::False, Self::Signed)
    }

    /// Those who signed; nobody, where it does not hold.
    pub fn keys(&self) -> &[Key] {
        match self {
            Self::Signed(signed) => &signed.keys,
            Self::Unsigned | Self::False => &[],
        }
    }
}

/// What a maker signs of a pack.
pub(super) fn signed(number: &Number) -> Vec<u8> {
    [OF_A_PACK, &number.0].concat()
}

#[cfg(test)]
mod tests;

//! The signature of a pack's file in the format of minisign, so that whoever has that tool can verify
//! the file without this program: a file beside it (`NAME.minisig`) and the public key in one line.
//!
//! Source: <https://jedisct1.github.io/minisign/>, “Signature format” and “Public key format”: Ed25519
//! over the file's BLAKE2b-512, and again over that signature with the trusted comment.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blake2::{Blake2b512, Digest};

use super::maker::{Key, Secret};

/// What the name of a signature's file ends with, after that of the file signed.
pub const ENDING: &str = "minisig";

/// Of a public key, and of a signature of a file's digest.
const OF_KEYS: &[u8; 2] = b"Ed";
const OF_DIGESTS: &[u8; 2] = b"ED";

/// The public key as `minisign -P` takes it.
pub fn public(key: &Key) -> String {
    STANDARD.encode([OF_KEYS.as_slice(), &id(key), key.bytes()].concat())
}

/// The key in a line as `minisign -P` takes it, whoever made it.
pub fn read_public(text: &str) -> Option<Key> {
    let bytes = STANDARD.decode(text.trim()).ok()?;
    let bytes: [u8; 42] = bytes.try_into().ok()?;
    let (kind, rest) = bytes.split_first_chunk::<2>()?;
    let key = rest.last_chunk::<32>()?;
    (kind == OF_KEYS).then(|| Key::of(*key))
}

/// The file of a public key that takes the place of an older one. The older key signs it, so that
/// minisign verifies that too.
pub fn public_file(old: &Key, new: &Key) -> String {
    let (old, new) = (public(old), public(new));
    format!("untrusted comment: Entreaty key, in the place of {old}\n{new}\n")
}

/// What is signed of a file's bytes.
pub(super) fn digest(file: &[u8]) -> [u8; 64] {
    Blake2b512::digest(file).into()
}

/// The signature of a file's bytes, with a comment that is signed too and stays in its line.
pub fn signature(secret: &Secret, file: &[u8], comment: &str) -> String {
    let key = secret.key();
    let comment: String = comment.chars().filter(|c| !c.is_control()).collect();
    let signature = secret.sign_bytes(&digest(file));
    let of_comment = secret.sign_bytes(&[signature.as_slice(), comment.as_bytes()].concat());
    let line = STANDARD.encode([OF_DIGESTS.as_slice(), &id(&key), &signature].concat());
    format!(
        "untrusted comment: Entreaty pack, key {}\n{line}\ntrusted comment: {comment}\n{}\n",
        public(&key),
        STANDARD.encode(of_comment)
    )
}

/// What minisign knows a key by. It takes any eight bytes; these follow from the key.
fn id(key: &Key) -> [u8; 8] {
    let mut id = [0; 8];
    id.copy_from_slice(&Blake2b512::digest(key.bytes())[..8]);
    id
}

#[cfg(test)]
mod tests {
    use minisign_verify::{PublicKey, Signature};

    use super::*;

    #[test]
    fn minisign_verifies_what_is_signed_here_and_nothing_else() {
        let secret = Secret::of([7; 32]);
        let text = signature(&secret, b"a pack", "toru, version 2\nforged: yes");
        let key = PublicKey::from_base64(&public(&secret.key())).expect("a key");
        let read = Signature::decode(&text).expect("a signature");
        assert_eq!(read.trusted_comment(), "toru, version 2forged: yes");
        assert!(key.verify(b"a pack", &read, false).is_ok());
        assert!(key.verify(b"a pick", &read, false).is_err());
        let other = PublicKey::from_base64(&public(&Secret::of([8; 32]).key()));
        assert!(
            other
                .expect("a key")
                .verify(b"a pack", &read, false)
                .is_err()
        );
        let forged = text.replace("version 2", "version 3");
        let forged = Signature::decode(&forged).expect("a signature");
        assert!(key.verify(b"a pack", &forged, false).is_err());
        assert_eq!(
            text,
            signature(&secret, b"a pack", "toru, version 2forged: yes")
        );
    }
}

use super::*;

fn files() -> Files {
    [("claims.toml", "a"), ("pack.toml", "id = \"a\"\n")]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into()
}

/// As version 0.1 showed a number.
struct Plain([u8; 32]);

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        digits(&self.0, f)
    }
}

#[test]
fn maker_number_is_of_names_and_content_and_of_no_signature() {
    let mut signed = files();
    Secret::of([7; 32]).sign(&mut signed);
    let number = Number::of(&files());
    assert_eq!(Number::of(&signed), number);
    let shown = number.to_string();
    assert_eq!((shown.len(), shown == number.to_string()), (29, true));
    assert_ne!(
        shown,
        Plain(number.0).to_string(),
        "the digits come after many rounds"
    );
    for (name, text) in [("claims.toml", "b"), ("claims.tom", "la"), ("b.toml", "")] {
        let mut other = files();
        other.insert(name.to_owned(), text.as_bytes().to_vec());
        assert_ne!(Number::of(&other), number, "{name}");
    }
    let mut moved = files();
    moved.insert("claims.toml".to_owned(), Vec::new());
    moved.insert("aclaims.toml".to_owned(), Vec::new());
    assert_ne!(Number::of(&moved), number);
}

#[test]
fn maker_signature_holds_for_these_files_and_this_key_alone() {
    let secret = Secret::of([7; 32]);
    let mut signed = files();
    assert_eq!(Maker::of(&signed), Maker::Unsigned);
    secret.sign(&mut signed);
    assert_eq!(Maker::of(&signed).keys(), [secret.key()]);
    let mut changed = signed.clone();
    changed.insert("claims.toml".to_owned(), b"b".to_vec());
    assert_eq!(Maker::of(&changed), Maker::False);
    let text = String::from_utf8(signed[SIGNATURE].clone()).unwrap();
    let other = Secret::of([8; 32]).key();
    for text in [
        text.replace(&secret.key().to_string(), &other.to_string()),
        text.replace("signature = \"", "signature = \"0"),
        text.replace("key", "keys"),
        String::new(),
        "[".repeat(10_000),
    ] {
        signed.insert(SIGNATURE.to_owned(), text.into_bytes());
        assert_eq!(Maker::of(&signed), Maker::False);
    }
}

#[test]
fn maker_key_file_comes_back_and_a_key_reads_its_hexadecimal() {
    let secret = Secret::of([9; 32]);
    let text = secret.to_text();
    assert_eq!(Secret::read(&text).unwrap().key(), secret.key());
    assert!(text.contains(&secret.key().number().to_string()));
    assert!(Secret::read("secret = \"12\"").is_none());
    assert_eq!(secret.key().to_string().parse(), Ok(secret.key()));
    assert!("xyz".parse::<Key>().is_err());
}

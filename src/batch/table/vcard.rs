//! The lines of an address card, of any version: 2.1 (as old telephones write them), 3.0 (RFC
//! 2426) and 4.0 (RFC 6350).

use encoding_rs::Encoding;

/// A property of a card: `item1.ADR;TYPE=home:;;1 Street;Town`.
#[derive(Debug)]
pub(super) struct Property {
    /// Its group, in small letters, or nothing.
    pub(super) group: String,
    /// Its name in capitals.
    pub(super) name: String,
    params: Vec<(String, String)>,
    value: String,
}

impl Property {
    /// Reads an unfolded line; none if it is no property.
    pub(super) fn of(line: &str) -> Option<Self> {
        let colon = outside_quotes(line, ':')
            .next()
            .or_else(|| line.find(':'))?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let mut parts = split(head, ';');
        let name = parts.next()?.trim();
        let (group, name) = name.rsplit_once('.').unwrap_or(("", name));
        let is_name = |name: &str| {
            let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
            !name.is_empty() && name.bytes().all(plain)
        };
        if !is_name(name) || !(group.is_empty() || is_name(group)) {
            return None;
        }
        let params = parts.flat_map(|param| {
            // Old cards leave the name of a parameter out: `ADR;HOME:`.
            let (name, values) = param.split_once('=').unwrap_or(("TYPE", param));
            let name = name.trim().to_ascii_uppercase();
            let quoted = values.trim().trim_matches('"');
            let whole = name == "LABEL";
            let values: Vec<&str> = if whole {
                vec![quoted]
            } else {
                split(values, ',').collect()
            };
            let values = values.into_iter().flat_map(move |value| {
                let value = value.trim().trim_matches('"');
                // `TYPE="home,postal"` is a list too.
                if whole {
                    vec![value]
                } else {
                    value.split(',').collect()
                }
            });
            let values: Vec<_> = values
                .map(|value| (name.clone(), value.trim().to_owned()))
                .collect();
            values
        });
        Some(Self {
            group: group.to_ascii_lowercase(),
            name: name.to_ascii_uppercase(),
            params: params.collect(),
            value: value.to_owned(),
        })
    }

    /// The values of a parameter, in small letters.
    pub(super) fn params(&self, name: &str) -> impl Iterator<Item = String> {
        let of_name = self.params.iter().filter(move |(found, _)| found == name);
        of_name.map(|(_, value)| value.to_lowercase())
    }

    /// A parameter's value as it is written, its escapes resolved (RFC 6868).
    pub(super) fn written(&self, name: &str) -> Option<String> {
        let (_, value) = self.params.iter().find(|(found, _)| found == name)?;
        let value = value
            .replace("^n", "\n")
            .replace("^'", "\"")
            .replace("^^", "^");
        Some(unescaped(&value).trim().to_owned())
    }

    /// Whether it is of this type, however that is spelt.
    pub(super) fn is_of(&self, kind: &str) -> bool {
        self.params("TYPE").any(|value| value == kind)
    }

    /// Whether its value is written as `=D0=98`.
    pub(super) fn is_quoted_printable(&self) -> bool {
        let bare = self.params("TYPE").chain(self.params("ENCODING"));
        bare.into_iter().any(|value| value == "quoted-printable")
    }

    /// Whether its value is no text: a picture, a sound, a key.
    pub(super) fn is_binary(&self) -> bool {
        let coded = self.params("TYPE").chain(self.params("ENCODING"));
        matches!(self.name.as_str(), "PHOTO" | "LOGO" | "SOUND" | "KEY")
            || coded
                .into_iter()
                .any(|value| value == "base64" || value == "b")
    }

    /// The whole value.
    pub(super) fn text(&self) -> String {
        self.clear(&self.value)
    }

    /// The parts of a value that semicolons divide.
    pub(super) fn components(&self) -> Vec<String> {
        divided(&self.value)
            .into_iter()
            .map(|part| self.clear(part))
            .collect()
    }

    /// A value in letters.
    fn clear(&self, value: &str) -> String {
        if !self.is_quoted_printable() {
            return unescaped(value).trim().to_owned();
        }
        let bytes = quoted_printable(value);
        let charset = self
            .params("CHARSET")
            .next()
            .unwrap_or_else(|| "utf-8".to_owned());
        let charset = Encoding::for_label(charset.as_bytes()).unwrap_or(encoding_rs::UTF_8);
        // Some telephones tell none, and mean their own.
        let guess = if std::str::from_utf8(&bytes).is_ok() {
            encoding_rs::UTF_8
        } else {
            encoding_rs::WINDOWS_1252
        };
        let charset = if self.params("CHARSET").next().is_some() {
            charset
        } else {
            guess
        };
        unescaped(&charset.decode(&bytes).0).trim().to_owned()
    }
}

/// Where this character stands outside of quotation marks.
fn outside_quotes(text: &str, what: char) -> impl Iterator<Item = usize> {
    let mut quoted = false;
    text.char_indices().filter_map(move |(at, c)| {
        quoted ^= c == '"';
        (c == what && !quoted).then_some(at)
    })
}

fn split(text: &str, by: char) -> impl Iterator<Item = &str> {
    let mut start = 0;
    let ends = outside_quotes(text, by).chain([text.len()]);
    ends.map(move |end| {
        let part = text.get(start..end).unwrap_or_default();
        start = end + by.len_utf8();
        part
    })
}

/// A value's parts: a semicolon after a backslash is one of the text.
fn divided(value: &str) -> Vec<&str> {
    let (mut parts, mut start, mut escaped) = (Vec::new(), 0, false);
    for (at, b) in value.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b';' => {
                parts.push(&value[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&value[start..]);
    parts
}

/// A text without its backslashes.
fn unescaped(text: &str) -> String {
    let mut clear = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => clear.push('\n'),
                Some(c @ (',' | ';' | ':' | '\\' | '"')) => clear.push(c),
                Some(c) => clear.extend(['\\', c]),
                None => clear.push('\\'),
            },
            c => clear.push(c),
        }
    }
    clear
}

/// The bytes of a text that is written as `=D0=98` (RFC 2045, 6.7).
fn quoted_printable(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let coded = match (first, after) {
            (b'=', [high, low, ..]) => {
                let digit = |b: &u8| char::from(*b).to_digit(16);
                digit(high)
                    .zip(digit(low))
                    .and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
            }
            _ => None,
        };
        bytes.push(coded.unwrap_or(*first));
        rest = if coded.is_some() { &after[2..] } else { after };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_of_any_spelling_are_read() {
        for line in [
            "ADR;TYPE=home:;;1 Street;Town;;1000;Land",
            "ADR;HOME:;;1 Street;Town;;1000;Land",
            "adr;type=HOME,pref:;;1 Street;Town;;1000;Land",
            "item1.ADR;type=HOME;type=pref:;;1 Street;Town;;1000;Land",
            "ADR;TYPE=\"home,postal\":;;1 Street;Town;;1000;Land",
            "ADR;LABEL=\"a; b: c\";TYPE=\"Home\":;;1 Street;Town;;1000;Land",
            "ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;1=20Street;Town;;1000;Land",
        ] {
            let property = Property::of(line).unwrap();
            assert_eq!(property.name, "ADR", "{line}");
            assert!(property.is_of("home"), "{line}");
            let components = property.components();
            assert_eq!(
                components,
                ["", "", "1 Street", "Town", "", "1000", "Land"],
                "{line}"
            );
        }
        let escaped = Property::of("NOTE:a\\, b\\; c\\nd\\\\").unwrap();
        assert_eq!(escaped.text(), "a, b; c\nd\\");
        let label = Property::of("ADR;LABEL=\"A^nB, C\\nD ^'E^'\":").unwrap();
        assert_eq!(label.written("LABEL").unwrap(), "A\nB, C\nD \"E\"");
        assert!(Property::of("no property").is_none());
        assert!(Property::of("two words: no").is_none());
    }

    #[test]
    fn quoted_printable_is_read_in_its_charset() {
        let of = |line: &str| Property::of(line).unwrap().text();
        assert_eq!(
            of("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCller"),
            "Müller"
        );
        assert_eq!(
            of("FN;QUOTED-PRINTABLE;CHARSET=windows-1251:=C8=E2=E0=ED"),
            "Иван"
        );
        assert_eq!(of("FN;ENCODING=QUOTED-PRINTABLE:M=FCller"), "Müller");
        assert_eq!(
            of("FN;ENCODING=QUOTED-PRINTABLE:M=C3=BCller =3D ="),
            "Müller = ="
        );
    }
}

//! Values as opaque tokens: one private-use character stands for each while a template is
//! rendered and its Markdown read.

use super::{Origin, Run};

/// The first of the characters that stand for values (supplementary private use area A).
const FIRST: u32 = 0xf_0000;
/// How many values a letter may have.
const MAX: u32 = 0xfff0;

/// The values of one letter, each known by where it came from.
#[derive(Debug, Default)]
pub struct Values {
    runs: Vec<Run>,
}

impl Values {
    /// Keeps a value and gives the token that stands for it. An empty value has an empty token,
    /// so that `{{#if}}` sees that there is nothing.
    pub fn token(&mut self, text: &str, origin: Origin) -> String {
        let index = u32::try_from(self.runs.len()).unwrap_or(MAX);
        match char::from_u32(FIRST + index) {
            Some(token) if index < MAX && !text.is_empty() => {
                self.runs.push(Run::new(text, origin));
                token.to_string()
            }
            _ => String::new(),
        }
    }

    /// The value that a character stands for, if it stands for one.
    pub fn get(&self, token: char) -> Option<&Run> {
        let index = u32::from(token).checked_sub(FIRST)?;
        self.runs.get(usize::try_from(index).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_with_their_origin() {
        let mut values = Values::default();
        let token = values.token("*Ann* {{x}}", Origin::Sender);
        assert_eq!(token.chars().count(), 1);
        let run = token.chars().next().and_then(|c| values.get(c));
        assert_eq!(run, Some(&Run::new("*Ann* {{x}}", Origin::Sender)));
        assert_eq!(values.get('a'), None);
        assert_eq!(values.token("", Origin::Own), "");
    }
}

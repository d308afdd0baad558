//! Mistakes of TOML's grammar, explained for somebody who does not know TOML. Which mistake it is
//! follows from what stands at its place; the parser's own words are told where nothing else is known.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use crate::campaign::input::MAX_DEPTH;
use crate::problem::{Problem, ReadProblem};

/// A text and its tokens, in which mistakes are looked at.
pub(in crate::campaign) struct Grammar<'a> {
    text: &'a str,
    tokens: Vec<Token>,
}

impl<'a> Grammar<'a> {
    /// Of this text.
    pub(in crate::campaign) fn of(text: &'a str) -> Self {
        let tokens = Source::new(text).lex().into_vec();
        Self { text, tokens }
    }

    /// What is wrong where the parser found something, without its place.
    pub(in crate::campaign) fn problem(&self, error: &toml::de::Error) -> Problem {
        let other = || ReadProblem::Grammar {
            reason: error.message().trim().to_owned(),
        };
        Problem::error(match error.span() {
            // Of all mistakes only a key of too many parts has no place.
            None => ReadProblem::TooDeep,
            Some(span) => self.at(&span).unwrap_or_else(other),
        })
    }

    fn at(&self, span: &Range<usize>) -> Option<ReadProblem> {
        let before = |token: &Token| token.span().end() < span.start;
        let index = self.tokens.partition_point(before);
        let after = self.tokens.iter().enumerate().skip(index);
        let near = || {
            after
                .clone()
                .take_while(|(_, token)| token.span().start() <= span.start)
        };
        if near().any(|(_, token)| self.is_open_text(token)) {
            return Some(ReadProblem::QuoteMissing);
        }
        let (index, token) = near().find(|(_, token)| token.span().start() == span.start)?;
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                (self.depth(index) > MAX_DEPTH as usize).then_some(ReadProblem::TooDeep)
            }
            _ if self.is_key(index) && self.is_again(index) => Some(ReadProblem::Twice),
            _ => None,
        }
    }

    /// Whether it is a text in one line that does not end.
    fn is_open_text(&self, token: &Token) -> bool {
        let of = self.text_of(token);
        let inner = of.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let escapes = |inner: &str| inner.bytes().rev().take_while(|c| *c == b'\\').count();
        let is_closed = inner.is_some_and(|inner| escapes(inner) % 2 == 0);
        token.kind() == TokenKind::BasicString && !is_closed
    }

    /// Whether a key that can be read stands here.
    fn is_key(&self, index: usize) -> bool {
        let is_space = |token: &&Token| token.kind() == TokenKind::Whitespace;
        let (before, rest) = self.tokens.split_at(index);
        let Some((token, after)) = rest.split_first() else {
            return false;
        };
        let begins = match before.iter().rev().find(|token| !is_space(token)) {
            None => true,
            Some(token) => matches!(
                token.kind(),
                TokenKind::Newline
                    | TokenKind::LeftCurlyBracket
                    | TokenKind::LeftSquareBracket
                    | TokenKind::Comma
                    | TokenKind::Dot
            ),
        };
        let ends = after.iter().find(|token| !is_space(token));
        let ends = ends.is_some_and(|token| {
            let kind = token.kind();
            [
                TokenKind::Equals,
                TokenKind::Dot,
                TokenKind::RightSquareBracket,
            ]
            .contains(&kind)
        });
        let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let is_readable = match token.kind() {
            TokenKind::Atom => self.text_of(token).chars().all(is_bare),
            TokenKind::BasicString | TokenKind::LiteralString => true,
            _ => false,
        };
        begins && ends && is_readable
    }

    /// Whether a key before this one has its name. Whether it is of the same table the parser knows: it
    /// found something wrong here.
    fn is_again(&self, index: usize) -> bool {
        let name = |token: &Token| self.text_of(token).trim_matches(['"', '\'']);
        let Some(this) = self.tokens.get(index).map(name) else {
            return false;
        };
        let mut before = self.tokens[..index].iter().enumerate();
        before.any(|(at, token)| name(token) == this && self.is_key(at))
    }

    /// In how many brackets what comes after this token stands.
    fn depth(&self, index: usize) -> usize {
        let tokens = self.tokens.iter().take(index + 1);
        tokens.fold(0_usize, |depth, token| match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth + 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth.saturating_sub(1),
            _ => depth,
        })
    }

    fn text_of(&self, token: &Token) -> &'a str {
        let span = token.span();
        self.text.get(span.start()..span.end()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;
    use crate::problem::Cause;

    fn told(text: &str) -> Vec<ReadProblem> {
        let grammar = Grammar::of(text);
        let (_, errors) = DeTable::parse_recoverable(text);
        let problems = errors.iter().map(|error| *grammar.problem(error).cause);
        let read = problems.filter_map(|cause| match cause {
            Cause::Read(problem) => Some(problem),
            _ => None,
        });
        read.collect()
    }

    #[test]
    fn grammar_is_told_by_what_stands_there() {
        for text in ["a = \"b\n", "a = \"b", "a = \"b\\\"\nc = 1\n"] {
            assert!(told(text).contains(&ReadProblem::QuoteMissing), "{text}");
        }
        let twice = [
            "a = 1\na = 2\n",
            "\"a\" = 1\na = 2",
            "[a]\n[a]\n",
            "a = { b = 1, b = 2 }\n",
        ];
        for text in twice {
            assert_eq!(told(text), [ReadProblem::Twice], "{text}");
        }
        let deep = format!("a = {}{}\n", "[".repeat(90), "]".repeat(90));
        assert!(
            told(&deep).contains(&ReadProblem::TooDeep),
            "{:?}",
            told(&deep)
        );
        let long = format!("{}b = 1\n", "a.".repeat(90));
        assert!(
            told(&long).contains(&ReadProblem::TooDeep),
            "{:?}",
            told(&long)
        );
        // Anything else is told in the parser's words.
        for text in [
            "a = \n",
            "c c = 2\n",
            "a = [1\nb = 2\n",
            "a\n",
            "é = 1\n",
            "[a\n",
        ] {
            let all = told(text);
            let other = |problem: &ReadProblem| matches!(problem, ReadProblem::Grammar { .. });
            assert!(!all.is_empty() && all.iter().all(other), "{text}: {all:?}");
        }
        assert_eq!(told("a = \"b\\\\\"\nb.c = \"d\"\n"), []);
    }
}

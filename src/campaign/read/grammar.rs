//! Mistakes of TOML's grammar, explained for somebody who does not know TOML. Which mistake it is
//! follows from what stands at its place and from the signs that the parser expected there; its own
//! words are told where nothing else is known.

use std::ops::Range;

use toml_parser::lexer::{Token, TokenKind};
use toml_parser::parser::{Event, RecursionGuard, parse_document};
use toml_parser::{Expected, ParseError, Source};

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
        if let Some((index, token)) = near().find(|(_, token)| token.span().start() == span.start) {
            match token.kind() {
                TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket
                    if self.depth(index) > MAX_DEPTH as usize =>
                {
                    return Some(ReadProblem::TooDeep);
                }
                _ if self.is_key(index) && self.is_again(index) => {
                    return Some(ReadProblem::Twice);
                }
                _ => {}
            }
        }
        self.expected(span).or_else(|| self.unfit(span))
    }

    /// By the signs that can stand at this place.
    fn expected(&self, span: &Range<usize>) -> Option<ReadProblem> {
        let mut errors: Vec<ParseError> = Vec::new();
        let mut ignored = |_: Event| {};
        let mut guard = RecursionGuard::new(&mut ignored, MAX_DEPTH);
        parse_document(&self.tokens, &mut guard, &mut errors);
        let is_here = |error: &&ParseError| {
            let at = error.unexpected();
            at.is_some_and(|at| (at.start()..at.end()) == *span)
        };
        let expected = errors.iter().find(is_here)?.expected()?;
        let mut signs = expected.iter().filter_map(|expected| match expected {
            Expected::Literal(sign) => Some(*sign),
            _ => None,
        });
        if let Some(sign) = signs.next() {
            return Some(match sign {
                "\n" => ReadProblem::LineGoesOn,
                sign => ReadProblem::SignMissing { sign: sign.into() },
            });
        }
        let here = self.starting(span.start)?;
        let sign = self.text_of(here).to_owned();
        match (self.before(span.start), here.kind()) {
            (_, TokenKind::Comma) | (Some(TokenKind::Equals), TokenKind::Equals) => {
                Some(ReadProblem::SignTooMany { sign })
            }
            (_, TokenKind::Equals) => Some(ReadProblem::NameMissing),
            _ => None,
        }
    }

    /// By what stands at this place: a name, a value or a comment in which something is wrong.
    fn unfit(&self, span: &Range<usize>) -> Option<ReadProblem> {
        let before = self.before(span.start);
        // What lacks its end is wrong where it ends.
        let ends = |token: &&Token| token.span().end() == span.start;
        let ended = self.tokens.iter().rfind(ends);
        if ended.is_some_and(|token| is_text(token.kind())) {
            return Some(ReadProblem::QuoteMissing);
        }
        let has = |token: &&Token| (token.span().start()..token.span().end()).contains(&span.start);
        let here = self.tokens.iter().find(has);
        let atom = here.filter(|token| token.kind() == TokenKind::Atom);
        let atom = atom.or(ended.filter(|token| token.kind() == TokenKind::Atom));
        if let Some(atom) = atom {
            let is_name = self.text_of(atom).chars().all(is_bare);
            // A name of plain letters is right by itself: it stands where a value belongs.
            let is_value = is_name || self.before(atom.span().start()) == Some(TokenKind::Equals);
            return Some(if is_value {
                ReadProblem::NoValue
            } else {
                ReadProblem::NameUnfit
            });
        }
        match here.map(Token::kind) {
            Some(TokenKind::Comment) => Some(ReadProblem::ControlSign),
            Some(kind) if is_text(kind) && here != self.starting(span.start) => {
                let wrong = self.text.get(span.clone()).unwrap_or_default();
                Some(if wrong.contains(char::is_control) {
                    ReadProblem::ControlSign
                } else {
                    ReadProblem::BackslashUnfit
                })
            }
            None | Some(TokenKind::Newline) if before == Some(TokenKind::Equals) => {
                Some(ReadProblem::ValueMissing)
            }
            Some(TokenKind::Equals | TokenKind::Dot | TokenKind::RightSquareBracket) => {
                Some(ReadProblem::NameMissing)
            }
            _ => None,
        }
    }

    /// The token that begins here.
    fn starting(&self, start: usize) -> Option<&Token> {
        let mut tokens = self.tokens.iter();
        tokens.find(|token| token.span().start() == start)
    }

    /// What kind of token stands before this place, spaces aside.
    fn before(&self, start: usize) -> Option<TokenKind> {
        let mut tokens = self
            .tokens
            .iter()
            .rev()
            .map(|token| (token.span().end(), token.kind()));
        let is_before =
            |(end, kind): &(usize, TokenKind)| *end <= start && *kind != TokenKind::Whitespace;
        tokens.find(is_before).map(|(_, kind)| kind)
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

/// Whether it may stand in a key without quotation marks.
fn is_bare(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// Whether it is a text in quotation marks.
fn is_text(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString
    )
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
        assert_eq!(told("a = \"b\\\\\"\nb.c = \"d\"\n"), []);
    }

    #[test]
    fn grammar_is_told_by_the_signs_that_are_missing() {
        let missing = |sign: &str| ReadProblem::SignMissing { sign: sign.into() };
        let many = |sign: &str| ReadProblem::SignTooMany { sign: sign.into() };
        for (text, due) in [
            ("c c = 2\n", missing("=")),
            ("a\n", missing("=")),
            ("a = [1\nb = 2\n", missing(",")),
            ("a = [1, 2\n", missing("]")),
            ("[a\n", missing("]")),
            ("]\n", missing("[")),
            ("a = {b=1\n", missing("}")),
            ("a = [1,,2]\n", many(",")),
            ("a == 2\n", many("=")),
            ("a = { = 2 }\n", ReadProblem::NameMissing),
            ("= 2\n", ReadProblem::NameMissing),
            ("a. = 2\n", ReadProblem::NameMissing),
            ("[]\n", ReadProblem::NameMissing),
            ("a = \n", ReadProblem::ValueMissing),
            ("a =", ReadProblem::ValueMissing),
            ("a = \"x\" y\n", ReadProblem::LineGoesOn),
            ("a = 1,\n", ReadProblem::LineGoesOn),
            ("é = 1\n", ReadProblem::NameUnfit),
            ("a: 1\n", ReadProblem::NameUnfit),
            ("<p>\n", ReadProblem::NameUnfit),
            ("a = Hans Peter\n", ReadProblem::NoValue),
            ("a = “x”\n", ReadProblem::NoValue),
            ("a = [b]\n", ReadProblem::NoValue),
            ("a = 2013-13-45\n", ReadProblem::NoValue),
            ("a = 01\n", ReadProblem::NoValue),
            ("a = 1.\n", ReadProblem::NoValue),
            ("a = 'x\n", ReadProblem::QuoteMissing),
            ("a = \"\"\"x\n", ReadProblem::QuoteMissing),
            ("a = \"x\\qy\"\n", ReadProblem::BackslashUnfit),
            ("a = \"x\\uD800\"\n", ReadProblem::BackslashUnfit),
            ("a = \"x\u{1}\"\n", ReadProblem::ControlSign),
            ("a = 1 # x\u{1}\n", ReadProblem::ControlSign),
        ] {
            let all = told(text);
            assert!(all.contains(&due), "{text}: {all:?}");
            // Nothing of it is told in the parser's English.
            let other = |problem: &ReadProblem| matches!(problem, ReadProblem::Grammar { .. });
            assert!(!all.iter().any(other), "{text}: {all:?}");
        }
    }
}

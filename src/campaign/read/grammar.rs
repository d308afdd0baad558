//! Mistakes of TOML's grammar, explained for somebody who does not know TOML. Which mistake it is
//! follows from what stands at its place and from the signs that the parser expected there; its own
//! words are told where nothing else is known.

use std::cell::OnceCell;
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
    /// All that the parser finds wrong: a file may have many mistakes, and is parsed once for all of them.
    errors: OnceCell<Vec<ParseError>>,
}

impl<'a> Grammar<'a> {
    /// Of this text.
    pub(in crate::campaign) fn of(text: &'a str) -> Self {
        let tokens = Source::new(text).lex().into_vec();
        Self {
            text,
            tokens,
            errors: OnceCell::new(),
        }
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
        let errors = self.errors.get_or_init(|| {
            let mut errors: Vec<ParseError> = Vec::new();
            let mut ignored = |_: Event| {};
            let mut guard = RecursionGuard::new(&mut ignored, MAX_DEPTH);
            parse_document(&self.tokens, &mut guard, &mut errors);
            errors
        });
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
            (
                _,
                TokenKind::Comma | TokenKind::RightCurlyBracket | TokenKind::RightSquareBracket,
            )
            | (Some(TokenKind::Equals), TokenKind::Equals) => {
                Some(ReadProblem::SignTooMany { sign })
            }
            (_, TokenKind::Equals | TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket) => {
                Some(ReadProblem::NameMissing)
            }
            _ => None,
        }
    }

    /// By what stands at this place: a name, a value or a comment in which something is wrong.
    fn unfit(&self, span: &Range<usize>) -> Option<ReadProblem> {
        let before = self.before(span.start);
        // What lacks its end is wrong where it ends.
        let ends =
            |token: &&Token| token.span().end() == span.start && token.span().start() < span.start;
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
        let is_within = here != self.starting(span.start);
        match here.map(Token::kind) {
            Some(TokenKind::Comment) if is_within => Some(ReadProblem::ControlSign),
            Some(kind) if is_text(kind) && is_within => {
                let wrong = self.text.get(span.clone()).unwrap_or_default();
                Some(if wrong.contains(char::is_control) {
                    ReadProblem::ControlSign
                } else {
                    ReadProblem::BackslashUnfit
                })
            }
            None | Some(TokenKind::Newline | TokenKind::Comment)
                if before == Some(TokenKind::Equals) =>
            {
                Some(ReadProblem::ValueMissing)
            }
            // A number that ends in its point.
            _ if before == Some(TokenKind::Dot) && self.is_of_value(span.start) => {
                Some(ReadProblem::NoValue)
            }
            Some(
                TokenKind::Equals
                | TokenKind::Dot
                | TokenKind::LeftSquareBracket
                | TokenKind::RightSquareBracket,
            ) => Some(ReadProblem::NameMissing),
            _ => None,
        }
    }

    /// Whether a value has begun in this line.
    fn is_of_value(&self, start: usize) -> bool {
        let parts = |token: &&Token| {
            token.span().start() < start
                && matches!(token.kind(), TokenKind::Equals | TokenKind::Newline)
        };
        let before = self.tokens.iter().rfind(parts);
        before.is_some_and(|token| token.kind() == TokenKind::Equals)
    }

    /// The token that begins here.
    fn starting(&self, start: usize) -> Option<&Token> {
        let mut tokens = self.tokens.iter();
        tokens.find(|token| token.span().start() == start)
    }

    /// What kind of token stands before this place, spaces aside.
    fn before(&self, start: usize) -> Option<TokenKind> {
        let is_before = |token: &&Token| {
            let is_space = token.kind() == TokenKind::Whitespace;
            !is_space && token.span().start() < start && token.span().end() <= start
        };
        self.tokens.iter().rfind(is_before).map(Token::kind)
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
mod tests;

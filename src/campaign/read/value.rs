//! Values as serde asks for them. What is wrong follows from what is asked for and what stands there, and keys of
//! which nothing is read are noted on the way.

mod fields;

use std::cell::RefCell;
use std::ops::Range;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde_spanned::de::{SpannedDeserializer, is_spanned};
use toml::Spanned;
use toml::de::{DeString, DeValue};

use super::mistake::Mistake;
use crate::campaign::notation::Notation;
use crate::problem::ReadProblem;
use fields::{Fields, Items, variant};

/// Keys of which nothing was read, each with its place.
pub(super) type Unread = RefCell<Vec<(String, Range<usize>)>>;

/// A value, as serde asks for it.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    value: &'a Spanned<DeValue<'a>>,
    /// Its key, unless it stands in a list.
    key: Option<&'a Spanned<DeString<'a>>>,
    unread: &'a Unread,
}

impl<'a> Reader<'a> {
    /// A reader of this value, which notes what is not read.
    pub(super) fn of(
        key: Option<&'a Spanned<DeString<'a>>>,
        value: &'a Spanned<DeValue<'a>>,
        unread: &'a Unread,
    ) -> Self {
        Self { value, key, unread }
    }

    /// The mistake with its place, and as what was asked for under this name.
    fn placed<T>(self, name: &'static str, done: Result<T, Mistake>) -> Result<T, Mistake> {
        let problem = || match (Notation::named(name)?, self.value.get_ref()) {
            (notation, DeValue::String(text)) => Some(notation.problem(text)),
            (Notation::Confirmed, DeValue::Boolean(_)) => Some(ReadProblem::NotConfirmed),
            (_, other) => Some(not_text(other)),
        };
        done.map_err(|mistake| mistake.or(problem).at(self.value.span()))
    }

    /// That something else was asked for than what stands here.
    fn wrong<T>(self, problem: ReadProblem) -> Result<T, Mistake> {
        self.placed("", Err(problem.into()))
    }

    fn integer<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        let DeValue::Integer(number) = self.value.get_ref() else {
            return self.wrong(ReadProblem::NotNumber);
        };
        let (digits, radix) = (number.as_str(), number.radix());
        let signed = i64::from_str_radix(digits, radix);
        let read = match (signed, u64::from_str_radix(digits, radix)) {
            (Ok(number), _) => visitor.visit_i64(number),
            (_, Ok(number)) => visitor.visit_u64(number),
            _ => Err(ReadProblem::NumberUnfit.into()),
        };
        self.placed("", read)
    }

    fn float<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.value.get_ref() {
            DeValue::Float(number) => match number.as_str().parse() {
                Ok(number) => self.placed("", visitor.visit_f64(number)),
                Err(_) => self.wrong(ReadProblem::NumberUnfit),
            },
            _ => self.integer(visitor),
        }
    }

    fn text<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.value.get_ref() {
            DeValue::String(text) => self.placed("", visitor.visit_str(text)),
            other => self.wrong(not_text(other)),
        }
    }

    fn fields(self) -> Option<Fields<'a>> {
        match self.value.get_ref() {
            DeValue::Table(table) => Some(Fields::of(table, self.unread)),
            _ => None,
        }
    }
}

/// What is wrong with this where a text belongs.
fn not_text(value: &DeValue<'_>) -> ReadProblem {
    match value {
        DeValue::Integer(_) | DeValue::Float(_) => ReadProblem::NumberForText,
        _ => ReadProblem::NotText,
    }
}

/// The methods of a deserializer that are done by another.
macro_rules! as_well {
    ($($method:ident)*: $by:ident) => {$(
        fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
            self.$by(visitor)
        }
    )*};
}

impl<'a> Deserializer<'a> for Reader<'a> {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.value.get_ref() {
            DeValue::String(_) => self.text(visitor),
            DeValue::Integer(_) | DeValue::Float(_) => self.float(visitor),
            DeValue::Boolean(_) => self.deserialize_bool(visitor),
            DeValue::Array(_) => self.deserialize_seq(visitor),
            DeValue::Table(_) => self.deserialize_map(visitor),
            DeValue::Datetime(_) => self.wrong(ReadProblem::NotText),
        }
    }

    as_well! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
    deserialize_u32 deserialize_u64: integer }
    as_well! { deserialize_f32 deserialize_f64: float }
    as_well! { deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
    deserialize_identifier: text }
    as_well! { deserialize_unit: deserialize_any }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.value.get_ref() {
            DeValue::Boolean(value) => self.placed("", visitor.visit_bool(*value)),
            _ => self.wrong(ReadProblem::NotBoolean),
        }
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        let DeValue::Array(items) = self.value.get_ref() else {
            return self.wrong(ReadProblem::NotList);
        };
        let items = Items::of(items, self.unread);
        self.placed("", visitor.visit_seq(items))
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.fields() {
            Some(fields) => self.placed("", visitor.visit_map(fields)),
            None => self.wrong(ReadProblem::NotTextByLanguage),
        }
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        if is_spanned(name) {
            let spanned = SpannedDeserializer::new(self, self.value.span());
            return self.placed("", visitor.visit_map(spanned));
        }
        match self.fields() {
            Some(fields) => self.placed("", visitor.visit_map(fields)),
            None => self.wrong(ReadProblem::NotFields),
        }
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let read = match (self.value.get_ref(), self.fields()) {
            (DeValue::String(text), _) => visitor.visit_enum(variant(text)),
            (_, Some(fields)) => visitor.visit_enum(MapAccessDeserializer::new(fields)),
            (other, None) => Err(not_text(other).into()),
        };
        self.placed("", read)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.placed("", visitor.visit_some(self))
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.placed(name, visitor.visit_newtype_struct(self))
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.deserialize_any(visitor)
    }

    /// Nobody asks for what stands under this key.
    fn deserialize_ignored_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if let Some(key) = self.key {
            let key = (key.get_ref().to_string(), key.span());
            self.unread.borrow_mut().push(key);
        }
        visitor.visit_unit()
    }
}

impl<'a> IntoDeserializer<'a, Mistake> for Reader<'a> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

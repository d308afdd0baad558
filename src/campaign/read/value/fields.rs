//! The items of lists and the fields of tables, as serde asks for them.

use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use toml::Spanned;
use toml::de::{DeArray, DeString, DeTable, DeValue};

use super::super::mistake::Mistake;
use super::{Reader, Unread};
use crate::campaign::notation::Notation;
use crate::problem::ReadProblem;

/// The name of a variant.
pub(super) fn variant(text: &str) -> impl EnumAccess<'_, Error = Mistake> {
    let name: StrDeserializer<'_, Mistake> = text.into_deserializer();
    name
}

/// The items of a list, one after another.
pub(super) struct Items<'a> {
    rest: std::slice::Iter<'a, Spanned<DeValue<'a>>>,
    unread: &'a Unread,
}

impl<'a> Items<'a> {
    /// The items of this list.
    pub(super) fn of(list: &'a DeArray<'a>, unread: &'a Unread) -> Self {
        let rest = list.iter();
        Self { rest, unread }
    }
}

impl<'a> SeqAccess<'a> for Items<'a> {
    type Error = Mistake;

    fn next_element_seed<T: DeserializeSeed<'a>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mistake> {
        let item = self.rest.next();
        item.map(|value| seed.deserialize(Reader::of(None, value, self.unread)))
            .transpose()
    }
}

type Field<'a> = (&'a Spanned<DeString<'a>>, &'a Spanned<DeValue<'a>>);

/// The keys of a table and their values, one after another.
pub(super) struct Fields<'a> {
    rest: Box<dyn Iterator<Item = Field<'a>> + 'a>,
    next: Option<Field<'a>>,
    unread: &'a Unread,
}

impl<'a> Fields<'a> {
    /// The fields of this table.
    pub(super) fn of(table: &'a DeTable<'a>, unread: &'a Unread) -> Self {
        Self {
            rest: Box::new(table.iter()),
            next: None,
            unread,
        }
    }
}

impl<'a> MapAccess<'a> for Fields<'a> {
    type Error = Mistake;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mistake> {
        self.next = self.rest.next();
        let key = self.next.map(|(key, _)| seed.deserialize(Key(key)));
        key.transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Mistake> {
        let Some((key, value)) = self.next.take() else {
            return Err(ReadProblem::OutOfPlace.into());
        };
        seed.deserialize(Reader::of(Some(key), value, self.unread))
    }
}

/// A key, as serde asks for it.
#[derive(Clone, Copy)]
struct Key<'a>(&'a Spanned<DeString<'a>>);

impl Key<'_> {
    fn placed<T>(self, name: &'static str, done: Result<T, Mistake>) -> Result<T, Mistake> {
        let problem = || Some(Notation::named(name)?.problem(self.0.get_ref()));
        done.map_err(|mistake| mistake.or(problem).at(self.0.span()))
    }
}

impl<'a> Deserializer<'a> for Key<'a> {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Mistake> {
        self.placed("", visitor.visit_str(self.0.get_ref()))
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.placed(name, visitor.visit_newtype_struct(self))
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.placed("", visitor.visit_enum(variant(self.0.get_ref())))
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

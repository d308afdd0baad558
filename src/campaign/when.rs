//! Dates as exactly as they are known.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::notation::{Notation, written};

/// A year, a month or a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    /// The year.
    pub year: i16,
    /// The month, from 1, where it is known.
    pub month: Option<i8>,
    /// The day, from 1, where it is known.
    pub day: Option<i8>,
}

impl When {
    /// Its first day.
    pub fn first_day(self) -> Date {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        Date::new(self.year, month, day).unwrap_or(Date::ZERO)
    }

    /// Its last day: a fact “of 2018” may be as young as 31 December.
    pub fn last_day(self) -> Date {
        let first = Date::new(self.year, self.month.unwrap_or(12), 1).unwrap_or(Date::ZERO);
        match self.day {
            Some(day) => Date::new(self.year, self.month.unwrap_or(12), day).unwrap_or(first),
            None => first.last_of_month(),
        }
    }
}

/// A text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDate;

impl FromStr for When {
    type Err = NotDate;

    fn from_str(text: &str) -> Result<Self, NotDate> {
        let wrong = || NotDate;
        let digits = |part: &str, long: usize| {
            (part.len() == long && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|p| digits(p, 4)).ok_or_else(wrong)?;
        let small = |of: &mut std::str::Split<'_, char>| match of.next() {
            Some(part) => digits(part, 2)
                .and_then(|n| i8::try_from(n).ok())
                .map(Some)
                .ok_or_else(wrong),
            None => Ok(None),
        };
        let month = small(&mut parts)?;
        let day = small(&mut parts)?;
        if parts.next().is_some() || Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).is_err()
        {
            return Err(wrong());
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        written(deserializer, Notation::Date, |text| text.parse().ok())
    }
}

/// When somebody last found a thing right: a date, or never (`confirmed = false`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Confirmed {
    /// Nobody has.
    #[default]
    Never,
    /// At this date.
    On(When),
}

impl Serialize for Confirmed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Never => serializer.serialize_bool(false),
            Self::On(when) => when.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Confirmed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(Notation::Confirmed.name(), FalseOrDate)
    }
}

struct FalseOrDate;

impl<'de> de::Visitor<'de> for FalseOrDate {
    type Value = Confirmed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Notation::Confirmed.name())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Confirmed, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Confirmed, E> {
        if value {
            return Err(E::invalid_value(de::Unexpected::Bool(value), &self));
        }
        Ok(Confirmed::Never)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Confirmed, E> {
        let date = text.parse().map(Confirmed::On);
        date.map_err(|NotDate| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn when_reads_years_months_and_days() {
        for text in ["2013", "2013-07", "2012-02-29"] {
            assert_eq!(text.parse::<When>().map(|w| w.to_string()), Ok(text.into()));
        }
        for text in [
            "",
            "13",
            "2013-7",
            "2013-13",
            "2013-02-30",
            "2013-07-02-01",
            "+013",
        ] {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }

    #[test]
    fn when_ends_on_its_last_day() {
        let last = |text: &str| text.parse::<When>().unwrap().last_day().to_string();
        assert_eq!(last("2018"), "2018-12-31");
        assert_eq!(last("2012-02"), "2012-02-29");
        assert_eq!(last("2021-11-24"), "2021-11-24");
    }

    #[test]
    fn dates_of_other_formats_are_read_too() {
        let read = serde_json::from_str::<(When, Confirmed, Confirmed)>;
        let when = "2013-07".parse().unwrap();
        let all = read(r#"["2013-07", "2013-07", false]"#).unwrap();
        assert_eq!(all, (when, Confirmed::On(when), Confirmed::Never));
        for wrong in [r#"["7", false, false]"#, r#"["2013", true, false]"#] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}

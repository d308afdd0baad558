//! The words of the window in each of its languages: Fluent files in `assets/strings`, embedded.
//!
//! `say!(state, "toast-saved", path = path)` is what the window says under that key, in the
//! language that `state` (or whatever else has a field `ui_lang`) speaks. Keys are written out
//! where they are used, so that a test can hold sources and files together.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::campaign::{Lang, locale};

/// A language of the window. The letter's own is another matter: [`crate::letter::Draft::lang`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum UiLang {
    /// English, the whole.
    #[default]
    English,
    /// French.
    French,
    /// Russian.
    Russian,
}

impl UiLang {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::English, Self::French, Self::Russian];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Russian => "ru",
        }
    }

    /// The language of this code.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The same as the pack and ICU know it, for dates and lists.
    pub fn lang(self) -> Lang {
        Lang::new(self.code())
    }

    /// Its own name.
    pub fn own_name(self) -> String {
        own_name(&self.lang())
    }

    /// The first of the system's languages that the window speaks; English if it speaks none.
    pub fn of_system() -> Self {
        Self::first_of(sys_locale::get_locales())
    }

    fn first_of(locales: impl IntoIterator<Item = String>) -> Self {
        let known = |locale: String| {
            let code = locale.split(['-', '_', '.', '@']).next()?.to_lowercase();
            // Whoever sets the locale of C wants programs plain.
            let code = match code.as_str() {
                "c" | "posix" => "en",
                code => code,
            };
            Self::ALL.into_iter().find(|lang| lang.code() == code)
        };
        locales.into_iter().find_map(known).unwrap_or_default()
    }

    /// What the window says under `key`; the value of an attribute under `message.attribute`.
    /// What a language lacks is said in English.
    pub fn say(self, key: &str, args: &FluentArgs<'_>) -> String {
        let said = SPOKEN[self as usize].say(key, args);
        said.or_else(|| SPOKEN[0].say(key, args))
            .unwrap_or_else(|| key.to_owned())
    }
}

/// A language's own name, where the window or a letter can be in it; else its code.
pub fn own_name(lang: &Lang) -> String {
    match lang.code() {
        "en" => "English",
        "fr" => "Français",
        "ru" => "Русский",
        "kk" => "Қазақша",
        "de" => "Deutsch",
        other => other,
    }
    .to_owned()
}

/// What is said under a key: `say!(state, "key")`, or `say!(state, "key", name = value)`.
macro_rules! say {
    ($speaker:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        #[allow(unused_mut)]
        let mut args = ::fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $value);)*
        $speaker.ui_lang.say($key, &args)
    }};
}
pub(crate) use say;

struct Spoken(FluentBundle<FluentResource>);

static SPOKEN: LazyLock<[Spoken; 3]> = LazyLock::new(|| {
    UiLang::ALL.map(|lang| {
        let text = match lang {
            UiLang::English => include_str!("../../../assets/strings/en.ftl"),
            UiLang::French => include_str!("../../../assets/strings/fr.ftl"),
            UiLang::Russian => include_str!("../../../assets/strings/ru.ftl"),
        };
        Spoken::of(lang, text)
    })
});

impl Spoken {
    /// What can be read of `text`: a test holds the files free of mistakes.
    fn of(lang: UiLang, text: &str) -> Self {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
        let code = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![code]);
        // The marks around what is put in would be part of file names and accessible names, and
        // none of the languages is written from the right.
        bundle.set_use_isolating(false);
        // A function that takes nothing along with it cannot know the language.
        bundle.set_formatter(Some(match lang {
            UiLang::English => |value, _| number(UiLang::English, value),
            UiLang::French => |value, _| number(UiLang::French, value),
            UiLang::Russian => |value, _| number(UiLang::Russian, value),
        }));
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.0.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut ignored = Vec::new();
        let said = self.0.format_pattern(pattern, Some(args), &mut ignored);
        Some(said.into_owned())
    }
}

/// A large count with its thousands apart; of anything else what Fluent makes.
fn number(lang: UiLang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let is_large = (10_000.0..1e15).contains(&number.value) && number.value.fract() == 0.0;
    // A whole number of this size is one of these exactly.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    is_large.then(|| locale::count(&Lang::new(lang.code()), number.value as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Speaker {
        ui_lang: UiLang,
    }

    #[test]
    fn strings_count_as_the_language_does() {
        let said = |ui_lang, count: usize| {
            let speaker = Speaker { ui_lang };
            say!(speaker, "summary-pages", count = count)
        };
        assert_eq!(said(UiLang::English, 1), "One page");
        assert_eq!(said(UiLang::English, 3), "3 pages");
        assert_eq!(said(UiLang::French, 1), "Une page");
        assert_eq!(said(UiLang::French, 2), "2 pages");
        assert_eq!(said(UiLang::Russian, 1), "Одна страница");
        assert_eq!(said(UiLang::Russian, 2), "2 страницы");
        assert_eq!(said(UiLang::Russian, 5), "5 страниц");
        assert_eq!(said(UiLang::Russian, 21), "21 страница");
    }

    #[test]
    fn strings_show_the_size_of_large_numbers() {
        let said = |ui_lang, count: usize| {
            let speaker = Speaker { ui_lang };
            say!(speaker, "batch-rows", count = count)
        };
        assert_eq!(said(UiLang::English, 9_999), "9999 rows");
        assert_eq!(said(UiLang::English, 200_000), "200,000 rows");
        assert_eq!(said(UiLang::French, 200_000), "200\u{202f}000 lignes");
        assert_eq!(said(UiLang::Russian, 200_001), "200\u{a0}001 строка");
    }

    #[test]
    fn strings_put_names_in_as_they_are() {
        let speaker = Speaker {
            ui_lang: UiLang::English,
        };
        let said = say!(speaker, "toast-saved", path = "/a/{b}.letter");
        assert_eq!(said, "Saved to /a/{b}.letter");
        let french = Speaker {
            ui_lang: UiLang::French,
        };
        assert_eq!(say!(french, "no such key"), "no such key");
    }

    #[test]
    fn strings_fall_back_to_english() {
        let french = Spoken::of(UiLang::French, "other = autre");
        assert_eq!(french.say("cancel", &FluentArgs::new()), None);
        let english = UiLang::English.say("cancel", &FluentArgs::new());
        assert_eq!(english, "Cancel");
    }

    #[test]
    fn strings_choose_the_first_language_of_the_system_that_they_know() {
        let of = |locales: &[&str]| UiLang::first_of(locales.iter().map(ToString::to_string));
        assert_eq!(of(&["ru-KZ", "en"]), UiLang::Russian);
        assert_eq!(of(&["kk-KZ", "ru-KZ", "en"]), UiLang::Russian);
        assert_eq!(of(&["fr"]), UiLang::French);
        assert_eq!(of(&["de-DE"]), UiLang::English);
        assert_eq!(of(&["C.UTF-8", "ru-RU"]), UiLang::English);
        assert_eq!(of(&[]), UiLang::English);
    }
}

//! What the program says to people, in each of its languages: Fluent files in `assets/strings`, a
//! folder a language, embedded. A language is there when its folder is.
//!
//! `say!(state, "toast-saved", path = path)` is what the window says under that key, in the
//! language that `state` (or whatever else has a field `ui_lang`) speaks. Keys are written out
//! where they are used, so that a test can hold sources and files together. [`problem`] makes the
//! sentences of problems, [`terminal`] draws them; [`guide`] is the guide, [`scripts`]
//! what letters are called.

pub mod guide;
mod made_up;
mod problem;
pub mod scripts;
pub mod terminal;

use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, File, include_dir};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::campaign::{Lang, language::Language, locale};
pub(crate) use problem::of_others;
pub use problem::{Door, json, language, reason};

/// A language that the program speaks to people: one of the folders of `assets/strings`. The
/// letter's own is another matter (`Draft::lang`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct UiLang(usize);

impl UiLang {
    /// English, in which everything is said; what another language lacks is said in it.
    pub const ENGLISH: Self = Self(0);

    /// The code of accented, lengthened English, in which tests see what no language can change
    /// and what has too little room: the pseudo-locale of other programs.
    pub const PSEUDO: &str = "en-XA";

    /// All of them, English first; the made-up one is not among them.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..SPOKEN.len() - 1).map(Self)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        SPOKEN[self.0].code
    }

    /// The language of this code (`fr`), which may name a region too (`fr-CH`).
    pub fn of_code(code: &str) -> Option<Self> {
        let all = || SPOKEN.iter().enumerate();
        let same = |(_, one): &(usize, &Spoken)| one.code.eq_ignore_ascii_case(code);
        let bare = code.split(['-', '_', '.', '@']).next()?;
        let near = |(_, one): &(usize, &Spoken)| one.code.eq_ignore_ascii_case(bare);
        all()
            .find(same)
            .or_else(|| all().find(near))
            .map(|(at, _)| Self(at))
    }

    /// The language as packs and ICU know it, for dates and lists.
    pub fn lang(self) -> Lang {
        Lang::new(self.code())
    }

    /// Things in a row, as the language writes them: `a, b and c`.
    pub fn list(self, items: &[String]) -> String {
        locale::list(&self.lang(), items)
    }

    /// Its own name.
    pub fn own_name(self) -> String {
        self.say("language-name", &FluentArgs::new())
    }

    /// Reads what is said in it, so that the first sentence need not wait.
    pub(crate) fn get_ready(self) {
        SPOKEN[self.0].bundle();
    }

    /// Whether somebody who grew up with the language has read what is said in it.
    pub fn is_reviewed(self) -> bool {
        let said = SPOKEN[self.0].say("translation-review", &FluentArgs::new());
        said.is_some_and(|said| said == "reviewed" || said == "original")
    }

    /// The first of the system's languages that the program speaks; English if it speaks none.
    pub fn of_system() -> Self {
        Self::first_of(sys_locale::get_locales())
    }

    fn first_of(locales: impl IntoIterator<Item = String>) -> Self {
        let known = |locale: String| match locale.split('.').next() {
            // The locale C asks for plain output.
            Some("C" | "POSIX") => Some(Self::ENGLISH),
            _ => Self::of_code(&locale),
        };
        locales.into_iter().find_map(known).unwrap_or_default()
    }

    /// What is said under this key, where it is given nothing to put in.
    pub fn text(self, key: &str) -> String {
        self.say(key, &FluentArgs::new())
    }

    /// What is said under `key`; the value of an attribute under `message.attribute`. What a
    /// language lacks is said in English.
    pub fn say(self, key: &str, args: &FluentArgs<'_>) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A name or text that is put beside what is said; marked in the made-up language, as what is
    /// put into it.
    pub(crate) fn as_argument(self, text: &str) -> String {
        if self.code() == Self::PSEUDO {
            made_up::marked(text)
        } else {
            text.to_owned()
        }
    }

    /// What is said under `key`, if anything is.
    pub(crate) fn find(self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        if self.code() == Self::PSEUDO {
            return SPOKEN[self.0].say(key, &made_up::all_marked(args));
        }
        let said = SPOKEN[self.0].say(key, args);
        said.or_else(|| SPOKEN[0].say(key, args))
    }
}

/// A language's own name, where the program or a letter can be in it; else its code.
pub fn own_name(lang: &Lang) -> String {
    match UiLang::of_code(lang.code()) {
        Some(spoken) => spoken.own_name(),
        None => Language::of(lang)
            .map_or(lang.code(), |language| &language.name)
            .to_owned(),
    }
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

/// A language alone, where nothing that the macro `say!` takes has one.
#[derive(Clone, Copy)]
pub(crate) struct Speaker {
    /// It.
    pub(crate) ui_lang: UiLang,
}

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/strings");

/// A language and what is said in it.
struct Spoken {
    code: &'static str,
    /// UTF-8, which is looked at when they are read.
    texts: Vec<&'static [u8]>,
    /// Read when something is first said in it.
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

/// English, the other languages in the order of their codes, the made-up one.
static SPOKEN: LazyLock<Vec<Spoken>> = LazyLock::new(|| {
    let code = |folder: &Dir<'static>| folder.path().to_str();
    let mut codes: Vec<&str> = FILES.dirs().filter_map(code).collect();
    codes.sort_by_key(|code| (*code != "en", *code));
    let spoken = codes.iter().map(|code| Spoken::of(code, texts(code)));
    let made_up = Spoken::of(UiLang::PSEUDO, texts("en"));
    spoken.chain([made_up]).collect()
});

fn texts(code: &str) -> impl Iterator<Item = &'static [u8]> {
    let folder = FILES.get_dir(code).into_iter();
    folder
        .flat_map(Dir::files)
        .filter(|file| {
            file.path()
                .extension()
                .is_some_and(|ending| ending == "ftl")
        })
        .map(File::contents)
}

impl Spoken {
    fn of(code: &'static str, texts: impl IntoIterator<Item = &'static [u8]>) -> Self {
        Self {
            code,
            texts: texts.into_iter().collect(),
            bundle: OnceLock::new(),
        }
    }

    /// What can be read of the texts: a test holds the files free of mistakes.
    fn read(&self) -> FluentBundle<FluentResource> {
        let lang = self.code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![lang]);
        // The marks around what is put in would be part of file names and accessible names, and
        // none of the languages is written from the right.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        for text in self
            .texts
            .iter()
            .filter_map(|text| str::from_utf8(text).ok())
        {
            let resource = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(read, _)| read));
        }
        if self.code == UiLang::PSEUDO {
            bundle.set_transform(Some(made_up::accented));
        }
        bundle
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| self.read())
    }

    fn say(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let bundle = self.bundle();
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut ignored = Vec::new();
        let said = bundle.format_pattern(pattern, Some(args), &mut ignored);
        Some(said.into_owned())
    }
}

/// The language of a bundle, which Fluent tells its formatters only in this way.
struct Counting(Lang);

impl Memoizable for Counting {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(Lang::new(lang.language.as_str())))
    }
}

/// A large count with its thousands apart; of anything else what Fluent makes.
fn number(value: &FluentValue<'_>, of: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let is_large = (10_000.0..1e15).contains(&number.value) && number.value.fract() == 0.0;
    if !is_large {
        return None;
    }
    // A whole number of this size is one of these exactly.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let count = number.value as u64;
    of.with_try_get::<Counting, _, _>((), |counting| locale::count(&counting.0, count))
        .ok()
}

#[cfg(test)]
mod tests;

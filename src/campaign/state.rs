//! What can have become of a person, in a word, with what each implies for the rules: one table.

use serde::{Deserialize, Serialize};

/// Whether somebody is in custody, as far as a word says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Custody {
    /// They are.
    Held,
    /// They were, or died: nothing in custody can be asked for them any more.
    Over,
    /// They are free, and need not have been held.
    Free,
    /// The word does not say.
    Open,
}

use Custody::{Free, Held, Open, Over};

macro_rules! states {
    ($($(#[$doc:meta])* $name:ident $word:literal $custody:ident $died:literal;)*) => {
        /// What became of a person, in a word.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum State {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl State {
            /// The words of all, as packs write them, in the order of a form.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// Whether the person is dead.
            pub fn is_death(self) -> bool {
                match self {
                    $(Self::$name => $died,)*
                }
            }

            fn custody(self) -> Custody {
                match self {
                    $(Self::$name => $custody,)*
                }
            }
        }
    };
}

// The word, whether it means custody, and whether it is a death.
states! {
    /// They are in danger, and not in custody.
    AtRisk "at risk" Free false;
    /// They were taken away, and those who did it do not say where they are.
    Disappeared "disappeared" Open false;
    /// They are in custody.
    Detained "detained" Held false;
    /// They are accused before a court, in custody or not.
    Charged "charged" Open false;
    /// Their trial has begun.
    OnTrial "on trial" Open false;
    /// A court has sentenced them.
    Sentenced "sentenced" Open false;
    /// They are free.
    Released "released" Over false;
    /// They died.
    Died "died" Over true;
    /// They were executed.
    Executed "executed" Over true;
    /// Something else, which only the pack's own words say.
    Other "other" Open false;
    /// Nobody here knows.
    #[default]
    Unknown "unknown" Open false;
}

impl State {
    /// Whether they died or were released: nothing in custody can be asked for them any more.
    pub fn is_past(self) -> bool {
        self.custody() == Over
    }

    /// Whether relief in custody can be asked for them: they are held, or may be.
    pub fn may_be_held(self) -> bool {
        matches!(self.custody(), Held | Open)
    }

    /// Whether the word leaves open whether they are held.
    pub fn leaves_custody_open(self) -> bool {
        self.custody() == Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_say_who_may_be_held_and_who_has_died() {
        let read = |word: &str| State::deserialize(toml::Value::from(word)).expect(word);
        let all = State::WORDS.iter().map(|word| read(word));
        let words = |is: fn(State) -> bool| {
            let found = State::WORDS.iter().filter(|word| is(read(word)));
            found.copied().collect::<Vec<_>>().join(", ")
        };
        assert_eq!(words(State::is_death), "died, executed");
        assert_eq!(words(State::is_past), "released, died, executed");
        assert_eq!(
            words(|state| !state.may_be_held()),
            "at risk, released, died, executed"
        );
        assert!(
            all.clone()
                .all(|state| !state.is_death() || state.is_past())
        );
        assert!(State::deserialize(toml::Value::from("gone")).is_err());
    }
}

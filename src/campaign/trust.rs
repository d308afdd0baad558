//! Whether somebody known made a pack: who signed it, held against the keys that it names itself and
//! those that are remembered of earlier versions.

use serde::{Deserialize, Serialize};

use super::maker::{Key, Maker};
use super::signature_file::Signed;

/// Keys, and how many of them must sign a pack (`[signers]` in `pack.toml`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Signers {
    /// The public keys, as minisign writes them.
    pub keys: Vec<Key>,
    /// How many of them.
    pub need: usize,
}

impl Signers {
    /// This one key.
    pub fn one(key: Key) -> Self {
        Self {
            keys: vec![key],
            need: 1,
        }
    }

    /// Whether that many can sign.
    pub fn are_possible(&self) -> bool {
        let mut seen = Vec::new();
        let are_different = self.keys.iter().all(|key| {
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        });
        are_different && (1..=self.keys.len()).contains(&self.need)
    }

    /// Those who signed for the owners of these keys, each once.
    fn who_signed(&self, signed: &Signed) -> Vec<Key> {
        let mut found = Vec::new();
        for key in &self.keys {
            if let Some(key) = signed.for_owner_of(key).filter(|key| !found.contains(key)) {
                found.push(key);
            }
        }
        found
    }

    /// The keys of the same owners, as far as those who signed have replaced them.
    fn now(&self, signed: &Signed) -> Self {
        let mut keys = Vec::new();
        for key in &self.keys {
            let now = signed.for_owner_of(key).unwrap_or(*key);
            // An owner may be named with two keys.
            if !keys.contains(&now) {
                keys.push(now);
            }
        }
        let need = self.need;
        Self { keys, need }
    }
}

/// Whether somebody known made the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Nobody signed it, and nobody signed one of its name before.
    Unsigned,
    /// Nobody signed it; these keys signed an earlier one.
    Missing(Vec<Key>),
    /// It is signed by keys that were not seen before.
    New(Vec<Key>),
    /// It is signed by the keys that signed the earlier ones.
    Known(Vec<Key>),
    /// It is signed by other keys than the earlier ones, to which those have handed over.
    Replaced {
        /// Those remembered.
        old: Vec<Key>,
        /// Those that signed it.
        new: Vec<Key>,
    },
    /// Not all who must sign it have.
    Few {
        /// How many of them have.
        signed: usize,
        /// How many must.
        need: usize,
        /// The keys of which that many must.
        of: Vec<Key>,
    },
    /// It is signed by other keys than the earlier ones.
    Changed {
        /// Those remembered.
        old: Vec<Key>,
        /// Those that signed it.
        new: Vec<Key>,
    },
}

impl Trust {
    /// What this maker means of a pack that names these signers, where `known` are remembered for packs of
    /// its name.
    pub fn of(maker: &Maker, named: Option<&Signers>, known: Option<&Signers>) -> Self {
        let few = |signers: &Signers, signed: usize| Self::Few {
            signed,
            need: signers.need,
            of: signers.keys.clone(),
        };
        let Maker::Signed(signed) = maker else {
            return match (known, named) {
                (Some(known), _) => Self::Missing(known.keys.clone()),
                (None, Some(named)) => few(named, 0),
                (None, None) => Self::Unsigned,
            };
        };
        let by = known.map(|known| (known, known.who_signed(signed)));
        if let Some((known, by)) = &by
            && by.is_empty()
        {
            let old = known.keys.clone();
            let new = match named {
                Some(_) => signed.keys.clone(),
                None => maker_of(signed),
            };
            return Self::Changed { old, new };
        }
        let named_by = named.map(|named| (named, named.who_signed(signed)));
        for (signers, by) in by.iter().chain(&named_by) {
            if by.len() < signers.need {
                return few(signers, by.len());
            }
        }
        match by {
            None => Self::New(named_by.map_or_else(|| maker_of(signed), |(_, by)| by)),
            Some((known, new)) if new.iter().any(|key| !known.keys.contains(key)) => {
                let was_replaced =
                    |key: &&Key| signed.for_owner_of(key).is_some_and(|now| now != **key);
                let old = known.keys.iter().filter(was_replaced).copied().collect();
                let new = new.into_iter().filter(|key| !known.keys.contains(key));
                let new = new.collect();
                Self::Replaced { old, new }
            }
            Some((_, by)) => Self::Known(by),
        }
    }

    /// Whether to warn of it: packs of this name were signed by somebody else, or not all have signed it.
    pub fn is_alarming(&self) -> bool {
        matches!(
            self,
            Self::Missing(_) | Self::Changed { .. } | Self::Few { .. }
        )
    }

    /// Whether those who signed the earlier ones have signed it, with the keys that they had then. A key that
    /// was handed over to is compared by telephone first: the old one may have been stolen.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// Whom to remember, once somebody uses the pack; nothing, if that changes nothing or nobody can sign so.
    pub fn remembered(
        &self,
        maker: &Maker,
        named: Option<&Signers>,
        known: Option<&Signers>,
    ) -> Option<Signers> {
        let Maker::Signed(signed) = maker else {
            return None;
        };
        let named = || named.map(|named| named.now(signed));
        let first = || maker_of(signed).first().copied().map(Signers::one);
        let found = match self {
            Self::Known(_) | Self::Replaced { .. } => named().or_else(|| Some(known?.now(signed))),
            Self::New(_) | Self::Changed { .. } => named().or_else(first),
            Self::Few { .. } if known.is_none() => named(),
            Self::Few { .. } | Self::Unsigned | Self::Missing(_) => None,
        };
        found.filter(Signers::are_possible)
    }
}

/// The maker of a pack that names nobody: who signed it first. Anybody can add a signature behind that one,
/// which must count for nothing, whether it is there later or not.
fn maker_of(signed: &Signed) -> Vec<Key> {
    signed.keys.iter().take(1).copied().collect()
}

/// The numbers of keys, to be compared over the telephone.
pub fn numbers(keys: &[Key]) -> String {
    let numbers: Vec<String> = keys.iter().map(|key| key.number().to_string()).collect();
    numbers.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::files::Files;
    use crate::campaign::maker::Secret;

    fn signed_by(secrets: &[&Secret]) -> Maker {
        let mut files: Files = [("pack.toml".to_owned(), Vec::new())].into();
        for secret in secrets {
            secret.sign(&mut files);
        }
        Maker::of(&files)
    }

    #[test]
    fn trust_counts_those_who_must_sign() {
        let [one, two, three, other] = [1, 2, 3, 4].map(|seed| Secret::of([seed; 32]));
        let two_of_three = Signers {
            keys: vec![one.key(), two.key(), three.key()],
            need: 2,
        };
        assert!(two_of_three.are_possible());
        let trust = |secrets: &[&Secret], known: bool| {
            let known = known.then_some(&two_of_three);
            Trust::of(&signed_by(secrets), Some(&two_of_three), known)
        };
        let few = |signed| Trust::Few {
            signed,
            need: 2,
            of: two_of_three.keys.clone(),
        };
        assert_eq!(trust(&[], false), few(0));
        assert_eq!(trust(&[&one], false), few(1));
        assert_eq!(trust(&[&one], true), few(1));
        assert_eq!(trust(&[&one, &other], false), few(1));
        let enough = trust(&[&one, &three], false);
        assert_eq!(enough, Trust::New(vec![one.key(), three.key()]));
        let enough = trust(&[&three, &one, &other], true);
        assert_eq!(enough, Trust::Known(vec![one.key(), three.key()]));
        // A version that no longer names them does not get round them.
        let dropped = Trust::of(&signed_by(&[&one]), None, Some(&two_of_three));
        assert_eq!(dropped, few(1));
        assert!(few(1).is_alarming() && !few(1).is_known());
        let strangers = Trust::of(&signed_by(&[&other]), None, Some(&two_of_three));
        assert!(matches!(strangers, Trust::Changed { .. }));
        let maker = signed_by(&[&one, &two]);
        let known = Trust::of(&maker, None, Some(&two_of_three));
        let after = known.remembered(&maker, None, Some(&two_of_three));
        assert_eq!(after.as_ref(), Some(&two_of_three));
    }

    #[test]
    fn trust_goes_over_to_a_new_key_and_does_not_come_back() {
        let old = Secret::of([1; 32]);
        let new = Secret::of([2; 32]).in_place_of(&old);
        let of_old = Signers::one(old.key());
        let maker = signed_by(&[&new]);
        let trust = Trust::of(&maker, None, Some(&of_old));
        let (before, after) = (vec![old.key()], vec![new.key()]);
        let expected = Trust::Replaced {
            old: before,
            new: after,
        };
        assert_eq!(trust, expected);
        assert!(!trust.is_known() && !trust.is_alarming());
        let now = trust.remembered(&maker, None, Some(&of_old));
        assert_eq!(now, Some(Signers::one(new.key())));
        // Whoever has found the old key signs nothing any more.
        let found = Trust::of(&signed_by(&[&old]), None, now.as_ref());
        assert!(matches!(found, Trust::Changed { .. }));
        // One owner with two keys counts once.
        let both = Signers {
            keys: vec![old.key(), new.key()],
            need: 2,
        };
        let once = Trust::of(&maker, None, Some(&both));
        assert!(matches!(once, Trust::Few { signed: 1, .. }));
    }

    #[test]
    fn trust_of_a_pack_that_names_nobody_is_in_who_signed_first() {
        let [one, added] = [1, 2].map(|seed| Secret::of([seed; 32]));
        let maker = signed_by(&[&one, &added]);
        let trust = Trust::of(&maker, None, None);
        assert_eq!(trust, Trust::New(vec![one.key()]));
        let known = trust.remembered(&maker, None, None);
        assert_eq!(known, Some(Signers::one(one.key())));
        // The pack stays usable without the one that was added, and that one alone signs nothing.
        let of = |secrets: &[&Secret]| Trust::of(&signed_by(secrets), None, known.as_ref());
        assert_eq!(of(&[&one]), Trust::Known(vec![one.key()]));
        assert!(matches!(of(&[&added]), Trust::Changed { .. }));
    }

    #[test]
    fn trust_remembers_no_signers_who_cannot_sign_and_no_key_that_was_replaced() {
        let old = Secret::of([1; 32]);
        let new = Secret::of([2; 32]).in_place_of(&old);
        let nobody = Signers::default();
        let maker = signed_by(&[&old]);
        let trust = Trust::of(&maker, Some(&nobody), None);
        assert_eq!(trust.remembered(&maker, Some(&nobody), None), None);
        // The pack still names the old key.
        let named = Signers::one(old.key());
        let maker = signed_by(&[&new]);
        let trust = Trust::of(&maker, Some(&named), Some(&named));
        let now = trust.remembered(&maker, Some(&named), Some(&named));
        assert_eq!(now, Some(Signers::one(new.key())));
    }
}

//! The second reader's seal: who compares an entry with its sources writes its fingerprint into
//! `checked`; a change after that is an error until somebody compares it again.
//!
//! It guards against slips, not against malice: anybody can write a new fingerprint.

use serde::Serialize;
use serde_json::Value;

use super::Check;
use crate::campaign::Name;
use crate::diagnostic::{Diagnostic, Place};

/// What says that nobody has compared an entry yet, or the fingerprint of what they compared.
type Seal = Option<Name>;

/// Eight hexadecimal digits that change with the entry. What is not there does not count, so that
/// a newer program, which knows more keys, finds the same; nor do notes.
pub(super) fn fingerprint(entry: &impl Serialize) -> String {
    let mut value = serde_json::to_value(entry).unwrap_or_default();
    if let Value::Object(map) = &mut value {
        map.remove("checked");
        map.remove("note");
    }
    prune(&mut value);
    format!("{:08x}", crc32fast::hash(value.to_string().as_bytes()))
}

/// Takes out what says nothing; true if nothing is left.
fn prune(value: &mut Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Object(map) => {
            map.retain(|_, inner| !prune(inner));
            map.is_empty()
        }
        Value::Array(items) => {
            for item in items.iter_mut() {
                prune(item);
            }
            items.is_empty()
        }
        _ => false,
    }
}

impl Check<'_> {
    /// Notes every entry that was changed after it was checked, and how many nobody has checked.
    pub(super) fn seals(&mut self) {
        let campaign = self.campaign;
        let mut found: Vec<(&Name, &Seal, &Place, String)> = Vec::new();
        macro_rules! gather {
            ($($list:ident)*) => {$(
                for entry in &campaign.$list {
                    found.push((&entry.id, &entry.checked, &entry.place, fingerprint(entry)));
                }
            )*};
        }
        gather!(addressees recommendations claims cases groups mentioned figures);
        let (all, mut unchecked) = (found.len(), 0);
        for (id, seal, place, fingerprint) in found {
            match seal {
                None => unchecked += 1,
                Some(seal) if *seal == fingerprint.as_str() => {}
                Some(seal) => self.error(
                    place.at(seal.span.clone()),
                    format!("“{id}” was changed after it was checked"),
                    format!(
                        "compare it with its sources again, then write checked = \"{fingerprint}\""
                    ),
                ),
            }
        }
        if unchecked > 0 && !campaign.pack.id.is_empty() {
            let message = format!("{unchecked} of {all} entries were checked by no second reader");
            let help = "who compares one with its sources writes checked = \"new\" into it; the answer tells the rest";
            self.problems.push(
                Diagnostic::warning(message)
                    .at(campaign.pack.place.clone())
                    .help(help),
            );
        }
    }
}

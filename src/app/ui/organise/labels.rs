//! What the fields of the forms are called, and what can be chosen in them.

use crate::app::organise::Entries;
use crate::app::state::State;
use crate::strings::say;

/// What the field at this path is called.
pub fn field(state: &State, entries: Entries, path: &str) -> String {
    match (entries, path) {
        (_, "id") => say!(state, "field-id"),
        (Entries::Claims, "text") => say!(state, "field-claim-text"),
        (Entries::Recommendations, "text") => say!(state, "field-ask-text"),
        (Entries::Claims, "standing") => say!(state, "field-standing"),
        (Entries::Claims, "by") => say!(state, "field-by"),
        (_, "sources") => say!(state, "field-sources"),
        (Entries::Claims, "graphic") => say!(state, "field-graphic"),
        (_, "note") => say!(state, "field-note"),
        (Entries::Claims, "author") => say!(state, "field-author"),
        (Entries::Claims, "reader") => say!(state, "field-reader"),
        (Entries::Recommendations, "addressee") => say!(state, "field-addressee"),
        (Entries::Recommendations, "kind") => say!(state, "field-ask-kind"),
        (Entries::Addressees, "kind") => say!(state, "field-office-kind"),
        (Entries::Recommendations, "status") => say!(state, "field-status"),
        (Entries::Recommendations, "status_sources") => say!(state, "field-status-sources"),
        (Entries::Recommendations, "title") => say!(state, "field-title"),
        (Entries::Sources, "title") => say!(state, "field-source-title"),
        (Entries::Recommendations, "topic") => say!(state, "field-topic"),
        (Entries::Recommendations, "for") => say!(state, "field-for"),
        (Entries::People, "name") => say!(state, "entry-field-name"),
        (Entries::People, "spellings") => say!(state, "field-spellings"),
        (Entries::People, "about") => say!(state, "field-about"),
        (Entries::People, "consent") => say!(state, "field-consent"),
        (Entries::People, "conviction") => say!(state, "field-conviction"),
        (Entries::People, "not_known") => say!(state, "field-not-known"),
        (Entries::People, "claims") => say!(state, "field-claims"),
        (Entries::People, "also") => say!(state, "field-also"),
        (Entries::People, "supports") => say!(state, "field-supports"),
        (Entries::People, "status.state") => say!(state, "field-state"),
        (Entries::People, "status.on") => say!(state, "field-on"),
        (Entries::People, "status.confirmed") => say!(state, "field-state-confirmed"),
        (Entries::People, "status.after") => say!(state, "field-after"),
        (Entries::People, "status.short") => say!(state, "field-short-status"),
        (Entries::People, "status.text") => say!(state, "field-status-text"),
        (Entries::People, "status.sources") => say!(state, "field-state-sources"),
        (Entries::Addressees, "short") => say!(state, "field-short"),
        (Entries::Addressees, "office") => say!(state, "field-office"),
        (Entries::Addressees, "address.lines") => say!(state, "field-lines"),
        (Entries::Addressees, "address.confirmed") => say!(state, "field-address-confirmed"),
        (Entries::Addressees, "address.sources") => say!(state, "field-address-sources"),
        (Entries::Addressees, "salutation") => say!(state, "field-salutation"),
        (Entries::Addressees, "closing") => say!(state, "field-closing"),
        (Entries::Addressees, "subject") => say!(state, "field-subject"),
        (Entries::Addressees, "country") => say!(state, "entry-field-country"),
        (Entries::Addressees, "country_names") => say!(state, "field-country-names"),
        (Entries::Addressees, "powers") => say!(state, "field-powers"),
        (Entries::Addressees, "background") => say!(state, "field-background"),
        (Entries::Addressees, "copies_to") => say!(state, "field-copies"),
        (Entries::Addressees, "anonymous") => say!(state, "field-anonymous"),
        (Entries::Addressees, "anonymous_sources") => say!(state, "field-anonymous-sources"),
        (Entries::Addressees, "holder.name") => say!(state, "field-holder"),
        (Entries::Addressees, "holder.since") => say!(state, "field-since"),
        (Entries::Addressees, "holder.confirmed") => say!(state, "field-holder-confirmed"),
        (Entries::Addressees, "holder.sources") => say!(state, "field-holder-sources"),
        (Entries::Sources, "publisher") => say!(state, "field-publisher"),
        (Entries::Sources, "date") => say!(state, "field-date"),
        (Entries::Sources, "reference") => say!(state, "field-reference"),
        (Entries::Sources, "language") => say!(state, "field-language"),
        _ => path.to_owned(),
    }
}

/// What can be chosen, in words.
pub fn choice(state: &State, value: &str) -> String {
    // “public record” has two words.
    match value.split(' ').next().unwrap_or_default() {
        "established" => say!(state, "choice-established"),
        "alleged" => say!(state, "choice-alleged"),
        "disputed" => say!(state, "choice-disputed"),
        "open" => say!(state, "choice-open"),
        "partly" => say!(state, "choice-partly"),
        "met" => say!(state, "choice-met"),
        "inquiry" => say!(state, "choice-inquiry"),
        "review" => say!(state, "choice-review"),
        "investigation" => say!(state, "choice-investigation"),
        "mechanism" => say!(state, "choice-mechanism"),
        "conditions" => say!(state, "choice-conditions"),
        "release" => say!(state, "choice-release"),
        "care" => say!(state, "choice-care"),
        "visits" => say!(state, "choice-visits"),
        "transfer" => say!(state, "choice-transfer"),
        "public" => say!(state, "choice-public"),
        "person" => say!(state, "choice-person"),
        "family" => say!(state, "choice-family"),
        "detained" => say!(state, "choice-detained"),
        "released" => say!(state, "choice-released"),
        "died" => say!(state, "choice-died"),
        "unknown" => say!(state, "choice-unknown"),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::organise::forms::Form;

    #[test]
    fn labels_name_every_field_and_choice() {
        let campaign = crate::campaign::load::built_in().campaign.clone();
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let state = State::new(std::sync::Arc::new(campaign), today);
        for entries in Entries::ALL {
            for one in entries.fields() {
                assert_ne!(field(&state, entries, one.path), one.path);
                if let Form::Choice(values) | Form::Choices(values) = one.form {
                    for value in values {
                        assert_ne!(choice(&state, value), *value);
                    }
                }
            }
        }
    }
}

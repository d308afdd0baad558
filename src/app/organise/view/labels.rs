//! What the fields of the forms are called, and what can be chosen in them.

use crate::app::organise::message::View;
use crate::app::organise::state::Entries;
use crate::strings::say;

/// What the field at this path is called.
pub fn field(view: View<'_>, entries: Entries, path: &str) -> String {
    match (entries, path) {
        (_, "id") => say!(view, "field-id"),
        (Entries::Claims, "text") => say!(view, "field-claim-text"),
        (Entries::Recommendations, "text") => say!(view, "field-ask-text"),
        (Entries::Claims, "standing") => say!(view, "field-standing"),
        (Entries::Claims, "by") => say!(view, "field-by"),
        (_, "sources") => say!(view, "field-sources"),
        (Entries::Claims, "graphic") => say!(view, "field-graphic"),
        (_, "note") => say!(view, "field-note"),
        (_, "author") => say!(view, "field-author"),
        (_, "reader") => say!(view, "field-reader"),
        (Entries::Recommendations, "addressee") => say!(view, "field-addressee"),
        (Entries::Recommendations, "kind") => say!(view, "field-ask-kind"),
        (Entries::Addressees, "kind") => say!(view, "field-office-kind"),
        (Entries::Recommendations, "status") => say!(view, "field-status"),
        (Entries::Recommendations, "status_sources") => say!(view, "field-status-sources"),
        (Entries::Pack, "title") => say!(view, "field-campaign-title"),
        (Entries::Pack, "version") => say!(view, "field-version"),
        (Entries::Pack, "kind") => say!(view, "field-campaign-kind"),
        (Entries::Pack, "languages") => say!(view, "field-languages"),
        (Entries::Pack, "published") => say!(view, "field-published"),
        (Entries::Pack, "facts_as_of") => say!(view, "field-facts-as-of"),
        (Entries::Pack, "recheck_by") => say!(view, "field-recheck-by"),
        (Entries::Pack, "ends") => say!(view, "field-ends"),
        (Entries::Pack, "stop") => say!(view, "field-stop"),
        (Entries::Pack, "reported") => say!(view, "field-reported"),
        (Entries::Pack, "letterhead.name") => say!(view, "field-letterhead-name"),
        (Entries::Pack, "letterhead.colour") => say!(view, "field-letterhead-colour"),
        (Entries::Pack, "signers.keys") => say!(view, "field-signers"),
        (Entries::Pack, "signers.need") => say!(view, "field-signers-need"),
        (Entries::Pack, "limits.status_months") => say!(view, "field-status-months"),
        (Entries::Pack, "limits.address_months") => say!(view, "field-address-months"),
        (Entries::Pack, "limits.holder_months") => say!(view, "field-holder-months"),
        (Entries::Figures, "title") => say!(view, "field-figure-title"),
        (Entries::Figures, "according_to") => say!(view, "field-according-to"),
        (Entries::Figures, "sentence") => say!(view, "field-figure-sentence"),
        (Entries::Figures, "series") => say!(view, "field-figure-series"),
        (Entries::Figures, "partial_note") => say!(view, "field-partial-note"),
        (Entries::Figures, "repeats") => say!(view, "field-repeats"),
        (Entries::Pack, "draft") => say!(view, "field-draft"),
        (Entries::Pack, "exercise") => say!(view, "field-exercise"),
        (Entries::Pack, "any_order") => say!(view, "field-any-order"),
        (Entries::Recommendations, "title") => say!(view, "field-title"),
        (Entries::Sources, "title") => say!(view, "field-source-title"),
        (Entries::Recommendations, "topic") => say!(view, "field-topic"),
        (Entries::Recommendations, "lead") => say!(view, "field-lead"),
        (_, "question") => say!(view, "field-question"),
        (Entries::Recommendations, "background") => say!(view, "field-ask-background"),
        (_, "obligation") => say!(view, "field-obligation"),
        (Entries::Recommendations, "for") => say!(view, "field-for"),
        (Entries::People | Entries::Groups | Entries::Mentioned, "name") => {
            say!(view, "entry-field-name")
        }
        (Entries::People, "short") => say!(view, "field-short-name"),
        (Entries::People, "pronoun") => say!(view, "field-pronoun"),
        (Entries::People, "link") => say!(view, "field-link"),
        (Entries::People, "spellings") => say!(view, "field-spellings"),
        (Entries::People, "about") => say!(view, "field-about"),
        (Entries::People, "consent") => say!(view, "field-consent"),
        (Entries::People, "conviction") => say!(view, "field-conviction"),
        (Entries::People, "not_known") => say!(view, "field-not-known"),
        (Entries::People | Entries::Groups | Entries::Mentioned, "claims") => {
            say!(view, "field-claims")
        }
        (Entries::People, "also") => say!(view, "field-also"),
        (Entries::People | Entries::Groups, "supports") => say!(view, "field-supports"),
        (_, "status.state") => say!(view, "field-state"),
        (_, "status.on") => say!(view, "field-on"),
        (_, "status.confirmed") => say!(view, "field-state-confirmed"),
        (_, "status.after") => say!(view, "field-after"),
        (_, "status.short") => say!(view, "field-short-status"),
        (_, "status.text") => say!(view, "field-status-text"),
        (_, "status.sources") => say!(view, "field-state-sources"),
        (Entries::People, "card.greeting") => say!(view, "field-card-greeting"),
        (Entries::People, "card.address.lines") => say!(view, "field-card-lines"),
        (Entries::People, "card.address.confirmed") => say!(view, "field-address-confirmed"),
        (Entries::People, "card.address.sources") => say!(view, "field-address-sources"),
        (Entries::People, "card.may_mention") => say!(view, "field-card-topics"),
        (Entries::Passages, "people") => say!(view, "field-passage-people"),
        (Entries::Passages, "asks") => say!(view, "field-passage-asks"),
        (Entries::Passages, "parts") => say!(view, "field-parts"),
        (Entries::Addressees, "short") => say!(view, "field-short"),
        (Entries::Addressees, "office") => say!(view, "field-office"),
        (Entries::Addressees | Entries::Copies, "address.lines") => say!(view, "field-lines"),
        (Entries::Addressees | Entries::Copies, "address.confirmed") => {
            say!(view, "field-address-confirmed")
        }
        (Entries::Addressees | Entries::Copies, "address.sources") => {
            say!(view, "field-address-sources")
        }
        (Entries::Addressees | Entries::Copies, "email") => say!(view, "field-email"),
        (Entries::Addressees, "salutation") => say!(view, "field-salutation"),
        (Entries::Addressees, "prefers") => say!(view, "field-prefers"),
        (Entries::Addressees, "closing") => say!(view, "field-closing"),
        (Entries::Addressees, "subject") => say!(view, "field-subject"),
        (Entries::Addressees, "country") => say!(view, "entry-field-country"),
        (Entries::Addressees, "country_names") => say!(view, "field-country-names"),
        (Entries::Addressees, "powers") => say!(view, "field-powers"),
        (Entries::Addressees, "background") => say!(view, "field-background"),
        (Entries::Addressees, "copies_to") => say!(view, "field-copies"),
        (Entries::Addressees, "post_suspended.since") => say!(view, "field-suspended-since"),
        (Entries::Addressees, "post_suspended.by_way_of") => say!(view, "field-suspended-way"),
        (Entries::Addressees, "post_suspended.sources") => say!(view, "field-suspended-sources"),
        (Entries::Copies, "name") => say!(view, "field-copy-name"),
        (Entries::Copies, "for_countries") => say!(view, "field-copy-countries"),
        (Entries::Addressees, "anonymous") => say!(view, "field-anonymous"),
        (Entries::Addressees, "anonymous_sources") => say!(view, "field-anonymous-sources"),
        (Entries::Addressees, "holder.name") => say!(view, "field-holder"),
        (Entries::Addressees, "holder.since") => say!(view, "field-since"),
        (Entries::Addressees, "holder.confirmed") => say!(view, "field-holder-confirmed"),
        (Entries::Addressees, "holder.sources") => say!(view, "field-holder-sources"),
        (Entries::Sources, "publisher") => say!(view, "field-publisher"),
        (Entries::Sources, "date") => say!(view, "field-date"),
        (Entries::Sources, "reference") => say!(view, "field-reference"),
        (Entries::Sources, "language") => say!(view, "field-language"),
        _ => path.to_owned(),
    }
}

/// What can be chosen, in words.
pub fn choice(view: View<'_>, value: &str) -> String {
    // Some have two words: “public record”.
    match value.replace(' ', "-").as_str() {
        "established" => say!(view, "choice-established"),
        "alleged" => say!(view, "choice-alleged"),
        "disputed" => say!(view, "choice-disputed"),
        "open" => say!(view, "choice-open"),
        "partly" => say!(view, "choice-partly"),
        "met" => say!(view, "choice-met"),
        "inquiry" => say!(view, "choice-inquiry"),
        "review" => say!(view, "choice-review"),
        "investigation" => say!(view, "choice-investigation"),
        "mechanism" => say!(view, "choice-mechanism"),
        "conditions" => say!(view, "choice-conditions"),
        "release" => say!(view, "choice-release"),
        "care" => say!(view, "choice-care"),
        "visits" => say!(view, "choice-visits"),
        "transfer" => say!(view, "choice-transfer"),
        "protection" => say!(view, "choice-protection"),
        "recognition" => say!(view, "choice-recognition"),
        "charges" => say!(view, "choice-charges"),
        "stay" => say!(view, "choice-stay"),
        "law" => say!(view, "choice-law"),
        "whereabouts" => say!(view, "choice-whereabouts"),
        "other" => say!(view, "choice-other"),
        "public-record" => say!(view, "choice-public"),
        "person" => say!(view, "choice-person"),
        "family" => say!(view, "choice-family"),
        "at-risk" => say!(view, "choice-at-risk"),
        "disappeared" => say!(view, "choice-disappeared"),
        "charged" => say!(view, "choice-charged"),
        "on-trial" => say!(view, "choice-on-trial"),
        "sentenced" => say!(view, "choice-sentenced"),
        "executed" => say!(view, "choice-executed"),
        "detained" => say!(view, "choice-detained"),
        "released" => say!(view, "choice-released"),
        "died" => say!(view, "choice-died"),
        "religion" => say!(view, "choice-religion"),
        "politics" => say!(view, "choice-politics"),
        "organisation" => say!(view, "choice-organisation"),
        "unknown" => say!(view, "choice-unknown"),
        "active" => say!(view, "choice-active"),
        "historical" => say!(view, "choice-historical"),
        "he" => say!(view, "choice-he"),
        "she" => say!(view, "choice-she"),
        "they" => say!(view, "choice-they"),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::kernel::session::Session;
    use crate::app::organise::state::State;
    use crate::app::organise::state::forms::Form;

    #[test]
    fn labels_name_every_field_and_choice() {
        let campaign = crate::campaign::load::built_in().campaign.clone();
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let session = Session::new(std::sync::Arc::new(campaign), today);
        let state = State::default();
        let view = View::new(&session, &state);
        for entries in Entries::ALL {
            for one in entries.fields() {
                assert_ne!(field(view, entries, one.path), one.path);
                if let Form::Choice(values) | Form::Choices(values) = one.form {
                    for value in values {
                        assert_ne!(choice(view, value), *value);
                    }
                }
            }
        }
    }
}

//! What is confirmed of a pack that was begun from a document.

use std::collections::BTreeSet;

use super::{Campaign, Name};

impl Campaign {
    /// How many entries nobody has confirmed yet.
    pub fn drafts(&self) -> usize {
        let mut count = self.sources.iter().filter(|source| source.draft).count();
        count += self.addressees.iter().filter(|entry| entry.draft).count();
        count += self.recommendations.iter().filter(|ask| ask.draft).count();
        count += self.claims.iter().filter(|claim| claim.draft).count();
        count + self.cases.iter().filter(|case| case.draft).count()
    }

    /// The pack as it would be with what is confirmed alone: no draft, and nothing refers to what
    /// is left out.
    pub fn confirmed(&self) -> Self {
        let mut pack = self.clone();
        pack.pack.draft = false;
        // What a document is called is said of it either way: facts cite it. Who published it, and when, is not.
        for source in pack.sources.iter_mut().filter(|source| source.draft) {
            source.draft = false;
            source.publisher.clear();
            source.date = None;
        }
        pack.addressees.retain(|office| !office.draft);
        pack.claims.retain(|claim| !claim.draft);
        pack.cases.retain(|case| !case.draft);
        let offices: BTreeSet<&str> = pack.addressees.iter().map(|office| &*office.id).collect();
        pack.recommendations
            .retain(|ask| !ask.draft && offices.contains(&*ask.addressee));

        let claims = pack.claims.iter().map(|claim| claim.id.to_string());
        let passages = pack.passages.iter().map(|passage| passage.id.to_string());
        let facts: BTreeSet<String> = claims.chain(passages).collect();
        let asks = pack.recommendations.iter();
        let asks: BTreeSet<String> = asks.map(|ask| ask.id.to_string()).collect();
        let keep = |ids: &mut Vec<Name>, known: &BTreeSet<String>| {
            ids.retain(|id| known.contains(&**id));
        };
        let copies = pack.copies.iter().map(|copy| copy.id.to_string());
        let offices = pack.addressees.iter().map(|office| office.id.to_string());
        let recipients: BTreeSet<String> = copies.chain(offices).collect();
        for office in &mut pack.addressees {
            keep(&mut office.background, &facts);
            keep(&mut office.copies_to, &recipients);
            if let Some(suspended) = &mut office.post_suspended {
                keep(&mut suspended.by_way_of, &recipients);
            }
        }
        for ask in &mut pack.recommendations {
            keep(&mut ask.background, &facts);
        }
        for case in &mut pack.cases {
            keep(&mut case.claims, &facts);
            keep(&mut case.also, &facts);
            keep(&mut case.supports, &asks);
        }
        for group in &mut pack.groups {
            keep(&mut group.claims, &facts);
            keep(&mut group.supports, &asks);
        }
        pack
    }
}

#[cfg(test)]
mod tests {
    use crate::campaign::load;

    #[test]
    fn confirmed_leaves_out_drafts_and_what_refers_to_them() {
        let mut campaign = load::built_in().campaign.clone();
        assert_eq!(campaign.drafts(), 0);
        campaign.pack.draft = true;
        let case = campaign
            .cases
            .iter()
            .find(|case| !case.claims.is_empty() && !case.supports.is_empty());
        let case = case.expect("a person with facts").clone();
        let gone = case.claims[0].clone();
        for claim in campaign.claims.iter_mut().filter(|claim| claim.id == gone) {
            claim.draft = true;
        }
        campaign.sources[0].draft = true;
        campaign.addressees[0].draft = true;
        let office = campaign.addressees[0].id.clone();
        assert_eq!(campaign.drafts(), 3);

        let confirmed = campaign.confirmed();
        assert!(!confirmed.pack.draft);
        assert_eq!(confirmed.addressees.len() + 1, campaign.addressees.len());
        let mut asks = confirmed.recommendations.iter();
        assert!(asks.all(|ask| ask.addressee != office));
        let same = confirmed.cases.iter().find(|other| other.id == case.id);
        assert!(same.is_some_and(|same| !same.claims.contains(&gone)));
        let [unconfirmed, other] = [0, 1].map(|at| &confirmed.sources[at]);
        assert_eq!((&*unconfirmed.publisher, unconfirmed.date), ("", None));
        assert_eq!(unconfirmed.title, campaign.sources[0].title);
        assert_eq!(other.publisher, campaign.sources[1].publisher);
    }
}

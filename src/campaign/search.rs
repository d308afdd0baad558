//! Finding things in a pack by what a person types, in whatever script: accents are dropped and
//! other alphabets are written in Latin letters, so that “Тулетаева” finds Tuletaeva.

use std::ops::Range;

use any_ascii::any_ascii_char;

use super::{Campaign, Case, Citation, Claim, Name, Standing, Status, Text};

/// What somebody looks for: words that must all be found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// What was typed; one without letters or digits finds nothing and hides nothing.
    pub fn new(text: &str) -> Self {
        let words = text
            .split_whitespace()
            .map(|word| Folded::of(word).text)
            .filter(|word| !word.is_empty());
        Self {
            words: words.collect(),
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word is found in one or another of these texts.
    pub fn matches<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        let mut missing: Vec<&str> = self.words.iter().map(String::as_str).collect();
        for text in texts {
            if missing.is_empty() {
                break;
            }
            let folded = Folded::of(text);
            missing.retain(|word| !folded.text.contains(word));
        }
        missing.is_empty()
    }

    /// Where the words stand in `text`, as ranges of its bytes, in order and apart.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let folded = Folded::of(text);
        let mut marks: Vec<Range<usize>> = self
            .words
            .iter()
            .flat_map(|word| {
                let hits = folded.text.match_indices(word.as_str());
                hits.map(|(at, hit)| folded.back(at..at + hit.len()))
            })
            .collect();
        marks.sort_by_key(|mark| (mark.start, mark.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for mark in marks {
            match apart.last_mut() {
                Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
                _ => apart.push(mark),
            }
        }
        apart
    }
}

/// A text in small Latin letters, and where each came from.
struct Folded {
    text: String,
    /// For each byte of `text`, where its character stands in the original.
    from: Vec<Range<usize>>,
}

impl Folded {
    fn of(original: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(original.len()),
            from: Vec::with_capacity(original.len()),
        };
        for (at, c) in original.char_indices() {
            let from = at..at + c.len_utf8();
            // Apostrophes and soft signs are written by some and left out by others.
            let latin = any_ascii_char(c).chars();
            let kept = latin.filter(|c| c.is_ascii_alphanumeric() || *c == ' ');
            for letter in kept {
                folded.text.push(letter.to_ascii_lowercase());
                folded.from.push(from.clone());
            }
        }
        folded
    }

    fn back(&self, range: Range<usize>) -> Range<usize> {
        let start = self.from.get(range.start).map_or(0, |from| from.start);
        let end = self.from.get(range.end.saturating_sub(1));
        start..end.map_or(start, |from| from.end)
    }
}

/// What a pack has of what somebody looks for, by id, each in the pack's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// Recommendations, to whatever office.
    pub recommendations: Vec<Name>,
    /// People with a case.
    pub cases: Vec<Name>,
    /// Groups of people.
    pub groups: Vec<Name>,
    /// People who are only mentioned.
    pub mentioned: Vec<Name>,
    /// Facts about events, that belong to no person.
    pub claims: Vec<Name>,
    /// Figures.
    pub figures: Vec<Name>,
    /// Documents.
    pub sources: Vec<Name>,
}

impl SearchResults {
    /// How many things were found.
    pub fn count(&self) -> usize {
        let lists = [
            &self.recommendations,
            &self.cases,
            &self.groups,
            &self.mentioned,
            &self.claims,
            &self.figures,
            &self.sources,
        ];
        lists.into_iter().map(Vec::len).sum()
    }
}

/// All of the pack that has every word of `query`, in any of its languages. Facts that letters
/// never print are not searched.
pub fn find(campaign: &Campaign, query: &Query) -> SearchResults {
    if query.is_empty() {
        return SearchResults::default();
    }
    let search = Search { campaign, query };
    SearchResults {
        recommendations: search.among(&campaign.recommendations, |ask| {
            let mut texts = vec![&*ask.id];
            texts.extend(all(&ask.title).chain(all(&ask.text)));
            texts.extend(ask.note.iter().flat_map(all));
            texts.extend(places(&ask.sources));
            (ask.id.clone(), texts)
        }),
        cases: search.among(&campaign.cases, |case| (case.id.clone(), search.case(case))),
        groups: search.among(&campaign.groups, |group| {
            let mut texts: Vec<&str> = all(&group.name).collect();
            texts.extend(search.claims(&group.claims));
            (group.id.clone(), texts)
        }),
        mentioned: search.among(&campaign.mentioned, |person| {
            let mut texts: Vec<&str> = all(&person.name).collect();
            texts.extend(search.claims(&person.claims));
            texts.extend(status(&person.status));
            (person.id.clone(), texts)
        }),
        claims: search.among(background(campaign), |claim| {
            (claim.id.clone(), claim_texts(claim).collect())
        }),
        figures: search.among(&campaign.figures, |figure| {
            let mut texts: Vec<&str> = all(&figure.title).chain(all(&figure.sentence)).collect();
            texts.extend(figure.series.iter().flat_map(|series| all(&series.name)));
            (figure.id.clone(), texts)
        }),
        sources: search.among(&campaign.sources, |source| {
            let mut texts = vec![&*source.id, &source.title, &source.publisher];
            texts.extend(source.reference.as_deref());
            (source.id.clone(), texts)
        }),
    }
}

/// The facts that letters may print and that belong to no case, group or mentioned person: what
/// happened, rather than to whom.
pub fn background(campaign: &Campaign) -> impl Iterator<Item = &Claim> {
    let of_people = |id: &Name| {
        let cases = campaign.cases.iter().any(|case| {
            case.claims.contains(id)
                || case.also.contains(id)
                || case.conviction.as_ref() == Some(id)
        });
        cases
            || campaign
                .groups
                .iter()
                .any(|group| group.claims.contains(id))
            || campaign.mentioned.iter().any(|one| one.claims.contains(id))
    };
    campaign
        .claims
        .iter()
        .filter(move |claim| !claim.graphic && !of_people(&claim.id))
}

struct Search<'a> {
    campaign: &'a Campaign,
    query: &'a Query,
}

impl<'a> Search<'a> {
    fn among<T: 'a>(
        &self,
        things: impl IntoIterator<Item = &'a T>,
        texts: impl Fn(&'a T) -> (Name, Vec<&'a str>),
    ) -> Vec<Name> {
        let named = things.into_iter().map(texts);
        named
            .filter(|(_, texts)| self.query.matches(texts.iter().copied()))
            .map(|(id, _)| id)
            .collect()
    }

    fn case(&self, case: &'a Case) -> Vec<&'a str> {
        let mut texts: Vec<&str> = all(&case.name).chain(all(&case.about)).collect();
        texts.extend(case.spellings.iter().map(String::as_str));
        texts.extend(case.not_known.iter().flat_map(all));
        texts.extend(self.claims(case.conviction.iter().chain(&case.claims).chain(&case.also)));
        texts.extend(status(&case.status));
        texts
    }

    fn claims(&self, ids: impl IntoIterator<Item = &'a Name>) -> impl Iterator<Item = &'a str> {
        let claims = ids.into_iter().filter_map(|id| self.campaign.claim(id));
        claims.filter(|claim| !claim.graphic).flat_map(claim_texts)
    }
}

fn claim_texts(claim: &Claim) -> impl Iterator<Item = &str> {
    let accounts = claim.accounts.iter().flat_map(|account| all(&account.text));
    let standing = match claim.standing {
        Standing::Established => "established",
        Standing::Alleged => "alleged",
        Standing::Disputed => "disputed",
    };
    all(&claim.text).chain(accounts).chain([standing])
}

fn status(status: &Status) -> impl Iterator<Item = &str> {
    all(&status.short).chain(all(&status.text))
}

fn places(citations: &[Citation]) -> impl Iterator<Item = &str> {
    citations.iter().map(|citation| citation.at.as_str())
}

fn all(text: &Text) -> impl Iterator<Item = &str> {
    text.0.values().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn found(text: &str) -> SearchResults {
        find(&load::built_in().campaign, &Query::new(text))
    }

    fn ids(names: &[Name]) -> Vec<&str> {
        names.iter().map(|name| &**name).collect()
    }

    #[test]
    fn search_folds_scripts_accents_and_case() {
        for text in [
            "Тулетаева",
            "tuletaeva",
            "TÚLETAEVA",
            "roza tulet",
            "  Роза  ",
        ] {
            let found = found(text);
            assert!(
                ids(&found.cases).contains(&"tuletaeva"),
                "{text}: {found:?}"
            );
        }
    }

    #[test]
    fn search_wants_every_word_and_finds_all_kinds_of_things() {
        assert!(ids(&found("independent investigation").recommendations).contains(&"P1"));
        assert!(found("independent inquiry xylophone").count() == 0);
        assert!(!found("torture").figures.is_empty());
        assert!(!found("S1").sources.is_empty());
        assert!(!found("square").claims.is_empty());
        assert_eq!(found(" — ").count(), 0);
        assert!(Query::new(" — ").is_empty());
    }

    #[test]
    fn search_never_finds_what_letters_never_print() {
        let campaign = &load::built_in().campaign;
        for claim in campaign.claims.iter().filter(|claim| claim.graphic) {
            assert!(background(campaign).all(|other| other.id != claim.id));
            let text = claim.text.show(&campaign.first_language());
            assert_eq!(find(campaign, &Query::new(text)).count(), 0, "{}", claim.id);
        }
    }

    #[test]
    fn search_marks_the_letters_that_were_found() {
        let query = Query::new("зhana tul");
        let marks = |text: &str| -> Vec<String> {
            let marks = query.marks(text).into_iter();
            marks.map(|mark| text[mark].to_owned()).collect()
        };
        assert_eq!(query.words, ["zhana", "tul"]);
        assert_eq!(marks("Жанаозен, Zhanaozen"), ["Жана", "Zhana"]);
        assert_eq!(marks("Роза Түлетаева"), ["Түл"]);
        // A letter that becomes two is marked whole.
        let query = Query::new("h");
        assert_eq!(query.marks("Ж"), std::iter::once(0..2).collect::<Vec<_>>());
        // What overlaps is one mark.
        let query = Query::new("abc bcd");
        assert_eq!(
            query.marks("abcd"),
            std::iter::once(0..4).collect::<Vec<_>>()
        );
    }
}

//! Which facts a letter tells, of whom, and in which order: the people first, then what bears out
//! each request, then what binds the office. Nothing is told twice.

use crate::campaign::{Addressee, Campaign, Case, Lang, Name, Passage, Recommendation, Text};

use super::Draft;
use super::room;
use super::told::{Told, length};

/// What a letter tells.
pub(super) struct Telling<'a> {
    /// The stories of the people chosen, in the writer's order.
    pub(super) stories: Vec<Story<'a>>,
    /// What bears out the requests, a paragraph each.
    pub(super) context: Vec<Vec<Told<'a>>>,
    /// What binds the office.
    pub(super) obligation: Vec<Told<'a>>,
    /// What the letter asks at its end.
    pub(super) questions: Vec<&'a Text>,
}

/// What is told of one person, or of several who share it.
pub(super) struct Story<'a> {
    /// Whose it is.
    pub(super) people: Vec<&'a Case>,
    /// Its sentences.
    pub(super) sentences: Vec<Told<'a>>,
    /// What the letter asks about them at its end.
    question: Option<&'a Text>,
}

/// What is told so far.
struct Teller<'a> {
    campaign: &'a Campaign,
    lang: &'a Lang,
    told: Vec<&'a str>,
}

impl<'a> Telling<'a> {
    /// What a letter of this draft tells.
    pub(super) fn of(campaign: &'a Campaign, office: &'a Addressee, draft: &'a Draft) -> Self {
        let people: Vec<&Case> = draft
            .cases
            .iter()
            .filter_map(|id| campaign.case(id))
            .collect();
        let asks: Vec<&Recommendation> = draft
            .asks
            .iter()
            .filter_map(|id| campaign.recommendation(id))
            .collect();
        let figures = draft.figures.iter().chain(&draft.tables);
        let figures = figures.filter_map(|id| campaign.figure(id));
        let repeated = figures.flat_map(|figure| &figure.repeats);
        let mut teller = Teller {
            campaign,
            lang: &draft.lang,
            told: repeated
                .chain(&campaign.pack.reported)
                .map(|id| &**id)
                .collect(),
        };
        let stories = teller.stories(&people, &asks);
        let mut context: Vec<Vec<Told>> = asks
            .iter()
            .map(|ask| teller.listed(&ask.background))
            .collect();
        if asks.iter().all(|ask| ask.background.is_empty()) {
            context.push(teller.listed(&office.background));
        }
        let own = asks.iter().find_map(|ask| ask.obligation.as_ref());
        let obligation = own.or(office.obligation.as_ref());
        let obligation =
            obligation.map_or(Vec::new(), |id| teller.listed(std::slice::from_ref(id)));
        let questions = questions(&stories, &asks, &draft.lang);
        let lang = &draft.lang;
        let all = |told: &[Told]| told.iter().map(|one| one.length(lang) + 1).sum::<usize>();
        let reported = campaign.pack.reported.as_ref();
        let reported = reported.and_then(|id| campaign.claim(id));
        let relief = asks.iter().any(|ask| ask.kind.is_relief_in_custody());
        // “I wrote to you on 21 November 2026 and have had no answer.”
        let again = draft.follows.map_or(0, |_| 60);
        let beside = room::Beside {
            lang,
            opening: draft.who.chars().count()
                + again
                + reported.map_or(0, |claim| length(&claim.text, lang)),
            stories: stories.iter().map(|story| all(&story.sentences)).collect(),
            asks: &asks,
            obligation: all(&obligation),
            questions: questions.iter().map(|text| length(text, lang) + 5).sum(),
            held: relief && !people.is_empty(),
        };
        let context = room::fitted(context, &beside);
        Self {
            stories,
            context,
            obligation,
            questions,
        }
    }
}

impl<'a> Teller<'a> {
    fn stories(&mut self, people: &[&'a Case], asks: &[&Recommendation]) -> Vec<Story<'a>> {
        let mut stories = Vec::new();
        let mut left: Vec<&Case> = people.to_vec();
        for case in people {
            if !left.iter().any(|one| one.id == case.id) {
                continue; // told of together with somebody before
            }
            let story = match self.shared(case, &left, asks) {
                Some(passage) => {
                    let of = |one: &&&Case| passage.people.contains(&one.id);
                    Story {
                        people: left.iter().filter(of).copied().collect(),
                        sentences: self.passage(passage),
                        question: passage.question.as_ref(),
                    }
                }
                None => Story {
                    people: vec![case],
                    sentences: self.alone(case),
                    question: case.question.as_ref(),
                },
            };
            left.retain(|one| !story.people.iter().any(|told| told.id == one.id));
            stories.push(story);
        }
        stories
    }

    /// The passage that tells of this person with the most of the others.
    fn shared(&self, case: &Case, left: &[&Case], asks: &[&Recommendation]) -> Option<&'a Passage> {
        let fits = |passage: &&Passage| {
            let chosen = |id: &Name| left.iter().any(|one| one.id == *id);
            let asked = |id: &Name| asks.iter().any(|ask| ask.id == *id);
            passage.people.contains(&case.id)
                && (passage.asks.is_empty() || passage.asks.iter().any(asked))
                && passage.people.iter().all(chosen)
                && passage.is_in(self.lang)
        };
        let fitting = self.campaign.passages.iter().filter(fits);
        // The first of those with the same number.
        fitting.rev().max_by_key(|passage| passage.people.len())
    }

    /// A person's own claims, with what became of them where the pack tells it.
    fn alone(&mut self, case: &'a Case) -> Vec<Told<'a>> {
        let after = case.status.after.as_ref();
        let after = after.and_then(|id| case.claims.iter().position(|claim| claim == id));
        let at = after.map_or(case.claims.len(), |at| at + 1);
        let (before, then) = case.claims.split_at(at);
        let mut sentences = self.claims(before);
        sentences.push(Told::Status(case));
        sentences.extend(self.claims(then));
        let link = case
            .link
            .as_ref()
            .filter(|link| link.get(self.lang).is_some());
        sentences.extend(link.map(Told::Link));
        sentences
    }

    /// Those of these claims that may be printed and were not told yet.
    fn claims(&mut self, ids: &[Name]) -> Vec<Told<'a>> {
        ids.iter().filter_map(|id| self.claim(id)).collect()
    }

    fn claim(&mut self, id: &str) -> Option<Told<'a>> {
        let claim = self.campaign.claim(id)?;
        if claim.graphic || self.told.contains(&&*claim.id) {
            return None;
        }
        self.told.push(&claim.id);
        Some(Told::Claim(claim))
    }

    fn passage(&mut self, passage: &'a Passage) -> Vec<Told<'a>> {
        self.told.extend(passage.claims().map(|id| &**id));
        let parts = 0..passage.parts.len();
        parts.map(|part| Told::Part(passage, part)).collect()
    }

    /// Claims and passages, as far as they are in the letter's language. A passage of which
    /// something was told already gives way to those of its claims that were not.
    fn listed(&mut self, ids: &[Name]) -> Vec<Told<'a>> {
        let mut all = Vec::new();
        for id in ids {
            let Some(passage) = self.campaign.passage(id) else {
                all.extend(self.in_language(id));
                continue;
            };
            let is_told = |id: &Name| self.told.contains(&&**id);
            if passage.is_in(self.lang) && !passage.claims().any(is_told) {
                all.extend(self.passage(passage));
            } else {
                for id in passage.claims() {
                    all.extend(self.in_language(id));
                }
            }
        }
        all
    }

    fn in_language(&mut self, id: &str) -> Option<Told<'a>> {
        let claim = self.campaign.claim(id)?;
        claim.text.get(self.lang)?;
        self.claim(id)
    }
}

/// The questions about the people whom the requests concern, and those of the requests that
/// concern none of these people. None unless each request has its question answered for.
fn questions<'a>(stories: &[Story<'a>], asks: &[&'a Recommendation], lang: &Lang) -> Vec<&'a Text> {
    let has = |text: &&Text| text.get(lang).is_some();
    let mut questions = Vec::new();
    let mut answered = vec![false; asks.len()];
    for story in stories {
        let Some(question) = story.question.filter(has) else {
            continue;
        };
        let mut concerned = false;
        for (ask, answered) in asks.iter().zip(&mut answered) {
            if story
                .people
                .iter()
                .any(|case| case.supports.contains(&ask.id))
            {
                concerned = true;
                *answered = true;
            }
        }
        if concerned {
            questions.push(question);
        }
    }
    for (ask, answered) in asks.iter().zip(answered) {
        match ask.question.as_ref().filter(has) {
            _ if answered => {}
            Some(question) => questions.push(question),
            None => return Vec::new(),
        }
    }
    questions
}

//! No letter says more than its sources: every choice of requests and people, walked through.

use entreaty::campaign::{Campaign, Standing, load};
use entreaty::letter::{Content, Draft, Letter, Origin, Role, Sender, compose, review};
use entreaty::problem::Rule;
use jiff::civil::Date;

const DATE: Date = Date::constant(2026, 11, 21);

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

fn draft(office: &str, asks: &[&str], cases: &[&str]) -> Draft {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Draft {
        asks: owned(asks),
        cases: owned(cases),
        sender: Sender {
            name: "Sample Sender".to_owned(),
            address: vec!["1 Sample Street".to_owned(), "Town".to_owned()],
            place: "Town".to_owned(),
        },
        ..Draft::to(campaign(), office)
    }
}

/// All choices of some things.
fn choices<'a>(all: &[&'a str]) -> Vec<Vec<&'a str>> {
    (0..1_u32 << all.len())
        .map(|bits| {
            let chosen = all.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
            chosen.map(|(_, id)| *id).collect()
        })
        .collect()
}

/// None, each alone, and each with each.
fn pairs<'a>(all: &[&'a str]) -> Vec<Vec<&'a str>> {
    choices(all)
        .into_iter()
        .filter(|chosen| chosen.len() <= 2)
        .collect()
}

/// What is printed comes from where it says that it does, word for word.
fn walk(draft: &Draft, letter: &Letter) {
    let campaign = campaign();
    let lang = &draft.lang;
    let names: Vec<&str> = campaign
        .cases
        .iter()
        .map(|case| case.name.show(lang))
        .collect();
    for run in letter.blocks.iter().flat_map(|block| block.content.runs()) {
        let text = run.text.as_str();
        match &run.origin {
            Origin::Claim(id) => {
                let claim = campaign.claim(id).expect("a fact is a claim");
                assert_eq!(claim.text.get(lang), Some(text));
                assert!(!claim.sources.is_empty() && !claim.graphic, "{id}");
                if claim.standing == Standing::Alleged {
                    let by = claim
                        .by
                        .as_ref()
                        .and_then(|by| by.get(lang))
                        .expect("a speaker");
                    assert!(text.contains(by), "{id}");
                }
            }
            Origin::Ask(id) => {
                let ask = campaign
                    .recommendation(id)
                    .expect("a request is the pack's");
                assert!(
                    ask.addressee == draft.to.as_str() && draft.asks.contains(id),
                    "{id}"
                );
                let lead = ask.lead.as_ref().and_then(|lead| lead.get(lang));
                let known = [ask.text.get(lang), ask.topic.get(lang), lead];
                assert!(known.contains(&Some(text)), "{id}");
            }
            Origin::Passage(id) => {
                let (_, part) = campaign.part(id).expect("a part of a passage");
                assert_eq!(part.text.get(lang), Some(text));
                assert!(part.claims_in(campaign).all(|claim| !claim.graphic), "{id}");
                if part.standing(campaign) == Standing::Alleged {
                    let by = part.by.as_ref().and_then(|by| by.get(lang));
                    assert!(text.contains(by.expect("a speaker")), "{id}");
                }
            }
            Origin::Status(id) => {
                let case = campaign.case(id).expect("a status is a person's");
                assert_eq!(case.status.text.get(lang), Some(text));
                assert!(draft.cases.contains(id), "{id}");
            }
            Origin::Template => {
                // Numbers of a list aside, a template has no figure and no name of the pack.
                assert!(!text.contains(|c: char| c.is_ascii_digit()), "“{text}”");
                assert!(names.iter().all(|name| !text.contains(name)), "“{text}”");
            }
            _ => {}
        }
    }
}

#[test]
fn truth_every_choice_of_requests_and_people_is_walked() {
    let campaign = campaign();
    let people: Vec<&str> = campaign.cases.iter().map(|case| &*case.id).collect();
    let mut letters = 0;
    for office in &campaign.addressees {
        let asks: Vec<&str> = campaign
            .recommendations_to(&office.id)
            .map(|ask| &*ask.id)
            .collect();
        let all = choices(&asks)
            .into_iter()
            .map(|asks| (asks, people.clone()));
        let pairs = pairs(&people)
            .into_iter()
            .map(|people| (asks.clone(), people));
        // The office's own template, and the one for any office.
        let general = pairs
            .clone()
            .map(|choice| (choice, Some("letter.en.hbs".to_owned())));
        let own = all.chain(pairs).map(|choice| (choice, None));
        for ((asks, people), template) in own.chain(general) {
            let draft = Draft {
                template,
                words: "I am a nurse.".to_owned(),
                ..draft(&office.id, &asks, &people)
            };
            let (letter, problems) = compose::compose(campaign, &draft, DATE);
            assert!(problems.is_empty(), "{problems:?}");
            let letter = letter.expect("a letter");
            walk(&draft, &letter);
            let errors = review::review(campaign, &draft, &letter);
            let mut errors = errors
                .into_iter()
                .filter(entreaty::problem::Problem::is_error);
            let expected = asks.is_empty().then_some(Rule::NoAsk);
            assert_eq!(errors.next().and_then(|problem| problem.rule), expected);
            letters += 1;
        }
    }
    assert!(letters > 150, "{letters}");
}

#[test]
fn truth_every_request_chosen_is_printed_once_and_in_order() {
    let campaign = campaign();
    for office in &campaign.addressees {
        let asks: Vec<&str> = campaign
            .recommendations_to(&office.id)
            .map(|ask| &*ask.id)
            .collect();
        for mut chosen in choices(&asks) {
            chosen.reverse();
            let draft = draft(&office.id, &chosen, &[]);
            let letter = compose::compose(campaign, &draft, DATE)
                .0
                .expect("a letter");
            let body = letter
                .blocks
                .iter()
                .filter(|block| block.role != Role::Subject);
            let printed: Vec<&str> = body
                .flat_map(|block| block.content.runs())
                .filter_map(|run| match &run.origin {
                    // Not its few words in the first sentence.
                    Origin::Ask(id)
                        if campaign
                            .recommendation(id)
                            .is_some_and(|ask| ask.text.get(&draft.lang) == Some(&run.text)) =>
                    {
                        Some(id.as_str())
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(printed, chosen, "{}", office.id);
        }
    }
}

#[test]
fn truth_salutation_and_closing_are_the_offices() {
    let campaign = campaign();
    for office in &campaign.addressees {
        let draft = draft(&office.id, &[], &[]);
        let letter = compose::compose(campaign, &draft, DATE)
            .0
            .expect("a letter");
        for (role, form) in [
            (Role::Salutation, &office.salutation),
            (Role::Closing, &office.closing),
        ] {
            let blocks: Vec<_> = letter.of_role(role).collect();
            let Content::Text(runs) = &blocks[0].content else {
                panic!("{role:?}");
            };
            assert_eq!((blocks.len(), runs.len()), (1, 1));
            assert_eq!(Some(runs[0].text.as_str()), form.get(&draft.lang));
        }
    }
}

//! What is offered in a letter's language leads to a letter: what has no words in it is shown apart, with the
//! reason.

use std::collections::HashMap;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::Command;
use entreaty::campaign::{Addressee, Campaign, Lang, Recipient, load};
use entreaty::letter::{Draft, Sender};
use entreaty::page::{Fonts, stationery};
use entreaty::press;
use entreaty::problem::Severity;
use entreaty::strings::UiLang;
use jiff::civil::Date;

use super::batch_window::Window;
use super::compose::{app, click, open, send, settle, with_sender};

/// What comes of a letter: what stands in its way.
fn errors(campaign: &Campaign, draft: &Draft, fonts: &mut Fonts) -> Vec<String> {
    let today = Date::constant(2026, 11, 21);
    let made = press::make(campaign, draft, today, fonts);
    let errors = made.problems.iter();
    let errors = errors.filter(|problem| problem.severity == Severity::Error);
    errors.map(|error| error.message(UiLang::ENGLISH)).collect()
}

fn sender() -> Sender {
    let lines = ["Street 1", "10000 Town", "Ireland"];
    Sender {
        name: "Sample Sender".to_owned(),
        address: lines.map(str::to_owned).to_vec(),
        place: String::new(),
    }
}

/// A letter of each office and language of the pack, with one thing more chosen, and whether that is offered.
fn each_choice(campaign: &Campaign, office: &Addressee, lang: &Lang) -> Vec<(String, bool, Draft)> {
    let is_written = office.is_written_to_in(lang);
    let plain = Draft {
        lang: lang.clone(),
        sender: sender(),
        ..Draft::to(campaign, &office.id)
    };
    let at = |what: String| format!("{} in {lang}: {what}", &*office.id);
    let mut all = vec![(at("as it begins".to_owned()), is_written, plain.clone())];
    let mut add = |what: String, is_offered: bool, draft: Draft| {
        all.push((at(what), is_written && is_offered, draft));
    };
    for case in &campaign.cases {
        let draft = Draft {
            cases: vec![case.id.to_string()],
            ..plain.clone()
        };
        let can = campaign.can_tell_of(case, lang);
        add(case.id.to_string(), can, draft);
    }
    for ask in campaign.recommendations_to(&office.id) {
        let mut draft = plain.clone();
        draft.asks = vec![ask.id.to_string()];
        add(ask.id.to_string(), ask.is_in(lang), draft);
    }
    for figure in &campaign.figures {
        let id = vec![figure.id.to_string()];
        let told = Draft {
            figures: id.clone(),
            ..plain.clone()
        };
        add(format!("{} told", id[0]), figure.is_in(lang), told);
        let shown = Draft {
            tables: id.clone(),
            ..plain.clone()
        };
        add(format!("{} shown", id[0]), figure.is_in(lang), shown);
    }
    let offices = campaign.addressees.iter().map(|office| &office.id);
    let copies = campaign.copies.iter().map(|copy| &copy.id);
    for id in offices.chain(copies).filter(|id| **id != *office.id) {
        let draft = Draft {
            copies: vec![id.to_string()],
            ..plain.clone()
        };
        let one = campaign.recipient(id).expect("a recipient");
        add(
            format!("copy to {id}"),
            Recipient::is_named_in(one, lang),
            draft,
        );
    }
    for paper in stationery::all() {
        let draft = Draft {
            paper: paper.id.clone(),
            ..plain.clone()
        };
        add(format!("on {}", paper.id), true, draft);
    }
    all
}

#[test]
fn in_language_nothing_that_is_offered_leads_to_an_error() {
    let verania = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/verania-2026");
    let verania = load::from_path(verania.as_ref()).expect("a pack").campaign;
    let exercise = load::from_path(load::EXERCISE_AT.as_ref());
    let exercise = exercise.expect("the exercise").campaign;
    let mut fonts = Fonts::new();
    let mut counts: HashMap<bool, usize> = HashMap::new();
    for campaign in [&load::built_in().campaign, &exercise, &verania] {
        for lang in &campaign.pack.languages {
            for office in &campaign.addressees {
                for (what, is_offered, draft) in each_choice(campaign, office, lang) {
                    *counts.entry(is_offered).or_default() += 1;
                    let errors = errors(campaign, &draft, &mut fonts);
                    assert_eq!(errors.is_empty(), is_offered, "{what}: {errors:?}");
                }
            }
        }
    }
    let of = |is_offered| counts.get(&is_offered).copied().unwrap_or_default();
    assert!(of(true) > 150 && of(false) > 20, "{counts:?}");
}

/// What the list of languages has, with whether it can be chosen.
fn languages(window: &mut Window) -> Vec<(String, bool)> {
    window
        .get_by_role_and_label(Role::ComboBox, "Language")
        .click_accesskit();
    settle(window);
    let of = |role| {
        let all = window.query_all_by_role(role);
        let named = all.filter_map(|node| {
            let node = node.accesskit_node();
            Some((node.label()?, !node.is_disabled()))
        });
        named.collect::<Vec<_>>()
    };
    let all = [of(Role::ListBoxOption), of(Role::Button)].concat();
    let names = ["English", "Русский", "Қазақша"];
    let all = all
        .into_iter()
        .filter(|(name, _)| names.iter().any(|own| name.starts_with(own)));
    let all = all.collect();
    window.key_press(egui::Key::Escape);
    settle(window);
    all
}

#[test]
fn in_language_a_letter_can_be_in_those_that_its_office_is_written_to_in() {
    let mut window = open(1440.0, 1200.0);
    let apart = |all: &[(String, bool)]| {
        let apart = all.iter().filter(|(_, can)| !can);
        apart.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let all = languages(&mut window);
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(apart(&all).is_empty(), "{all:?}");
    send(&mut window, Command::Edit(Edit::To("interior".to_owned())));
    let said = "Қазақша – only to the President";
    assert_eq!(apart(&languages(&mut window)), [said]);
    // Whom the pack does not speak of in it, the letter cannot speak of.
    send(&mut window, Command::Edit(Edit::To("president".to_owned())));
    let person = "kozlov".to_owned();
    send(&mut window, Command::Edit(Edit::Case(person, true)));
    let said = "Қазақша – it has no words for: Vladimir Kozlov";
    assert_eq!(apart(&languages(&mut window)), [said]);
}

#[test]
fn in_language_an_office_that_has_no_letter_in_it_is_written_to_in_another() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    let lang = |window: &Window| app(window).state().session.draft.lang.code().to_owned();
    let told =
        "There is no letter in Kazakh to the Minister of Internal Affairs: it is in English now.";
    for by_key in [false, true] {
        send(&mut window, Command::Edit(Edit::To("president".to_owned())));
        send(&mut window, Command::Edit(Edit::Lang(Lang::new("kk"))));
        if by_key {
            // The office after the President is the Prosecutor General, who has none in Kazakh either.
            send(&mut window, Command::Act(Action::NextOffice));
            window.get_by_label_contains("There is no letter in Kazakh to the Prosecutor General");
        } else {
            click(&mut window, "Minister of Internal Affairs");
            window.get_by_label(told);
        }
        assert_eq!(lang(&window), "en");
        assert_eq!(app(&window).state().session.pages(), 1);
        send(&mut window, Command::Act(Action::Undo));
        assert_eq!(lang(&window), "kk");
        assert!(window.query_by_label(told).is_none());
    }
}

#[test]
fn in_language_what_has_no_words_says_so_and_cannot_be_chosen() {
    let mut window = open(1440.0, 3000.0);
    with_sender(&mut window);
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("kk"))));
    let person = |window: &Window, name: &str| {
        let all = window.query_all_by_role(Role::CheckBox);
        let mut all = all.map(|node| node.accesskit_node());
        let node = all.find(|node| node.label().is_some_and(|label| label.starts_with(name)));
        let node = node.unwrap_or_else(|| panic!("{name}"));
        let said = node.data().description().unwrap_or_default();
        let said = said.contains("Not for a letter in Kazakh");
        (node.is_disabled(), said)
    };
    assert_eq!(person(&window, "Vladimir Kozlov"), (true, true));
    assert_eq!(person(&window, "Roza Tuletaeva"), (false, false));
    let copies = "Not named in Kazakh: Prosecutor General and Minister of Internal Affairs";
    window.get_by_label(copies);
    assert!(
        window
            .query_by_label("Copy to Prosecutor General")
            .is_none()
    );
    // Nothing is lost of what was chosen before, and it can be taken out.
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("en"))));
    for edit in [
        Edit::Case("kozlov".to_owned(), true),
        Edit::Copy("prosecutor".to_owned(), true),
        Edit::Lang(Lang::new("kk")),
    ] {
        send(&mut window, Command::Edit(edit));
    }
    assert_eq!(person(&window, "Vladimir Kozlov"), (false, true));
    click(&mut window, "Copy to Prosecutor General");
    assert!(app(&window).state().session.draft.copies.is_empty());
}

#[test]
fn in_language_a_sheet_that_is_not_there_in_it_leads_to_the_language() {
    let mut window = open(1440.0, 900.0);
    with_sender(&mut window);
    send(&mut window, Command::Edit(Edit::Lang(Lang::new("kk"))));
    for action in [
        Action::TableSheet,
        Action::SignatureSheet,
        Action::ReplySlips,
    ] {
        send(&mut window, Command::Act(action));
        let said = "This sheet is not there in Kazakh.";
        assert!(
            window.query_all_by_label_contains(said).next().is_some(),
            "{action:?}"
        );
        assert!(app(&window).state().dialog.is_none());
        let field = window.get_by_role_and_label(Role::ComboBox, "Language");
        assert!(field.accesskit_node().is_focused(), "{action:?}");
    }
}

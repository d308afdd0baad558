//! The letters and cards of the evening: which somebody signs, in what language, whose page is shown.

use egui::{Align, Frame, Id, Layout, Rect, RichText, Ui, UiBuilder};

use super::{heading, large};
use crate::app::kernel::action::Action;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{CONTROL, SPACE_M, SPACE_S, semibold, serif_bold, tokens};
use crate::app::kernel::tick::{self, Tick};
use crate::app::kernel::widgets::{self, combo};
use crate::app::signing::message::{Command, Message, Out, View};
use crate::app::signing::state::{Signing, letter_of};
use crate::batch::programme::Piece;
use crate::campaign::search::Query;
use crate::campaign::{Addressee, Lang, locale};
use crate::strings::{UiLang, language, own_name, say};

/// Below this width, in points, there is no room for both in one row above the page.
const ONE_ROW: f32 = 440.0;

/// The language in which the pack of a letter or a card is shown to the guest at the table.
fn lang<'a>(view: View<'_>, piece: Piece<'a>) -> &'a Lang {
    piece.campaign().shown_in(view.ui_lang.code(), piece.lang())
}

/// The one letter: its office and what it asks. Gives its address.
pub(super) fn only(ui: &mut Ui, view: View<'_>, signing: &Signing) -> String {
    let t = tokens(ui);
    let Some(Piece::Letter(letter)) = signing.shown_piece() else {
        return String::new();
    };
    let lang = lang(view, Piece::Letter(letter));
    let office = letter.campaign.addressee(&letter.draft.to);
    let name = office.map_or("", |office| office.office.show(lang));
    let headline = say!(view, "signing-title", office = name);
    heading(ui, &headline, serif_bold(32.0), t.ink);
    let asks = letter.draft.asks.iter();
    let topics: Vec<String> = asks
        .filter_map(|ask| letter.campaign.recommendation(ask))
        .map(|ask| ask.topic.show(lang).to_owned())
        .collect();
    let topics = locale::list(lang, &topics);
    let asks = say!(view, "signing-asks", topics = topics);
    ui.label(large(&asks, 17.0).color(t.quiet));
    let lines = office.map(|office| office.address.lines.get(&letter.draft.lang).join(", "));
    lines.unwrap_or_default()
}

/// The letters and cards, each to be ticked.
pub(super) fn ticks(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    let t = tokens(ui);
    heading(ui, &say!(view, "signing-which"), serif_bold(24.0), t.ink);
    let query = Query::default();
    for (place, piece) in signing.programme.pieces().enumerate() {
        let lang = lang(view, piece);
        let name = piece.name(lang);
        let to = match piece {
            Piece::Letter(letter) => {
                let draft = letter_of(letter, &signing.typed);
                say!(
                    view,
                    "signing-to",
                    office = letter.office(lang),
                    language = language(view.ui_lang, draft.lang.code())
                )
            }
            Piece::Card(card) => say!(
                view,
                "signing-card-to",
                language = language(view.ui_lang, card.card.lang.code())
            ),
        };
        let on = signing.typed.letters.iter().any(|id| id == piece.id());
        let row = Tick {
            title: &name,
            pill: None,
            below: vec![(to, widgets::Tone::Quiet)],
            on,
            room: 0.0,
            query: &query,
        };
        let shown = ui.push_id(("signing-letter", place), |ui| tick::row(ui, &row));
        if shown.inner.clicked() {
            out.push(Command::Own(Message::Tick(place, !on)));
        }
    }
}

/// The language of the table, and of the letters, where there is a choice.
pub(super) fn languages(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let label = widgets::small(ui, &say!(view, "signing-table-language"));
        let shown = combo("table-language", 140.0)
            .selected_text(view.ui_lang.own_name())
            .show_ui(ui, |ui| {
                for one in UiLang::all() {
                    let on = one == view.ui_lang;
                    if widgets::option(ui, on, one.own_name()) {
                        out.push(Command::Own(Message::UiLang(one)));
                    }
                }
            });
        shown.response.labelled_by(label.id);
        let all = signing.languages();
        if all.len() < 2 {
            return;
        }
        let named = |lang: &Lang| language(view.ui_lang, lang.code());
        let chosen = all.iter().find(|lang| lang.code() == signing.typed.lang);
        let as_composed = say!(view, "signing-language-composed");
        let label = widgets::small(ui, &say!(view, "signing-letter-language"));
        let shown = combo("letter-language", 160.0)
            .selected_text(chosen.map_or_else(|| as_composed.clone(), named))
            .show_ui(ui, |ui| {
                if widgets::option(ui, chosen.is_none(), &as_composed) {
                    out.push(Command::Own(Message::Lang(None)));
                }
                for lang in &all {
                    let on = chosen == Some(lang);
                    if widgets::option(ui, on, named(lang)) {
                        out.push(Command::Own(Message::Lang(Some(lang.clone()))));
                    }
                }
            });
        shown.response.labelled_by(label.id);
    });
}

/// Other words in the letter or on the card that is shown, where somebody wants them.
pub(super) fn own_words(
    ui: &mut Ui,
    view: View<'_>,
    signing: &Signing,
    field: impl FnOnce(&mut Ui, String, &str) -> Option<String>,
    out: &mut Out,
) {
    let Some(piece) = signing.shown_piece() else {
        return;
    };
    let mut name = piece.name(lang(view, piece));
    // Two letters for the same person are told apart by their offices.
    if let Piece::Letter(letter) = piece {
        let all = signing.programme.pieces();
        let letters = all.filter(|one| matches!(one, Piece::Letter(_)));
        if letters
            .filter(|one| one.name(lang(view, *one)) == name)
            .count()
            > 1
        {
            name = format!("{name} · {}", letter.office(lang(view, piece)));
        }
    }
    let own = signing.typed.own.get(piece.id());
    let (check, begun) = match piece {
        Piece::Letter(_) => (
            say!(view, "signing-own-words", letter = name.as_str()),
            &signing.typed.words,
        ),
        Piece::Card(card) => {
            let check = say!(view, "signing-own-card", person = name.as_str());
            (check, &card.card.words)
        }
    };
    if widgets::check(ui, own.is_some(), &check).clicked() {
        let words = own.is_none().then(|| begun.clone());
        if words.is_some() {
            let asked = piece.id().to_owned();
            ui.data_mut(|data| data.insert_temp(Id::unique("signing-own-asked"), asked));
        }
        out.push(Command::Own(Message::OwnWords(words)));
    }
    if let Some(own) = own {
        // What it says of cards is not said of the words for letters, above.
        if matches!(piece, Piece::Card(_)) {
            widgets::small(ui, &say!(view, "write-card-about"));
        }
        let label = match piece {
            Piece::Letter(_) => say!(view, "signing-own-words-field", letter = name.as_str()),
            Piece::Card(_) => say!(view, "signing-own-card-field", person = name.as_str()),
        };
        let changed = field(ui, label, own);
        out.extend(changed.map(|text| Command::Own(Message::OwnWords(Some(text)))));
    }
}

/// Which letter's page is shown, and in which language it is read instead. Gives the room below.
pub(super) fn choose_page(
    ui: &mut Ui,
    view: View<'_>,
    signing: &Signing,
    above: Rect,
    out: &mut Out,
) -> Rect {
    let others = match signing.shown_piece() {
        None => return above,
        // It is signed in its own words, which nobody has translated.
        Some(Piece::Card(_)) => Vec::new(),
        Some(Piece::Letter(letter)) => {
            let draft = letter_of(letter, &signing.typed);
            let campaign = &letter.campaign;
            let office = campaign.addressee(&draft.to);
            let all = office.into_iter().flat_map(Addressee::languages);
            all.filter(|lang| **lang != draft.lang && campaign.pack.languages.contains(lang))
                .collect()
        }
    };
    if !signing.has_several() && others.is_empty() {
        return above;
    }
    let mut rest = above;
    let mut row = |ui: &mut Ui| {
        let (bar, below) = rest.split_top_bottom_at_y(rest.top() + CONTROL + SPACE_S);
        rest = below;
        let builder = UiBuilder::new()
            .max_rect(bar.with_max_y(bar.bottom() - SPACE_S))
            .layout(Layout::left_to_right(Align::Center));
        ui.new_child(builder)
    };
    let is_narrow = above.width() < ONE_ROW;
    let mut first = row(ui);
    if signing.has_several() {
        turn(&mut first, view, signing, out);
        if is_narrow && !others.is_empty() {
            first = row(ui);
        }
    }
    if !others.is_empty() {
        read(&mut first, view, signing, others, is_narrow, out);
    }
    rest
}

/// The way to the letter before and the one after.
fn turn(ui: &mut Ui, view: View<'_>, signing: &Signing, out: &mut Out) {
    let count = signing.programme.len();
    let (previous, next) = if signing.has_cards() {
        (
            say!(view, "signing-previous-cards"),
            say!(view, "signing-next-cards"),
        )
    } else {
        (say!(view, "signing-previous"), say!(view, "signing-next"))
    };
    if widgets::icon_button(ui, Icon::Left, &previous, signing.at > 0).clicked() {
        out.push(Command::Own(Message::Show(signing.at - 1)));
    }
    let number = signing.at + 1;
    let of = if signing.at < signing.programme.letters.len() {
        say!(view, "signing-page-of", number = number, count = count)
    } else {
        say!(view, "signing-card-of", number = number, count = count)
    };
    ui.label(RichText::new(of).font(semibold(14.0)));
    if !signing.signs_shown() {
        widgets::small(ui, &say!(view, "signing-page-not"));
    }
    if widgets::icon_button(ui, Icon::Right, &next, signing.at + 1 < count).clicked() {
        out.push(Command::Own(Message::Show(signing.at + 1)));
    }
}

/// The language that the letter is read in, or its page; where there is no room its name is heard alone.
fn read(
    ui: &mut Ui,
    view: View<'_>,
    signing: &Signing,
    others: Vec<&Lang>,
    is_narrow: bool,
    out: &mut Out,
) {
    let name = Action::Bilingual.name(view.ui_lang);
    let page = say!(view, "signing-see-page");
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let reading = signing.read_in();
        let shown = combo("signing-read-in", 130.0)
            .selected_text(reading.map_or_else(|| page.clone(), own_name))
            .show_ui(ui, |ui| {
                if widgets::option(ui, reading.is_none(), &page) {
                    out.push(Command::Own(Message::Read(None)));
                }
                for lang in others {
                    let on = reading == Some(lang);
                    if widgets::option(ui, on, own_name(lang)) {
                        out.push(Command::Own(Message::Read(Some(lang.clone()))));
                    }
                }
            });
        if is_narrow {
            let response = shown.response.on_hover_text(&name);
            ui.ctx()
                .accesskit_node_builder(response.id, |node| node.set_label(name));
        } else {
            let label = widgets::small(ui, &name);
            shown.response.labelled_by(label.id);
        }
    });
}

/// A frame for what stands in the place of the page.
pub(super) fn frame(ui: &Ui) -> Frame {
    widgets::card(ui)
}

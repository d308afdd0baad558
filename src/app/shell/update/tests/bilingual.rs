//! What follows from wanting to know what one signs.

use super::*;
use crate::campaign::Lang;

#[test]
fn update_orders_what_is_read_beside_the_letter() {
    let mut state = state();
    let order = |effects: Vec<Effect>| match effects.into_iter().next() {
        Some(Effect::Make(order)) => order.beside.map(|lang| lang.code().to_owned()),
        other => panic!("{other:?}"),
    };
    let ru = Some("ru".to_owned());
    // The window speaks the letter's language: the next one of the pack.
    assert_eq!(order(act(&mut state, Action::Bilingual)), ru);
    state.session.ui_lang = crate::strings::UiLang::of_code("ru").unwrap();
    assert_eq!(order(edit(&mut state, Edit::Words("Mine.".to_owned()))), ru);
    // A letter in the language that one reads is read in another.
    let lang = Edit::Lang(Lang::new("ru"));
    assert_eq!(order(edit(&mut state, lang)), Some("en".to_owned()));
    let chosen = Command::Own(Message::Page(PageMessage::ReadIn(Lang::new("kk"))));
    assert_eq!(order(after(&mut state, chosen)), Some("kk".to_owned()));
    // The prosecutor is written to in no Kazakh.
    let to = Edit::To("prosecutor".to_owned());
    assert_eq!(order(edit(&mut state, to)), Some("en".to_owned()));
    assert_eq!(order(act(&mut state, Action::Bilingual)), None);
}

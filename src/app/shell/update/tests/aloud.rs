//! What is said without being asked.

use super::*;

#[test]
fn update_tells_whoever_listens_what_is_new() {
    let mut state = state();
    let said = |state: &mut State, problems: Vec<Problem>| {
        let page = made(state, problems);
        tell(state, page);
        state.session.news.said().to_owned()
    };
    let name = Problem::of(Rule::NoSender, LetterProblem::NoName);
    let long = Problem::of(Rule::Long, PageProblem::Long { pages: 2 });
    let first = said(&mut state, vec![name.clone()]);
    assert_eq!(first, "Still needed: your name");
    let more = said(&mut state, vec![name.clone(), long.clone()]);
    assert_eq!(more, "1 to check: the letter has 2 pages");
    // What was told is not told again while it lasts, and is when it comes back.
    assert_eq!(said(&mut state, vec![name.clone(), long.clone()]), "");
    assert_eq!(said(&mut state, vec![name, long.clone()]), "");
    assert_eq!(said(&mut state, Vec::new()), "Nothing more is needed");
    assert_eq!(said(&mut state, vec![long]), more);
}

use super::*;
use crate::campaign::load;
use crate::letter::{Draft, plain};
use crate::page::Fonts;
use crate::press;

/// A letter of our own, read back: the same words on the same pages.
#[test]
fn text_of_a_pdf_is_what_its_pages_say() {
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let today = jiff::civil::Date::constant(2026, 11, 21);
    let made = press::make(campaign, &draft, today, &mut Fonts::new());
    let pdf = made.preview().expect("a letter");
    let pages = pages(&pdf).expect("its words");
    assert_eq!(pages.len(), made.laid.as_ref().unwrap().pages.len());
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all = flat(&joined(&pages));
    let text = plain::text(made.letter.as_ref().unwrap());
    let mut tried = 0;
    for paragraph in text.split("\n\n").filter(|text| text.len() > 80) {
        // A paragraph that two pages share has a page's end within it.
        let first: String = flat(paragraph).chars().take(60).collect();
        assert!(all.contains(&first), "{first}\nis not in\n{all}");
        tried += 1;
    }
    assert!(tried > 3);
    for page in &pages {
        assert_eq!(page.text.split('\n').count(), page.looks.len());
    }
    assert!(pages[0].text.lines().count() > 15, "{}", pages[0].text);
}

fn joined(pages: &[PageText]) -> String {
    let texts: Vec<&str> = pages.iter().map(|page| page.text.as_str()).collect();
    texts.join(" ")
}

#[test]
fn text_of_what_is_no_pdf_is_refused() {
    assert!(pages(b"not a PDF").is_err());
}

//! What tells how to reach somebody, in any language: telephone numbers, e-mail addresses, pages of the
//! web.

/// As many digits as a telephone number has and no date does.
const FEWEST_DIGITS: usize = 9;

/// Whether the text has a telephone number, an e-mail address or a page of the web.
pub(crate) fn are_in(text: &str) -> bool {
    has_telephone_number(text) || has_address_of_the_net(text)
}

/// Whether so many digits stand together, with nothing between them but what groups them.
fn has_telephone_number(text: &str) -> bool {
    let groups = |c: char| " -–/().+\u{a0}".contains(c);
    let mut digits = 0;
    text.chars().any(|c| {
        if c.is_numeric() {
            digits += 1;
        } else if !groups(c) {
            digits = 0;
        }
        digits >= FEWEST_DIGITS
    })
}

fn has_address_of_the_net(text: &str) -> bool {
    let lower = text.to_lowercase();
    let signs = ["@", "http:", "https:", "www."];
    signs.iter().any(|sign| lower.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contact_details_are_numbers_and_addresses_but_no_dates() {
        for text in [
            "Call 0044 (20) 7946-0958.",
            "+44 20\u{a0}7946 0958",
            "ann@example.org",
            "see WWW.example.org",
            "https://example.org",
        ] {
            assert!(are_in(text), "{text}");
        }
        for text in ["", "on 21.11.2026", "2019 and 2020, 2021", "Article 14 (3)"] {
            assert!(!are_in(text), "{text}");
        }
    }
}

//! The rules about paper: what cannot be printed, what does not fit the window, what is long.

use super::Laid;
use crate::letter::Origin;
use crate::problem::{Problem, Rule};

/// All rules about paper that these pages break.
pub fn check(laid: &Laid) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (character, origin) in &laid.missing {
        let code = u32::from(*character);
        let shown = if character.is_control() {
            ' '
        } else {
            *character
        };
        let message = format!(
            "the character “{shown}” (U+{code:04X}) in {} cannot be printed: no embedded font has it",
            in_words(origin)
        );
        problems.push(
            Problem::of(Rule::Unprintable, message)
                .help("write it in Latin, Cyrillic or Greek letters"),
        );
    }
    if let Some(over) = laid.address_too_wide {
        let message = format!("the office's address is {over:.1} mm too wide for the window");
        problems.push(Problem::of(Rule::AddressOverflow, message).help("choose another paper"));
    }
    if let Some(lines) = laid.address_too_high {
        let message = format!("{lines} lines of the office's address do not fit the window");
        problems.push(Problem::of(Rule::AddressOverflow, message).help("choose another paper"));
    }
    if laid.return_too_long {
        problems.push(
            Problem::of(
                Rule::AddressOverflow,
                "the sender's name is too long for the return line in the window",
            )
            .help("choose another paper, or shorten the name"),
        );
    }
    if laid.letter_pages > 1 {
        problems.push(
            Problem::of(
                Rule::Long,
                format!("the letter has {} pages", laid.letter_pages),
            )
            .help("leave a request or a person out, or shorten your own words"),
        );
    }
    problems
}

fn in_words(origin: &Origin) -> String {
    match origin {
        Origin::Sender => "the sender's name or address".to_owned(),
        Origin::Own => "your own words".to_owned(),
        Origin::Edited(_) => "your edit of the letter".to_owned(),
        Origin::Template | Origin::Date => "the template's words".to_owned(),
        Origin::Office(id) => format!("the address of “{id}”"),
        Origin::Claim(id)
        | Origin::Ask(id)
        | Origin::Status(id)
        | Origin::Figure(id)
        | Origin::Case(id) => {
            format!("the pack's text “{id}”")
        }
        Origin::Pack => "the pack's title or subject".to_owned(),
    }
}

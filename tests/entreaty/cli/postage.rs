//! What letters cost to post: by country and weight, by prices that somebody keeps.

use crate::helper::{Call, entreaty};

const PRICES: &str = "currency = \"EUR\"\nas_of = \"2026-07-01\"\nsheet = 80\nenvelope = 5\n\
                      [[price]]\nto = [\"Казахстан\"]\ngrams = 10\nprice = \"1.10\"\n\
                      [[price]]\nto = [\"Kazakhstan\"]\ngrams = 20\nprice = \"1,8\"\n\
                      [[price]]\ngrams = 2000\nprice = \"9\"\n";

/// Three letters of one page, and one of two.
const MADE: &str = "row,name,office,requests,pages,file,pack_version,rules_allowed,wording\n\
                    2,A,president,P1,1,all.pdf,1,,1\n\
                    3,B,interior,P1,1,all.pdf,1,,1\n\
                    4,C,president,P1,2,all.pdf,1,,1\n\
                    5,D,president,P1,1,all.pdf,1,,1\n";

fn postage(made: &str, prices: &str) -> Call {
    entreaty()
        .args(["postage", "made.csv", "--prices", "prices.toml"])
        .file("made.csv", made)
        .file("prices.toml", prices)
}

#[test]
fn postage_is_counted_by_country_and_weight() {
    // A sheet of A4 at 80 g/m² weighs 4.99 g.
    let told = postage(MADE, PRICES).run().works().stdout();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(
        lines,
        [
            "Kazakhstan: letters 3, 10 g each; 1.10 each, 3.30 together",
            "Kazakhstan: letters 1, 15 g each; 1.80 each, 1.80 together",
            "in all: letters 4, 5.10 EUR, by prices of 1 Jul 2026",
        ]
    );
    // On both sides, two pages are one sheet.
    let told = postage(MADE, PRICES).args(["--duplex"]).run().works();
    assert!(
        told.stdout().contains("letters 4, 4.40 EUR"),
        "{}",
        told.stdout()
    );
}

#[test]
fn postage_says_what_keeps_it_from_being_counted() {
    let heavy = MADE.replace(",P1,2,", ",P1,30,");
    let other = MADE.replace(",office,", ",pack,");
    let nobody = MADE.replace("interior", "intrior");
    let pages = MADE.replace(",P1,2,", ",P1,two,");
    let wrong = PRICES
        .replace("1.10", "1.105")
        .replace("2026-07-01", "July");
    let none = PRICES
        .split("[[price]]")
        .next()
        .unwrap_or_default()
        .to_owned();
    for (made, prices, told) in [
        (
            heavy.as_str(),
            PRICES,
            "no price for a letter of 155 g to Kazakhstan",
        ),
        (&other, PRICES, "no columns “office” and “pages”"),
        (&nobody, PRICES, "“intrior”"),
        (&pages, PRICES, "line 4 does not say how many pages"),
        (MADE, &wrong, "“1.105” is not a price"),
        (MADE, &wrong, "“July” is not a day"),
        (MADE, &none, "no price in the table"),
    ] {
        let done = postage(made, prices).run().fails(1);
        assert!(done.stderr().contains(told), "{told}: {}", done.stderr());
        assert_eq!(done.stdout(), "");
    }
}

#[test]
fn postage_of_cards_is_not_made_up() {
    let with_card = |line: &str| {
        let (head, rest) = line.split_once('\n').unwrap_or_default();
        let rest = rest.replace('\n', ",\n");
        format!("{head},card_to\n{rest}6,E,,,2,all-cards.pdf,1,,1,solen\n")
    };
    let done = postage(&with_card(MADE), PRICES).run().works();
    assert!(
        done.stderr().contains("cards are not counted (1)"),
        "{}",
        done.stderr()
    );
    assert!(
        done.stdout().contains("letters 4, 5.10 EUR"),
        "{}",
        done.stdout()
    );
}

#[test]
fn postage_of_a_batch_is_told_with_it_and_is_that_of_its_manifest() {
    let list = "Name,Street,Town,Country\nAnn Lee,1 High Street,Cork,Ireland\n\
                Bo Berg,2 High Street,Cork,Ireland\n";
    let call = || {
        let call = entreaty().args(["batch", "--to", "president", "--to", "interior"]);
        let call = call.args(["--date", "2026-11-21", "--senders", "list.csv"]);
        let call = call.file("list.csv", list).file("prices.toml", PRICES);
        call.args([
            "-o",
            "all.pdf",
            "--prices",
            "prices.toml",
            "--manifest",
            "m.csv",
        ])
    };
    let done = call().run().works();
    let made = String::from_utf8(done.file("m.csv")).expect("text");
    let counted = postage(&made, PRICES).run().works().stdout();
    assert!(counted.contains("in all: letters 4, "), "{counted}");
    assert!(done.stdout().ends_with(&counted), "{}", done.stdout());
    // A table that cannot be read is told before anything is made, and none takes its place.
    let wrong = call().file("prices.toml", "currency = 1").run().fails(1);
    assert!(!wrong.names().iter().any(|name| name == "all.pdf"));
    let over = call().args(["--failed", "prices.toml"]).run();
    over.fails(1);
}

//! What stands right below an address is asked of whoever it names: lists below “Ask her to:”, cards with an address
//! each, and letters whose requests are a list behind “we request you to”.

use crate::packs::document_kinds::{asked, pairs, proposed_of, texts};

const HEAD: &str = "Harbour & Hill Network

Kalvia: Botanist held

4 May 2024

Petra Lind was arrested on 3 March 2024 at the airport of Vess. The farmers of Vess want the mine closed.

";

const MINISTER: &str = "1) Minister of Mines and Natural Resources
   Ms Ana Brod
   12 Mill Street
   1000 Vess
   Kalvia
   minister@mines.kalvia.example
";

const GOVERNOR: &str = "2) Governor of Dessen Province
   Mr Omar Vell
   4 Castle Road
   2000 Dessen
   Kalvia
   governor@dessen.kalvia.example
";

const MINES: &str = "Minister of Mines and Natural Resources";
const DESSEN: &str = "Governor of Dessen Province";

#[test]
fn document_list_below_an_address_is_asked_of_it_alone() {
    for (first, second) in [
        ("Ask her to:", "Ask him to:"),
        ("Please urge her to:", "Ask him also to:"),
        ("Ask her to:", "Urge the Governor to:"),
    ] {
        let text = format!(
            "{HEAD}PLEASE WRITE BEFORE 14 JUNE 2024\n\n{MINISTER}\n{first}\n  - publish the licence of the mine\n  - let Petra Lind go\n    home\n\n{GOVERNOR}\n{second}\n  - withdraw the guards from the\n    farms of Vess\n"
        );
        let json = proposed_of("a.txt", &text);
        assert_eq!(texts(&json, "addressees", "office"), [MINES, DESSEN]);
        assert_eq!(
            asked(&json),
            pairs(&[
                (MINES, "publish the licence of the mine"),
                (MINES, "let Petra Lind go home"),
                (DESSEN, "withdraw the guards from the farms of Vess"),
            ]),
            "{first} {second}"
        );
    }
}

#[test]
fn document_list_below_two_addresses_is_asked_of_both_where_it_says_them() {
    let list = "\n  - publish the licence of the mine\n  - let Petra Lind go home\n";
    let text = format!("{HEAD}WHERE TO WRITE\n\n{MINISTER}\n{GOVERNOR}\nAsk them to:{list}");
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[
            (MINES, "publish the licence of the mine"),
            (DESSEN, "publish the licence of the mine"),
            (MINES, "let Petra Lind go home"),
            (DESSEN, "let Petra Lind go home"),
        ])
    );
    let text = format!("{HEAD}WHERE TO WRITE\n\n{MINISTER}\n{GOVERNOR}\nAsk him to:{list}");
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[
            (DESSEN, "publish the licence of the mine"),
            (DESSEN, "let Petra Lind go home"),
        ])
    );
}

#[test]
fn document_office_of_two_lines_is_one() {
    let text = format!(
        "{HEAD}WHERE TO WRITE\n\nMinister of Mines and\nNatural Resources\nMs Ana Brod\n12 Mill Street\n1000 Vess\nKALVIA\nEmail: minister@mines.kalvia.example\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(texts(&json, "addressees", "office"), [MINES]);
    assert_eq!(texts(&json, "addressees", "holder"), ["Ms Ana Brod"]);
}

#[test]
fn document_of_cards_asks_each_office_what_its_card_says() {
    let cards = "CARD 1

Petra Lind has been held since March.

To:
Ms Ana Brod
Minister of Justice
12 Mill Street
1000 Vess
Kalvia

Dear Minister Brod,
please let Petra Lind go home to her children, and tell her sister the day.

CARD 2

The miller Ilya Senn waits for his trial.

To:
Mr Omar Vell
Governor of Dessen
4 Castle Road
2000 Dessen
Kalvia

Dear Governor,
I ask you to see that Ilya Senn is tried soon, and to let a doctor examine him.

Please send us a copy of every answer that you get.
";
    let text = format!(
        "Fellowship of the Lamp\n\nTWO CARDS\n\n4 May 2024\n\nDear friends,\n\nevery spring we write two cards.\n\n{cards}"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[
            (
                "Minister of Justice",
                "let Petra Lind go home to her children, and tell her sister the day"
            ),
            ("Governor of Dessen", "see that Ilya Senn is tried soon"),
            ("Governor of Dessen", "let a doctor examine him"),
        ])
    );
    assert_eq!(
        texts(&json, "addressees", "salutation"),
        ["Dear Minister Brod", "Dear Governor"]
    );
}

#[test]
fn document_of_letters_with_lists_asks_each_office_its_own() {
    let letter = |to: &str, greeting: &str, asks: &str| {
        format!(
            "To: {to}\n12 Mill Street\n1000 Vess\nKalvia\noffice@{}.example\n\n{greeting},\n\n{asks}\n\nYours sincerely,\n\n",
            to.len()
        )
    };
    let text = format!(
        "{HEAD}Message 1\n\n{}Message 2\n\n{}",
        letter(
            "Minister of Justice",
            "Dear Minister",
            "I write about Petra Lind. I urge you:\n- to let her go home\n- to drop the charge"
        ),
        letter(
            "Director of Vess Prison",
            "Dear Director",
            "I ask you to let a doctor see Petra Lind."
        ),
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Minister of Justice", "let her go home"),
            ("Minister of Justice", "drop the charge"),
            ("Director of Vess Prison", "let a doctor see Petra Lind"),
        ])
    );
}

#[test]
fn document_letter_that_requests_you_to_asks_what_is_listed_below() {
    let head = "Guild of Advocates\n\nMs Ana Brod\nMinister of Justice\n12 Mill Street\n1000 Vess\nKalvia\nEmail: minister@justice.example\n\nVess, 4 May 2024\n\nDear Minister,\n\nPetra Lind was convicted on 3 March 2024.\n\n";
    for lead in [
        "We therefore respectfully request you to",
        "We ask you to:",
        "We ask you:",
        "For these reasons we urge you to",
    ] {
        for signs in [["(a)", "(b)"], ["i.", "ii."], ["1.", "2."]] {
            let text = format!(
                "{head}{lead}\n\n{} set Petra Lind free;\n\n{} propose to Parliament that article 7 be changed.\n\nYours faithfully,\n\nRuth Adey\n",
                signs[0], signs[1]
            );
            let json = proposed_of("a.txt", &text);
            assert_eq!(
                texts(&json, "requests", "text"),
                [
                    "set Petra Lind free",
                    "propose to Parliament that article 7 be changed"
                ],
                "{text}"
            );
        }
    }
    // What stands on signs below a whole request is no other.
    let text = format!(
        "{head}We ask you to set Petra Lind free.\n\n(a) She is 61.\n\n(b) She is ill.\n\nYours faithfully,\n\nRuth Adey\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(texts(&json, "requests", "text"), ["set Petra Lind free"]);
}

#[test]
fn document_lists_right_below_their_addresses_are_each_asked_of_one() {
    let text = format!(
        "{HEAD}Please urge:\n\n{MINISTER}\n- to publish the licence of the mine;\n- to let Petra Lind go.\n\n{GOVERNOR}\n- to withdraw the guards from the farms.\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[
            (MINES, "publish the licence of the mine"),
            (MINES, "let Petra Lind go"),
            (DESSEN, "withdraw the guards from the farms"),
        ])
    );
}

#[test]
fn document_long_letter_keeps_what_it_asks_at_its_end() {
    let story: Vec<String> = (1..=14)
        .map(|day| format!("On day {day} nobody told her why she was held at the airport.\n"))
        .collect();
    let text = format!(
        "{HEAD}{MINISTER}\nDear Minister,\n\n{}\nI ask you to let Petra Lind go.\n\nYours faithfully,\n\n{GOVERNOR}\nDear Governor,\n\nI ask you to close the mine.\n\nYours faithfully,\n",
        story.join("\n")
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[(MINES, "let Petra Lind go"), (DESSEN, "close the mine")])
    );
}

#[test]
fn document_advice_to_whoever_writes_is_no_request() {
    let text = format!(
        "{HEAD}Please write letters:\n- asking her to let Petra Lind go;\n- do not mention the Network;\n- never mention her health.\n\n{MINISTER}"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(asked(&json), pairs(&[(MINES, "let Petra Lind go")]));
    let text = format!(
        "{HEAD}The Minister should:\n- let Petra Lind go;\n- never refer teachers to military courts.\n\n{MINISTER}"
    );
    let json = proposed_of("a.txt", &text);
    let due = pairs(&[
        (MINES, "let Petra Lind go"),
        (MINES, "never refer teachers to military courts"),
    ]);
    assert_eq!(asked(&json), due);
}

#[test]
fn document_lists_below_addresses_that_advise_whoever_writes_ask_nothing() {
    let text = format!(
        "{HEAD}{MINISTER}\n- mention her books;\n- ring before noon.\n\n{GOVERNOR}\n- say that she is ill;\n- keep a copy.\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(asked(&json), pairs(&[]));
}

#[test]
fn document_list_that_tells_what_to_ask_keeps_what_must_not_be_done() {
    let text = format!(
        "{HEAD}Please write letters:\n- asking her to let Petra Lind go;\n- do not refer botanists to military courts;\n- avoid the use of force.\n\n{MINISTER}"
    );
    let json = proposed_of("a.txt", &text);
    let due = pairs(&[
        (MINES, "let Petra Lind go"),
        (MINES, "do not refer botanists to military courts"),
        (MINES, "avoid the use of force"),
    ]);
    assert_eq!(asked(&json), due);
}

#[test]
fn document_letter_that_has_asked_ends_before_the_news_below_it() {
    let story: Vec<String> = (1..=12)
        .map(|day| format!("On day {day} we planted a lime in the yard.\n"))
        .collect();
    let text = format!(
        "{HEAD}{MINISTER}\nDear Minister,\n\nI ask you to let Petra Lind go.\n\nYours faithfully,\n\n{GOVERNOR}\nDear Governor,\n\nI ask you to close the mine.\n\n{}\nI ask you to bring a spade to the next meeting.\n\nYours faithfully,\n",
        story.join("\n")
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[(MINES, "let Petra Lind go"), (DESSEN, "close the mine")])
    );
}

#[test]
fn document_embassy_to_write_to_keeps_its_address() {
    let text = format!(
        "{HEAD}Please ask her to let Petra Lind go.\n\n{MINISTER}\nPlease also write to the Embassy of Kalvia\n14 Hill Road\nNorport\n"
    );
    let json = proposed_of("a.txt", &text);
    assert!(json.to_string().contains("14 Hill Road"), "{json:#}");
}

#[test]
fn document_list_below_ask_her_is_asked_of_the_one_address_above() {
    for lead in ["Ask her to:", "Please ask her to:"] {
        let text = format!(
            "{HEAD}Please write to:\n\n{MINISTER}\n{lead}\n- let Petra Lind go;\n- close the mine.\n"
        );
        let json = proposed_of("a.txt", &text);
        let due = pairs(&[(MINES, "let Petra Lind go"), (MINES, "close the mine")]);
        assert_eq!(asked(&json), due, "{json:#}");
        assert!(
            !json["addressees"].to_string().contains("Ask her"),
            "{json:#}"
        );
    }
}

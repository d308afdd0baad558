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
fn document_asks_again_behind_those_who_get_copies() {
    let copies = "COPIES TO\n\nAmbassador of Kalvia\nEmbassy of Kalvia\n4 Park Road\nNorport\n";
    let text = format!(
        "{HEAD}APPEALS TO\n\n{MINISTER}\n{copies}\nAsk her to:\n\n- let Petra Lind go;\n- close the mine.\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(
        asked(&json),
        pairs(&[(MINES, "let Petra Lind go"), (MINES, "close the mine")])
    );
    let told = json["copies_to"].to_string();
    assert!(!told.contains("Ask her"), "{told}");
    let secretary = "Send copies of your letters to the Secretary of the Harbour & Hill Network, 5 Lamp Street, Norport, email office@hill.example";
    let text = format!(
        "{HEAD}{MINISTER}\n{secretary}\n\nAsk her to:\n- let Petra Lind go;\n- close the mine.\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(texts(&json, "addressees", "office"), [MINES]);
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
fn document_address_behind_opening_hours_is_one() {
    let text = format!(
        "{HEAD}Please ask him to let her go.\n\nOpen from 9.30 to 17.00 Address: Governor of Dessen Province, 4 Castle Road, Dessen, Kalvia\n"
    );
    let json = proposed_of("a.txt", &text);
    assert_eq!(texts(&json, "addressees", "office"), [DESSEN]);
}

#[test]
fn document_letter_with_a_heading_keeps_what_it_asks_below() {
    let text = format!(
        "{HEAD}{MINISTER}\nDear Minister,\n\nPetra Lind is held at the airport.\n\nBACKGROUND\n\nShe wrote a book of mosses.\n\nI ask you to let Petra Lind go.\n\nYours faithfully,\n\n{GOVERNOR}\nDear Governor,\n\nI ask you to close the mine.\n\nYours faithfully,\n"
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
        "{HEAD}Please write letters:\n- asking her to let Petra Lind go;\n- do not mention the Network;\n- never discuss her health.\n\n{MINISTER}"
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

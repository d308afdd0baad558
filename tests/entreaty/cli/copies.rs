//! Who else gets a letter: copies by the sender's country, and a way round where no post goes.

use super::mail::pages;
use crate::helper::{Call, entreaty, names_in};

const COPIES: &str = r#"
[[copy]]
id = "embassy-dublin"
name.en = "Embassy of Kazakhstan, Dublin"
for_countries = ["IE"]
email = ["dublin@embassy.example", "other@embassy.example"]
address.lines.en = ["Embassy of Kazakhstan", "1 Sample Square", "Dublin", "IRELAND"]
address.confirmed = "2026-10"

[[copy]]
id = "embassy-riga"
name.en = "Embassy of Kazakhstan, Riga"
for_countries = ["Latvia", "EE"]
address.lines.en = ["Embassy of Kazakhstan", "2 Sample iela", "Rīga", "LATVIA"]
address.confirmed = false

[[copy]]
id = "rapporteur"
name.en = "Office of the Rapporteur"
address.lines.en = ["Rapporteur", "3 Sample Street", "Geneva", "SWITZERLAND"]
address.confirmed = "2026-10"
"#;

/// A letter of that pack to its first office.
const LETTER: [&str; 7] = [
    "letter",
    "--pack",
    "pack",
    "--to",
    "president",
    "--date",
    "2026-11-21",
];

const LIST: &str = "Name,Street,Postcode,Town,Country\n\
    Ann Lee,1 High St,T12 AB34,Cork,Ireland\nBo Berg,2 Elm St,LV-1010,Riga,Latvia\n\
    Cy Cole,3 rue Haute,59000,Lille,France\n";

/// The built-in pack with copies; its first office says this too.
fn with_copies(office: &str) -> Call {
    let office =
        format!("copies_to = [\"embassy-dublin\", \"embassy-riga\", \"rapporteur\"]\n{office}");
    entreaty().pack(move |name, text| match name {
        "addressees.toml" => {
            let mark = "powers = [\"inquiry\"";
            text.replacen(mark, &format!("{office}\n{mark}"), 1) + COPIES
        }
        _ => text,
    })
}

fn letter(from: &str, copies: &[&str]) -> String {
    let mut call = with_copies("").args(LETTER).sender("Sample Sender", from);
    for copy in copies {
        call = call.args(["--copy", copy]);
    }
    call.writes_text().works().text()
}

fn batch(office: &str) -> Call {
    with_copies(office)
        .file("list.csv", LIST)
        .args([
            "batch",
            "--pack",
            "pack",
            "--to",
            "president",
            "--senders",
            "list.csv",
        ])
        .args(["--date", "2026-11-21", "-o", "all.pdf"])
}

#[test]
fn copies_are_named_by_the_senders_country() {
    let all = ["embassy-dublin", "embassy-riga", "rapporteur"];
    let irish = letter("1 High St; Cork; Ireland", &all);
    let line = "Copy to: Embassy of Kazakhstan, Dublin; Office of the Rapporteur";
    assert!(irish.contains(line), "{irish}");
    let estonian = letter("5 Pikk; Tallinn; Estonia", &all);
    assert!(
        estonian.contains("Copy to: Embassy of Kazakhstan, Riga; Office"),
        "{estonian}"
    );
    let french = letter("1 rue Haute; Lille; France", &all);
    assert!(
        french.contains("Copy to: Office of the Rapporteur"),
        "{french}"
    );
    // Where no country is known, nobody guesses among several; one alone is what was meant.
    let unknown = letter("1 High St; Cork", &all);
    assert!(
        unknown.contains("Copy to: Office of the Rapporteur"),
        "{unknown}"
    );
    let meant = letter("1 High St; Cork", &["embassy-dublin"]);
    assert!(
        meant.contains("Copy to: Embassy of Kazakhstan, Dublin"),
        "{meant}"
    );
    assert!(!letter("1 High St; Cork; Ireland", &[]).contains("Copy to"));
}

#[test]
fn copies_get_envelopes_of_their_own() {
    let copies = ["--copy", "embassy-dublin", "--copy", "embassy-riga"];
    let envelopes = ["--envelopes", "e.pdf", "--envelope", "dl"];
    let done = batch("")
        .args(copies)
        .args(envelopes)
        .args(["--no-window", "--manifest", "made.csv"])
        .run();
    let done = done.works();
    // Who gets a copy makes no other wording of the same letter.
    let made = String::from_utf8(done.file("made.csv")).expect("a table");
    let mut wordings = made.lines().skip(1).map(|row| row.rsplit(',').next());
    assert!(wordings.all(|wording| wording == Some("1")), "{made}");
    let all = pages(&done, "e.pdf");
    let due = [
        ("Ann Lee", "010000 Astana"),
        ("Ann Lee", "1 Sample Square"),
        ("Bo Berg", "010000 Astana"),
        ("Bo Berg", "2 Sample iela"),
        ("Cy Cole", "010000 Astana"),
    ];
    assert_eq!(all.len(), due.len(), "{all:?}");
    for (page, (sender, street)) in all.iter().zip(due) {
        assert!(page.contains(sender) && page.contains(street), "{page}");
    }
    // The window shows the office's address, and no copy's.
    let done = batch("").args(copies).args(envelopes).run().works();
    let all = pages(&done, "e.pdf");
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(
        all[0].contains("Dublin") && all[1].contains("LATVIA"),
        "{all:?}"
    );
    // An address that nobody has found right is told once.
    let told = done.stderr();
    assert_eq!(
        told.matches("Embassy of Kazakhstan, Riga: the address was never")
            .count(),
        1
    );
}

#[test]
fn copies_pass_letters_on_where_the_post_is_suspended() {
    let suspended = "post_suspended = { since = \"2026-03\", by_way_of = [\"embassy-dublin\", \"embassy-riga\"], \
        sources = [{ source = \"egov-appeals\", where = \"notice\" }] }\n";
    let envelopes = ["--envelopes", "e.pdf", "--envelope", "dl"];
    let prices = "currency = \"EUR\"\nas_of = \"2026-07-01\"\nsheet = 80\nenvelope = 5\n\
                  [[price]]\ngrams = 2000\nprice = \"9\"\n";
    let call = batch(suspended).file("prices.toml", prices);
    let call = call.args(["--prices", "prices.toml"]);
    let done = call.args(envelopes).run().works();
    // What it costs to an embassy at home is no price to the office's country.
    let said = done.stdout();
    assert!(said.contains("they go by way of somebody else"), "{said}");
    assert!(!said.contains("9.00"), "{said}");
    let told = done.stderr();
    assert!(
        told.contains("has been suspended since March 2026"),
        "{told}"
    );
    assert!(
        told.contains(
            "list.csv:4: President: the post there is suspended, and the campaign names nobody"
        ),
        "{told}"
    );
    assert!(!told.contains("list.csv:2"), "{told}");
    let never = "Embassy of Kazakhstan, Riga: the address was never confirmed";
    assert_eq!(told.matches(never).count(), 1, "{told}");
    let all = pages(&done, "e.pdf");
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(
        all[0].contains("Ann Lee") && all[0].contains("1 Sample Square"),
        "{all:?}"
    );
    assert!(
        all[1].contains("Bo Berg") && all[1].contains("2 Sample iela"),
        "{all:?}"
    );
    assert!(all.iter().all(|page| !page.contains("Astana")), "{all:?}");
    // The letter itself stays one to the office.
    let letters = pages(&done, "all.pdf");
    assert!(
        letters.iter().all(|page| page.contains("010000 Astana")),
        "{letters:?}"
    );
}

#[test]
fn copies_are_judged_with_the_pack() {
    let change = |from: &'static str, to: &'static str| {
        entreaty()
            .pack(move |name, text| match name {
                "addressees.toml" => {
                    text.replacen(
                        "powers = [",
                        "copies_to = [\"embassy-dublin\"]\npowers = [",
                        1,
                    ) + &COPIES.replacen(from, to, 1)
                }
                _ => text,
            })
            .args(["check", "pack"])
            .run()
    };
    for (from, to, told) in [
        ("\"IE\"", "\"Freedonia\"", "“Freedonia” is not a country"),
        (
            "\"IRELAND\"",
            "\"Leinster\"",
            "ends with “Leinster”, which names no country",
        ),
        ("confirmed = \"2026-10\"", "confirmed = \"2226-10\"", "2226"),
        (
            "id = \"embassy-dublin\"",
            "id = \"embassy-cork\"",
            "there is no addressee “embassy-dublin”",
        ),
        ("id = \"embassy-riga\"", "id = \"president\"", "“president”"),
        (
            "address.lines.en = [\"Embassy of Kazakhstan\", \"1 Sample Square\", \"Dublin\", \"IRELAND\"]\n",
            "",
            "“embassy-dublin” has no address",
        ),
        ("name.en = \"Embassy of Kazakhstan, Dublin\"\n", "", "name"),
    ] {
        let done = change(from, to);
        let all = done.stdout() + &done.stderr();
        assert!(all.contains(told), "{told}: {all}");
    }
    change("IE", "IE").works();
}

/// An e-mail's head and its words.
fn parts(mail: &str) -> (&str, &str) {
    assert_eq!(
        mail.matches('\n').count(),
        mail.matches("\r\n").count(),
        "{mail}"
    );
    mail.split_once("\r\n\r\n").expect("an empty line")
}

#[test]
fn copies_and_office_are_addressed_in_an_e_mail_that_says_nothing_else() {
    let email = "email = [\"office@president.example\", \"second@president.example\"]";
    let call = with_copies(email)
        .args(LETTER)
        .args([
            "--copy",
            "embassy-dublin",
            "--copy",
            "embassy-riga",
            "--copy",
            "rapporteur",
        ])
        .sender("Zoë Sample", "1 High St; Cork; Ireland");
    let done = call.writes("a.eml").works();
    let mail = done.text();
    let (head, text) = parts(&mail);
    let lines: Vec<&str> = head.split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "X-Unsent: 1",
            "To: office@president.example",
            "Cc: dublin@embassy.example",
            "Subject: Zhanaozen 2011, and allegations of torture",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
        ]
    );
    assert!(text.contains("Your Excellency,\r\n\r\n"), "{text}");
    assert!(
        text.contains("Zoë Sample") && text.contains("Copy to: Embassy"),
        "{text}"
    );
    // A pack without addresses leaves them to whoever sends it; other scripts are encoded.
    let russian = entreaty()
        .args([
            "letter",
            "--to",
            "president",
            "--lang",
            "ru",
            "--date",
            "2026-11-21",
        ])
        .sender("Sample Sender", "1 High St; Cork; Ireland")
        .writes("a.eml")
        .works();
    let mail = russian.text();
    let (head, text) = parts(&mail);
    assert!(
        head.is_ascii() && head.contains("Subject: =?utf-8?b?"),
        "{head}"
    );
    assert!(!head.contains("To:") && !head.contains("Cc:"), "{head}");
    assert!(text.contains("Уважаемый господин Президент!"), "{text}");
}

#[test]
fn copies_by_e_mail_are_a_file_for_each_member_and_letter() {
    let done = with_copies("")
        .file("list.csv", LIST)
        .args([
            "batch",
            "--pack",
            "pack",
            "--to",
            "president",
            "--to",
            "interior",
        ])
        .args([
            "--senders",
            "list.csv",
            "--copy",
            "embassy-dublin",
            "--date",
            "2026-11-21",
        ])
        .args(["--each", "mails", "--mails"])
        .run()
        .works();
    let names = names_in(&done.folder().join("mails"));
    assert_eq!(names.len(), 6, "{names:?}");
    assert!(
        names.contains(&"2 Ann Lee, interior.eml".to_owned()),
        "{names:?}"
    );
    let ann = String::from_utf8(done.file("mails/2 Ann Lee, interior.eml")).expect("text");
    assert!(
        ann.contains("Cc: dublin@embassy.example\r\n") && ann.contains("Ann Lee"),
        "{ann}"
    );
    let bo = String::from_utf8(done.file("mails/3 Bo Berg, interior.eml")).expect("text");
    assert!(!bo.contains("Cc:") && !bo.contains("Ann Lee"), "{bo}");
}

#[test]
fn copies_send_no_letter_by_an_embassy_of_another_country() {
    // Nobody knows where this person lives.
    let list = "Name,Address\nUte Roth,\"Ringstr. 4, 10115 Berlin\"\n";
    let done = with_copies("post_suspended = { since = \"2026-03\", by_way_of = [\"embassy-dublin\"], sources = [{ source = \"egov-appeals\", where = \"notice\" }] }\n")
        .file("list.csv", list)
        .args([
            "batch",
            "--pack",
            "pack",
            "--to",
            "president",
            "--senders",
            "list.csv",
        ])
        .args(["-o", "a.pdf", "--envelopes", "e.pdf", "--envelope", "dl"])
        .run();
    assert!(done.stderr().contains("names nobody"), "{}", done.stderr());
}

#[test]
fn copies_that_nobody_gets_are_told() {
    let call = with_copies("")
        .args([
            "letter",
            "--pack",
            "pack",
            "--to",
            "president",
            "--copy",
            "embassy-dublin",
        ])
        .sender("Sample Sender", "3 rue Haute; 59000 Lille; France");
    let done = call.writes("a.txt").works();
    done.tells(&["no copy goes to Embassy of Kazakhstan, Dublin"]);
}

#[test]
fn copies_have_a_note_to_lie_with_them_in_the_letters_language() {
    let copies = ["--copy", "embassy-dublin", "--copy", "embassy-riga"];
    let done = batch("")
        .args(copies)
        .args(["--copy-notes", "n.pdf", "--copy", "prosecutor"])
        .run()
        .works();
    let all = pages(&done, "n.pdf");
    let due = [
        ("Ann Lee", "1 Sample Square", "Dear Sir or Madam,"),
        ("Ann Lee", "Prosecutor", "Dear Prosecutor General,"),
        ("Bo Berg", "2 Sample iela", "Dear Sir or Madam,"),
        ("Bo Berg", "Prosecutor", "Dear Prosecutor General,"),
        ("Cy Cole", "Prosecutor", "Dear Prosecutor General,"),
    ];
    assert_eq!(all.len(), due.len(), "{all:?}");
    for (page, (sender, address, salutation)) in all.iter().zip(due) {
        let letter = "a copy of the letter that I wrote to the President";
        for part in [sender, address, salutation, letter, "on 21 November 2026"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("Copy to"), "{page}");
    }
    // Whoever lives in none of their countries sends none of these copies, and no note.
    let russian = batch("")
        .args([
            "--copy",
            "prosecutor",
            "--lang",
            "ru",
            "--copy-notes",
            "n.pdf",
        ])
        .run()
        .works();
    let all = pages(&russian, "n.pdf");
    assert!(
        all.iter().all(|page| page.contains("копию моего письма")),
        "{all:?}"
    );
    let none = batch("").args(["--copy-notes", "n.pdf"]).run();
    none.fails(1).tells(&["no copy of a letter goes out"]);
}

//! What is twice as long takes twice the time: at each door, an input and its double, by the
//! processor's time of the program alone. More than three times is a loop within a loop.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::helper::{Call, entreaty};

/// Seconds of a processor that a call takes.
fn seconds(call: &Call, args: &[&str]) -> f64 {
    let timed = "\"$0\" \"$@\" >/dev/null 2>&1; times";
    let done = Command::new("sh")
        .args(["-c", timed, env!("CARGO_BIN_EXE_entreaty")])
        .args(args)
        .current_dir(call.folder())
        .env("XDG_DATA_HOME", call.folder().join(".home"))
        .env("XDG_STATE_HOME", call.folder().join(".home"))
        .env("XDG_CONFIG_HOME", call.folder().join(".home"))
        .output()
        .expect("sh");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    // The second line is of what was called: minutes and seconds of its own and of the system's.
    let own = said.lines().nth(1).and_then(|line| line.split(' ').next());
    let (minutes, seconds) = own.and_then(|own| own.split_once('m')).expect("times");
    let seconds: f64 = seconds.trim_end_matches('s').parse().expect("seconds");
    minutes.parse::<f64>().expect("minutes") * 60.0 + seconds
}

/// Calls with an input of some size, its half and hardly anything.
#[track_caller]
fn doubled(what: &str, size: usize, make: impl Fn(usize, Call) -> Call, args: &[&str]) {
    let of = |size| {
        let call = make(size, entreaty());
        // The least of three: others work on this machine too.
        let tries = (0..3).map(|_| seconds(&call, args));
        tries.fold(f64::INFINITY, f64::min)
    };
    let (none, half, whole) = (of(1), of(size / 2), of(size));
    let (half, whole) = ((half - none).max(0.0), (whole - none).max(0.0));
    println!(
        "{what}: {none:.2} s, and {half:.2} s for {}, {whole:.2} s for {size}",
        size / 2
    );
    assert!(
        whole < half * 3.0 + 0.25,
        "{what}: {half:.2} s, and {whole:.2} s for twice as much"
    );
}

fn rows(size: usize, row: impl Fn(usize, &mut String)) -> String {
    let mut all = String::new();
    for number in 0..size {
        row(number, &mut all);
    }
    all
}

fn saved(inner: &str) -> String {
    format!(
        "entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto = \"president\"\nasks = [\"P1\"]\n{inner}\n"
    )
}

#[test]
#[ignore = "takes minutes"]
fn doubling_a_letter_doubles_its_time() {
    let letter = |inner: &'static str, item: &'static str| {
        move |size: usize, call: Call| {
            let items = rows(size, |number, all| {
                let _ = write!(all, "{}, ", item.replace('N', &number.to_string()));
            });
            call.file("a.letter", &saved(&format!("{inner} = [{items}]")))
        }
    };
    let check = &["check", "a.letter"];
    doubled(
        "people of a letter",
        60_000,
        letter("cases", "\"xN\""),
        check,
    );
    doubled(
        "people that may be named",
        400,
        letter("cases", "\"xN\""),
        check,
    );
    doubled(
        "mistakes on one line",
        20_000,
        letter("edits", "{ x = N }"),
        check,
    );
    doubled(
        "changes of its text",
        400,
        letter("edits", "{ block = N, was = \"aN\", text = \"b\" }"),
        check,
    );
    let words = |size: usize, call: Call| call.file("a.txt", &"I am a nurse. ".repeat(size));
    let args = [
        "letter",
        "--to",
        "president",
        "--words",
        "@a.txt",
        "--name",
        "A",
        "--address",
        "B;C",
        "-o",
        "a.pdf",
    ];
    doubled("own words", 1_000, words, &args);
    let json = ["check", "a.letter", "--format", "json"];
    doubled(
        "mistakes told to programs",
        20_000,
        letter("edits", "{ x = N }"),
        &json,
    );
}

#[test]
#[ignore = "takes minutes"]
fn doubling_a_template_doubles_its_time() {
    let template = |size: usize, call: Call| {
        let front = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n";
        call.file("a.hbs", &format!("{front}{}", "{{x}} ".repeat(size)))
    };
    doubled(
        "mistakes on one line of a template",
        2_000,
        template,
        &["check", "a.hbs"],
    );
}

/// A pack with more at the end of one of its files.
fn with_more(call: Call, file: &str, more: &str) -> Call {
    call.pack(|name, text| if name == file { text + more } else { text })
}

fn with_people(size: usize, call: Call) -> Call {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    let case = fs::read_to_string(seeds.join("cases/tuletaeva.toml")).expect("a person");
    let case: String = case
        .lines()
        .filter(|line| !line.starts_with("checked"))
        .flat_map(|line| [line, "\n"])
        .collect();
    (0..size).fold(call.pack(|_, text| text), |call, number| {
        let mut person = case.replace("id = \"tuletaeva\"", &format!("id = \"person{number}\""));
        for name in [
            "Roza Tuletaeva",
            "Роза Тулетаева",
            "Роза Төлетаева",
            "Roza Tuletayeva",
        ] {
            person = person.replace(name, &format!("{name}{number}"));
        }
        call.file(&format!("pack/cases/p{number}.toml"), &person)
    })
}

#[test]
#[ignore = "takes minutes"]
fn doubling_a_pack_doubles_its_time() {
    doubled("people of a pack", 40, with_people, &["check", "pack"]);
    let claims = |size: usize, call: Call| {
        let more = rows(size, |number, all| {
            let _ = write!(
                all,
                "\n[[claim]]\nid = \"extra{number}\"\ntext.en = \"A {number}.\"\nstanding = \"established\"\nsources = [{{ source = \"zzz{number}\", where = \"p. 1\" }}]\n"
            );
        });
        with_more(call, "claims.toml", &more)
    };
    doubled("claims of a pack", 3_000, claims, &["check", "pack"]);
    let requests = |size: usize, call: Call| {
        let more = rows(size, |number, all| {
            let _ = write!(
                all,
                "\n[[recommendation]]\nid = \"X{number}\"\naddressee = \"president\"\nstatus = \"open\"\nkind = \"mechanism\"\ntitle.en = \"T{number}\"\ntopic.en = \"t{number}\"\ntext.en = \"do {number}\"\nsources = [{{ source = \"S3\", where = \"l. 1\" }}]\n"
            );
        });
        with_more(call, "recommendations.toml", &more)
    };
    doubled("requests of a pack", 1_000, requests, &["check", "pack"]);
}

#[test]
#[ignore = "takes minutes"]
fn doubling_what_refers_to_what_doubles_its_time() {
    let claims = |size: usize, call: Call| {
        let sources = rows(size, |number, all| {
            let _ = write!(
                all,
                "\n[[source]]\nid = \"source{number}\"\ntitle.en = \"T\"\npublisher.en = \"P\"\n"
            );
        });
        let claims = rows(size, |number, all| {
            let _ = write!(
                all,
                "\n[[claim]]\nid = \"extra{number}\"\ntext.en = \"A {number}.\"\nstanding = \"established\"\nsources = [{{ source = \"suorce{number}\", where = \"p. 1\" }}]\n"
            );
        });
        call.pack(move |name, text| match name {
            "claims.toml" => format!("{text}{claims}"),
            "sources.toml" => format!("{text}{sources}"),
            _ => text,
        })
    };
    doubled("sources of claims", 4_000, claims, &["check", "pack"]);
}

#[test]
#[ignore = "takes minutes"]
fn doubling_a_list_that_is_only_read_doubles_its_time() {
    let list = |size: usize, call: Call| {
        let rows = rows(size, |number, all| {
            let _ = writeln!(all, "Ann Lee {number},{number} A Street,Town");
        });
        call.file("a.csv", &format!("Name,Street,City\n{rows}"))
    };
    doubled("rows of a list", 4_000, list, &["list", "a.csv"]);
}

/// The least of three times in this thread's own processor time.
#[cfg(target_os = "linux")]
pub(crate) fn of_this_thread(mut work: impl FnMut()) -> f64 {
    let ticks = || {
        let stat = fs::read_to_string("/proc/thread-self/schedstat").expect("its times");
        let first = stat.split(' ').next().expect("nanoseconds");
        first.parse::<f64>().expect("a number") / 1e9
    };
    let tries = (0..3).map(|_| {
        let begun = ticks();
        work();
        ticks() - begun
    });
    tries.fold(f64::INFINITY, f64::min)
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes minutes"]
fn doubling_a_document_doubles_its_time() {
    use entreaty::store::document;
    for (what, name, row) in [
        ("plain text", "a.txt", "On 9 January the dam broke.\n"),
        ("one line", "a.txt", "On 9 January the dam broke. "),
        ("pages", "a.txt", "On 9 January.\u{c}"),
        ("headings", "a.html", "<h1>a</h1><p>b</p>"),
        ("tags without end", "a.html", "<p"),
        ("silent elements", "a.html", "<script></style></script>"),
        ("names of characters", "a.html", "&amp;&amp"),
        ("comments", "a.html", "<!-- a --><!-"),
        (
            "what turns the direction",
            "a.html",
            "<h2>\u{202e}a</h2>&#x202e;",
        ),
    ] {
        let of = |size: usize| {
            let bytes = row.repeat(size).into_bytes();
            of_this_thread(|| drop(document::from_bytes(name, bytes.clone())))
        };
        let (half, whole) = (of(40_000), of(80_000));
        println!("{what}: {half:.2} s and {whole:.2} s");
        assert!(whole < half * 3.0 + 0.1, "{what}: {half} s and {whole} s");
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes minutes"]
fn doubling_what_is_proposed_from_doubles_its_time() {
    use entreaty::{proposal, store::document};
    for (what, row) in [
        (
            "sentences",
            "On 9 January Mr. Anton Weber of Lower Dam was said to have been beaten by guards.\n",
        ),
        (
            "one paragraph",
            "On 9 January Anna Weber was arrested at the dam. ",
        ),
        (
            "requests",
            "- Calling on the Minister to release Anna Weber, and to investigate the dam.\n",
        ),
        (
            "addresses",
            "Minister of Dams\nJohn Roe\n1 Dam Street\nLower Dam\nVerania\nFax: 1\nDear Minister,\n\n",
        ),
        (
            "labels",
            "TITLE: Verania: Weber\nDATE: 9 January 2026\nNAME: Anna Weber (f)\n",
        ),
        ("names", "Anna Weber, Boris Weber and Clara Roe (all f), "),
        ("capitals", "RECOMMENDATIONS TO THE MINISTER\n"),
    ] {
        let of = |size: usize| {
            let bytes = row.repeat(size).into_bytes();
            let document = document::from_bytes("a.txt", bytes).expect("a document");
            of_this_thread(|| drop(proposal::propose(&document)))
        };
        let (half, whole) = (of(1_000), of(2_000));
        println!("{what}: {half:.2} s and {whole:.2} s");
        assert!(whole < half * 3.0 + 0.1, "{what}: {half} s and {whole} s");
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes minutes"]
fn doubling_words_without_spaces_doubles_the_time_of_finding_them() {
    use entreaty::campaign::Lang;
    use entreaty::letter::spelling;
    let of = |size: usize| {
        let text = "ab.".repeat(size);
        of_this_thread(|| drop(spelling::words(&text, &Lang::new("en"))))
    };
    let (half, whole) = (of(20_000), of(40_000));
    println!("words without spaces: {half:.2} s and {whole:.2} s");
    assert!(whole < half * 3.0 + 0.1, "{half} s and {whole} s");
}

#[test]
#[ignore = "takes minutes"]
fn doubling_a_list_doubles_its_time() {
    let list = |row: &'static str| {
        move |size: usize, call: Call| {
            let rows = rows(size, |number, all| {
                all.push_str(&row.replace('N', &number.to_string()));
            });
            call.file("a.csv", &format!("Name,Street,City,Words\n{rows}"))
        }
    };
    let args = [
        "batch",
        "--to",
        "president",
        "--senders",
        "a.csv",
        "-o",
        "a.pdf",
        "--jobs",
        "1",
    ];
    doubled("rows", 2_000, list("Ann Lee N,N A Street,Town,\n"), &args);
    doubled(
        "rows of one person",
        2_000,
        list("Ann Lee,1 A Street,Town,\n"),
        &args,
    );
    let long = |size: usize, call: Call| {
        let rows = rows(40, |number, all| {
            let _ = writeln!(
                all,
                "{number}{},1 A Street,Town,{}",
                "n".repeat(size),
                "I am a nurse. ".repeat(size / 8)
            );
        });
        call.file("a.csv", &format!("Name,Street,City,Words\n{rows}"))
    };
    doubled("long cells", 16_000, long, &args);
}

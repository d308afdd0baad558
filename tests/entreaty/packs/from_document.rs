//! Draft packs from documents: `tests/fixtures/documents` has documents of many kinds, layouts and
//! languages, all invented, each with what is in it (`NAME.json`) and its words (`text/NAME.txt`). What is
//! proposed is counted against that, and has to reach the marks below; no value may be invented.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use entreaty::app::Start;
use entreaty::campaign::{Confirmed, Consent, State, load};
use entreaty::problem::Rule;
use entreaty::proposal;
use entreaty::store::document;
use entreaty::strings::UiLang;
use serde_json::Value as Json;

use crate::helper::entreaty;
use crate::packs::document_kinds::proposed_of;
use crate::window::compose::{app, settle, start, start_with};

/// Shares in hundredths that must be reached over all documents together.
const MARKS: &[(&str, usize)] = &[
    ("header", 95),
    ("deadline", 90),
    ("office", 90),
    ("address", 90),
    ("salutation", 85),
    ("request recall", 90),
    ("request precision", 90),
    ("fact recall", 95),
    ("alleged recall", 90),
    ("person recall", 80),
    ("person precision", 80),
];
/// From this share of common words on two texts are the same, in hundredths.
const LIKE: usize = 90;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents")
}

/// Each document with its gold values and its words.
fn documents() -> Vec<(PathBuf, Json, String)> {
    let mut found = Vec::new();
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .expect("the documents")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    names.sort();
    for gold in names {
        let endings = ["pdf", "docx", "odt", "html", "txt"];
        let mut paths = endings.iter().map(|ending| gold.with_extension(ending));
        let path = paths.find(|path| path.exists()).expect("its document");
        let json = fs::read_to_string(&gold).expect("gold values");
        let stem = gold
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let words = folder().join(format!("text/{stem}.txt"));
        let words = fs::read_to_string(words).expect("its words");
        found.push((path, serde_json::from_str(&json).expect("JSON"), words));
    }
    found
}

/// Letters and digits only: line ends, hyphens, spaces and capitals make no difference.
fn squash(text: &str) -> String {
    let text = text
        .replace("(at)", "@")
        .replace("[at]", "@")
        .to_lowercase();
    let apart = [
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬀ", "ff"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
    ];
    let text = apart.iter().fold(text, |text, (joined, letters)| {
        text.replace(joined, letters)
    });
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn words(text: &str) -> Vec<String> {
    let text = text.replace(['-', '\u{ad}', '’', '\''], "").to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two texts have nearly the same words.
fn is_like(a: &str, b: &str) -> bool {
    let (a, mut b) = (words(a), words(b));
    let total = a.len() + b.len();
    let mut shared = 0;
    for word in a {
        if let Some(at) = b.iter().position(|other| *other == word) {
            b.swap_remove(at);
            shared += 1;
        }
    }
    total > 0 && 2 * shared * 100 >= total * LIKE
}

fn text<'a>(json: &'a Json, key: &str) -> &'a str {
    json[key].as_str().unwrap_or_default()
}

fn list<'a>(json: &'a Json, key: &str) -> &'a [Json] {
    json[key].as_array().map_or(&[], Vec::as_slice)
}

fn texts<'a>(json: &'a Json, key: &str) -> Vec<&'a str> {
    list(json, key).iter().filter_map(Json::as_str).collect()
}

/// A name or office without article and title.
fn plain(text: &str) -> String {
    let leading = [
        "the ", "mr ", "mr. ", "ms ", "ms. ", "mrs ", "le ", "la ", "les ", "el ",
    ];
    let mut text = text.to_lowercase();
    for word in leading {
        text = text.strip_prefix(word).unwrap_or(&text).to_owned();
    }
    squash(&text)
}

/// Right ones of all, by what is counted.
#[derive(Default)]
struct Score(BTreeMap<&'static str, (usize, usize)>);

impl Score {
    fn add(&mut self, key: &'static str, right: usize, of: usize) {
        let count = self.0.entry(key).or_default();
        count.0 += right;
        count.1 += of;
    }

    fn document(&mut self, gold: &Json, said: &Json) {
        for key in ["title", "publisher", "index"] {
            let right = plain(text(gold, key)) == plain(text(said, key));
            self.add("header", usize::from(right), 1);
        }
        self.add("header", usize::from(gold["date"] == said["date"]), 1);
        let languages = |json: &Json| {
            let mut codes: Vec<String> = texts(json, "preferred_languages")
                .into_iter()
                .map(str::to_owned)
                .collect();
            codes.sort_unstable();
            codes
        };
        self.add("header", usize::from(languages(gold) == languages(said)), 1);
        self.add(
            "deadline",
            usize::from(gold["deadline"] == said["deadline"]),
            1,
        );
        let to = self.addressees(gold, said);
        self.requests(gold, said, &to);
        self.people(gold, said);
        self.facts(gold, said);
    }

    /// Which proposed addressee each gold one is.
    fn addressees(&mut self, gold: &Json, said: &Json) -> Vec<Option<usize>> {
        let (want, got) = (list(gold, "addressees"), list(said, "addressees"));
        let mut to = Vec::new();
        for office in want {
            let name = plain(text(office, "office"));
            let found = got
                .iter()
                .position(|one| plain(text(one, "office")) == name);
            to.push(found);
            self.add("office", usize::from(found.is_some()), 1);
            let parts = |json: &Json| -> Vec<String> {
                let lines = texts(json, "address");
                let parts = lines.iter().flat_map(|line| line.split([',', ';']));
                let mut parts: Vec<String> =
                    parts.map(squash).filter(|part| !part.is_empty()).collect();
                if parts.last() == Some(&squash(text(json, "country"))) {
                    parts.pop();
                }
                parts
            };
            let parts_of_it = parts(office);
            let nothing = Json::Null;
            let one = found.map_or(&nothing, |at| &got[at]);
            let same = usize::from(parts(one) == parts_of_it);
            self.add("address", same * parts_of_it.len(), parts_of_it.len());
            let salutation = text(one, "salutation");
            let right = match text(office, "salutation") {
                "" => salutation.is_empty(),
                several => several
                    .split('/')
                    .any(|form| squash(salutation).contains(&squash(form))),
            };
            self.add("salutation", usize::from(right), 1);
        }
        to
    }

    fn requests(&mut self, gold: &Json, said: &Json, to: &[Option<usize>]) {
        let offices = list(gold, "addressees").len();
        let got = list(said, "requests");
        let asks = |request: &Json, office: Option<usize>| {
            request["addressee"]
                .as_u64()
                .is_none_or(|index| Some(index) == office.map(|at| at as u64))
        };
        let (mut recalled, mut wanted) = (0, 0);
        for request in list(gold, "requests") {
            let of = request["addressee"]
                .as_u64()
                .and_then(|index| usize::try_from(index).ok());
            for office in of.map_or(0..offices, |at| at..at + 1) {
                let words = text(request, "text");
                let mut all = got.iter();
                let is_found =
                    all.any(|one| is_like(text(one, "text"), words) && asks(one, to[office]));
                recalled += usize::from(is_found);
                wanted += 1;
            }
        }
        self.add("request recall", recalled, wanted);
        let known: Vec<&str> = list(gold, "requests")
            .iter()
            .map(|one| text(one, "text"))
            .chain(texts(gold, "requests_allowed"))
            .collect();
        let right = got
            .iter()
            .filter(|one| known.iter().any(|words| is_like(words, text(one, "text"))));
        self.add("request precision", right.count(), got.len());
    }

    fn people(&mut self, gold: &Json, said: &Json) {
        let names = |person: &Json| -> Vec<String> {
            let name = std::iter::once(text(person, "name"));
            name.chain(texts(person, "spellings")).map(plain).collect()
        };
        let is_same = |a: &Json, b: &Json| names(a).iter().any(|name| names(b).contains(name));
        let (want, got) = (list(gold, "people"), list(said, "people"));
        let found = want
            .iter()
            .filter(|one| got.iter().any(|other| is_same(one, other)));
        self.add("person recall", found.count(), want.len());
        let allowed: Vec<String> = texts(gold, "people_allowed")
            .into_iter()
            .map(plain)
            .collect();
        let neutral = |person: &&Json| !names(person).iter().any(|name| allowed.contains(name));
        let counted: Vec<&Json> = got.iter().filter(neutral).collect();
        let right = counted
            .iter()
            .filter(|one| want.iter().any(|other| is_same(one, other)));
        self.add("person precision", right.count(), counted.len());
    }

    fn facts(&mut self, gold: &Json, said: &Json) {
        let got = list(said, "facts");
        for fact in list(gold, "facts") {
            let mut all = got.iter();
            let found = all.find(|one| is_like(text(one, "text"), text(fact, "text")));
            self.add("fact recall", usize::from(found.is_some()), 1);
            if fact["standing"] == "alleged" {
                let right = found.is_some_and(|found| found["standing"] == "alleged");
                self.add("alleged recall", usize::from(right), 1);
            }
        }
    }
}

/// Words that are proposed and do not stand in the document.
fn invented(said: &Json, words: &str) -> Vec<String> {
    let known = squash(words);
    let mut values: Vec<&str> = ["title", "publisher", "index"]
        .iter()
        .map(|key| text(said, key))
        .collect();
    for addressee in list(said, "addressees") {
        values.extend(
            ["office", "holder", "country"]
                .iter()
                .map(|key| text(addressee, key)),
        );
        values.extend(text(addressee, "salutation").split('/'));
        values.extend(texts(addressee, "address"));
        values.extend(texts(addressee, "email"));
    }
    for key in ["requests", "facts"] {
        values.extend(list(said, key).iter().map(|one| text(one, "text")));
    }
    values.extend(list(said, "facts").iter().map(|fact| text(fact, "by")));
    for person in list(said, "people") {
        values.extend([text(person, "name"), text(person, "about")]);
        values.extend(texts(person, "spellings"));
    }
    values.extend(texts(said, "copies_to"));
    let invented = values
        .into_iter()
        .filter(|value| !known.contains(&squash(value)));
    invented.map(str::to_owned).collect()
}

/// The draft opens, and says what the document says.
fn opens(folder: &Path, gold: &Json) {
    let shown = folder.display();
    let pack = load::from_path(folder).expect("a pack");
    let errors: Vec<_> = pack
        .problems
        .iter()
        .filter(|problem| problem.is_error())
        .collect();
    assert!(errors.is_empty(), "{shown}: {errors:#?}");
    let campaign = pack.campaign;
    assert!(campaign.pack.draft);
    let title = campaign
        .pack
        .title
        .0
        .values()
        .next()
        .map(|title| squash(title));
    assert_eq!(title, gold["title"].as_str().map(squash), "{shown}");
    assert_eq!(campaign.claims.is_empty(), list(gold, "facts").is_empty());
    for case in &campaign.cases {
        assert_eq!(case.consent, Consent::Unknown, "{shown}");
        assert_eq!(case.status.state, State::Unknown, "{shown}");
    }
    for addressee in &campaign.addressees {
        assert_eq!(addressee.address.confirmed, Confirmed::Never, "{shown}");
    }
}

#[test]
fn from_document_comes_what_it_says_and_nothing_else() {
    let mut score = Score::default();
    let mut count = 0;
    for (path, gold, words) in documents() {
        let shown = path.display().to_string();
        let done = entreaty()
            .args([
                "pack",
                "new",
                "draft",
                "--from-document",
                shown.as_str(),
                "--format",
                "json",
            ])
            .run()
            .works();
        let said: Json = serde_json::from_str(&done.stdout()).expect("JSON");
        assert_eq!(invented(&said, &words), [""; 0], "{shown}");
        score.document(&gold, &said);
        opens(&done.path().join("draft"), &gold);
        count += 1;
    }
    assert!(count >= 35, "{count}");
    for (key, least) in MARKS {
        let (right, of) = score.0[key];
        assert!(right * 100 >= of * least, "{key}: {right} of {of}");
    }
}

#[test]
fn from_document_no_letter_is_made_and_no_pack_built() {
    let path = folder().join("ua-older-mailing.txt");
    let shown = path.display().to_string();
    let drafted = || entreaty().args(["pack", "new", "draft", "--from-document", shown.as_str()]);
    let done = drafted().run().works();
    let files = load::read_folder(&done.path().join("draft")).expect("its files");
    let with_files = || {
        files.iter().fold(entreaty(), |call, (name, content)| {
            let text = String::from_utf8(content.clone()).expect("text");
            call.file(&format!("draft/{name}"), &text)
        })
    };
    let told = with_files().args(["check", "draft"]).run().fails(1);
    assert!(told.stderr().contains("error[draft]"), "{}", told.stderr());
    let built = with_files().args(["pack", "build", "draft", "-o", "a.entreaty"]);
    built.run().fails(1);
    let letter = [
        "letter", "--pack", "draft", "--to", "office-1", "--ask", "R1", "-o", "a.pdf",
    ];
    let told = with_files().args(letter).run().fails(1);
    assert!(told.stderr().contains("draft"), "{}", told.stderr());
}

/// A draft's file once everything in it was looked at, with something sensible where nothing stood.
fn confirmed(name: &str, text: &str) -> String {
    let mut said = String::new();
    for line in text.lines().filter(|line| *line != "draft = true") {
        let line = line.replace("confirmed = false", "confirmed = \"2026-11\"");
        let key = line.split(' ').next().unwrap_or_default();
        let with = match key {
            "kind" => "release",
            "published" | "facts_as_of" | "recheck_by" => "2028",
            _ if key.starts_with("salutation") => "Monsieur,",
            _ => "la libération",
        };
        let mut parts = line.split('"').map(|part| {
            if part.starts_with("FILL IN") {
                with
            } else {
                part
            }
        });
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            whole += "\"";
            whole += part;
        }
        if key == "powers" {
            whole = "powers = [\"release\"]".to_owned();
        }
        said += &whole;
        said += "\n";
    }
    assert!(!said.contains("FILL IN:"), "{name}: {said}");
    said
}

#[test]
fn from_document_in_french_or_spanish_comes_a_first_letter() {
    for (name, part) in [
        (
            "fr-declaration.txt",
            "pour vous prier de bien vouloir rouvrir l’enquête",
        ),
        (
            "es-comunicado.txt",
            "para rogarle que tenga a bien liberar de inmediato a",
        ),
    ] {
        let bytes = fs::read(folder().join(name)).expect("the document");
        let document = document::from_bytes(name, bytes).expect("its words");
        let draft = proposal::draft(&proposal::propose(&document), &document);
        // Of what happened nothing was confirmed.
        let is_left = |name: &str| !name.starts_with("cases/");
        let files = draft.iter().filter(|(name, _)| is_left(name));
        let call = files.fold(entreaty(), |call, (name, content)| {
            let text = String::from_utf8(content.clone()).expect("text");
            let text = if name == "claims.toml" {
                String::new()
            } else if !name.starts_with("sources/") {
                confirmed(name, &text)
            } else {
                text
            };
            call.file(&format!("draft/{name}"), &text)
        });
        let done = call
            .args([
                "letter", "--pack", "draft", "--to", "office-1", "--ask", "R1",
            ])
            .args([
                "--name",
                "Ann Lee",
                "--address",
                "1 Elm Road; Cork",
                "--date",
                "2026-11-27",
            ])
            .args(["--lang", &name[..2]])
            .writes("a.txt")
            .works();
        let letter = String::from_utf8(done.file("a.txt")).expect("text");
        let words: Vec<&str> = letter.split_whitespace().collect();
        assert!(words.join(" ").contains(part), "{letter}");
    }
}

#[test]
fn from_document_without_words_comes_no_folder() {
    let damaged = "%PDF-1.4\nnothing";
    for (name, content) in [
        ("a.txt", " \n-- \n"),
        ("b.docx", "PK\u{3}\u{4}no zip"),
        ("c.pdf", damaged),
    ] {
        let call = entreaty().file(name, content);
        let told = call
            .args(["pack", "new", "draft", "--from-document", name])
            .run()
            .fails(1);
        assert!(told.stderr().contains(name), "{}", told.stderr());
        assert!(!told.path().join("draft").exists());
    }
    let call = entreaty()
        .file("a.txt", "Some words.")
        .file("draft/kept.txt", "mine");
    let told = call
        .args(["pack", "new", "draft", "--from-document", "a.txt"])
        .run()
        .fails(1);
    assert_eq!(told.file("draft/kept.txt"), b"mine");
}

#[test]
fn from_document_tells_what_of_it_was_not_looked_at() {
    let line = "The dam broke below the town.\n";
    let done = entreaty()
        .file("long.txt", &line.repeat(20_050))
        .args(["pack", "new", "draft", "--from-document", "long.txt"])
        .run()
        .works();
    done.tells(&["long.txt is too long: its last lines were not looked at (50)"]);
}

#[test]
fn from_document_a_draft_opens_in_the_window() {
    for name in [
        "ua-older-mailing.txt",
        "defenders-appeal.html",
        "ru-srochnaya-akciya.txt",
    ] {
        let bytes = fs::read(folder().join(name)).expect("the document");
        let document = document::from_bytes(name, bytes).expect("its words");
        let draft = proposal::draft(&proposal::propose(&document), &document);
        let loaded = load::from_files(&draft, "");
        let campaign = loaded.campaign;
        let mut harness = start_with(
            Start {
                campaign,
                ..start(UiLang::ENGLISH, None)
            },
            1100.0,
            700.0,
        );
        settle(&mut harness);
        let mut problems = app(&harness).state().session.problems();
        let is_held = problems.any(|problem| problem.rule == Some(Rule::Draft));
        assert!(is_held, "{name}");
    }
}

#[test]
fn from_document_facts_in_its_words_are_warned_of_once_they_are_confirmed() {
    let text = "Toru: baker held\n\nOn 3 May 2020 armed men took Ana Belko from her bakery in Toru before dawn.\n";
    let document = document::from_bytes("a.txt", text.as_bytes().to_vec()).expect("a document");
    let mut draft = proposal::draft(&proposal::propose(&document), &document);
    let echoes = |files: &load::Files| {
        let problems = load::from_files(files, "").problems;
        let codes = problems
            .iter()
            .map(|problem| problem.cause.code_and_arguments().0);
        codes.filter(|code| code == "pack-echo").count()
    };
    // Nobody has put it into words yet.
    assert_eq!(echoes(&draft), 0);
    let claims = String::from_utf8(draft["claims.toml"].clone()).expect("text");
    let confirmed = claims.replace("draft = true\n", "");
    draft.insert("claims.toml".to_owned(), confirmed.clone().into_bytes());
    assert_eq!(echoes(&draft), 1);
    let own = confirmed.replacen(
        "armed men took Ana Belko from her bakery",
        "people with weapons led Ana Belko away",
        1,
    );
    draft.insert("claims.toml".to_owned(), own.into_bytes());
    assert_eq!(echoes(&draft), 0);
}

/// What is proposed of a document that says this.
fn proposed(text: &str) -> Json {
    proposed_of("a.txt", text)
}

#[test]
fn from_document_no_organisation_comes_as_a_person() {
    let texts = [
        "Oravia: Witnesses threatened\n\nOn 3 May 2020 the international organization Lumen Oravi was threatened \
         with closure. Lumen Oravi, which had been attacked before, said that it would go on. Ana Belko, a baker, \
         was arrested in Toru on 4 May 2020 and is held without charge.\n",
        "Oravia : témoins menacés\n\nLe 3 mai 2020, l’organisation Lumen Oravi a été menacée de fermeture. Lumen \
         Oravi, attaquée auparavant, a dit qu’elle continuerait. Ana Belko, boulangère, a été arrêtée à Toru le \
         4 mai 2020 et reste détenue.\n",
        "Oravia: testigos amenazados\n\nEl 3 de mayo de 2020 la organización Lumen Oravi fue amenazada de cierre. \
         Lumen Oravi, atacada antes, dijo que seguiría. Ana Belko, panadera, fue detenida en Toru el 4 de mayo de \
         2020 y sigue detenida.\n",
        "Oravia: Witnesses threatened\n\nLumen Oravi, an environmental group based in Toru, was threatened and \
         attacked on 3 May 2020. Ana Belko, a baker, was arrested in Toru on 4 May 2020 and is held.\n",
    ];
    for text in texts {
        let said = proposed(text);
        let names: Vec<&str> = list(&said, "people")
            .iter()
            .map(|person| self::text(person, "name"))
            .collect();
        assert_eq!(names, ["Ana Belko"], "{text}");
    }
}

#[test]
fn from_document_of_a_layout_not_seen_before_comes_what_it_says() {
    let text = "Lantern Watch\nMonthly appeal no. 7, 10 November 2026\n\nMorvia: Librarian jailed for lending a book\n\n\
                THE CASE\nIlka Maron, a librarian aged 41, was sentenced to four years in prison on 2 October 2026. \
                Guards beat her on 5 October, her sister told Lantern Watch.\n\nWHAT YOU CAN DO\nPlease write polite \
                letters to the President, asking him:\n1. to pardon Ilka Maron and order her release;\n2. to make \
                sure that she gets the medicine she needs.\n\nWRITE TO\nPresident Odo Kestrin, Presidential Palace, \
                1 Castle Hill, 1000 Tessin, Ireland. Email: office@president.example. Begin: Your Excellency\n";
    let said = proposed(text);
    let asked: Vec<&str> = list(&said, "requests")
        .iter()
        .map(|request| self::text(request, "text"))
        .collect();
    let expected = [
        "pardon Ilka Maron and order her release",
        "make sure that she gets the medicine she needs",
    ];
    assert_eq!(asked, expected);
    assert_eq!(said["addressees"][0]["salutation"], "Your Excellency");
    let facts = list(&said, "facts");
    let beaten = facts
        .iter()
        .find(|fact| self::text(fact, "text").starts_with("Guards"));
    assert_eq!(beaten.expect("a fact")["by"], "her sister");
    let text = "Red Cauce\n\nMéxico Viejo: defensora del agua amenazada\n\nRosaura Lemus, defensora del agua, \
                recibió el 4 de noviembre una llamada en la que un desconocido amenazó con matarla.\n\nA la Fiscal \
                General:\n- que otorgue a Rosaura Lemus la protección que ella solicite.\n";
    let said = proposed(text);
    let people = list(&said, "people");
    assert_eq!(people.len(), 1, "{said}");
    assert_eq!(people[0]["name"], "Rosaura Lemus");
}

#[test]
fn from_document_who_is_only_quoted_has_not_published_it() {
    let text = "Oravia: Baker held\n\nOn 3 May 2020 armed men took Ana Belko from her bakery in Toru. The Lantern Watch \
                Network found that she was beaten. According to the Harbour Rights Committee, nobody has seen her since. \
                The Harbour Rights Committee says that it wrote to the police.\n";
    let said = proposed(text);
    assert!(said["publisher"].is_null(), "{said}");
    let found = |start: &str| {
        let mut facts = list(&said, "facts").iter();
        let fact = facts.find(|fact| self::text(fact, "text").starts_with(start));
        fact.expect("a fact")["standing"].clone()
    };
    assert_eq!(found("According to"), "alleged");
    assert_eq!(found("The Harbour"), "alleged");
    // Named at its foot it is one, and somebody is asked all the same.
    let signed = format!("{text}\nHarbour Rights Committee, www.harbour.example\n");
    assert_eq!(proposed(&signed)["publisher"], "Harbour Rights Committee");
    let document = document::from_bytes("a.txt", signed.into_bytes()).expect("a document");
    let mut draft = proposal::draft(&proposal::propose(&document), &document);
    let sources = String::from_utf8(draft["sources.toml"].clone()).expect("text");
    assert!(sources.contains("\ndraft = true\n"), "{sources}");
    let pack = String::from_utf8(draft["pack.toml"].clone()).expect("text");
    let pack = pack.replace("\ndraft = true\n", "\n").into_bytes();
    draft.insert("pack.toml".to_owned(), pack);
    let problems = load::from_files(&draft, "").problems;
    let mut of_sources = problems.iter().filter(|problem| {
        let place = problem.place.as_ref();
        place.is_some_and(|place| place.file.name.ends_with("sources.toml"))
    });
    let code = |problem: &entreaty::problem::Problem| problem.cause.code_and_arguments().0;
    assert!(of_sources.any(|problem| code(problem) == "pack-still-draft"));
}

#[test]
fn from_document_what_goes_on_behind_a_name_says_not_who_that_is() {
    let text = "Oravia: Three attacked\n\nOn 3 May 2020 Ana Belko, Ivo Tarn and Mila Orsk, coordinators of a union, \
                were attacked in Toru. Bakers, and with them Petar Lund, have been threatened since. Mila Orsk was \
                injured and Petar Lund was arrested; Petar Lund is held.\n";
    let said = proposed(text);
    let people = list(&said, "people");
    assert!(people.len() >= 2, "{said}");
    for person in people {
        assert!(person["about"].is_null(), "{person}");
    }
}

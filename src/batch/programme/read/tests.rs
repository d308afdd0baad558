use super::*;
use crate::campaign::load;

fn packs() -> impl FnMut(Option<&Path>) -> Result<Arc<Campaign>, Vec<Problem>> {
    let built_in = Arc::new(load::built_in().campaign.clone());
    move |path| match path {
        None => Ok(built_in.clone()),
        Some(path) => load::from_path(path)
            .map(|loaded| Arc::new(loaded.campaign))
            .map_err(|problem| vec![problem]),
    }
}

fn from(text: &str) -> Result<(Programme, Vec<Problem>), Vec<Problem>> {
    let file = TextFile::new("evening.programme", text);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs");
    from_text(&file, &folder, &mut packs(), false)
}

#[test]
fn programme_has_letters_of_several_packs_in_order() {
    let text = "entreaty = 1\ntitle = \"Evening\"\n\
                    [[letter]]\nto = \"president\"\ncases = [\"tuletaeva\", \"tuletaeva\"]\n\
                    [[letter]]\nid = \"dam\"\npack = \"verania-2026\"\nto = \"dams\"\nasks = [\"R1\"]\n\
                    [[letter]]\nto = \"president\"\nlang = \"ru\"\n";
    let (programme, problems) = from(text).unwrap();
    assert_eq!(problems, []);
    let ids: Vec<&str> = programme.letters.iter().map(|one| &*one.id).collect();
    assert_eq!(ids, ["president", "dam", "president-2"]);
    let [first, dam, russian] = &programme.letters[..] else {
        panic!("three letters");
    };
    assert_eq!(first.draft.cases, ["tuletaeva"]);
    assert!(!first.draft.asks.is_empty(), "all that are open");
    assert_eq!(dam.draft.asks, ["R1"]);
    assert_eq!(dam.campaign.pack.id, "verania-2026");
    assert_eq!(russian.draft.lang.code(), "ru");
    assert!(Arc::ptr_eq(&first.campaign, &russian.campaign));
}

#[test]
fn programme_says_all_that_is_wrong_with_it() {
    let text = "entreaty = 9\ntitel = \"x\"\n\
                    [[letter]]\nto = \"presidnt\"\nasks = [\"P99\"]\ncase = [\"x\"]\n\
                    [[letter]]\nfile = \"none.letter\"\nto = \"president\"\n\
                    [[letter]]\n\
                    [[letter]]\nid = \"a\"\nto = \"president\"\nlang = \"xx\"\n\
                    [[letter]]\nid = \"a\"\nto = 3\n\
                    [[letter]]\npack = \"nowhere\"\nto = \"dams\"\n";
    let problems = from(text).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for part in [
        "newer",
        "unknown key “titel”",
        "did you mean “president”?",
        "“P99”",
        "unknown key “case”",
        "none.letter",
        "“to” is given as well as “file”",
        "neither “file” nor “to”",
        "no language “xx”",
        "“a” is the id of an earlier letter or card",
        "there is a number where a text belongs",
        "nowhere",
    ] {
        assert!(
            told.iter().any(|one| one.contains(part)),
            "{part}: {told:#?}"
        );
    }
    let told = from("entreaty = 1\n").unwrap_err()[0].to_string();
    assert!(told.contains("neither a letter"), "{told}");
    let many = "entreaty = 1\n".to_owned() + &"[[letter]]\nto = \"president\"\n".repeat(101);
    let told = from(&many).unwrap_err()[0].to_string();
    assert!(told.contains("101"), "{told}");
}

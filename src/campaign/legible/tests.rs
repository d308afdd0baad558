use super::*;

fn latin(text: &str) -> String {
    skeleton(text, Script::Latin).into_owned()
}

#[test]
fn skeleton_has_no_characters_that_nobody_sees() {
    for hidden in [
        "tor\u{ad}tured",
        "tor\u{200b}tured",
        "t\u{200d}ortured\u{200e}",
        "tort\u{2060}ured",
        "tor\u{fe0f}tured",
        "tor\u{34f}tured",
        "tor\u{e0041}tured",
        "\u{feff}tortured",
        "tor\u{180e}tured",
        "t\u{336}o\u{336}rtured",
        "tor\u{3164}tured",
        "tor\u{202e}tured\u{202c}",
        "tor\u{7}tured",
        "tórturëd",
    ] {
        assert_eq!(latin(hidden), "tortured", "{hidden:?}");
    }
}

#[test]
fn skeleton_has_letters_of_one_script() {
    for alike in [
        "tоrturеd",
        "ｔｏｒｔｕｒｅｄ",
        "𝐭𝐨𝐫𝐭𝐮𝐫𝐞𝐝",
        "𝓽𝓸𝓻𝓽𝓾𝓻𝓮𝓭",
        "tοrtυred",
        "ᴛᴏʀᴛᴜʀᴇᴅ",
        "тortured",
        "tогtured",
        "ⓣⓞⓡⓣⓤⓡⓔⓓ",
    ] {
        assert_eq!(latin(alike).to_lowercase(), "tortured", "{alike}");
    }
    assert_eq!(latin("КIll the Роlісе"), "KIll the Police");
    let russian = |text| skeleton(text, Script::Cyrillic).into_owned();
    assert_eq!(
        russian("пы\u{301}тки, пытkи и пыtки"),
        "пытки, пытки и пытки"
    );
    assert_eq!(russian("Beликий йод, ёлка"), "Великий йод, ёлка");
    assert_eq!(russian("Amnesty International"), "Amnesty International");
    assert_eq!(latin("Слава, Żółć, 20th"), "Слава, Zołc, 20th");
}

#[test]
fn skeleton_leaves_what_is_usual() {
    for text in [
        "On 16 December 2011, “they” said – so: no. 7's",
        "P1 and 300 km",
        "\u{fffc}.",
    ] {
        assert!(
            matches!(skeleton(text, Script::Latin), Cow::Borrowed(_)),
            "{text}"
        );
    }
}

#[test]
fn says_is_by_whole_words_that_can_be_seen() {
    let says = |text, words| says(text, words, Script::Latin);
    assert!(says("He said that, Mr Tian said.", "Mr Tian said"));
    assert!(says("Mr T\u{ad}ian said it", "Mr Tian"));
    assert!(!says("It was so.", "\u{200b}"));
    assert!(!says("Mr Tianov said it", "Mr Tian"));
}

use super::*;

#[test]
fn damage_is_mended_where_it_can_be_told() {
    for (cell, due) in [
        ("Sean O&#039;Dowd", "Sean O'Dowd"),
        ("O&#x27;Neal", "O'Neal"),
        ("J&uuml;rg B&auml;r", "Jürg Bär"),
        ("Smith &amp; Jones", "Smith & Jones"),
        ("J&amp;uuml;rg", "Jürg"),
        ("<b>Ivy</b> Marlow", "Ivy Marlow"),
        ("5 Mill Road<br />Flat 2", "5 Mill Road\nFlat 2"),
        ("Jos\\u00e9 Ruiz", "José Ruiz"),
        ("MÃ¼ller", "Müller"),
        ("HÃ¶he 3", "Höhe 3"),
        ("MÃƒÂ¼ller", "Müller"),
        ("Oâ€™Dowd", "O’Dowd"),
        ("M√ºller", "Müller"),
        ("РњР°СЂРёСЏ", "Мария"),
        ("Å»aneta", "Żaneta"),
        ("M%C3%BCller", "Müller"),
        ("M=C3=BCller", "Müller"),
    ] {
        assert_eq!(damage(cell), Some(Damage::Meant(due.to_owned())), "{cell}");
    }
    for cell in [
        "M?ller Uli",
        "Z?rich",
        "?sterreich",
        "Fran\u{fffd}ois",
        "M├╝ller",
        "JÃ¼rg Müller",
        "M+APw-ller",
        "M{\\\"u}ller",
    ] {
        assert_eq!(damage(cell), Some(Damage::Lost), "{cell}");
    }
}

#[test]
fn damage_is_not_seen_in_letters_that_only_look_so() {
    for cell in [
        "João Âncora Conceição",
        "Rua São Brás 3",
        "Évora",
        "Ann & Bo Ærø",
        "Smith & Jones",
        "AT&T; Co",
        "Сёмин",
        "Рёбра",
        "Ñandú",
        "CAFÉ»",
        "«Café»",
        "Örebro",
        "Ångström",
        "3 < 4",
        "C:\\users",
        "Łódź",
        "Çağ",
        "Őrs Szűcs",
        "Ștefan",
        "Παπά",
        "Zoë?",
        "Åsa",
        "Mª José",
        "IRMÃ Ana",
        "1.º Ñ",
        "50 % off",
        "a=b",
        "C++",
        "A+B-C",
        "FRANÇA º",
    ] {
        assert_eq!(damage(cell), None, "{cell}");
    }
}

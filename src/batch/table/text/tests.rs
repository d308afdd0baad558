use super::*;

fn read(bytes: &[u8]) -> Decoded {
    decode("a.csv", bytes.to_vec(), None).unwrap()
}

#[test]
fn text_is_read_by_its_mark_its_shape_or_a_guess() {
    for text in [
        "Name;Straße\nÄnne;1",
        "Фамилия;Имя;Город\nИванова;Мария;Алматы\n",
        "Όνομα;Πόλη\nΆννα;Αθήνα\n",
        "氏名,住所\n山田太郎,東京都千代田区1-2\n",
    ] {
        assert_eq!(read(text.as_bytes()).text, text);
        for name in ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"] {
            let charset = Charset::find(name).unwrap();
            for mark in ["", "\u{feff}"] {
                let bytes = charset.encode(&format!("{mark}{text}")).unwrap();
                let decoded = read(&bytes);
                assert_eq!(decoded.text, text, "{name} {mark:?}");
                assert_eq!(decoded.encoding.to_lowercase(), name, "{mark:?}");
                assert_eq!((decoded.bom, decoded.guessed), (!mark.is_empty(), false));
            }
        }
    }
    assert_eq!(read(b"Name\r\nAnn\r\n\x1a\0\0").text, "Name\r\nAnn\r\n");
}

#[test]
fn text_of_old_encodings_is_guessed_by_letters_that_make_sense() {
    let french = "Prénom;Nom;Ville\nÉlise;Lefèvre;Besançon\nJosé;Müller;Orléans\n";
    let german = "Name;Straße;Ort\nJörg Großmann;Mühlweg 4;Köln\nÄnne Öztürk;Höhe 3;Zürich\n";
    let nordic = "Namn;Gata;Ort\nÅsa Öberg;Ågatan 5;Göteborg\nSøren Bjørn;Ærø 3;Århus\n";
    let iberian = "Nome;Morada;País\nInês Conceição;Praça 5;São João\nÍñigo Muñoz;Año 3;Cádiz\n";
    let russian = "Фамилия;Имя;Город\nИванова;Мария;Алматы\nПетрова;Анна;Тараз\n";
    let polish = "Imię;Nazwisko;Miasto\nŁucja;Żak;Łódź\nGrażyna;Świątek;Gdańsk\n";
    let one = "Name,Street,City\nJohn Smith,1 High Street,Leeds\nJosé Smith,2 High Street,Leeds\n";
    for (text, names) in [
        (french, &["windows-1252", "macintosh", "cp850", "cp437"][..]),
        (german, &["windows-1252", "macintosh", "cp850", "cp437"]),
        (nordic, &["windows-1252", "macintosh", "cp850"]),
        (iberian, &["windows-1252", "macintosh", "cp850"]),
        (
            russian,
            &["windows-1251", "koi8-r", "cp866", "x-mac-cyrillic"],
        ),
        (polish, &["windows-1250", "iso-8859-2", "cp852"]),
        (one, &["windows-1252", "macintosh", "cp850"]),
    ] {
        for name in names {
            for end in ["\n", "\r\n", "\r"] {
                let text = text.replace('\n', end);
                let bytes = Charset::find(name).unwrap().encode(&text).unwrap();
                let decoded = read(&bytes);
                assert_eq!(decoded.text, text, "{name}: {}", decoded.encoding);
                assert!(decoded.guessed, "{name}");
            }
        }
    }
    let bytes = Charset::find("cp1251").unwrap().encode(russian).unwrap();
    assert_eq!(read(&bytes).sample().as_deref(), Some("Фамилия Имя Город"));
}

#[test]
fn text_of_windows_with_nothing_but_its_apostrophes_and_dashes_is_guessed() {
    for text in [
        "Name;Street;Town\nAnn O’Shea;4 Mill Road;Cork\n",
        "Name;Street;Town\nAnn D’Abo;4 Mill Road;Cork\nBo O’Shea;5 Mill Road;Cork\n",
        "Name;Street;Town\nAnn Lee;The Mill – Flat 3;Cork\n",
        "Name;Street;Town\nAnn Lee;4 King’s Road;St John’s\n",
        "Name;Street;Town\nAnn Lee;“The Mill”;Cork\n",
        "Name;Note\nAnn Lee;legacy – be nice\nBo Lee;pays in €\n",
    ] {
        let bytes = Charset::find("windows-1252").unwrap().encode(text).unwrap();
        assert_eq!(read(&bytes).text, text);
    }
    // The same letters of the other encoding are letters.
    for text in [
        "Nombre;Calle\nLuis García;Calle Río 4\nAna Martínez;Calle Año 5\n",
        "Name;Street\nAnn O’Shea;4 Mill Road\nJosé Roe;5 Mill Road\n",
        "Nombre;Calle\nRosa Díaz;Calle Sol 4\nEva García;Calle Sol 5\n",
    ] {
        let bytes = Charset::find("macintosh").unwrap().encode(text).unwrap();
        assert_eq!(read(&bytes).text, text);
    }
}

#[test]
fn text_of_other_alphabets_is_guessed() {
    let greek = "Όνομα;Οδός;Πόλη\nΆννα Παππά;Ερμού 3;Αθήνα\nΓιώργος Ψαράς;Αθηνάς 12;Πάτρα\n";
    let few = "Επώνυμο;Όνομα;Οδός & αριθμός;Τ.Κ.;Πόλη;Χώρα\r\nΧρόνης;Άρης;Τ.Θ. 1203;541 10;Θεσσαλονίκη;GR\r\n";
    let turkish =
        "Ad;Soyad;Şehir\nIşıl;Ağaçlı;İzmir\nGökçe;Şahinoğlu;Diyarbakır\nİlker;Güneş;Iğdır\n";
    let ukrainian = "Прізвище;Ім'я;Місто\nҐудзь;Євген;Київ\nЇжак;Леся;Львів\n";
    let japanese = "氏名,住所\n山田太郎,東京都千代田区一丁目\n佐藤花子,大阪市北区梅田\n";
    let chinese = "姓名,地址,城市\n王小明,中山北路三段,上海\n李丽华,解放大街十二号,北京\n";
    for (text, names) in [
        (greek, &["windows-1253", "iso-8859-7"][..]),
        (few, &["windows-1253"]),
        (turkish, &["windows-1254"]),
        (ukrainian, &["windows-1251", "koi8-u"]),
        (japanese, &["shift_jis", "euc-jp"]),
        (chinese, &["gbk"]),
    ] {
        for name in names {
            let bytes = Charset::find(name).unwrap().encode(text).unwrap();
            assert_eq!(read(&bytes).text, text, "{name}");
        }
    }
    let marked = [&b"\xef\xbb\xbf"[..], b"Name;Ort\nJ\xf6rg;K\xf6ln\n"].concat();
    assert_eq!(read(&marked).text, "Name;Ort\nJörg;Köln\n");
}

#[test]
fn text_of_two_encodings_is_read_line_by_line() {
    let mut bytes = "Name;Ort\r\nÄnne;Köln\r\nZoë;Ulm\r\n".as_bytes().to_vec();
    bytes.extend(b"J\xf6rg;M\xfcnchen\r\n");
    let decoded = read(&bytes);
    assert!(
        decoded.text.ends_with("Jörg;München\r\n"),
        "{}",
        decoded.text
    );
    assert_eq!(decoded.foreign, [4]);
    assert_eq!(decoded.encoding, "UTF-8");
}

#[test]
fn text_of_an_encoding_that_is_named_is_read_in_it() {
    let bytes = encoding_rs::WINDOWS_1251.encode("Яна").0.into_owned();
    let decoded = decode("a.csv", bytes.clone(), Some("cp1251")).unwrap();
    assert_eq!(decoded.text, "Яна");
    let wrong = decode("a.csv", bytes.clone(), Some("windows-125"))
        .err()
        .unwrap();
    assert!(wrong.to_string().contains("did you mean"), "{wrong}");
    assert!(decode("a.csv", bytes, Some("utf-8")).is_err());
    for name in ["cp850", "IBM850", "850"] {
        assert_eq!(
            decode("a.csv", b"\x81".to_vec(), Some(name)).unwrap().text,
            "ü"
        );
    }
}

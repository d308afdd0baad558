use super::*;
use crate::batch::table::{Options, from_bytes};
use crate::campaign::load;

fn languages() -> Vec<Lang> {
    ["en", "ru", "kk"].map(Lang::new).to_vec()
}

fn import(text: &str, files: &Files) -> Import {
    let table = from_bytes("t.csv", text.as_bytes().to_vec(), &Options::default());
    read(&table.unwrap(), files, &languages())
}

#[test]
fn texts_of_the_built_in_pack_come_back_as_they_went() {
    let files = load::built_in().files.clone();
    let bytes = write(&files, &languages());
    let table = from_bytes("t.csv", bytes, &Options::default()).unwrap();
    assert!(table.len() > 300, "{}", table.len());
    assert_eq!(read(&table, &files, &languages()), Import::default());
}

fn small() -> Files {
    let text = "[[claim]]\nid = \"a\"\ntext.en = \"=1+1\" # kept\ntext.ru = \"Один\"\n\
                    reviewed.ru = \"x\"\n[claim.address]\nlines.en = [\"A\", \"B\"]\n";
    Files::from([("claims.toml".to_owned(), text.as_bytes().to_vec())])
}

#[test]
fn texts_change_translations_and_nothing_else() {
    let files = small();
    let out = String::from_utf8(write(&files, &languages())).unwrap();
    assert!(out.contains("claims.toml,a,text,'=1+1,Один,\n"), "{out}");
    let out = out
        .replace("'=1+1,Один,", "'=1+1,Два,\"Е\nкі\"")
        .replace("\"A\nB\",,", "\"A\nB\",,\"А\nБ\"");
    let found = import(&out, &files);
    assert_eq!(found.problems, []);
    let mut text = String::from_utf8(files["claims.toml"].clone()).unwrap();
    for change in &found.changes {
        text = change.make(&text).unwrap();
    }
    assert_eq!(
        text,
        "[[claim]]\nid = \"a\"\ntext.en = \"=1+1\" # kept\ntext.ru = \"Два\"\n\
             text.kk = \"Е кі\"\n[claim.address]\nlines.en = [\"A\", \"B\"]\n\
             lines.kk = [\"А\", \"Б\"]\n"
    );
}

#[test]
fn texts_that_nothing_is_known_of_are_told_with_their_rows() {
    let files = small();
    let found = import(
        "file,id,text,en,de,ru\nclaims.toml,aa,text,x,,y\nclaims.toml,a,text,other,,\n\
             claims.toml,a,text,,,z\n",
        &files,
    );
    assert_eq!(found.changes, []);
    let told: Vec<String> = found.problems.iter().map(ToString::to_string).collect();
    for (told, part) in told.iter().zip([
        "“de” is not a language of the pack",
        "t.csv: row 2: there is no “text” of “aa” in claims.toml (did you mean “a”?)",
        "t.csv: row 3: “en” is the first language",
        "t.csv: row 4: the same text is in row 3",
    ]) {
        assert!(told.contains(part), "{told}");
    }
    assert_eq!(told.len(), 4);
    let found = import("a,b\n1,2\n", &files);
    assert!(found.problems[0].to_string().contains("is not a table"));
}

use super::*;

fn document(name: &str, content: &[u8]) -> io::Result<Document> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join(name);
    std::fs::write(&path, content)?;
    read(&path)
}

#[test]
fn document_of_plain_text_says_its_lines() {
    let text = "Title\r\n\r\nOn 9 January the dam broke. Four-\r\nteen people died.\r\n";
    let document = document("a.txt", text.as_bytes()).unwrap();
    let part = &document.parts[0];
    let start = part.text.find("On 9").unwrap();
    let (said, place) = part.quote(start..part.text.len()).unwrap();
    assert_eq!(said, "On 9 January the dam broke. Fourteen people died.");
    assert_eq!(place, "lines 3–4");
    assert_eq!(part.quote(0..5).unwrap().1, "line 1");
    assert_eq!(part.quote(5..7), None);
    let long = "line\n".repeat(400);
    let parts = self::document("b.txt", long.as_bytes()).unwrap().parts;
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[1].quote(0..4).unwrap().1, "line 151");
}

#[test]
fn document_of_pages_says_the_page() {
    let document = document("a.txt", "One.\n\u{c}Two\ntwo.\n\u{c}".as_bytes()).unwrap();
    assert_eq!(document.parts.len(), 2);
    let (said, place) = document.parts[1].quote(0..8).unwrap();
    assert_eq!((said.as_str(), place.as_str()), ("Two two.", "p. 2"));
}

#[test]
fn document_of_a_web_page_is_its_words_below_their_headings() {
    let html = "<html><head><title>No</title></head><body><h1>The <b>flood</b></h1>\n\
                    <p>Four&shy;teen people &ldquo;died&rdquo; &#8211; all&nbsp;told.</p>\
                    <script>if (a < b) {}</script><!-- <p>no</p> --><h2>After</h2><ul><li>One\
                    <li>Two</ul><p>2 &lt; 3 & 4</body>";
    let document = document("a.HTML", html.as_bytes()).unwrap();
    let part = &document.parts[0];
    assert_eq!(
        part.text,
        "The flood\nFour\u{ad}teen people “died” – all told.\nAfter\nOne\nTwo\n2 < 3 & 4"
    );
    let start = part.text.find("Four").unwrap();
    let end = part.text.find("\nAfter").unwrap();
    let (said, place) = part.quote(start..end).unwrap();
    assert_eq!(said, "Fourteen people “died” – all told.");
    assert_eq!(place, "“The flood”");
    let two = part.text.find("Two").unwrap();
    assert_eq!(part.quote(two..two + 3).unwrap().1, "“After”");
}

#[test]
fn document_of_a_large_web_page_is_read_in_one_go() {
    // Each of these would take minutes if all the rest were looked through at each step.
    let parts = from_bytes("a.html", "a".repeat(2 << 20).into_bytes())
        .unwrap()
        .parts;
    assert_eq!(parts[0].text.len(), 2 << 20);
    let parts = from_bytes("a.html", "&".repeat(2 << 20).into_bytes())
        .unwrap()
        .parts;
    assert_eq!(parts[0].text.len(), 2 << 20);
    let headings = "<h1>a</h1>".repeat(200_000);
    let parts = from_bytes("a.html", headings.into_bytes()).unwrap().parts;
    assert_eq!(parts.len(), 200_000_usize.div_ceil(LINES));
    assert_eq!(parts[1].headings.len(), LINES + 1);
    let long = format!("<h1>{}</h1>{}", "b".repeat(1 << 20), "<p>a".repeat(200_000));
    let parts = from_bytes("a.html", long.into_bytes()).unwrap().parts;
    assert_eq!(parts.last().unwrap().headings[0].1.len(), MAX_HEADING);
}

#[test]
fn document_that_is_no_text_says_so() {
    let why = document("a.txt", b"\xff\xfe\x00").unwrap_err().to_string();
    assert!(why.contains("UTF-8"), "{why}");
    assert!(document("a.pdf", b"nothing").is_err());
}

//! Handing things to other programs: the e-mail program, the file manager, whatever prints PDFs.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Links longer than this do not arrive whole: Windows passes on about two thousand characters,
/// others as many as an argument of a program may have.
const LONGEST_LINK: usize = if cfg!(windows) { 2_000 } else { 60_000 };

/// What stands as itself in a `mailto:` link (RFC 6068 takes RFC 3986's unreserved characters).
const AS_IT_IS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The link that begins an e-mail with this subject and text; without the text if a link cannot
/// hold it, which comes back as `false`.
pub fn mail_link(subject: &str, text: &str) -> (String, bool) {
    let encode = |text: &str| utf8_percent_encode(text, AS_IT_IS).to_string();
    let short = format!("mailto:?subject={}", encode(subject));
    // RFC 6068, section 5: line breaks in a body are CRLF.
    let body = text.replace("\r\n", "\n").replace('\n', "\r\n");
    let whole = format!("{short}&body={}", encode(&body));
    if whole.len() <= LONGEST_LINK {
        (whole, true)
    } else {
        (short, false)
    }
}

/// Hands a link or a file to the program that the system has for it.
///
/// # Errors
/// A sentence, if the system knows no way.
pub fn open(what: &str) -> Result<(), String> {
    opener::open(what).map_err(|error| error.to_string())
}

/// Shows a file in the file manager; its folder where the manager cannot point at a file.
///
/// # Errors
/// A sentence, if the system knows no way.
pub fn show_in_folder(path: &Path) -> Result<(), String> {
    opener::reveal(path).or_else(|_| {
        let folder = path.parent().unwrap_or(path);
        opener::open(folder).map_err(|error| error.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outside_mail_link_says_the_text_whole_or_not_at_all() {
        let (link, whole) = mail_link("Inquiry & review", "Dear Sir,\n\n“Ө” 100 %?\n");
        assert!(whole);
        let expected = "mailto:?subject=Inquiry%20%26%20review&body=Dear%20Sir%2C%0D%0A%0D%0A\
            %E2%80%9C%D3%A8%E2%80%9D%20100%20%25%3F%0D%0A";
        assert_eq!(link, expected);
        let (link, whole) = mail_link("Subject", &"long ".repeat(20_000));
        assert_eq!((link.as_str(), whole), ("mailto:?subject=Subject", false));
    }
}

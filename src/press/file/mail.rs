//! A letter as an e-mail to open and send (`.eml`, RFC 5322): to whom, who gets copies, its subject and
//! its words, and nothing else. It names no sender beside the letter's own words, no day and no
//! program; whoever sends it does.

use std::fmt::Write;

use email_encoding::body::base64;
use email_encoding::headers::{rfc2047, writer::EmailWriter};

use crate::letter::{Letter, plain};

/// The longest line that passes through every server, in bytes (RFC 5322, 2.1.1).
const MAX_LINE: usize = 998;

/// The message, with line ends as e-mail has them.
pub(in crate::press) fn message(letter: &Letter) -> String {
    // Programs that know it open the message to be sent, and not as one that came.
    let mut head = "X-Unsent: 1\r\n".to_owned();
    for (name, addresses) in [("To", &letter.mail.to), ("Cc", &letter.mail.cc)] {
        if !addresses.is_empty() {
            let _ = write!(head, "{name}: {}\r\n", addresses.join(",\r\n "));
        }
    }
    head.push_str("Subject: ");
    subject(&letter.title, &mut head);
    head.push_str("\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
    let text = plain::wrapped(letter).replace('\n', "\r\n");
    if text.lines().all(|line| line.len() <= MAX_LINE) {
        // Whoever opens the file in an editor reads it.
        return head + "Content-Transfer-Encoding: 8bit\r\n\r\n" + &text;
    }
    head.push_str("Content-Transfer-Encoding: base64\r\n\r\n");
    // Writing to a String cannot fail.
    let _ = base64::encode(text.as_bytes(), &mut head);
    head + "\r\n"
}

/// A subject, where it is not plain as encoded words (RFC 2047); on one line, whatever it was.
fn subject(title: &str, head: &mut String) {
    let title: String = title
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let before = "Subject: ".len();
    let mut writer = EmailWriter::new(head, before, 0, false);
    let _ = if title.is_ascii() {
        writer.folding().write_str(&title)
    } else {
        rfc2047::encode(&title, &mut writer)
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_subjects_are_one_header_whatever_stands_in_them() {
        let of = |title: &str| {
            let mut head = "Subject: ".to_owned();
            subject(title, &mut head);
            head
        };
        assert_eq!(of("Plain words"), "Subject: Plain words");
        assert_eq!(of("A\r\nBcc: x@y.example"), "Subject: A  Bcc: x@y.example");
        let encoded = of("О событиях в Жанаозене и о заявлениях о пытках, и о многом другом");
        assert!(encoded.starts_with("Subject: =?utf-8?b?"), "{encoded}");
        for line in encoded.split("\r\n") {
            assert!(line.is_ascii() && line.len() <= 78, "{line}");
        }
        let folded = of(&"long words ".repeat(20));
        let mut lines = folded.split("\r\n");
        assert!(
            lines.all(|line| line.len() <= 78 && !line.trim().is_empty()),
            "{folded}"
        );
    }
}

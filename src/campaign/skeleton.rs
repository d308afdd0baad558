//! A new pack: the files to fill in, or those of another pack under a name of its own.

use include_dir::{Dir, include_dir};

use super::files::{Files, SIGNATURE};
use super::load::{Loaded, gather};
use super::read::FILL_IN;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/skeleton");

/// The files of a pack that says everywhere what is to be filled in.
pub fn blank() -> Files {
    let mut files = Files::new();
    gather(&FILES, &mut files);
    files
}

/// The files of another pack, its id to be filled in and its version the first. Its maker's
/// signature is of that pack alone.
pub fn of(other: &Loaded) -> Files {
    let mut files = (*other.files).clone();
    files.remove(SIGNATURE);
    let pack = &other.campaign.pack;
    let mut text = pack.place.file.text.clone();
    let id =
        format!("\"{FILL_IN}: a name for the new pack, of small letters, digits and hyphens\"");
    let mut changes = [
        (pack.id.span.clone(), id),
        (pack.version.span.clone(), "\"1\"".to_owned()),
    ];
    // From the end, so that what comes before stays where it was.
    changes.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, new) in changes {
        if !span.is_empty() && text.get(span.clone()).is_some() {
            text.replace_range(span, &new);
        }
    }
    files.insert("pack.toml".to_owned(), text.into_bytes());
    files
}

#[cfg(test)]
mod tests {
    use super::super::load::{built_in, from_files};
    use super::*;

    #[test]
    fn skeleton_has_nothing_wrong_but_what_is_to_be_filled_in() {
        for (files, most) in [(blank(), 100), (of(built_in()), 1)] {
            let problems = from_files(&files, "").problems;
            let errors: Vec<_> = problems.iter().filter(|p| p.is_error()).collect();
            assert!(!errors.is_empty() && errors.len() <= most, "{errors:#?}");
            for problem in errors {
                assert!(
                    problem.to_string().contains("still to be filled in"),
                    "{problem}"
                );
            }
        }
    }

    #[test]
    fn skeleton_filled_in_is_a_pack() {
        let files = blank().into_iter().map(|(name, content)| {
            let text = String::from_utf8(content).unwrap();
            let filled: Vec<String> = text.lines().map(fill).collect();
            (name, (filled.join("\n") + "\n").into_bytes())
        });
        let loaded = from_files(&files.collect(), "");
        let errors: Vec<_> = loaded.problems.iter().filter(|p| p.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(loaded.campaign.addressees.len(), 1);
    }

    /// The line with something sensible where words stand that are to be filled in.
    fn fill(line: &str) -> String {
        if line.starts_with('#') {
            return line.to_owned();
        }
        let key = line.split(['=', ' ']).next().unwrap_or_default();
        let with = match key {
            "id" => "a-pack",
            "published" | "facts_as_of" | "date" | "confirmed" => "2026-11",
            "recheck_by" => "2027",
            // What stands within a sentence, what ends one, what begins a letter.
            _ if key.starts_with("salutation") => "Words,",
            _ if key.starts_with("topic")
                || (key.starts_with("text") && line.contains("follows")) =>
            {
                "words"
            }
            _ => "Words.",
        };
        // A letter states no fact twice.
        let of_its_own = line.replace(FILL_IN, "On").replace(':', " ");
        let with = if key.starts_with("text") && with == "Words." {
            let own = of_its_own.split('"').nth(1).unwrap_or_default();
            format!("{own}.")
        } else {
            with.to_owned()
        };
        let mut parts = line.split('"');
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out.push('"');
            out.push_str(if part.contains(FILL_IN) { &with } else { part });
        }
        out
    }
}

//! Text that somebody wrote elsewhere: letters, templates, own words.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use crate::problem::{FileProblem, Problem, TextFile, Why};

/// A text file whole, under the name it was asked for by, without the mark that some programs put
/// at its beginning.
///
/// # Errors
/// One problem if it cannot be read, has more than `most` bytes, or is not UTF-8.
pub fn read(path: &Path, most: u64) -> Result<Arc<TextFile>, Problem> {
    let shown = path.display().to_string();
    let cannot = |error: &std::io::Error| Problem::error(FileProblem::unreadable(path, error));
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(|error| cannot(&error))?;
    if bytes.len() as u64 > most {
        let megabytes = most >> 20;
        return Err(cannot(&Why::TooLarge { megabytes }.into()));
    }
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(Problem::error(FileProblem::NotUtf8 { path: shown }));
    };
    let text = text.trim_start_matches('\u{feff}');
    Ok(TextFile::new(shown, text))
}

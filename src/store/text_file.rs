//! Text that somebody wrote elsewhere: letters, templates, own words.

use std::path::Path;
use std::sync::Arc;

use crate::campaign::input;
use crate::problem::{FileProblem, Problem, TextFile};

/// A whole text file, without the byte order mark that some programs put at its beginning.
///
/// # Errors
/// One problem if it cannot be read, has more than `most` bytes, or is not UTF-8.
pub fn read(path: &Path, most: u64) -> Result<Arc<TextFile>, Problem> {
    let shown = path.display().to_string();
    let bytes = input::read(path, most)
        .map_err(|error| Problem::error(FileProblem::unreadable(path, &error)))?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(Problem::error(FileProblem::NotUtf8 { path: shown }));
    };
    let text = text.trim_start_matches('\u{feff}');
    Ok(TextFile::new(shown, text))
}

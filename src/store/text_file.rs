//! Text that somebody wrote elsewhere: letters, templates, own words.

use std::path::Path;
use std::sync::Arc;

use crate::campaign::input;
use crate::problem::{Problem, TextFile};

/// A text file whole, under the name it was asked for by, without the mark that some programs put
/// at its beginning.
///
/// # Errors
/// One problem if it cannot be read, has more than `most` bytes, or is not UTF-8.
pub fn read(path: &Path, most: u64) -> Result<Arc<TextFile>, Problem> {
    let cannot = |why: String| Problem::error(format!("cannot read {}: {why}", path.display()));
    let bytes = input::read(path, most).map_err(|error| cannot(error.to_string()))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| cannot("it is not UTF-8 text".to_owned()).help("save it as UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}');
    Ok(TextFile::new(path.display().to_string(), text))
}

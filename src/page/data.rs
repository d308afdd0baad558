//! Folders of data: papers, envelopes, labels, sizes of cards, each a file named by its id.

use include_dir::Dir;
use serde::de::DeserializeOwned;

/// What the files of a folder say, by their ids. A file that cannot be read is left out: the
/// tests of each folder hold that there is none.
pub(super) fn read<T: DeserializeOwned>(folder: &Dir<'_>) -> Vec<T> {
    let mut files: Vec<_> = folder.files().collect();
    files.sort_by_key(|file| file.path().file_stem());
    let texts = files.into_iter().filter_map(|file| file.contents_utf8());
    texts.filter_map(|text| toml::from_str(text).ok()).collect()
}

//! Packs from a folder, from a `.entreaty` file (a zip of one), or built in.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};

use super::read::Toml;
use super::{Campaign, check, letterhead};
use crate::diagnostic::{Diagnostic, TextFile, did_you_mean};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/seeds/kazakhstan-2013");

/// More than any honest pack has, in files and in bytes.
const MOST_FILES: usize = 2_000;
const MOST_BYTES: u64 = 64 << 20;

/// A pack and all that is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What could be read.
    pub campaign: Campaign,
    /// What was wrong; with an error among them no letter should be made.
    pub problems: Vec<Diagnostic>,
}

/// The files of a pack by their name within it, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The pack built into the program.
pub fn built_in() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| from_files(&built_in_files(), ""))
}

fn built_in_files() -> Files {
    let mut files = Files::new();
    gather(&BUILT_IN, &mut files);
    files
}

fn gather(dir: &Dir<'_>, files: &mut Files) {
    for file in dir.files() {
        files.insert(
            file.path().to_string_lossy().replace('\\', "/"),
            file.contents().to_vec(),
        );
    }
    for dir in dir.dirs() {
        gather(dir, files);
    }
}

/// The pack at `path`: a folder or a `.entreaty` file.
///
/// # Errors
/// One problem if nothing can be read there at all; what is wrong inside is in
/// [`Loaded::problems`].
pub fn from_path(path: &Path) -> Result<Loaded, Diagnostic> {
    let files = files(Some(path)).map_err(|error| {
        Diagnostic::error(format!("cannot read the pack {}: {error}", path.display()))
            .help("name a pack's folder or its .entreaty file")
    })?;
    let prefix = format!("{}/", path.display());
    Ok(from_files(&files, prefix.trim_start_matches("./")))
}

/// The files of the pack at `path`, as they stand; of the one built in without a path.
///
/// # Errors
/// What the system says.
pub fn files(path: Option<&Path>) -> io::Result<Files> {
    match path {
        None => Ok(built_in_files()),
        Some(path) if path.is_dir() => read_folder(path),
        Some(path) => read_zip(path),
    }
}

fn read_folder(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    let mut bytes = 0;
    let mut folders = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // A link could lead out of the pack; dot files are the system's.
            let kind = entry.file_type()?;
            if name.starts_with('.') {
                continue;
            }
            if kind.is_symlink() {
                return Err(io::Error::other(format!(
                    "{prefix}{name} is a link, and a pack holds plain files"
                )));
            }
            let name = format!("{prefix}{name}");
            if kind.is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else if wanted(&name) {
                bytes += entry.metadata()?.len();
                limit(files.len(), bytes)?;
                files.insert(name, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

fn read_zip(path: &Path) -> io::Result<Files> {
    let mut archive = zip::ZipArchive::new(io::BufReader::new(fs::File::open(path)?))?;
    let mut files = Files::new();
    let mut bytes = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let Some(name) = entry.enclosed_name() else {
            let message = "one of its files would lie outside its folder";
            return Err(io::Error::other(message));
        };
        let name = name.to_string_lossy().replace('\\', "/");
        let hidden = name
            .split('/')
            .any(|part| part.starts_with('.') || part == "__MACOSX");
        if !entry.is_file() || hidden || !wanted(&name) {
            continue;
        }
        let mut content = Vec::new();
        // The size that the archive states may be a lie: read no more than is allowed.
        entry
            .take(MOST_BYTES + 1 - bytes)
            .read_to_end(&mut content)?;
        bytes += content.len() as u64;
        limit(files.len(), bytes)?;
        files.insert(name, content);
    }
    // Many programs put the folder itself into the archive.
    let top = files.keys().next().and_then(|name| name.split_once('/'));
    if let Some(top) = top.map(|(top, _)| format!("{top}/"))
        && files.keys().all(|name| name.starts_with(&top))
    {
        let inner = files.into_iter();
        return Ok(inner
            .map(|(name, content)| (name[top.len()..].to_owned(), content))
            .collect());
    }
    Ok(files)
}

fn wanted(name: &str) -> bool {
    name.ends_with(letterhead::LOGO)
        || Path::new(name).extension().is_some_and(|ending| {
            ending.eq_ignore_ascii_case("toml") || ending.eq_ignore_ascii_case("hbs")
        })
}

fn limit(count: usize, bytes: u64) -> io::Result<()> {
    if count >= MOST_FILES || bytes > MOST_BYTES {
        return Err(io::Error::other(format!(
            "it has more than {MOST_FILES} files or {} MB; no pack is that large",
            MOST_BYTES >> 20
        )));
    }
    Ok(())
}

const FILES: &[&str] = &[
    "pack.toml",
    "sources.toml",
    "addressees.toml",
    "recommendations.toml",
    "claims.toml",
    "people.toml",
    "figures.toml",
];

/// The pack in these files, read strictly and checked. `prefix` stands before their names in
/// messages, so that a reader finds them.
pub fn from_files(files: &Files, prefix: &str) -> Loaded {
    let mut problems = Vec::new();
    let mut campaign = Campaign::default();
    for name in [
        "pack.toml",
        "sources.toml",
        "addressees.toml",
        "recommendations.toml",
        "claims.toml",
    ] {
        if !files.contains_key(name) {
            problems.push(
                Diagnostic::error(format!("the pack has no {name}"))
                    .help("the README tells what a pack holds"),
            );
        }
    }
    if !problems.is_empty() {
        // Without one of them, everything else would seem wrong too.
        return Loaded { campaign, problems };
    }
    for (name, content) in files {
        if name == letterhead::LOGO {
            continue;
        }
        let text = match String::from_utf8(content.clone()) {
            Ok(text) => text,
            Err(error) => {
                problems.push(
                    Diagnostic::error(format!(
                        "{name} is not UTF-8 text (byte {})",
                        error.utf8_error().valid_up_to()
                    ))
                    .help("save it as UTF-8"),
                );
                continue;
            }
        };
        let file = TextFile::new(
            format!("{prefix}{name}"),
            text.trim_start_matches('\u{feff}'),
        );
        if let Some(template) = name.strip_prefix("templates/") {
            campaign.templates.insert(template.to_owned(), file);
        } else {
            read_file(name, &file, &mut campaign, &mut problems);
        }
    }
    let logo = files.get(letterhead::LOGO).map(Vec::as_slice);
    letterhead::add(&mut campaign, logo, prefix, &mut problems);
    check::check(&campaign, &mut problems);
    Loaded { campaign, problems }
}

fn read_file(
    name: &str,
    file: &Arc<TextFile>,
    campaign: &mut Campaign,
    problems: &mut Vec<Diagnostic>,
) {
    if !FILES.contains(&name) && !name.starts_with("cases/") {
        problems.push(
            Diagnostic::error(format!("{name} is no file of a pack"))
                .suggest(did_you_mean(name, FILES.iter().copied())),
        );
        return;
    }
    let mut toml = Toml::parse(file, problems);
    match name {
        "pack.toml" => campaign.pack = toml.entry(),
        "sources.toml" => {
            campaign.sources = toml.entries("source");
            toml.check_keys(&["source"]);
        }
        "addressees.toml" => {
            campaign.addressees = toml.entries("addressee");
            toml.check_keys(&["addressee"]);
        }
        "recommendations.toml" => {
            campaign.recommendations = toml.entries("recommendation");
            toml.check_keys(&["recommendation"]);
        }
        "claims.toml" => {
            campaign.claims = toml.entries("claim");
            toml.check_keys(&["claim"]);
        }
        "people.toml" => {
            campaign.groups = toml.entries("group");
            campaign.mentioned = toml.entries("mentioned");
            toml.check_keys(&["group", "mentioned"]);
        }
        "figures.toml" => {
            campaign.figures = toml.entries("figure");
            toml.check_keys(&["figure"]);
        }
        _ => campaign.cases.push(toml.entry()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load_built_in_pack_has_no_problem() {
        let all = crate::diagnostic::render::render(&built_in().problems);
        assert!(all.is_empty(), "{all}");
    }
}

//! Packs from a folder, from a `.entreaty` file (a zip of one), or built in.

use std::fs;
use std::io::{self, Read};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};

use super::archive::{self, too_much, wanted};
use super::check::Prints;
pub use super::files::Files;
use super::files::{self, FileKind, MAX_BYTES, MAX_FILES};
use super::language::Language;
use super::maker::{Maker, Number};
use super::read::Toml;
use super::{Campaign, Lang, check, input, letterhead, visible};
use crate::problem::{
    Cause, PackProblem, Place, Problem, ReadProblem, Severity, TextFile, Why, has_errors,
};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/seeds/kazakhstan-2013");

static EXERCISE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/seeds/exercise");

/// What the invented campaign is called in the place of a path, where somebody types it.
pub(crate) const EXERCISE_ID: &str = "exercise";

/// The invented campaign in the place of a path, where no path can be meant: no system has a file of this name.
pub const EXERCISE_AT: &str = "exercise\0";

/// The most problems reported for one pack; the rest appear once these are mended.
const MAX_PROBLEMS: usize = 300;

/// How many files and folders are looked at for those that belong to a pack, and how deep.
const MAX_ENTRIES: usize = 20_000;
const DEEPEST: usize = 8;

/// A pack and all that is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What could be read.
    pub campaign: Campaign,
    /// What was wrong; with an error among them no letter should be made.
    pub problems: Vec<Problem>,
    /// The number of its content.
    pub number: Number,
    /// Who signed it.
    pub maker: Maker,
    /// Its files.
    pub files: Arc<Files>,
}

/// The pack built into the program.
pub fn built_in() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    // That nothing is wrong with it is a test's to find out, not every start's.
    LOADED.get_or_init(|| load(&built_in_files(), "", |_, _| {}))
}

fn built_in_files() -> Files {
    files_of(&BUILT_IN)
}

/// The invented campaign that comes with the program, to practise with.
pub fn exercise() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| from_files(&files_of(&EXERCISE), ""))
}

fn files_of(dir: &Dir<'_>) -> Files {
    let mut files = Files::new();
    gather(dir, &mut files);
    files
}

/// Whether this is no path but the invented campaign that comes with the program: by its own mark, or by its
/// name where nothing stands under it.
pub fn is_exercise(path: &Path) -> bool {
    path.as_os_str() == EXERCISE_AT
        || path.as_os_str() == EXERCISE_ID && path.symlink_metadata().is_err()
}

pub(super) fn gather(dir: &Dir<'_>, files: &mut Files) {
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

/// The pack at `path`: a folder or a `.entreaty` file, or the invented one by its name.
///
/// # Errors
/// One problem if nothing can be read there at all; what is wrong inside is in
/// [`Loaded::problems`].
pub fn from_path(path: &Path) -> Result<Loaded, Problem> {
    if is_exercise(path) {
        return Ok(exercise().clone());
    }
    let read = if path.is_dir() {
        walk(path).and_then(|(names, pipes)| Ok((read_all(path, names)?, pipes)))
    } else {
        read_file_of(path).map(|files| (files, Vec::new()))
    };
    let (files, pipes) = read.map_err(|error| unreadable(path, &error))?;
    let prefix = format!("{}/", path.display());
    let mut loaded = from_files(&files, prefix.trim_start_matches("./"));
    loaded.problems.extend(pipes.into_iter().map(|name| {
        let name = format!("{prefix}{name}");
        Problem::warning(PackProblem::Pipe { name })
    }));
    Ok(loaded)
}

/// That the pack at this place cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Problem {
    Problem::error(PackProblem::Unreadable {
        path: path.display().to_string(),
        why: Why::of(error),
    })
}

/// The names of all files in a folder and below it, `/` between folders, the hidden ones too.
///
/// # Errors
/// What the system says, or that something lies in it that no pack has.
pub fn names_in(root: &Path) -> io::Result<Vec<String>> {
    Ok(walk(root)?.0)
}

/// The names of all files in a folder, and of what is there and is not a file.
fn walk(root: &Path) -> io::Result<(Vec<String>, Vec<String>)> {
    let (mut names, mut pipes) = (Vec::new(), Vec::new());
    let mut seen = 0;
    let mut folders = vec![(root.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            seen += 1;
            if seen > MAX_ENTRIES || depth > DEEPEST {
                return Err(too_much());
            }
            let last = entry.file_name().to_string_lossy().into_owned();
            let name = format!("{prefix}{last}");
            // A link could lead out of the pack; dot files are the system's.
            let kind = entry.file_type()?;
            if kind.is_dir() {
                // What stands in a hidden folder is nobody's business: its name is enough.
                if last.starts_with('.') {
                    names.push(format!("{name}/"));
                } else {
                    folders.push((entry.path(), format!("{name}/"), depth + 1));
                }
            } else if kind.is_symlink() && !last.starts_with('.') {
                return Err(Why::Link { name }.into());
            } else if kind.is_file() || last.starts_with('.') {
                names.push(name);
            } else {
                pipes.push(name);
            }
        }
    }
    names.sort();
    Ok((names, pipes))
}

/// The files of the pack in a folder.
///
/// # Errors
/// What the system says, or that it is no pack's folder.
pub fn read_folder(root: &Path) -> io::Result<Files> {
    read_all(root, names_in(root)?)
}

fn read_all(root: &Path, names: Vec<String>) -> io::Result<Files> {
    let mut files = Files::new();
    let mut left = MAX_BYTES;
    for name in names {
        let is_hidden = name.split('/').any(|part| part.starts_with('.'));
        if is_hidden || !wanted(&name) {
            continue;
        }
        if files.len() >= MAX_FILES {
            return Err(too_much());
        }
        let mut content = Vec::new();
        input::open(&root.join(&name))?
            .take(left + 1)
            .read_to_end(&mut content)?;
        left = left
            .checked_sub(content.len() as u64)
            .ok_or_else(too_much)?;
        files.insert(name, content);
    }
    Ok(files)
}

fn read_file_of(path: &Path) -> io::Result<Files> {
    archive::read(&input::read(path, MAX_BYTES)?)
}

/// The pack in these files, read strictly and checked. `prefix` stands before their names in
/// messages, so that a reader finds them.
pub fn from_files(files: &Files, prefix: &str) -> Loaded {
    load(files, prefix, check::check)
}

fn load(files: &Files, prefix: &str, check: fn(&Campaign, &mut Vec<Problem>)) -> Loaded {
    let mut loaded = Loaded {
        campaign: Campaign::default(),
        problems: Vec::new(),
        number: Number::of(files),
        maker: Maker::of(files),
        files: Arc::new(files.clone()),
    };
    let (campaign, problems) = (&mut loaded.campaign, &mut loaded.problems);
    if !files::check(files, problems) {
        return loaded;
    }
    if loaded.maker == Maker::False {
        problems.push(Problem::error(PackProblem::FalseSignature {
            file: files::SIGNATURE.to_owned(),
        }));
    }
    for (name, content) in files {
        if files::kind(name) == Some(FileKind::Logo) {
            continue; // it is no text
        }
        let text = match std::str::from_utf8(content) {
            Ok(text) => text,
            Err(error) => {
                problems.push(Problem::error(ReadProblem::NotUtf8 {
                    path: format!("{prefix}{name}"),
                    byte: error.valid_up_to(),
                }));
                continue;
            }
        };
        let file = TextFile::new(
            format!("{prefix}{name}"),
            text.trim_start_matches('\u{feff}'),
        );
        // A document may say anything.
        let is_ours = files::kind(name) != Some(FileKind::Document);
        if let Some(problem) = merged_in_part(&file).filter(|_| is_ours) {
            problems.push(problem);
            continue; // what stands in it is not yet what anybody means
        }
        match files::kind(name) {
            Some(FileKind::Template | FileKind::Document) if let Some(problem) = unseen(&file) => {
                problems.push(problem);
            }
            Some(FileKind::Template) => {
                let name = name.trim_start_matches("templates/").to_owned();
                campaign.templates.insert(name, file);
            }
            Some(FileKind::Document) => {
                let name = name.trim_start_matches("sources/").to_owned();
                campaign.documents.insert(name, file);
            }
            Some(FileKind::Data | FileKind::Case) => read_file(name, &file, campaign, problems),
            Some(FileKind::Signature | FileKind::Logo) | None => {}
        }
    }
    if campaign.pack.exercise {
        mark_title(campaign);
    }
    let logo = files.get(letterhead::LOGO).map(Vec::as_slice);
    letterhead::add(campaign, logo, prefix, problems);
    let read = problems.len();
    check(campaign, problems);
    if campaign.pack.draft {
        hold_letters_instead(problems, read);
        problems.extend(nothing_yet(campaign, prefix));
    }
    if problems.len() > MAX_PROBLEMS {
        problems.sort_by_key(|problem| !problem.is_error());
        let count = problems.len() - MAX_PROBLEMS;
        problems.truncate(MAX_PROBLEMS);
        let more = PackProblem::More { count };
        let is_draft = campaign.pack.draft && !has_errors(problems);
        problems.push(if is_draft {
            Problem::warning(more)
        } else {
            Problem::error(more)
        });
    }
    loaded
}

/// Says behind the title of an invented campaign that it is one, wherever the title is shown.
fn mark_title(campaign: &mut Campaign) {
    for (lang, title) in &mut campaign.pack.title.0 {
        *title = Language::marked(lang, title);
    }
}

/// The fingerprints of the entry of this id in the file of this name, of a pack in these languages, as
/// the file alone says it; nothing, if something in it cannot be read.
pub(crate) fn prints_in(name: &str, text: &str, id: &str, languages: &[Lang]) -> Option<Prints> {
    let file = TextFile::new(name, text);
    let mut campaign = Campaign::default();
    campaign.pack.languages = languages.to_vec();
    let mut problems = Vec::new();
    read_file(name, &file, &mut campaign, &mut problems);
    if has_errors(&problems) {
        return None;
    }
    check::prints(&campaign, name, id)
}

/// What two people wrote in one place, where nobody has chosen yet: version control marks it so.
fn merged_in_part(file: &Arc<TextFile>) -> Option<Problem> {
    let mut lines = file.text.lines().scan(0, |at, line| {
        let start = *at;
        *at += line.len() + 1;
        Some((start, line))
    });
    let (first, _) = lines.find(|(_, line)| line.starts_with("<<<<<<< "))?;
    lines.find(|(_, line)| line.starts_with(">>>>>>> "))?;
    let place = Place::of(file.clone(), first..first + 7);
    Some(Problem::error(ReadProblem::MergedInPart).at(place))
}

/// A draft opens although something is missing or does not fit yet: such problems become warnings, because the
/// rule `draft` holds back every letter. What cannot be read, or could deceive a reader, stays an error. The
/// problems before `read` were found while the files were read, the others by the check.
fn hold_letters_instead(problems: &mut [Problem], read: usize) {
    for (index, problem) in problems.iter_mut().enumerate() {
        let is_missing = matches!(
            *problem.cause,
            Cause::Read(ReadProblem::FillIn { .. } | ReadProblem::MissingKey { .. })
        );
        // Signers that cannot sign would be remembered.
        let deceives = matches!(*problem.cause, Cause::Pack(PackProblem::Signers { .. }));
        if (index >= read && !deceives) || is_missing {
            problem.severity = Severity::Warning;
        }
    }
}

/// What a draft still has none of.
fn nothing_yet(campaign: &Campaign, prefix: &str) -> Vec<Problem> {
    let lists = [
        (
            campaign.addressees.is_empty(),
            "addressees.toml",
            PackProblem::NoOfficeYet,
        ),
        (
            campaign.recommendations.is_empty(),
            "recommendations.toml",
            PackProblem::NoRequestYet,
        ),
    ];
    let empty = lists.into_iter().filter(|(is_empty, ..)| *is_empty);
    let told = empty.map(|(_, name, problem)| {
        let file = TextFile::new(format!("{prefix}{name}"), "");
        Problem::warning(problem).at(Place::of(file, 0..0))
    });
    told.collect()
}

/// Finds a control or direction character in a template or a document. Form feeds are allowed: a
/// document of several pages has them.
fn unseen(file: &Arc<TextFile>) -> Option<Problem> {
    let acts = |c: char| visible::acts(c) && c != '\r' && c != '\u{c}';
    let at = file.text.find(acts)?;
    let place = Place::of(file.clone(), at..at + 1);
    Some(Problem::error(PackProblem::ActingCharacterHere).at(place))
}

fn read_file(
    name: &str,
    file: &Arc<TextFile>,
    campaign: &mut Campaign,
    problems: &mut Vec<Problem>,
) {
    let mut toml = Toml::parse(file, problems);
    toml.check_characters();
    match name {
        "pack.toml" => campaign.pack = toml.entry(),
        "sources.toml" => {
            campaign.sources = toml.entries("source");
            toml.check_keys(&["source"]);
        }
        "addressees.toml" => {
            campaign.addressees = toml.entries("addressee");
            campaign.copies = toml.entries("copy");
            toml.check_keys(&["addressee", "copy"]);
        }
        "recommendations.toml" => {
            campaign.recommendations = toml.entries("recommendation");
            toml.check_keys(&["recommendation"]);
        }
        "passages.toml" => {
            campaign.passages = toml.entries("passage");
            toml.check_keys(&["passage"]);
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
        // The one file comes first, then those beside it by their names.
        name if files::has_claims(name) => {
            campaign.claims.extend(toml.entries("claim"));
            toml.check_keys(&["claim"]);
        }
        _ => campaign.cases.push(toml.entry()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load_exercise_is_opened_by_a_mark_that_no_path_can_be() {
        let at = Path::new(EXERCISE_AT);
        assert!(is_exercise(at));
        assert_eq!(from_path(at).unwrap().number, exercise().number);
        let dir = tempfile::tempdir().unwrap();
        assert!(fs::create_dir(dir.path().join(at)).is_err());
        assert!(!is_exercise(&dir.path().join(EXERCISE_ID)));
    }

    #[test]
    fn load_built_in_pack_has_no_problem() {
        let problems = from_files(&built_in_files(), "").problems;
        assert!(problems.is_empty(), "{problems:?}");
    }
}

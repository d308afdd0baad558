//! The faces that were added to the program's own: a font file for each, beside the settings. A file
//! is copied there, so that no letter depends on what another program installs or takes away.

use std::fs;
use std::path::{Path, PathBuf};

use super::folders::{self, Folders};
use super::{atomic, disk};
use crate::campaign::input;
use crate::page::added::{self, AddedFace, MAX_BYTES};
use crate::pdf;
use crate::problem::{FileProblem, Problem, StoreProblem, Why};

/// The most faces that are printed with: there are no more scripts that need one.
const MAX: usize = 32;

const ENDING: &str = "font";

/// The folder of added faces.
#[derive(Clone, Debug)]
pub struct Faces {
    folder: PathBuf,
}

/// A face that was just added.
#[derive(Clone, Debug)]
pub struct Added {
    /// The face.
    pub face: &'static AddedFace,
    /// The names of the other faces in its file, none of which was added.
    pub others: Vec<String>,
}

impl Faces {
    /// That of whoever these folders are.
    pub fn of(folders: &Folders) -> Self {
        Self {
            folder: folders.config.join("fonts"),
        }
    }

    /// Prints with the faces that were added from now on, and says which files among them are of no use.
    pub fn use_all(&self) -> Vec<Problem> {
        let (faces, problems) = self.all();
        added::use_faces(faces);
        problems
    }

    /// All faces that were added, and what is wrong with files that are no longer fonts.
    fn all(&self) -> (Vec<&'static AddedFace>, Vec<Problem>) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let paths = entries.map(|entry| entry.path());
        let mut paths: Vec<PathBuf> = paths
            .filter(|path| path.extension().is_some_and(|found| found == ENDING))
            .collect();
        paths.sort();
        let (mut faces, mut problems) = (Vec::new(), Vec::new());
        for path in paths.into_iter().take(MAX) {
            match read(&path) {
                Ok(face) => faces.push(face),
                Err(why) => problems.push(Problem::warning(unreadable(&path, why))),
            }
        }
        (faces, problems)
    }

    /// Adds a face of a font file: the one of that name in a collection, or its first.
    ///
    /// # Errors
    /// The file is no font, or one that cannot be used; there is no such face in it, or another of
    /// its name was added; or what the system says.
    pub fn add(&self, path: &Path, name: Option<&str>) -> Result<Added, Problem> {
        let wrong = |why: Why| Problem::error(unreadable(path, why));
        let bytes = input::read(path, MAX_BYTES).map_err(|error| wrong(Why::of(&error)))?;
        let mut others = added::names(&bytes).map_err(wrong)?;
        let place = match name {
            None => 0,
            Some(name) => {
                let place = others.iter().position(|other| same(other, name));
                place.ok_or_else(|| {
                    let path = path.display().to_string();
                    let name = name.to_owned();
                    let problem = Problem::error(StoreProblem::NoFaceNamed { path, name });
                    problem.suggest_among("", others.iter().map(String::as_str).collect::<Vec<_>>())
                })?
            }
        };
        let face = AddedFace::read(&bytes, place).map_err(wrong)?;
        if !pdf::can_be_embedded(face) {
            return Err(wrong(Why::NoFace));
        }
        let to = self.place(face);
        if let Ok(there) = read(&to)
            && there != face
        {
            let name = face.name.clone();
            return Err(Problem::error(StoreProblem::FaceThere { name }));
        }
        let written = folders::make(&self.folder).and_then(|()| atomic::write(&to, face.data));
        written.map_err(|error| Problem::error(FileProblem::unwritable(&to, &error)))?;
        others.remove(place);
        Ok(Added { face, others })
    }

    /// Takes the face of this name away again.
    ///
    /// # Errors
    /// There is none, or what the system says.
    pub fn remove(&self, name: &str) -> Result<&'static AddedFace, Problem> {
        let (faces, _) = self.all();
        let is_it =
            |face: &&&AddedFace| same(&face.name, name) || same(&face.postscript_name, name);
        let Some(face) = faces.iter().find(is_it) else {
            let problem = Problem::error(StoreProblem::NoFaceAdded {
                name: name.to_owned(),
            });
            let names: Vec<&str> = faces.iter().map(|face| face.name.as_str()).collect();
            return Err(problem.suggest_among(name, names));
        };
        let path = self.place(face);
        disk::remove(&path)
            .map_err(|error| Problem::error(FileProblem::unwritable(&path, &error)))?;
        Ok(face)
    }

    fn place(&self, face: &AddedFace) -> PathBuf {
        self.folder
            .join(format!("{}.{ENDING}", face.postscript_name))
    }
}

fn read(path: &Path) -> Result<&'static AddedFace, Why> {
    let bytes = input::read(path, MAX_BYTES).map_err(|error| Why::of(&error))?;
    AddedFace::read(&bytes, 0)
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.trim().to_lowercase()
}

fn unreadable(path: &Path, why: Why) -> FileProblem {
    FileProblem::Unreadable {
        path: path.display().to_string(),
        why,
    }
}

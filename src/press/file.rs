//! A finished letter as a file of one of its kinds.

use std::path::{Path, PathBuf};

use super::{Made, Refused};
use crate::letter::plain;
use crate::pdf::raster;
use crate::problem::has_errors;
use crate::{docx, page};

/// The resolution of pictures, in dots per inch: sharp enough to be printed.
pub const DOTS_PER_INCH: f32 = 300.0;

/// What a letter can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The pages, to print and to send.
    Pdf,
    /// A document for a word processor.
    Docx,
    /// Text with short lines, for e-mail.
    Text,
    /// A picture of each page.
    Png,
}

impl Kind {
    /// All of them, the first for the post.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Docx, Self::Text, Self::Png];

    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Text => "txt",
            Self::Png => "png",
        }
    }

    /// The kind of file that a name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.ending() == ending)
    }
}

/// Where the page of this number goes, from 0: the first has the name that was asked for, so that
/// it is always there, the second is `letter-2.png`.
fn page_at(path: &Path, page: usize) -> PathBuf {
    if page == 0 {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}", page + 1));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

impl Made {
    /// The names and bytes of a file of this kind: one, or one for each page.
    ///
    /// # Errors
    /// [`Refused`], if an error stands.
    pub fn files(&self, kind: Kind, path: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Refused> {
        if has_errors(&self.problems) {
            return Err(Refused::Errors(self.errors()));
        }
        let (Some(letter), Some(laid)) = (&self.letter, &self.laid) else {
            return Err(Refused::NoLetter);
        };
        let bytes = match kind {
            Kind::Pdf => self.pdf()?,
            Kind::Text => plain::wrapped(letter).into_bytes(),
            Kind::Docx => docx::write(letter, laid, self.paper).map_err(Refused::Broken)?,
            Kind::Png => return self.pictures(path),
        };
        Ok(vec![(path.to_owned(), bytes)])
    }

    fn pictures(&self, path: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>, Refused> {
        let pdf = self.pdf()?;
        let scale = DOTS_PER_INCH / (page::POINTS_PER_MM * 25.4);
        let pictures = raster::render(&pdf, scale).map_err(Refused::Broken)?;
        let files = pictures.iter().enumerate().map(|(page, picture)| {
            let bytes = raster::png(picture, DOTS_PER_INCH).map_err(Refused::Broken)?;
            Ok((page_at(path, page), bytes))
        });
        files.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_kinds_are_known_by_their_endings() {
        for kind in Kind::ALL {
            let name = format!("A.B.{}", kind.ending().to_uppercase());
            assert_eq!(Kind::of(Path::new(&name)), Some(kind));
        }
        assert_eq!(Kind::of(Path::new("pdf")), None);
        assert_eq!(Kind::of(Path::new("a.doc")), None);
    }

    #[test]
    fn file_of_the_first_page_has_the_name_that_was_asked_for() {
        let path = Path::new("to/my.letter.PNG");
        assert_eq!(page_at(path, 0), path);
        assert_eq!(page_at(path, 1), Path::new("to/my.letter-2.PNG"));
        assert_eq!(page_at(path, 9), Path::new("to/my.letter-10.PNG"));
    }
}

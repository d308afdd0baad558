//! Changes of a pack: to be read through, to be saved.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::kernel::pack::{Pack, PackAt};
use crate::app::organise::state::confirm::FirstLetter;
use crate::campaign::load::Files;
use crate::problem::Looked;

/// Changes of the pack's entries to be read through.
#[derive(Clone, Debug, PartialEq)]
pub struct Checking {
    /// For which number.
    pub number: u64,
    /// The files of the pack.
    pub files: Arc<Files>,
    /// With which texts instead.
    pub texts: BTreeMap<String, String>,
    /// The first letter that is to be made of it, if one is.
    pub letter: Option<FirstLetter>,
}

/// Texts to be saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// Of which pack.
    pub pack: Pack,
    /// Where that is.
    pub at: Option<PackAt>,
    /// The texts by name; none where the pack's own is to go and the program's stands again.
    pub texts: BTreeMap<String, Option<String>>,
    /// The files of the pack as they were when they were opened here.
    pub files: Arc<Files>,
    /// Whether a file that somebody else has changed meanwhile is replaced.
    pub replace: bool,
}

/// Something of a pack that somebody has looked up and found still right.
#[derive(Clone, Debug, PartialEq)]
pub struct StillRight {
    /// Of which pack.
    pub pack: Pack,
    /// Where that is.
    pub at: Option<PackAt>,
    /// What.
    pub what: Looked,
}

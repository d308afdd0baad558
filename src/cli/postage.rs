//! `entreaty postage`: what the letters of a manifest cost to post.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failed, pack_or_built_in, read_text, say, tell, ui_lang};
use crate::batch::postage::{self, Lot, Prices};
use crate::batch::table;
use crate::letter::draft::DEFAULT_PAPER;
use crate::page::stationery;
use crate::problem::{PageProblem, Problem};
use crate::store::text_file;

/// More than any manifest has, in bytes.
const MAX_BYTES: u64 = 256 << 20;

#[derive(Args)]
pub(super) struct Options {
    /// The table of the letters that were made (`batch --manifest`): .csv
    manifest: PathBuf,
    /// The table of prices that you keep: .toml
    #[arg(long, value_name = "FILE")]
    prices: PathBuf,
    /// A pack's folder or .entreaty file, repeatable for letters of several; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Vec<PathBuf>,
    /// The paper of the letters, for its size
    #[arg(long, value_name = "ID", default_value = DEFAULT_PAPER)]
    paper: String,
    /// The letters were printed on both sides
    #[arg(long)]
    duplex: bool,
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let mut problems = Vec::new();
    let paper = stationery::find(&options.paper);
    if paper.is_none() {
        let id = options.paper.clone();
        let known = stationery::all().iter().map(|one| one.id.as_str());
        let problem = Problem::error(PageProblem::NoPaper { id });
        problems.push(problem.suggest_among(&options.paper, known));
    }
    let prices = prices(&options.prices)
        .map_err(|found| problems.extend(found))
        .ok();
    let manifest = read(&options.manifest);
    let manifest = manifest.map_err(|found| problems.push(found)).ok();
    let (Some(paper), Some(prices), Some(manifest)) = (paper, prices, manifest) else {
        tell(&problems);
        return Err(Failed);
    };
    let paths = options.pack.iter().map(|path| Some(path.as_path()));
    let paths: Vec<Option<&Path>> = paths.collect();
    let paths = if paths.is_empty() { vec![None] } else { paths };
    let packs = paths.into_iter().map(|path| pack_or_built_in(path, false));
    let packs = packs.collect::<Result<Vec<_>, Failed>>()?;
    let campaigns: Vec<_> = packs.iter().map(|loaded| &loaded.campaign).collect();
    let lots = postage::of(&manifest, &campaigns, &prices, paper, options.duplex);
    let (lots, told) = lots.map_err(|found| {
        tell(&found);
        Failed
    })?;
    tell(&told);
    say_lines(&lots, &prices);
    Ok(())
}

/// Says what letters cost.
pub(super) fn say_lines(lots: &[Lot], prices: &Prices) {
    let lines = postage::lines(lots, prices, ui_lang()).into_iter();
    say(&lines.map(|line| line + "\n").collect::<String>());
}

/// The table of prices in this file.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn prices(path: &Path) -> Result<Prices, Vec<Problem>> {
    let file = read_text(path).map_err(|problem| vec![problem])?;
    Prices::read(&file)
}

/// The manifest's table.
fn read(path: &Path) -> Result<table::Table, Problem> {
    let file = text_file::read(path, MAX_BYTES)?;
    let options = table::Options::default();
    table::from_bytes(&file.name, file.text.clone().into_bytes(), &options)
}

//! What letters cost to post, where the group keeps a table of prices.

use std::path::Path;

use super::problems::in_window;
use crate::batch::postage::{Lot, Prices, lines};
use crate::problem::Problem;
use crate::store::text_file;
use crate::strings::UiLang;

/// More than any table of prices has, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// The table in this file.
///
/// # Errors
/// All that is wrong with it.
pub(crate) fn prices(path: &Path) -> Result<Prices, Vec<Problem>> {
    let file = text_file::read(path, MAX_BYTES).map_err(|problem| vec![problem])?;
    Prices::read(&file)
}

/// What letters cost by the table in this file, in lines, or what keeps that from being said; nothing
/// where there are no letters.
pub(crate) fn told(
    path: &Path,
    ui_lang: UiLang,
    count: impl FnOnce(&Prices) -> Result<Vec<Lot>, Vec<Problem>>,
) -> Vec<String> {
    let counted = prices(path).and_then(|prices| {
        let lots = count(&prices)?;
        Ok((lots, prices))
    });
    match counted {
        Ok((lots, _)) if lots.is_empty() => Vec::new(),
        Ok((lots, prices)) => lines(&lots, &prices, ui_lang),
        Err(problems) => {
            let problems = problems.iter();
            problems
                .map(|problem| in_window(problem, ui_lang))
                .collect()
        }
    }
}

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

/// What letters cost by the table in this file, in lines, or what is wrong with that; nothing where there are
/// no letters.
pub(crate) fn told(
    path: &Path,
    ui_lang: UiLang,
    count: impl FnOnce(&Prices) -> Vec<Lot>,
) -> Vec<String> {
    match prices(path) {
        Ok(prices) => {
            let lots = count(&prices);
            lines(&lots, &prices, ui_lang)
        }
        Err(problems) => {
            let problems = problems.iter();
            problems
                .map(|problem| in_window(problem, ui_lang))
                .collect()
        }
    }
}

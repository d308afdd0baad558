//! Watches words by heuristics.

mod features;
mod ledger;
mod lexicon;
mod numbers;
pub mod support;
mod words;

#[cfg(test)]
mod corpus;

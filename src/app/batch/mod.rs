//! The batch tab: a member list in, a stack of letters out.

pub mod message;
pub mod state;
pub mod update;
pub(crate) mod view;
pub(crate) mod worker;

//! The batch tab: a member list in, a stack of letters out.

pub mod message;
pub mod state;
pub mod update;
pub mod view;
pub mod worker;

pub use message::{Change, Done, Heard, Judging, Look, Make, Stock, Task};
pub use state::*;

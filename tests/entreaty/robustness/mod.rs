//! When something goes wrong, or means harm.

pub(crate) mod doubling;
pub(crate) mod faults;
pub(crate) mod fuzz;
pub(crate) mod generated;
pub(crate) mod hostile;
pub(crate) mod hostile_lists;
pub(crate) mod hostile_xml;
pub(crate) mod kills;
pub(crate) mod list_properties;
pub(crate) mod properties;
pub(crate) mod strangers;
#[path = "../../fuzz/doors.rs"]
pub(crate) mod thrown;
pub(crate) mod trace;

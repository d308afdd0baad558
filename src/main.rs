//! Entreaty.
fn main() {}

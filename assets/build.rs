//! Tells cargo which folders the program takes its data from, so that a new file in them is taken up as a changed
//! one is: `include_dir!` makes known only the files that were there when it ran.

fn main() {
    for folder in ["assets", "seeds", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}

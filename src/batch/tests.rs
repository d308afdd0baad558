//! Every step by which a batch writes fails once, and once the program is killed there.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Unwatched;
use super::columns::{Columns, Mapping};
use super::judge::Batch;
use super::make::{Into, Output, Stopped, make};
use super::names;
use super::table::{Options, from_bytes};
use crate::campaign::{Lang, load};
use crate::letter::Draft;
use crate::page::Page;
use crate::pdf;
use crate::problem::Problem;
use crate::store::tests::each_step;
use crate::strings::{Door, UiLang};

/// Two letters, a manifest and a row that cannot be made.
fn batch(into: Into, dir: &Path) -> Result<(), String> {
    let list = b"Name;Address;Country\nAnn Lee;1 High St;Ireland\nBo Lee;2 High St;Ireland\nCy;;\n";
    let table = from_bytes("a.csv", list.to_vec(), &Options::default()).unwrap();
    let columns = Columns::of(&table, &Mapping::new()).unwrap();
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let today = Date::constant(2026, 11, 21);
    let batch = Batch::new(campaign, draft, today, (&table, &columns));
    let output = Output {
        into,
        replaces: true,
        earlier: None,
        duplex: false,
        tagged: false,
        ui_lang: UiLang::ENGLISH,
        cards: None,
        manifest: Some(dir.join("tables/made.csv")),
        failed: Some(dir.join("tables/failed.csv")),
    };
    match make(&batch, &batch.rows(), &output, 1, &Unwatched) {
        Ok(_) => Ok(()),
        Err(Stopped::Problems(problems)) => {
            let advice = |problem: &Problem| problem.advice(UiLang::ENGLISH, Door::CommandLine);
            let helped = problems.iter().all(|problem| advice(problem).is_some());
            assert!(helped, "nobody is told what to do: {problems:?}");
            Err(problems.iter().map(ToString::to_string).collect())
        }
        Err(other) => Err(format!("{other:?}")),
    }
}

fn each(what: &str, number: i32, folder_is_there: bool, into: impl Fn(&Path) -> Into + Sync) {
    let before = |dir: &Path| {
        fs::create_dir(dir.join("tables")).unwrap();
        fs::write(dir.join("tables/made.csv"), "old").unwrap();
        fs::write(dir.join("all.pdf"), "old").unwrap();
        // A part of an earlier run, which gives way.
        let page = Page {
            width: 100.0,
            height: 100.0,
            items: Vec::new(),
        };
        let part = pdf::write(&[page], "old", &Lang::new("en")).unwrap();
        fs::write(dir.join("all-1.pdf"), part).unwrap();
        if folder_is_there {
            fs::create_dir(dir.join("each")).unwrap();
            fs::write(dir.join("each/other.pdf"), "old").unwrap();
        }
    };
    // One thread, the one whose steps are counted.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    pool.unwrap().install(|| {
        let steps = each_step(what, &[number], false, before, |dir| batch(into(dir), dir));
        assert!(steps.len() > 15, "{steps:?}");
    });
}

fn parts(per_file: Option<usize>) -> impl Fn(&Path) -> Into + Sync {
    move |dir| Into::File {
        path: dir.join("all.pdf"),
        per_file,
    }
}

fn files(dir: &Path) -> Into {
    let path: PathBuf = dir.join("each");
    Into::Folder {
        path,
        names: names::DEFAULT.to_owned(),
        mails: false,
    }
}

#[test]
fn faults_at_each_step_of_a_batch_into_one_file() {
    each("one file", 28, false, parts(None));
}

#[test]
fn faults_at_each_step_of_a_batch_into_parts() {
    each("parts", 13, false, parts(Some(1)));
}

#[test]
fn faults_at_each_step_of_a_batch_into_a_new_folder() {
    each("a new folder", 28, false, files);
}

#[test]
fn faults_at_each_step_of_a_batch_into_a_folder() {
    each("a folder", 13, true, files);
}

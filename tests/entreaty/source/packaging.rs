//! What a system is given in `assets/packaging`: the files agree with each other and with the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::strings::COMPLETE;
use crate::helper::entreaty;

pub(crate) fn packaging(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("assets/packaging").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(packaging(name)).expect(name)
}

/// The kinds of files as `entreaty.xml` names them: type, and ending.
pub(crate) fn kinds() -> Vec<(String, String)> {
    let text = read("entreaty.xml");
    let types = text.split("<mime-type type=\"").skip(1);
    types
        .map(|rest| {
            let part = |before: &str| {
                let rest = rest.split(before).nth(1).expect(before);
                rest.split('"').next().expect("its end").to_owned()
            };
            let name = rest.split('"').next().expect("its end").to_owned();
            (name, part("<glob pattern=\"*."))
        })
        .collect()
}

#[test]
fn packaging_names_the_same_kinds_of_files_everywhere() {
    let kinds = kinds();
    let endings: Vec<&str> = kinds.iter().map(|(_, ending)| ending.as_str()).collect();
    assert_eq!(endings, ["letter", "entreaty", "programme"]);
    let desktop = read("entreaty.desktop");
    let line = desktop
        .lines()
        .find_map(|line| line.strip_prefix("MimeType="));
    let listed: BTreeSet<&str> = line.expect("types").split_terminator(';').collect();
    let named: BTreeSet<&str> = kinds.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(listed, named);
    let metainfo = read("entreaty.metainfo.xml");
    for name in named {
        assert!(metainfo.contains(&format!("<mediatype>{name}</mediatype>")));
        let icon = name.replace("application/x-", "");
        assert!(packaging(&format!("icons/{icon}.svg")).exists(), "{icon}");
        assert!(read("entreaty.xml").contains(&format!("<icon name=\"{icon}\"/>")));
    }
    for ending in endings {
        let setup = read("windows/entreaty.nsi");
        assert!(setup.contains(&format!("!insertmacro Kind \".{ending}\"")));
        assert!(
            setup.contains(&format!("\\.{ending}\"")),
            "{ending} is taken away"
        );
        let bundle = read("macos/Info.plist");
        assert!(bundle.contains(&format!("<string>{ending}</string>")));
    }
}

/// The menu of the desktop calls the program only as it can be called, and each action is listed.
#[test]
fn packaging_calls_the_program_as_it_can_be_called() {
    let text = read("entreaty.desktop");
    let calls = text.lines().filter_map(|line| line.strip_prefix("Exec="));
    let mut seen = 0;
    for call in calls {
        let mut words = call.split_whitespace();
        assert_eq!(words.next(), Some("entreaty"));
        let args = words.filter(|word| !word.starts_with('%'));
        // It comes as far as a window; a call that is none exits with 2.
        entreaty().args(args).run().fails(1).tells(&["display"]);
        seen += 1;
    }
    let actions = text.lines().find_map(|line| line.strip_prefix("Actions="));
    let actions: Vec<&str> = actions.expect("actions").split_terminator(';').collect();
    assert_eq!(seen, actions.len() + 1);
    for action in actions {
        assert!(text.contains(&format!("[Desktop Action {action}]")));
    }
    // Each name is said in every language of the program.
    let names = text
        .lines()
        .filter(|line| line.starts_with("Name="))
        .count()
        - 1;
    for lang in COMPLETE {
        let said = text
            .lines()
            .filter(|line| line.starts_with(&format!("Name[{lang}]=")));
        assert_eq!(said.count(), names, "{lang}");
    }
}

#[test]
fn packaging_has_each_picture_in_its_size() {
    for size in [16_u32, 24, 32, 48, 64, 128, 256, 512] {
        let bytes = fs::read(packaging(&format!("icons/png/{size}.png"))).expect("a picture");
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
        assert_eq!((side(16), side(20)), (size, size));
    }
    assert!(
        fs::read(packaging("icons/entreaty.ico"))
            .expect("it")
            .starts_with(&[0, 0, 1, 0])
    );
    assert!(
        fs::read(packaging("icons/entreaty.icns"))
            .expect("it")
            .starts_with(b"icns")
    );
}

#[test]
fn packaging_tells_of_this_version() {
    let version = concat!("<release version=\"", env!("CARGO_PKG_VERSION"), "\"");
    assert!(read("entreaty.metainfo.xml").contains(version));
}

/// The version and its day stand in each place after the one command that writes them, and nothing else is changed.
#[test]
#[cfg(target_os = "linux")]
fn packaging_prepares_a_release() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dir = tempfile::tempdir().expect("a folder");
    let (script, info) = (
        "assets/packaging/release",
        "assets/packaging/entreaty.metainfo.xml",
    );
    fs::create_dir_all(dir.path().join("assets/packaging")).expect("a folder");
    let files = ["Cargo.toml", "Cargo.lock", "CHANGELOG.md", info];
    for file in files.into_iter().chain([script]) {
        fs::copy(root.join(file), dir.path().join(file)).expect("a file");
    }
    let changes = dir.path().join("CHANGELOG.md");
    let old = fs::read_to_string(&changes).expect("the changes");
    let begin = old.find("\n## ").expect("a version");
    let new = format!(
        "{}\n## 9.8.7 (unreleased)\n{}",
        &old[..begin],
        &old[begin..]
    );
    fs::write(&changes, new).expect("written");
    let args = [script, "--prepare", "9.8.7", "2031-02-03"];
    works("bash", &args, &[], dir.path());
    let due = [
        "version = \"9.8.7\"",
        "name = \"entreaty\"\nversion = \"9.8.7\"",
        "\n## 9.8.7 (2031-02-03)\n",
        "<release version=\"9.8.7\" date=\"2031-02-03\"",
    ];
    for (file, due) in files.into_iter().zip(due) {
        let (before, after) = (root.join(file), dir.path().join(file));
        let [before, after] = [before, after].map(|path| fs::read_to_string(path).expect("a text"));
        assert_eq!(after.matches(due).count(), 1, "{file}");
        let before: BTreeSet<&str> = before.lines().collect();
        let more: Vec<&str> = after
            .lines()
            .filter(|line| !before.contains(line))
            .collect();
        assert_eq!(more.len(), 1, "{file}: {more:?}");
    }
    // A day that was written before is put right.
    fs::write(&changes, "## 9.8.7 (unreleased)\n").expect("written");
    let args = [script, "--prepare", "9.8.7", "2031-02-04"];
    works("bash", &args, &[], dir.path());
    let told = fs::read_to_string(dir.path().join(info)).expect("a text");
    assert_eq!(told.matches("\"9.8.7\" date=\"2031-02-04\"").count(), 1);
    assert_eq!(told.matches("\"9.8.7\"").count(), 1);
    // Once is enough, and what is none is refused.
    for wrong in [
        &args[..],
        &[script, "--prepare", "9.8.7x"],
        &[script, "--prepare", "9.9.9"],
    ] {
        assert!(
            !tool("bash", wrong, &[], dir.path()).status.success(),
            "{wrong:?}"
        );
    }
}

/// A program that is needed here, and what it said.
pub(crate) fn tool(program: &str, args: &[&str], envs: &[(&str, &Path)], within: &Path) -> Output {
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(within)
        .envs(envs.iter().copied());
    let done = command.output();
    done.unwrap_or_else(|error| panic!("{program} is needed: {error}"))
}

pub(crate) fn works(program: &str, args: &[&str], envs: &[(&str, &Path)], within: &Path) -> String {
    let done = tool(program, args, envs, within);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program} {args:?}: {said}{why}");
    said
}

#[test]
#[ignore = "needs desktop-file-utils and appstream"]
fn packaging_is_what_the_desktops_standards_ask() {
    let here = packaging("");
    works("desktop-file-validate", &["entreaty.desktop"], &[], &here);
    works(
        "appstreamcli",
        &["validate", "--no-net", "entreaty.metainfo.xml"],
        &[],
        &here,
    );
}

#[test]
#[ignore = "needs python3"]
fn packaging_bill_of_materials_names_what_is_inside_with_licence_and_digest() {
    let bill = || {
        let epoch = [("SOURCE_DATE_EPOCH", Path::new("1700000000"))];
        let sbom = packaging("sbom").display().to_string();
        works(&sbom, &[], &epoch, &packaging(""))
    };
    let text = bill();
    assert_eq!(text, bill());
    let bill: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(bill["metadata"]["component"]["name"], "entreaty");
    assert_eq!(bill["metadata"]["timestamp"], "2023-11-14T22:13:20Z");
    let listed = bill["components"].as_array().expect("crates");
    let names: BTreeSet<&str> = listed
        .iter()
        .filter_map(|one| one["name"].as_str())
        .collect();
    for name in ["printpdf", "handlebars", "eframe"] {
        assert!(names.contains(name), "{name}");
    }
    // What only tests need is not inside.
    assert!(!names.contains("egui_kittest"));
    for one in listed {
        let digest = one["hashes"][0]["content"].as_str();
        assert_eq!(digest.map(str::len), Some(64), "{one}");
        assert!(one["licenses"][0]["expression"].is_string(), "{one}");
    }
}

//! What a system is given in `assets/packaging`: the files agree with each other and with the
//! program, and what is installed from them works and goes again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::strings::COMPLETE;
use crate::helper::{entreaty, names_in};

fn packaging(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.join("assets/packaging").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(packaging(name)).expect(name)
}

/// The kinds of files as `entreaty.xml` names them: type, and ending.
fn kinds() -> Vec<(String, String)> {
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
fn tool(program: &str, args: &[&str], envs: &[(&str, &Path)], within: &Path) -> Output {
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(within)
        .envs(envs.iter().copied());
    let done = command.output();
    done.unwrap_or_else(|error| panic!("{program} is needed: {error}"))
}

fn works(program: &str, args: &[&str], envs: &[(&str, &Path)], within: &Path) -> String {
    let done = tool(program, args, envs, within);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program} {args:?}: {said}{why}");
    said
}

/// Packages are gathered in one folder.
static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());

/// Makes a package of the program that the tests are about, without what helps to debug it.
fn package(what: &str, within: &Path) -> PathBuf {
    let program = within.join("entreaty");
    let strip = [
        "-o",
        &program.display().to_string(),
        env!("CARGO_BIN_EXE_entreaty"),
    ]
    .map(str::to_owned);
    let strip: Vec<&str> = strip.iter().map(String::as_str).collect();
    works("strip", &strip, &[], within);
    let build = packaging("build").display().to_string();
    let said = works(&build, &[what, &program.display().to_string()], &[], within);
    let last = said.lines().last().unwrap_or_default();
    PathBuf::from(last.trim())
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

/// Installed by the archive's own script as somebody would, into a home with nothing in it.
#[test]
#[ignore = "needs binutils, xdg-utils, gio, desktop-file-utils and shared-mime-info"]
fn packaging_installs_into_a_home_and_goes_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let _one = ONE_AT_A_TIME.lock();
    let archive = package("tar", dir.path());
    let home = dir.path().join("home");
    fs::create_dir_all(home.join(".config/entreaty")).expect("a home");
    fs::write(
        home.join(".config/entreaty/settings.toml"),
        "look = \"dark\"\n",
    )
    .expect("settings");
    fs::write(home.join("mine.letter"), "entreaty = 1\n").expect("a letter");
    works(
        "tar",
        &["xzf", &archive.display().to_string()],
        &[],
        dir.path(),
    );
    let name = archive
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let unpacked = dir.path().join(name.trim_end_matches(".tar.gz"));
    let data = home.join(".local/share");
    let envs = [
        ("HOME", home.as_path()),
        ("XDG_DATA_HOME", &data),
        ("XDG_CONFIG_HOME", &home.join(".config")),
        // As a desktop asks: without one the name of a file is not looked at.
        ("XDG_CURRENT_DESKTOP", Path::new("GNOME")),
    ];
    let before = all_in(&home);
    works("./install", &[], &envs, &unpacked);
    // A second time is the way to a newer version.
    works("./install", &[], &envs, &unpacked);
    let asked = |args: &[&str]| works("xdg-mime", args, &envs, &home).trim().to_owned();
    for (kind, ending) in kinds() {
        let file = format!("a.{ending}");
        fs::write(home.join(&file), "entreaty = 1\n").expect("a file");
        assert_eq!(asked(&["query", "filetype", &file]), kind);
        assert_eq!(asked(&["query", "default", &kind]), "entreaty.desktop");
        fs::remove_file(home.join(&file)).expect("the file");
    }
    let program = home.join(".local/bin/entreaty").display().to_string();
    let told = works(&program, &["--version"], &envs, &home);
    assert!(
        told.contains(&*home.join(".config/entreaty").display().to_string()),
        "{told}"
    );
    works("./install", &["--remove"], &envs, &unpacked);
    let left: Vec<String> = all_in(&home)
        .into_iter()
        .filter(|name| !before.contains(name))
        .collect();
    let ours: Vec<&String> = left
        .iter()
        .filter(|name| name.contains("entreaty"))
        .collect();
    assert!(ours.is_empty(), "{ours:?}");
    for name in before {
        assert!(home.join(&name).exists(), "{name} is gone");
    }
}

/// The files in a folder, by their path within it.
fn all_in(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in names_in(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            found.extend(
                all_in(&path)
                    .into_iter()
                    .map(|inner| format!("{name}/{inner}")),
            );
        } else {
            found.insert(name);
        }
    }
    found
}

#[test]
#[ignore = "needs binutils, cargo-deb, dpkg as root and lintian"]
fn packaging_makes_a_package_that_debian_finds_nothing_wrong_with() {
    let dir = tempfile::tempdir().expect("a folder");
    let _one = ONE_AT_A_TIME.lock();
    let file = package("deb", dir.path()).display().to_string();
    // It warns of an override that is not needed: which words of other libraries are found in the
    // program changes with how it is optimised.
    let lintian = ["--fail-on", "error", "--allow-root", &file];
    works("lintian", &lintian, &[], dir.path());
    // A system with nothing in it but what dpkg itself keeps.
    let root = dir.path().join("root");
    for folder in ["info", "updates", "triggers"] {
        fs::create_dir_all(root.join("var/lib/dpkg").join(folder)).expect("a folder");
    }
    fs::write(root.join("var/lib/dpkg/status"), "").expect("a file");
    let home = dir.path().join("home");
    fs::create_dir_all(home.join(".config/entreaty")).expect("a home");
    fs::write(
        home.join(".config/entreaty/settings.toml"),
        "look = \"dark\"\n",
    )
    .expect("settings");
    let before = all_in(&home);
    let root_option = format!("--root={}", root.display());
    let dpkg = |args: &[&str]| {
        let options = [&root_option, "--force-depends", "--force-script-chrootless"];
        works("dpkg", &[&options[..], args].concat(), &[], dir.path())
    };
    dpkg(&["-i", &file]);
    let program = root.join("usr/bin/entreaty").display().to_string();
    let letter = [
        "letter",
        "--to",
        "president",
        "--date",
        "2026-11-21",
        "--name",
        "Sample Sender",
        "--address",
        "1 Sample Street; 10000 Town; Ireland",
        "-o",
        "home/a.pdf",
    ];
    works(&program, &letter, &[("HOME", &home)], dir.path());
    let bytes = fs::read(home.join("a.pdf")).expect("a letter");
    assert!(bytes.starts_with(b"%PDF-"));
    // Nothing but what every Debian has is loaded before a window opens.
    let needed = works("ldd", &[&program], &[], dir.path());
    for line in needed.lines().filter(|line| line.contains("=>")) {
        let usual = [
            "libc.so",
            "libm.so",
            "libgcc_s.so",
            "libdl.so",
            "libpthread.so",
            "librt.so",
        ];
        assert!(usual.iter().any(|name| line.contains(name)), "{line}");
    }
    // Once more over it, as a newer version comes, and away: nothing of the person's goes with it.
    dpkg(&["-i", &file]);
    dpkg(&["--purge", "entreaty"]);
    let left = all_in(&root);
    let ours = left.iter().find(|name| name.contains("entreaty"));
    assert_eq!(ours, None);
    let mut after = all_in(&home);
    assert!(after.remove("a.pdf"));
    assert_eq!(after, before);
}

//! What is handed out: each package is made, and what is installed from it works and goes again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use entreaty::strings::guide::TOPICS;

use super::packaging::{kinds, packaging, tool, works};
use crate::helper::names_in;

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

/// A home in this folder in which nothing is but settings of somebody's own.
fn home_in(folder: &Path) -> PathBuf {
    let home = folder.join("home");
    let settings = home.join(".config/entreaty");
    fs::create_dir_all(&settings).expect("a home");
    fs::write(settings.join("settings.toml"), "look = \"dark\"\n").expect("settings");
    home
}

/// Installed by the archive's own script as somebody would, into a home with nothing in it.
#[test]
#[ignore = "needs binutils, xdg-utils, gio, desktop-file-utils and shared-mime-info"]
fn packages_install_into_a_home_and_go_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let _one = ONE_AT_A_TIME.lock();
    let archive = package("tar", dir.path());
    let home = home_in(dir.path());
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
fn packages_for_debian_are_those_that_it_finds_nothing_wrong_with() {
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
    let home = home_in(dir.path());
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

#[test]
#[ignore = "needs binutils, cargo-generate-rpm and rpm as root"]
fn packages_rpm_is_installed_and_goes_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let _one = ONE_AT_A_TIME.lock();
    let file = package("rpm", dir.path()).display().to_string();
    let root = format!("--root={}", dir.path().join("root").display());
    let rpm = |args: &[&str]| works("rpm", args, &[], dir.path());
    // It asks for nothing but what every system with rpm has.
    for line in rpm(&["-qp", "--requires", &file]).lines() {
        let usual = [
            "libc.so",
            "libm.so",
            "libgcc_s.so",
            "ld-linux",
            "rpmlib(",
            "rtld(",
        ];
        assert!(usual.iter().any(|name| line.starts_with(name)), "{line}");
    }
    // Where it goes, what `rpm` would ask of the system is not there.
    rpm(&["-i", &root, "--nodeps", "--noscripts", &file]);
    let installed = dir.path().join("root/usr");
    for name in [
        "share/applications/entreaty.desktop",
        "share/licenses/entreaty/LICENSE-MIT",
        "share/man/man1/entreaty.1.gz",
        "share/zsh/site-functions/_entreaty",
    ] {
        assert!(installed.join(name).exists(), "{name}");
    }
    let program = installed.join("bin/entreaty").display().to_string();
    assert!(works(&program, &["help"], &[], dir.path()).contains("Write a letter"));
    rpm(&["-e", &root, "entreaty"]);
    let left = all_in(&installed);
    let ours = left.iter().find(|name| name.contains("entreaty"));
    assert_eq!(ours, None);
}

/// Opened from the menu, a letter written in it, opened by a double click: the script's own log says it.
#[test]
#[ignore = "needs binutils, cargo-deb, debootstrap as root, Debian's packages, Xvfb, xdotool and poppler"]
fn packages_are_tried_on_a_bare_debian() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("entreaty.deb");
    {
        let _one = ONE_AT_A_TIME.lock();
        fs::copy(package("deb", dir.path()), &file).expect("the package");
    }
    let file = file.display().to_string();
    let script = packaging("try-on-debian").display().to_string();
    let done = tool(&script, &[&file], &[], dir.path());
    let said = String::from_utf8_lossy(&done.stdout);
    let why = String::from_utf8_lossy(&done.stderr);
    println!("{said}");
    // Without a network there is no Debian to try it on.
    if done.status.code() == Some(77) {
        eprintln!("the package was not tried: {why}");
        return;
    }
    assert!(done.status.success(), "{said}{why}");
    assert!(said.contains("all of it worked"), "{said}");
}

/// A crate as small as can be, with what notes where it was built: the library's generic code, a file that
/// is built in, what a build script wrote, the place of a call.
const SMALL: &[(&str, &str)] = &[
    (
        "Cargo.toml",
        "[package]\nname = \"entreaty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [profile.dist]\ninherits = \"release\"\nlto = \"fat\"\ncodegen-units = 1\nstrip = \"symbols\"\n\
         [profile.release]\noverflow-checks = true\n",
    ),
    (
        "Cargo.lock",
        "version = 4\n\n[[package]]\nname = \"entreaty\"\nversion = \"0.0.0\"\n",
    ),
    (
        "build.rs",
        "fn main() {\n    let to = std::env::var(\"OUT_DIR\").unwrap() + \"/made.rs\";\n    \
         std::fs::write(to, \"pub fn made(n: usize) -> u8 { [1, 2, 3][n] }\").unwrap();\n}\n",
    ),
    (
        "src/main.rs",
        "include!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));\nfn main() {\n    \
         let words: Vec<String> = std::env::args().collect();\n    \
         let sum: usize = words.iter().map(String::len).sum();\n    \
         println!(\"{} {} {}\", file!(), sum, made(words.len()));\n    \
         println!(\"{}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/Cargo.toml\")));\n}\n",
    ),
];

/// What is built says nothing of the folder, the home or the compiler's place, and so is the same anywhere.
#[test]
#[cfg(target_os = "linux")]
fn packages_hold_no_path_of_where_they_were_built() {
    let build = |name: &str| {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = dir.path().join(name);
        for (file, text) in SMALL {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        let script = folder.join("assets/packaging/build");
        fs::create_dir_all(folder.join("assets/packaging")).expect("a folder");
        fs::copy(packaging("build"), &script).expect("the script");
        let target = folder.join("target");
        let said = works(
            &script.display().to_string(),
            &["program"],
            &[("CARGO_TARGET_DIR", &target)],
            &folder,
        );
        fs::read(said.trim()).expect("a program")
    };
    let [one, other] = ["one", "another with a longer name"].map(build);
    assert!(one == other, "two folders, two programs");
    let sysroot = works("rustc", &["--print", "sysroot"], &[], Path::new("/"));
    let home = std::env::var("HOME").unwrap_or_default();
    let temporary = std::env::temp_dir().display().to_string();
    let own = [sysroot.trim(), &home, &temporary].map(|path| format!("{path}/"));
    for path in own.iter().filter(|path| path.len() > 2) {
        let is_in = one.windows(path.len()).any(|part| part == path.as_bytes());
        assert!(!is_in, "{path}");
    }
}

/// The guide as a book has each page, and whatever a page leads to is there.
#[test]
#[ignore = "needs mdbook"]
fn packages_hold_the_guide_as_html() {
    let dir = tempfile::tempdir().expect("a folder");
    let root = packaging("../..");
    let book = dir.path().display().to_string();
    works(
        "mdbook",
        &["build", "assets/guide", "--dest-dir", &book],
        &[],
        &root,
    );
    let mut led = BTreeSet::new();
    for topic in TOPICS.iter() {
        let path = dir.path().join(topic.name).with_extension("html");
        let page = fs::read_to_string(&path).expect(topic.name);
        assert!(page.contains(topic.title), "{}", topic.name);
        // What leads away from the guide is in the book's frame alone, not in its pages.
        let marks = ["href=\"", "src=\""];
        let parts = marks.iter().flat_map(|mark| page.split(mark).skip(1));
        let ways = parts.filter_map(|rest| rest.split('"').next());
        let local = ways.filter(|way| !way.contains(':') && !way.is_empty());
        led.extend(local.map(|way| way.split('#').next().unwrap_or_default().to_owned()));
    }
    assert!(led.contains("pictures/table.png"), "{led:?}");
    for way in &led {
        assert!(dir.path().join(way).exists(), "{way}");
    }
}

//! Nothing leaves the machine: the program without a network, its system calls watched.

use std::fs;
use std::path::Path;
use std::process::Command;

/// What a trace may show: sockets of this machine only.
fn only_local(trace: &str) -> Vec<&str> {
    let calls = trace.lines().filter(|line| {
        ["AF_INET", "AF_INET6", "AF_PACKET"]
            .iter()
            .any(|family| line.contains(family))
    });
    calls.collect()
}

fn watched(folder: &Path, args: &[&str], env: &[(&str, &str)], seconds: &str) -> String {
    let trace = folder.join("trace");
    let mut command = Command::new("unshare");
    command
        .args(["-n", "strace", "-f", "-e", "trace=%network", "-o"])
        .arg(&trace)
        .args(["timeout", seconds, env!("CARGO_BIN_EXE_entreaty")])
        .args(args)
        .current_dir(folder)
        .env("HOME", folder);
    for (key, value) in env {
        command.env(key, value);
    }
    let status = command.status().expect("unshare and strace are needed");
    // 124: it was still open when its time was over.
    assert!(matches!(status.code(), Some(0 | 124)), "{status}");
    fs::read_to_string(trace).expect("a trace")
}

#[test]
#[ignore = "needs unshare, strace and the right to use them"]
fn trace_of_letters_and_batches_shows_no_network() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("a.csv"),
        "Name,Address,Country\nAnn Lee,1 St,Ireland\n",
    )
    .expect("a list");
    for args in [
        &[
            "batch",
            "--to",
            "president",
            "--senders",
            "a.csv",
            "-o",
            "all.pdf",
        ][..],
        &[
            "letter",
            "--to",
            "president",
            "--name",
            "A",
            "--address",
            "1 St; Town",
            "-o",
            "a.docx",
        ],
    ] {
        let trace = watched(folder.path(), args, &[], "60");
        assert_eq!(only_local(&trace), Vec::<&str>::new(), "{args:?}");
        assert!(!trace.contains("socket("), "{args:?}: {trace}");
    }
}

#[test]
#[ignore = "needs Xvfb, unshare, strace and the right to use them"]
fn trace_of_the_window_shows_the_display_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let display = format!(":{}", 2_400 + std::process::id() % 700);
    let mut server = Command::new("Xvfb")
        .args([&display, "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
        .spawn()
        .expect("Xvfb is needed");
    std::thread::sleep(std::time::Duration::from_secs(1));
    let env = [
        ("DISPLAY", display.as_str()),
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("WAYLAND_DISPLAY", ""),
        ("DBUS_SESSION_BUS_ADDRESS", ""),
    ];
    // A new namespace hides the display's abstract socket; its file in /tmp stays.
    let trace = watched(folder.path(), &[], &env, "15");
    let _ = server.kill();
    let _ = server.wait();
    assert_eq!(only_local(&trace), Vec::<&str>::new());
    let connected: Vec<&str> = trace
        .lines()
        .filter(|line| line.contains("connect("))
        .collect();
    assert!(!connected.is_empty(), "the window did not open");
    for line in connected {
        let known = ["X11-unix", "dbus", "wayland", "nscd"]
            .iter()
            .any(|name| line.contains(name));
        assert!(known, "{line}");
    }
}

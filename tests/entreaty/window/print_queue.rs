//! A real CUPS with a printer on the loopback.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use super::screen::wait;

/// A print system of its own, with one queue to one printer; all of it ends with the test.
pub(super) struct Cups {
    /// Where the system's programs find it.
    pub(super) server: String,
    root: PathBuf,
    children: Vec<Child>,
}

impl Drop for Cups {
    fn drop(&mut self) {
        for child in &mut self.children {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Cups {
    /// In a folder of its own below this one. The printer wants a bus and a daemon to make itself known
    /// by: it gets them, and they are known to nobody else.
    pub(super) fn start(folder: &Path) -> Self {
        let root = folder.join("cups");
        for part in ["etc", "spool/temp", "cache", "run", "printed"] {
            fs::create_dir_all(root.join(part)).expect("a folder");
        }
        let [queue, printer] = [free_port(), free_port()];
        let shown = root.display();
        let write = |name: &str, text: &str| {
            let path = root.join("etc").join(name);
            fs::write(&path, text).expect("a file");
            path
        };
        let bus = format!("unix:path={shown}/run/bus");
        let bus_config = write(
            "bus.conf",
            &format!(
                "<busconfig><type>system</type><listen>{bus}</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>\
                 <allow send_destination=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>"
            ),
        );
        let avahi = write("avahi.conf", "[server]\nallow-interfaces=lo\n");
        let files = write(
            "cups-files.conf",
            &format!(
                "ServerRoot {shown}/etc\nRequestRoot {shown}/spool\nTempDir {shown}/spool/temp\n\
                 CacheDir {shown}/cache\nStateDir {shown}/run\nAccessLog {shown}/access\n\
                 ErrorLog {shown}/error\nPageLog {shown}/page\nFatalErrors none\nUser root\n\
                 Group lp\nSystemGroup root\n"
            ),
        );
        let all = "Order allow,deny\nAllow all\n";
        let config = write(
            "cupsd.conf",
            &format!(
                "Listen localhost:{queue}\nListen {shown}/run/socket\nBrowsing No\nWebInterface No\n\
                 DefaultAuthType None\n<Location />\n{all}</Location>\n\
                 <Policy default>\n<Limit All>\n{all}</Limit>\n</Policy>\n"
            ),
        );
        let log = File::create(root.join("printer")).expect("a file");
        let mut cups = Self {
            server: format!("localhost:{queue}"),
            root: root.clone(),
            children: Vec::new(),
        };
        let mut bus_daemon = Command::new("dbus-daemon");
        bus_daemon.arg("--config-file").arg(bus_config);
        cups.run(bus_daemon.args(["--nofork", "--nopidfile"]));
        wait("the bus", || root.join("run/bus").exists().then_some(()));
        let mut daemon = Command::new("avahi-daemon");
        daemon.args(["--no-drop-root", "--no-chroot", "--no-rlimits", "-f"]);
        cups.run(daemon.arg(avahi).env("DBUS_SYSTEM_BUS_ADDRESS", &bus));
        let mut program = Command::new("ippeveprinter");
        program.args(["-p", &printer.to_string(), "-r", "off", "-n", "localhost"]);
        program.args(["-2", "-k", "-vvv", "-f", "application/pdf", "-d"]);
        program.arg(root.join("printed")).arg("Attic");
        program.env("DBUS_SYSTEM_BUS_ADDRESS", &bus).stderr(log);
        // Until the daemon before it is ready, it ends at once.
        wait("the printer", || {
            let mut child = program.spawn().expect("ippeveprinter is needed");
            thread::sleep(Duration::from_millis(500));
            let runs = child.try_wait().expect("a program").is_none();
            runs.then(|| cups.children.push(child))
        });
        let mut daemon = Command::new("cupsd");
        cups.run(daemon.arg("-f").arg("-c").arg(config).arg("-s").arg(files));
        let device = format!("ipp://localhost:{printer}/ipp/print");
        wait("the queue", || {
            cups.asks("lpadmin", &["-p", "Attic", "-E", "-v", &device])
        });
        cups
    }

    fn run(&mut self, program: &mut Command) {
        program.stdin(Stdio::null()).stdout(Stdio::null());
        let child = program.stderr(Stdio::null()).spawn();
        self.children
            .push(child.expect("a part of the print system"));
    }

    /// Has a command done by it.
    fn asks(&self, program: &str, args: &[&str]) -> Option<()> {
        let mut command = Command::new(program);
        command.args(args).env("CUPS_SERVER", &self.server);
        let ended = command.output().expect("CUPS is needed");
        ended.status.success().then_some(())
    }

    /// What the printer was told of the last job that it began, once it has.
    pub(super) fn job(&self) -> Option<String> {
        let told = fs::read_to_string(self.root.join("printer")).expect("what was told");
        let (_, job) = told.rsplit_once("operation-id=Create-Job")?;
        let (job, _) = job.split_once("Response:")?;
        Some(job.to_owned())
    }

    /// What the printer has printed.
    pub(super) fn printed(&self) -> Option<Vec<u8>> {
        let mut files = fs::read_dir(self.root.join("printed")).expect("a folder");
        let pages = fs::read(files.next()?.expect("a file").path()).expect("pages");
        is_whole(&pages).then_some(pages)
    }

    /// The queue takes nothing any more.
    pub(super) fn rejects(&self) {
        self.asks("cupsreject", &["Attic"]).expect("a queue");
    }
}

/// Whether a PDF ends as one does.
pub(super) fn is_whole(pdf: &[u8]) -> bool {
    pdf.trim_ascii_end().ends_with(b"%%EOF")
}

/// A port of the loopback that nobody listens to.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("a port").port()
}

//! What prints, as the program finds it: a stand-in for the desktop's print dialog, and a real CUPS with a
//! printer on the loopback.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::message::Header;
use zbus::names::BusName;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue, Value};

use super::screen::wait;

const NAME: &str = "org.freedesktop.portal.Desktop";

/// The print dialog, and whoever answers it.
pub(super) struct Portal {
    session: Connection,
    heard: Arc<Mutex<Record>>,
}

/// What the dialog was asked, and what it says to it.
#[derive(Default)]
struct Record {
    asked: HashMap<String, String>,
    printed: Vec<Printed>,
    /// What is said to each of the two calls.
    answers: (u32, u32),
    goes: bool,
}

/// What was to be printed.
pub(super) struct Printed {
    pub(super) token: Option<u32>,
    pub(super) pages: Vec<u8>,
    /// In how many folders it has a name.
    pub(super) names: u64,
}

type Vardict = HashMap<String, OwnedValue>;

struct Dialog(Arc<Mutex<Record>>);

#[zbus::interface(name = "org.freedesktop.portal.Print")]
impl Dialog {
    #[zbus(property, name = "version")]
    fn version(&self) -> u32 {
        3
    }

    #[expect(clippy::too_many_arguments, reason = "the interface has so many")]
    fn prepare_print(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
        _parent: &str,
        title: &str,
        settings: Vardict,
        page_setup: Vardict,
        options: Vardict,
    ) -> OwnedObjectPath {
        let mut record = self.0.lock().expect("what is asked");
        let all = settings.into_iter().chain(page_setup);
        record.asked = all.map(|(key, value)| (key, shown(&value))).collect();
        record.asked.insert("title".to_owned(), title.to_owned());
        if record.goes {
            let session = Connection::from(connection.clone());
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(300));
                session.release_name(NAME).expect("the name is free");
            });
            return request(&header, &options);
        }
        let chosen = HashMap::from([("token", Value::from(7_u32))]);
        respond(&header, connection, &options, record.answers.0, chosen)
    }

    #[expect(clippy::too_many_arguments, reason = "the interface has so many")]
    fn print(
        &self,
        #[zbus(header)] header: Header<'_>,
        #[zbus(connection)] connection: &zbus::Connection,
        _parent: &str,
        _title: &str,
        pages: OwnedFd,
        options: Vardict,
    ) -> OwnedObjectPath {
        let mut file = File::from(std::os::fd::OwnedFd::from(pages));
        let mut pages = Vec::new();
        file.read_to_end(&mut pages).expect("pages");
        let mut record = self.0.lock().expect("what is asked");
        let token = options.get("token");
        record.printed.push(Printed {
            token: token.and_then(|token| token.downcast_ref().ok()),
            pages,
            names: file.metadata().expect("a file").nlink(),
        });
        respond(
            &header,
            connection,
            &options,
            record.answers.1,
            HashMap::new(),
        )
    }
}

fn shown(value: &OwnedValue) -> String {
    match &**value {
        Value::Str(text) => text.to_string(),
        Value::F64(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

/// The path of a request, as the interface says it is made.
fn request(header: &Header<'_>, options: &Vardict) -> OwnedObjectPath {
    let sender = header.sender().expect("a sender");
    let sender = sender.trim_start_matches(':').replace('.', "_");
    let token = shown(&options["handle_token"]);
    let path = format!("/org/freedesktop/portal/desktop/request/{sender}/{token}");
    OwnedObjectPath::try_from(path).expect("a path")
}

/// Gives the path of the request, and later what the person says.
fn respond(
    header: &Header<'_>,
    connection: &zbus::Connection,
    options: &Vardict,
    number: u32,
    chosen: HashMap<&'static str, Value<'static>>,
) -> OwnedObjectPath {
    let path = request(header, options);
    let (session, place) = (Connection::from(connection.clone()), path.clone());
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(300));
        let request = "org.freedesktop.portal.Request";
        let nobody = None::<BusName<'_>>;
        let told = session.emit_signal(nobody, &place, request, "Response", &(number, chosen));
        told.expect("a signal");
    });
    path
}

impl Portal {
    /// On this bus.
    pub(super) fn start(address: &str) -> Self {
        let heard = Arc::<Mutex<Record>>::default();
        let session = Builder::address(address)
            .and_then(|builder| builder.name(NAME))
            .and_then(|builder| {
                let dialog = Dialog(heard.clone());
                builder.serve_at("/org/freedesktop/portal/desktop", dialog)
            })
            .and_then(Builder::build);
        let session = session.expect("a session");
        Self { session, heard }
    }

    /// What the dialog began with.
    pub(super) fn asked(&self) -> HashMap<String, String> {
        self.heard.lock().expect("what is asked").asked.clone()
    }

    /// What was printed last.
    pub(super) fn printed(&self) -> Printed {
        let mut record = self.heard.lock().expect("what is asked");
        record.printed.pop().expect("something printed")
    }

    /// What is said from now on: to the question, and to what is to be printed.
    pub(super) fn answers(&self, question: u32, pages: u32) {
        self.heard.lock().expect("what is asked").answers = (question, pages);
    }

    /// From now on it goes away when it is asked.
    pub(super) fn goes_when_asked(&self) {
        self.heard.lock().expect("what is asked").goes = true;
        assert!(self.session.unique_name().is_some());
    }
}

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

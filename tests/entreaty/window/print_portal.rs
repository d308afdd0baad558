//! A stand-in for the desktop's print dialog, and for whoever answers it.

#![expect(
    clippy::needless_pass_by_value,
    clippy::too_many_arguments,
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "an interface of the bus is written so"
)]

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::message::Header;
use zbus::names::BusName;
use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue, Value};

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

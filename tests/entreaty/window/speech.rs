//! The accessibility bus of a session of its own, as a screen reader uses it.

use std::collections::HashMap;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use atspi_common::{Role, State, StateSet};
use zbus::MatchRule;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue};

use super::screen::wait;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// The bus, and what came over it; it ends with the test.
pub(super) struct Bus {
    daemon: Child,
    launcher: Child,
    connection: Connection,
    /// Where the session's programs find it.
    pub(super) address: String,
    heard: Arc<Mutex<Vec<Heard>>>,
}

/// What a screen reader is told without asking.
#[derive(Clone, Debug)]
pub(super) enum Heard {
    /// A message that came by itself.
    Message(String),
    /// Something has the focus now.
    Focus(Node),
}

impl Drop for Bus {
    fn drop(&mut self) {
        for child in [&mut self.launcher, &mut self.daemon] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Bus {
    /// Starts a session in this folder, in which a screen reader runs.
    pub(super) fn start(display: &str, folder: &std::path::Path) -> Self {
        let address = format!("unix:path={}", folder.join("session-bus").display());
        let daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--address", &address])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon is needed");
        let to = |address: &str| {
            let builder = Builder::address(address).expect("an address");
            builder.build().ok()
        };
        let session = wait("the session bus", || to(&address));
        let launcher = Command::new("/usr/libexec/at-spi-bus-launcher")
            .arg("--launch-immediately")
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("DISPLAY", display)
            .env("XDG_RUNTIME_DIR", folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("at-spi2-core is needed");
        let bus: String = wait("the accessibility bus", || {
            let asked = session.call_method(
                Some("org.a11y.Bus"),
                "/org/a11y/bus",
                Some("org.a11y.Bus"),
                "GetAddress",
                &(),
            );
            asked.ok()?.body().deserialize().ok()
        });
        for state in ["IsEnabled", "ScreenReaderEnabled"] {
            let on = ("org.a11y.Status", state, zbus::zvariant::Value::from(true));
            let set = session.call_method(
                Some("org.a11y.Bus"),
                "/org/a11y/bus",
                Some("org.freedesktop.DBus.Properties"),
                "Set",
                &on,
            );
            set.expect("the screen reader is known");
        }
        let bus = wait("the accessibility bus", || to(&bus));
        let heard = Arc::default();
        listen(&bus, &heard);
        Self {
            daemon,
            launcher,
            connection: bus,
            address,
            heard,
        }
    }

    /// The program's window, once it is there.
    pub(super) fn window(&self) -> Node {
        wait("the window", || {
            let registry = Node {
                bus: self.connection.clone(),
                owner: "org.a11y.atspi.Registry".to_owned(),
                path: path("/org/a11y/atspi/accessible/root"),
            };
            let programs = registry.children();
            let mut windows = programs.iter().flat_map(Node::children);
            windows.find(|window| window.role() == Role::Frame)
        })
    }

    /// What was heard until now, and not asked for before.
    pub(super) fn heard(&self) -> Vec<Heard> {
        std::mem::take(&mut self.heard.lock().expect("what was heard"))
    }

    /// Waits for a message with these words in it.
    #[track_caller]
    pub(super) fn hears(&self, words: &str) {
        let mut all = Vec::new();
        let start = std::time::Instant::now();
        while start.elapsed().as_secs() < 30 {
            for heard in self.heard() {
                if let Heard::Message(text) = heard {
                    if text.contains(words) {
                        return;
                    }
                    all.push(text);
                }
            }
            thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("{words:?} was not heard, but {all:#?}");
    }
}

/// A message of the kind `org.a11y.atspi.Event.Object`: what of it, two numbers, a value, and more.
type Event = (String, i32, i32, OwnedValue, HashMap<String, OwnedValue>);

fn listen(bus: &Connection, heard: &Arc<Mutex<Vec<Heard>>>) {
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.a11y.atspi.Event.Object")
        .expect("an interface")
        .build();
    let events = MessageIterator::for_match_rule(rule, bus, Some(10_000)).expect("events");
    let (bus, heard) = (bus.clone(), heard.clone());
    thread::spawn(move || {
        for message in events {
            let Ok(message) = message else { return };
            let header = message.header();
            let body: Result<Event, _> = message.body().deserialize();
            let (Some(sender), Some(path), Ok((kind, detail, _, value, _))) =
                (header.sender(), header.path(), body)
            else {
                continue;
            };
            let member = header.member().map(ToString::to_string);
            let new = match (member.as_deref(), kind.as_str(), detail) {
                (Some("Announcement"), _, _) => String::try_from(value).ok().map(Heard::Message),
                (Some("StateChanged"), "focused", 1) => Some(Heard::Focus(Node {
                    bus: bus.clone(),
                    owner: sender.to_string(),
                    path: path.to_owned().into(),
                })),
                _ => None,
            };
            heard.lock().expect("what was heard").extend(new);
        }
    });
}

fn path(path: &str) -> OwnedObjectPath {
    OwnedObjectPath::try_from(path).expect("a path")
}

/// Something in the window, as the bus knows it.
#[derive(Clone)]
pub(super) struct Node {
    bus: Connection,
    owner: String,
    path: OwnedObjectPath,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        (&self.owner, &self.path) == (&other.owner, &other.path)
    }
}

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.role(), self.name())
    }
}

impl Node {
    fn call<A>(&self, interface: &str, method: &str, args: &A) -> Option<zbus::Message>
    where
        A: serde::Serialize + DynamicType,
    {
        let owner = Some(self.owner.as_str());
        let bus = &self.bus;
        let path = self.path.as_ref();
        let answer = bus.call_method(owner, path, Some(interface), method, args);
        // What is gone by now has no name and no children.
        answer.ok()
    }

    fn property(&self, name: &str) -> String {
        let asked = self.call(
            "org.freedesktop.DBus.Properties",
            "Get",
            &(ACCESSIBLE, name),
        );
        let value: Option<OwnedValue> = asked.and_then(|asked| asked.body().deserialize().ok());
        value
            .and_then(|value| value.try_into().ok())
            .unwrap_or_default()
    }

    /// What it is called.
    pub(super) fn name(&self) -> String {
        self.property("Name")
    }

    /// What is said of it besides.
    pub(super) fn description(&self) -> String {
        self.property("Description")
    }

    /// What it is.
    pub(super) fn role(&self) -> Role {
        let asked = self.call(ACCESSIBLE, "GetRole", &());
        let role = asked.and_then(|asked| asked.body().deserialize().ok());
        role.unwrap_or(Role::Invalid)
    }

    /// Whether it is, say, ticked.
    pub(super) fn is(&self, state: State) -> bool {
        let asked = self.call(ACCESSIBLE, "GetState", &());
        let states: Option<StateSet> = asked.and_then(|asked| asked.body().deserialize().ok());
        states.is_some_and(|states| states.contains(state))
    }

    /// What stands in it.
    pub(super) fn children(&self) -> Vec<Self> {
        let asked = self.call(ACCESSIBLE, "GetChildren", &());
        let all: Option<Vec<(String, OwnedObjectPath)>> =
            asked.and_then(|asked| asked.body().deserialize().ok());
        let all = all.unwrap_or_default().into_iter();
        let bus = &self.bus;
        all.map(|(owner, path)| Self {
            bus: bus.clone(),
            owner,
            path,
        })
        .collect()
    }

    /// It and all that stands in it, in the order in which it is read.
    pub(super) fn all(&self) -> Vec<Self> {
        let below = self.children().into_iter().flat_map(|child| child.all());
        std::iter::once(self.clone()).chain(below).collect()
    }

    /// What of it has this role and name, once it is there.
    pub(super) fn find(&self, role: Role, name: &str) -> Self {
        wait(&format!("{role:?} {name:?}"), || self.look(role, name))
    }

    /// What of it has this role and name.
    pub(super) fn look(&self, role: Role, name: &str) -> Option<Self> {
        let mut all = self.all().into_iter();
        all.find(|one| one.role() == role && one.name() == name)
    }

    /// Does what it is for: a button is pressed, a box ticked.
    pub(super) fn press(&self) {
        let done = self.call("org.a11y.atspi.Action", "DoAction", &0_i32);
        assert!(done.is_some(), "{self:?} does nothing");
    }

    /// Writes into it, in the place of what stands there.
    pub(super) fn set(&self, text: &str) {
        let set = self.call("org.a11y.atspi.EditableText", "SetTextContents", &text);
        let is_set: Option<bool> = set.and_then(|set| set.body().deserialize().ok());
        assert_eq!(is_set, Some(true), "{self:?} cannot be written into");
    }

    /// What stands in it as text.
    pub(super) fn text(&self) -> String {
        let text = self.call("org.a11y.atspi.Text", "GetText", &(0_i32, -1_i32));
        text.and_then(|text| text.body().deserialize().ok())
            .unwrap_or_default()
    }

    /// Brings the focus to it.
    pub(super) fn focus(&self) {
        let done = self.call("org.a11y.atspi.Component", "GrabFocus", &());
        assert!(done.is_some(), "{self:?} takes no focus");
        wait("the focus", || self.is(State::Focused).then_some(()));
    }

    /// Left, top, width and height in pixels of the window.
    pub(super) fn bounds(&self) -> [i32; 4] {
        const OF_THE_WINDOW: u32 = 1;
        let asked = self.call("org.a11y.atspi.Component", "GetExtents", &OF_THE_WINDOW);
        let bounds: Option<(i32, i32, i32, i32)> =
            asked.and_then(|asked| asked.body().deserialize().ok());
        bounds.map_or([0; 4], |(x, y, width, height)| [x, y, width, height])
    }
}

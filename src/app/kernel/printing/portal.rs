//! The print dialog of desktops made of parts, by the interface `org.freedesktop.portal.Print`:
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Print.html>.
//!
//! A call gives the path of a request at once; what the person chose comes as its signal `Response`.

use std::collections::HashMap;
use std::time::Duration;

use raw_window_handle::RawWindowHandle;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Header, Type};
use zbus::names::BusName;
use zbus::zvariant::{DynamicType, Fd, OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, Message};

use super::{Job, Paper, TITLE, Unprinted};

const DESKTOP: &str = "org.freedesktop.portal.Desktop";
const PLACE: &str = "/org/freedesktop/portal/desktop";
const PRINT: &str = "org.freedesktop.portal.Print";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// Whoever has not answered a call by then will not; what a person is asked has no end.
const PATIENCE: Duration = Duration::from_secs(25);

/// Why the dialog came to nothing.
pub(super) enum Error {
    /// It never came: another way may do.
    NeverShown,
    /// It was there, and nothing was printed.
    Unprinted(Unprinted),
}

/// What a call tells beside its own arguments: names with values.
type Vardict<'a> = HashMap<&'static str, Value<'a>>;

/// Whether the desktop has a print dialog.
pub(super) fn is_there() -> bool {
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
    session().is_ok_and(|session| {
        let version = (PRINT, "version");
        let asked = session.call_method(Some(DESKTOP), PLACE, Some(PROPERTIES), "Get", &version);
        asked.is_ok()
    })
}

/// What portals call a window of X by. One of Wayland would have to be exported first (`xdg_foreign`),
/// which needs a connection that the window's library does not share; its dialogs are above none.
/// <https://flatpak.github.io/xdg-desktop-portal/docs/window-identifiers.html>
pub(super) fn name_of(window: RawWindowHandle) -> Option<String> {
    match window {
        RawWindowHandle::Xlib(window) => Some(format!("x11:{:x}", window.window)),
        RawWindowHandle::Xcb(window) => Some(format!("x11:{:x}", window.window)),
        _ => None,
    }
}

fn session() -> zbus::Result<Connection> {
    Builder::session()?.method_timeout(PATIENCE).build()
}

/// Opens the dialog above the window of this name, if it has one, and has printed what is chosen in it.
pub(super) fn print(job: &Job, parent: &str) -> Result<(), Error> {
    let mut portal = Portal::open().map_err(|_| Error::NeverShown)?;
    let prepare = (
        parent,
        TITLE,
        settings(job),
        page_setup(job),
        options("prepare"),
    );
    // Whether a person cancelled or the dialog failed is told apart by the number alone.
    let token = match portal.ask("PreparePrint", &prepare) {
        Ok(Response(0, chosen)) => token(&chosen),
        Ok(Response(1, _)) => return Err(Error::Unprinted(Unprinted::Cancelled)),
        Ok(_) | Err(_) => return Err(Error::NeverShown),
    };
    let unprinted = |why: Unprinted| Error::Unprinted(why);
    let pages = job
        .pages
        .open()
        .map_err(|error| unprinted(Unprinted::Disk(error)))?;
    let mut how = options("print");
    how.extend(token.map(|token| ("token", Value::from(token))));
    match portal.ask("Print", &(parent, TITLE, Fd::from(&pages), how)) {
        Ok(Response(0, _)) => Ok(()),
        Ok(Response(1, _)) => Err(unprinted(Unprinted::Cancelled)),
        Ok(Response(number, _)) => {
            let why = format!("{REQUEST}::Response {number}");
            Err(unprinted(Unprinted::Dialog(why)))
        }
        Err(error) => Err(unprinted(Unprinted::Dialog(error.to_string()))),
    }
}

/// What the second call knows the first by.
fn token(chosen: &HashMap<String, OwnedValue>) -> Option<u32> {
    chosen.get("token")?.downcast_ref().ok()
}

/// What the dialog begins with: one copy, at the actual size. `cups-…` goes on to CUPS by the name after
/// it, where the dialog is GTK's and keeps it.
fn settings(job: &Job) -> Vardict<'static> {
    let duplex = if job.both_sides {
        "horizontal"
    } else {
        "simplex"
    };
    let mut told = vec![
        ("n-copies", "1".to_owned()),
        ("collate", "true".to_owned()),
        ("scale", "100".to_owned()),
        ("orientation", "portrait".to_owned()),
        ("duplex", duplex.to_owned()),
        ("cups-print-scaling", "none".to_owned()),
    ];
    if let Some(paper) = job.paper {
        let (width, height) = paper.size();
        told.extend([
            ("paper-format", paper.name()),
            ("paper-width", width.to_string()),
            ("paper-height", height.to_string()),
        ]);
    }
    let told = told.into_iter();
    told.map(|(name, value)| (name, Value::from(value)))
        .collect()
}

/// The sheet, whose margins are the page's own.
fn page_setup(job: &Job) -> Vardict<'static> {
    let told = |paper: Paper| {
        let (width, height) = paper.size();
        let margins = ["MarginTop", "MarginBottom", "MarginLeft", "MarginRight"];
        let mut told: Vardict<'static> = margins.map(|name| (name, Value::from(0.0))).into();
        told.extend([
            ("Name", Value::from(paper.name())),
            ("Width", Value::from(width)),
            ("Height", Value::from(height)),
            ("Orientation", Value::from("portrait")),
        ]);
        told.extend(paper.short().map(|name| ("PPDName", Value::from(name))));
        told
    };
    job.paper.map_or_else(Vardict::new, told)
}

/// What each call has. The request's path is known by its token before the call.
fn options(token: &'static str) -> Vardict<'static> {
    Vardict::from([
        ("handle_token", Value::from(token)),
        ("modal", Value::from(true)),
    ])
}

/// A connection of our own, and all that comes over it.
struct Portal {
    session: Connection,
    heard: MessageIterator,
}

/// What came of a request: 0 if it was granted, 1 if the person cancelled, 2 if it ended otherwise; and
/// what was chosen.
struct Response(u32, HashMap<String, OwnedValue>);

impl Portal {
    fn open() -> zbus::Result<Self> {
        let session = session()?;
        // Before any call, so that no answer comes earlier.
        let heard = MessageIterator::from(&session);
        let bus = DBusProxy::new(&session)?;
        let responses = MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(REQUEST)?
            .member("Response")?
            .build();
        bus.add_match_rule(responses)?;
        let owners = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .arg(0, DESKTOP)?
            .build();
        bus.add_match_rule(owners)?;
        Ok(Self { session, heard })
    }

    /// Calls the portal, and waits for what the person says.
    fn ask<B>(&mut self, method: &str, body: &B) -> zbus::Result<Response>
    where
        B: serde::Serialize + DynamicType,
    {
        let reply = (self.session).call_method(Some(DESKTOP), PLACE, Some(PRINT), method, body)?;
        let request: OwnedObjectPath = reply.body().deserialize()?;
        for message in &mut self.heard {
            let message = message?;
            let header = message.header();
            if is_of(&header, REQUEST, "Response") && header.path() == Some(&*request) {
                let (number, chosen) = message.body().deserialize()?;
                return Ok(Response(number, chosen));
            }
            if is_of(&header, "org.freedesktop.DBus", "NameOwnerChanged") && is_gone(&message) {
                break;
            }
        }
        Err(zbus::Error::Failure(format!("{DESKTOP} is gone")))
    }
}

fn is_of(header: &Header<'_>, interface: &str, member: &str) -> bool {
    header.interface().is_some_and(|own| own == interface)
        && header.member().is_some_and(|own| own == member)
}

/// Whether a change of an owner is that of the portal, which has none any more.
fn is_gone(message: &Message) -> bool {
    let body = message.body();
    let owners: zbus::Result<(BusName<'_>, &str, &str)> = body.deserialize();
    owners.is_ok_and(|(name, _, new)| name == DESKTOP && new.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::Pages;
    use super::*;

    #[test]
    fn window_of_x_has_a_name_for_portals_and_others_have_none() {
        use raw_window_handle::{WaylandWindowHandle, XcbWindowHandle, XlibWindowHandle};
        use std::num::NonZeroU32;
        use std::ptr::NonNull;
        let xlib = RawWindowHandle::Xlib(XlibWindowHandle::new(0x0560_0002));
        assert_eq!(name_of(xlib).as_deref(), Some("x11:5600002"));
        let xcb = XcbWindowHandle::new(NonZeroU32::new(0x1f).unwrap());
        assert_eq!(
            name_of(RawWindowHandle::Xcb(xcb)).as_deref(),
            Some("x11:1f")
        );
        let wayland = WaylandWindowHandle::new(NonNull::dangling());
        assert_eq!(name_of(RawWindowHandle::Wayland(wayland)), None);
    }

    #[test]
    fn printing_begins_the_dialog_with_what_the_pages_are_made_for() {
        let mut job = Job {
            pages: Pages::Made(Vec::new()),
            paper: Some(Paper::of(215.9, 279.4)),
            both_sides: true,
        };
        let told = settings(&job);
        assert_eq!(told["duplex"], Value::from("horizontal"));
        assert_eq!(told["scale"], Value::from("100"));
        assert_eq!(told["paper-format"], Value::from("na_letter_8.5x11in"));
        let sheet = page_setup(&job);
        assert_eq!(sheet["PPDName"], Value::from("Letter"));
        assert_eq!(sheet["Width"], Value::from(215.9));
        // Sheets of several sizes are nobody's to choose for all.
        (job.paper, job.both_sides) = (None, false);
        let told = settings(&job);
        assert_eq!(told["duplex"], Value::from("simplex"));
        assert!(!told.contains_key("paper-format") && page_setup(&job).is_empty());
    }
}

//! Whether the system asks for colours that are far apart.
//!
//! Desktops made of parts say so by the interface of `org.freedesktop.portal.Settings`; of other
//! systems nothing is known, and the person says it in the settings.

/// Whether it does, as far as it says so.
#[cfg(target_os = "linux")]
pub(crate) fn is_high() -> bool {
    use zbus::blocking::Connection;

    const SETTINGS: &str = "org.freedesktop.portal.Settings";
    let asked = Connection::session().and_then(|session| {
        let desk = Some("org.freedesktop.portal.Desktop");
        let key = ("org.freedesktop.appearance", "contrast");
        let place = "/org/freedesktop/portal/desktop";
        session.call_method(desk, place, Some(SETTINGS), "Read", &key)
    });
    asked.is_ok_and(|reply| reply.body().deserialize().is_ok_and(says_high))
}

/// Whether this is the answer that asks for it: the number 1, in as many wrappings as there are.
#[cfg(target_os = "linux")]
fn says_high(mut answer: zbus::zvariant::Value<'_>) -> bool {
    use zbus::zvariant::Value;

    while let Value::Value(inner) = answer {
        answer = *inner;
    }
    answer == Value::U32(1)
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn is_high() -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use zbus::zvariant::Value;

    use super::*;

    #[test]
    fn contrast_is_high_where_the_answer_is_one() {
        let wrapped = |value| Value::Value(Box::new(value));
        assert!(says_high(Value::U32(1)));
        assert!(says_high(wrapped(wrapped(Value::U32(1)))));
        assert!(!says_high(wrapped(Value::U32(0))));
        assert!(!says_high(Value::from("high")));
    }
}

use super::*;

fn luminance(c: Color32) -> f32 {
    let part = |v: u8| {
        let v = f32::from(v) / 255.0;
        if v <= 0.040_45 {
            v / 12.92
        } else {
            ((v + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(c.r()) + 0.7152 * part(c.g()) + 0.0722 * part(c.b())
}

fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// All colours, with what contrast their text has at the least: that of WCAG's level AA, and
/// that of AAA.
const ALL: [(&Tokens, f32); 4] = [
    (&LIGHT, 4.5),
    (&DARK, 4.5),
    (&LIGHT_HIGH, 7.0),
    (&DARK_HIGH, 7.0),
];

#[test]
fn theme_lines_of_fields_are_whole_points_wide() {
    // egui takes whole points of a frame's line off its margin: text would move otherwise.
    for theme in [Theme::Light, Theme::Dark] {
        let visuals = visuals(theme, of(theme, false));
        let widgets = &visuals.widgets;
        for stroke in [
            visuals.selection.stroke,
            widgets.inactive.bg_stroke,
            widgets.hovered.bg_stroke,
            widgets.active.bg_stroke,
            widgets.open.bg_stroke,
        ] {
            assert!(stroke.width.fract() < f32::EPSILON, "{}", stroke.width);
        }
    }
}

#[test]
fn theme_is_known_by_its_colours() {
    for is_high in [true, false] {
        for theme in [Theme::Light, Theme::Dark] {
            let context = Context::default();
            install(&context);
            context.set_theme(theme);
            dress_all(&context, is_high);
            let mut ink = None;
            let input = egui::RawInput::default();
            let mut output = context.run_ui(input, |ui| ink = Some(tokens(ui).ink));
            output.textures_delta.clear();
            assert_eq!(ink, Some(of(theme, is_high).ink));
        }
    }
}

#[test]
fn theme_edges_have_contrast_enough() {
    for (t, _) in ALL {
        // Against the control and what it stands on, as WCAG 2.2 asks (1.4.11).
        for ground in [t.raised, t.panel, t.desk] {
            for edge in [t.edge, t.accent] {
                let found = contrast(edge, ground);
                assert!(found >= 3.0, "{edge:?} on {ground:?}: {found}");
            }
        }
    }
}

#[test]
fn theme_text_has_contrast_enough() {
    for (t, least) in ALL {
        // A quiet pill on a panel: its ground lets some of the panel through.
        let pill = t.panel.blend(t.rule.gamma_multiply(0.6));
        for (text, ground) in [
            (t.quiet, pill),
            (t.ink, t.panel),
            (t.ink, t.raised),
            (t.ink, t.accent_soft),
            (t.quiet, t.panel),
            (t.quiet, t.raised),
            (t.quiet, t.desk),
            (t.quiet, t.accent_soft),
            (t.on_accent, t.accent),
            (t.check, t.check_soft),
            (t.check, t.panel),
            (t.fix, t.fix_soft),
            (t.fix, t.panel),
            (t.fine, t.panel),
            (t.accent, t.accent_soft),
            (t.accent, t.panel),
            (t.check, t.raised),
            (t.on_mark, t.mark),
            (t.quiet, t.accent_soft),
            (t.check, t.accent_soft),
            (t.fine, t.accent_soft),
            (t.fix, t.accent_soft),
        ] {
            let found = contrast(text, ground);
            assert!(found >= least, "{text:?} on {ground:?}: {found}");
        }
    }
}

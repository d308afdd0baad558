//! How the window looks: colours for light and dark, type, spacing. Paper on a desk: the page is
//! the brightest thing, panels are quiet, one accent.

use egui::epaint::Shadow;
use egui::style::{ScrollStyle, WidgetVisuals};
use egui::{
    Color32, Context, CornerRadius, Event, Id, Margin, Stroke, Style, TextStyle, Theme, Ui, Vec2,
    Visuals,
};

use super::faces;
pub use faces::{sans, semibold, serif, serif_bold, typed, typed_serif};

/// Space between things that belong together.
pub const SPACE_S: f32 = 4.0;
/// Space within a card.
pub const SPACE_M: f32 = 8.0;
/// Space between fields.
pub const SPACE_L: f32 = 12.0;
/// Space at the edges of a panel.
pub const SPACE_XL: f32 = 16.0;
/// Space between sections.
pub const SPACE_XXL: f32 = 24.0;
/// Corners of fields.
pub const RADIUS_FIELD: CornerRadius = CornerRadius::same(6);
/// Corners of cards.
pub const RADIUS_CARD: CornerRadius = CornerRadius::same(8);
/// Corners of what floats.
pub const RADIUS_FLOAT: CornerRadius = CornerRadius::same(10);
/// The height of fields and buttons.
pub const CONTROL: f32 = 32.0;
/// How wide the line is round what has the focus.
pub const FOCUS: f32 = 2.0;

/// The colours of one theme.
#[derive(Clone, Copy, Debug)]
pub struct Tokens {
    /// Behind the page.
    pub desk: Color32,
    /// Panels.
    pub panel: Color32,
    /// Fields and cards.
    pub raised: Color32,
    /// The page.
    pub page: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub quiet: Color32,
    /// Lines.
    pub rule: Color32,
    /// Round what is typed into or pressed.
    pub edge: Color32,
    /// What is chosen, and the one primary button.
    pub accent: Color32,
    /// Behind what is chosen.
    pub accent_soft: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Something to check.
    pub check: Color32,
    /// Behind something to check.
    pub check_soft: Color32,
    /// Something to put right.
    pub fix: Color32,
    /// Behind something to put right.
    pub fix_soft: Color32,
    /// All is well.
    pub fine: Color32,
    /// Under the words on the page whose source is shown.
    pub mark: Color32,
    /// Text on it, on the page as in a list.
    pub on_mark: Color32,
    /// How dark a shadow is.
    pub shadow: u8,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// By day.
pub const LIGHT: Tokens = Tokens {
    desk: rgb(0xE9_E6DF),
    panel: rgb(0xF6_F4EF),
    raised: rgb(0xFF_FFFF),
    page: rgb(0xFF_FFFF),
    ink: rgb(0x22_201C),
    quiet: rgb(0x6A_645A),
    rule: rgb(0xDC_D7CC),
    edge: rgb(0x8A_8376),
    accent: rgb(0x1F_5582),
    accent_soft: rgb(0xDC_E8F1),
    on_accent: rgb(0xFF_FFFF),
    check: rgb(0x8A_5A00),
    check_soft: rgb(0xF6_E9CC),
    fix: rgb(0xA3_271C),
    fix_soft: rgb(0xF6_DCD7),
    fine: rgb(0x2C_6B3F),
    mark: rgb(0xFF_F3BF),
    on_mark: rgb(0x22_201C),
    shadow: 40,
};

/// By night.
pub const DARK: Tokens = Tokens {
    desk: rgb(0x16_1513),
    panel: rgb(0x20_1F1C),
    raised: rgb(0x2A_2825),
    page: rgb(0xFC_FBF8),
    ink: rgb(0xEC_E8E0),
    quiet: rgb(0xA4_9D91),
    rule: rgb(0x37_342E),
    edge: rgb(0x82_7B70),
    accent: rgb(0x8A_BBE6),
    accent_soft: rgb(0x22_384B),
    on_accent: rgb(0x16_1513),
    check: rgb(0xE9_B85C),
    check_soft: rgb(0x3C_301A),
    fix: rgb(0xF0_8A7E),
    fix_soft: rgb(0x40_221E),
    fine: rgb(0x86_C79A),
    mark: rgb(0xFF_F3BF),
    on_mark: rgb(0x22_201C),
    shadow: 140,
};

/// By day, with colours far apart.
pub const LIGHT_HIGH: Tokens = Tokens {
    desk: rgb(0xE4_E4E4),
    panel: rgb(0xFF_FFFF),
    raised: rgb(0xFF_FFFF),
    page: rgb(0xFF_FFFF),
    ink: rgb(0x00_0000),
    quiet: rgb(0x42_4242),
    rule: rgb(0xC4_C4C4),
    edge: rgb(0x00_0000),
    accent: rgb(0x00_3163),
    accent_soft: rgb(0xD6_E6F5),
    on_accent: rgb(0xFF_FFFF),
    check: rgb(0x54_3500),
    check_soft: rgb(0xFF_F0D0),
    fix: rgb(0x7A_0D05),
    fix_soft: rgb(0xFF_E3DE),
    fine: rgb(0x0B_431F),
    mark: rgb(0xFF_F3BF),
    on_mark: rgb(0x00_0000),
    shadow: 90,
};

/// By night, with colours far apart.
pub const DARK_HIGH: Tokens = Tokens {
    desk: rgb(0x00_0000),
    panel: rgb(0x00_0000),
    raised: rgb(0x12_1212),
    page: rgb(0xFF_FFFF),
    ink: rgb(0xFF_FFFF),
    quiet: rgb(0xC2_C2C2),
    rule: rgb(0x52_5252),
    edge: rgb(0xFF_FFFF),
    accent: rgb(0xA9_D4FF),
    accent_soft: rgb(0x0C_2A45),
    on_accent: rgb(0x00_0000),
    check: rgb(0xFF_D27A),
    check_soft: rgb(0x2E_2200),
    fix: rgb(0xFF_B3AA),
    fix_soft: rgb(0x3A_0A06),
    fine: rgb(0xA8_E6BB),
    mark: rgb(0xFF_F3BF),
    on_mark: rgb(0x00_0000),
    shadow: 200,
};

/// The colours of a theme.
const fn of(theme: Theme, is_high: bool) -> &'static Tokens {
    match (theme, is_high) {
        (Theme::Light, false) => &LIGHT,
        (Theme::Light, true) => &LIGHT_HIGH,
        (Theme::Dark, false) => &DARK,
        (Theme::Dark, true) => &DARK_HIGH,
    }
}

/// The colours in use.
pub fn tokens(ui: &Ui) -> &'static Tokens {
    let visuals = ui.visuals();
    let theme = Theme::from_dark_mode(visuals.dark_mode);
    // egui knows nothing of contrast: what it was dressed with is known by a colour.
    let high = of(theme, true);
    if visuals.hyperlink_color == high.accent {
        high
    } else {
        of(theme, false)
    }
}

impl Tokens {
    /// Under what floats above the desk: the page, tips, menus.
    pub fn shadow(&self) -> Shadow {
        Shadow {
            offset: [0, 4],
            blur: 18,
            spread: 0,
            color: Color32::from_black_alpha(self.shadow),
        }
    }

    /// A line.
    pub fn line(&self) -> Stroke {
        Stroke::new(1.0, self.rule)
    }

    /// The outline of what is typed into or pressed.
    pub fn outline(&self) -> Stroke {
        Stroke::new(1.0, self.edge)
    }
}

/// Gives the window its faces and both themes.
pub fn install(ctx: &Context) {
    ctx.set_fonts(faces::definitions());
    // Where the system does not say, paper by day.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    dress_all(ctx, false);
}

/// Gives both themes their colours.
pub(crate) fn dress_all(ctx: &Context, is_high: bool) {
    for theme in [Theme::Light, Theme::Dark] {
        let tokens = of(theme, is_high);
        ctx.style_mut_of(theme, |style| dress(style, theme, tokens));
    }
}

/// How long the pointer rests before a tip is shown, in seconds; and longer than anybody waits.
const TIP: f32 = 0.35;
const NO_TIP: f32 = 86_400.0;

/// What was scrolled under a pointer at rest says nothing of itself: nobody pointed at it.
pub(crate) fn hold_tips(ctx: &Context) {
    let (now, is_typed) = ctx.input(|input| {
        let is_typed = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_));
        (input.time, input.events.iter().any(is_typed))
    });
    let since_typed = ctx.data_mut(|data| {
        let last = data.get_temp_mut_or_insert_with(Id::unique("last-key"), || f64::NEG_INFINITY);
        if is_typed {
            *last = now;
        }
        now - *last
    });
    // Nor does it to somebody who reads on by keys.
    let is_left = ctx.input(|input| {
        #[expect(clippy::cast_possible_truncation, reason = "seconds")]
        let since = input.time_since_last_scroll().min(since_typed as f32);
        since < input.pointer.time_since_last_movement()
    });
    let delay = if is_left { NO_TIP } else { TIP };
    let before = ctx.global_style().interaction.tooltip_delay;
    if before.to_bits() != delay.to_bits() {
        ctx.all_styles_mut(|style| style.interaction.tooltip_delay = delay);
    }
}

fn dress(style: &mut Style, theme: Theme, tokens: &Tokens) {
    style.text_styles = [
        (TextStyle::Small, sans(12.0)),
        (TextStyle::Body, sans(14.0)),
        (TextStyle::Button, sans(14.0)),
        (TextStyle::Heading, semibold(16.0)),
        (TextStyle::Monospace, sans(13.0)),
    ]
    .into();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = TIP;
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(SPACE_M, SPACE_S);
    spacing.button_padding = Vec2::new(12.0, 6.0);
    spacing.interact_size = Vec2::new(CONTROL, CONTROL);
    spacing.icon_width = 12.0;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.combo_height = 280.0;
    spacing.tooltip_width = 320.0;
    spacing.scroll = ScrollStyle::floating();
    spacing.scroll.bar_width = 8.0;
    spacing.scroll.floating_width = 4.0;
    spacing.scroll.active_handle_opacity = 0.25;
    spacing.scroll.interact_handle_opacity = 0.5;
    style.visuals = visuals(theme, tokens);
}

fn visuals(theme: Theme, t: &Tokens) -> Visuals {
    let mut v = theme.default_visuals();
    let state = |fill: Color32, line: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: RADIUS_FIELD,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    let blend = |a: Color32, b: Color32, part: f32| a.lerp_to_gamma(b, part);
    v.widgets.noninteractive = state(t.panel, t.rule, t.ink);
    v.widgets.inactive = state(t.raised, t.edge, t.ink);
    v.widgets.hovered = state(
        blend(t.raised, t.accent_soft, 0.5),
        blend(t.edge, t.accent, 0.5),
        t.ink,
    );
    v.widgets.active = state(t.accent_soft, t.accent, t.ink);
    v.widgets.open = state(t.raised, t.accent, t.ink);
    v.override_text_color = None;
    v.weak_text_color = Some(t.quiet);
    v.selection.bg_fill = t.accent_soft;
    // Round what is typed into. egui makes room for whole points of it only: of any other width,
    // a field's text would move and break anew when the focus comes.
    v.selection.stroke = Stroke::new(FOCUS, t.accent);
    v.hyperlink_color = t.accent;
    v.extreme_bg_color = t.raised;
    v.text_edit_bg_color = Some(t.raised);
    v.faint_bg_color = t.panel;
    v.code_bg_color = t.panel;
    v.warn_fg_color = t.check;
    v.error_fg_color = t.fix;
    v.panel_fill = t.panel;
    v.window_fill = t.raised;
    v.window_stroke = t.line();
    v.window_corner_radius = RADIUS_FLOAT;
    v.menu_corner_radius = RADIUS_FLOAT;
    v.window_shadow = t.shadow();
    v.popup_shadow = t.shadow();
    v.text_cursor.stroke = Stroke::new(1.5, t.accent);
    // A cursor that blinks would repaint for as long as a field has the focus.
    v.text_cursor.blink = false;
    v
}

#[cfg(test)]
mod tests;

//! `entreaty show`: what a pack holds, and the rules.

use std::fmt::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::check::Format;
use super::output::say_json;
use super::{Failed, pack_or_built_in, say, speaker, ui_lang};
use crate::campaign::{Campaign, Citation, Claim, Lang, Progress, Standing, Text};
use crate::letter::template;
use crate::problem::{Level, Rule};
use crate::strings::{reason, say};

#[derive(Args)]
pub(super) struct Options {
    /// What to show
    #[arg(value_enum)]
    what: Listing,
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// How to show it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Listing {
    /// What the report asks, and of whom
    Recommendations,
    /// The people that a letter may speak of
    Cases,
    /// Groups, and people without a case of their own
    People,
    /// The offices that letters go to
    Addressees,
    /// Who else gets copies, and passes letters on
    Copies,
    /// The documents that facts come from
    Sources,
    /// The facts
    Claims,
    /// The paragraphs over several facts
    Passages,
    /// Numbers by year
    Figures,
    /// The letter templates
    Templates,
    /// The rules that letters are held to
    Rules,
}

pub(super) fn run(options: &Options) -> Result<(), Failed> {
    let loaded = pack_or_built_in(options.pack.as_deref(), false)?;
    let campaign = &loaded.campaign;
    match options.format {
        Format::Json => say_json(&as_json(campaign, options.what)),
        Format::Text => say(&as_text(campaign, options.what)),
    }
    Ok(())
}

fn as_json(campaign: &Campaign, what: Listing) -> Vec<Json> {
    fn all<T: Serialize>(entries: &[T]) -> Vec<Json> {
        let entries = entries.iter().map(serde_json::to_value);
        entries.filter_map(Result::ok).collect()
    }
    match what {
        Listing::Recommendations => all(&campaign.recommendations),
        Listing::Cases => all(&campaign.cases),
        Listing::People => {
            let mut people = all(&campaign.groups);
            people.extend(all(&campaign.mentioned));
            people
        }
        Listing::Addressees => all(&campaign.addressees),
        Listing::Copies => all(&campaign.copies),
        Listing::Sources => all(&campaign.sources),
        Listing::Claims => campaign.claims.iter().map(|c| claim_json(campaign, c)).collect(),
        Listing::Passages => all(&campaign.passages),
        Listing::Figures => all(&campaign.figures),
        Listing::Templates => templates(campaign)
            .map(|(name, title, lang, reviewed)| {
                json!({ "name": name, "title": title, "language": lang, "reviewed": reviewed })
            })
            .collect(),
        Listing::Rules => Rule::ALL
            .iter()
            .map(|rule| {
                json!({
                    "name": rule.name(),
                    "level": level(campaign, *rule),
                    "stage": rule.stage(),
                    "reason": reason(ui_lang(), *rule),
                    "can_be_allowed": rule.can_be_allowed(),
                })
            })
            .collect(),
    }
}

/// A claim as the command line promises it: `by` is a part of the text in the pack's first
/// language.
fn claim_json(campaign: &Campaign, claim: &Claim) -> Json {
    let by = claim.by.as_ref();
    json!({
        "id": claim.id,
        "text": claim.text,
        "standing": claim.standing,
        "by": by.map(|by| by.show(&campaign.first_language())),
        "sources": claim.sources,
        "accounts": claim.accounts,
        "graphic": claim.graphic,
        "note": claim.note,
    })
}

/// The level of a rule in this pack.
fn level(campaign: &Campaign, rule: Rule) -> Level {
    let level = campaign.pack.levels.get(rule.name()).copied();
    level.unwrap_or(rule.level())
}

fn templates(campaign: &Campaign) -> impl Iterator<Item = (String, String, String, bool)> {
    template::names(campaign).into_iter().filter_map(|name| {
        let file = template::file(campaign, &name)?;
        let front = template::check(campaign, &file).0?.front;
        Some((
            name,
            front.title,
            front.language.to_string(),
            front.reviewed,
        ))
    })
}

fn as_text(campaign: &Campaign, what: Listing) -> String {
    let mut out = String::new();
    let lang = campaign.first_language();
    let show = |text: &Text| text.show(&lang).to_owned();
    // Writing to a String cannot fail.
    let _ = match what {
        Listing::Recommendations => recommendations(campaign, &lang, &mut out),
        Listing::Cases => campaign.cases.iter().try_for_each(|case| {
            let requests = joined(case.supports.iter().map(ToString::to_string));
            let supports = if requests.is_empty() {
                say!(speaker(), "cli-show-supports-nothing")
            } else {
                say!(speaker(), "cli-show-supports", requests = requests)
            };
            writeln!(
                out,
                "{}  {} ({})\n    {}\n    {supports}",
                case.id,
                show(&case.name),
                show(&case.about),
                show(&case.status.short),
            )
        }),
        Listing::People => {
            let groups = campaign.groups.iter().map(|g| (&g.id, &g.name));
            let mut people = groups.chain(campaign.mentioned.iter().map(|m| (&m.id, &m.name)));
            people.try_for_each(|(id, name)| writeln!(out, "{id}  {}", show(name)))
        }
        Listing::Addressees => campaign.addressees.iter().try_for_each(|office| {
            let lines = office.address.lines.get(&lang).join("; ");
            writeln!(out, "{}  {}\n    {lines}", office.id, show(&office.office))
        }),
        Listing::Copies => campaign.copies.iter().try_for_each(|copy| {
            let lines = copy.address.lines.get(&lang).join("; ");
            writeln!(out, "{}  {}\n    {lines}", copy.id, show(&copy.name))
        }),
        Listing::Sources => campaign.sources.iter().try_for_each(|source| {
            let date = source.date.map(|d| format!(", {d}")).unwrap_or_default();
            writeln!(
                out,
                "{}  {} ({}{date})",
                source.id, source.title, source.publisher
            )
        }),
        Listing::Claims => campaign
            .claims
            .iter()
            .try_for_each(|claim| claim_text(claim, &lang, &mut out)),
        Listing::Passages => campaign.passages.iter().try_for_each(|passage| {
            let claims = joined(passage.claims().map(ToString::to_string));
            let parts = passage.parts.iter().map(|part| show(&part.text));
            let parts: Vec<String> = parts.collect();
            writeln!(
                out,
                "{}  {}\n    tells {claims}",
                passage.id,
                parts.join(" ")
            )
        }),
        Listing::Figures => campaign.figures.iter().try_for_each(|figure| {
            writeln!(out, "{}  {}", figure.id, show(&figure.title))?;
            for series in &figure.series {
                let counts = series.values.iter().map(|count| {
                    let partial = if count.partial {
                        format!(" ({})", say!(speaker(), "cli-show-part-of-year"))
                    } else {
                        String::new()
                    };
                    format!("{} {}{partial}", show(&count.period), count.value)
                });
                writeln!(out, "    {}: {}", show(&series.name), joined(counts))?;
            }
            cited(&figure.sources, &mut out)
        }),
        Listing::Templates => templates(campaign).try_for_each(|(name, title, lang, reviewed)| {
            let note = if reviewed {
                String::new()
            } else {
                format!(", {}", say!(speaker(), "cli-show-unreviewed"))
            };
            writeln!(out, "{name}  {title} ({lang}{note})")
        }),
        Listing::Rules => Rule::ALL.iter().try_for_each(|rule| {
            let level = match level(campaign, *rule) {
                Level::Error => say!(speaker(), "level-error"),
                Level::Warning => say!(speaker(), "level-warning"),
                Level::Off => say!(speaker(), "level-off"),
            };
            writeln!(out, "{rule} ({level})\n    {}", reason(ui_lang(), *rule))
        }),
    };
    out
}

fn recommendations(campaign: &Campaign, lang: &Lang, out: &mut String) -> std::fmt::Result {
    for office in &campaign.addressees {
        writeln!(out, "{}", office.office.show(lang))?;
        for ask in campaign.recommendations_to(&office.id) {
            let status = match ask.status {
                Progress::Open => say!(speaker(), "cli-show-open"),
                Progress::Partly => say!(speaker(), "cli-show-partly"),
                Progress::Met => say!(speaker(), "cli-show-met"),
            };
            let request = say!(speaker(), "cli-show-to", request = ask.text.show(lang));
            writeln!(
                out,
                "  {}  {} ({status})\n      {request}",
                ask.id,
                ask.title.show(lang),
            )?;
            if let Some(note) = &ask.note {
                let note = say!(speaker(), "cli-show-note", note = note.show(lang));
                writeln!(out, "      {note}")?;
            }
        }
    }
    Ok(())
}

fn claim_text(claim: &Claim, lang: &Lang, out: &mut String) -> std::fmt::Result {
    let standing = match claim.standing {
        Standing::Established => say!(speaker(), "cli-show-established"),
        Standing::Alleged => say!(speaker(), "cli-show-alleged"),
        Standing::Disputed => say!(speaker(), "cli-show-disputed"),
    };
    let graphic = if claim.graphic {
        format!(", {}", say!(speaker(), "cli-show-graphic"))
    } else {
        String::new()
    };
    writeln!(
        out,
        "{}  ({standing}{graphic})\n    {}",
        claim.id,
        claim.text.show(lang)
    )?;
    for account in &claim.accounts {
        writeln!(out, "    – {}", account.text.show(lang))?;
    }
    cited(&claim.sources, out)
}

fn cited(sources: &[Citation], out: &mut String) -> std::fmt::Result {
    let sources = sources.iter().map(|s| format!("{}, {}", s.source, s.at));
    writeln!(out, "    [{}]", sources.collect::<Vec<_>>().join("; "))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

//! What letters cost to post, those of a manifest or those that were made: for each country how many of what
//! weight, against a table of prices that the group keeps. There is none in the program, because it would be
//! wrong soon.
//!
//! ```toml
//! currency = "EUR"
//! as_of = "2026-07-01"      # the day on which somebody looked the prices up
//! sheet = 80                # the paper, in grams a square metre
//! envelope = 5              # in grams
//!
//! [[price]]
//! to = ["Kazakhstan"]       # countries; without it, all that no other price names
//! grams = 20                # letters up to this weight
//! price = "1.25"
//! ```

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::table::Table;
use crate::campaign::read::{Toml, entries};
use crate::campaign::{Addressee, Campaign, Lang, Text, locale};
use crate::country::{Country, fold};
use crate::page::Stationery;
use crate::problem::{LetterProblem, Place, PostageProblem, Problem, TextFile, has_errors};
use crate::strings::{Speaker, UiLang, say};

/// A table of prices.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    currency: String,
    as_of: String,
    sheet: u32,
    envelope: u32,
    #[serde(skip)]
    place: Place,
}

/// What a letter costs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Rate {
    to: Vec<String>,
    grams: usize,
    price: String,
    #[serde(skip)]
    place: Place,
}

entries! {
    Head: "currency" "as_of" "sheet" "envelope";
    Rate: "grams" "price";
}

/// A table of prices that somebody keeps.
#[derive(Clone, Debug)]
pub struct Prices {
    /// The currency, as the table calls it.
    pub currency: String,
    /// The day on which the prices were looked up.
    pub as_of: Date,
    /// The paper, in grams a square metre.
    sheet: u32,
    /// An envelope, in grams.
    envelope: u32,
    rates: Vec<(Rate, u64)>,
}

/// Letters to one office of as many sheets each.
#[derive(Clone, Copy, Debug)]
pub struct Posted<'a> {
    /// Their pack.
    pub campaign: &'a Campaign,
    /// The office.
    pub to: &'a Addressee,
    /// What they are printed on.
    pub paper: &'a Stationery,
    /// How many sheets one has.
    pub sheets: usize,
    /// How many there are.
    pub letters: u64,
}

/// Letters to one country that weigh the same.
#[derive(Clone, Debug)]
pub struct Lot {
    /// The country.
    pub country: Text,
    /// The language that says it first.
    pub lang: Lang,
    /// How many.
    pub letters: u64,
    /// What one weighs, in grams, rounded up.
    pub grams: usize,
    /// What one costs, in hundredths; none where the table does not say.
    pub each: Option<u64>,
    /// Whether the post to the country is suspended: then they go by way of somebody else, at a price of their
    /// own.
    pub round: bool,
}

impl Lot {
    /// What all of them cost, in hundredths, where that is known.
    pub fn cost(&self) -> Option<u64> {
        Some(self.letters.saturating_mul(self.each?))
    }
}

/// An amount in hundredths, as people write it.
fn amount(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// The hundredths of a price such as `1.25`, `2` or `0,85`.
fn hundredths(text: &str) -> Option<u64> {
    let (whole, part) = text
        .trim()
        .split_once(['.', ','])
        .unwrap_or((text.trim(), "0"));
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()) && !text.is_empty();
    if !is_number(whole) || !is_number(part) || part.len() > 2 || whole.len() > 9 {
        return None;
    }
    let part: u64 = format!("{part:0<2}").parse().ok()?;
    Some(whole.parse::<u64>().ok()? * 100 + part)
}

impl Prices {
    /// The table in this file.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn read(file: &Arc<TextFile>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut toml = Toml::parse(file, &mut problems);
        let listed = toml.entries::<Rate>("price");
        let head: Head = toml.entry();
        let mut rates = Vec::new();
        for rate in listed {
            if let Some(each) = hundredths(&rate.price) {
                rates.push((rate, each));
            } else {
                let text = rate.price;
                let problem = Problem::error(PostageProblem::NotAPrice { text });
                problems.push(problem.at(rate.place));
            }
        }
        if rates.is_empty() && !has_errors(&problems) {
            let problem = Problem::error(PostageProblem::NoPrices);
            problems.push(problem.at(head.place.clone()));
        }
        let as_of = head.as_of.parse();
        if as_of.is_err() && !head.as_of.is_empty() {
            let text = head.as_of.clone();
            let problem = Problem::error(PostageProblem::NotADay { text });
            problems.push(problem.at(head.place.clone()));
        }
        match as_of {
            Ok(as_of) if !has_errors(&problems) => Ok(Self {
                currency: head.currency,
                as_of,
                sheet: head.sheet,
                envelope: head.envelope,
                rates,
            }),
            _ => Err(problems),
        }
    }

    /// What a letter of so many sheets of this paper weighs in its envelope, in grams, rounded up.
    fn weight(&self, sheets: usize, paper: &Stationery) -> usize {
        let area = f64::from(paper.width) * f64::from(paper.height) / 1e6;
        #[expect(clippy::cast_precision_loss, reason = "a letter has some sheets")]
        let grams = area * f64::from(self.sheet) * sheets as f64 + f64::from(self.envelope);
        // What is a hair above a whole gram is arithmetic, not paper.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a letter weighs some grams"
        )]
        let grams = (grams - 1e-6).ceil() as usize;
        grams
    }

    /// What a letter of this weight to an office costs, in hundredths: by the prices that name its country,
    /// else by those that name none.
    fn of(&self, office: &Addressee, grams: usize) -> Option<u64> {
        let names_it = |price: &Rate| price.to.iter().any(|name| is_country(office, name));
        let named = self.rates.iter().any(|(price, _)| names_it(price));
        let all = self.rates.iter().filter(|(price, _)| {
            if named {
                names_it(price)
            } else {
                price.to.is_empty()
            }
        });
        let enough = all.filter(|(price, _)| price.grams >= grams);
        let least = enough.min_by_key(|(price, _)| price.grams)?;
        Some(least.1)
    }
}

/// Whether a name, in any language, is that of the office's country.
fn is_country(office: &Addressee, name: &str) -> bool {
    let name = name.trim();
    let own = || office.country.0.values().chain(&office.country_names);
    let known = Country::recognise(name);
    let same = |own: &String| {
        fold(own) == fold(name) || (known.is_some() && Country::recognise(own) == known)
    };
    own().any(same)
}

/// What the letters of a manifest cost, by country and weight, and warnings about it.
///
/// # Errors
/// All that keeps that from being said.
pub fn of(
    manifest: &Table,
    packs: &[&Campaign],
    prices: &Prices,
    paper: &Stationery,
    duplex: bool,
) -> Result<(Vec<Lot>, Vec<Problem>), Vec<Problem>> {
    let headings: Vec<&str> = manifest.row(0).cells().collect();
    let column = |name: &str| headings.iter().position(|heading| *heading == name);
    let (Some(office), Some(pages)) = (column("office"), column("pages")) else {
        let path = manifest.name.clone();
        return Err(vec![Problem::error(PostageProblem::NotAManifest { path })]);
    };
    let (pack, card_to) = (column("pack"), column("card_to"));
    let mut problems: Vec<Problem> = Vec::new();
    let mut tell = |problem: Problem| {
        if problems.iter().all(|known| known.cause != problem.cause) {
            problems.push(problem);
        }
    };
    let mut cards = 0;
    let mut all = Vec::new();
    for index in 1..manifest.len() {
        let row = manifest.row(index);
        let cell = |column: usize| row.cell(column).trim();
        if card_to.is_some_and(|column| !cell(column).is_empty()) {
            cards += 1;
            continue;
        }
        let named = pack.map(cell);
        let mut packs = packs.iter();
        let campaign = packs.find(|one| named.is_none_or(|id| *one.pack.id == *id));
        let Some(campaign) = campaign else {
            let pack = named.unwrap_or_default().to_owned();
            tell(Problem::error(PostageProblem::OtherPack { pack }));
            continue;
        };
        let id = cell(office);
        let Some(to) = campaign.addressee(id) else {
            let (entry, id) = ("addressee", id.to_owned());
            tell(Problem::error(LetterProblem::UnknownId { entry, id }));
            continue;
        };
        let Some(count) = cell(pages)
            .parse::<usize>()
            .ok()
            .filter(|count| *count < 1000)
        else {
            let (row, pages) = (row.line(), cell(pages).to_owned());
            tell(Problem::error(PostageProblem::NotPages { row, pages }));
            continue;
        };
        all.push(Posted {
            campaign,
            to,
            paper,
            sheets: if duplex { count.div_ceil(2) } else { count },
            letters: 1,
        });
    }
    if cards > 0 {
        tell(Problem::warning(PostageProblem::CardsLeftOut { cards }));
    }
    let lots = lots(all, prices);
    let unpriced = lots.iter().filter(|lot| lot.each.is_none() && !lot.round);
    problems.extend(unpriced.map(|lot| {
        let (country, grams) = (lot.country.told(&lot.lang), lot.grams);
        Problem::error(PostageProblem::NoPrice { country, grams })
    }));
    if has_errors(&problems) {
        return Err(problems);
    }
    Ok((lots, problems))
}

/// What these letters cost, each in its envelope, by country and weight.
pub fn lots<'a>(all: impl IntoIterator<Item = Posted<'a>>, prices: &Prices) -> Vec<Lot> {
    let mut lots: BTreeMap<(String, bool, usize), Lot> = BTreeMap::new();
    for posted in all {
        let lang = posted.campaign.first_language();
        let country = &posted.to.country;
        let grams = prices.weight(posted.sheets, posted.paper);
        let round = posted.to.post_suspended.is_some();
        let each = prices.of(posted.to, grams).filter(|_| !round);
        let name = country.show(&lang);
        // Packs of other languages call it by other names.
        let name = Country::recognise(name).map_or_else(|| fold(name), |one| one.code().to_owned());
        let lot = lots.entry((name, round, grams)).or_insert(Lot {
            country: country.clone(),
            lang,
            letters: 0,
            grams,
            each,
            round,
        });
        lot.letters += posted.letters;
    }
    lots.into_values().collect()
}

/// What letters cost, in lines for people: one for each country and weight, and one for all that have a price.
pub fn lines(lots: &[Lot], prices: &Prices, ui_lang: UiLang) -> Vec<String> {
    let speaker = Speaker { ui_lang };
    let lang = ui_lang.lang();
    let each = lots.iter().map(|lot| {
        let country = lot.country.show(&lang);
        let (letters, grams) = (lot.letters, lot.grams);
        match (lot.each, lot.cost()) {
            (Some(each), Some(cost)) => say!(
                speaker,
                "postage-lot",
                country = country,
                letters = letters,
                grams = grams,
                each = amount(each),
                cost = amount(cost)
            ),
            _ if lot.round => say!(
                speaker,
                "postage-lot-round",
                country = country,
                letters = letters,
                grams = grams
            ),
            _ => say!(
                speaker,
                "postage-lot-unpriced",
                country = country,
                letters = letters,
                grams = grams
            ),
        }
    });
    let mut lines: Vec<String> = each.collect();
    let known = lots
        .iter()
        .filter_map(|lot| Some((lot.letters, lot.cost()?)));
    let (letters, cost) = known.fold((0, 0_u64), |(letters, sum), (more, cost)| {
        (letters + more, sum.saturating_add(cost))
    });
    // Of nothing there is no sum.
    if letters == 0 {
        return lines;
    }
    let (cost, currency) = (amount(cost), prices.currency.as_str());
    let day = locale::short_date(&lang, prices.as_of);
    let is_all = lots.iter().all(|lot| lot.each.is_some());
    lines.push(if is_all {
        say!(
            speaker,
            "postage-all",
            letters = letters,
            cost = cost,
            currency = currency,
            day = day
        )
    } else {
        say!(
            speaker,
            "postage-priced",
            letters = letters,
            cost = cost,
            currency = currency,
            day = day
        )
    });
    lines
}

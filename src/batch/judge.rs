//! Which rows can be made into letters, and why the others cannot.
//!
//! A row is judged by making its letter: [`press`] has the rules, and what it finds that it does
//! not find in every letter of the batch is the row's own. Only what no single letter can tell is
//! looked for here: the same person twice, and who lives in the addressee's country.

pub(super) mod named;
mod twins;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use jiff::civil::Date;
use rayon::prelude::*;

use super::Watcher;
use super::columns::{Columns, RowEntry, names_street};
use super::table::Table;
use crate::campaign::{Campaign, Lang};
use crate::letter::{Draft, Sender, Wording};
use crate::page::added::{self, AddedFaces};
use crate::press::{Made, Press};
use crate::problem::{
    Cause, Fix, Language, LetterProblem, ListProblem, Problem, RowProblem, Rule, Severity, Target,
};
use crate::strings::UiLang;
use twins::Person;
pub use twins::Twins;

/// How many rows are taken at a time: so many letters are held laid out.
pub(super) const CHUNK: usize = 128;

/// In characters: more than any name or line of an address has, and than anybody's own words in a
/// list have.
const MAX_FIELD: usize = 500;
const MAX_OWN_WORDS: usize = 10_000;

/// More alternatives than a paragraph has.
const MAX_WORDINGS: usize = 20;

/// A list and the letter that its people are to send.
pub struct Batch<'a> {
    /// The pack.
    pub campaign: &'a Campaign,
    /// The letter, without a sender.
    pub draft: Draft,
    /// The date where the draft has none.
    pub today: Date,
    /// The list.
    pub table: &'a Table,
    /// Its columns.
    pub columns: &'a Columns,
    /// Rows as somebody mended them here; the file stays as it is.
    pub edits: BTreeMap<usize, RowEntry>,
    /// The faces that its letters are printed with beside the program's, from the first to the last.
    pub faces: AddedFaces,
}

/// Whether a row can be made into a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fitness {
    /// It can.
    Ready,
    /// It can, and somebody should look at it first.
    ToCheck,
    /// It cannot.
    NotReady,
}

/// Rows, each with what was found of it.
pub type Verdicts = Vec<(usize, Verdict)>;

/// What was found about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether it can be made into a letter.
    pub fitness: Fitness,
    /// Why it cannot, or why somebody should look at it.
    pub reasons: Vec<Problem>,
}

impl Verdict {
    pub(super) fn of(reasons: Vec<Problem>) -> Self {
        let fitness = match reasons.iter().map(|reason| reason.severity).max() {
            None => Fitness::Ready,
            Some(Severity::Warning) => Fitness::ToCheck,
            Some(Severity::Error) => Fitness::NotReady,
        };
        Self { fitness, reasons }
    }

    /// Of a row with nothing to look at.
    pub fn ready() -> Self {
        Self::of(Vec::new())
    }

    /// The same with more reasons.
    pub(super) fn with(mut self, more: Vec<Problem>) -> Self {
        self.reasons.extend(more);
        Self::of(self.reasons)
    }

    /// Of a row that somebody took out.
    pub fn left_out() -> Self {
        Self {
            fitness: Fitness::NotReady,
            reasons: vec![Problem::error(ListProblem::LeftOut)],
        }
    }

    /// The reasons in words.
    pub fn why(&self, lang: UiLang) -> String {
        let due = |reason: &&Problem| reason.is_error() || self.fitness != Fitness::NotReady;
        let reasons = self.reasons.iter().filter(due);
        let reasons: Vec<String> = reasons.map(|reason| reason.message(lang)).collect();
        reasons.join("; ")
    }
}

/// Words that one person wrote, above the names of others; and that one person wrote before.
fn others_words(draft: &Draft) -> impl Iterator<Item = Problem> {
    let own = [&draft.words, &draft.who];
    let has_words = own.iter().any(|words| !words.trim().is_empty());
    let words = has_words
        .then(|| Problem::warning(ListProblem::WordsAboveEveryName).fix(Fix::GoTo(Target::Words)));
    let follows = draft
        .follows
        .map(|_| Problem::warning(ListProblem::FollowsAboveEveryName));
    words.into_iter().chain(follows)
}

/// The letter of a row, and what was found of it by itself.
pub(super) struct RowLetter {
    /// What it is made of.
    pub draft: Draft,
    /// The letter.
    pub made: Made,
    /// Whether it can go out.
    pub verdict: Verdict,
    /// Who it is of.
    pub person: Option<Person>,
}

/// What every letter of a batch has, whoever signs it.
pub struct Common {
    /// What is wrong with all of them; an error among it stops the batch.
    pub problems: Vec<Problem>,
    known: HashSet<Box<Cause>>,
    title: String,
    wordings: usize,
}

impl Common {
    /// What the files are called inside.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether the template has nothing to choose among.
    pub(super) fn is_worded_one_way(&self) -> bool {
        self.wordings < 2
    }
}

impl<'a> Batch<'a> {
    /// This letter of everybody in a list, as the list stands.
    pub fn new(
        campaign: &'a Campaign,
        draft: Draft,
        today: Date,
        (table, columns): (&'a Table, &'a Columns),
    ) -> Self {
        Self {
            campaign,
            draft,
            today,
            table,
            columns,
            edits: BTreeMap::new(),
            faces: added::used(),
        }
    }

    /// What a row says, as mended.
    pub fn entry(&self, index: usize) -> RowEntry {
        match self.edits.get(&index) {
            // Whoever mended it has looked at it.
            Some(entry) => RowEntry {
                doubts: self.without_town(index, entry),
                ..entry.clone()
            },
            None => self.columns.entry(self.table.row(index)),
        }
    }

    /// What is missing still: a town before the date puts none into the address.
    fn without_town(&self, index: usize, entry: &RowEntry) -> Vec<RowProblem> {
        let missing = RowProblem::NoTown;
        let listed = self.columns.entry(self.table.row(index));
        let as_listed = entry.sender.cleaned().address == listed.sender.cleaned().address;
        let lacks = listed.doubts.contains(&missing) && (as_listed || !entry.sender.has_town());
        lacks.then_some(missing).into_iter().collect()
    }

    /// The indexes of all rows of people.
    pub fn rows(&self) -> Vec<usize> {
        let all = self.columns.first..self.table.len();
        all.filter(|index| self.nobody(*index).is_none()).collect()
    }

    /// The indexes of all rows that are nobody, each with what it is instead.
    pub fn not_people(&self) -> Vec<(usize, RowProblem)> {
        let all = self.columns.first..self.table.len();
        all.filter_map(|index| Some((index, self.nobody(index)?)))
            .collect()
    }

    /// Whether somebody looked at a row and took it as the list has it: two people may be alike.
    fn is_taken_as_listed(&self, index: usize) -> bool {
        self.edits.get(&index).is_some_and(|entry| {
            let listed = self.columns.entry(self.table.row(index));
            entry.sender.cleaned() == listed.sender.cleaned()
        })
    }

    /// Whether somebody wrote another address than the list has: a slip in a name that was mended says
    /// nothing of where its owner lives.
    fn is_address_by_hand(&self, index: usize) -> bool {
        self.edits.get(&index).is_some_and(|entry| {
            let listed = self.columns.entry(self.table.row(index));
            entry.sender.cleaned().address != listed.sender.cleaned().address
        })
    }

    fn nobody(&self, index: usize) -> Option<RowProblem> {
        if self.edits.contains_key(&index) {
            return None;
        }
        self.columns.nobody(self.table.row(index))
    }

    /// The letter's date.
    pub fn date(&self) -> Date {
        self.draft.date.unwrap_or(self.today)
    }

    /// The letter of a row.
    pub fn draft(&self, entry: RowEntry) -> Draft {
        self.draft_with(entry, &mut Vec::new())
    }

    /// The draft of a row; `problems` are told which of its own choices cannot be had.
    fn draft_with(&self, entry: RowEntry, problems: &mut Vec<Problem>) -> Draft {
        let mut draft = Draft {
            sender: entry.sender,
            ..self.draft.clone()
        };
        if !entry.words.trim().is_empty() {
            draft.words = entry.words;
        }
        if !entry.lang.trim().is_empty() {
            match self.language(&entry.lang) {
                Some(lang) => draft.lang = lang,
                None => problems.push(self.no_language(&entry.lang)),
            }
        }
        if !entry.case.trim().is_empty() {
            let (ids, unknown) = named::cases(self.campaign, &entry.case);
            problems.extend(unknown.iter().map(|name| self.no_case(name)));
            if !ids.is_empty() {
                draft.cases = ids;
            }
        }
        draft.name_once();
        if let Some(wording) = self.draft.wording {
            let wording = wording.for_sender(&draft.sender);
            draft.wording = Some(wording);
            if self.campaign.pack.any_order {
                wording.shuffle(&mut draft.asks);
            }
        }
        draft
    }

    /// The language that a row names, if this office is written to in it.
    fn language(&self, text: &str) -> Option<Lang> {
        let office = self.campaign.addressee(&self.draft.to);
        let writes =
            |lang: &Lang| office.is_none_or(|office| office.salutation.get(lang).is_some());
        named::language(self.campaign, text).filter(writes)
    }

    fn no_language(&self, text: &str) -> Problem {
        let cause = RowProblem::NoLanguage {
            typed: text.trim().to_owned(),
            language: Language::of(&self.draft.lang),
        };
        cause.problem()
    }

    fn no_case(&self, name: &str) -> Problem {
        let cases = self.campaign.cases.iter();
        let ids: Vec<&str> = cases.map(|case| &*case.id).collect();
        let cause = RowProblem::NoCase {
            name: name.to_owned(),
        };
        cause.problem().suggest_among(name, ids.iter().copied())
    }

    /// What is true of every letter: the letter of somebody with the shortest name and address.
    pub fn common(&self, press: &mut Press<'a>) -> Common {
        let draft = Draft {
            sender: Sender {
                name: "A".to_owned(),
                address: vec!["A".to_owned()],
                place: "A".to_owned(),
            },
            ..self.draft.clone()
        };
        let mut common = Common {
            problems: others_words(&self.draft).collect(),
            known: HashSet::new(),
            title: String::new(),
            wordings: 0,
        };
        // Every alternative is looked at, whether or not a row will have it.
        let numbers = if self.draft.wording.is_some() {
            0..MAX_WORDINGS
        } else {
            0..1
        };
        let mut seen = BTreeSet::new();
        for number in numbers {
            let draft = Draft {
                wording: Some(Wording::Each(number)),
                ..draft.clone()
            };
            let made = press.make(&draft, self.today);
            if !seen.insert(made.wording) {
                break;
            }
            if number == 0 {
                let title = made.letter.as_ref().map(|letter| letter.title.clone());
                common.title = title.unwrap_or_default();
            }
            // Whose copies go where only a sender's country tells.
            let is_own =
                |cause: &Cause| matches!(cause, Cause::Letter(LetterProblem::CopiesLeftOut { .. }));
            for problem in made.problems.into_iter().filter(|one| !is_own(&one.cause)) {
                // Whether somebody passes the letter on is a question of where each sender lives.
                if matches!(
                    *problem.cause,
                    Cause::Letter(LetterProblem::NoWayRound { .. })
                ) {
                    continue;
                }
                if common.known.insert(problem.cause.clone()) || number == 0 {
                    common.problems.push(problem);
                }
            }
        }
        common.wordings = seen.len();
        common
    }

    /// Makes the letter of a row and judges it by itself.
    fn letter(&self, press: &mut Press<'a>, common: &Common, index: usize) -> RowLetter {
        self.letter_of(press, common, index, self.entry(index))
    }

    /// The letter of a row that says this.
    pub(super) fn letter_of(
        &self,
        press: &mut Press<'a>,
        common: &Common,
        index: usize,
        entry: RowEntry,
    ) -> RowLetter {
        let (entry, mut reasons) = bounded(entry);
        let person = Person::of(&entry.sender);
        let draft = self.draft_with(entry, &mut reasons);
        let made = press.make(&draft, self.today);
        let own = made.problems.iter().filter(|problem| {
            // What holds for all is told once; who signs is each row's own. A second page is
            // nothing to look at, and what an address lacks the list's columns tell better.
            // A list's names are its own.
            let is_of_typing =
                matches!(*problem.cause, Cause::Letter(LetterProblem::LowerCaseName));
            // But nothing of an address belongs before the date.
            let is_of_columns = problem.rule == Some(Rule::ShortAddress)
                && !matches!(*problem.cause, Cause::Letter(LetterProblem::PostcodeInTown));
            !is_of_typing
                && !is_of_columns
                && problem.rule != Some(Rule::Long)
                && (!common.known.contains(&problem.cause) || problem.rule == Some(Rule::NoSender))
        });
        reasons.extend(own.cloned());
        let by_hand = self.edits.contains_key(&index);
        let is_told = reasons
            .iter()
            .any(|reason| reason.rule == Some(Rule::OwnCountry));
        if !is_told && !self.is_address_by_hand(index) {
            let elsewhere = self.lives_there_elsewhere(index);
            let is_new = |found: &Problem| reasons.iter().all(|known| known.cause != found.cause);
            let elsewhere = elsewhere.filter(is_new);
            reasons.extend(elsewhere);
        }
        let allowed = draft
            .allow
            .iter()
            .any(|rule| rule == Rule::OwnCountry.name());
        // What the advice asks for was done by hand: initials, and the town alone.
        let is_safe = allowed || (by_hand && hides_home(&draft.sender));
        for reason in &mut reasons {
            if reason.rule == Some(Rule::OwnCountry) && !is_safe {
                reason.severity = Severity::Error;
            }
        }
        RowLetter {
            draft,
            made,
            verdict: Verdict::of(reasons),
            person,
        }
    }

    /// A column beside what is printed says that the sender lives in the office's country.
    fn lives_there_elsewhere(&self, index: usize) -> Option<Problem> {
        let country = self.campaign.addressee(&self.draft.to)?.home().country?;
        let found = self.columns.names_country(
            self.table.row(index),
            country,
            &self.campaign.pack.towns,
        )?;
        Some(found.problem())
    }

    /// A row's verdict once the rows before it are known.
    pub(super) fn beside_others(
        &self,
        index: usize,
        verdict: Verdict,
        person: Option<Person>,
        twins: &mut Twins,
    ) -> Verdict {
        let first = twins.see(index, person);
        match first.filter(|_| !self.is_taken_as_listed(index)) {
            Some(first) => {
                let row = self.table.row(first).line();
                verdict.with(vec![RowProblem::Duplicate { row }.problem()])
            }
            None => verdict,
        }
    }

    /// Judges these rows, in their order; rows after a cancellation have no verdict.
    pub fn judge(&self, rows: &[usize], jobs: usize, watcher: &dyn Watcher) -> Vec<Verdict> {
        let mut twins = Twins::of(rows.len());
        let mut verdicts = Vec::with_capacity(rows.len());
        self.judge_each(rows, &mut twins, jobs, watcher, &mut |told| match told {
            Judged::Common(_) => {}
            Judged::Rows(_, found) => verdicts.extend(found),
        });
        verdicts
    }

    /// Judges rows and tells what is found at once: first what holds for every letter, then some rows at a time.
    /// The twins are those of rows seen before; where these are not all rows, of all of them.
    pub fn judge_each(
        &self,
        rows: &[usize],
        twins: &mut Twins,
        jobs: usize,
        watcher: &dyn Watcher,
        tell: &mut dyn FnMut(Judged<'_>),
    ) {
        let mut presses: Vec<Press<'_>> = (0..jobs.max(1))
            .map(|_| Press::with(self.campaign, &self.faces))
            .collect();
        let common = self.common(&mut presses[0]);
        tell(Judged::Common(&common));
        for (done, chunk) in rows.chunks(CHUNK).enumerate() {
            if watcher.cancelled() {
                break;
            }
            let found = shared(&mut presses, chunk, |press, index| {
                let judged = self.letter(press, &common, index);
                (index, judged.verdict, judged.person)
            });
            let found = found
                .into_iter()
                .map(|(index, verdict, person)| self.beside_others(index, verdict, person, twins));
            let found = found.collect();
            tell(Judged::Rows(chunk, found));
            watcher.progress(done * CHUNK + chunk.len(), rows.len());
        }
    }
}

/// Whether nobody can be found by what is printed of a sender: initials, and a town that is no street.
pub fn hides_home(sender: &Sender) -> bool {
    sender.is_initials_and_town() && !sender.lines().any(names_street)
}

/// What a row says, and what is doubtful in it. It is cut where no page would take it, and that is told: laying it
/// out would take the time of thousands of letters, and such a row is not made.
pub(super) fn bounded(mut entry: RowEntry) -> (RowEntry, Vec<Problem>) {
    let long = |text: &str, most: usize| text.len() > most && text.chars().nth(most).is_some();
    let sender = &mut entry.sender;
    let fields = std::iter::once(&mut sender.name)
        .chain(&mut sender.address)
        .chain(std::iter::once(&mut sender.place))
        .map(|text| (text, MAX_FIELD))
        .chain(std::iter::once((&mut entry.words, MAX_OWN_WORDS)));
    let mut too_long = None;
    for (text, most) in fields {
        if long(text, most) {
            *text = text.chars().take(most).collect();
            too_long = Some(most);
        }
    }
    let doubts = std::mem::take(&mut entry.doubts).into_iter();
    let too_long = too_long.map(|most| RowProblem::TooLong { most });
    let problems = doubts.chain(too_long).map(RowProblem::problem);
    (entry, problems.collect())
}

/// What judging tells as it goes on.
pub enum Judged<'a> {
    /// What every letter has.
    Common(&'a Common),
    /// These rows, each with its verdict.
    Rows(&'a [usize], Vec<Verdict>),
}

/// Does some work for each of these rows, a share of them on each press, and gives what came of
/// it in their order.
pub(super) fn shared<P: Send, R: Copy + Sync, T: Send>(
    presses: &mut [P],
    rows: &[R],
    work: impl Fn(&mut P, R) -> T + Sync,
) -> Vec<T> {
    let share = rows.len().div_ceil(presses.len()).max(1);
    let shares: Vec<Vec<T>> = presses
        .par_iter_mut()
        .zip(rows.par_chunks(share))
        .map(|(press, rows)| rows.iter().map(|row| work(press, *row)).collect())
        .collect();
    shares.into_iter().flatten().collect()
}

/// The letters' problems that stop a whole batch.
pub fn stops(common: &Common) -> bool {
    common.problems.iter().any(Problem::is_error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::Unwatched;
    use crate::batch::columns::Mapping;
    use crate::batch::table::{Options, from_bytes};
    use crate::campaign::load;

    fn judged(list: &str, change: impl Fn(&mut Draft)) -> Vec<(Fitness, String)> {
        let table = from_bytes("a.csv", list.as_bytes().to_vec(), &Options::default()).unwrap();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let campaign = &load::built_in().campaign;
        let mut draft = Draft::to(campaign, "president");
        change(&mut draft);
        let today = Date::constant(2026, 11, 21);
        let batch = Batch::new(campaign, draft, today, (&table, &columns));
        let rows = batch.rows();
        let verdicts = batch.judge(&rows, 2, &Unwatched);
        verdicts
            .iter()
            .map(|verdict| (verdict.fitness, verdict.why(UiLang::ENGLISH)))
            .collect()
    }

    #[test]
    fn rows_are_to_check_where_another_column_says_that_somebody_lives_there() {
        let told = |heading: &str, cell: &str| {
            let list = format!(
                "Name;Street;Postcode;Town;Email;{heading}\n\
                 Ann Lee;1 High St;LS6 2QT;Leeds;;{cell}\n\
                 Bo Lee;2 High St;LS6 2QT;Leeds;;a friend\n\
                 Cy Lee;3 High St;LS6 2QT;Leeds;;no answer yet\n"
            );
            let found = judged(&list, |_| {});
            found[0].0 != Fitness::Ready && found[0].1.contains(cell)
        };
        for (heading, cell) in [
            ("Where do you live?", "I live in Almaty, Kazakhstan"),
            ("Where do you live?", "050000 Almaty, Kazakhstan"),
            ("Where do you live?", "Almaty"),
            ("Wo wohnst du?", "Ich wohne seit 2020 in Kasachstan"),
            ("Not in the UK? Which country do you live in?", "Kazakhstan"),
            ("Work Country", "Kazakhstan"),
            ("Zzz", "050000 Almaty, Kazakhstan"),
        ] {
            assert!(told(heading, cell), "{heading}: {cell}");
        }
        for (heading, cell) in [
            ("Where do you live?", "In Leeds with my cat"),
            ("Ethnic group", "Kazakh"),
            ("Mother's surname", "Blake"),
        ] {
            assert!(!told(heading, cell), "{heading}: {cell}");
        }
    }

    #[test]
    fn rows_are_judged_with_their_reasons() {
        let long = "Very Long Name ".repeat(12);
        let lines = (1..10)
            .map(|n| format!("line {n}"))
            .collect::<Vec<_>>()
            .join("; ");
        let list = format!(
            "Name;Address;Country;Case;Language;Words\n\
             Ann Lee;1 High St, Cork;Ireland\n\
             ;2, High St, Cork;Ireland\n\
             Bo;;\n\
             李明;3, High St, Cork;Ireland\n\
             {long};4, High St, Cork;Ireland\n\
             Lee ANN;1, High St., Cork;Ireland\n\
             Cy;5, High St, Cork;Ireland;tuletayeva\n\
             Di;6, High St, Cork;Ireland;;qq\n\
             Ed;7 Abay St, Cork;Қазақстан\n\
             Flo;8, High St, Cork;Kasachstan\n\
             Gus;\"{lines}\";Ireland\n\
             Hal;9, High St, Cork;Ireland;;;You are all liars!!!\n"
        );
        let found = judged(&list, |_| {});
        let no_name = Problem::error(LetterProblem::NoName).message(UiLang::ENGLISH);
        for (index, (fitness, part)) in [
            (Fitness::Ready, ""),
            (Fitness::NotReady, no_name.as_str()),
            (Fitness::NotReady, "address is missing"),
            (Fitness::NotReady, "“李明”"),
            (Fitness::NotReady, "too long for the return line"),
            (Fitness::ToCheck, "duplicate of row 2"),
            (Fitness::NotReady, "no case “tuletayeva”"),
            (Fitness::ToCheck, "no letter in the language “qq”"),
            (Fitness::NotReady, "seems to live in Kazakhstan"),
            (Fitness::NotReady, "seems to live in Kazakhstan"),
            (Fitness::NotReady, "lines"),
            (Fitness::NotReady, "insult"),
        ]
        .into_iter()
        .enumerate()
        {
            assert_eq!(found[index].0, fitness, "{index}: {}", found[index].1);
            assert!(found[index].1.contains(part), "{index}: {}", found[index].1);
        }
        let allowed = judged(&list, |draft| draft.allow.push("own-country".to_owned()));
        assert_eq!(allowed[8].0, Fitness::ToCheck);
    }
}

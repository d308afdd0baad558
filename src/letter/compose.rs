//! From what the writer chose to the words of the letter.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::Value as Json;

use super::fields::fields;
use super::forms::Forms;
use super::open_letter::{OpenLetter, Shape};
use super::values::Values;
use super::{
    Block, Content, Draft, ForeignWords, Letter, Letterhead, Mail, Origin, Role, Run, Sender, edit,
    figure, helpers, ledger, markup, template, text_of,
};
use crate::campaign::{Addressee, Campaign, Lang, Recipient, language, locale};
use crate::country::Country;
use crate::problem::{
    Dated, Either, Fix, Language, LetterProblem, Place, Problem, Rule, Target, TemplateProblem,
    TextFile,
};

/// The most characters of own words: some twenty pages, more than anybody reads.
const MAX_WORDS: usize = 50_000;
/// The most characters of who the sender is.
const MAX_WHO: usize = 500;
/// The most edits, more than any letter has paragraphs.
const MAX_EDITS: usize = 200;

/// The words of the letter, and what is wrong on the way to them. There is a letter whenever
/// there are words to show, even where an error forbids to send them.
pub fn compose(campaign: &Campaign, draft: &Draft, date: Date) -> (Option<Letter>, Vec<Problem>) {
    let shape = shape(campaign, draft, &draft.sender);
    let (open_letter, problems) = open(campaign, draft, shape, date);
    (
        open_letter.map(|open_letter| open_letter.fill(&draft.sender)),
        problems,
    )
}

/// What a letter of this draft needs to know of its sender before their details are filled in.
pub fn shape(campaign: &Campaign, draft: &Draft, sender: &Sender) -> Shape {
    let shape = Shape::of(sender);
    let copies = draft.copies.iter().filter_map(|id| campaign.recipient(id));
    if copies.flat_map(Recipient::countries).next().is_none() {
        return shape;
    }
    shape.with_country_of(sender)
}

/// The letter with its sender left open, for all senders of this shape; the draft's own sender is
/// ignored.
pub fn open(
    campaign: &Campaign,
    draft: &Draft,
    shape: Shape,
    date: Date,
) -> (Option<OpenLetter>, Vec<Problem>) {
    open_with(&mut Forms::default(), campaign, draft, shape, date)
}

/// Composes as [`open`] does, reusing templates that earlier letters compiled.
pub fn open_with(
    forms: &mut Forms,
    campaign: &Campaign,
    draft: &Draft,
    shape: Shape,
    date: Date,
) -> (Option<OpenLetter>, Vec<Problem>) {
    let draft = &Draft {
        sender: shape.open(),
        ..draft.clone()
    };
    let mut problems = unknown_ids(campaign, draft);
    let Some(office) = campaign.addressee(&draft.to) else {
        return (None, problems);
    };
    if let Some(problem) = too_much_edited(draft) {
        problems.push(problem);
        return (None, problems);
    }
    if draft.words.chars().count() > MAX_WORDS {
        let problem = Problem::error(LetterProblem::WordsTooLong { most: MAX_WORDS });
        problems.push(problem.fix(Fix::GoTo(Target::Words)));
        return (None, problems);
    }
    if draft.who.chars().count() > MAX_WHO {
        problems.push(Problem::error(LetterProblem::WhoTooLong { most: MAX_WHO }));
        return (None, problems);
    }
    if let Some(day) = draft.follows.filter(|day| *day >= date) {
        let day = Dated::of(day);
        problems.push(Problem::error(LetterProblem::FollowsLater { day }));
    }
    problems.extend(preferred(office, &draft.lang));
    if let Some(problem) = unwritten(campaign, office, &draft.lang) {
        problems.push(problem);
        return (None, problems);
    }
    let form = match forms.form(campaign, office, draft) {
        Ok(form) => form,
        Err(problem) => {
            problems.push(problem);
            return (None, problems);
        }
    };
    problems.extend(form.problems.iter().cloned());
    let Some(template) = &form.template else {
        return (None, problems);
    };
    problems.extend(misfits(template, office, draft));
    let mut values = Values::default();
    let mut context = fields(campaign, office, draft, date, &mut values);
    add_claims(&mut context, campaign, template, draft, &mut values);
    let rendered = match template.render(&context) {
        Ok(rendered) => rendered,
        Err(problem) => {
            problems.push(problem);
            return (None, problems);
        }
    };
    if let Some(problem) = too_long(&form.file, &rendered, &values) {
        problems.push(problem);
        return (None, problems);
    }
    let subject = markup::line(&rendered.subject, &draft.lang, &values);
    let (mut body, refused) = markup::blocks(&rendered.body, &draft.lang, &values);
    figure::set_tables(&mut body, campaign, &draft.lang);
    problems.extend(refused.into_iter().map(|markup| {
        Problem::error(TemplateProblem::NotUsed { markup }).at(Place::of(form.file.clone(), 0..0))
    }));
    let is_dated = |block: &Block| block.content.runs().any(|run| run.origin == Origin::Date);
    if draft.follows.is_some() && !body.iter().any(is_dated) {
        problems.push(Problem::error(LetterProblem::FollowsUnsaid));
    }
    problems.extend(copies_left_out(campaign, draft, shape));
    let filled = text_of(&subject);
    let others = copies(campaign, draft, shape);
    let mut blocks = assemble(office, draft, date, subject, body, others);
    let edits = edit::apply(&mut blocks, &draft.edits, &draft.lang);
    let mut subjects = blocks.iter().filter(|block| block.role == Role::Subject);
    let title = subjects.next().map(|block| block.content.runs());
    let mut letter = Letter {
        lang: draft.lang.clone(),
        to: office.id.to_string(),
        title: title.map_or(filled, |runs| runs.map(|run| run.text.as_str()).collect()),
        mail: mail(campaign, office, draft, shape),
        blocks: blocks.into_iter().map(Arc::new).collect(),
        edits: Arc::new(edits),
        letterhead: letterhead(campaign, &draft.lang),
        languages: Arc::new(ForeignWords::of(campaign, &draft.lang)),
    };
    if campaign.pack.exercise {
        mark(&mut letter);
    }
    problems.extend(unreviewed(campaign, template, &letter));
    if draft.sources {
        let sources = ledger::sources_page(campaign, &letter);
        letter.blocks.extend(sources.into_iter().map(Arc::new));
    }
    (Some(OpenLetter::of(letter)), problems)
}

/// Edits that no hand has typed: comparing them would take long.
fn too_much_edited(draft: &Draft) -> Option<Problem> {
    let edits = draft.edits.iter();
    let characters: usize = edits.map(|e| e.base.len() + e.text.len()).sum();
    if draft.edits.len() <= MAX_EDITS && characters <= 2 * MAX_WORDS {
        return None;
    }
    Some(Problem::error(LetterProblem::EditsTooLong))
}

/// An office that the pack has no letters to in this language: no half of one is made.
fn unwritten(campaign: &Campaign, office: &Addressee, lang: &Lang) -> Option<Problem> {
    let written = |lang| office.is_written_to_in(lang);
    let listed = campaign.pack.languages.contains(lang);
    if written(lang) || !listed || office.languages().next().is_none() {
        return None; // a language that the pack does not list is told already
    }
    let others = campaign.pack.languages.iter().filter(|lang| written(lang));
    let problem = LetterProblem::NotWritten {
        language: Language::of(lang),
        office: office.short.told(&Lang::default()),
        others: Either::of(others.map(Language::of).collect()),
    };
    Some(Problem::error(problem).fix(Fix::GoTo(Target::Language)))
}

/// An office that would rather be written to in another language, which the pack has.
fn preferred(office: &Addressee, lang: &Lang) -> Option<Problem> {
    let other = office.preferred().filter(|other| *other != lang)?;
    let problem = LetterProblem::PrefersLanguage {
        language: Language::of(other),
        office: office.short.told(&Lang::default()),
    };
    Some(Problem::warning(problem).fix(Fix::GoTo(Target::Language)))
}

/// `language`: what of the letter no native speaker has read, in one sentence.
fn unreviewed(
    campaign: &Campaign,
    template: &template::Template,
    letter: &Letter,
) -> Option<Problem> {
    let lang = &letter.lang;
    let mut texts: Vec<&Origin> = Vec::new();
    for run in letter.runs() {
        let reviewed = match &run.origin {
            Origin::Claim(id) => campaign.claim(id).map(|claim| &claim.reviewed),
            Origin::Passage(id) => campaign.part(id).map(|(passage, _)| &passage.reviewed),
            Origin::Ask(id) => campaign.recommendation(id).map(|ask| &ask.reviewed),
            Origin::Status(id) | Origin::Case(id) => campaign.case(id).map(|case| &case.reviewed),
            Origin::Figure(id) => campaign.figure(id).map(|figure| &figure.reviewed),
            Origin::Office(id) => campaign.recipient(id).map(Recipient::reviewed),
            _ => None,
        };
        let open = reviewed.is_some_and(|seals| !seals.contains_key(lang));
        if open && !texts.contains(&&run.origin) {
            texts.push(&run.origin);
        }
    }
    // The first language is that of the pack's author, which no seal of a translation is about.
    let count = if *lang == campaign.first_language() {
        0
    } else {
        texts.len()
    };
    let language = Language::of(lang);
    let problem = match (template.front.reviewed, count) {
        (true, 0) => return None,
        (false, 0) => LetterProblem::TemplateUnreviewed { language },
        (true, count) => LetterProblem::TextsUnreviewed { language, count },
        (false, count) => LetterProblem::BothUnreviewed { language, count },
    };
    Some(Problem::of(Rule::Language, problem).fix(Fix::GoTo(Target::Language)))
}

/// A template for another kind of office, or in another language, would say what is not so.
fn misfits(template: &template::Template, office: &Addressee, draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    let front = &template.front;
    if let Some(kind) = front.addressee.as_deref()
        && office.kind != kind
    {
        let problem = TemplateProblem::ForOtherOffice {
            kind: kind.to_owned(),
            office: office.kind.to_string(),
        };
        let place = Place::of(template.file.clone(), 0..0);
        problems.push(Problem::of(Rule::FormOfAddress, problem).at(place));
    }
    if front.language != draft.lang {
        let problem = TemplateProblem::InOtherLanguage {
            template: front.language.to_string(),
            letter: draft.lang.to_string(),
        };
        let place = Place::of(template.file.clone(), 0..0);
        problems.push(Problem::error(problem).at(place));
    }
    problems
}

/// What `{{claim "id"}}` prints in this template: a pack may have thousands of others. A graphic one
/// is never printed.
fn add_claims(
    context: &mut Json,
    campaign: &Campaign,
    template: &template::Template,
    draft: &Draft,
    values: &mut Values,
) {
    let told = template.claims.iter();
    let claims = told
        .filter_map(|id| campaign.claim(id))
        .filter(|claim| !claim.graphic)
        .map(|claim| {
            let origin = Origin::Claim(claim.id.to_string());
            let token = values.token(claim.text.show(&draft.lang), origin);
            (claim.id.to_string(), Json::String(token))
        })
        .collect();
    if let Json::Object(map) = context {
        map.insert(helpers::CLAIMS.to_owned(), Json::Object(claims));
    }
}

fn assemble(
    office: &Addressee,
    draft: &Draft,
    date: Date,
    subject: Vec<Run>,
    body: Vec<Block>,
    copies: Option<Vec<Run>>,
) -> Vec<Block> {
    let lang = &draft.lang;
    let of_office = Origin::Office(office.id.to_string());
    let of_sender = |text: &str| vec![Run::new(text, Origin::Sender)];
    let name = draft.sender.name.trim();
    let block = |role, content| Block { role, content };
    let named = (!name.is_empty()).then_some(name);
    let sender = named.into_iter().chain(draft.sender.lines());
    let sender: Vec<_> = sender.map(of_sender).collect();
    let address = office.address.lines.get(lang).iter();
    let address = address
        .map(|line| vec![Run::new(line.as_str(), of_office.clone())])
        .collect();
    let salutation = Run::new(office.salutation.show(lang), of_office.clone());
    let closing = Run::new(office.closing.show(lang), of_office);
    let signature = named.map(of_sender).into_iter().collect();
    let mut blocks = vec![
        block(Role::Sender, Content::Lines(sender)),
        block(Role::Addressee, Content::Lines(address)),
        block(Role::Date, Content::Text(place_and_date(draft, date))),
        block(Role::Subject, Content::Text(subject)),
        block(Role::Salutation, Content::Text(vec![salutation])),
    ];
    blocks.extend(body);
    blocks.push(block(Role::Closing, Content::Text(vec![closing])));
    blocks.push(block(Role::Signature, Content::Lines(signature)));
    blocks.extend(joint(draft));
    blocks.extend(copies.map(|runs| block(Role::Copies, Content::Text(runs))));
    blocks
}

/// Who else receives the letter, where the sender sends copies.
fn copies(campaign: &Campaign, draft: &Draft, shape: Shape) -> Option<Vec<Run>> {
    let lead = language::Language::or_english(&draft.lang).copy_to.as_str();
    let mut runs = Vec::new();
    for other in recipients(campaign, draft, shape.country()) {
        let before = if runs.is_empty() { lead } else { "; " };
        runs.push(Run::new(before, Origin::Template));
        let origin = Origin::Office(other.id().to_string());
        runs.push(Run::new(other.name().show(&draft.lang), origin));
    }
    (!runs.is_empty()).then_some(runs)
}

/// Says on a letter of an invented campaign, and in its title, that it is one. No template and no edit takes that out.
fn mark(letter: &mut Letter) {
    let words = &language::Language::or_english(&letter.lang).exercise;
    let notice = Block {
        role: Role::Notice,
        content: Content::Text(vec![Run::new(words.as_str(), Origin::Pack)]),
    };
    letter.title = language::Language::marked(&letter.lang, &letter.title);
    let subject = letter.blocks.iter();
    let before = subject.take_while(|block| {
        let above = [Role::Sender, Role::Addressee, Role::Date, Role::Subject];
        above.contains(&block.role)
    });
    letter.blocks.insert(before.count(), Arc::new(notice));
}

/// Those who join in the letter, with the words above them.
fn joint(draft: &Draft) -> Vec<Block> {
    if draft.joint.is_empty() {
        return Vec::new();
    }
    let lead = language::Language::or_english(&draft.lang).joint.as_str();
    let lines = draft.joint.iter();
    let lines = lines.map(|one| vec![Run::new(one.line(), Origin::Sender)]);
    let content = [
        Content::Text(vec![Run::new(lead, Origin::Template)]),
        Content::Lines(lines.collect()),
    ];
    let block = |content| Block {
        role: Role::Cosigners,
        content,
    };
    content.map(block).into()
}

/// Where the letter goes by e-mail: to each office's first address.
fn mail(campaign: &Campaign, office: &Addressee, draft: &Draft, shape: Shape) -> Mail {
    let copies = recipients(campaign, draft, shape.country()).into_iter();
    let copies = copies.filter_map(|copy| copy.email().first());
    Mail {
        to: office.email.first().cloned().into_iter().collect(),
        cc: copies.cloned().collect(),
    }
}

/// Who gets a copy of this letter from somebody in this country. Nobody sends a copy to whom the
/// letter itself goes.
pub fn recipients<'a>(
    campaign: &'a Campaign,
    draft: &'a Draft,
    country: Option<Country>,
) -> Vec<Recipient<'a>> {
    let others = draft.copies.iter().filter(|id| **id != draft.to);
    campaign.recipients(others.map(String::as_str), country)
}

/// That of the copies for some countries none goes out, because the sender lives in none of them or
/// nobody knows where.
fn copies_left_out(campaign: &Campaign, draft: &Draft, shape: Shape) -> Option<Problem> {
    let is_by_country = |one: &Recipient<'_>| !one.countries().is_empty();
    let sent = recipients(campaign, draft, shape.country());
    if sent.iter().any(is_by_country) {
        return None;
    }
    let chosen = draft.copies.iter().filter_map(|id| campaign.recipient(id));
    let names: Vec<_> = chosen
        .filter(is_by_country)
        .map(|one| one.name().told(&draft.lang))
        .collect();
    let problem = LetterProblem::CopiesLeftOut { names };
    let is_told = matches!(&problem, LetterProblem::CopiesLeftOut { names } if !names.is_empty());
    is_told.then(|| Problem::warning(problem).fix(Fix::GoTo(Target::Address)))
}

/// The pack's letterhead in this language.
fn letterhead(campaign: &Campaign, lang: &Lang) -> Option<Letterhead> {
    let letterhead = campaign.pack.letterhead.as_ref()?;
    Some(Letterhead {
        name: letterhead.name.show(lang).to_owned(),
        colour: letterhead.colour,
        logo: letterhead.logo.clone(),
    })
}

fn place_and_date(draft: &Draft, date: Date) -> Vec<Run> {
    let day = Run::new(locale::date(&draft.lang, date), Origin::Date);
    match draft.sender.place.trim() {
        "" => vec![day],
        place => vec![
            Run::new(place, Origin::Sender),
            Run::new(", ", Origin::Template),
            day,
        ],
    }
}

/// What the draft names and the campaign does not have.
fn unknown_ids(campaign: &Campaign, draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut look = |entry: &'static str, id: &str, known: Vec<&str>, fix: Option<Fix>| {
        if !known.contains(&id) {
            let unknown = LetterProblem::UnknownId {
                entry,
                id: id.to_owned(),
            };
            let mut problem = Problem::error(unknown).suggest_among(id, known);
            problem.fixes.extend(fix);
            problems.push(problem);
        }
    };
    let go = |target| Some(Fix::GoTo(target));
    let addressees = campaign.addressees.iter().map(|a| &*a.id).collect();
    look("addressee", &draft.to, addressees, go(Target::Office));
    for id in &draft.asks {
        let known = campaign.recommendations.iter().map(|r| &*r.id).collect();
        look("recommendation", id, known, go(Target::Requests));
    }
    for id in &draft.cases {
        let known = campaign.cases.iter().map(|c| &*c.id).collect();
        look("case", id, known, Some(Fix::LeaveOut(id.clone())));
    }
    for id in &draft.copies {
        let offices = campaign.addressees.iter().map(|a| &*a.id);
        let known = offices.chain(campaign.copies.iter().map(|copy| &*copy.id));
        look("copy", id, known.collect(), None);
    }
    for id in draft.figures.iter().chain(&draft.tables) {
        let known = campaign.figures.iter().map(|f| &*f.id).collect();
        look("figure", id, known, None);
    }
    let languages = campaign.pack.languages.iter().map(Lang::code).collect();
    let lang = draft.lang.code();
    look("language", lang, languages, go(Target::Language));
    problems
}

/// More than any letter says, in bytes, once the values stand where their tokens do.
const MAX_FILLED: usize = 256 << 10;

/// Refuses a letter that would be a book: a token is short, and what it stands for need not be.
fn too_long(
    file: &Arc<TextFile>,
    rendered: &template::Rendered,
    values: &Values,
) -> Option<Problem> {
    let text = rendered.subject.chars().chain(rendered.body.chars());
    let length: usize = text
        .map(|c| values.get(c).map_or(c.len_utf8(), |run| run.text.len()))
        .sum();
    (length > MAX_FILLED).then(|| {
        let kilobytes = MAX_FILLED >> 10;
        Problem::error(TemplateProblem::LetterTooLong { kilobytes })
            .at(Place::of(file.clone(), 0..0))
    })
}

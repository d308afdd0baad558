//! What can be chosen in the letter's language, and in which languages the letter can be.

use super::{About, Session, ToastButton};
use crate::app::kernel::action::Action;
use crate::campaign::Lang;
use crate::strings::{language, own_name, say};

impl Session {
    /// Why the letter cannot be in this language, with the language's own name; nothing where it can.
    pub fn not_in(&self, lang: &Lang) -> Option<String> {
        let campaign = &self.campaign;
        let name = own_name(lang);
        let office = campaign.addressee(&self.draft.to);
        if office.is_none_or(|office| !office.is_written_to_in(lang)) {
            let offices = campaign.written_to_in(lang);
            let offices = offices.map(|office| office.short.show(self.lang()).to_owned());
            let offices: Vec<String> = offices.collect();
            return Some(if offices.is_empty() {
                say!(self, "letter-language-nowhere", language = name)
            } else {
                let offices = self.ui_lang.list(&offices);
                say!(
                    self,
                    "letter-language-only",
                    language = name,
                    offices = offices
                )
            });
        }
        let lacking = self.lacking(lang);
        (!lacking.is_empty()).then(|| {
            let what = self.ui_lang.list(&lacking);
            say!(self, "letter-language-lacks", language = name, what = what)
        })
    }

    /// What is chosen and has no words in this language, as the window calls it.
    fn lacking(&self, lang: &Lang) -> Vec<String> {
        let (campaign, draft) = (&self.campaign, &self.draft);
        let shown = self.lang();
        let people = draft.cases.iter().filter_map(|id| campaign.case(id));
        let people = people.filter(|case| !campaign.can_tell_of(case, lang));
        let people = people.map(|case| case.name.show(shown));
        let asks = draft.asks.iter();
        let asks = asks.filter_map(|id| campaign.recommendation(id));
        let asks = asks.filter(|ask| !ask.is_in(lang));
        let asks = asks.map(|ask| ask.title.show(shown));
        let figures = draft.figures.iter().chain(&draft.tables);
        let figures = figures.filter_map(|id| campaign.figure(id));
        let figures = figures.filter(|figure| !figure.is_in(lang));
        let figures = figures.map(|figure| figure.title.show(shown));
        let copies = draft.copies.iter();
        let copies = copies.filter_map(|id| campaign.recipient(id));
        let copies = copies.filter(|one| !one.is_named_in(lang));
        let copies = copies.map(|one| one.short().show(shown));
        let all = people.chain(asks).chain(figures).chain(copies);
        all.map(str::to_owned).collect()
    }

    /// That something cannot stand in a letter in the draft's language.
    pub fn said_lacking(&self) -> String {
        let of = language(self.ui_lang, self.draft.lang.code());
        say!(self, "letter-not-in-language", language = of)
    }

    /// The language of a letter to this office: the one wanted, where letters are written to it in that one; or
    /// the window's, or the first that the pack has for it.
    pub fn language_to(&self, office: &str, wanted: &Lang) -> Lang {
        let Some(office) = self.campaign.addressee(office) else {
            return wanted.clone();
        };
        let all = &self.campaign.pack.languages;
        let own = self.ui_lang.lang();
        let mut likely = [wanted, &own].into_iter().chain(all);
        let found = likely.find(|lang| all.contains(lang) && office.is_written_to_in(lang));
        found.unwrap_or(wanted).clone()
    }

    /// In words, that the letter is in another language than this since it goes to the office that it goes to;
    /// nothing if it is in the same.
    pub fn said_changed(&self, before: &Lang) -> Option<String> {
        let now = &self.draft.lang;
        if now == before {
            return None;
        }
        let office = self.campaign.addressee(&self.draft.to)?;
        Some(say!(
            self,
            "letter-language-changed",
            before = language(self.ui_lang, before.code()),
            now = language(self.ui_lang, now.code()),
            office = office.short.show(self.lang())
        ))
    }

    /// Tells what follows from the letter's going to another office, with a way back.
    pub fn tell_of_office(&mut self, said: &[String]) {
        if !said.is_empty() {
            let undo = ToastButton::Instead(Action::Undo);
            self.toast_about(About::Office, said.join("\n"), vec![undo]);
        }
    }
}

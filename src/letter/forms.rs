//! The templates that letters are filled in, compiled and checked once for as many as follow.

use std::collections::HashMap;
use std::sync::Arc;

use super::wording::Wording;
use super::{Draft, template};
use crate::campaign::{Addressee, Campaign, Lang};
use crate::problem::{Problem, TemplateProblem, TextFile};

/// The templates of one pack that were compiled and checked, for letters that follow each other.
#[derive(Default)]
pub struct Forms(HashMap<Key, Arc<Form>>);

/// The template's name, if the writer chose one; the kind of office; the language; the numbers of
/// its alternatives, none where all are the first.
type Key = (Option<String>, String, Lang, Vec<usize>);

/// A template as [`template::check`] found it.
pub(super) struct Form {
    pub(super) file: Arc<TextFile>,
    pub(super) template: Option<template::Template>,
    pub(super) problems: Vec<Problem>,
}

impl Forms {
    /// Which of the alternatives of its template's paragraphs this draft's letter has; none
    /// where all are the first. What differs in the seed alone is worded alike with the same.
    pub fn picks(&mut self, campaign: &Campaign, draft: &Draft) -> Vec<usize> {
        let (Some(wording), Some(office)) = (draft.wording, campaign.addressee(&draft.to)) else {
            return Vec::new();
        };
        let first = self.worded(campaign, office, draft, Vec::new(), Wording::Each(0));
        let template = first.as_ref().ok().and_then(|form| form.template.as_ref());
        let picks = template.map(|template| template.picks(wording));
        picks
            .filter(|picks| picks.iter().any(|pick| *pick > 0))
            .unwrap_or_default()
    }

    pub(super) fn form(
        &mut self,
        campaign: &Campaign,
        office: &Addressee,
        draft: &Draft,
    ) -> Result<Arc<Form>, Problem> {
        let picks = self.picks(campaign, draft);
        let wording = draft.wording.filter(|_| !picks.is_empty());
        self.worded(
            campaign,
            office,
            draft,
            picks,
            wording.unwrap_or(Wording::Each(0)),
        )
    }

    fn worded(
        &mut self,
        campaign: &Campaign,
        office: &Addressee,
        draft: &Draft,
        picks: Vec<usize>,
        wording: Wording,
    ) -> Result<Arc<Form>, Problem> {
        let kind = office.kind.to_string();
        let key = (draft.template.clone(), kind, draft.lang.clone(), picks);
        if let Some(form) = self.0.get(&key) {
            return Ok(form.clone());
        }
        let file = find_template(campaign, office, draft)?;
        let (template, problems) = template::check_worded(campaign, &file, wording);
        let form = Arc::new(Form {
            file,
            template,
            problems,
        });
        self.0.insert(key, form.clone());
        Ok(form)
    }
}

fn find_template(
    campaign: &Campaign,
    office: &Addressee,
    draft: &Draft,
) -> Result<Arc<TextFile>, Problem> {
    match &draft.template {
        Some(name) => template::file(campaign, name).ok_or_else(|| {
            let name = name.clone();
            Problem::error(TemplateProblem::Unknown { name })
        }),
        None => template::find(campaign, &office.kind, &draft.lang),
    }
}

//! The runs of an edited text: what stands unchanged keeps its origin, sentence by sentence.
//!
//! A sentence that stands word for word as in the base has the base's runs, wherever it moved to.
//! In a sentence that differs, the template's words that remain are still the template's, and a
//! name is still a name while it is whole; a fact, a request and a status are not, since one word
//! put in before them can turn them round.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::base::{Base, Unit, flat, is_fact, parts};
use super::words::{Span, spans};
use super::{Altered, How, Part};
use crate::campaign::Lang;
use crate::letter::sender::is_line_break;
use crate::letter::{Origin, Run, heuristics};

/// What an edit makes of a part.
pub struct Mended {
    /// The paragraphs or items that stand there now.
    pub lines: Vec<Vec<Run>>,
    /// What it does to facts.
    pub altered: Vec<Altered>,
    /// Whether the last sentence is still that of the base.
    pub ends_alike: bool,
}

/// The runs for `text` in the place of `base`, what is new being of the edit at `edit`.
pub fn mend(base: &[Run], text: &str, part: Part, edit: usize, lang: &Lang) -> Mended {
    let base = Base::of(base);
    if base.text == text {
        return Mended {
            lines: vec![base.runs.to_vec()],
            altered: Vec::new(),
            ends_alike: true,
        };
    }
    let lines = lines(text, part);
    let text = lines.join(part.between());
    let mut mender = Mender {
        spans: spans(&base.text, &text),
        base,
        text: &text,
        origin: Origin::Edited(edit),
        pieces: Vec::new(),
    };
    let (altered, ends_alike) = mender.sentences(lang);
    Mended {
        ends_alike,
        altered,
        lines: mender.parted(&lines, part),
    }
}

impl Part {
    /// What parts two of its lines.
    fn between(self) -> &'static str {
        match self {
            Self::Paragraph => "\n\n",
            Self::Subject | Self::Item => "\n",
        }
    }
}

/// The paragraphs or items of a typed text.
fn lines(text: &str, part: Part) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    let text = text.replace(is_line_break, "\n");
    match part {
        Part::Subject => {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(line)
                .filter(|line| !line.is_empty())
                .into_iter()
                .collect()
        }
        Part::Paragraph => crate::letter::fields::paragraphs(&text)
            .map(str::to_owned)
            .collect(),
        Part::Item => {
            let items = text.lines().map(str::trim);
            items
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect()
        }
    }
}

struct Mender<'a> {
    base: Base<'a>,
    text: &'a str,
    origin: Origin,
    spans: Vec<Span>,
    /// The runs of the text so far, and where each begins.
    pieces: Vec<(usize, Run)>,
}

impl Mender<'_> {
    /// Gives every sentence of the text its runs; what that does to facts, and whether the last
    /// sentence is still the base's.
    fn sentences(&mut self, lang: &Lang) -> (Vec<Altered>, bool) {
        let mut units = self.base.units(lang);
        let sentences = heuristics::sentences_of(&flat(self.text), lang);
        let mut altered = Vec::new();
        let mut changed = Vec::new();
        // The unit before this sentence, if it is one.
        let mut before = None;
        let (mut index, mut cursor) = (0, 0);
        while let Some(sentence) = sentences.get(index) {
            self.gap(cursor..sentence.start);
            let wanted = before.map_or(0, |before: usize| before + 1);
            let Some((unit, count)) = self.unit_at(&units, &sentences[index..], wanted) else {
                self.changed(sentence);
                changed.push(sentence.clone());
                (before, cursor) = (None, sentence.end);
                index += 1;
                continue;
            };
            units[unit].used = true;
            let range = units[unit].range.clone();
            let follows = match unit {
                0 => index == 0,
                _ => before == Some(unit - 1),
            };
            if !follows {
                altered.extend(self.base.facts(&range).map(|run| Altered {
                    origin: run.origin.clone(),
                    sentence: self.base.text[range.clone()].to_owned(),
                    how: How::Moved,
                }));
            }
            self.unchanged(&range, sentence.start);
            cursor = sentence.start + range.len();
            (before, index) = (Some(unit), index + count);
        }
        self.gap(cursor..self.text.len());
        let lost = units.iter().filter(|unit| !unit.used);
        altered.extend(lost.flat_map(|unit| self.reworded(&unit.range, &changed)));
        (altered, before.is_some_and(|last| last + 1 == units.len()))
    }

    /// The unit that stands word for word where these sentences begin, and how many of them it
    /// takes: the wanted one first.
    fn unit_at(
        &self,
        units: &[Unit],
        sentences: &[Range<usize>],
        wanted: usize,
    ) -> Option<(usize, usize)> {
        let start = sentences.first()?.start;
        let order = (wanted..units.len()).chain(0..wanted.min(units.len()));
        order.filter(|index| !units[*index].used).find_map(|index| {
            let said = &self.base.text[units[index].range.clone()];
            let stands = self.text[start..].starts_with(said);
            let end = start + said.len();
            let count = sentences.iter().position(|sentence| sentence.end == end);
            stands.then_some(())?;
            count.map(|count| (index, count + 1))
        })
    }

    fn push(&mut self, at: usize, like: &Run, origin: Origin, text: &str) {
        if text.is_empty() {
            return;
        }
        let run = Run {
            text: text.to_owned(),
            origin,
            ..like.clone()
        };
        if let Some((_, last)) = self.pieces.last_mut()
            && (parts(&run.origin) || run.origin == self.origin)
            && (&last.origin, last.bold, last.italic) == (&run.origin, run.bold, run.italic)
        {
            last.text.push_str(text);
            return;
        }
        self.pieces.push((at, run));
    }

    /// The space between two sentences.
    fn gap(&mut self, range: Range<usize>) {
        let text = self.text;
        let space = &text[range.clone()];
        let origin = if space.trim().is_empty() {
            Origin::Template
        } else {
            self.origin.clone()
        };
        self.push(range.start, &plain(), origin, space);
    }

    /// A sentence of the base that stands in the text from `start` on.
    fn unchanged(&mut self, range: &Range<usize>, start: usize) {
        let cut: Vec<(usize, Run)> = self
            .base
            .cut(range)
            .map(|(from, run, part)| {
                let text = run.text[part].to_owned();
                (
                    from,
                    Run {
                        text,
                        ..run.clone()
                    },
                )
            })
            .collect();
        for (from, run) in cut {
            let origin = run.origin.clone();
            self.push(start + from - range.start, &run, origin, &run.text);
        }
    }

    /// A sentence with something new in it, or something left out.
    fn changed(&mut self, sentence: &Range<usize>) {
        let text = self.text;
        for span in self.spans.clone() {
            let from = span.text.start.max(sentence.start);
            let to = span.text.end.min(sentence.end);
            if from >= to {
                continue;
            }
            if span.changed {
                self.push(from, &plain(), self.origin.clone(), &text[from..to]);
                continue;
            }
            let shift = from - span.text.start;
            let within = span.base.start + shift..span.base.start + shift + (to - from);
            let cut: Vec<(usize, Run, Range<usize>)> = self
                .base
                .cut(&within)
                .map(|(at, run, part)| (at, run.clone(), part))
                .collect();
            for (at, run, part) in cut {
                let whole = part.len() == run.text.len() && !is_fact(&run.origin);
                let origin = if parts(&run.origin) || whole {
                    run.origin.clone()
                } else {
                    self.origin.clone()
                };
                let at = from + (at - within.start);
                self.push(at, &run, origin, &run.text[part]);
            }
        }
    }

    /// The facts of a unit that no longer stands, and which sentence has what is left of each.
    fn reworded(&self, unit: &Range<usize>, changed: &[Range<usize>]) -> Vec<Altered> {
        let words = |text: &str| text.unicode_words().count();
        let cut = self
            .base
            .cut(unit)
            .filter(|(_, run, _)| is_fact(&run.origin));
        cut.filter_map(|(from, run, _)| {
            let fact = from..from + run.text.len();
            let kept = |sentence: &&Range<usize>| -> usize {
                let same = self.spans.iter().filter(|span| !span.changed);
                same.map(|span| {
                    let to_base = |at: usize| at - span.text.start + span.base.start;
                    let from = span.text.start.max(sentence.start);
                    let to = span.text.end.min(sentence.end);
                    if from >= to {
                        return 0;
                    }
                    let from = to_base(from).max(fact.start);
                    let to = to_base(to).min(fact.end);
                    self.base.text.get(from..to).map_or(0, words)
                })
                .sum()
            };
            let sentence = changed.iter().max_by_key(kept)?;
            // Fewer words in common are chance.
            (kept(&sentence) * 3 >= words(&run.text)).then(|| Altered {
                origin: run.origin.clone(),
                sentence: self.text[sentence.clone()].to_owned(),
                how: How::Reworded,
            })
        })
        .collect()
    }

    /// The runs of each line.
    fn parted(&self, lines: &[String], part: Part) -> Vec<Vec<Run>> {
        let mut start = 0;
        let mut all = Vec::new();
        for line in lines {
            let end = start + line.len();
            let runs = self.pieces.iter().filter_map(|(at, run)| {
                let from = start.max(*at);
                let to = end.min(at + run.text.len());
                (from < to).then(|| Run {
                    text: run.text[from - at..to - at].to_owned(),
                    ..run.clone()
                })
            });
            all.push(runs.collect());
            start = end + part.between().len();
        }
        all
    }
}

fn plain() -> Run {
    Run::new("", Origin::Template)
}

//! What is asked before pages are printed, where the system has no dialog for it.

use std::sync::mpsc::{Receiver, Sender, channel};

/// The question. The thread that prints waits for the answer; that none can come any more is one too.
#[derive(Clone, Debug)]
pub struct Question {
    /// The queues there are.
    pub printers: Vec<String>,
    /// What is chosen so far.
    pub choice: Choice,
    answer: Sender<Choice>,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.printers == other.printers && self.choice == other.choice
    }
}

impl Question {
    /// Asks for one of these printers, the first unless another is chosen; and where the answer comes.
    pub fn new(printers: Vec<String>, both_sides: bool) -> (Self, Receiver<Choice>) {
        let (answer, answered) = channel();
        let choice = Choice {
            printer: printers.first().cloned().unwrap_or_default(),
            copies: 1,
            both_sides,
        };
        let question = Self {
            printers,
            choice,
            answer,
        };
        (question, answered)
    }

    /// Lets the thread that waits print as was chosen.
    pub(crate) fn answer(self) {
        // A thread that waits no more has said why.
        let _ = self.answer.send(self.choice);
    }
}

/// How pages are to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The queue.
    pub printer: String,
    /// How often.
    pub copies: u16,
    /// On both sides of the sheet.
    pub both_sides: bool,
}

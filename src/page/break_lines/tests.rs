use crate::page::paragraph::Setting;
use crate::page::paragraph::tests::{narrow, words_of};

#[test]
fn breaks_leave_no_short_word_at_an_end() {
    let text = "What they had signed was not true, and I ask you to have the court say so. ";
    for width in 90..260_u16 {
        for setting in [Setting::Ragged, Setting::Justified] {
            let lines = narrow(&text.repeat(2), f32::from(width), setting);
            let (last, full) = lines.split_last().unwrap();
            let last = words_of(last);
            assert!(last.trim().contains(' '), "{width}: {last}");
            for line in full {
                assert!(!words_of(line).ends_with(" I "), "{width}");
            }
        }
    }
    let leads =
        "They heard of it on 7 March 2012 and Mr Tian told the 37 others. In May it was so. ";
    for width in 90..260_u16 {
        for line in &narrow(&leads.repeat(2), f32::from(width), Setting::Ragged) {
            for lead in ["7 ", "37 ", "Mr ", "In "] {
                assert!(
                    !words_of(line).ends_with(lead),
                    "{width}: {}",
                    words_of(line)
                );
            }
        }
    }
    let dashed = "What they signed – and some did – was not so – they say – in the end. ";
    for width in 60..260_u16 {
        for line in &narrow(dashed, f32::from(width), Setting::Ragged)[1..] {
            assert!(!words_of(line).starts_with('–'), "{width}");
        }
    }
}

#[test]
fn breaks_balance_a_heading() {
    let text = "Appeal for prison conditions that meet international standards and the least \
                    possible use of solitary confinement";
    for width in [300_u16, 350, 400] {
        let width = f32::from(width);
        let ragged = narrow(text, width, Setting::Ragged);
        let lines = narrow(text, width, Setting::Balanced);
        assert_eq!(lines.len(), ragged.len());
        let widths: Vec<f32> = lines.iter().map(|line| line.width).collect();
        let shortest = widths.iter().copied().fold(width, f32::min);
        let longest = widths.iter().copied().fold(0.0, f32::max);
        assert!(longest <= width && shortest > longest * 0.75, "{widths:?}");
    }
    assert_eq!(narrow("Appeal", 300.0, Setting::Balanced).len(), 1);
}

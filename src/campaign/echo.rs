//! Finds facts that repeat the words of their source instead of using their own.

/// So many equal words running are not one's own.
pub const MANY: usize = 8;
/// In words, of which no more are compared.
const MAX: usize = 2_000;

/// The most words running that both texts have, whatever their letters' size and punctuation.
pub fn equal(text: &str, source: &str) -> usize {
    let (text, source) = (words(text), words(source));
    let mut most = 0;
    // For each word of the source, how many equal words end there and at the word before.
    let mut before = vec![0; source.len() + 1];
    for word in &text {
        let mut here = vec![0; source.len() + 1];
        for (at, other) in source.iter().enumerate() {
            if word == other {
                here[at + 1] = before[at] + 1;
                most = most.max(here[at + 1]);
            }
        }
        before = here;
    }
    most
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    let words = parts.filter(|part| !part.is_empty());
    words.take(MAX).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn echo_counts_equal_words_running() {
        let source =
            "Mr Sarran reported that three men carrying machetes got out and struck the car.";
        assert_eq!(equal(source, source), 14);
        let own = "Mr Sarran said that three men with machetes hit the car.";
        assert_eq!(equal(own, source), 3);
        let near = "He says: three men, carrying machetes, “got out and STRUCK the car”!";
        assert_eq!(equal(near, source), 10);
        assert_eq!(equal("", source), 0);
        assert_eq!(equal("a a a a", "a b a"), 1);
    }
}

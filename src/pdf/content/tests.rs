use super::*;

#[test]
fn content_has_short_numbers() {
    for (hundredths, due) in [
        (0, "0"),
        (5, ".05"),
        (-50, "-.5"),
        (100, "1"),
        (-12_345, "-123.45"),
        (59_528, "595.28"),
        (1_020, "10.2"),
    ] {
        let mut out = Vec::new();
        number(hundredths, &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), due);
    }
}

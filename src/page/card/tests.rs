use super::*;

#[test]
fn card_sizes_are_read_and_lie_on_their_sheets() {
    assert_eq!(all().len(), FILES.files().count());
    for size in all() {
        let id = &size.id;
        assert!(find(id).is_some() && !size.cards.is_empty(), "{id}");
        for (number, corner) in size.cards.iter().enumerate() {
            assert!(corner.x + size.width() <= size.sheet.width, "{id}");
            assert!(corner.y + size.panel.height <= size.sheet.height, "{id}");
            let before = size.cards[..number].iter();
            let apart = |other: &Place| {
                (other.x - corner.x).abs() >= size.width()
                    || (other.y - corner.y).abs() >= size.panel.height
            };
            assert!(before.clone().all(apart), "{id}");
        }
    }
}

#[test]
fn card_front_lies_behind_nothing_that_is_read_inside() {
    // Held against the light, the front of a folded card lies behind its empty inner left panel; a
    // flat card's two sides lie behind each other.
    for size in all() {
        for number in 0..size.cards.len() {
            let (front, inside) = size.corners(number).expect("a corner");
            let behind = size.sheet.width - inside.x - size.panel.width;
            let same = (behind - front.x).abs() < 0.01;
            assert_eq!(same, !size.folded, "{}", size.id);
            let apart = (behind - front.x).abs();
            assert!(same || (apart - size.panel.width).abs() < 0.01);
            assert!((front.y - inside.y).abs() < 0.01);
        }
    }
}

use jiff::civil::date;

use super::*;
use crate::campaign::load;
use crate::letter::{Draft, Sender};

fn entry(day: Date, letters: usize) -> Letters {
    let campaign = &load::built_in().campaign;
    let draft = Draft {
        cases: vec!["tuletaeva".to_owned()],
        words: "As a nurse I was shocked.".to_owned(),
        who: "a nurse".to_owned(),
        sender: Sender {
            name: "Ann Lee".to_owned(),
            address: vec!["1 High Street".to_owned()],
            place: "Cork".to_owned(),
        },
        ..Draft::to(campaign, "president")
    };
    Letters::of(campaign, &draft, day, letters).expect("a pack that is no exercise")
}

fn found(diary: &Diary, ids: &[u32]) -> Vec<Letters> {
    let found = ids.iter().filter_map(|id| diary.find(*id));
    found.cloned().collect()
}

#[test]
fn diary_has_nothing_of_an_exercise() {
    let mut campaign = load::built_in().campaign.clone();
    let draft = Draft::to(&campaign, "president");
    let day = date(2026, 11, 21);
    assert!(Letters::of(&campaign, &draft, day, 1).is_some());
    campaign.pack.exercise = true;
    assert_eq!(Letters::of(&campaign, &draft, day, 1), None);
}

#[test]
fn diary_gives_no_number_again_and_takes_only_what_was_noted_before() {
    let mut diary = Diary::default();
    let day = date(2026, 11, 21);
    let first = diary.note(vec![entry(day, 3)], &[]);
    let before = found(&diary, &first);
    assert!(diary.remove(first[0]).is_some());
    let other = diary.note(vec![entry(day, 1)], &[]);
    assert_ne!(other, first);
    // Another diary was begun meanwhile, and its numbers are the same.
    let mut anew = Diary::default();
    assert_eq!(anew.note(vec![entry(day, 8)], &[]), first);
    anew.note(vec![entry(day, 4)], &before);
    let counts: Vec<usize> = anew.letters.iter().map(|entry| entry.letters).collect();
    assert_eq!(counts, [8, 4]);
}

#[test]
fn diary_has_nothing_of_a_sender() {
    let entry = entry(date(2026, 11, 21), 2);
    assert_eq!(entry.people, ["tuletaeva"]);
    assert!(entry.names[0].contains("Tuletaeva"), "{entry:?}");
    assert!(!entry.to.is_empty() && !entry.country.is_empty());
    let text = toml::to_string(&entry).unwrap();
    for part in ["Ann", "Lee", "High Street", "Cork", "nurse"] {
        assert!(!text.contains(part), "{part}: {text}");
    }
}

#[test]
fn diary_counts_what_is_made_anew_once_unless_it_is_on_its_way() {
    let mut diary = Diary::default();
    let day = date(2026, 11, 21);
    let first = diary.note(vec![entry(day, 3)], &[]);
    let first = found(&diary, &first);
    let second = diary.note(vec![entry(day, 4)], &first);
    let counts =
        |diary: &Diary| -> Vec<usize> { diary.letters.iter().map(|entry| entry.letters).collect() };
    assert_eq!(counts(&diary), [4]);
    assert!(diary.post(second[0], Some(day), None));
    let second = found(&diary, &second);
    diary.note(vec![entry(day, 5)], &second);
    assert_eq!(counts(&diary), [4, 5]);
    // What was answered stays too.
    let third = diary.letters[1].id;
    assert!(diary.reply(third, day, ReplyKind::Letter, "kind\n words"));
    assert_eq!(diary.replies[0].note, "kind words");
    let third = found(&diary, &[third]);
    diary.note(vec![entry(day, 6)], &third);
    assert_eq!(counts(&diary), [4, 5, 6]);
}

#[test]
fn diary_knows_two_runs_of_one_batch_until_one_is_posted() {
    let mut diary = Diary::default();
    let day = date(2026, 11, 21);
    let other = Letters {
        signed: true,
        ..entry(day, 3)
    };
    let all = [
        entry(day, 3),
        entry(day, 3),
        entry(day, 4),
        other.clone(),
        other,
        // Two people of a group wrote one each.
        entry(day, 1),
        entry(day, 1),
    ];
    let ids = diary.note(all.to_vec(), &[]);
    let twins = |diary: &Diary| -> Vec<Option<u32>> {
        let entries = diary.letters.iter();
        entries.map(|entry| diary.twin(entry)).collect()
    };
    assert_eq!(
        twins(&diary),
        [None, Some(ids[0]), None, None, None, None, None]
    );
    diary.post(ids[0], Some(day), None);
    assert_eq!(twins(&diary), [None; 7]);
}

#[test]
fn diary_parts_what_is_posted_in_part_and_takes_an_entry_with_all_of_it() {
    let mut diary = Diary::default();
    let day = date(2026, 11, 21);
    let mut signed = entry(day, 10);
    (signed.signed, signed.printed) = (true, Some(8));
    let id = diary.note(vec![signed], &[])[0];
    assert!(!diary.post(id, Some(day), Some(11)) && !diary.post(id, Some(day), Some(0)));
    assert!(!diary.post(99, Some(day), None));
    assert!(diary.post(id, Some(day), Some(7)));
    let told = |at: usize| {
        let entry = &diary.letters[at];
        (entry.letters, entry.printed, entry.posted)
    };
    assert_eq!(told(0), (7, Some(7), Some(day)));
    assert_eq!(told(1), (3, Some(1), None));
    assert!(diary.follow_up(id, date(2027, 1, 2)) && diary.follow_up(id, date(2027, 1, 9)));
    assert_eq!(diary.due(id), Some(date(2027, 1, 9)));
    assert_eq!(diary.follow_ups.len(), 1);
    assert!(!diary.follow_up(99, day) && !diary.reply(99, day, ReplyKind::Other, ""));
    let before = diary.clone();
    let removed = diary.remove(id).unwrap();
    assert_eq!(diary.remove(id), None);
    assert!(diary.follow_ups.is_empty());
    assert_eq!(diary.letters.len(), 1);
    diary.put_back(removed.clone());
    assert_eq!(diary, before);
    // It is there already.
    diary.put_back(removed.clone());
    assert_eq!(diary, before);
    // Its number was given to others meanwhile.
    diary.letters[0].letters = 2;
    diary.put_back(removed);
    assert_eq!(diary.letters.len(), 3);
    assert_ne!(diary.letters[0].id, id);
    assert_eq!(diary.due(diary.letters[0].id), Some(date(2027, 1, 9)));
}

#[test]
fn diary_keeps_the_day_to_write_again_whatever_came_back() {
    let mut diary = Diary::default();
    let day = date(2026, 11, 21);
    let id = diary.note(vec![entry(day, 3)], &[])[0];
    assert!(!diary.done(id));
    assert!(diary.follow_up(id, date(2027, 1, 9)));
    for (_, kind) in ReplyKind::ALL {
        assert!(diary.reply(id, day, kind, ""));
        assert_eq!(diary.due(id), Some(date(2027, 1, 9)));
    }
    assert!(diary.done(id));
    assert_eq!(diary.due(id), None);
    assert!(diary.follow_up(id, date(2027, 3, 1)) && diary.done(id));
    assert_eq!(diary.due(id), None);
}

#[test]
fn diary_makes_one_entry_of_what_is_alike() {
    let day = date(2026, 11, 21);
    let other = Letters {
        lang: "ru".to_owned(),
        ..entry(day, 2)
    };
    let all = merged([entry(day, 1), other, entry(day, 4), entry(day, 0)]);
    let counts: Vec<usize> = all.iter().map(|entry| entry.letters).collect();
    assert_eq!(counts, [5, 2]);
}

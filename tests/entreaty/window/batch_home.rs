//! Where a member of a list lives: a town that is typed for their row, and initials for who lives where the letter
//! goes.

use egui_kittest::kittest::Queryable;

use crate::window::batch_mend::{fitness, open_row, opened, type_in};
use crate::window::batch_window::{Window, click, desk, judged};
use crate::window::compose::app;
use entreaty::batch::judge::Fitness;
use entreaty::problem::{Cause, RowProblem};

const WITHOUT_TOWNS: &str = "Name;Street;Country\n\
    Ann Sample;12 rue Oberkampf;France\n\
    Bo Sample;3 Mill Road;United Kingdom\n";

fn lacks_town(window: &Window, row: usize) -> bool {
    let verdict = desk(window).verdict(row).expect("a verdict");
    let is_it = |cause: &Cause| matches!(cause, Cause::Row(RowProblem::NoTown));
    verdict.reasons.iter().any(|reason| is_it(&reason.cause))
}

fn shows(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).count() > 0
}

fn take(window: &mut Window) {
    click(window, "Accept it as it is");
    judged(window);
}

#[test]
fn batch_home_prints_a_typed_town_in_the_address_and_no_postcode_before_the_date() {
    let (_folder, mut window) = opened(WITHOUT_TOWNS);
    assert!(lacks_town(&window, 1) && lacks_town(&window, 2));
    open_row(&mut window, 1);
    type_in(&mut window, "Town", "75011 Paris");
    let becomes = "The address becomes: 12 rue Oberkampf, 75011 Paris, France. Before the date is printed: Paris.";
    assert!(shows(&window, becomes));
    take(&mut window);
    let sender = desk(&window).entry(1).expect("a row").sender;
    assert_eq!(
        sender.address,
        ["12 rue Oberkampf", "75011 Paris", "France"]
    );
    assert_eq!(sender.place, "Paris");
    assert!(!lacks_town(&window, 1));
    open_row(&mut window, 2);
    type_in(&mut window, "Town", "Leeds LS6 2QT");
    take(&mut window);
    let sender = desk(&window).entry(2).expect("a row").sender;
    let due = ["3 Mill Road", "Leeds", "LS6 2QT", "United Kingdom"];
    assert_eq!(sender.address, due);
    assert_eq!(sender.place, "Leeds");
}

#[test]
fn batch_home_tells_that_the_town_is_missing_until_the_address_has_it() {
    let (_folder, mut window) = opened(WITHOUT_TOWNS);
    open_row(&mut window, 1);
    type_in(&mut window, "Name", "Ann Other");
    take(&mut window);
    assert!(lacks_town(&window, 1));
    open_row(&mut window, 1);
    type_in(
        &mut window,
        "Address",
        "12 rue Oberkampf\n75011 Paris\nFrance",
    );
    take(&mut window);
    assert!(!lacks_town(&window, 1));
}

#[test]
fn batch_home_tells_of_a_postcode_before_the_date_where_the_address_has_another_town() {
    let (_folder, mut window) =
        opened("Name;Street;Postcode;Town;Country\nAnn Sample;Ring 4;10115;Berlin;Germany\n");
    open_row(&mut window, 1);
    type_in(&mut window, "Town", "14467 Potsdam");
    assert!(!shows(&window, "The address becomes"));
    take(&mut window);
    let address = desk(&window).entry(1).expect("a row").sender.address;
    assert_eq!(address, ["Ring 4", "10115 Berlin", "Germany"]);
    assert!(shows(&window, "there is a postcode before the date"));
}

#[test]
fn batch_home_offers_initials_and_the_town_to_who_lives_where_the_letter_goes() {
    let (_folder, mut window) = opened(
        "Name;Street;Postcode;Town;Country\n\
        Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
        Asel Sample;Abai 4;050000;Almaty;Kazakhstan\n",
    );
    assert_eq!(fitness(&window, 2), Fitness::NotReady);
    open_row(&mut window, 2);
    // Nobody is advised to do what the office does not answer.
    assert!(!shows(&window, "print initials and town only"));
    click(&mut window, "Initials and town only");
    assert!(window.query_by_label("Initials and town only").is_none());
    take(&mut window);
    let sender = desk(&window).entry(2).expect("a row").sender;
    assert_eq!(sender.name, "A. S.");
    assert_eq!(sender.address, ["Almaty", "Kazakhstan"]);
    assert_eq!(fitness(&window, 2), Fitness::ToCheck);
    assert!(app(&window).state().batch.will_print(2));
}

#[test]
fn batch_home_says_where_no_letter_can_be_made_without_a_town() {
    let (_folder, mut window) = opened("Name;Street;Country\nAsel Sample;Abai 4;Kazakhstan\n");
    open_row(&mut window, 1);
    assert!(window.query_by_label("Initials and town only").is_none());
    assert!(shows(
        &window,
        "No letter can be made for this member with a full name and address"
    ));
    type_in(&mut window, "Town", "Almaty");
    click(&mut window, "Initials and town only");
    take(&mut window);
    assert_eq!(fitness(&window, 1), Fitness::ToCheck);
}

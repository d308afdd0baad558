use super::*;

const TODAY: Date = Date::constant(2026, 11, 21);

fn said(heading: &str, cell: &str) -> Option<&'static str> {
    let gone = says(asked(heading)?, cell, TODAY)?;
    Some(match gone {
        Gone::Died => "died",
        Gone::Left => "left",
        Gone::Unwanted => "unwanted",
        Gone::Company => "company",
    })
}

#[test]
fn gone_words_can_be_read() {
    let file: Result<File, _> = toml::from_str(include_str!("../../../../assets/gone.toml"));
    assert!(file.is_ok(), "{:?}", file.err());
}

#[test]
fn gone_people_are_told_by_headings_and_cells() {
    for (heading, cell, due) in [
        ("Deceased", "Y", "died"),
        ("Deceased?", "yes", "died"),
        ("Is deceased", "1", "died"),
        ("Date of death", "2021-04-01", "died"),
        ("Sterbetag", "05.03.2024", "died"),
        ("Verstorben am", "2019", "died"),
        ("Décédé(e) le", "1/2/2022", "died"),
        ("Fallecido", "sí", "died"),
        ("Data zgonu", "2020", "died"),
        ("Дата смерти", "01.02.2020", "died"),
        ("Умер", "да", "died"),
        ("Zmarł", "tak", "died"),
        ("Status", "Deceased", "died"),
        ("Status", "verstorben 2021", "died"),
        ("Statut / Status", "Décédée / Deceased", "died"),
        ("Mitgliedsstatus", "Ausgetreten zum 31.12.2023", "left"),
        ("Membership status", "Lapsed", "left"),
        ("Status", "lapsed (unpaid)", "left"),
        ("Status", "Archived", "left"),
        ("Статус", "выбыл", "left"),
        ("Estado", "Baja", "left"),
        ("Austritt", "31.12.2022", "left"),
        ("Austritt", "01.11.2026", "left"),
        ("Austritt", "31.12.22", "left"),
        ("Archived", "yes", "left"),
        ("Gone away", "Y", "left"),
        ("Account active", "no", "left"),
        ("Compte actif", "Non", "left"),
        ("Do not contact", "Y", "unwanted"),
        ("Zgoda RODO", "NIE", "unwanted"),
        ("Consent", "withdrawn", "unwanted"),
        ("Signe les lettres ?", "non", "unwanted"),
        ("Einwilligung (DSGVO)", "nein", "unwanted"),
        ("Status", "Do not contact", "unwanted"),
        ("Tags", "Donor, Deceased", "died"),
        ("Notes", "DECEASED per son 4/12", "died"),
        ("Bemerkung", "verstorben 3/2023", "died"),
        ("Notes", "† 2021", "died"),
        ("Addressee", "The late Mr O Pim", "died"),
        ("Anrede", "†", "died"),
    ] {
        assert_eq!(said(heading, cell), Some(due), "{heading}: {cell}");
    }
}

#[test]
fn people_who_are_there_are_not_told() {
    for (heading, cell) in [
        ("Deceased", "No"),
        ("Deceased", "0"),
        ("Deceased", "false"),
        ("Deceased", "-"),
        ("Deceased", "n/a"),
        ("Deceased", "unknown"),
        ("Date of death", "00.00.0000"),
        ("Date of death", "1900-01-01"),
        ("Sterbetag", "nein"),
        ("Status", "Active"),
        ("Status", "aktiv"),
        ("Statut / Status", "Actif / Active"),
        ("Status", "Completed"),
        ("Status", "Honorary"),
        ("Status", "not deceased"),
        ("Status", "Deceased: no"),
        ("Status", "Pending - Renewal"),
        ("Status", "left message"),
        ("Status", "Passiv"),
        ("Austritt", "31.12.2099"),
        ("Austritt", "31.12.2026"),
        ("Austritt", "9999-12-31"),
        ("Mitglied bis", "31.12.2027"),
        ("Eintritt", "01.01.2015"),
        ("Member since", "2001"),
        ("Renewal due", "2023-03-01"),
        ("Archived", "no"),
        ("Active", "no"),
        ("Compte actif", "Oui"),
        ("Active", "x"),
        ("Do not contact", "N"),
        ("Do not contact", ""),
        ("Do not phone", "Y"),
        ("Consent", "yes"),
        ("Consent", "2024-05-01"),
        ("Photo consent", "no"),
        ("Newsletter", "no"),
        ("Subscribed to emails", "no"),
        ("Tags", "archived letters, left"),
        ("Notes", "deceased husband: Karl"),
        ("Notes", "widow, husband died 2020"),
        ("Bemerkung", "Mann verstorben"),
        ("Order status", "Cancelled"),
        ("Left", "Y"),
        ("Addressee", "Mr A Late"),
        ("Anrede", "Frau"),
        ("Salutation", "Dear Ann"),
    ] {
        let cell_says = (!cell.is_empty()).then(|| said(heading, cell)).flatten();
        assert_eq!(cell_says, None, "{heading}: {cell}");
    }
}

#[test]
fn marks_of_the_dead_are_known_in_names_and_not_printed() {
    for (name, bare) in [
        ("Otto Lind †", "Otto Lind"),
        ("† Otto Lind", "Otto Lind"),
        ("Otto Lind (†)", "Otto Lind"),
        ("Otto ✝ Lind", "Otto Lind"),
        ("Otto Lind (+)", "Otto Lind"),
        ("The late Otto Lind", "The late Otto Lind"),
        ("Estate of Otto Lind", "Estate of Otto Lind"),
        ("Otto Lind RIP", "Otto Lind RIP"),
        ("Late Miss O Lind", "Late Miss O Lind"),
        ("Otto Lind (dec.)", "Otto Lind (dec.)"),
        ("Lind Otto (zm. 2020)", "Lind Otto (zm. 2020)"),
    ] {
        assert!(is_of_dead(name), "{name}");
        assert_eq!(without_marks(name.to_owned()), bare);
    }
    for name in [
        "Declan (Dec) Lind",
        "Ann + Bo Lind",
        "Theodora Later",
        "Estatia Lind",
        "Élise (née Lind)",
        "Feu Ming",
        "Late Fonua",
        "Ann Tulrip",
    ] {
        assert!(!is_of_dead(name), "{name}");
        assert_eq!(without_marks(name.to_owned()), name);
    }
}

#[test]
fn gone_companies_are_no_people() {
    for (heading, cell, due) in [
        ("Is a Company", "True", Some("company")),
        ("Is a Company", "False", None),
        ("Is a Company", "", None),
        ("Company Type", "Company", Some("company")),
        ("Contact Type", "Organization", Some("company")),
        ("Contact Type", "Individual", None),
        ("Typ", "Firma", Some("company")),
        ("Typ", "Einzelmitglied", None),
        ("Type", "Personne morale", Some("company")),
        ("Тип", "Юридическое лицо", Some("company")),
        ("Type", "Home", None),
        // Where somebody works.
        ("Company", "Firma", None),
    ] {
        assert_eq!(said(heading, cell), due, "{heading}: {cell}");
    }
    assert!(is_called("Boekhandel De Zwaan", "BOEKHANDEL de Zwaan"));
    assert!(!is_called("Griet Zwaan", "Boekhandel De Zwaan"));
    assert!(!is_called("", ""));
}

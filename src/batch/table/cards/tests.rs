use super::super::{Options, from_bytes};
use super::*;

fn table(text: &str) -> Table {
    from_bytes("a.vcf", text.as_bytes().to_vec(), &Options::default()).unwrap()
}

fn row(text: &str) -> String {
    let table = table(&format!("BEGIN:VCARD\n{text}\nEND:VCARD\n"));
    table.row(1).cells().collect::<Vec<_>>().join("|")
}

#[test]
fn cards_are_rows_with_the_address_at_home() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sender;Ann;;;\r\nFN:Ann Sender\r\n\
            ADR;TYPE=WORK:;;1 Office;Bern;;3000;Switzerland\r\n\
            item1.ADR;TYPE=home:;;2 Long Street\\, Flat 3;Th\r\n un;;3600;Switzerland\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD;=D0=90=D0=BD=\r\n=D0=BD=D0=B0;;;\r\n\
            ADR;HOME:;;Street 1;Town;;1000;\r\nEND:VCARD\r\n";
    let table = table(text);
    let cells = |index: usize| table.row(index).cells().collect::<Vec<_>>().join("|");
    assert_eq!(
        cells(1),
        "Ann Sender||||2 Long Street, Flat 3|Thun||3600|Switzerland||Bern|Switzerland"
    );
    assert_eq!(cells(2), "Анна Иван||||Street 1|Town||1000");
    assert_eq!(table.row(2).line(), 9);
}

#[test]
fn cards_that_break_off_are_told_and_leave_the_others() {
    let table = table(
        "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nFN:B\n",
    );
    assert_eq!((table.len(), table.notes.len()), (2, 2));
    let reason = UnreadableReason::BrokenOff;
    assert_eq!(
        table.unreadable,
        [1, 7].map(|line| Unreadable { line, reason })
    );
}

#[test]
fn cards_choose_the_address_at_home_whatever_its_spelling() {
    let work = "ADR;TYPE=WORK,PREF:;;Work;;;;";
    for home in [
        "ADR;HOME:;;Home;;;;",
        "adr;type=\"postal,home\":;;Home;;;;",
        "ADR;TYPE=dom;TYPE=Home;TYPE=postal:;;Home;;;;",
        "item2.ADR:;;Home;;;;\nitem2.X-ABLabel:_$!<Home>!$_",
        "item2.X-ABLabel:Privat\nitem2.ADR:;;Home;;;;",
        "ADR:;;Home;;;;",
        "ADR;PREF=2;TYPE=home:;;Old;;;;\nADR;PREF=1;TYPE=home:;;Home;;;;",
        "LABEL;TYPE=home:Other\nADR;TYPE=home:;;Home;;;;",
        "item3.ADR:;;Son;;;;\nitem3.X-ABLabel:Son's home\nADR;TYPE=home:;;Home;;;;",
        "ADR;TYPE=home:;;;;;;\nADR;TYPE=home:;;Home;;;;",
        "ADR;TYPE=home;LABEL=\"Another\":;;Home;;;;",
    ] {
        assert_eq!(row(&format!("FN:A\n{work}\n{home}")), "A||||Home", "{home}");
        assert_eq!(row(&format!("FN:A\n{home}\n{work}")), "A||||Home", "{home}");
    }
    assert_eq!(row(&format!("FN:A\n{work}")), "A||||Work");
    assert_eq!(
        row("FN:A\nLABEL;HOME;QUOTED-PRINTABLE:A=0D=0A1 Mill=0D=0ACork"),
        "A|||||||||1 Mill\nCork"
    );
    assert_eq!(
        row("FN:A\nADR;LABEL=\"1 Mill\\nCork\":;;;;;;"),
        "A|||||||||1 Mill\nCork"
    );
    assert_eq!(
        row("FN:A\nADR:Box 3;c/o B;1 Mill;Cork;R;T12;IE"),
        "A||Box 3|c/o B|1 Mill|Cork|R|T12|IE"
    );
}

#[test]
fn cards_tell_who_it_is() {
    for (card, name) in [
        ("FN:Dr. Ivy Marsden\nN:Marsden;Ivy;;Dr.;", "Dr. Ivy Marsden"),
        (
            "FN:\nN:Nolan;Ona;Mae,Lou;Ms.;Jr.",
            "Ms. Ona Mae Lou Nolan Jr.",
        ),
        ("N:Müller;Uli", "Uli Müller"),
        ("FN:Müller, Uli\nN:Müller;Uli", "Uli Müller"),
        ("FN:uli@example.org\nN:Müller;Uli", "Uli Müller"),
        ("FN:uli@example.org", "uli@example.org"),
        (
            "FN:Vincent van Dijk\nN:van Dijk;Vincent;;;\nORG:Firm",
            "Vincent van Dijk|Firm",
        ),
        (
            "FN:Kettle & Sons\nN:;;;;\nORG:Kettle & Sons;",
            "|Kettle & Sons",
        ),
        ("FN:Kettle & Co\nKIND:org", "|Kettle & Co"),
        ("FN:Kettle\nN:Kettle;;;;\nORG:Kettle", "|Kettle"),
        (
            "FN:Lind Ada\nN:Lind Ada;;;;\nORG:Lind Ada",
            "Lind Ada|Lind Ada",
        ),
        ("FN:ABC\nN:;ABC;;;\nORG:ABC", "|ABC"),
        (
            "FN:Kettle\nN:Kettle;;;;\nX-ABShowAs:COMPANY\nORG:Kettle;Yard",
            "|Kettle, Yard",
        ),
    ] {
        assert_eq!(row(card), name, "{card}");
    }
}

#[test]
fn cards_with_pictures_agents_and_raw_lines_keep_their_other_lines() {
    for card in [
        "FN:A\nPHOTO;BASE64:\n/9j/4AAQ\nADR/foo\n\nADR;HOME:;;1 Mill;Cork",
        "FN:A\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/\n 4AAQ\nADR;HOME:;;1 Mill;Cork",
        "FN:A\nPHOTO:data:image/jpeg;base64,/9j/\nADR;HOME:;;1 Mill;Cork",
        "FN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nADR;HOME:;;2 Mill;Cork\nEND:VCARD\nADR;HOME:;;1 Mill;Cork",
        "FN:A\nADR;HOME:;;1 M\n ill;C\n\tork\n",
        "FN:A\nADR;HOME;ENCODING=QUOTED-PRINTABLE:;;1=20=\nMill;Co=\nrk",
        "FN:A\nX-UNKNOWN;X=\"a:b;c\":d\nADR;HOME:;;1 Mill;Cork",
    ] {
        assert_eq!(row(card), "A||||1 Mill|Cork", "{card}");
    }
    assert_eq!(
        row("FN:A\nADR;HOME:;;1 Mill\nFlat 2;Cork"),
        "A||||1 Mill\nFlat 2|Cork"
    );
}

#[test]
fn cards_of_groups_and_of_nobody_are_counted() {
    let groups = "BEGIN:VCARD\nKIND:group\nFN:Members\nEND:VCARD\n\
            BEGIN:VCARD\nX-ADDRESSBOOKSERVER-KIND:group\nN:M\nEND:VCARD\n\
            BEGIN:VCARD\nTEL:1\nEND:VCARD\n";
    let table = table(groups);
    assert_eq!(table.len(), 1);
    let reason = SkipReason::Group;
    assert_eq!(table.skipped, [1, 5].map(|line| Skipped { line, reason }));
    let reason = UnreadableReason::NobodyThere;
    assert_eq!(table.unreadable, [Unreadable { line: 9, reason }]);
}

#[test]
fn cards_tell_where_their_other_addresses_are() {
    let one = "BEGIN:VCARD\nFN:Bo\nADR:;;1 Street;Cork;;;Ireland\nEND:VCARD\n";
    assert_eq!(table(one).row(0).cells().count(), 10);
    let text = format!(
        "{one}BEGIN:VCARD\nFN:Ann\nADR;TYPE=home,pref:;;1 Street;Dublin;;;Ireland\n\
         item1.ADR;TYPE=home:;;Abay 4;Almaty;;;Kazakhstan\nADR;TYPE=work:;;2 Street;;Bern;;\nEND:VCARD\n"
    );
    let table = table(&text);
    let cells: Vec<&str> = table.row(2).cells().collect();
    assert_eq!(cells[10..], ["Almaty; Bern", "Kazakhstan"]);
}

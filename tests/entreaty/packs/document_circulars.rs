//! What of a circular or a call is a form, a letterhead or a motto: each in two languages.

use serde_json::Value as Json;

use crate::packs::document_kinds::{asked, list, pairs, proposed_of, texts};

#[test]
fn document_circular_asks_its_readers_to_write_and_none_of_its_own() {
    let json = proposed_of(
        "a.txt",
        "Federation of Harbour Workers
International Department

To: all branches
Circular no. 14/2024
4 May 2024

Stand by the dismissed of Vess

Dear colleagues,

Petra Lind, a welder, was dismissed on 3 March 2024 after a strike of one day. She has not been paid since then.

We call on the Minister of Labour to:
- have her reinstated without delay;
- publish the report of the inspectors.

Please send your letters by 30 June 2024 to the address below.

Ms Ana Brod
Minister of Labour
12 Mill Street
1000 Vess
KALVIA
Email: minister@labour.kalvia.example

The chairman, Hugo Remar
Federation of Harbour Workers, 6 Quay Lane - office@fhw.example
",
    );
    assert_eq!(texts(&json, "addressees", "office"), ["Minister of Labour"]);
    assert_eq!(json["index"], "14/2024");
    assert_eq!(json["deadline"], "2024-06-30");
    assert_eq!(json["publisher"], "Federation of Harbour Workers");
    let json = proposed_of(
        "a.html",
        r#"<html lang="fr"><body><p>Fédération des dockers<br>Service international</p><p>Circulaire n° 14/2024</p><p>4 mai 2024</p>
<h1>Solidarité avec les licenciés de Vess</h1><p>Chers camarades,</p>
<p>Petra Lind, soudeuse, a été licenciée le 3 mars 2024 après une grève d’un jour. Elle n’est plus payée depuis lors.</p>
<p>Nous demandons à la ministre du Travail :</p><ul><li>de la faire réintégrer sans délai ;</li><li>de publier le rapport de l’inspection.</li></ul>
<p>Cette action expire le 30 juin 2024.</p>
<p>Le président, Hugues Remar<br>La secrétaire générale, Irma Valcour</p><p>Siège : 6, quai Nord, Vess – bureau@dockers.example</p></body></html>
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            ("ministre du Travail", "la faire réintégrer sans délai"),
            ("ministre du Travail", "publier le rapport de l’inspection"),
        ])
    );
    assert_eq!(json["index"], "14/2024");
    assert_eq!(json["deadline"], "2024-06-30");
    assert_eq!(texts(&json, "people", "name"), ["Petra Lind"]);
}

#[test]
fn document_fields_of_a_vigil_are_no_title_and_its_town_is_nobody() {
    let json = proposed_of(
        "a.txt",
        r#"Vess Solidarity Circle
Vigil for Petra Lind

Date: 4 May 2024
WHEN: Friday 10 May 2024, 6 pm
WHERE: Market Square, Vess
BRING: a candle

Petra Lind, a nurse in Port Sarel, was arrested on 3 March 2024 in Port Sarel. She has been held since. Villagers of Port Sarel marched.

Please write to the minister. Open with "Dear Minister" and be brief. This action expires on 12 June 2024.

Ana Brod
Minister of Health
12 Mill Street
1000 Vess
KALVIA
Email: minister@health.kalvia.example
"#,
    );
    assert_eq!(json["title"], "Vigil for Petra Lind");
    assert_eq!(json["deadline"], "2024-06-12");
    assert_eq!(texts(&json, "addressees", "salutation"), ["Dear Minister"]);
    assert_eq!(texts(&json, "people", "name"), ["Petra Lind"]);
    let json = proposed_of(
        "a.html",
        r#"<html lang="es"><body><p>Círculo Solidario de Montesol</p><p>Fecha: 4 de mayo de 2024</p><p>CUÁNDO: viernes 10 de mayo, 18 horas</p><p>DÓNDE: plaza del Mercado</p>
<h2>Vigilia por Petra Lind</h2>
<p>Petra Lind, enfermera en Puerto Sarel, fue detenida el 3 de marzo de 2024 en Puerto Sarel. Ella sigue presa. Los vecinos de Puerto Sarel marcharon.</p>
<p>Comience con «Señora Ministra» y sea breve. Esta acción vence el 12 de junio de 2024.</p>
<p>Ana Brod<br>Ministra de Salud<br>Calle Molino 12<br>1000 Vess<br>KALVIA<br>Correo: ministra@salud.kalvia.example</p></body></html>
"#,
    );
    assert_eq!(json["title"], "Vigilia por Petra Lind");
    assert_eq!(json["deadline"], "2024-06-12");
    assert_eq!(
        texts(&json, "addressees", "salutation"),
        ["Señora Ministra"]
    );
    assert_eq!(texts(&json, "people", "name"), ["Petra Lind"]);
}

#[test]
fn document_people_are_told_from_offices_beside_them_and_from_bodies() {
    let json = proposed_of(
        "a.txt",
        "Kalvia: Pilots held

4 May 2024

Petra Lind, the Network of Scholars said, has been in prison since March. She belongs to the Union of Harbour Pilots.

We ask the Prosecutor General, Ana Brod, to release Osric Vane. Osric Vane was arrested on 9 March 2024. Petra Lind was arrested on the same day.
",
    );
    assert_eq!(texts(&json, "people", "name"), ["Petra Lind", "Osric Vane"]);
    let json = proposed_of(
        "a.html",
        r#"<html lang="de"><body><h1>Ärztin in Kalvien verhaftet</h1><p>4. Mai 2024</p>
<p>Die Ärztin Petra Lind wurde am 3. März 2024 verhaftet. Sie wurde auf der Wache geschlagen, so berichtet ihr Anwalt, und nicht behandelt.</p>
<p>Sammelt Unterschriften, hängt das Plakat aus und ladet zur Kundgebung ein. Oberleutnant Radko Stoll hat sie verhört.</p></body></html>
"#,
    );
    assert_eq!(texts(&json, "people", "name"), ["Petra Lind"]);
    let facts = list(&json, "facts").iter();
    let said: Vec<&Json> = facts.map(|fact| &fact["by"]).collect();
    assert_eq!(said[1], "ihr Anwalt");
}

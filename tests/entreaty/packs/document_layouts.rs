//! Layouts of documents, each in two languages and formats: who asks, who is asked, and what is a form's furniture.

use serde_json::{Value as Json, json};

use crate::packs::document_kinds::{asked, list, pairs, proposed_of};

fn names(json: &Json) -> Vec<&str> {
    let people = list(json, "people").iter();
    people.filter_map(|one| one["name"].as_str()).collect()
}

fn offices(json: &Json) -> Vec<&str> {
    let offices = list(json, "addressees").iter();
    offices.filter_map(|one| one["office"].as_str()).collect()
}

fn salutations(json: &Json) -> Vec<&str> {
    let offices = list(json, "addressees").iter();
    offices
        .filter_map(|one| one["salutation"].as_str())
        .collect()
}

#[test]
fn document_resolution_asks_in_paragraphs_that_begin_with_the_verb() {
    let json = proposed_of(
        "a.txt",
        r#"RESOLUTION 7/2024
adopted by the General Meeting of the Union of Harbour Pilots, Ostrel, 4 May 2024

On the dismissal of the pilot Petra Lind and the arrest of Osric Vane

The General Meeting,

Recalling the Convention on freedom of association,

1. Notes with concern that Petra Lind was dismissed on 3 March 2024 after she had reported a leak;

2. Deplores that Osric Vane was arrested on 9 March 2024 and has been held without charge since;

3. Urges the Minister of Transport of Kalvia to reinstate Petra Lind and to publish the inspector's report;

4. Calls on the Prosecutor General, Ana Brod, to release Osric Vane or to charge him;

5. Requests its President to send this resolution to the press.
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Minister of Transport of Kalvia", "reinstate Petra Lind"),
            (
                "Minister of Transport of Kalvia",
                "publish the inspector's report"
            ),
            ("Prosecutor General", "release Osric Vane or to charge him"),
        ])
    );
    assert_eq!(list(&json, "addressees")[1]["holder"], "Ana Brod");
    assert_eq!(json["index"], "7/2024");
    let json = proposed_of(
        "a.html",
        r#"<html lang="de"><body><h1>Entschließung zur Verhaftung von Petra Lind</h1>
<p>Kammer der Ärzte in Ostrel, 4. Mai 2024</p>
<p>Die Kammerversammlung stellt fest, dass die Ärztin Petra Lind am 3. März 2024 verhaftet wurde und seither ohne Anklage in Haft ist.</p>
<p>Sie wurde nach Angaben ihres Anwalts in der Haft geschlagen und nicht behandelt.</p>
<p>Die Kammerversammlung</p>
<p>Fordert die Gesundheitsministerin von Kalvien auf, Petra Lind unverzüglich wieder einzustellen;</p>
<p>Bittet den Generalstaatsanwalt, alle Vorwürfe gegen sie fallen zu lassen;</p>
<p>Beauftragt den Vorstand, diese Entschließung zu verbreiten.</p>
</body></html>
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            (
                "Gesundheitsministerin von Kalvien",
                "Petra Lind unverzüglich wieder einzustellen"
            ),
            (
                "Generalstaatsanwalt",
                "alle Vorwürfe gegen sie fallen zu lassen"
            ),
        ])
    );
}

#[test]
fn document_quotes_the_publisher_who_asks_and_others_who_do_not() {
    let json = proposed_of(
        "a.html",
        r#"<html lang="es"><body><h1>Periodista herida por disparos de la policía</h1><p>5 de mayo de 2024</p>
<p>Vess, 5 de mayo de 2024. La policía disparó el 3 de mayo contra la periodista Petra Lind cuando cubría una marcha. Ella sufrió una herida en la pierna.</p>
<p>«El ministro del Interior, Omar Vell, debe ordenar una investigación independiente», dijo Inés Corval, directora de Mirador de la Prensa. «La fiscalía debería publicar los videos de la marcha».</p>
<p>«Los periodistas deben cumplir la ley», dijo a Mirador de la Prensa un portavoz de la policía.</p>
<p>Mirador de la Prensa defiende a quienes informan. contacto@miradordelaprensa.example</p>
</body></html>
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            (
                "ministro del Interior",
                "ordenar una investigación independiente"
            ),
            ("fiscalía", "publicar los videos de la marcha"),
        ])
    );
    let json = proposed_of(
        "a.txt",
        r#"Network of Scholars
Kalvia: Botanist held

4 May 2024

Kalvian authorities must release the botanist Petra Lind, the Network of Scholars said today.

Petra Lind was arrested on 3 March 2024 at the airport of Vess. She has been held without charge since.

“The Minister of Justice should order her release and should return her notebooks,” said Ruth Adey of the Network of Scholars.

“Foreign scholars should obey the law,” a police spokesman told the Network of Scholars.
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Kalvian authorities", "release the botanist Petra Lind"),
            ("Minister of Justice", "order her release"),
            ("Minister of Justice", "return her notebooks"),
        ])
    );
    assert_eq!(json["publisher"], "Network of Scholars");
}

#[test]
fn document_begins_a_demand_with_whom_it_is_of() {
    let json = proposed_of(
        "a.txt",
        r#"Solidaritätskreis Vess

Freiheit für Petra Lind

4. Mai 2024

Petra Lind, Schweißerin und Gewerkschafterin, wurde am 3. März 2024 verhaftet.

Von der Justizministerin fordern wir:
- Petra Lind sofort freizulassen,
- alle Vorwürfe gegen sie fallen zu lassen.

Vom Vorsitzenden des Vorstands verlangen wir:
- sie wieder einzustellen.

Frau Ana Brod
Justizministerin
Mühlweg 12
1000 Vess
KALVIEN
E-Mail: ministerin@justiz.kalvien.example

Herrn Omar Vell
Vorsitzender des Vorstands
Werft Vess
Am Hafen 3
1000 Vess
KALVIEN
E-Mail: vorstand@werft.example
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Justizministerin", "Petra Lind sofort freizulassen"),
            (
                "Justizministerin",
                "alle Vorwürfe gegen sie fallen zu lassen"
            ),
            ("Vorsitzender des Vorstands", "sie wieder einzustellen"),
        ])
    );
    let json = proposed_of(
        "a.html",
        r#"<html lang="es"><body><h1>Libertad para Petra Lind</h1><p>4 de mayo de 2024</p>
<p>La enfermera Petra Lind fue detenida el 3 de marzo de 2024 y sigue presa sin cargos.</p>
<p>Los abogados del Ministerio de Salud piden paciencia.</p>
<p>Del Ministerio de Salud exigimos:</p><ul><li>readmitir a Petra Lind en su puesto</li><li>publicar el informe de la inspección</li></ul>
<p>A la Fiscalía General le pedimos:</p><ul><li>retirar los cargos contra ella</li></ul></body></html>
"#,
    );
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Ministerio de Salud", "readmitir a Petra Lind en su puesto"),
            (
                "Ministerio de Salud",
                "publicar el informe de la inspección"
            ),
            ("Fiscalía General", "retirar los cargos contra ella"),
        ])
    );
}

#[test]
fn document_letter_to_two_greets_each() {
    let json = proposed_of(
        "a.txt",
        r#"Collectif des riverains
Lettre aux autorités

4 mai 2024

Mme Ana Brod
Ministre de la Santé
12, rue du Moulin
1000 Vess
Kalvie
Courriel : ministre@sante.kalvie.example

M. Omar Vell
Procureur général
Palais de justice
1000 Vess
Kalvie

Par courriel et par courrier

Objet : Petra Lind, infirmière détenue

Madame la Ministre, Monsieur le Procureur général,

L’infirmière Petra Lind a été arrêtée le 3 mars 2024 à Vess. Elle est détenue sans inculpation depuis lors.

Nous vous demandons de libérer Petra Lind sans délai, et de garantir sa sécurité.

Veuillez agréer nos salutations distinguées.

Le président, Hugues Remar
"#,
    );
    assert_eq!(
        offices(&json),
        ["Ministre de la Santé", "Procureur général"]
    );
    assert_eq!(
        salutations(&json),
        ["Madame la Ministre", "Monsieur le Procureur général"]
    );
    let json = proposed_of(
        "a.txt",
        r#"Network of Scholars

4 May 2024

Mr Omar Vell
Prosecutor General
9 Court Square
1000 Vess
Kalvia
Email: office@prosecutor.kalvia.example

Judge Ana Brod
Head of the Judiciary
Palace of Justice
1000 Vess
Kalvia

Via e-mail and post

RE: Petra Lind, detained botanist

Dear Prosecutor General, Your Honour:

Petra Lind was arrested on 3 March 2024 at the airport of Vess. She has been held without charge since.

We urge you to release Petra Lind, and to let her see a doctor.

Sincerely,
Ruth Adey
"#,
    );
    assert_eq!(
        offices(&json),
        ["Prosecutor General", "Head of the Judiciary"]
    );
    assert_eq!(
        salutations(&json),
        ["Dear Prosecutor General", "Your Honour"]
    );
    let judge = &list(&json, "addressees")[1];
    assert_eq!(judge["holder"], "Judge Ana Brod");
    assert_eq!(judge["address"], json!(["Palace of Justice", "1000 Vess"]));
    assert_eq!(judge["country"], "Kalvia");
}

#[test]
fn document_circular_asks_its_readers_to_write_and_none_of_its_own() {
    let json = proposed_of(
        "a.txt",
        r#"Federation of Harbour Workers
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
"#,
    );
    assert_eq!(offices(&json), ["Minister of Labour"]);
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
    assert_eq!(names(&json), ["Petra Lind"]);
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
    assert_eq!(salutations(&json), ["Dear Minister"]);
    assert_eq!(names(&json), ["Petra Lind"]);
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
    assert_eq!(salutations(&json), ["Señora Ministra"]);
    assert_eq!(names(&json), ["Petra Lind"]);
}

#[test]
fn document_people_are_told_from_offices_beside_them_and_from_bodies() {
    let json = proposed_of(
        "a.txt",
        r#"Kalvia: Pilots held

4 May 2024

Petra Lind, the Network of Scholars said, has been in prison since March. She belongs to the Union of Harbour Pilots.

We ask the Prosecutor General, Ana Brod, to release Osric Vane. Osric Vane was arrested on 9 March 2024. Petra Lind was arrested on the same day.
"#,
    );
    assert_eq!(names(&json), ["Petra Lind", "Osric Vane"]);
    let json = proposed_of(
        "a.html",
        r#"<html lang="de"><body><h1>Ärztin in Kalvien verhaftet</h1><p>4. Mai 2024</p>
<p>Die Ärztin Petra Lind wurde am 3. März 2024 verhaftet. Sie wurde auf der Wache geschlagen, so berichtet ihr Anwalt, und nicht behandelt.</p>
<p>Sammelt Unterschriften, hängt das Plakat aus und ladet zur Kundgebung ein. Oberleutnant Radko Stoll hat sie verhört.</p></body></html>
"#,
    );
    assert_eq!(names(&json), ["Petra Lind"]);
    let facts = list(&json, "facts").iter();
    let said: Vec<&Json> = facts.map(|fact| &fact["by"]).collect();
    assert_eq!(said[1], "ihr Anwalt");
}

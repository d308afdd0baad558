//! Who asks, and of whom, in layouts of documents that came later: each in two languages.

use serde_json::json;

use crate::packs::document_kinds::{asked, list, pairs, proposed_of, texts};

#[test]
fn document_resolution_asks_in_paragraphs_that_begin_with_the_verb() {
    let json = proposed_of(
        "a.txt",
        "RESOLUTION 7/2024
adopted by the General Meeting of the Union of Harbour Pilots, Ostrel, 4 May 2024

On the dismissal of the pilot Petra Lind and the arrest of Osric Vane

The General Meeting,

Recalling the Convention on freedom of association,

1. Notes with concern that Petra Lind was dismissed on 3 March 2024 after she had reported a leak;

2. Deplores that Osric Vane was arrested on 9 March 2024 and has been held without charge since;

3. Urges the Minister of Transport of Kalvia to reinstate Petra Lind and to publish the inspector's report;

4. Calls on the Prosecutor General, Ana Brod, to release Osric Vane or to charge him;

5. Requests its President to send this resolution to the press.
",
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
        "Network of Scholars
Kalvia: Botanist held

4 May 2024

Kalvian authorities must release the botanist Petra Lind, the Network of Scholars said today.

Petra Lind was arrested on 3 March 2024 at the airport of Vess. She has been held without charge since.

“The Minister of Justice should order her release and should return her notebooks,” said Ruth Adey of the Network of Scholars.

“Foreign scholars should obey the law,” a police spokesman told the Network of Scholars.
",
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
        "Solidaritätskreis Vess

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
",
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
        "Collectif des riverains
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
",
    );
    assert_eq!(
        texts(&json, "addressees", "office"),
        ["Ministre de la Santé", "Procureur général"]
    );
    assert_eq!(
        texts(&json, "addressees", "salutation"),
        ["Madame la Ministre", "Monsieur le Procureur général"]
    );
    let json = proposed_of(
        "a.txt",
        "Network of Scholars

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
",
    );
    assert_eq!(
        texts(&json, "addressees", "office"),
        ["Prosecutor General", "Head of the Judiciary"]
    );
    assert_eq!(
        texts(&json, "addressees", "salutation"),
        ["Dear Prosecutor General", "Your Honour"]
    );
    let judge = &list(&json, "addressees")[1];
    assert_eq!(judge["holder"], "Judge Ana Brod");
    assert_eq!(judge["address"], json!(["Palace of Justice", "1000 Vess"]));
    assert_eq!(judge["country"], "Kalvia");
}

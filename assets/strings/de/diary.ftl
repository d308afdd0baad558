### What is said of the diary, in German: not yet reviewed by a native speaker.

## What stands in it.

diary = Tagebuch
diary-empty = Im Tagebuch steht nichts.
diary-what = Das Tagebuch vermerkt den Tag, die Kampagne, den Adressaten, die Person, für die geschrieben wurde, wie viele Briefe und Karten es waren und was daraus wurde. Nie steht darin ein Name oder eine Adresse von jemandem, der unterschreibt. Wer diesen Computer durchsucht, kann lesen, für wen Sie geschrieben haben; darum wird keines geführt, bis Sie es sagen.
diary-keep = Ein Tagebuch führen über das, was erstellt und abgeschickt wird, ohne Namen der Absender
diary-kept-in = Es wird in { $path } geführt.
diary-choose = In einem anderen Ordner führen…
diary-beside = Wieder bei den Einstellungen führen
diary-moved = Das Tagebuch wird von nun an an einem anderen Ort geführt. Was im bisherigen steht, bleibt dort.
dialog-diary-folder = Ein Ordner für das Tagebuch
path-diary-help = Das Tagebuch wird in diesem Ordner geführt, etwa auf einem Stick der Gruppe. Eines, das schon da ist, wird fortgesetzt.
diary-letters-to = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
} an: { $office }
diary-cards-to = { $cards ->
    [one] { $cards } Karte
   *[other] { $cards } Karten
} an: { $person }
diary-cards = Karten
diary-line-cards = Karten: { $cards }
diary-letters = Briefe
diary-posted-count = aufgegeben
diary-replies = Antworten
diary-for = für { $names }
diary-in = auf { $language }
diary-version = { $title }, Version { $version }
diary-printed = { $printed } gedruckt
diary-signed = am Tisch unterschrieben
diary-made = zum Unterschreiben erstellt
diary-again = zum wiederholten Mal
diary-twin = Eintrag { $id } sagt dasselbe. Wenn es dieselben Briefe sind, ein zweites Mal gemacht, nehmen Sie einen der beiden heraus.
diary-posted = aufgegeben am { $day }
diary-not-posted = noch nicht aufgegeben
diary-reply = Antwort { $day }: { $kind }
diary-due = wieder schreiben { $day }
diary-due-now = wieder schreiben: fällig seit { $day }
diary-due-stays = Die Erinnerung am { $day } bleibt, bis „Erledigt“ gedrückt wird.
diary-stopped = Nicht aufgeben: { $notice }
diary-nobody = niemanden mit Namen
diary-not-noted = nicht vermerkt
diary-way-post = mit der Post
diary-way-email = per E-Mail
diary-way-parcel = in einem Paket
diary-kind-letter = ein Brief
diary-kind-email = eine E-Mail
diary-kind-call = ein Anruf
diary-kind-returned = unzustellbar zurückgekommen
diary-kind-other = etwas anderes

## Reporting back, and reminders.

diary-report = Was wir geschrieben haben
diary-report-made = Erstellt am { $day } mit Entreaty. Ein Brief für zwei Menschen zählt für jeden von ihnen. Kein Name von jemandem, der unterschrieben hat, wird aufbewahrt.
diary-sentence = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
}, vom { $first } bis zum { $last }; Schreibtage: { $occasions }; Menschen, für die geschrieben wurde: { $people }; Länder: { $countries }; aufgegeben: { $posted }; Antworten: { $replies }.
diary-sentence-cards = Karten, für sich gezählt: { $cards }; aufgegeben: { $posted }.
diary-by-person = Für wen
diary-by-office = An wen
diary-by-country = In welches Land
diary-by-month = In welchem Monat
diary-by-campaign = Für welche Kampagne
diary-calendar = Briefe
diary-calendar-again = Wieder schreiben an: { $office }
diary-calendar-wrote = Zuletzt geschrieben am { $day }.
diary-calendar-reply = Eine Antwort kam am { $day }.
diary-calendar-ends = Letzter Tag für Briefe: { $title }
diary-calendar-recheck = Die Fakten neu prüfen: { $title }

## What changed since.

diary-changes-none = { $title }: seit dem { $day } hat sich nichts geändert.
diary-changes = { $title }: geändert, seit Sie am { $day } geschrieben haben (Version { $old }; jetzt Version { $new }):
diary-changes-more = { $names } und { $count } weitere
diary-changes-unknown = { $title }: was damals galt oder heute gilt, ist nicht auf diesem Computer; über Änderungen lässt sich nichts sagen.
diary-changes-never = { $title }: kein Brief davon steht im Tagebuch; über Änderungen lässt sich nichts sagen.

## In the window.

diary-note-warning = Schreiben Sie keinen Namen eines Mitglieds oder von jemandem, der unterschrieben hat, in eine Notiz.
action-diary = Tagebuch…
    .help = Zeigt, was erstellt und abgeschickt wurde, was zurückkam und wann wieder zu schreiben ist; ohne Namen der Absender.
    .words = Rückmeldung, Antworten, Erinnerungen, Verlauf, Statistik, Abend
action-report-back = Bericht erstatten…
    .help = Schreibt, was erstellt und abgeschickt wurde, als Seite oder als Tabelle: Summen für jede Person, jeden Adressaten, jedes Land und jeden Monat.
    .words = Tagebuch, Summen, Statistik, zählen, Abend
action-reminders = Erinnerungen für den Kalender…
    .help = Schreibt eine Kalenderdatei mit den Tagen, an denen wieder zu schreiben ist, und den letzten Tagen der Kampagnen.
    .words = Tagebuch, Frist, Termine, wieder schreiben, Antworten
diary-post-today = Heute aufgegeben
diary-post-not = Nicht aufgegeben
diary-post-of = Heute aufgegeben: Eintrag { $id }
diary-post-some = Zum Teil aufgegeben…
diary-post-some-of = Zum Teil aufgegeben: Eintrag { $id }
diary-post-not-of = Doch nicht aufgegeben: Eintrag { $id }
diary-reply-add = Antwort…
diary-reply-of = Eine Antwort auf Eintrag { $id }
diary-again-add = Wieder schreiben…
diary-again-of = Wann wieder zu schreiben ist: Eintrag { $id }
diary-done = Erledigt
diary-done-of = Erledigt, nichts ist wieder zu schreiben: Eintrag { $id }
diary-write-of = Einen Brief beginnen, der noch einmal bittet: Eintrag { $id }
diary-write-now = Brief beginnen
draft-follows = Der Brief sagt, dass Sie am { $day } geschrieben und keine Antwort erhalten haben
diary-remove = Herausnehmen
diary-remove-of = Eintrag { $id } herausnehmen
diary-removed = Eintrag { $id } ist aus dem Tagebuch genommen.
diary-put-back = Zurücklegen
diary-form-reply = Eine Antwort auf die Briefe an: { $office }
diary-form-again = Wieder schreiben an: { $office }
diary-form-post = Aufgegebene Briefe an: { $office }
diary-form-reply-cards = Eine Antwort auf die Karten an: { $person }
diary-form-post-cards = Aufgegebene Karten an: { $person }
diary-form-number-cards = Wie viele der { $cards } Karten
diary-form-number = Wie viele der { $letters } Briefe
diary-form-number-wrong = So viele gibt es nicht: { $text }
diary-form-kind = Was kam
diary-form-day = Tag (etwa { $example })
diary-form-note = Notiz für die Gruppe
diary-form-add = Hinzufügen
diary-form-day-wrong = Das ist kein Tag: { $text }
diary-more = Und { $count } frühere Einträge: Tabellen haben sie alle.
diary-delete = Tagebuch löschen…
diary-delete-head = Das Tagebuch löschen?
diary-delete-body = Alles, was darin steht, wird hier endgültig gelöscht. Das lässt sich nicht rückgängig machen. Briefe und Tabellen, die exportiert wurden, bleiben.
diary-delete-do = Tagebuch löschen
diary-deleted = Das Tagebuch ist gelöscht.
diary-cannot = Das Tagebuch kann nicht gelesen oder geschrieben werden.
path-report-back = Bericht erstatten
path-reminders = Erinnerungen
dialog-report-back = Bericht erstatten
dialog-reminders = Erinnerungen speichern
dialog-kind-calendar = Kalender
dialog-kind-report = Seiten und Tabellen

## Postage.

postage-lot = { $country }: Briefe { $letters }, je { $grams } g; je { $each }, zusammen { $cost }
postage-all = insgesamt: Briefe { $letters }, { $cost } { $currency }, nach Preisen vom { $day }
postage-priced = die mit Preis: Briefe { $letters }, { $cost } { $currency }, nach Preisen vom { $day }
postage-lot-unpriced = { $country }: Briefe { $letters }, je { $grams } g; in der Tabelle steht kein Preis
postage-lot-round = { $country }: Briefe { $letters }, je { $grams } g; sie gehen über jemand anderen: fragen Sie, was das kostet
postage-head = Aufzugeben

### The words of Entreaty's window in German: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

## The language itself: its own name, and whether somebody who grew up with it has read the
## translation (reviewed) or not (unreviewed).

language-name = Deutsch
translation-review = unreviewed

## The parts of the window, as a screen reader tells them.

part-top = Obere Leiste
part-report = Bericht
part-letter = Brief
part-page = Seite
part-problems = Hinweise und Fehler
part-bottom = Untere Leiste
# The borders between the columns, that can be moved.
border-report = Breite des Berichts
border-letter = Breite des Briefs

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = Neuer Brief
    .help = Beginnt neu mit den offenen Empfehlungen des Berichts.
    .words = neu, anfangen, beginnen, leer
action-open = Öffnen…
    .help = Öffnet einen gespeicherten Brief.
    .words = laden, Datei, öffnen
action-open-path = Aus eingetipptem Pfad öffnen…
    .help = Öffnet einen Brief, wo kein Dateidialog angezeigt werden kann.
    .words = laden, Datei, Ordner, Pfad
action-save = Speichern
    .help = Speichert den Brief, um später daran weiterzuschreiben.
    .words = sichern, behalten, Datei
action-save-as = Speichern unter…
    .help = Speichert den Brief unter einem anderen Namen.
    .words = sichern, Kopie, umbenennen, Datei
action-save-path = Unter eingetipptem Pfad speichern…
    .help = Speichert den Brief, wo kein Dateidialog angezeigt werden kann.
    .words = sichern, Datei, Ordner, Pfad
action-export-path = PDF unter eingetipptem Pfad exportieren…
    .help = Schreibt die Seite, wo kein Dateidialog angezeigt werden kann.
    .words = Datei, Ordner, Pfad, schreiben
action-copy = Text kopieren
    .help = Kopiert den Wortlaut des Briefs, etwa für eine E-Mail.
    .words = Zwischenablage, einfügen
action-undo = Rückgängig
    .help = Nimmt die letzte Änderung zurück.
    .words = zurück, widerrufen, Fehler
action-redo = Wiederholen
    .help = Stellt die zurückgenommene Änderung wieder her.
    .words = wieder, vorwärts
action-edit-text = Ganzen Text bearbeiten
    .help = Öffnet den Wortlaut des Briefs Absatz für Absatz, um ihn zu ändern.
    .words = ändern, umschreiben, Absätze, Wortlaut
action-spelling = Nächstes falsch geschriebene Wort
    .help = Geht zum nächsten falsch geschriebenen Ihrer eigenen Wörter und schlägt vor, was gemeint war.
    .words = Rechtschreibung, Tippfehler, Fehler
action-zoom-in = Seite größer
    .help = Zeigt die Seite größer.
    .words = Zoom, vergrößern, größer
action-zoom-out = Seite kleiner
    .help = Zeigt die Seite kleiner.
    .words = Zoom, verkleinern, kleiner
action-fit = Ganze Seite
    .help = Zeigt die ganze Seite.
    .words = Zoom, ganze Seite
action-fit-width = Seitenbreite
    .help = Zeigt die Seite in ganzer Breite.
    .words = Zoom, ganze Breite
action-envelope = Umschlagfenster zeigen
    .help = Zeigt oder verbirgt, wo das Fenster des Umschlags über der Seite liegt.
    .words = Umschlag, Sichtfenster, falten
action-previous-page = Vorige Seite
    .help = Zeigt die Seite davor.
    .words = zurück, blättern
action-next-page = Nächste Seite
    .help = Zeigt die Seite danach.
    .words = vor, blättern, weiter
action-problems = Prüfen und beheben
    .help = Zeigt oder verbirgt, was zu prüfen und zu beheben ist: Probleme, Warnungen und Hinweise.
    .words = Fehler, Warnungen, Mängel, fehlt
action-report = Bericht zeigen
    .help = Zeigt oder verbirgt den Bericht, wenn das Fenster klein ist.
    .words = Fakten, Menschen, Empfehlungen
action-find = Im Bericht suchen
    .help = Sucht Wörter im Bericht, in jedem Alphabet.
    .words = suchen, finden, Namen
action-toggle-theme = Hell oder dunkel
    .help = Wechselt zwischen hellem und dunklem Aussehen.
    .words = Design, Nacht, Farben, Aussehen
action-export-all = Für alle Adressaten exportieren…
    .help = Schreibt den Brief derselben absendenden Person an jeden Adressaten in einen Ordner.
    .words = jedes Amt, alle Ämter, Ordner
action-next-office = Gleicher Absender, nächster Adressat
    .help = Beginnt den gleichen Brief an den nächsten Adressaten, mit den Anliegen, die an ihn gerichtet sind.
    .words = anderer Adressat, weiter
action-next-steps = Wie es weitergeht…
    .help = Sagt, was mit einem exportierten Brief zu tun ist: unterschreiben, falten, Adresse nachsehen, absenden.
    .words = unterschreiben, falten, Briefmarke, Post, abschicken
action-mail = E-Mail…
    .help = Beginnt in Ihrem E-Mail-Programm eine E-Mail und kopiert den Wortlaut des Briefs zum Einfügen.
    .words = Mail, Email, senden, Nachricht
action-add-to-programme = Ins Programm eines Abends aufnehmen
    .help = Nimmt diesen Brief unter die auf, die beim nächsten Abend zusammen unterschrieben werden.
    .words = Abend, Unterschriftentisch, mehrere Briefe, sammeln
action-open-programme = Programm eines Abends öffnen…
    .help = Öffnet ein gespeichertes Programm: seine Briefe und Karten.
    .words = Abend, mehrere Briefe, laden
action-save-programme = Programm des Abends speichern unter…
    .help = Speichert die Briefe und Karten des nächsten Abends, für einen anderen Abend und für die Kommandozeile.
    .words = Abend, mehrere Briefe, sichern
action-mail-programme = Das Programm des Abends als E-Mails…
    .help = Schreibt jeden Brief des Programms mit dem Absender, der beim Schreiben angegeben ist, als E-Mail zum Öffnen und Senden (.eml).
    .words = Abend, mehrere Briefe, Mail, senden
action-print = Drucken…
    .help = Druckt die Seite in Originalgröße: Der Druckdialog Ihres Systems fragt, wie.
    .words = Drucker, Papier, ausdrucken
action-bilingual = Was unterschreibe ich?
    .help = Zeigt daneben denselben Brief in einer anderen Sprache, Teil für Teil.
    .words = Übersetzung, zwei Sprachen, verstehen
action-larger = Alles größer
    .help = Zeigt das ganze Fenster größer, bis zur doppelten Größe.
    .words = Zoom, größer, Schriftgröße, Augen
action-smaller = Alles kleiner
    .help = Zeigt das ganze Fenster wieder kleiner.
    .words = Zoom, kleiner, Schriftgröße
action-normal-size = Übliche Größe
    .help = Zeigt das Fenster in seiner üblichen Größe.
    .words = Zoom, zurücksetzen, Schriftgröße
action-compose = Schreiben
    .help = Stellt einen Brief zusammen.
    .words = schreiben, Brief, verfassen
action-batch = Serie
    .help = Macht Briefe der Menschen auf einer Mitgliederliste.
    .words = Mitgliederliste, Mitglieder, Serienbrief, Abend
action-code = Handlebars oder Text
    .help = Zeigt die Vorlage als Text mit Feldern oder als Handlebars.
    .words = Quelltext, Vorlage
action-offers = Etwas einsetzen…
    .help = Sucht ein Feld, eine Hilfsfunktion, einen Fakt oder einen Absatz zum Einsetzen in die Vorlage.
    .words = einfügen, Feld, Fakt, Baustein
action-changes = Was geändert ist
    .help = Zeigt, worin sich die Vorlage von ihrem Original unterscheidet.
    .words = Unterschiede, vergleichen, Änderungen
action-original = Zurück zum Original
    .help = Nimmt die Vorlage so, wie sie vor der Änderung war.
    .words = zurücksetzen, wiederherstellen
action-new-template = Neue Vorlage…
    .help = Beginnt eine Vorlage für eine andere Art von Behörde oder eine andere Sprache.
    .words = Text, Wortlaut, andere Sprache
action-campaigns = Meine Kampagnen…
    .help = Zeigt die Kampagnen auf diesem Computer in einer Tabelle: bis wann sie gehen, und was darin alt oder ungeprüft ist.
    .words = Pakete, installiert, Übersicht
action-new-empty = Neue Kampagne…
    .help = Beginnt eine Kampagne, von der noch nichts geschrieben ist: Sie schreiben, an wen Briefe gehen, worum sie bitten und was geschehen ist.
    .words = anlegen, erstellen, Paket
action-organise = Kampagne
    .help = Ändert den Wortlaut der Vorlagen und den Inhalt des Pakets.
    .words = Vorlagen, Paket, Kampagne, bearbeiten
action-open-list = Liste öffnen…
    .help = Öffnet eine Mitgliederliste: eine Tabelle, eine CSV-Datei oder Adresskarten.
    .words = Mitglieder, Tabelle, Excel, CSV, Adressen
action-open-list-path = Liste aus eingetipptem Pfad öffnen…
    .help = Öffnet eine Mitgliederliste, wo kein Dateidialog angezeigt werden kann.
    .words = Mitglieder, Tabelle, Datei, Pfad
action-close-list = Liste schließen
    .help = Legt die Mitgliederliste mit allen Korrekturen weg; ihre Datei bleibt, wie sie ist.
    .words = Mitglieder, weglegen, vergessen
action-mend-row = Diese Zeile korrigieren…
    .help = Öffnet die Zeile, deren Brief gezeigt wird, um sie für diese Briefe zu korrigieren; die Datei der Liste bleibt, wie sie ist.
    .words = verbessern, korrigieren, ändern, bearbeiten, Zeile
action-leave-out = Alle zu prüfenden Zeilen weglassen
    .help = Lässt alle gezeigten Zeilen weg, die zu prüfen sind: Von ihnen wird kein Brief gemacht.
    .words = überspringen, ausschließen, zweifelhaft
action-take-back = Diese Zeilen doch drucken
    .help = Nimmt die Zeilen wieder herein, die auf einmal weggelassen wurden, weil sie zu prüfen waren.
    .words = einschließen, zurück, zweifelhaft
action-print-one = Zuerst einen drucken…
    .help = Druckt einen Brief der Liste, um ihn auf Papier anzusehen, bevor alle erstellt werden.
    .words = Probe, Muster, Test
action-make-letters = Briefe erstellen…
    .help = Erstellt die Briefe der Liste.
    .words = Serienbrief, Mitglieder, erzeugen, alle
action-joint-letter = Gemeinsamer Brief…
    .help = Macht einen Brief, Ihren, dem sich die Leute der Liste anschließen: Name und Ort unter Ihrer Unterschrift, höchstens sechzig.
    .words = mitunterzeichnen, Unterschriften, gemeinsam, Petition
action-member-labels = Etiketten der Mitglieder…
    .help = Macht ein PDF mit Etiketten der Leute auf der Liste; Zeilen, die nicht bereit sind, bekommen keines.
    .words = Aufkleber, Adressen, Umschläge, Avery
action-office-labels = Etiketten der Adressaten…
    .help = Macht ein PDF mit Etiketten der Adressaten des Programms, oder aller Adressaten der Kampagne.
    .words = Aufkleber, Adressen, Umschläge, Avery
action-table-sheet = Blatt für den Tisch…
    .help = Schreibt eine Seite für einen Briefabend: kurz der Fall, worum gebeten wird, was zu tun und was zu lassen ist.
    .words = Abend, Handzettel, Fall in Kürze
action-signature-sheet = Unterschriftenliste…
    .help = Exportiert ein Blatt zum Unterschreiben von Hand: was erbeten wird, was mit den Namen geschieht, und nummerierte Zeilen.
    .words = Petition, Abend, Unterschriftenliste, Namen
action-reply-slips = Antwortzettel…
    .help = Schreibt Zettel, die sagen, was mit einer Antwort zu tun ist, drei auf einer Seite.
    .words = Antwort, Abend, Zettel
action-copy-notes = Begleitzeilen zu Kopien…
    .help = Schreibt zu jeder Kopie des Briefs, die mit der Post geht, einige Begleitzeilen.
    .words = Botschaft, Begleitschreiben, zweites Amt
action-card = Karte schreiben…
    .help = Schreibt eine Karte an eine Person oder ihre Familie, wo das Paket es erlaubt.
    .words = Postkarte, Gruß, Solidarität, Gefangene
action-palette = Suche und Befehle
    .help = Findet alles, was sich tun lässt, dazu Adressaten, Anliegen, Personen und Briefe, über einen Teil des Namens.
    .words = finden, Befehl, Aktion, Suche
action-menu = Menü
    .help = Öffnet das Menü oder schließt es.
    .words = Befehle, alle
action-next-part = Nächster Teil des Fensters
    .help = Bringt die Tastatur zum nächsten Teil: Leiste, Bericht, Brief, Seite, was noch fehlt.
    .words = Bereich, Tastatur, Fokus
action-previous-part = Voriger Teil des Fensters
    .help = Bringt die Tastatur zum Teil davor.
    .words = Bereich, Tastatur, Fokus
action-settings = Einstellungen…
    .help = Aussehen, Sprache und Größe des Fensters und was sich das Programm merkt.
    .words = Optionen, Sprache, Design, Voreinstellungen
action-scripts = Schriften…
    .help = In welchen Schriften ein Brief gedruckt werden kann, und weitere dafür.
    .words = Schriftarten, Alphabete, Sprachen
action-keys = Tasten
    .help = Zeigt alle Tasten.
    .words = Tastenkürzel, Tastatur, Kürzel
action-signing = Unterschriftentisch öffnen…
    .help = Lässt Leute die Briefe des Programms, oder diesen Brief, wo es keines gibt, nacheinander unterschreiben, alle mit eigenem Namen und eigenen Worten.
    .words = Abend, Gäste, Stand, unterschreiben, Briefmarathon
action-add-letter = Brief hinzufügen
    .help = Fügt den Brief hinzu und macht den Tisch für die nächste Person bereit.
    .words = Abend, unterschreiben, Gast
action-print-gathered = Gesammeltes drucken
    .help = Druckt die Briefe, die noch nicht gedruckt sind.
    .words = Abend, unterschriebene Briefe, Drucker
action-end-signing = Abend beenden…
    .help = Entfernt die Namensliste, die Briefe und ihre Dateien von diesem Computer.
    .words = beenden, Namen löschen, schließen
action-leave-signing = Unterschriftentisch verlassen
    .help = Kehrt zum Brief zurück; das Gesammelte bleibt, bis der Abend beendet wird.
    .words = Abend, zurück, schließen
action-quit = Beenden
    .help = Beendet das Programm und fragt vorher, wenn eine Änderung nicht gespeichert ist.
    .words = schließen, verlassen, Ende

## The bar at the top.

menu = Menü
# $date: how old the facts of the pack are (“July 2013”).
facts-as-of = Stand der Fakten: { $date }
    .help = Die Briefe sagen, wann etwas berichtet wurde. Suchen Sie nach Neuigkeiten, bevor Sie einen abschicken.
# Instead of a file's name.
file-new = Neuer Brief
file-not-saved = { $file } · nicht gespeichert
file-unsaved = nicht gespeichert

## The report, at the left.

section-recommendations = Empfehlungen
section-people = Menschen
section-events = Was geschah
section-figures = Zahlen
section-sources = Quellen
section-empty = Das Paket enthält keine.
report-close = Bericht schließen
search = Im Bericht suchen
search-hint = Im Bericht suchen
search-clear = Suche leeren
# $text: what was typed.
found-none = Im Bericht steht nichts mit „{ $text }“.
found-none-try = Versuchen Sie es mit weniger Wörtern oder dem Anfang eines Namens. Jedes Alphabet geht: „Тулетаева“ findet Tuletaeva.
found-groups = Gruppen
found-mentioned = Nur erwähnt
# Said by a screen reader of the first thing found, where it can only be read.
found-first = Das Erste, was gefunden wurde
# Heads what was found of what is asked of an office; the second is the one that the letter goes to.
found-asks = An: { $office }
found-asks-this = An: { $office }, Adressat dieses Briefs
# On a button below a request to another office.
found-write-to = Stattdessen schreiben an: { $office }
# $title: the name of a section.
fold-show = { $title }: zeigen
fold-hide = { $title }: verbergen
events-count = · { $count ->
    [one] 1 Fakt
   *[other] { $count } Fakten
}
# $offices: their names, set apart by dots.
fact-told-to = Steht in Briefen an: { $offices }
people-groups = Gruppen
people-group-note = Das Paket enthält nicht für alle von ihnen einen Fall: Beim Ankreuzen wird niemand von ihnen namentlich genannt.
people-mentioned = Nur erwähnt
people-mentioned-note = Das Paket enthält keinen Fall zu dieser Person: Ein Brief nennt sie nicht von sich aus.
# $office: as the pack calls it (“President”).
recommendations-to = Empfehlungen an: { $office }
recommendations-none = Der Bericht empfiehlt diesem Adressaten nichts: Wählen Sie einen anderen.
recommendation-partly = teilweise erfüllt
recommendation-met = erfüllt
# Shown over a recommendation. $text goes on after “The report asks …”.
recommendation-whole = … { $text }.
person-more = Mehr über { $name }
person-less = Weniger über { $name }
figure-tell = In einem Satz nennen
figure-table = Als Tabelle zeigen
figure-partial = Schraffiert: nur ein Teil des Jahres, nicht zu vergleichen.
# Below a column of the chart: a part of a year by its end (“to June 2013”).
figure-until = bis { $end }
# The chart aloud: a period and its number.
figure-count = { $period }: { $value }
figure-count-partial = { $period }: { $value } (Teil eines Jahres)
sources-count = · { $count ->
    [one] 1 Dokument
   *[other] { $count } Dokumente
}
source-copy = „{ $reference }“ kopieren, um das Dokument zu finden

## What is known of a person.

person-conviction = Verurteilung
person-established = Gesichert
person-alleged = Vorwurf
person-disputed = Umstritten
person-status = Was aus der Person wurde
person-not-known = Nicht bekannt
person-elsewhere = Keine Bitte an diese Stelle betrifft diese Person. Über sie kann man schreiben an: { $offices }
person-nowhere = Keine Bitte des Berichts betrifft diese Person.
person-write = Für { $name } schreiben
person-write-to = Für { $name } schreiben, an: { $office }
person-write-about = Über { $name } schreiben
person-write-about-to = Über { $name } schreiben, an: { $office }
person-in-letter = { $name } kommt in diesem Brief vor.
person-not-named = Kein Brief darf { $name } nennen: Es ist nicht bekannt, dass jemand zugestimmt hat.
person-begins-new = Damit beginnt ein neuer Brief. Ist der offene nicht gespeichert, werden Sie vorher gefragt.
person-untranslated = Einige Zeilen hier und die Namen der Quellen gibt es nur auf { $language }.
person-sources-as-they-are = Quellen heißen hier wie in der Kampagne, nicht übersetzt.
person-graphic = In den Quellen steht mehr, was kein Brief druckt.

## What a sentence of the page rests on, beside it.

tip-ask = Anliegen { $id } des Berichts
# $by: the pack's own words (“according to the Prosecutor General's Office”).
tip-figure = Zahlen: { $by }
tip-status = Was wurde aus: { $name }
tip-established = Gesichert
tip-alleged = Vorwurf · der Satz sagt, wer ihn erhebt
tip-disputed = Umstritten · gilt für jede Darstellung in diesem Paket
# Quotation marks around the words that say who alleges it.
tip-quoted = „{ $words }“
tip-edited = Ihre eigenen Worte
tip-edited-note = Der Bericht wird nicht als ihre Quelle genannt. Ein Klick führt dorthin, wo sie sich ändern lassen.
confirmed-never = nie bestätigt
confirmed-on = zuletzt bestätigt: { $date }

## The letter, in the middle.

letter-first = Ein Brief aus einem Menschenrechtsbericht: wählen, worum er bittet, eigene Worte hinzufügen, drucken und zur Post geben.
letter-go-on = Weiter mit „{ $file }“
letter-pack-language = Die Texte dieser Kampagne selbst sind auf { $language }.
letter-to = An
office-requests = { $count ->
    [one] 1 Anliegen
   *[other] { $count } Anliegen
}
letter-copies = Kopie an
letter-copy-countries = Für Briefe aus: { $countries }
letter-copy-to = Kopie an: { $office }
letter-language = Sprache
letter-language-only = { $language } – nur an: { $offices }
letter-language-nowhere = { $language } – noch kein Brief darin
letter-language-lacks = { $language } – ohne Worte für: { $what }
letter-language-changed = Auf { $before } gibt es keinen Brief an: { $office }. Er ist jetzt auf { $now }.
letter-not-in-language = Nicht für einen Brief auf { $language }: Die Kampagne hat keine Worte in dieser Sprache dafür.
letter-copies-not = Auf { $language } nicht benannt: { $offices }
handout-no-language = Dieses Blatt gibt es auf { $language } nicht. Wählen Sie für den Brief eine andere Sprache.
letter-paper = Papier
letter-paper-country = Für Umschläge dort ({ $country }):
letter-paper-use = Papier nehmen: { $paper }
letter-paper-none = Für Umschläge dort ({ $country }) ist hier kein Papier gemacht: Nehmen Sie einen Umschlag ohne Fenster, oder halten Sie ein Blatt an Ihren.
letter-asks = Worum der Brief bittet
letter-asks-order = · in dieser Reihenfolge
letter-asks-none = Noch nichts: Kreuzen Sie eine Empfehlung des Berichts an.
letter-people = Genannte Personen
letter-people-none = Niemand namentlich: Kreuzen Sie eine Person des Berichts an.
order-up = Nach oben: { $title }
order-down = Nach unten: { $title }
order-remove = Entfernen: { $title }
own-words = In Ihren eigenen Worten
own-words-in = Schreiben Sie in der Sprache des Briefs: { $language }
own-words-full = { $lines ->
    [0] Diese Seite ist voll: Für mehr braucht es eine zweite. Eine Bitte weniger schafft Platz.
    [one] Auf dieser Seite ist noch Platz für eine Zeile
   *[other] Auf dieser Seite ist noch Platz für { $lines } Zeilen
}
own-words-pages = Der Brief braucht { $pages } Seiten
own-who = Wer Sie sind, in wenigen Worten, in der Sprache des Briefs
own-who-hint = Krankenpflegerin aus Kassel
own-who-example = zum Beispiel: { $example }
own-words-hint = Warum Ihnen das wichtig ist.
own-words-count = { $count ->
    [0] · freiwillig
    [one] · freiwillig, 1 Wort
   *[other] · freiwillig, { $count } Wörter
}
sender = Von
sender-name = Name
sender-name-hint = Erika Beispiel
sender-place = Ort
sender-place-hint = Kassel
sender-address = Adresse
sender-address-hint =
    Musterstraße 1
    34117 Kassel
    Deutschland
field-as-printed = Das Feld bringt Wörter von rechts nach links durcheinander. Gedruckt stehen sie so:
sender-known = Der Adressat ({ $office }) und alle, die dort die Post öffnen, werden diesen Namen und diese Adresse lesen.
sender-keep = Meinen Namen und meine Adresse im gespeicherten Brief behalten
sender-redact = Nur meine Initialen und meinen Ort drucken
came-asked = Das kam mit dem Brief, den Sie geöffnet haben: { $parts }. Ist es von Ihnen?
came-words = die eigenen Worte
came-who = wer schreibt
came-address = die Adresse
came-town = der Ort
came-remove = Entfernen
came-keep = Es ist von mir
letter-sources = Dem Brief eine Seite mit Quellen beilegen

## The spelling of own words.

spelling-misspelt = Falsch geschrieben: { $words }
spelling-of = „{ $word }“ steht nicht im Wörterbuch
spelling-looking = Suche läuft…
spelling-no-idea = Nichts Ähnliches steht im Wörterbuch.
spelling-put = „{ $word }“ schreiben
spelling-clean = Keines Ihrer Wörter ist falsch geschrieben.
spelling-none = Die Rechtschreibung wird nicht geprüft: Dieser Computer hat kein Wörterbuch der Rechtschreibung für die Sprache des Briefs ({ $language }).

## The letter's whole text, part by part.

text-subject = Betreff
text-paragraph = Absatz { $number }
text-request = Anliegen { $number }
# An item of another list.
text-item = Listenpunkt { $number }
text-note = Sätze, die Sie stehen lassen, behalten ihre Quellen. Was Sie ändern, sind Ihre eigenen Worte.
text-none = Es gibt noch keinen Brief zu bearbeiten.
text-edited = { $count ->
    [one] · 1 Änderung
   *[other] · { $count } Änderungen
}
# The state of a part, beside its name.
text-yours = geändert
text-left-out = weggelassen
text-decide = zu entscheiden
# Buttons; the longer one is aloud.
text-all-back = Alles zurücksetzen
text-all-back-of = Alles zurücksetzen: { $part }
text-keep = Meins behalten
text-keep-of = Meins behalten: { $part }
text-take = Neuen Text übernehmen
text-take-of = Neuen Text übernehmen: { $part }
text-discard = Meine Änderung verwerfen
text-discard-of = Meine Änderung verwerfen: „{ $words }“
text-go = Dorthin
text-go-of = Dorthin: { $part }
text-stale = Was unter Ihrer Änderung steht, hat sich geändert. Von sich aus sagt der Brief jetzt:
text-lost = „{ $sentence }“: Diese Worte sind jetzt Ihre eigenen. Der Bericht wird nicht mehr als ihre Quelle genannt.
text-lost-request = „{ $sentence }“: Diese Worte sind jetzt Ihre eigenen, nicht das Anliegen des Berichts. Achten Sie darauf, dass sie um dasselbe bitten.
text-gone = Änderungen ohne Platz
text-gone-note = Wovon diese handelten, steht nicht mehr im Brief. Sie sind aufbewahrt und werden nicht gedruckt.
text-gone-out = Weggelassen: „{ $words }“
# A change word by word, aloud.
change-for = aus „{ $was }“ wurde „{ $is }“
change-out = „{ $was }“ weggelassen
change-in = „{ $is }“ eingesetzt
change-spaces = Leerzeichen geändert
change-put-back = Wieder einsetzen: „{ $words }“
change-take-out = Herausnehmen: „{ $words }“
change-spaces-back = Leerzeichen zurücksetzen

## The page, at the right.

page-none = Noch keine Seite
page-making = Die Seite wird erstellt…
bilingual-back = Zurück zur Seite
bilingual-read-in = Lesen auf
bilingual-said = Sie unterschreiben den Brief links ({ $signed }). Was rechts steht ({ $other }), ist zum Lesen da und wird nicht verschickt.
bilingual-head-signed = { $lang } – das unterschreiben Sie
bilingual-head-other = { $lang } – zum Lesen
bilingual-same = dasselbe
bilingual-unreviewed = { $lang }: von niemandem mit dieser Muttersprache geprüft
bilingual-reviewed = Von jemandem geprüft, der die Sprache kann
bilingual-edits = Was Sie am Text des Briefs geändert haben, steht nur im unterschriebenen Brief.
bilingual-right-to-left = Eine Sprache, die von rechts nach links geschrieben wird, lässt sich hier nicht richtig anzeigen: Lesen Sie das exportierte PDF.
bilingual-none = Der Brief lässt sich in dieser Sprache nicht lesen:
page-empty = Noch gibt es keinen Brief zu zeigen: Unten steht, was zu beheben ist.
# Small, over the page, where the envelope's window lies.
page-envelope = Fenster des Umschlags
# The page aloud, and the same in small letters above it.
page-aloud = Seite { $page } von { $pages }
page-of = Seite { $page } von { $pages }
zoom = { $percent } %
zoom-aloud = Vergrößerung { $percent } %

## The strip at the bottom and the list above it.

summary-making = Die Seite wird erstellt…
summary-pages = { $count ->
    [1] Eine Seite
    [one] { $count } Seite
   *[other] { $count } Seiten
}
# $what: the problems themselves.
summary-fix = { $count } zu beheben: { $what }
summary-fix-count = { $count } zu beheben
summary-check = { $count } zu prüfen: { $what }
summary-check-count = { $count } zu prüfen
summary-notes = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
summary-aloud = Hinweise und Fehler: { $summary }
problems = Zu beheben und zu prüfen
problems-close = Hinweise und Fehler schließen
problems-below = { $count ->
    [one] 1 weiteres darunter
   *[other] { $count } weitere darunter
}
problems-none = Nichts: Der Brief kann verschickt werden.
problems-notes = Hinweise sind nur gut zu wissen: Sie halten keinen Export auf.
needed = Noch nötig:
needed-aloud = Noch nötig: { $what }
needed-done = { $what }: da
news-all = Es fehlt nichts mehr
needed-first = Noch nötig, bevor der Brief abgehen kann: { $what }
target-office = Adressat
target-language = Sprache
target-paper = Papier
target-requests = Anliegen
target-people = Genannte Personen
target-words = Eigene Worte
target-who = Wer Sie sind
target-name = Ihr Name
target-address = Ihre Adresse
target-town = Ihr Ort
remedy-go = Gehe zu: { $place }
remedy-ask = Auch darum bitten: { $what }
remedy-leave-out = Weglassen: { $who }
remedy-name = Auch dafür schreiben: { $who }
remedy-write-to = Stattdessen schreiben an: { $office }
remedy-read = Woher sie stammt: { $source }
remedy-show-fact = Fakt zeigen
remedy-show-ask = Bitte zeigen
remedy-show-person = Person zeigen
remedy-unsay = Diesen Satz weglassen
remedy-write = „{ $text }“ schreiben
remedy-lines = Eine Zeile für jeden Teil
remedy-strike = { $count ->
    [one] Weglassen
   *[other] Alle weglassen
}
remedy-add-face = Schriften…
remedy-paper = Eine Seite auf: { $paper }
remedy-still-right = Ich habe nachgesehen: stimmt noch
remedy-right = Ich habe nachgesehen: sie stimmt
remedy-correct = Das hat sich geändert: berichtigen
still-right-noted = Mit dem heutigen Datum in Ihrer Kopie des Pakets vermerkt: { $path }
still-right-copied = Mit dem heutigen Datum in einer Kopie des Pakets vermerkt, die dieser Brief von nun an benutzt: { $path }
still-right-unsaved = Unter „Kampagne“ sind Änderungen nicht gespeichert: Speichern Sie sie zuerst, dann vermerken Sie dies
still-right-nowhere = die Dateien des Pakets sagen dies an keiner Stelle, an der ein Datum vermerkt werden könnte
problem-times = { $what } ({ $count }-mal)
problem-allow = In diesem Brief erlauben

## Dialogs.

cancel = Abbrechen
close = Schließen
path-save = Brief speichern
path-open = Brief öffnen
path-goes = Tippen Sie ein, wohin die Datei soll. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
path-is = Tippen Sie ein, wo die Datei ist. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
path = Pfad
path-do-save = Speichern
path-do-open = Öffnen
path-empty = geben Sie einen Pfad ein
path-not-written = Das konnte nicht geschrieben werden: { $why }.
replace = Datei ersetzen?
replace-body = Es gibt schon eine Datei { $path }.
replace-do = Ersetzen
replace-other = Anderer Name
new-folder = Einen neuen Ordner anlegen?
new-folder-body = Es gibt noch keinen Ordner { $path }.
new-folder-do = Ordner anlegen
new-folder-other = Anderer Ordner
unsaved = Änderungen speichern?
unsaved-quit = Sie gehen verloren, wenn Sie das Programm beenden, ohne den Brief zu speichern.
unsaved-new = Sie gehen verloren, wenn Sie einen neuen Brief beginnen, ohne diesen zu speichern.
unsaved-campaign = Sie gehen verloren, wenn Sie eine Kampagne beginnen, ohne den Brief zu speichern.
unsaved-other = Sie gehen verloren, wenn Sie eine andere Kampagne öffnen, ohne den Brief zu speichern.
unsaved-open = Sie gehen verloren, wenn Sie einen anderen Brief öffnen, ohne diesen zu speichern.
unsaved-programme = Was im Programm des Abends steht, bleibt darin.
save-leaves-name = Ihr Name und Ihre Adresse kommen nicht in die Datei, wenn Sie hier kein Häkchen setzen; Ihre eigenen Worte, und wer Sie nach Ihrer Angabe sind, bleiben darin:
save-keeps-name = Ihr Name und Ihre Adresse kommen in die Datei, wenn Sie dieses Häkchen nicht entfernen; Ihre eigenen Worte, und wer Sie nach Ihrer Angabe sind, bleiben darin:
unsaved-save = Speichern
unsaved-discard = Nicht speichern
not-a-letter = Das ist kein Brief von Entreaty, oder er ist beschädigt.
not-a-letter-help = An der Datei wurde nichts geändert. Öffnen Sie eine andere Kopie davon, oder beginnen Sie einen neuen Brief.
not-opened = { $file } kann nicht geöffnet werden

## The system's file dialogs.

dialog-save = Brief speichern
dialog-open = Brief oder Kampagne öffnen
# The kinds of file in the list of the dialog.
dialog-kind-letter = Entreaty-Brief
# The proposed name of a file, before its ending; with the office it is written to.
file-name = brief
file-name-all = Briefe
file-name-to = brief-{ $office }

## Passing messages.

toast-close = Meldung weglegen
toast-earlier = { $count ->
    [one] 1 frühere Meldung
   *[other] { $count } frühere Meldungen
}
toast-dialog-open = Ein Dateidialog ist schon offen.
toast-exported = Exportiert nach { $path }
toast-saved = Gespeichert in { $path }
toast-copied = Der Text des Briefs ist kopiert.
toast-office-changed = Der Brief geht jetzt an: { $office }. Er bittet um das, was dort erbeten werden kann. Ihre eigenen Worte sind geblieben: Lesen Sie sie noch einmal.
failed-pdf = Das PDF konnte nicht erstellt werden: { $why }.
failed-file = Die Datei konnte nicht erstellt werden: { $why }.
failed-save = Der Brief konnte nicht gespeichert werden: { $why }.
failed-no-folder = einen solchen Ordner gibt es nicht
failed-not-allowed = dort zu schreiben ist nicht erlaubt
failed-full = auf diesem Datenträger ist kein Platz mehr; schaffen Sie welchen oder wählen Sie einen anderen
failed-page = Die Seite wird nicht mehr erstellt.
failed-job = Daran ist das Programm gescheitert.
failed-thread = Das System gibt keinen Thread her: { $why }

## The menu's groups.

menu-letter = Der Brief
menu-organise = Die Kampagne
tabs-menu = Reiter: { $tab }
pack-menu = Kampagnenpaket: { $title }
pack-built-in = mitgeliefert
pack-open-other = Anderes öffnen…
campaigns = Meine Kampagnen
campaigns-title = Kampagne
campaigns-languages = Briefe auf
campaigns-ends = Letzter Tag
campaigns-recheck = Neu prüfen bis
campaigns-old = Alte Anschriften
campaigns-unchecked = Ungeprüfte Aussagen
campaigns-letters = Briefe im Tagebuch
campaigns-over = { $date }, vorbei
campaigns-open = Öffnen
    .help = Arbeitet von nun an mit dieser Kampagne.
campaigns-open-of = { $title } öffnen
campaigns-update = Erneuern…
    .help = Öffnet eine neuere Datei davon: was anders ist, wird gezeigt, bevor sie benutzt wird.
campaigns-update-of = { $title } erneuern…
campaigns-copy-of = Nummer von { $title } kopieren
campaigns-copy-help = Ein Klick kopiert sie.
campaigns-forget = Vergessen
    .help = Nimmt sie aus dieser Tabelle. Ihre Dateien bleiben, wo sie sind.
campaigns-forget-of = { $title } vergessen
menu-recent = Zuletzt geöffnet
menu-recent-forget = Diese vergessen
menu-send = Verschicken
menu-evening = Abende und Karten
menu-change = Ändern
menu-page = Die Seite
menu-window = Das Fenster

## The palette: everything by its name.

palette = Suche und Befehle
palette-open-it = Suche und Befehle
palette-hint = Tippen Sie, was Sie tun möchten, oder einen Namen
palette-none = Nichts heißt so. Versuchen Sie es mit einem Wort davon, in beliebiger Schrift.
problem-in-file = { $file }, Zeile { $line }: { $what }
palette-write-to = Schreiben an: { $office }
palette-ask = Bitten um: { $what }
palette-ask-no-more = Nicht mehr bitten um: { $what }
palette-speak-of = Nennen: { $name }
palette-leave-out = Weglassen: { $name }
palette-person = Person, einer der genannten Menschen
palette-paper = Papier: { $paper }
palette-open = Öffnen: { $file }

## The sheet of keys.

keys-tab = Tab führt zum nächsten Bedienelement, Umschalt und Tab zum vorigen.
keys-space = Leertaste oder Eingabe drückt eine Schaltfläche; die Pfeiltasten bewegen sich in einer Liste.
keys-escape = Escape legt einen Dialog, einen Hinweis oder den aufgeklappten Bericht weg.

## Settings.

settings = Einstellungen
settings-look = Aussehen
settings-look-system = Wie im System
settings-look-light = Hell
settings-look-dark = Dunkel
settings-contrast = Kontrast
settings-contrast-system = Wie das System es verlangt
settings-contrast-usual = Üblich
settings-contrast-high = Hoch
settings-language = Sprache des Fensters
settings-language-system = Wie im System
settings-language-note = Diese Übersetzung hat noch niemand mit dieser Muttersprache geprüft.
settings-size = Größe von allem
settings-paper = Papier neuer Briefe
settings-paper-usual = Vorgabe des Programms
settings-group = Ihre Gruppe und wie man sie erreicht (für Antwortzettel und das Blatt für den Tisch)
settings-prices = Porto: eine Preistabelle, die Sie führen (die Anleitung zeigt eine)
settings-prices-choose = Tabelle wählen…
settings-prices-none = Ohne sie
settings-beside = Neben jedem exportierten PDF den Brief aufbewahren, um später zu wissen, was darin stand
settings-note = Änderungen gelten sofort. Alles bleibt auf diesem Computer.
scripts-built-in = Ohne Weiteres gedruckt werden: Lateinisch, Griechisch, Kyrillisch, Armenisch, Georgisch, Hebräisch, Arabisch, Devanagari, Bengalisch, Thai, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Singhalesisch, Laotisch, Khmer, Birmanisch, Äthiopisch.
scripts = Schriften
scripts-none = Es wurde keine Schrift hinzugefügt. Chinesisch, Japanisch und Koreanisch brauchen eine.
scripts-add = Schrift hinzufügen…
scripts-remove = Entfernen
scripts-remove-of = { $name } entfernen
scripts-added = Briefe werden ab jetzt auch mit { $name } gedruckt
scripts-added-one = Briefe werden ab jetzt auch mit { $name } gedruckt; aus derselben Datei nicht hinzugefügt: { $others }
scripts-removed = Briefe werden nicht mehr mit { $name } gedruckt
scripts-note = Die Schrift wird kopiert; in ein PDF kommen nur die Buchstaben, die darin stehen. Namen von rechts nach links werden in ihrer Ordnung gedruckt; im Feld, in das sie getippt werden, liest sich jedes Wort richtig, aber die Wörter stehen von links nach rechts.
dialog-face = Schrift hinzufügen
dialog-kind-face = Schriften
dialog-prices = Tabelle der Portopreise
dialog-kind-prices = Preistabellen
toast-prices = Was Briefe an Porto kosten, wird nach { $path } gesagt
face-added = { $name }: { $scripts }
script-chinese = Chinesisch
script-japanese = Japanisch
script-korean = Koreanisch
script-tibetan = Tibetisch
script-mongolian = Mongolisch
script-other = andere Buchstaben
sender-remember = Meinen Namen und meine Adresse auf diesem Computer merken

## A crash, and errors in the way.

recover = Ein Brief wurde nicht gespeichert
recover-body = Entreaty wurde beendet, bevor ein Brief gespeichert war (an: { $office }). Er lässt sich wiederherstellen.
recover-more = { $count ->
    [one] Ein älterer Brief wird beim nächsten Start angeboten.
   *[other] { $count } ältere Briefe werden beim nächsten Start angeboten.
}
recover-do = Wiederherstellen
recover-later = Später
recover-discard = Verwerfen
errors = { $count ->
    [one] Zuerst { $count } Fehler beheben
   *[other] Zuerst { $count } Fehler beheben
}
errors-fix = Diese lassen sich nicht zulassen: Der Brief käme nicht an oder sagte etwas, das nicht stimmt.
errors-allow-once = Sie können ihn auch dieses eine Mal so abschicken, wie er ist.
errors-allow-keep = In diesem Brief von jetzt an erlauben
errors-allow = Erlauben und fortfahren
errors-show = Zeigen

## More file dialogs, messages and failures.

path-all = Ein Brief an jeden Adressaten
path-folder = Tippen Sie den Ordner ein, in den die Briefe sollen. Ein Name ohne Ordner meint einen in Ihrem persönlichen Ordner.
dialog-all = Ein Ordner für die Briefe
dialog-kind-open = Entreaty-Brief oder -Paket
drop-here = Loslassen, um den Brief, das Paket oder die Liste zu öffnen
toast-show = Im Ordner zeigen
toast-copy = Nummer kopieren
toast-number-copied = Die Nummer ist in der Zwischenablage.
toast-exported-all = { $count ->
    [one] { $count } Brief exportiert nach { $path }
   *[other] { $count } Briefe exportiert nach { $path }
 }
toast-saved-without = Gespeichert als { $path }, ohne Ihren Namen und Ihre Adresse
toast-saved-with = Gespeichert als { $path }, mit Ihrem Namen und Ihrer Adresse
toast-saved-own = Ihre eigenen Worte, oder wer Sie nach Ihrer Angabe sind, stehen in der Datei.
toast-keep-sender = In dieser Datei behalten
toast-next = Wie es weitergeht
# $action: the action of that name, with its dots.
toast-next-again = „{ $action }“ steht auch im Menü, für später.
toast-correct-here = Berichtigen Sie es hier; der Brief ist, wie Sie ihn verlassen haben.
toast-back = Zurück zum Brief
next = Der Brief auf seinem Weg
next-sign = Drucken Sie ihn und unterschreiben Sie von Hand über Ihrem Namen.
next-fold = Falten Sie ihn an den kurzen Marken am Rand in { $parts } Teile, die Schrift nach außen: Die Adresse steht dann im Fenster des Umschlags.
next-address = Schlagen Sie die Adresse auf den eigenen Seiten der Stelle nach, bevor Sie ihn zur Post geben ({ $found }).
next-post = Frankieren Sie ihn für einen Brief in dieses Land: { $country }. Die Post und ihre Seiten sagen, wie viel das ist. Dann geben Sie ihn auf.
failed-no-program = dieser Computer hat kein Programm dafür
toast-mailed = Eine neue E-Mail ist offen. Der Text des Briefes ist kopiert: Fügen Sie ihn dort ein.
printing-dialog = Ihr System hat die Seiten und druckt sie, wie Sie es gewählt haben.
printing-queue = Die Seiten sind in der Warteschlange des Druckers „{ $printer }“.
printing-viewer = Die Seiten sind an Ihr PDF-Programm übergeben: Drucken Sie sie dort, in Originalgröße.
unprinted-cancelled = Es wurde nichts gedruckt.
unprinted-dialog = Der Druckdialog Ihres Systems endete, und nichts wurde gedruckt ({ $why })
unprinted-queue = Der Drucker „{ $printer }“ hat die Seiten nicht angenommen ({ $why })
unprinted-viewer = Es gibt hier keinen Druckdialog und keinen Drucker. Kein Programm für PDF-Dateien hat reagiert: { $why }.
unprinted-disk = Die Seiten konnten nicht zum Drucken weitergegeben werden: { $why }.
print-dialog = Drucken
print-printer = Drucker
print-copies = Exemplare
print-both-sides = Beide Seiten des Papiers
print-as-it-is = Alles wird in Originalgröße gedruckt, damit die Anschrift im Fenster steht.
print-do = Drucken
toast-exported-unfit = { $count ->
    [one] Einer der Briefe hat keinen Platz für eine Ihrer Änderungen: Sie wurde dort nicht gedruckt.
   *[other] { $count } der Briefe haben keinen Platz für eine Ihrer Änderungen: Sie wurde dort nicht gedruckt.
}
toast-edits-gone = { $count ->
    [one] Eine Änderung hat in diesem Brief keinen Platz. Sie ist aufbewahrt und wird nicht gedruckt.
   *[other] { $count } Änderungen haben in diesem Brief keinen Platz. Sie sind aufbewahrt und werden nicht gedruckt.
}
toast-gone = Es gibt keine Datei { $file }.
failed-keep = Ihre Änderungen können nicht vor einem Absturz gesichert werden, speichern Sie also oft: { $why }
failed-show = Der Ordner kann nicht gezeigt werden: { $why }. Die Datei ist { $path }.
failed-mail = Kein E-Mail-Programm hat reagiert: { $why }. Kopieren Sie stattdessen den Text.

## The batch: a member list in, a stack of letters out.

part-list = Mitgliederliste
part-rows = Zeilen der Liste
part-paper = Eine Zeile auf Papier, und wie Briefe erstellt werden
batch-letter = Brief
batch-letter-to = { $count ->
    [one] An: { $office } · 1 Anliegen
   *[other] An: { $office } · { $count } Anliegen
}
batch-letter-change = Brief ändern
batch-own-words = Die eigenen Worte dieses Briefs stehen über jedem Namen. Nehmen Sie heraus, was nur für eine Person gilt.
batch-list = Mitgliederliste
batch-rows = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
}
batch-privacy = Die Liste bleibt auf diesem Computer. Nichts davon wird aufbewahrt außer den Dateien, die Sie verlangen.
batch-sheet = Tabellenblatt
batch-encoding = Zeichenkodierung
batch-encoding-found = Selbst herausfinden
# $sample: some cells of the list, by which one sees whether the encoding is right.
batch-sample = Liest sich als: { $sample }
preview = Wie die Liste gelesen wird
preview-note = { $used } von { $all } Spalten werden verwendet
preview-not-used = Nicht verwendet: { $columns }
preview-mend = Wählen Sie die Zeile mit den Überschriften oder „Es gibt keine Überschriften“; sagen Sie dann über jeder Spalte, was sie ist.
# The list was read from another sheet of the file. $sheet: its name.
preview-sheet-known = Die Liste scheint auf einem anderen Blatt dieser Datei zu stehen: „{ $sheet }“.
preview-sheet-go = Blatt „{ $sheet }“ lesen
preview-sheet-other = Steht die Liste auf einem anderen Blatt dieser Datei, wählen Sie es unter „Tabellenblatt“.
# A row aloud, to choose it as the one of the headings. $cells: what stands in it.
preview-headings-at = Überschriften in Zeile { $row }: { $cells }
preview-no-headings = Es gibt keine Überschriften
preview-column = Spalte „{ $heading }“
preview-column-number = Spalte { $number }
preview-unused = nicht verwendet
preview-hidden = verborgen, nicht verwendet
preview-spare = Nur verwendet, wenn eine Person nichts anderes davon hat.
preview-take-name = „{ $column }“ als Namen nehmen
preview-by-values = Nach den Werten vermutet: bitte nachsehen.
# Buttons of columns that are joined. $column: “Column “Surname””.
preview-earlier = { $column }: früher
preview-later = { $column }: später
preview-place = { $place } von { $of }
preview-hidden-sheets = Tabellenblätter, die die Datei verbirgt, werden nicht gelesen: { $sheets }
preview-skipped = Weggelassen: { $what }
preview-rows-hidden = { $count ->
    [one] 1 Zeile, die das Tabellenblatt verbirgt ({ $rows })
   *[other] { $count } Zeilen, die das Tabellenblatt verbirgt ({ $rows })
}
preview-rows-filtered = { $count ->
    [one] 1 Zeile, die ein Filter verbirgt ({ $rows })
   *[other] { $count } Zeilen, die ein Filter verbirgt ({ $rows })
}
preview-groups = { $count ->
    [one] 1 Kontaktgruppe (Zeile { $rows })
   *[other] { $count } Kontaktgruppen (Zeilen { $rows })
}
preview-cards-broken = { $count ->
    [one] 1 Adresskarte ohne Ende (Zeile { $rows })
   *[other] { $count } Adresskarten ohne Ende (Zeilen { $rows })
}
preview-cards-empty = { $count ->
    [one] 1 Adresskarte ohne Namen und Adresse (Zeile { $rows })
   *[other] { $count } Adresskarten ohne Namen und Adresse (Zeilen { $rows })
}
# $why: a whole clause, such as “the row is a total, and nobody”.
preview-nobody = { $count ->
    [one] Zeile { $rows }: { $why }
   *[other] Zeilen { $rows }: { $why }
}
field-name = Name
field-address = Adresse { $line }
field-place = Ort
field-country = Land
field-words = Eigene Worte
field-lang = Sprache
field-case = Zu nennende Personen
column-title = Titel
column-first = Vorname
column-middle = Zweiter Vorname
column-prefix = Namensvorsatz
column-last = Nachname
column-suffix = Namenszusatz
column-care-of = c/o
column-extra = Adresszusatz
column-building = Gebäude oder Stockwerk
column-street = Straße
column-house = Hausnummer
column-addition = Buchstabe der Hausnummer
column-flat = Wohnung
column-po-box = Postfach
column-postcode = Postleitzahl
column-postcode-suffix = Rest der Postleitzahl
column-town = Ort in der Adresse
column-town-line = Postleitzahl und Ort
column-district = Ortsteil
column-region = Region
column-wants = Welche Briefe
column-whole = Ganze Adresse
batch-reading = Die Liste wird gelesen…
batch-empty = Mitgliederliste öffnen oder hier ablegen
batch-empty-help = Eine Tabelle (.xlsx, .ods), eine CSV-Datei oder Adresskarten (.vcf), so wie Ihre Gruppe sie hat.
batch-step-open = Öffnen Sie die Liste Ihrer Mitglieder.
batch-step-check = Sehen Sie sich die markierten Zeilen an und korrigieren Sie sie.
batch-step-make = Erstellen Sie die Briefe: ein PDF zum Drucken, Unterschreiben und Verschicken.
batch-no-rows = In dieser Liste steht niemand
batch-all = Alle { $count }
batch-filter-ready = Bereit { $count }
batch-filter-check = Zu prüfen { $count }
batch-filter-not = Nicht bereit { $count }
batch-filter-left-out = Weggelassen { $count }
batch-leave-out = { $count ->
    [one] Die zu prüfende Zeile weglassen
   *[other] Alle { $count } zu prüfenden Zeilen weglassen
}
batch-take-back = { $count ->
    [one] Diese Zeile doch drucken
   *[other] Diese { $count } Zeilen doch drucken
}
batch-find = Zeile suchen
batch-none-shown = Keine Zeile ist so.
batch-head-row = Zeile
batch-head-state = Stand
batch-head-name = Name
batch-head-address = Adresse
# The column of the letters' languages, very narrow.
batch-head-lang = Spr.
batch-sort = Sortieren nach: { $column }
batch-ready = Bereit
batch-to-check = Zu prüfen
batch-not-ready = Nicht bereit
batch-left-out = Weggelassen
batch-not-judged = …
batch-no-address = keine Adresse
# A row aloud. $state: “Ready”; $why: the reason in words, or nothing.
batch-row-aloud = Zeile { $row }, { $name }: { $state } { $why }
batch-tick = Zeile { $row } drucken: { $name }
batch-paper = Zeile { $row } auf Papier
batch-paper-none = Eine Zeile auf Papier
batch-paper-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten, davon hier die erste
}
batch-paper-more = – mehr als die meisten Briefe dieser Liste
batch-row-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
# Below the name of a row; a reason may follow after a semicolon.
batch-row-mended = Korrigiert
batch-mend = Diese Zeile korrigieren…
batch-make = Erstellen
batch-make-one = Ein PDF mit allen Briefen
batch-make-each = Ein PDF für jede Person
batch-make-manifest = Die Liste dessen, was erstellt wurde
batch-cover = Ein Begleitbrief: Sie gehen in einem Paket ab
batch-envelopes = Umschläge ohne Fenster bedrucken
batch-envelopes-none = Keine
batch-notes = Begleitzeilen zu jeder Kopie
batch-labels = Etiketten
batch-labels-sheet = Bogen
batch-labels-of = { $labels }: { $count } zu { $width } × { $height } mm
batch-labels-first = Beginnen mit Etikett
batch-file-joint = { $list }, gemeinsamer Brief
batch-file-labels = { $list }, Etiketten
file-office-labels = Etiketten der Adressaten
toast-labels = { $labels ->
    [one] { $labels } Etikett: { $path }
   *[other] { $labels } Etiketten: { $path }
}
toast-joint = { $people ->
    [one] Ein Brief, dem sich { $people } Person anschließt: { $path }
   *[other] Ein Brief, dem sich { $people } Leute anschließen: { $path }
}
joint-out = Diese Zeilen schließen sich nicht an
joint-left-title = Wer unterschreibt den gemeinsamen Brief?
joint-left = „{ $name }“ stand noch vom Brief davor da. Sehen Sie Name und Anschrift im Brief an: Berichtigen Sie sie dort, oder, wenn sie stimmen, machen Sie den gemeinsamen Brief noch einmal.
labels-out = Diese Zeilen haben kein Etikett bekommen
labels-told = Die Etiketten sind gemacht. Sehen Sie das an, bevor Sie sie verwenden
batch-table = Für gemeinsames Schreiben
batch-vary = Den Wortlaut von Brief zu Brief abwechseln
    .help = Absätze, in denen nur Worte stehen; Fakten und Anliegen sind in jedem Brief dieselben.
batch-file-cover = { $list } Begleitbrief
batch-file-envelopes = { $list } Umschläge
batch-file-notes = { $list } Begleitzeilen
done-cover = Der Begleitbrief für das Paket ist „{ $file }“. Ergänzen und unterschreiben Sie ihn von Hand.
done-envelopes = Die Umschläge sind „{ $file }“, in der Reihenfolge der Briefe.
done-notes = Die Begleitzeilen zu den Kopien sind in „{ $file }“. Jede Person unterschreibt ihre eigenen.
batch-mails = Stattdessen E-Mails zum Öffnen und Absenden
batch-names = Namen der Dateien
batch-names-help = Möglich sind: { $fields }
batch-names-example = Die erste heißt „{ $file }“.
batch-parts = In Teile aufteilen
batch-per-file = Briefe je Teil
batch-duplex = Jeden Brief auf einer ungeraden Seite beginnen, für beidseitigen Druck
batch-make-do = { $count ->
    [one] 1 Brief erstellen…
   *[other] { $count } Briefe erstellen…
}
batch-make-programme = Briefe des Programms erstellen…
batch-which = Was aus der Liste gemacht wird
batch-which-programme = Das Programm, für jedes Mitglied: Briefe { $letters }, Karten { $cards }
batch-which-letter = Der Brief unter Verfassen
batch-which-about = Jeder Brief wird beim Erstellen geprüft; Zeilen, von denen einer nicht erstellt werden kann, stehen in der Tabelle dessen, was nicht gedruckt wird. Eine Spalte „Wants“ wählt unter den Briefen.
batch-bar-none = Keine Liste ist offen.
batch-bar-columns = Sagen Sie zuerst, was die Spalten der Liste sind.
# $what: what is wrong with every letter.
batch-common = Zuerst im Brief zu beheben: { $what }
batch-judging = Zeilen werden geprüft: { $done } von { $of }
batch-unseen = { $count ->
    [one] { $count } Zeile nicht geprüft
   *[other] { $count } Zeilen nicht geprüft
}
    .help = Sie werden gedruckt, wie sie sind. Drücken Sie, um weiter zu prüfen.
batch-decisions-lost = { $count ->
    [one] Eine Zeile dieser Liste, die Sie weggelassen oder geändert hatten, liest sich jetzt anders. Sehen Sie sie noch einmal an.
   *[other] { $count } Zeilen dieser Liste, die Sie weggelassen oder geändert hatten, lesen sich jetzt anders. Sehen Sie sie noch einmal an.
}
batch-judging-stop = Prüfung anhalten
batch-will-print = { $count } von { $of } werden gedruckt
batch-still-to-check = noch { $count } zu prüfen
    .help = Sie werden gedruckt, wie sie sind. Drücken Sie, um sie zu sehen.
batch-rest = { $count ->
    [one] 1 Zeile kommt mit dem Grund in „{ $file }“
   *[other] { $count } Zeilen kommen mit dem Grund in „{ $file }“
}
batch-rest-written = { $count ->
    [one] 1 Zeile wird nicht gedruckt. Was zuletzt nicht gemacht wurde, steht in „{ $file }“
   *[other] { $count } Zeilen werden nicht gedruckt. Was zuletzt nicht gemacht wurde, steht in „{ $file }“
}
batch-making = { $done } von { $of }
batch-making-seconds = { $done } von { $of }, noch { $left } s
batch-making-minutes = { $done } von { $of }, noch { $left } min
batch-stopped = Angehalten. Nichts wurde geschrieben.
batch-not-read = { $file } kann nicht gelesen werden
batch-not-made = Kein Brief wurde erstellt
batch-none-made = Aus keiner der { $rows } Zeilen lässt sich ein Brief machen.
batch-row-why = Zeile { $row }: { $why }
batch-failed-list = die Liste selbst heißt so
# Names of files, without an ending but for the first.
batch-file-letters = { $list } Briefe.pdf
batch-folder-letters = { $list } Briefe
batch-file-made = { $list } erstellt
batch-file-not-printed = { $list } nicht gedruckt
mend = Zeile { $row } korrigieren
mend-do = So übernehmen
mend-address = Adresse
mend-lang-letter = Wie der Brief
# $cells: the cells of the row, each after the heading of its column.
mend-cells = In der Liste: { $cells }
mend-note = Das gilt für diese Briefe; die Datei der Liste bleibt, wie sie ist.
# $address: its lines; $town: what stands before the date.
mend-town-in-address = Die Adresse wird: { $address }. Vor dem Datum steht: { $town }.
sender-redact-row = Nur Initialen und Ort
mend-no-letter = Für dieses Mitglied kann kein Brief entstehen: Diese Kampagne macht keine Briefe für Menschen, die in dem Land leben, in das sie schreibt.
mend-town-first = Mit vollem Namen und voller Adresse kann für dieses Mitglied kein Brief entstehen. Steht unten der Ort, geht es nur mit Initialen und Ort.
mend-back = Wie in der Liste
done = Die Briefe sind erstellt
done-made = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
 }, { $pages ->
    [one] { $pages } Seite.
   *[other] { $pages } Seiten.
 }
done-file = Sie sind in „{ $file }“, im Ordner { $folder }.
done-folder = Sie sind im Ordner { $folder }.
done-to-check = { $count ->
    [one] { $count } davon war noch zu prüfen: Zeile { $rows }
   *[other] { $count } davon waren noch zu prüfen: Zeilen { $rows }
}
done-longer = { $count ->
    [one] { $count } hat mehr Seiten als die meisten: Zeile { $rows }
   *[other] { $count } haben mehr Seiten als die meisten: Zeilen { $rows }
}
done-manifest = Was erstellt wurde, ist in „{ $file }“ aufgelistet.
done-earlier = „{ $file }“ daneben ist von Briefen, die früher erstellt wurden.
done-line = Eine Zeile zum Einfügen
done-open-rest = Diese Zeilen öffnen
done-not-opened = „{ $file }“ konnte nicht geöffnet werden: { $why }. „Im Ordner zeigen“ führt zu ihr.
done-copy = Zeile kopieren
done-print = Drucken…
path-list = Mitgliederliste öffnen
path-stack = Ein PDF mit allen Briefen erstellen
path-table = Blatt für den Tisch
path-joint = Gemeinsamer Brief
path-member-labels = Etiketten der Mitglieder
path-office-labels = Etiketten der Adressaten
path-signatures = Unterschriftenliste
path-reply = Antwortzettel
path-notes = Begleitzeilen zu Kopien
file-table = tischblatt
file-signatures = Unterschriftenliste
file-reply = antwortzettel
file-notes = begleitzeilen zu kopien
write-card = Eine Karte an { $person }
write-card-about = Von Mensch zu Mensch: nichts von Religion, Politik, Organisationen oder dem Fall, kein Versprechen und keine Adresse. Fremde lesen sie.
write-card-lang = Sprache
write-card-size = Größe
write-card-front = Worte auf der Vorderseite
write-card-words = Worte innen
write-card-picture = Bild auf der Vorderseite…
write-card-no-picture = Kein Bild
write-card-names = Name darunter, für jede Zeile eine Karte; ein Vorname genügt
write-card-envelope = Umschlag, der neben der Karte geschrieben wird
write-card-no-envelope = keiner
dialog-picture = Ein Bild für die Vorderseite der Karte
dialog-kind-picture = Bilder
file-envelope = Umschlag
write-card-do = Karte exportieren…
write-card-add = Karte ins Programm eines Abends aufnehmen
write-card-none = Diese Kampagne erlaubt keine Karten: Sie nennt niemanden, dem eine geschrieben werden darf. Ob eine Karte jemanden erreichen darf, sagen die, die die Kampagne gemacht haben.
write-card-add-about = Dort unterschreibt sie jeder Gast mit dem eigenen Namen.
path-card = Karte
file-card = Karte
path-each = Ein PDF für jede Person
dialog-list = Mitgliederliste öffnen
dialog-kind-list = Mitgliederliste
dialog-stack = Briefe erstellen
signing = Unterschriftentisch
signing-title = Ein Brief an: { $office }
signing-asks = Er bittet um: { $topics }.
signing-who = Ihr Name und Ihre Adresse werden auf diesen Brief gedruckt und dort gelesen, wo er ankommt: { $address }. Dieser Computer verschickt nichts.
signing-name = Ihr Name
signing-address = Straße, Postleitzahl, Ort, Land
signing-words = In Ihren eigenen Worten, wenn Sie mögen
signing-missing = „{ $field }“ fehlt
signing-correcting = Sie berichtigen, was Gast { $number } unterschreibt. Bis es gespeichert ist, bleibt es, wie es war.
signing-correct-do = Speichern, was Gast { $number } unterschreibt
signing-then = dann ist der Tisch für die nächste Person bereit
signing-count = { $count ->
    [one] 1 Brief heute Abend
   *[other] { $count } Briefe heute Abend
}
signing-unsigned = nicht unterschrieben, bis jemand von Hand unterschreibt
signing-page = Ihr Brief
signing-page-card = Ihre Karte
signing-which = Für wen schreiben Sie?
signing-to = an: { $office }, auf { $language }
signing-card-to = eine Karte, auf { $language }
signing-who-several = Ihr Name und Ihre Adresse werden auf jeden Brief gedruckt, den Sie unterschreiben, und dort gelesen, wo er ankommt. Dieser Computer verschickt nichts.
signing-who-cards = Ihr Name und Ihre Adresse werden auf jeden Brief gedruckt, den Sie unterschreiben, auf eine Karte nur Ihr Name. Gelesen wird beides dort, wo es ankommt. Dieser Computer verschickt nichts.
signing-table-language = Sprache
signing-letter-language = Meine Briefe auf
signing-language-composed = wie verfasst
signing-own-words = Andere Worte in diesem Brief: { $letter }
signing-own-words-field = Ihre Worte in diesem Brief: { $letter }
signing-own-card = Andere Worte auf dieser Karte: { $person }
signing-own-card-field = Ihre Worte auf dieser Karte: { $person }
signing-previous = Voriger Brief
signing-previous-cards = Voriger Brief oder vorige Karte
signing-next = Nächster Brief
signing-next-cards = Nächster Brief oder nächste Karte
signing-page-of = Brief { $number } von { $count }
signing-card-of = { $number } von { $count }: eine Karte
signing-page-not = Dies unterschreiben Sie nicht.
signing-see-page = die Seite
signing-reading = Sie unterschreiben den Brief auf { $signed }. Das steht darin, auf { $other }; es wird nicht verschickt.
signing-sign = { $count ->
    [0] Keinen Brief unterschreiben
    [one] Diesen Brief unterschreiben
   *[other] Diese { $count } Briefe unterschreiben
}
signing-sign-cards = { $count ->
    [0] Nichts unterschreiben
    [one] Nur dies unterschreiben
   *[other] Diese { $count } Briefe und Karten unterschreiben
}
signing-clear = Leeren
signing-none-ticked = kreuzen Sie an, was Sie unterschreiben
signing-count-several = { $count ->
    [one] 1 Brief
   *[other] { $count } Briefe
} heute Abend, von { $people ->
    [one] 1 Person
   *[other] { $people } Personen
}
signing-count-cards = { $count ->
    [one] 1 Brief oder Karte
   *[other] { $count } Briefe und Karten
} heute Abend, von { $people ->
    [one] 1 Person
   *[other] { $people } Personen
}
signing-list = Wer unterschrieben hat…
signing-list-hide = Verbergen, wer unterschrieben hat
signing-list-head = Dieser Abend
signing-list-hides = verschwindet in { $seconds } s
signing-so-far = Bisher: Briefe { $letters }, davon gedruckt { $printed }
signing-so-far-cards = Bisher: Briefe und Karten { $count }, davon gedruckt { $printed }
signing-list-printed = { $count ->
    [one] 1 Brief, gedruckt
   *[other] { $count } Briefe, gedruckt
}
signing-list-waiting = { $count ->
    [one] 1 Brief, noch nicht gedruckt
   *[other] { $count } Briefe, noch nicht gedruckt
}
signing-list-cards-printed = { $count ->
    [one] 1 Karte, gedruckt
   *[other] { $count } Karten, gedruckt
}
signing-list-cards-waiting = { $count ->
    [one] 1 Karte, noch nicht gedruckt
   *[other] { $count } Karten, noch nicht gedruckt
}
signing-list-notes-waiting = Begleitzeilen zu Kopien warten darauf, gedruckt zu werden.
signing-correct = { $number } zeigen und berichtigen
signing-print-again = Briefe von Gast { $number } noch einmal drucken
signing-print-one = Briefe von Gast { $number } drucken
signing-withdraw-person = { $number } entfernen
signing-withdraw-number = Was Nummer { $number } unterschrieben hat, entfernen?
signing-withdraw-body = Name, Adresse und Briefe werden aus diesem Abend herausgenommen. Auch die PDFs und Verzeichnisse, die hier bisher gemacht wurden, verschwinden; die Briefe der anderen können noch einmal gedruckt werden.
signing-withdraw-do = Entfernen
toast-signing-typed = Fügen Sie zuerst hinzu, was gerade geschrieben wird, oder leeren Sie es.
toast-signing-withdrawn = Was unterschrieben war, ist entfernt, mit allem, was hier daraus gemacht wurde.
toast-signing-nothing-new = Nichts ist neu: Alles Gesammelte ist gedruckt. Noch einmal gedrückt, druckt der Knopf alles erneut.
programme = Programm eines Abends
programme-none = Verfassen Sie einen Brief und drücken Sie „Ins Programm eines Abends aufnehmen“: am Unterschriftentisch unterschreiben die Leute dann mehrere Briefe auf einmal.
dialog-programme = Programm des Abends speichern
programme-save-there = Das Programm steht in { $path }. Dort speichern, mit seinen Briefen daneben, oder unter einem anderen Namen?
programme-save-changed = { $path } wurde geändert, seit das Programm daraus geöffnet oder darin gespeichert wurde. Ersetzen, was jetzt dort steht?
programme-save-gone = { $path } ist nicht mehr da. Dort wieder speichern oder unter einem anderen Namen?
programme-save-do = Speichern
dialog-open-programme = Programm eines Abends öffnen
programme-there = Es gibt schon ein Programm des Abends
programme-there-body = Es hat Briefe: { $letters }, Karten: { $cards }. Durch das geöffnete ersetzen, oder dieses dahinter setzen?
programme-doubles = Vom Geöffneten steht dies schon darin und wird nicht doppelt aufgenommen: { $count }.
programme-doubled = Das stand schon im Programm und wurde nicht doppelt aufgenommen: { $count }.
programme-letter-there = Genau dieser Brief steht schon im Programm.
programme-card-there = Genau diese Karte steht schon im Programm.
programme-there-add = Dahinter setzen
programme-there-replace = Ersetzen
toast-programme-opened = Geöffnet: Briefe { $letters }, Karten { $cards }
mails-refused = Keine E-Mail wurde geschrieben
mails-told = Die E-Mails sind geschrieben; bitte sehen Sie sich das an
path-mails = Das Programm als E-Mails
file-mails = e-mails
toast-mails = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
} in { $path }
dialog-kind-programme = Programme von Abenden
file-programme = abend
programme-added = { $cards ->
    [0] { $letters ->
        [one] Das Programm hat 1 Brief.
       *[other] Das Programm hat { $letters } Briefe.
    }
   *[other] Das Programm hat { $letters ->
        [one] 1 Brief
       *[other] { $letters } Briefe
    } und { $cards ->
        [one] 1 Karte
       *[other] { $cards } Karten
    }.
}
programme-card = eine Karte ({ $size }), auf { $language }
programme-full = Das Programm des Abends ist voll: Es hat { $most } Briefe und Karten.
evening-running = Ein Abend läuft. Geschrieben wird an: { $letters }. { $people ->
    [one] 1 Person hat unterschrieben.
   *[other] { $people } Personen haben unterschrieben.
} Was Sie hier ändern, steht nicht in dem, was sie unterschreiben.
evening-back = Zurück an den Tisch
signing-leave = Unterschriftentisch verlassen?
signing-leave-body = Was gerade eingetippt ist, wird vergessen. Die gesammelten Briefe bleiben mit Namen und Adressen auf diesem Computer, bis der Abend beendet wird.
signing-leave-do = Verlassen
signing-stay = Bleiben
signing-end = Abend beenden?
signing-end-gone = Die Namensliste, die Briefe, ihr Verzeichnis und die hier erstellten PDF-Dateien werden von diesem Computer entfernt.
signing-end-not = Das erreicht nicht, was in der Warteschlange des Druckers liegt, was ein PDF-Programm aufbewahrt, und keine anderswo gespeicherten Kopien oder Sicherungen.
signing-end-printed = { $cards ->
    [0] Gedruckte Briefe: { $letters }.
   *[other] Gedruckt: Briefe { $letters }, Karten { $cards }.
}
signing-end-unprinted = { $count ->
    [one] 1 Brief ist noch nicht gedruckt.
   *[other] { $count } Briefe sind noch nicht gedruckt.
}
signing-end-unprinted-cards = { $count ->
    [one] 1 Brief oder Karte ist noch nicht gedruckt.
   *[other] { $count } Briefe und Karten sind noch nicht gedruckt.
}
signing-end-unprinted-gone = Was nicht gedruckt ist, wird mit allem anderen gelöscht, und das Tagebuch zählt es nicht.
signing-end-exercise = Vom Gedruckten lässt das Tagebuch aus, was zu einer Übung gehört: { $count }.
signing-end-do = Abend beenden
unended = Ein Abend wurde nicht beendet
unended-body = { $count ->
    [one] 1 Brief mit Namen und Adresse ist noch auf diesem Computer.
   *[other] { $count } Briefe mit Namen und Adressen sind noch auf diesem Computer.
}
unended-body-cards = { $count ->
    [one] 1 Brief oder Karte mit Namen ist noch auf diesem Computer.
   *[other] { $count } Briefe und Karten mit Namen und Adressen sind noch auf diesem Computer.
}
unended-do = Weitermachen
unended-later = Später
unended-another = Einen anderen beginnen
toast-signing-handed = { $handed } Lassen Sie alles von Hand unterschreiben.
signing-file-letters = { $file }: die Briefe, auf einer Seite des Papiers.
signing-file-notes = { $file }: die Begleitzettel der Kopien, auf einer Seite des Papiers.
signing-file-cards = { $file }: die Karten ({ $size }), auf beiden Seiten von Karton, über die lange Kante gewendet.
toast-signing-lacking = { $handed } Für so viele Leute konnte nicht alles erstellt werden, und es fehlt hier: { $count }.
toast-evening-over = { $cards ->
    [0] Der Abend ist beendet. Gedruckte Briefe: { $letters }. Kein Name davon ist noch hier.
   *[other] Der Abend ist beendet. Gedruckt: Briefe { $letters }, Karten { $cards }. Kein Name davon ist noch hier.
}
toast-evening-unprinted = Ungedruckt gelöscht: { $count }.
toast-left = Nicht alles ist zum Drucken übergeben: { $what ->
    [notes] die Begleitzeilen zu Kopien nicht
    [cards] die Karten ({ $size }) nicht
   *[letters] die Briefe nicht
}. { $why }
toast-left-unwanted = Nicht alles ist zum Drucken übergeben: { $what ->
    [notes] die Begleitzeilen zu Kopien nicht
    [cards] die Karten ({ $size }) nicht
   *[letters] die Briefe nicht
}. Sie warten darauf, gedruckt zu werden.
toast-notes-lacking = Begleitzeilen zu Kopien konnten nicht gemacht werden: { $why }
toast-card-picture-gone = Das Bild auf der Karte an { $card } ist nicht mehr dort, wo es war: Die Karte hat jetzt keines.
failed-signing = Es wurde nichts zum Drucken geschrieben: { $why }

## The organise tab.

part-texts = Vorlagen und Paket
part-editor = Editor
organise-templates = Vorlagen
organise-pack = Das Paket
organise-partials = Absätze, die sich Briefe teilen
organise-claims = Fakten
organise-passages = Passagen
organise-copies = Kopien
organise-addressees = Adressaten
organise-alternative = { $name }, andere Worte { $number }
organise-changed = geändert
organise-unreviewed = nicht geprüft
part-tools = Werkzeuge
part-sides = Seite, oder was sich einsetzen lässt
part-offers = Was sich einsetzen lässt
organise-plain = Text
organise-code = Handlebars
organise-code-name = Handlebars der Vorlage
organise-vary = Anderer Wortlaut
    .help = Beginnt einen anderen Wortlaut dieses Absatzes, für Briefe, die sich unterscheiden sollen.
organise-no-changes = Nichts unterscheidet sich vom Original.
organise-line = Zeile { $line }:
organise-mend = „{ $what }“ einsetzen
organise-meant = Meinten Sie { $what }? Tab setzt es ein.
organise-save = Vorlage speichern
organise-fine = ✓ Nichts zu beheben
organise-to-fix = ■ { $count } zu beheben
organise-to-check = ▲ { $count } zu prüfen
organise-unsaved = nicht gespeichert
organise-built-in = Beim Speichern entsteht Ihre eigene Kopie des Pakets. Das Original bleibt, wie es ist.
organise-find = Suchen
organise-find-name = Etwas zum Einsetzen suchen
organise-fields = Felder
organise-helpers = Hilfsfunktionen
organise-sample = Beispielabsender · { $lang }
organise-page-before = Die Seite ist von vor dem Fehler.
organise-page = Beispielseite { $number } von { $of }
organise-proposals = Einsetzen
organise-proposals-keys = ↑ ↓ wählen, Eingabe setzt ein, Esc legt das weg.
organise-paragraph = Absatz { $number }
organise-new-paragraph = Neuer Absatz
organise-add-paragraph = Absatz hinzufügen
organise-new-words = …
organise-frame = Ändern
organise-frame-change = Bedingung ändern: { $what }
organise-open = Öffnen
organise-open-partial = Absatz { $name } öffnen
organise-as-code = Ändern Sie das im Handlebars.
organise-title = Name der Vorlage
organise-subject = Betreff des Briefs
organise-reviewed = Jemand, der diese Sprache gut schreibt, hat sie gelesen
organise-body = Der Brief
chip-each = für jedes von { $what }
chip-if = wenn { $what }
chip-unless = außer wenn { $what }
chip-otherwise = sonst
chip-end = Ende
chip-note = Notiz
organise-save-fix = Vor dem Speichern ist noch etwas zu beheben.
organise-save-nothing = Nichts wurde geändert.
organise-copy-name = { $pack }-meine-kopie
organise-not-saved = Die Vorlage wurde nicht gespeichert
organise-saved = Gespeichert in { $path }
organise-copied = Ihre Kopie des Pakets ist in { $path }
organise-left = Nicht gespeicherte Änderungen an Vorlagen sind wieder da: { $count }.
left = Arbeit an „{ $title }“, die nicht gespeichert war
left-body = Das Programm endete, bevor Sie gespeichert hatten, und seitdem hat jemand dieselben Dateien geändert. Nichts wurde ersetzt. Was soll gelten?
left-pack-says = Im Paket steht jetzt
left-you-wrote = Sie hatten geschrieben
left-take = Meines öffnen, ungespeichert
left-packs = Beim Paket bleiben
left-later = Später entscheiden
left-of-pack = Arbeit an „{ $title }“ war nicht gespeichert, als das Programm endete. Sie ist aufbewahrt.
toast-go-on = Weiterarbeiten
sample-sender = Beispielabsender
sample-street = Musterstraße 1
sample-town = Musterstadt
sample-words = Hier stehen die eigenen Worte des Absenders.
new-template = Eine neue Vorlage
new-template-do = Beginnen
new-template-from = Beginnt wie
new-template-kind = Art der Behörde
new-template-kinds = Die Behörden dieses Pakets sind: { $kinds }
new-template-lang = Sprache, nach ihrem Kürzel
new-template-letters = Verwenden Sie kleine lateinische Buchstaben, Ziffern und Bindestriche, wie in „mayor“ und „fr“.
new-template-exists = { $name } gibt es schon.
unsaved-texts = Vorlagen speichern?
unsaved-texts-body = Diese wurden geändert und nicht gespeichert:
changed-text = Ein anderes Programm hat die Datei geändert
changed-text-body = { $name } ist nicht mehr so, wie es hier geöffnet wurde. Speichern ersetzt, was jetzt dort steht.
changed-text-do = Ersetzen
path-copy = Ihre Kopie des Pakets
path-copy-help = Was Sie ändern, wird in einer eigenen Kopie geändert, und das Paket bleibt, wie es ist. Tippen Sie den Ordner ein, in den die Kopie soll: Auch was dort steht, bleibt.
dialog-copy = Ein Ordner für Ihre Kopie des Pakets
pack-draft = Entwurf
    .help = Es ist noch nicht alles bestätigt, und es entsteht kein Brief daraus.
pack-days-left = { $days ->
        [0] letzter Tag
        [one] noch ein Tag
       *[other] noch { $days } Tage
    }
pack-over = vorbei
pack-ends = Letzter Tag für Briefe: { $date }
pack-my-copy = meine Kopie, Version { $version }
condition-len = die Anzahl von { $a }
condition-not = nicht { $a }
condition-eq = { $a } ist { $b }
condition-ne = { $a } ist nicht { $b }
condition-gt = { $a } ist mehr als { $b }
condition-gte = { $a } ist mindestens { $b }
condition-lt = { $a } ist weniger als { $b }
condition-lte = { $a } ist höchstens { $b }
condition-and = { $a } und { $b }
condition-or = { $a } oder { $b }
organise-wording = Andere Worte { $number }
organise-condition = Bedingung
    .help = Druckt den Absatz, in dem die Schreibmarke steht, nur wenn etwas zutrifft.

## A pack that somebody hands over.

pack-title = { $title }, Version { $version }
pack-first = Ein Paket dieses Namens gibt es auf diesem Computer noch nicht. Seine Briefe gehen an diese Adressen.
pack-same = Es ist das Paket, das auf diesem Computer ist.
pack-newer = Auf diesem Computer ist Version { $version }. Das ist anders:
pack-altered = Auch auf diesem Computer ist Version { $version }, und sie ist nicht dieselbe: Wer das Paket gemacht hat, hat ihm keine neue Version gegeben, oder jemand anders hat es geändert. Fragen Sie nach.
pack-lifts-stop = Es bringt Briefe zurück, die Version { $version } auf diesem Computer gestoppt hat, und niemand weiß, wer es gemacht hat. Fragen Sie die Person, von der Sie diese Kampagne haben.
pack-exercise-changed = Es macht aus einer echten Kampagne eine erfundene zum Üben oder umgekehrt. Fragen Sie die Person, von der Sie diese Kampagne haben.
pack-older = Es ist älter als Version { $version } auf diesem Computer: Adressen und Fakten können seither berichtigt worden sein.
pack-stopped = Version { $version } auf diesem Computer stoppt die Briefe dieser Kampagne. Dieses Paket bringt sie nicht zurück: Fragen Sie die Person, von der Sie es haben.
pack-stops = Dieses Paket stoppt die Briefe der Kampagne: { $why }
pack-unsigned = Herkunft nicht geprüft: Niemand hat dieses Paket signiert.
pack-signed-new = Signiert mit einem Schlüssel, der hier noch nie vorkam. Fragen Sie die Herausgeber am Telefon nach der Nummer des Schlüssels: { $number }
pack-signed-known = Signiert von den Herausgebern der früheren Versionen.
pack-key-replaced = Signiert mit einem neuen Schlüssel, den der frühere signiert hat: Vergleichen Sie die neue Nummer am Telefon mit den Herausgebern, auf einem Weg, den Sie schon kennen. Der frühere Schlüssel: { $old }; dieser: { $new }
pack-signed-few = Dieses Paket müssen { $need } signieren, und { $signed } davon haben es getan. Fragen Sie die Herausgeber, bevor Sie es verwenden. Die Schlüssel, die es signieren: { $number }
pack-sign-too = Meine Signatur hinzufügen
pack-signature-away = Die Signatur neben der früheren Datei wurde entfernt: Sie galt jener Datei, und diese hat niemand signiert.
pack-signature-missing = Niemand hat dieses Paket signiert, frühere Versionen aber waren signiert. Fragen Sie die Herausgeber, bevor Sie es verwenden.
pack-key-changed = Signiert mit einem ANDEREN SCHLÜSSEL als die früheren Versionen. Fragen Sie die Herausgeber, bevor Sie es verwenden. Der frühere Schlüssel: { $old }; dieser: { $new }
pack-number = Die Nummer des Pakets: { $number }
pack-number-help = Wer Ihnen am Telefon dieselbe Nummer vorliest, hat genau dasselbe Paket.
pack-same-words = Es sagt dasselbe: Nur Kommentare, Notizen oder Siegel unterscheiden sich.
pack-before = Vorher
pack-now = Jetzt
pack-nothing = nichts
pack-use = Dieses Paket verwenden
pack-use-anyway = Trotzdem verwenden
topic-address = Adressen
topic-stop = Ob Briefe verschickt werden dürfen
topic-request = Anliegen
topic-person = Menschen
topic-claim = Fakten
topic-template = Briefvorlagen
topic-office = Adressaten
topic-source = Quellen
topic-figure = Zahlen
topic-pack = Das Paket
failed-pack = Das Paket kann nicht aufbewahrt werden: { $why }
## The pack’s entries.

field-id = Kurzname, für die Dateien des Pakets
entry-rename = { $id }: umbenennen…
    .help = Gibt dem Eintrag einen anderen Kurznamen und ändert ihn überall, wo das Paket darauf verweist.
rename = „{ $id }“ umbenennen
rename-to = Der neue Kurzname
rename-next = Alles, was darauf verweist, geht mit, in allen Dateien des Pakets, und was geprüft war, bleibt geprüft. „Rückgängig“ nimmt alles auf einmal zurück.
rename-do = Umbenennen
field-claim-text = Der Satz, wie Briefe ihn drucken
field-ask-text = Das Anliegen, wie es auf „Ich bitte Sie“ folgt
field-standing = Wie sicher es ist
field-by = Die Worte des Satzes, die sagen, wer es behauptet
field-sources = Wo es steht
field-graphic = Enthält Einzelheiten, die schaden würden: Briefe drucken sie nie
field-note = Notiz für Schreibende, steht in keinem Brief
field-author = Wer es aufgeschrieben hat (Initialen genügen)
field-reader = Wer es mit den Quellen verglichen hat
field-addressee = Der Adressat, an den es sich richtet
field-ask-kind = Worum es der Art nach bittet
field-office-kind = Art der Behörde, nach der sich die Vorlage richtet
field-status = Wie weit es befolgt wurde
field-status-sources = Wer sagt, wie weit
field-title = Überschrift im Fenster
field-source-title = Wie sie heißt
field-topic = Dasselbe für den Betreff des Briefs, nach „Bitte um“
field-lead = Das Anliegen in höchstens fünfzehn Wörtern, nach „Ich schreibe Ihnen mit der Bitte,“
field-question = Was ein Brief am Ende fragt, nach „wenn Sie mir mitteilen würden,“
field-ask-background = Fakten, die es stützen, höchstens vier
field-obligation = Was die Behörde verpflichtet
field-short-name = Der Name bei späteren Erwähnungen
field-pronoun = Wie ein Brief von der Person spricht
field-link = Ein Satz, der die Person mit dem Anliegen verbindet
field-for = Die Menschen, für die es namentlich um Hilfe bittet
entry-field-name = Name
field-spellings = Andere Schreibweisen, eine je Zeile
field-about = Wer die Person ist, in wenigen Worten
field-consent = Auf wessen Wort hin sie genannt werden darf
field-card-greeting = Wie eine Karte an sie beginnt, in jeder Sprache, in der eine geschrieben werden darf; leer, wenn keine
field-card-lines = Wohin Karten gehen, mit „bei“ oder „c/o“
field-card-topics = Wovon Karten an sie sprechen dürfen, obwohl Karten es sonst nicht tun
field-conviction = Der Fakt, der von der Verurteilung berichtet
field-not-known = Was nicht bekannt ist
field-claims = Fakten, die ein Brief druckt, der Reihe nach
field-also = Weitere Fakten, gezeigt und nicht gedruckt
field-supports = Bitten, die ihr Fall stützt
field-state = Was aus der Person wurde
field-on = Wann das war: 2014, 2014-07 oder 2014-07-30
field-state-confirmed = Wann es zuletzt jemand so vorfand; leer, wenn nie
field-after = Der Fakt, nach dem ein Brief davon berichtet
field-short-status = Dasselbe in ein, zwei Worten
field-status-text = Der Satz, den ein Brief druckt
field-state-sources = Wer das sagt
field-short = Name auf der Karte
field-office = Voller Name der Behörde
field-lines = Postadresse, das Land zuletzt
field-address-confirmed = Wann zuletzt jemand die Adresse richtig fand; leer, wenn nie
field-address-sources = Wer die Adresse nennt
field-salutation = Wie ein Brief beginnt
field-prefers = Die Sprache, in der es lieber angeschrieben wird
field-closing = Wie ein Brief endet
field-subject = Betreff, wenn kein Anliegen einen vorgibt
entry-field-country = Land
field-country-names = Andere Namen des Landes, einer je Zeile
field-powers = Was zu gewähren in ihrer Macht steht
field-background = Fakten, von denen ein Brief zuerst berichtet, der Reihe nach
field-copy-name = Der Name, wie ihn ein Brief nach „Kopie an:“ nennt
field-copy-countries = Die Länder, deren Leute dorthin schreiben, eines je Zeile; alle, wenn keines dasteht
field-suspended-since = Die Post dorthin ist ausgesetzt seit
field-suspended-way = Wer Briefe weiterleitet, solange die Post ausgesetzt ist
field-suspended-sources = Wer sagt, dass die Post ausgesetzt ist
field-copies = Andere Adressaten, die eine Kopie erhalten
field-anonymous = Was aus einem Brief ohne Namen und Adresse wird
field-anonymous-sources = Wer das von solchen Briefen sagt
field-holder = Wer das Amt innehat
field-since = Seit wann
field-holder-confirmed = Wann es zuletzt jemand noch so vorfand; leer, wenn nie
field-holder-sources = Wer sagt, wer es innehat
field-publisher = Wer es veröffentlicht hat
field-date = Wann: 2013, 2013-07 oder 2013-07-02
field-reference = Wo es zu finden ist: eine Indexnummer, eine Website
field-language = Die Sprache, nach ihrem Kürzel
choice-established = Die Quellen stellen es als Tatsache fest
choice-alleged = Jemand behauptet es
choice-disputed = Die Quellen widersprechen einander
choice-open = Nicht befolgt, soweit bekannt
choice-partly = Zum Teil
choice-met = Ganz
choice-inquiry = Untersuchung von Ereignissen
choice-review = Überprüfung von Urteilen
choice-investigation = Ermittlung und Strafverfolgung
choice-mechanism = Eine Einrichtung
choice-conditions = Haftbedingungen
choice-release = Freilassung
choice-care = Medizinische Versorgung
choice-visits = Besuche
choice-transfer = Verlegung
choice-protection = Schutz
choice-recognition = Anerkennung
choice-charges = Fallenlassen der Anklage
choice-stay = Keine Hinrichtung
choice-law = Gesetzesänderung
choice-whereabouts = Verbleib
choice-other = Etwas anderes
choice-public = Öffentlich bekannt
choice-person = Das eigene Wort
choice-family = Das Wort der Familie
choice-detained = In Haft
choice-at-risk = Gefährdet, nicht in Haft
choice-disappeared = Verschwunden
choice-charged = Angeklagt
choice-on-trial = Vor Gericht
choice-sentenced = Verurteilt
choice-executed = Hingerichtet
choice-released = Frei
choice-died = Gestorben
choice-unknown = Nicht bekannt
choice-religion = Glaube
choice-politics = Politik und Staat
choice-organisation = Eine Organisation oder Kampagne
choice-he = „er“
choice-she = „sie“
choice-they = „they“ (ohne Geschlecht)
part-form = Formular
entry-find = Suchen
entry-add = Hinzufügen
entry-add-file = In einer neuen Datei …
    .help = Beginnt einen Fakt in einer eigenen Datei, für ein Thema oder eine Person: Was zwei in zwei Dateien schreiben, lässt sich leicht zusammenführen.
facts-file = Eine neue Datei mit Fakten
facts-file-about = Thema oder Person, um die es geht
facts-file-next = Der erste Fakt darin wird gleich begonnen. Eine Datei, in der nichts mehr steht, verschwindet von selbst.
facts-file-needs = Sagen Sie, worum es geht.
facts-file-there = Eine solche Datei gibt es schon: { $file }
entry-none = Es gibt noch keinen Eintrag.
entry-reading = Die Dateien des Pakets werden gelesen.
entry-unchecked = ungeprüft
entry-missing = { $lang }: fehlt
entry-nothing = Nichts
entry-put-in = Hinzufügen zu: { $what }
entry-put-in-shown = Hinzufügen…
entry-out = { $id } herausnehmen
entry-up = { $id } nach oben
entry-remove = Diesen Eintrag entfernen
    .help = Nimmt ihn aus seiner Datei. „Rückgängig“ bringt ihn zurück.
entry-save = Paket speichern
entry-refused = Nicht geändert: { $why }
seal-missing = ungeprüft: ohne zweites Augenpaar
seal-no-author = ungeprüft: niemand sagt, wer es aufgeschrieben hat
seal-no-reader = ungeprüft: niemand sagt, wer es verglichen hat
seal-whole = von einer zweiten Person geprüft
seal-do = Ich habe das mit den Quellen verglichen
    .help = Für eine zweite Person, nicht die, die es aufgeschrieben hat. Jede Änderung nimmt das Zeichen weg.
seal-names = Schreiben Sie darunter, wer es aufgeschrieben und wer es verglichen hat.
seal-same = Wer es aufgeschrieben hat, kann es nicht selbst gegenlesen.
review-left = { $count ->
    [one] 1 Eintrag zu vergleichen
   *[other] { $count } Einträge zu vergleichen
}
review-keys = Eingabetaste: geprüft · Pfeile: weiter, zurück · E: ändern · Esc: verlassen
review-cited = { $source }, { $place }
review-no-document = Das Paket hat keinen Text dieses Dokuments: Schlagen Sie dort nach, wo es veröffentlicht wurde.
review-done = Alles wurde von einem zweiten Augenpaar verglichen.
review-reader = Sie sind
review-author = Aufgeschrieben von, wo nichts steht
review-next = Weiter
review-open = Durchsehen…
review-leave = Durchsicht verlassen
review-checked = Geprüft ({ $day })
    .help = Sie haben diesen Eintrag heute mit seinen Quellen verglichen; der nächste folgt.
review-names = Sagen Sie unten, wer Sie sind und wer die Tatsachen aufgeschrieben hat: Es sind zwei Personen.
review-compared = Dieser Eintrag wurde schon verglichen und seitdem nicht geändert.
review-unreadable = Etwas in dieser Datei ist noch nicht lesbar: Bringen Sie es zuerst in Ordnung.
seal-review = Ich habe den Text ({ $lang }) mit dem Original verglichen
    .help = Für jemanden, der diese Sprache gut liest.
field-passage-people = Menschen, deren Geschichte es ist
field-passage-asks = Anliegen, bei denen sie erzählt wird; bei allen, wenn keines genannt ist
field-parts = Sätze, jeder mit dem, worauf er beruht
field-part = Satz { $number }
field-part-by = Die Worte von Satz { $number }, die sagen, wer es behauptet
field-part-claims = Fakten, von denen Satz { $number } berichtet
field-part-statuses = Menschen, von denen Satz { $number } sagt, was aus ihnen wurde
field-part-out = Satz { $number } herausnehmen
field-part-add = Ein weiterer Satz
field-account = Darstellung { $number }
field-account-sources = Wo Darstellung { $number } steht
field-source = Quelle { $number }
field-where = Seite oder Stelle in Quelle { $number }
field-source-out = Quelle { $number } herausnehmen
field-source-add = Quelle hinzufügen
dialog-source = Ein Dokument, aus dem Fakten stammen
dialog-kind-source = Text, Webseite, PDF oder Textdokument
path-source = Dokument öffnen
path-source-help = Tippen Sie den Pfad eines Textes, einer gespeicherten Webseite oder eines PDF ein.
part-beside = Dokument neben dem Formular
source-viewer-not-read = Das Dokument kann nicht gelesen werden
source-viewer-close = Dokument weglegen
source-viewer-source = Es ist diese Quelle des Pakets
source-viewer-no-source = Quelle wählen
source-viewer-no-source-help = Wählen Sie, welche Quelle das ist, oder fügen Sie sie zuerst unter den Quellen hinzu.
source-viewer-words = Wortlaut des Dokuments
source-viewer-claim = Daraus einen Fakt machen
    .help = Markieren Sie zuerst einen Satz. Der Fakt beginnt mit seinen Worten und seiner Stelle; sagen Sie es dann in eigenen Worten, und nie mehr, als die Quelle sagt.
source-viewer-cite = Im gezeigten Fakt anführen
    .help = Markieren Sie zuerst einen Satz. Seine Stelle kommt zu den Quellen des Fakts im Formular.
source-viewer-before = Teil davor
source-viewer-after = Teil danach
source-viewer-part = { $number } von { $of }
source-viewer-find = Im Dokument suchen
source-viewer-next = Nächste Stelle
dialog-texts = Eine Tabelle der Texte, zum Übersetzen
dialog-translated = Eine Tabelle mit Übersetzungen
texts-name = { $pack }-texte.csv
texts-written = Die Tabelle der Texte ist in { $path }
texts-taken = Übernommene Texte: { $count }. Noch ist nichts gespeichert.
translated = Was die Tabelle ändert
translated-count = Texte, die sich ändern würden: { $count }. Eine leere Zelle nimmt nichts weg.
translated-row = Zeile { $row } · { $id } · { $lang }
translated-do = { $count } übernehmen
source-viewer-mark = Markieren Sie unten einen Satz.
action-open-source = Dokument neben den Fakten öffnen…
    .help = Legt einen Text, eine gespeicherte Webseite oder ein PDF neben das Formular, um aus den Sätzen Fakten zu machen.
    .words = Absatz, Bericht, daneben, Fakten
action-export-texts = Tabelle der Texte zum Übersetzen…
    .help = Schreibt alle Texte des Pakets mit ihren Sprachen nebeneinander, für ein Tabellenprogramm.
    .words = übersetzen, Tabelle, Sprachen
action-import-texts = Übersetzungen übernehmen…
    .help = Liest eine solche Tabelle zurück und zeigt, was sie ändert, bevor etwas geändert wird.
    .words = übersetzen, Tabelle, einlesen

## The program failed.
crash-title = Das Programm ist gescheitert
crash-kept = Ihr Brief ist aufbewahrt, wie er war. Machen Sie weiter; kommt diese Seite wieder, schließen Sie das Fenster: Beim nächsten Start wird der Brief wieder angeboten.
crash-not-kept = Ihr Brief ist noch da, aber auf diesem Computer lässt er sich nicht aufbewahren. Machen Sie weiter und speichern Sie ihn.
crash-again = Weitermachen
crash-close = Fenster schließen

## Kinds of file that a letter is exported as: what a menu says; .help what that does, .kind what such a file is called, .title the heading of a dialog, .prompt asks for a typed path.

export-pdf = PDF exportieren…
    .help = Schreibt die Seite in eine Datei, zum Drucken und Verschicken.
    .words = drucken, speichern, Seite, Datei
    .kind = PDF
    .title = PDF exportieren
    .prompt = Tippen Sie ein, wohin die Datei soll. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
export-docx = Dokument exportieren…
    .help = Schreibt den Brief für eine Textverarbeitung (DOCX), die Adresse dort, wo das Fenster des Umschlags sie zeigt.
    .words = Word, LibreOffice, DOCX, Datei
    .kind = Word-Dokument
    .title = Dokument exportieren
    .prompt = Tippen Sie ein, wohin die Datei soll. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
export-txt = Text exportieren…
    .help = Schreibt den Wortlaut des Briefs in eine Datei, etwa für eine E-Mail.
    .words = Klartext, Wörter, Datei
    .kind = Text
    .title = Text exportieren
    .prompt = Tippen Sie ein, wohin die Datei soll. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
export-eml = E-Mail exportieren…
    .help = Schreibt eine E-Mail zum Öffnen und Absenden (EML): Betreff, Wortlaut und die Adressen, die die Kampagne hat.
    .words = Mail, Email, senden, EML
    .kind = E-Mail
    .title = E-Mail exportieren
    .prompt = Tippen Sie ein, wohin die Datei soll. Ein Name ohne Ordner meint Ihren persönlichen Ordner.
export-png = Bilder exportieren…
    .help = Schreibt von jeder Seite ein Bild (PNG) mit 300 Punkten je Zoll.
    .words = Bild, PNG, teilen
    .kind = PNG-Bild
    .title = Bilder exportieren
    .prompt = Tippen Sie ein, wohin das Bild der ersten Seite soll; das zweite hat „-2“ hinter dem Namen. Ein Name ohne Ordner meint Ihren persönlichen Ordner.

## What a field or a helper of a template gives.

gives-letter-asks = die Anliegen, in der Reihenfolge der Schreibenden
gives-letter-background = die Fakten, von denen ein Brief an diesen Adressaten zuerst berichtet
gives-letter-campaign = das Paket
gives-letter-concerning = diejenigen Anliegen, die diese Menschen betreffen; alle, wenn das Paket bei niemandem sagt, welche
gives-letter-context = was die Anliegen stützt, ohne das, was von den Menschen erzählt wurde: Absätze
gives-letter-date = der Tag des Briefs, in Worten
gives-letter-dead-people = die der Menschen, die gestorben sind
gives-letter-free-people = die der Menschen, die freigelassen wurden
gives-letter-group = wer einen Briefabend abhält und wie man sie erreicht, für das, was dort ausgeteilt wird; nichts, wo sie es nicht gesagt haben
gives-letter-figures = die gewählten Zahlen, jede in einem Satz oder, allein in einem Absatz, als Tabelle
gives-letter-follows = der Tag eines früheren Briefs, der nicht beantwortet wurde, in Worten; nichts, wenn es keinen gab
gives-letter-held-people = die der Menschen, die in Haft sind oder von denen das nicht bekannt ist
gives-letter-leads = die Anliegen in je wenigen Worten, wie sie auf „Ich schreibe Ihnen mit der Bitte,“ folgen; keine, wenn das Paket nicht alle hat
gives-letter-obligation = was die Behörde verpflichtet, in ein, zwei Sätzen
gives-letter-office = die Behörde, an die der Brief geht
gives-letter-other-words = die eigenen Worte des Absenders, die in keiner der Geschichten stehen
gives-letter-parcel = die Briefe, mit denen ein Begleitbrief mitgeht
gives-letter-past = ob jemand von den Menschen gestorben ist oder freigelassen wurde
gives-letter-past-people = die der Menschen, die gestorben sind oder freigelassen wurden
gives-letter-people = die gewählten Menschen, in der Reihenfolge der Schreibenden
gives-letter-questions = was der Brief am Ende fragt, wie es auf „Ich wäre Ihnen dankbar, wenn Sie mir mitteilen würden,“ folgt; nichts, wenn das Paket nicht für jedes Anliegen eine Frage hat
gives-letter-relief = ob ein Anliegen um etwas bittet, das nur Menschen in Haft gewährt werden kann
gives-letter-reported = der Fakt, der sagt, wer all das berichtet hat und wann
gives-letter-sender = wer schreibt
gives-letter-stories = was von den Menschen erzählt wird, einmal, von denen gemeinsam, die sich eine Passage teilen
gives-letter-subject = die übliche Betreffzeile des Adressaten
gives-letter-still = ob eine der Personen in Haft war und seither nichts bekannt ist
gives-letter-unsure = ob von jemandem der Menschen nicht bekannt ist, ob die Person in Haft ist
gives-letter-who = wer der Absender ist, in eigenen wenigen Worten, wie es auf „als“ folgt
gives-letter-words = die eigenen Worte des Absenders, je ein Absatz
gives-paragraph-sentences = die Aussagen und Passagen darin
gives-story-sentences = eine Passage, oder die Aussagen und was aus der Person wurde
gives-story-words = die eigenen Worte des Absenders, die von ihnen handeln, je ein Absatz
gives-ask-lead = das Anliegen in wenigen Worten, wenn das Paket sie hat
gives-ask-question = was der Brief am Ende dazu fragt, wenn das Paket es hat
gives-ask-text = das Anliegen, wie es auf „Ich bitte Sie“ folgt
gives-ask-topic = dasselbe, wie es auf „eine Bitte um“ folgt
gives-pack-historical = ob seine Fakten der Vergangenheit angehören
gives-pack-title = sein Name
gives-office-name = ihr voller Name
gives-parcel-count = wie viele es sind, für Bedingungen
gives-parcel-countries = die Länder, aus denen sie kommen, wenn die Liste es sagt
gives-parcel-letters = wie viele es sind, zum Drucken
gives-person-claims = was über sie gesichert ist oder vorgebracht wird, der Reihe nach
gives-person-died = ob sie gestorben ist
gives-person-free = ob sie freigelassen wurde und lebt
gives-person-he = ob der Brief von ihr „er“ sagt
gives-person-link = ein Satz, der sie mit den Anliegen verbindet, wenn das Paket ihn hat
gives-person-name = ihr Name
gives-person-past = ob sie gestorben ist oder freigelassen wurde
gives-person-she = ob der Brief von ihr „sie“ sagt
gives-person-short = der Name für spätere Erwähnungen, wie er auf „für“ folgt
gives-person-status = der Satz, der sagt, was aus ihr wurde
gives-person-story = die Aussagen über sie und was aus ihr wurde, in der Reihenfolge des Erzählens
gives-person-unknown = ob hier niemand weiß, was aus ihr wurde
gives-sender-name = der Name des Absenders
gives-sender-place = der Ort vor dem Datum
gives-helper-list = die Einträge oder ein Teil von jedem, in einer Reihe mit „und“
gives-helper-plural = die Form, die zur Zahl passt
gives-helper-default = das Feld, oder die Worte, wenn es leer ist
gives-helper-claim = eine Aussage des Pakets
gives-each = jedes davon

## What was taken from a document

action-new-campaign = Neue Kampagne aus einem Dokument…
    .help = Liest eine Eilaktion, ein Briefing oder einen Bericht und beginnt eine Kampagne mit dem, was darin steht.
    .words = Eilaktion, Bericht, einlesen, Paket, anlegen
action-build-pack = Paketdatei erstellen…
    .help = Erstellt die eine Datei dieser Kampagne, die andere öffnen, nach einer Prüfung.
    .words = teilen, weitergeben, veröffentlichen, Kampagne
action-sign-pack = Paketdatei erstellen und signieren…
    .help = Macht die eine Datei dieser Kampagne, mit Ihrem Schlüssel signiert, damit Gruppen wissen, von wem sie ist. Der Schlüssel wird beim ersten Mal gemacht.
    .words = teilen, veröffentlichen, Schlüssel, Signatur, Kampagne
dialog-pack-file = Paketdatei erstellen
dialog-signed-pack = Paketdatei erstellen und signieren
dialog-kind-pack = Kampagnenpakete
pack-built = Version { $version } wurde erstellt: { $path }
pack-not-built = Die Paketdatei wurde nicht erstellt
signed-pack-number = Die Nummer des Pakets, zum Vergleichen am Telefon: { $number }
signed-pack-key = Die Nummer Ihres Schlüssels, zum Vorlesen für alle, die Ihre Pakete bekommen: { $number }
signed-pack-new = Ihr Schlüssel wurde eben gemacht und liegt in { $path }. Geben Sie ihn niemandem, und bewahren Sie eine Kopie an einem sicheren Ort auf: ohne ihn lässt sich keine spätere Version als Ihre signieren.
signed-pack-kept = Signiert mit Ihrem Schlüssel, der in { $path } liegt.
signed-pack-few = Dieses Paket müssen { $need } signieren, und { $signed } davon haben es getan. Geben Sie die Datei den anderen: Jeder öffnet sie hier und fügt eine Signatur hinzu, erst dann geht sie an die Gruppen.
signed-pack-open = Andere an diesem Computer können Ihren Schlüssel lesen: lassen Sie nur seinen Besitzer die Datei lesen.
signed-pack-minisign = Neben der Datei liegt ihre Signatur. Jeder prüft sie ohne dieses Programm, mit minisign und Ihrem öffentlichen Schlüssel: { $key }
pack-no-home = Es gibt keinen Ordner für einen Schlüssel: dieser Benutzer hat kein eigenes Verzeichnis.
action-add-document = Weiteres Dokument hinzufügen…
    .help = Liest ein Dokument und fügt dieser Kampagne hinzu, was darin steht, um es zu bestätigen.
    .words = einlesen, Bericht, Fakten
action-confirm = Gefundenes bestätigen…
    .help = Geht durch, was dem Dokument entnommen wurde, Karte für Karte.
    .words = prüfen, Karten, Dokument
action-review = Ungeprüftes durchsehen…
    .help = Geht durch, was noch niemand sonst mit den Quellen verglichen hat oder lange nicht, Eintrag für Eintrag.
    .words = prüfen, zweite Leserin, Quellen
begin = Eine Kampagne aus „{ $document }“
begin-found = Gefunden: { $offices ->
        [one] ein Adressat
       *[other] { $offices } Adressaten
    }, { $requests ->
        [one] ein Anliegen
       *[other] { $requests } Anliegen
    }, { $people ->
        [one] eine Person
       *[other] { $people } Personen
    } und { $facts ->
        [one] ein Satz, der ein Fakt sein kann
       *[other] { $facts } Sätze, die Fakten sein können
    }.
begin-next = Sie gehen alles einzeln durch. Vorher wird kein Brief erstellt.
begin-folder = Der Ordner der Kampagne
begin-do = Beginnen
begin-there = Etwas mit diesem Namen gibt es schon: Wählen Sie einen anderen.
new-campaign = Eine neue Kampagne
new-campaign-lang = Sprache ihrer Briefe
new-campaign-next = Sie beginnt als Entwurf: was fehlt, ist aufgezählt, jede Zeile führt zu ihrem Feld, und kein Brief entsteht, bevor Sie sagen, dass sie keiner mehr ist.
new-campaign-needs = Geben Sie ihr einen Titel und einen Ordner.
confirm-progress = Diese Kampagne
confirm-campaign = Titel und Datumsangaben
confirm-offices = An wen geschrieben wird
confirm-requests = Worum gebeten wird
confirm-facts = Was geschah
confirm-people = Um wen es geht
confirm-entry-campaign = die Kampagne
confirm-entry-document = das Dokument
confirm-entry-office = ein Adressat
confirm-entry-request = ein Anliegen
confirm-entry-person = eine Person
confirm-done = { $done } von { $all } bestätigt
confirm-step-done = { $all ->
        [0] nichts gefunden
        [one] bestätigt
       *[other] alle { $all } bestätigt
    }
confirm-step-left = { $left } von { $all } anzusehen
confirm-address-open = Adresse noch nicht nachgeschlagen: Die Briefe weisen Sie darauf hin
confirm-keys = Eingabe übernimmt · E ändert · Entf lässt weg · ↑ ↓ gehen weiter
confirm-nothing = Davon sagt das Dokument nichts, oder es wurde weggelassen.
confirm-no-document = Die Kampagne bewahrt keinen Text ihres Dokuments auf.
confirm-said = jemand sagt es
confirm-stated = als Tatsache festgestellt
confirm-taken = bestätigt
confirm-taken-own = übernommen, in Ihren Worten
confirm-taken-words = übernommen, in den Worten des Dokuments
confirm-lacks = Das ist noch nötig.
confirm-echo = { $count } Wörter hintereinander sind die des Dokuments: Sagen Sie es in Ihren eigenen.
confirm-no-year = Ein Tag ohne Jahr: { $day }. Ein Brief ist jünger: schreiben Sie das Jahr dazu, wie es das Dokument hat.
confirm-about-whom = „{ $words }“ nennt niemanden. Um wen geht es? Wählen Sie, oder schreiben Sie den Namen in den Text.
confirm-about-help = Briefe sagen diesen Fakt bei { $name }, nach dem Übrigen.
confirm-about-late = Kein Fakt davor nennt { $name }: Schreiben Sie den Namen in den Text.
confirm-about-first = Dieser Fakt beginnt ohne Namen: Sagen Sie auf der Karte, um wen es geht, oder schreiben Sie den Namen in den Text.
confirm-said-before = Das wurde geschrieben, bevor eine andere Lage gewählt war. Schreiben Sie, was jetzt bekannt ist.
confirm-said-holds = Es stimmt noch
confirm-said-first = Die Lage ist eine andere, die Worte sind die von vorher: Schreiben Sie, was jetzt bekannt ist, oder sagen Sie auf der Karte, dass sie noch stimmen.
confirm-take = Übernehmen
confirm-go-on = Weiter
confirm-leave-out = Weglassen
    .help = Nimmt es aus der Kampagne heraus. „Rückgängig“ bringt es zurück.
confirm-leave-rest = Die { $left } nicht bestätigten weglassen
    .help = Nimmt alle { $left } aus der Kampagne heraus, die in diesem Schritt nicht bestätigt sind. „Rückgängig“ bringt sie zurück.
confirm-left-rest = { $count } aus der Kampagne weggelassen. „Rückgängig“ bringt sie zurück.
confirm-ask-document = Wer hat es veröffentlicht? Dieser Name steht am Anfang, am Fuß oder am Ende: Eine Organisation, die nur zitiert wird, hat nichts veröffentlicht.
confirm-ask-office = Ist diese Adresse richtig? Noch hat niemand nachgesehen: Haben Sie sie so gefunden, schreiben Sie den Tag dazu.
confirm-ask-request = Hat dieser Adressat die Macht dazu? Wer die Karte übernimmt, sagt das.
confirm-ask-fact = Ist es gesichert, oder sagt es nur jemand? Ein Brief nennt einen Vorwurf immer zusammen mit denen, die ihn erheben.
confirm-ask-person = Darf die Person genannt werden, und auf wessen Wort hin? Solange das niemand weiß, nennt kein Brief sie. Was aus ihr wurde, entscheidet kein Programm.
confirm-take-on = Übernehmen und weiter
    .help = Was die Karte sagt, gilt: Es geht weiter zur nächsten.
confirm-later = Später weiter
    .help = Speichert, was getan ist. Nichts geht verloren, und kein Brief geht hinaus.
confirm-ready = Alles ist bestätigt
    .help = Die Kampagne ist kein Entwurf mehr: Sobald sie gespeichert ist, lassen sich Briefe erstellen.
confirm-added = „{ $document }“ ist hinzugefügt: Auch was darin steht, ist zu bestätigen.
confirm-not-yet = Das ist noch anzusehen.
confirm-letter = Ein erster Brief lässt sich erstellen
confirm-no-letter = Noch lässt sich kein Brief erstellen
confirm-ended = Der letzte Tag für Briefe, { $date }, ist vorbei: Setzen Sie einen anderen.
confirm-recheck = Die Fakten waren bis { $date } neu zu prüfen: Prüfen Sie sie, und setzen Sie einen anderen Tag.
confirm-left = { $all ->
        [0] alles ist angesehen: drücken Sie „Alles ist bestätigt“, dann „Paket speichern“
       *[other] { $all } anzusehen, davon Fakten: { $facts }, Personen: { $people }
    } · wird laufend gesichert
confirm-first-letter = Der erste Brief, Stand jetzt
confirm-letter-waits = Sobald ein Adressat und ein Anliegen bestätigt sind, steht der Brief hier.
organise-campaign = Die Kampagne
field-campaign-title = Titel der Kampagne
field-email = E-Mail-Adressen, je eine Zeile
field-fill-in = noch auszufüllen
field-version = Version
field-campaign-kind = Laufende Kampagne oder Fakten der Vergangenheit
field-languages = Sprachen, eine je Zeile
language-add = Sprache hinzufügen …
    .help = Nimmt eine weitere Sprache der Briefe in das Paket auf; ihre Felder stehen dann neben den anderen, und Vorlagen, die ihr fehlen, werden begonnen.
language-added = { $lang } ist hinzugefügt. Briefe darin entstehen aus den Vorlagen des Programms und den Texten des Pakets: tragen Sie die fehlenden Texte ein.
language-begun = Vorlagen auf { $lang } sind mit den englischen Worten begonnen. Kein Brief entsteht daraus, bevor jemand die Worte auf { $lang } gesagt hat.
language-begin = Vorlagen auf { $lang } beginnen
field-published = Das Dokument erschien am
field-facts-as-of = Stand der Fakten
field-recheck-by = Fakten neu prüfen bis
field-ends = Letzter Tag für Briefe
field-stop = Warum keine Briefe mehr verschickt werden
field-reported = Der Fakt, der sagt, wer all das berichtet hat
field-any-order = Anliegen dürfen in beliebiger Reihenfolge stehen
field-draft = Ein Entwurf: noch entsteht kein Brief daraus
field-exercise = Erfunden, zur Übung: Jeder Brief sagt es
field-letterhead-name = Name im Briefkopf
field-letterhead-colour = Farbe der Linie darunter, etwa #1f4e79
field-signers = Wer signiert: die öffentlichen Schlüssel, je einer in einer Zeile
field-signers-need = Wie viele davon signieren müssen
replace-key = Meinen Schlüssel ersetzen …
    .help = Macht einen anderen Schlüssel zum Unterschreiben. Der bisherige unterschreibt das, damit Gruppen wissen, von wem er ist.
replace-key-title = Ihren Schlüssel ersetzen?
replace-key-body = Ein neuer Schlüssel wird gemacht, und der bisherige unterschreibt, dass er an seine Stelle tritt. Von da an werden Pakete mit dem neuen unterschrieben. Gruppen, die den alten kennen, sehen die neue Nummer und vergleichen sie am Telefon. Wurde der alte gestohlen, rufen Sie sie an: Auch ein Dieb kann einen Schlüssel unterschreiben.
replace-key-do = Ersetzen
replace-key-none = Sie haben noch keinen Schlüssel: Er wird mit dem ersten Paket gemacht, das Sie unterschreiben.
key-replaced = Ihr Schlüssel wurde ersetzt
key-replaced-number = Die Nummer Ihres neuen Schlüssels, zum Vorlesen für alle, die Ihre Pakete bekommen: { $new }. Die des alten war { $old }.
key-replaced-kept = Der alte Schlüssel liegt in { $path }. Er unterschreibt nichts mehr.
key-replaced-public = Der neue öffentliche Schlüssel, vom alten unterschrieben, steht in { $path }. Wo ein Paket nennt, wer es unterschreiben muss, schreiben Sie ihn dorthin.
field-status-months = Was aus jemandem wurde, gilt nach so vielen Monaten als alt
field-address-months = Eine Anschrift gilt nach so vielen Monaten als alt
field-holder-months = Wer ein Amt innehat, gilt nach so vielen Monaten als alt
field-figure-title = Was gezählt wird
field-according-to = Nach wessen Zählung, wie ein Brief es sagt
field-figure-sentence = Die Zahlen in einem Satz, wie Briefe ihn drucken
field-figure-series = Die Reihen
field-series = Reihe { $number }
field-series-add = Reihe hinzufügen
field-series-out = Reihe { $number } herausnehmen
field-period = Jahr oder Teil eines Jahres, { $number } in Reihe { $row }
field-count = Wie viele, { $number } in Reihe { $row }
field-partial = nur Teil eines Jahres, { $number } in Reihe { $row }
field-count-add = Jahr zu Reihe { $number } hinzufügen
field-count-out = Jahr { $number } aus Reihe { $row } nehmen
field-partial-note = Was von einem Zeitraum gesagt wird, der nur Teil eines Jahres ist
field-repeats = Aussagen, die zum Teil dasselbe sagen: sie stehen nicht daneben
choice-active = Laufend
choice-historical = Vergangen

about-version = Version
about-commit = Commit
about-no-commit = nicht bekannt: ohne Angabe gebaut
about-settings = Einstellungen
about-state = Angefangene Briefe und zuletzt Geöffnetes
about-packs = Übernommene Pakete
about-no-home = kein Benutzerordner: nichts wird gemerkt
action-about = Über Entreaty…
    .help = Die Version, wo das Programm ablegt, was es sich merkt, und die Lizenzen.
    .words = Version, Lizenz, Programm
action-report-fault = Was geschehen ist…
    .help = Ein kurzer Bericht für alle, die einen Fehler beheben: erst gezeigt, dann kopiert.
    .words = Fehler, Absturz, Störung
about-what = Briefe für die Menschenrechte, jeder Satz mit seiner Quelle.
about-alone = Das Programm sucht keine neuere Version und sendet nichts.
about-licences = Lizenzen…
about-licences-title = Was darin steckt und unter welchen Lizenzen
about-back = Zurück
happened-title = Was geschehen ist
happened-what = Lesen Sie es zuerst: Es enthält keinen Namen, keine Adresse und kein Wort eines Briefes. Nichts wird gesendet; fügen Sie es dort ein, wo Sie den Fehler melden.
happened-copy = Bericht kopieren
happened-copied = Bericht kopiert
action-guide = Hilfe…
    .help = Wie es geht, Thema für Thema.
    .words = Anleitung, Handbuch, Hilfe
guide-english = Der Leitfaden ist auf Englisch.
palette-help = Hilfe: { $topic }
guide-help = Hilfe

### What the command line says beside problems, in German: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for. Options of commands and “entreaty …” stay as they are.

## Results of `letter` and `batch`.

cli-letter-pages = { $files }: { $pages ->
    [1] eine Seite
   *[other] { $pages } Seiten
}
cli-letter-tightened = { $files }: { $pages ->
    [1] eine Seite
   *[other] { $pages } Seiten
} (in Schrift von { $size } Punkt, damit es passt)
cli-labels = { $path }: Etiketten { $labels }, Bogen { $sheets }
cli-cards = { $path }: Karten { $cards }, Personen { $people }, Bogen { $sheets }; beidseitig drucken, über die lange Seite gewendet
cli-replaced = von den Dateien eines früheren Laufs ersetzt: { $files }; entfernt, weil keine neue Datei so heißt: { $removed }
cli-card-to = an: { $address } (bestätigt { $confirmed })
cli-written = { $path }: geschrieben
cli-handed-over = im schon offenen Fenster geöffnet
cli-help-topics = Der Leitfaden, Thema für Thema: `entreaty help TOPIC`
cli-font-none = Es wurde keine Schrift hinzugefügt. Für Chinesisch, Japanisch und Koreanisch: `entreaty fonts add FILE`
cli-font-others = auch in dieser Datei und nicht hinzugefügt (`--face NAME`): { $names }
cli-font-removed = Damit wird nicht mehr gedruckt: { $name }
cli-help-options = `entreaty { $command } --help` nennt die Optionen.
cli-usage = Aufruf: { $usage }
cli-guide = Mehr im Leitfaden: { $pages }
cli-progress-seconds = { $done } von { $all }, noch { $left } s
cli-progress-minutes = { $done } von { $all }, noch { $left } min
cli-time-read = lesen
cli-time-judge = beurteilen
cli-time-compose = verfassen
cli-time-lay-out = setzen
cli-time-write = schreiben
cli-time-all = insgesamt

batch-line = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
}, Paket v{ $version }, { $date }
batch-line-wordings = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
}, { $wordings ->
    [1] in einem Wortlaut
   *[other] in { $wordings } Fassungen
}, Paket v{ $version }, { $date }
batch-line-several = { $letters ->
    [one] { $letters } Brief
   *[other] { $letters } Briefe
} von { $members ->
    [one] { $members } Person
   *[other] { $members } Personen
} auf { $sheets ->
    [one] { $sheets } Blatt
   *[other] { $sheets } Blatt
} Papier, { $date }

## What `check` found.

cli-check-clean = { $path }: nichts zu beanstanden
cli-check-found = { $path }: { $errors ->
    [0] keine Fehler
    [one] { $errors } Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] { $warnings } Warnung
   *[other] { $warnings } Warnungen
}

## Packs.

cli-pack-name = { $title }, Version { $version }
cli-pack-number = Nummer { $number }
cli-pack-unsigned = Herkunft nicht geprüft: niemand hat es signiert
cli-pack-new-key = signiert mit einem Schlüssel, der hier noch nie vorkam; seine Nummer: { $number }
cli-pack-known-key = signiert von den Herausgebern der früheren Versionen; die Nummer des Schlüssels: { $number }
cli-pack-replaced-key = signiert mit einem neuen Schlüssel, den der Schlüssel der früheren Versionen signiert hat: vergleichen Sie die neue Nummer am Telefon mit den Herausgebern
cli-pack-signed-few = VORSICHT: { $need } müssen es signieren, und { $signed } davon haben es getan; die Schlüssel, die es signieren: { $number }
cli-pack-sign-next = die anderen signieren auch: `entreaty pack sign { $file } KEYFILE`
cli-pack-signed = { $path }: signiert
cli-pack-signature-away = { $path }: entfernt; es war die Signatur der früheren Datei
cli-pack-signature-missing = VORSICHT: niemand hat es signiert, frühere Versionen aber waren signiert; die Nummer des Schlüssels: { $number }
cli-pack-other-key = VORSICHT: signiert mit einem ANDEREN SCHLÜSSEL als die früheren Versionen: fragen Sie die Herausgeber, bevor Sie es verwenden
cli-pack-key-old = der Schlüssel der früheren: { $number }
cli-pack-key-new = der Schlüssel von diesem:   { $number }
cli-pack-first = ein Paket mit dieser Kennung gibt es auf diesem Computer noch nicht; seine Briefe gehen an:
cli-pack-same = es ist das Paket, das auf diesem Computer ist
cli-pack-newer = auf diesem Computer ist Version { $here }; das ist anders:
cli-pack-altered = VORSICHT: auch auf diesem Computer ist Version { $here }, und sie ist anders: wer das Paket gemacht hat, hat ihm keine neue Version gegeben, oder jemand anders hat es geändert
cli-pack-older = VORSICHT: es ist älter als Version { $here } auf diesem Computer
cli-pack-stopped = VORSICHT: Version { $here } auf diesem Computer stoppt seine Briefe; Version { $version } bringt sie nicht zurück
cli-pack-begun = { $folder }: ein neues Paket
cli-pack-begun-next = jede Datei sagt, was hineingehört; `entreaty check { $folder }` sagt, was noch auszufüllen ist
cli-pack-drafted = { $folder }: ein Entwurf einer Kampagne, aus { $file }
cli-pack-drafted-found = gefunden: Adressaten { $offices }, Anliegen { $requests }, Personen { $people }, Sätze, die Fakten sein können, { $facts }
cli-pack-drafted-next = jedes davon ist zu bestätigen: `entreaty check { $folder }` sagt, was fehlt. Sagen Sie die Fakten mit eigenen Worten; solange `draft = true` in pack.toml steht, entsteht kein Brief
cli-pack-built = { $path }: { $files ->
    [one] { $files } Datei
   *[other] { $files } Dateien
}, { $kilobytes } kB
cli-pack-read-out = lesen Sie allen, die die Datei bekommen, die Nummer vor: wer dieselbe Nummer hat, hat dasselbe Paket
cli-pack-minisign = { $path }: die Signatur der Datei; jeder prüft sie mit `minisign -Vm { $file } -P { $key }`
cli-pack-left-out = weggelassen: { $name } ({ $why })
cli-pack-no-senders = dieser Computer bewahrt keinen Namen und keine Adresse von Absendern auf, mit denen das Paket zu vergleichen wäre
cli-pack-senders = keine Angaben von Absendern: verglichen mit den { $names } Namen und { $lines } Adresszeilen, die dieser Computer aufbewahrt
cli-pack-key = { $path }: ein neuer geheimer Schlüssel; geben Sie ihn niemandem und bewahren Sie eine Kopie an einem sicheren Ort auf
cli-pack-key-public = sein öffentlicher Schlüssel, für minisign: { $key }
cli-pack-key-number = seine Nummer, zum Vorlesen für alle, die Ihre Pakete bekommen: { $number }
cli-pack-key-replaces = { $file }: der öffentliche Schlüssel, signiert mit dem, den er ersetzt; jeder prüft das mit `minisign -Vm { $file } -P { $old }`. Pakete, die mit dem neuen Schlüssel signiert sind, gelten als die derselben Herausgeber. Legen Sie die alte Schlüsseldatei weg und verwenden Sie sie nicht mehr

cli-left-out-signature = die Signatur wird neu gemacht
cli-left-out-hidden = die Datei ist verborgen
cli-left-out-letter = ein Brief gehört jemandem und kann seinen Absender nennen
cli-left-out-list = das kann eine Liste von Menschen sein
cli-left-out-copy = das ist die Kopie eines Editors
cli-left-out-pack = ein Paket enthält kein anderes Paket
cli-left-out-key = ein Schlüssel bleibt bei dem, dem er gehört
cli-left-out-unknown = ein Paket hat keine solche Datei

cli-diff-old = alt: Version { $version } ({ $number })
cli-diff-new = neu: Version { $version } ({ $number })
cli-diff-same = die beiden sind gleich
cli-diff-says-same = sie sagen dasselbe: nur Kommentare, Notizen oder Siegel unterscheiden sich
cli-diff-was = alt: { $text }
cli-diff-is = neu: { $text }
cli-diff-address = Adressen
cli-diff-stop = Ob Briefe verschickt werden dürfen
cli-diff-request = Anliegen
cli-diff-person = Menschen
cli-diff-claim = Fakten
cli-diff-template = Briefvorlagen
cli-diff-office = Adressaten
cli-diff-source = Quellen
cli-diff-figure = Zahlen
cli-diff-pack = Das Paket

## What `show` shows; names and texts come from packs.

cli-show-supports = stützt { $requests }
cli-show-supports-nothing = stützt nichts
cli-show-part-of-year = Teil eines Jahres
cli-show-unreviewed = von niemandem mit dieser Muttersprache geprüft
cli-show-to = { $request }
cli-show-note = Notiz: { $note }
cli-show-graphic = drastisch: nie gedruckt
cli-show-open = offen
cli-show-partly = zum Teil
cli-show-met = erfüllt
cli-show-established = gesichert
cli-show-alleged = Vorwurf
cli-show-disputed = umstritten

## How a member list is read.

cli-standard-input = Standardeingabe
cli-list-column = Spalte { $number }
cli-list-field = { $heading } ({ $field })
cli-list-spare = { $heading } ({ $field }, wenn es nichts anderes gibt)
cli-list-by-values = { $heading } ({ $field }, nach den Werten)
cli-list-hidden = { $heading } (verborgen)
cli-list-none = keine
cli-list-used = verwendete Spalten: { $columns }
cli-list-not-used = nicht verwendete Spalten: { $columns }
cli-list-counts = { $all ->
    [one] { $all } Zeile
   *[other] { $all } Zeilen
 }: { $ready } bereit, { $check } zu prüfen, { $refused } nicht bereit
cli-list-ready = bereit
cli-list-to-check = zu prüfen
cli-list-not-ready = nicht bereit
cli-list-reason = { $state }: { $reason }
cli-list-reasons = { $state }: zum Beispiel: { $reason }
cli-list-skipped = übergangen: { $reason }
cli-list-row-hidden = die Zeile ist verborgen
cli-list-row-filtered = die Zeile ist durch einen Filter verborgen
cli-list-group = eine Kontaktgruppe, niemandes Name
cli-list-words = eigene Worte: { $words }
cli-list-card-broken-off = die Adresskarte hat kein Ende, sodass Name und Adresse nicht gelesen werden können
cli-list-card-empty = die Adresskarte hat keinen Namen und keine Adresse

## The diary.

diary-off-cli = Es wird kein Tagebuch geführt; `entreaty diary keep on` beginnt eines.
diary-said-on = Ab jetzt wird ein Tagebuch geführt, in { $path }: ohne Namen und Adresse von jemandem, der unterschreibt.
diary-said-off = Ab jetzt wird kein Tagebuch geführt. Was darin steht, bleibt; `entreaty diary forget` löscht es.
diary-said-posted = { $id }: aufgegeben am { $day }
diary-said-not-posted = { $id }: nicht aufgegeben
diary-said-reply = { $id }: die Antwort ist vermerkt
diary-said-stays = { $id }: die Erinnerung am { $day } bleibt; `entreaty diary done { $id }` beendet sie.
diary-said-follow-up = { $id }: wieder schreiben { $day }
diary-said-done = { $id }: nichts ist wieder zu schreiben
diary-said-removed = { $id }: herausgenommen
diary-forget-ask = Das Tagebuch { $path } löschen? Das lässt sich nicht rückgängig machen. Zum Löschen yes eingeben:
diary-forgotten = Das Tagebuch ist gelöscht.
diary-kept-on = Es wird weiter eines geführt; `entreaty diary keep off` beendet das.
diary-not-forgotten = Das Tagebuch bleibt.
diary-none = Es gibt kein Tagebuch.

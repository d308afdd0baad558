### What is wrong, in German: not yet reviewed by a native speaker.
###
### English (the folder en) is the whole; its comments say what the messages are for.

## How bad a problem is, before its sentence on the command line.

level-error = Fehler
level-warning = Warnung
level-help = Hilfe
level-off = aus

## What would mend a problem.

fix-meant = meinten Sie „{ $name }“?
fix-among = es gibt: { $names }
fix-allowed = von der schreibenden Person zugelassen

## Why something cannot be read or written, in the middle of a sentence.

words-of-others = Meldung im Original: „{ $words }“
why-not-found = eine solche Datei oder einen solchen Ordner gibt es nicht
why-not-allowed = der Zugriff ist nicht erlaubt
why-full = der Datenträger ist voll
why-system = es ist misslungen ({ $reason })
why-a-folder = das ist ein Ordner
why-path-has-file = ein Teil des Pfads ist kein Ordner
why-name-refused = dieser Datenträger nimmt keinen solchen Namen
why-in-use = wird gerade benutzt
why-no-answer = die Antwort hat zu lange gedauert
why-network = das Netzlaufwerk antwortet nicht
why-file-too-large = die Datei ist zu groß
why-cut-short = das Ende fehlt
why-no-file = das ist keine Datei
why-no-file-name = das ist kein Dateiname
why-no-folder = einen solchen Ordner gibt es nicht
why-only-pictures = die Seiten sind Bilder: darin stehen keine Worte, die man übernehmen könnte
why-no-document = es ist weder ein DOCX noch ein ODT: speichern Sie es als eines davon
why-no-words = es enthält keine Wörter
why-half-way = { $why }; ein Teil der Dateien ist neu, ein Teil alt
why-too-large = sie hat mehr als { $megabytes } MB
why-not-utf8 = das ist kein UTF-8-Text: als UTF-8 speichern
why-exists = es ist schon da
why-not-a-file-there = etwas, das keine Datei ist, heißt so
why-not-a-folder-there = etwas, das kein Ordner ist, heißt so
why-another-file = { $path } ist schon da und ist eine andere Datei
why-replaced = die Datei wurde ersetzt
why-no-zip = das ist keine ZIP-Datei oder nicht die ganze: lassen Sie sich die Datei noch einmal geben
why-two-tables = die Datei hat zwei Inhaltsverzeichnisse, die sich unterscheiden
why-entry-unreadable = „{ $name }“ darin ist beschädigt oder so gepackt, dass es hier nicht gelesen werden kann
why-link = { $name } ist eine Verknüpfung, ein Paket enthält aber nur gewöhnliche Dateien
why-too-much = es hat mehr als { $files } Dateien oder { $megabytes } MB; so groß ist kein Paket
why-something-before = vor der ZIP-Datei steht etwas
why-name-not-utf8 = der Name der Datei „{ $name }“ darin ist nicht UTF-8: geben Sie ihr einen Namen in lateinischen Buchstaben
why-strange-name = zur Datei „{ $name }“ darin: { $fault }
why-two-files = es enthält zwei Dateien „{ $name }“
why-pack-id = die Kennung des Pakets ist kein Name für eine Datei
why-pack-nowhere = das Paket „{ $pack }“ steht in keiner Datei, die das Programm nennen könnte. Öffnen Sie es aus seiner Datei
why-newer-stops = eine neuere Version stoppt seine Briefe
why-kept-damaged = die hier aufbewahrte Kopie davon, { $path }, ist beschädigt: nehmen Sie sie weg
why-keys-damaged = die Liste der Schlüssel der Herausgeber, { $path }, ist beschädigt ({ $why })
why-program-failed = dabei ist das Programm gescheitert
why-not-toml = Zeile { $line } kann nicht gelesen werden
why-too-many-signs = es steht zu viel darin
why-no-key = der Eintrag von { $id } ist kein Schlüssel
why-no-day = „{ $day }“ ist kein Datum
why-pdf-without-end = das Dokument braucht mehr Zeit oder Speicher als jeder Bericht oder ist beschädigt; öffnen Sie es in einem anderen Programm und speichern Sie es als Text
why-no-face = es ist keine Schrift, mit der das Programm drucken kann
why-face-locked = wer sie gemacht hat, erlaubt nicht, dass ein Teil von ihr in einer Datei steht
why-face-varies = es ist eine variable Schrift, deren Buchstaben keine eigene Stärke haben; nehmen Sie eine mit fester Stärke, etwa „Regular“
why-face-adds-nothing = sie hat keine Buchstaben, die dem Programm fehlen
why-too-many-copies = in diesem Ordner sind zu viele Kopien
why-damaged = sie ist beschädigt
why-kilobytes = sie hat { $kilobytes } kB
why-not-png = das ist keine PNG-Datei
why-not-png-or-jpeg = das ist weder eine PNG- noch eine JPEG-Datei
why-no-png = das ist keine lesbare PNG-Datei ({ $reason })
why-no-jpeg = das ist keine lesbare JPEG-Datei ({ $reason })
why-pixels = das Bild hat { $width } × { $height } Pixel
why-moves = das Bild bewegt sich
why-huge = es ist zu groß

fault-too-long = der Name ist zu lang
fault-outside = sie läge außerhalb ihres Ordners
fault-characters = der Name hat Zeichen, die manche Computer nicht annehmen
fault-reserved = manche Computer nehmen einen solchen Namen nicht an

advice-make-room = schaffen Sie auf diesem Datenträger Platz oder wählen Sie einen Ordner auf einem anderen
advice-writable = wählen Sie einen Ordner, in den Sie schreiben dürfen
advice-existing = wählen Sie einen Ordner, den es gibt
advice-another = wählen Sie einen anderen Ordner oder nehmen Sie weg, was im Weg ist

## Names of languages, and how long ago something was.

language-ar = Arabisch
language-de = Deutsch
language-en = Englisch
language-es = Spanisch
language-fr = Französisch
language-it = Italienisch
language-kk = Kasachisch
language-ru = Russisch

ago-months = { $count ->
    [1] vor einem Monat
   *[other] vor { $count } Monaten
}
ago-years = { $count ->
    [1] vor einem Jahr
   *[other] vor { $count } Jahren
}

## Files.

file-unreadable = { $path } kann nicht gelesen werden: { $why }
file-not-utf8 = { $path } kann nicht gelesen werden: das ist kein UTF-8-Text
    .help = als UTF-8 speichern
file-pages-without-words = { $path }: Seiten, auf denen kein Wort steht: { $pages }
    .help = sehen Sie sie an: vielleicht sind es Bilder von Text
file-document-cut = { $path } ist zu lang: die letzten Zeilen wurden nicht angesehen ({ $lines })
    .help = teilen Sie es, und beginnen Sie mit jedem Teil
file-unwritable = { $path } kann nicht geschrieben werden: { $why }
    .help = { $advice }
file-not-made = { $path } kann nicht angelegt werden: { $why }
    .help = { $advice }
file-named-twice = { $path } ist zweimal genannt
    .help = geben Sie jeder Datei einen eigenen Namen
file-ending = { $path } hat keine Endung, die sagt, was geschrieben werden soll
    .help = nennen Sie die Datei { $endings }
file-saved-in-window = { $path }: Einen Brief zum Weiterschreiben speichert nur das Fenster
    .help = speichern Sie ihn dort, oder nennen Sie die Datei { $endings }

## Rules.

rules-unknown = eine Regel „{ $name }“ gibt es nicht
    .cli = `entreaty show rules` zählt sie auf
rules-not-allowable = „{ $name }“ kann nicht zugelassen werden

## Why there are these rules: a sentence each, with a full stop.

rule-no-ask = Ein Appell bittet um etwas, das sein Leser tun kann; ohne Anliegen kann nichts folgen.
rule-foreign-ask = Ein Brief bittet nur um das, was das Paket diesem Adressaten empfiehlt, damit niemand „nicht zuständig“ antworten kann.
rule-placeholder = Ein leeres Feld oder eine Klammer, die im Brief stehen bleibt, verrät, dass ihn niemand gelesen hat.
rule-ended = Nach dem Ende einer Kampagne oder dem Termin ihrer neuen Prüfung können ihre Fakten falsch oder schädlich sein.
rule-stopped = Ein Stopp steht: Wer den Fall kennt, bittet, keine Briefe mehr zu schicken.
rule-draft = Was ein Programm einem Dokument entnommen hat, hat noch niemand bestätigt: Auf sein Wort allein geht kein Brief hinaus.
rule-exercise = Briefe einer erfundenen Kampagne dienen der Übung: Sie sagen es, und niemand verschickt einen.
rule-past-person = Um Erleichterung in der Haft kann nicht für jemanden gebeten werden, der gestorben ist oder freigelassen wurde.
rule-unattributed = Ein Vorwurf wird mit dem gedruckt, der ihn erhebt, und ein alter Bericht mit seinem Datum.
rule-consent = Niemand wird ohne eigene Zustimmung, die der Familie oder eine öffentliche Quelle genannt; drastische Einzelheiten werden nicht gedruckt.
rule-form-of-address = Ein Brief wird gelesen, wenn Anrede und Grußformel die sind, die dem Amt zustehen.
rule-no-sender = Ein anonymer Appell zählt wenig und in Kasachstan gar nicht: Name und Adresse des Absenders stehen darauf.
rule-short-address = Eine Antwort kommt mit der Post und braucht mehr von einer Adresse als eine Straße oder einen Ort allein.
rule-unprintable = Ein Zeichen, das keine Schrift hat, würde als leeres Kästchen gedruckt.
rule-address-overflow = Was nicht in das Fenster des Umschlags passt, kann die Post nicht lesen.
rule-historical = Fakten, über die vor Jahren berichtet wurde, stehen mit dem Datum des Berichts da.
rule-stale = Was aus einer Person wurde, eine Adresse oder wer ein Amt innehat, kann sich ändern: Was lange niemand bestätigt hat, ist vielleicht veraltet.
rule-edited = Wenn eine Auswahl ändert, was unter einer Änderung steht, bleibt die Änderung, und wer schreibt, sagt, welches von beiden gilt.
rule-unrelated = Eine Person wird genannt, obwohl kein Anliegen des Briefs sie betrifft.
rule-details = Ein Brief nennt die Person mit vollem Namen, mit Datum und Ort, damit sein Leser den Fall finden kann.
rule-unsourced = Was der Bericht nicht sagt, kann unwahr sein: eine Zahl, ein Datum, ein Name, eine Anschuldigung, ein Grund, was jemand getan oder erzählt hat; jemandem ein Verbrechen vorzuwerfen, auch dem, an den der Brief geht, ist ein Fehler.
rule-tone = Spott, Großbuchstaben und Reihen von Ausrufezeichen verschließen die Ohren, die ein Brief öffnen will; eine Beleidigung oder Drohung schadet und ist ein Fehler.
rule-politics = Ein Appell handelt von einem Recht; Parteipolitik oder ein Angriff auf das System lässt den Leser ihn abtun.
rule-thanks = Ein Brief, der dankt oder zu einer Antwort einlädt, bekommt eher eine.
rule-language = Ein Brief ist in der Sprache seines Lesers oder auf Englisch, in einer Übersetzung, die jemand geprüft hat, und die eigenen Worte sind es auch.
rule-translation = Eine Übersetzung hat die Zahlen, Daten, Menschen und Sprechenden ihres Originals und kein stärkeres Wort.
rule-own-country = An die eigene Regierung zu schreiben kann gefährlich sein; andere können stattdessen schreiben.
rule-form-letter = „Und/oder“ und „(s)“ zeigen, dass der Brief nicht für diesen Fall geschrieben wurde.
rule-same = Briefe, die sich nur im Absender unterscheiden, werden vielleicht als einer gezählt; manchen Kampagnen ist die Zahl wichtiger.
rule-long = Ein Brief von einer Seite wird gelesen; die zweite Seite oft nicht.

## A pack's files, as they are read.

read-grammar = das kann nicht gelesen werden ({ $reason })
    .help = eine Zeile ist `key = "text"`, eine Überschrift [[claim]], eine Liste ["one", "two"]
read-sign-missing = hier fehlt { $sign }
    .help = eine Zeile ist `key = "text"`, eine Überschrift [[claim]], eine Liste ["one", "two"]
read-sign-too-many = dieses { $sign } ist zu viel
    .help = nehmen Sie es heraus oder schreiben Sie davor, was dorthin gehört
read-line-goes-on = der Wert ist davor zu Ende, und in derselben Zeile steht noch etwas
    .help = jedes Schlüssel = Wert hat eine eigene Zeile; ein " im Text wird \" geschrieben; eine Bemerkung beginnt mit #
read-value-missing = nach = fehlt ein Wert
    .help = ein Text steht in Anführungszeichen: `key = "text"`
read-name-missing = hier fehlt ein Name
    .help = eine Zeile ist `key = "text"`, eine Überschrift [[claim]]
read-name-unfit = ein Name hat nur die Buchstaben a–z, Ziffern, - und _
    .help = zwischen Name und Wert steht =; ein Name mit anderen Zeichen steht in Anführungszeichen
read-no-value = das ist kein Text in Anführungszeichen, keine Zahl, kein Datum, nicht true und nicht false
    .help = ein Text beginnt und endet mit ", gerade getippt: `key = "text"`; zwischen Werten einer Liste stehen Kommas
read-backslash-unfit = was hier nach \ steht, bedeutet nichts
    .help = schreiben Sie \\ für \ und \n für eine neue Zeile, oder setzen Sie den Text zwischen `'` statt `"`
read-control-sign = hier steht ein unsichtbares Steuerzeichen
    .help = löschen Sie es und tippen Sie neu, was gemeint ist
read-merged-in-part = hier wurden zwei Fassungen zusammengeführt, und niemand hat noch gewählt, was gilt
    .help = behalten Sie, was gemeint ist, und nehmen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>> heraus
read-quote-missing = ein Anführungszeichen fehlt
    .help = ein Text beginnt und endet mit " in derselben Zeile; ein " darin wird \" geschrieben
read-twice = das steht hier ein zweites Mal
    .help = nehmen Sie eines der beiden heraus oder berichtigen Sie den Namen
read-too-deep = Klammern stehen in Klammern, zu viele davon
    .help = so viele braucht kein Paket
read-unknown-key = unbekannter Schlüssel „{ $key }“
read-not-headings = „{ $key }“ muss als [[{ $key }]] geschrieben werden
    .help = mit zwei Klammern kann es mehrere davon geben
read-too-many-entries = es gibt { $count } Einträge [[{ $key }]]
    .help = ein Paket hat höchstens { $most }
read-missing-key = „{ $key }“ fehlt
    .help = fügen Sie diesem Eintrag eine Zeile `{ $key } = …` hinzu
read-unknown-value = „{ $given }“ ist hier nicht bekannt
    .help = möglich sind: { $known }
read-number-for-text = wo ein Text hingehört, steht eine Zahl
    .help = setzen Sie sie in Anführungszeichen: 1 wird "1" geschrieben
read-not-text = hierher gehört ein Text
    .help = schreiben Sie ihn in Anführungszeichen: "…"
read-not-number = hierher gehört eine ganze Zahl
    .help = schreiben Sie sie in Ziffern, ohne Anführungszeichen: 12
read-number-unfit = diese Zahl ist hier zu klein oder zu groß
read-not-fields = was hierher gehört, hat mehrere Teile
    .help = schreiben Sie es in geschweiften Klammern: {"{"} name = "…" {"}"}, oder unter einer eigenen Überschrift
read-not-boolean = das ist weder true noch false
    .help = schreiben Sie true oder false, ohne Anführungszeichen
read-not-list = hierher gehört eine Liste
    .help = schreiben Sie sie in eckigen Klammern: ["one", "two"]
read-not-text-by-language = hierher gehört ein Text mit seiner Sprache
    .help = nennen Sie die Sprache: title.en = "…"
read-not-date = „{ $text }“ ist kein Datum; schreiben Sie 2013, 2013-07 oder 2013-07-02
read-not-confirmed = sagen Sie, wann es bestätigt wurde („2018-05“), oder false
read-not-colour = „{ $text }“ ist keine Farbe; schreiben Sie eine wie "#1f4e79"
read-not-key = „{ $text }“ ist kein öffentlicher Schlüssel; er beginnt mit RWQ, wie `entreaty pack key` und minisign ihn zeigen
read-not-language = „{ $text }“ ist kein Code einer Sprache; schreiben Sie en, ru oder pt-BR
read-out-of-place = das gehört nicht hierher
read-fill-in = „{ $key }“ ist noch auszufüllen: { $what }
    .help = schreiben Sie es zwischen die Anführungszeichen, an die Stelle dieser Worte
read-not-utf8 = { $path } ist kein UTF-8-Text (Byte { $byte })
    .help = als UTF-8 speichern

## Packs.

pack-unreadable = das Paket { $path } kann nicht gelesen werden: { $why }
    .help = nennen Sie den Ordner eines Pakets oder seine .entreaty-Datei
pack-missing = dem Paket fehlt { $name }
    .help = in der README steht, was ein Paket enthält
pack-same-name = { $first } und { $second } heißen bis auf Groß- und Kleinschreibung gleich
    .help = manche Computer halten sie für eine Datei: benennen Sie eine der beiden um
pack-misnamed = { $name } ist keine Datei eines Pakets
pack-not-of-pack = { $name } ist keine Datei eines Pakets
    .help = ein Paket hat seine TOML-Dateien, cases/*.toml, templates/*.hbs, templates/partials/*.hbs, sources/*.txt und letterhead.png: benennen Sie sie um oder nehmen Sie sie heraus
    .window = kein Brief braucht sie: benennen Sie sie um, oder nehmen Sie sie heraus
pack-file-too-large = { $name } hat { $kilobytes } kB; eine solche Datei eines Pakets hat höchstens { $most }
    .help = nehmen Sie heraus, was Briefe nicht brauchen
pack-pipe = { $name } wurde nicht gelesen: das ist eine Pipe oder ein Gerät
    .help = ein Paket enthält nur gewöhnliche Dateien: nehmen Sie das heraus
pack-acting-character = „{ $key }“ hat ein unsichtbares Zeichen, das auf seine Umgebung wirkt ({ $number })
    .help = nehmen Sie es heraus: es kann verbergen, was wirklich dasteht
pack-acting-character-here = hier steht ein unsichtbares Zeichen, das auf seine Umgebung wirkt
    .help = nehmen Sie es heraus: es kann verbergen, was wirklich dasteht
pack-line-break = „{ $key }“ hat einen Zeilenumbruch
    .help = schreiben Sie es in eine Zeile
pack-false-signature = die Signatur passt nicht zum Paket: jemand hat es nach dem Signieren geändert
    .help = lassen Sie sich das Paket von den Herausgebern geben; wer ein Paket ändert, nimmt { $file } heraus
pack-more = weitere Probleme: { $count }; dies sind die ersten
    .help = beheben Sie sie und prüfen Sie noch einmal
pack-logo-unused = { $path } wird nicht verwendet: pack.toml hat kein [letterhead]
    .help = fügen Sie eines mit einem Namen hinzu oder nehmen Sie die Datei heraus
pack-logo-unusable = { $path } kann nicht verwendet werden: { $why }
    .help = speichern Sie das Bild als PNG, höchstens { $side } Pixel breit und hoch und { $kilobytes } kB groß
pack-card-unconfirmed = die Adresse für Karten hat niemand bestätigt
    .help = schreiben Sie card.address.confirmed mit dem Tag, an dem jemand festgestellt hat, dass Karten dort ankommen
pack-card-without-consent = eine Karte ist an jemanden erlaubt, der nicht genannt werden darf
    .help = nehmen Sie [card] heraus, oder sagen Sie, auf wessen Wort die Person genannt werden darf
pack-card-topic = kein Paket kann Karten von „{ $topic }“ sprechen lassen
    .help = nehmen Sie es aus may_mention heraus
pack-letterhead-nameless = der Briefkopf hat keinen Namen
    .help = schreiben Sie name.en = "…" unter [letterhead]
pack-letterhead-long = der Name des Briefkopfs „{ $name }“ ist länger als { $most } Zeichen
    .help = kürzen Sie ihn
pack-wrong-id = „{ $id }“ ist keine Kennung für ein Paket
    .help = verwenden Sie kleine lateinische Buchstaben, Ziffern und Bindestriche: id = "relief-2026"
    .window = benutzen Sie kleine lateinische Buchstaben, Ziffern und Bindestriche
pack-empty-id = dieser Eintrag ({ $entry }) hat eine leere Kennung
    .help = geben Sie ihm einen Namen
pack-no-name = „{ $id }“ kann kein Kurzname sein
    .help = benutzen Sie lateinische Buchstaben, Ziffern und Bindestriche
pack-name-taken = ein anderer Eintrag hat den Kurznamen „{ $id }“
    .help = wählen Sie einen anderen Namen
pack-two-ids = „{ $id }“ gibt es zweimal ({ $entry })
    .help = der erste Eintrag steht bei { $first }; geben Sie diesem eine andere Kennung
    .window = geben Sie einem davon einen anderen Kurznamen
pack-unknown-id = „{ $id }“ gibt es nicht ({ $entry })
pack-no-source = { $part }: ohne Quelle
    .help = fügen Sie hinzu: sources = [{"{"} source = "…", where = "…" {"}"}]
    .window = sagen Sie, wo es steht
pack-no-where = { $part }: es fehlt, wo in „{ $source }“ das steht
    .help = fügen Sie hinzu: where = "page, heading or lines"
    .window = sagen Sie, auf welcher Seite, unter welcher Überschrift oder in welchen Zeilen
pack-no-text = { $part }: kein Text auf „{ $lang }“
    .help = „{ $lang }“ ist die erste Sprache des Pakets; fügen Sie den Text hinzu
pack-long-text = { $part }: { $length } Zeichen auf „{ $lang }“
    .help = ein Brief ist eine Seite: schreiben Sie höchstens { $most }
pack-private-use = { $part }: ein Zeichen zur privaten Nutzung auf „{ $lang }“
    .help = solche Zeichen bedeuten nichts; nehmen Sie es heraus
pack-not-listed = { $part }: steht auf „{ $lang }“, das im Paket nicht aufgeführt ist
    .help = fügen Sie es in pack.toml zu `languages` hinzu oder nehmen Sie den Text heraus
    .window = nehmen Sie den Text heraus; wer das Paket pflegt, kann die Sprache hinzufügen
pack-no-reporter = ein historisches Paket sagt, wer seine Fakten berichtet hat und wann
    .help = fügen Sie hinzu: reported = "die Kennung der Aussage, die das sagt"
pack-no-office-yet = noch niemand ist da, an den geschrieben wird
    .help = fügen Sie addressees.toml einen Eintrag [[addressee]] hinzu
    .window = fügen Sie einen Adressaten hinzu
pack-no-request-yet = noch wird um nichts gebeten
    .help = fügen Sie recommendations.toml einen Eintrag [[recommendation]] hinzu
    .window = fügen Sie ein Anliegen hinzu
pack-no-recheck = ein aktives Paket sagt, bis wann es neu geprüft wird
    .help = fügen Sie hinzu: recheck_by = "YYYY-MM-DD"
pack-signers = { $need } von { $keys } Schlüsseln können dieses Paket nicht signieren
    .help = nennen Sie jeden Schlüssel einmal und eine Zahl von eins bis zur Zahl der Schlüssel
pack-level-of-no-rule = eine Regel „{ $name }“ gibt es nicht
    .help = in `levels` stehen Namen von Regeln
    .cli = in `levels` stehen Namen von Regeln; `entreaty show rules` zählt sie auf
pack-level-off = „{ $name }“ kann nicht abgeschaltet werden
    .help = in `levels` steht warning oder error
pack-capital = { $part }: beginnt auf „{ $lang }“ mit einem Großbuchstaben: „{ $words }“
    .help = das steht mitten in einem Satz: beginnen Sie klein
pack-full-stop = { $part }: endet auf „{ $lang }“ mit einem Punkt: „…{ $words }“
    .help = das steht mitten in einem Satz, der danach endet: nehmen Sie den Punkt heraus
pack-no-full-stop = { $part }: endet auf „{ $lang }“ ohne Punkt: „…{ $words }“
    .help = ein Brief druckt es, wie es dasteht: beenden Sie den Satz
pack-no-comma = die Anrede hat auf „{ $lang }“ kein Komma: „{ $words }“
    .help = sie wird gedruckt, wie sie dasteht: beenden Sie sie mit ihrem Komma
pack-long-lead = die Kurzfassung hat auf „{ $lang }“ { $count } Wörter, mehr als { $most }
    .help = sagen Sie in wenigen Worten, worum gebeten wird; das ganze Anliegen steht weiter unten
pack-told-twice = { $part }: nennt denselben Fakt zweimal: „{ $claim }“
    .help = nehmen Sie einen der beiden heraus
pack-accused = „{ $claim }“ sagt, dass { $name } Unrecht getan hat, und nennt keine Verurteilung
    .help = nennen Sie Amtspersonen nur, wenn ein Gericht sie verurteilt hat, mit Tat und Gericht
pack-many-facts = der Hintergrund von „{ $request }“ hat { $count } Aussagen
    .help = ein Brief hat eine Seite: nennen Sie höchstens { $most }, die das Anliegen stützen
pack-passage-and-claim = es gibt auch eine Aussage „{ $passage }“
    .help = eine Passage und eine Aussage haben verschiedene Kennungen
pack-passage-without-part = die Passage hat keinen Teil
    .help = fügen Sie [[passage.parts]] mit text und claims hinzu
pack-passage-without-claim = ein Teil der Passage beruht auf keiner Aussage
    .help = nennen Sie die Aussagen, von denen er berichtet: claims = ["…"]
pack-passage-without-speaker = ein Teil von „{ $passage }“ berichtet auf „{ $lang }“ von einem Vorwurf und nennt nicht, wer ihn erhebt: „{ $words }“
    .help = fügen Sie hinzu: by.en = "die Worte des Textes, die sagen, wer"
pack-passage-without-allegation = ein Teil von „{ $passage }“ nennt jemanden, der spricht, und berichtet von keinem Vorwurf
    .help = nehmen Sie `by` heraus oder nennen Sie den Vorwurf
pack-passage-without-stop = ein Teil von „{ $passage }“ beendet seinen Satz nicht
    .help = ein Teil besteht aus einem oder mehreren Sätzen, jeder mit seinem Punkt
pack-passage-number = „{ $passage }“ sagt { $number }, die Aussagen dazu nicht
    .help = sagen Sie, was die Aussagen des Teils sagen, oder nennen Sie die Aussage, in der es steht
pack-background = der Hintergrund von „{ $office }“ beginnt nicht mit „{ $reported }“
    .help = die Briefe eines historischen Pakets sagen zuerst, wer berichtet hat und wann
pack-address-lines = die Adresse von „{ $office }“ hat { $lines ->
        [one] { $lines } Zeile
       *[other] { $lines } Zeilen
    }
    .help = schreiben Sie eine bis sechs Zeilen, keine davon leer, das Land zuletzt
pack-address-no-country = die Adresse von „{ $office }“ endet mit „{ $line }“, und das ist kein Land
    .help = Briefe aus dem Ausland brauchen das Land in der letzten Zeile, in Großbuchstaben
pack-no-address = „{ $office }“ hat keine Adresse
    .help = fügen Sie hinzu: address.lines.en = ["…", "…"]
pack-no-power = „{ $office }“ hat keine Macht über das, worum „{ $request }“ bittet
    .help = fügen Sie die Art zu `powers` des Adressaten hinzu oder berichtigen Sie `addressee` oder `kind`
pack-not-a-country = „{ $name }“ ist kein Land
    .help = `for_countries` nimmt Codes nach ISO 3166 oder Namen: ["DE", "Austria"]
pack-towns-of-no-country = „{ $name }“ ist kein Ländercode
    .help = `[towns]` nimmt Codes nach ISO 3166: KZ = ["Almaty", "Алматы"]
pack-towns-elsewhere = kein Adressat dieses Pakets ist aus diesem Land: { $country }
    .help = `[towns]` zählt Orte im eigenen Land der Adressaten auf
pack-not-a-town = das ist kein Ortsname
    .help = schreiben Sie ihn in Buchstaben oder nehmen Sie ihn heraus
pack-no-day-of-death = der Todestag fehlt
    .help = fügen Sie hinzu: on = "YYYY-MM-DD", so genau, wie er bekannt ist
pack-status-without-date = der Stand „{ $text }“ auf „{ $lang }“ nennt sein Datum nicht, { $date }
    .help = schreiben Sie das Datum hinein oder berichtigen Sie `on`
pack-one-account = eine umstrittene Aussage gibt jede Darstellung wieder
    .help = fügen Sie zwei oder mehr [[claim.accounts]] mit text und sources hinzu
pack-no-speaker = der Vorwurf „{ $claim }“ sagt nicht, wer ihn erhebt
    .help = fügen Sie hinzu: by.en = "die Worte des Textes, die das sagen"
pack-speaker-not-in-text = der Text von „{ $claim }“ auf „{ $lang }“ nennt nicht, wer spricht: „{ $speaker }“
    .help = schreiben Sie die Worte von `by` Buchstabe für Buchstabe in den Text
pack-speaker-not-alleged = „{ $claim }“ nennt jemanden, der spricht, und ist nicht als Vorwurf gekennzeichnet
    .help = schreiben Sie standing = "alleged" oder nehmen Sie `by` heraus
pack-accounts-not-disputed = „{ $claim }“ hat mehrere Darstellungen und ist nicht als umstritten gekennzeichnet
    .help = schreiben Sie standing = "disputed" oder nehmen Sie die Darstellungen heraus
pack-number-not-in-figure = der Satz von „{ $figure }“ sagt { $number }, die Zahlen nicht
    .help = berichtigen Sie den Satz oder die Werte
pack-graphic = „{ $claim }“ enthält drastische Einzelheiten und würde gedruckt
    .help = verschieben Sie die Aussage nach `also`
pack-changed = „{ $id }“ wurde nach der Prüfung geändert
    .help = vergleichen Sie den Eintrag noch einmal mit seinen Quellen und schreiben Sie dann checked = "{ $seal }"
    .window = vergleichen Sie ihn noch einmal mit seinen Quellen, und sagen Sie das unter seinem Formular
pack-first-language = „{ $lang }“ ist die erste Sprache des Pakets, keine Übersetzung
    .help = schreiben Sie `checked`, das von den Quellen handelt
pack-no-translation = „{ $id }“ hat keine Übersetzung in „{ $lang }“
    .help = nehmen Sie das Siegel heraus
pack-translation-changed = „{ $id }“ oder die Übersetzung davon wurde nach der Prüfung von „{ $lang }“ geändert
    .help = lassen Sie beides noch einmal von jemandem vergleichen, der die Sprache liest, und schreiben Sie dann reviewed.{ $lang } = "{ $seal }"
    .window = lassen Sie jemanden, der es liest, beides noch einmal vergleichen und das unter dem Formular sagen
pack-unchecked = { $open } von { $all } Einträgen hat keine zweite Person geprüft
    .help = wer einen mit seinen Quellen vergleicht, schreibt checked = "new" hinein; die Antwort sagt das Weitere
    .window = wer einen mit seinen Quellen vergleicht, sagt das unter „Kampagne“ bei seinem Formular
pack-unreviewed = { $open } von { $all } übersetzten Einträgen ({ $language }) hat niemand geprüft, der die Sprache liest
    .help = wer einen mit dem Original vergleicht, schreibt reviewed.{ $lang } = "new" hinein; die Antwort sagt das Weitere
    .window = wer einen mit dem Original vergleicht, sagt das unter „Kampagne“ bei seinem Formular
pack-not-email = „{ $text }“ ist keine E-Mail-Adresse
    .help = schreiben Sie eine Adresse allein, wie amt@example.org
pack-still-draft = „{ $id }“ wurde einem Dokument entnommen, und bestätigt hat es noch niemand
    .help = bestätigen oder ändern Sie den Eintrag, oder nehmen Sie ihn heraus; ein bestätigter hat kein draft = true mehr
    .window = bestätigen oder ändern Sie den Eintrag, oder lassen Sie ihn weg: „Kampagne“ führt durch das Gefundene
pack-echo = „{ $claim }“ sagt { $count } Wörter hintereinander wie die Quelle
    .help = sagen Sie es in eigenen Worten: die des Dokuments gehören denen, die es geschrieben haben
pack-day-without-year = „{ $fact }“ hat einen Tag ohne Jahr: { $words }
    .help = ein Brief ist jünger als seine Fakten: schreiben Sie das Jahr dazu, wie es die Quelle hat
pack-nobody-named = „{ $claim }“ beginnt mit „{ $words }“, und kein Brief hat gesagt, wer das ist
    .help = nennen Sie die Person im Fakt, oder stellen Sie ihn zu den Fakten über sie
pack-letters-not-tried = nur die ersten { $tried } Briefe wurden ausprobiert
    .help = so viele Menschen, Adressaten und Sprachen hat keine Kampagne
pack-sender-name = „{ $text }“ ist ein Absendername, den dieser Computer aufbewahrt
    .help = nehmen Sie ihn heraus
    .cli = nehmen Sie ihn heraus; gehört er ins Paket, sagen Sie --keep "{ $text }"
pack-sender-address = „{ $text }“ ist eine Zeile einer Absenderadresse, die dieser Computer aufbewahrt
    .help = nehmen Sie sie heraus
    .cli = nehmen Sie sie heraus; gehört sie ins Paket, sagen Sie --keep "{ $text }"
pack-not-by-form = das ist so geschrieben, dass das Formular es nicht ändern kann
    .help = ändern Sie es in der Datei

## Parts of a pack, as problems name them.

part-pack-title = der Titel des Pakets
part-stop-notice = der Hinweis auf den Stopp
part-short-name = der Kurzname des Adressaten
part-office-name = der Name des Adressaten
part-salutation = die Anrede
part-closing = die Grußformel
part-subject = der Betreff
part-country = das Land
part-address = die Adresse
part-post-suspended = dass die Post ausgesetzt ist
part-anonymous = „anonymous“
part-anonymous-fate = was aus anonymen Bitten wird
part-holder-name = der Name der Person im Amt
part-holder = die Person im Amt
part-title = der Titel
part-topic = das Thema
part-request = das Anliegen
part-recommendation = die Empfehlung
part-recommendation-status = der Stand der Empfehlung
part-note = die Notiz
part-claim = die Aussage
part-account = die Darstellung
part-name = der Name
part-about = „about“
part-not-known = „not_known“
part-status = der Stand
part-status-sentence = der Satz über den Stand
part-according-to = „according_to“
part-sentence = der Satz
part-partial-note = die Anmerkung zu einem Teil eines Jahres
part-figure = die Zahlen
part-series-name = der Name der Reihe
part-period = der Zeitraum
part-lead = die Kurzfassung
part-question = die Frage
part-obligation = die Verpflichtung
part-background = der Hintergrund
part-passage = die Passage
part-passage-part = der Teil
part-person = der Fall
part-persons-short-name = der Kurzname
part-link = das Bindeglied

## What has grown old.

age-stopped = die Briefe sind gestoppt: { $notice }
    .help = fragen Sie die Person, von der Sie diese Kampagne haben
age-draft = diese Kampagne ist ein Entwurf: was dem Dokument entnommen wurde, ist noch nicht bestätigt
    .help = bestätigen oder ändern Sie jeden Eintrag, ergänzen Sie, was fehlt, und nehmen Sie dann `draft = true` aus pack.toml heraus
    .window = bestätigen oder ändern Sie unter „Kampagne“ jeden Eintrag, und ergänzen Sie, was fehlt
age-exercise = eine Übung: alles in dieser Kampagne ist erfunden, und jeder Brief sagt es
    .help = üben Sie damit; versenden Sie keinen ihrer Briefe
age-ended = die Kampagne ist beendet, Datum: { $date }
    .help = fragen Sie nach ihrer neuesten Version
age-recheck-due = die Kampagne sollte neu geprüft werden, spätestens: { $date }
    .help = fragen Sie nach ihrer neuesten Version
age-before-report = der Brief trägt ein Datum vor dem des Berichts ({ $date })
    .help = geben Sie den Tag an, an dem er geschrieben wird
age-historical = Stand der Fakten: { $date }. Seither kann sich vieles geändert haben
    .help = nichts zu tun: Der Brief sagt selbst, wann etwas berichtet wurde
age-address-in-future = { $office }: die Adresse ist in der Zukunft bestätigt, { $date }
    .help = `confirmed` ist das Datum dessen, was gefunden wurde, nicht das des nächsten Nachsehens
age-holder-in-future = { $office }: die Person im Amt ist in der Zukunft bestätigt, { $date }
    .help = `confirmed` ist das Datum dessen, was gefunden wurde, nicht das des nächsten Nachsehens
age-status-in-future = { $person }: was aus der Person wurde, ist in der Zukunft bestätigt, { $date }
    .help = `confirmed` ist das Datum dessen, was gefunden wurde, nicht das des nächsten Nachsehens
age-post-suspended = { $office }: die Post dorthin ist ausgesetzt
    .help = der Umschlag geht an die Stelle, die Briefe aus dem Land des Absenders weiterleitet
age-post-suspended-since = { $office }: die Post dorthin ist ausgesetzt (seit: { $date })
    .help = der Umschlag geht an die Stelle, die Briefe aus dem Land des Absenders weiterleitet
age-address-never-confirmed = { $office }: die Adresse wurde nie bestätigt
    .help = schlagen Sie sie auf den eigenen Seiten der Stelle nach, bevor Sie den Brief zur Post geben
age-address-old = { $office }: die Adresse wurde zuletzt { $ago } bestätigt ({ $date })
    .help = schlagen Sie sie auf den eigenen Seiten der Stelle nach, bevor Sie den Brief zur Post geben
age-status-never-confirmed = { $person }: wie es dieser Person heute geht, hat niemand bestätigt
    .help = suchen Sie nach Neuigkeiten, bevor Sie den Brief abschicken
age-status-old = { $person }: wie es um diese Person steht, ist zuletzt { $ago } bestätigt worden ({ $date })
    .help = suchen Sie nach Neuigkeiten, bevor Sie den Brief abschicken

## Templates.

template-missing = es gibt keine Briefvorlage auf „{ $lang }“
    .help = wählen Sie eine andere Sprache oder fügen Sie dem Paket templates/{ $kind }.{ $lang }.hbs hinzu
    .window = wählen Sie eine andere Sprache oder schreiben Sie unter „Kampagne“ eine solche Vorlage
template-unknown = eine Vorlage „{ $name }“ gibt es nicht
    .cli = `entreaty show templates` zählt sie auf
template-for-other-office = die Vorlage ist für „{ $kind }“, der Adressat ist „{ $office }“
    .help = wählen Sie eine andere Vorlage oder berichtigen Sie `addressee` in ihrem Vorspann
template-in-other-language = die Vorlage ist auf „{ $template }“, der Brief auf „{ $letter }“
    .help = wählen Sie eine andere Vorlage oder berichtigen Sie `language` in ihrem Vorspann
template-no-counterpart = die Vorlage „{ $name }“ hat kein Gegenstück in dieser Sprache: { $language }
    .help = verwenden Sie die eigene Vorlage des Adressaten, um beide zu lesen
template-too-large = die Vorlage { $name } ist zu groß: höchstens { $kilobytes } kB, { $tags } Marken, { $blocks } Blöcke, { $brackets } Klammern in Klammern und { $backslashes } umgekehrte Schrägstriche hintereinander
    .help = ein Brief braucht weit weniger
template-private-use = in der Vorlage steht ein Zeichen zur privaten Nutzung
    .help = solche Zeichen bedeuten nichts; nehmen Sie es heraus
template-no-front = die Vorlage hat keinen Vorspann
    .help = beginnen Sie sie mit einer Zeile +++, dann title, subject und language, dann +++
template-front-without-end = der Vorspann der Vorlage hat kein Ende
    .help = setzen Sie eine zweite Zeile +++ nach title, subject und language
template-unreadable = die Vorlage kann von hier an nicht gelesen werden
    .help = jedes {"{{#if …}}"} und {"{{#each …}}"} braucht sein {"{{/if}}"} oder {"{{/each}}"}, jedes {"{{"} sein {"}}"}
template-unreadable-because = die Vorlage kann von hier an nicht gelesen werden ({ $reason })
    .help = jedes {"{{#if …}}"} und {"{{#each …}}"} braucht sein {"{{/if}}"} oder {"{{/each}}"}, jedes {"{{"} sein {"}}"}
template-braces-open = diese Klammern sind nicht geschlossen
    .help = jedes {"{{"} hat sein {"}}"}
template-closes-another = {"{{/"}{ $closing }{"}}"} steht, wo { $opening } zu schließen ist
    .help = schreiben Sie {"{{/"}{ $name }{"}}"}
template-closes-nothing = {"{{/"}{ $closing }{"}}"} schließt nichts
    .help = nehmen Sie es heraus oder öffnen Sie davor einen Block
template-not-closed = { $opening } ist nicht geschlossen
    .help = schreiben Sie {"{{/"}{ $name }{"}}"}, wo es endet
template-too-many-partials = die Vorlage verwendet mehr als { $most } Bausteine
    .help = ein Brief braucht wenige
template-no-partial = einen Baustein „{ $name }“ gibt es auf „{ $lang }“ nicht
    .help = fügen Sie templates/partials/{ $name }.{ $lang }.hbs hinzu oder nehmen Sie ihn heraus
    .window = schreiben Sie diesen Teil in der Sprache, oder nehmen Sie ihn heraus
template-partial-parameters = ein Baustein nimmt hier keine Parameter
    .help = schreiben Sie {"{{> "}{ $name }{"}}"}
template-partial-computed = ein Baustein wird genannt, nicht berechnet
    .help = schreiben Sie {"{{> name}}"}
template-includes-itself = der Baustein „{ $name }“ schließt sich selbst ein
    .help = nehmen Sie eines der {"{{> …}}"} heraus
template-no-last-newline = der Baustein „{ $name }“ endet ohne Zeilenumbruch: Was danach kommt, geht in seiner letzten Zeile weiter
    .help = beenden Sie seine letzte Zeile mit einem Zeilenumbruch
template-too-many-elements = mit ausgeschriebenen Bausteinen ist die Vorlage zu groß
    .help = Bausteine, die Bausteine mehrmals nennen, vervielfachen sich: nennen Sie jeden einmal
template-varied-field = ein Absatz mit Alternativen enthält nur Worte
    .help = Fakten, Menschen und Anliegen stehen in jedem Brief: setzen Sie sie in einen Baustein ohne Alternativen
template-three-braces = {"{{{…}}}"} und {"{{&…}}"} werden hier nicht verwendet
    .help = schreiben Sie {"{{…}}"}: Werte werden immer genau so gedruckt, wie sie sind
template-decorators = Dekoratoren und Bausteinblöcke werden hier nicht verwendet
    .help = setzen Sie den Text in einen eigenen Baustein und schreiben Sie {"{{> name}}"}
template-not-printed = {"{{"}{ $name }{"}}"} kann nicht gedruckt werden
    .help = { $usage }
template-gives-no-text = {"{{"}{ $name } …{"}}"} ergibt keinen Text
    .help = verwenden Sie es als Bedingung: {"{{#if (…)}}"}
template-no-helper = eine Hilfsfunktion „{ $name }“ gibt es nicht
template-no-text-in-items = die Einträge dieser Liste haben keinen Text „{ $name }“
    .help = sie haben: { $known }
template-list-takes-list = {"{{list …}}"} nimmt eine Liste
    .help = zum Beispiel {"{{list asks \"topic\"}}"}
template-claim-takes-id = {"{{claim …}}"} nimmt eine Kennung in Anführungszeichen
    .help = {"{{claim \"id\"}}"}
template-no-claim = eine Aussage „{ $id }“ gibt es in diesem Paket nicht
template-graphic-claim = die Aussage „{ $id }“ enthält drastische Einzelheiten
    .help = Briefe drucken sie nie; nehmen Sie sie heraus
template-block-misfit = {"{{#"}{ $block } { $field }{"}}"} passt nicht dazu
    .help = { $usage }
template-lists-too-deep = Listen in Listen gehen höchstens { $most } tief
    .help = ein Brief braucht höchstens zwei
template-block-needs-field = {"{{#"}{ $block }{"}}"} braucht ein Feld
    .help = zum Beispiel {"{{#"}{ $block } people{"}}"}
template-no-block = einen Block „{ $name }“ gibt es nicht
template-unknown-here = „{ $name }“ ist hier nicht bekannt
    .help = @index, @first und @last stehen in {"{{#each}}"}
template-leads-out = „{ $name }“ führt aus den Feldern des Briefs hinaus
    .help = nehmen Sie ein ../ heraus
template-no-field = ein Feld „{ $name }“ gibt es hier nicht
template-no-field-of-text = ein Feld „{ $name }“ gibt es hier nicht
    .help = schreiben Sie {"{{this}}"}
template-not-filled = die Vorlage kann nicht ausgefüllt werden ({ $reason })
template-too-much-text = die Vorlage kann nicht ausgefüllt werden: sie ergibt mehr Text, als ein Brief hat
template-too-many-rounds = die Vorlage kann nicht ausgefüllt werden: ihre Listen in Listen wiederholen sich zu oft
template-letter-too-long = der Brief hätte mehr als { $kilobytes } kB Text
    .help = wählen Sie weniger Anliegen und Menschen oder berichtigen Sie die Vorlage
template-not-used = in Briefen nicht verwendet: { $markup }
    .help = eine Vorlage hat Absätze, Listen, **fett** und *kursiv*

usage-text = „{ $name }“ ist Text: {"{{"}{ $name }{"}}"}
usage-condition = „{ $name }“ ist für Bedingungen: {"{{#if "}{ $name }{"}}…{{/if}}"}
usage-records = „{ $name }“ ist eine Liste: {"{{#each "}{ $name }{"}}…{{/each}}"} oder {"{{list "}{ $name } "{ $part }"{"}}"}
usage-texts = „{ $name }“ ist eine Liste: {"{{#each "}{ $name }{"}}…{{/each}}"} oder {"{{list "}{ $name }{"}}"}
usage-record = „{ $name }“ hat Teile: { $parts }

markup-code = `code`
markup-html = HTML
markup-rule = eine Trennlinie
markup-nested-list = eine Liste in einer Liste
markup-heading = eine Überschrift
markup-quotation = ein Zitatzeichen >
markup-indented = eine Zeile, die mit vier Leerzeichen oder ``` beginnt
markup-link = ein Link oder Bild
markup-other = eine Tabelle oder anderes Markdown

## Letters.

letter-unknown-id = dieses Paket hat { $entry ->
    [addressee] keinen Adressaten
    [recommendation] kein Anliegen
    [case] keine Person
    [copy] keinen Adressaten für die Kopie
    [figure] keine Zahlen
   *[language] keine Sprache
 } „{ $id }“
letter-follows-later = der Brief vom { $day }, auf den dieser folgt, ist nicht älter als dieser
    .help = nennen Sie den Tag des früheren Briefs
letter-words-too-long = Ihre eigenen Worte haben mehr als { $most } Zeichen
    .help = ein Brief, der gelesen wird, hat eine Seite
letter-who-too-long = wer Sie sind, hat mehr als { $most } Zeichen
    .help = wenige Worte: „Krankenpflegerin aus Kassel“
letter-edits-too-long = die Änderungen sind mehr, als ein Brief fasst
    .help = ein Brief, der gelesen wird, hat eine Seite
letter-not-written = dieses Paket hat keine Briefe in dieser Sprache ({ $language }) an: { $office }
    .help = schreiben Sie in einer anderen Sprache: { $others }
letter-prefers-language = lieber als in dieser Sprache wird in einer anderen ({ $language }) angeschrieben: { $office }
    .help = schreiben Sie in dieser Sprache, wenn Sie lesen können, was Sie unterschreiben
letter-nothing-asked = der Brief bittet um nichts
    .help = wählen Sie mindestens eine Empfehlung
letter-request-cut = Ihre Änderung lässt das Anliegen { $request } weg
    .help = setzen Sie seine Worte wieder ein oder nehmen Sie das Anliegen aus dem Brief
letter-request-not-printed = die Vorlage druckt das Anliegen { $request } nicht
    .help = schreiben Sie {"{{#each asks}}{{text}}{{/each}}"} in die Vorlage
letter-foreign-request = { $request } richtet sich nicht an diesen Adressaten ({ $office }), sondern an einen anderen: { $other }
    .help = an diesen richten sich: { $own }
letter-template-placeholder = in den Worten der Vorlage steht „{ $mark }“
    .help = füllen Sie es aus oder schreiben Sie den Satz ohne
letter-own-placeholder = in Ihren eigenen Worten steht „{ $mark }“
    .help = wenn noch etwas auszufüllen war, tun Sie es jetzt
letter-allegation-without-speaker = der Vorwurf „{ $text }“ wird gedruckt, ohne dass steht, wer ihn erhebt
letter-facts-without-report = der Brief berichtet von Vergangenem, ohne zuerst zu sagen, wer es berichtet hat und wann
    .help = lassen Sie die Vorlage zuerst {"{{#each background}}{{this}} {{/each}}"} drucken
letter-no-salutation = das Paket hat auf „{ $lang }“ keine Anrede für: { $office }
    .help = wählen Sie eine andere Sprache oder fügen Sie sie in addressees.toml hinzu
    .window = wählen Sie eine andere Sprache oder ergänzen Sie sie unter „Kampagne“ beim Adressaten
letter-no-closing = das Paket hat auf „{ $lang }“ keine Grußformel für: { $office }
    .help = wählen Sie eine andere Sprache oder fügen Sie sie in addressees.toml hinzu
    .window = wählen Sie eine andere Sprache oder ergänzen Sie sie unter „Kampagne“ beim Adressaten
letter-past-relief = { $request } bittet um { $relief } für { $person }; im Paket steht dazu: { $status }
    .help = nehmen Sie das Anliegen heraus
letter-status-cut = Ihre Änderung ändert oder streicht, was wurde aus: { $person }
    .help = setzen Sie den Satz wieder ein: „{ $status }“
letter-status-not-printed = der Brief nennt { $person } und sagt nicht, was aus der Person wurde
    .help = schreiben Sie {"{{status}}"} in der Vorlage hinter die Aussagen zur Person
letter-no-consent = { $person } wird genannt, und es ist nicht bekannt, dass jemand zugestimmt hat
    .help = nehmen Sie die Person aus dem Brief
letter-graphic-printed = „{ $text }“ enthält drastische Einzelheiten und würde gedruckt
letter-unrelated = { $person } wird genannt, obwohl kein Anliegen des Briefs die Person betrifft
    .help = bitten Sie auch um { $requests }
letter-unrelated-here = { $person } wird genannt, obwohl kein Anliegen des Briefs die Person betrifft
    .help = schreiben Sie über die Person an einen anderen Adressaten: { $offices }
letter-unrelated-anywhere = { $person } wird genannt, obwohl kein Anliegen des Briefs die Person betrifft
    .help = keine Empfehlung dieses Pakets betrifft die Person: lassen Sie sie weg
letter-edit-gone = der geänderte Teil ({ $place }) steht nicht mehr im Brief: „{ $text }“
    .help = Ihre Worte sind aufbewahrt und werden nicht gedruckt; wählen Sie wieder, wovon sie handelten, oder verwerfen Sie die Änderung
letter-edit-stale = was unter Ihrer Änderung steht ({ $place }), hat sich geändert: „{ $text }“
    .help = behalten Sie Ihre Worte oder ersetzen Sie sie durch die des Briefs: „{ $now }“
letter-edit-moved = Ihre Änderung trennt „{ $sentence }“ von dem Satz, der sagt, wer gemeint ist
    .help = setzen Sie ihn zurück an seine Stelle oder achten Sie darauf, dass niemand anders gemeint sein kann
letter-request-reworded = Ihre Änderung, „{ $sentence }“: das Anliegen { $request } steht nicht mehr in den Worten des Berichts da
    .help = achten Sie darauf, dass es noch um dasselbe bittet: „{ $text }“
letter-fact-reworded = Ihre Änderung, „{ $sentence }“: das ist nicht mehr, was der Bericht sagt
    .help = setzen Sie es zurück oder seien Sie sicher, dass es so ist: „{ $text }“
letter-lead-in-changed = Ihre Änderung ändert die Worte, die zu den Anliegen hinführen
    .help = achten Sie darauf, dass sie noch um das bitten, was folgt
letter-no-text-about = das Paket hat keinen Text in dieser Sprache ({ $language }) über: { $people }
    .help = nehmen Sie das aus dem Brief, wählen Sie eine andere Sprache oder fügen Sie dem Paket den Text hinzu
letter-no-text-for = das Paket hat keinen Text in dieser Sprache ({ $language }) für: { $texts }
    .help = nehmen Sie das aus dem Brief, wählen Sie eine andere Sprache oder fügen Sie dem Paket den Text hinzu
letter-no-text-about-and-for = das Paket hat keinen Text in dieser Sprache ({ $language }) über { $people } und für: { $texts }
    .help = nehmen Sie das aus dem Brief, wählen Sie eine andere Sprache oder fügen Sie dem Paket den Text hinzu
letter-template-unreviewed = niemand mit dieser Muttersprache ({ $language }) hat diesen Brief geprüft (seine Vorlage)
    .help = lassen Sie ihn von jemandem lesen, der die Sprache gut kann, oder schreiben Sie auf Englisch
letter-texts-unreviewed = niemand mit dieser Muttersprache ({ $language }) hat diesen Brief geprüft ({ $count } Texte des Pakets darin)
    .help = lassen Sie ihn von jemandem lesen, der die Sprache gut kann, oder schreiben Sie auf Englisch
letter-both-unreviewed = niemand mit dieser Muttersprache ({ $language }) hat diesen Brief geprüft (seine Vorlage und { $count } Texte des Pakets darin)
    .help = lassen Sie ihn von jemandem lesen, der die Sprache gut kann, oder schreiben Sie auf Englisch
letter-beside-unreviewed = niemand mit dieser Muttersprache ({ $language }) hat den Text daneben geprüft
letter-unwatched = auf Ihre eigenen Worte achtet niemand: für diese Sprache ({ $language }) hat das Programm keine Wortliste
    .help = achten Sie selbst auf Fakten ohne Quelle und auf das, was jemandem schaden könnte
letter-hardly-watched = auf Ihre eigenen Worte achtet kaum jemand: in dieser Sprache ({ $language }) findet das Programm nur Anschuldigungen gegen den, dem Sie schreiben
    .help = achten Sie selbst auf Fakten ohne Quelle und auf das, was jemandem schaden könnte
letter-no-name = der Name des Absenders fehlt
    .help = geben Sie den vollen Namen an
    .cli = geben Sie den vollen Namen an: --name
letter-no-address = die Adresse des Absenders fehlt
    .help = geben Sie die Postadresse an
    .cli = geben Sie die Postadresse an: --address "Straße; Ort; Land"
letter-no-town = der Ort des Absenders fehlt
    .help = wenn nur Initialen dastehen, muss der Ort dabei sein
    .cli = wenn nur Initialen dastehen, muss der Ort dabei sein: --place
letter-short-address = die Adresse des Absenders ist eine Straße oder ein Ort allein: eine Antwort kommt vielleicht nicht an
    .help = geben Sie Straße, Ort mit Postleitzahl und Land an, je eine Zeile
letter-address-in-town = eine ganze Adresse steht da, wo nur der Ort hingehört, vor dem Datum
    .help = setzen Sie sie in das Feld der Adresse, eine Zeile für jeden Teil
letter-postcode-in-town = vor dem Datum steht eine Postleitzahl, dort gehört nur der Ort hin
    .help = schreiben Sie Postleitzahl und Ort in die Adresse
letter-postcode-before-date = vor dem Datum steht eine Postleitzahl, dort gehört nur der Ort hin
    .help = lassen Sie sie hier weg
letter-address-on-one-line = die Adresse steht in einer einzigen Zeile
    .help = geben Sie jedem Teil eine Zeile: Straße, Ort mit Postleitzahl, Land
letter-who-as-sentence = wer Sie sind, ist ein eigener Satz und steht doch im ersten des Briefs
    .help = lassen Sie den Anfang und den Punkt weg: „Krankenpflegerin aus Kassel“
letter-lower-case-name = der Name hat keine Großbuchstaben
    .help = er steht im Brief so, wie er getippt ist
letter-follows-unsaid = die Vorlage sagt nicht, dass dieser Brief auf einen anderen folgt
    .help = nehmen Sie eine Vorlage mit dem Absatz „again“, oder lassen Sie den Tag weg
letter-copies-left-out = an { $names } geht keine Kopie: das Land des Absenders gehört nicht zu ihren, oder es ist nicht bekannt
    .help = geben Sie das Land als letzte Zeile der Adresse an, oder nehmen Sie die Kopie heraus
letter-long-address = die Adresse des Absenders hat { $lines } Zeilen
    .help = eine Adresse hat höchstens { $most }
letter-no-way-round = { $office }: die Post dorthin ist ausgesetzt, und die Kampagne nennt niemanden, der Briefe von dieser Adresse weiterleitet
    .help = schreiben Sie das Land ans Ende der Adresse, oder schicken Sie den Brief auf anderem Weg
letter-own-country = der Absender lebt anscheinend dort, wohin der Brief geht ({ $country }): die Behörden werden Namen und Adresse lesen
    .help = drucken Sie nur Initialen und Ort oder lassen Sie jemanden im Ausland schreiben
    .cli = drucken Sie nur Initialen und Ort (--redact-sender) oder lassen Sie jemanden im Ausland schreiben
letter-own-country-anonymous = der Absender lebt anscheinend dort, wohin der Brief geht ({ $country }): die Behörden werden Namen und Adresse lesen
    .help = lassen Sie jemanden im Ausland schreiben. Nur Initialen und Ort würden den Absender schützen, doch ein solcher Brief bleibt womöglich ohne Antwort: „{ $anonymous }“
    .cli = lassen Sie jemanden im Ausland schreiben. Nur Initialen und Ort (--redact-sender) würden den Absender schützen, doch ein solcher Brief bleibt womöglich ohne Antwort: „{ $anonymous }“
letter-own-country-initials = der Absender lebt anscheinend in diesem Land: { $country }; gedruckt werden nur Initialen und Ort
    .help = sehen Sie nach, ob jemand daran zu erkennen wäre
letter-own-country-initials-anonymous = der Absender lebt anscheinend in diesem Land: { $country }; gedruckt werden nur Initialen und Ort
    .help = sehen Sie nach, ob jemand daran zu erkennen wäre. { $anonymous }
letter-turning-character = ein unsichtbares Zeichen ({ $number }) dreht die Schreibrichtung um
    .help = tippen Sie den Namen, die Adresse und Ihre Worte noch einmal
letter-turning-character-in-pack = ein unsichtbares Zeichen ({ $number }) dreht die Schreibrichtung um
    .help = nehmen Sie das Zeichen aus der Vorlage oder dem Paket

relief-release = Freilassung
relief-care = medizinische Versorgung
relief-visits = Besuche
relief-transfer = Verlegung
relief-conditions = bessere Bedingungen

place-subject = Betreff
place-paragraph = Absatz
place-item = Listenpunkt

## Words: what the heuristics find in a letter or a translation.

wording-not-in-report = { $whose }, „{ $sentence }“: das sagt der Bericht nicht{ $lack }
    .help = wenn Sie es selbst wissen, sagen Sie das; sonst lassen Sie es weg
wording-near-in-report = { $whose }, „{ $sentence }“: das sagt der Bericht nicht{ $lack }
    .help = wenn Sie es selbst wissen, sagen Sie das; sonst lassen Sie es weg. Was er am ehesten sagt: „{ $nearest }“
wording-template-not-in-report = { $whose }, „{ $sentence }“: das sagt der Bericht nicht{ $lack }
    .help = sagen Sie es, wie es der Bericht sagt, oder lassen Sie es weg
wording-template-near-in-report = { $whose }, „{ $sentence }“: das sagt der Bericht nicht{ $lack }
    .help = sagen Sie es, wie es der Bericht sagt, oder lassen Sie es weg. Was er am ehesten sagt: „{ $nearest }“
wording-not-asked = { $whose }, „{ $sentence }“: darum bittet der Bericht diesen Adressaten nicht ({ $office }; „{ $words }“)
    .help = bitten Sie nur um das, worum der Bericht diesen Adressaten bittet; nehmen Sie den Satz heraus
wording-not-chosen = { $whose }, „{ $sentence }“: keines der gewählten Anliegen bittet darum („{ $words }“)
    .help = der Bericht bittet diesen Adressaten um etwas dieser Art: wählen Sie „{ $request }“
wording-not-in-report-to-ask = { $whose }, „{ $sentence }“: keines der gewählten Anliegen bittet darum („{ $words }“)
    .help = der Adressat könnte es gewähren, aber der Bericht bittet nicht darum; nehmen Sie den Satz heraus
wording-asked-of-nobody = { $whose }, „{ $sentence }“: keines der gewählten Anliegen bittet darum („{ $words }“)
    .help = darum bittet der Bericht niemanden; nehmen Sie den Satz heraus
wording-asked-of-others = { $whose }, „{ $sentence }“: keines der gewählten Anliegen bittet darum („{ $words }“)
    .help = das steht in der Macht eines anderen Adressaten: { $offices }
wording-asked-for-past = { $whose }, „{ $sentence }“, bittet um „{ $words }“; zu { $person } steht im Paket: { $status }
    .help = nehmen Sie den Satz heraus; um eine Untersuchung kann noch gebeten werden
wording-graphic = { $whose }, „{ $sentence }“: „{ $words }“ ist eine Einzelheit, die der Person schaden kann
    .help = sagen Sie, dass sie misshandelt wurde, soweit das Paket es sagt, und nicht mehr
wording-relative = { $whose }, „{ $sentence }“: „{ $words }“ erzählt von Angehörigen
    .help = Angehörige und Kinder werden in einem Brief nie genannt; nehmen Sie sie heraus
wording-accusation = { $whose }, „{ $sentence }“: das wirft jemandem ein Verbrechen vor („{ $words }“), und kein Brief kann es beweisen
    .help = sagen Sie, was wem angetan wurde, und bitten Sie darum, dass ein Gericht klärt, wer es war; oder lassen Sie den Satz weg
wording-insult = { $whose }, „{ $sentence }“: „{ $words }“ kann als Beleidigung gelesen werden
    .help = sagen Sie ruhig, was geschah und worum Sie bitten
wording-threat = { $whose }, „{ $sentence }“: „{ $words }“ kann als Drohung gelesen werden
    .help = sagen Sie ruhig, was geschah und worum Sie bitten
wording-sarcasm = { $whose }, „{ $sentence }“: „{ $words }“ kann als Spott gelesen werden
    .help = sagen Sie ruhig, was geschah und worum Sie bitten
wording-marks-in-a-row = { $whose }, „{ $sentence }“: mehrere Satzzeichen hintereinander schreien
    .help = ein Zeichen genügt, und ein Punkt ist besser
wording-capitals = { $whose }, „{ $sentence }“: „{ $words }“ in Großbuchstaben schreit
    .help = schreiben Sie es in Kleinbuchstaben
wording-other-language = { $whose }, „{ $sentence }“: das scheint in einer anderen Sprache ({ $language }) zu sein als der Brief ({ $letter })
    .help = übersetzen Sie es oder lassen Sie es weg, damit man den Brief versteht
wording-of-another = { $whose }, „{ $sentence }“: hier ist von jemandem die Rede, für den dieser Brief nicht ist: { $person }
    .help = schreiben Sie auch für diese Person, oder ändern Sie diese Worte
wording-politics = { $whose }, „{ $sentence }“: „{ $words }“ handelt von Politik, nicht von einem Recht
    .help = bleiben Sie bei den Menschen und bei dem, worum Sie bitten
wording-no-thanks = der Brief dankt nicht und lädt nicht zu einer Antwort ein
    .help = schließen Sie mit Dank für die Aufmerksamkeit und der Bitte um eine Antwort
wording-not-in-full = der Brief nennt { $person } nirgends mit vollem Namen
    .help = schreiben Sie den vollen Namen einmal
wording-no-date = der Brief nennt eine Person und kein Datum
    .help = sagen Sie, wann es geschah
wording-no-place = der Brief nennt eine Person und keinen Ort
    .help = sagen Sie, wo es geschah
wording-form-mark = { $whose }: „{ $mark }“ steht in Formularen, nicht in Briefen
    .help = schreiben Sie, was zu diesem Brief passt
wording-translation = „{ $text }“ ({ $language }): { $difference }
    .help = eine Übersetzung sagt, was ihr Original sagt, nicht mehr und nicht weniger

whose-own = Ihre eigenen Worte
whose-edited = Ihre Änderung
whose-template = die Worte der Vorlage

# What the report does not say: it follows “the report does not say this” at once, so it begins with a space.
lack-name = {" "}(der Name „{ $name }“)
lack-number = {" "}(die Zahl „{ $number }“)
lack-at-least = {" "}(er sagt „mindestens { $number }“)
lack-more-than = {" "}(er sagt „mehr als { $number }“)
lack-at-most = {" "}(er sagt „höchstens { $number }“)
lack-of = {" "}über { $name }
lack-date = {" "}(das Datum)
lack-strong = {" "}(das Wort „{ $word }“)
lack-speaker = {" "}(was jemand behauptet, als Tatsache erzählt)
lack-act = {" "}(ob jemand das getan hat oder nicht: „{ $word }“)
lack-all = {" "}(das Wort „{ $word }“)
lack-reason = {" "}(der Grund: „{ $word }“)
lack-words = {""}

difference-number-lost = die Zahl { $number } fehlt
difference-number-new = die Zahl { $number } steht darin, im Original nicht
difference-date-lost = das Datum { $date } fehlt
difference-date-new = das Datum { $date } steht darin, im Original nicht
difference-person-lost = { $person } ist nicht genannt
difference-person-new = { $person } ist genannt, im Original nicht
difference-no-speaker = es steht nicht da, wer das sagt
difference-opposite = ob das getan wurde, steht darin anders („{ $word }“)
difference-stronger = das Wort „{ $word }“ ist stärker als das Original
difference-fewer-quotations = darin steht weniger in Anführungszeichen als im Original

number-exactly = { $figure }
number-at-least = mindestens { $figure }
number-more-than = mehr als { $figure }
number-at-most = höchstens { $figure }
number-most-of = die meisten von { $figure }
figure-digits = { $digits }
figure-part = ein Teil

## Cards to a person or their family.

card-no-person = in diesem Paket gibt es keine Person „{ $id }“
card-not-allowed = das Paket erlaubt keine Karten an { $person }
    .help = schreiben Sie stattdessen an einen Adressaten: Eine Karte, um die niemand gebeten hat, kann schaden
card-past = an { $person } kann keine Karte geschrieben werden: { $status }
    .help = nehmen Sie eine andere Person
card-no-language = in dieser Sprache erlaubt das Paket keine Karte an { $person }: { $language }
    .cli = geben Sie --lang an: { $others }
    .window = wählen Sie eine von diesen: { $others }
card-no-word-list = in dieser Sprache kann nichts die Karte durchsehen, weil eine Wortliste fehlt: { $language }
    .help = schreiben Sie sie in einer anderen Sprache, die das Paket erlaubt
card-no-words = innen stehen keine Worte
    .help = ein Satz genügt: dass Sie an sie denken, was Sie vor Ihrem Fenster sehen
card-no-name = niemand unterschreibt die Karte
    .cli = geben Sie --name an; ein Vorname genügt
    .window = schreiben Sie einen Namen unter die Worte; ein Vorname genügt
card-religion = „{ $words }“ spricht von Religion: Das kann gegen die Person verwendet werden oder sie verletzen
    .help = wünschen Sie ihr Gutes ohne das
card-politics = „{ $words }“ spricht von Politik: Solche Karten werden zurückgehalten, und wer sie bekommt, kann darunter leiden
    .help = lassen Sie es weg und erzählen Sie vom Alltag
card-organisation = „{ $words }“ nennt eine Organisation oder Kampagne: Wo die Karte gelesen wird, kann das verboten sein
    .help = lassen Sie es weg: Die Karte ist von Mensch zu Mensch
card-case = „{ $words }“ spricht vom Fall: Was dort darüber gesagt wird, kann gegen die Person verwendet werden
    .help = lassen Sie es weg: Vom Fall sprechen die Briefe an die Adressaten
card-promise = „{ $words }“ spricht von der Freiheit: Niemand, der eine Karte schreibt, kann sie versprechen, und enttäuschte Hoffnung ist grausam
    .help = sagen Sie, dass Sie an die Person denken
card-address = „{ $words }“ sagt, wo Sie wohnen oder zu erreichen sind: Das lesen auch Fremde
    .help = lassen Sie es weg: Vorname und Land genügen
card-no-size = eine Kartengröße „{ $id }“ gibt es nicht
card-too-long = die Worte passen nicht in die Karte ({ $size })
    .help = kürzen Sie sie, oder nehmen Sie eine größere Karte
card-front-too-long = die Worte passen nicht auf die Vorderseite ({ $size })
    .help = kürzen Sie sie, oder schreiben Sie sie nach innen
card-picture = { $path } kann nicht verwendet werden: { $why }
    .help = speichern Sie das Bild als PNG oder JPEG, höchstens { $megapixels } Millionen Pixel und { $megabytes } MB groß

## Pages.

page-no-paper = ein Papier „{ $id }“ gibt es nicht
page-unprintable = „{ $characters }“ kann nicht gedruckt werden (wo: { $origin })
    .help = { $count ->
        [one] lassen Sie es weg
       *[other] lassen Sie alle weg
    }
page-no-face = „{ $characters }“ kann noch nicht gedruckt werden (wo: { $origin }): hier hat keine Schrift { $count ->
        [one] diesen Buchstaben
       *[other] diese Buchstaben
    }
    .cli = fügen Sie eine Schrift hinzu, die sie hat: `entreaty fonts add FILE`; oder schreiben Sie es in anderen Buchstaben
    .window = fügen Sie unter „Einstellungen → Schriften“ eine Schrift hinzu, die sie hat, oder schreiben Sie es in anderen Buchstaben
page-address-too-wide = die Adresse des Adressaten ist { $millimetres } mm zu breit für das Fenster
    .help = wählen Sie ein anderes Papier
page-address-too-high = { $lines ->
        [one] { $lines } Zeile der Adresse des Adressaten passt nicht ins Fenster
       *[other] { $lines } Zeilen der Adresse des Adressaten passen nicht ins Fenster
    }
    .help = wählen Sie ein anderes Papier
page-return-too-long = der Name des Absenders ist zu lang für die Rücksendezeile im Fenster
    .help = wählen Sie ein anderes Papier oder kürzen Sie den Namen
page-return-left-out = die ganze Anschrift des Absenders hat keinen Platz in der Rücksendezeile im Fenster: die Zeile fehlt, und ein unzustellbarer Brief kommt vielleicht nicht zurück
    .help = wählen Sie ein anderes Papier oder schreiben Sie die Anschrift kürzer
page-long = der Brief hat { $pages } Seiten
    .help = lassen Sie ein Anliegen oder eine Person weg oder kürzen Sie Ihre eigenen Worte
page-envelope-sender = die Adresse des Absenders passt nicht auf den Umschlag „{ $envelope }“
    .help = wählen Sie einen größeren Umschlag
page-envelope-office = die Adresse des Adressaten passt nicht auf den Umschlag „{ $envelope }“
    .help = wählen Sie einen größeren Umschlag
page-no-label-there = auf einem Bogen { $labels } gibt es kein Etikett { $start }: er hat { $most }
page-label-overflow = die Adresse passt nicht auf ein Etikett { $labels }
    .help = wählen Sie größere Etiketten, oder schreiben Sie weniger oder kürzere Zeilen
page-errors-first = { $count ->
        [one] zuerst { $count } Fehler beheben
       *[other] zuerst { $count } Fehler beheben
    }
page-no-letter = es gibt keinen Brief
page-not-made = die Seite kann nicht erstellt werden ({ $reason })
page-program-failed = das Programm ist an diesem Brief gescheitert
    .help = nehmen Sie die letzte Änderung zurück und sagen Sie denen, die das Programm machen, was es war

origin-sender = Name oder Adresse des Absenders
origin-sender-name = Name des Absenders
origin-sender-address = Adresse des Absenders
origin-sender-town = Ort vor dem Datum
origin-own = Ihre eigenen Worte
origin-edit = Ihre Änderung am Brief
origin-template = die Worte der Vorlage
origin-office = die Adresse von „{ $id }“
origin-pack = der Text „{ $id }“ des Pakets
origin-pack-title = Titel oder Betreff des Pakets

## What the program keeps.

store-no-key-file = { $path } ist keine Schlüsseldatei
    .cli = `entreaty pack key FILE` legt eine an
store-key-readable = andere auf diesem Computer können { $path } lesen
    .help = wer sie liest, kann in Ihrem Namen signieren
    .cli = wer sie liest, kann in Ihrem Namen signieren: chmod 600
store-columns-unreadable = { $path } kann nicht gelesen werden: { $why }
    .help = nehmen Sie die Datei weg: sie merkt sich nur Spalten
store-stopped-by-newer = die Briefe sind gestoppt: so sagt es Version { $version } dieses Pakets auf diesem Computer
    .help = fragen Sie die Person, von der Sie diese Kampagne haben
store-older-pack = das ist Version { $version } des Pakets, und auf diesem Computer ist Version { $installed }
    .help = Adressen und Fakten können sich geändert haben: verwenden Sie die neuere
store-newer-format = { $path } wurde mit einem neueren Entreaty gespeichert (Format { $format })
    .help = holen Sie sich die neueste Version des Programms
store-other-campaign = der Brief gehört zur Kampagne „{ $letter }“, offen ist „{ $open }“
    .help = öffnen Sie zuerst das Paket jener Kampagne
    .cli = öffnen Sie zuerst das Paket jener Kampagne: --pack PATH
store-other-version = der Brief wurde mit Version { $saved } des Pakets gespeichert; das ist Version { $version }
store-too-many-named = der Brief nennt { $count } Anliegen, Menschen oder Änderungen, höchstens { $most } sind möglich
    .help = so viele hat kein Brief
store-too-long = „{ $key }“ des Briefs hat mehr als { $most } Zeichen
    .help = ein Name oder eine Adresszeile ist kürzer
store-kept-damaged = die auf diesem Computer aufbewahrte Kopie dieses Pakets ist beschädigt: vielleicht stand darin, dass seine Briefe gestoppt sind
    .help = fragen Sie die Person, von der Sie diese Kampagne haben, nehmen Sie dann { $path } weg und öffnen Sie das Paket noch einmal
store-keys-damaged = die Liste der Schlüssel der Herausgeber, { $path }, ist beschädigt ({ $why }): wer dieses Paket gemacht hat, lässt sich nicht sagen
    .help = stellen Sie die Liste wieder her oder nehmen Sie sie weg
store-unsigned = niemand hat dieses Paket signiert, frühere mit seinem Namen aber waren signiert
    .help = fragen Sie die Herausgeber, bevor Sie es verwenden
    .cli = fragen Sie die Herausgeber; `entreaty check` sagt, was anders ist; wer es besser weiß, sagt --allow other-pack
store-other-key = dieses Paket ist mit einem anderen Schlüssel signiert als frühere mit seinem Namen
    .help = fragen Sie die Herausgeber, bevor Sie es verwenden
    .cli = fragen Sie die Herausgeber; `entreaty check` sagt, was anders ist; wer es besser weiß, sagt --allow other-pack
store-few-signed = dieses Paket müssen { $need } signieren, und { $signed } davon haben es getan
    .help = fragen Sie die Herausgeber, bevor Sie es verwenden
    .cli = fragen Sie die Herausgeber; `entreaty check` nennt die Schlüssel; wer es besser weiß, sagt --allow other-pack
store-differs = dieses Paket unterscheidet sich von dem auf diesem Computer, und beide sagen, sie seien Version { $version }
    .help = fragen Sie die Herausgeber, bevor Sie es verwenden
    .cli = fragen Sie die Herausgeber; `entreaty check` sagt, was anders ist; wer es besser weiß, sagt --allow other-pack
store-lifts-stop = Version { $version } auf diesem Computer stoppt die Briefe; dieses Paket bringt sie zurück, und niemand weiß, wer es gemacht hat
    .help = fragen Sie die Person, von der Sie diese Kampagne haben
    .cli = fragen Sie die Person, von der Sie diese Kampagne haben; wer es besser weiß, sagt --allow other-pack
store-exercise-changed = Version { $version } auf diesem Computer und dieses Paket sagen Verschiedenes darüber, ob die Kampagne zum Üben erfunden ist
    .help = fragen Sie die Person, von der Sie diese Kampagne haben
    .cli = fragen Sie die Person, von der Sie diese Kampagne haben; wer es besser weiß, sagt --allow other-pack
store-diary-not-written = das Tagebuch { $path } kann nicht geschrieben werden: { $why }
    .help = was darin vermerkt werden sollte, steht nicht darin
store-diary-twice = zwei Einträge des Tagebuchs haben die Nummer { $id }
    .help = geben Sie einem davon eine andere Nummer
store-diary-no-entry = das Tagebuch hat keinen Eintrag { $id }
    .help = sehen Sie die Nummern im Tagebuch nach
    .cli = `entreaty diary` zeigt die Einträge mit ihren Nummern
store-diary-too-many = der Eintrag { $id } des Tagebuchs hat nur so viele: { $letters }
    .help = nennen Sie höchstens so viele
store-evenings-damaged = die Liste früherer Abende, { $path }, kann nicht gelesen werden: { $why }
    .help = berichtigen Sie sie, oder nehmen Sie sie weg
store-diary-left = nicht im Tagebuch vermerkt: { $missed }
    .help = berichtigen Sie die Datei des Tagebuchs und vermerken Sie es dort
store-diary-alike = Eintrag { $id } des Tagebuchs sagt dasselbe wie Eintrag { $twin }: ebenso viele Briefe an dieselbe Stelle am selben Tag
    .help = wenn es dieselben Briefe sind, ein zweites Mal gemacht, nehmen Sie einen der beiden heraus
    .cli = wenn es dieselben Briefe sind, ein zweites Mal gemacht: entreaty diary remove { $id }
store-diary-nothing = im Tagebuch steht nichts, oder nichts aus diesen Tagen: es wurde kein Bericht geschrieben
    .help = vermerken Sie zuerst Briefe im Tagebuch, oder nennen Sie andere Tage
store-diary-no-reminder = es gibt nichts, woran zu erinnern wäre, und es wurde kein Kalender geschrieben: im Tagebuch ist kein Tag offen, an dem wieder zu schreiben ist, und kein letzter Tag der Kampagnen ist bekannt und steht bevor
    .help = sagen Sie zuerst, wann nach den Briefen eines Eintrags wieder zu schreiben ist
    .cli = sagen Sie zuerst, wann wieder zu schreiben ist: entreaty diary add follow-up 1 --on 2027-01-24
store-no-face-named = in { $path } ist keine Schrift „{ $name }“
store-no-face-added = eine Schrift „{ $name }“ wurde nicht hinzugefügt
store-face-there = eine andere Fassung von „{ $name }“ wurde schon hinzugefügt
    .help = entfernen Sie zuerst diese
    .cli = entfernen Sie zuerst diese: `entreaty fonts remove "{ $name }"`
store-settings-kept = nicht alle Ihre Einstellungen konnten gelesen werden
    .help = die alte Datei ist als { $path } aufbewahrt
store-settings-not-kept = nicht alle Ihre Einstellungen konnten gelesen werden
    .help = die Datei konnte nicht beiseitegelegt werden: { $why }

## Batches.

batch-too-many-join = { $count } Leute der Liste würden sich anschließen; ein gemeinsamer Brief hat Platz für { $most }
    .help = nehmen Sie Zeilen heraus, oder machen Sie zwei Briefe
batch-slip-too-long = der Antwortzettel ist länger als ein Drittel einer Seite
    .help = kürzen Sie die Vorlage reply
batch-window-paper = das Papier „{ $paper }“ zeigt die Adresse im Fenster des Umschlags: es braucht keine bedruckten Umschläge
    .help = wenn Ihre Umschläge kein Fenster haben, sagen Sie es
    .cli = wenn Ihre Umschläge kein Fenster haben, sagen Sie es: --no-window
batch-cover-not-made = der Begleitbrief kann nicht erstellt werden
    .help = lassen Sie ihn weg oder beheben Sie die Fehler oben
    .cli = lassen Sie --cover weg oder beheben Sie die Fehler oben
batch-cards-there = die Datei { $path } gibt es schon, und niemand hat sie genannt: Die Karten würden sie ersetzen
    .help = geben Sie den Briefen einen anderen Namen
    .cli = nennen Sie die Datei der Karten mit --cards (dann wird sie ersetzt), oder geben Sie den Briefen einen anderen Namen, oder nehmen Sie --replace: Es ersetzt, was dieses Programm gemacht und seither niemand geändert hat
batch-cards-of-size-there = die Datei { $path } gibt es schon, und die Karten würden sie ersetzen: Bei mehreren Größen hat jede eine Datei, die nach ihr heißt
    .help = nehmen Sie diese Datei weg oder geben Sie den Karten einen anderen Namen
    .cli = nehmen Sie diese Datei weg oder geben Sie den Karten einen anderen Namen, oder nehmen Sie --replace: Es ersetzt, was dieses Programm gemacht und seither niemand geändert hat
batch-parts-there = die Datei { $path } gibt es schon: Neue Teile würden sie ersetzen oder zwischen alten liegen
    .help = geben Sie den Briefen einen anderen Namen, oder nehmen Sie die alten Teile weg
    .cli = nehmen Sie --replace für das, was dieses Programm gemacht hat, geben Sie den Briefen einen anderen Namen, oder nehmen Sie die alten Teile weg
batch-old-part = { $path } ist ein Teil eines früheren Laufs, den kein neuer ersetzt, und läge zwischen den neuen
    .help = nehmen Sie ihn weg
batch-old-letters = zwischen den neuen Briefen liegen Briefe, die nicht dazugehören ({ $count }), der erste in { $path }: ein früherer Lauf kann sie gemacht haben
    .help = nehmen Sie sie weg, bevor Sie die Briefe aufgeben, wenn sie von Leuten sind, die nicht mehr schreiben
batch-unknown-writers = Briefe eines früheren Laufs stehen im Weg ({ $count }), der erste in { $path }, und nichts sagt, dass sie von denselben Menschen sind
    .help = wählen Sie einen anderen Ordner, oder nehmen Sie diese Briefe weg
    .cli = nennen Sie mit --manifest die Tabelle jenes Laufs, falls es eine gibt, wählen Sie einen anderen Ordner, oder nehmen Sie diese Briefe weg
batch-other-list = Briefe einer anderen Liste stehen im Weg ({ $count }), der erste in { $path }: Die Tabelle jenes Laufs nennt sie
    .help = wählen Sie einen anderen Ordner, oder nehmen Sie diese Briefe weg
batch-cards-not-made-here = { $path } ist schon da und ist keine Datei dieses Programms, oder jemand hat sie seither geändert: Die Karten würden sie ersetzen
    .help = nehmen Sie diese Datei weg, oder geben Sie den Briefen einen anderen Namen
    .cli = nehmen Sie diese Datei weg, oder nennen Sie die Datei der Karten mit --cards (dann wird sie ersetzt)
batch-not-made-here = die Datei { $path } gibt es schon, und sie ist nicht von diesem Programm, oder jemand hat sie seither geändert
    .help = nehmen Sie diese Datei weg oder geben Sie den Briefen einen anderen Namen
batch-file-there = nichts wurde geschrieben: { $path } gibt es schon, und es ist eine andere Datei
    .help = wählen Sie einen anderen Ordner oder nehmen Sie weg, was im Weg ist
    .cli = wählen Sie einen anderen Ordner, nehmen Sie diese Datei weg, oder nehmen Sie --replace: Es ersetzt, was dieses Programm gemacht und seither niemand geändert hat
batch-no-notes = keine Kopie eines Briefs geht hinaus, also gibt es keine Begleitzeilen dazu
    .help = wählen Sie Kopien, an die Absender dieser Länder schreiben
    .cli = nennen Sie Kopien mit --copy; eine Kopie für bestimmte Länder ist für Absender, die dort leben
batch-no-alternatives = die Vorlage hat keine alternativen Absätze: alle Briefe haben denselben Wortlaut
    .help = fügen Sie sie als partials/NAME.2.LANG.hbs hinzu oder lassen Sie die Leute eigene Worte schreiben
    .window = schreiben Sie unter „Kampagne“ andere Fassungen seiner Absätze, oder lassen Sie die Leute eigene Worte schreiben
batch-same = alle { $letters } Briefe sind bis auf ihre Absender gleich
    .help = lassen Sie die Leute eigene Worte schreiben: eine Spalte „Worte“ in der Liste; oder wechseln Sie zwischen den alternativen Absätzen der Vorlage
    .cli = lassen Sie die Leute eigene Worte schreiben: eine Spalte „Worte“ in der Liste; oder --vary SEED wählt unter den alternativen Absätzen der Vorlage
batch-nothing-written = nichts wurde geschrieben: { $why }
    .help = { $advice }
batch-partly-written = nicht alles wurde geschrieben: { $why }
    .help = { $advice }
batch-names-unreadable = das Muster für Dateinamen „{ $pattern }“ kann nicht gelesen werden
    .help = schreiben Sie es wie "{"{{row}} {{name}}"}"
batch-names-too-long = das Muster für Dateinamen „{ $pattern }“ ist zu lang, oder seine Klammern stehen zu tief
batch-names-unknown-field = das Muster für Dateinamen „{ $pattern }“ nennt ein Feld, das es nicht gibt
    .help = es gibt: { $known }
batch-no-text-table = { $list } ist keine Tabelle der Texte eines Pakets
    .help = die erste Zeile hat die Überschriften file, id und text und die Sprachen
batch-no-language-of-pack = „{ $heading }“ ist keine Sprache des Pakets: die Spalte wird nicht gelesen
    .help = fügen Sie sie zuerst in pack.toml zu `languages` hinzu
    .window = wer das Paket pflegt, kann die Sprache hinzufügen
batch-no-such-text = { $list }: Zeile { $row }: in { $file } gibt es kein „{ $text }“ von „{ $id }“
batch-text-twice = { $list }: Zeile { $row }: derselbe Text steht in Zeile { $first }
    .help = lassen Sie einen davon stehen
batch-first-language = { $list }: Zeile { $row }: „{ $lang }“ ist die erste Sprache: ihr Text wird nicht durch eine Tabelle geändert
    .help = ändern Sie ihn im Formular und lassen Sie ihn noch einmal vergleichen

## Commands.

command-unknown-argument = eine Option „{ $argument }“ gibt es hier nicht
command-unknown-command = einen Befehl „{ $name }“ gibt es hier nicht
command-command-missing = `{ $command }` braucht einen Befehl
command-arguments-missing = das fehlt: { $arguments }
command-argument-twice = `{ $argument }` steht mehr als einmal da
command-argument-conflict = `{ $argument }` geht nicht zusammen mit { $others }
    .help = lassen Sie eines davon weg
command-argument-not-utf8 = ein Argument ist kein Text in UTF-8
command-beside-command = `{ $argument }` geht nicht zusammen mit einem Befehl
    .help = lassen Sie eines davon weg
command-value-missing = `{ $argument }` braucht einen Wert
command-value-too-many = `{ $argument }` nimmt keinen solchen Wert: „{ $value }“
command-value-count = `{ $argument }` braucht { $needed } Werte und hat { $given }
command-value-unfit = `{ $argument }` nimmt „{ $value }“ nicht an
command-equals-missing = der Wert von `{ $argument }` steht hinter einem Gleichheitszeichen
command-not-number = `{ $argument }` nimmt eine ganze Zahl, nicht „{ $value }“
command-number-from-one = `{ $argument }` nimmt eine Zahl ab 1
command-output-lost = auf die Standardausgabe kann nicht geschrieben werden: { $why }
    .help = was dorthin geschrieben wurde, ist nicht vollständig
command-no-messages = es gibt keine Meldungen auf „{ $lang }“
command-no-file-or-command = es gibt keine Datei und keinen Befehl „{ $name }“
command-file-before-command = eine Datei vor einem Befehl wird im Fenster geöffnet, und der Befehl liest sie nicht: „{ $name }“
    .help = setzen Sie sie hinter den Befehl
command-no-display = es gibt keinen Bildschirm: { $variables } sind nicht gesetzt
    .cli = `entreaty letter` macht Briefe ohne Bildschirm: `entreaty letter --help`
command-no-window = das Fenster kann nicht geöffnet werden ({ $reason })
    .cli = `entreaty letter` macht Briefe ohne Bildschirm: `entreaty letter --help`
command-one-file = { $path } ist eine einzelne Datei eines Pakets
    .help = ihre Kennungen werden mit den anderen verglichen: nennen Sie den Ordner des Pakets
command-no-topic = der Leitfaden hat kein Thema „{ $name }“, und es gibt keinen solchen Befehl
command-not-date = „{ $text }“ ist kein Datum
    .cli = schreiben Sie es als YYYY-MM-DD: --date 2026-11-21
command-not-written = { $path } wurde nicht geschrieben
    .help = beheben Sie die Fehler oben
command-letter-not-written = der Brief wurde nicht geschrieben
    .help = beheben Sie die Fehler oben
command-version-built = { $path } ist schon die Version { $version } und sagt etwas anderes
    .help = schreiben Sie in pack.toml eine andere Version, damit, wer sie hat, diese als neuer erkennt
command-no-name-for-pack = { $path } ist kein Name für ein Paket
    .help = ein Paket endet auf .entreaty
command-not-as-shown = { $path } ist nicht mehr das Paket, das gezeigt wurde: Nichts ist signiert
    .help = öffnen Sie es noch einmal und vergleichen Sie seine Nummer, bevor Sie signieren
command-not-a-signer = dieses Paket nennt Ihren Schlüssel nicht unter denen, die es signieren
    .help = schreiben Sie ihn in die Liste der Schlüssel unter „Wer signiert“: { $key }
    .cli = schreiben Sie ihn in pack.toml unter [signers] und sagen Sie, wie viele der Schlüssel nötig sind: { $key }
command-no-pack-here = auf diesem Computer ist kein Paket „{ $id }“
    .help = nennen Sie zwei Pakete, das ältere zuerst
command-folder-there = { $path } ist schon da und bleibt, wie es ist
    .help = nennen Sie einen neuen Ordner
command-file-there = { $path } ist schon da und bleibt, wie es ist
    .help = nennen Sie eine neue Datei
command-no-headings-there = { $path } hat keine Zeile { $row } mit Überschriften
    .help = geben Sie die Nummer einer Zeile an, die nicht leer ist
    .cli = geben Sie die Nummer einer Zeile an, die nicht leer ist, oder keine: --headings none
command-not-one-character = „{ $text }“ ist nicht ein Zeichen
    .cli = verwenden Sie , oder ; oder tab: --delimiter tab
command-jobs = { $jobs } Arbeitsgänge können nicht gestartet werden ({ $reason })
command-no-list = { $path }: es gibt keine Mitgliederliste, aus der Briefe werden könnten
    .cli = nennen Sie sie mit --senders FILE
command-none-written = kein Brief wurde geschrieben
    .help = beheben Sie die Fehler oben
command-empty-list = in der Liste steht niemand
command-none-made = aus keiner der { $rows } Zeilen lässt sich ein Brief machen
command-stopped = angehalten
command-some-made = { $letters } von { $rows } wurden erstellt
    .cli = --failed FILE.csv schreibt die übrigen, zum Korrigieren und Wiederverwenden
command-some-made-others-in = { $letters } von { $rows } wurden erstellt
    .help = die übrigen stehen in { $path }, zum Korrigieren und Wiederverwenden
command-more-rows = { $count ->
    [one] { $count } weitere Zeile sollte angesehen werden
   *[other] { $count } weitere Zeilen sollten angesehen werden
}
command-no-labels = Etiketten „{ $id }“ gibt es nicht
command-some-labels = { $count } von { $rows } Zeilen haben kein Etikett bekommen
command-no-home = es ist nicht bekannt, wo Ihre Einstellungen liegen: Sie haben keinen persönlichen Ordner
    .help = setzen Sie HOME
command-say-yes = { $path } wird endgültig gelöscht, und niemand ist da, um gefragt zu werden
    .help = sagen Sie --yes
command-no-envelope = einen Umschlag „{ $id }“ gibt es nicht

## Member lists.

list-not-a-list = { $path } kann nicht gelesen werden: { $foreign }
    .help = { $remedy }
list-too-large = { $path } kann nicht gelesen werden: die Datei hat mehr als { $megabytes } MB
    .help = teilen Sie die Liste auf mehrere Dateien auf
list-unreadable = { $path } kann nicht gelesen werden: { $broken }
    .help = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie noch einmal, oder speichern Sie sie als .csv
list-all-hidden = { $path } kann nicht gelesen werden: alle { $rows } Zeilen des Tabellenblatts sind verborgen; zeigen Sie sie an und speichern Sie noch einmal
list-nothing-in-sheet = { $path } kann nicht gelesen werden: im Tabellenblatt „{ $sheet }“ steht nichts
    .cli = wählen Sie ein anderes: --sheet NAME
list-empty = { $path } kann nicht gelesen werden: die Datei ist leer, es steht nichts darin
list-no-sheets = { $path } hat kein Tabellenblatt
    .cli = lassen Sie --sheet weg
list-no-sheet = { $path } hat kein Tabellenblatt „{ $sheet }“
list-not-utf8 = { $at }: das ist kein UTF-8
    .cli = lassen Sie --encoding weg, dann wird die Kodierung der Datei gesucht
list-no-encoding = eine Zeichenkodierung „{ $name }“ gibt es nicht
list-encoding = { $path } wird als { $encoding } gelesen: „{ $sample }“
    .cli = wenn es so nicht geschrieben ist, sagen Sie --encoding NAME
list-no-delimiter = „{ $character }“ kann die Zellen einer Liste nicht trennen
    .help = verwenden Sie ein Komma, einen Strichpunkt, einen senkrechten Strich oder einen Tabulator
    .cli = verwenden Sie ein Komma, einen Strichpunkt, einen senkrechten Strich oder einen Tabulator: --delimiter ';'
list-never-closed = { $at }: hier wird ein Anführungszeichen geöffnet und nie geschlossen („{ $text }…“)
    .help = schließen Sie es oder nehmen Sie es heraus
list-holds-rows = { $at }: hier wird ein Anführungszeichen geöffnet und in seiner Zeile nicht geschlossen, sodass andere Zeilen in dieser Zelle verloren gingen („{ $text }…“)
    .help = schließen Sie es oder nehmen Sie es heraus
list-goes-on = { $at }: hier wird ein Anführungszeichen geöffnet, und wo es geschlossen wird, geht die Zelle weiter („{ $text }…“)
    .help = schließen Sie es oder nehmen Sie es heraus
list-long-card = { $at }: die Adresskarte, die hier beginnt, hat mehr als { $megabytes } MB
    .help = nehmen Sie ihre Bilder heraus oder die Karte
list-broken-card = { $at }: die Adresskarte, die hier beginnt, kann nicht gelesen werden
    .help = speichern Sie sie noch einmal in dem Programm, aus dem sie kommt
list-blank-card = { $at }: die Adresskarte, die hier beginnt, hat weder Namen noch Adresse
list-more-cards = { $path }: weitere Adresskarten, die nicht gelesen werden können: { $count }
list-too-many-cells = { $at }: die Liste hat mehr als { $most } Zellen
    .help = teilen Sie sie auf mehrere Dateien auf
list-too-many-rows = { $at }: die Liste hat mehr als { $most } Zeilen
    .help = teilen Sie sie auf mehrere Dateien auf
list-too-many-columns = { $at }: die Liste hat mehr als { $most } Spalten
    .help = teilen Sie sie auf mehrere Dateien auf
list-long-cell = { $at }: eine Zelle hat mehr Text als jeder Brief („{ $text }…“)
    .help = nehmen Sie ihn heraus oder kürzen Sie ihn
list-too-much-text = { $path } hat mehr Text als jede Liste
list-no-field = ein Feld „{ $name }“ gibt es nicht
list-maps-nothing = „{ $text }“ ordnet keine Spalte zu
    .cli = schreiben Sie es als FIELD=COLUMN: --map name="Full name"
list-no-column = { $path } hat keine Spalte „{ $name }“
    .help = eine Spalte wird nach ihrer Überschrift, ihrer Nummer oder ihrem Buchstaben genannt
list-no-names = { $path } hat keine Spalte mit Namen
    .help = sagen Sie, welche es ist
    .cli = sagen Sie, welche es ist: --map name=COLUMN
list-names-maybe = { $path } hat keine Spalte mit Namen außer „{ $column }“; dort stehen vielleicht die, die unterschreiben, vielleicht wer sie betreut
    .help = stehen dort die, die unterschreiben, nehmen Sie sie als Namen
    .cli = stehen dort die, die unterschreiben: --map { $map }
list-no-headings = { $at }: keine Spalte hat einen bekannten Namen: { $cells }
    .cli = die erste Zeile sagt, was die Spalten sind (Name, Straße, Postleitzahl, Ort, Land): setzen Sie eine solche Zeile über die Liste oder sagen Sie, wenn es keine gibt, nach der Nummer, welche Spalte was ist: --map name=1 --map street=2
list-no-headings-mapped = { $at }: keine Spalte hat einen bekannten Namen: { $cells }
    .cli = --map FIELD=COLUMN nimmt die Namen der Spalten aus der ersten Zeile oder ihre Nummern
list-no-heading-row = { $path } hat keine Zeile { $text } mit Überschriften
    .cli = geben Sie die Nummer einer Zeile an, die nicht leer ist, oder keine: --headings none
list-left-out = von Hand weggelassen
list-words-above-every-name = die eigenen Worte des Briefs stehen über jedem Namen
    .help = nehmen Sie heraus, was nur für eine Person gilt; eine Spalte mit Worten gibt jeder Person ihre eigenen
list-villages = als Orts- oder Stadtteile gedruckt: { $names }
    .help = prüfen Sie, dass keiner davon eine Bemerkung über eine Person ist; eine von Hand gewählte Spalte wird gedruckt, wie sie ist
list-called-printed = Rufnamen stehen statt der Vornamen: { $names }
    .help = prüfen Sie, dass keiner davon eine Bemerkung ist
list-called-not-printed = Rufnamen werden nicht gedruckt: { $names }
    .help = um sie zu drucken, wählen Sie ihre Spalte als Vornamen
list-titles-not-printed = Anreden und Titel, die nicht gedruckt werden: { $titles }
    .help = wer eine Anrede oder einen Titel drucken will, schreibt sie in den Namen
list-no-languages = in Sprachen, die mehrere Zeilen nennen, gibt es keinen Brief; ihre Briefe sind in dieser Sprache: { $language }. Genannt sind: { $names }
    .help = soll die Spalte nicht zählen, wählen Sie für sie „nicht verwendet“
list-language-letters = die Spalte der Sprachen hat Buchstaben, die so gelesen werden: { $names }
    .help = wo einer eine andere Sprache meint, schreiben Sie die Namen der Sprachen in die Spalte
list-returns-left-out = die ganze Anschrift mancher Absender hat keinen Platz in der Rücksendezeile im Fenster: ihren Briefen fehlt die Zeile, und unzustellbare kommen vielleicht nicht zurück
    .help = wählen Sie ein anderes Papier oder schreiben Sie diese Anschriften kürzer
list-follows-above-every-name = jeder Brief sagt, dass sein Absender schon geschrieben hat
    .help = nehmen Sie das heraus, wenn nicht alle es getan haben

broken-library = sie ist beschädigt oder auf eine Weise gepackt, die hier nicht gelesen werden kann ({ $reason })
broken-locked = sie hat ein Passwort
broken-damaged = sie ist beschädigt
broken-damaged-at = sie ist beschädigt ({ $reason })
broken-damaged-or-locked = sie ist beschädigt oder hat ein Passwort ({ $reason })
broken-unpacks = entpackt hat sie mehr als { $megabytes } MB
broken-part-unpacks = ihr Teil { $part } hat entpackt mehr als { $megabytes } MB
broken-long-piece = ein Stück ihres XML ist länger als { $megabytes } MB
broken-nested = in ihr stehen mehr als { $most } Elemente ineinander
broken-no-part = ihr fehlt { $part }
broken-no-workbook = darin ist keine Arbeitsmappe
broken-sheets = sie hat mehr als { $most } Tabellenblätter
broken-texts = sie hat mehr als { $most } verschiedene Texte
broken-formats = sie hat mehr als { $most } Zellformate
broken-merged = sie hat mehr als { $most } verbundene Zellen
broken-columns = Zeile { $row } hat mehr als { $most } Spalten

foreign-empty = die Datei ist leer, es steht nichts darin
foreign-picture = das ist ein Bild, keine Liste
foreign-word = das ist ein Dokument einer Textverarbeitung, keine Liste
foreign-html = das ist eine Webseite (HTML), wie auch immer sie heißt
foreign-html-archive = das ist eine Webseite (HTML) in einem Archiv, wie auch immer es heißt
foreign-pdf = das ist eine PDF-Datei, keine Liste
foreign-old-excel = das ist eine Tabelle alter Art (.xls)
foreign-old-excel-or-locked = das ist eine Tabelle alter Art (.xls), oder sie hat ein Passwort
foreign-excel-xml = das ist eine Tabelle alter Art (XML von Excel 2003)
foreign-xlsb = das ist eine Tabelle von einer Art, die nur Excel gut liest (.xlsb)
foreign-sylk = das ist eine Tabelle alter Art (SYLK)
foreign-numbers = das ist eine Tabelle von Numbers
foreign-locked = sie hat ein Passwort
foreign-outlook = das ist eine Nachricht von Outlook, keine Liste
foreign-presentation = das ist eine Präsentation, keine Liste
foreign-database = das ist eine Datenbank, keine Liste
foreign-packed = das ist eine gepackte Datei (ein Archiv)
foreign-empty-archive = das ist ein Archiv, in dem nichts ist
foreign-archive = das ist ein Archiv und keine Tabelle
foreign-json = das ist JSON, das Programme austauschen, keine Liste mit Zeilen
foreign-xml = das ist XML, das Programme austauschen, keine Liste mit Zeilen
foreign-ldif = das ist LDIF, die Form von Adressverzeichnissen
foreign-calendar = das ist ein Kalender, keine Liste von Menschen
foreign-binary = das ist weder Text noch eine Tabelle
foreign-other = das ist keine Liste

remedy-empty = exportieren Sie die Liste noch einmal aus dem Programm, aus dem sie kommt
remedy-picture = tippen Sie die Liste in ein Tabellenprogramm oder lesen Sie das Bild mit einem Programm zur Texterkennung, und geben Sie eine .csv-, .xlsx- oder .ods-Datei
remedy-word = kopieren Sie die Tabelle in ein Tabellenprogramm und speichern Sie sie dort als .csv, .xlsx oder .ods
remedy-html = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie dort als .xlsx, .ods oder .csv, oder exportieren Sie CSV aus dem Programm, aus dem sie kommt
remedy-html-archive = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie dort als .xlsx, .ods oder .csv, oder exportieren Sie CSV aus dem Programm, aus dem sie kommt
remedy-pdf = exportieren Sie die Liste als .csv, .xlsx oder .ods aus dem Programm, aus dem die PDF-Datei kommt
remedy-old-excel = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv
remedy-old-excel-or-locked = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv
remedy-excel-xml = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv
remedy-xlsb = öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx oder .csv
remedy-sylk = öffnen Sie die Datei in einem Tabellenprogramm und speichern Sie sie als .xlsx, .ods oder .csv
remedy-numbers = öffnen Sie die Datei in Numbers und wählen Sie Ablage, Exportieren, CSV oder Excel
remedy-locked = öffnen Sie die Datei in einem Tabellenprogramm, entfernen Sie das Passwort und speichern Sie sie noch einmal
remedy-outlook = geben Sie eine .csv-, .xlsx-, .ods- oder .vcf-Datei
remedy-presentation = geben Sie eine .csv-, .xlsx-, .ods- oder .vcf-Datei
remedy-database = öffnen Sie sie in ihrem eigenen Programm und exportieren Sie die Tabelle der Menschen als CSV
remedy-packed = entpacken Sie sie und geben Sie die Liste, die darin ist
remedy-empty-archive = geben Sie eine .csv-, .xlsx-, .ods- oder .vcf-Datei
remedy-archive = entpacken Sie es und geben Sie die Liste, die darin ist; oder öffnen Sie die Tabelle in ihrem Programm und speichern Sie sie noch einmal
remedy-json = exportieren Sie CSV aus dem Programm, aus dem die Datei kommt
remedy-xml = exportieren Sie CSV aus dem Programm, aus dem die Datei kommt
remedy-ldif = öffnen Sie in Thunderbird das Adressbuch und exportieren Sie es als CSV (durch Kommas getrennt) oder als vCard (.vcf)
remedy-calendar = exportieren Sie das Adressbuch als vCard (.vcf) oder CSV
remedy-binary = geben Sie eine .csv-, .xlsx-, .ods- oder .vcf-Datei
remedy-other = geben Sie eine .csv-, .xlsx-, .ods- oder .vcf-Datei

## Rows of a list.

row-placeholder = „{ $value }“ in der Spalte „{ $column }“ ist ein Platzhalter und wird weggelassen
    .help = setzen Sie ein, was dorthin gehört
row-formula-error = „{ $value }“ in der Spalte „{ $column }“ ist der Fehler einer Formel, ein Platzhalter, und wird weggelassen
    .help = setzen Sie ein, was dorthin gehört
row-date = „{ $value }“ in der Spalte „{ $column }“ ist ein Datum
    .help = Tabellenprogramme machen aus 1-2 ein Datum: setzen Sie ein, was getippt wurde
row-too-long = eine Zelle hat mehr als { $most } Zeichen
    .help = ein Name und eine Adresszeile sind kurz, und eigene Worte passen auf wenige Seiten
row-not-as-shown = „{ $value }“ in der Spalte „{ $column }“ sieht im Tabellenprogramm vielleicht anders aus: Nullen oder Striche einer Postleitzahl können verloren sein
    .help = vergleichen Sie es mit dem Tabellenprogramm
row-struck = „{ $value }“ in der Spalte „{ $column }“ ist in der Tabelle durchgestrichen: vielleicht ist die Person ausgetreten, oder es gilt nicht mehr
row-encoding = „{ $value }“ in der Spalte „{ $column }“ hat beschädigte Buchstaben (Zeichenkodierung): gemeint ist „{ $meant }“, das wird verwendet
    .help = vergleichen Sie es mit der Herkunft der Liste
row-encoding-lost = „{ $value }“ in der Spalte „{ $column }“ hat beschädigte Buchstaben (Zeichenkodierung)
    .help = tippen Sie es noch einmal oder speichern Sie die Liste neu in einer anderen Kodierung
row-several = die Spalte „{ $column }“ hat mehrere Adressen oder Werte („{ $value }“): der erste wird verwendet
    .help = sehen Sie nach, ob es der richtige ist
row-not-used = „{ $value }“ in der Spalte „{ $column }“ sieht aus wie ein Teil der Adresse und wird nicht verwendet
    .cli = sagen Sie, was es ist, --map extra=COLUMN, oder nehmen Sie die Spalte heraus
    .window = sagen Sie, was die Spalte ist
row-in-address = „{ $value }“ in der Spalte „{ $column }“ scheint eine Telefonnummer, eine E-Mail-Adresse oder eine Bemerkung zu enthalten; sie würde mit der Adresse gedruckt
row-not-a-part = „{ $value }“ in der Spalte „{ $column }“ sieht nicht aus wie ein Teil einer Adresse, etwa eine Wohnung oder ein Haus, und würde gedruckt: sehen Sie nach, ob es eine Bemerkung über die Person ist
row-turned = die Reihenfolge des Namens „{ $typed }“ wurde umgekehrt: „{ $name }“
    .help = sehen Sie nach, ob das richtig ist
row-not-a-name = „{ $typed }“ ist kein Name
    .help = setzen Sie den vollen Namen ein
row-doubtful-name = der Name „{ $typed }“ enthält eine Zahl oder eine Bemerkung, die gedruckt würde
row-two-names = die Zeile hat den Namen „{ $typed }“ und auch „{ $name }“: sehen Sie nach, mit welchem die Person unterschreibt
row-died = die Liste sagt, dass diese Person verstorben ist („{ $value }“ in der Spalte „{ $column }“)
    .help = nehmen Sie die Zeile heraus: für Verstorbene darf niemand unterschreiben
row-elsewhere = eine andere Anschrift dieser Person ist in „{ $value }“ (in der Spalte „{ $column }“): prüfen Sie, ob sie dort lebt
    .help = nehmen Sie die Zeile heraus, wenn sie dort lebt oder niemand es weiß
row-company = das scheint eine Firma oder Organisation zu sein und keine Person („{ $value }“ in der Spalte „{ $column }“)
    .help = schreiben Sie den Namen dessen, der unterschreibt, oder nehmen Sie die Zeile heraus
row-left = die Liste sagt, dass diese Person ausgetreten oder nicht mehr aktiv ist („{ $value }“ in der Spalte „{ $column }“)
    .help = fragen Sie die Person, oder nehmen Sie die Zeile heraus
row-unwanted = die Liste sagt, dass kein Brief gewünscht ist („{ $value }“ in der Spalte „{ $column }“)
    .help = fragen Sie die Person, oder nehmen Sie die Zeile heraus
row-total = die Zeile ist eine Summe und niemandes Name und Adresse
    .help = nehmen Sie sie aus der Liste
row-headings = die Zeile wiederholt die Überschriften und ist niemandes Name und Adresse
    .help = nehmen Sie sie aus der Liste
row-not-home = es gibt keine private Adresse, nur eine andere („{ $column }“)
    .help = sehen Sie nach, ob eine Antwort dorthin kommen darf
row-no-street = die Straße oder ein Postfach fehlt
    .help = sehen Sie nach, ob die Adresse vollständig ist
row-no-town = der Ort fehlt
    .help = sehen Sie nach, ob die Adresse vollständig ist
row-no-postcode = die Postleitzahl fehlt, die jede Adresse dort hat (Land: { $country })
    .help = sehen Sie nach, ob die Adresse vollständig ist
row-wrong-postcode = „{ $typed }“ ist dort keine Postleitzahl (Land: { $country })
    .help = eine Null am Anfang kann verloren sein, oder das Land ist ein anderes
row-duplicate = wahrscheinlich doppelt, wie Zeile { $row }
    .help = nehmen Sie eine davon heraus, wenn es dieselbe Person ist
    .window = nehmen Sie bei einer davon das Häkchen weg, wenn es dieselbe Person ist; sind es zwei, korrigieren Sie diese Zeile und übernehmen Sie sie so
row-no-language = es gibt keinen Brief in der Sprache „{ $typed }“: dieser ist in einer anderen ({ $language })
    .help = sehen Sie nach, ob der Absender ihn unterschreiben kann
row-any-language = „{ $typed }“ kann für mehrere Sprachen stehen; die Sprache dieses Briefs: { $language }
row-no-case = einen Fall „{ $name }“ gibt es nicht
row-not-in-programme = „{ $typed }“ ist keiner der Briefe: dafür wird nichts gemacht
row-wants-nothing = „{ $typed }“ ist keiner der Briefe: niemand weiß, welche diese Person will
    .help = nennen Sie Briefe bei Kennung, Adressat oder Person; eine leere Zelle steht für alle

## A programme of letters.

programme-empty = im Programm steht weder ein Brief noch eine Karte
    .cli = ein Brief beginnt mit einer Zeile [[letter]] und nennt eine Datei oder einen Adressaten: to = "president"; eine Karte beginnt mit [[card]]
programme-no-letters = im Programm steht kein Brief
    .cli = jeder Brief beginnt mit einer Zeile [[letter]] und nennt eine Datei oder einen Adressaten: to = "president"
programme-too-many = das Programm hat { $count } Briefe und Karten; höchstens { $most } sind möglich
    .help = teilen Sie es in zwei Dateien
programme-no-office = dieser Brief nennt weder „file“ noch „to“
    .cli = nennen Sie einen gespeicherten Brief oder den Adressaten, an den er geht: to = "president"
programme-chosen-twice = „{ $key }“ steht neben „file“: { $file } hat es schon gewählt
    .help = nehmen Sie eines von beiden heraus
programme-id-twice = „{ $id }“ ist die Kennung eines früheren Briefs oder einer früheren Karte
    .help = geben Sie jedem Brief und jeder Karte eine eigene Kennung oder keine
programme-no-language = das Paket hat keine Sprache „{ $lang }“
programme-no-cards = im Programm steht keine Karte
    .cli = lassen Sie --cards weg
programme-pack-not-taken = das Paket { $path } wurde auf diesem Rechner so, wie es jetzt ist, noch nicht geöffnet
    .help = öffnen Sie es für sich, dann steht da, was es bedeutet; danach das Programm
programme-words-left-out = was die Person, die „{ $letter }“ gespeichert hat, über sich geschrieben hat, bleibt weg, denn andere unterschreiben
programme-of-one-letter = { $option } gilt einem Brief, und es sind mehrere
    .help = lassen Sie es weg, oder machen Sie diesen Brief allein
programme-no-blank-cards = { $cards ->
    [one] die Karte des Programms wird nicht gemacht: Sie braucht einen Namen
   *[other] die { $cards } Karten des Programms werden nicht gemacht: Sie brauchen Namen
}

## Was die Post kostet.

postage-not-a-manifest = { $path } ist keine Liste gemachter Briefe: Die Spalten „office“ und „pages“ fehlen
    .cli = schreiben Sie eine mit batch --manifest made.csv
postage-not-pages = Zeile { $row } sagt nicht, wie viele Seiten der Brief hat: „{ $pages }“
postage-other-pack = es gibt Briefe eines anderen Pakets: { $pack }
    .cli = nennen Sie es mit --pack, neben den anderen
postage-no-prices = in der Tabelle steht kein Preis
    .cli = jeder beginnt mit einer Zeile [[price]] und hat grams und price
postage-not-a-price = „{ $text }“ ist kein Preis
    .cli = schreiben Sie ihn als Text mit höchstens zwei Nachkommastellen: price = "1.25"
postage-not-a-day = „{ $text }“ ist kein Tag
    .help = schreiben Sie ihn wie 2026-07-01
postage-no-price = die Tabelle hat keinen Preis für einen Brief von { $grams } g nach: { $country }
    .help = ergänzen Sie einen mit genug Gramm
postage-cards-left-out = Karten sind nicht mitgezählt ({ $cards }): Wiegen Sie eine

## What is not told.

problems-more =
    { $count ->
        [one] 1 weiteres Problem wird
       *[other] { $count } weitere Probleme werden
    } nicht gezeigt: beheben Sie diese und prüfen Sie noch einmal

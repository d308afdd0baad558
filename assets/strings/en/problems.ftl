### Problems: what is wrong, in a sentence without a full stop. A key is a code that other programs may rely on. “.help” says what to do about it; “.cli” and “.window” say it on the command line and in the window where that differs.

## How bad a problem is, before its sentence on the command line.

level-error = error
level-warning = warning
level-help = help
level-off = off

## What would mend a problem.

fix-meant = did you mean “{ $name }”?
fix-among = there are: { $names }
fix-allowed = allowed by the writer

## Why something cannot be read or written, in the middle of a sentence.

# What a library or the system says, in whatever language it does: always quoted as such. It stands in brackets.
words-of-others = original message: “{ $words }”
why-not-found = there is no such file or folder
why-not-allowed = permission denied
why-full = the disk is full
why-system = it failed ({ $reason })
why-a-folder = it is a folder
why-path-has-file = a part of its path is not a folder
why-name-refused = this disk does not allow such a name
why-in-use = it is in use
why-no-answer = it took too long to answer
why-network = the network drive does not answer
why-file-too-large = the file is too large
why-cut-short = its end is missing
why-no-file = it is not a file
why-no-file-name = this is not a file name
why-no-folder = there is no such folder
why-only-pictures = its pages are pictures: there are no words in it to take
why-no-document = it is neither a DOCX nor an ODT file: save it as one of them
why-no-words = there are no words in it
why-half-way = { $why }; some of the files are new, some old
why-too-large = it has more than { $megabytes } MB
why-not-utf8 = it is not UTF-8 text: save it as UTF-8
why-exists = it is there already
why-not-a-file-there = something that is not a file has this name
why-not-a-folder-there = something that is not a folder has this name
why-another-file = { $path } is there already, and is another file
why-replaced = it was replaced
why-no-zip = it is not a zip file, or only a part of one: ask for the file again
why-two-tables = it has two tables of contents that differ
why-entry-unreadable = “{ $name }” in it is damaged, or packed in a way that cannot be read here
why-link = { $name } is a link, and a pack holds plain files
why-too-much = it has more than { $files } files or { $megabytes } MB; no pack is that large
why-something-before = there is something before the zip
why-name-not-utf8 = the name of its file “{ $name }” is not UTF-8: give it a name in Latin letters
why-strange-name = its file “{ $name }”: { $fault }
why-two-files = it has two files “{ $name }”
why-pack-id = the pack’s id cannot be the name of a file
why-pack-nowhere = the pack “{ $pack }” is in no file that the programme could name. Open it from its file
why-newer-stops = a newer version stops its letters
why-kept-damaged = the copy of it that is kept here, { $path }, is damaged: remove it
why-keys-damaged = the list of makers’ keys, { $path }, is damaged ({ $why })
why-program-failed = the program failed at this
why-not-toml = line { $line } cannot be read
why-too-many-signs = it contains too much
why-no-key = the entry of { $id } is not a key
why-no-day = “{ $day }” is not a date
why-pdf-without-end = it wants more time or memory than any report does, or is damaged; open it in another program and save it as text
why-no-face = it is not a font that the program can print with
why-face-locked = whoever made it does not allow a part of it to be put into a file
why-face-varies = it is a variable font, whose letters have no weight of their own; take one of a fixed weight, “Regular” for instance
why-face-adds-nothing = it has no letters that the program lacks
why-too-many-copies = there are too many copies in this folder
why-damaged = it is damaged
why-kilobytes = it has { $kilobytes } kB
why-not-png = it is not a PNG
why-not-png-or-jpeg = it is neither a PNG nor a JPEG
why-no-png = it is not a PNG that can be read ({ $reason })
why-no-jpeg = it is not a JPEG that can be read ({ $reason })
why-pixels = it is { $width } × { $height } pixels
why-moves = it is animated
why-huge = it is too large

fault-too-long = its name is too long
fault-outside = it would lie outside its folder
fault-characters = its name has characters that some computers do not take
fault-reserved = some computers do not take such a name

advice-make-room = make room on that disk, or choose a folder on another
advice-writable = choose a folder that you may write to
advice-existing = choose a folder that is there
advice-another = choose another folder, or move what is in the way elsewhere

## Names of languages, and how long ago something was.

language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-it = Italian
language-kk = Kazakh
language-ru = Russian

ago-months = { $count ->
    [1] a month ago
   *[other] { $count } months ago
}
ago-years = { $count ->
    [1] a year ago
   *[other] { $count } years ago
}

## Files.

file-unreadable = cannot read { $path }: { $why }
file-not-utf8 = cannot read { $path }: it is not UTF-8 text
    .help = save it as UTF-8
file-pages-without-words = { $path }: pages without words: { $pages }
    .help = look at them: they may be pictures of text
file-document-cut = { $path } is too long: its last lines were not looked at ({ $lines })
    .help = divide it, and begin from each part
file-unwritable = cannot write { $path }: { $why }
    .help = { $advice }
file-not-made = cannot make { $path }: { $why }
    .help = { $advice }
file-named-twice = { $path } is named twice
    .help = give each file its own name
file-ending = { $path } has no ending that says what to write
    .help = name it { $endings }
file-saved-in-window = { $path }: only the window saves a letter to go on with
    .help = save it there, or name the file { $endings }

## Rules.

rules-unknown = there is no rule “{ $name }”
    .cli = `entreaty show rules` lists them
rules-not-allowable = “{ $name }” cannot be allowed

## Why there are these rules: a sentence each, with a full stop.

rule-no-ask = An appeal asks for something that its reader can do; without a request nothing can follow.
rule-foreign-ask = A letter asks only for what the pack recommends to this office, so that nobody can answer “not mine”.
rule-placeholder = An unfilled field or a bracket left in a letter tells its reader that nobody read it.
rule-ended = After a campaign’s end or its date for checking again, its facts may be wrong or harmful.
rule-stopped = There is a stop notice: whoever knows the case asks that no more letters are sent.
rule-draft = Nobody has confirmed yet what a program took from a document: no letter goes out on its word.
rule-exercise = Letters of an invented campaign are for practice: they say so, and nobody sends one.
rule-past-person = Relief in custody cannot be asked for somebody who has died or was released.
rule-unattributed = An allegation is printed with who alleges it, and an old report with its date.
rule-consent = Nobody is named without their consent, their family’s or a public record; no graphic detail is printed.
rule-form-of-address = A letter is read when its salutation and closing are the ones due to the office.
rule-no-sender = An anonymous appeal counts for little, and in Kazakhstan for nothing: the sender’s name and address stand on it.
rule-short-address = An answer comes by post, and needs more of an address than a street or a town alone.
rule-unprintable = A character that no font has would print as an empty box.
rule-address-overflow = What does not fit the envelope’s window cannot be read by the post.
rule-historical = Facts that were reported years ago are told with the date of the report.
rule-stale = What became of a person, an address, and who holds an office may all change: what has not been confirmed for a long time may be out of date.
rule-edited = When a choice changes the text beneath an edit, the edit stays, and its writer decides between the two.
rule-unrelated = A person is named although none of the letter’s requests concerns them.
rule-details = A letter names the person in full, with a date and a place, so that its reader can find the case.
rule-unsourced = What the report does not say may be untrue: a figure, a date, a name, an accusation, a reason, what somebody did or said; to say that one person, or whoever is written to, committed a crime is an error.
rule-tone = Sarcasm, capitals and rows of exclamation marks close the ears that a letter wants open; an insult or a threat does harm and is an error.
rule-politics = An appeal is about a right; party politics or an attack on the system lets its reader dismiss it.
rule-thanks = A letter that thanks its reader or invites a reply is likelier to get one.
rule-language = A letter is in its reader’s language or in English, in a translation that somebody has reviewed, and the writer’s own words are in it too.
rule-translation = A translation has the numbers, dates, people and speakers of its original, and no stronger word.
rule-own-country = Writing to one’s own government can endanger the writer; others can write instead.
rule-form-letter = “And/or” and “(s)” tell a reader that the letter was not written for this case.
rule-same = Letters that differ in nothing but their sender may be counted as one; some campaigns value numbers more.
rule-long = A letter of one page is read; the second page often is not.

## A pack's files, as they are read.

read-grammar = this cannot be read ({ $reason })
    .help = a line is `key = "text"`, a heading [[claim]], a list ["one", "two"]
read-sign-missing = { $sign } is missing here
    .help = a line is `key = "text"`, a heading [[claim]], a list ["one", "two"]
read-sign-too-many = there is one { $sign } too many here
    .help = remove it, or write what belongs before it
read-line-goes-on = the value ends before this, and something else follows it on the same line
    .help = each key = value has a line of its own; a text with " inside writes it as \"; a comment begins with #
read-value-missing = a value is missing after =
    .help = a text goes in quotation marks: `key = "text"`
read-name-missing = a name is missing here
    .help = a line is `key = "text"`, a heading [[claim]]
read-name-unfit = a name has only the letters a–z, digits, - and _
    .help = write = between name and value; a name with other characters goes in quotation marks
read-no-value = this is not a text in quotation marks, a number, a date, true or false
    .help = a text begins and ends with ", typed straight: `key = "text"`; the values of a list are separated by commas
read-backslash-unfit = what follows \ here means nothing
    .help = write \\ for \ and \n for a new line; or put the text between `'` instead of `"`
read-control-sign = there is an invisible control character here
    .help = delete it and type what is meant again
read-merged-in-part = two versions of this were merged, and nobody has chosen between them yet
    .help = keep what is meant, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>
read-quote-missing = a quotation mark is missing
    .help = a text begins and ends with " on the same line; one that has " inside writes it as \"
read-twice = this is here a second time
    .help = remove one of the two, or fix its name
read-too-deep = too many brackets within brackets
    .help = no pack needs that many
read-unknown-key = unknown key “{ $key }”
read-not-headings = “{ $key }” must be written as [[{ $key }]]
    .help = with two brackets there can be several of them
read-too-many-entries = there are { $count } entries [[{ $key }]]
    .help = a pack has at most { $most }
read-missing-key = “{ $key }” is missing
    .help = add a line `{ $key } = …` to this entry
read-unknown-value = “{ $given }” is not known here
    .help = it is one of: { $known }
read-number-for-text = there is a number where a text belongs
    .help = put it between quotation marks: 1 is written "1"
read-not-text = a text belongs here
    .help = write it between quotation marks: "…"
read-not-number = a whole number belongs here
    .help = write it in digits, without quotation marks: 12
read-number-unfit = this number is too small or too large here
read-not-fields = what belongs here has several parts
    .help = write it in curly brackets: {"{"} name = "…" {"}"}, or under a heading of its own
read-not-boolean = this is neither true nor false
    .help = write true or false, without quotation marks
read-not-list = a list belongs here
    .help = write it in square brackets: ["one", "two"]
read-not-text-by-language = a text by language belongs here
    .help = say the language: title.en = "…"
read-not-date = “{ $text }” is not a date; write 2013, 2013-07 or 2013-07-02
read-not-confirmed = say when it was confirmed (“2018-05”), or false
read-not-colour = “{ $text }” is not a colour; write one like "#1f4e79"
read-not-key = “{ $text }” is not a public key; it begins with RWQ, as `entreaty pack key` and minisign show it
read-not-language = “{ $text }” is not a language code; write en, ru or pt-BR
read-out-of-place = this is not what belongs here
read-fill-in = “{ $key }” is still to be filled in: { $what }
    .help = write it between the quotation marks, in the place of these words
read-not-utf8 = { $path } is not UTF-8 text (byte { $byte })
    .help = save it as UTF-8

## Packs.

pack-unreadable = cannot read the pack { $path }: { $why }
    .help = name a pack’s folder or its .entreaty file
pack-missing = the pack has no { $name }
    .help = the README says what a pack holds
pack-same-name = { $first } and { $second } have the same name but for capitals
    .help = some computers take them for one file: rename one of the two
pack-misnamed = { $name } does not belong in a pack
pack-not-of-pack = { $name } does not belong in a pack
    .help = a pack has its TOML files, cases/*.toml, templates/*.hbs, templates/partials/*.hbs, sources/*.txt and letterhead.png: rename it, or remove it
    .window = no letter needs it: rename it, or remove it
pack-file-too-large = { $name } has { $kilobytes } kB, and such a file of a pack has at most { $most }
    .help = remove what letters do not need
pack-pipe = { $name } was not read: it is a pipe or a device
    .help = a pack holds plain files: remove it
pack-acting-character = “{ $key }” has an invisible character that changes how the text around it is shown ({ $number })
    .help = remove it: it can hide what is really there
pack-acting-character-here = there is an invisible character here that changes how the text around it is shown
    .help = remove it: it can hide what is really there
pack-line-break = “{ $key }” has a line break
    .help = write it on one line
pack-false-signature = the signature does not go with the pack: somebody changed it after it was signed
    .help = ask its maker for the pack; if you changed it yourself, delete { $file }
pack-more = more problems: { $count }; these are the first
    .help = fix them, and check again
pack-logo-unused = { $path } is not used: pack.toml has no [letterhead]
    .help = add one with a name, or remove the file
pack-logo-unusable = { $path } cannot be used: { $why }
    .help = save it as PNG, at most { $side } pixels wide and high and { $kilobytes } kB
pack-card-unconfirmed = nobody has confirmed the address for cards
    .help = write card.address.confirmed with the day on which somebody found that cards arrive there
pack-card-without-consent = a card is allowed to somebody who may not be named
    .help = remove [card], or say on whose word they may be named
pack-card-topic = no pack can let cards speak of “{ $topic }”
    .help = remove it from may_mention
pack-letterhead-nameless = the letterhead has no name
    .help = write name.en = "…" below [letterhead]
pack-letterhead-long = the letterhead’s name “{ $name }” is longer than { $most } letters
    .help = shorten it
pack-wrong-id = “{ $id }” cannot be the id of a pack
    .help = use small Latin letters, digits and hyphens: id = "relief-2026"
    .window = use small Latin letters, digits and hyphens
pack-empty-id = this { $entry } has an empty id
    .help = give it a name
pack-no-name = “{ $id }” cannot be a short name
    .help = use Latin letters, digits and hyphens
pack-name-taken = another entry has the short name “{ $id }”
    .help = choose another name
pack-two-ids = there are two { $entry }s “{ $id }”
    .help = the first is at { $first }; give this one another id
    .window = give one of them another short name
pack-unknown-id = there is no { $entry } “{ $id }”
pack-no-source = { $part } has no source
    .help = add sources = [{"{"} source = "…", where = "…" {"}"}]
    .window = say where it stands
pack-no-where = { $part } does not say where in “{ $source }” it is
    .help = add where = "page, heading or lines"
    .window = say on which page, below which heading or in which lines
pack-no-text = { $part } has no text in “{ $lang }”
    .help = “{ $lang }” is the pack’s first language; add it
pack-long-text = { $part } has { $length } characters in “{ $lang }”
    .help = a letter is a page: write at most { $most }
pack-private-use = { $part } has a private-use character in “{ $lang }”
    .help = such characters have no meaning; remove it
pack-not-listed = { $part } is in “{ $lang }”, which the pack does not list
    .help = add it to `languages` in pack.toml, or remove the text
    .window = remove the text; whoever looks after the pack can add the language to it
pack-no-reporter = a historical pack says who reported its facts, and when
    .help = add reported = "the id of the claim that says so"
pack-no-office-yet = there is no office to write to yet
    .help = add an [[addressee]] to addressees.toml
    .window = add one under “Addressees”
pack-no-request-yet = nothing is asked yet
    .help = add a [[recommendation]] to recommendations.toml
    .window = add one under “Requests”
pack-no-recheck = an active pack says by when it is checked again
    .help = add recheck_by = "YYYY-MM-DD"
pack-signers = { $need } of { $keys } keys cannot sign this pack
    .help = name each key once, and a number from one to as many as there are keys
pack-level-of-no-rule = there is no rule “{ $name }”
    .help = `levels` takes the names of rules
    .cli = `levels` takes the names of rules; `entreaty show rules` lists them
pack-level-off = “{ $name }” cannot be switched off
    .help = `levels` takes warning or error
pack-capital = { $part } begins with a capital letter in “{ $lang }”: “{ $words }”
    .help = it is used within a sentence: begin it with a small letter
pack-full-stop = { $part } ends with a full stop in “{ $lang }”: “…{ $words }”
    .help = it is used within a sentence, which ends after it: remove the full stop
pack-no-full-stop = { $part } has no full stop in “{ $lang }”: “…{ $words }”
    .help = a letter prints it as it stands: end the sentence
pack-no-comma = the salutation has no comma in “{ $lang }”: “{ $words }”
    .help = it is printed as it stands: end it with its comma
pack-long-lead = the lead has { $count } words in “{ $lang }”, more than { $most }
    .help = say in a few words what is asked; the full request comes further down
pack-told-twice = { $part } tells the same fact twice: “{ $claim }”
    .help = remove one of the two
pack-accused = “{ $claim }” says that { $name } did wrong, and tells of no conviction
    .help = name an official only where a court convicted them, with the offence and the court
pack-many-facts = the background of “{ $request }” has { $count } claims
    .help = a letter has one page: name at most { $most } that bear the request out
pack-passage-and-claim = there is a claim “{ $passage }” too
    .help = a passage and a claim have different ids
pack-passage-without-part = the passage has no part
    .help = add [[passage.parts]] with text and claims
pack-passage-without-claim = a part of the passage rests on no claim
    .help = name the claims that it tells: claims = ["…"]
pack-passage-without-speaker = a part of “{ $passage }” tells an allegation and does not name its speaker in “{ $lang }”: “{ $words }”
    .help = add by.en = "the words of its text that say who"
pack-passage-without-allegation = a part of “{ $passage }” has a speaker and tells no allegation
    .help = remove `by`, or name the allegation
pack-passage-without-stop = a part of “{ $passage }” does not end its sentence
    .help = a part is one sentence or more, each with its full stop
pack-passage-number = “{ $passage }” says { $number }, its claims do not
    .help = say what the claims of the part say, or name the claim that has it
pack-background = the background of “{ $office }” does not begin with “{ $reported }”
    .help = a historical pack’s letters say first who reported, and when
pack-address-lines = the address of “{ $office }” has { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }
    .help = write one to six lines, none of them empty, the country last
pack-address-no-country = the address of “{ $office }” ends with “{ $line }”, which names no country
    .help = letters from abroad need the country in the last line, in capitals
pack-no-address = “{ $office }” has no address
    .help = add address.lines.en = ["…", "…"]
pack-no-power = “{ $office }” has no power over what “{ $request }” asks
    .help = add the kind to the office’s `powers`, or fix `addressee` or `kind`
pack-not-a-country = “{ $name }” is not a country
    .help = `for_countries` takes codes of ISO 3166 or names: ["DE", "Austria"]
pack-towns-of-no-country = “{ $name }” is not the code of a country
    .help = `[towns]` takes codes of ISO 3166: KZ = ["Almaty", "Алматы"]
pack-towns-elsewhere = no office of this pack belongs to { $country }
    .help = `[towns]` lists towns of the offices’ own country
pack-not-a-town = this is not the name of a town
    .help = write it in letters, or remove it
pack-no-day-of-death = the day of the death is missing
    .help = add on = "YYYY-MM-DD", as exactly as it is known
pack-status-without-date = the status “{ $text }” in “{ $lang }” does not give its date, { $date }
    .help = write the date into it, or fix `on`
pack-one-account = a disputed claim gives each account
    .help = add two or more [[claim.accounts]] with text and sources
pack-no-speaker = the allegation “{ $claim }” does not say who alleges it
    .help = add by.en = "the words of its text that say so"
pack-speaker-not-in-text = the text of “{ $claim }” in “{ $lang }” does not name its speaker “{ $speaker }”
    .help = write the words of `by` into the text, letter for letter
pack-speaker-not-alleged = “{ $claim }” has a speaker and is not marked as alleged
    .help = write standing = "alleged", or remove `by`
pack-accounts-not-disputed = “{ $claim }” has accounts and is not marked as disputed
    .help = write standing = "disputed", or remove the accounts
pack-number-not-in-figure = the sentence of “{ $figure }” says { $number }, the figure does not
    .help = fix the sentence, or the values
pack-graphic = “{ $claim }” is graphic and would be printed
    .help = move it to `also`
pack-changed = “{ $id }” was changed after it was checked
    .help = compare it with its sources again, then write checked = "{ $seal }"
    .window = compare it with its sources again, and say so below its form
pack-first-language = “{ $lang }” is the pack’s first language, not a translation
    .help = write `checked`, which is about the sources
pack-no-translation = “{ $id }” has no translation into “{ $lang }”
    .help = remove the seal
pack-translation-changed = “{ $id }” or its translation was changed after “{ $lang }” was reviewed
    .help = let somebody who reads it compare both again, then write reviewed.{ $lang } = "{ $seal }"
    .window = let somebody who reads it compare both again, and say so below the form
pack-unchecked = { $open } of { $all } entries have not been checked by a second reader
    .help = whoever compares one with its sources writes checked = "new" into it; the next check says what to put there
    .window = whoever compares one with its sources says so below its form under Organise
pack-unreviewed = { $open } of { $all } entries translated into { $language } have not been reviewed by anybody who reads it
    .help = whoever compares one with the original writes reviewed.{ $lang } = "new" into it; the next check says what to put there
    .window = whoever compares one with the original says so below its form under Organise
pack-not-email = “{ $text }” is not an e-mail address
    .help = write one address alone, like office@example.org
pack-still-draft = “{ $id }” was taken from a document, and nobody has confirmed it yet
    .help = confirm it, change it or remove it; one that is confirmed no longer has draft = true
    .window = confirm it, change it or leave it out: Organise leads through what was found
pack-echo = “{ $claim }” has { $count } words in a row exactly as its source has them
    .help = say it in your own words: those of the document belong to whoever wrote them
pack-day-without-year = “{ $fact }” has a day without its year: { $words }
    .help = a letter is dated later than its facts: write the year, as the source has it
pack-nobody-named = “{ $claim }” begins with “{ $words }”, and no letter has said who that is
    .help = name the person in the fact, or put it among the facts about them
pack-letters-not-tried = only the first { $tried } letters were tried
    .help = no campaign has that many people, offices and languages
pack-sender-name = “{ $text }” is a sender’s name that this computer keeps
    .help = remove it
    .cli = remove it; if it belongs in the pack, say --keep "{ $text }"
pack-sender-address = “{ $text }” is a line of a sender’s address that this computer keeps
    .help = remove it
    .cli = remove it; if it belongs in the pack, say --keep "{ $text }"
pack-not-by-form = this is written in a way that the form cannot change
    .help = change it in the file

## Parts of a pack, as problems name them.

part-pack-title = the pack’s title
part-stop-notice = the stop notice
part-short-name = the office’s short name
part-office-name = the office’s name
part-salutation = the salutation
part-closing = the closing
part-subject = the subject
part-country = the country
part-address = the address
part-post-suspended = that the post is suspended
part-anonymous = “anonymous”
part-anonymous-fate = what becomes of anonymous appeals
part-holder-name = the holder’s name
part-holder = the holder
part-title = the title
part-topic = the topic
part-request = the request
part-recommendation = the recommendation
part-recommendation-status = the recommendation’s status
part-note = the note
part-claim = the claim
part-account = the account
part-name = the name
part-about = “about”
part-not-known = “not_known”
part-status = the status
part-status-sentence = the status’s sentence
part-according-to = “according_to”
part-sentence = the sentence
part-partial-note = the note on a part of a year
part-figure = the figure
part-series-name = the series’ name
part-period = the period
part-lead = the lead
part-question = the question
part-obligation = the obligation
part-background = the background
part-passage = the passage
part-passage-part = the part
part-person = the case
part-persons-short-name = the short name
part-link = the link

## What has grown old.

age-stopped = letters are stopped: { $notice }
    .help = ask whoever gave you this campaign
age-draft = this campaign is a draft: what was taken from the document is not confirmed yet
    .help = confirm or change each entry, fill in what is missing, then remove `draft = true` from pack.toml
    .window = confirm or change each entry under Organise, and fill in what is missing
age-exercise = an exercise: everything in this campaign is invented, and each letter says so
    .help = practise with it; send none of its letters
age-ended = the campaign ended on { $date }
    .help = ask for its newest version
age-recheck-due = the campaign was to be checked again by { $date }
    .help = ask for its newest version
age-before-report = the letter is dated before the report of { $date }
    .help = give the day on which it is written
age-historical = facts as of { $date }: much may have changed since
    .help = nothing to do: the letter says itself when things were reported
age-address-in-future = { $office }: the address is confirmed in the future, { $date }
    .help = `confirmed` is the date of the last check, not of the next
age-holder-in-future = { $office }: the holder is confirmed in the future, { $date }
    .help = `confirmed` is the date of the last check, not of the next
age-status-in-future = { $person }: what became of them is confirmed in the future, { $date }
    .help = `confirmed` is the date of the last check, not of the next
age-post-suspended = { $office }: the post there is suspended
    .help = the envelope goes to whoever passes letters on from the sender’s country
age-post-suspended-since = { $office }: the post there has been suspended since { $date }
    .help = the envelope goes to whoever passes letters on from the sender’s country
age-address-never-confirmed = { $office }: the address was never confirmed
    .help = look it up on the office’s own pages before you post the letter
age-address-old = { $office }: the address was last confirmed { $ago } ({ $date })
    .help = look it up on the office’s own pages before you post the letter
age-status-never-confirmed = { $person }: what became of this person was never confirmed
    .help = look for news before you send the letter
age-status-old = { $person }: what became of this person was last confirmed { $ago } ({ $date })
    .help = look for news before you send the letter

## Templates.

template-missing = there is no letter template in “{ $lang }”
    .help = choose another language, or add templates/{ $kind }.{ $lang }.hbs to the pack
    .window = choose another language, or write such a template under Organise
template-unknown = there is no template “{ $name }”
    .cli = `entreaty show templates` lists them
template-for-other-office = the template is for “{ $kind }”, the office is “{ $office }”
    .help = choose another template, or fix `addressee` in its front matter
template-in-other-language = the template is in “{ $template }”, the letter in “{ $letter }”
    .help = choose another template, or fix `language` in its front matter
template-no-counterpart = the template “{ $name }” has no counterpart in { $language }
    .help = use the office’s own template to read both
template-too-large = the template { $name } is too large: at most { $kilobytes } kB, { $tags } tags, { $blocks } blocks, { $brackets } brackets within brackets and { $backslashes } backslashes in a row
    .help = a letter needs far less
template-private-use = there is a private-use character in the template
    .help = such characters have no meaning; remove it
template-no-front = the template has no front matter
    .help = begin it with a line +++, then title, subject and language, then +++
template-front-without-end = the template’s front matter has no end
    .help = put a second line +++ after title, subject and language
template-unreadable = the template cannot be read from here on
    .help = every {"{{#if …}}"} and {"{{#each …}}"} needs its {"{{/if}}"} or {"{{/each}}"}, every {"{{"} its {"}}"}
template-unreadable-because = the template cannot be read from here on ({ $reason })
    .help = every {"{{#if …}}"} and {"{{#each …}}"} needs its {"{{/if}}"} or {"{{/each}}"}, every {"{{"} its {"}}"}
template-braces-open = these braces are not closed
    .help = every {"{{"} has its {"}}"}
template-closes-another = {"{{/"}{ $closing }{"}}"} stands where { $opening } is to be closed
    .help = write {"{{/"}{ $name }{"}}"}
template-closes-nothing = {"{{/"}{ $closing }{"}}"} closes nothing
    .help = remove it, or open a block before it
template-not-closed = { $opening } is not closed
    .help = write {"{{/"}{ $name }{"}}"} where it ends
template-too-many-partials = the template uses more than { $most } partials
    .help = a letter needs a few
template-no-partial = there is no partial “{ $name }” in “{ $lang }”
    .help = add templates/partials/{ $name }.{ $lang }.hbs, or remove it
    .window = write this part in the language, or remove it
template-partial-parameters = a partial takes no parameters here
    .help = write {"{{> "}{ $name }{"}}"}
template-partial-computed = a partial is named, not computed
    .help = write {"{{> name}}"}
template-includes-itself = the partial “{ $name }” includes itself
    .help = remove one of the {"{{> …}}"}
template-no-last-newline = the partial “{ $name }” ends without a line break: what comes next goes on in its last line
    .help = end its last line with a line break
template-too-many-elements = with its partials written out the template is too large
    .help = partials that name partials several times multiply: name each once
template-varied-field = a paragraph with alternatives holds words only
    .help = facts, people and requests are in every letter: put them into a partial without alternatives
template-three-braces = {"{{{…}}}"} and {"{{&…}}"} are not used here
    .help = write {"{{…}}"}: values always print exactly as they are
template-decorators = decorators and partial blocks are not used here
    .help = put the text into a partial of its own and write {"{{> name}}"}
template-not-printed = {"{{"}{ $name }{"}}"} cannot be printed
    .help = { $usage }
template-gives-no-text = {"{{"}{ $name } …{"}}"} gives no text
    .help = use it as a condition: {"{{#if (…)}}"}
template-no-helper = there is no helper “{ $name }”
template-no-text-in-items = the items of this list have no text “{ $name }”
    .help = they have: { $known }
template-list-takes-list = {"{{list …}}"} takes a list
    .help = for example {"{{list asks \"topic\"}}"}
template-claim-takes-id = {"{{claim …}}"} takes an id in quotes
    .help = {"{{claim \"id\"}}"}
template-no-claim = there is no claim “{ $id }” in this pack
template-graphic-claim = the claim “{ $id }” is graphic
    .help = letters never print it; remove it
template-block-misfit = {"{{#"}{ $block } { $field }{"}}"} does not go with it
    .help = { $usage }
template-lists-too-deep = lists within lists can be at most { $most } deep
    .help = a letter needs at most two
template-block-needs-field = {"{{#"}{ $block }{"}}"} needs a field
    .help = for example {"{{#"}{ $block } people{"}}"}
template-no-block = there is no block “{ $name }”
template-unknown-here = “{ $name }” is not known here
    .help = @index, @first and @last are used within {"{{#each}}"}
template-leads-out = “{ $name }” leads out of the letter’s fields
    .help = remove one ../
template-no-field = there is no field “{ $name }” here
template-no-field-of-text = there is no field “{ $name }” here
    .help = write {"{{this}}"}
template-not-filled = the template cannot be filled ({ $reason })
template-too-much-text = the template cannot be filled: it gives more text than any letter has
template-too-many-rounds = the template cannot be filled: its lists within lists repeat too often
template-letter-too-long = the letter would have more than { $kilobytes } kB of text
    .help = choose fewer requests and people, or fix the template
template-not-used = { $markup } is not used in letters
    .help = a template has paragraphs, lists, **bold** and *italic*

usage-text = “{ $name }” is text: {"{{"}{ $name }{"}}"}
usage-condition = “{ $name }” is for conditions: {"{{#if "}{ $name }{"}}…{{/if}}"}
usage-records = “{ $name }” is a list: {"{{#each "}{ $name }{"}}…{{/each}}"} or {"{{list "}{ $name } "{ $part }"{"}}"}
usage-texts = “{ $name }” is a list: {"{{#each "}{ $name }{"}}…{{/each}}"} or {"{{list "}{ $name }{"}}"}
usage-record = “{ $name }” has parts: { $parts }

markup-code = `code`
markup-html = HTML
markup-rule = a ruled line
markup-nested-list = a list within a list
markup-heading = a heading
markup-quotation = a quotation mark >
markup-indented = a line that begins with four spaces or ```
markup-link = a link or image
markup-other = a table or other Markdown

## Letters.

letter-unknown-id = there is no { $entry ->
    [addressee] office
    [recommendation] request
    [case] person
    [copy] office for a copy
    [figure] figure
   *[language] language
 } “{ $id }” in this pack
letter-follows-later = the letter that this one follows, of { $day }, is not earlier than this one
    .help = give the day of the earlier letter
letter-words-too-long = your own words have more than { $most } characters
    .help = a letter that is read has one page
letter-who-too-long = who you are has more than { $most } characters
    .help = a few words: “a nurse from Cork”
letter-edits-too-long = the edits are more than a letter can hold
    .help = a letter that is read has one page
letter-not-written = this pack has no letters in { $language } to the { $office }
    .help = write in another language: { $others }
letter-prefers-language = the { $office } would rather be written to in { $language }
    .help = write in that language, if you can read what you sign
letter-nothing-asked = the letter asks for nothing
    .help = choose at least one recommendation
letter-request-cut = your edit leaves the request { $request } out
    .help = put its words back, or remove the request from the letter
letter-request-not-printed = the template does not print the request { $request }
    .help = write {"{{#each asks}}{{text}}{{/each}}"} into the template
letter-foreign-request = { $request } is not addressed to this office ({ $office }) but to another: { $other }
    .help = this office’s are: { $own }
letter-template-placeholder = the template’s words have “{ $mark }”
    .help = fill it in, or write the sentence without it
letter-own-placeholder = your own words have “{ $mark }”
    .help = if something was still to be filled in, do it now
letter-allegation-without-speaker = the allegation “{ $text }” is printed without who alleges it
letter-facts-without-report = the letter tells facts of the past without saying first who reported them, and when
    .help = let the template print {"{{#each background}}{{this}} {{/each}}"} first
letter-no-salutation = the pack has no salutation for { $office } in “{ $lang }”
    .help = choose another language, or add it to addressees.toml
    .window = choose another language, or add it to the office under Organise
letter-no-closing = the pack has no closing for { $office } in “{ $lang }”
    .help = choose another language, or add it to addressees.toml
    .window = choose another language, or add it to the office under Organise
letter-past-relief = { $request } asks { $relief } for { $person }, of whom the pack says: { $status }
    .help = remove the request
letter-status-cut = your edit changes or leaves out what became of { $person }
    .help = put the sentence back: “{ $status }”
letter-status-not-printed = the letter names { $person } and does not say what became of them
    .help = write {"{{status}}"} after the person’s claims in the template
letter-no-consent = { $person } is named, and nobody is known to have agreed to it
    .help = remove the person from the letter
letter-graphic-printed = “{ $text }” has graphic detail and would be printed
letter-unrelated = { $person } is named although none of the letter’s requests concerns them
    .help = ask { $requests } too
letter-unrelated-here = { $person } is named although none of the letter’s requests concerns them
    .help = write of them to another office: { $offices }
letter-unrelated-anywhere = { $person } is named although none of the letter’s requests concerns them
    .help = no recommendation of this pack concerns them: leave them out
letter-edit-gone = the edited { $place } is no longer in the letter: “{ $text }”
    .help = your words are kept and not printed; choose again what it was about, or drop the edit
letter-edit-stale = the { $place } beneath your edit has changed: “{ $text }”
    .help = keep your words, or replace them with the letter’s own: “{ $now }”
letter-edit-moved = your edit separates “{ $sentence }” from the sentence that says who is meant
    .help = put it back where it was, or make sure that nobody else can be meant
letter-request-reworded = your edit, “{ $sentence }”: the request { $request } is no longer in the report’s words
    .help = make sure that it still asks the same: “{ $text }”
letter-fact-reworded = your edit, “{ $sentence }”: this is no longer what the report says
    .help = put it back, or be sure that it is so: “{ $text }”
letter-lead-in-changed = your edit changes the words that lead to the requests
    .help = make sure that they still ask for what follows
letter-no-text-about = the pack has no text in { $language } about { $people }
    .help = leave that out of the letter, choose another language, or add the text to the pack
letter-no-text-for = the pack has no text in { $language } for: { $texts }
    .help = leave that out of the letter, choose another language, or add the text to the pack
letter-no-text-about-and-for = the pack has no text in { $language } about { $people }, and for: { $texts }
    .help = leave that out of the letter, choose another language, or add the text to the pack
letter-template-unreviewed = no native speaker has reviewed the { $language } of this letter (its template)
    .help = have somebody read it who knows the language well, or write in English
letter-texts-unreviewed = no native speaker has reviewed the { $language } of this letter ({ $count } of the pack’s texts in it)
    .help = have somebody read it who knows the language well, or write in English
letter-both-unreviewed = no native speaker has reviewed the { $language } of this letter (its template and { $count } of the pack’s texts in it)
    .help = have somebody read it who knows the language well, or write in English
letter-beside-unreviewed = no native speaker has reviewed the { $language } beside it
letter-unwatched = your own words are not checked: the program has no list of words in { $language }
    .help = check yourself for facts without a source, and for what could harm somebody
letter-hardly-watched = your own words are hardly checked: in { $language } the program finds only accusations against whoever you write to
    .help = check yourself for facts without a source, and for what could harm somebody
letter-no-name = the sender’s name is missing
    .help = give the full name
    .cli = give the full name: --name
letter-no-address = the sender’s address is missing
    .help = give the postal address
    .cli = give the postal address: --address "street; town; country"
letter-no-town = the sender’s town is missing
    .help = with initials only, the town must be there
    .cli = with initials only, the town must be there: --place
letter-short-address = the sender’s address is a street or a town alone: an answer may not arrive
    .help = give the street, the town with its postcode, and the country, a line each
letter-address-in-town = there is a whole address where only the town belongs, before the date
    .help = move it to the address, a line for each part
letter-postcode-in-town = there is a postcode before the date, where only the town belongs
    .help = write postcode and town in the address
letter-postcode-before-date = there is a postcode before the date, where only the town belongs
    .help = leave it out here
letter-address-on-one-line = the address is on one line
    .help = give each part a line: street, town with its postcode, country
letter-who-as-sentence = who you are is a sentence of its own, and is printed within the letter’s first one
    .help = leave out how it begins and its full stop: “a nurse from Cork”
letter-lower-case-name = the name has no capital letters
    .help = the letter prints it as it is typed
letter-follows-unsaid = the template does not say that this letter follows another
    .help = take a template with the paragraph “again”, or leave the day out
letter-copies-left-out = no copy goes to { $names }: the sender’s country is not one of theirs, or is not known
    .help = give the country as the last line of the address, or remove the copy
letter-long-address = the sender’s address has { $lines } lines
    .help = an address has at most { $most }
letter-no-way-round = { $office }: the post there is suspended, and the campaign names nobody who passes letters on from this address
    .help = end the address with its country, or send the letter another way
letter-own-country = the sender seems to live in { $country }: its authorities will read the name and address
    .help = print initials and town only, or let somebody abroad write
    .cli = print initials and town only (--redact-sender), or let somebody abroad write
letter-own-country-anonymous = the sender seems to live in { $country }: its authorities will read the name and address
    .help = let somebody abroad write. Initials and town alone would protect the sender, but such a letter may go unanswered: “{ $anonymous }”
    .cli = let somebody abroad write. Initials and town alone (--redact-sender) would protect the sender, but such a letter may go unanswered: “{ $anonymous }”
letter-own-country-initials = the sender seems to live in { $country }: only initials and the town are printed
    .help = check whether they could show who the sender is
letter-own-country-initials-anonymous = the sender seems to live in { $country }: only initials and the town are printed
    .help = check whether they could show who the sender is. { $anonymous }
letter-turning-character = an invisible character ({ $number }) turns the direction of writing
    .help = type the name, the address and your words again
letter-turning-character-in-pack = an invisible character ({ $number }) turns the direction of writing
    .help = remove the character from the template or the pack

relief-release = release
relief-care = medical care
relief-visits = visits
relief-transfer = a transfer
relief-conditions = better conditions

place-subject = subject
place-paragraph = paragraph
place-item = item

## Words: what the heuristics find in a letter or a translation.

wording-not-in-report = { $whose }, “{ $sentence }”: the report does not say this{ $lack }
    .help = if you know it yourself, say so; otherwise leave it out
wording-near-in-report = { $whose }, “{ $sentence }”: the report does not say this{ $lack }
    .help = if you know it yourself, say so; otherwise leave it out. The nearest that it says: “{ $nearest }”
wording-template-not-in-report = { $whose }, “{ $sentence }”: the report does not say this{ $lack }
    .help = say it as the report says it, or leave it out
wording-template-near-in-report = { $whose }, “{ $sentence }”: the report does not say this{ $lack }
    .help = say it as the report says it, or leave it out. The nearest that it says: “{ $nearest }”
wording-not-asked = { $whose }, “{ $sentence }”: the report does not ask this of { $office } (“{ $words }”)
    .help = ask only what the report asks of this office; leave the sentence out
wording-not-chosen = { $whose }, “{ $sentence }”: none of the chosen requests asks this (“{ $words }”)
    .help = the report asks this office for something of the kind: choose “{ $request }”
wording-not-in-report-to-ask = { $whose }, “{ $sentence }”: none of the chosen requests asks this (“{ $words }”)
    .help = the office could grant it, but the report does not ask it; leave the sentence out
wording-asked-of-nobody = { $whose }, “{ $sentence }”: none of the chosen requests asks this (“{ $words }”)
    .help = the report asks this of nobody; leave the sentence out
wording-asked-of-others = { $whose }, “{ $sentence }”: none of the chosen requests asks this (“{ $words }”)
    .help = that is in the power of another office: { $offices }
wording-asked-for-past = { $whose }, “{ $sentence }” asks for “{ $words }”; of { $person } the pack says: { $status }
    .help = leave the sentence out; an inquiry can still be asked for
wording-graphic = { $whose }, “{ $sentence }”: “{ $words }” is a detail that can harm the person
    .help = say that they were ill-treated, as far as the pack says so, and no more
wording-relative = { $whose }, “{ $sentence }”: “{ $words }” tells of a relative
    .help = relatives and children are never named in a letter; leave them out
wording-accusation = { $whose }, “{ $sentence }”: this accuses somebody of a crime (“{ $words }”), and no letter can prove it
    .help = say what was done to whom, and ask that a court finds out who did it; or leave the sentence out
wording-insult = { $whose }, “{ $sentence }”: “{ $words }” can be read as an insult
    .help = say calmly what happened and what you ask for
wording-threat = { $whose }, “{ $sentence }”: “{ $words }” can be read as a threat
    .help = say calmly what happened and what you ask for
wording-sarcasm = { $whose }, “{ $sentence }”: “{ $words }” can be read as sarcasm
    .help = say calmly what happened and what you ask for
wording-marks-in-a-row = { $whose }, “{ $sentence }”: several marks in a row shout
    .help = one mark is enough, and a full stop is better
wording-capitals = { $whose }, “{ $sentence }”: “{ $words }” in capitals shouts
    .help = write it in small letters
wording-other-language = { $whose }, “{ $sentence }”: this seems to be in another language ({ $language }) than the letter ({ $letter })
    .help = translate it, or leave it out, so that whoever reads the letter understands it
wording-of-another = { $whose }, “{ $sentence }”: this speaks of { $person }, who is not in this letter
    .help = write for them too, or change these words
wording-politics = { $whose }, “{ $sentence }”: “{ $words }” is about politics, not about a right
    .help = keep to the people and to what you ask
wording-no-thanks = the letter neither thanks its reader nor invites a reply
    .help = end with “Thank you for your attention; I should be glad to hear from you.”
wording-not-in-full = the letter never names { $person } in full
    .help = write the full name once
wording-no-date = the letter names a person and no date
    .help = say when it happened
wording-no-place = the letter names a person and no place
    .help = say where it happened
wording-form-mark = { $whose }: “{ $mark }” belongs in forms, not in letters
    .help = write what fits this letter
wording-translation = “{ $text }” in { $language }: { $difference }
    .help = a translation says what its original says, no more and no less

whose-own = your own words
whose-edited = your edit
whose-template = the template’s words

# What the report does not say: it follows “the report does not say this” at once, so it begins with a space.
lack-name = {" "}(the name “{ $name }”)
lack-number = {" "}(the number “{ $number }”)
lack-at-least = {" "}(it says “at least { $number }”)
lack-more-than = {" "}(it says “more than { $number }”)
lack-at-most = {" "}(it says “at most { $number }”)
lack-of = {" "}of { $name }
lack-date = {" "}(the date)
lack-strong = {" "}(the word “{ $word }”)
lack-speaker = {" "}(what somebody alleges, told as a fact)
lack-act = {" "}(whether or not somebody did this: “{ $word }”)
lack-all = {" "}(the word “{ $word }”)
lack-reason = {" "}(the reason: “{ $word }”)
lack-words = {""}

difference-number-lost = it lacks the number { $number }
difference-number-new = it has the number { $number }, which the original does not have
difference-date-lost = it lacks the date { $date }
difference-date-new = it has the date { $date }, which the original does not have
difference-person-lost = it does not name { $person }
difference-person-new = it names { $person }, whom the original does not name
difference-no-speaker = it does not say who says so
difference-opposite = it does not agree with the original on whether this was done (“{ $word }”)
difference-stronger = the word “{ $word }” is stronger than the original
difference-fewer-quotations = it quotes less than the original

number-exactly = { $figure }
number-at-least = at least { $figure }
number-more-than = more than { $figure }
number-at-most = at most { $figure }
number-most-of = most of { $figure }
figure-digits = { $digits }
figure-part = a part

## Cards to a person or their family.

card-no-person = there is no person “{ $id }” in this pack
card-not-allowed = the pack does not allow cards to { $person }
    .help = write to an office instead: a card that nobody asked for can do harm
card-past = no card can be written to { $person }: { $status }
    .help = choose another person
card-no-language = the pack allows no card to { $person } in { $language }
    .cli = give --lang: { $others }
    .window = choose one of these: { $others }
card-no-word-list = cards in { $language } cannot be checked: there is no word list for that language
    .help = write it in another language that the pack allows
card-no-words = there are no words on the inside
    .help = a sentence is enough: that you think of them, what you see from your window
card-no-name = nobody signs the card
    .cli = give --name; a first name is enough
    .window = write a name below the words; a first name is enough
card-religion = “{ $words }” speaks of religion: it can be held against whoever gets the card, or offend them
    .help = wish them well without it
card-politics = “{ $words }” speaks of politics: such a card is held back, and its reader may suffer for it
    .help = leave it out, and tell of everyday things
card-organisation = “{ $words }” names an organisation or a campaign: where the card is read that can be forbidden
    .help = leave it out: the card is from one person to another
card-case = “{ $words }” speaks of the case: what is said of it there can be used against them
    .help = leave it out: letters to the offices speak of the case
card-promise = “{ $words }” speaks of their freedom: nobody who writes a card can promise it, and hope that fails is cruel
    .help = say that you think of them
card-address = “{ $words }” says where you live or can be reached: strangers read it too
    .help = leave it out: a first name and a country are enough
card-no-size = there is no size of cards “{ $id }”
card-too-long = the words do not fit inside the card ({ $size })
    .help = shorten them, or choose a larger size
card-front-too-long = the words do not fit on the front ({ $size })
    .help = shorten them, or put them inside
card-picture = { $path } cannot be used: { $why }
    .help = save it as PNG or JPEG, at most { $megapixels } million pixels and { $megabytes } MB

## Pages.

page-no-paper = there is no paper “{ $id }”
page-unprintable = “{ $characters }” in { $origin } cannot be printed
    .help = { $count ->
        [one] leave it out
       *[other] leave them out
    }
page-no-face = “{ $characters }” in { $origin } cannot be printed yet: no font here has { $count ->
        [one] this letter
       *[other] these letters
    }
    .cli = add a font that has: `entreaty fonts add FILE`; or write it in other letters
    .window = add a font that has, under Settings → Scripts, or write it in other letters
page-address-too-wide = the office’s address is { $millimetres } mm too wide for the window
    .help = choose another paper
page-address-too-high = { $lines ->
        [one] { $lines } line of the office’s address does not fit the window
       *[other] { $lines } lines of the office’s address do not fit the window
    }
    .help = choose another paper
page-return-too-long = the sender’s name is too long for the return line in the window
    .help = choose another paper, or shorten the name
page-return-left-out = the sender’s whole address has no room in the return line in the window: the line is left out, so that a letter that cannot be delivered may not come back
    .help = choose another paper, or write the address more briefly
page-long = the letter has { $pages } pages
    .help = leave a request or a person out, or shorten your own words
page-envelope-sender = the sender’s address does not fit the envelope “{ $envelope }”
    .help = choose a larger envelope
page-envelope-office = the office’s address does not fit the envelope “{ $envelope }”
    .help = choose a larger envelope
page-no-label-there = there is no label { $start } on a sheet of { $labels }: it has { $most }
page-label-overflow = the address does not fit a label of { $labels }
    .help = choose larger labels, or write it in fewer or shorter lines
page-errors-first = { $count ->
        [one] fix { $count } error first
       *[other] fix { $count } errors first
    }
page-no-letter = there is no letter
page-not-made = the page cannot be made ({ $reason })
page-program-failed = the program failed at this letter
    .help = undo the last change, and tell the program’s makers what it was

origin-sender = the sender’s name or address
origin-sender-name = the sender’s name
origin-sender-address = the sender’s address
origin-sender-town = the town before the date
origin-own = your own words
origin-edit = your edit of the letter
origin-template = the template’s words
origin-office = the address of “{ $id }”
origin-pack = the pack’s text “{ $id }”
origin-pack-title = the pack’s title or subject

## What the program keeps.

store-no-key-file = { $path } is not a key file
    .cli = `entreaty pack key FILE` makes one
store-key-readable = others on this computer can read { $path }
    .help = whoever reads it can sign in your name
    .cli = whoever reads it can sign in your name: chmod 600
store-columns-unreadable = cannot read { $path }: { $why }
    .help = remove the file: it only remembers columns
store-stopped-by-newer = letters are stopped: version { $version } of this pack, which is on this computer, says so
    .help = ask whoever gave you this campaign
store-older-pack = this is version { $version } of the pack, and version { $installed } is on this computer
    .help = addresses and facts may have changed: use the newer one
store-newer-format = { $path } was saved by a newer Entreaty (format { $format })
    .help = get the newest version of the program
store-other-campaign = the letter is of the campaign “{ $letter }”, and “{ $open }” is open
    .help = open that campaign’s pack first
    .cli = open that campaign’s pack first: --pack PATH
store-other-version = the letter was saved with version { $saved } of the pack; this is version { $version }
store-too-many-named = the letter names { $count } requests, people or changes, and at most { $most }
    .help = no letter has that many
store-too-long = the letter’s “{ $key }” has more than { $most } characters
    .help = a name or a line of an address is shorter
store-kept-damaged = the copy of this pack that is kept on this computer is damaged: it may have said that its letters are stopped
    .help = ask whoever gave you this campaign, then remove { $path } and open the pack again
store-keys-damaged = the list of makers’ keys, { $path }, is damaged ({ $why }): it is not known who made this pack
    .help = restore the list, or remove it
store-unsigned = nobody has signed this pack, and earlier ones of its name were signed
    .help = ask its maker before you use it
    .cli = ask its maker; `entreaty check` says what is different; whoever knows better says --allow other-pack
store-other-key = this pack is signed with another key than earlier ones of its name
    .help = ask its maker before you use it
    .cli = ask its maker; `entreaty check` says what is different; whoever knows better says --allow other-pack
store-few-signed = { $need } must sign this pack, and { $signed } of them have
    .help = ask its makers before you use it
    .cli = ask its makers; `entreaty check` says which keys; whoever knows better says --allow other-pack
store-differs = this pack differs from the one on this computer, and both say that they are version { $version }
    .help = ask its maker before you use it
    .cli = ask its maker; `entreaty check` says what is different; whoever knows better says --allow other-pack
store-lifts-stop = version { $version }, which is on this computer, stops the letters; this pack brings them back, and nobody knows who made it
    .help = ask whoever gave you this campaign
    .cli = ask whoever gave you this campaign; whoever knows better says --allow other-pack
store-exercise-changed = version { $version }, which is on this computer, and this pack do not agree on whether the campaign is invented for practice
    .help = ask whoever gave you this campaign
    .cli = ask whoever gave you this campaign; whoever knows better says --allow other-pack
store-diary-not-written = the diary { $path } cannot be written: { $why }
    .help = what was to be noted in it is not there
store-diary-twice = two entries of the diary have the number { $id }
    .help = give one of them another number
store-diary-no-entry = the diary has no entry { $id }
    .help = look at the numbers in the diary
    .cli = `entreaty diary` lists the entries with their numbers
store-diary-too-many = entry { $id } of the diary has only { $letters } of them
    .help = say at most that many
store-evenings-damaged = the list of earlier evenings, { $path }, cannot be read: { $why }
    .help = fix it, or remove it
store-diary-left = not noted in the diary: { $missed }
    .help = fix the diary’s file, then note it there
store-diary-alike = entry { $id } of the diary says the same as entry { $twin }: as many letters to the same office on the same day
    .help = if they are the same letters, made a second time, remove one of the two
    .cli = if they are the same letters, made a second time: entreaty diary remove { $id }
store-diary-nothing = nothing stands in the diary, or nothing of these days: no report was written
    .help = note letters in the diary first, or name other days
store-diary-no-reminder = there is nothing to remind of, and no calendar was written: no day on which to write again is open in the diary, and no last day of its campaigns is known and yet to come
    .help = say first when to write again after the letters of an entry
    .cli = say first when to write again: entreaty diary add follow-up 1 --on 2027-01-24
store-no-face-named = there is no font “{ $name }” in { $path }
store-no-face-added = no font “{ $name }” was added
store-face-there = another version of “{ $name }” was added before
    .help = remove that first
    .cli = remove that first: `entreaty fonts remove "{ $name }"`
store-settings-kept = not all of your settings could be read
    .help = the old file is kept as { $path }
store-settings-not-kept = not all of your settings could be read
    .help = the file could not be kept aside: { $why }

## Batches.

batch-too-many-join = { $count } people of the list would join; a joint letter has room for { $most }
    .help = leave rows out, or make two letters
batch-slip-too-long = the reply slip is longer than a third of a page
    .help = shorten the template reply
batch-window-paper = the paper “{ $paper }” shows the address in the envelope’s window: it needs no printed envelopes
    .help = if your envelopes have no window, say so
    .cli = if your envelopes have no window, say so: --no-window
batch-cover-not-made = the cover letter cannot be made
    .help = leave it out, or fix the errors above
    .cli = leave --cover out, or fix the errors above
batch-cards-there = { $path } is there already, and nobody named it: the cards would replace it
    .help = give the letters another name
    .cli = name the file of the cards with --cards (then it is replaced), or give the letters another name, or use --replace, which replaces what this program made and nobody changed since
batch-cards-of-size-there = { $path } is there already, and the cards would replace it: where there are several sizes, each has a file that is named after it
    .help = move that file elsewhere, or give the cards another name
    .cli = move that file elsewhere, or give the cards another name, or use --replace, which replaces what this program made and nobody changed since
batch-parts-there = { $path } is there already: new parts would replace it, or lie among old ones
    .help = give the letters another name, or move the old parts elsewhere
    .cli = use --replace for what this program made, give the letters another name, or move the old parts elsewhere
batch-old-part = { $path } is a part of an earlier run that no new one replaces, and it would lie among the new ones
    .help = move it elsewhere
batch-old-letters = the folder also holds letters that are not of this run ({ $count }), the first in { $path }: an earlier run may have made them
    .help = move them elsewhere before you post the letters, if they are of people who no longer write
batch-unknown-writers = letters of an earlier run are in the way ({ $count }), the first in { $path }, and nothing says that the same people wrote them
    .help = choose another folder, or move those letters elsewhere
    .cli = name the table of that run with --manifest, if there is one, choose another folder, or move those letters elsewhere
batch-other-list = letters of another list are in the way ({ $count }), the first in { $path }: the table of that run names them
    .help = choose another folder, or move those letters elsewhere
batch-cards-not-made-here = { $path } is there already, and is not a file of this program, or somebody changed it since: the cards would replace it
    .help = move that file elsewhere, or give the letters another name
    .cli = move that file elsewhere, or name the file of the cards with --cards (then it is replaced)
batch-not-made-here = { $path } is there already, and is not a file of this program, or somebody changed it since
    .help = move that file elsewhere, or give the letters another name
batch-file-there = nothing was written: { $path } is there already, and is another file
    .help = choose another folder, or move what is in the way elsewhere
    .cli = choose another folder, move that file elsewhere, or use --replace, which replaces what this program made and nobody changed since
batch-no-notes = no copy of a letter goes out, so there is no note to go with one
    .help = choose copies that senders of these countries write to
    .cli = name copies with --copy; a copy for some countries is for senders who live there
batch-no-alternatives = the template has no alternative paragraphs: all letters have the same words
    .help = add them as partials/NAME.2.LANG.hbs, or let people add words of their own
    .window = write other wordings of its paragraphs under Organise, or let people add words of their own
batch-same = all { $letters } letters are the same but for their senders
    .help = let people add words of their own: a column “Words” in the list; or choose among the template’s alternative paragraphs
    .cli = let people add words of their own: a column “Words” in the list; or --vary SEED chooses among the template’s alternative paragraphs
batch-nothing-written = nothing was written: { $why }
    .help = { $advice }
batch-partly-written = not everything was written: { $why }
    .help = { $advice }
batch-names-unreadable = the pattern for file names “{ $pattern }” cannot be read
    .help = write it like "{"{{row}} {{name}}"}"
batch-names-too-long = the pattern for file names “{ $pattern }” is too long, or its brackets are nested too deep
batch-names-unknown-field = the pattern for file names “{ $pattern }” names a field that does not exist
    .help = there are: { $known }
batch-no-text-table = { $list } is not a table of a pack’s texts
    .help = its first row has the headings file, id and text, and the languages
batch-no-language-of-pack = “{ $heading }” is not a language of the pack: its column is not read
    .help = add it to `languages` in pack.toml first
    .window = whoever looks after the pack can add the language to it
batch-no-such-text = { $list }: row { $row }: there is no “{ $text }” of “{ $id }” in { $file }
batch-text-twice = { $list }: row { $row }: the same text is in row { $first }
    .help = keep only one of them
batch-first-language = { $list }: row { $row }: “{ $lang }” is the first language: its text is not changed by a table
    .help = change it in the form, and let somebody compare it again

## Commands.

command-unknown-argument = there is no option “{ $argument }” here
command-unknown-command = there is no command “{ $name }” here
command-command-missing = `{ $command }` needs a command
command-arguments-missing = this is missing: { $arguments }
command-argument-twice = `{ $argument }` is given more than once
command-argument-conflict = `{ $argument }` does not go with { $others }
    .help = leave one of them out
command-argument-not-utf8 = an argument is not UTF-8 text
command-beside-command = `{ $argument }` does not go with a command
    .help = leave one of them out
command-value-missing = `{ $argument }` needs a value
command-value-too-many = `{ $argument }` takes no such value: “{ $value }”
command-value-count = `{ $argument }` needs { $needed } values, and has { $given }
command-value-unfit = `{ $argument }` does not take “{ $value }”
command-equals-missing = `{ $argument }` takes its value after an equals sign
command-not-number = `{ $argument }` takes a whole number, not “{ $value }”
command-number-from-one = `{ $argument }` takes a number from 1 up
command-output-lost = cannot write to standard output: { $why }
    .help = what was written there is incomplete
command-no-messages = there are no messages in “{ $lang }”
command-no-file-or-command = there is no file and no command “{ $name }”
command-file-before-command = a file before a command is opened in the window, and the command does not read it: “{ $name }”
    .help = put it after the command
command-no-display = there is no display: { $variables } are not set
    .cli = `entreaty letter` makes letters without a display: `entreaty letter --help`
command-no-window = the window cannot be opened ({ $reason })
    .cli = `entreaty letter` makes letters without a display: `entreaty letter --help`
command-one-file = { $path } is one file of a pack
    .help = its ids are checked against the others: name the pack’s folder
command-no-topic = the guide has no topic “{ $name }”, and there is no such command
command-not-date = “{ $text }” is not a date
    .cli = write it as YYYY-MM-DD: --date 2026-11-21
command-not-written = { $path } was not written
    .help = fix the errors above
command-letter-not-written = the letter was not written
    .help = fix the errors above
command-version-built = { $path } is version { $version } already, and says something else
    .help = write another version in pack.toml, so that whoever has it knows that this one is newer
command-no-name-for-pack = { $path } is not a name for a pack
    .help = a pack’s name ends in .entreaty
command-not-as-shown = { $path } is no longer the pack that was shown: nothing is signed
    .help = open it again, and compare its number before you sign
command-not-a-signer = this pack does not name your key among those that sign it
    .help = write it into the list of keys under Who signs: { $key }
    .cli = write it into pack.toml, under [signers], and say how many of the keys are needed: { $key }
command-no-pack-here = no pack “{ $id }” is on this computer
    .help = name two packs, the older first
command-folder-there = { $path } is there already, and is left as it is
    .help = name a new folder
command-file-there = { $path } is there already, and is left as it is
    .help = name a new file
command-no-headings-there = { $path } has no row { $row } of headings
    .help = give the number of a row that is not blank
    .cli = give the number of a row that is not blank, or none: --headings none
command-not-one-character = “{ $text }” is not one character
    .cli = use , or ; or tab: --delimiter tab
command-jobs = { $jobs } jobs cannot be started ({ $reason })
command-no-list = { $path }: there is no member list to make letters from
    .cli = name it with --senders FILE
command-none-written = no letter was written
    .help = fix the errors above
command-empty-list = there is nobody in the list
command-none-made = none of { $rows } rows can be made into a letter
command-stopped = stopped
command-some-made = { $letters } of { $rows } were made
    .cli = --failed FILE.csv writes the others, to fix and use again
command-some-made-others-in = { $letters } of { $rows } were made
    .help = the others are in { $path }, to fix and use again
command-more-rows = { $count ->
    [one] { $count } more row should be looked at
   *[other] { $count } more rows should be looked at
}
command-no-labels = there are no labels “{ $id }”
command-some-labels = { $count } of { $rows } rows got no label
command-no-home = it is not known where your settings are: you have no home folder
    .help = set HOME
command-say-yes = { $path } is deleted for good, and nobody is there to be asked
    .help = say --yes
command-no-envelope = there is no envelope “{ $id }”

## Member lists.

list-not-a-list = cannot read { $path }: { $foreign }
    .help = { $remedy }
list-too-large = cannot read { $path }: it has more than { $megabytes } MB
    .help = divide the list into several files
list-unreadable = cannot read { $path }: { $broken }
    .help = open it in a spreadsheet program and save it again, or save it as .csv
list-all-hidden = cannot read { $path }: all { $rows } rows of its sheet are hidden; show them and save it again
list-nothing-in-sheet = cannot read { $path }: there is nothing in its sheet “{ $sheet }”
    .cli = choose another: --sheet NAME
list-empty = cannot read { $path }: it is empty, there is nothing in it
list-no-sheets = { $path } has no sheet
    .cli = leave --sheet out
list-no-sheet = { $path } has no sheet “{ $sheet }”
list-not-utf8 = { $at }: this is not UTF-8
    .cli = leave --encoding out, and the file’s own is looked for
list-no-encoding = there is no encoding “{ $name }”
list-encoding = { $path } is read as { $encoding }: “{ $sample }”
    .cli = if that is not how it is written, say --encoding NAME
list-no-delimiter = “{ $character }” cannot separate the cells of a list
    .help = use a comma, a semicolon, a bar or tab
    .cli = use a comma, a semicolon, a bar or tab: --delimiter ';'
list-never-closed = { $at }: a quotation mark is opened here and never closed (“{ $text }…”)
    .help = close it, or remove it
list-holds-rows = { $at }: a quotation mark is opened here and not closed in its row, so that other rows would be lost in its cell (“{ $text }…”)
    .help = close it, or remove it
list-goes-on = { $at }: a quotation mark is opened here, and where it is closed the cell goes on (“{ $text }…”)
    .help = close it, or remove it
list-long-card = { $at }: the card that begins here has more than { $megabytes } MB
    .help = remove its pictures, or the card
list-broken-card = { $at }: the card that begins here cannot be read
    .help = save it again in the program that it comes from
list-blank-card = { $at }: the card that begins here has neither a name nor an address
list-more-cards = { $path }: more cards that cannot be read: { $count }
list-too-many-cells = { $at }: the list has more than { $most } cells
    .help = divide it into several files
list-too-many-rows = { $at }: the list has more than { $most } rows
    .help = divide it into several files
list-too-many-columns = { $at }: the list has more than { $most } columns
    .help = divide it into several files
list-long-cell = { $at }: a cell has more text than any letter (“{ $text }…”)
    .help = remove it, or shorten it
list-too-much-text = { $path } has more text than any list
list-no-field = there is no field “{ $name }”
list-maps-nothing = “{ $text }” maps no column
    .cli = write it as FIELD=COLUMN: --map name="Full name"
list-no-column = { $path } has no column “{ $name }”
    .help = a column is named by its heading, its number or its letter
list-no-names = { $path } has no column of names
    .help = say which it is
    .cli = say which it is: --map name=COLUMN
list-names-maybe = { $path } has no column of names but “{ $column }”, which may name the people who sign or those who look after them
    .help = if it has the people who sign, take it as the name
    .cli = if it has the people who sign: --map { $map }
list-no-headings = { $at }: no column has a name that is known: { $cells }
    .cli = the first row says what the columns are (Name, Street, Postcode, City, Country): put such a row above the list, or, if there is none, say which column is what by its number: --map name=1 --map street=2
list-no-headings-mapped = { $at }: no column has a name that is known: { $cells }
    .cli = --map FIELD=COLUMN takes the names of columns as the first row has them, or their numbers
list-no-heading-row = { $path } has no row { $text } of headings
    .cli = give the number of a row that is not blank, or none: --headings none
list-left-out = left out by hand
list-words-above-every-name = the letter’s own words are printed above every name
    .help = remove what is true of one person only; a column of words gives each their own
list-villages = printed as villages or parts of towns: { $names }
    .help = check that none of them is a remark about a person; a column chosen by hand is printed as it is
list-called-printed = names that people are called by are printed instead of their given names: { $names }
    .help = check that none of them is a remark
list-called-not-printed = names that people are called by are not printed: { $names }
    .help = to print them, choose their column as the given name
list-titles-not-printed = titles that are not printed: { $titles }
    .help = to print one, write it into the name
list-no-languages = there is no letter in languages that several rows name, so theirs are in { $language }: { $names }
    .help = to take no notice of the column, choose “not used” for it
list-language-letters = the column of languages has letters, which are read so: { $names }
    .help = where one means another language, write the languages’ names into the column
list-returns-left-out = some senders’ whole addresses have no room in the return line in the window: their letters have no such line, and may not come back if they cannot be delivered
    .help = choose another paper, or write these addresses more briefly
list-follows-above-every-name = every letter says that its sender wrote before
    .help = remove that unless all of them did

broken-library = it is damaged, or packed in a way that cannot be read here ({ $reason })
broken-locked = it has a password
broken-damaged = it is damaged
broken-damaged-at = it is damaged ({ $reason })
broken-damaged-or-locked = it is damaged, or it has a password ({ $reason })
broken-unpacks = it unpacks to more than { $megabytes } MB
broken-part-unpacks = its part { $part } unpacks to more than { $megabytes } MB
broken-long-piece = one piece of its XML is longer than { $megabytes } MB
broken-nested = it has more than { $most } elements within each other
broken-no-part = it has no { $part }
broken-no-workbook = there is no workbook in it
broken-sheets = it has more than { $most } sheets
broken-texts = it has more than { $most } different texts
broken-formats = it has more than { $most } formats of cells
broken-merged = it has more than { $most } merged cells
broken-columns = row { $row } has more than { $most } columns

foreign-empty = it is empty, there is nothing in it
foreign-picture = it is a picture, not a list
foreign-word = it is a document of a word processor, not a list
foreign-html = it is a web page (HTML), whatever its name
foreign-html-archive = it is a web page (HTML) in an archive, whatever its name
foreign-pdf = it is a PDF file, not a list
foreign-old-excel = it is a spreadsheet of an old kind (.xls)
foreign-old-excel-or-locked = it is a spreadsheet of an old kind (.xls), or it has a password
foreign-excel-xml = it is a spreadsheet of an old kind (XML of Excel 2003)
foreign-xlsb = it is a spreadsheet of a kind that nothing but Excel reads well (.xlsb)
foreign-sylk = it is a spreadsheet of an old kind (SYLK)
foreign-numbers = it is a spreadsheet of Numbers
foreign-locked = it has a password
foreign-outlook = it is a message of Outlook, not a list
foreign-presentation = it is a presentation, not a list
foreign-database = it is a database, not a list
foreign-packed = it is a packed file (an archive)
foreign-empty-archive = it is an archive with nothing in it
foreign-archive = it is an archive, not a spreadsheet
foreign-json = it is JSON, which programs exchange, not a list of rows
foreign-xml = it is XML, which programs exchange, not a list of rows
foreign-ldif = it is LDIF, the form of directories of addresses
foreign-calendar = it is a calendar, not a list of people
foreign-binary = it is neither text nor a spreadsheet
foreign-other = it is not a list

remedy-empty = export the list again from the program that it comes from
remedy-picture = type the list into a spreadsheet program, or read the picture with a program for text recognition, and give a .csv, .xlsx or .ods file
remedy-word = copy its table into a spreadsheet program and save it there as .csv, .xlsx or .ods
remedy-html = open it in a spreadsheet program and save it there as .xlsx, .ods or .csv, or export CSV from the program that it comes from
remedy-html-archive = open it in a spreadsheet program and save it there as .xlsx, .ods or .csv, or export CSV from the program that it comes from
remedy-pdf = export the list as .csv, .xlsx or .ods from the program that the PDF file comes from
remedy-old-excel = open it in a spreadsheet program and save it as .xlsx, .ods or .csv
remedy-old-excel-or-locked = open it in a spreadsheet program and save it as .xlsx, .ods or .csv
remedy-excel-xml = open it in a spreadsheet program and save it as .xlsx, .ods or .csv
remedy-xlsb = open it in Excel and save it as .xlsx or .csv
remedy-sylk = open it in a spreadsheet program and save it as .xlsx, .ods or .csv
remedy-numbers = open it in Numbers, and choose File, Export To, CSV or Excel
remedy-locked = open it in a spreadsheet program, remove the password, and save it again
remedy-outlook = give a .csv, .xlsx, .ods or .vcf file
remedy-presentation = give a .csv, .xlsx, .ods or .vcf file
remedy-database = open it in its own program and export the table of people as CSV
remedy-packed = unpack it, and give the list that is in it
remedy-empty-archive = give a .csv, .xlsx, .ods or .vcf file
remedy-archive = unpack it, and give the list that is in it; or open the spreadsheet in its program and save it again
remedy-json = export CSV from the program that it comes from
remedy-xml = export CSV from the program that it comes from
remedy-ldif = in Thunderbird open the address book and export it as CSV (comma separated), or as vCard (.vcf)
remedy-calendar = export the address book as vCard (.vcf) or CSV
remedy-binary = give a .csv, .xlsx, .ods or .vcf file
remedy-other = give a .csv, .xlsx, .ods or .vcf file

## Rows of a list.

row-placeholder = “{ $value }” in the column “{ $column }” is a placeholder, and is left out
    .help = put in what belongs there
row-formula-error = “{ $value }” in the column “{ $column }” is the error of a formula, a placeholder, and is left out
    .help = put in what belongs there
row-date = “{ $value }” in the column “{ $column }” is a date
    .help = spreadsheets make a date of 1-2: put in what was typed
row-too-long = a cell has more than { $most } characters
    .help = a name and a line of an address are short, and own words fit a few pages
row-not-as-shown = “{ $value }” in the column “{ $column }” may look otherwise in the spreadsheet: zeros or hyphens of a postcode may be lost
    .help = compare it with the spreadsheet
row-struck = “{ $value }” in the column “{ $column }” is struck through in the spreadsheet: perhaps the person has left, or it no longer holds
row-encoding = “{ $value }” in the column “{ $column }” has damaged letters (encoding): “{ $meant }” is meant, and is used
    .help = compare it with where the list comes from
row-encoding-lost = “{ $value }” in the column “{ $column }” has damaged letters (encoding)
    .help = type it again, or save the list anew in another encoding
row-several = the column “{ $column }” has several addresses or values (“{ $value }”): the first is used
    .help = check whether it is the right one
row-not-used = “{ $value }” in the column “{ $column }” looks like a part of the address, and is not used
    .cli = say what it is, --map extra=COLUMN, or leave the column out
    .window = say what the column is
row-in-address = “{ $value }” in the column “{ $column }” seems to have a telephone number, an e-mail address or a remark, which would be printed with the address
row-not-a-part = “{ $value }” in the column “{ $column }” does not look like a part of an address, as a flat or a house is, and would be printed: check that it is not a remark about the person
row-turned = the order of the name “{ $typed }” was turned round: “{ $name }”
    .help = check whether it is right
row-not-a-name = “{ $typed }” is not a name
    .help = put in the full name
row-doubtful-name = the name “{ $typed }” has a number or a remark, which would be printed
row-two-names = the row has the name “{ $typed }” as well as “{ $name }”: check which one the person signs with
row-died = the list says that this person has died (“{ $value }” in the column “{ $column }”)
    .help = leave the row out: nobody may sign for them
row-elsewhere = another address of this person is in “{ $value }” (in the column “{ $column }”): check whether they live there
    .help = leave the row out if they do, or if nobody knows
row-company = this seems to be a company or an organisation, not a person (“{ $value }” in the column “{ $column }”)
    .help = write the name of whoever signs, or leave the row out
row-left = the list says that this person has left or is no longer active (“{ $value }” in the column “{ $column }”)
    .help = ask the person, or leave the row out
row-unwanted = the list says that no letter is wanted (“{ $value }” in the column “{ $column }”)
    .help = ask the person, or leave the row out
row-total = the row is a total, not a person’s name and address
    .help = remove it from the list
row-headings = the row repeats the headings, and is not a person’s name and address
    .help = remove it from the list
row-not-home = there is no home address, only another (“{ $column }”)
    .help = check whether an answer may come there
row-no-street = the street, or a box, is missing
    .help = check whether the address is complete
row-no-town = the town is missing
    .help = check whether the address is complete
row-no-postcode = the postcode is missing, which every address in { $country } has
    .help = check whether the address is complete
row-wrong-postcode = “{ $typed }” is not a postcode of { $country }
    .help = a zero at its beginning may be lost, or the country is another
row-duplicate = likely a duplicate of row { $row }
    .help = leave one of them out, if they are one person
    .window = untick one of them, if they are one person; if they are two, fix this row and accept it as it is
row-no-language = there is no letter in the language “{ $typed }”: this one is in { $language }
    .help = check whether the sender can sign it
row-any-language = “{ $typed }” may stand for several languages: this letter is in { $language }
row-no-case = there is no case “{ $name }”
row-not-in-programme = “{ $typed }” is not one of the letters: nothing is made for it
row-wants-nothing = “{ $typed }” is not one of the letters: nobody knows which this person wants
    .help = name letters by their ids, offices or people; an empty cell stands for all of them

## A programme of letters.

programme-empty = there is neither a letter nor a card in the programme
    .cli = a letter begins with a line [[letter]] and names a file, or an office: to = "president"; a card begins with [[card]]
programme-no-letters = there is no letter in the programme
    .cli = each letter begins with a line [[letter]] and names a file, or an office: to = "president"
programme-too-many = the programme has { $count } letters and cards; { $most } is the most that it can have
    .help = split it into two files
programme-no-office = this letter says neither “file” nor “to”
    .cli = name a letter that was saved, or the office that it goes to: to = "president"
programme-chosen-twice = “{ $key }” is given as well as “file”: { $file } has chosen it already
    .help = remove one of the two
programme-id-twice = “{ $id }” is the id of an earlier letter or card
    .help = give each letter and card an id of its own, or none
programme-no-language = the pack has no language “{ $lang }”
programme-no-cards = there is no card in the programme
    .cli = leave --cards out
programme-pack-not-taken = the pack { $path } was not opened on this computer as it is now
    .help = open it on its own first, to be shown what it means; then open the programme
programme-words-left-out = what the person who saved “{ $letter }” wrote about themselves is left out, because others sign it
programme-of-one-letter = { $option } is about one letter, and there are several
    .help = leave it out, or make that letter alone
programme-no-blank-cards = { $cards ->
    [one] the card of the programme is not made: it needs a name
   *[other] the { $cards } cards of the programme are not made: they need names
}

## What the post costs.

postage-not-a-manifest = { $path } is not a table of letters that were made: it has no columns “office” and “pages”
    .cli = write one with batch --manifest made.csv
postage-not-pages = line { $row } does not say how many pages the letter has: “{ $pages }”
postage-other-pack = there are letters of another pack: { $pack }
    .cli = name it with --pack, beside the others
postage-no-prices = there is no price in the table
    .cli = each begins with a line [[price]] and has grams and price
postage-not-a-price = “{ $text }” is not a price
    .cli = write it as text with at most two decimals: price = "1.25"
postage-not-a-day = “{ $text }” is not a day
    .help = write it like 2026-07-01
postage-no-price = the table has no price for a letter of { $grams } g to { $country }
    .help = add one with enough grams
postage-cards-left-out = cards are not counted ({ $cards }): weigh one

## What is not told.

problems-more =
    { $count ->
        [one] 1 more problem is
       *[other] { $count } more problems are
    } not shown: fix these, and check again

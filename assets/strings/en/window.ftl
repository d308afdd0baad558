### The words of Entreaty's window in English: the whole, which the other languages translate.
###
### One message a thing said; { $name } stands for what the program puts in. Short exact sentences,
### calm words. What a report or a letter says comes from the pack and is not here.

## The language itself: its own name, and whether somebody who grew up with it has read the
## translation (reviewed) or not (unreviewed).

language-name = English
translation-review = original

## The parts of the window, as a screen reader tells them.

part-top = Top bar
part-report = Report
part-letter = Letter
part-page = Page
part-problems = Problems
part-bottom = Bottom bar
# The borders between the columns, that can be moved.
border-report = The report’s width
border-letter = The letter’s width

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = New letter
    .help = Begins again with the report’s open recommendations.
    .words = begin, start, blank, another
action-open = Open…
    .help = Opens a saved letter.
    .words = load, file, read
action-open-path = Open a typed path…
    .help = Opens a letter where no file dialog can be shown.
    .words = load, file, folder
action-save = Save
    .help = Saves the letter, so that you can continue it later.
    .words = keep, store, file
action-save-as = Save as…
    .help = Saves the letter under another name.
    .words = copy, rename, another name, file
action-save-path = Save to a typed path…
    .help = Saves the letter where no file dialog can be shown.
    .words = keep, file, folder
action-export-path = Export PDF to a typed path…
    .help = Writes the page where no file dialog can be shown.
    .words = file, folder, write
action-copy = Copy text
    .help = Copies the letter’s words, for an e-mail.
    .words = clipboard, paste
action-undo = Undo
    .help = Takes the last change back.
    .words = back, revert, mistake
action-redo = Redo
    .help = Makes again the change that was undone.
    .words = again, forward
action-edit-text = Edit the whole text
    .help = Opens the letter’s own words, paragraph by paragraph, to change them.
    .words = change, rewrite, paragraphs, wording
action-spelling = Next misspelt word
    .help = Goes to the next misspelt word among your own, and suggests what was meant.
    .words = spell check, typo, error
action-zoom-in = Larger page
    .help = Shows the page larger.
    .words = zoom, bigger
action-zoom-out = Smaller page
    .help = Shows the page smaller.
    .words = zoom, smaller
action-fit = Fit page
    .help = Shows the whole page.
    .words = zoom, whole page
action-fit-width = Fit width
    .help = Shows the page’s whole width.
    .words = zoom, whole width
action-envelope = Show the envelope’s window
    .help = Shows or hides where the envelope’s window lies over the page.
    .words = address window, fold, post
action-previous-page = Previous page
    .help = Shows the page before.
    .words = back, turn
action-next-page = Next page
    .help = Shows the page after.
    .words = forward, turn
action-problems = Check and fix
    .help = Shows or hides what needs checking and fixing: problems, warnings and notes.
    .words = errors, warnings, mistakes, missing
action-report = Show report
    .help = Shows or hides the report where the window is small.
    .words = facts, people, recommendations
action-find = Search the report
    .help = Looks for words in the report, in any alphabet.
    .words = look for, names
action-toggle-theme = Light or dark
    .help = Changes between the light and the dark look.
    .words = theme, night, colours, appearance
action-export-all = Export for all offices…
    .help = Writes the same sender’s letter to each office into a folder.
    .words = every office, everybody, folder
action-next-office = Same sender, next office
    .help = Begins the same letter to the next office, with that office’s requests.
    .words = another addressee, continue
action-next-steps = What comes next…
    .help = Says what to do with an exported letter: sign it, fold it, look up the address, post it.
    .words = sign, fold, stamp, post, send
action-mail = E-mail…
    .help = Begins an e-mail in your e-mail program, and copies the letter’s text to paste there.
    .words = email, mail, send, message
action-add-to-programme = Add to an evening’s programme
    .help = Adds this letter to those that are signed together at the next evening.
    .words = signing table, several letters, collect
action-open-programme = Open a programme…
    .help = Opens a programme that was saved: its letters and cards.
    .words = evening, several letters, load
action-save-programme = Save the programme as…
    .help = Saves the letters and cards of the next evening, for another evening and for the command line.
    .words = evening, several letters, keep
action-mail-programme = The programme as e-mails…
    .help = Writes each letter of the programme, signed by the sender in Compose, as an e-mail to open and send (.eml).
    .words = evening, several letters, email, send
action-print = Print…
    .help = Prints the page, at its actual size: your system’s print dialog asks how.
    .words = printer, paper
action-bilingual = What am I signing?
    .help = Shows the same letter in another language beside it, part by part.
    .words = translation, two languages, understand
action-larger = Everything larger
    .help = Shows the whole window larger, up to twice its size.
    .words = zoom, bigger, text size, eyes
action-smaller = Everything smaller
    .help = Shows the whole window smaller again.
    .words = zoom, text size
action-normal-size = Usual size
    .help = Shows the window in its usual size.
    .words = zoom, reset, text size
action-compose = Compose
    .help = Composes a letter.
    .words = write, letter, tab
action-batch = Batch
    .help = Makes letters from the people in a member list.
    .words = member list, members, mail merge, several, evening
action-code = Handlebars or text
    .help = Shows the template as text with chips, or as its Handlebars.
    .words = source, markup, template
action-offers = Put something in…
    .help = Looks for a field, a helper, a fact or a paragraph to put into the template.
    .words = insert, field, fact, add
action-changes = What changed
    .help = Shows how the template differs from its original.
    .words = differences, compare
action-original = Back to the original
    .help = Brings back the template as it was before it was changed.
    .words = reset, revert, restore
action-new-template = New template…
    .help = Begins a template for another kind of office or another language.
    .words = text, wording, another language
action-campaigns = My campaigns…
    .help = Shows the campaigns on this computer in a table: when they end, and what in them is old or unchecked.
    .words = packs, installed, collection, overview
action-new-empty = New campaign…
    .help = Begins an empty campaign: you write whom letters go to, what they ask and what happened.
    .words = create, pack, begin
action-organise = Organise
    .help = Changes the words of the templates, and what the pack holds.
    .words = templates, pack, campaign, edit
action-open-list = Open list…
    .help = Opens a member list: a spreadsheet, a CSV file or address cards.
    .words = members, spreadsheet, Excel, CSV, addresses
action-open-list-path = Open list at a typed path…
    .help = Opens a member list where no file dialog can be shown.
    .words = members, spreadsheet, file
action-close-list = Close the list
    .help = Drops the member list and all that was fixed in it; its file stays as it is.
    .words = members, drop, forget
action-mend-row = Fix this row…
    .help = Opens the row whose letter is shown, to fix it for these letters; the list’s file stays as it is.
    .words = mend, correct, edit, change, row
action-leave-out = Leave out all rows to check
    .help = Takes out all rows to check that are shown: no letter is made of them.
    .words = skip, exclude, doubtful, untick
action-take-back = Print these rows all the same
    .help = Takes in again the rows that were left out at once because they were to check.
    .words = include, back, tick, doubtful
action-print-one = Print one first…
    .help = Prints one letter of the list, to look at it on paper before all are made.
    .words = sample, test, trial
action-make-letters = Make letters…
    .help = Makes the letters of the list.
    .words = mail merge, members, produce, everybody
action-joint-letter = Joint letter…
    .help = Makes one letter, yours, in which the list’s people join: name and town below your signature, sixty at most.
    .words = cosign, signatures, together, petition
action-member-labels = Labels of the members…
    .help = Makes a PDF of labels with the names and addresses of the list’s people; rows that are not ready get none.
    .words = stickers, addresses, envelopes, Avery
action-office-labels = Labels of the offices…
    .help = Makes a PDF of labels with the addresses of the programme’s offices, or of all of the campaign’s.
    .words = stickers, addresses, envelopes, Avery
action-table-sheet = Sheet for the table…
    .help = Writes a page for a letter-writing evening: the case in brief, what is asked, what to do and not to do.
    .words = evening, handout, case in brief
action-signature-sheet = Signature sheet…
    .help = Exports a page to sign by hand: what is asked, what happens to the names, and numbered lines.
    .words = petition, evening, names, pen
action-reply-slips = Reply slips…
    .help = Writes slips that say what to do with a reply, three on a page.
    .words = answer, evening, response
action-copy-notes = Notes for copies…
    .help = Writes a note to go with each copy of the letter that is sent by post.
    .words = embassy, cover note, second office
action-card = Write a card…
    .help = Writes a card to a person or their family, where the pack allows it.
    .words = postcard, greeting, solidarity, prisoner
action-palette = Search and commands
    .help = Finds all that can be done, and offices, requests, people and letters, by a part of the name.
    .words = find, command, action, Ctrl+K
action-menu = Menu
    .help = Opens the menu, or closes it.
    .words = commands, all
action-next-part = Next part of the window
    .help = Moves the keyboard to the next part: the bar, the report, the letter, the page, what is still needed.
    .words = panel, keyboard, focus
action-previous-part = Previous part of the window
    .help = Moves the keyboard to the part before.
    .words = panel, keyboard, focus
action-settings = Settings…
    .help = The look, the language and the size of the window, and what is remembered.
    .words = preferences, options, language, theme
action-scripts = Scripts…
    .help = What languages a letter can be printed in, and fonts for more of them.
    .words = fonts, alphabets, languages
action-keys = Keys
    .help = Shows all keys.
    .words = shortcuts, keyboard, hotkeys
action-signing = Open the signing table…
    .help = Lets people sign the letters of the programme, or this letter where there is none, one after another, each with their own name and words.
    .words = evening, guests, stall, sign, Write for Rights
action-add-letter = Add letter
    .help = Adds the letter, and makes the table ready for the next person.
    .words = evening, sign, guest
action-print-gathered = Print what is gathered
    .help = Prints the letters that are not printed yet.
    .words = evening, signed letters, printer
action-end-signing = End the evening…
    .help = Removes the list of names, the letters and their files from this computer.
    .words = finish, delete names, close
action-leave-signing = Leave the signing table
    .help = Goes back to the letter; what is gathered stays until the evening is ended.
    .words = evening, back, close
action-quit = Quit
    .help = Leaves, and asks first if a change is not saved.
    .words = exit, close, end

## The bar at the top.

menu = Menu
# $date: how old the facts of the pack are (“July 2013”).
facts-as-of = facts as of { $date }
    .help = Letters say when things were reported. Look for news before you send one.
# Instead of a file's name.
file-new = New letter
file-not-saved = { $file } · not saved
file-unsaved = not saved

## The report, at the left.

section-recommendations = Recommendations
section-people = People
section-events = What happened
section-figures = Figures
section-sources = Sources
section-empty = The pack has none.
report-close = Close the report
search = Search the report
search-hint = Search the report
search-clear = Clear the search
# $text: what was typed.
found-none = Nothing in the report has “{ $text }”.
found-none-try = Try fewer words or the beginning of a name. Any alphabet will do: “Тулетаева” finds Tuletaeva.
found-groups = Groups
found-mentioned = Only mentioned
# Said by a screen reader of the first thing found, where it can only be read.
found-first = First of what was found
# Heads what was found of what is asked of an office; the second is the one that the letter goes to.
found-asks = To the { $office }
found-asks-this = To the { $office }, whom this letter asks
# On a button below a request to another office.
found-write-to = Write to the { $office } instead
# $title: the name of a section.
fold-show = { $title }: show
fold-hide = { $title }: hide
events-count = · { $count ->
    [one] 1 fact
   *[other] { $count } facts
}
# $offices: their names, set apart by dots.
fact-told-to = Told in a letter to: { $offices }
people-groups = Groups
people-group-note = The pack has no case for each of them, so none of them can be named by ticking.
people-mentioned = Only mentioned
people-mentioned-note = The pack has no case for this person, so they cannot be named by ticking.
# $office: as the pack calls it (“President”).
recommendations-to = Recommendations to the { $office }
recommendations-none = The report asks nothing of this office: choose another.
recommendation-partly = partly met
recommendation-met = met
# Shown over a recommendation. $text goes on after “The report asks …”.
recommendation-whole = … to { $text }.
person-more = More about { $name }
person-less = Less about { $name }
figure-tell = Tell it in a sentence
figure-table = Show it as a table
figure-partial = Hatched: only part of a year, not to be compared.
# Below a column of the chart: a part of a year by its end (“to June 2013”).
figure-until = to { $end }
# The chart aloud: a period and its number.
figure-count = { $period } { $value }
figure-count-partial = { $period } { $value } (part of a year)
sources-count = · { $count ->
    [one] 1 document
   *[other] { $count } documents
}
source-copy = Copy “{ $reference }”, to find the document

## What is known of a person.

person-conviction = Conviction
person-established = Established
person-alleged = Alleged
person-disputed = Disputed
person-status = What became of them
person-not-known = Not known
person-elsewhere = No request to this office concerns them. You can write about them to: { $offices }
person-nowhere = No request of the report concerns them.
# At the head of what is known of a person.
person-write = Write for { $name }
person-write-to = Write for { $name } to the { $office }
# Of somebody who has died.
person-write-about = Write about { $name }
person-write-about-to = Write about { $name } to the { $office }
person-in-letter = { $name } is in this letter.
person-not-named = No letter may name { $name }: nobody is known to have agreed to it.
person-begins-new = This begins a new letter. You are asked first if the open one is not saved.
# $language: what the lines stand in that the campaign has no translation of.
person-untranslated = Some lines here and the names of sources are in { $language } only.
person-sources-as-they-are = Sources are named as the campaign names them, not translated.
person-graphic = The sources say more, which no letter prints.

## What a sentence of the page rests on, beside it.

tip-ask = Request { $id } of the report
# $by: the pack's own words (“according to the Prosecutor General's Office”).
tip-figure = Figures { $by }
tip-status = What became of { $name }
tip-established = Established
tip-alleged = Alleged · the sentence says by whom
tip-disputed = Disputed · holds for each account in this pack
# Quotation marks around the words that say who alleges it.
tip-quoted = “{ $words }”
tip-edited = Your own words
tip-edited-note = The report is not named as their source. A click goes to where they can be changed.
confirmed-never = never confirmed
confirmed-on = last confirmed { $date }

## The letter, in the middle.

# What the window is for, until a first letter was saved.
letter-first = A letter from a human-rights report: choose what it asks, add your own words, print and post it.
# In its place once a letter was saved: opens it. $file: the file’s name.
letter-go-on = Go on with “{ $file }”
# $language: what the pack's own texts are in, where they are not in the window's language.
letter-pack-language = This campaign’s own texts are in { $language }.
letter-to = To
office-requests = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
letter-copies = Copy to
letter-copy-countries = For letters from { $countries }
letter-copy-to = Copy to { $office }
letter-language = Language
# Languages that are shown and cannot be chosen, and why. $language: by its own name; $offices: a list.
letter-language-only = { $language } – only to the { $offices }
letter-language-nowhere = { $language } – no letters in it yet
# $what: the people, requests and numbers that are chosen and that the pack has no words for in it.
letter-language-lacks = { $language } – it has no words for: { $what }
# A letter went to an office that is not written to in its language. $before, $now: languages.
letter-language-changed = There is no letter in { $before } to the { $office }: it is in { $now } now.
# Of somebody, a request or numbers of which the pack has no words in the letter's language.
letter-not-in-language = Not for a letter in { $language }: the pack has no words for it in that language.
letter-copies-not = Not named in { $language }: { $offices }
# $language: of the letter, that what was asked for does not come in.
handout-no-language = This sheet is not there in { $language }. Choose another language for the letter, and it is.
letter-paper = Paper
# Where the letter is on another paper than that for the envelopes of the sender's country.
# $country: as it stands in a sentence.
letter-paper-country = For envelopes from { $country }:
letter-paper-use = Use the paper { $paper }
letter-paper-none = No paper here is made for envelopes from { $country }: take an envelope without a window, or hold a sheet against yours.
letter-asks = What it asks
letter-asks-order = · in this order
letter-asks-none = Nothing yet: tick a recommendation of the report.
letter-people = People named
letter-people-none = Nobody by name: tick a person of the report.
order-up = Move up: { $title }
order-down = Move down: { $title }
order-remove = Remove: { $title }
own-words = In your own words
# Where the window's language is another. $language: in the window's.
own-words-in = Write in the letter’s language: { $language }
own-words-full = { $lines ->
    [0] This page is full: more takes a second page. Leaving out a request makes room.
    [one] Room for one more line on this page
   *[other] Room for { $lines } more lines on this page
}
own-words-pages = The letter takes { $pages } pages
own-who = Who you are, in a few words, in the letter’s language
own-who-hint = a nurse from Cork
own-who-example = for example: { $example }
own-words-hint = Why this matters to you.
own-words-count = { $count ->
    [0] · optional
    [one] · optional, 1 word
   *[other] · optional, { $count } words
}
sender = From
sender-name = Name
sender-name-hint = Mary Example
sender-place = Town
sender-place-hint = Cork
sender-address = Address
sender-address-hint =
    1 Example Street
    Cork T12 W8E4
    Ireland
# Below a field with words that are read from right to left; the words follow it as the page has them.
field-as-printed = The field mixes up words from right to left. Printed, they stand so:
sender-known = The { $office }, and whoever opens the post there, will read this name and address.
sender-keep = Keep my name and address in the saved letter
sender-redact = Print only my initials and town
# What of the writer came with a letter's file, and is asked about where the name is another.
came-asked = This came with the letter that you opened: { $parts }. Is it yours?
came-words = own words
came-who = who the writer is
came-address = the address
came-town = the town
came-remove = Remove it
came-keep = It is mine
letter-sources = Add a page of sources to the letter

## The spelling of own words.

# $words: those that the dictionary lacks, for a screen reader.
spelling-misspelt = Misspelt: { $words }
spelling-of = “{ $word }” is not in the dictionary
spelling-looking = Looking…
spelling-no-idea = Nothing like it is in the dictionary.
spelling-put = Write “{ $word }”
spelling-clean = No word of yours is misspelt.
# Said once in the settings. $language: in the window's language.
spelling-none = Spelling is not checked: this computer has no spelling dictionary for the letter’s language ({ $language }).

## The letter's whole text, part by part.

text-subject = Subject
text-paragraph = Paragraph { $number }
text-request = Request { $number }
# An item of another list.
text-item = Item { $number }
text-note = Sentences that you leave as they are keep their sources. What you change is in your own words.
text-none = There is no letter to edit yet.
text-edited = { $count ->
    [one] · 1 edit
   *[other] · { $count } edits
}
# The state of a part, beside its name.
text-yours = changed
text-left-out = left out
text-decide = to decide
# Buttons; the longer one is aloud.
text-all-back = Put all back
text-all-back-of = Put all back: { $part }
text-keep = Keep mine
text-keep-of = Keep mine: { $part }
text-take = Take the new text
text-take-of = Take the new text: { $part }
text-discard = Discard my edit
text-discard-of = Discard my edit: “{ $words }”
text-go = Go there
text-go-of = Go there: { $part }
text-stale = The text beneath your edit has changed. Without your edit the letter now says:
text-lost = “{ $sentence }”: these words are now yours. The report is no longer named as their source.
text-lost-request = “{ $sentence }”: these words are now yours, not the report’s request. Make sure that they ask the same.
text-gone = Edits without a place
text-gone-note = What these were about is no longer in the letter. They are kept, and not printed.
text-gone-out = Left out: “{ $words }”
# A change word by word, aloud.
change-for = “{ $was }” became “{ $is }”
change-out = “{ $was }” left out
change-in = “{ $is }” put in
change-spaces = spaces changed
change-put-back = Put back: “{ $words }”
change-take-out = Take out: “{ $words }”
change-spaces-back = Put the spaces back

## The page, at the right.

page-none = No page yet
page-making = The page is being made…
bilingual-back = Back to the page
bilingual-read-in = Read in
bilingual-said = You sign the letter on the left ({ $signed }). The one on the right ({ $other }) is there to be read, and is not sent.
bilingual-head-signed = { $lang } – this is what you sign
bilingual-head-other = { $lang } – to read
bilingual-same = the same
bilingual-unreviewed = { $lang }: not reviewed by a native speaker
bilingual-reviewed = Reviewed by somebody who knows the language
bilingual-edits = Your changes to the letter’s text are in the signed letter only.
bilingual-right-to-left = A language written from right to left is not shown properly here: read the exported PDF.
bilingual-none = The letter cannot be read in this language:
page-empty = There is no letter to show yet: see below what needs fixing.
# Small, over the page, where the envelope's window lies.
page-envelope = Window of the envelope
# The page aloud, and the same in small letters above it.
page-aloud = Page { $page } of { $pages }
page-of = page { $page } of { $pages }
zoom = { $percent } %
zoom-aloud = Zoom { $percent } %

## The strip at the bottom and the list above it.

summary-making = Making the page…
summary-pages = { $count ->
    [1] One page
    [one] { $count } page
   *[other] { $count } pages
}
# $what: the problems themselves.
summary-fix = { $count } to fix: { $what }
summary-fix-count = { $count } to fix
summary-check = { $count } to check: { $what }
summary-check-count = { $count } to check
summary-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
summary-aloud = Problems: { $summary }
problems = To fix and to check
problems-close = Close the problems
# At the foot of the list of problems, where it has no room for all.
problems-below = { $count ->
    [one] 1 more below
   *[other] { $count } more below
}
problems-none = Nothing: the letter is fit to send.
problems-notes = Notes are for your information; they do not stop an export.
# What stops a letter, in short: “Still needed: your name, …”. In full it is a problem: letter-no-name and its like in problems.ftl.
needed = Still needed:
needed-aloud = Still needed: { $what }
needed-done = { $what } is there
news-all = Nothing more is needed
needed-first = Still needed before the letter can go out: { $what }
target-office = the office
target-language = the language
target-paper = the paper
target-requests = what it asks
target-people = the people
target-words = your own words
target-who = who you are
target-name = your name
target-address = your address
target-town = your town
remedy-go = Go to { $place }
remedy-ask = Ask this too: { $what }
remedy-leave-out = Leave out { $who }
remedy-name = Write for { $who } too
remedy-write-to = Write to the { $office } instead
remedy-read = Where it is from: { $source }
remedy-show-fact = Show the fact
remedy-show-ask = Show the request
remedy-show-person = Show the person
remedy-unsay = Leave this sentence out
remedy-write = Write “{ $text }”
remedy-lines = A line for each part
remedy-strike = { $count ->
    [one] Leave it out
   *[other] Leave them out
}
remedy-add-face = Scripts…
# A letter of two pages takes one on this paper, which goes into the same envelopes.
remedy-paper = One page on: { $paper }
remedy-still-right = I have looked it up: still right
remedy-right = I have looked it up: it is right
remedy-correct = It has changed: correct it
still-right-noted = Noted in your copy of the pack, with today’s date: { $path }
still-right-copied = Noted with today’s date in a copy of the pack, which this letter uses from now on: { $path }
still-right-unsaved = There are changes under Organise that are not saved: save them first, then note this
still-right-nowhere = the pack’s files do not say this in a place where a date could be noted
problem-times = { $what } ({ $count } times)
problem-allow = Allow it in this letter

## Dialogs.

cancel = Cancel
close = Close
path-save = Save the letter
path-open = Open a letter
path-goes = Type where the file goes. A name without folders means your home folder.
path-is = Type where the file is. A name without folders means your home folder.
path = Path
path-do-save = Save
path-do-open = Open
path-empty = write a path
path-not-written = This could not be written: { $why }.
replace = Replace the file?
replace-body = There is already a file { $path }.
replace-do = Replace
replace-other = Another name
new-folder = Make a new folder?
new-folder-body = There is no folder { $path } yet.
new-folder-do = Make the folder
new-folder-other = Another folder
unsaved = Save the changes?
unsaved-quit = They are lost if you leave without saving the letter.
unsaved-new = They are lost if you begin a new letter without saving the letter.
unsaved-campaign = They are lost if you begin a campaign without saving the letter.
unsaved-other = They are lost if you open another campaign without saving the letter.
unsaved-open = They are lost if you open another letter without saving the letter.
unsaved-programme = What is in the evening’s programme stays there.
# Below the question whether to save, and where a path is typed.
save-leaves-name = Your name and address are left out of the file unless you tick this; your own words, and who you say you are, stay in it:
save-keeps-name = Your name and address are in the file unless you untick this; your own words, and who you say you are, stay in it:
unsaved-save = Save
unsaved-discard = Do not save
not-a-letter = This is not an Entreaty letter, or it is damaged.
not-a-letter-help = Nothing in the file was changed. Open another copy of it, or begin a new letter.
not-opened = { $file } cannot be opened

## The system's file dialogs.

dialog-save = Save letter
dialog-open = Open a letter or a campaign
# The kinds of file in the list of the dialog.
dialog-kind-letter = Entreaty letter
# The proposed name of a file, before its ending; with the office it is written to.
file-name = letter
file-name-all = letters
file-name-to = letter-{ $office }

## Passing messages.

toast-close = Put the message away
toast-earlier = { $count ->
    [one] 1 earlier message
   *[other] { $count } earlier messages
}
toast-dialog-open = A file dialog is open already.
toast-exported = Exported to { $path }
toast-saved = Saved to { $path }
toast-copied = The letter’s text is copied.
toast-office-changed = The letter now goes to the { $office } and asks what can be asked there. Your own words stayed: read them once more.
failed-pdf = The PDF could not be made: { $why }.
failed-file = The file could not be made: { $why }.
failed-save = The letter could not be saved: { $why }.
failed-no-folder = there is no such folder
failed-not-allowed = writing there is not allowed
failed-full = there is no room left on that disk; make some, or choose another
failed-page = The page can no longer be made.
failed-job = The program failed while doing this.
failed-thread = The system could not start another thread: { $why }

## The menu's groups.

menu-letter = The letter
menu-organise = The campaign
tabs-menu = Tab: { $tab }
pack-menu = Campaign pack: { $title }
pack-built-in = built in
pack-open-other = Open another…
campaigns = My campaigns
campaigns-title = Campaign
campaigns-languages = Letters in
campaigns-ends = Last day
campaigns-recheck = Check again by
campaigns-old = Old addresses
campaigns-unchecked = Unchecked facts
campaigns-letters = Letters in the diary
campaigns-over = { $date }, over
campaigns-open = Open
    .help = Works with this campaign from now on.
campaigns-open-of = Open { $title }
campaigns-update = Update…
    .help = Opens a newer file of it: what is different is shown before it is used.
campaigns-update-of = Update { $title }…
campaigns-copy-of = Copy the number of { $title }
campaigns-copy-help = A click copies it.
campaigns-forget = Forget
    .help = Takes it off this table. Its files stay where they are.
campaigns-forget-of = Forget { $title }
menu-recent = Recent
menu-recent-forget = Forget these
menu-send = Send it
menu-evening = Evenings and cards
menu-change = Change
menu-page = The page
menu-window = The window

## The palette: everything by its name.

palette = Search and commands
palette-open-it = Search and commands
palette-hint = Type what you want to do, or a name
palette-none = Nothing has that name. Try one word of it, in any script.
problem-in-file = { $file }, line { $line }: { $what }
palette-write-to = Write to: { $office }
palette-ask = Ask: { $what }
palette-ask-no-more = No longer ask: { $what }
palette-speak-of = Speak of: { $name }
palette-leave-out = Leave out: { $name }
palette-person = Person, one of the people named
palette-paper = Paper: { $paper }
palette-open = Open: { $file }

## The sheet of keys.

keys-tab = Tab goes to the next control, Shift and Tab to the one before.
keys-space = Space or Enter presses a button; arrow keys move within a list.
keys-escape = Escape puts away a dialog, a tip or the report’s drawer.

## Settings.

settings = Settings
settings-look = Look
settings-look-system = Same as system
settings-look-light = Light
settings-look-dark = Dark
settings-contrast = Contrast
settings-contrast-system = As the system asks
settings-contrast-usual = Usual
settings-contrast-high = High
settings-language = Language of the window
settings-language-system = Same as system
settings-language-note = This translation is not yet reviewed by a native speaker.
settings-size = Size of everything
settings-paper = Paper of new letters
settings-paper-usual = The program’s choice
settings-group = Your group and how to reach it (for reply slips and the table sheet)
settings-prices = Postage: a table of prices that you keep (the guide shows one)
settings-prices-choose = Choose the table…
settings-prices-none = Without it
settings-beside = Keep the letter beside each exported PDF, to know later what it said
settings-note = Changes apply immediately. Everything stays on this computer.
scripts-built-in = Printed without anything more: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Devanagari, Bengali, Thai, Gurmukhi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala, Lao, Khmer, Burmese, Ethiopic.
scripts = Scripts
scripts-none = No font was added. Chinese, Japanese and Korean need one.
scripts-add = Add a font…
scripts-remove = Remove
scripts-remove-of = Remove { $name }
scripts-added = Letters are printed with { $name } from now on
scripts-added-one = Letters are printed with { $name } from now on; not added from the same file: { $others }
scripts-removed = Letters are no longer printed with { $name }
scripts-note = The font is copied; a PDF holds only the letters that it uses. Names written from right to left are printed in their order; in the field where they are typed, each word reads correctly, but the words run from left to right.
dialog-face = Add a font
dialog-kind-face = Fonts
dialog-prices = Table of postage prices
dialog-kind-prices = Tables of prices
toast-prices = Postage prices are now taken from { $path }
face-added = { $name }: { $scripts }
script-chinese = Chinese
script-japanese = Japanese
script-korean = Korean
script-tibetan = Tibetan
script-mongolian = Mongolian
script-other = other letters
sender-remember = Remember my name and address on this computer

## A crash, and errors in the way.

recover = A letter was not saved
recover-body = Entreaty ended before a letter to the { $office } was saved. It can be restored.
recover-more = { $count ->
    [one] One older letter is offered at the next start.
   *[other] { $count } older letters are offered at the next start.
}
recover-do = Restore
recover-later = Later
recover-discard = Discard
errors = { $count ->
    [one] Fix { $count } error first
   *[other] Fix { $count } errors first
}
errors-fix = These cannot be allowed: the letter would not arrive, or would say something untrue.
errors-allow-once = You can also send it as it is, this once.
errors-allow-keep = Allow it in this letter from now on
errors-allow = Allow and go on
errors-show = Show them

## More file dialogs, messages and failures.

path-all = A letter to each office
path-folder = Type the folder that the letters go into. A name without folders means one in your home folder.
dialog-all = A folder for the letters
dialog-kind-open = Entreaty letter or pack
drop-here = Let go to open the letter, the pack or the list
toast-show = Show in folder
toast-copy = Copy the number
toast-number-copied = The number is in the clipboard.
toast-exported-all = { $count ->
    [one] { $count } letter exported to { $path }
   *[other] { $count } letters exported to { $path }
 }
toast-saved-without = Saved to { $path }, without your name and address
toast-saved-with = Saved to { $path }, with your name and address
toast-saved-own = Your own words, or who you say you are, are in the file.
toast-keep-sender = Keep them in this file
toast-next = What comes next
# $action: the action of that name, with its dots.
toast-next-again = “{ $action }” is in the menu too, for later.
toast-correct-here = Correct it here; the letter is as you left it.
toast-back = Back to the letter
next = The letter on its way
next-sign = Print it, and sign it by hand above your name.
next-fold = Fold it into { $parts } at the short marks on its edge, the writing on the outside: the address shows in the envelope’s window.
next-address = Look the address up on the office’s own pages before you post it (this one: { $found }).
next-post = Put a stamp on it for a letter to { $country }: the post office or its website says how much that costs. Then post it.
failed-no-program = this computer has no program for it
toast-mailed = A new e-mail is open. The text of the letter is copied: paste it there.
printing-dialog = Your system has the pages and prints them as you chose.
printing-queue = The pages are in the queue of the printer “{ $printer }”.
printing-viewer = The pages are handed to your PDF program: print them there, at their actual size.
unprinted-cancelled = Nothing was printed.
unprinted-dialog = Your system’s print dialog ended, and nothing was printed ({ $why })
unprinted-queue = The printer “{ $printer }” did not take the pages ({ $why })
unprinted-viewer = There is no print dialog here and no printer. No program for PDFs answered: { $why }.
unprinted-disk = The pages could not be handed on to print: { $why }.
print-dialog = Print
print-printer = Printer
print-copies = Copies
print-both-sides = On both sides of the paper
print-as-it-is = Everything is printed at its actual size, so that the address meets the window.
print-do = Print
toast-exported-unfit = { $count ->
    [one] One of the letters has no place for one of your edits: it was not printed there.
   *[other] { $count } of the letters have no place for one of your edits: it was not printed there.
}
toast-edits-gone = { $count ->
    [one] An edit has no place in this letter. It is kept, and not printed.
   *[other] { $count } edits have no place in this letter. They are kept, and not printed.
}
toast-gone = There is no file { $file }.
failed-keep = Your changes cannot be kept safe from a crash, so save often: { $why }
failed-show = The folder cannot be shown: { $why }. The file is { $path }.
failed-mail = No e-mail program answered: { $why }. Copy the text instead.

## The batch: a member list in, a stack of letters out.

part-list = Member list
part-rows = Rows of the list
part-paper = A row on paper, and how letters are made
batch-letter = Letter
batch-letter-to = { $count ->
    [one] To the { $office } · 1 request
   *[other] To the { $office } · { $count } requests
}
batch-letter-change = Change the letter
batch-own-words = The letter’s own words are printed above every name. Remove what is true of one person only.
batch-list = Member list
batch-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
batch-privacy = The list stays on this computer. Nothing of it is kept but the files that you ask for.
batch-sheet = Sheet
batch-encoding = Encoding
batch-encoding-found = Find it out
# $sample: some cells of the list, by which one sees whether the encoding is right.
batch-sample = Reads as: { $sample }
preview = How the list is read
preview-note = { $used } of { $all } columns are used
preview-not-used = Not used: { $columns }
preview-mend = Choose the row that has the headings, or “There are no headings”; then say above each column what it is.
# The list was read from another sheet of the file. $sheet: its name.
preview-sheet-known = The list seems to be on another sheet of this file: “{ $sheet }”.
preview-sheet-go = Read the sheet “{ $sheet }”
preview-sheet-other = If the list is on another sheet of this file, choose that under “Sheet”.
# A row aloud, to choose it as the one of the headings. $cells: what stands in it.
preview-headings-at = Headings in row { $row }: { $cells }
preview-no-headings = There are no headings
preview-column = Column “{ $heading }”
preview-column-number = Column { $number }
preview-unused = not used
preview-hidden = hidden, not used
preview-spare = Taken only where a person has no other.
preview-take-name = Take “{ $column }” as the name
preview-by-values = A guess from its values: please check.
# Buttons of columns that are joined. $column: “Column “Surname””.
preview-earlier = { $column }: earlier
preview-later = { $column }: later
preview-place = { $place } of { $of }
preview-hidden-sheets = Sheets that the file hides are not read: { $sheets }
preview-skipped = Left out: { $what }
preview-rows-hidden = { $count ->
    [one] 1 row that the sheet hides ({ $rows })
   *[other] { $count } rows that the sheet hides ({ $rows })
}
preview-rows-filtered = { $count ->
    [one] 1 row that a filter hides ({ $rows })
   *[other] { $count } rows that a filter hides ({ $rows })
}
preview-groups = { $count ->
    [one] 1 group of contacts (line { $rows })
   *[other] { $count } groups of contacts (lines { $rows })
}
preview-cards-broken = { $count ->
    [one] 1 card without an end (line { $rows })
   *[other] { $count } cards without an end (lines { $rows })
}
preview-cards-empty = { $count ->
    [one] 1 card without a name and an address (line { $rows })
   *[other] { $count } cards without a name and an address (lines { $rows })
}
# $why: a whole clause, such as “the row is a total, and nobody”.
preview-nobody = { $count ->
    [one] row { $rows }: { $why }
   *[other] rows { $rows }: { $why }
}
field-name = Name
field-address = Address { $line }
field-place = Town
field-country = Country
field-words = Own words
field-lang = Language
field-case = People to name
column-title = Title
column-first = Given name
column-middle = Middle name
column-prefix = Prefix of the surname
column-last = Surname
column-suffix = Suffix of the name
column-care-of = c/o
column-extra = More of the address
column-building = Building or floor
column-street = Street
column-house = House number
column-addition = Letter of the house number
column-flat = Flat
column-po-box = PO box
column-postcode = Postcode
column-postcode-suffix = Rest of the postcode
column-town = Town in the address
column-town-line = Postcode and town
column-district = District
column-region = Region
column-wants = Which letters
column-whole = Whole address
batch-reading = The list is being read…
batch-empty = Open a member list, or drop it here
batch-empty-help = A spreadsheet (.xlsx, .ods), a CSV file or address cards (.vcf), as your group has it.
# What is done here, in three steps.
batch-step-open = Open the list of your members.
batch-step-check = Look at the rows that are marked, and fix them.
batch-step-make = Make the letters: one PDF to print, sign and post.
batch-no-rows = There is nobody in this list
batch-all = All { $count }
batch-filter-ready = Ready { $count }
batch-filter-check = To check { $count }
batch-filter-not = Not ready { $count }
batch-filter-left-out = Left out { $count }
# Takes out all rows to check that are shown, and takes them in again.
batch-leave-out = { $count ->
    [one] Leave out the row to check
   *[other] Leave out all { $count } rows to check
}
batch-take-back = { $count ->
    [one] Print it all the same
   *[other] Print these { $count } all the same
}
batch-find = Find a row
batch-none-shown = No row matches.
batch-head-row = Row
batch-head-state = State
batch-head-name = Name
batch-head-address = Address
# The column of the letters' languages, very narrow.
batch-head-lang = In
batch-sort = Sort by: { $column }
batch-ready = Ready
batch-to-check = To check
batch-not-ready = Not ready
batch-left-out = Left out
batch-not-judged = …
batch-no-address = no address
# A row aloud. $state: “Ready”; $why: the reason in words, or nothing.
batch-row-aloud = Row { $row }, { $name }: { $state } { $why }
batch-tick = Print row { $row }: { $name }
batch-paper = Row { $row } on paper
batch-paper-none = A row on paper
batch-paper-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages, of which this is the first
}
# After the number of pages.
batch-paper-more = – more than most letters of this list
# A note below a row's name: its letter has so many pages, more than most.
batch-row-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# Below the name of a row; a reason may follow after a semicolon.
batch-row-mended = Fixed
batch-mend = Fix this row…
batch-make = Make
batch-make-one = One PDF of all letters
batch-make-each = A PDF for each person
batch-make-manifest = The list of what was made
batch-cover = A cover letter: they go in one parcel
batch-envelopes = Print envelopes without a window
batch-envelopes-none = None
batch-notes = A note to go with each copy
batch-labels = Labels
batch-labels-sheet = Sheets
batch-labels-of = { $labels }: { $count } of { $width } × { $height } mm
batch-labels-first = Begin with label
batch-file-joint = { $list }, joint letter
batch-file-labels = { $list }, labels
file-office-labels = labels of the offices
toast-labels = { $labels ->
    [one] { $labels } label: { $path }
   *[other] { $labels } labels: { $path }
}
toast-joint = { $people ->
    [one] A letter in which { $people } person joins: { $path }
   *[other] A letter in which { $people } people join: { $path }
}
joint-out = These rows do not join
joint-left-title = Who signs the joint letter?
joint-left = “{ $name }” is left over from the letter before. Check the name and address in the letter: correct them there, or, if they are right, make the joint letter again.
labels-out = These rows got no label
labels-told = The labels are made. Look at this before you use them
batch-table = For writing together
batch-vary = Vary the wording from letter to letter
    .help = Paragraphs that hold words only; facts and requests are the same in every letter.
batch-file-cover = { $list } cover letter
batch-file-envelopes = { $list } envelopes
batch-file-notes = { $list } notes for copies
done-cover = The cover letter for the parcel is “{ $file }”. Complete it and sign it with a pen.
done-envelopes = The envelopes are “{ $file }”, in the order of the letters.
done-notes = The notes that go with the copies are in “{ $file }”. Each sender signs their own.
batch-mails = E-mails to open and send instead
batch-names = Names of the files
batch-names-help = May contain: { $fields }
batch-names-example = The first is called “{ $file }”.
batch-parts = Divide it into parts
batch-per-file = Letters in a part
batch-duplex = Begin each letter on an odd page, for both sides
batch-make-do = { $count ->
    [one] Make 1 letter…
   *[other] Make { $count } letters…
}
batch-make-programme = Make the programme’s letters…
batch-which = What is made of the list
batch-which-programme = The programme, for each member: letters { $letters }, cards { $cards }
batch-which-letter = The letter in Compose
batch-which-about = Each letter is judged as it is made; rows of which one cannot be made stand in the table of what is not printed. A column “Wants” chooses among the letters.
batch-bar-none = No list is open.
batch-bar-columns = First say what the columns of the list are.
# $what: what is wrong with every letter.
batch-common = To fix in the letter first: { $what }
batch-judging = Looking at the rows: { $done } of { $of }
batch-unseen = { $count ->
    [one] { $count } row was not looked at
   *[other] { $count } rows were not looked at
}
    .help = They will print as they are. Press to go on looking.
batch-decisions-lost = { $count ->
    [one] One row of this list that you had left out or changed reads differently now. Look at it again.
   *[other] { $count } rows of this list that you had left out or changed read differently now. Look at them again.
}
batch-judging-stop = Stop looking
batch-will-print = { $count } of { $of } will print
# A button beside how many will print, which shows these rows.
batch-still-to-check = { $count ->
    [one] { $count } still to check
   *[other] { $count } still to check
}
    .help = They will print as they are. Press to see them.
batch-rest = { $count ->
    [one] 1 row goes to “{ $file }” with the reason
   *[other] { $count } rows go to “{ $file }” with the reason
}
# $count: the rows that will not print. $file: where those are that did not print when letters were made.
batch-rest-written = { $count ->
    [one] 1 row will not print. What was not made last time is in “{ $file }”
   *[other] { $count } rows will not print. What was not made last time is in “{ $file }”
}
batch-making = { $done } of { $of }
batch-making-seconds = { $done } of { $of }, { $left } s left
batch-making-minutes = { $done } of { $of }, { $left } min left
batch-stopped = Stopped. Nothing was written.
batch-not-read = { $file } cannot be read
batch-not-made = No letter was made
batch-none-made = None of { $rows } rows can be made into a letter.
batch-row-why = Row { $row }: { $why }
batch-failed-list = the list itself has this name
# Names of files, without an ending but for the first.
batch-file-letters = { $list } letters.pdf
# The folder proposed for a file for each person.
batch-folder-letters = { $list } letters
batch-file-made = { $list } made
batch-file-not-printed = { $list } not printed
mend = Fix row { $row }
mend-do = Accept it as it is
mend-address = Address
mend-lang-letter = As the letter
# $cells: the cells of the row, each after the heading of its column.
mend-cells = In the list: { $cells }
# $address: its lines; $town: what stands before the date.
mend-town-in-address = The address becomes: { $address }. Before the date is printed: { $town }.
sender-redact-row = Initials and town only
mend-no-letter = No letter can be made for this member: this campaign makes no letters for people who live in the country that it writes to.
mend-town-first = No letter can be made for this member with a full name and address. With the town typed below, it can be made with initials and town only.
mend-note = This applies to these letters only; the list’s file stays as it is.
mend-back = As the list has it
done = The letters are made
done-made = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
 }, { $pages ->
    [one] { $pages } page.
   *[other] { $pages } pages.
 }
done-file = They are in “{ $file }”, in the folder { $folder }.
done-folder = They are in the folder { $folder }.
# $rows: their numbers.
done-to-check = { $count ->
    [one] { $count } of them was still to check: row { $rows }
   *[other] { $count } of them were still to check: rows { $rows }
}
done-longer = { $count ->
    [one] { $count } has more pages than most: row { $rows }
   *[other] { $count } have more pages than most: rows { $rows }
}
done-manifest = What was made is listed in “{ $file }”.
done-earlier = “{ $file }” beside it belongs to letters that were made earlier.
done-line = A line to paste
done-open-rest = Open these rows
done-not-opened = “{ $file }” could not be opened: { $why }. “Show in folder” leads to it.
done-copy = Copy the line
done-print = Print…
path-list = Open a member list
path-stack = Make one PDF of all letters
path-table = Sheet for the table
path-joint = Joint letter
path-member-labels = Labels of the members
path-office-labels = Labels of the offices
path-signatures = Signature sheet
path-reply = Reply slips
path-notes = Notes for copies
file-table = table sheet
file-signatures = signature sheet
file-reply = reply slips
file-notes = notes for copies
write-card = A card to { $person }
write-card-about = From one person to another: nothing of religion, politics, organisations or the case, no promise, and no address. Strangers read it.
write-card-lang = Language
write-card-size = Size
write-card-front = Words on the front
write-card-words = Words inside
write-card-picture = Picture on the front…
write-card-no-picture = No picture
write-card-names = Name below, a card for each line; a first name is enough
write-card-envelope = Envelope, written beside the card
write-card-no-envelope = none
dialog-picture = A picture for the front of the card
dialog-kind-picture = Pictures
file-envelope = envelope
write-card-do = Export the card…
write-card-add = Add the card to an evening’s programme
write-card-none = This campaign allows no cards: it names nobody to whom one may be written. Whether a card may reach somebody is for those who made the campaign to say.
write-card-add-about = There each guest signs it with their own name.
path-card = Card
file-card = card
path-each = A PDF for each person
dialog-list = Open member list
dialog-kind-list = Member list
dialog-stack = Make letters
signing = Signing table
signing-title = A letter to the { $office }
signing-asks = It asks for { $topics }.
signing-who = Your name and address will be printed on this letter, and read where it arrives: { $address }. This computer sends nothing.
signing-name = Your name
signing-address = Street, town, postcode, country
signing-words = In your own words, if you like
signing-missing = “{ $field }” is missing
signing-correcting = You are correcting what guest { $number } signed. Until it is saved, it stays as it was.
signing-correct-do = Save what guest { $number } signs
signing-then = then the table is ready for the next person
signing-count = { $count ->
    [one] 1 letter tonight
   *[other] { $count } letters tonight
}
signing-unsigned = unsigned until signed by hand
signing-page = Your letter
signing-page-card = Your card
signing-which = For whom do you write?
signing-to = to the { $office }, in { $language }
signing-card-to = a card, in { $language }
signing-who-several = Your name and address will be printed on each letter that you sign, and read where it arrives. This computer sends nothing.
signing-who-cards = Your name and address will be printed on each letter that you sign, and on a card your name alone. They are read where they arrive. This computer sends nothing.
signing-table-language = Language
signing-letter-language = My letters in
signing-language-composed = as they are
signing-own-words = Other words in this letter: { $letter }
signing-own-words-field = Your words in this letter: { $letter }
signing-own-card = Other words on this card: { $person }
signing-own-card-field = Your words on this card: { $person }
signing-previous = Previous letter
signing-previous-cards = Previous letter or card
signing-next = Next letter
signing-next-cards = Next letter or card
signing-page-of = Letter { $number } of { $count }
signing-card-of = { $number } of { $count }: a card
signing-page-not = You do not sign this one.
signing-see-page = the page
signing-reading = You sign the letter in { $signed }. This is what it says in { $other }, and is not sent.
signing-sign = { $count ->
    [0] Sign no letter
    [one] Sign this letter
   *[other] Sign these { $count } letters
}
signing-sign-cards = { $count ->
    [0] Sign nothing
    [one] Sign this one
   *[other] Sign these { $count } letters and cards
}
signing-clear = Clear
signing-none-ticked = tick what you want to sign
signing-count-several = { $count ->
    [one] 1 letter
   *[other] { $count } letters
} tonight, from { $people ->
    [one] 1 person
   *[other] { $people } people
}
signing-count-cards = { $count ->
    [one] 1 letter or card
   *[other] { $count } letters and cards
} tonight, from { $people ->
    [one] 1 person
   *[other] { $people } people
}
signing-list = Who signed…
signing-list-hide = Hide who signed
signing-list-head = This evening
signing-list-hides = hides in { $seconds } s
signing-so-far = Letters so far: { $letters }, of which printed: { $printed }
signing-so-far-cards = Letters and cards so far: { $count }, of which printed: { $printed }
signing-list-printed = { $count ->
    [one] 1 letter, printed
   *[other] { $count } letters, printed
}
signing-list-waiting = { $count ->
    [one] 1 letter, not printed yet
   *[other] { $count } letters, not printed yet
}
signing-list-cards-printed = { $count ->
    [one] 1 card, printed
   *[other] { $count } cards, printed
}
signing-list-cards-waiting = { $count ->
    [one] 1 card, not printed yet
   *[other] { $count } cards, not printed yet
}
signing-list-notes-waiting = Notes that go with copies are waiting to be printed.
signing-correct = Show and correct { $number }
signing-print-again = Print guest { $number }’s letters again
signing-print-one = Print guest { $number }’s letters
signing-withdraw-person = Remove { $number }
signing-withdraw-number = Remove what number { $number } signed?
signing-withdraw-body = The name, the address and the letters are removed from this evening. The PDFs and manifests that were made here so far go too; the others’ letters can be printed again.
signing-withdraw-do = Remove
toast-signing-typed = Add what is being written, or clear it, first.
toast-signing-withdrawn = What was signed is removed, with everything that was made from it here.
toast-signing-nothing-new = Nothing is new: everything that was gathered has been printed. Press the button again to print all of it once more.
programme = Programme of an evening
programme-none = Compose a letter and press “Add to an evening’s programme”: at the signing table people then sign several letters at once.
dialog-programme = Save the programme
programme-save-there = The programme is in { $path }. Save it there, with its letters beside it, or under another name?
programme-save-changed = { $path } was changed since the programme was opened from it or saved in it. Replace what is there now?
programme-save-gone = { $path } is not there any more. Save it there again, or under another name?
programme-save-do = Save
dialog-open-programme = Open a programme
programme-there = There is a programme already
programme-there-body = It has letters: { $letters }, cards: { $cards }. Replace them with what was opened, or put that after them?
programme-doubles = Of what was opened, this is in it already and is not added twice: { $count }.
programme-doubled = It was in the programme already, and was not added twice: { $count }.
programme-letter-there = This very letter is in the programme already.
programme-card-there = This very card is in the programme already.
programme-there-add = Put it after them
programme-there-replace = Replace them
toast-programme-opened = Opened: letters { $letters }, cards { $cards }
mails-refused = No e-mail was written
mails-told = The e-mails were written; please look at this
path-mails = The programme as e-mails
file-mails = e-mails
toast-mails = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
} in { $path }
dialog-kind-programme = Programmes
file-programme = evening
programme-added = { $cards ->
    [0] { $letters ->
        [one] The programme has 1 letter.
       *[other] The programme has { $letters } letters.
    }
   *[other] The programme has { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    } and { $cards ->
        [one] 1 card
       *[other] { $cards } cards
    }.
}
programme-card = a card ({ $size }), in { $language }
programme-full = The programme is full: it has { $most } letters and cards.
evening-running = An evening is running. It writes to: { $letters }. { $people ->
    [one] 1 person has signed.
   *[other] { $people } people have signed.
} What you change here does not change what they sign.
evening-back = Back to the table
signing-leave = Leave the signing table?
signing-leave-body = What is typed now is forgotten. The letters gathered stay on this computer, names and addresses with them, until the evening is ended.
signing-leave-do = Leave
signing-stay = Stay
signing-end = End the evening?
signing-end-gone = The list of names, the letters, their manifest and the PDFs that were made here are removed from this computer.
signing-end-not = This cannot reach what waits in the printer’s queue, what a PDF program keeps, and copies saved elsewhere or backups.
signing-end-printed = { $cards ->
    [0] Letters printed: { $letters }.
   *[other] Printed: letters { $letters }, cards { $cards }.
}
signing-end-unprinted = { $count ->
    [one] 1 letter is not printed yet.
   *[other] { $count } letters are not printed yet.
}
signing-end-unprinted-cards = { $count ->
    [one] 1 letter or card is not printed yet.
   *[other] { $count } letters and cards are not printed yet.
}
signing-end-unprinted-gone = What is not printed is deleted with all else, and the diary does not count it.
signing-end-exercise = Of what is printed, the diary leaves out what belongs to an exercise: { $count }.
signing-end-do = End the evening
unended = An evening was not ended
unended-body = { $count ->
    [one] 1 letter with its name and address is still on this computer.
   *[other] { $count } letters with their names and addresses are still on this computer.
}
unended-body-cards = { $count ->
    [one] 1 letter or card with its name is still on this computer.
   *[other] { $count } letters and cards with their names and addresses are still on this computer.
}
unended-do = Go on with it
unended-later = Later
unended-another = Begin another
toast-signing-handed = { $handed } Have all of it signed by hand.
signing-file-letters = { $file }: the letters, on one side of the paper.
signing-file-notes = { $file }: the notes that lie with copies, on one side of the paper.
signing-file-cards = { $file }: the cards ({ $size }), on both sides of card, turned along the long edge.
toast-signing-lacking = { $handed } For some people ({ $count }) not everything could be made; what is missing is not among these.
toast-evening-over = { $cards ->
    [0] The evening has ended. Letters printed: { $letters }. No name from it is left here.
   *[other] The evening has ended. Printed: letters { $letters }, cards { $cards }. No name from it is left here.
}
toast-evening-unprinted = Deleted without being printed: { $count }.
toast-left = Not everything was handed over to be printed: { $what ->
    [notes] the notes that go with copies were not
    [cards] the cards ({ $size }) were not
   *[letters] the letters were not
}. { $why }
toast-left-unwanted = Not everything was handed over to be printed: { $what ->
    [notes] the notes that go with copies were not
    [cards] the cards ({ $size }) were not
   *[letters] the letters were not
}. They are waiting to be printed.
toast-notes-lacking = Notes that go with copies could not be made: { $why }
toast-card-picture-gone = The picture on the card to { $card } is not where it was: the card has none now.
failed-signing = Nothing was written to be printed: { $why }

## The organise tab.

part-texts = Templates and pack
part-editor = Editor
organise-templates = Templates
organise-pack = The pack
organise-partials = Paragraphs that letters share
organise-claims = Facts
organise-passages = Passages
organise-copies = Copies
organise-addressees = Addressees
organise-alternative = { $name }, other words { $number }
organise-changed = changed
organise-unreviewed = not reviewed
part-tools = Tools
part-sides = Page or what can be put in
part-offers = What can be put in
organise-plain = Text
organise-code = Handlebars
organise-code-name = Handlebars of the template
organise-vary = Another wording
    .help = Begins another wording of this paragraph, for letters that are to differ.
organise-no-changes = Nothing differs from the original.
organise-line = line { $line }:
organise-mend = Put in “{ $what }”
organise-meant = Did you mean { $what }? Tab puts it in.
organise-save = Save template
organise-fine = ✓ Nothing to fix
organise-to-fix = ■ { $count } to fix
organise-to-check = ▲ { $count } to check
organise-unsaved = not saved
organise-built-in = Saving makes a copy of the pack for you. The original stays as it is.
organise-find = Find
organise-find-name = Find something to put in
organise-fields = Fields
organise-helpers = Helpers
organise-sample = Sample sender · { $lang }
organise-page-before = The page is from before the mistake.
organise-page = Sample page { $number } of { $of }
organise-proposals = Put in
organise-proposals-keys = ↑ ↓ choose, Enter puts it in, Esc puts this away.
organise-paragraph = Paragraph { $number }
organise-new-paragraph = New paragraph
organise-add-paragraph = Add a paragraph
organise-new-words = …
organise-frame = Change
organise-frame-change = Change the condition: { $what }
organise-open = Open
organise-open-partial = Open the paragraph { $name }
organise-as-code = Change this in the Handlebars.
organise-title = Name of the template
organise-subject = Subject of the letter
organise-reviewed = Somebody who writes this language well has read it
organise-body = The letter
chip-each = for each of { $what }
chip-if = if { $what }
chip-unless = unless { $what }
chip-otherwise = otherwise
chip-end = end
chip-note = note
organise-save-fix = There is something to fix before this can be saved.
organise-save-nothing = Nothing was changed.
organise-copy-name = { $pack }-my-copy
organise-not-saved = The template was not saved
organise-saved = Saved in { $path }
organise-copied = Your copy of the pack is in { $path }
organise-left = Changes to templates that were not saved are back: { $count }.
left = Work on “{ $title }” that was not saved
left-body = The program ended before you had saved it, and somebody has changed the same files since. Nothing was replaced. Which is to be kept?
left-pack-says = The pack says now
left-you-wrote = You wrote
left-take = Open mine, not saved
left-packs = Keep the pack’s
left-later = Decide later
left-of-pack = Work on “{ $title }” was not saved when the program ended. It is kept.
toast-go-on = Go on with it
sample-sender = Sample sender
sample-street = Street 1
sample-town = Town
sample-words = The sender’s own words stand here.
new-template = A new template
new-template-do = Begin it
new-template-from = Begins as
new-template-kind = Kind of office
new-template-kinds = The offices of this pack are: { $kinds }
new-template-lang = Language, by its code
new-template-letters = Use small Latin letters, digits and hyphens, as in “mayor” and “fr”.
new-template-exists = There is already a template { $name }.
unsaved-texts = Save the templates?
unsaved-texts-body = These were changed and are not saved:
changed-text = The file was changed by another program
changed-text-body = { $name } has changed since it was opened here. Saving replaces what is there now.
changed-text-do = Replace it
path-copy = Your copy of the pack
path-copy-help = What you change is changed in a copy of your own, and the pack stays as it is. Type the folder that the copy goes into: what is there already stays.
dialog-copy = A folder for your copy of the pack
pack-draft = draft
    .help = Nobody has confirmed all of it yet, and no letter is made of it.
pack-days-left = { $days ->
        [0] last day
        [one] one day left
       *[other] { $days } days left
    }
pack-over = over
pack-ends = Last day for letters: { $date }
pack-my-copy = my copy, version { $version }
condition-len = the number of { $a }
condition-not = not { $a }
condition-eq = { $a } is { $b }
condition-ne = { $a } is not { $b }
condition-gt = { $a } is more than { $b }
condition-gte = { $a } is at least { $b }
condition-lt = { $a } is less than { $b }
condition-lte = { $a } is at most { $b }
condition-and = { $a } and { $b }
condition-or = { $a } or { $b }
organise-wording = Other words { $number }
organise-condition = Condition
    .help = Prints the paragraph that the cursor is in only if something is so.

## A pack that somebody hands over.

pack-title = { $title }, version { $version }
pack-first = No pack of this name is on this computer yet. Its letters go to these addresses.
pack-same = It is the pack that is on this computer.
pack-newer = Version { $version } is on this computer. This is what is different.
pack-altered = Version { $version } is on this computer too, and it is not the same: its maker did not give it a new version, or somebody else changed it. Ask its maker.
pack-lifts-stop = It brings back letters that version { $version }, which is on this computer, has stopped, and nobody knows who made it. Ask whoever gave you this campaign.
pack-exercise-changed = It turns a real campaign into one invented for practice, or an invented one into a real one. Ask whoever gave you this campaign.
pack-older = It is older than version { $version }, which is on this computer: addresses and facts may have been put right since.
pack-stopped = Version { $version }, which is on this computer, stops the letters of this campaign. This one does not bring them back: ask whoever gave it to you.
pack-stops = This pack stops the campaign’s letters: { $why }
pack-unsigned = Maker not verified: nobody signed this pack.
pack-signed-new = Signed with a key that was not seen before. Ask its maker by telephone for the key’s number: { $number }
pack-signed-known = Signed by the maker of the earlier versions.
pack-key-replaced = Signed with a new key, which the earlier key has signed: call its maker on a line that you already know, and compare the new number. The earlier key: { $old }; this one: { $new }
pack-signed-few = { $need } must sign this pack, and { $signed } of them have. Ask its makers before you use it. The keys that sign it: { $number }
pack-sign-too = Add my signature
pack-signature-away = The signature beside the earlier file was removed: it was for that file, and nobody has signed this one.
pack-signature-missing = Nobody signed this pack, and earlier versions were signed. Ask their maker before you use it.
pack-key-changed = Signed with ANOTHER KEY than the earlier versions. Ask their maker before you use it. The earlier key: { $old }; this one: { $new }
pack-number = The pack’s number: { $number }
pack-number-help = Whoever reads you the same number by telephone has the very same pack.
pack-same-words = It says the same: only comments, notes or seals differ.
pack-before = Before
pack-now = Now
pack-nothing = nothing
pack-use = Use this pack
pack-use-anyway = Use it all the same
topic-address = Addresses
topic-stop = Whether letters may be sent
topic-request = Requests
topic-person = People
topic-claim = Facts
topic-template = Letter templates
topic-office = Offices
topic-source = Sources
topic-figure = Figures
topic-pack = The pack
failed-pack = The pack cannot be kept: { $why }
## The pack’s entries.

field-id = Short name, for the pack’s files
entry-rename = { $id }: rename…
    .help = Gives the entry another short name, and changes it wherever the pack refers to it.
rename = Rename “{ $id }”
rename-to = Its new short name
rename-next = Everything that refers to it follows, in all of the pack’s files, and what was checked stays checked. Undo takes all of it back at once.
rename-do = Rename
field-claim-text = The sentence, as letters print it
field-ask-text = The request, after “I ask you to”
field-standing = How sure it is
field-by = The words of the sentence that say who alleges it
field-sources = Where it stands
field-graphic = Has detail that would harm: letters never print it
field-note = Note for writers, printed by no letter
field-author = Who wrote it down (initials are enough)
field-reader = Who compared it with its sources
field-addressee = The office that it is addressed to
field-ask-kind = What kind of thing it asks
field-office-kind = Kind of office, which chooses the template
field-status = How far it has been followed
field-status-sources = Who says how far
field-title = Heading in the window
field-source-title = What it is called
field-topic = The same after “for”, for the letter’s subject
field-lead = The request in at most fifteen words, after “I am writing to ask you to”
field-question = What a letter asks at its end, after “if you would tell me”
field-ask-background = Facts that bear it out, four at most
field-obligation = What binds the office
field-short-name = The name for later mentions
field-pronoun = How a letter speaks of them
field-link = A sentence that joins them with the request
field-for = The people it asks relief for by name
entry-field-name = Name
field-spellings = Other spellings, one to a line
field-about = Who they are, in a few words
field-consent = On whose word they may be named
field-card-greeting = How a card to them begins, in each language that one may be written in; empty if none may
field-card-lines = Where cards go, “care of” included
field-card-topics = What cards to them may speak of, although cards do not by themselves
field-conviction = The fact that tells of the conviction
field-not-known = What is not known
field-claims = Facts that a letter prints, in order
field-also = Further facts, shown and not printed
field-supports = Requests that their case bears out
field-state = What became of them
field-on = When that was: 2014, 2014-07 or 2014-07-30
field-state-confirmed = When somebody last found it so; empty if never
field-after = The fact after which a letter tells it
field-short-status = The same in a word or two
field-status-text = The sentence that a letter prints
field-state-sources = Who says so
field-short = Name on its card
field-office = Full name of the office
field-lines = Postal address, the country last
field-address-confirmed = When somebody last found the address right; empty if never
field-address-sources = Who says the address
field-salutation = How a letter begins
field-prefers = The language that it would rather be written to in
field-closing = How a letter ends
field-subject = Subject where no request gives one
entry-field-country = Country
field-country-names = Other names of the country, one to a line
field-powers = What it has the power to grant
field-background = Facts that a letter tells first, in order
field-copy-name = The name, as a letter says it after “Copy to:”
field-copy-countries = The countries whose people write to it, one a line; all if there is none
field-suspended-since = The post there is suspended since
field-suspended-way = Who passes letters on while the post is suspended
field-suspended-sources = Who says that the post is suspended
field-copies = Other offices that get a copy
field-anonymous = What becomes of a letter without name and address
field-anonymous-sources = Who says that of such letters
field-holder = Who holds the office
field-since = Since when
field-holder-confirmed = When somebody last found it still so; empty if never
field-holder-sources = Who says who holds it
field-publisher = Who published it
field-date = When: 2013, 2013-07 or 2013-07-02
field-reference = Where it can be found: an index number, a site
field-language = Its language, by its code
choice-established = The sources state it as a fact
choice-alleged = Somebody alleges it
choice-disputed = The sources differ
choice-open = Not followed, as far as is known
choice-partly = In part
choice-met = Wholly
choice-inquiry = Inquiry into events
choice-review = Review of judgments
choice-investigation = Investigation and prosecution
choice-mechanism = An institution
choice-conditions = Conditions of detention
choice-release = Release
choice-care = Medical care
choice-visits = Visits
choice-transfer = Transfer
choice-protection = Protection
choice-recognition = Recognition
choice-charges = Charges dropped
choice-stay = No execution
choice-law = Change of law
choice-whereabouts = Whereabouts
choice-other = Something else
choice-public = Public record
choice-person = Their own
choice-family = Their family’s
choice-detained = In custody
choice-at-risk = At risk, not in custody
choice-disappeared = Disappeared
choice-charged = Charged
choice-on-trial = On trial
choice-sentenced = Sentenced
choice-executed = Executed
choice-released = Free
choice-died = Died
choice-unknown = Not known
choice-religion = Faith
choice-politics = Politics and the state
choice-organisation = An organisation or a campaign
choice-he = “he”
choice-she = “she”
choice-they = “they”
part-form = Form
entry-find = Find
entry-add = Add one
entry-add-file = In a new file…
    .help = Begins a fact in a file of its own, for a theme or a person: what two people write in two files is easily merged.
facts-file = A new file of facts
facts-file-about = The theme or person that it is about
facts-file-next = The first fact in it is begun at once. A file that is left empty is removed automatically.
facts-file-needs = Say what it is about.
facts-file-there = There is such a file already: { $file }
entry-none = There is none yet.
entry-reading = The pack’s files are being read.
entry-unchecked = unchecked
entry-missing = { $lang }: missing
entry-nothing = None
entry-put-in = Add to: { $what }
entry-put-in-shown = Add…
entry-out = Take { $id } out
entry-up = Move { $id } up
entry-remove = Remove this entry
    .help = Takes it out of its file. Undo brings it back.
entry-save = Save the pack
entry-refused = Not changed: { $why }
seal-missing = unchecked: no second reader
seal-no-author = unchecked: nobody says who wrote it down
seal-no-reader = unchecked: nobody says who compared it
seal-whole = checked by a second reader
seal-do = I have compared this with its sources
    .help = For a second reader, somebody other than its author. Any change takes the mark away.
seal-names = Write below who wrote it down and who compared it.
seal-same = Its author cannot be its second reader.
review-left = { $count ->
    [one] 1 entry to compare
   *[other] { $count } entries to compare
}
review-keys = Enter: checked · arrows: next, before · E: change it · Escape: leave
review-cited = { $source }, { $place }
review-no-document = The pack has no text of this document: look it up where it was published.
review-done = Everything was compared by a second reader.
review-reader = You are
review-author = Written down by, where nothing is said
review-next = Next
review-open = Review…
review-leave = Leave the review
review-checked = Checked ({ $day })
    .help = You have compared this entry with its sources today; the next one follows.
review-names = Say below who you are, and who wrote down the facts: they are two people.
review-compared = This entry was compared already, and what it says was not changed since.
review-unreadable = Something in this file cannot be read yet: fix it first.
seal-review = I have read the { $lang } text against the original
    .help = For somebody who reads this language well.
field-passage-people = People whose story it is
field-passage-asks = Requests with which it is told; with all, where none is named
field-parts = Sentences, each with what it rests on
field-part = Sentence { $number }
field-part-by = The words of sentence { $number } that say who alleges it
field-part-claims = Facts that sentence { $number } tells
field-part-statuses = People of whom sentence { $number } says what became of them
field-part-out = Take out sentence { $number }
field-part-add = Another sentence
field-account = Account { $number }
field-account-sources = Where account { $number } stands
field-source = Source { $number }
field-where = Page or place in source { $number }
field-source-out = Take source { $number } out
field-source-add = Add a source
dialog-source = A document that facts are taken from
dialog-kind-source = Text, web page, PDF or word-processor document
path-source = Open a document
path-source-help = Type the path of a text, a saved web page or a PDF.
part-beside = Document beside the form
source-viewer-not-read = The document cannot be read
source-viewer-close = Put the document away
source-viewer-source = It is this source of the pack
source-viewer-no-source = Choose the source
source-viewer-no-source-help = Choose which source this is, or add it among the sources first.
source-viewer-words = Words of the document
source-viewer-claim = Make a fact of this
    .help = Mark a sentence first. The fact begins with its words and its place; then say it in your own words, and never more than the source says.
source-viewer-cite = Cite this in the fact shown
    .help = Mark a sentence first. Its place is added to the sources of the fact in the form.
source-viewer-before = Part before
source-viewer-after = Part after
source-viewer-part = { $number } of { $of }
source-viewer-find = Find in the document
source-viewer-next = Next place
dialog-texts = A table of the texts, for translators
dialog-translated = A table with translations
texts-name = { $pack }-texts.csv
texts-written = The table of texts is in { $path }
texts-taken = Texts taken in: { $count }. Nothing is saved yet.
translated = What the table changes
translated-count = Texts that would change: { $count }. An empty cell takes nothing away.
translated-row = Row { $row } · { $id } · { $lang }
translated-do = Take in { $count }
source-viewer-mark = Mark a sentence below.
action-open-source = Open a document beside the facts…
    .help = Lays a text, a saved web page or a PDF beside the form, to make facts of its sentences.
    .words = paragraph, report, beside, facts
action-export-texts = Table of the texts for translators…
    .help = Writes all texts of the pack with their languages side by side, for a spreadsheet.
    .words = translate, spreadsheet, languages
action-import-texts = Take in translations…
    .help = Reads such a table back, and shows what it changes before anything is changed.
    .words = translate, spreadsheet, read

## The program failed.
crash-title = The program failed
crash-kept = Your letter is kept as it was. Go on; if this page comes again, close the window: at the next start the letter is offered back.
crash-not-kept = Your letter is still here, but it cannot be kept on this computer. Go on and save it.
crash-again = Go on
crash-close = Close the window

## Kinds of file that a letter is exported as: what a menu says; .help what that does, .kind what such a file is called, .title the heading of a dialog, .prompt asks for a typed path.

export-pdf = Export PDF…
    .help = Writes the page to a file, to print and send.
    .words = print, save, page, file
    .kind = PDF
    .title = Export the PDF
    .prompt = Type where the file goes. A name without folders means your home folder.
export-docx = Export document…
    .help = Writes the letter for a word processor (DOCX), its address where the envelope’s window shows it.
    .words = Word, LibreOffice, DOCX, file
    .kind = Word document
    .title = Export the document
    .prompt = Type where the file goes. A name without folders means your home folder.
export-txt = Export text…
    .help = Writes the letter’s words to a file, for e-mail.
    .words = plain, words, file
    .kind = Text
    .title = Export the text
    .prompt = Type where the file goes. A name without folders means your home folder.
export-eml = Export e-mail…
    .help = Writes an e-mail to open and send (EML): subject, words, and the addresses that the campaign has.
    .words = email, mail, send, EML
    .kind = E-mail
    .title = Export the e-mail
    .prompt = Type where the file goes. A name without folders means your home folder.
export-png = Export pictures…
    .help = Writes a picture (PNG) of each page, 300 dots an inch.
    .words = image, PNG, share
    .kind = PNG picture
    .title = Export pictures
    .prompt = Type where the first page’s picture goes; the second has “-2” after its name. A name without folders means your home folder.

## What a field or a helper of a template gives.

gives-letter-asks = the requests, in the writer’s order
gives-letter-background = the facts that a letter to this office tells first
gives-letter-campaign = the pack
gives-letter-concerning = those of the requests that concern the people; all of them in a pack that says of nobody which ones do
gives-letter-context = what bears out the requests, without what was told of the people: paragraphs
gives-letter-date = the day of the letter, in words
gives-letter-dead-people = those of the people who have died
gives-letter-free-people = those of the people who were released
gives-letter-group = who holds a letter-writing evening and how they are reached, for what is handed out there; nothing where they did not say
gives-letter-figures = the figures chosen, each in a sentence or, alone in a paragraph, as a table
gives-letter-follows = the day of an earlier letter that was not answered, in words; nothing if there was none
gives-letter-held-people = those of the people who are held, or of whom that is not known
gives-letter-leads = the requests in a few words each, as they follow “I am writing to ask you to”; none unless the pack has all
gives-letter-obligation = what binds the office, in a sentence or two
gives-letter-office = the office that the letter goes to
gives-letter-other-words = those of the sender’s own words that are in none of the stories
gives-letter-parcel = the letters that a cover letter goes with
gives-letter-past = whether any of the people has died or was released
gives-letter-past-people = those of the people who have died or were released
gives-letter-people = the people chosen, in the writer’s order
gives-letter-questions = what the letter asks at its end, as it follows “I should be grateful if you would tell me”; none unless the pack has one for each request
gives-letter-relief = whether any request is for something that only people in custody can be given
gives-letter-reported = the fact that says who reported all this, and when
gives-letter-sender = who writes
gives-letter-stories = what is told of the people, once, of those who share a passage together
gives-letter-subject = the office’s usual subject line
gives-letter-still = whether one of the people was held and nothing is known since
gives-letter-unsure = whether it is not known of any of the people whether they are held
gives-letter-who = who the sender is, in their own few words, as it follows “as”
gives-letter-words = the sender’s own words, a paragraph each
gives-paragraph-sentences = the claims and passages in it
gives-story-sentences = a passage, or the claims and what became of the person
gives-story-words = those of the sender’s own words that speak of them, a paragraph each
gives-ask-lead = the request in a few words, where the pack has them
gives-ask-question = what the letter asks about it at its end, where the pack has it
gives-ask-text = the request, as it follows “I ask you to”
gives-ask-topic = the same as it follows “an appeal for”
gives-pack-historical = whether its facts are of the past
gives-pack-title = its name
gives-office-name = its full name
gives-parcel-count = how many they are, for conditions
gives-parcel-countries = the countries that they come from, where the list says
gives-parcel-letters = how many they are, to print
gives-person-claims = what is established or alleged about them, in order
gives-person-died = whether they died
gives-person-free = whether they were released and live
gives-person-he = whether the letter says “he” of them
gives-person-link = a sentence that joins them with the requests, where the pack has it
gives-person-name = their name
gives-person-past = whether they died or were released
gives-person-she = whether the letter says “she” of them
gives-person-short = the name for later mentions, as it follows “for”
gives-person-status = the sentence that says what became of them
gives-person-story = the claims about them and what became of them, in the order to tell them
gives-person-unknown = whether nobody here knows what became of them
gives-sender-name = the sender’s name
gives-sender-place = the town before the date
gives-helper-list = the items, or a part of each, in a row with “and”
gives-helper-plural = the form that goes with the number
gives-helper-default = the field, or the words if it is empty
gives-helper-claim = a fact of the pack
gives-each = each of them

## What was taken from a document

action-new-campaign = New campaign from a document…
    .help = Reads an urgent action, a briefing or a report, and begins a campaign with what it says.
    .words = urgent action, report, import, pack, create
action-build-pack = Build the pack file…
    .help = Makes the one file of this campaign that others open, checked first.
    .words = share, pass on, publish, campaign
action-sign-pack = Build and sign the pack file…
    .help = Makes the one file of this campaign, signed with your key, so that groups know whom it is from. The key is made the first time.
    .words = share, publish, key, signature, campaign
dialog-pack-file = Build the pack file
dialog-signed-pack = Build and sign the pack file
dialog-kind-pack = Campaign packs
pack-built = Version { $version } was built: { $path }
pack-not-built = The pack file was not built
signed-pack-number = The pack’s number, to compare by telephone: { $number }
signed-pack-key = Your key’s number, to read out to whoever gets your packs: { $number }
signed-pack-new = Your key was made just now and is kept in { $path }. Give it to nobody, and keep a copy in a safe place: without it no later version can be signed as yours.
signed-pack-kept = It was signed with your key, which is kept in { $path }.
signed-pack-few = { $need } must sign this pack, and { $signed } of them have. Hand the file to the others: each opens it here and adds a signature, and then it goes to the groups.
signed-pack-open = Others on this computer can read your key: let only its owner read the file.
signed-pack-minisign = Its signature is beside the file. Anybody can verify it without this program, with minisign and your public key: { $key }
pack-no-home = There is no folder to keep a key in: this user has no home folder.
action-add-document = Add another document…
    .help = Reads a document, and adds what it says to this campaign, to be confirmed.
    .words = import, report, facts
action-confirm = Confirm what was found…
    .help = Goes through what was taken from the document, one card after the other.
    .words = check, cards, document
action-review = Review what is unchecked…
    .help = Goes through what no second reader has compared with its sources, or not for a long time, one entry after the other.
    .words = check, second reader, sources
begin = A campaign from “{ $document }”
begin-found = Found: { $offices ->
        [one] one office
       *[other] { $offices } offices
    } to write to, { $requests ->
        [one] one request
       *[other] { $requests } requests
    }, { $people ->
        [one] one person
       *[other] { $people } people
    }, and { $facts ->
        [one] one sentence that may be a fact
       *[other] { $facts } sentences that may be facts
    }.
begin-next = You will go through each of them. No letter is made before you have.
begin-folder = The campaign’s folder
begin-do = Begin
begin-there = There is something of this name already: choose another.
new-campaign = A new campaign
new-campaign-lang = Language of its letters
new-campaign-next = It begins as a draft: what is missing is listed, each line leads to its field, and no letter is made before you say that it is no longer one.
new-campaign-needs = Give it a title and a folder.
confirm-progress = This campaign
confirm-campaign = Title and dates
confirm-offices = Who to write to
confirm-requests = What to ask
confirm-facts = What happened
confirm-people = Whom it is about
confirm-entry-campaign = the campaign
confirm-entry-document = the document
confirm-entry-office = an office
confirm-entry-request = a request
confirm-entry-person = a person
confirm-done = { $done } of { $all } confirmed
confirm-step-done = { $all ->
        [0] nothing was found
        [one] confirmed
       *[other] all { $all } confirmed
    }
confirm-step-left = { $left } of { $all } to look at
confirm-address-open = address not looked up yet: letters will say so to you
confirm-keys = Enter takes · E changes · Delete leaves out · ↑ ↓ go on
confirm-nothing = The document says nothing of this, or it was left out.
confirm-no-document = The campaign keeps no text of its document.
confirm-said = said by somebody
confirm-stated = stated as a fact
confirm-taken = confirmed
confirm-taken-own = taken, in your words
confirm-taken-words = taken, in the document’s words
confirm-lacks = This is still needed.
confirm-echo = { $count } words in a row are the document’s own: say it in yours.
confirm-no-year = A day without its year: { $day }. A letter is dated later: write the year, as the document has it.
confirm-about-whom = “{ $words }” names nobody. Whom is this about? Choose, or write the name into the text.
confirm-about-help = Letters tell this fact with { $name }, after what else they tell of them.
confirm-about-late = No fact of { $name } before this one says the name: write it into the text.
confirm-about-first = This fact begins without a name: say on its card whom it is about, or write the name into the text.
confirm-said-before = This was written before another state was chosen. Say what is known now.
confirm-said-holds = It still holds
confirm-said-first = The state has been changed, and its words have not: write what is known now, or say on the card that they still hold.
confirm-take = Take
confirm-go-on = Go on
confirm-leave-out = Leave out
    .help = Removes it from the campaign. Undo brings it back.
confirm-leave-rest = Leave out the { $left } not confirmed
    .help = Removes from the campaign all { $left } that are not confirmed in this step. Undo brings them back.
confirm-left-rest = { $count } left out of the campaign. Undo brings them back.
confirm-ask-document = Who published it? This name stands at its head, its foot or its end: an organisation that is only quoted has published nothing.
confirm-ask-office = Is this address right? Nobody has checked yet: once you have found that it is, write the day.
confirm-ask-request = Has this office the power to do it? Whoever takes the card says that it has.
confirm-ask-fact = Is it established, or does somebody only say so? A letter tells what is alleged together with who alleges it.
confirm-ask-person = May they be named, and on whose word? Until somebody knows, no letter names them. What became of them no program decides.
confirm-take-on = Take and go on
    .help = What the card says is right: goes on to the next.
confirm-later = Finish later
    .help = Saves what was done. Nothing is lost, and no letter goes out.
confirm-ready = All is confirmed
    .help = The campaign is no longer a draft: once it is saved, letters can be made.
confirm-added = “{ $document }” was added: what it says is to be confirmed too.
confirm-not-yet = This is still to be looked at.
confirm-letter = A first letter can be made
confirm-no-letter = No letter can be made yet
confirm-ended = The last day for letters, { $date }, is past: set another.
confirm-recheck = The facts were to be looked at again by { $date }: look, and set another day.
confirm-left = { $all ->
        [0] everything was looked at: press “All is confirmed”, then “Save the pack”
       *[other] { $all } to look at, among them { $facts } facts and { $people } people
    } · kept as you go
confirm-first-letter = The first letter, so far
confirm-letter-waits = As soon as an office and a request are confirmed, the letter stands here.
organise-campaign = The campaign
field-campaign-title = Title of the campaign
field-email = E-mail addresses, a line each
field-fill-in = still to be filled in
field-version = Version
field-campaign-kind = Running campaign, or facts of the past
field-languages = Languages, a line each
language-add = Add a language…
    .help = Lists another language of letters in the pack; its fields appear beside the others, and templates that it lacks are begun.
language-added = { $lang } was added. Letters in it are the program’s templates with the pack’s texts: fill in the texts that are missing.
language-begun = Templates in { $lang } were begun with the English words. No letter is made of them until somebody has said the words in { $lang }.
language-begin = Begin templates in { $lang }
field-published = The document came out on
field-facts-as-of = The facts are as of
field-recheck-by = Check the facts again by
field-ends = Last day for letters
field-stop = Why no more letters are sent
field-reported = The fact that says who reported all this
field-any-order = Requests may stand in any order
field-draft = A draft: no letter is made of it yet
field-exercise = Invented, for practice: each letter says so
field-letterhead-name = Name in the letterhead
field-letterhead-colour = Colour of the line below it, like #1f4e79
field-signers = Who signs: the public keys, a line each
field-signers-need = How many of them must sign
replace-key = Replace my key…
    .help = Makes another key to sign with. The one you have signs that, so that groups know whom it is from.
replace-key-title = Replace your key?
replace-key-body = A new key is made, and the one you have signs that it takes its place. From then on packs are signed with the new one. Groups that know the old one are shown the new number, to compare by telephone. If the old key was stolen, call them: a thief can sign a key too.
replace-key-do = Replace it
replace-key-none = You have no key yet: the first pack that you sign makes one.
key-replaced = Your key was replaced
key-replaced-number = The number of your new key, to read out to whoever gets your packs: { $new }. The old one’s was { $old }.
key-replaced-kept = The old key is kept in { $path }. It signs nothing any more.
key-replaced-public = The new public key, signed by the old one, is in { $path }. Where a pack names who must sign it, write it there.
field-status-months = Months after which what became of somebody counts as old
field-address-months = Months after which an address counts as old
field-holder-months = Months after which who holds an office counts as old
field-figure-title = What is counted
field-according-to = By whose count, as a letter says it
field-figure-sentence = The numbers in a sentence, as letters print it
field-figure-series = The rows
field-series = Row { $number }
field-series-add = Add a row
field-series-out = Take row { $number } out
field-period = Year or part of one, { $number } of row { $row }
field-count = How many, { $number } of row { $row }
field-partial = only part of a year, { $number } of row { $row }
field-count-add = Add a year to row { $number }
field-count-out = Take year { $number } out of row { $row }
field-partial-note = What is said of a period that is only part of a year
field-repeats = Facts that say some of the same: not told beside it
choice-active = Running
choice-historical = Of the past

## About the program: in the window, and as `entreaty --version` prints it.

about-version = Version
about-commit = Commit
about-no-commit = not known: it was built without one
about-settings = Settings
about-state = Letters being written, and what was opened recently
about-packs = Packs that were taken
about-no-home = no home folder: nothing is remembered
action-about = About Entreaty…
    .help = The version, where the program keeps what it remembers, and the licences.
    .words = version, licence, program
action-report-fault = What happened…
    .help = A short report for whoever fixes a fault: shown first, then copied.
    .words = bug, crash, error, fault
about-what = Letters for human rights, each sentence with its source.
about-alone = The program looks for no newer version and sends nothing anywhere.
about-licences = Licences…
about-licences-title = What is inside, and under which licences
about-back = Back
happened-title = What happened
happened-what = Read it first: it has no name, no address and no word of a letter. Nothing is sent; paste it where you report the fault.
happened-copy = Copy what happened
happened-copied = Copied what happened
action-guide = Help…
    .help = How to do it, topic by topic.
    .words = manual, guide, instructions, how to
guide-english = The guide is in English.
palette-help = Help: { $topic }
guide-help = Help

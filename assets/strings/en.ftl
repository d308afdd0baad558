### The words of Entreaty's window in English: the whole, which the other languages translate.
###
### One message a thing said; { $name } stands for what the program puts in. Short exact sentences,
### calm words. What a report or a letter says comes from the pack and is not here.

## The parts of the window, as a screen reader tells them.

part-top = Top bar
part-report = Report
part-letter = Letter
part-page = Page
part-problems = Problems
part-bottom = Bottom bar
# The borders between the columns, that can be moved.
border-report = The report's width
border-letter = The letter's width

## What one can ask for: the name in menus and on buttons, and a sentence of help.

action-new = New letter
    .help = Begins again with the report's open recommendations.
action-open = Open…
    .help = Opens a saved letter.
action-open-path = Open a typed path…
    .help = Opens a letter where no file dialog can be shown.
action-save = Save
    .help = Saves the letter, to go on with later.
action-save-as = Save as…
    .help = Saves the letter under another name.
action-save-path = Save to a typed path…
    .help = Saves the letter where no file dialog can be shown.
action-export = Export PDF…
    .help = Writes the page to a file, to print and send.
action-export-path = Export PDF to a typed path…
    .help = Writes the page where no file dialog can be shown.
action-copy = Copy text
    .help = Copies the letter's words, for an e-mail.
action-undo = Undo
    .help = Takes the last change back.
action-redo = Redo
    .help = Makes the change again that was taken back.
action-zoom-in = Larger page
    .help = Shows the page larger.
action-zoom-out = Smaller page
    .help = Shows the page smaller.
action-fit = Fit page
    .help = Shows the whole page.
action-fit-width = Fit width
    .help = Shows the page's whole width.
action-envelope = Show the envelope's window
    .help = Shows or hides where the envelope's window lies over the page.
action-previous-page = Previous page
    .help = Shows the page before.
action-next-page = Next page
    .help = Shows the page after.
action-problems = Show problems
    .help = Shows or hides what is to check and to fix.
action-report = Show report
    .help = Shows or hides the report where the window is small.
action-find = Search the report
    .help = Looks for words in the report, in any alphabet.
action-look = Light or dark
    .help = Changes between the light and the dark look.
action-quit = Quit
    .help = Leaves, and asks first if a change is not saved.

## The bar at the top.

menu = Menu
# Heads the languages in the menu.
menu-language = Language of the window
# Stands below the languages. “Problems” are what the program tells to fix and to check.
menu-language-note = French and Russian are not yet reviewed by a native speaker. Problems are told in English for now.
# $date: how old the facts of the pack are (“July 2013”).
facts-as-of = facts as of { $date }
    .help = Letters say when things were reported. Look for news before you send one.
# Instead of a file's name.
file-new = New letter
file-not-saved = { $file } · not saved

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
people-group-note = The pack has no case for each of them: nobody of them is named by ticking.
people-mentioned = Only mentioned
people-mentioned-note = The pack has no case for this person: a letter does not name them by itself.
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

## What is known of a person.

person-conviction = Conviction
person-established = Established
person-alleged = Alleged
person-disputed = Disputed
person-status = What became of them
person-not-known = Not known
person-graphic = The sources tell more that no letter prints.

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
confirmed-never = never confirmed
confirmed-on = last confirmed { $date }

## The letter, in the middle.

letter-to = To
office-requests = { $count ->
    [one] 1 request
   *[other] { $count } requests
}
letter-language = Language
letter-paper = Paper
letter-asks = What it asks
letter-asks-order = · in this order
letter-asks-none = Nothing yet: tick a recommendation of the report.
letter-people = Of whom it speaks
letter-people-none = Nobody by name: tick a person of the report.
order-up = Move up: { $title }
order-down = Move down: { $title }
order-remove = Remove: { $title }
own-words = In your own words
own-words-hint = Who you are, and why this matters to you.
own-words-count = { $count ->
    [0] · optional
    [one] · optional, 1 word
   *[other] · optional, { $count } words
}
sender = From
sender-name = Name
sender-name-hint = Sample sender
sender-place = Place, for the date
sender-place-hint = Town
sender-address = Address
sender-address-hint =
    Street 1
    10000 Town
    Ireland
sender-known = The { $office }, and whoever opens the post there, will read this name and address.
sender-keep = Keep my name and address in the saved letter
sender-redact = Print only my initials and town
letter-sources = Add a page of sources to the letter

## The page, at the right.

page-none = No page yet
page-making = The page is being made…
page-empty = There is no letter to show yet: see below what is to fix.
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
summary-check = { $count } to check: { $what }
summary-check-count = { $count } to check
summary-aloud = Problems: { $summary }
problems = To fix and to check
problems-close = Close the problems
problems-none = Nothing: the letter is fit to send.
problem-allow = Export anyway: allow “{ $rule }”

## Dialogs.

cancel = Cancel
close = Close
path-export = Export the PDF
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
replace-body = There is a file { $path } already.
replace-do = Replace
replace-other = Another name
unsaved = Save the changes?
unsaved-quit = They are lost if you leave without saving the letter.
unsaved-new = They are lost if you begin a new letter without saving the letter.
unsaved-open = They are lost if you open another letter without saving the letter.
unsaved-save = Save
unsaved-discard = Do not save
not-opened = { $file } cannot be opened

## The system's file dialogs.

dialog-export = Export PDF
dialog-save = Save letter
dialog-open = Open letter
# The kinds of file in the list of the dialog.
dialog-kind-pdf = PDF
dialog-kind-letter = Entreaty letter
# The proposed name of a file, before its ending; with the office it is written to.
file-name = letter
file-name-to = letter-{ $office }

## Passing messages.

toast-close = Put the message away
toast-dialog-open = A file dialog is open already.
toast-fix = To fix first: { $what }.
toast-fix-more = To fix first: { $what }, and { $count } more.
toast-exported = Exported to { $path }
toast-saved = Saved to { $path }
toast-copied = The letter's text is copied.
failed-pdf = The PDF could not be made: { $why }.
failed-save = The letter could not be saved: { $why }.
failed-no-folder = there is no such folder
failed-not-allowed = writing there is not allowed
failed-page = The page is no longer made.
failed-job = The program failed at this.
failed-thread = The system gives no thread: { $why }

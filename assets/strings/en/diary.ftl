### The diary: what was made and sent, without names of senders. The window and the command line say the same.

## What stands in it.

diary = Diary
diary-empty = The diary has nothing to show.
diary-what = The diary notes the day, the campaign, the office, the person written for, how many letters and cards, and what came of them. It never holds the name or address of anybody who signs. Whoever searches this computer can read whom you wrote about; so no diary is kept until you say so.
diary-keep = Keep a diary of what is made and sent, without names of senders
diary-kept-in = It is kept in { $path }.
diary-choose = Keep it in another folder…
diary-beside = Keep it beside the settings again
diary-moved = The diary is kept in another place from now on. What is in the earlier one stays there.
dialog-diary-folder = A folder for the diary
path-diary-help = The diary is kept in this folder, such as one on the group’s own stick. A diary that is there already is continued.
diary-letters-to = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
} to: { $office }
diary-cards-to = { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
} to: { $person }
diary-cards = cards
diary-line-cards = cards: { $cards }
diary-letters = letters
diary-posted-count = posted
diary-replies = replies
diary-for = for { $names }
diary-in = in { $language }
diary-version = { $title }, version { $version }
diary-printed = { $printed } printed
diary-signed = signed at a table
diary-made = made to be signed
diary-again = asking again
diary-twin = Entry { $id } says the same. If they are the same letters, made a second time, take one of the two out.
diary-posted = posted { $day }
diary-not-posted = not posted yet
diary-reply = reply { $day }: { $kind }
diary-due = write again { $day }
diary-due-now = write again: it was due { $day }
diary-due-stays = The reminder of { $day } stays, until “Done” is pressed.
diary-stopped = Do not post: { $notice }
diary-nobody = nobody by name
diary-not-noted = not noted
diary-way-post = by post
diary-way-email = by e-mail
diary-way-parcel = in a parcel
diary-kind-letter = a letter
diary-kind-email = an e-mail
diary-kind-call = a call
diary-kind-returned = came back undelivered
diary-kind-other = something else

## Reporting back, and reminders.

diary-report = What we wrote
diary-report-made = Made on { $day } with Entreaty. A letter for two people counts for each of them. No name of anybody who signed is kept.
diary-sentence = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
}, from { $first } to { $last }; days of writing: { $occasions }; people written for: { $people }; countries: { $countries }; posted: { $posted }; replies: { $replies }.
diary-sentence-cards = Cards, counted separately: { $cards }; posted: { $posted }.
diary-by-person = For whom
diary-by-office = To which office
diary-by-country = To which country
diary-by-month = In which month
diary-by-campaign = For which campaign
diary-calendar = Letters
diary-calendar-again = Write again to: { $office }
diary-calendar-wrote = Last written on { $day }.
diary-calendar-reply = A reply came on { $day }.
diary-calendar-ends = Last day for letters: { $title }
diary-calendar-recheck = Look at the facts again: { $title }

## What changed since.

diary-changes-none = { $title }: nothing changed since { $day }.
diary-changes = { $title }: changed since you wrote on { $day } (version { $old }; now version { $new }):
diary-changes-more = { $names } and { $count } more
diary-changes-unknown = { $title }: what the campaign said then, or says now, is not on this computer; nothing can be said about changes.
diary-changes-never = { $title }: no letter of it is in the diary, so nothing can be said about changes.

## In the window.

diary-note-warning = Do not write the name of a member, or of anybody who signed, into a note.
action-diary = Diary…
    .help = Shows what was made and sent, what came back and when to write again; without names of senders.
    .words = report back, replies, answers, reminders, history, statistics, evening
action-report-back = Report back…
    .help = Writes what was made and sent as a page or as a table: totals for each person, office, country and month.
    .words = diary, totals, statistics, count, evening
action-reminders = Reminders for your calendar…
    .help = Writes a calendar file of the days on which to write again, and of the last days of campaigns.
    .words = diary, deadline, dates, write again, replies
diary-post-today = Posted today
diary-post-not = Not posted
diary-post-of = Posted today: entry { $id }
diary-post-some = Posted in part…
diary-post-some-of = Posted in part: entry { $id }
diary-post-not-of = Not posted after all: entry { $id }
diary-reply-add = Reply…
diary-reply-of = A reply to entry { $id }
diary-again-add = Write again…
diary-again-of = When to write again: entry { $id }
diary-done = Done
diary-done-of = Done, nothing to write again: entry { $id }
diary-write-of = Begin a letter that asks again: entry { $id }
diary-write-now = Begin the letter
draft-follows = The letter says that you wrote on { $day } and have had no answer
diary-remove = Take out
diary-remove-of = Take out entry { $id }
diary-removed = Entry { $id } is taken out of the diary.
diary-put-back = Put back
diary-form-reply = A reply to the letters to: { $office }
diary-form-again = Write again to: { $office }
diary-form-post = Letters posted to: { $office }
diary-form-reply-cards = A reply to the cards to: { $person }
diary-form-post-cards = Cards posted to: { $person }
diary-form-number-cards = How many of the { $cards } cards
diary-form-number = How many of the { $letters } letters
diary-form-number-wrong = This is not a number: { $text }
diary-form-kind = What came
diary-form-day = Day (such as { $example })
diary-form-note = Note for the group
diary-form-add = Add
diary-form-day-wrong = This is not a day: { $text }
diary-more = And { $count } earlier entries: tables have all of them.
diary-delete = Delete the diary…
diary-delete-head = Delete the diary?
diary-delete-body = Everything in it is deleted for good. It cannot be undone. Letters and tables that were exported stay.
diary-delete-do = Delete the diary
diary-deleted = The diary is deleted.
diary-cannot = The diary cannot be read or written.
path-report-back = Report back
path-reminders = Reminders
dialog-report-back = Report back
dialog-reminders = Save the reminders
dialog-kind-calendar = Calendars
dialog-kind-report = Pages and tables

## Postage.

postage-lot = { $country }: letters { $letters }, { $grams } g each; { $each } each, { $cost } together
postage-all = in all: letters { $letters }, { $cost } { $currency }, by prices of { $day }
postage-priced = those with a price: letters { $letters }, { $cost } { $currency }, by prices of { $day }
postage-lot-unpriced = { $country }: letters { $letters }, { $grams } g each; the table has no price
postage-lot-round = { $country }: letters { $letters }, { $grams } g each; they go by way of somebody else: ask what that costs
postage-head = To be posted

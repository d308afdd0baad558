### What the command line says beside problems. Options of commands and “entreaty …” stay as they are.

## Results of `letter` and `batch`.

cli-letter-pages = { $files }: { $pages ->
    [1] one page
   *[other] { $pages } pages
}
cli-letter-tightened = { $files }: { $pages ->
    [1] one page
   *[other] { $pages } pages
} (in type of { $size } points, to fit)
cli-labels = { $path }: labels { $labels }, sheets { $sheets }
cli-cards = { $path }: cards { $cards }, people { $people }, sheets { $sheets }; print them on both sides, turned along the long edge
cli-replaced = files of an earlier run: { $files } replaced, and { $removed } removed because no new file has the same name
cli-card-to = to: { $address } (confirmed { $confirmed })
cli-written = { $path }: written
cli-handed-over = opened in the window that is open already
cli-help-topics = The guide, topic by topic: `entreaty help TOPIC`
cli-font-none = No font was added. For Chinese, Japanese and Korean: `entreaty fonts add FILE`
cli-font-others = also in this file, and not added (`--face NAME`): { $names }
cli-font-removed = No longer printed with: { $name }
cli-help-options = `entreaty { $command } --help` lists the options.
cli-usage = usage: { $usage }
cli-guide = More in the guide: { $pages }
cli-progress-seconds = { $done } of { $all }, { $left } s left
cli-progress-minutes = { $done } of { $all }, { $left } min left
cli-time-read = read
cli-time-judge = judge
cli-time-compose = compose
cli-time-lay-out = lay out
cli-time-write = write
cli-time-all = all

batch-line = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
}, pack v{ $version }, { $date }
batch-line-wordings = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
}, { $wordings ->
    [1] in one wording
   *[other] in { $wordings } wordings
}, pack v{ $version }, { $date }
batch-line-several = { $letters ->
    [one] { $letters } letter
   *[other] { $letters } letters
} from { $members ->
    [one] { $members } person
   *[other] { $members } people
} on { $sheets ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
} of paper, { $date }

## What `check` found.

cli-check-clean = { $path }: nothing wrong
cli-check-found = { $path }: { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

## Packs.

cli-pack-name = { $title }, version { $version }
cli-pack-number = number { $number }
cli-pack-unsigned = maker not verified: nobody signed it
cli-pack-new-key = signed with a key that was not seen before; its number: { $number }
cli-pack-known-key = signed by the maker of the earlier versions; the key’s number: { $number }
cli-pack-replaced-key = signed with a new key, which the key of the earlier versions has signed: compare the new number with its maker by telephone
cli-pack-signed-few = CAREFUL: { $need } must sign it, and { $signed } of them have; the keys that sign it: { $number }
cli-pack-sign-next = the others sign it too: `entreaty pack sign { $file } KEYFILE`
cli-pack-signed = { $path }: signed
cli-pack-signature-away = { $path }: removed; it was the signature of the earlier file
cli-pack-signature-missing = CAREFUL: nobody signed it, and earlier versions were signed; the key’s number: { $number }
cli-pack-other-key = CAREFUL: signed by ANOTHER KEY than the earlier versions: ask their maker before you use it
cli-pack-key-old = the key of the earlier ones: { $number }
cli-pack-key-new = the key of this one:         { $number }
cli-pack-first = no pack of this id is on this computer; its letters go to:
cli-pack-same = it is the pack that is on this computer
cli-pack-newer = version { $here } is on this computer; what is different:
cli-pack-altered = CAREFUL: version { $here } is on this computer, and it differs: its maker did not give it a new version, or somebody else changed it
cli-pack-older = CAREFUL: it is older than version { $here }, which is on this computer
cli-pack-stopped = CAREFUL: version { $here }, which is on this computer, stops its letters; version { $version } does not bring them back
cli-pack-begun = { $folder }: a new pack
cli-pack-begun-next = each file says what to write; `entreaty check { $folder }` says what is left to fill in
cli-pack-drafted = { $folder }: a draft of a campaign, from { $file }
cli-pack-drafted-found = found: { $offices } offices, { $requests } requests, { $people } people, { $facts } sentences that may be facts
cli-pack-drafted-next = each is to be confirmed: `entreaty check { $folder }` says what is missing. Say the facts in your own words; no letter is made until `draft = true` is removed from pack.toml
cli-pack-built = { $path }: { $files ->
    [one] { $files } file
   *[other] { $files } files
}, { $kilobytes } kB
cli-pack-read-out = read the number out to whoever gets the file: with the same number they have the same pack
cli-pack-minisign = { $path }: the signature of the file; anybody can verify it with `minisign -Vm { $file } -P { $key }`
cli-pack-left-out = left out: { $name } ({ $why })
cli-pack-no-senders = this computer keeps no sender’s name or address to compare the pack with
cli-pack-senders = no sender’s data: compared with the { $names } names and { $lines } lines of addresses that this computer keeps
cli-pack-key = { $path }: a new secret key; give it to nobody, keep a copy in a safe place
cli-pack-key-public = its public key, for minisign: { $key }
cli-pack-key-number = its number, to read out to whoever gets your packs: { $number }
cli-pack-key-replaces = { $file }: the public key, signed by the one it replaces; anybody can verify that with `minisign -Vm { $file } -P { $old }`. Packs signed with the new key count as made by the same maker. Put the old key file away, and use it no more

cli-left-out-signature = the signature is made again
cli-left-out-hidden = it is hidden
cli-left-out-letter = a letter is somebody’s own, and may name its sender
cli-left-out-list = it may be a list of people
cli-left-out-copy = it is an editor’s copy
cli-left-out-pack = a pack holds no other pack
cli-left-out-key = a key stays with its maker
cli-left-out-unknown = a pack has no such file

cli-diff-old = old: version { $version } ({ $number })
cli-diff-new = new: version { $version } ({ $number })
cli-diff-same = the two are the same
cli-diff-says-same = they say the same: only comments, notes or seals differ
cli-diff-was = old: { $text }
cli-diff-is = new: { $text }
cli-diff-address = Addresses
cli-diff-stop = Whether letters may be sent
cli-diff-request = Requests
cli-diff-person = People
cli-diff-claim = Facts
cli-diff-template = Letter templates
cli-diff-office = Offices
cli-diff-source = Sources
cli-diff-figure = Figures
cli-diff-pack = The pack

## What `show` shows; names and texts come from packs.

cli-show-supports = supports { $requests }
cli-show-supports-nothing = supports nothing
cli-show-part-of-year = part of a year
cli-show-unreviewed = not reviewed by a native speaker
cli-show-to = to { $request }
cli-show-note = note: { $note }
cli-show-graphic = graphic: never printed
cli-show-open = open
cli-show-partly = partly
cli-show-met = met
cli-show-established = established
cli-show-alleged = alleged
cli-show-disputed = disputed

## How a member list is read.

cli-standard-input = standard input
cli-list-column = column { $number }
cli-list-field = { $heading } ({ $field })
cli-list-spare = { $heading } ({ $field }, if there is no other)
cli-list-by-values = { $heading } ({ $field }, by its values)
cli-list-hidden = { $heading } (hidden)
cli-list-none = none
cli-list-used = columns used: { $columns }
cli-list-not-used = columns not used: { $columns }
cli-list-counts = { $all ->
    [one] { $all } row
   *[other] { $all } rows
 }: { $ready } ready, { $check } to check, { $refused } not ready
cli-list-ready = ready
cli-list-to-check = to check
cli-list-not-ready = not ready
cli-list-reason = { $state }: { $reason }
cli-list-reasons = { $state }: such as: { $reason }
cli-list-skipped = skipped: { $reason }
cli-list-row-hidden = the row is hidden
cli-list-row-filtered = the row is hidden by a filter
cli-list-group = a group of contacts, nobody’s name
cli-list-words = own words: { $words }
cli-list-card-broken-off = the card has no end, so that its name and address cannot be read
cli-list-card-empty = the card has no name and no address

## The diary.

diary-off-cli = No diary is kept; `entreaty diary keep on` begins one.
diary-said-on = A diary is kept from now on, in { $path }: without the name or address of anybody who signs.
diary-said-off = No diary is kept from now on. What is in it stays; `entreaty diary forget` deletes it.
diary-said-posted = { $id }: posted { $day }
diary-said-not-posted = { $id }: not posted
diary-said-reply = { $id }: the reply is noted
diary-said-stays = { $id }: the reminder of { $day } stays; `entreaty diary done { $id }` ends it.
diary-said-follow-up = { $id }: write again { $day }
diary-said-done = { $id }: no need to write again
diary-said-removed = { $id }: removed
diary-forget-ask = Delete the diary, { $path }? It cannot be undone. To delete it, type yes:
diary-forgotten = The diary is deleted.
diary-kept-on = A diary is still being kept; `entreaty diary keep off` ends that.
diary-not-forgotten = The diary stays.
diary-none = There is no diary.

### Problems: what is wrong, in a sentence without a full stop. A key is a code that other programs may rely on.

## What would mend a problem.

fix-meant = did you mean “{ $name }”?
fix-among = there are: { $names }
fix-allowed = allowed by the writer

## Files.

file-unreadable = cannot read { $path }: { $reason }

## Rows of a list.

row-placeholder = “{ $value }” in the column “{ $column }” is a placeholder, and is left out
    .help = put in what belongs there
row-formula-error = “{ $value }” in the column “{ $column }” is the error of a formula, a placeholder, and is left out
    .help = put in what belongs there
row-date = “{ $value }” in the column “{ $column }” is a date
    .help = spreadsheets make a date of 1-2: put in what was typed
row-not-as-shown = “{ $value }” in the column “{ $column }” may look otherwise in the spreadsheet: zeros or hyphens of a postcode may be lost
    .help = compare it with the spreadsheet
row-encoding = “{ $value }” in the column “{ $column }” has damaged letters (encoding): “{ $meant }” is meant, and is used
    .help = compare it with where the list comes from
row-encoding-lost = “{ $value }” in the column “{ $column }” has damaged letters (encoding)
    .help = type it again, or save the list anew in another encoding
row-several = the column “{ $column }” has several addresses or values (“{ $value }”): the first is used
    .help = look whether it is the right one
row-not-used = “{ $value }” in the column “{ $column }” looks like a part of the address, and is not used
    .cli = say what it is, --map extra=COLUMN, or take the column out
    .window = say what the column is
row-turned = the order of the name “{ $typed }” was turned round: “{ $name }”
    .help = look whether it is right
row-not-a-name = “{ $typed }” is no name
    .help = put in the full name
row-total = the row is a total, and nobody’s name and address
    .help = take it out of the list
row-headings = the row repeats the headings, and is nobody’s name and address
    .help = take it out of the list
row-not-home = there is no address of the home, only another (“{ $column }”)
    .help = look whether an answer may come there
row-no-street = the street, or a box, is missing
    .help = look whether the address is whole
row-no-town = the town is missing
    .help = look whether the address is whole
row-no-postcode = the postcode is missing, which every address in { $country } has
    .help = look whether the address is whole
row-wrong-postcode = “{ $typed }” is no postcode of { $country }
    .help = a zero at its beginning may be lost, or the country is another
row-duplicate = likely a duplicate of row { $row }
    .help = take one of them out, if they are one person
row-no-language = there is no letter in the language “{ $typed }”: this one is in “{ $language }”
    .help = look whether the sender can sign it
row-no-case = there is no case “{ $name }”

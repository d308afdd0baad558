"""Holds files to PDF/UA and PDF/A with two checkers of others.

Reads a line for each file: what it has to meet (ua1, 2a, 2u), parted by commas, a tab, its path.
Prints a line for each failure: the path, the rule, what is wrong, parted by tabs.
`page` takes the default font matrix of a CFF face for another where the face spells it out, which changes nothing
(Adobe Technical Note 5176, Table 9) and which printers want. It is given a copy in which that is left out, and fontTools
compares the widths of the very file.
Another version of a checker than `.ci/checkers.txt` names is an error: it may ask for other things.
"""

import io
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import page
import pdfua
import pikepdf
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen

DEFAULT = [0.001, 0, 0, 0.001, 0, 0]
IDENTITY = [1, 0, 0, 1, 0, 0]


class Alone:
    """A CFF face without the tables that stand around it in a font file."""

    recalcBBoxes = False

    def __contains__(self, tag):
        return False


def widths(array):
    """The widths that a PDF says its glyphs have, by their numbers."""
    found, items = {}, list(array)
    while items:
        first, second = int(items.pop(0)), items.pop(0)
        if isinstance(second, pikepdf.Array):
            found.update((first + place, float(width)) for place, width in enumerate(second))
        else:
            width = float(items.pop(0))
            found.update((glyph, width) for glyph in range(first, int(second) + 1))
    return found


def plain(path, folder):
    """A file to give to `page`, and what fontTools finds wrong with CFF faces."""
    try:
        pdf = pikepdf.open(path)
    except pikepdf.PdfError:
        return path, []  # it is told by the checkers
    composite = [
        one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/DescendantFonts" in one
    ]
    fonts = [one.DescendantFonts[0] for one in composite]
    fonts = [font for font in fonts if font.Subtype == "/CIDFontType0"]
    wrong = []
    for font in fonts:
        stream = font.FontDescriptor.FontFile3
        faces = CFFFontSet()
        faces.decompile(io.BytesIO(stream.read_bytes()), None)
        face = faces[0]
        kinds = [list(getattr(kind, "FontMatrix", IDENTITY)) for kind in face.FDArray]
        if list(face.FontMatrix) != DEFAULT or any(kind != IDENTITY for kind in kinds):
            continue  # `page` reads what it is
        said = widths(font.W)
        for number, name in enumerate(face.charset):
            glyph = face.CharStrings[name]
            glyph.draw(NullPen())
            width = said.get(number, float(font.get("/DW", 1000)))
            if abs(glyph.width - width) > 1:
                wrong.append(("fontTools", f"glyph {number} is {glyph.width} wide, and {width} in the file"))
        copy = io.BytesIO()
        faces.compile(copy, Alone(), isCFF2=False)
        stream.write(copy.getvalue())
    if fonts:
        path = str(Path(folder) / "plain.pdf")
        pdf.save(path)
    return path, wrong


for line in (Path(__file__).parents[3] / ".ci/checkers.txt").read_text().splitlines():
    name, pinned = line.split("==")
    if version(name) != pinned:
        sys.exit(f"{name} {pinned} is needed, and this is {version(name)}")

for line in sys.stdin.read().splitlines():
    profiles, path = line.split("\t")
    folder = tempfile.TemporaryDirectory()
    for_page, found = plain(path, folder.name)
    for profile in profiles.split(","):
        try:
            report = page.validate_pdf(for_page, profile=profile)
            found += [(f.rule_id, f.message) for f in report.failures]
            if not report.is_compliant and not report.failures:
                found.append((profile, "not compliant, without a word why"))
        except page.PageError as error:
            found.append(("page", str(error)))
    # It knows tagged files only.
    if "ua1" in profiles.split(","):
        try:
            report = pdfua.validate(path)
            found += [(f.rule_id, f.message) for f in report.findings]
            found += [("skipped", str(outcome)) for outcome in report.skipped]
        except Exception as error:  # whatever it makes of a broken file
            found.append(("pdfua", str(error)))
    for rule, message in found:
        print(path, rule, " ".join(message.split()), sep="\t")

"""Holds files to PDF/UA and PDF/A with two checkers of others.

Reads a line for each file: what it has to meet (ua1, 2a, 2u), parted by commas, a tab, its path.
Prints a line for each failure: the path, the rule, what is wrong, parted by tabs.
Another version of a checker than `.ci/checkers.txt` names is an error: it may ask for other things.
"""

import sys
from importlib.metadata import version
from pathlib import Path

import page
import pdfua

for line in (Path(__file__).parents[3] / ".ci/checkers.txt").read_text().splitlines():
    name, pinned = line.split("==")
    if version(name) != pinned:
        sys.exit(f"{name} {pinned} is needed, and this is {version(name)}")

for line in sys.stdin.read().splitlines():
    profiles, path = line.split("\t")
    found = []
    for profile in profiles.split(","):
        try:
            report = page.validate_pdf(path, profile=profile)
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

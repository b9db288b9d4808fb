#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns what a program printed to a terminal into an SVG picture of that terminal.

    ./dev demo | resources/make-terminal-picture.py --command './dev demo' > resources/demo.svg

Colours, bold and cursor movements (ECMA-48) are followed as a terminal would, so a live table that is drawn over and
over leaves its last state. Needs nothing but Python's standard library.
"""

import argparse
import re
import sys
import unicodedata
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

CELL_WIDTH = 8.4
CELL_HEIGHT = 19
FONT_SIZE = 14
MARGIN = 18
TITLE_HEIGHT = 34
FONTS = "ui-monospace, 'DejaVu Sans Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace"

BACKGROUND = "#15191f"
TITLE_BAR = "#232932"
FOREGROUND = "#d6dde6"
DIMMED = "#8b96a5"
# The sixteen colours, the bright ones last; light enough to read on the background.
PALETTE = [
    "#4b5563", "#f2777a", "#7fd68b", "#f0c674", "#7aa8f5", "#c79bf0", "#66cfd1", "#d6dde6",
    "#8b96a5", "#ff9a9c", "#a5e8ae", "#ffdc96", "#a3c5ff", "#dfbfff", "#93e6e8", "#ffffff",
]


@dataclass(frozen=True)
class Style:
    foreground: str = ""
    background: str = ""
    bold: bool = False
    dim: bool = False
    reverse: bool = False


@dataclass(frozen=True)
class Cell:
    text: str = " "
    style: Style = Style()


def colour_of_256(index):
    """The xterm palette: 16 named, a 6x6x6 cube, 24 greys."""
    if index < 16:
        return PALETTE[index]
    if index < 232:
        levels = [0, 95, 135, 175, 215, 255]
        index -= 16
        return "#%02x%02x%02x" % (levels[index // 36], levels[index // 6 % 6], levels[index % 6])
    return "#" + "%02x" % (8 + 10 * (index - 232)) * 3


def styled(style, codes):
    """SGR: the style after `ESC [ codes m`."""
    codes = list(codes) or [0]
    while codes:
        code = codes.pop(0)
        if code == 0:
            style = Style()
        elif code == 1:
            style = replace(style, bold=True)
        elif code == 2:
            style = replace(style, dim=True)
        elif code == 7:
            style = replace(style, reverse=True)
        elif code == 22:
            style = replace(style, bold=False, dim=False)
        elif code == 27:
            style = replace(style, reverse=False)
        elif code in (38, 48) and codes:
            kind = codes.pop(0)
            colour = ""
            if kind == 5 and codes:
                colour = colour_of_256(min(codes.pop(0), 255))
            elif kind == 2 and len(codes) >= 3:
                colour = "#%02x%02x%02x" % tuple(min(c, 255) for c in codes[:3])
                del codes[:3]
            style = replace(style, **{"foreground" if code == 38 else "background": colour})
        elif code == 39:
            style = replace(style, foreground="")
        elif code == 49:
            style = replace(style, background="")
        elif 30 <= code <= 37 or 90 <= code <= 97:
            style = replace(style, foreground=PALETTE[code - 30 if code < 90 else code - 82])
        elif 40 <= code <= 47 or 100 <= code <= 107:
            style = replace(style, background=PALETTE[code - 40 if code < 100 else code - 92])
    return style


class Screen:
    """A terminal without a bottom: rows grow as they are written, and nothing scrolls away."""

    SEQUENCE = re.compile(r"\x1b\[([0-9;?]*)[ -/]*([@-~])|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]")

    def __init__(self, columns):
        self.columns = columns
        self.rows = [[]]
        self.row = 0
        self.column = 0
        self.style = Style()

    def feed(self, text):
        at = 0
        while at < len(text):
            sequence = self.SEQUENCE.match(text, at)
            if sequence:
                if sequence.group(2):
                    self.control(sequence.group(1), sequence.group(2))
                at = sequence.end()
            else:
                self.character(text[at])
                at += 1

    def character(self, c):
        if c == "\n":
            self.go(self.row + 1, 0)
        elif c == "\r":
            self.column = 0
        elif c == "\b":
            self.column = max(0, self.column - 1)
        elif c == "\t":
            self.column = (self.column // 8 + 1) * 8
        elif unicodedata.category(c) not in ("Cc", "Cf"):
            self.put(c)

    def put(self, c):
        if unicodedata.combining(c):
            if self.column > 0 and self.column <= len(self.rows[self.row]):
                cell = self.rows[self.row][self.column - 1]
                self.rows[self.row][self.column - 1] = Cell(cell.text + c, cell.style)
            return
        if self.column >= self.columns:
            self.go(self.row + 1, 0)
        row = self.rows[self.row]
        row.extend(Cell() for _ in range(self.column + 1 - len(row)))
        row[self.column] = Cell(c, self.style)
        self.column += 1
        if unicodedata.east_asian_width(c) in "WF":
            row[self.column:self.column + 1] = [Cell("", self.style)]
            self.column += 1

    def go(self, row, column):
        self.row = max(0, row)
        self.column = max(0, column)
        while len(self.rows) <= self.row:
            self.rows.append([])

    def control(self, parameters, final):
        if parameters.startswith("?"):
            if parameters in ("?1049", "?47") and final == "h":
                self.clear()  # the alternate screen begins empty
            return
        numbers = [int(p) if p else 0 for p in parameters.split(";")] if parameters else []
        count = max(1, numbers[0]) if numbers else 1
        if final == "m":
            self.style = styled(self.style, numbers)
        elif final == "A":
            self.go(self.row - count, self.column)
        elif final == "B":
            self.go(self.row + count, self.column)
        elif final == "C":
            self.go(self.row, self.column + count)
        elif final == "D":
            self.go(self.row, self.column - count)
        elif final == "E":
            self.go(self.row + count, 0)
        elif final == "F":
            self.go(self.row - count, 0)
        elif final == "G":
            self.go(self.row, count - 1)
        elif final in "Hf":
            self.go(count - 1, (numbers[1] - 1) if len(numbers) > 1 else 0)
        elif final == "J":
            self.erase_display(numbers[0] if numbers else 0)
        elif final == "K":
            self.erase_line(numbers[0] if numbers else 0)

    def clear(self):
        self.rows = [[]]
        self.go(0, 0)

    def erase_display(self, how):
        if how >= 2:
            self.rows = [[] for _ in self.rows]
        elif how == 0:
            self.erase_line(0)
            del self.rows[self.row + 1:]
        else:
            self.erase_line(1)
            for i in range(self.row):
                self.rows[i] = []

    def erase_line(self, how):
        row = self.rows[self.row]
        if how == 0:
            del row[self.column:]
        elif how == 1:
            row[:self.column + 1] = [Cell()] * min(len(row), self.column + 1)
        else:
            row.clear()

    def lines(self):
        """The rows without what is blank at their ends, and without blank rows at either end."""
        def trimmed(row):
            end = len(row)
            while end and row[end - 1] == Cell():
                end -= 1
            return row[:end]

        rows = [trimmed(row) for row in self.rows]
        while rows and not rows[-1]:
            rows.pop()
        while rows and not rows[0]:
            rows.pop(0)
        return rows


def runs(row):
    """Neighbours of one style, as (first column, columns, text, style)."""
    start = 0
    for i in range(1, len(row) + 1):
        if i == len(row) or row[i].style != row[start].style:
            yield start, i - start, "".join(cell.text for cell in row[start:i]), row[start].style
            start = i


def svg_of_row(row, y):
    out = []
    for column, width, text, style in runs(row):
        ink = style.foreground or (DIMMED if style.dim else FOREGROUND)
        paper = style.background
        if style.reverse:
            ink, paper = paper or BACKGROUND, ink
        x = MARGIN + column * CELL_WIDTH
        if paper:
            out.append(f'<rect x="{x:.1f}" y="{y - CELL_HEIGHT + 5}" width="{width * CELL_WIDTH:.1f}" '
                       f'height="{CELL_HEIGHT}" fill="{paper}"/>')
        if text.strip():
            # textLength keeps the columns whatever font the reader's machine has.
            weight = ' font-weight="bold"' if style.bold else ""
            out.append(f'<text x="{x:.1f}" y="{y}" textLength="{width * CELL_WIDTH:.1f}" '
                       f'lengthAdjust="spacingAndGlyphs" fill="{ink}"{weight}>{escape(text)}</text>')
    return out


def svg(rows, title):
    columns = max([len(row) for row in rows] + [len(title) + 12, 40])
    width = 2 * MARGIN + columns * CELL_WIDTH
    height = TITLE_HEIGHT + 2 * MARGIN + len(rows) * CELL_HEIGHT
    out = [
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later; written by resources/make-terminal-picture.py -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}" role="img" aria-label="{escape(title, {chr(34): "&quot;"})}">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
        f'<path d="M0 {TITLE_HEIGHT}V8a8 8 0 0 1 8-8H{width - 8:.0f}a8 8 0 0 1 8 8V{TITLE_HEIGHT}Z" fill="{TITLE_BAR}"/>',
    ]
    for i, colour in enumerate(("#f2777a", "#f0c674", "#7fd68b")):
        out.append(f'<circle cx="{20 + 20 * i}" cy="{TITLE_HEIGHT // 2}" r="6" fill="{colour}"/>')
    out.append(f'<g font-family="{FONTS}" font-size="{FONT_SIZE}" xml:space="preserve" style="white-space:pre">')
    out.append(f'<text x="{width / 2:.0f}" y="{TITLE_HEIGHT // 2 + 5}" text-anchor="middle" fill="{DIMMED}">{escape(title)}</text>')
    for i, row in enumerate(rows):
        out += svg_of_row(row, TITLE_HEIGHT + MARGIN + (i + 1) * CELL_HEIGHT - 5)
    return "\n".join(out + ["</g>", "</svg>", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("capture", nargs="?", help="file with what was printed (default: standard input)")
    parser.add_argument("--output", metavar="FILE", help="where the SVG goes (default: standard output)")
    parser.add_argument("--command", default="", help="shown after a prompt above the output")
    parser.add_argument("--title", default="DanteSync", help="in the window's title bar")
    parser.add_argument("--columns", type=int, default=132, help="width of the terminal (default 132)")
    parser.add_argument("--last", type=int, metavar="ROWS", help="only the last ROWS rows")
    arguments = parser.parse_args()

    if arguments.capture:
        with open(arguments.capture, "rb") as file:
            capture = file.read()
    else:
        capture = sys.stdin.buffer.read()
    screen = Screen(arguments.columns)
    screen.feed(capture.decode("utf-8", errors="replace"))
    rows = screen.lines()
    if not rows:
        sys.exit("make-terminal-picture: nothing was printed, so there is nothing to show")
    if arguments.last:
        rows = rows[-arguments.last:]
    if arguments.command:
        prompt = [Cell(c, Style(foreground=PALETTE[2], bold=True)) for c in "$ "]
        rows = [prompt + [Cell(c, Style(bold=True)) for c in arguments.command], []] + rows
    picture = svg(rows, arguments.title)
    if arguments.output:
        with open(arguments.output, "w", encoding="utf-8") as file:
            file.write(picture)
    else:
        sys.stdout.buffer.write(picture.encode("utf-8"))


if __name__ == "__main__":
    main()

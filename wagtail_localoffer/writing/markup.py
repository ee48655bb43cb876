"""HTML taken apart and put together again, with its texts changed and nothing else."""

from html.parser import HTMLParser


#: Where no word is explained: it is a link, a name, or not for reading.
QUIET = {"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "button", "summary", "abbr"}
QUIET |= {"script", "style", "textarea", "label", "option", "title", "svg", "dfn"}
_BLOCKS = {"p", "li", "dd", "dt", "div", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS |= {"ul", "ol", "dl", "table", "tr", "section", "blockquote", "figcaption", "br"}


class Rewriter(HTMLParser):
    """Gives back what it is fed, byte for byte, but for what `change_text` and `open` do."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self.quiet = 0
        #: Text since the last tag: the parser cuts it at "&amp;", and "A&E" is one word.
        self.text: list[str] = []

    def rewrite(self, html: str) -> str:
        self.feed(html)
        self.close()
        self._put_text()
        return "".join(self.out)

    def change_text(self, text: str) -> str:
        """Another text for one between two tags, both with their entities ("A&amp;E")."""
        return text

    def _put_text(self) -> None:
        text = "".join(self.text)
        self.text.clear()
        self.out.append(text if self.quiet or not text else self.change_text(text))

    def _put(self, markup: str) -> None:
        self._put_text()
        self.out.append(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._put(self.get_starttag_text() or "")
        self.quiet += tag in QUIET

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._put(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self._put(f"</{tag}>")
        self.quiet = max(0, self.quiet - (tag in QUIET))

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self._put(f"<!--{data}-->")


class _Reader(HTMLParser):
    """The text of HTML, a line for each block, and the words of its links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.links: list[str] = []
        self.in_link = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n")
        if tag == "a":
            self.in_link = True
            self.links.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append("\n")
        if tag == "a":
            self.in_link = False

    def handle_data(self, data: str) -> None:
        data = data.replace("\r", " ").replace("\n", " ")
        self.parts.append(data)
        if self.in_link:
            self.links[-1] += data


def read_html(html: str) -> tuple[str, list[str]]:
    """The text of some HTML, a line for each block, and the words of each of its links."""
    reader = _Reader()
    reader.feed(html or "")
    reader.close()
    lines = ("".join(reader.parts)).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip()), reader.links

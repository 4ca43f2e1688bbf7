"""Every sentence a service or an import can hand to a page, read out of the code itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
SPEAKING = ("winback/services", "winback/imports", "winback/web")
# These speak both languages by themselves, or never to a page.
ELSEWHERE = {
    "stated_words.py", "wish_words.py",
    "hold_words.py", "report_words.py", "dormancy_words.py", "pause_words.py", "export_files.py", "export_contacts.py",
    "consent_chain.py", "finding.py", "explaining.py", "profiles.py", "prices.py", "restoring.py", "samples.py",
    "starters.py", "firm.py", "calls.py", "sentences.py", "vocabulary.py", "twilio.py", "safety.py", "health.py",
    "helpdesk.py",
    "assets.py", "metrics.py", "bookmarks.py", "agreements.py", "meanings.py", "wishes.py",
    "scripts_files.py", "words_shape.py", "key_fit.py",
    "mends.py", "profile_changes.py", "links.py", "own_page.py", "customer.py", "retention.py", "senders.py",
}  # fmt: skip
NOT_SAID = {"log", "record", "note", "re", "compile", "text", "progress", "told", "fold", "_", "again",
            "ValueError", "RuntimeError"}  # fmt: skip
# Only parts of sentences, or evidence that is kept and never shown as it is.
PARTS = {
    "stated by {}", "opted out ({})", "a doubtful stop, read and confirmed", "blocked in the CRM", "{} of account {}",
    "; the number was put on the do-not-call list", "is not a date", "does not lie between {} and {}",
    "is a day and a month without a year, and the file has no first line (EXTF) that tells the year",
    "do not call", "do not contact", "do not call (CRM)", "{}; did you mean {}?",
}  # fmt: skip
ENGLISH_API = ("winback/web/api/",)


def sentences() -> Iterator[tuple[str, str]]:
    """Where it stands, and its text with {} for each gap."""
    for folder in SPEAKING:
        for path in sorted((ROOT / folder).rglob("*.py")):
            where = str(path.relative_to(ROOT))
            if path.name in ELSEWHERE or where.startswith(ENGLISH_API):
                continue
            yield from ((f"{where}:{line}", text) for line, text in _of(ast.parse(path.read_text())))


def _of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Raised refusals and noted reasons; and prose that a function gives back or collects."""
    for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]:
        for node in _statements(function):
            text = _text(node)
            if text is not None and text not in PARTS and _is_prose(text):
                yield node.lineno, text


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    """Everything inside a function but docstrings, logs, and functions within."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) or (
            isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        ):
            continue
        if isinstance(child, ast.Call) and _name(child.func).split(".")[0] in NOT_SAID:
            continue
        if isinstance(child, ast.arguments | ast.Subscript | ast.Compare):
            continue
        yield child
        if not isinstance(child, ast.JoinedStr):
            yield from _statements(child)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_name(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _is_prose(text: str) -> bool:
    words = text.replace("{}", "x").split()
    plain = [word for word in words if word.strip(".,;:()'!?…").isalpha()]
    return len(words) > 2 and len(plain) >= len(words) - 3 and "%" not in text and not text[0].isupper()

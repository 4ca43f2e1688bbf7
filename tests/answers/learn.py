"""`python -m tests.answers.learn [--more FILE]`: learn the weights of campaigns/answers/guess.py from training texts.

Softmax regression with a penalty on large weights; small weights are left out. The test parts are never read.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from campaigns.answers.guess import SCALE, SHARE, TENTHS, features
from campaigns.answers.tongues import tongue
from campaigns.answers.values import INTENTS
from campaigns.facts import REASONS
from tests.answers import corpus
from tests.answers.corpus import Labelled

LABELS = (*REASONS, *(intent for intent in INTENTS if intent != "unresolved_issue"))
SEEN_IN = 2  # texts, at least
PENALTY = 0.05
LEFT_OUT = 0.2  # weights nearer to zero than this
FOLDER = Path(__file__).parents[2] / "campaigns" / "answers" / "languages"
WIDTH = 118


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--more", type=Path, help="examples from `winback labels export`, beside the training texts")
    more = parser.parse_args().more
    for language in corpus.LANGUAGES:
        texts, labels = examples(language, corpus.rows_of(more, language) if more else ())
        vocabulary, weights = learn(texts, labels)
        path = FOLDER / f"{language}_weights.py"
        path.write_text(module(language, vocabulary, weights), encoding="utf-8")
        print(f"{path.name}: {len(texts)} texts, {np.count_nonzero(np.abs(weights[:, :-1]) >= LEFT_OUT)} weights")


def examples(language: str, more: Iterable[Labelled] = ()) -> tuple[list[set[str]], list[list[str]]]:
    known = [*corpus.labelled(language, "train"), *more]
    rows = [row for row in known if row.question in (None, "reason") and labels_of(row)]
    spoken = tongue(language)
    return [set(features(spoken.tokens(row.text).words)) for row in rows], [labels_of(row) for row in rows]


def labels_of(row: Labelled) -> list[str]:
    return [*([row.intent] if row.intent in LABELS and row.intent else []), *sorted(row.reasons)]


def learn(texts: Sequence[set[str]], labels: Sequence[Sequence[str]]) -> tuple[list[str], np.ndarray]:
    seen = Counter(feature for text in texts for feature in text)
    vocabulary = sorted(feature for feature, count in seen.items() if count >= SEEN_IN)
    data = matrix(texts, {feature: place for place, feature in enumerate(vocabulary)})
    truth = np.array([[label in some for label in LABELS] for some in labels], float)
    truth /= truth.sum(axis=1, keepdims=True)
    shape = len(LABELS), len(vocabulary) + 1

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        scores = data @ weights[:, :-1].T + weights[:, -1]
        scores -= scores.max(axis=1, keepdims=True)
        likely = np.exp(scores)
        likely /= likely.sum(axis=1, keepdims=True)
        wrong = likely - truth
        slope = np.hstack([(data.T @ wrong).T + 2 * PENALTY * weights[:, :-1], wrong.sum(axis=0)[:, None]])
        total = -(truth * np.log(likely + 1e-12)).sum() + PENALTY * (weights[:, :-1] ** 2).sum()
        return total, slope.ravel()

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 60})
    return vocabulary, found.x.reshape(shape)


def matrix(texts: Sequence[set[str]], places: dict[str, int]) -> sparse.csr_matrix:
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        known = sorted(feature for feature in text if feature in places)
        length = np.sqrt(sum(SHARE[feature[0]] ** 2 for feature in known)) or 1.0
        for feature in known:
            rows.append(row)
            columns.append(places[feature])
            values.append(SHARE[feature[0]] / length * SCALE)
    return sparse.csr_matrix((values, (rows, columns)), shape=(len(texts), len(places)))


def module(language: str, vocabulary: Sequence[str], weights: np.ndarray) -> str:
    """The weights as data: a label, its bias, then each feature with its weight in tenths, the strongest first."""
    lines = [
        f'"""Weights of the guess for {language}, in tenths: `python -m tests.answers.learn` writes them."""',
        "",
        "WEIGHTS = {",
    ]
    for label, row in zip(LABELS, weights, strict=True):
        kept = [place for place in np.argsort(-np.abs(row[:-1]), kind="stable") if abs(row[place]) >= LEFT_OUT]
        entries = [f"{round(row[-1] * TENTHS)}", *(f"{vocabulary[at]}:{round(row[at] * TENTHS)}" for at in kept)]
        lines += [f'    "{label}": """', *wrapped(entries), '    """,']
    return "\n".join([*lines, "}", ""])


def wrapped(entries: Sequence[str]) -> list[str]:
    lines = [""]
    for entry in entries:
        if len(lines[-1]) + len(entry) + 1 > WIDTH - 8:
            lines.append("")
        lines[-1] += f" {entry}"
    return [f"       {line}" for line in lines]


if __name__ == "__main__":
    main()

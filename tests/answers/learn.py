"""`python -m tests.answers.learn [--language de] [--more FILE]`: learn how texts are read.

Read are the texts one may look at; the test parts and the blind part never are.

First the words (`guess.py`): a logistic regression for every label, with a penalty on large weights that is the smaller
the more a word tells of the label by itself. Then the scales
(`weighing.py`): how far rules and words are to be trusted beside each other. The scales are learned only on texts no
rule was made for (`*_learn.jsonl`), with what a model says of them that was learned without their part: else both would
look surer than they are. A language with few such texts is weighed half by the scales of another.
"""

import argparse
from base64 import b85encode
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import wrap
from zlib import compress, crc32

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import minimize

from campaigns.answers.by_words import plain
from campaigns.answers.guess import ASKED, LABELS, LENGTHS, SCALE, SHARES, STEP, features, surroundings
from campaigns.answers.languages import SCALES
from campaigns.answers.reader import ruled
from campaigns.answers.tongues import tongue
from campaigns.answers.weighing import Ruled, clues
from tests.answers import corpus, stops
from tests.answers.corpus import Labelled

SEEN_IN = 2  # texts, at least
PENALTY, SCALES_PENALTY = 0.02, 1.0
RARE, AT_LEAST, MOST = 1.0, 0.3, 4.0  # how much one word may tell
PARTS = 5  # of which one at a time is left out
DEVELOPMENT = 5  # every fifth learning text is kept apart, to measure on
MEASURED = ("test", "test2", "blind", "blind2", "blind3")  # no text that stands there is learned from
STEPS = 200
EARLY = 12  # one in so many
YES = {"de": "Ja, aber ", "en": "Yes but "}
BESIDE = 4
FEW = 1000  # fresh texts
LOWEST, HIGHEST = 0.2, 0.7  # thresholds are looked for between these
LEAST = {"stop": 0.2, "unresolved_issue": 0.3}
# How much worse it is to miss such a one than to take something else for one.
MISSED = {"stop": 4.0, "distress": 2.0, "unresolved_issue": 2.0}
FOLDER = Path(__file__).parents[2] / "campaigns" / "answers" / "languages"
WIDTH = 110

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """One labelled text, as the model looks at it."""

    row: Labelled
    free: Counter[str]
    around: frozenset[str]
    part: int

    @property
    def labels(self) -> list[str]:
        return [label for label in LABELS if label in self.row.reasons or label == self.row.intent]

    @property
    def truth(self) -> list[bool]:
        return [label in self.labels for label in LABELS]


@dataclass(frozen=True)
class Model:
    """Weights of every feature for every label."""

    names: list[str]
    weights: Floats
    bias: Floats

    def odds(self, examples: Sequence[Example]) -> Floats:
        return matrix(examples, self.names) @ self.weights + self.bias


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=corpus.LANGUAGES, action="append")
    parser.add_argument("--all", action="store_true", help="learn from the development part, too")
    parser.add_argument("--more", type=Path, help="examples from `winback labels export`, beside the learning texts")
    given = parser.parse_args()
    for language in given.language or corpus.LANGUAGES:
        more = corpus.rows_of(given.more, language, corpus.LEARN) if given.more else []
        seen = examples(language, more, everything=given.all)
        model = learn(seen)
        (FOLDER / f"{language}_weights.py").write_text(module(language, model), encoding="utf-8")
        print(f"{language}_weights.py: {len(seen)} texts, {len(model.names)} features", flush=True)
        scales = learn_scales(seen)
        if sum(one.row.part == corpus.LEARN for one in seen) < FEW:
            scales = {label: halfway(label, language, *found) for label, found in scales.items()}
        (FOLDER / f"{language}_scales.py").write_text(scales_module(language, scales), encoding="utf-8")
        for label, (threshold, _, f1) in scales.items():
            print(f"  {label:<18} told from {threshold:.2f}, F1 {f1:.3f}")


def examples(language: str, more: Iterable[Labelled] = (), *, everything: bool = True) -> list[Example]:
    """What may be learned from and stands in no measured part; families stay together when parts are left out."""
    measured = {plain(row.text) for part in MEASURED for row in corpus.labelled(language, part)}
    fresh = [row for row in corpus.labelled(language, corpus.LEARN) if everything or not is_development(row)]
    fresh = [row for row in fresh if plain(row.text) not in measured]
    wishes = [row for row in corpus.labelled(language, corpus.WISHES) if plain(row.text) not in measured]
    early = [replace(row, question="may_we_ask", text=YES[language] + row.text) for row in fresh if may_come_early(row)]
    return [example(row) for row in (*corpus.labelled(language, "train"), *wishes, *fresh, *early, *more)]


def may_come_early(row: Labelled) -> bool:
    """ "Yes but it was too dear": some tell why before they are asked. A few of the others are learned so, too."""
    told = bool(row.reasons) and "other" not in row.reasons and row.question in {None, "reason"}
    return told and crc32(row.id.encode()) % EARLY == 0


def is_development(row: Labelled) -> bool:
    return row.part == corpus.LEARN and int(row.id.rpartition("-")[2].lstrip("x")) % DEVELOPMENT == 0


def example(row: Labelled) -> Example:
    tokens = tongue(row.language).tokens(row.text)
    beside = frozenset(surroundings(tokens.words, row.question, tokens.asks))
    return Example(row, Counter(features(tokens.words)), beside, crc32(row.family.encode()) % PARTS)


def matrix(examples: Sequence[Example], names: Sequence[str]) -> sparse.csr_matrix:
    places = {name: place for place, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, one in enumerate(examples):
        known = sorted(feature for feature in one.free if feature in places)
        length = np.sqrt(sum(one.free[feature] * SHARES[feature[0]] ** 2 for feature in known)) or 1.0
        for feature in known:
            rows.append(row)
            columns.append(places[feature])
            values.append(one.free[feature] * SHARES[feature[0]] / length * SCALE)
        for feature in one.around:
            rows.append(row)
            columns.append(places[feature])
            values.append(1.0)
    return sparse.csr_matrix((values, (rows, columns)), shape=(len(examples), len(names)))


def learn(examples: Sequence[Example]) -> Model:
    seen = Counter(feature for one in examples for feature in one.free)
    names = [*around(), *sorted(feature for feature, count in seen.items() if count >= SEEN_IN)]
    data, truth = matrix(examples, names), np.array([one.truth for one in examples], float)
    weights = logistic(data, truth, PENALTY, telling(data, truth))
    return Model(names, weights[:-1], weights[-1])


def telling(data: sparse.csr_matrix, truth: Floats) -> Floats:
    """How much each feature tells of each label: the log of how much oftener it stands with it than without it."""
    there = (data > 0).astype(float)
    beside, without = (there.T @ side + RARE for side in (truth, 1 - truth))
    ratio = np.log(beside / beside.sum(axis=0)) - np.log(without / without.sum(axis=0))
    return AT_LEAST + (1 - AT_LEAST) * np.minimum(np.abs(ratio), MOST) / 2


def around() -> list[str]:
    return [*(f"q{asked}" for asked in ASKED), *(f"l{n}" for n in range(len(LENGTHS) + 1)), "asks"]


def logistic(data: sparse.csr_matrix | Floats, truth: Floats, penalty: float, sizes: Floats | float = 1.0) -> Floats:
    """A row of weights for each column of the data, the bias as the last; a weight of its size costs a penalty."""
    shape = data.shape[1] + 1, truth.shape[1]
    turned = data.T.tocsr() if sparse.issparse(data) else data.T

    def loss(flat: Floats) -> tuple[float, Floats]:
        shares, bias = flat.reshape(shape)[:-1], flat.reshape(shape)[-1]
        scores = data @ (shares * sizes) + bias
        wrong = 1 / (1 + np.exp(-scores)) - truth
        total = (np.logaddexp(0, scores) - truth * scores).sum() + penalty * (shares**2).sum()
        return total, np.vstack([(turned @ wrong) * sizes + 2 * penalty * shares, wrong.sum(axis=0)]).ravel()

    start = np.zeros(shape[0] * shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x.reshape(shape)
    return np.vstack([found[:-1] * sizes, found[-1]])


def learn_scales(examples: Sequence[Example]) -> dict[str, tuple[float, Floats, float]]:
    """For each label: from which probability it is told, its weights with the bias first, and the F1 to be expected."""
    odds = np.zeros((len(examples), len(LABELS)))
    for part in range(PARTS):
        left_out = [place for place, one in enumerate(examples) if one.part == part]
        odds[left_out] = learn([one for one in examples if one.part != part]).odds([examples[at] for at in left_out])
    fresh = [place for place, one in enumerate(examples) if one.row.part == corpus.LEARN] or [*range(len(examples))]
    rules, fresh = zip(*[(rule, at) for at in fresh for rule in hearings(examples[at].row)], strict=True)
    parts = np.array([examples[at].part for at in fresh])
    found = {}
    for place, label in enumerate(LABELS):
        data = np.array([clues(place, rule, odds[at].tolist()) for rule, at in zip(rules, fresh, strict=True)])
        truth = np.array([[examples[at].truth[place]] for at in fresh], float)
        likely = np.zeros(len(fresh))
        for part in range(PARTS):
            kept = parts != part
            likely[~kept] = chance(data[~kept], scale(data[kept], truth[kept]))
        threshold, f1 = best_threshold(likely, truth[:, 0] > 0, MISSED.get(label, 1.0), LEAST.get(label, LOWEST))
        found[label] = (threshold, scale(data, truth), f1)
    return found


def hearings(row: Labelled) -> Iterator[Ruled]:
    """What rules make of a text by itself, and in a conversation that knows the options of its question."""
    yield ruled(row.text, language=row.language, question=row.question)
    if row.question:
        words = stops.words(row.language)
        options, vocabulary = words.options(row.question), words.vocabulary()
        heard = ruled(row.text, language=row.language, question=row.question, options=options, vocabulary=vocabulary)
        if not heard.closed.by_words_file:  # else nothing is weighed
            yield heard


def halfway(label: str, language: str, threshold: float, weights: Floats, f1: float) -> tuple[float, Floats, float]:
    """Between the scale of one language and that of the first other one."""
    other = next(SCALES[code][label] for code in corpus.LANGUAGES if code != language)
    return round((threshold + other.threshold) / 2, 2), (weights + np.array(other.weights)) / 2, f1


def scale(data: Floats, truth: Floats) -> Floats:
    """Weights for the clues as they are; they are learned on clues of equal spread."""
    middle, spread = data.mean(axis=0), data.std(axis=0) + 1e-6
    spread[spread < 1e-3] = 1e6  # what never varies says nothing
    weights = logistic((data - middle) / spread, truth, SCALES_PENALTY)[:, 0]
    bare = weights[:-1] / spread
    return np.concatenate([[weights[-1] - (bare * middle).sum()], bare])


def chance(data: Floats, weights: Floats) -> Floats:
    return 1 / (1 + np.exp(-(data @ weights[1:] + weights[0])))


def best_threshold(likely: Floats, truth: npt.NDArray[np.bool_], beta: float, least: float) -> tuple[float, float]:
    """Where F is best, over what lies beside it too: the top of a jagged line is chance."""
    steps = np.arange(least, HIGHEST + 0.01, 0.01)
    both = np.array([(truth & (likely >= at)).sum() for at in steps])
    told = np.array([(likely >= at).sum() for at in steps])
    f = (1 + beta**2) * both / (beta**2 * truth.sum() + told)
    smooth = np.array([f[max(0, at - BESIDE) : at + BESIDE + 1].mean() for at in range(len(steps))])
    best = int(smooth.argmax())
    return round(float(steps[best]), 2), float(f[best])


def module(language: str, model: Model) -> str:
    """The weights as data: names of the features, then all weights label by label, packed."""
    weights = np.clip(np.round(model.weights * STEP), -127, 127).astype(np.int8)
    kept = [place for place, row in enumerate(weights) if row.any()]
    packed = b85encode(compress(weights[kept].T.tobytes(), 9)).decode()
    return "\n".join(
        [
            f'"""Weights of the guess for {language}: `python -m tests.answers.learn` writes them."""',
            "",
            'NAMES = """',
            *wrap(
                " ".join(model.names[place] for place in kept), WIDTH, break_long_words=False, break_on_hyphens=False
            ),
            '"""',
            "PACKED = (",
            *(f'    "{packed[at : at + WIDTH]}"' for at in range(0, len(packed), WIDTH)),
            ")",
            f"BIAS = ({', '.join(str(round(one * STEP)) for one in model.bias)})",
            "WEIGHTS = (NAMES, PACKED, BIAS)",
            "",
        ]
    )


def scales_module(language: str, scales: dict[str, tuple[float, Floats, float]]) -> str:
    """The scales as data: for each label a threshold, the bias, and a weight for each clue."""
    lines = [
        f'"""How rules and words are weighed in {language}: `python -m tests.answers.learn` writes it."""',
        "",
        "from campaigns.answers.languages.shape import Scale",
        "",
        "SCALES = {",
    ]
    for label, (threshold, weights, _) in scales.items():
        numbers = ", ".join(f"{weight:.3f}" for weight in weights)
        lines += [
            f'    "{label}": Scale(',
            f"        {threshold},",
            "        (",
            *wrap(numbers, WIDTH - 12, initial_indent=" " * 12, subsequent_indent=" " * 12),
            "        ),",
            "    ),",
        ]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    main()

"""One module a language: plain data. A language without a module is read by its words file alone."""

from collections.abc import Mapping

from campaigns.answers.languages import de, de_scales, de_weights, en, en_scales, en_weights
from campaigns.answers.languages.shape import Language, Scale

LANGUAGES: dict[str, Language] = {"de": de.LANGUAGE, "en": en.LANGUAGE}
WEIGHTS: dict[str, tuple[str, str, tuple[int, ...]]] = {"de": de_weights.WEIGHTS, "en": en_weights.WEIGHTS}
SCALES: dict[str, Mapping[str, Scale]] = {"de": de_scales.SCALES, "en": en_scales.SCALES}

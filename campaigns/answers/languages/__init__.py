"""One module a language: plain data. A language without a module is read by its words file alone."""

from collections.abc import Mapping

from campaigns.answers.languages import de, de_weights, en, en_weights
from campaigns.answers.languages.shape import Language

LANGUAGES: dict[str, Language] = {"de": de.LANGUAGE, "en": en.LANGUAGE}
WEIGHTS: dict[str, Mapping[str, str]] = {"de": de_weights.WEIGHTS, "en": en_weights.WEIGHTS}

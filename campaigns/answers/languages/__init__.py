"""One module a language: plain data. A language without a module is read by its words file alone."""

from campaigns.answers.languages import de, en
from campaigns.answers.languages.shape import Language

LANGUAGES: dict[str, Language] = {"de": de.LANGUAGE, "en": en.LANGUAGE}

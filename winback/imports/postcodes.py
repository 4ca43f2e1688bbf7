"""Which state a postcode lies in, for Austria, Switzerland and the United Kingdom; only what leaves no doubt.

Leading digits (AT, CH) that lie in one state as a whole, and postcode areas (GB) that lie in one nation: an area on
a border, such as Chester's, Hereford's or Berwick's, is left out, and the holidays of all nations count.
"""

import re

SWISS_CANTONS = {
    "AG": "Aargau", "AI": "Appenzell Innerrhoden", "AR": "Appenzell Ausserrhoden", "BE": "Bern",
    "BL": "Basel-Landschaft", "BS": "Basel-Stadt", "FR": "Fribourg", "GE": "Genève", "GL": "Glarus", "GR": "Graubünden",
    "JU": "Jura", "LU": "Luzern", "NE": "Neuchâtel", "NW": "Nidwalden", "OW": "Obwalden", "SG": "St. Gallen",
    "SH": "Schaffhausen", "SO": "Solothurn", "SZ": "Schwyz", "TG": "Thurgau", "TI": "Ticino", "UR": "Uri",
    "VD": "Vaud", "VS": "Valais", "ZG": "Zug", "ZH": "Zürich",
}  # fmt: skip
SWISS_ALSO = {
    "Freiburg": "FR", "Genf": "GE", "Geneva": "GE", "Grisons": "GR", "Grigioni": "GR", "Lucerne": "LU",
    "Neuenburg": "NE", "Sankt Gallen": "SG", "Tessin": "TI", "Waadt": "VD", "Wallis": "VS", "Zurich": "ZH",
    "Berne": "BE", "Basel Stadt": "BS", "Basel Land": "BL", "Baselland": "BL",
}  # fmt: skip
BRITISH_NATIONS = {"ENG": "England", "NIR": "Northern Ireland", "SCT": "Scotland", "WLS": "Wales"}
BRITISH_ALSO = {"Schottland": "SCT", "Nordirland": "NIR", "Cymru": "WLS"}

PREFIXES = {
    "AT": {
        "1": ("70", "71", "72", "73"), "2": ("90", "91", "94", "95", "96"),
        "3": ("20", "21", "22", "23", "25", "26", "27", "30", "31", "32", "34", "35", "36", "37", "38", "39"),
        "4": ("40", "41", "42", "45", "46", "47", "48", "49", "52"), "5": ("50", "54", "55", "56", "57"),
        "6": ("80", "81", "84", "85", "86", "87", "88", "89"), "7": ("60", "61", "62", "63", "64", "65", "990"),
        "8": ("67", "68", "69"), "9": ("10", "11", "120", "121", "122", "123"),
    },
    "CH": {
        "BE": ("300", "301"), "BS": ("405",), "GE": ("120", "121", "122", "123", "124", "125"),
        "GR": ("70", "71", "72", "74", "75", "76", "77"), "LU": ("600",), "SG": ("900", "901"),
        "TI": ("66", "67", "68", "69"), "VD": ("100", "101"), "VS": ("19", "39"), "ZG": ("630", "631", "633"),
        "ZH": ("80",),
    },
}  # fmt: skip
BRITISH_AREAS = {
    "SCT": "AB DD EH FK G HS IV KA KW KY ML PA PH ZE",
    "NIR": "BT",
    "WLS": "CF SA",
    "ENG": """AL B BA BB BD BH BL BN BR BS CB CM CO CR CT CV DA DE DH DL DN DT DY E EC EN EX FY GU HA HD HG HP HU HX IG
        IP KT LA LE LN LS LU M ME MK N NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP SR SS ST SW TA
        TN TQ TR TS TW UB W WC WD WF WN WS WV YO""",
}
NATION_OF = {area: nation for nation, areas in BRITISH_AREAS.items() for area in areas.split()}
AREA = re.compile(r"([A-Z]{1,2})[0-9][0-9A-Z]?(?:[0-9][A-Z]{2})?")  # an outward code, perhaps with its inward one


def state_of(country: str, postcode: str) -> str | None:
    """The state, as ISO 3166-2 names it without its country."""
    if country == "GB":
        found = AREA.fullmatch(re.sub(r"[^0-9A-Za-z]", "", postcode).upper())
        return NATION_OF.get(found.group(1)) if found else None
    digits = re.sub(r"\D", "", postcode)
    if len(digits) != 4:
        return None
    return next((state for state, begins in PREFIXES.get(country, {}).items() if digits.startswith(begins)), None)

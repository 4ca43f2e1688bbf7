"""States, and what a postcode or a state tells. Facts of public tables, kept only where they leave no doubt.

German postcodes: the leading digits that lie in one state as a whole (Deutsche Post's areas cross state borders,
so a prefix that crosses one is left out, or given with three digits). US: the first three digits of a ZIP code
by state (USPS), and the zone of states that keep one time throughout (tz database).
"""

from winback.imports.folding import header_key
from winback.imports.postcodes import BRITISH_ALSO, BRITISH_NATIONS, SWISS_ALSO, SWISS_CANTONS

GERMAN_STATES = {
    "BW": "Baden-Württemberg", "BY": "Bayern", "BE": "Berlin", "BB": "Brandenburg", "HB": "Bremen", "HH": "Hamburg",
    "HE": "Hessen", "MV": "Mecklenburg-Vorpommern", "NI": "Niedersachsen", "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz", "SL": "Saarland", "SN": "Sachsen", "ST": "Sachsen-Anhalt", "SH": "Schleswig-Holstein",
    "TH": "Thüringen",
}  # fmt: skip
GERMAN_ALSO = {
    "Bavaria": "BY", "NRW": "NW", "North Rhine-Westphalia": "NW", "Hesse": "HE", "Lower Saxony": "NI", "Saxony": "SN",
    "Saxony-Anhalt": "ST", "Thuringia": "TH", "Rhineland-Palatinate": "RP", "Freistaat Bayern": "BY",
    "Freistaat Sachsen": "SN", "Freistaat Thüringen": "TH", "Mecklenburg-Western Pomerania": "MV", "Meck-Pomm": "MV",
    "BaWü": "BW", "Freie Hansestadt Bremen": "HB", "Freie und Hansestadt Hamburg": "HH",
}  # fmt: skip
US_STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
AUSTRIAN_STATES = {
    "1": "Burgenland", "2": "Kärnten", "3": "Niederösterreich", "4": "Oberösterreich", "5": "Salzburg",
    "6": "Steiermark", "7": "Tirol", "8": "Vorarlberg", "9": "Wien",
}  # fmt: skip


def _names(states: dict[str, str], also: dict[str, str]) -> dict[str, str]:
    named = {header_key(name): code for code, name in states.items()}
    return named | {header_key(name): code for name, code in also.items()} | {code.casefold(): code for code in states}


REGION_NAMES = {
    "DE": _names(GERMAN_STATES, GERMAN_ALSO),
    "US": _names(US_STATES, {"Washington DC": "DC", "Washington, D.C.": "DC", "Calif.": "CA"}),
    "AT": _names(AUSTRIAN_STATES, {"Vienna": "9", "Styria": "6", "Tyrol": "7", "Carinthia": "2"}),
    "CH": _names(SWISS_CANTONS, SWISS_ALSO),
    "GB": _names(BRITISH_NATIONS, BRITISH_ALSO),
}

GERMAN_POSTCODES = {
    "BE": ("10", "120", "121", "122", "123", "124", "13", "140", "141"),
    "BB": ("030", "031", "032", "145", "146", "148", "153", "155", "156", "157", "158", "159", "160", "161", "162"),
    "MV": ("170", "180", "181", "182", "183", "184", "185", "190", "191"),
    "SN": ("010", "011", "012", "013", "014", "015", "016", "017", "018", "02", "080", "081", "082", "083", "09"),
    "ST": ("061", "062", "063", "064", "066", "067", "068", "390", "391", "392", "393", "395"),
    "TH": ("074", "075", "076", "077", "980", "985", "986", "987", "990", "991", "994", "995", "997", "998"),
    "HH": ("200", "201", "202", "203", "204", "205", "223", "224", "225", "226", "227"),
    "SH": ("240", "241", "242", "243", "244", "245", "246", "247", "248", "249", "253", "254", "255", "257", "258"),
    "NI": ("260", "261", "262", "263", "264", "265", "266", "267", "268", "300", "301", "302", "303", "304", "305",
           "306", "308", "309", "310", "311", "312", "313", "315", "381", "382"),
    "NW": ("320", "321", "322", "323", "324", "325", "326", "327", "328", "330", "331", "332", "333", "334", "335",
           "336", "337", "338", "40", "41", "42", "44", "45", "46", "47", "481", "482", "483", "500", "501", "502",
           "503", "504", "505", "506", "507", "508", "509", "510", "511", "512", "513", "514", "516", "52",
           "530", "531", "532", "533", "570", "571", "572", "573", "574", "58", "590", "591", "592", "593", "594",
           "595", "596", "597", "598"),
    "HE": ("340", "341", "342", "350", "351", "352", "353", "354", "355", "356", "357", "360", "361", "362", "363",
           "600", "601", "602", "603", "604", "605", "610", "611", "612", "613", "614", "630", "631", "632", "633",
           "634", "635", "640", "641", "642", "643", "645", "646", "650", "651", "652"),
    "RP": ("540", "541", "542", "543", "545", "546", "547", "548", "549", "550", "551", "560", "561", "562", "563",
           "564", "566", "567", "568", "670", "671", "672", "673", "674", "675", "676", "677", "678"),
    "SL": ("660", "661", "662", "663", "666", "667"),
    "BW": ("681", "682", "683", "687", "688", "690", "691", "70", "710", "711", "712", "713", "714", "715",
           "716", "717", "72", "73", "740", "741", "742", "743", "750", "751", "752", "753", "754", "760", "761",
           "762", "763", "764", "765", "766", "77", "780", "781", "782", "783", "784", "785", "786", "787", "790",
           "791", "792", "793", "794", "795", "796", "797", "798", "882", "883", "884", "885", "886", "891", "895"),
    "BY": ("637", "638", "639", "80", "81", "82", "83", "84", "85", "86", "870", "871", "872", "873", "874", "876",
           "877", "892", "893", "894", "90", "91", "92", "93", "94", "95", "960", "961", "962", "963", "964",
           "970", "971", "972", "973", "974", "975", "976", "977"),
}  # fmt: skip

US_ZIP = (
    (5, 5, "NY"), (6, 7, "PR"), (9, 9, "PR"), (10, 27, "MA"), (28, 29, "RI"), (30, 38, "NH"), (39, 49, "ME"),
    (50, 54, "VT"), (55, 55, "MA"), (56, 59, "VT"), (60, 62, "CT"), (64, 69, "CT"), (70, 89, "NJ"), (100, 149, "NY"),
    (150, 196, "PA"), (197, 199, "DE"), (200, 200, "DC"), (202, 205, "DC"), (206, 212, "MD"), (214, 219, "MD"),
    (220, 246, "VA"), (247, 268, "WV"), (270, 289, "NC"), (290, 299, "SC"), (300, 319, "GA"), (320, 339, "FL"),
    (341, 342, "FL"), (344, 344, "FL"), (346, 347, "FL"), (349, 349, "FL"), (350, 352, "AL"), (354, 369, "AL"),
    (370, 385, "TN"), (386, 397, "MS"), (398, 399, "GA"), (400, 427, "KY"), (430, 459, "OH"), (460, 479, "IN"),
    (480, 499, "MI"), (500, 516, "IA"), (520, 528, "IA"), (530, 532, "WI"), (534, 535, "WI"), (537, 549, "WI"),
    (550, 551, "MN"), (553, 567, "MN"), (570, 577, "SD"), (580, 588, "ND"), (590, 599, "MT"), (600, 620, "IL"),
    (622, 629, "IL"), (630, 631, "MO"), (633, 641, "MO"), (644, 658, "MO"), (660, 662, "KS"), (664, 679, "KS"),
    (680, 681, "NE"), (683, 693, "NE"), (700, 701, "LA"), (703, 708, "LA"), (710, 714, "LA"), (716, 729, "AR"),
    (730, 731, "OK"), (733, 733, "TX"), (734, 741, "OK"), (743, 749, "OK"), (750, 770, "TX"), (772, 799, "TX"),
    (800, 816, "CO"), (820, 831, "WY"), (832, 838, "ID"), (840, 847, "UT"), (850, 853, "AZ"), (855, 857, "AZ"),
    (859, 860, "AZ"), (863, 865, "AZ"), (870, 871, "NM"), (873, 875, "NM"), (877, 884, "NM"), (885, 885, "TX"),
    (889, 891, "NV"), (893, 895, "NV"), (897, 898, "NV"), (900, 908, "CA"), (910, 928, "CA"), (930, 961, "CA"),
    (967, 968, "HI"), (970, 979, "OR"), (980, 986, "WA"), (988, 994, "WA"), (995, 999, "AK"),
)  # fmt: skip

# Left out because they keep more than one time: AK AZ FL ID IN KS KY MI ND NE NV OR SD TN TX.
ZONES_OF_STATES = {
    "America/New_York": ("CT", "DC", "DE", "GA", "MA", "MD", "ME", "NC", "NH", "NJ", "NY", "OH", "PA", "RI", "SC", "VA",
                         "VT", "WV"),
    "America/Chicago": ("AL", "AR", "IA", "IL", "LA", "MN", "MO", "MS", "OK", "WI"),
    "America/Denver": ("CO", "MT", "NM", "UT", "WY"),
    "America/Los_Angeles": ("CA", "WA"),
    "Pacific/Honolulu": ("HI",),
    "America/Puerto_Rico": ("PR",),
}  # fmt: skip
US_ZONES = {state: zone for zone, states in ZONES_OF_STATES.items() for state in states}

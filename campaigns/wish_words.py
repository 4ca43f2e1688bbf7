"""What wishes are about, in words: German, English and French side by side, so that the same wish is one in all.

A word ends in * when its beginning is enough and begins with * when its end is; of several that fit, the longest
counts. Two words that belong together are written with _ between them. Folded like everything people write to us
(campaigns/answers/tokens.py).
"""

SUBJECTS = {
    "price": (
        "preis* price* pricing tarif* prix kosten cost costs teuer* expensive guenstig* billig* cheap* "
        "affordable"
    ),
    "discount": "rabatt* *rabatt skonto staffelpreis* discount* rebate* remise*",
    "delivery": (
        "liefer* *lieferung *lieferungen gelief* zustell* versand* versend* deliver* shipping ship shipped "
        "shipment* dispatch* livr* livraison*"
    ),
    "shipping_cost": (
        "versandkosten* lieferkosten* frachtkosten* liefergebuehr* porto* shipping_cost* shipping_fee* "
        "delivery_fee* delivery_charge* postage"
    ),
    "range": (
        "sortiment* auswahl* *auswahl vielfalt artikel produkt* range choice selection assortment variety "
        "product* choix gamme"
    ),
    "stock": (
        "vorraetig* lagernd* lagerbestand* verfuegbar* lieferbar* ausverkauft* stock in_stock available "
        "availability disponib*"
    ),
    "quality": "qualitaet* quality qualite haltbar* verarbeitung durab* workmanship",
    "freshness": "frisch* *frische fresh* frais",
    "service": "service* *service kundendienst* betreuung kundenbetreuung support",
    "reach": "erreichbar* telefon* hotline* rueckruf* reachable phone telephone call_back* joignable",
    "contact_person": (
        "ansprechpartner* ansprechperson* aussendienst* vertreter* kundenberater* contact_person sales_rep "
        "account_manager rep"
    ),
    "advice": "beratung* berater* advice consult* conseil*",
    "friendliness": "freundlich* unfreundlich* hoeflich* friendl* polite* rude courteous",
    "invoice": "rechnung* abrechnung* sammelrechnung* invoice* billing facture*",
    "payment": "zahlung* zahlungsziel* ratenzahl* lastschrift* bezahl* payment* instalment* installment* paiement*",
    "returns": "rueckgabe* retoure* ruecksend* umtausch* returns returning return_policy retour*",
    "complaints": "reklamation* beschwerde* kulanz* kulant* complaint* goodwill",
    "interface": (
        "schnittstell* *schnittstelle *schnittstellen anbindung* integration* integrat* api interface* "
        "connector* anbinden"
    ),
    "app": "app apps",
    "shop": "webshop* onlineshop* shop website* webseite* homepage bestellportal* portal* online web_shop site",
    "ordering": "bestell* nachbestell* ordering order_form commande*",
    "minimum_order": "mindestbestell* mindestmenge* mindestabnahme* minimum_order* moq minimum",
    "packaging": "verpack* gebinde* packag* emballage*",
    "hours": "oeffnungszeit* geoeffnet opening_hours open opening ouvert*",
    "samples": "muster probe* *probe *proben kostprobe* sample* echantillon*",
    "sustainable": "bio biologisch* oekologisch* nachhaltig* fairtrade organic sustainab* eco* plastikfrei*",
    "news": "newsletter neuigkeit* katalog* preisliste* catalog* brochure* price_list*",
    "tracking": "sendungsverfolg* nachverfolg* tracking lieferstatus track",
    "warranty": "garantie* gewaehrleistung* warrant* guarantee*",
    "contract": "vertrag* laufzeit* kuendigungsfrist* abo abos abonnement* contract* subscription*",
    "spare_parts": "ersatzteil* spare_part* spares",
    "loyalty": "bonus* treueprogramm* treuepunkte* loyalty reward* fidelite",
}  # fmt: skip

# How it should be. A wish for more or for better says nothing more than what it is about.
QUALITIES = {
    "faster": "schnell* kuerzer* zuegig* rasch* flott* fast* quick* sooner shorter speed rapide* vite express",
    "on_time": "puenktlich* zuverlaessig* verlaesslich* termintreu* punctual* reliab* on_time fiable*",
    "cheaper": "guenstig* billig* niedriger* senken cheap* lower",
    "free": "gratis kostenlos* kostenfrei* umsonst free gratuit*",
    "smaller": "klein kleine kleinere* small smaller petit*",
    "bigger": "groessere_mengen groessere_gebinde larger_pack* bigger_pack* bulk",
    "weekend": "samstag* sonnabend* wochenende* saturday* weekend* samedi*",
    "evening": "abends abend evening* spaeter_am_tag soir",
    "local": "vor_ort filiale* regional* nearby local locally",
    "vegan": "vegan* vegetarisch* vegetarian*",
}  # fmt: skip

# What has a name, and what asking for it is about: whoever says "DATEV" wishes for the interface.
NAMES = {
    "interface": (
        "datev sap lexware lexoffice sevdesk addison shopify shopware woocommerce edi punchout xrechnung "
        "zugferd excel navision sage quickbooks xero"
    ),
    "payment": "paypal klarna",
    "delivery": "dhl ups gls hermes dpd fedex",
    "news": "whatsapp",
}  # fmt: skip

# Two that say a third.
TOGETHER = {
    frozenset({"delivery", "price"}): "shipping_cost",
    frozenset({"shipping_cost", "price"}): "shipping_cost",
    frozenset({"delivery", "shipping_cost"}): "shipping_cost",
    frozenset({"discount", "price"}): "discount",
    frozenset({"service", "reach"}): "reach",
    frozenset({"service", "advice"}): "advice",
    frozenset({"service", "friendliness"}): "friendliness",
    frozenset({"delivery", "tracking"}): "tracking",
    frozenset({"delivery", "stock"}): "stock",
    frozenset({"contact_person", "reach"}): "contact_person",
}

# Said around a wish.
AROUND = """
    ich wir sie ihr du man es er das die der den dem des ein eine einen einem einer eines kein keine mein meine
    unser unsere euer eure ihre ihren ihrem ist sind war waren waere waeren wird werden wuerde wuerden koennte
    koennten kann koennt koennen muesste muessten muss muessen sollte sollten soll haette haetten hat habe haben hab
    gibt gaebe geben mal bitte gern gerne schoen super toll gut gute guter besser bessere besseren besserer besseres
    mehr viel viele groesser groessere groesseren groesserer breiter breiteres einfach einfacher etwas auch noch nur
    schon so sehr wieder wenn dass damit weil fuer mit bei von vom zu zum zur auf an am im in ins aus ueber und oder
    aber doch halt eben wunsch wuensche wuensch wuenschen wuenscht moechte moechten will wollen brauche brauchen
    fehlt fehlen anbieten anbietet bieten bietet machen macht mach bestellen sein als wie was hier dort dann ja nein
    hallo danke euch uns mir mich dir dich direkt endlich immer ganz eher ok eine_art oefter haeufiger verbessern
    verbessert verbesserung i we you they it he she the a of for to on at by with from and or but if is are were be
    been would could should can may might must have has had having want wanted wish wished like love need needed
    please more better bigger wider larger much many some any good great nice improve improved improving improvement
    your our my their its this that these those there here just only also again back bring offer offered offering
    provide do does did make made get getting got give as than then too very really easier easy simple simply thing
    things maybe fest fester festen feste nix nichts nothing none niemand wer jemand someone somebody answers answer
    special besonderes eigentlich ahnung idea hoch niedrig low high runter down perhaps thanks thank hello hi yes
    no not dont s t me us them per je nous vous un une le la les de plus meilleur meilleure meilleurs et ou
    avec pour mieux bien
"""

# Whole words to which a single typo leads back.
OFTEN = """
    schneller schnellere schnelle lieferung lieferungen liefern lieferzeit lieferzeiten pünktlicher pünktliche
    zuverlässig zuverlässiger schnittstelle qualität auswahl sortiment preise günstiger günstigere versandkosten
    erreichbar erreichbarkeit ansprechpartner beratung freundlicher verpackung rechnung delivery deliveries quality
    interface prices selection reliable invoice
"""

# SPDX-License-Identifier: CC-BY-4.0
# SPDX-FileCopyrightText: 2026 The Standpoint authors
"""Actors, issues, conditions, events and searches of the bundled datasets."""

# id, name, alpha-2, short name
STATES = [
    ("ALB", "Albania", "AL"), ("BEL", "Belgium", "BE"), ("BGR", "Bulgaria", "BG"), ("CAN", "Canada", "CA"),
    ("HRV", "Croatia", "HR"), ("CZE", "Czechia", "CZ"), ("DNK", "Denmark", "DK"), ("EST", "Estonia", "EE"),
    ("FIN", "Finland", "FI"), ("FRA", "France", "FR"), ("DEU", "Germany", "DE"), ("GRC", "Greece", "GR"),
    ("HUN", "Hungary", "HU"), ("IRL", "Ireland", "IE"), ("ITA", "Italy", "IT"), ("JPN", "Japan", "JP"),
    ("LVA", "Latvia", "LV"), ("LTU", "Lithuania", "LT"), ("LUX", "Luxembourg", "LU"), ("MNE", "Montenegro", "ME"),
    ("NLD", "Netherlands", "NL"), ("MKD", "North Macedonia", "MK"), ("NOR", "Norway", "NO"), ("POL", "Poland", "PL"),
    ("PRT", "Portugal", "PT"), ("ROU", "Romania", "RO"), ("RUS", "Russia", "RU"), ("SVK", "Slovakia", "SK"),
    ("SVN", "Slovenia", "SI"), ("ESP", "Spain", "ES"), ("SWE", "Sweden", "SE"), ("TUR", "Türkiye", "TR"),
    ("UKR", "Ukraine", "UA"), ("GBR", "United Kingdom", "GB", "UK"), ("USA", "United States", "US", "US"),
]
ORGANISATIONS = [
    ("EUCO", "European Council", "EU", "EU · Costa"),
    ("EUCOM", "European Commission", "EU", "EU Commission"),
    ("EEAS", "European External Action Service", "EU", "EU · Kallas"),
    ("NATO", "NATO", "NATO", None),
]

EU = "BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX NLD POL PRT ROU SVK SVN ESP SWE".split()
NATO = ("ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU "
        "SVK SVN ESP SWE TUR GBR USA").split()
NORDIC_BALTIC = "DNK EST FIN LVA LTU NOR SWE".split()
SUMMIT = "FRA GBR DEU ITA POL ESP NLD DNK EUCO EUCOM NATO".split()

# Dates of joining matter only where figures go back before them.
NATO_SINCE = {"FIN": "2023-04-04", "MKD": "2020-03-27", "MNE": "2017-06-05", "SWE": "2024-03-07"}

# Leaders as the ledger names them, with a date only where it gives one.
TERMS = {
    "GBR": [("Keir Starmer", "Prime Minister")], "FRA": [("Emmanuel Macron", "President")],
    "DEU": [("Olaf Scholz", "Federal Chancellor", None, "2025-05"), ("Friedrich Merz", "Federal Chancellor", "2025-05")],
    "ITA": [("Giorgia Meloni", "Prime Minister")], "POL": [("Donald Tusk", "Prime Minister")],
    "ESP": [("Pedro Sánchez", "Prime Minister")], "NLD": [("Dick Schoof", "Prime Minister")],
    "DNK": [("Mette Frederiksen", "Prime Minister")], "EUCO": [("António Costa", "President")],
    "EUCOM": [("Ursula von der Leyen", "President")],
    "EEAS": [("Kaja Kallas", "High Representative for Foreign Affairs and Security Policy")],
    "NATO": [("Mark Rutte", "Secretary General")], "USA": [("Donald Trump", "President")],
    "UKR": [("Volodymyr Zelensky", "President")], "RUS": [("Vladimir Putin", "President")],
    "SWE": [("Ulf Kristersson", "Prime Minister")], "NOR": [("Jonas Gahr Støre", "Prime Minister")],
    "FIN": [("Alexander Stubb", "President")], "LVA": [("Evika Siliņa", "Prime Minister")],
    "LTU": [("Gitanas Nausėda", "President")],
    "CAN": [("Justin Trudeau", "Prime Minister", None, "2025-03"), ("Mark Carney", "Prime Minister", "2025-03")],
    "BEL": [("Bart De Wever", "Prime Minister")],
    "CZE": [("Petr Fiala", "Prime Minister", None, "2025"), ("Andrej Babiš", "Prime Minister", "2025")],
    "GRC": [("Kyriakos Mitsotakis", "Prime Minister")], "PRT": [("Luís Montenegro", "Prime Minister")],
    "HUN": [("Viktor Orbán", "Prime Minister")], "SVK": [("Robert Fico", "Prime Minister")],
    "IRL": [("Micheál Martin", "Prime Minister")],
}

GROUPS = {
    "summit": dict(name="At the Paris summit", description="Those that met in Paris on 17 February 2025."),
    "eu": dict(name="EU members", description="Member states of the European Union among the actors of this dataset."),
    "nato": dict(name="NATO members", description="Allies among the actors of this dataset. Iceland has no armed forces and no figure."),
    "nordic-baltic": dict(name="Nordic and Baltic states", description="Those among the actors of this dataset."),
}

GUIDELINE = dict(value=2, label="2 % NATO guideline", until="2025-06-24")
HAGUE = [dict(value=3.5, label="3.5 % core by 2035", since="2025-06-25"),
         dict(value=5, label="5 % with related", since="2025-06-25")]

SPENDING = dict(
    id="spending", title="Spending", question="Defence spending as a share of GDP, and the level pledged",
    description="Measured: NATO's figures, by NATO's definition. Pledged: the level a government promises for itself. Figures that "
                "add wider security outlays to defence are told in words only, as NATO's figures do not contain them. What is asked "
                "of others is listed, and never counts as one's own.",
    palette="single",
    scale=dict(type="number", unit="% of GDP", min=0, references=[GUIDELINE] + HAGUE))


def levels(*rows):
    return dict(type="levels", neutral=0,
                levels=[dict(value=value, label=label, meaning=meaning)
                        for value, (label, meaning) in zip(range(-2, 3), rows)])


ISSUES = [
    dict(id="troops", title="Troops", question="Would it put its own soldiers in Ukraine to guarantee a peace?",
         description="Soldiers of one's own on Ukrainian soil after the fighting. No question to Ukraine and Russia themselves, nor "
                     "to institutions without soldiers: what those say about the soldiers of others is not counted here.",
         applies_to=["nato", "IRL", "JPN"],
         scale=levels(("Opposed", "Will not send soldiers."),
                      ("Sceptical", "Doubts the idea, or finds the debate too early, without ruling it out."),
                      ("Undecided", "Neither offers nor refuses: leaves it open, or ties it to questions not settled."),
                      ("Open", "Would consider taking part."),
                      ("Committed", "Says that it will take part."))),
    dict(SPENDING, applies_to=["nato", "IRL", "JPN", "RUS", "UKR"]),
    dict(id="talks", title="The talks", question="Must Europe and Ukraine be at the table of the US–Russia talks?",
         description="A seat in the negotiations on ending the war that the United States and Russia opened in February 2025.",
         scale=levels(("No", "The talks are for Russia and the United States."),
                      ("Rather not", "Does not expect or does not want a seat for them, without excluding one for good."),
                      ("Consulted", "They are to be heard, without a seat."),
                      ("Yes", "They should take part."),
                      ("No deal without", "Nothing may be settled, or nothing will hold, without them."))),
    dict(id="raising-spending", title="Raising spending", question="Should the allies in Europe spend more on defence?",
         description="The attitude to higher spending, one's own or everyone's; the figures are under Spending.",
         scale=levels(("Resists", "Turns a higher goal down."),
                      ("Reluctant", "Finds a lower level enough."),
                      ("Holds its goal", "Stays with the goal it has."),
                      ("Raising", "Accepts or plans a higher level."),
                      ("Pushes for more", "Asks for more, of itself or of the others."))),
    dict(id="nato", title="NATO membership", question="Should Ukraine become a member of NATO?",
         scale=levels(("Opposed", "Does not want Ukraine in the alliance."),
                      ("Not for now", "Does not consider membership realistic at present."),
                      ("Depends", "One option among others, open, or to be exchanged for something else."),
                      ("Supportive", "Is for membership."),
                      ("Champion", "Presses for membership or calls it certain."))),
    dict(id="backstop", title="US backstop", question="Should the United States stand behind guarantees for Ukraine?",
         description="Of the United States itself: what it is ready to give. Of all others: what they want from it.",
         scale=levels(("Refused", "No American part at all."),
                      ("Minimal", "As small an American part as possible; it is for Europe to do."),
                      ("Partial", "Support of some kind, such as from the air, without a guarantee."),
                      ("Wanted", "An American part is wanted, or given."),
                      ("Essential", "Without it no guarantee or force would work."))),
    dict(id="territory", title="Territory", question="What should become of the land that Russia has taken?",
         scale=levels(("Ukraine concedes", "Ukraine will have to give up land."),
                      ("Flexible", "Does not insist on Ukraine's borders."),
                      ("Kyiv decides", "Leaves the matter to Ukraine."),
                      ("No gain by force", "Borders must not be moved by force; attack must not pay."),
                      ("Full integrity", "All land has to return to Ukraine, or none is given up."))),
    dict(id="assets", title="Russian assets", question="Should frozen Russian state assets be used for Ukraine?",
         scale=levels(("Opposed", "Against using them."),
                      ("Reserved", "Has doubts, mostly of law, or is against outright confiscation."),
                      ("Undecided", "Takes neither side."),
                      ("In favour", "Is for using them."),
                      ("Pushes for it", "Presses the others to use them."))),
    dict(id="jointdebt", title="Joint debt", question="Should the EU borrow jointly for defence and Ukraine?",
         description="A question to the European Union's members and institutions.",
         applies_to=["eu", "EUCO", "EUCOM", "EEAS"],
         scale=levels(("Opposed", "Against joint borrowing, or stays out of it."),
                      ("Reluctant", "Prefers other means."),
                      ("Exceptional only", "At most as an exception."),
                      ("Open", "Would go along with it, or backs loans by the EU."),
                      ("Advocates", "Calls for it."))),
]

CONDITIONS = [
    dict(id="peace-deal", title="A peace deal", short_title="peace deal", description="The war ends by an agreement."),
    dict(id="ceasefire", title="A ceasefire", short_title="ceasefire", description="The fighting has stopped."),
    dict(id="us-backstop", title="A US backstop", short_title="US backstop",
         description="The United States stands behind the force, or behind the guarantees."),
    dict(id="mandate", title="A clear mandate", short_title="mandate", description="The force has a clear mandate."),
    dict(id="framework", title="A framework for the force", short_title="framework", description="There is a framework for a peace force."),
    dict(id="parliament", title="Parliament agrees", short_title="parliament agrees", description="The country's parliament approves."),
    dict(id="real-talks", title="Real negotiations", short_title="real talks", description="The first contacts turn into real negotiations."),
    dict(id="binding-guarantees", title="Binding guarantees", short_title="binding guarantees",
         description="Guarantees by the West that bind in law."),
]

JOINT_TEXTS = {
    "weimar-plus-2025-02-12": "F022 F036 F061 F077 F096 F109 F160 F198".split(),
    "before-alaska-2025-08-09": ["F%d" % n for n in range(270, 277)],
    "g20-2025-11-22": ["F%d" % n for n in range(277, 290)],
}

# Left out, and why.
LEFT_OUT = {
    "F181": "not about a peace force",
    **dict.fromkeys("F051 F062 F067 F129 F130 F153 F251 F266".split(), "neither a date nor the source's date"),
    **dict.fromkeys("F100 F103 F104 F105 F196 F203 F218 F219".split(), "source named as weak"),
    **dict.fromkeys("F086 F195 F248 F249 F250 F252".split(), "state media on another state"),
    **dict.fromkeys("F146 F163 F166 F208 F210 F211 F212".split(), "troops does not apply to the actor"),
}

SIGNATORIES = "DEU ESP FRA GBR ITA POL UKR EEAS".split()


def attended(*ids):
    return [dict(actor=actor, role="attended") for actor in ids]


# `facts` name the facts whose sources the event cites; `ledger` the ledger's own names for it.
EVENTS = [
    dict(id="weimar-plus", date="2025-02-12", title="Weimar+ foreign ministers in Paris", ledger=["Weimar+ meeting, Paris"],
         description="Foreign ministers ask for a part of Ukraine and Europe in the negotiations.", facts=["F022"],
         participants=[dict(actor="FRA", role="host")] + attended(*[a for a in SIGNATORIES if a != "FRA"])),
    dict(id="contact-group", date="2025-02-12", title="Ukraine Defense Contact Group", ledger=["Ukraine Defense Contact Group"],
         description="The United States rules out soldiers of its own, membership in NATO and the borders of before 2014.",
         facts=["F174", "F175"], participants=attended("USA")),
    dict(id="munich", date="2025-02-14", title="Munich Security Conference", ledger=["Munich Security Conference"],
         description="14 to 16 February. An American envoy sees no European at the table; Europeans object.",
         facts=["F143", "F179"]),
    dict(id="paris-summit", date="2025-02-17", title="Paris summit on Ukraine",
         ledger=["Paris emergency summit"],
         description="Leaders of European states and institutions meet at short notice and find no common line on troops. Neither the "
                     "United States nor Ukraine takes part. Denmark speaks for the Nordic and Baltic states too. NATO's Secretary General "
                     "says that Europe is prepared to lead on guarantees.",
         facts=["F060", "F166", "F001"],
         participants=[dict(actor="FRA", role="host")] + attended(*SUMMIT[1:])
         + [dict(actor=actor, role="represented", by="DNK") for actor in NORDIC_BALTIC if actor != "DNK"]
         + [dict(actor=actor, role="not-invited") for actor in ("UKR", "USA")]),
    dict(id="riyadh", date="2025-02-18", title="US–Russia talks in Riyadh", ledger=["Riyadh talks"],
         description="Russia's Foreign Minister says that soldiers of NATO states in Ukraine would not be accepted.",
         facts=["F208"], participants=attended("RUS", "USA")),
    dict(id="paris-second", date="2025-02-19", title="Second Paris meeting", ledger=["Second Paris meeting"],
         description="About twenty leaders, many by video and Canada's among them. Hungary, Slovakia and Türkiye are not in the lists read.",
         facts=["F041", "F042"], participants=[dict(actor="FRA", role="host")] + attended("CAN")),
    dict(id="kyiv-anniversary", date="2025-02-24", title="Third anniversary in Kyiv", ledger=["Kyiv visit"],
         description="Leaders visit Kyiv three years into the war.", facts=["F110"],
         participants=[dict(actor="UKR", role="host")] + attended("ESP")),
    dict(id="macron-washington", date="2025-02-24", title="President Macron in Washington", ledger=["Washington visit", "Macron visit"],
         facts=["F043", "F184"], participants=[dict(actor="USA", role="host")] + attended("FRA")),
    dict(id="un-vote", date="2025-02-24", title="UN vote on Ukraine's resolution", ledger=["UN General Assembly"],
         description="93 for, 18 against, 65 abstentions; the United States and Hungary vote against.", facts=["F186"]),
    dict(id="commons", date="2025-02-25", title="British statement on spending", ledger=["House of Commons statement"], facts=["F023"]),
    dict(id="starmer-washington", date="2025-02-27", title="Prime Minister Starmer in Washington",
         ledger=["Washington visit", "Starmer visit"], facts=["F025"],
         participants=[dict(actor="USA", role="host")] + attended("GBR")),
    dict(id="london-summit", date="2025-03-02", title="London summit", ledger=["London summit"],
         description="Britain is ready with forces on land and in the air; Türkiye takes part.", facts=["F027", "F125", "F267"],
         participants=[dict(actor="GBR", role="host")] + attended("FRA", "ITA", "NLD", "TUR")),
    dict(id="european-council-march", date="2025-03-06", title="European Council on defence",
         ledger=["European Council 6 March 2025"],
         description="EUR 150 billion in loans and room in budgets; 26 leaders, without Hungary's, on a part for Ukraine and Europe.",
         facts=["F147", "F149"]),
    dict(id="bundestag", date="2025-03-18", title="Bundestag loosens the debt brake", ledger=["Bundestag vote"], facts=["F064"]),
    dict(id="paris-coalition-march", date="2025-03-27", title="Coalition meeting in Paris, March", ledger=["Paris coalition meeting"],
         description="Some countries announce a force to reassure Ukraine; others decline.", facts=["F047"],
         participants=[dict(actor="FRA", role="host")] + attended("CZE", "GRC", "ITA")),
    dict(id="hague", date="2025-06-25", title="NATO summit in The Hague", ledger=["Hague NATO summit"],
         description="Allies agree on 5 % of GDP by 2035, of which 3.5 for core defence.", facts=["F293"],
         participants=[dict(actor="NLD", role="host")] + attended("NATO")),
    dict(id="coalition-july", date="2025-07-10", title="Coalition meeting, London and Rome", ledger=["Coalition meeting 10 July 2025"],
         description="A headquarters in Paris; the United States takes part for the first time.", facts=["F030"],
         participants=attended("GBR", "FRA", "USA")),
    dict(id="before-alaska", date="2025-08-09", title="Joint text before the Alaska summit", ledger=["Joint statement before Alaska summit"],
         facts=["F270"]),
    dict(id="paris-coalition-september", date="2025-09-04", title="Coalition meeting in Paris, September",
         ledger=["Paris coalition meeting"],
         description="26 countries are said to be ready to contribute, some of them outside Ukraine.", facts=["F049", "F290"],
         participants=[dict(actor="FRA", role="host")] + attended("DEU", "ITA", "NLD")),
    dict(id="copenhagen", date="2025-10-01", title="EU leaders in Copenhagen", ledger=["Copenhagen EU summit"],
         description="The leaders disagree on the frozen assets.", facts=["F142", "F239"],
         participants=[dict(actor="DNK", role="host")] + attended("BEL", "EUCOM", "FRA")),
    dict(id="london-coalition", date="2025-10-24", title="Coalition meeting in London", ledger=["London coalition meeting"], facts=["F031"],
         participants=[dict(actor="GBR", role="host")]),
    dict(id="g20", date="2025-11-22", title="G20 in Johannesburg", ledger=["G20 Johannesburg", "28-point plan"],
         description="Joint text on the American plan in 28 points.", facts=["F277", "F192"]),
    dict(id="european-council-december", date="2025-12-19", title="European Council on the loan", ledger=["European Council December 2025"],
         description="A joint loan of EUR 90 billion, and none on Russian assets; Hungary, Slovakia and Czechia stay out.", facts=["F151"]),
    dict(id="paris-declaration", date="2026-01-06", title="Paris Declaration", ledger=["Paris Declaration"],
         description="France, Britain and Ukraine sign an intent to deploy after a ceasefire. The United States supports it and does not sign.",
         facts=["F033", "F194"], participants=[dict(actor="FRA", role="host")] + attended("DEU", "ESP", "GBR", "POL", "UKR", "USA")),
]

# Searches that found nothing: actors, issue, until, note, and whether only the later dataset tells of it.
SEARCHED = [
    ("DEU ESP NLD POL", "nato", "2025-02-18", "No clear word of the head of government in the weeks around the summit."),
    ("DEU ESP FRA ITA NLD", "assets", "2025-02-18", "No position of February 2025 found."),
    ("GBR", "assets", "2025-09", "Nothing before October 2025 found."),
    ("DNK", "talks", "2025-02-18", "No explicit sentence on a seat."),
    ("ITA", "raising-spending", "2025-02-18", "Nothing on the level of spending on the day of the summit."),
    ("ITA", "spending", "2025-02-18", "No pledge found; the figure is NATO's."),
    ("SVK", "talks", "2025-02-18", "No word of the Prime Minister on a seat."),
    ("CZE EST GRC PRT ROU", None, "2025-02-18", "No statement in the week of the summit."),
    ("POL", "jointdebt", "2026-02", "No explicit position."),
    ("ITA", "jointdebt", "2026-02", "No explicit position; one is inferred."),
    ("NOR SWE", "spending", "2026-02", "No date for the target found; the figures are NATO's."),
    ("DNK", "troops", "2026-01", "No statement of January 2026.", True),
]

# Facts that read a position into words about something near it.
READ_INTO = {"F094", "F133", "F255", "F256"}

# Publishers whose name in the ledger does not follow "publisher (original)".
PUBLISHERS = {
    "Reuters (copy)": ("Copy of a Reuters report", "Reuters"),
    "Sky News copy (vhueurope.com)": ("vhueurope.com", "Sky News"),
    "European Council (reposted on a news blog)": ("politikinewsaaa (blog)", "European Council"),
    "UK Government (via Wired-Gov)": ("Wired-Gov", "UK Government"),
    "Government of the Netherlands (via Government Today Netherlands)":
        ("Government of the Netherlands", None),
    "Parliament Today (UK Government release)": ("UK Government", None),
    "POLITICO copy": ("Copy of a POLITICO report", "POLITICO"),
    "AFP (The Fort Worth Press)": ("The Fort Worth Press", "AFP"),
    "Associated Press (Dayton Daily News)": ("Dayton Daily News", "Associated Press"),
    "Delfi (Lithuania)": ("Delfi", None),
    "Evening Standard (via inkl)": ("inkl", "Evening Standard"),
    "Secolo d’Italia (via Zazoom)": ("Zazoom", "Secolo d’Italia"),
    "Regio-Journal (dts)": ("Regio-Journal", "dts"),
}

TITLES = {
    "BBC News article of 17 Feb 2025 (text; headline not known)":
        ("Report of 17 February 2025 on the Paris summit", "Headline and address not known."),
    "Regio-Journal news page quoting Scholz in Paris": ("News page with words of Olaf Scholz in Paris", "Title ours."),
    "Rewrite of a BBC report on the Riyadh talks and Trump at Mar-a-Lago":
        ("Report on the Riyadh talks and Trump at Mar-a-Lago", "Rewritten from a BBC report; title ours."),
}

# Language of a source by its host; the others are in English.
LANGUAGES = {
    "br.de": "de", "watson.ch": "de", "regio-journal.info": "de", "adnkronos.com": "it", "zazoom.it": "it",
    "ansa.it": "it", "quotidiano.net": "it", "rd.nl": "nl", "lasexta.com": "es", "dagsavisen.no": "nb",
    "skai.gr": "el", "tanea.gr": "el", "news.bg": "bg", "mandiner.hu": "hu", "expresso.pt": "pt",
    "radio-judaica.radio-website.com": "fr", "sita.sk": "sk", "diena.lt": "lt",
}

# NATO's releases, by the ledger's title.
NATO_2024 = "https://www.nato.int/content/dam/nato/legacy-wcm/media_pdf/2024/6/pdf/240617-def-exp-2024-en.pdf"
NATO_2024_COPY = ("https://github.com/jacobvoss/geopolitical-dashboard/blob/a6a6f6ca379a283e9ced303ca79e675e258009d8/data/"
                  "240617-def-exp-2024-TABLES-en.xlsx")
NATO_2026 = "https://www.nato.int/content/dam/nato/webready/documents/finance/def-exp-2026-en.pdf"
RELEASES = {
    "Defence Expenditure of NATO Countries (2014-2024), Table 3 (NATO workbook, copy read in a public repository)": dict(sources=[
        {"type": "report", "title": "Defence Expenditure of NATO Countries (2014-2024)", "publisher": "NATO", "URL": NATO_2024, "archived": NATO_2024_COPY,
         "language": "en", "origin": "official",
         "note": "Table 3. Figures read from the archived copy of NATO's workbook, checked against its other tables and two press lists."}]),
    "NATO Secretary General's Annual Report 2024, as listed by KNEWS": dict(confidence="reported", sources=[
        {"type": "article-newspaper", "title": "NATO publishes a report for 2024: surprising data on expenses", "publisher": "KNEWS",
         "container-title": "KNEWS",
         "URL": "https://knews.media/2025/04/25/nato-publishes-a-report-for-2024-surprising-data-on-expenses/",
         "language": "en", "origin": "news", "original": "NATO",
         "note": "Title made from the address. Figures of the Secretary General's Annual Report 2024."}]),
    "Defence Expenditure of NATO Countries (2014-2025), release of 28 Aug 2025, as listed by Defense Express":
        dict(confidence="reported", sources=[
            {"type": "article-newspaper", "title": "All NATO states hit 2% defense goal but Belgium still lands in the hot seat",
             "publisher": "Defense Express", "container-title": "Defense Express",
             "URL": "https://en.defence-ua.com/analysis/all_nato_states_hit_2_defense_goal_but_belgium_still_lands_in_the_hot_seat-15697.html",
             "language": "en", "origin": "news", "original": "NATO",
             "note": "Title made from the address. Figures of NATO's release of 28 August 2025; 15 states listed."}]),
    "Defence Expenditure of NATO Countries (2014-2025), release of 28 Aug 2025, as reported by BBC Newswire (one decimal)":
        dict(confidence="reported", sources=[
            {"type": "webpage", "title": "All NATO allies to finally hit defence spending target after Donald Trump's fury",
             "publisher": "BBC Newswire",
             "URL": "https://bbcnewswire.com/all-nato-allies-to-finally-hit-defence-spending-target-after-donald-trumps-fury-world-news",
             "language": "en", "origin": "copy", "original": "NATO",
             "note": "Title made from the address. One decimal; figure of NATO's release of 28 August 2025."}]),
    "NATO Secretary General's Annual Report 2025, as listed by a copy of POLITICO (one decimal)": dict(confidence="reported", sources=[
        {"type": "webpage", "title": "Who gets a gold star and who gets detention", "publisher": "Daily Guardian EU",
         "URL": "https://dailyguardian.eu/who-gets-a-gold-star-and-who-gets-detention-politico/amp",
         "language": "en", "origin": "copy", "original": "POLITICO",
         "note": "Title made from the address. One decimal; figures of the Secretary General's Annual Report 2025."}]),
    "Defence Investment of NATO Countries (2014-2026), NATO, figures read through third-party transcriptions":
        dict(confidence="reported", sources=[
            {"type": "report", "title": "Defence Investment of NATO Countries (2014-2026)", "publisher": "NATO", "URL": NATO_2026,
             "language": "en", "origin": "copy", "original": "NATO",
             "note": "Figures read through transcriptions by others, not in the document itself."}]),
}

FIGURES_SEARCHED = [
    dict(actor="HRV", issue="spending", until="2025-04-25", note="Not in the list of the annual report of April 2025 that was read."),
    dict(actor="HUN", issue="spending", until="2026-03-26", note="Not in the list of the annual report of March 2026 that was read."),
    dict(actor="CZE", issue="spending", until="2026-03-26", note="Not in the list of the annual report of March 2026 that was read."),
] + [dict(actor=actor, issue="spending", until="2025-08-28", note="No exact figure of the release of 28 August 2025 seen.")
     for actor in "BGR DEU DNK FIN FRA GRC HRV HUN MNE NLD ROU SVK SVN SWE TUR".split()]

DATASETS = {
    "paris-2025-02-17": dict(
        title="Paris summit on Ukraine, February 2025",
        description="What was on record around the summit of 17 February 2025 in Paris, up to the day after: soldiers for Ukraine, "
                    "defence spending, a seat in the talks, and six questions beside them. The levels are our reading of what was "
                    "said; every statement names its source.",
        updated="2026-11-23", until="2025-02-18", figures="2024", groups=["summit", "eu", "nato", "nordic-baltic"],
        view={"chart": "positions", "issues": ["troops", "spending", "talks"],
              "actors": ["GBR", "FRA", "DEU", "ITA", "POL", "ESP", "NLD", "DNK", "EUCO", "EUCOM", "NATO", "UKR", "RUS", "USA"],
              "as_of": "2025-02-18"},
        issues=ISSUES),
    "ukraine-security-2025-2026": dict(
        title="Ukraine's security, 2025 to 2026",
        description="Soldiers, spending, talks and six more questions from February 2025 to February 2026, with the summits on the way and "
                    "NATO's figures up to July 2026. The levels are our reading of what was said; every statement names its source.",
        updated="2026-11-23", figures="2024", groups=["summit", "eu", "nato", "nordic-baltic"],
        view={"chart": "positions", "issues": ["troops", "spending", "assets"],
              "actors": ["GBR", "FRA", "DEU", "ITA", "POL", "ESP", "NLD", "DNK", "BEL", "CAN", "CZE", "EST", "GRC", "LVA", "LTU", "NOR",
                         "PRT", "SWE", "TUR", "EUCO", "EUCOM", "UKR", "USA"],
              "as_of": "2026-01-31"},
        issues=ISSUES),
    "nato-spending-2014-2025": dict(
        title="Defence spending of NATO's members, 2014 to 2025",
        description="Defence spending as a share of GDP as NATO publishes it, year by year. Figures of 2014 to 2024 are of the release of June "
                    "2024, whole; later releases were read in part, some with one decimal, and a few reach 2026. A figure of one year can "
                    "differ between releases: each is told with its day of publication. Finland, Montenegro, North Macedonia and Sweden "
                    "have figures from before they joined.",
        updated="2026-11-23", figures_only=True, history=True, terms=False, actors=NATO, groups=["nato", "eu", "nordic-baltic"],
        view={"chart": "positions", "issues": ["spending"], "as_of": "2026-03-26"},
        issues=[dict(SPENDING, question="Defence spending as a share of GDP",
                     description="NATO's figures, by NATO's definition of defence spending. The newest years are estimates.")],
        searched=FIGURES_SEARCHED),
}

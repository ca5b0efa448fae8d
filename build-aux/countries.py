#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the English names of countries that iso-codes has as a C table: countries.py ISO_3166-1.JSON OUTPUT.C"""

import json
import sys


def literal(text):
    return "NULL" if text is None else json.dumps(text, ensure_ascii=False)


def row(country):
    names = (country["name"], country.get("common_name"), country.get("official_name"))
    return "  {{ {}, {} }},\n".format(literal(country["alpha_2"]), ", ".join(map(literal, names)))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        countries = sorted(json.load(file)["3166-1"], key=lambda country: country["alpha_2"])
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write('#include "analysis/sp-countries.h"\n\nconst SpCountryNames sp_country_names[] = {\n')
        file.writelines(map(row, countries))
        file.write("};\n\nconst guint sp_n_country_names = G_N_ELEMENTS (sp_country_names);\n")


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Standpoint authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the names of languages with two letters that iso-codes has as a C table: languages.py ISO_639-3.JSON OUTPUT.C"""

import json
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        languages = [language for language in json.load(file)["639-3"] if "alpha_2" in language]
    languages.sort(key=lambda language: language["alpha_2"])
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write('#include "analysis/sp-languages.h"\n\nconst SpLanguageName sp_language_names[] = {\n')
        for language in languages:
            file.write(f'  {{ "{language["alpha_2"]}", {json.dumps(language["name"], ensure_ascii=False)} }},\n')
        file.write("};\n\nconst guint sp_n_language_names = G_N_ELEMENTS (sp_language_names);\n")


main()

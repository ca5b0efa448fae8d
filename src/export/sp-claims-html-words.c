/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-claims-html.h"

#include "analysis/sp-names.h"
#include "sp-xml.h"

/* The language is given where it is not the sheet's. Words are isolated: each runs in its own
 * direction, whatever the sheet's is. */
void
sp_claims_html_append_language (GString *out, const char *language)
{
  if (language == NULL || g_ascii_strcasecmp (language, sp_language_get ()) == 0)
    return;
  sp_xml_append_attribute (out, "lang", language);
  if (*language != '\0')
    sp_xml_append_attribute (out, "dir", sp_language_is_rtl (language) ? "rtl" : "ltr");
}

void
sp_claims_html_append_words (GString *out, const char *words, const char *language)
{
  g_string_append (out, "<bdi");
  sp_claims_html_append_language (out, language);
  g_string_append_c (out, '>');
  sp_xml_append_text (out, words);
  g_string_append (out, "</bdi>");
}

/* A text of the dataset, in the language that it is found in. */
void
sp_claims_html_append_text (GString *out, const SpDataset *dataset, const SpText *text)
{
  const char *language = NULL;
  const char *words = sp_text_lookup (text, sp_language_get (), sp_dataset_get_language (dataset),
                                      &language);

  sp_claims_html_append_words (out, words, language);
}

/* Nothing for words that are NULL or "". */
void
sp_claims_html_append_paragraph (GString *out, const char *class_name, const char *words)
{
  if (words == NULL || *words == '\0')
    return;
  g_string_append_printf (out, "<p class=\"%s\">", class_name);
  sp_claims_html_append_words (out, words, NULL);
  g_string_append (out, "</p>");
}

void
sp_claims_html_append_text_paragraph (GString *out,
                                      const char *class_name,
                                      const SpDataset *dataset,
                                      const SpText *text)
{
  if (text == NULL)
    return;
  g_string_append_printf (out, "<p class=\"%s\">", class_name);
  sp_claims_html_append_text (out, dataset, text);
  g_string_append (out, "</p>");
}

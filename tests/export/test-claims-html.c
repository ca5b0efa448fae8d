/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "claims.h"
#include "export/sp-claims-html.h"

/* The row of a statement, or of an actor and an issue without one. g_free(). */
static char *
cut_row (const char *page, const char *attributes)
{
  const char *start = strstr (page, attributes);

  g_assert_nonnull (start);
  return g_strndup (start, strstr (start, "</tr>") - start);
}

static void
test_statement (void)
{
  g_autofree char *page = claims_test_write (SP_CLAIMS_HTML, "en");
  g_autofree char *row = cut_row (page, "data-actor=\"A\" data-issue=\"i\" data-part=\"decides\" "
                                        "data-statement=\"a1\"");

  claims_test_assert_has (row, "replaces: Against (January 2024)");
  claims_test_assert_has (row, "<th role=\"rowheader\" scope=\"rowgroup\" class=\"mark\" "
                               "rowspan=\"2\"><p class=\"actor\"><bdi>Aland</bdi></p>");
  claims_test_assert_has (row, "<bdi>contested</bdi>");
  claims_test_assert_has (row, "<p class=\"position\"><bdi>For</bdi></p>");
  claims_test_assert_has (row, "<bdi>by sea</bdi>");
  claims_test_assert_has (row, "<bdi>if a deal and US backstop (assumed met)</bdi>");
  claims_test_assert_has (row, "<blockquote class=\"spoken\" lang=\"de\" dir=\"ltr\">Ja,\nwir "
                               "kommen</blockquote><p class=\"note\"><bdi>German</bdi></p>");
  claims_test_assert_has (row, "<bdi>Yes, we come</bdi></blockquote><p class=\"note\">"
                               "<bdi>official translation</bdi></p>");
  claims_test_assert_has (row, "<p class=\"summary\"><bdi>Comes.</bdi></p>");
  claims_test_assert_has (row, "<bdi>Ann</bdi>");
  claims_test_assert_has (row, "<bdi>Minister</bdi>");
  claims_test_assert_has (row, "<time datetime=\"2025-02-17\"><bdi>17 February 2025</bdi></time>");
  claims_test_assert_has (row, "<bdi>Summit</bdi>");
  claims_test_assert_has (row, "<bdi>on record, government, signed</bdi>");
  claims_test_assert_has (row, "Contested: a statement of the same days differs");
}

static void
test_sources (void)
{
  g_autofree char *page = claims_test_write (SP_CLAIMS_HTML, "en");
  g_autofree char *row = cut_row (page, "data-statement=\"a1\"");
  g_autofree char *bare = cut_row (page, "data-statement=\"a2\"");

  claims_test_assert_has (row, "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\" "
                               "rel=\"noopener noreferrer\"><bdi lang=\"\">Paper</bdi></a>");
  claims_test_assert_has (row, "<a href=\"https://archive.example.org/1\" target=\"_blank\" "
                               "rel=\"noopener noreferrer\"><bdi>archived copy</bdi></a>");
  claims_test_assert_has (row,
                          "<p><bdi lang=\"\">Blatt</bdi></p><p class=\"note\"><bdi lang=\"de\" "
                          "dir=\"ltr\">Zwei</bdi></p><p class=\"note\"><bdi>a copy of AFP</bdi>");
  claims_test_assert_has (bare, "<bdi>No source is given.</bdi>");
  claims_test_assert_has (bare, "<bdi>No words are quoted.</bdi>");
}

/* A second statement of a mark has no heading and no rule of its own. */
static void
test_further_rows (void)
{
  g_autofree char *page = claims_test_write (SP_CLAIMS_HTML, "en");
  g_autofree char *contest = cut_row (page, "data-statement=\"a2\"");
  g_autofree char *first = cut_row (page, "data-statement=\"an\"");
  g_autofree char *pledge = cut_row (page, "data-statement=\"ap\"");

  claims_test_assert_has (contest, "<bdi>contests it</bdi>");
  claims_test_assert_has (contest, "<bdi>reported, spokesperson</bdi>");
  claims_test_assert_lacks (contest, "<th");
  claims_test_assert_lacks (contest, "c-rule");
  claims_test_assert_has (first, "<bdi>In the picture: −2.5 → 3 (2027)</bdi>");
  claims_test_assert_has (first, "<bdi>measured, 2024</bdi>");
  claims_test_assert_has (pledge, "<bdi>pledged by 2027</bdi>");
}

static void
test_absences (void)
{
  g_autofree char *page = claims_test_write (SP_CLAIMS_HTML, "en");
  g_autofree char *searched = cut_row (page,
                                       "data-actor=\"C\" data-issue=\"i\" data-part=\"absence\"");
  g_autofree char *unknown = cut_row (page,
                                      "data-actor=\"B\" data-issue=\"n\" data-part=\"absence\"");
  g_autofree char *declined = cut_row (page, "data-statement=\"/statements/3\"");

  claims_test_assert_has (searched, "colspan=\"4\"><p class=\"position\"><bdi>No statement found, "
                                    "searched to 18 February 2025</bdi></p>");
  claims_test_assert_has (searched, "None was found; statements were searched for up to");
  claims_test_assert_lacks (searched, "In the picture");
  claims_test_assert_has (unknown, "<bdi>Not yet researched</bdi>");
  claims_test_assert_has (declined, "<p class=\"position\"><bdi>Declined</bdi></p>");
  claims_test_assert_has (declined, "<bdi>spoken for by Aland</bdi>");
  claims_test_assert_has (declined, "<bdi>on record, unnamed source</bdi>");
  claims_test_assert_has (declined, "<bdi lang=\"de\" dir=\"ltr\">Bordurien</bdi>");
  claims_test_assert_lacks (declined, "In the picture");
}

static void
test_page (void)
{
  g_autofree char *page = claims_test_write (SP_CLAIMS_HTML, "en");

  g_assert_true (g_str_has_prefix (page, "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
  g_assert_true (g_str_has_suffix (page, "</html>\n"));
  claims_test_assert_has (page, "default-src 'none'");
  claims_test_assert_has (page, "<li><bdi>Positions to 18 February 2025</bdi></li>");
  claims_test_assert_has (page, "<bdi>Assumed: “A backstop” is met.</bdi>");
  claims_test_assert_has (page, "<bdi>6 marks in the picture</bdi>");
  claims_test_assert_has (page, "<bdi>8 rows to check</bdi>");
  claims_test_assert_has (page, "<input type=\"checkbox\"/>8 <span class=\"hidden\">checked: "
                                "Bordurien, Share, no statement</span></label>");
  claims_test_assert_has (page, "<bdi>Ann · CC-BY-4.0 · Made with Standpoint</bdi>");
  claims_test_assert_lacks (page, "SPDX");
}

/* The sheet is in the picture's language; what is not is marked. */
static void
test_languages (void)
{
  g_autofree char *german = claims_test_write (SP_CLAIMS_HTML, "de");
  g_autofree char *arabic = claims_test_write (SP_CLAIMS_HTML, "ar");

  claims_test_assert_has (german, "<html lang=\"de\" dir=\"ltr\">");
  claims_test_assert_has (german, "<bdi>Bordurien</bdi>");
  claims_test_assert_has (german, "<bdi lang=\"en\" dir=\"ltr\">Troops</bdi>");
  claims_test_assert_has (german, "<blockquote class=\"spoken\">Ja,");
  claims_test_assert_has (german, "17. Februar 2025");
  claims_test_assert_has (arabic, "<html lang=\"ar\" dir=\"rtl\">");
  claims_test_assert_has (arabic, "<blockquote class=\"spoken\" lang=\"de\" dir=\"ltr\">Ja,");
}

static void
assert_language (const char *language, const char *expected)
{
  GString *out = g_string_new (NULL);

  sp_claims_html_append_language (out, language);
  g_assert_cmpstr (out->str, ==, expected);
  g_string_free (out, TRUE);
}

static void
test_language_attributes (void)
{
  sp_language_set ("en");
  assert_language (NULL, "");
  assert_language ("EN", "");
  assert_language ("", " lang=\"\"");
  assert_language ("en-GB", " lang=\"en-GB\" dir=\"ltr\"");
  assert_language ("ar", " lang=\"ar\" dir=\"rtl\"");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/claims-html/statement", test_statement);
  g_test_add_func ("/claims-html/sources", test_sources);
  g_test_add_func ("/claims-html/further-rows", test_further_rows);
  g_test_add_func ("/claims-html/absences", test_absences);
  g_test_add_func ("/claims-html/page", test_page);
  g_test_add_func ("/claims-html/languages", test_languages);
  g_test_add_func ("/claims-html/language-attributes", test_language_attributes);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-provenance.h"

#include "analysis/sp-language.h"

static const SpDate year = { 2027, 0, 0 };

static void
assert_kind (SpStatementKind kind, SpDate by, SpDate period, const char *expected)
{
  SpStatement statement = { .kind = kind, .by = by, .period = period, .date = { 2025, 2, 17 } };
  g_autofree char *shown = sp_provenance_show_kind (&statement);

  g_assert_cmpstr (shown, ==, expected);
}

/* A date that the file leaves out is not made up. */
static void
test_kinds (void)
{
  assert_kind (SP_STATEMENT_STATED, SP_DATE_NONE, SP_DATE_NONE, NULL);
  assert_kind (SP_STATEMENT_PLEDGED, year, SP_DATE_NONE, "pledged by 2027");
  assert_kind (SP_STATEMENT_PLEDGED, SP_DATE_NONE, year, "pledged");
  assert_kind (SP_STATEMENT_MEASURED, SP_DATE_NONE, year, "measured, 2027");
  assert_kind (SP_STATEMENT_MEASURED, year, SP_DATE_NONE, "measured");
  assert_kind (SP_STATEMENT_DEMANDED, SP_DATE_NONE, SP_DATE_NONE, "asked of others");
}

static void
test_publishers (void)
{
  SpSource source = { .id = "s" };

  g_assert_cmpstr (sp_provenance_get_publisher (&source), ==, "s");
  source.title = "Title";
  g_assert_cmpstr (sp_provenance_get_publisher (&source), ==, "Title");
  source.container_title = "Journal";
  g_assert_cmpstr (sp_provenance_get_publisher (&source), ==, "Journal");
  source.publisher = "Publisher";
  g_assert_cmpstr (sp_provenance_get_publisher (&source), ==, "Publisher");
}

static void
assert_origin (SpOrigin origin, const char *original, const char *expected)
{
  SpSource source = { .id = "s", .origin = origin, .original = original };
  g_autofree char *shown = sp_provenance_show_origin (&source);

  g_assert_cmpstr (shown, ==, expected);
}

static void
test_origins (void)
{
  assert_origin (SP_ORIGIN_UNSAID, NULL, NULL);
  assert_origin (SP_ORIGIN_NEWS, "AFP", NULL);
  assert_origin (SP_ORIGIN_OFFICIAL, NULL, "official");
  assert_origin (SP_ORIGIN_COPY, NULL, "a copy");
  assert_origin (SP_ORIGIN_COPY, "100 % AFP", "a copy of 100 % AFP");
  assert_origin (SP_ORIGIN_STATE_MEDIA, NULL, "state media");
}

static void
test_words (void)
{
  for (SpAuthority authority = SP_AUTHORITY_LEAD; authority <= SP_AUTHORITY_OTHER; authority++)
    g_assert_cmpstr (sp_provenance_get_authority (authority), !=, "");
  for (SpForm form = SP_FORM_SAID; form <= SP_FORM_ENACTED; form++)
    g_assert_cmpstr (sp_provenance_get_form (form), !=, "");
  g_assert_cmpstr (sp_provenance_get_translator (SP_TRANSLATION_UNSAID), ==, "translation");
  g_assert_cmpstr (sp_provenance_get_translator (SP_TRANSLATION_MACHINE), ==,
                   "machine translation");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/provenance/kinds", test_kinds);
  g_test_add_func ("/provenance/publishers", test_publishers);
  g_test_add_func ("/provenance/origins", test_origins);
  g_test_add_func ("/provenance/words", test_words);
  return g_test_run ();
}

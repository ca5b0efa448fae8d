/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "analysis/sp-news.h"

#include "analysis/sp-language.h"

#include "rows.h"

#define LEVELS                                                                                \
  "{'type': 'levels', 'levels': [{'value': 0, 'label': 'No'}, {'value': 1, 'label': 'Open'}," \
  "{'value': 2, 'label': 'Yes'}]}"

static char *
tell_all (const GPtrArray *news)
{
  GString *told = g_string_new (NULL);

  for (guint i = 0; i < news->len; i++)
    {
      const SpNewsItem *item = g_ptr_array_index (news, i);
      g_autofree char *words = sp_news_item_tell (item);

      g_string_append_printf (told, "%s/%s %s, %s: %s\n", item->issue, item->actor, item->name,
                              item->title, words);
    }
  return g_string_free (told, FALSE);
}

static void
check (const SpSelection *before, const SpSelection *after, const char *expected)
{
  g_autoptr (GPtrArray) news = sp_news_list (before, after);
  g_autofree char *told = tell_all (news);

  g_assert_cmpstr (told, ==, expected);
}

static void
test_nothing (void)
{
  static const char *const rows[] = { "012-", "!1-0", NULL };
  g_autoptr (SpSelection) before = rows_select (rows, 4, NULL);
  g_autoptr (SpSelection) after = rows_select (rows, 4, NULL);
  g_autoptr (GPtrArray) news = sp_news_list (before, after);
  g_autofree char *told = sp_news_tell (news);

  check (before, after, "");
  check (before, before, "");
  g_assert_cmpstr (told, ==, "no mark stands elsewhere");
}

/* Another level, a first one, one that is gone, a contest. */
static void
test_moves (void)
{
  static const char *const old_rows[] = { "01-2", NULL };
  static const char *const new_rows[] = { "210!", NULL };
  g_autoptr (SpSelection) before = rows_select (old_rows, 4, NULL);
  g_autoptr (SpSelection) after = rows_select (new_rows, 4, NULL);
  g_autoptr (GPtrArray) news = sp_news_list (before, after);
  g_autofree char *told = sp_news_tell (news);

  g_assert_cmpstr (told, ==, "three marks stand elsewhere now");
  check (before, after,
         "i0/a0 Actor 0, Issue 0: No → Yes\n"
         "i0/a2 Actor 2, Issue 0: No statement found → No\n"
         "i0/a3 Actor 3, Issue 0: Yes → Yes, contested: also No\n");
}

/* Whoever is told of in another place of the file is the same. */
static void
test_order (void)
{
  static const char *const members[] = {
    "'actors': [{'id': 'A', 'name': 'A'}, {'id': 'B', 'name': 'B'}], 'issues': [{'id': 'I', "
    "'title': 'I', 'scale': " LEVELS
    "}], 'statements': [{'actor': 'A', 'issue': 'I', 'date': '2025', "
    "'position': 0}, {'actor': 'B', 'issue': 'I', 'date': '2025', 'position': 2}]",
    "'actors': [{'id': 'N', 'name': 'N'}, {'id': 'B', 'name': 'B'}, {'id': 'A', 'name': 'A'}], "
    "'issues': [{'id': 'J', 'title': 'J', 'scale': " LEVELS
    "}, {'id': 'I', 'title': 'I', 'scale': " LEVELS
    "}], 'statements': [{'actor': 'B', 'issue': 'I', 'date': '2025', 'position': 2}, {'actor': "
    "'A', 'issue': 'I', 'date': '2025', 'position': 0}, {'actor': 'N', 'issue': 'I', 'date': "
    "'2025', "
    "'position': 1}]"
  };
  g_autoptr (SpDataset) old_dataset = fixture_read (members[0]);
  g_autoptr (SpDataset) new_dataset = fixture_read (members[1]);
  g_autoptr (SpSelection) before = sp_selection_new (old_dataset, NULL);
  g_autoptr (SpSelection) after = sp_selection_new (new_dataset, NULL);

  check (before, after, "I/N N, I: new: Open\n");
  check (after, before, "I/N N, I: gone: Open\n");
}

/* What a view hides is no news. */
static void
test_hidden (void)
{
  static const char *const rows[] = { "012", "210", NULL };
  g_autoptr (SpSelection) all = rows_select (rows, 3, NULL);
  g_autoptr (SpSelection) some = rows_select (rows, 3, "'issues': ['i1'], 'actors': ['a0', 'a2']");

  check (all, some, "");
  check (some, all, "");
}

/* Any two grids: as many as differ, once each. */
static void
test_any (void)
{
  for (guint turn = 0; turn < 100; turn++)
    {
      char old_row[9] = "", new_row[9] = "";
      const char *old_rows[] = { old_row, NULL }, *new_rows[] = { new_row, NULL };
      guint differing = 0;

      for (guint i = 0; i < 8; i++)
        {
          old_row[i] = "012-!"[g_test_rand_int_range (0, 5)];
          new_row[i] = "012-!"[g_test_rand_int_range (0, 5)];
          differing += old_row[i] != new_row[i];
        }
      {
        g_autoptr (SpSelection) before = rows_select (old_rows, 8, NULL);
        g_autoptr (SpSelection) after = rows_select (new_rows, 8, NULL);
        g_autoptr (GPtrArray) news = sp_news_list (before, after);

        g_assert_cmpuint (news->len, ==, differing);
      }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/news/nothing", test_nothing);
  g_test_add_func ("/news/moves", test_moves);
  g_test_add_func ("/news/order", test_order);
  g_test_add_func ("/news/hidden", test_hidden);
  g_test_add_func ("/news/any", test_any);
  return g_test_run ();
}

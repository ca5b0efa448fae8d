/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "dataset/sp-date.h"

static const struct
{
  const char *text;
  gboolean good;
} forms[] = {
  { "2025", TRUE },        { "2025-02", TRUE },     { "2025-02-28", TRUE },
  { "2024-02-29", TRUE },  { "2000-02-29", TRUE },  { "0001", TRUE },
  { "9999-12-31", TRUE },  { "2025-02-30", FALSE }, { "1900-02-29", FALSE },
  { "2025-13", FALSE },    { "2025-00", FALSE },    { "2025-01-00", FALSE },
  { "2025-04-31", FALSE }, { "0000", FALSE },       { "0000-01-01", FALSE },
  { "", FALSE },           { "25", FALSE },         { "20250217", FALSE },
  { "2025-2-17", FALSE },  { "2025/02", FALSE },    { "2025-02-", FALSE },
  { "+2025-02-1", FALSE }, { " 2025", FALSE },      { "2025-02-1a", FALSE },
  { "2025-W08", FALSE },   { "12025", FALSE },      { "2025_02_17", FALSE },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      SpDate date = { 1, 2, 3 };
      char back[SP_DATE_BUFFER_SIZE];

      g_assert_cmpint (sp_date_parse (forms[i].text, -1, &date), ==, forms[i].good);
      if (forms[i].good)
        g_assert_cmpstr (sp_date_to_iso (date, back), ==, forms[i].text);
      else
        g_assert_cmpint (date.year, ==, 1);
    }
}

static SpDate
make (const char *text)
{
  SpDate date;

  g_assert_true (sp_date_parse (text, -1, &date));
  return date;
}

static void
test_days (void)
{
  g_assert_cmpuint (sp_date_first_day (make ("0001-01-01")), ==, 1);
  g_assert_cmpuint (sp_date_last_day (SP_DATE_NONE), ==, 0);
  g_assert_cmpuint (sp_date_last_day (make ("2024-02")), ==,
                    sp_date_last_day (make ("2024-02-29")));
  g_assert_cmpuint (sp_date_first_day (make ("2024")), ==, sp_date_last_day (make ("2024-01-01")));
  g_assert_cmpint (sp_date_compare (make ("2025-02"), make ("2025-02-28")), ==, 0);
  g_assert_cmpint (sp_date_compare (make ("2025"), make ("2025-12-30")), >, 0);
  g_assert_cmpint (sp_date_compare (make ("2025-02-17"), make ("2025-02")), <, 0);
}

static void
test_covers (void)
{
  SpDate none = SP_DATE_NONE;

  g_assert_true (sp_date_covers (none, none, 1));
  g_assert_false (sp_date_covers (make ("2025"), none, sp_date_last_day (make ("2025-12-30"))));
  g_assert_true (sp_date_covers (make ("2025"), none, sp_date_last_day (make ("2025-12-31"))));
  g_assert_true (sp_date_covers (none, make ("2025-02"), sp_date_last_day (make ("2025-02-28"))));
  g_assert_false (sp_date_covers (none, make ("2025-02"), sp_date_last_day (make ("2025-03-01"))));
}

/* Every day of four hundred years and some, against GLib's calendar. */
static void
test_calendar (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1799);
  for (guint i = 0; i < 150000; i++, g_date_add_days (&date, 1))
    {
      SpDate own = sp_date_from_day (g_date_get_julian (&date));

      g_assert_cmpuint (own.year, ==, g_date_get_year (&date));
      g_assert_cmpuint (own.day, ==, g_date_get_day (&date));
      g_assert_cmpuint (sp_date_first_day (own), ==, g_date_get_julian (&date));
      g_assert_cmpuint (sp_date_last_day (own), ==, g_date_get_julian (&date));
    }
  g_assert_false (sp_date_is_set (sp_date_from_day (0)));
  g_assert_false (sp_date_is_set (sp_date_from_day (G_MAXUINT32)));
}

static void
test_equal (void)
{
  g_assert_true (sp_date_equal ((SpDate){ 2025, 2, 0 }, (SpDate){ 2025, 2, 0 }));
  g_assert_false (sp_date_equal ((SpDate){ 2025, 2, 0 }, (SpDate){ 2025, 2, 28 }));
  g_assert_true (sp_date_equal (SP_DATE_NONE, SP_DATE_NONE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/parse", test_parse);
  g_test_add_func ("/date/days", test_days);
  g_test_add_func ("/date/equal", test_equal);
  g_test_add_func ("/date/covers", test_covers);
  g_test_add_func ("/date/calendar", test_calendar);
  return g_test_run ();
}

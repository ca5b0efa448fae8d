/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-figures.h"

#include "sp-fill.h"
#include "sp-language.h"
#include "sp-names.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Shorter numbers, years among them, have no mark between thousands. */
#define MIN_GROUPED_DIGITS 5

#define MAX_DECIMALS 6
#define MINUS        "\u2212"

/* Many languages decline a month that has a day before it. */
static const char *const months_in_dates[] = {
  NC_ ("month after a day", "January"),   NC_ ("month after a day", "February"),
  NC_ ("month after a day", "March"),     NC_ ("month after a day", "April"),
  NC_ ("month after a day", "May"),       NC_ ("month after a day", "June"),
  NC_ ("month after a day", "July"),      NC_ ("month after a day", "August"),
  NC_ ("month after a day", "September"), NC_ ("month after a day", "October"),
  NC_ ("month after a day", "November"),  NC_ ("month after a day", "December"),
};
static const char *const months_alone[] = {
  NC_ ("month without a day", "January"),   NC_ ("month without a day", "February"),
  NC_ ("month without a day", "March"),     NC_ ("month without a day", "April"),
  NC_ ("month without a day", "May"),       NC_ ("month without a day", "June"),
  NC_ ("month without a day", "July"),      NC_ ("month without a day", "August"),
  NC_ ("month without a day", "September"), NC_ ("month without a day", "October"),
  NC_ ("month without a day", "November"),  NC_ ("month without a day", "December"),
};
static const char *const short_months[] = {
  NC_ ("short month", "Jan"), NC_ ("short month", "Feb"), NC_ ("short month", "Mar"),
  NC_ ("short month", "Apr"), NC_ ("short month", "May"), NC_ ("short month", "Jun"),
  NC_ ("short month", "Jul"), NC_ ("short month", "Aug"), NC_ ("short month", "Sep"),
  NC_ ("short month", "Oct"), NC_ ("short month", "Nov"), NC_ ("short month", "Dec"),
};
static const char *const counts[] = {
  NC_ ("count", "none"),  NC_ ("count", "one"),  NC_ ("count", "two"), NC_ ("count", "three"),
  NC_ ("count", "four"),  NC_ ("count", "five"), NC_ ("count", "six"), NC_ ("count", "seven"),
  NC_ ("count", "eight"), NC_ ("count", "nine"),
};

static const char *
get_month (SpDate date, gboolean abbreviated)
{
  guint i = date.month - 1;

  if (abbreviated)
    return g_dpgettext2 (NULL, "short month", short_months[i]);
  if (date.day == 0)
    return g_dpgettext2 (NULL, "month without a day", months_alone[i]);
  return g_dpgettext2 (NULL, "month after a day", months_in_dates[i]);
}

/* Some languages have an ordinal for the first, such as "1er" in French. */
static char *
show_day (guint8 day)
{
  return day == 1 ? g_strdup (C_ ("first day of a month", "1")) : g_strdup_printf ("%d", day);
}

static char *
show_parts (SpDate date, gboolean abbreviated, gboolean has_year)
{
  g_autofree char *year = g_strdup_printf ("%d", date.year);
  g_autofree char *day = show_day (date.day);
  const char *pattern;

  if (!sp_date_is_set (date))
    return g_strdup ("");
  if (date.month == 0)
    return g_steal_pointer (&year);
  if (date.day != 0)
    pattern = has_year ? C_ ("date", "{day} {month} {year}") : C_ ("date", "{day} {month}");
  else
    pattern = has_year ? C_ ("date", "{month} {year}") : C_ ("date", "{month}");
  return sp_fill (pattern, "day", day, "month", get_month (date, abbreviated), "year", year, NULL);
}

char *
sp_date_show (SpDate date, gboolean abbreviated)
{
  return show_parts (date, abbreviated, TRUE);
}

char *
sp_date_show_in_year (SpDate date)
{
  return show_parts (date, TRUE, FALSE);
}

static char *
show_days_of_month (SpDate from, SpDate to)
{
  g_autofree char *first = show_day (from.day);
  g_autofree char *last = show_day (to.day);
  g_autofree char *year = g_strdup_printf ("%d", to.year);

  return sp_fill (C_ ("span of days", "{first} to {last} {month} {year}"), "first", first, "last",
                  last, "month", get_month (to, FALSE), "year", year, NULL);
}

char *
sp_date_show_span (SpDate from, SpDate to)
{
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  gboolean is_same_month = from.year == to.year && from.month == to.month;

  if (!sp_date_is_set (from) || (is_same_month && from.day == to.day))
    return sp_date_show (to, FALSE);
  if (!sp_date_is_set (to))
    return sp_date_show (from, FALSE);
  if (is_same_month && from.day != 0 && to.day != 0)
    return show_days_of_month (from, to);
  first = show_parts (from, TRUE, from.year != to.year || is_same_month || to.month == 0);
  last = sp_date_show (to, TRUE);
  return sp_fill (C_ ("span of dates", "{first} to {last}"), "first", first, "last", last, NULL);
}

static char *
format_plain (const SpIssue *issue, double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE + 320];
  char format[8];
  gboolean is_fixed = issue != NULL && issue->decimals >= 0;
  int decimals = is_fixed ? MIN (issue->decimals, 20) : MAX_DECIMALS;
  gsize length;

  g_snprintf (format, sizeof format, "%%.%df", decimals);
  g_ascii_formatd (buffer, sizeof buffer, format, fabs (value));
  length = strlen (buffer);
  while (!is_fixed && strchr (buffer, '.') != NULL
         && (buffer[length - 1] == '0' || buffer[length - 1] == '.'))
    {
      gboolean is_mark = buffer[length - 1] == '.';

      buffer[--length] = '\0';
      if (is_mark)
        break;
    }
  return g_strdup (buffer);
}

static gboolean
is_zero (const char *plain)
{
  return strspn (plain, "0.") == strlen (plain);
}

char *
sp_number_show (const SpIssue *issue, double value)
{
  g_autofree char *plain = NULL;
  GString *shown;
  gsize n_whole;

  if (isnan (value))
    return g_strdup ("");
  plain = format_plain (issue, value);
  n_whole = strcspn (plain, ".");
  shown = g_string_new (value < 0 && !is_zero (plain) ? MINUS : "");
  for (gsize i = 0; i < n_whole; i++)
    {
      if (i > 0 && n_whole >= MIN_GROUPED_DIGITS && (n_whole - i) % 3 == 0)
        g_string_append (shown, sp_language_get_thousands_mark (sp_language_get ()));
      g_string_append_c (shown, plain[i]);
    }
  if (plain[n_whole] == '.')
    g_string_append_printf (shown, "%s%s", sp_language_get_decimal_mark (sp_language_get ()),
                            plain + n_whole + 1);
  return g_string_free (shown, FALSE);
}

char *
sp_number_show_with_unit (const SpDataset *dataset, const SpIssue *issue, double value)
{
  g_autofree char *number = sp_number_show (issue, value);

  return sp_join ("\u00a0", number, sp_text_show (dataset, issue->unit), NULL);
}

char *
sp_count_show (guint n)
{
  if (n < G_N_ELEMENTS (counts))
    return g_strdup (g_dpgettext2 (NULL, "count", counts[n]));
  return g_strdup_printf ("%u", n);
}

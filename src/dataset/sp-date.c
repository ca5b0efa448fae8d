/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-date.h"

#include <string.h>

/* The number that @n digits spell, or -1. */
static int
read_digits (const char *text, guint n)
{
  int value = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      value = value * 10 + (text[i] - '0');
    }
  return value;
}

static gboolean
is_sound (int year, int month, int day)
{
  if (year < 1 || month < 0 || month > 12 || day < 0)
    return FALSE;
  return day == 0 || day <= g_date_get_days_in_month ((GDateMonth)month, (GDateYear)year);
}

gboolean
sp_date_parse (const char *text, gssize length, SpDate *date)
{
  gsize n;
  int year, month = 0, day = 0;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (date != NULL, FALSE);

  n = length < 0 ? strlen (text) : (gsize)length;
  if (n != 4 && n != 7 && n != 10)
    return FALSE;
  year = read_digits (text, 4);
  if (n >= 7)
    month = text[4] == '-' ? read_digits (text + 5, 2) : -1;
  if (n == 10)
    day = text[7] == '-' ? read_digits (text + 8, 2) : -1;
  if ((n >= 7 && month < 1) || (n == 10 && day < 1) || !is_sound (year, month, day))
    return FALSE;

  *date = (SpDate){ (guint16)year, (guint8)month, (guint8)day };
  return TRUE;
}

gboolean
sp_date_is_set (SpDate date)
{
  return date.year != 0;
}

/* The days from 1 January of the year 1 on, which is day 1, in the proleptic Gregorian calendar. */
static guint32
number_day (guint year, guint month, guint day)
{
  static const guint16 before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
  guint past = year - 1;
  guint leap = month > 2 && g_date_is_leap_year ((GDateYear)year) ? 1 : 0;

  return past * 365 + past / 4 - past / 100 + past / 400 + before[month - 1] + leap + day;
}

guint32
sp_date_first_day (SpDate date)
{
  if (!sp_date_is_set (date))
    return 0;
  return number_day (date.year, MAX (date.month, 1), MAX (date.day, 1));
}

guint32
sp_date_last_day (SpDate date)
{
  guint month, day;

  if (!sp_date_is_set (date))
    return 0;
  month = date.month != 0 ? date.month : 12;
  day = date.day != 0 ? date.day : g_date_get_days_in_month ((GDateMonth)month, date.year);
  return number_day (date.year, month, day);
}

int
sp_date_compare (SpDate a, SpDate b)
{
  guint32 day_a = sp_date_last_day (a), day_b = sp_date_last_day (b);

  return (day_a > day_b) - (day_a < day_b);
}

gboolean
sp_date_covers (SpDate since, SpDate until, guint32 day)
{
  return sp_date_last_day (since) <= day
         && (!sp_date_is_set (until) || day <= sp_date_last_day (until));
}

gboolean
sp_date_equal (SpDate a, SpDate b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

const char *
sp_date_to_iso (SpDate date, char buffer[static SP_DATE_BUFFER_SIZE])
{
  /* The remainders tell the compiler what is so: that it fits. */
  if (!sp_date_is_set (date))
    buffer[0] = '\0';
  else if (date.month == 0)
    g_snprintf (buffer, SP_DATE_BUFFER_SIZE, "%04u", date.year % 10000u);
  else if (date.day == 0)
    g_snprintf (buffer, SP_DATE_BUFFER_SIZE, "%04u-%02u", date.year % 10000u, date.month % 100u);
  else
    g_snprintf (buffer, SP_DATE_BUFFER_SIZE, "%04u-%02u-%02u", date.year % 10000u,
                date.month % 100u, date.day % 100u);
  return buffer;
}

SpDate
sp_date_from_day (guint32 day)
{
  GDate date;

  if (day == 0 || day > number_day (9999, 12, 31))
    return SP_DATE_NONE;
  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  return (SpDate){ g_date_get_year (&date), (guint8)g_date_get_month (&date),
                   g_date_get_day (&date) };
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpDate: @year: 1 to 9999; 0 when there is no date at all
 * @month: 1 to 12; 0 when only the year is known
 * @day: 1 to 31; 0 when only the month is known
 *
 * An ISO 8601 calendar date of reduced precision (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). It is always
 * shown as precisely as it was given, and counts from its last day: nothing is shown before it was
 * said.
 */
typedef struct
{
  guint16 year;
  guint8 month;
  guint8 day;
} SpDate;

#define SP_DATE_NONE ((SpDate){ 0, 0, 0 })

/* Room for "YYYY-MM-DD" and the final zero. */
#define SP_DATE_BUFFER_SIZE 11

/* Reads @length bytes of @text; @length is -1 for a zero-terminated string. FALSE, with @date
 * untouched, for anything that is not one of the three forms or no day of the Gregorian calendar
 * (2025-02-30). */
gboolean sp_date_parse (const char *text, gssize length, SpDate *date);

gboolean sp_date_is_set (SpDate date);

/* The Julian day number (GLib's: 1 is 1 January of the year 1) of the first and of the last day
 * that @date may mean; 0 for no date. */
guint32 sp_date_first_day (SpDate date);
guint32 sp_date_last_day (SpDate date);

/* Negative, 0 or positive as @a counts before, with or after @b: by the last day. */
int sp_date_compare (SpDate a, SpDate b);

/* Whether @day lies in the time from @since to @until, both included and counted by their last days: what
 * is said to be so since 2025 is so from its last day on. Either may be no date, for no end. */
gboolean sp_date_covers (SpDate since, SpDate until, guint32 day);

/* Whether both are the same date, as precisely given; two that are none are equal. */
gboolean sp_date_equal (SpDate a, SpDate b);

/* Writes the date as it was given into @buffer and returns @buffer ("" for no date). */
const char *sp_date_to_iso (SpDate date, char buffer[static SP_DATE_BUFFER_SIZE]);

/* The full date of a day number as above; no date for 0. */
SpDate sp_date_from_day (guint32 day);

G_END_DECLS

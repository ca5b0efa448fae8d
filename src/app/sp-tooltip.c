/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-tooltip.h"

#define MAX_CHARS 42

static int
measure_longest_line (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  glong longest = 1;

  for (guint i = 0; lines[i] != NULL; i++)
    longest = MAX (longest, g_utf8_strlen (lines[i], -1));
  return (int)MIN (longest, MAX_CHARS);
}

GtkWidget *
sp_tooltip_new (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  /* A label that wraps at any letter is as narrow as one where the screen ends. */
  gtk_label_set_width_chars (GTK_LABEL (label), measure_longest_line (text));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  return label;
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-tooltip.h"

#include "sp-app-test.h"

static void
measure (const char *text, int *minimum, int *natural)
{
  GtkWidget *label = g_object_ref_sink (sp_tooltip_new (text));

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  g_object_unref (label);
}

/* However little room there is, no text is squeezed to a column of letters; however long it is, it fits into a narrow
 * window. */
static void
test_width (void)
{
  static const char *const texts[] = {
    "Poland: Opposed",
    "United States: Opposed\nNo US soldiers in Ukraine under any guarantee.\nPete Hegseth",
    "One line that goes on and on, for far more characters than fit into a narrow window at once",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      int minimum;
      int natural;

      measure (texts[i], &minimum, &natural);
      g_assert_cmpint (minimum, >, 60);
      g_assert_cmpint (minimum * 10, >=, natural * 7);
      g_assert_cmpint (natural, <=, 360);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/tooltip/width", test_width);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}

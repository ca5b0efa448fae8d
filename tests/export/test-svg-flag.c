/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "export/sp-svg-flag.h"

#include <gio/gio.h>
#include <string.h>

#define FLAGS "/org/standpoint/Standpoint/flags/"

static void
test_drawing (void)
{
  g_autofree char *view_box = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *drawing = sp_svg_flag_parse (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 24' width='32'><!-- c -->\n"
    "<g fill='#fff'><rect width='32' height='24'/></g><circle r='3'/></svg>",
    -1, &view_box, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (view_box, ==, "0 0 32 24");
  g_assert_cmpstr (drawing, ==,
                   "  <g fill=\"#fff\">\n    <rect width=\"32\" height=\"24\"/>\n  </g>\n"
                   "  <circle r=\"3\"/>\n");
}

static void
test_refused (void)
{
  static const char *const drawings[] = {
    "<svg><script>1</script></svg>",
    "<svg><rect onclick='1'/></svg>",
    "<svg><rect id='a'/></svg>",
    "<svg><rect style='fill:red'/></svg>",
    "<svg><rect fill='url(#a)'/></svg>",
    "<svg><image href='a.png'/></svg>",
    "<svg><svg/></svg>",
    "<rect/>",
    "<svg><rect></svg>",
    "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *view_box = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_null (sp_svg_flag_parse (drawings[i], -1, &view_box, &error));
      g_assert_true (error != NULL && error->domain == G_MARKUP_ERROR);
      g_assert_null (view_box);
    }
}

/* Every flag of the program may stand in a picture. */
static void
test_all (void)
{
  g_auto (GStrv) files = g_resources_enumerate_children (FLAGS, 0, NULL);

  g_assert_cmpuint (g_strv_length (files), >, 50);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (files[i], strlen (files[i]) - strlen (".svg"));
      g_autofree char *view_box = NULL;
      g_autofree char *drawing = sp_svg_flag_read (name, &view_box);

      if (drawing == NULL)
        g_error ("%s is no flag", name);
      g_assert_cmpstr (view_box, ==, "0 0 32 24");
    }
}

static void
test_unknown (void)
{
  g_autofree char *view_box = NULL;

  g_assert_null (sp_svg_flag_read ("no-such-flag", &view_box));
  g_assert_null (sp_svg_flag_read ("../datasets/x", &view_box));
}

static void
test_grey (void)
{
  g_autofree char *grey = sp_svg_flag_to_grey (
    "<rect fill=\"#000091\" x=\"#\"/>\n<g stroke=\"#fff\"/>");
  g_autofree char *view_box = NULL;
  g_autofree char *drawing = sp_svg_flag_read ("FR", &view_box);
  g_autofree char *flag = sp_svg_flag_to_grey (drawing);

  g_assert_cmpstr (grey, ==, "<rect fill=\"#272727\" x=\"#\"/>\n<g stroke=\"#fff\"/>");
  g_assert_null (strstr (flag, "#000091"));
  g_assert_nonnull (strstr (flag, "#ffffff"));
  g_assert_cmpuint (strlen (flag), ==, strlen (drawing));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-flag/drawing", test_drawing);
  g_test_add_func ("/svg-flag/refused", test_refused);
  g_test_add_func ("/svg-flag/all", test_all);
  g_test_add_func ("/svg-flag/unknown", test_unknown);
  g_test_add_func ("/svg-flag/grey", test_grey);
  return g_test_run ();
}

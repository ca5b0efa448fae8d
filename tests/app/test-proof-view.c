/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is drawn is the SVG, as it is asked to be seen. */

#undef G_DISABLE_ASSERT

#include "app/sp-proof-view.h"
#include "scene/sp-colour.h"
#include "sp-app-test.h"

#include <string.h>

#define SIDE 60

static GBytes *
make_svg (const char *colour, int width, int height)
{
  char *svg = g_strdup_printf (
    "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %d %d'>"
    "<rect width='%d' height='%d' fill='%s'/></svg>",
    width, height, width, height, width, height, colour);

  return g_bytes_new_take (svg, strlen (svg));
}

static guint32
get_pixel (GdkTexture *texture, int x, int y)
{
  int width = gdk_texture_get_width (texture);
  int height = gdk_texture_get_height (texture);
  g_autofree guint32 *pixels = g_new (guint32, (gsize)width * (gsize)height);

  gdk_texture_download (texture, (guchar *)pixels, (gsize)width * 4);
  return pixels[y * width + x];
}

static guint32
see (SpSight sight, const char *colour, int width, int height, int x, int y)
{
  g_autoptr (GBytes) svg = make_svg (colour, width, height);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = sp_proof_view_draw (svg, SIDE, SIDE, sight, &error);

  g_assert_no_error (error);
  return get_pixel (texture, x, y);
}

static void
test_sights (void)
{
  static const guint32 colours[] = { 0xd55e00, 0x0072b2, 0x009e73, 0xffffff, 0x000000, 0x808080 };

  for (guint i = 0; i < G_N_ELEMENTS (colours); i++)
    {
      g_autofree char *name = g_strdup_printf ("#%06x", colours[i]);
      guint32 opaque = 0xff000000;

      g_assert_cmphex (see (SP_SIGHT_PLAIN, name, 10, 10, 30, 30), ==, opaque | colours[i]);
      g_assert_cmphex (see (SP_SIGHT_GREY, name, 10, 10, 30, 30), ==,
                       opaque | sp_colour_to_grey (colours[i]));
      g_assert_cmphex (see (SP_SIGHT_DEUTERANOPIA, name, 10, 10, 30, 30), ==,
                       opaque | sp_colour_simulate (colours[i], SP_VISION_DEUTERANOPIA));
      g_assert_cmphex (see (SP_SIGHT_PROTANOPIA, name, 10, 10, 30, 30), ==,
                       opaque | sp_colour_simulate (colours[i], SP_VISION_PROTANOPIA));
    }
}

/* As large as fits, in the middle; beside it nothing. */
static void
test_place (void)
{
  g_assert_cmphex (see (SP_SIGHT_PLAIN, "#ff0000", 20, 10, 30, 30), ==, 0xffff0000);
  g_assert_cmphex (see (SP_SIGHT_PLAIN, "#ff0000", 20, 10, 30, 10), ==, 0);
  g_assert_cmphex (see (SP_SIGHT_PLAIN, "#ff0000", 10, 20, 10, 30), ==, 0);
  g_assert_cmphex (see (SP_SIGHT_PLAIN, "#ff0000", 10, 20, 30, 2), ==, 0xffff0000);
}

/* A page, its white margin, and the picture at its upper end. */
static void
test_paper (void)
{
  g_assert_cmphex (see (SP_SIGHT_PAPER, "#ff0000", 10, 10, 2, 30), ==, 0);
  g_assert_cmphex (see (SP_SIGHT_PAPER, "#ff0000", 10, 10, 30, 58), ==, 0xffffffff);
  g_assert_cmphex (see (SP_SIGHT_PAPER, "#ff0000", 10, 10, 30, 20), ==, 0xffff0000);
}

static void
test_not_svg (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("words", 5);
  g_autoptr (GError) error = NULL;

  g_assert_null (sp_proof_view_draw (bytes, SIDE, SIDE, SP_SIGHT_PLAIN, &error));
  g_assert_nonnull (error);
}

typedef struct
{
  SpProofView *view;
  guint32 colour;
} Wanted;

static gboolean
shows (gpointer data)
{
  Wanted *wanted = data;
  GdkTexture *texture = sp_proof_view_get_texture (wanted->view);

  return texture != NULL
         && get_pixel (texture, gdk_texture_get_width (texture) / 2,
                       gdk_texture_get_height (texture) / 2)
              == (0xff000000 | wanted->colour);
}

/* The last picture wins, however many were asked for. */
static void
test_widget (void)
{
  GtkWidget *widget = g_object_new (SP_TYPE_PROOF_VIEW, NULL);
  GtkWindow *window = sp_app_test_show (widget, 300, 200);
  Wanted wanted = { SP_PROOF_VIEW (widget), 0x0000ff };

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (GBytes) svg = make_svg (i < 19 ? "#00ff00" : "#0000ff", 30, 20);

      sp_proof_view_set_svg (wanted.view, svg, 30, 20);
    }
  sp_app_test_wait (shows, &wanted);
  sp_proof_view_set_sight (wanted.view, SP_SIGHT_GREY);
  wanted.colour = sp_colour_to_grey (0x0000ff);
  sp_app_test_wait (shows, &wanted);
  gtk_window_destroy (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/proof-view/sights", test_sights);
  g_test_add_func ("/proof-view/place", test_place);
  g_test_add_func ("/proof-view/paper", test_paper);
  g_test_add_func ("/proof-view/not-svg", test_not_svg);
  g_test_add_func ("/proof-view/widget", test_widget);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#undef G_DISABLE_ASSERT

#include "app/sp-chart-painter.h"

#include "chart/sp-chart.h"
#include "scene/sp-scene-builder.h"
#include "sp-app-test.h"

#include <math.h>

typedef struct
{
  guint32 *pixels;
  int width;
  int height;
} Picture;

static Picture
render (GskRenderNode *node, double width, double height)
{
  Picture picture = { NULL, (int)ceil (width), (int)ceil (height) };
  cairo_surface_t *surface;
  cairo_t *cr;

  picture.pixels = g_new0 (guint32, (gsize)picture.width * (gsize)picture.height);
  surface = cairo_image_surface_create_for_data ((guchar *)picture.pixels, CAIRO_FORMAT_RGB24,
                                                 picture.width, picture.height, picture.width * 4);
  cr = cairo_create (surface);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return picture;
}

static guint32
get_pixel (const Picture *self, double x, double y)
{
  int column = CLAMP ((int)x, 0, self->width - 1);
  int row = CLAMP ((int)y, 0, self->height - 1);

  return self->pixels[row * self->width + column] & 0xffffff;
}

/* Whether more than one colour is in a box. */
static gboolean
has_ink (const Picture *self, const SpBox *box)
{
  guint32 first = get_pixel (self, box->x, box->y);

  for (double y = box->y; y < box->y + box->height; y++)
    for (double x = box->x; x < box->x + box->width; x++)
      if (get_pixel (self, x, y) != first)
        return TRUE;
  return FALSE;
}

static void
check_scene (SpChartPainter *painter, const SpScene *scene, const SpLook *look)
{
  GskRenderNode *node = sp_chart_painter_paint (painter, scene, look);
  Picture picture = render (node, sp_scene_get_width (scene), sp_scene_get_height (scene));

  for (guint i = 0; i < sp_scene_get_n_marks (scene); i++)
    {
      const SpNode *mark = sp_scene_get_node (scene, sp_scene_get_mark (scene, i));

      if (!has_ink (&picture, &mark->box))
        g_error ("%s leaves no ink", mark->key);
    }
  g_free (picture.pixels);
  gsk_render_node_unref (node);
}

static void
check_width (SpDataset *dataset, double width)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSelection) selection = sp_selection_new (dataset, NULL);
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SpChartPainter) painter = sp_chart_painter_new (widget);
  g_autoptr (SpScene) scene = NULL;
  g_autoptr (GError) error = NULL;
  SpChartRequest request;

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  request.width = width;
  scene = sp_chart_layout (&request, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SpLook) look = sp_look_new_for_desktop (i % 2, i / 2);

      check_scene (painter, scene, look);
    }
}

/* Every mark of every bundled dataset leaves ink where its box is, whatever the desktop looks like. */
static void
test_marks (void)
{
  g_auto (GStrv) names = sp_app_test_list_datasets ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_app_test_read (names[i]);

      check_width (dataset, 1240);
      check_width (dataset, 480);
    }
}

static SpScene *
make_shapes (SpTextMeasurer *measurer)
{
  static const SpPathStep triangle[] = { { 'M', { 210 }, { 50 } },
                                         { 'L', { 240 }, { 50 } },
                                         { 'C', { 240, 230, 225 }, { 30, 20, 10 } },
                                         { 'Z', { 0 }, { 0 } } };
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 400);
  SpPaint fill = { .fill = SP_TOKEN_MARK };
  SpPaint line = { .stroke = SP_TOKEN_MARK, .width = 4 };

  sp_scene_builder_add_rect (builder, (SpBox){ 10, 10, 40, 40 }, 10, fill);
  sp_scene_builder_add_disc (builder, 80, 30, 15, fill);
  sp_scene_builder_add_line (builder, 110, 30, 150, 30, line);
  line.dash = SP_DASH_DASHED;
  sp_scene_builder_add_rect (builder, (SpBox){ 160, 10, 40, 40 }, 0, line);
  sp_scene_builder_add_path (builder, triangle, G_N_ELEMENTS (triangle), fill);
  return sp_scene_builder_finish (builder, 60);
}

/* Shapes stand where the scene says, in the colours of the theme. */
static void
test_shapes (void)
{
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SpChartPainter) painter = sp_chart_painter_new (widget);
  g_autoptr (SpScene) scene = make_shapes (measurer);
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  GskRenderNode *node = sp_chart_painter_paint (painter, scene, look);
  Picture picture = render (node, 400, 60);
  guint32 ink = sp_look_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_MARK);
  guint32 paper = sp_look_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_SURFACE);

  g_assert_cmphex (get_pixel (&picture, 5, 5), ==, paper);
  g_assert_cmphex (get_pixel (&picture, 30, 30), ==, ink);
  g_assert_cmphex (get_pixel (&picture, 10, 10), ==, paper);
  g_assert_cmphex (get_pixel (&picture, 80, 30), ==, ink);
  g_assert_cmphex (get_pixel (&picture, 67, 17), ==, paper);
  g_assert_cmphex (get_pixel (&picture, 130, 30), ==, ink);
  g_assert_cmphex (get_pixel (&picture, 162, 10), ==, ink);
  g_assert_cmphex (get_pixel (&picture, 180, 30), ==, paper);
  g_assert_cmphex (get_pixel (&picture, 225, 40), ==, ink);
  g_assert_cmphex (get_pixel (&picture, 300, 30), ==, paper);
  g_free (picture.pixels);
  gsk_render_node_unref (node);
}

/* A pattern fills rectangles and paths alike, and nothing outside of them. */
static void
test_patterns (void)
{
  static const SpPathStep square[] = { { 'M', { 100 }, { 10 } },
                                       { 'L', { 140 }, { 10 } },
                                       { 'L', { 140 }, { 50 } },
                                       { 'L', { 100 }, { 50 } },
                                       { 'Z', { 0 }, { 0 } } };
  static const SpToken tokens[] = { SP_TOKEN_HATCH, SP_TOKEN_SCALE_0, SP_TOKEN_SCALE_8 };

  for (guint i = 0; i < G_N_ELEMENTS (tokens); i++)
    {
      g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
      g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
      g_autoptr (SpChartPainter) painter = sp_chart_painter_new (widget);
      g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);
      g_autoptr (SpLook) look = sp_look_new (SP_THEME_PRINT);
      g_autoptr (SpScene) scene = NULL;
      GskRenderNode *node;
      Picture picture;

      sp_scene_builder_add_rect (builder, (SpBox){ 10, 10, 40, 40 }, 0,
                                 (SpPaint){ .fill = tokens[i] });
      sp_scene_builder_add_path (builder, square, G_N_ELEMENTS (square),
                                 (SpPaint){ .fill = tokens[i] });
      scene = sp_scene_builder_finish (builder, 60);
      node = sp_chart_painter_paint (painter, scene, look);
      picture = render (node, 200, 60);
      g_assert_true (has_ink (&picture, &(SpBox){ 14, 14, 32, 32 }));
      g_assert_true (has_ink (&picture, &(SpBox){ 104, 14, 32, 32 }));
      g_assert_false (has_ink (&picture, &(SpBox){ 52, 0, 46, 58 }));
      g_assert_false (has_ink (&picture, &(SpBox){ 142, 0, 50, 58 }));
      g_free (picture.pixels);
      gsk_render_node_unref (node);
    }
}

/* Letters may reach a little out of their line. */
static void
assert_only_in (const Picture *picture, const SpBox *box, guint32 paper)
{
  SpBox around = { box->x - 3, box->y - 3, box->width + 6, box->height + 6 };

  for (int y = 0; y < picture->height; y++)
    for (int x = 0; x < picture->width; x++)
      if (get_pixel (picture, x, y) != paper)
        g_assert_true (sp_box_contains (&around, x, y));
}

/* Words that run upwards leave ink from end to end of their box, and none beside it. */
static void
test_turned_texts (void)
{
  static const char *const words[] = { "Nordic states", "الاتحاد الأوروبي" };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SpChartPainter) painter = sp_chart_painter_new (widget);
  g_autoptr (SpLook) look = sp_look_new (SP_THEME_LIGHT);
  guint32 paper = sp_look_get_colour (look, SP_HUES_SINGLE, SP_TOKEN_SURFACE);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 100);
      g_autoptr (SpScene) scene = NULL;
      GskRenderNode *node;
      Picture picture;
      SpBox box;

      sp_scene_builder_set_rtl (builder, i >= 2);
      sp_scene_builder_add_turned_text (builder, words[i % 2], (SpTextStyle){ 13, 400 },
                                        SP_TOKEN_INK, 30, 180);
      scene = sp_scene_builder_finish (builder, 200);
      box = sp_scene_get_node (scene, 0)->box;
      node = sp_chart_painter_paint (painter, scene, look);
      picture = render (node, 100, 200);
      assert_only_in (&picture, &box, paper);
      g_assert_true (has_ink (&picture, &(SpBox){ box.x, box.y, box.width, 20 }));
      g_assert_true (has_ink (&picture, &(SpBox){ box.x, 160, box.width, 20 }));
      g_free (picture.pixels);
      gsk_render_node_unref (node);
    }
}

static void
test_flags (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (SpChartPainter) painter = sp_chart_painter_new (widget);
  GdkTexture *texture = sp_chart_painter_get_flag (painter, "FR", 24);

  g_assert_nonnull (texture);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 24);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, 18);
  g_assert_true (sp_chart_painter_get_flag (painter, "FR", 24) == texture);
  g_assert_null (sp_chart_painter_get_flag (painter, "../../no such flag", 24));
}

/* What a desktop asks for is known when libadwaita begins: so that each is seen by a process of its own. */
static void
test_desktops (void)
{
  static const struct
  {
    const char *contrast, *scheme;
    guint32 ink, paper;
  } desktops[] = { { "0", "prefer-light", 0x1a1a1e, 0xffffff },
                   { "0", "prefer-dark", 0xf4f4f6, 0x1e1e22 },
                   { "1", "prefer-light", 0x000000, 0xffffff },
                   { "1", "prefer-dark", 0xffffff, 0x000000 } };
  const char *at = g_getenv ("SP_TEST_DESKTOP");

  if (g_test_subprocess ())
    {
      g_autoptr (SpLook) look = sp_chart_painter_make_look ();

      g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_INK), ==, desktops[atoi (at)].ink);
      g_assert_cmphex (sp_look_get_colour (look, 0, SP_TOKEN_SURFACE), ==,
                       desktops[atoi (at)].paper);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (desktops); i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      g_setenv ("ADW_DEBUG_HIGH_CONTRAST", desktops[i].contrast, TRUE);
      g_setenv ("ADW_DEBUG_COLOR_SCHEME", desktops[i].scheme, TRUE);
      g_setenv ("SP_TEST_DESKTOP", number, TRUE);
      g_test_trap_subprocess (NULL, 0, 0);
      g_test_trap_assert_passed ();
    }
  g_unsetenv ("ADW_DEBUG_HIGH_CONTRAST");
  g_unsetenv ("ADW_DEBUG_COLOR_SCHEME");
}

static void
add_tests (void)
{
  g_test_add_func ("/chart-painter/marks", test_marks);
  g_test_add_func ("/chart-painter/shapes", test_shapes);
  g_test_add_func ("/chart-painter/patterns", test_patterns);
  g_test_add_func ("/chart-painter/turned-texts", test_turned_texts);
  g_test_add_func ("/chart-painter/flags", test_flags);
  g_test_add_func ("/chart-painter/desktops", test_desktops);
}

int
main (int argc, char **argv)
{
  return sp_app_test_run (argc, argv, add_tests);
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every chart can be read in every theme and palette. */

#undef G_DISABLE_ASSERT

#include "chart/sp-chart.h"
#include "scene/sp-contrast-check.h"
#include "scene/sp-scene-builder.h"
#include "support/sp-scene-check.h"

static const double widths[] = { 1240, 480 };

/* All themes, and what a dark desktop in high contrast shows. */
static SpLook *
make_look (guint i)
{
  return i < SP_N_THEMES ? sp_look_new (i) : sp_look_new_for_desktop (TRUE, TRUE);
}

static void
assert_readable (const SpScene *scene, const char *what)
{
  for (guint i = 0; i <= SP_N_THEMES; i++)
    {
      g_autoptr (SpLook) look = make_look (i);
      g_autofree char *defects = sp_contrast_check (scene, look);

      if (*defects != '\0')
        g_error ("%s, %s:\n%s", what, sp_theme_get_name (sp_look_get_theme (look)), defects);
    }
}

/* A kind that does not fit the data or the width has nothing to be read. */
static gboolean
check_kind (SpDataset *dataset,
            const char *kind,
            const char *form,
            double width,
            int palette,
            const char *what)
{
  g_autoptr (SpTestSheet) test = sp_test_sheet_new (dataset, width);
  g_autoptr (SpView) view = sp_view_copy (sp_selection_get_view (test->selection));
  g_autoptr (SpSelection) selection = NULL;
  g_autoptr (SpScene) scene = NULL;
  g_autofree char *name = g_strdup_printf ("%s (%s) of %s at %g, palette %d", kind,
                                           form != NULL ? form : "as it is", what, width, palette);

  g_free (view->chart);
  view->chart = g_strdup (kind);
  if (form != NULL)
    {
      g_free (view->form);
      view->form = g_strdup (form);
    }
  selection = sp_chart_select (dataset, view);
  test->request.selection = selection;
  test->request.palette = palette;
  scene = sp_chart_layout (&test->request, NULL);
  if (scene == NULL)
    return FALSE;
  assert_readable (scene, name);
  return TRUE;
}

static void
check_dataset (SpDataset *dataset, const char *what, GHashTable *seen)
{
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      for (int palette = -1; palette < (int)SP_N_HUES; palette++)
        if (check_kind (dataset, kinds[i]->name, NULL, widths[j], palette, what))
          g_hash_table_add (seen, (gpointer)kinds[i]->name);
}

/* Maps in every form: which hues they have is no matter of that. */
static void
check_maps (SpDataset *dataset, const char *what)
{
  const SpChartKind *kind = sp_chart_find_kind ("map");

  for (guint i = 0; kind->forms[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      check_kind (dataset, kind->name, kind->forms[i], widths[j], -1, what);
}

static void
test_charts (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) names = sp_test_list_samples ();
  g_autofree char *json = sp_test_make_json (30, 7, "Actor number %u");
  g_autoptr (SpDataset) made = sp_test_load_json (json);
  guint n;

  sp_chart_get_kinds (&n);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autoptr (SpDataset) dataset = sp_test_load_sample (names[i]);

      check_dataset (dataset, names[i], seen);
      check_maps (dataset, names[i]);
    }
  check_dataset (made, "30 actors", seen);
  g_assert_cmpuint (g_hash_table_size (seen), ==, n);
}

/* What the check finds, and what it lets pass. */

static SpScene *
make_scene (SpPaint ground, SpPaint shape, SpToken ink)
{
  static const SpPathStep triangle[] = {
    { 'M', { 0 }, { 0 } }, { 'L', { 200 }, { 0 } }, { 'L', { 0 }, { 200 } }, { 'Z', { 0 }, { 0 } }
  };
  g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
  g_autoptr (SpSceneBuilder) builder = sp_scene_builder_new (measurer, 200);

  sp_scene_builder_add_path (builder, triangle, G_N_ELEMENTS (triangle), ground);
  sp_scene_builder_begin (builder, "troops/GBR", NULL);
  sp_scene_builder_add_disc (builder, 30, 60, 10, shape);
  sp_scene_builder_add_text (builder, "Words", (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, ink,
                             SP_ANCHOR_START, 10, 30);
  sp_scene_builder_end (builder);
  sp_scene_builder_add_text (builder, "Beside", (SpTextStyle){ 14, SP_WEIGHT_NORMAL }, SP_TOKEN_INK,
                             SP_ANCHOR_END, 195, 195);
  return sp_scene_builder_finish (builder, 200);
}

static void
assert_finds (SpTheme theme, SpPaint ground, SpPaint shape, SpToken ink, const char *defect)
{
  g_autoptr (SpScene) scene = make_scene (ground, shape, ink);
  g_autoptr (SpLook) look = sp_look_new (theme);
  g_autofree char *found = sp_contrast_check (scene, look);

  if (*defect == '\0')
    g_assert_cmpstr (found, ==, "");
  else
    g_assert_true (g_str_has_prefix (found, defect));
}

static void
test_check (void)
{
  SpPaint none = { 0 };
  SpPaint dark = { .fill = SP_TOKEN_SCALE_8 };
  SpPaint pale = { .fill = SP_TOKEN_BAND_8 };
  SpPaint line = { .stroke = SP_TOKEN_OUTLINE, .width = 1 };

  assert_finds (SP_THEME_LIGHT, none, none, SP_TOKEN_INK, "");
  assert_finds (SP_THEME_LIGHT, pale, dark, SP_TOKEN_INK_SOFT, "");
  assert_finds (SP_THEME_LIGHT, pale, line, SP_TOKEN_INK_SOFT, "");
  assert_finds (SP_THEME_LIGHT, dark, none, SP_TOKEN_ON_SCALE_8, "");
  assert_finds (SP_THEME_LIGHT, dark, none, SP_TOKEN_INK,
                "text \"Words\" in troops/GBR: ink on scale-8 is ");
  assert_finds (SP_THEME_LIGHT, none, none, SP_TOKEN_GRID,
                "text \"Words\" in troops/GBR: grid on surface is ");
  assert_finds (SP_THEME_LIGHT, dark, dark, SP_TOKEN_ON_SCALE_8,
                "a shape in troops/GBR: scale-8 on scale-8 is 1.00:1, not 3.0:1");
  assert_finds (SP_THEME_LIGHT, dark, line, SP_TOKEN_ON_SCALE_8,
                "a shape in troops/GBR: outline on scale-8 is ");
  assert_finds (SP_THEME_PRINT, pale, none, SP_TOKEN_INK,
                "text \"Words\" in troops/GBR stands on the pattern band-8");
  assert_finds (SP_THEME_HIGH_CONTRAST, dark, none, SP_TOKEN_ON_SCALE_8,
                "text \"Words\" in troops/GBR: on-scale-8 on scale-8 is ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg-contrast/check", test_check);
  g_test_add_func ("/svg-contrast/charts", test_charts);
  return g_test_run ();
}

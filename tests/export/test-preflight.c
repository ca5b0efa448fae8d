/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every point is good, or a click makes it so. */

#undef G_DISABLE_ASSERT

#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "export/sp-preflight.h"
#include "support/sp-scene-check.h"

#include <string.h>

typedef struct
{
  SpDataset *dataset;
  SpView *view;
  SpEdition edition;
  SpPreflight preflight;
  char *subtitle;
} Proof;

static void
clear (Proof *self)
{
  sp_dataset_unref (self->dataset);
  sp_view_free (self->view);
  sp_edition_clear (&self->edition);
  sp_preflight_clear (&self->preflight);
  g_free (self->subtitle);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Proof, clear)

static void
start (Proof *self, SpDataset *dataset, const char *chart)
{
  *self = (Proof){ .dataset = dataset, .view = sp_view_copy (sp_dataset_get_view (dataset)) };
  sp_edition_init (&self->edition, SP_CHART_WIDTH);
  g_free (self->view->chart);
  self->view->chart = g_strdup (chart);
}

/* FALSE where the chart does not fit the data. */
static gboolean
look (Proof *self)
{
  g_autoptr (SpSelection) selection = sp_chart_select (self->dataset, self->view);
  g_autoptr (SpScene) scene = sp_chart_lay_out_in (selection, self->edition.look,
                                                   self->edition.width, self->edition.height, NULL);
  g_autoptr (GBytes) document = NULL;
  SpPreflightFacts facts = { 0 };

  if (scene == NULL)
    return FALSE;
  document = sp_edition_write (&self->edition, scene, selection, &facts.too_large, NULL);
  g_assert_nonnull (document);
  facts.bytes = g_bytes_get_size (document);
  sp_preflight_clear (&self->preflight);
  sp_preflight_init (&self->preflight, scene, selection, &self->edition, &facts);
  g_free (self->subtitle);
  self->subtitle = g_strdup (sp_scene_get_subtitle (scene));
  return TRUE;
}

static void
mend (Proof *self, SpCheck check)
{
  const SpPoint *point = &self->preflight.points[check];
  SpLook *at = self->edition.look;

  switch (point->mend)
    {
    case SP_MEND_SCALE:
      self->edition.scale = point->amount;
      break;
    case SP_MEND_THEME:
      sp_edition_set_look (&self->edition, (SpTheme)point->amount, sp_look_get_palette (at));
      break;
    case SP_MEND_PALETTE:
      sp_edition_set_look (&self->edition, sp_look_get_theme (at), (int)point->amount);
      break;
    case SP_MEND_DATA:
      self->edition.data = (SpDataMode)point->amount;
      break;
    case SP_MEND_NOTE:
      {
        g_autofree char *words = g_strconcat (self->subtitle, ". ", point->note, NULL);

        sp_text_free (self->view->subtitle);
        self->view->subtitle = sp_text_new_plain (words);
        break;
      }
    case SP_MEND_WIDTH:
    case SP_MEND_NONE:
    default:
      g_error ("check %u can't be mended", check);
    }
}

static void
assert_told (const SpPreflight *preflight)
{
  for (SpCheck check = 0; check < SP_N_CHECKS; check++)
    {
      g_autofree char *words = sp_preflight_show (preflight, check);
      g_autofree char *button = sp_preflight_show_mend (preflight, check);

      g_assert_true (*sp_check_get_name (check) != '\0' && *words != '\0');
      g_assert_null (strchr (words, '{'));
      g_assert_true ((button == NULL) == preflight->points[check].good);
    }
}

/* Each click makes its own point good. */
static void
check_mends (const char *sample, const char *chart, SpTheme theme, SpDataMode data, SpFormat format)
{
  g_auto (Proof) proof = { 0 };

  start (&proof, sp_test_load_sample (sample), chart);
  sp_edition_set_look (&proof.edition, theme, -1);
  proof.edition.data = data;
  proof.edition.format = format;
  proof.edition.scale = 0.4;
  if (!look (&proof))
    return;
  assert_told (&proof.preflight);
  for (SpCheck check = 0; check < SP_N_CHECKS; check++)
    {
      if (proof.preflight.points[check].good)
        continue;
      mend (&proof, check);
      g_assert_true (look (&proof));
      if (!proof.preflight.points[check].good)
        g_error ("%s of %s: %s is not mended", chart, sample, sp_check_get_name (check));
    }
}

static void
test_mends (void)
{
  g_auto (GStrv) samples = sp_test_list_samples ();
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  for (guint i = 0; samples[i] != NULL; i++)
    for (guint j = 0; j < n; j++)
      check_mends (samples[i], kinds[j]->name, j % SP_N_THEMES, (i + j) % SP_N_DATA_MODES,
                   j % 2 == 0 ? SP_FORMAT_SVG : SP_FORMAT_PNG);
}

static void
test_counts (void)
{
  g_auto (Proof) proof = { 0 };
  const SpPoint *points = proof.preflight.points;

  start (
    &proof,
    sp_test_load_json (
      "{\"format\":\"standpoint\",\"version\":1,\"title\":\"T\",\"sources\":["
      "{\"id\":\"s\",\"type\":\"article\",\"title\":\"S\",\"origin\":\"copy\",\"original\":\"AFP\"}"
      ","
      "{\"id\":\"t\",\"type\":\"article\",\"title\":\"T\"}],"
      "\"actors\":[{\"id\":\"A\",\"name\":\"Atlantis\"},{\"id\":\"B\",\"name\":\"Utopia\"}],"
      "\"issues\":[{\"id\":\"i\",\"title\":\"Sea\",\"scale\":{\"type\":\"levels\",\"levels\":["
      "{\"value\":0,\"label\":\"Low\"},{\"value\":1,\"label\":\"High\"}]}}],\"statements\":["
      "{\"actor\":\"A\",\"issue\":\"i\",\"date\":\"2024-01-02\",\"position\":1,\"sources\":[\"s\"],"
      "\"confidence\":\"reported\",\"quote\":\"Oui\",\"quote_lang\":\"fr\",\"translation\":\"Yes\","
      "\"translation_by\":\"machine\"},"
      "{\"actor\":\"B\",\"issue\":\"i\",\"date\":\"2024-01-02\",\"position\":0,"
      "\"sources\":[\"s\",\"t\"]}]}"),
    "positions");
  g_assert_true (look (&proof));
  for (SpCheck check = SP_CHECK_SINGLE_SOURCE; check <= SP_CHECK_TRANSLATED; check++)
    {
      g_assert_cmpuint (points[check].n, ==, 1);
      g_assert_cmpuint (points[check].of, ==, 2);
      g_assert_false (points[check].good);
    }
  g_assert_true (points[SP_CHECK_OLD].good);
  g_assert_true (points[SP_CHECK_DATA].good);
  g_assert_cmpfloat (points[SP_CHECK_TEXT_SIZE].value, ==, 12);
}

/* Room that was found is offered before words. */
static void
test_left_out (void)
{
  g_autofree char *json = sp_test_make_json (40, 5, "The very long name of actor number %u");
  g_auto (Proof) proof = { 0 };
  const SpPoint *point = &proof.preflight.points[SP_CHECK_LEFT_OUT];

  start (&proof, sp_test_load_json (json), "positions");
  proof.edition.width = 420;
  g_assert_true (look (&proof));
  g_assert_cmpuint (point->n, >, 0);
  g_assert_false (point->good);
  g_assert_cmpint (point->mend, ==, SP_MEND_NOTE);
  mend (&proof, SP_CHECK_LEFT_OUT);
  g_assert_true (look (&proof));
  g_assert_true (point->good);
}

static void
test_travels (void)
{
  g_auto (Proof) proof = { 0 };
  g_auto (SpPreflight) copy = { 0 };
  g_autoptr (GVariant) variant = NULL;

  start (&proof, sp_test_load_sample ("paris-2025-02-17"), "matrix");
  g_assert_true (look (&proof));
  variant = g_variant_ref_sink (sp_preflight_to_variant (&proof.preflight));
  sp_preflight_init_from_variant (&copy, variant);
  for (SpCheck check = 0; check < SP_N_CHECKS; check++)
    {
      g_autofree char *here = sp_preflight_show (&proof.preflight, check);
      g_autofree char *there = sp_preflight_show (&copy, check);

      g_assert_cmpstr (here, ==, there);
      g_assert_cmpint (copy.points[check].mend, ==, proof.preflight.points[check].mend);
      g_assert_cmpfloat (copy.points[check].amount, ==, proof.preflight.points[check].amount);
      g_assert_cmpstr (copy.points[check].note, ==, proof.preflight.points[check].note);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sp_language_set ("en");
  g_test_add_func ("/preflight/mends", test_mends);
  g_test_add_func ("/preflight/counts", test_counts);
  g_test_add_func ("/preflight/left-out", test_left_out);
  g_test_add_func ("/preflight/travels", test_travels);
  return g_test_run ();
}

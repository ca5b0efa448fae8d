/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-press.h"

#include "analysis/sp-names.h"
#include "analysis/sp-sentence.h"
#include "chart/sp-chart.h"
#include "dataset/sp-view-json.h"
#include "export/sp-places.h"
#include "export/sp-render.h"
#include "export/sp-svg-reader.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* By how much a size may grow for nothing to be left out, and how wide it may get. */
static const double growths[] = { 1.25, 1.5, 2.0, 3.0 };
#define WIDEST 4000.0

/* One order at work. */
typedef struct
{
  SpDataset *dataset;
  SpView *view;
  SpEdition edition;
  char *language; /* of messages */
  SpPressJob job;
  SpClaimsFormat claims;
  SpSelection *selection;
  SpScene *scene;
  GVariantDict answer;
} Run;

static void
clear (Run *self)
{
  g_clear_pointer (&self->scene, sp_scene_unref);
  g_clear_pointer (&self->selection, sp_selection_unref);
  g_clear_pointer (&self->view, sp_view_free);
  g_clear_pointer (&self->dataset, sp_dataset_unref);
  g_clear_pointer (&self->language, g_free);
  sp_edition_clear (&self->edition);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, clear)

/* Which statements of the file that a picture was first made from those of the dataset are; "" where they are its own. */
static char *
write_places (const SpDataset *dataset)
{
  guint n = sp_dataset_get_n_statements (dataset);
  g_autofree guint32 *places = g_new (guint32, n + 1);
  gboolean moved = FALSE;

  for (guint32 i = 0; i < n; i++)
    {
      places[i] = sp_dataset_get_place (dataset, i);
      moved |= places[i] != i;
    }
  return moved ? sp_places_write (places, n) : g_strdup ("");
}

GVariant *
sp_press_order_new (SpDataset *dataset,
                    const SpView *view,
                    const SpEdition *edition,
                    SpPressJob job,
                    SpClaimsFormat claims)
{
  g_autofree char *json = NULL;
  g_autofree char *places = NULL;
  GVariant *bytes;

  g_return_val_if_fail (dataset != NULL && view != NULL && edition != NULL, NULL);

  json = sp_view_to_json (view, dataset);
  bytes = g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, sp_dataset_get_bytes (dataset),
                                    TRUE);
  places = write_places (dataset);
  return g_variant_new ("(@aysvsuus)", bytes, json, sp_edition_to_variant (edition),
                        sp_language_get (), (guint32)job, (guint32)claims, places);
}

/* The dataset as its file has it, under the view that is asked for. */
static gboolean
read_order (Run *self, GVariant *order)
{
  g_autoptr (GVariant) bytes = NULL;
  g_autoptr (GVariant) edition = NULL;
  g_autoptr (GBytes) data = NULL;
  g_autofree char *json = NULL;
  g_autofree char *places = NULL;
  g_autoptr (SpProblems) problems = sp_problems_new ("");
  SpSvgContents contents = { 0 };
  guint32 job;
  guint32 claims;

  g_variant_get (order, "(@aysvsuus)", &bytes, &json, &edition, &self->language, &job, &claims,
                 &places);
  data = g_variant_get_data_as_bytes (bytes);
  /* Whoever ordered it ended before all was said. */
  if (g_bytes_get_size (data) == 0)
    return FALSE;
  sp_edition_init_from_variant (&self->edition, edition);
  self->job = (SpPressJob)job;
  self->claims = (SpClaimsFormat)claims;
  contents.data = data;
  contents.view = json;
  contents.places = *places != '\0' ? places : NULL;
  self->dataset = sp_svg_contents_read (&contents, &self->view, problems);
  return self->dataset != NULL;
}

static void
answer_error (Run *self, const GError *error)
{
  double width;
  double height;

  if (sp_chart_get_needed_size (error, &width, &height))
    g_variant_dict_insert (&self->answer, "needed", "(dd)", width, height);
  g_variant_dict_insert (&self->answer, "error", "(ss)", g_quark_to_string (error->domain),
                         error->message);
}

static void
answer_bytes (Run *self, const char *key, GBytes *bytes)
{
  g_variant_dict_insert_value (&self->answer, key,
                               g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE));
}

/* Without the assumptions, which follow every subtitle. */
static char *
get_told (const Run *self)
{
  g_autofree char *assumptions = sp_sentence_assumptions (self->selection);
  char *told = g_strdup (sp_scene_get_subtitle (self->scene));

  if (assumptions != NULL && g_str_has_suffix (told, assumptions))
    told[strlen (told) - strlen (assumptions)] = '\0';
  return g_strchomp (told);
}

static double
find_growth (const Run *self)
{
  const SpEdition *edition = &self->edition;

  if (*sp_scene_get_left_out (self->scene) == NULL)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (growths); i++)
    {
      double width = round (edition->width * growths[i]);
      double height = round (edition->height * growths[i]);
      g_autoptr (SpScene)
        wider = width <= WIDEST
                  ? sp_chart_lay_out_in (self->selection, edition->look, width, height, NULL)
                  : NULL;

      if (wider != NULL && *sp_scene_get_left_out (wider) == NULL)
        return growths[i];
    }
  return 0;
}

static void
answer_words (Run *self)
{
  g_autofree char *told = get_told (self);

  g_variant_dict_insert (&self->answer, "title", "s", sp_scene_get_title (self->scene));
  g_variant_dict_insert (&self->answer, "told", "s", told);
  g_variant_dict_insert (&self->answer, "description", "s", sp_scene_get_description (self->scene));
  g_variant_dict_insert (&self->answer, "size", "(dd)", sp_scene_get_width (self->scene),
                         sp_scene_get_height (self->scene));
}

static void
answer_preflight (Run *self, const SpPreflightFacts *facts)
{
  g_auto (SpPreflight) preflight = { 0 };

  sp_preflight_init (&preflight, self->scene, self->selection, &self->edition, facts);
  g_variant_dict_insert_value (&self->answer, "preflight", sp_preflight_to_variant (&preflight));
}

static GBytes *
write_as (Run *self, SpFormat format, gsize *too_large, GError **error)
{
  SpEdition edition = self->edition;

  edition.format = format;
  /* Nothing in the picture is worded any more; what may go wrong is for the reader of the window. */
  if (format != SP_FORMAT_SVG)
    sp_language_set (self->language);
  return sp_edition_write (&edition, self->scene, self->selection, too_large, error);
}

static GBytes *
make_document (Run *self, GError **error)
{
  SpPreflightFacts facts = { 0 };
  GBytes *document;

  if (self->job == SP_PRESS_CLAIMS)
    {
      g_autoptr (SpClaims) claims = sp_claims_new (self->scene, self->selection);

      return sp_claims_write (claims, self->claims);
    }
  if (self->job == SP_PRESS_PICTURE)
    return write_as (self, self->edition.format, NULL, error);
  document = write_as (self, SP_FORMAT_SVG, &facts.too_large, error);
  facts.bytes = document != NULL ? g_bytes_get_size (document) : 0;
  if (self->job != SP_PRESS_PROOF)
    return document;
  facts.wider = find_growth (self);
  answer_preflight (self, &facts);
  return document;
}

static gboolean
make (Run *self, GError **error)
{
  const char *language = self->edition.language;
  g_autoptr (GBytes) document = NULL;
  g_autoptr (GBytes) png = NULL;

  sp_language_set (language != NULL ? language : sp_dataset_get_language (self->dataset));
  self->selection = sp_chart_select (self->dataset, self->view);
  self->scene = sp_chart_lay_out_in (self->selection, self->edition.look, self->edition.width,
                                     self->edition.height, error);
  document = self->scene != NULL ? make_document (self, error) : NULL;
  if (document == NULL)
    return FALSE;
  answer_bytes (self, "document", document);
  answer_words (self);
  if (self->job != SP_PRESS_COPIES)
    return TRUE;
  png = write_as (self, SP_FORMAT_PNG, NULL, error);
  if (png != NULL)
    answer_bytes (self, "png", png);
  return png != NULL;
}

GVariant *
sp_press_run (GVariant *order)
{
  g_auto (Run) run = { 0 };
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (g_variant_is_of_type (order, SP_PRESS_ORDER), NULL);

  g_variant_dict_init (&run.answer, NULL);
  if (!read_order (&run, order))
    g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                         _ ("The dataset can't be read again"));
  else if (!make (&run, &error))
    g_assert (error != NULL);
  if (error != NULL)
    answer_error (&run, error);
  return g_variant_dict_end (&run.answer);
}

/* The answer */

static GBytes *
take_bytes (GVariantDict *answer, const char *key)
{
  g_autoptr (GVariant) bytes = g_variant_dict_lookup_value (answer, key, G_VARIANT_TYPE_BYTESTRING);

  return bytes != NULL ? g_variant_get_data_as_bytes (bytes) : NULL;
}

static gboolean
take_error (GVariantDict *answer, GError **error)
{
  const char *domain;
  const char *message;
  double width;
  double height;

  if (!g_variant_dict_lookup (answer, "error", "(&s&s)", &domain, &message))
    return FALSE;
  if (g_variant_dict_lookup (answer, "needed", "(dd)", &width, &height))
    {
      g_set_error (error, SP_CHART_ERROR, SP_CHART_ERROR_TOO_SMALL,
                   _ ("The chart needs at least %.0f × %.0f pixels"), width, height);
      if (error != NULL)
        sp_chart_set_needed_size (*error, width, height);
    }
  else if (g_strcmp0 (domain, g_quark_to_string (SP_RENDER_ERROR)) == 0)
    g_set_error_literal (error, SP_RENDER_ERROR, SP_RENDER_ERROR_FAILED, message);
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, message);
  return TRUE;
}

SpProof *
sp_proof_new (GVariant *answer, GError **error)
{
  g_auto (GVariantDict) dict;
  g_autoptr (GVariant) preflight = NULL;
  SpProof *self;

  g_return_val_if_fail (g_variant_is_of_type (answer, SP_PRESS_ANSWER), NULL);

  g_variant_dict_init (&dict, answer);
  if (take_error (&dict, error))
    return NULL;
  self = g_new0 (SpProof, 1);
  self->document = take_bytes (&dict, "document");
  self->png = take_bytes (&dict, "png");
  g_variant_dict_lookup (&dict, "title", "s", &self->title);
  g_variant_dict_lookup (&dict, "told", "s", &self->told);
  g_variant_dict_lookup (&dict, "description", "s", &self->description);
  g_variant_dict_lookup (&dict, "size", "(dd)", &self->width, &self->height);
  preflight = g_variant_dict_lookup_value (&dict, "preflight", NULL);
  if (preflight != NULL)
    sp_preflight_init_from_variant (&self->preflight, preflight);
  if (self->document != NULL)
    return self;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Drawing it ended early"));
  sp_proof_free (self);
  return NULL;
}

void
sp_proof_free (SpProof *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->document, g_bytes_unref);
  g_clear_pointer (&self->png, g_bytes_unref);
  g_free (self->title);
  g_free (self->told);
  g_free (self->description);
  sp_preflight_clear (&self->preflight);
  g_free (self);
}

/* The second process */

gboolean
sp_press_is_asked (int argc, char **argv)
{
  return argc == 2 && g_str_equal (argv[1], SP_PRESS_ARGUMENT);
}

static GBytes *
read_all (void)
{
  GByteArray *bytes = g_byte_array_new ();
  guint8 buffer[65536];
  gssize n;

  while ((n = read (STDIN_FILENO, buffer, sizeof buffer)) != 0)
    if (n > 0)
      g_byte_array_append (bytes, buffer, (guint)n);
    else if (errno != EINTR)
      break;
  return g_byte_array_free_to_bytes (bytes);
}

int
sp_press_main (void)
{
  g_autoptr (GBytes) bytes = read_all ();
  g_autoptr (GVariant)
    order = g_variant_ref_sink (g_variant_new_from_bytes (SP_PRESS_ORDER, bytes, FALSE));
  g_autoptr (GVariant) answer = g_variant_ref_sink (sp_press_run (order));
  gsize size = g_variant_get_size (answer);

  return fwrite (g_variant_get_data (answer), 1, size, stdout) == size && fflush (stdout) == 0 ? 0
                                                                                               : 1;
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-svg-reader.h"

#include "dataset/sp-view-json.h"
#include "sp-drawing-sum.h"
#include "sp-places.h"
#include "sp-svg-data.h"

#include <glib/gi18n-lib.h>
#include <libxml/parser.h>
#include <string.h>

#define SVG "http://www.w3.org/2000/svg"

G_DEFINE_QUARK (sp - svg - reader - error - quark, sp_svg_reader_error)

/* Of which element the text is collected. */
typedef enum
{
  COLLECT_VIEW,
  COLLECT_STYLE,
  COLLECT_DESCRIPTION,
  COLLECT_DATA,
  COLLECT_PLACES,
  N_COLLECTED,
  COLLECT_NOTHING = N_COLLECTED,
} Collecting;

static const char *const collected[] = { "view", "style", "description", "data", "places" };

typedef struct
{
  xmlParserCtxt *context;
  SpDrawingSum *sum;
  guint depth;
  guint metadata_depth; /* of the root's <metadata> while it is open; else 0 */
  guint own_depth;      /* likewise of the project's own element */
  Collecting collecting;
  guint collect_depth;
  gboolean is_svg;
  gboolean is_ours;
  gboolean is_newer;
  gboolean has_entities;
  gboolean is_base64[N_COLLECTED];
  gboolean is_whole;
  char *drawing_sum; /* as it is written */
  char *data_sum;
  GString *texts[N_COLLECTED];
  SpSetup setup;
} Reading;

static void
clear (Reading *self)
{
  if (self->sum != NULL)
    sp_drawing_sum_free (self->sum);
  g_free (self->drawing_sum);
  g_free (self->data_sum);
  for (guint i = 0; i < N_COLLECTED; i++)
    if (self->texts[i] != NULL)
      g_string_free (self->texts[i], TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear)

static const char *
as_text (const xmlChar *text)
{
  return text != NULL ? (const char *)text : "";
}

static char *
make_name (const xmlChar *namespace, const xmlChar *name)
{
  return namespace != NULL ? g_strdup_printf ("{%s}%s", as_text (namespace), as_text (name))
                           : g_strdup (as_text (name));
}

/* libxml2 gives for each attribute its name, prefix, namespace, and where its value begins and ends. */
enum
{
  ATTRIBUTE_NAME,
  ATTRIBUTE_PREFIX,
  ATTRIBUTE_NAMESPACE,
  ATTRIBUTE_VALUE,
  ATTRIBUTE_END,
  ATTRIBUTE_SIZE,
};

static char *
dup_value (const xmlChar **attribute)
{
  return g_strndup ((const char *)attribute[ATTRIBUTE_VALUE],
                    (gsize)(attribute[ATTRIBUTE_END] - attribute[ATTRIBUTE_VALUE]));
}

static void
free_attribute (gpointer data)
{
  SpDrawingAttribute *attribute = data;

  g_free (attribute->name);
  g_free (attribute->value);
}

static void
sum_start (
  Reading *self, const xmlChar *namespace, const xmlChar *name, int n, const xmlChar **attributes)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (SpDrawingAttribute));
  g_autofree char *full = make_name (namespace, name);

  g_array_set_clear_func (list, free_attribute);
  for (int i = 0; i < n; i++)
    {
      const xmlChar **from = attributes + (gsize)i * ATTRIBUTE_SIZE;
      SpDrawingAttribute attribute = {
        .name = make_name (from[ATTRIBUTE_NAMESPACE], from[ATTRIBUTE_NAME]),
        .value = dup_value (from),
      };

      g_array_append_val (list, attribute);
    }
  sp_drawing_sum_start (self->sum, full, (SpDrawingAttribute *)(gpointer)list->data, list->len);
}

/* The attributes of the elements of our own, by element. */
static void
take_attribute (Reading *self, const char *element, const char *name, const char *value)
{
  if (g_str_equal (element, "picture"))
    sp_setup_take (&self->setup, name, value);
  else if (g_str_equal (element, "standpoint") && g_str_equal (name, "version"))
    self->is_newer |= g_ascii_strtod (value, NULL) > 1;
  else if (g_str_equal (element, "standpoint") && g_str_equal (name, "drawing"))
    self->drawing_sum = g_strdup (value);
  else if (g_str_equal (element, "data") && g_str_equal (name, "sha256"))
    self->data_sum = g_strdup (value);
  else if (self->collecting != COLLECT_NOTHING && g_str_equal (name, "encoding"))
    self->is_base64[self->collecting] = g_str_equal (value, "base64");
  else if (g_str_equal (element, "data") && g_str_equal (name, "what"))
    self->is_whole = g_str_equal (value, "all");
}

static void
take_attributes (Reading *self, const char *element, int n, const xmlChar **attributes)
{
  for (int i = 0; i < n; i++)
    {
      const xmlChar **attribute = attributes + (gsize)i * ATTRIBUTE_SIZE;
      g_autofree char *value = dup_value (attribute);

      if (attribute[ATTRIBUTE_NAMESPACE] == NULL)
        take_attribute (self, element, as_text (attribute[ATTRIBUTE_NAME]), value);
    }
}

/* Whether an element is one of those whose text is collected, for the first time. */
static gboolean
collect (Reading *self, const char *name)
{
  for (guint i = 0; i < N_COLLECTED; i++)
    if (g_str_equal (collected[i], name) && self->texts[i] == NULL)
      {
        self->texts[i] = g_string_new (NULL);
        self->collecting = i;
        self->collect_depth = self->depth;
        return TRUE;
      }
  return FALSE;
}

/* An element of the project's own inside <metadata>. Of what is there twice the first counts. */
static void
start_own (Reading *self, const char *name, int n, const xmlChar **attributes)
{
  if (self->collecting != COLLECT_NOTHING)
    return;
  if (g_str_equal (name, "standpoint") && !self->is_ours)
    {
      self->is_ours = TRUE;
      self->own_depth = self->depth;
    }
  else if (self->own_depth == 0 || (!collect (self, name) && !g_str_equal (name, "picture")))
    return;
  take_attributes (self, name, n, attributes);
}

static void
start_cb (void *data,
          const xmlChar *name,
          const xmlChar *prefix,
          const xmlChar *namespace,
          int n_namespaces,
          const xmlChar **namespaces,
          int n,
          int n_defaulted,
          const xmlChar **attributes)
{
  Reading *self = data;
  gboolean is_svg = g_str_equal (as_text (namespace), SVG);

  self->depth++;
  if (self->depth == 1)
    self->is_svg = is_svg && g_str_equal (as_text (name), "svg");
  if (self->depth == 2 && is_svg && g_str_equal (as_text (name), "metadata"))
    self->metadata_depth = self->depth;
  if (self->metadata_depth == 0)
    sum_start (self, namespace, name, n, attributes);
  else if (g_str_equal (as_text (namespace), SP_SVG_NAMESPACE))
    start_own (self, as_text (name), n, attributes);
  else if (g_str_has_prefix (as_text (namespace), SP_SVG_NAMESPACE_BASE) && !self->is_ours)
    self->is_newer = TRUE;
}

static void
end_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *namespace)
{
  Reading *self = data;

  if (self->metadata_depth == 0)
    sp_drawing_sum_end (self->sum);
  if (self->metadata_depth == self->depth)
    self->metadata_depth = 0;
  if (self->own_depth == self->depth)
    self->own_depth = 0;
  if (self->collecting != COLLECT_NOTHING && self->collect_depth == self->depth)
    self->collecting = COLLECT_NOTHING;
  self->depth--;
}

static void
text_cb (void *data, const xmlChar *text, int length)
{
  Reading *self = data;

  if (self->metadata_depth == 0)
    sp_drawing_sum_text (self->sum, (const char *)text, (gsize)length);
  else if (self->collecting != COLLECT_NOTHING)
    g_string_append_len (self->texts[self->collecting], (const char *)text, length);
}

/* A picture needs no entities of its own, and those that others declare can grow beyond all bounds. */
static void
entity_cb (void *data,
           const xmlChar *name,
           int type,
           const xmlChar *public_id,
           const xmlChar *system_id,
           xmlChar *content)
{
  Reading *self = data;

  self->has_entities = TRUE;
  xmlStopParser (self->context);
}

static void
set_broken (const Reading *self, GError **error)
{
  const xmlError *found = xmlCtxtGetLastError (self->context);
  g_autofree char *message = NULL;

  if (self->has_entities)
    {
      g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
                           _ ("not read: it declares entities, which a picture does not need"));
      return;
    }
  message = g_utf8_make_valid (found != NULL && found->message != NULL ? found->message : "", -1);
  g_strstrip (message);
  g_set_error (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
               _ ("no well-formed SVG (line %d: %s)"), found != NULL ? found->line : 1, message);
}

/* Without XML_PARSE_HUGE, so that libxml2's own bounds hold (ten megabytes for an attribute,
 * 256 elements in one another), and without anything that reads other files. XML_PARSE_NOENT has "&amp;" in an attribute read as "&": other
 * entities there are none, since none may be declared. */
static gboolean
parse (Reading *self, const char *text, gsize length, GError **error)
{
  static const xmlSAXHandler handler = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = start_cb,
    .endElementNs = end_cb,
    .characters = text_cb,
    .ignorableWhitespace = text_cb,
    .cdataBlock = text_cb,
    .entityDecl = entity_cb,
  };
  xmlDoc *document;
  gboolean good;

  xmlInitParser ();
  self->context = xmlNewParserCtxt ();
  *self->context->sax = handler;
  self->context->userData = self;
  self->sum = sp_drawing_sum_new ();
  /* There is only one where entities are declared. */
  document = xmlCtxtReadMemory (self->context, text, (int)length, NULL, NULL,
                                XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR
                                  | XML_PARSE_NOWARNING);
  if (document != NULL)
    xmlFreeDoc (document);
  good = self->context->wellFormed != 0 && !self->has_entities && self->depth == 0;
  if (!good)
    set_broken (self, error);
  xmlFreeParserCtxt (self->context);
  return good;
}

static gboolean
check (const Reading *self, GError **error)
{
  if (!self->is_svg)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
                         _ ("XML, but no SVG"));
  else if (self->is_newer)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_NEWER,
                         _ ("this SVG was made by a newer Standpoint"));
  else if (!self->is_ours)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_NOT_OURS,
                         _ ("this SVG was not made by Standpoint, or lost its metadata since"));
  else
    return TRUE;
  return FALSE;
}

/* NULL where there is nothing; also, with an error, where it can't be had back. */
static GBytes *
decode (Reading *self, Collecting what, GError **error)
{
  const GString *text = self->texts[what];
  GBytes *bytes;

  if (text == NULL || text->len == 0)
    return NULL;
  if (!self->is_base64[what])
    return g_bytes_new (text->str, text->len);
  bytes = sp_svg_data_decode_base64 (text->str, text->len);
  if (bytes == NULL)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
                         _ ("the data in this SVG are damaged: they are no base 64"));
  return bytes;
}

/* Words that are none are no alternative text. */
static char *
decode_text (Reading *self, Collecting what)
{
  g_autoptr (GBytes) bytes = decode (self, what, NULL);
  gsize length;
  const char *text = bytes != NULL ? g_bytes_get_data (bytes, &length) : NULL;

  return text != NULL && g_utf8_validate_len (text, length, NULL) ? g_strndup (text, length) : NULL;
}

/* FALSE where the data can't be had back. */
static gboolean
take_data (SpSvgContents *contents, Reading *self, GError **error)
{
  g_autofree char *sum = NULL;
  g_autoptr (GError) own = NULL;

  contents->data_sum = g_steal_pointer (&self->data_sum);
  contents->data = decode (self, COLLECT_DATA, &own);
  if (own == NULL)
    contents->style = decode (self, COLLECT_STYLE, &own);
  if (own != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&own));
      return FALSE;
    }
  if (contents->data != NULL)
    sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, contents->data);
  contents->data_changed = sum != NULL && g_strcmp0 (sum, contents->data_sum) != 0;
  return TRUE;
}

void
sp_svg_contents_free (SpSvgContents *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->data, g_bytes_unref);
  g_clear_pointer (&self->style, g_bytes_unref);
  g_free (self->data_sum);
  g_free (self->view);
  g_free (self->places);
  g_free (self->description);
  g_free (self);
}

gboolean
sp_svg_reader_recognises (GBytes *file)
{
  gsize length;
  const guint8 *text;
  gsize i = 0;

  g_return_val_if_fail (file != NULL, FALSE);

  text = g_bytes_get_data (file, &length);
  if (length >= 2 && ((text[0] == 0xff && text[1] == 0xfe) || (text[0] == 0xfe && text[1] == 0xff)))
    return length >= 4 && (text[2] == '<' || text[3] == '<');
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    i = 3;
  while (i < length && text[i] != '\0' && strchr (" \t\r\n", text[i]) != NULL)
    i++;
  return i < length && text[i] == '<';
}

SpSvgContents *
sp_svg_reader_read (GBytes *svg, GError **error)
{
  g_auto (Reading) reading = { .collecting = COLLECT_NOTHING };
  g_autoptr (SpSvgContents) contents = NULL;
  g_autofree char *sum = NULL;
  gsize length;
  const char *text;

  g_return_val_if_fail (svg != NULL, NULL);

  text = g_bytes_get_data (svg, &length);
  if (length > SP_SVG_READER_MAX)
    {
      g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
                           _ ("an SVG of more than 256 MiB is not read"));
      return NULL;
    }
  if (!parse (&reading, text, length, error) || !check (&reading, error))
    return NULL;
  contents = g_new0 (SpSvgContents, 1);
  if (!take_data (contents, &reading, error))
    return NULL;
  sum = sp_drawing_sum_finish (reading.sum);
  contents->drawing_changed = g_strcmp0 (sum, reading.drawing_sum) != 0;
  contents->setup = reading.setup;
  contents->is_whole = reading.is_whole;
  contents->description = decode_text (&reading, COLLECT_DESCRIPTION);
  if (reading.texts[COLLECT_VIEW] != NULL)
    contents->view = g_strdup (reading.texts[COLLECT_VIEW]->str);
  if (reading.texts[COLLECT_PLACES] != NULL)
    contents->places = g_strdup (reading.texts[COLLECT_PLACES]->str);
  return g_steal_pointer (&contents);
}

GBytes *
sp_svg_contents_get_dataset (const SpSvgContents *self, GError **error)
{
  GBytes *dataset;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->data == NULL && self->data_sum != NULL)
    g_set_error (
      error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_NO_DATA,
      _ ("this SVG carries no data, since they were too large; they are the dataset whose "
         "SHA-256 is %.64s"),
      self->data_sum);
  else if (self->data == NULL)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_NO_DATA,
                         _ ("this SVG carries no data; it was exported without (--data none)"));
  if (self->data == NULL)
    return NULL;
  if (self->view == NULL)
    return g_bytes_ref (self->data);
  dataset = sp_view_put_into (self->data, self->view);
  if (dataset == NULL)
    g_set_error_literal (error, SP_SVG_READER_ERROR, SP_SVG_READER_ERROR_BROKEN,
                         _ ("the view in this SVG is damaged: it is no JSON object"));
  return dataset;
}

void
sp_svg_contents_place (const SpSvgContents *self, SpDataset *dataset)
{
  g_return_if_fail (self != NULL && dataset != NULL);

  if (self->places != NULL && !self->data_changed)
    sp_dataset_set_places (dataset,
                           sp_places_read (self->places, sp_dataset_get_n_statements (dataset)));
}

SpDataset *
sp_svg_contents_read (const SpSvgContents *self, SpView **view, SpProblems *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) with_view = sp_svg_contents_get_dataset (self, &error);
  g_autoptr (SpDataset) shown = NULL;

  g_return_val_if_fail (view != NULL && problems != NULL, NULL);

  if (with_view == NULL)
    {
      sp_problems_take (problems, SP_SEVERITY_ERROR, "picture", g_strdup (""), 1, 1,
                        g_strdup (error->message));
      return NULL;
    }
  shown = sp_reader_read (with_view, problems);
  if (shown == NULL)
    return NULL;
  *view = sp_view_copy (sp_dataset_get_view (shown));
  if (!g_bytes_equal (with_view, self->data))
    {
      /* The same elements in the same places, under the view of its own. */
      g_clear_pointer (&shown, sp_dataset_unref);
      shown = sp_reader_read (self->data, problems);
    }
  if (shown != NULL)
    sp_svg_contents_place (self, shown);
  return g_steal_pointer (&shown);
}

char *
sp_svg_reader_sum (const char *svg, gsize length)
{
  g_auto (Reading) reading = { .collecting = COLLECT_NOTHING };

  if (length > G_MAXINT || !parse (&reading, svg, length, NULL))
    return NULL;
  return sp_drawing_sum_finish (reading.sum);
}

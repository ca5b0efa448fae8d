/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of a view. */

#include "config.h"

#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const charts[] = { "positions", "matrix",  "map",     "timeline", "compare",
                                      "agreement", "changes", "profile", NULL };

/* Of all charts. One that another chart has is no mistake: it waits for that chart. */
static const char *const forms[] = { "fit", "europe", "world", "tiles", "lines", "lanes", NULL };

static const char *const sorts[] = { "file", "name", "group", "value", "similarity", NULL };

static const char *const assumptions[] = { "met", "unmet", NULL };

/* A view is edited and copied, so that it owns its strings and texts. */
static void
own_word (SpReader *self, const SpField *field, gpointer record)
{
  const char *const *words = field->extra;
  SpField place = { .extra = field->extra };
  int word = -1;

  sp_read_word (self, &place, &word);
  if (word >= 0)
    G_STRUCT_MEMBER (char *, record, field->offset) = g_strdup (words[word]);
}

static void
own_text (SpReader *self, const SpField *field, gpointer record)
{
  SpText *text;

  sp_read_text (self, field, record);
  text = G_STRUCT_MEMBER (SpText *, record, field->offset);
  if (text != NULL)
    g_ptr_array_steal_index_fast (self->dataset->texts, self->dataset->texts->len - 1);
}

/* "value" may name the issue: "value:troops". */
static void
read_sort (SpReader *self, const SpField *field, gpointer record)
{
  SpView *view = record;
  int sort = -1;
  SpField word = { .extra = sorts };

  if (self->token == SP_JSON_STRING)
    {
      gsize length;
      const char *text = sp_json_scanner_get_string (&self->scanner, &length);

      if (length > 6 && memcmp (text, "value:", 6) == 0)
        {
          view->sort = g_strndup (text, length);
          sp_reader_mention_text (self, SP_ID_ISSUE, view->sort + 6, length - 6,
                                  sp_reader_get_place (self));
          return;
        }
    }
  sp_read_word (self, &word, &sort);
  if (sort >= 0)
    view->sort = g_strdup (sorts[sort]);
}

static void
read_ids (SpReader *self, const SpField *field, gpointer record)
{
  GArray *array = g_array_new (FALSE, FALSE, sizeof (guint32));

  G_STRUCT_MEMBER (GArray *, record, field->offset) = array;
  sp_reader_read_references (self, *(const SpIdKind *)field->extra, array);
}

/* One condition, at its name, and whether it is met. */
static void
read_assumption (SpReader *self, SpView *view)
{
  gsize length;
  const char *text = sp_json_scanner_get_string (&self->scanner, &length);
  g_autofree char *id = g_strndup (text, length);
  gboolean twice = !sp_json_names_add (self->names, id, strlen (id));
  SpField word = { .extra = assumptions };
  guint32 number;
  int assumption = -1;

  if (sp_reader_next (self) == SP_JSON_ERROR)
    return;
  if (twice)
    sp_reader_tell (self, "duplicate-member", sp_reader_get_place (self),
                    _ ("the member \"%s\" is given twice"), sp_excerpt (id, -1).text);
  number = sp_reader_mention_text (self, SP_ID_CONDITION, id, strlen (id),
                                   sp_reader_get_place (self));
  sp_read_word (self, &word, &assumption);
  if (assumption == 0)
    g_array_append_val (view->met, number);
  else
    g_array_append_val (view->unmet, number);
}

static void
read_assume (SpReader *self, const SpField *field, gpointer record)
{
  SpView *view = record;

  if (self->token != SP_JSON_OBJECT)
    {
      sp_reader_refuse (self, _ ("an object"));
      return;
    }
  view->met = g_array_new (FALSE, FALSE, sizeof (guint32));
  view->unmet = g_array_new (FALSE, FALSE, sizeof (guint32));
  sp_json_names_open (self->names);
  while (sp_reader_next (self) == SP_JSON_MEMBER)
    read_assumption (self, view);
  sp_json_names_close (self->names);
}

static const SpField view_fields[] = {
  { SP_FIELD_NAME ("chart"), own_word, offsetof (SpView, chart), .extra = charts },
  { SP_FIELD_NAME ("form"), own_word, offsetof (SpView, form), .extra = forms },
  { SP_FIELD_NAME ("issues"), read_ids, offsetof (SpView, issues),
    .extra = &sp_id_kinds[SP_ID_ISSUE] },
  { SP_FIELD_NAME ("actors"), read_ids, offsetof (SpView, actors),
    .extra = &sp_id_kinds[SP_ID_ACTOR] },
  { SP_FIELD_NAME ("groups"), read_ids, offsetof (SpView, groups),
    .extra = &sp_id_kinds[SP_ID_GROUP] },
  { SP_FIELD_NAME ("as_of"), sp_read_date, offsetof (SpView, as_of) },
  { SP_FIELD_NAME ("from"), sp_read_date, offsetof (SpView, from) },
  { SP_FIELD_NAME ("assume"), read_assume },
  { SP_FIELD_NAME ("sort"), read_sort },
  { SP_FIELD_NAME ("title"), own_text, offsetof (SpView, title) },
  { SP_FIELD_NAME ("subtitle"), own_text, offsetof (SpView, subtitle) },
};

const SpShape sp_view_shape = { view_fields, G_N_ELEMENTS (view_fields), sizeof (SpView) };

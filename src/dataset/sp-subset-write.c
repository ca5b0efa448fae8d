/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the tokens of the dataset's file, as tables say: for each kind of object the members that stay, and how. */

#include "config.h"

#include "sp-json-scanner.h"
#include "sp-reader-private.h"
#include "sp-subset-private.h"
#include "sp-view-json.h"

#include <string.h>

typedef struct
{
  const SpSubset *subset;
  SpJsonScanner scanner;
  const char *text;
} Writer;

typedef struct _Member Member;

/* Appends the value that begins with @token. FALSE where nothing of it stays: what was appended is then taken back. In both
 * cases the scanner is left at the value's last token. */
typedef gboolean (*WriteFunc) (Writer *self, const Member *member, SpJsonToken token, GString *out);

struct _Member
{
  const char *name; /* NULL: the last one */
  WriteFunc write;
  SpIdKind kind; /* of references; of the elements of an array */
  const Member *inside;
  gboolean needed; /* an object without it does not stay either */
};

/* Whole values */

static void
append_token (Writer *self, GString *out)
{
  gsize start = sp_json_scanner_get_start (&self->scanner);

  g_string_append_len (out, self->text + start,
                       (gssize)(sp_json_scanner_get_end (&self->scanner) - start));
}

static void
copy (Writer *self, SpJsonToken token, GString *out)
{
  gboolean is_object = token == SP_JSON_OBJECT;
  gboolean first = TRUE;

  append_token (self, out);
  if (token != SP_JSON_OBJECT && token != SP_JSON_ARRAY)
    return;
  while ((token = sp_json_scanner_next (&self->scanner)) != SP_JSON_OBJECT_END
         && token != SP_JSON_ARRAY_END)
    {
      if (!first)
        g_string_append (out, ", ");
      first = FALSE;
      if (is_object)
        {
          append_token (self, out);
          g_string_append (out, ": ");
          token = sp_json_scanner_next (&self->scanner);
        }
      copy (self, token, out);
    }
  append_token (self, out);
}

static gboolean
write_value (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  copy (self, token, out);
  return TRUE;
}

static gboolean
write_nothing (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  sp_json_scanner_skip (&self->scanner, token);
  return FALSE;
}

/* References */

static gboolean
is_kept (Writer *self, SpIdKind kind, SpJsonToken token)
{
  const SpIdTable *ids = self->subset->dataset->ids[kind];
  char buffer[32];
  gsize length;
  const char *id = token == SP_JSON_NUMBER ? sp_json_spell_integer (&self->scanner, buffer, &length)
                                           : sp_json_scanner_get_string (&self->scanner, &length);
  guint32 index = sp_id_table_find (ids, id, length);

  return index != SP_NONE && self->subset->kept[kind][index];
}

static gboolean
write_reference (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  append_token (self, out);
  return is_kept (self, member->kind, token);
}

/* An item that is a reference, or an object with one in it. */
static gboolean write_object (Writer *self, const Member *members, gboolean open, GString *out);

static gboolean
write_item (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  if (token == SP_JSON_OBJECT)
    return write_object (self, member->inside, FALSE, out);
  append_token (self, out);
  return is_kept (self, member->kind, token);
}

/* Actors, or groups. */
static gboolean
write_either (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  append_token (self, out);
  return is_kept (self, SP_ID_ACTOR, token) || is_kept (self, SP_ID_GROUP, token);
}

static guint
write_items (Writer *self, const Member *member, WriteFunc write, GString *out)
{
  SpJsonToken token;
  guint n = 0;

  g_string_append_c (out, '[');
  while ((token = sp_json_scanner_next (&self->scanner)) != SP_JSON_ARRAY_END)
    {
      gsize before = out->len;

      g_string_append (out, n > 0 ? ", " : "");
      if (write (self, member, token, out))
        n++;
      else
        g_string_truncate (out, before);
    }
  g_string_append_c (out, ']');
  return n;
}

static gboolean
write_references (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_items (self, member, write_item, out) > 0;
}

/* Without this array an issue applies to all. */
static gboolean
write_applies_to (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  write_items (self, member, write_either, out);
  return TRUE;
}

/* Objects */

static const Member *
find_member (const Member *members, const char *name, gsize length)
{
  for (; members->name != NULL; members++)
    if (strlen (members->name) == length && memcmp (members->name, name, length) == 0)
      return members;
  return NULL;
}

/* @open: what the table does not list stays. */
static gboolean
write_object (Writer *self, const Member *members, gboolean open, GString *out)
{
  static const Member any = { .write = write_value };
  gboolean good = TRUE;
  gboolean first = TRUE;

  g_string_append_c (out, '{');
  while (sp_json_scanner_next (&self->scanner) == SP_JSON_MEMBER)
    {
      gsize length;
      const char *name = sp_json_scanner_get_string (&self->scanner, &length);
      const Member *member = find_member (members, name, length);
      gsize before = out->len;

      if (member == NULL && open)
        member = &any;
      g_string_append (out, first ? "" : ", ");
      append_token (self, out);
      g_string_append (out, ": ");
      if ((member != NULL ? member->write : write_nothing) (self, member,
                                                            sp_json_scanner_next (&self->scanner),
                                                            out))
        {
          first = FALSE;
          continue;
        }
      g_string_truncate (out, before);
      good = good && (member == NULL || !member->needed);
    }
  g_string_append_c (out, '}');
  return good;
}

static gboolean
write_inside (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_object (self, member->inside, FALSE, out);
}

static gboolean
write_objects (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_items (self, member, write_inside, out) > 0;
}

/* Arrays of the whole: an element a line. */

static gboolean
write_kept (Writer *self, const Member *member, const gboolean *kept, gboolean open, GString *out)
{
  SpJsonToken token;
  gboolean any = FALSE;

  g_string_append_c (out, '[');
  for (guint i = 0; (token = sp_json_scanner_next (&self->scanner)) != SP_JSON_ARRAY_END; i++)
    {
      gsize before = out->len;

      g_string_append (out, any ? ",\n    " : "\n    ");
      if ((kept == NULL || kept[i]) && write_object (self, member->inside, open, out))
        {
          any = TRUE;
          continue;
        }
      g_string_truncate (out, before);
      if (kept != NULL && !kept[i])
        sp_json_scanner_skip (&self->scanner, token);
    }
  g_string_append (out, any ? "\n  ]" : "]");
  return any;
}

static gboolean
write_elements (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_kept (self, member, self->subset->kept[member->kind], member->kind == SP_ID_SOURCE,
                     out);
}

static gboolean
write_statements (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  write_elements (self, member, token, out);
  return TRUE;
}

static gboolean
write_searched (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_kept (self, member, self->subset->searched, FALSE, out);
}

static gboolean
write_every (Writer *self, const Member *member, SpJsonToken token, GString *out)
{
  return write_kept (self, member, NULL, FALSE, out);
}

/* The tables */

#define VALUE(text)                      \
  {                                      \
    .name = (text), .write = write_value \
  }
#define REFERENCE(text, of)                                \
  {                                                        \
    .name = (text), .write = write_reference, .kind = (of) \
  }
#define NEEDED(text, of)                                                   \
  {                                                                        \
    .name = (text), .write = write_reference, .kind = (of), .needed = TRUE \
  }
#define REFERENCES(text, of)                                \
  {                                                         \
    .name = (text), .write = write_references, .kind = (of) \
  }
#define INSIDE(text, how, table)                      \
  {                                                   \
    .name = (text), .write = (how), .inside = (table) \
  }
#define ELEMENTS(text, how, of, table)                              \
  {                                                                 \
    .name = (text), .write = (how), .kind = (of), .inside = (table) \
  }

static const Member membership_members[] = {
  NEEDED ("id", SP_ID_GROUP), VALUE ("since"), VALUE ("until"), { NULL }
};

static const Member term_members[] = {
  VALUE ("leader"), VALUE ("role"), VALUE ("since"), VALUE ("until"), { NULL }
};

static const Member actor_members[] = {
  VALUE ("id"),
  VALUE ("name"),
  VALUE ("short_name"),
  VALUE ("kind"),
  VALUE ("country"),
  ELEMENTS ("groups", write_references, SP_ID_GROUP, membership_members),
  VALUE ("flag"),
  VALUE ("weight"),
  INSIDE ("terms", write_objects, term_members),
  VALUE ("wikidata"),
  { NULL },
};

static const Member level_members[] = {
  VALUE ("value"), VALUE ("label"), VALUE ("meaning"), { NULL }
};

static const Member reference_members[] = {
  VALUE ("value"), VALUE ("label"), VALUE ("since"), VALUE ("until"), { NULL }
};

static const Member scale_members[] = {
  VALUE ("type"),     INSIDE ("levels", write_objects, level_members),
  VALUE ("neutral"),  VALUE ("unit"),
  VALUE ("min"),      VALUE ("max"),
  VALUE ("decimals"), INSIDE ("references", write_objects, reference_members),
  { NULL },
};

static const Member issue_members[] = {
  VALUE ("id"),       VALUE ("title"),
  VALUE ("question"), VALUE ("description"),
  VALUE ("weight"),   INSIDE ("applies_to", write_applies_to, NULL),
  VALUE ("palette"),  INSIDE ("scale", write_inside, scale_members),
  { NULL },
};

static const Member described_members[] = {
  VALUE ("id"),          VALUE ("name"),        VALUE ("title"),
  VALUE ("short_title"), VALUE ("description"), { NULL },
};

/* Of a CSL item everything is known, but what its owner noted for himself. */
static const Member source_members[] = {
  { .name = "note", .write = write_nothing },
  { .name = "annote", .write = write_nothing },
  { NULL },
};

static const Member participant_members[] = {
  NEEDED ("actor", SP_ID_ACTOR), VALUE ("role"), REFERENCE ("by", SP_ID_ACTOR), { NULL }
};

static const Member event_members[] = {
  VALUE ("id"),
  VALUE ("date"),
  VALUE ("title"),
  VALUE ("description"),
  REFERENCES ("sources", SP_ID_SOURCE),
  INSIDE ("participants", write_objects, participant_members),
  { NULL },
};

static const Member searched_members[] = {
  VALUE ("actor"), VALUE ("issue"), VALUE ("until"), { NULL }
};

static const Member correction_members[] = { VALUE ("date"), VALUE ("text"), { NULL } };

static const Member statement_members[] = {
  VALUE ("id"),          VALUE ("actor"),
  VALUE ("issue"),       VALUE ("date"),
  VALUE ("position"),    VALUE ("none"),
  VALUE ("low"),         VALUE ("high"),
  VALUE ("kind"),        VALUE ("by"),
  VALUE ("period"),      VALUE ("confidence"),
  VALUE ("authority"),   VALUE ("form"),
  VALUE ("speaker"),     VALUE ("role"),
  VALUE ("spoken_by"),   VALUE ("joint"),
  VALUE ("summary"),     VALUE ("scope"),
  VALUE ("quote"),       VALUE ("quote_lang"),
  VALUE ("translation"), VALUE ("translation_by"),
  VALUE ("conditions"),  REFERENCES ("replaces", SP_ID_STATEMENT),
  VALUE ("event"),       VALUE ("salience"),
  VALUE ("sources"),     { NULL },
};

/* In the order in which they are written; the view comes before them, since it is not the file's. */
static const Member root_members[] = {
  VALUE ("title"),
  VALUE ("description"),
  VALUE ("license"),
  VALUE ("language"),
  VALUE ("updated"),
  VALUE ("authors"),
  VALUE ("contest_days"),
  VALUE ("fresh_days"),
  ELEMENTS ("groups", write_elements, SP_ID_GROUP, described_members),
  ELEMENTS ("actors", write_elements, SP_ID_ACTOR, actor_members),
  ELEMENTS ("conditions", write_elements, SP_ID_CONDITION, described_members),
  ELEMENTS ("issues", write_elements, SP_ID_ISSUE, issue_members),
  ELEMENTS ("sources", write_elements, SP_ID_SOURCE, source_members),
  ELEMENTS ("events", write_elements, SP_ID_EVENT, event_members),
  INSIDE ("searched", write_searched, searched_members),
  INSIDE ("corrections", write_every, correction_members),
  ELEMENTS ("statements", write_statements, SP_ID_STATEMENT, statement_members),
  { NULL },
};

/* Of each member of the table what stays of it; NULL where nothing does. */
static void
read_members (Writer *self, GString **values)
{
  sp_json_scanner_next (&self->scanner);
  while (sp_json_scanner_next (&self->scanner) == SP_JSON_MEMBER)
    {
      gsize length;
      const char *name = sp_json_scanner_get_string (&self->scanner, &length);
      const Member *member = find_member (root_members, name, length);
      SpJsonToken token = sp_json_scanner_next (&self->scanner);
      GString *value;

      if (member == NULL)
        {
          sp_json_scanner_skip (&self->scanner, token);
          continue;
        }
      value = g_string_new (NULL);
      if (member->write (self, member, token, value))
        values[member - root_members] = value;
      else
        g_string_free (value, TRUE);
    }
}

GBytes *
sp_subset_write (const SpSubset *self, const SpView *view)
{
  GString *values[G_N_ELEMENTS (root_members)] = { NULL };
  g_autofree char *json = NULL;
  GString *out;
  Writer writer = { .subset = self };
  gsize length;

  g_return_val_if_fail (self != NULL && view != NULL, NULL);

  writer.text = g_bytes_get_data (self->dataset->bytes, &length);
  sp_json_scanner_init (&writer.scanner, writer.text, length, NULL, NULL);
  read_members (&writer, values);
  sp_json_scanner_clear (&writer.scanner);
  json = sp_view_to_json (view, self->dataset);
  out = g_string_new ("{\n  \"format\": \"standpoint\",\n  \"version\": 1");
  g_string_append_printf (out, ",\n  \"view\": %s", json);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (values[i] == NULL)
        continue;
      g_string_append_printf (out, ",\n  \"%s\": ", root_members[i].name);
      g_string_append_len (out, values[i]->str, (gssize)values[i]->len);
      g_string_free (values[i], TRUE);
    }
  g_string_append (out, "\n}\n");
  length = out->len;
  return g_bytes_new_take (g_string_free (out, FALSE), length);
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-reader.h"

#include "sp-reader-private.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* How many bytes a file may have. */
#define MAX_FILE (G_GUINT64_CONSTANT (1) << 30)

#define TOO_LARGE N_ ("a dataset may not be larger than 1 GiB")

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* The members of the whole. */

static void
read_format (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text;

  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return;
    }
  text = sp_json_scanner_get_string (&self->scanner, &length);
  if (length != 10 || memcmp (text, "standpoint", 10) != 0)
    sp_reader_tell (self, "bad-format", sp_reader_get_place (self),
                    _ ("the format must be \"standpoint\""));
}

static void
read_version (SpReader *self, const SpField *field, gpointer record)
{
  double version = 1;
  SpField number = { .offset = 0 };

  sp_read_number (self, &number, &version);
  if (version > 1)
    sp_reader_tell (self, "newer-version", sp_reader_get_place (self),
                    _ ("this dataset was made by a newer Standpoint"));
  else if (version < 1)
    sp_reader_tell (self, "bad-format", sp_reader_get_place (self), _ ("the version must be 1"));
}

static void
read_authors (SpReader *self, const SpField *field, gpointer record)
{
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      const char *author = NULL;
      SpField string = { .offset = 0 };

      sp_read_string (self, &string, &author);
      if (author != NULL)
        g_ptr_array_add (self->dataset->authors, (gpointer)author);
    }
}

static void
read_view (SpReader *self, const SpField *field, gpointer record)
{
  sp_reader_read_object (self, &sp_view_shape, self->dataset->view);
}

/* Actors and issues: at least one. */
static void
read_some (SpReader *self, const SpField *field, gpointer record)
{
  gsize at = sp_reader_get_place (self);
  gboolean is_array = self->token == SP_JSON_ARRAY;

  sp_read_list (self, field, record);
  if (is_array && self->token == SP_JSON_ARRAY_END
      && G_STRUCT_MEMBER (GArray *, record, field->offset)->len == 0)
    sp_reader_tell (self, "empty-array", at, "%s",
                    field->extra == &sp_actor_shape ? _ ("there must be at least one actor")
                                                    : _ ("there must be at least one issue"));
}

static void
read_statements (SpReader *self, const SpField *field, gpointer record)
{
  self->has_statements = self->token == SP_JSON_ARRAY;
  sp_read_list (self, field, record);
}

#define LIST(member, shape, ...)                                                         \
  {                                                                                      \
    SP_FIELD_NAME (#member), sp_read_list, offsetof (SpDataset, member), .extra = &shape \
  }

static const SpField root_fields[] = {
  { SP_FIELD_NAME ("format"), read_format, .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("version"), read_version, .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("title"), sp_read_text, offsetof (SpDataset, title),
    .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("description"), sp_read_text, offsetof (SpDataset, description) },
  { SP_FIELD_NAME ("license"), sp_read_string, offsetof (SpDataset, license) },
  { SP_FIELD_NAME ("language"), sp_read_tag, offsetof (SpDataset, language) },
  { SP_FIELD_NAME ("updated"), sp_read_date, offsetof (SpDataset, updated) },
  { SP_FIELD_NAME ("authors"), read_authors },
  { SP_FIELD_NAME ("view"), read_view },
  { SP_FIELD_NAME ("contest_days"), sp_read_whole, offsetof (SpDataset, contest_days) },
  { SP_FIELD_NAME ("fresh_days"), sp_read_whole, offsetof (SpDataset, fresh_days) },
  { SP_FIELD_NAME ("actors"), read_some, offsetof (SpDataset, actors), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_actor_shape },
  { SP_FIELD_NAME ("issues"), read_some, offsetof (SpDataset, issues), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_issue_shape },
  { SP_FIELD_NAME ("statements"), read_statements, offsetof (SpDataset, statements),
    .flags = SP_FIELD_REQUIRED, .extra = &sp_statement_shape },
  LIST (groups, sp_group_shape),
  LIST (sources, sp_source_shape),
  LIST (conditions, sp_condition_shape),
  LIST (events, sp_event_shape),
  LIST (searched, sp_searched_shape),
  LIST (corrections, sp_correction_shape),
};

static const SpShape root_shape = { root_fields, G_N_ELEMENTS (root_fields), sizeof (SpDataset) };

/* What the grammar allows and a dataset does not. */
static void
fault_cb (SpJsonFault fault, gsize at, gpointer user_data)
{
  SpReader *self = user_data;

  /* Before the first token there is none at hand: of a root that is one word, that it is no object is told. */
  if (self->token == SP_JSON_END)
    return;
  switch (fault)
    {
    case SP_JSON_FAULT_NUL:
      sp_reader_tell (self, "nul-character", at, _ ("a string may not hold the character \\u0000"));
      break;
    case SP_JSON_FAULT_LONE_SURROGATE:
      sp_reader_tell (self, "lone-surrogate", at,
                      _ ("a string may not hold half a surrogate pair"));
      break;
    case SP_JSON_FAULT_LONG_STRING:
      sp_reader_tell (self, "too-long", at, _ ("a string may not be longer than 1 MiB"));
      break;
    case SP_JSON_FAULT_NOT_FINITE:
      sp_reader_tell (self, "not-finite", at, _ ("this number is not finite"));
      break;
    case SP_JSON_FAULT_DEPTH:
    default:
      sp_reader_tell (self, "too-deep", at, _ ("arrays and objects may not nest deeper than %u"),
                      SP_JSON_MAX_DEPTH);
    }
}

static void
init (SpReader *self, SpDataset *dataset)
{
  gsize length;
  const char *text = g_bytes_get_data (dataset->bytes, &length);

  memset (self, 0, sizeof *self);
  self->dataset = dataset;
  self->findings = sp_findings_new ();
  self->names = sp_json_names_new ();
  for (guint i = 0; i < SP_N_IDS; i++)
    self->mentions[i] = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
  self->actor_places = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->source_places = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->value_places = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->eithers = g_array_new (FALSE, FALSE, sizeof (SpEither));
  for (guint i = 0; i < SP_N_LISTS; i++)
    self->statement_lists[i] = g_array_new (FALSE, FALSE, sizeof (guint32));
  sp_json_scanner_init (&self->scanner, text, length, fault_cb, self);
}

static void
clear (SpReader *self)
{
  sp_json_scanner_clear (&self->scanner);
  for (guint i = 0; i < SP_N_LISTS; i++)
    g_array_unref (self->statement_lists[i]);
  g_array_unref (self->eithers);
  g_array_unref (self->value_places);
  g_array_unref (self->source_places);
  g_array_unref (self->actor_places);
  for (guint i = 0; i < SP_N_IDS; i++)
    g_hash_table_unref (self->mentions[i]);
  sp_json_names_free (self->names);
  sp_findings_free (self->findings);
}

/* A syntax error is told alone: what was read before it is not what the author meant to say. */
static void
tell_syntax (SpReader *self, const char *text, SpProblems *problems)
{
  gsize at;
  const char *error = sp_json_scanner_get_error (&self->scanner, &at);
  guint line, column;

  sp_findings_find_place (text, at, &line, &column);
  sp_problems_take (problems, SP_SEVERITY_ERROR, "syntax", NULL, line, column,
                    g_strdup_printf (_ ("JSON syntax: %s"), error));
}

/* Reads everything there is. FALSE after a syntax error. */
static gboolean
read_root (SpReader *self)
{
  gboolean is_object = sp_reader_next (self) == SP_JSON_OBJECT;

  if (is_object)
    sp_reader_read_object (self, &root_shape, self->dataset);
  else if (self->token != SP_JSON_ERROR)
    {
      sp_reader_tell (self, "not-an-object", 0, _ ("a dataset is one JSON object"));
      sp_reader_skip (self);
    }
  if (sp_reader_next (self) != SP_JSON_END)
    return FALSE;
  if (!is_object)
    return TRUE;
  sp_reader_tell_dangling (self);
  sp_reader_resolve_all (self);
  sp_reader_check_statements (self);
  if (self->has_statements)
    sp_reader_warn_unused (self);
  return TRUE;
}

gboolean
sp_reader_read_record (GBytes *bytes, const SpShape *shape, gpointer record, SpProblems *problems)
{
  SpReader self = { 0 };
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gboolean good;

  if (length >= 3 && memcmp (text, BYTE_ORDER_MARK, 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  self.findings = sp_findings_new ();
  self.names = sp_json_names_new ();
  sp_json_scanner_init (&self.scanner, text, length, fault_cb, &self);
  sp_reader_next (&self);
  sp_reader_read_object (&self, shape, record);
  good = sp_reader_next (&self) == SP_JSON_END;
  if (good)
    sp_findings_tell (self.findings, text, length, problems);
  else
    tell_syntax (&self, text, problems);
  good = good && sp_findings_get_n_errors (self.findings) == 0;
  sp_json_scanner_clear (&self.scanner);
  sp_json_names_free (self.names);
  sp_findings_free (self.findings);
  return good;
}

static void
tell_too_large (SpProblems *problems)
{
  sp_problems_take (problems, SP_SEVERITY_ERROR, "too-large", g_strdup (""), 1, 1,
                    g_strdup (_ (TOO_LARGE)));
}

SpDataset *
sp_reader_read (GBytes *bytes, SpProblems *problems)
{
  g_autoptr (SpDataset) dataset = NULL;
  gsize length, mark;
  const char *text;
  SpReader self;
  gboolean good;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (length > MAX_FILE)
    {
      tell_too_large (problems);
      return NULL;
    }
  mark = length >= 3 && memcmp (text, BYTE_ORDER_MARK, 3) == 0 ? 3 : 0;
  dataset = sp_dataset_new (bytes, mark);
  text = g_bytes_get_data (dataset->bytes, &length);
  init (&self, dataset);
  good = read_root (&self);
  if (good)
    sp_findings_tell (self.findings, text, length, problems);
  else
    tell_syntax (&self, text, problems);
  good = good && sp_findings_get_n_errors (self.findings) == 0;
  clear (&self);
  if (!good)
    return NULL;
  sp_dataset_build_index (dataset);
  return g_steal_pointer (&dataset);
}

/* Files */

static gboolean
set_file_error (GError **error)
{
  int code = errno;

  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (code), _ ("cannot be read: %s"),
               g_strerror (code));
  return FALSE;
}

/* Adds all that can be read, but no more than shows that it is too much. */
static gboolean
read_all (int fd, GByteArray *to, GError **error)
{
  for (;;)
    {
      guint old = to->len, step = CLAMP (old, 64 * 1024, 64 * 1024 * 1024);
      gssize n;

      if (old > MAX_FILE)
        return TRUE;
      g_byte_array_set_size (to, old + step);
      n = read (fd, to->data + old, step);
      g_byte_array_set_size (to, old + (guint)MAX (n, 0));
      if (n == 0)
        return TRUE;
      if (n < 0 && errno != EINTR)
        return set_file_error (error);
    }
}

static gboolean
read_descriptor (int fd, GByteArray *to, GError **error)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    return set_file_error (error);
  if (S_ISDIR (status.st_mode))
    {
      errno = EISDIR;
      return set_file_error (error);
    }
  if (!S_ISREG (status.st_mode) || (guint64)status.st_size <= MAX_FILE)
    {
      if (!read_all (fd, to, error))
        return FALSE;
      if (to->len <= MAX_FILE)
        return TRUE;
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, _ (TOO_LARGE));
  return FALSE;
}

GBytes *
sp_reader_load (const char *file_name, GError **error)
{
  gboolean standard_input;
  g_autoptr (GByteArray) contents = NULL;
  gboolean good;
  int fd;

  g_return_val_if_fail (file_name != NULL, NULL);

  standard_input = g_str_equal (file_name, "-");
  fd = standard_input ? STDIN_FILENO : g_open (file_name, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    {
      set_file_error (error);
      return NULL;
    }
  contents = g_byte_array_new ();
  good = read_descriptor (fd, contents, error);
  if (!standard_input)
    close (fd);
  return good ? g_byte_array_free_to_bytes (g_steal_pointer (&contents)) : NULL;
}

SpDataset *
sp_reader_read_file (const char *file_name, SpProblems *problems, GError **error)
{
  g_autoptr (GError) own = NULL;
  g_autoptr (GBytes) bytes = sp_reader_load (file_name, &own);

  if (bytes != NULL)
    return sp_reader_read (bytes, problems);
  if (g_error_matches (own, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    tell_too_large (problems);
  else
    g_propagate_error (error, g_steal_pointer (&own));
  return NULL;
}

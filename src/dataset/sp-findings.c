/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-findings.h"

#include "sp-json-scanner.h"

typedef struct
{
  gsize at;
  SpSeverity severity;
  const char *kind;
  char *message;
} Finding;

struct _SpFindings
{
  GArray *kept[2]; /* of Finding, by severity, in the order of the text */
  guint count[2];
};

static void
clear_finding (gpointer data)
{
  g_free (((Finding *)data)->message);
}

SpFindings *
sp_findings_new (void)
{
  SpFindings *self = g_new0 (SpFindings, 1);

  for (guint i = 0; i < 2; i++)
    {
      self->kept[i] = g_array_new (FALSE, FALSE, sizeof (Finding));
      g_array_set_clear_func (self->kept[i], clear_finding);
    }
  return self;
}

void
sp_findings_free (SpFindings *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->kept[0]);
  g_array_unref (self->kept[1]);
  g_free (self);
}

gboolean
sp_findings_wants (const SpFindings *self, SpSeverity severity, gsize at)
{
  const GArray *kept = self->kept[severity];

  return kept->len < SP_PROBLEMS_MAX || at < g_array_index (kept, Finding, kept->len - 1).at;
}

void
sp_findings_count (SpFindings *self, SpSeverity severity, guint n)
{
  self->count[severity] += n;
}

static void
insert (GArray *kept, const Finding *finding)
{
  guint i = kept->len;

  while (i > 0 && g_array_index (kept, Finding, i - 1).at > finding->at)
    i--;
  g_array_insert_vals (kept, i, finding, 1);
  if (kept->len > SP_PROBLEMS_MAX)
    g_array_set_size (kept, SP_PROBLEMS_MAX);
}

void
sp_findings_add (
  SpFindings *self, SpSeverity severity, const char *kind, gsize at, const char *format, ...)
{
  Finding finding = { at, severity, kind, NULL };
  va_list args;

  self->count[severity]++;
  if (!sp_findings_wants (self, severity, at))
    return;
  va_start (args, format);
  finding.message = g_strdup_vprintf (format, args);
  va_end (args);
  insert (self->kept[severity], &finding);
}

guint
sp_findings_get_n_errors (const SpFindings *self)
{
  return self->count[SP_SEVERITY_ERROR];
}

/* Goes on from @from, which is at @line and @column, to @to. CR, LF and CRLF each end a line. */
static void
count_on (const char *text, gsize from, gsize to, guint *line, guint *column)
{
  for (gsize i = from; i < to; i++)
    {
      if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
        {
          (*line)++;
          *column = 1;
        }
      else if ((text[i] & 0xc0) != 0x80 && text[i] != '\r')
        (*column)++;
    }
}

void
sp_findings_find_place (const char *text, gsize at, guint *line, guint *column)
{
  *line = *column = 1;
  /* A CR at the very end has no byte after it. */
  if (at > 0 && text[at - 1] == '\r')
    {
      count_on (text, 0, at - 1, line, column);
      (*line)++;
      *column = 1;
    }
  else
    count_on (text, 0, at, line, column);
}

/* One step of the way from the root to the value at hand. */
typedef struct
{
  guint index;   /* in an array */
  gboolean name; /* else in an object: */
  gsize start;   /* the name's, in the names */
} Step;

typedef struct
{
  SpJsonScanner scanner;
  GArray *steps; /* of Step, one for each open object and array... */
  gsize deep;    /* ... but these, inside of which nothing is found */
  GString *names;
} Walk;

static void
append_escaped (GString *pointer, const char *name, gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (name[i] == '~')
        g_string_append (pointer, "~0");
      else if (name[i] == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, name[i]);
    }
}

/* The RFC 6901 pointer of the value, or the member, at hand. */
static char *
make_pointer (const Walk *walk)
{
  GString *pointer = g_string_new (NULL);

  for (guint i = 0; i < walk->steps->len; i++)
    {
      const Step *step = &g_array_index (walk->steps, Step, i);

      if (step->name)
        {
          const char *name = walk->names->str + step->start;

          g_string_append_printf (pointer, "/%s", name);
        }
      else
        g_string_append_printf (pointer, "/%u", step->index);
    }
  return g_string_free (pointer, FALSE);
}

static Step *
get_innermost (Walk *walk)
{
  return walk->steps->len > 0 ? &g_array_index (walk->steps, Step, walk->steps->len - 1) : NULL;
}

/* Keeps the name at hand in place of the last one of the same object. */
static void
enter_member (Walk *walk, Step *step)
{
  gsize length;
  const char *name = sp_json_scanner_get_string (&walk->scanner, &length);

  g_string_truncate (walk->names, step->start);
  append_escaped (walk->names, name, length);
  g_string_append_c (walk->names, '\0');
  step->name = TRUE;
}

/* Before a token is looked at: makes the innermost step point to it. */
static void
step_to (Walk *walk, SpJsonToken token)
{
  Step *step = get_innermost (walk);

  if (walk->deep > 0)
    walk->deep -= token == SP_JSON_OBJECT_END || token == SP_JSON_ARRAY_END;
  else if (token == SP_JSON_OBJECT_END || token == SP_JSON_ARRAY_END)
    {
      g_string_truncate (walk->names, step->start);
      g_array_set_size (walk->steps, walk->steps->len - 1);
    }
  else if (token == SP_JSON_MEMBER)
    enter_member (walk, step);
  else if (step != NULL && !step->name)
    step->index++;
}

/* After it: a container has something inside. */
static void
step_into (Walk *walk, SpJsonToken token)
{
  /* An array counts up to 0 with its first value; an object's first token is a name. */
  Step step = { G_MAXUINT, FALSE, walk->names->len };

  if (token != SP_JSON_OBJECT && token != SP_JSON_ARRAY)
    return;
  if (walk->steps->len > SP_JSON_MAX_DEPTH || walk->deep > 0)
    walk->deep++;
  else
    g_array_append_val (walk->steps, step);
}

/* Errors and warnings in one order. */
static GArray *
merge (SpFindings *self)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Finding));
  guint i = 0, j = 0;

  while (i < self->kept[0]->len || j < self->kept[1]->len)
    {
      gboolean warning = i == self->kept[0]->len
                         || (j < self->kept[1]->len
                             && g_array_index (self->kept[1], Finding, j).at
                                  < g_array_index (self->kept[0], Finding, i).at);
      Finding *next = &g_array_index (self->kept[warning], Finding, warning ? j++ : i++);

      g_array_append_val (all, *next);
    }
  return all;
}

static void
tell_each (GArray *all, Walk *walk, const char *text, SpProblems *problems)
{
  guint line = 1, column = 1, i = 0;
  gsize at = 0;
  SpJsonToken token;

  while (i < all->len && (token = sp_json_scanner_next (&walk->scanner)) != SP_JSON_END
         && token != SP_JSON_ERROR)
    {
      step_to (walk, token);
      for (; i < all->len && g_array_index (all, Finding, i).at <= walk->scanner.start; i++)
        {
          Finding *finding = &g_array_index (all, Finding, i);

          count_on (text, at, finding->at, &line, &column);
          at = finding->at;
          sp_problems_take (problems, finding->severity, finding->kind, make_pointer (walk), line,
                            column, g_strdup (finding->message));
        }
      step_into (walk, token);
    }
}

void
sp_findings_tell (SpFindings *self, const char *text, gsize length, SpProblems *problems)
{
  g_autoptr (GArray) all = merge (self);
  Walk walk = { 0 };

  sp_json_scanner_init (&walk.scanner, text, length, NULL, NULL);
  walk.steps = g_array_new (FALSE, FALSE, sizeof (Step));
  walk.names = g_string_new (NULL);
  tell_each (all, &walk, text, problems);
  for (guint i = 0; i < 2; i++)
    sp_problems_count_more (problems, i, self->count[i] - self->kept[i]->len);
  sp_json_scanner_clear (&walk.scanner);
  g_array_unref (walk.steps);
  g_string_free (walk.names, TRUE);
}

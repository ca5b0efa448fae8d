/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "sp-crowd.h"

#define N_GROUPS 6

/* Names of three parts, of which no two are alike. */
static const char *const starts[] = { "Al",  "Bor",    "Cagli", "Drus", "El",
                                      "Fre", "Gronde", "Hel",   "Il" };
static const char *const middles[] = { "a", "do", "ne", "sel", "mar", "ti", "ven", "u", "gra" };
static const char *const ends[] = { "nia", "land", "stan and the Northern Islands" };
/* Some have flags, some are known to iso-codes. */
static const char *const countries[] = {
  "FR", "DE", "PL", "SE", "KE", "BR", "JP", "IN", "CA", "ZA"
};
static const char *const labels[] = { "Against",      "Rather against",
                                      "Undecided",    "Rather for, with limits",
                                      "For",          "For without any limit",
                                      "Leads the way" };
static const char *const titles[] = { "Troops", "Sanctions on oil and gas", "Talks",
                                      "Aid for reconstruction after a peace", "Tariffs" };
static const char *const nones[] = { "declined", "unclear", "abstained", "absent" };

typedef struct
{
  GString *out;
  guint n_actors;
  guint n_issues;
  guint32 seed;
  gboolean is_first; /* of the array that is written */
} Crowd;

/* The same numbers on every machine: Numerical Recipes' "quick and dirty" generator, its upper bits. */
static guint
draw (Crowd *self, guint n)
{
  self->seed = self->seed * 1664525u + 1013904223u;
  return (self->seed >> 8) % n;
}

static void
begin_array (Crowd *self, const char *name)
{
  g_string_append_printf (self->out, ",\"%s\":[", name);
  self->is_first = TRUE;
}

static void
begin_element (Crowd *self)
{
  g_string_append (self->out, self->is_first ? "{" : ",\n{");
  self->is_first = FALSE;
}

/* An abbreviation, or now and then a number of the file's own. */
static char *
make_id (guint actor)
{
  if (actor % 4 == 0)
    return g_strdup_printf ("A%03u", actor);
  return g_strdup_printf ("%c%c%c", 'A' + actor / 26, 'A' + actor % 26, 'A' + actor * 7 % 26);
}

static void
append_groups (Crowd *self)
{
  begin_array (self, "groups");
  for (guint i = 0; i < N_GROUPS; i++)
    {
      begin_element (self);
      g_string_append_printf (self->out, "\"id\":\"g%u\",\"name\":\"Group of the %c\"}", i,
                              'A' + i);
    }
  g_string_append (self->out, "]");
}

static void
append_actor (Crowd *self, guint i)
{
  g_autofree char *id = make_id (i);
  const char *start = starts[i % 9];
  const char *middle = middles[i / 9 % 9];

  begin_element (self);
  g_string_append_printf (self->out, "\"id\":\"%s\",\"name\":\"%s%s%s\",\"groups\":[\"g%u\"]", id,
                          start, middle, ends[i / 81 % 3], draw (self, N_GROUPS));
  if (i % 2 == 0)
    g_string_append_printf (self->out, ",\"country\":\"%s\"", countries[i / 2 % 10]);
  if (i % 5 == 0)
    g_string_append_printf (self->out, ",\"short_name\":\"%s%s\"", start, middle);
  if (i % 3 == 0)
    g_string_append_printf (self->out, ",\"weight\":%u", 1 + draw (self, 80));
  g_string_append (self->out, "}");
}

static void
append_actors (Crowd *self)
{
  begin_array (self, "actors");
  for (guint i = 0; i < self->n_actors; i++)
    append_actor (self, i);
  g_string_append (self->out, "]");
}

static gboolean
is_number (guint issue)
{
  return issue % 4 == 3;
}

static guint
get_n_levels (guint issue)
{
  return 2 + (issue * 3 + 3) % 6;
}

static void
append_levels (Crowd *self, guint issue)
{
  guint n = get_n_levels (issue);

  g_string_append (self->out, "{\"type\":\"levels\",\"levels\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (self->out, "%s{\"value\":%u,\"label\":\"%s\"}", i > 0 ? "," : "", i,
                            labels[i]);
  g_string_append (self->out, "]");
  if (issue % 3 != 1)
    g_string_append_printf (self->out, ",\"neutral\":%u", n / 2);
  g_string_append (self->out, "}");
}

static void
append_scale (Crowd *self, guint issue)
{
  if (!is_number (issue))
    append_levels (self, issue);
  else
    g_string_append_printf (self->out,
                            "{\"type\":\"number\",\"unit\":\"%% of GDP\",\"decimals\":%u%s,"
                            "\"references\":[{\"value\":2,\"label\":\"2 %% guideline\"}]}",
                            issue % 3, issue % 8 == 3 ? "" : ",\"min\":0,\"max\":12");
}

static void
append_issues (Crowd *self)
{
  begin_array (self, "issues");
  for (guint i = 0; i < self->n_issues; i++)
    {
      begin_element (self);
      g_string_append_printf (self->out, "\"id\":\"i%02u\",\"title\":\"%s %u\",", i, titles[i % 5],
                              i);
      if (i % 3 != 2)
        g_string_append_printf (
          self->out, "\"question\":\"Would it agree to what is asked as number %u of the many?\",",
          i);
      if (i % 7 == 6)
        g_string_append (self->out, "\"applies_to\":[\"g0\",\"g1\",\"g2\"],");
      g_string_append (self->out, "\"scale\":");
      append_scale (self, i);
      g_string_append (self->out, "}");
    }
  g_string_append (self->out, "]");
}

static void
append_words (Crowd *self)
{
  g_string_append (
    self->out,
    ",\"conditions\":[{\"id\":\"deal\",\"title\":\"A peace deal is "
    "signed\",\"short_title\":\"peace deal\"},"
    "{\"id\":\"backing\",\"title\":\"The largest of them backs it in full\"}],"
    "\"events\":[{\"id\":\"first\",\"date\":\"2024-11-05\",\"title\":\"A first summit\"},"
    "{\"id\":\"second\",\"date\":\"2025-01-20\",\"title\":\"A second summit with a longer name\"}],"
    "\"searched\":[{\"until\":\"2025-02\"}],"
    "\"sources\":[{\"id\":\"s0\",\"publisher\":\"A paper\",\"URL\":\"https://example.org/0\"},"
    "{\"id\":\"s1\",\"publisher\":\"An agency\"},{\"id\":\"s2\",\"title\":\"Minutes\"}]");
}

static void
append_position (Crowd *self, guint issue)
{
  guint whole = draw (self, is_number (issue) ? 11 : get_n_levels (issue));

  g_string_append_printf (self->out, "\"position\":%u", whole);
  if (is_number (issue))
    g_string_append_printf (self->out, ".%02u", draw (self, 100));
}

/* What may be said beside a position, each now and then. */
static void
append_remarks (Crowd *self)
{
  static const char *const remarks[] = {
    ",\"confidence\":\"reported\"",  ",\"confidence\":\"inferred\"",
    ",\"conditions\":[\"deal\"]",    ",\"conditions\":[\"deal\",\"backing\"]",
    ",\"scope\":\"logistics only\"", ",\"spoken_by\":\"A000\"",
  };
  guint i = draw (self, 3 * G_N_ELEMENTS (remarks));

  if (i < G_N_ELEMENTS (remarks))
    g_string_append (self->out, remarks[i]);
}

static void
begin_statement (Crowd *self, guint actor, guint issue, const char *month)
{
  g_autofree char *id = make_id (actor);
  guint day = 1 + draw (self, 28);
  guint source = draw (self, 3);

  begin_element (self);
  g_string_append_printf (self->out, "\"actor\":\"%s\",\"issue\":\"i%02u\",", id, issue);
  g_string_append_printf (self->out, "\"date\":\"%s-%02u\",\"sources\":[\"s%u\"],", month, day,
                          source);
}

static void
append_stated (Crowd *self, guint actor, guint issue, const char *month)
{
  begin_statement (self, actor, issue, month);
  if (draw (self, 12) == 0)
    g_string_append_printf (self->out, "\"position\":null,\"none\":\"%s\"",
                            nones[draw (self, G_N_ELEMENTS (nones))]);
  else
    append_position (self, issue);
  append_remarks (self);
  g_string_append (self->out, "}");
}

static void
append_figures (Crowd *self, guint actor, guint issue)
{
  begin_statement (self, actor, issue, "2025-01");
  append_position (self, issue);
  g_string_append (self->out, ",\"kind\":\"measured\",\"period\":\"2024\"}");
  if (draw (self, 3) > 0)
    return;
  begin_statement (self, actor, issue, "2025-02");
  append_position (self, issue);
  g_string_append (self->out, ",\"kind\":\"pledged\",\"by\":\"2030\"}");
}

/* Of four actors three have said something; some said something else before. */
static void
append_statements (Crowd *self)
{
  begin_array (self, "statements");
  for (guint issue = 0; issue < self->n_issues; issue++)
    for (guint actor = 0; actor < self->n_actors; actor++)
      {
        if (draw (self, 4) == 0)
          continue;
        if (draw (self, 4) == 0)
          append_stated (self, actor, issue, "2024-10");
        if (is_number (issue) && draw (self, 3) > 0)
          append_figures (self, actor, issue);
        else
          append_stated (self, actor, issue, draw (self, 8) == 0 ? "2023-06" : "2025-02");
        if (draw (self, 10) == 0)
          append_stated (self, actor, issue, "2025-02");
      }
  g_string_append (self->out, "]");
}

char *
sp_test_make_crowd (guint n_actors, guint n_issues)
{
  Crowd self = { g_string_new (NULL), n_actors, n_issues, n_actors * 1000 + n_issues, TRUE };

  g_return_val_if_fail (n_actors > 0 && n_actors <= 243 && n_issues > 0, NULL);

  g_string_append_printf (
    self.out,
    "{\"format\":\"standpoint\",\"version\":1,\"title\":\"A crowd of %u on %u issues\","
    "\"contest_days\":20,\"authors\":[\"The Standpoint authors\"]",
    n_actors, n_issues);
  append_groups (&self);
  append_actors (&self);
  append_issues (&self);
  append_words (&self);
  append_statements (&self);
  g_string_append (self.out, "}");
  return g_string_free (self.out, FALSE);
}

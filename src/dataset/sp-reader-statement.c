/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of a statement. There may be a million: what is not needed to know where an actor stands is checked here, and read
 * again when it is asked for (sp-words.c). */

#include "config.h"

#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static const char *const nones[] = { "declined",       "unclear",   "abstained", "absent",
                                     "not-applicable", "withdrawn", NULL };
static const char *const kinds[] = { "stated", "pledged", "measured", "demanded", NULL };
static const char *const confidences[] = { "on-record", "reported", "inferred", NULL };
static const char *const authorities[] = { "lead",    "government", "spokesperson",
                                           "unnamed", "other",      NULL };
static const char *const forms[] = { "said", "written", "signed", "voted", "enacted", NULL };
static const char *const translators[] = { "official", "press", "own", "machine", NULL };

/* A position may be null; everything else may only be left out. */
static void
read_position (SpReader *self, const SpField *field, gpointer record)
{
  SpStatement *statement = record;

  if (self->token != SP_JSON_NULL)
    sp_read_number (self, field, record);
  else if (statement->none == SP_NONE_KIND_POSITION)
    statement->none = SP_NONE_KIND_DECLINED;
}

static void
read_salience (SpReader *self, const SpField *field, gpointer record)
{
  double value = NAN;
  SpField number = { .offset = 0 };

  sp_read_number (self, &number, &value);
  if (isnan (value))
    return;
  if (value >= 0 && value <= 100)
    ((SpStatement *)record)->salience = (float)value;
  else
    sp_reader_tell (self, "off-scale", sp_reader_get_place (self),
                    _ ("salience goes from 0 to 100"));
}

/* Into the list at hand that the field's count says. */
static void
read_list (SpReader *self, const SpField *field, gpointer record)
{
  sp_reader_read_references (self, *(const SpIdKind *)field->extra,
                             self->statement_lists[field->count]);
}

static void
check_translator (SpReader *self, const SpField *field, gpointer record)
{
  int word = 0;
  SpField into = { .extra = translators };

  sp_read_word (self, &into, &word);
}

enum
{
  FIELD_ID,
  FIELD_ACTOR,
  FIELD_ISSUE,
  FIELD_DATE,
  FIELD_POSITION,
  FIELD_NONE,
  FIELD_LOW,
  FIELD_HIGH,
  FIELD_KIND,
  FIELD_BY,
  FIELD_PERIOD,
  FIELD_CONFIDENCE,
  FIELD_AUTHORITY,
  FIELD_FORM,
  FIELD_SPEAKER,
  FIELD_ROLE,
  FIELD_SPOKEN_BY,
  FIELD_JOINT,
  FIELD_SUMMARY,
  FIELD_SCOPE,
  FIELD_QUOTE,
  FIELD_QUOTE_LANG,
  FIELD_TRANSLATION,
  FIELD_TRANSLATION_BY,
  FIELD_CONDITIONS,
  FIELD_REPLACES,
  FIELD_EVENT,
  FIELD_SALIENCE,
  FIELD_SOURCES,
  FIELD_CODER,
  FIELD_NOTE,
};

static const SpField statement_fields[] = {
  [FIELD_ID] = { SP_FIELD_NAME ("id"), sp_read_id, .extra = &sp_id_kinds[SP_ID_STATEMENT] },
  [FIELD_ACTOR] = { SP_FIELD_NAME ("actor"), sp_read_reference, offsetof (SpStatement, actor),
                    .flags = SP_FIELD_REQUIRED, .extra = &sp_id_kinds[SP_ID_ACTOR] },
  [FIELD_ISSUE] = { SP_FIELD_NAME ("issue"), sp_read_reference, offsetof (SpStatement, issue),
                    .flags = SP_FIELD_REQUIRED, .extra = &sp_id_kinds[SP_ID_ISSUE] },
  [FIELD_DATE] = { SP_FIELD_NAME ("date"), sp_read_date, offsetof (SpStatement, date),
                   .flags = SP_FIELD_REQUIRED },
  [FIELD_POSITION] = { SP_FIELD_NAME ("position"), read_position, offsetof (SpStatement, position),
                       .flags = SP_FIELD_NULLABLE },
  [FIELD_NONE] = { SP_FIELD_NAME ("none"), sp_read_word8, offsetof (SpStatement, none),
                   SP_NONE_KIND_DECLINED, .extra = nones },
  [FIELD_LOW] = { SP_FIELD_NAME ("low"), sp_read_number, offsetof (SpStatement, low) },
  [FIELD_HIGH] = { SP_FIELD_NAME ("high"), sp_read_number, offsetof (SpStatement, high) },
  [FIELD_KIND] = { SP_FIELD_NAME ("kind"), sp_read_word8, offsetof (SpStatement, kind),
                   .extra = kinds },
  [FIELD_BY] = { SP_FIELD_NAME ("by"), sp_read_date, offsetof (SpStatement, by) },
  [FIELD_PERIOD] = { SP_FIELD_NAME ("period"), sp_read_date, offsetof (SpStatement, period) },
  [FIELD_CONFIDENCE] = { SP_FIELD_NAME ("confidence"), sp_read_word8,
                         offsetof (SpStatement, confidence), .extra = confidences },
  [FIELD_AUTHORITY] = { SP_FIELD_NAME ("authority"), sp_read_word8,
                        offsetof (SpStatement, authority), .extra = authorities },
  [FIELD_FORM] = { SP_FIELD_NAME ("form"), sp_read_word8, offsetof (SpStatement, form),
                   .extra = forms },
  [FIELD_SPEAKER] = { SP_FIELD_NAME ("speaker"), sp_check_text },
  [FIELD_ROLE] = { SP_FIELD_NAME ("role"), sp_check_text },
  [FIELD_SPOKEN_BY] = { SP_FIELD_NAME ("spoken_by"), sp_read_reference,
                        offsetof (SpStatement, spoken_by), .extra = &sp_id_kinds[SP_ID_ACTOR] },
  [FIELD_JOINT] = { SP_FIELD_NAME ("joint"), sp_check_free_id },
  [FIELD_SUMMARY] = { SP_FIELD_NAME ("summary"), sp_check_text },
  [FIELD_SCOPE] = { SP_FIELD_NAME ("scope"), sp_check_scope },
  [FIELD_QUOTE] = { SP_FIELD_NAME ("quote"), sp_check_string },
  [FIELD_QUOTE_LANG] = { SP_FIELD_NAME ("quote_lang"), sp_check_tag },
  [FIELD_TRANSLATION] = { SP_FIELD_NAME ("translation"), sp_check_text },
  [FIELD_TRANSLATION_BY] = { SP_FIELD_NAME ("translation_by"), check_translator },
  [FIELD_CONDITIONS] = { SP_FIELD_NAME ("conditions"), read_list, .count = SP_LIST_CONDITIONS,
                         .extra = &sp_id_kinds[SP_ID_CONDITION] },
  [FIELD_REPLACES] = { SP_FIELD_NAME ("replaces"), read_list, .count = SP_LIST_REPLACES,
                       .extra = &sp_id_kinds[SP_ID_STATEMENT] },
  [FIELD_EVENT] = { SP_FIELD_NAME ("event"), sp_read_reference, offsetof (SpStatement, event),
                    .extra = &sp_id_kinds[SP_ID_EVENT] },
  [FIELD_SALIENCE] = { SP_FIELD_NAME ("salience"), read_salience },
  [FIELD_SOURCES] = { SP_FIELD_NAME ("sources"), read_list, .count = SP_LIST_SOURCES,
                      .extra = &sp_id_kinds[SP_ID_SOURCE] },
  [FIELD_CODER] = { SP_FIELD_NAME ("coder"), sp_check_string },
  [FIELD_NOTE] = { SP_FIELD_NAME ("note"), sp_check_text },
};

static void
init_statement (gpointer record)
{
  SpStatement *statement = record;

  statement->actor = statement->issue = SP_NONE;
  statement->authority = SP_AUTHORITY_GOVERNMENT;
  statement->position = statement->low = statement->high = NAN;
  statement->spoken_by = statement->event = statement->lists = SP_NONE;
  statement->salience = -1;
}

/* Moves the lists at hand into the pool. */
static void
keep_lists (SpReader *self, SpStatement *statement)
{
  GArray *pool = self->dataset->lists;
  guint total = 0;

  for (guint i = 0; i < SP_N_LISTS; i++)
    total += self->statement_lists[i]->len;
  if (total == 0)
    return;
  statement->lists = pool->len;
  for (guint i = 0; i < SP_N_LISTS; i++)
    g_array_append_val (pool, self->statement_lists[i]->len);
  for (guint i = 0; i < SP_N_LISTS; i++)
    {
      g_array_append_vals (pool, self->statement_lists[i]->data, self->statement_lists[i]->len);
      g_array_set_size (self->statement_lists[i], 0);
    }
}

static void
check_range (SpReader *self, const SpSeen *seen, const SpStatement *statement)
{
  /* Where one is missing, nothing is less than it. */
  if (statement->low > statement->high)
    sp_reader_tell (self, "bad-range", seen->places[FIELD_LOW], _ ("\"low\" is above \"high\""));
  if (statement->low > statement->position)
    sp_reader_tell (self, "bad-range", seen->places[FIELD_LOW],
                    _ ("\"low\" is above the position"));
  if (statement->position > statement->high)
    sp_reader_tell (self, "bad-range", seen->places[FIELD_POSITION],
                    _ ("the position is above \"high\""));
}

/* A statement has a position, or a range, or both; or null, and then neither. */
static void
check_position (SpReader *self, const SpSeen *seen, const SpStatement *statement)
{
  gboolean range = sp_seen_has (seen, FIELD_LOW) || sp_seen_has (seen, FIELD_HIGH);
  gboolean null = sp_seen_has (seen, FIELD_POSITION)
                  && self->scanner.text[seen->places[FIELD_POSITION]] == 'n';

  if (!sp_seen_has (seen, FIELD_POSITION)
      && !(sp_seen_has (seen, FIELD_LOW) && sp_seen_has (seen, FIELD_HIGH)))
    sp_reader_tell (self, "missing-member", seen->at,
                    range ? _ ("without a position both \"low\" and \"high\" are needed")
                          : _ ("the member \"position\" is missing"));
  if (sp_seen_has (seen, FIELD_NONE) && !null)
    sp_reader_tell (self, "bad-range", seen->places[FIELD_NONE],
                    _ ("\"none\" goes only with a position of null"));
  if (null && range)
    sp_reader_tell (self, "bad-range",
                    seen->places[sp_seen_has (seen, FIELD_LOW) ? FIELD_LOW : FIELD_HIGH],
                    _ ("a position of null has no range"));
  check_range (self, seen, statement);
}

static void
check_statement (SpReader *self, const SpSeen *seen, gpointer record)
{
  SpStatement *statement = record;

  statement->offset = seen->at;
  statement->length = (guint32)(sp_json_scanner_get_end (&self->scanner) - seen->at);
  if (self->statement_lists[SP_LIST_SOURCES]->len == 0)
    sp_reader_warn (self, "no-source", seen->at, _ ("this statement has no source"));
  keep_lists (self, statement);
  check_position (self, seen, statement);
}

const SpShape sp_statement_shape = { statement_fields, G_N_ELEMENTS (statement_fields),
                                     sizeof (SpStatement), .init = init_statement,
                                     .check = check_statement };

/* The words of a statement. */

static const SpField words_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_string, offsetof (SpWords, id) },
  { SP_FIELD_NAME ("speaker"), sp_read_text, offsetof (SpWords, speaker) },
  { SP_FIELD_NAME ("role"), sp_read_text, offsetof (SpWords, role) },
  { SP_FIELD_NAME ("joint"), sp_read_string, offsetof (SpWords, joint) },
  { SP_FIELD_NAME ("summary"), sp_read_text, offsetof (SpWords, summary) },
  { SP_FIELD_NAME ("scope"), sp_read_text, offsetof (SpWords, scope) },
  { SP_FIELD_NAME ("quote"), sp_read_string, offsetof (SpWords, quote) },
  { SP_FIELD_NAME ("quote_lang"), sp_read_string, offsetof (SpWords, quote_lang) },
  { SP_FIELD_NAME ("translation"), sp_read_text, offsetof (SpWords, translation) },
  { SP_FIELD_NAME ("translation_by"), sp_read_word, offsetof (SpWords, translation_by),
    SP_TRANSLATION_OFFICIAL, .extra = translators },
  { SP_FIELD_NAME ("coder"), sp_read_string, offsetof (SpWords, coder) },
  { SP_FIELD_NAME ("note"), sp_read_text, offsetof (SpWords, note) },
};

const SpShape sp_words_shape = { words_fields, G_N_ELEMENTS (words_fields), sizeof (SpWords),
                                 .open = TRUE };

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of an issue and its scale. */

#include "config.h"

#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Digits after the point that a double can still mean. */
#define MAX_DECIMALS 15

/* A scale as the file has it: which members go with which type is known at the end. */
typedef struct
{
  int type; /* SpScaleType, or -1 */
  SpLevel *levels;
  guint n_levels;
  double neutral;
  guint32 neutral_level;
  SpText *unit;
  double min;
  double max;
  double decimals;
  SpReference *references;
  guint n_references;
} Scale;

/* A level. */

enum
{
  LEVEL_VALUE,
  LEVEL_LABEL,
  LEVEL_MEANING,
};

static const SpField level_fields[] = {
  [LEVEL_VALUE] = { SP_FIELD_NAME ("value"), sp_read_number, offsetof (SpLevel, value),
                    .flags = SP_FIELD_REQUIRED },
  [LEVEL_LABEL] = { SP_FIELD_NAME ("label"), sp_read_text, offsetof (SpLevel, label),
                    .flags = SP_FIELD_REQUIRED },
  [LEVEL_MEANING] = { SP_FIELD_NAME ("meaning"), sp_read_text, offsetof (SpLevel, meaning) },
};

static void
init_level (gpointer record)
{
  ((SpLevel *)record)->value = NAN;
}

static void
check_level (SpReader *self, const SpSeen *seen, gpointer record)
{
  self->level_place = sp_seen_has (seen, LEVEL_VALUE) ? seen->places[LEVEL_VALUE] : seen->at;
}

static const SpShape level_shape = { level_fields, G_N_ELEMENTS (level_fields), sizeof (SpLevel),
                                     .init = init_level, .check = check_level };

/* The levels, whose values go up. */
static void
read_levels (SpReader *self, const SpField *field, gpointer record)
{
  Scale *scale = record;
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (SpLevel));
  gsize at = sp_reader_get_place (self);
  gboolean is_array = self->token == SP_JSON_ARRAY;
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      SpLevel level = { NAN, NULL, NULL };

      sp_reader_read_object (self, &level_shape, &level);
      if (array->len > 0 && level.value <= g_array_index (array, SpLevel, array->len - 1).value)
        sp_reader_tell (self, "not-increasing", self->level_place,
                        _ ("the values of levels must increase, and this one does not"));
      g_array_append_val (array, level);
    }
  if (is_array && array->len < 2 && self->token != SP_JSON_ERROR)
    sp_reader_tell (self, "few-levels", at, _ ("a scale has two or more levels"));
  scale->n_levels = array->len;
  scale->levels = (SpLevel *)(gpointer)array->data;
  g_ptr_array_add (self->dataset->blocks, g_array_free (g_steal_pointer (&array), FALSE));
}

/* A reference line of a number scale. */

enum
{
  REFERENCE_VALUE,
  REFERENCE_LABEL,
  REFERENCE_SINCE,
  REFERENCE_UNTIL,
};

static const SpField reference_fields[] = {
  [REFERENCE_VALUE] = { SP_FIELD_NAME ("value"), sp_read_number, offsetof (SpReference, value),
                        .flags = SP_FIELD_REQUIRED },
  [REFERENCE_LABEL] = { SP_FIELD_NAME ("label"), sp_read_text, offsetof (SpReference, label),
                        .flags = SP_FIELD_REQUIRED },
  [REFERENCE_SINCE] = { SP_FIELD_NAME ("since"), sp_read_date, offsetof (SpReference, since) },
  [REFERENCE_UNTIL] = { SP_FIELD_NAME ("until"), sp_read_date, offsetof (SpReference, until) },
};

static void
check_reference (SpReader *self, const SpSeen *seen, gpointer record)
{
  const SpReference *reference = record;
  gsize at = sp_seen_has (seen, REFERENCE_VALUE) ? seen->places[REFERENCE_VALUE] : seen->at;

  g_array_append_val (self->value_places, at);
  if (sp_date_is_set (reference->since) && sp_date_is_set (reference->until)
      && sp_date_first_day (reference->since) > sp_date_last_day (reference->until))
    sp_reader_tell (self, "bad-range", seen->places[REFERENCE_SINCE],
                    _ ("\"since\" is after \"until\""));
}

static const SpShape reference_shape = { reference_fields, G_N_ELEMENTS (reference_fields),
                                         sizeof (SpReference), .check = check_reference };

/* The scale. */

static const char *const types[] = { "levels", "number", NULL };

enum
{
  SCALE_TYPE,
  SCALE_LEVELS,
  SCALE_NEUTRAL,
  SCALE_UNIT,
  SCALE_MIN,
  SCALE_MAX,
  SCALE_DECIMALS,
  SCALE_REFERENCES,
};

static const SpField scale_fields[] = {
  [SCALE_TYPE] = { SP_FIELD_NAME ("type"), sp_read_word, offsetof (Scale, type),
                   .flags = SP_FIELD_REQUIRED, .extra = types },
  [SCALE_LEVELS] = { SP_FIELD_NAME ("levels"), read_levels },
  [SCALE_NEUTRAL] = { SP_FIELD_NAME ("neutral"), sp_read_number, offsetof (Scale, neutral) },
  [SCALE_UNIT] = { SP_FIELD_NAME ("unit"), sp_read_text, offsetof (Scale, unit),
                   .flags = SP_FIELD_MAY_BE_BLANK },
  [SCALE_MIN] = { SP_FIELD_NAME ("min"), sp_read_number, offsetof (Scale, min) },
  [SCALE_MAX] = { SP_FIELD_NAME ("max"), sp_read_number, offsetof (Scale, max) },
  [SCALE_DECIMALS] = { SP_FIELD_NAME ("decimals"), sp_read_whole, offsetof (Scale, decimals) },
  [SCALE_REFERENCES] = { SP_FIELD_NAME ("references"), sp_read_block, offsetof (Scale, references),
                         offsetof (Scale, n_references), .extra = &reference_shape },
};

static void
init_scale (gpointer record)
{
  *(Scale *)record = (Scale){
    .type = -1, .neutral = NAN, .neutral_level = SP_NONE, .min = NAN, .max = NAN, .decimals = -1
  };
}

static void
check_neutral (SpReader *self, const SpSeen *seen, Scale *scale)
{
  for (guint i = 0; i < scale->n_levels; i++)
    if (scale->levels[i].value == scale->neutral)
      scale->neutral_level = i;
  if (scale->neutral_level == SP_NONE && sp_seen_has (seen, SCALE_LEVELS))
    sp_reader_tell (self, "off-scale", seen->places[SCALE_NEUTRAL],
                    _ ("the neutral level is not the value of a level"));
}

static void
check_numbers (SpReader *self, const SpSeen *seen, const Scale *scale)
{
  if (scale->min >= scale->max)
    sp_reader_tell (self, "bad-range", seen->places[SCALE_MIN],
                    _ ("\"min\" must be less than \"max\""));
  if (scale->decimals > MAX_DECIMALS)
    sp_reader_tell (self, "bad-number", seen->places[SCALE_DECIMALS],
                    _ ("a number has at most %u decimals"), MAX_DECIMALS);
  for (guint i = 0; i < MIN (scale->n_references, self->value_places->len); i++)
    if (scale->references[i].value < scale->min || scale->references[i].value > scale->max)
      sp_reader_tell (self, "off-scale", g_array_index (self->value_places, gsize, i),
                      _ ("this value is off the scale"));
}

/* A member of the other type is as unknown as any. */
static void
warn_of_others (SpReader *self, const SpSeen *seen, guint from, guint to)
{
  for (guint i = from; i <= to; i++)
    if (sp_seen_has (seen, i))
      sp_reader_warn (self, "unknown-member", seen->places[i],
                      _ ("the member \"%s\" is unknown; it is kept, and not used"),
                      scale_fields[i].name);
}

static void
check_scale (SpReader *self, const SpSeen *seen, gpointer record)
{
  Scale *scale = record;
  guint required = scale->type == SP_SCALE_LEVELS ? SCALE_LEVELS : SCALE_UNIT;

  if (scale->type < 0)
    return;
  if (!sp_seen_has (seen, required))
    sp_reader_tell (self, "missing-member", seen->at, _ ("the member \"%s\" is missing"),
                    scale_fields[required].name);
  if (scale->type == SP_SCALE_LEVELS)
    {
      warn_of_others (self, seen, SCALE_UNIT, SCALE_REFERENCES);
      if (!isnan (scale->neutral))
        check_neutral (self, seen, scale);
    }
  else
    {
      warn_of_others (self, seen, SCALE_LEVELS, SCALE_NEUTRAL);
      check_numbers (self, seen, scale);
    }
}

static const SpShape scale_shape = { scale_fields, G_N_ELEMENTS (scale_fields), sizeof (Scale),
                                     .check = check_scale };

static void
read_scale (SpReader *self, const SpField *field, gpointer record)
{
  SpIssue *issue = record;
  Scale scale;

  init_scale (&scale);
  g_array_set_size (self->value_places, 0);
  sp_reader_read_object (self, &scale_shape, &scale);
  issue->scale = scale.type == SP_SCALE_LEVELS ? SP_SCALE_LEVELS : SP_SCALE_NUMBER;
  if (issue->scale == SP_SCALE_LEVELS)
    {
      issue->levels = scale.levels;
      issue->n_levels = scale.n_levels;
      issue->neutral = scale.neutral_level;
      return;
    }
  issue->unit = scale.unit;
  issue->min = scale.min;
  issue->max = scale.max;
  issue->decimals = scale.decimals > MAX_DECIMALS ? -1 : (int)scale.decimals;
  issue->references = scale.references;
  issue->n_references = scale.n_references;
}

/* An issue. */

static void
read_applies_to (SpReader *self, const SpField *field, gpointer record)
{
  SpIssue *issue = record;
  guint index = 0;

  issue->applies_to_all = FALSE;
  while (sp_reader_next_item (self, &index))
    sp_reader_mention_either (self, self->element);
}

static const char *const palettes[] = { "orange-blue", "purple-green", "brown-teal", "single",
                                        NULL };

static const SpField issue_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpIssue, id), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_id_kinds[SP_ID_ISSUE] },
  { SP_FIELD_NAME ("title"), sp_read_text, offsetof (SpIssue, title), .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("question"), sp_read_text, offsetof (SpIssue, question) },
  { SP_FIELD_NAME ("description"), sp_read_text, offsetof (SpIssue, description) },
  { SP_FIELD_NAME ("weight"), sp_read_positive, offsetof (SpIssue, weight) },
  { SP_FIELD_NAME ("applies_to"), read_applies_to },
  { SP_FIELD_NAME ("palette"), sp_read_word, offsetof (SpIssue, palette), .extra = palettes },
  { SP_FIELD_NAME ("scale"), read_scale, .flags = SP_FIELD_REQUIRED },
};

static void
init_issue (gpointer record)
{
  SpIssue *issue = record;

  issue->weight = 1;
  issue->applies_to_all = TRUE;
  issue->scale = SP_SCALE_NUMBER;
  issue->neutral = SP_NONE;
  issue->min = issue->max = NAN;
  issue->decimals = -1;
}

const SpShape sp_issue_shape = { issue_fields, G_N_ELEMENTS (issue_fields), sizeof (SpIssue),
                                 .init = init_issue };

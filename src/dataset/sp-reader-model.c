/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shapes of actors, groups, conditions, events, and of what was searched and corrected. */

#include "config.h"

#include "sp-country-codes.h"
#include "sp-flag-names.h"
#include "sp-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The reader does not know yet whether an actor is a country. */
#define KIND_UNSAID (-1)

static void
check_period (SpReader *self, const SpSeen *seen, guint since_field, SpDate since, SpDate until)
{
  if (sp_date_is_set (since) && sp_date_is_set (until)
      && sp_date_first_day (since) > sp_date_last_day (until))
    sp_reader_tell (self, "bad-range", seen->places[since_field],
                    _ ("\"since\" is after \"until\""));
}

/* A membership: a group's id, or an object that says since when and until when. */

enum
{
  MEMBERSHIP_ID,
  MEMBERSHIP_SINCE,
  MEMBERSHIP_UNTIL,
};

static const SpField membership_fields[] = {
  [MEMBERSHIP_ID] = { SP_FIELD_NAME ("id"), sp_read_reference, offsetof (SpMembership, group),
                      .flags = SP_FIELD_REQUIRED, .extra = &sp_id_kinds[SP_ID_GROUP] },
  [MEMBERSHIP_SINCE] = { SP_FIELD_NAME ("since"), sp_read_date, offsetof (SpMembership, since) },
  [MEMBERSHIP_UNTIL] = { SP_FIELD_NAME ("until"), sp_read_date, offsetof (SpMembership, until) },
};

static void
check_membership (SpReader *self, const SpSeen *seen, gpointer record)
{
  const SpMembership *membership = record;

  check_period (self, seen, MEMBERSHIP_SINCE, membership->since, membership->until);
}

static const SpShape membership_shape = { membership_fields, G_N_ELEMENTS (membership_fields),
                                          sizeof (SpMembership), .check = check_membership };

static void
read_memberships (SpReader *self, const SpField *field, gpointer record)
{
  SpActor *actor = record;
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (SpMembership));
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      SpMembership membership = { SP_NONE, SP_DATE_NONE, SP_DATE_NONE };

      if (self->token == SP_JSON_OBJECT)
        sp_reader_read_object (self, &membership_shape, &membership);
      else
        membership.group = sp_reader_mention (self, SP_ID_GROUP);
      g_array_append_val (array, membership);
    }
  actor->n_memberships = array->len;
  actor->memberships = (SpMembership *)(gpointer)array->data;
  g_ptr_array_add (self->dataset->blocks, g_array_free (g_steal_pointer (&array), FALSE));
}

/* A term of office. */

enum
{
  TERM_LEADER,
  TERM_ROLE,
  TERM_SINCE,
  TERM_UNTIL,
};

static const SpField term_fields[] = {
  [TERM_LEADER] = { SP_FIELD_NAME ("leader"), sp_read_text, offsetof (SpTerm, leader),
                    .flags = SP_FIELD_REQUIRED },
  [TERM_ROLE] = { SP_FIELD_NAME ("role"), sp_read_text, offsetof (SpTerm, role) },
  [TERM_SINCE] = { SP_FIELD_NAME ("since"), sp_read_date, offsetof (SpTerm, since) },
  [TERM_UNTIL] = { SP_FIELD_NAME ("until"), sp_read_date, offsetof (SpTerm, until) },
};

static void
check_term (SpReader *self, const SpSeen *seen, gpointer record)
{
  const SpTerm *term = record;

  check_period (self, seen, TERM_SINCE, term->since, term->until);
}

static const SpShape term_shape = { term_fields, G_N_ELEMENTS (term_fields), sizeof (SpTerm),
                                    .check = check_term };

/* An actor. */

static void
read_country (SpReader *self, const SpField *field, gpointer record)
{
  gsize length;
  const char *text;

  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return;
    }
  text = sp_json_scanner_get_string (&self->scanner, &length);
  if (sp_is_country (text, length))
    G_STRUCT_MEMBER (const char *, record, field->offset) = sp_reader_keep_string (self);
  else
    sp_reader_tell (self, "bad-country", sp_reader_get_place (self),
                    _ ("\"%s\" is no country code of ISO 3166-1 (two capital letters), EU or XK"),
                    sp_excerpt (text, length).text);
}

static void
read_flag (SpReader *self, const SpField *field, gpointer record)
{
  const char *flag;

  sp_read_string (self, field, record);
  flag = G_STRUCT_MEMBER (const char *, record, field->offset);
  if (flag != NULL && !sp_is_blank (flag, strlen (flag)) && !sp_is_flag_name (flag))
    sp_reader_warn (self, "unknown-flag", sp_reader_get_place (self),
                    _ ("there is no flag \"%s\"; the actor gets its letters"),
                    sp_excerpt (flag, -1).text);
}

static void
read_wikidata (SpReader *self, const SpField *field, gpointer record)
{
  const char *text;

  sp_read_string (self, field, record);
  text = G_STRUCT_MEMBER (const char *, record, field->offset);
  if (text == NULL || sp_is_blank (text, strlen (text)))
    return;
  if (text[0] != 'Q' || text[1] < '1' || text[1] > '9'
      || strspn (text + 1, "0123456789") != strlen (text + 1))
    sp_reader_tell (self, "bad-id", sp_reader_get_place (self),
                    _ ("\"%s\" is no Wikidata item, such as \"Q145\""), sp_excerpt (text, -1).text);
}

static const char *const kinds[] = { "country", "organisation", "party", "person", "other", NULL };

enum
{
  ACTOR_ID,
  ACTOR_NAME,
  ACTOR_SHORT_NAME,
  ACTOR_KIND,
  ACTOR_COUNTRY,
  ACTOR_GROUPS,
  ACTOR_FLAG,
  ACTOR_WEIGHT,
  ACTOR_TERMS,
  ACTOR_WIKIDATA,
  ACTOR_NOTE,
};

static const SpField actor_fields[] = {
  [ACTOR_ID] = { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpActor, id),
                 .flags = SP_FIELD_REQUIRED, .extra = &sp_id_kinds[SP_ID_ACTOR] },
  [ACTOR_NAME] = { SP_FIELD_NAME ("name"), sp_read_text, offsetof (SpActor, name),
                   .flags = SP_FIELD_REQUIRED },
  [ACTOR_SHORT_NAME] = { SP_FIELD_NAME ("short_name"), sp_read_text,
                         offsetof (SpActor, short_name) },
  [ACTOR_KIND] = { SP_FIELD_NAME ("kind"), sp_read_word, offsetof (SpActor, kind), .extra = kinds },
  [ACTOR_COUNTRY] = { SP_FIELD_NAME ("country"), read_country, offsetof (SpActor, country) },
  [ACTOR_GROUPS] = { SP_FIELD_NAME ("groups"), read_memberships },
  [ACTOR_FLAG] = { SP_FIELD_NAME ("flag"), read_flag, offsetof (SpActor, flag) },
  [ACTOR_WEIGHT] = { SP_FIELD_NAME ("weight"), sp_read_positive, offsetof (SpActor, weight) },
  [ACTOR_TERMS] = { SP_FIELD_NAME ("terms"), sp_read_block, offsetof (SpActor, terms),
                    offsetof (SpActor, n_terms), .extra = &term_shape },
  [ACTOR_WIKIDATA] = { SP_FIELD_NAME ("wikidata"), read_wikidata, offsetof (SpActor, wikidata) },
  [ACTOR_NOTE] = { SP_FIELD_NAME ("note"), sp_read_text, offsetof (SpActor, note) },
};

static void
init_actor (gpointer record)
{
  ((SpActor *)record)->kind = (SpActorKind)KIND_UNSAID;
}

static void
check_actor (SpReader *self, const SpSeen *seen, gpointer record)
{
  SpActor *actor = record;

  if (!sp_seen_has (seen, ACTOR_KIND))
    actor->kind = sp_seen_has (seen, ACTOR_COUNTRY) ? SP_ACTOR_KIND_COUNTRY : SP_ACTOR_KIND_OTHER;
  g_array_append_val (self->actor_places, seen->at);
}

const SpShape sp_actor_shape = { actor_fields, G_N_ELEMENTS (actor_fields), sizeof (SpActor),
                                 .init = init_actor, .check = check_actor };

/* Groups and conditions. */

static const SpField group_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpGroup, id), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_id_kinds[SP_ID_GROUP] },
  { SP_FIELD_NAME ("name"), sp_read_text, offsetof (SpGroup, name), .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("description"), sp_read_text, offsetof (SpGroup, description) },
};

const SpShape sp_group_shape = { group_fields, G_N_ELEMENTS (group_fields), sizeof (SpGroup) };

static const SpField condition_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpCondition, id), .flags = SP_FIELD_REQUIRED,
    .extra = &sp_id_kinds[SP_ID_CONDITION] },
  { SP_FIELD_NAME ("title"), sp_read_text, offsetof (SpCondition, title),
    .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("short_title"), sp_read_text, offsetof (SpCondition, short_title) },
  { SP_FIELD_NAME ("description"), sp_read_text, offsetof (SpCondition, description) },
};

const SpShape sp_condition_shape = { condition_fields, G_N_ELEMENTS (condition_fields),
                                     sizeof (SpCondition) };

/* Events. */

static const char *const roles[] = { "host",        "attended",    "invited",
                                     "not-invited", "represented", NULL };

enum
{
  PARTICIPANT_ACTOR,
  PARTICIPANT_ROLE,
  PARTICIPANT_BY,
};

static const SpField participant_fields[] = {
  [PARTICIPANT_ACTOR] = { SP_FIELD_NAME ("actor"), sp_read_reference,
                          offsetof (SpParticipant, actor), .flags = SP_FIELD_REQUIRED,
                          .extra = &sp_id_kinds[SP_ID_ACTOR] },
  [PARTICIPANT_ROLE] = { SP_FIELD_NAME ("role"), sp_read_word, offsetof (SpParticipant, role),
                         .flags = SP_FIELD_REQUIRED, .extra = roles },
  [PARTICIPANT_BY] = { SP_FIELD_NAME ("by"), sp_read_reference, offsetof (SpParticipant, by),
                       .extra = &sp_id_kinds[SP_ID_ACTOR] },
};

static void
init_participant (gpointer record)
{
  SpParticipant *participant = record;

  participant->actor = participant->by = SP_NONE;
}

static void
check_participant (SpReader *self, const SpSeen *seen, gpointer record)
{
  const SpParticipant *participant = record;

  if (sp_seen_has (seen, PARTICIPANT_BY) && sp_seen_has (seen, PARTICIPANT_ROLE)
      && participant->role != SP_ROLE_REPRESENTED)
    sp_reader_tell (self, "not-represented", seen->places[PARTICIPANT_BY],
                    _ ("\"by\" is for a participant whose role is \"represented\""));
}

static const SpShape participant_shape = { participant_fields, G_N_ELEMENTS (participant_fields),
                                           sizeof (SpParticipant), .init = init_participant,
                                           .check = check_participant };

static const SpField event_fields[] = {
  { SP_FIELD_NAME ("id"), sp_read_id, offsetof (SpEvent, id), .extra = &sp_id_kinds[SP_ID_EVENT] },
  { SP_FIELD_NAME ("date"), sp_read_date, offsetof (SpEvent, date), .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("title"), sp_read_text, offsetof (SpEvent, title), .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("description"), sp_read_text, offsetof (SpEvent, description) },
  { SP_FIELD_NAME ("sources"), sp_read_references, offsetof (SpEvent, sources),
    offsetof (SpEvent, n_sources), .extra = &sp_id_kinds[SP_ID_SOURCE] },
  { SP_FIELD_NAME ("participants"), sp_read_block, offsetof (SpEvent, participants),
    offsetof (SpEvent, n_participants), .extra = &participant_shape },
};

const SpShape sp_event_shape = { event_fields, G_N_ELEMENTS (event_fields), sizeof (SpEvent) };

/* What was searched and what was corrected. */

static const SpField searched_fields[] = {
  { SP_FIELD_NAME ("actor"), sp_read_reference, offsetof (SpSearched, actor),
    .extra = &sp_id_kinds[SP_ID_ACTOR] },
  { SP_FIELD_NAME ("issue"), sp_read_reference, offsetof (SpSearched, issue),
    .extra = &sp_id_kinds[SP_ID_ISSUE] },
  { SP_FIELD_NAME ("until"), sp_read_date, offsetof (SpSearched, until),
    .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("note"), sp_read_text, offsetof (SpSearched, note) },
};

static void
init_searched (gpointer record)
{
  SpSearched *searched = record;

  searched->actor = searched->issue = SP_NONE;
}

const SpShape sp_searched_shape = { searched_fields, G_N_ELEMENTS (searched_fields),
                                    sizeof (SpSearched), .init = init_searched };

static const SpField correction_fields[] = {
  { SP_FIELD_NAME ("date"), sp_read_date, offsetof (SpCorrection, date),
    .flags = SP_FIELD_REQUIRED },
  { SP_FIELD_NAME ("text"), sp_read_text, offsetof (SpCorrection, text),
    .flags = SP_FIELD_REQUIRED },
};

const SpShape sp_correction_shape = { correction_fields, G_N_ELEMENTS (correction_fields),
                                      sizeof (SpCorrection) };

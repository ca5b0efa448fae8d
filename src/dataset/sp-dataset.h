/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-date.h"
#include "sp-text.h"

#include <glib.h>

G_BEGIN_DECLS

/* An index that points nowhere. */
#define SP_NONE G_MAXUINT32

typedef enum
{
  SP_ACTOR_KIND_COUNTRY,
  SP_ACTOR_KIND_ORGANISATION,
  SP_ACTOR_KIND_PARTY,
  SP_ACTOR_KIND_PERSON,
  SP_ACTOR_KIND_OTHER,
} SpActorKind;

typedef enum
{
  SP_SCALE_LEVELS,
  SP_SCALE_NUMBER,
} SpScaleType;

typedef enum
{
  SP_PALETTE_ORANGE_BLUE,
  SP_PALETTE_PURPLE_GREEN,
  SP_PALETTE_BROWN_TEAL,
  SP_PALETTE_SINGLE,
} SpPalette;

/* What a `null` position says; SP_NONE_KIND_POSITION where there is a position or a range. */
typedef enum
{
  SP_NONE_KIND_POSITION,
  SP_NONE_KIND_DECLINED,
  SP_NONE_KIND_UNCLEAR,
  SP_NONE_KIND_ABSTAINED,
  SP_NONE_KIND_ABSENT,
  SP_NONE_KIND_NOT_APPLICABLE,
  SP_NONE_KIND_WITHDRAWN,
} SpNoneKind;

typedef enum
{
  SP_STATEMENT_STATED,
  SP_STATEMENT_PLEDGED,
  SP_STATEMENT_MEASURED,
  SP_STATEMENT_DEMANDED,
} SpStatementKind;

/* From best to worst. */
typedef enum
{
  SP_CONFIDENCE_ON_RECORD,
  SP_CONFIDENCE_REPORTED,
  SP_CONFIDENCE_INFERRED,
} SpConfidence;

/* From highest to lowest. */
typedef enum
{
  SP_AUTHORITY_LEAD,
  SP_AUTHORITY_GOVERNMENT,
  SP_AUTHORITY_SPOKESPERSON,
  SP_AUTHORITY_UNNAMED,
  SP_AUTHORITY_OTHER,
} SpAuthority;

typedef enum
{
  SP_FORM_SAID,
  SP_FORM_WRITTEN,
  SP_FORM_SIGNED,
  SP_FORM_VOTED,
  SP_FORM_ENACTED,
} SpForm;

typedef enum
{
  SP_TRANSLATION_UNSAID,
  SP_TRANSLATION_OFFICIAL,
  SP_TRANSLATION_PRESS,
  SP_TRANSLATION_OWN,
  SP_TRANSLATION_MACHINE,
} SpTranslation;

typedef enum
{
  SP_ORIGIN_UNSAID,
  SP_ORIGIN_OFFICIAL,
  SP_ORIGIN_NEWS,
  SP_ORIGIN_COPY,
  SP_ORIGIN_STATE_MEDIA,
} SpOrigin;

typedef enum
{
  SP_ROLE_HOST,
  SP_ROLE_ATTENDED,
  SP_ROLE_INVITED,
  SP_ROLE_NOT_INVITED,
  SP_ROLE_REPRESENTED,
} SpRole;

/* In all structs below: strings, texts and arrays belong to the dataset; a text or string that the
 * file leaves out is NULL, a date 0000; references are indexes into the dataset's arrays. */

typedef struct
{
  const char *id;
  SpText *name;
  SpText *description;
} SpGroup;

typedef struct
{
  guint32 group;
  SpDate since;
  SpDate until;
} SpMembership;

typedef struct
{
  SpText *leader;
  SpText *role;
  SpDate since;
  SpDate until;
} SpTerm;

typedef struct
{
  const char *id;
  SpText *name;
  SpText *short_name;
  SpActorKind kind;
  const char *country; /* ISO 3166-1 alpha-2, EU or XK */
  const char *flag;    /* as given; see sp_actor_get_flag() */
  double weight;       /* > 0; 0 where the file says none */
  SpMembership *memberships;
  guint n_memberships;
  SpTerm *terms;
  guint n_terms;
  const char *wikidata;
  SpText *note;
} SpActor;

typedef struct
{
  double value;
  SpText *label;
  SpText *meaning;
} SpLevel;

typedef struct
{
  double value;
  SpText *label;
  SpDate since;
  SpDate until;
} SpReference;

typedef struct
{
  const char *id;
  SpText *title;
  SpText *question;
  SpText *description;
  double weight; /* > 0; 1 where the file says none */
  SpPalette palette;
  gboolean applies_to_all; /* else to these actors and to the members of these groups: */
  guint32 *applies_to_actors;
  guint n_applies_to_actors;
  guint32 *applies_to_groups;
  guint n_applies_to_groups;
  SpScaleType scale;
  /* Of a levels scale, values increasing. */
  SpLevel *levels;
  guint n_levels;
  guint32 neutral; /* the neutral level's index, or SP_NONE */
  /* Of a number scale. */
  SpText *unit; /* may be empty */
  double min;   /* NAN where the file says none */
  double max;   /* NAN where the file says none */
  int decimals; /* -1 where the file says none */
  SpReference *references;
  guint n_references;
} SpIssue;

typedef struct
{
  const char *id;
  SpText *title;
  SpText *short_title;
  SpText *description;
} SpCondition;

typedef struct
{
  const char *id;
  const char *type;
  const char *title;
  const char *author; /* names joined by ", " */
  const char *publisher;
  const char *container_title;
  const char *url;      /* http or https */
  const char *archived; /* http or https */
  const char *original;
  const char *language;
  SpDate issued;
  SpDate accessed;
  SpOrigin origin;
} SpSource;

typedef struct
{
  guint32 actor;
  SpRole role;
  guint32 by; /* an actor, or SP_NONE */
} SpParticipant;

typedef struct
{
  const char *id; /* NULL where the file says none */
  SpDate date;
  SpText *title;
  SpText *description;
  guint32 *sources;
  guint n_sources;
  SpParticipant *participants;
  guint n_participants;
} SpEvent;

typedef struct
{
  guint32 actor; /* SP_NONE: all */
  guint32 issue; /* SP_NONE: all */
  SpDate until;
  SpText *note;
} SpSearched;

typedef struct
{
  SpDate date;
  SpText *text;
} SpCorrection;

/**
 * SpView:
 *
 * The picture as the file, the application's state, the command line or an SVG's metadata asks for
 * it. What it leaves out is resolved in the analysis room.
 */
typedef struct
{
  char *chart;
  char *form;
  GArray *issues; /* of guint32, in the order of the strips; NULL: all */
  GArray *actors; /* of guint32; with groups a union; both NULL: all */
  GArray *groups; /* of guint32 */
  GArray *met;    /* of guint32: conditions assumed met */
  GArray *unmet;  /* of guint32: conditions assumed unmet */
  SpDate as_of;
  SpDate from;
  char *sort;
  SpText *title;
  SpText *subtitle;
} SpView;

SpView *sp_view_new (void);
SpView *sp_view_copy (const SpView *self);
void sp_view_free (SpView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpView, sp_view_free)

/* Of one of a view's arrays; FALSE where it is NULL. */
gboolean sp_indexes_contain (const GArray *indexes, guint32 index);

/**
 * SpStatement:
 *
 * What standing and charts need of a statement, compact: a dataset may hold a million. The words
 * are read from the file's bytes when asked for: sp_dataset_read_words().
 */
typedef struct
{
  guint32 actor;
  guint32 issue;
  SpDate date;
  SpDate by;         /* of a pledge */
  SpDate period;     /* of a figure; as given */
  guint8 kind;       /* SpStatementKind */
  guint8 none;       /* SpNoneKind */
  guint8 confidence; /* SpConfidence */
  guint8 authority;  /* SpAuthority */
  guint8 form;       /* SpForm */
  float salience;    /* 0 to 100; -1 where the file says none */
  double position;   /* NAN where there is none */
  double low;        /* NAN where there is none */
  double high;       /* NAN where there is none */
  guint32 spoken_by; /* an actor, or SP_NONE */
  guint32 event;     /* or SP_NONE */
  guint32 lists;     /* private: where its conditions, replaced statements and sources are */
  guint32 length;    /* private: of its bytes */
  guint64 offset;    /* private: of its bytes */
} SpStatement;

/**
 * SpWords:
 *
 * The texts of one statement, made on demand.
 */
typedef struct
{
  char *id;
  char *joint;
  SpText *speaker;
  SpText *role;
  SpText *summary;
  SpText *scope;
  char *quote;
  char *quote_lang;
  SpText *translation;
  SpTranslation translation_by;
  char *coder;
  SpText *note;
} SpWords;

void sp_words_free (SpWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpWords, sp_words_free)

/**
 * SpDataset:
 *
 * One immutable dataset. Reference counted with atomic counts: it may be read from any thread.
 */
typedef struct _SpDataset SpDataset;

SpDataset *sp_dataset_ref (SpDataset *self);
void sp_dataset_unref (SpDataset *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDataset, sp_dataset_unref)

/* The bytes that it was read from, without a byte order mark. */
GBytes *sp_dataset_get_bytes (const SpDataset *self);

const SpText *sp_dataset_get_title (const SpDataset *self);
const SpText *sp_dataset_get_description (const SpDataset *self);
const char *sp_dataset_get_license (const SpDataset *self);
const char *sp_dataset_get_language (const SpDataset *self); /* "en" where the file says none */
SpDate sp_dataset_get_updated (const SpDataset *self);
const char *const *sp_dataset_get_authors (
  const SpDataset *self);                                  /* NULL-terminated, may be empty */
const SpView *sp_dataset_get_view (const SpDataset *self); /* never NULL */
guint sp_dataset_get_contest_days (const SpDataset *self);
guint sp_dataset_get_fresh_days (const SpDataset *self);

guint sp_dataset_get_n_actors (const SpDataset *self);
guint sp_dataset_get_n_groups (const SpDataset *self);
guint sp_dataset_get_n_issues (const SpDataset *self);
guint sp_dataset_get_n_conditions (const SpDataset *self);
guint sp_dataset_get_n_sources (const SpDataset *self);
guint sp_dataset_get_n_events (const SpDataset *self);
guint sp_dataset_get_n_searched (const SpDataset *self);
guint sp_dataset_get_n_corrections (const SpDataset *self);
guint sp_dataset_get_n_statements (const SpDataset *self);

const SpActor *sp_dataset_get_actor (const SpDataset *self, guint i);
const SpGroup *sp_dataset_get_group (const SpDataset *self, guint i);
const SpIssue *sp_dataset_get_issue (const SpDataset *self, guint i);
const SpCondition *sp_dataset_get_condition (const SpDataset *self, guint i);
const SpSource *sp_dataset_get_source (const SpDataset *self, guint i);
const SpEvent *sp_dataset_get_event (const SpDataset *self, guint i);
const SpSearched *sp_dataset_get_searched (const SpDataset *self, guint i);
const SpCorrection *sp_dataset_get_correction (const SpDataset *self, guint i);
const SpStatement *sp_dataset_get_statement (const SpDataset *self, guint i);

/* The place of a statement (from 0) in the file that it was made in: of the part of a dataset that a picture
 * carries it is that in the whole, so that what has no id is told by the same place ever after. */
guint32 sp_dataset_get_place (const SpDataset *self, guint statement);

/* Says of each statement which place that is; without this it is the one in the dataset's own file. Takes @places.
 * Before anybody else has the dataset. */
void sp_dataset_set_places (SpDataset *self, guint32 *places);

/* The index of an id, or SP_NONE. */
guint32 sp_dataset_find_actor (const SpDataset *self, const char *id);
guint32 sp_dataset_find_group (const SpDataset *self, const char *id);
guint32 sp_dataset_find_issue (const SpDataset *self, const char *id);
guint32 sp_dataset_find_condition (const SpDataset *self, const char *id);
guint32 sp_dataset_find_source (const SpDataset *self, const char *id);
guint32 sp_dataset_find_event (const SpDataset *self, const char *id);
guint32 sp_dataset_find_statement (const SpDataset *self, const char *id);

/* The indexes that a statement lists; @n is set to their number. */
const guint32 *sp_dataset_get_statement_conditions (const SpDataset *self,
                                                    guint statement,
                                                    guint *n);
const guint32 *sp_dataset_get_statement_replaces (const SpDataset *self, guint statement, guint *n);
const guint32 *sp_dataset_get_statement_sources (const SpDataset *self, guint statement, guint *n);

/* The statements of one actor on one issue, in the order of the file; @n is set to their number. */
const guint32 *sp_dataset_get_statements_of (const SpDataset *self,
                                             guint actor,
                                             guint issue,
                                             guint *n);

/* The texts of a statement. */
SpWords *sp_dataset_read_words (const SpDataset *self, guint statement);

/* Whether an issue is a question to an actor on a day (`applies_to`: actors, and groups with their
 * members of that day, a day number of sp-date.h; 0: at any time). */
gboolean sp_dataset_applies (const SpDataset *self, guint issue, guint actor, guint32 day);

/* Whether an actor is in a group on a day (a day number of sp-date.h; 0: at any time). */
gboolean sp_dataset_is_member (const SpDataset *self, guint actor, guint group, guint32 day);

/* The name of an actor's flag: as given, else its country's, NATO's and the UN's by id; NULL for
 * none. */
const char *sp_actor_get_flag (const SpActor *actor);

G_END_DECLS

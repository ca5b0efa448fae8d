/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sp-dataset-private.h"
#include "sp-excerpt.h"
#include "sp-findings.h"
#include "sp-json-names.h"
#include "sp-json-scanner.h"

G_BEGIN_DECLS

/**
 * SpReader:
 *
 * Reads the tokens of a scanner into structs, as tables say: a shape lists the members of one kind of object, and for
 * each of them the function that reads it. Each of these functions is called with the first token of the value at hand and
 * leaves the last one; what it does not understand it tells and skips. After a syntax error every token is
 * SP_JSON_ERROR, so that everything returns by itself.
 */
typedef struct
{
  SpJsonScanner scanner;
  SpJsonToken token; /* at hand */
  SpFindings *findings;
  SpJsonNames *names;
  SpDataset *dataset; /* NULL while only the words of one statement are read */
  guint32 element;    /* the place in its array of what is read */

  /* Ids that were mentioned before they were defined: for each kind, number -> GArray of gsize, where. */
  GHashTable *mentions[SP_N_IDS];

  GArray *actor_places;                /* of gsize, where each one begins */
  GArray *source_places;               /* likewise */
  GArray *statement_lists[SP_N_LISTS]; /* of guint32, of the statement at hand */
  GArray *eithers;                     /* of SpEither */
  GArray *value_places;                /* of gsize, of the references of the scale at hand */
  gsize level_place;                   /* of the value of the last level */
  gboolean has_statements;             /* an array of them, perhaps empty */
} SpReader;

/* A mention that may mean an actor or a group, or one of each. */
typedef struct
{
  guint32 issue;
  guint32 actor; /* numbers of ids */
  guint32 group;
  gsize at;
} SpEither;

typedef struct _SpField SpField;
typedef struct _SpShape SpShape;

typedef void (*SpFieldFunc) (SpReader *self, const SpField *field, gpointer record);

typedef enum
{
  SP_FIELD_REQUIRED = 1 << 0,
  SP_FIELD_NULLABLE = 1 << 1,
  SP_FIELD_MAY_BE_BLANK = 1 << 2,
} SpFieldFlags;

/* One member that an object may have. */
struct _SpField
{
  const char *name;
  gsize length;
  SpFieldFunc read;
  gsize offset; /* into the record */
  gsize count;  /* into the record, of an array's number of items */
  guint flags;
  const void *extra; /* what @read needs besides */
};

#define SP_FIELD_NAME(text) .name = (text), .length = sizeof (text) - 1

/* No object has more known members. */
#define SP_MAX_FIELDS 64

/* Which members an object had, by their place in the table, and where their values begin. */
typedef struct
{
  gsize at; /* of the object */
  guint64 members;
  gsize places[SP_MAX_FIELDS];
} SpSeen;

static inline gboolean
sp_seen_has (const SpSeen *seen, guint field)
{
  return (seen->members >> field) & 1;
}

struct _SpShape
{
  const SpField *fields;
  guint n_fields;
  gsize size;                     /* of a record */
  gboolean open;                  /* to members that are not listed */
  void (*init) (gpointer record); /* what is not zero by default; may be NULL */
  void (*check) (SpReader *self,
                 const SpSeen *seen,
                 gpointer record); /* after all members; may be NULL */
};

static inline SpJsonToken
sp_reader_next (SpReader *self)
{
  self->token = sp_json_scanner_next (&self->scanner);
  return self->token;
}

/* Where the value at hand begins. */
static inline gsize
sp_reader_get_place (const SpReader *self)
{
  return sp_json_scanner_get_start (&self->scanner);
}

#define sp_reader_tell(self, kind, at, ...) \
  sp_findings_add ((self)->findings, SP_SEVERITY_ERROR, (kind), (at), __VA_ARGS__)
#define sp_reader_warn(self, kind, at, ...) \
  sp_findings_add ((self)->findings, SP_SEVERITY_WARNING, (kind), (at), __VA_ARGS__)

/* sp-reader.c */

/* Reads a file that is one object of @shape and no dataset, as strictly as a dataset, into @record. FALSE where
 * @problems has got an error. Only sp_reader_read_object(), sp_reader_next_item(), words, numbers and what the
 * caller reads by itself may be in the shape: there is no dataset that would keep more. */
gboolean sp_reader_read_record (GBytes *bytes,
                                const SpShape *shape,
                                gpointer record,
                                SpProblems *problems);

/* sp-reader-object.c: objects and arrays */

void sp_reader_skip (SpReader *self);

/* Tells that @expected ("a string") is not what is at hand, and skips it. */
void sp_reader_refuse (SpReader *self, const char *expected);

/* FALSE, with the value told and skipped, where it is not an object. */
gboolean sp_reader_read_object (SpReader *self, const SpShape *shape, gpointer record);

/* Goes through an array: TRUE with the first token of the next item. Begin with @index 0 at the array's own token; anything
 * else than an array is told and skipped. A null is told, and passed over. */
gboolean sp_reader_next_item (SpReader *self, guint *index);

/* Fields that are arrays of objects: into a GArray of the record, or into a block and a count; @extra is the shape. */
void sp_read_list (SpReader *self, const SpField *field, gpointer record);
void sp_read_block (SpReader *self, const SpField *field, gpointer record);
/* One object inside the record; @extra is the shape. */
void sp_read_inside (SpReader *self, const SpField *field, gpointer record);

/* sp-reader-values.c: what stands in one token. */

/* A name of @words stands for its place there; @extra is a NULL-terminated array of names. */
void sp_read_word (SpReader *self, const SpField *field, gpointer record);  /* into an int */
void sp_read_word8 (SpReader *self, const SpField *field, gpointer record); /* into a guint8 */
void sp_read_string (SpReader *self, const SpField *field, gpointer record);
void sp_check_string (SpReader *self, const SpField *field, gpointer record); /* keeps nothing */
void sp_read_number (SpReader *self, const SpField *field, gpointer record);
void sp_read_positive (SpReader *self, const SpField *field, gpointer record);
void sp_read_whole (SpReader *self,
                    const SpField *field,
                    gpointer record); /* 0, 1, ...; into a double */
void sp_read_date (SpReader *self, const SpField *field, gpointer record);
void sp_read_url (SpReader *self, const SpField *field, gpointer record);
void sp_read_tag (SpReader *self, const SpField *field, gpointer record); /* BCP 47 */
void sp_check_tag (SpReader *self, const SpField *field, gpointer record);

/* The string at hand, kept for as long as the dataset is. */
const char *sp_reader_keep_string (SpReader *self);

/* sp-reader-text.c */

void sp_read_text (SpReader *self, const SpField *field, gpointer record);
void sp_check_text (SpReader *self, const SpField *field, gpointer record);
void sp_check_scope (SpReader *self, const SpField *field, gpointer record);
gboolean sp_is_blank (const char *text, gsize length);
gboolean sp_is_language_tag (const char *text, gsize length);

/* sp-reader-ids.c: ids; @extra points to an SpIdKind. */

extern const SpIdKind sp_id_kinds[SP_N_IDS];

/* Sources may be numbered: the integer at hand reads as its digits, however it is written. NULL for another number. Points
 * into @buffer or the text. */
const char *sp_json_spell_integer (const SpJsonScanner *scanner, char buffer[32], gsize *length);

/* The id of the element at hand. */
void sp_read_id (SpReader *self, const SpField *field, gpointer record);
/* The id of a joint text: any. */
void sp_check_free_id (SpReader *self, const SpField *field, gpointer record);
/* The number of an id in its table, into a guint32: sp_reader_resolve() makes an index of it. */
void sp_read_reference (SpReader *self, const SpField *field, gpointer record);
void sp_read_references (SpReader *self, const SpField *field, gpointer record); /* into a block */
/* Adds to @to the numbers of an array of ids. */
void sp_reader_read_references (SpReader *self, SpIdKind kind, GArray *to);
/* The number of the id at hand (or SP_NONE: told), mentioned at @at. */
guint32 sp_reader_mention (SpReader *self, SpIdKind kind);
guint32 sp_reader_mention_text (
  SpReader *self, SpIdKind kind, const char *text, gsize length, gsize at);
/* The id at hand is an actor's or a group's, to which the issue @issue applies. */
void sp_reader_mention_either (SpReader *self, guint32 issue);
/* Tells every id that is mentioned and not defined. */
void sp_reader_tell_dangling (SpReader *self);
guint32 sp_reader_resolve (SpReader *self, SpIdKind kind, guint32 number);

/* The other files */

extern const SpShape sp_actor_shape, sp_group_shape, sp_issue_shape, sp_condition_shape,
  sp_source_shape, sp_event_shape, sp_searched_shape, sp_correction_shape, sp_statement_shape,
  sp_view_shape, sp_words_shape;

void sp_reader_resolve_all (SpReader *self);
void sp_reader_check_statements (SpReader *self);
void sp_reader_warn_unused (SpReader *self);

/* Where the value of a member of a statement begins. */
gsize sp_reader_find_member (SpReader *self, const SpStatement *statement, const char *name);

G_END_DECLS

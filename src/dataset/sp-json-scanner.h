/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How deep arrays and objects may stand in one another. */
#define SP_JSON_MAX_DEPTH 64

/* How many bytes of UTF-8 a string may have. */
#define SP_JSON_MAX_STRING (1024 * 1024)

typedef enum
{
  SP_JSON_END, /* of the text */
  SP_JSON_OBJECT,
  SP_JSON_OBJECT_END,
  SP_JSON_ARRAY,
  SP_JSON_ARRAY_END,
  SP_JSON_MEMBER, /* a member's name; its value comes next */
  SP_JSON_STRING,
  SP_JSON_NUMBER,
  SP_JSON_TRUE,
  SP_JSON_FALSE,
  SP_JSON_NULL,
  SP_JSON_ERROR, /* not JSON: sp_json_scanner_get_error() */
} SpJsonToken;

/* What RFC 8259 allows and a dataset does not. */
typedef enum
{
  SP_JSON_FAULT_NUL,            /* the character U+0000 in a string */
  SP_JSON_FAULT_LONE_SURROGATE, /* half of a pair in a string */
  SP_JSON_FAULT_LONG_STRING,
  SP_JSON_FAULT_NOT_FINITE,
  SP_JSON_FAULT_DEPTH,
} SpJsonFault;

/* Told, but for what is inside of what is too deep, at the token that has the fault, before sp_json_scanner_next() returns it; @at is where the token begins. */
typedef void (*SpJsonFaultFunc) (SpJsonFault fault, gsize at, gpointer user_data);

/**
 * SpJsonScanner:
 *
 * A pull tokenizer over UTF-8 JSON text in memory, strict to RFC 8259: whatever the grammar or UTF-8
 * forbids ends it with %SP_JSON_ERROR. The text is gone over once and never copied; a string is
 * decoded when asked for. Lives on the stack between init and clear; all fields are private.
 */
typedef struct
{
  const guint8 *text;
  gsize length;
  gsize at;
  gsize start;
  gsize end;
  guint8 state;
  gboolean escaped;
  gsize depth;
  guint64 nest;       /* a bit for each of the innermost 64 levels: set in an object */
  GArray *outer_nest; /* of guint64, for what is deeper; mostly NULL */
  GString *scratch;
  SpJsonFaultFunc fault;
  gpointer fault_data;
  gsize error_at;
  const char *error;
} SpJsonScanner;

/* @text must outlive the scanner and need not end with a zero. @fault may be NULL. */
void sp_json_scanner_init (
  SpJsonScanner *self, const void *text, gsize length, SpJsonFaultFunc fault, gpointer user_data);
void sp_json_scanner_clear (SpJsonScanner *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpJsonScanner, sp_json_scanner_clear)

/* The next token. After END and ERROR it is the same again. */
SpJsonToken sp_json_scanner_next (SpJsonScanner *self);

/* Having got @token, the first of a value, goes on to the last token of that value. FALSE after an error. */
gboolean sp_json_scanner_skip (SpJsonScanner *self, SpJsonToken token);

/* Where the token at hand begins, and the byte after it. */
static inline gsize
sp_json_scanner_get_start (const SpJsonScanner *self)
{
  return self->start;
}

static inline gsize
sp_json_scanner_get_end (const SpJsonScanner *self)
{
  return self->end;
}

/* How many arrays and objects are open. */
static inline gsize
sp_json_scanner_get_depth (const SpJsonScanner *self)
{
  return self->depth;
}

/* The characters of the STRING or MEMBER at hand and how many bytes they are. Not zero-terminated; valid until the
 * next call on the scanner. What a fault was told of reads as U+FFFD. */
const char *sp_json_scanner_get_string (SpJsonScanner *self, gsize *length);

/* The value of the NUMBER at hand, rightly rounded; infinite where a double does not reach. */
double sp_json_scanner_get_number (const SpJsonScanner *self);

/* What is wrong after ERROR, for people, and the byte it is at. */
const char *sp_json_scanner_get_error (const SpJsonScanner *self, gsize *at);

G_END_DECLS

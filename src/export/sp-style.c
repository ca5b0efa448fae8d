/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-style.h"

#include "dataset/sp-reader-private.h"
#include "scene/sp-colour.h"
#include "scene/sp-text-measurer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How many characters a credit may have, and how many bytes a file. */
#define MAX_CREDIT 200
#define MAX_FILE   (1024 * 1024)

/* What the file says, as it says it. */
typedef struct
{
  const SpStyleChoices *choices;
  GPtrArray *fonts;
  double size;
  guint32 ink, paper;
  int theme;
  int palette;     /* the hues of a name; -1 for none */
  GArray *colours; /* of guint32, of an own palette */
  GArray *places;  /* of gsize, where each begins */
  char *credit;
  SpLook *look;
} Style;

static gboolean
read_colour (SpReader *self, guint32 *colour)
{
  gsize length;
  const char *text;

  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return FALSE;
    }
  text = sp_json_scanner_get_string (&self->scanner, &length);
  if (sp_colour_parse (text, length, colour))
    return TRUE;
  sp_reader_tell (self, "bad-colour", sp_reader_get_place (self),
                  _ ("\"%s\" is no colour: # and six digits, such as #1a2b3c"),
                  sp_excerpt (text, (gssize)length).text);
  return FALSE;
}

static void
read_ink (SpReader *self, const SpField *field, gpointer record)
{
  read_colour (self, &G_STRUCT_MEMBER (guint32, record, field->offset));
}

static void
read_font (SpReader *self, Style *style)
{
  gsize length;
  const char *text;
  g_autofree char *name = NULL;

  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return;
    }
  text = sp_json_scanner_get_string (&self->scanner, &length);
  name = g_strndup (text, length);
  if (!sp_look_is_family (name))
    {
      sp_reader_tell (self, "bad-font", sp_reader_get_place (self),
                      _ ("\"%s\" is no name of a font family"), sp_excerpt (name, -1).text);
      return;
    }
  if (style->fonts->len == 0 && !sp_text_has_family (name))
    sp_reader_warn (self, "missing-font", sp_reader_get_place (self),
                    _ ("the font \"%s\" is not installed here; texts are measured with another"),
                    sp_excerpt (name, -1).text);
  g_ptr_array_add (style->fonts, g_steal_pointer (&name));
}

static void
read_fonts (SpReader *self, const SpField *field, gpointer record)
{
  Style *style = record;
  gsize at = sp_reader_get_place (self);
  gboolean is_array = self->token == SP_JSON_ARRAY;
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    read_font (self, style);
  if (is_array && index <= 1)
    sp_reader_tell (self, "empty-array", at, _ ("there must be at least one font"));
}

static void
read_size (SpReader *self, const SpField *field, gpointer record)
{
  Style *style = record;
  double size = SP_LOOK_SIZE;
  SpField number = { .offset = 0 };

  sp_read_number (self, &number, &size);
  if (size >= SP_LOOK_MIN_SIZE && size <= SP_LOOK_MAX_SIZE)
    style->size = size;
  else
    sp_reader_tell (self, "bad-number", sp_reader_get_place (self),
                    _ ("the size must be from %.0f to %.0f px"), SP_LOOK_MIN_SIZE,
                    SP_LOOK_MAX_SIZE);
}

static void
read_theme (SpReader *self, const SpField *field, gpointer record)
{
  const char *names[SP_N_THEMES + 1] = { NULL };
  SpField word = { .offset = offsetof (Style, theme), .extra = names };

  for (SpTheme theme = 0; theme < SP_N_THEMES; theme++)
    names[theme] = sp_theme_get_name (theme);
  sp_read_word (self, &word, record);
}

static void
read_palette_name (SpReader *self, Style *style)
{
  const char *names[SP_N_HUES + 1] = { NULL };
  SpField word = { .offset = offsetof (Style, palette), .extra = names };

  for (SpHues hues = 0; hues < SP_N_HUES; hues++)
    names[hues] = sp_hues_get_name (hues);
  sp_read_word (self, &word, style);
}

static void
read_colours (SpReader *self, Style *style)
{
  gsize at = sp_reader_get_place (self);
  guint index = 0;

  while (sp_reader_next_item (self, &index))
    {
      gsize place = sp_reader_get_place (self);
      guint32 colour;

      if (!read_colour (self, &colour))
        continue;
      g_array_append_val (style->colours, colour);
      g_array_append_val (style->places, place);
    }
  if (index < 3 || index > SP_LOOK_MAX_COLOURS + 1)
    sp_reader_tell (self, "bad-palette", at, _ ("a palette has from 2 to %d colours"),
                    SP_LOOK_MAX_COLOURS);
}

static void
read_palette (SpReader *self, const SpField *field, gpointer record)
{
  if (self->token == SP_JSON_ARRAY)
    read_colours (self, record);
  else if (self->token == SP_JSON_STRING)
    read_palette_name (self, record);
  else
    sp_reader_refuse (self, _ ("a string or an array"));
}

static void
read_credit (SpReader *self, const SpField *field, gpointer record)
{
  Style *style = record;
  gsize length;
  const char *text;

  if (self->token != SP_JSON_STRING)
    {
      sp_reader_refuse (self, _ ("a string"));
      return;
    }
  text = sp_json_scanner_get_string (&self->scanner, &length);
  if (sp_is_blank (text, length))
    sp_reader_tell (self, "blank-text", sp_reader_get_place (self), _ ("this text is blank"));
  else if (g_utf8_strlen (text, (gssize)length) > MAX_CREDIT)
    sp_reader_tell (self, "too-long", sp_reader_get_place (self),
                    _ ("a credit may not be longer than %d characters"), MAX_CREDIT);
  else
    style->credit = g_strndup (text, length);
}

/* For editors, which find the schema by it. */
static void
read_schema (SpReader *self, const SpField *field, gpointer record)
{
  if (self->token != SP_JSON_STRING)
    sp_reader_refuse (self, _ ("a string"));
}

/* The whole. */

enum
{
  FIELD_SCHEMA,
  FIELD_FONTS,
  FIELD_SIZE,
  FIELD_THEME,
  FIELD_INK,
  FIELD_PAPER,
  FIELD_PALETTE,
  FIELD_CREDIT,
};

static const SpField fields[] = {
  [FIELD_SCHEMA] = { SP_FIELD_NAME ("$schema"), read_schema },
  [FIELD_FONTS] = { SP_FIELD_NAME ("fonts"), read_fonts },
  [FIELD_SIZE] = { SP_FIELD_NAME ("size"), read_size },
  [FIELD_THEME] = { SP_FIELD_NAME ("theme"), read_theme },
  [FIELD_INK] = { SP_FIELD_NAME ("ink"), read_ink, offsetof (Style, ink) },
  [FIELD_PAPER] = { SP_FIELD_NAME ("paper"), read_ink, offsetof (Style, paper) },
  [FIELD_PALETTE] = { SP_FIELD_NAME ("palette"), read_palette },
  [FIELD_CREDIT] = { SP_FIELD_NAME ("credit"), read_credit },
};

/* Ink, paper and colours were chosen for the file's own theme, and high-contrast and print have their own. */
static gboolean
uses_colours (const Style *style)
{
  return sp_look_takes_colours (style->look)
         && (int)sp_look_get_theme (style->look) == MAX (style->theme, 0);
}

static void
warn_not_used (SpReader *self, const SpSeen *seen, const Style *style, guint field)
{
  if (sp_seen_has (seen, field))
    sp_reader_warn (self, "not-used", seen->places[field], _ ("the theme \"%s\" does not use this"),
                    sp_theme_get_name (sp_look_get_theme (style->look)));
}

/* Tells an error of the look at the member that is to be mended. */
static gboolean
apply_ink_and_paper (SpReader *self, const SpSeen *seen, const Style *style)
{
  g_autoptr (GError) error = NULL;
  guint field;

  if (sp_look_set_ink_and_paper (style->look, style->ink, style->paper, &error))
    return TRUE;
  field = error->code == SP_LOOK_ERROR_PAPER || !sp_seen_has (seen, FIELD_INK) ? FIELD_PAPER
                                                                               : FIELD_INK;
  sp_reader_tell (self, "low-contrast", seen->places[field], "%s", error->message);
  return FALSE;
}

static void
apply_colours (SpReader *self, const SpSeen *seen, const Style *style)
{
  g_autoptr (GError) error = NULL;
  gsize at = seen->places[FIELD_PALETTE];
  guint wrong;

  if (sp_look_set_colours (style->look, (const guint32 *)(gpointer)style->colours->data,
                           style->colours->len, &wrong, &error))
    {
      if (!sp_look_is_safe (style->look))
        sp_reader_warn (self, "colour-blind", at,
                        _ ("people with red-green blindness can't tell these colours apart"));
      return;
    }
  if (wrong < style->places->len)
    at = g_array_index (style->places, gsize, wrong);
  sp_reader_tell (self, error->code == SP_LOOK_ERROR_ALIKE ? "alike-colours" : "low-contrast", at,
                  "%s", error->message);
}

static void
apply_all_colours (SpReader *self, const SpSeen *seen, const Style *style)
{
  gboolean own = style->colours->len > 0 && style->choices->palette < 0;

  if (!uses_colours (style))
    {
      warn_not_used (self, seen, style, FIELD_INK);
      warn_not_used (self, seen, style, FIELD_PAPER);
      if (own)
        warn_not_used (self, seen, style, FIELD_PALETTE);
      return;
    }
  if (apply_ink_and_paper (self, seen, style) && own)
    apply_colours (self, seen, style);
}

static void
apply_type (const Style *style)
{
  if (style->fonts->len > 0)
    {
      g_ptr_array_add (style->fonts, NULL);
      sp_look_set_fonts (style->look, (const char *const *)style->fonts->pdata);
    }
  sp_look_set_size (style->look, style->size);
  sp_look_set_credit (style->look, style->credit);
}

/* After all members: whether they go together. What is not even understood is not looked at. */
static void
check (SpReader *self, const SpSeen *seen, gpointer record)
{
  Style *style = record;
  int theme = style->choices->theme >= 0 ? style->choices->theme : MAX (style->theme, 0);

  if (sp_findings_get_n_errors (self->findings) > 0)
    return;
  style->look = sp_look_new ((SpTheme)theme);
  apply_type (style);
  sp_look_set_palette (style->look,
                       style->choices->palette >= 0 ? style->choices->palette : style->palette);
  apply_all_colours (self, seen, style);
}

static const SpShape shape = { fields, G_N_ELEMENTS (fields), sizeof (Style), .check = check };

SpLook *
sp_style_read (GBytes *bytes, const SpStyleChoices *choices, SpProblems *problems)
{
  Style style = { .choices = choices,
                  .fonts = g_ptr_array_new_with_free_func (g_free),
                  .size = SP_LOOK_SIZE,
                  .ink = SP_NO_COLOUR,
                  .paper = SP_NO_COLOUR,
                  .theme = -1,
                  .palette = -1,
                  .colours = g_array_new (FALSE, FALSE, sizeof (guint32)),
                  .places = g_array_new (FALSE, FALSE, sizeof (gsize)) };

  if (g_bytes_get_size (bytes) > MAX_FILE)
    sp_problems_take (problems, SP_SEVERITY_ERROR, "too-large", g_strdup (""), 1, 1,
                      g_strdup (_ ("a style file may not be larger than 1 MiB")));
  else if (!sp_reader_read_record (bytes, &shape, &style, problems))
    g_clear_pointer (&style.look, sp_look_free);
  g_ptr_array_unref (style.fonts);
  g_array_unref (style.colours);
  g_array_unref (style.places);
  g_free (style.credit);
  return style.look;
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis/sp-languages.h"
#include "analysis/sp-names.h"
#include "chart/sp-chart.h"
#include "sp-export-dialog-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* CSS 2.1, section 4.3.2: an inch is 96 px. */
#define PX_PER_MM  (96.0 / 25.4)
#define LEAST_SIDE 1.0

typedef enum
{
  UNIT_PX,
  UNIT_MM,
} Unit;

/* Sizes in px; a height of 0 is as high as needed. The names are those of the template, and own sizes come last. */
static const struct
{
  double width;
  double height;
} presets[] = {
  { 1240, 0 }, { 640, 0 }, { 360, 0 }, { 1280, 720 }, { 794, 1123 }, { 1123, 794 }, { 1080, 1080 },
};

static double
get_factor (SpExportDialog *self)
{
  return gtk_drop_down_get_selected (self->unit) == UNIT_MM ? PX_PER_MM : 1.0;
}

/* Size */

static void
show_side (SpExportDialog *self, GtkSpinButton *button, double px)
{
  double factor = get_factor (self);

  gtk_spin_button_set_digits (button, factor > 1 ? 1 : 0);
  gtk_spin_button_set_range (button, LEAST_SIDE, floor (SP_CHART_MAX_SIZE / factor));
  gtk_spin_button_set_value (button, px / factor);
}

static guint
find_preset (const SpEdition *edition)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (presets)
         && (presets[i].width != edition->width || presets[i].height != edition->height))
    i++;
  return i;
}

static void
show_size (SpExportDialog *self)
{
  const SpEdition *edition = self->edition;
  double shown = edition->height > 0   ? edition->height
                 : self->proof != NULL ? self->proof->height
                                       : SP_CHART_WIDTH;

  gtk_drop_down_set_selected (self->preset, find_preset (edition));
  show_side (self, self->width, edition->width);
  show_side (self, self->height, shown);
  gtk_check_button_set_active (self->as_needed, edition->height <= 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->height), edition->height > 0);
}

static double
take_side (SpExportDialog *self, GtkSpinButton *button)
{
  return CLAMP (round (gtk_spin_button_get_value (button) * get_factor (self)), LEAST_SIDE,
                SP_CHART_MAX_SIZE);
}

/* Words */

static void
show_text (GtkEntry *entry, const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (entry)), text != NULL ? text : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (entry), text != NULL ? text : "");
}

/* What the file itself says is not said again. */
static const char *
get_said (SpExportDialog *self, const SpText *text, const SpText *own)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  const char *language = self->edition->language;
  const char *usual = sp_dataset_get_language (dataset);
  const char *said;

  if (language == NULL)
    language = usual;
  said = sp_text_lookup (text, language, usual, NULL);
  return text == NULL || g_strcmp0 (said, sp_text_lookup (own, language, usual, NULL)) == 0 ? NULL
                                                                                            : said;
}

static void
show_words (SpExportDialog *self)
{
  const SpView *view = sp_document_get_view (self->document);
  const SpView *own = sp_document_get_own_view (self->document);

  show_text (self->title_entry, get_said (self, view->title, own->title));
  show_text (self->subtitle_entry, get_said (self, view->subtitle, own->subtitle));
  show_text (self->description_entry, self->edition->description);
}

static gboolean
is_blank (const char *words)
{
  for (; *words != '\0'; words = g_utf8_next_char (words))
    if (!g_unichar_isspace (g_utf8_get_char (words)))
      return FALSE;
  return TRUE;
}

/* Sets @place to what the entry says, or to a copy of what the file says. Whether that is something else than before. */
static gboolean
take_text (SpExportDialog *self, GtkEntry *entry, SpText **place, SpText *const *own)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (entry));
  const char *said = get_said (self, *place, *own);

  if (g_strcmp0 (is_blank (words) ? NULL : words, said) == 0)
    return FALSE;
  sp_text_free (*place);
  *place = is_blank (words) ? g_steal_pointer ((SpText **)own) : sp_text_new_plain (words);
  return TRUE;
}

/* A headline belongs to the view, which the window shows too. */
static void
take_words (SpExportDialog *self)
{
  g_autoptr (SpView) view = sp_view_copy (sp_document_get_view (self->document));
  g_autoptr (SpView) own = sp_view_copy (sp_document_get_own_view (self->document));
  const char *description = gtk_editable_get_text (GTK_EDITABLE (self->description_entry));
  gboolean changed = take_text (self, self->title_entry, &view->title, &own->title);

  changed |= take_text (self, self->subtitle_entry, &view->subtitle, &own->subtitle);
  g_free (self->edition->description);
  self->edition->description = is_blank (description) ? NULL : g_strdup (description);
  if (changed)
    sp_document_set_view (self->document, view);
}

void
sp_export_dialog_show_defaults (SpExportDialog *self)
{
  gtk_entry_set_placeholder_text (self->title_entry, self->proof->title);
  gtk_entry_set_placeholder_text (self->subtitle_entry, self->proof->told);
  gtk_entry_set_placeholder_text (self->description_entry, self->proof->description);
  self->filling = TRUE;
  show_size (self);
  self->filling = FALSE;
}

void
sp_export_dialog_set_subtitle (SpExportDialog *self, const char *subtitle)
{
  gtk_editable_set_text (GTK_EDITABLE (self->subtitle_entry), subtitle);
}

/* All */

static guint
find_language (SpExportDialog *self)
{
  for (guint i = 1; i < self->languages->len; i++)
    if (g_strcmp0 (g_ptr_array_index (self->languages, i), self->edition->language) == 0)
      return i;
  return 0;
}

static void
show_format (SpExportDialog *self)
{
  const SpEdition *edition = self->edition;

  gtk_drop_down_set_selected (self->format, edition->format);
  gtk_spin_button_set_value (self->scale, edition->scale);
  gtk_widget_set_visible (self->scale_box, edition->format == SP_FORMAT_PNG);
  gtk_drop_down_set_selected (self->text, edition->text);
  gtk_drop_down_set_selected (self->data, edition->data);
  gtk_widget_set_visible (self->data_box, edition->format == SP_FORMAT_SVG);
}

void
sp_export_dialog_show_options (SpExportDialog *self)
{
  const SpLook *look = self->edition->look;

  if (self->filling)
    return;
  self->filling = TRUE;
  show_size (self);
  gtk_drop_down_set_selected (self->theme, sp_look_get_theme (look));
  gtk_drop_down_set_selected (self->palette, (guint)(sp_look_get_palette (look) + 1));
  sp_export_dialog_show_style (self);
  gtk_drop_down_set_selected (self->language, find_language (self));
  show_words (self);
  show_format (self);
  self->filling = FALSE;
}

static void
take_language (SpExportDialog *self)
{
  guint i = gtk_drop_down_get_selected (self->language);

  g_free (self->edition->language);
  self->edition->language = i < self->languages->len
                              ? g_strdup (g_ptr_array_index (self->languages, i))
                              : NULL;
}

static void
take_look (SpExportDialog *self)
{
  const SpLook *look = self->edition->look;
  SpTheme theme = (SpTheme)gtk_drop_down_get_selected (self->theme);
  int palette = (int)gtk_drop_down_get_selected (self->palette) - 1;

  if (theme != sp_look_get_theme (look) || palette != sp_look_get_palette (look))
    sp_export_dialog_change_look (self, theme, palette);
}

/* Any choice was made. */
static void
chosen_cb (SpExportDialog *self)
{
  SpEdition *edition = self->edition;

  if (self->filling || edition == NULL)
    return;
  take_look (self);
  take_language (self);
  edition->format = (SpFormat)gtk_drop_down_get_selected (self->format);
  edition->scale = round (gtk_spin_button_get_value (self->scale) * 100) / 100;
  edition->text = (SpTextMode)gtk_drop_down_get_selected (self->text);
  edition->data = (SpDataMode)gtk_drop_down_get_selected (self->data);
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static void
size_chosen_cb (SpExportDialog *self)
{
  SpEdition *edition = self->edition;

  if (self->filling || edition == NULL)
    return;
  edition->width = take_side (self, self->width);
  edition->height = gtk_check_button_get_active (self->as_needed) ? 0
                                                                  : take_side (self, self->height);
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static void
preset_chosen_cb (SpExportDialog *self)
{
  guint i = gtk_drop_down_get_selected (self->preset);

  if (self->filling || self->edition == NULL || i >= G_N_ELEMENTS (presets))
    return;
  self->edition->width = presets[i].width;
  self->edition->height = presets[i].height;
  sp_export_dialog_show_options (self);
  sp_export_dialog_refresh (self);
}

static void
unit_chosen_cb (SpExportDialog *self)
{
  if (!self->filling && self->edition != NULL)
    sp_export_dialog_show_options (self);
}

/* The entries keep what is typed while it is taken. */
static void
typed_cb (SpExportDialog *self)
{
  if (self->filling || self->edition == NULL)
    return;
  self->filling = TRUE;
  take_words (self);
  self->filling = FALSE;
  sp_export_dialog_refresh (self);
}

/* Languages */

static void
add_language (GPtrArray *tags, const char *tag)
{
  for (guint i = 0; i < tags->len; i++)
    if (g_strcmp0 (g_ptr_array_index (tags, i), tag) == 0)
      return;
  g_ptr_array_add (tags, g_strdup (tag));
}

static void
add_languages_of (GPtrArray *tags, const SpText *text)
{
  for (guint i = 0; text != NULL && !sp_text_is_plain (text) && i < sp_text_get_n (text); i++)
    add_language (tags, sp_text_get_tag (text, i));
}

/* Those that the dataset's words are in, then those of the program. */
static GPtrArray *
list_languages (const SpDataset *dataset)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) own = g_strsplit (SP_LANGUAGES, " ", -1);

  g_ptr_array_add (tags, NULL);
  add_languages_of (tags, sp_dataset_get_title (dataset));
  for (guint i = 0; i < sp_dataset_get_n_issues (dataset); i++)
    {
      add_languages_of (tags, sp_dataset_get_issue (dataset, i)->title);
      add_languages_of (tags, sp_dataset_get_issue (dataset, i)->question);
    }
  for (guint i = 0; i < sp_dataset_get_n_actors (dataset); i++)
    add_languages_of (tags, sp_dataset_get_actor (dataset, i)->name);
  for (guint i = 0; own[i] != NULL; i++)
    add_language (tags, own[i]);
  return tags;
}

static void
fill_languages (SpExportDialog *self)
{
  const SpDataset *dataset = sp_document_get_dataset (self->document);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->languages = list_languages (dataset);
  for (guint i = 0; i < self->languages->len; i++)
    {
      const char *tag = g_ptr_array_index (self->languages, i);
      g_autofree char *name = sp_language_show_name (
        tag != NULL ? tag : sp_dataset_get_language (dataset));
      /* Translators: in which language a picture is, if nothing else is chosen. */
      g_autofree char *usual = tag == NULL ? g_strdup_printf (_ ("%s, as the data"), name) : NULL;

      gtk_string_list_append (names, usual != NULL ? usual : name);
    }
  gtk_drop_down_set_model (self->language, G_LIST_MODEL (names));
}

void
sp_export_dialog_add_options (SpExportDialog *self)
{
  self->filling = TRUE;
  fill_languages (self);
  gtk_spin_button_set_range (self->scale, 0.1, 10);
  gtk_spin_button_set_increments (self->scale, 0.5, 1);
  gtk_spin_button_set_digits (self->scale, 2);
  gtk_spin_button_set_increments (self->width, 10, 100);
  gtk_spin_button_set_increments (self->height, 10, 100);
  self->filling = FALSE;
}

void
sp_export_dialog_bind_options (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, SpExportDialog, preset);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, width);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, height);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, unit);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, as_needed);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, theme);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, palette);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, language);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, title_entry);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, subtitle_entry);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, description_entry);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, format);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, scale_box);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, scale);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, text);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, data_box);
  gtk_widget_class_bind_template_child (klass, SpExportDialog, data);
  gtk_widget_class_bind_template_callback (klass, chosen_cb);
  gtk_widget_class_bind_template_callback (klass, size_chosen_cb);
  gtk_widget_class_bind_template_callback (klass, preset_chosen_cb);
  gtk_widget_class_bind_template_callback (klass, unit_chosen_cb);
  gtk_widget_class_bind_template_callback (klass, typed_cb);
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-start-page.h"

#include "sp-recent.h"
#include "sp-samples.h"

#define MAX_RECENT 5

struct _SpStartPage
{
  AdwBin parent_instance;

  GtkWidget *open_button;
  AdwPreferencesGroup *recent_group;
  AdwPreferencesGroup *sample_group;
  GPtrArray *rows[2]; /* of each group */
};

G_DEFINE_FINAL_TYPE (SpStartPage, sp_start_page, ADW_TYPE_BIN)

/* A row that opens what it names; titles are words of others, no markup. */
static void
add_row (AdwPreferencesGroup *group,
         GPtrArray *rows,
         const char *title,
         const char *subtitle,
         const char *action,
         const char *target)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
}

static void
clear_group (AdwPreferencesGroup *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, g_ptr_array_index (rows, i));
  g_ptr_array_set_size (rows, 0);
}

static void
fill (SpStartPage *self)
{
  g_autoptr (GPtrArray) recent = sp_recent_list (MAX_RECENT);
  const GPtrArray *samples = sp_samples_get ();

  clear_group (self->recent_group, self->rows[0]);
  for (guint i = 0; i < recent->len; i++)
    {
      const SpRecentFile *file = g_ptr_array_index (recent, i);

      add_row (self->recent_group, self->rows[0], file->name, file->folder, "win.open-recent",
               file->uri);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->recent_group), recent->len > 0);
  clear_group (self->sample_group, self->rows[1]);
  for (guint i = 0; i < samples->len; i++)
    {
      const SpSample *sample = g_ptr_array_index (samples, i);

      add_row (self->sample_group, self->rows[1], sample->title, sample->description,
               "win.open-sample", sample->name);
    }
}

static void
sp_start_page_map (GtkWidget *widget)
{
  fill (SP_START_PAGE (widget));
  GTK_WIDGET_CLASS (sp_start_page_parent_class)->map (widget);
}

static void
sp_start_page_finalize (GObject *object)
{
  SpStartPage *self = SP_START_PAGE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->rows); i++)
    g_ptr_array_unref (self->rows[i]);
  G_OBJECT_CLASS (sp_start_page_parent_class)->finalize (object);
}

static void
sp_start_page_class_init (SpStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_start_page_finalize;
  widget_class->map = sp_start_page_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/standpoint/Standpoint/sp-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpStartPage, open_button);
  gtk_widget_class_bind_template_child (widget_class, SpStartPage, recent_group);
  gtk_widget_class_bind_template_child (widget_class, SpStartPage, sample_group);
}

static void
sp_start_page_init (SpStartPage *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->rows); i++)
    self->rows[i] = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sp_start_page_focus (SpStartPage *self)
{
  g_return_if_fail (SP_IS_START_PAGE (self));

  gtk_widget_grab_focus (self->open_button);
}

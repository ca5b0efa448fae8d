/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-state.h"

#include "analysis/sp-places.h"

/* A view that would not fit into anybody's settings is not kept. */
#define MAX_VIEW 65536

struct _SpState
{
  GObject parent_instance;

  GSettings *settings; /* NULL without a schema */
};

G_DEFINE_FINAL_TYPE (SpState, sp_state, G_TYPE_OBJECT)

static void
sp_state_dispose (GObject *object)
{
  g_clear_object (&SP_STATE (object)->settings);
  G_OBJECT_CLASS (sp_state_parent_class)->dispose (object);
}

static void
sp_state_class_init (SpStateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_state_dispose;
}

static void
sp_state_init (SpState *self)
{
}

/* GSettings ends the program over a key that it does not know. */
static gboolean
has_all_keys (GSettingsSchema *schema)
{
  static const char *const keys[] = { "last-file",       "last-view",    "window-width",
                                      "window-height",   "show-choices", "show-evidence",
                                      "window-maximized" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (!g_settings_schema_has_key (schema, keys[i]))
      return FALSE;
  return TRUE;
}

/* The program's own schema, else any that the desktop has, if it is of this version. */
static GSettingsSchema *
find_schema (const char *folder)
{
  GSettingsSchemaSource *parent = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchemaSource)
    own = g_settings_schema_source_new_from_directory (folder, NULL, FALSE, NULL);
  GSettingsSchemaSource *const sources[] = { own, parent };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (GSettingsSchema)
        schema = sources[i] != NULL ? g_settings_schema_source_lookup (sources[i], SP_APP_ID, TRUE)
                                    : NULL;

      if (schema != NULL && has_all_keys (schema))
        return g_steal_pointer (&schema);
    }
  return NULL;
}

SpState *
sp_state_new_for_folder (const char *folder)
{
  SpState *self;
  g_autoptr (GSettingsSchema) schema = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (SP_TYPE_STATE, NULL);
  schema = find_schema (folder);
  if (schema != NULL)
    self->settings = g_settings_new_full (schema, NULL, NULL);
  return self;
}

SpState *
sp_state_get_default (void)
{
  static SpState *state;

  if (state == NULL)
    {
      g_autofree char *folder = sp_places_find_schema_dir ();

      state = sp_state_new_for_folder (folder);
    }
  return state;
}

SpPlace
sp_state_get_place (SpState *self)
{
  SpPlace place = { 1360, 880, FALSE, TRUE, TRUE };

  g_return_val_if_fail (SP_IS_STATE (self), place);

  if (self->settings == NULL)
    return place;
  place.width = g_settings_get_int (self->settings, "window-width");
  place.height = g_settings_get_int (self->settings, "window-height");
  place.maximized = g_settings_get_boolean (self->settings, "window-maximized");
  place.show_choices = g_settings_get_boolean (self->settings, "show-choices");
  place.show_evidence = g_settings_get_boolean (self->settings, "show-evidence");
  return place;
}

/* Within the bounds that the schema sets. */
static void
set_size (SpState *self, const char *key, int size)
{
  g_autoptr (GVariant) value = g_variant_ref_sink (g_variant_new_int32 (size));
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettingsSchemaKey) schema_key = NULL;

  g_object_get (self->settings, "settings-schema", &schema, NULL);
  schema_key = g_settings_schema_get_key (schema, key);
  if (g_settings_schema_key_range_check (schema_key, value))
    g_settings_set_value (self->settings, key, value);
}

void
sp_state_set_place (SpState *self, const SpPlace *place)
{
  g_return_if_fail (SP_IS_STATE (self));
  g_return_if_fail (place != NULL);

  if (self->settings == NULL)
    return;
  set_size (self, "window-width", place->width);
  set_size (self, "window-height", place->height);
  g_settings_set_boolean (self->settings, "window-maximized", place->maximized);
  g_settings_set_boolean (self->settings, "show-choices", place->show_choices);
  g_settings_set_boolean (self->settings, "show-evidence", place->show_evidence);
}

static char *
get_text (SpState *self, const char *key)
{
  g_autofree char *text = g_settings_get_string (self->settings, key);

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

void
sp_state_get_last (SpState *self, char **address, char **view)
{
  g_return_if_fail (SP_IS_STATE (self));
  g_return_if_fail (address != NULL && view != NULL);

  *address = self->settings != NULL ? get_text (self, "last-file") : NULL;
  *view = *address != NULL ? get_text (self, "last-view") : NULL;
}

void
sp_state_set_last (SpState *self, const char *address, const char *view)
{
  g_return_if_fail (SP_IS_STATE (self));

  if (self->settings == NULL)
    return;
  if (address == NULL)
    address = "";
  if (view == NULL || *address == '\0' || strlen (view) > MAX_VIEW)
    view = "";
  g_settings_set_string (self->settings, "last-file", address);
  g_settings_set_string (self->settings, "last-view", view);
}

void
sp_state_sync (SpState *self)
{
  g_return_if_fail (SP_IS_STATE (self));

  if (self->settings != NULL)
    g_settings_sync ();
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-evidence-pane.h"

#include "sp-evidence-page.h"
#include "sp-source-line.h"
#include "sp-source-page.h"

#include <glib/gi18n.h>

/* So many statements of a source are shown at first. */
#define MANY_OF_SOURCE 40

enum
{
  GO_TO,
  TOLD,
  LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* A page that was left for another one. */
typedef struct
{
  char *source; /* NULL: of a mark */
  char *actor;
  char *issue;
  char *other;
  double scroll;
} Step;

struct _SpEvidencePane
{
  AdwBin parent_instance;

  GtkWidget *bar;
  GtkWidget *back;
  GtkWidget *copy;
  GtkWidget *stack;
  GtkWidget *scrolled;
  GtkBox *box;
  SpSelection *selection; /* of what is shown, to show more of it */
  char *actor;
  char *issue;
  char *other;  /* of a pair; else NULL */
  char *source; /* whose page is shown; else NULL */
  GArray *statements;
  GPtrArray *steps; /* of Step, the last one first to go back to */
  gboolean all;
  gboolean walking; /* to a mark that was asked for here */
};

G_DEFINE_FINAL_TYPE (SpEvidencePane, sp_evidence_pane, ADW_TYPE_BIN)

static void
free_step (gpointer data)
{
  Step *self = data;

  g_free (self->source);
  g_free (self->actor);
  g_free (self->issue);
  g_free (self->other);
  g_free (self);
}

static void
sp_evidence_pane_finalize (GObject *object)
{
  SpEvidencePane *self = SP_EVIDENCE_PANE (object);

  g_clear_pointer (&self->selection, sp_selection_unref);
  g_free (self->actor);
  g_free (self->issue);
  g_free (self->other);
  g_free (self->source);
  g_array_unref (self->statements);
  g_ptr_array_unref (self->steps);
  G_OBJECT_CLASS (sp_evidence_pane_parent_class)->finalize (object);
}

static GtkAdjustment *
get_adjustment (SpEvidencePane *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

static guint
find_actor (SpSelection *selection, const char *id)
{
  if (selection == NULL || id == NULL)
    return SP_NONE;
  for (guint i = 0; i < sp_selection_get_n_actors (selection); i++)
    if (g_str_equal (sp_dataset_get_actor (sp_selection_get_dataset (selection),
                                           sp_selection_get_actor (selection, i))
                       ->id,
                     id))
      return i;
  return SP_NONE;
}

static gboolean
fill_source (SpEvidencePane *self)
{
  SpDataset *dataset = self->selection != NULL ? sp_selection_get_dataset (self->selection) : NULL;
  guint32 source = dataset != NULL && self->source != NULL
                     ? sp_dataset_find_source (dataset, self->source)
                     : SP_NONE;

  if (source == SP_NONE)
    return FALSE;
  sp_source_page_fill (self->box, self->selection, source, self->all ? G_MAXUINT : MANY_OF_SOURCE);
  return TRUE;
}

static gboolean
fill_mark (SpEvidencePane *self)
{
  SpEvidencePage page = { self->box, self->selection, self->all, self->statements };
  guint actor = find_actor (self->selection, self->actor);
  guint other = find_actor (self->selection, self->other);

  if (actor == SP_NONE)
    return FALSE;
  if (other != SP_NONE)
    sp_evidence_page_fill_pair (&page, actor, other);
  else
    sp_evidence_page_fill (&page, actor, self->issue);
  return TRUE;
}

/* Whether what is shown names any source. */
static gboolean
has_sources (SpEvidencePane *self)
{
  g_autoptr (GArray) sources = NULL;

  if (self->source != NULL)
    return TRUE;
  if (self->selection == NULL)
    return FALSE;
  sources = sp_citation_list_sources (sp_selection_get_dataset (self->selection),
                                      (const guint32 *)(gpointer)self->statements->data,
                                      self->statements->len);
  return sources->len > 0;
}

static void
refresh (SpEvidencePane *self)
{
  GtkWidget *child;
  gboolean filled;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
  g_array_set_size (self->statements, 0);
  filled = fill_source (self);
  if (!filled)
    {
      g_clear_pointer (&self->source, g_free);
      filled = fill_mark (self);
    }
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), filled ? "statements" : "empty");
  gtk_widget_set_visible (self->back, self->steps->len > 0);
  gtk_widget_set_visible (self->copy, filled && has_sources (self));
  gtk_widget_set_visible (self->bar, filled || self->steps->len > 0);
}

static void
set_mark (SpEvidencePane *self, const char *actor, const char *issue, const char *other)
{
  g_autofree char *new_actor = g_strdup (actor);
  g_autofree char *new_issue = g_strdup (issue);
  g_autofree char *new_other = g_strdup (other);

  g_free (self->actor);
  self->actor = g_steal_pointer (&new_actor);
  g_free (self->issue);
  self->issue = g_steal_pointer (&new_issue);
  g_free (self->other);
  self->other = g_steal_pointer (&new_other);
}

/* Another page is read from its beginning. */
static void
begin_page (SpEvidencePane *self)
{
  self->all = FALSE;
  gtk_adjustment_set_value (get_adjustment (self), 0);
}

static void
take_selection (SpEvidencePane *self, SpSelection *selection)
{
  if (selection != NULL)
    sp_selection_ref (selection);
  g_clear_pointer (&self->selection, sp_selection_unref);
  self->selection = selection;
}

static void
show_mark (SpEvidencePane *self,
           SpSelection *selection,
           const char *actor,
           const char *issue,
           const char *other)
{
  gboolean same = g_strcmp0 (actor, self->actor) == 0 && g_strcmp0 (issue, self->issue) == 0
                  && g_strcmp0 (other, self->other) == 0;

  take_selection (self, selection);
  if (!same)
    {
      set_mark (self, actor, issue, other);
      g_clear_pointer (&self->source, g_free);
      if (!self->walking)
        g_ptr_array_set_size (self->steps, 0);
      begin_page (self);
    }
  refresh (self);
}

void
sp_evidence_pane_show (SpEvidencePane *self,
                       SpSelection *selection,
                       const char *actor,
                       const char *issue)
{
  gboolean is_pair = issue == NULL && actor != NULL && g_strcmp0 (actor, self->actor) == 0;

  g_return_if_fail (SP_IS_EVIDENCE_PANE (self));

  show_mark (self, selection, actor, issue, is_pair ? self->other : NULL);
}

void
sp_evidence_pane_show_pair (SpEvidencePane *self,
                            SpSelection *selection,
                            const char *actor,
                            const char *other)
{
  g_return_if_fail (SP_IS_EVIDENCE_PANE (self));
  g_return_if_fail (actor != NULL);

  show_mark (self, selection, actor, NULL, other);
}

static void
push_step (SpEvidencePane *self)
{
  Step *step = g_new0 (Step, 1);

  step->source = g_strdup (self->source);
  step->actor = g_strdup (self->actor);
  step->issue = g_strdup (self->issue);
  step->other = g_strdup (self->other);
  step->scroll = gtk_adjustment_get_value (get_adjustment (self));
  g_ptr_array_add (self->steps, step);
}

gboolean
sp_evidence_pane_show_source (SpEvidencePane *self, const char *source)
{
  g_return_val_if_fail (SP_IS_EVIDENCE_PANE (self), FALSE);
  g_return_val_if_fail (source != NULL, FALSE);

  if (self->selection == NULL
      || sp_dataset_find_source (sp_selection_get_dataset (self->selection), source) == SP_NONE)
    return FALSE;
  if (g_strcmp0 (source, self->source) == 0)
    return TRUE;
  push_step (self);
  g_free (self->source);
  self->source = g_strdup (source);
  begin_page (self);
  refresh (self);
  gtk_widget_grab_focus (self->back);
  return TRUE;
}

/* The mark of a step may be another one than the one selected now. */
static void
return_to (SpEvidencePane *self, const Step *step)
{
  gboolean elsewhere = step->actor != NULL && step->issue != NULL
                       && (g_strcmp0 (step->actor, self->actor) != 0
                           || g_strcmp0 (step->issue, self->issue) != 0);

  if (elsewhere)
    {
      self->walking = TRUE;
      g_signal_emit (self, signals[GO_TO], 0, step->actor, step->issue);
      self->walking = FALSE;
    }
  set_mark (self, step->actor, step->issue, step->other);
  g_free (self->source);
  self->source = g_strdup (step->source);
}

/* What had the focus is gone with its page. */
static void
keep_focus (SpEvidencePane *self)
{
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (self->steps->len > 0)
    gtk_widget_grab_focus (self->back);
  else
    gtk_widget_child_focus (self->stack, GTK_DIR_TAB_FORWARD);
}

gboolean
sp_evidence_pane_go_back (SpEvidencePane *self)
{
  Step *step;

  g_return_val_if_fail (SP_IS_EVIDENCE_PANE (self), FALSE);

  if (self->steps->len == 0)
    return FALSE;
  step = g_ptr_array_steal_index (self->steps, self->steps->len - 1);
  begin_page (self);
  return_to (self, step);
  refresh (self);
  gtk_adjustment_set_value (get_adjustment (self), step->scroll);
  free_step (step);
  keep_focus (self);
  return TRUE;
}

static void
copy (SpEvidencePane *self, SpCitationFormat format, const GArray *sources)
{
  g_autofree char *text = NULL;
  g_autofree char *told = NULL;

  if (self->selection == NULL || sources->len == 0)
    return;
  text = sp_citation_write (sp_selection_get_dataset (self->selection), sources, format);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  told = g_strdup_printf (ngettext ("%u citation copied", "%u citations copied", sources->len),
                          sources->len);
  g_signal_emit (self, signals[TOLD], 0, told);
}

void
sp_evidence_pane_copy (SpEvidencePane *self, SpCitationFormat format)
{
  g_autoptr (GArray) sources = NULL;
  SpDataset *dataset;
  guint32 source;

  g_return_if_fail (SP_IS_EVIDENCE_PANE (self));

  if (self->selection == NULL)
    return;
  dataset = sp_selection_get_dataset (self->selection);
  source = self->source != NULL ? sp_dataset_find_source (dataset, self->source) : SP_NONE;
  sources = sp_citation_list_sources (dataset, (const guint32 *)(gpointer)self->statements->data,
                                      self->statements->len);
  if (source != SP_NONE)
    g_array_append_val (sources, source);
  copy (self, format, sources);
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpEvidencePane *self = SP_EVIDENCE_PANE (widget);
  g_autoptr (GVariant) list = g_variant_get_child_value (parameter, 1);
  g_autoptr (GArray) sources = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 format;
  gsize n;
  gconstpointer data = g_variant_get_fixed_array (list, &n, sizeof (guint32));

  g_variant_get_child (parameter, 0, "u", &format);
  if (n == 0)
    {
      sp_evidence_pane_copy (self, format);
      return;
    }
  g_array_append_vals (sources, data, n);
  copy (self, format, sources);
}

static void
show_source_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  sp_evidence_pane_show_source (SP_EVIDENCE_PANE (widget), g_variant_get_string (parameter, NULL));
}

static void
show_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpEvidencePane *self = SP_EVIDENCE_PANE (widget);
  double scroll = gtk_adjustment_get_value (get_adjustment (self));

  self->all = TRUE;
  refresh (self);
  gtk_adjustment_set_value (get_adjustment (self), scroll);
}

/* The page stays behind the Back button. */
static void
go_to_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpEvidencePane *self = SP_EVIDENCE_PANE (widget);
  const char *actor;
  const char *issue;

  g_variant_get (parameter, "(&s&s)", &actor, &issue);
  push_step (self);
  g_clear_pointer (&self->source, g_free);
  begin_page (self);
  self->walking = TRUE;
  g_signal_emit (self, signals[GO_TO], 0, actor, issue);
  self->walking = FALSE;
  refresh (self);
}

static void
shown_cb (GObject *parent, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpEvidencePane) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (parent), result, &error)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  told = g_strdup_printf (_ ("The link can't be opened: %s"), error->message);
  g_signal_emit (self, signals[TOLD], 0, told);
}

static void
open_link_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *address = g_variant_get_string (parameter, NULL);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (sp_source_is_web (address) && GTK_IS_WINDOW (root))
    gtk_show_uri_full (GTK_WINDOW (root), address, GDK_CURRENT_TIME, NULL, shown_cb,
                       g_object_ref (widget));
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!sp_evidence_pane_go_back (SP_EVIDENCE_PANE (widget)))
    g_signal_emit (widget, signals[LEFT], 0);
}

static void
sp_evidence_pane_class_init (SpEvidencePaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_evidence_pane_finalize;
  gtk_widget_class_set_css_name (widget_class, "evidence");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_install_action (widget_class, "evidence.copy", "(uau)", copy_action);
  gtk_widget_class_install_action (widget_class, "evidence.show-source", "s", show_source_action);
  gtk_widget_class_install_action (widget_class, "evidence.show-all", NULL, show_all_action);
  gtk_widget_class_install_action (widget_class, "evidence.go-to", "(ss)", go_to_action);
  gtk_widget_class_install_action (widget_class, "evidence.open-link", "s", open_link_action);
  gtk_widget_class_install_action (widget_class, "evidence.back", NULL, back_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "evidence.back", NULL);
  signals[GO_TO] = g_signal_new ("go-to", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[TOLD] = g_signal_new ("told", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                0);
}

static GtkWidget *
make_empty_page (void)
{
  GtkWidget *empty = adw_status_page_new ();

  adw_status_page_set_title (ADW_STATUS_PAGE (empty), _ ("Says who?"));
  adw_status_page_set_description (
    ADW_STATUS_PAGE (empty),
    _ ("Click a mark, or move to one with the arrow keys and press Enter, to read the "
       "statements behind it."));
  gtk_widget_add_css_class (empty, "compact");
  return empty;
}

static void
make_bar (SpEvidencePane *self)
{
  GtkWidget *gap = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (self->bar, "evidence-bar");
  self->back = gtk_button_new_from_icon_name ("go-previous-symbolic");
  gtk_widget_add_css_class (self->back, "flat");
  gtk_widget_set_tooltip_text (self->back, _ ("Back (Escape)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->back), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Back"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->back), "evidence.back");
  self->copy = sp_citation_button_new (_ ("Copy citations"), NULL, 0);
  gtk_widget_set_hexpand (gap, TRUE);
  gtk_box_append (GTK_BOX (self->bar), self->back);
  gtk_box_append (GTK_BOX (self->bar), gap);
  gtk_box_append (GTK_BOX (self->bar), self->copy);
}

static void
sp_evidence_pane_init (SpEvidencePane *self)
{
  GtkWidget *whole = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->statements = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->steps = g_ptr_array_new_with_free_func (free_step);
  self->scrolled = gtk_scrolled_window_new ();
  self->stack = gtk_stack_new ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
  make_bar (self);
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "evidence-box");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), GTK_WIDGET (self->box));
  gtk_stack_add_named (GTK_STACK (self->stack), make_empty_page (), "empty");
  gtk_stack_add_named (GTK_STACK (self->stack), self->scrolled, "statements");
  gtk_widget_set_vexpand (self->stack, TRUE);
  gtk_box_append (GTK_BOX (whole), self->bar);
  gtk_box_append (GTK_BOX (whole), self->stack);
  adw_bin_set_child (ADW_BIN (self), whole);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Evidence"), -1);
  refresh (self);
}

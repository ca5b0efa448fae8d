/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sp-split.h"

#define START_WIDTH     232
#define LEAST_END_WIDTH 296
#define MOST_END_WIDTH  400
#define END_SHARE       0.235
/* A pane over the content, and how much of the content must stay in sight for it not to cover all. */
#define COVER_WIDTH 360
#define LEAST_REST  80

typedef enum
{
  START,
  END,
  N_PANES,
} Pane;

struct _SpSplit
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkWidget *panes[N_PANES];
  gboolean beside[N_PANES]; /* shown where there is room */
  gboolean over[N_PANES];   /* shown where there is none */
  gboolean folded;
  int room; /* px of what it stands in; 0: its own width */
  int least_room;
  guint telling;
};

enum
{
  PROP_START = 1,
  PROP_END,
  PROP_CONTENT,
  PROP_SHOW_START,
  PROP_SHOW_END,
  PROP_FOLDED,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (SpSplit, sp_split, GTK_TYPE_WIDGET)

static gboolean
is_shown (SpSplit *self, Pane pane)
{
  return self->folded ? self->over[pane] : self->beside[pane];
}

/* The focus must not stay in what can't be seen. */
static void
leave_pane (SpSplit *self, Pane pane)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && self->panes[pane] != NULL && self->content != NULL
      && (focus == self->panes[pane] || gtk_widget_is_ancestor (focus, self->panes[pane])))
    gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

static void
set_shown (SpSplit *self, Pane pane, gboolean shown)
{
  gboolean *state = self->folded ? self->over : self->beside;

  shown = !!shown;
  if (state[pane] == shown)
    return;
  if (!shown)
    leave_pane (self, pane);
  state[pane] = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_START + pane]);
  if (self->folded && shown)
    set_shown (self, pane == START ? END : START, FALSE);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static gboolean
tell_cb (gpointer data)
{
  SpSplit *self = SP_SPLIT (data);

  self->telling = 0;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_START]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_END]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
  return G_SOURCE_REMOVE;
}

/* Nothing may be told while sizes are given out: what listens could ask for another size. */
static void
fold (SpSplit *self, gboolean folded)
{
  if (self->folded == folded)
    return;
  self->folded = folded;
  self->over[START] = self->over[END] = FALSE;
  if (self->telling == 0)
    self->telling = g_idle_add (tell_cb, self);
}

static int
get_least (GtkWidget *widget, GtkOrientation orientation)
{
  int least = 0;

  if (widget != NULL)
    gtk_widget_measure (widget, orientation, -1, &least, NULL, NULL, NULL);
  return least;
}

static int
get_pane_width (SpSplit *self, Pane pane, int width)
{
  int least = get_least (self->panes[pane], GTK_ORIENTATION_HORIZONTAL);
  int wanted;

  if (self->folded)
    {
      wanted = MIN (MAX (COVER_WIDTH, least), width);
      return width - wanted < LEAST_REST ? width : wanted;
    }
  wanted = pane == START ? START_WIDTH
                         : CLAMP ((int)(width * END_SHARE), LEAST_END_WIDTH, MOST_END_WIDTH);
  return MAX (wanted, least);
}

static gboolean
is_seen (SpSplit *self, Pane pane)
{
  return self->panes[pane] != NULL && gtk_widget_get_visible (self->panes[pane])
         && is_shown (self, pane);
}

/* What the panes beside it leave. */
static int
get_content_width (SpSplit *self, int width)
{
  int left = width;

  for (guint i = 0; i < N_PANES && !self->folded; i++)
    left -= is_seen (self, i) ? get_pane_width (self, i, width) : 0;
  return MAX (left, get_least (self->content, GTK_ORIENTATION_HORIZONTAL));
}

static GtkSizeRequestMode
sp_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_split_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  SpSplit *self = SP_SPLIT (widget);
  int least = 0;
  int usual = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    for_size = get_content_width (self, for_size);
  if (self->content != NULL)
    gtk_widget_measure (self->content, orientation, for_size, &least, &usual, NULL, NULL);
  for (guint i = 0; i < N_PANES; i++)
    least = MAX (least, get_least (self->panes[i], orientation));
  *minimum = least;
  *natural = MAX (least, usual);
  *minimum_baseline = *natural_baseline = -1;
}

static void
allocate (GtkWidget *widget, int x, int width, int height)
{
  if (widget != NULL)
    gtk_widget_size_allocate (widget, &(GtkAllocation){ x, 0, width, height }, -1);
}

static void
sp_split_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpSplit *self = SP_SPLIT (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int widths[N_PANES] = { 0, 0 };
  int left;
  int right;

  fold (self, (self->room > 0 ? self->room : width) < MAX (SP_SPLIT_FOLD_WIDTH, self->least_room));
  for (guint i = 0; i < N_PANES; i++)
    {
      gboolean shown = is_seen (self, i);

      if (self->panes[i] != NULL)
        gtk_widget_set_child_visible (self->panes[i], shown);
      widths[i] = shown ? get_pane_width (self, i, width) : 0;
    }
  left = rtl ? END : START;
  right = rtl ? START : END;
  if (self->folded)
    allocate (self->content, 0, width, height);
  else
    allocate (self->content, widths[left], width - widths[left] - widths[right], height);
  if (widths[left] > 0)
    allocate (self->panes[left], 0, widths[left], height);
  if (widths[right] > 0)
    allocate (self->panes[right], width - widths[right], widths[right], height);
}

static void
set_child (SpSplit *self, GtkWidget **place, GtkWidget *child)
{
  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child == NULL)
    return;
  /* The content lies under the panes. */
  if (place == &self->content)
    gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
  else
    gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
sp_split_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpSplit *self = SP_SPLIT (object);

  if (id == PROP_CONTENT)
    set_child (self, &self->content, g_value_get_object (value));
  else if (id == PROP_START)
    set_child (self, &self->panes[START], g_value_get_object (value));
  else if (id == PROP_END)
    set_child (self, &self->panes[END], g_value_get_object (value));
  else if (id == PROP_SHOW_START)
    set_shown (self, START, g_value_get_boolean (value));
  else if (id == PROP_SHOW_END)
    set_shown (self, END, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_split_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpSplit *self = SP_SPLIT (object);

  if (id == PROP_CONTENT)
    g_value_set_object (value, self->content);
  else if (id == PROP_START || id == PROP_END)
    g_value_set_object (value, self->panes[id - PROP_START]);
  else if (id == PROP_SHOW_START || id == PROP_SHOW_END)
    g_value_set_boolean (value, is_shown (self, id - PROP_SHOW_START));
  else if (id == PROP_FOLDED)
    g_value_set_boolean (value, self->folded);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_split_dispose (GObject *object)
{
  SpSplit *self = SP_SPLIT (object);

  g_clear_handle_id (&self->telling, g_source_remove);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  for (guint i = 0; i < N_PANES; i++)
    g_clear_pointer (&self->panes[i], gtk_widget_unparent);
  G_OBJECT_CLASS (sp_split_parent_class)->dispose (object);
}

static GParamSpec *
make_widget_property (const char *name)
{
  return g_param_spec_object (name, NULL, NULL, GTK_TYPE_WIDGET,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
}

static GParamSpec *
make_switch (const char *name)
{
  return g_param_spec_boolean (name, NULL, NULL, TRUE,
                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                 | G_PARAM_EXPLICIT_NOTIFY);
}

static void
sp_split_class_init (SpSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_split_dispose;
  object_class->get_property = sp_split_get_property;
  object_class->set_property = sp_split_set_property;
  widget_class->get_request_mode = sp_split_get_request_mode;
  widget_class->measure = sp_split_measure;
  widget_class->size_allocate = sp_split_size_allocate;
  properties[PROP_START] = make_widget_property ("start");
  properties[PROP_END] = make_widget_property ("end");
  properties[PROP_CONTENT] = make_widget_property ("content");
  properties[PROP_SHOW_START] = make_switch ("show-start");
  properties[PROP_SHOW_END] = make_switch ("show-end");
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_split_init (SpSplit *self)
{
  self->beside[START] = self->beside[END] = TRUE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
sp_split_get_show_start (SpSplit *self)
{
  g_return_val_if_fail (SP_IS_SPLIT (self), FALSE);

  return is_shown (self, START);
}

void
sp_split_set_show_start (SpSplit *self, gboolean show)
{
  g_return_if_fail (SP_IS_SPLIT (self));

  set_shown (self, START, show);
}

gboolean
sp_split_get_show_end (SpSplit *self)
{
  g_return_val_if_fail (SP_IS_SPLIT (self), FALSE);

  return is_shown (self, END);
}

void
sp_split_set_show_end (SpSplit *self, gboolean show)
{
  g_return_if_fail (SP_IS_SPLIT (self));

  set_shown (self, END, show);
}

gboolean
sp_split_get_beside_start (SpSplit *self)
{
  g_return_val_if_fail (SP_IS_SPLIT (self), FALSE);

  return self->beside[START];
}

gboolean
sp_split_get_beside_end (SpSplit *self)
{
  g_return_val_if_fail (SP_IS_SPLIT (self), FALSE);

  return self->beside[END];
}

gboolean
sp_split_is_folded (SpSplit *self)
{
  g_return_val_if_fail (SP_IS_SPLIT (self), FALSE);

  return self->folded;
}

void
sp_split_set_room (SpSplit *self, int width, int unfolded)
{
  g_return_if_fail (SP_IS_SPLIT (self));

  if (self->room == width && self->least_room == unfolded)
    return;
  self->room = width;
  self->least_room = unfolded;
  /* Its own width need not change for that. */
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the window costs: build-aux/bench.sh runs it on a display.
 *
 *   bench-window generate ACTORS FILE   writes a dataset of 20 issues, three statements for each actor and issue
 *   bench-window start bare|FILE        from the start of a process to the first frame that it painted, ms: a window
 *                                       without anything in it, or the application with the chart of a file
 *   bench-window layouts FILE           what laying out each kind of chart takes of the processor, ms, the first time and again
 *   bench-window steps FILE             what our own code takes of the processor, ms: a hover, another filter, another day; of
 *                                       the latter two all, and that in the thread that draws
 *
 * A hover is picking, marking and drawing the overlay; a filter and a day are choosing, laying out and drawing the whole
 * chart, of which laying out is in another thread. What the toolkit does with what is drawn is not in it. */

#include "app/sp-application.h"
#include "app/sp-chart-overlay.h"
#include "app/sp-chart-view.h"
#include "app/sp-document.h"
#include "app/sp-window.h"

#include "analysis/sp-language.h"
#include "chart/sp-chart.h"
#include "dataset/sp-reader.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum
{
  ISSUES = 20,
  ROUNDS = 3,
  HOVERS = 200,
  STEPS = 10,
};

#define STARTED "SP_BENCH_STARTED"

static double
get_ms (gint64 since)
{
  return (double)(g_get_monotonic_time () - since) / 1000;
}

/* Of the processor, ms: what else the machine does hardly counts in it. */
typedef struct
{
  double all;  /* of the process */
  double main; /* of this thread */
} Time;

static double
get_clock (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1e6;
}

static Time
get_processor_time (void)
{
  return (Time){ get_clock (CLOCK_PROCESS_CPUTIME_ID), get_clock (CLOCK_THREAD_CPUTIME_ID) };
}

/* Of each of @n. */
static Time
get_processor_ms (Time since, guint n)
{
  Time now = get_processor_time ();

  return (Time){ (now.all - since.all) / n, (now.main - since.main) / n };
}

/* The dataset */

static void
write_statements (FILE *file, guint n_actors)
{
  guint n = n_actors * ISSUES * ROUNDS;

  fprintf (file, "\"statements\": [\n");
  for (guint i = 0; i < n; i++)
    fprintf (file,
             "{\"actor\": \"A%u\", \"issue\": \"I%u\", \"date\": \"2025-%02u-%02u\", \"position\": "
             "%d, \"sources\": [\"S\"]}%s\n",
             i / (ISSUES * ROUNDS), i / ROUNDS % ISSUES, (i * 5 + i / 7) % 12 + 1, i * 11 % 28 + 1,
             (int)(i * 7 / 3 % 5) - 2, i + 1 < n ? "," : "]}");
}

static int
generate (guint n_actors, const char *path)
{
  FILE *file = fopen (path, "w");

  if (file == NULL)
    return 1;
  fprintf (file, "{\"format\": \"standpoint\", \"version\": 1, \"title\": \"Bench\", "
                 "\"view\": {\"chart\": \"matrix\"}, \"actors\": [\n");
  for (guint i = 0; i < n_actors; i++)
    fprintf (file, "{\"id\": \"A%u\", \"name\": \"Actor %u\"}%s\n", i, i,
             i + 1 < n_actors ? "," : "],");
  fprintf (file, "\"issues\": [\n");
  for (guint i = 0; i < ISSUES; i++)
    fprintf (file,
             "{\"id\": \"I%u\", \"title\": \"Issue %u\", \"scale\": {\"type\": \"levels\", "
             "\"levels\": [{\"value\": -2, \"label\": \"a\"}, {\"value\": -1, \"label\": \"b\"}, "
             "{\"value\": 0, \"label\": \"c\"}, {\"value\": 1, \"label\": \"d\"}, "
             "{\"value\": 2, \"label\": \"e\"}]}}%s\n",
             i, i, i + 1 < ISSUES ? "," : "],");
  fprintf (file, "\"sources\": [{\"id\": \"S\", \"title\": \"Source\"}],\n");
  write_statements (file, n_actors);
  return fclose (file) == 0 ? 0 : 1;
}

/* The start */

static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gint64
get_started (void)
{
  const char *started = g_getenv (STARTED);

  return started != NULL ? g_ascii_strtoll (started, NULL, 10) : g_get_monotonic_time ();
}

/* A frame that shows what was to be shown ends the process. */
static void
after_paint_cb (GdkFrameClock *clock, GtkWidget *window)
{
  GtkWidget *chart = find_widget (window, SP_TYPE_CHART_VIEW);

  if (chart != NULL
      && (!gtk_widget_get_mapped (chart)
          || sp_chart_view_get_scene (SP_CHART_VIEW (chart)) == NULL))
    return;
  printf ("%.1f\n", get_ms (get_started ()));
  fflush (stdout);
  _exit (0);
}

static void
realized_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint_cb),
                    window);
}

static void
watch_window (GtkWidget *window)
{
  g_signal_connect_after (window, "realize", G_CALLBACK (realized_cb), NULL);
  if (gtk_widget_get_realized (window))
    realized_cb (window);
}

static void
activate_bare_cb (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1360, 880);
  watch_window (window);
  gtk_window_present (GTK_WINDOW (window));
}

static void
window_added_cb (GtkApplication *application, GtkWidget *window)
{
  watch_window (window);
}

static int
run (const char *what)
{
  g_autoptr (GApplication) application = NULL;
  char *arguments[] = { (char *)"standpoint", (char *)what, NULL };

  if (g_str_equal (what, "bare"))
    {
      application = G_APPLICATION (
        gtk_application_new ("org.standpoint.Bare", G_APPLICATION_NON_UNIQUE));
      g_signal_connect (application, "activate", G_CALLBACK (activate_bare_cb), NULL);
      return g_application_run (application, 1, arguments);
    }
  sp_language_set ("en");
  application = G_APPLICATION (sp_application_new ());
  g_application_set_flags (application,
                           g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  return g_application_run (application, 2, arguments);
}

/* In a process of its own, so that loading the libraries counts. */
static int
start (const char *program, const char *what)
{
  g_autofree char *now = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());
  int status;
  pid_t child = fork ();

  if (child == 0)
    {
      g_setenv (STARTED, now, TRUE);
      execl (program, program, "run", what, NULL);
      _exit (127);
    }
  if (waitpid (child, &status, 0) < 0)
    return 1;
  return WIFEXITED (status) ? WEXITSTATUS (status) : 1;
}

/* The steps */

typedef struct
{
  GMainLoop *loop;
  SpDocument *document;
  SpChartView *chart;
} Bench;

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Bench *bench = data;
  g_autoptr (GError) error = NULL;

  if (!sp_document_open_finish (bench->document, result, NULL, &error))
    g_error ("%s", error->message);
  g_main_loop_quit (bench->loop);
}

static gboolean
quit_cb (gpointer data)
{
  g_main_loop_quit (data);
  return G_SOURCE_REMOVE;
}

static void
draw (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_clear_pointer (&node, gsk_render_node_unref);
}

/* Choosing was done by the caller; this lays out and draws. */
static void
show (Bench *bench)
{
  sp_chart_view_set_selection (bench->chart, sp_document_get_selection (bench->document));
  gtk_widget_measure (GTK_WIDGET (bench->chart), GTK_ORIENTATION_VERTICAL,
                      gtk_widget_get_width (GTK_WIDGET (bench->chart)), NULL, NULL, NULL, NULL);
  draw (GTK_WIDGET (bench->chart));
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }
  g_error ("the chart has no motion controller");
}

static Time
time_hover (Bench *bench)
{
  GtkEventController *motion = find_motion (GTK_WIDGET (bench->chart));
  GtkWidget *overlay = find_widget (GTK_WIDGET (bench->chart), SP_TYPE_CHART_OVERLAY);
  SpScene *scene = sp_chart_view_get_scene (bench->chart);
  guint n = sp_scene_get_n_marks (scene);
  Time since = get_processor_time ();

  for (guint i = 0; i < HOVERS; i++)
    {
      guint node = sp_scene_get_mark (scene, (guint)((guint64)i * n / HOVERS));
      const SpBox *box = sp_scene_get_mark_box (scene, node);

      g_signal_emit_by_name (motion, "motion", box->x + box->width / 2, box->y + box->height / 2);
      draw (overlay);
    }
  return get_processor_ms (since, HOVERS);
}

static Time
time_filter (Bench *bench)
{
  Time since = get_processor_time ();

  for (guint i = 0; i < STEPS; i++)
    {
      sp_document_set_issue_shown (bench->document, i / 2, i % 2 == 1);
      show (bench);
    }
  return get_processor_ms (since, STEPS);
}

static Time
time_day (Bench *bench)
{
  Time since = get_processor_time ();

  for (guint i = 0; i < STEPS; i++)
    {
      sp_document_set_as_of (bench->document, (SpDate){ 2025, 12, (guint8)(i + 1) });
      show (bench);
    }
  return get_processor_ms (since, STEPS);
}

static int
measure_steps (const char *path)
{
  Bench bench = { .loop = g_main_loop_new (NULL, FALSE) };
  GtkWidget *window;
  Time hover;
  Time filter;
  Time day;

  sp_language_set ("en");
  gtk_init ();
  adw_init ();
  bench.document = sp_document_new ();
  sp_document_open_async (bench.document, path, opened_cb, &bench);
  g_main_loop_run (bench.loop);
  bench.chart = SP_CHART_VIEW (sp_chart_view_new ());
  sp_chart_view_set_patience (bench.chart, -1);
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 800);
  gtk_window_set_child (GTK_WINDOW (window), gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (gtk_window_get_child (GTK_WINDOW (window))),
                                 GTK_WIDGET (bench.chart));
  sp_chart_view_set_selection (bench.chart, sp_document_get_selection (bench.document));
  gtk_window_present (GTK_WINDOW (window));
  g_timeout_add (1500, quit_cb, bench.loop);
  g_main_loop_run (bench.loop);
  hover = time_hover (&bench);
  filter = time_filter (&bench);
  day = time_day (&bench);
  printf ("%u %.3f %.1f %.1f %.1f %.1f\n",
          sp_scene_get_n_marks (sp_chart_view_get_scene (bench.chart)), hover.main, filter.all,
          filter.main, day.all, day.main);
  return 0;
}

/* The layouts */

static double
time_layout (SpSelection *selection, SpTextMeasurer *measurer)
{
  SpChartRequest request;
  SpScene *scene;
  Time since = get_processor_time ();

  sp_chart_request_init (&request);
  request.selection = selection;
  request.measurer = measurer;
  scene = sp_chart_layout (&request, NULL);
  g_clear_pointer (&scene, sp_scene_unref);
  return get_processor_ms (since, 1).main;
}

static int
measure_layouts (const char *path)
{
  g_autoptr (SpProblems) problems = sp_problems_new (path);
  g_autoptr (SpDataset) dataset = sp_reader_read_file (path, problems, NULL);
  guint n;
  const SpChartKind *const *kinds = sp_chart_get_kinds (&n);

  if (dataset == NULL)
    return 1;
  sp_language_set ("en");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpView) view = sp_view_copy (sp_dataset_get_view (dataset));
      g_autoptr (SpTextMeasurer) measurer = sp_text_measurer_new (SP_DEFAULT_FONTS);
      g_autoptr (SpSelection) selection = NULL;
      double first;

      g_free (view->chart);
      view->chart = g_strdup (kinds[i]->name);
      selection = sp_chart_select (dataset, view);
      first = time_layout (selection, measurer);
      printf ("%s %.1f %.1f\n", kinds[i]->name, first, time_layout (selection, measurer));
    }
  return 0;
}

int
main (int argc, char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "generate"))
    return generate ((guint)g_ascii_strtoull (argv[2], NULL, 10), argv[3]);
  if (argc == 3 && g_str_equal (argv[1], "start"))
    return start (argv[0], argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "run"))
    return run (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "layouts"))
    return measure_layouts (argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "steps"))
    return measure_steps (argv[2]);
  fputs ("usage: bench-window generate ACTORS FILE | start bare|FILE | layouts FILE | steps FILE\n",
         stderr);
  return 2;
}

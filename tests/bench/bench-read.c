/* SPDX-FileCopyrightText: 2026 The Standpoint authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What reading costs, one way in one process: build-aux/bench.sh runs it.
 *
 *   bench-read generate STATEMENTS FILE   writes a dataset of 208 bytes a statement
 *   bench-read standpoint FILE            reads it as the program does
 *   bench-read json-glib FILE             reads it whole with json-glib
 *
 * The last two print the processor's seconds (what else the machine does hardly counts in
 * them) and the peak of memory in MiB. */

#include "dataset/sp-reader.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <sys/resource.h>

enum
{
  ACTORS = 40,
  ISSUES = 9,
  SOURCES = 500,
  STATEMENT_BYTES = 208,
};

static void
write_list (FILE *file, const char *name, guint n, const char *format)
{
  fprintf (file, "\"%s\": [\n", name);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GString) item = g_string_new (format);
      g_autofree char *number = g_strdup_printf ("%03u", i);

      g_string_replace (item, "#", number, 0);
      fprintf (file, "%s%s\n", item->str, i + 1 < n ? "," : "],");
    }
}

static void
write_statement (FILE *file, guint i, gboolean last)
{
  static const char filler[] =
    "What was said of it, told once more in words of our own that go on for a while.";
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text,
                   "{\"actor\": \"A%03u\", \"issue\": \"I%03u\", \"date\": \"20%02u-%02u-%02u\", "
                   "\"position\": %d, \"confidence\": \"reported\", \"sources\": [\"S%03u\"], "
                   "\"summary\": \"",
                   i * 7 % ACTORS, i * 5 % ISSUES, i % 26, i % 12 + 1, i % 28 + 1, (int)(i % 5) - 2,
                   i % SOURCES);
  g_string_append_len (text, filler, STATEMENT_BYTES - 4 - (gssize)text->len);
  fprintf (file, "%s\"}%s\n", text->str, last ? " " : ",");
}

static int
generate (guint n, const char *path)
{
  FILE *file = fopen (path, "w");

  if (file == NULL)
    return 1;
  fprintf (file, "{\"format\": \"standpoint\", \"version\": 1, \"title\": \"Bench\",\n");
  write_list (file, "actors", ACTORS, "{\"id\": \"A#\", \"name\": \"Actor #\"}");
  write_list (
    file, "issues", ISSUES,
    "{\"id\": \"I#\", \"title\": \"Issue #\", \"scale\": {\"type\": \"levels\", \"levels\": ["
    "{\"value\": -2, \"label\": \"a\"}, {\"value\": -1, \"label\": \"b\"}, "
    "{\"value\": 0, \"label\": \"c\"}, {\"value\": 1, \"label\": \"d\"}, "
    "{\"value\": 2, \"label\": \"e\"}]}}");
  write_list (file, "sources", SOURCES, "{\"id\": \"S#\", \"title\": \"Source #\"}");
  fprintf (file, "\"statements\": [\n");
  for (guint i = 0; i < n; i++)
    write_statement (file, i, i + 1 == n);
  fprintf (file, "]}\n");
  return fclose (file) == 0 ? 0 : 1;
}

static gboolean
read_ours (const char *path)
{
  g_autoptr (SpProblems) problems = sp_problems_new (path);
  SpDataset *dataset = sp_reader_read_file (path, problems, NULL);

  return dataset != NULL;
}

static gboolean
read_theirs (const char *path)
{
  JsonParser *parser = json_parser_new ();

  return json_parser_load_from_file (parser, path, NULL);
}

/* What was read is kept until the end: giving it back is not measured. */
static int
measure (gboolean (*read) (const char *), const char *path)
{
  gboolean good = read (path);
  struct rusage usage;
  double seconds;

  getrusage (RUSAGE_SELF, &usage);
  seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  printf ("%.3f %.1f\n", seconds, (double)usage.ru_maxrss / 1024);
  return good ? 0 : 1;
}

int
main (int argc, char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "generate"))
    return generate ((guint)g_ascii_strtoull (argv[2], NULL, 10), argv[3]);
  if (argc == 3 && g_str_equal (argv[1], "standpoint"))
    return measure (read_ours, argv[2]);
  if (argc == 3 && g_str_equal (argv[1], "json-glib"))
    return measure (read_theirs, argv[2]);
  fputs ("usage: bench-read generate STATEMENTS FILE | standpoint FILE | json-glib FILE\n", stderr);
  return 2;
}

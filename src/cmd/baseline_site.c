/* SPDX-License-Identifier: Apache-2.0 */
/* baseline_site - `zicha baseline` of a web site: what was approved of its pages, and what differs.
 *
 * The file has a line for each row of web_parts: page, kind and value with tabs between; and one of
 * the kind "partial" if the site was not seen whole. */
#include "cmd/baseline_site.h"

#include "base/clock.h"
#include "base/file.h"
#include "cmd/cmd_survey.h"
#include "report/report_cells.h"

#include <string.h>

enum { MAX_BYTES = 64 << 20 };

struct job {
	const struct arguments *arguments;
	const char *target, *path;
	bool is_different;
};

bool baseline_site_is(const char *target)
{
	const struct survey_kind *k = target ? survey_kind_of(target) : NULL;
	return k && strcmp(k->name, "web") == 0;
}

static int write_rows(void *arg, struct query *q, struct err *e)
{
	struct job *job = arg;
	char now[CLOCK_TEXT_SIZE];
	autobuf text = BUF(MAX_BYTES);
	size_t n = 0;
	int r;
	clock_text(clock_now(), now);
	buf_printf(&text, "# The approved state of %s, as it was at %s\n", job->target, now);
	while ((r = query_step(q, e)) == QUERY_ROW) {
		for (size_t i = 0; i < 3; i++) {
			struct cell c = query_cell(q, i);
			buf_puts(&text, i ? "\t" : "");
			buf_puts(&text, c.type == CELL_TEXT ? c.text : "");
		}
		buf_putc(&text, '\n');
		n++;
	}
	if (r < 0)
		return -1;
	if (cmd_stop)
		return err_set(e, "interrupted: nothing was written");
	if (!n)
		return err_set(e, "%s: there is nothing to vouch for", job->target);
	if (buf_is_over(&text))
		return err_set(e, "the baseline is larger than %d bytes", MAX_BYTES);
	return file_write(job->path, buf_view(&text), e);
}

int baseline_site_write(const struct arguments *a, const char *target, const char *path)
{
	struct job job = { .arguments = a, .target = target, .path = path };
	return cmd_survey_ask(a, target, NULL,
			      "SELECT page, kind, value FROM web_parts UNION ALL "
			      "SELECT '', 'partial', stopped FROM web_scans WHERE NOT is_whole "
			      "ORDER BY 1, 2, 3",
			      write_rows, &job);
}

static int show_rows(void *arg, struct query *q, struct err *e)
{
	struct job *job = arg;
	const char *format = cmd_option(job->arguments, "format");
	autobuf out = BUF(256 << 20);
	struct report_cells cells;
	struct cell row[8];
	int r;
	report_cells_begin(&cells, &out, format ? format : "table", query_n_columns(q));
	cells.width = cmd_width(job->arguments);
	for (size_t i = 0; i < query_n_columns(q); i++)
		report_cells_column(&cells, i, query_column(q, i));
	while ((r = query_step(q, e)) == QUERY_ROW) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		report_cells_row(&cells, row);
		job->is_different = true;
	}
	report_cells_end(&cells);
	return r < 0 || cmd_write(job->arguments, &out) ? -1 : 0;
}

static int show(struct job *job)
{
	autoarena a = ARENA(1 << 20);
	int status = cmd_survey_ask(job->arguments, job->target,
				    arena_printf(&a, "web.baseline=%s", job->path),
				    "SELECT page, kind, change, before, after FROM web_changes "
				    "ORDER BY page, kind, change",
				    show_rows, job);
	return status ? status : job->is_different;
}

int baseline_site(const struct arguments *a, const char *action, const char *target,
		  const char *path)
{
	struct job job = { .arguments = a, .target = target, .path = path };
	if (strcmp(action, "show") == 0)
		return show(&job);
	int status = baseline_site_write(a, target, path);
	if (status == 0 || status == EXIT_UNKNOWN)
		printf(tr("%s: holds the state of %s\n"), path, target);
	return status;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* asker - asks one table after another, of one root after another, in one process.
 *
 * Thousands of broken roots are asked in the time that starting the program as often
 * would take. A line on standard input is "TARGET<tab>SELECT"; the answer is a line
 * "MS<tab>BYTES<tab>WORDS", then that many bytes of CSV. WORDS are "ok", or for each
 * table that was not seen whole "NAME: STATUS: what stands in zicha_tables". */
#include "base/clock.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "report/report_cells.h"
#include "table/table_register.h"

#include <string.h>

static const volatile sig_atomic_t stop;

static void tell(struct facts *f, struct query *q, struct buf *words)
{
	for (size_t i = 0; i < facts_n_tables(f); i++) {
		const struct slot *slot = facts_slot(f, i);
		if (!table_set_has(query_tables(q), i) || slot->status == STATUS_OK ||
		    slot->status == STATUS_UNSEEN)
			continue;
		buf_printf(words, "%s%s: %s: %s", words->n ? "; " : "", slot->table->name,
			   facts_status_name(slot->status), slot->detail);
	}
	if (!words->n)
		buf_printf(words, "ok");
	for (size_t i = 0; i < words->n; i++)
		if (words->p[i] == '\n')
			words->p[i] = ' ';
}

static void print(struct query *q, struct buf *rows, struct buf *words)
{
	struct err e;
	struct report_cells cells;
	report_cells_begin(&cells, rows, "csv", query_n_columns(q));
	for (size_t i = 0; i < query_n_columns(q); i++)
		report_cells_column(&cells, i, query_column(q, i));
	autofree struct cell *row = base_alloc(query_n_columns(q) * sizeof(*row));
	int r;
	while ((r = query_step(q, &e)) == QUERY_ROW && !buf_is_over(rows)) {
		for (size_t i = 0; i < query_n_columns(q); i++)
			row[i] = query_cell(q, i);
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
	query_reset(q);
	if (r < 0)
		buf_printf(words, "query: failed: %s", e.text);
}

static void ask(const char *name, const char *sql, struct buf *rows, struct buf *words)
{
	struct err e;
	struct target target;
	struct facts *f = NULL;
	struct query *q;
	struct query_mistake m;
	struct facts_options options = { .tables = table_register,
					 .n_tables = table_register_n,
					 .now = clock_now(),
					 .stop = &stop };
	if (target_open(&target, name, &e) < 0 || facts_open(&f, &target, &options, &e) < 0) {
		buf_printf(words, "target: failed: %s", e.text);
	} else if (query_prepare(f, str_of(sql), &q, &m) < 0) {
		buf_printf(words, "query: failed: %s", m.text);
	} else {
		query_plan(q);
		gather_want(f, query_tables(q));
		gather_run(f, &(struct gather_options){ .n_threads = 1 });
		print(q, rows, words);
		tell(f, q, words);
		query_free(q);
	}
	facts_close(f);
	target_close(&target);
}

int main(void)
{
	char *line = NULL;
	size_t size = 0;
	while (getline(&line, &size, stdin) > 0) {
		char *sql = strchr(line, '\t');
		if (!sql)
			break;
		*sql++ = 0;
		autobuf rows = BUF(512 << 20), words = BUF(1 << 20);
		int64_t begun = clock_ms();
		ask(line, sql, &rows, &words);
		printf("%lld\t%zu\t%.*s\n", (long long)(clock_ms() - begun), rows.n, (int)words.n,
		       words.p);
		fwrite(rows.p ? rows.p : "", 1, rows.n, stdout);
		fflush(stdout);
	}
	free(line);
	return 0;
}

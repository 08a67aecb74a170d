/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_unit - opening the unit's database, and asking people on the terminal. */
#include "cmd/cmd_unit.h"

#include "base/clock.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "table/table_register.h"

#include <pwd.h>
#include <string.h>

static const char *who_am_i(struct arena *a)
{
	const char *names[] = { getenv("SUDO_USER"), getenv("USER"), getenv("LOGNAME") };
	for (size_t i = 0; i < N(names); i++)
		if (names[i] && *names[i])
			return arena_strdup(a, names[i]);
	return arena_printf(a, "uid %u", (unsigned int)geteuid());
}

int cmd_unit_options(const struct arguments *arguments, struct arena *a, struct unit_options *ret,
		     struct err *e)
{
	const char *url = cmd_option(arguments, "db");
	if (!url)
		url = getenv("ZICHA_DB");
	*ret = (struct unit_options){
		.url = url && *url ? url : "zicha.db",
		.content_dir = cmd_content_dir(a, e),
		.who = cmd_option(arguments, "as"),
		.host_tables = table_register,
		.n_host_tables = table_register_n,
		.now = clock_now(),
		.zone_seconds = clock_zone(clock_now()),
	};
	if (!ret->who)
		ret->who = who_am_i(a);
	return ret->content_dir ? 0 : -1;
}

int cmd_unit_open(const struct arguments *arguments, struct arena *a, struct unit *u,
		  bool is_read_only)
{
	return cmd_unit_open_at(arguments, NULL, a, u, is_read_only);
}

int cmd_unit_open_at(const struct arguments *arguments, const char *url, struct arena *a,
		     struct unit *u, bool is_read_only)
{
	struct err e;
	struct unit_options *o = arena_new(a, struct unit_options);
	*u = (struct unit){ 0 };
	if (cmd_unit_options(arguments, a, o, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	o->is_read_only = is_read_only;
	if (url && *url)
		o->url = url;
	int r = unit_open(u, o, &e);
	if (r == STORE_NONE)
		err_set(&e, "%s: there is no such database; make one with `zicha init --db %s`",
			o->url, o->url);
	return r ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

/* The same words against several places. */
struct told {
	const char *words, *places; /* the first of them; NULL: of none */
	size_t n;
};

static void add_place(struct arena *a, struct told *t, const char *place)
{
	enum { NAMED = 3 };
	if (place && t->n < NAMED)
		t->places = t->n ? arena_printf(a, "%s%s%s", t->places, tr(", "), place) : place;
	t->n += place != NULL;
}

static void say_told(const struct told *t)
{
	size_t n_named = MIN(t->n, (size_t)3);
	fputs(t->n ? t->places : "", stderr);
	if (t->n > n_named)
		fprintf(stderr, tr(" and %zu more"), t->n - n_named);
	fprintf(stderr, "%s%s\n", t->n ? ": " : "", t->words);
}

void cmd_unit_tell(const struct complaints *complaints)
{
	autoarena a = ARENA(256 << 20);
	struct map by_words = MAP(&a);
	struct told *all = arena_alloc(&a, (complaints->n + 1) * sizeof(*all));
	size_t n = 0;
	for (size_t i = 0; i < complaints->n; i++) {
		const struct complaint *c = &complaints->complaint[i];
		struct told *t = map_get(&by_words, str_of(c->words));
		if (!t) {
			t = &all[n++];
			*t = (struct told){ .words = c->words };
			map_set(&by_words, str_of(c->words), t);
		}
		add_place(&a, t, c->place);
	}
	for (size_t i = 0; i < n; i++)
		say_told(&all[i]);
}

void cmd_unit_counted(const struct sheet_counts *counts, const struct complaints *complaints)
{
	size_t n_same = counts->n_done - complaints->n_added - complaints->n_changed;
	fprintf(stderr,
		tr_n("%zu record was imported: new %zu, changed %zu, as before %zu.\n",
		     "%zu records were imported: new %zu, changed %zu, as before %zu.\n",
		     counts->n_done),
		counts->n_done, complaints->n_added, complaints->n_changed, n_same);
	if (counts->missing)
		fprintf(stderr, tr("Recorded because they are named: %s.\n"), counts->missing);
	if (counts->n_passed)
		fprintf(stderr,
			tr_n("%zu row of totals or remarks was passed over (%s).\n",
			     "%zu rows of totals or remarks were passed over (the first: %s).\n",
			     counts->n_passed),
			counts->n_passed, counts->passed);
}

int cmd_unit_changed(int result, const struct complaints *complaints, const struct err *e)
{
	cmd_unit_tell(complaints);
	if (result == RECORD_REFUSED)
		fputs(tr("Nothing was changed.\n"), stderr);
	if (result == RECORD_BUSY || result < 0)
		return cmd_fail(EXIT_CANNOT, e);
	return result == 0 ? 0 : EXIT_USAGE;
}

int cmd_unit_apply(struct unit *u, const struct change *const *changes, size_t n)
{
	struct err e;
	autoarena arena = ARENA(64 << 20);
	struct complaints complaints = { .arena = &arena };
	int r = record_apply(u, changes, n, false, &complaints, &e);
	return cmd_unit_changed(r, &complaints, &e);
}

int cmd_unit_imported(int result, const struct complaints *complaints, const struct err *e)
{
	cmd_unit_tell(complaints);
	if (result < 0 || result == RECORD_BUSY)
		return cmd_fail(EXIT_CANNOT, e);
	if (result == RECORD_REFUSED)
		fputs(tr("Nothing was imported. Mend the cells above, or take the rest with "
			 "--partial.\n"),
		      stderr);
	return result == RECORD_REFUSED ? EXIT_USAGE : 0;
}

char *cmd_unit_ask(struct arena *a, const char *prompt)
{
	autofree char *line = NULL;
	size_t size = 0;
	fputs(prompt, stderr);
	ssize_t n = getline(&line, &size, stdin);
	if (n < 0) {
		/* Ctrl-D leaves the cursor behind the question. */
		fputs(isatty(STDIN_FILENO) ? "\n" : "", stderr);
		return NULL;
	}
	return str_text(a, str_trim((struct str){ line, (size_t)n }));
}

int cmd_unit_add(const struct arguments *arguments, struct unit *u, const char *sql,
		 const char *const *values, size_t n_values, const struct cmd_columns *columns,
		 struct buf *out)
{
	struct err e;
	struct facts *f;
	struct query *q;
	struct query_mistake m;
	if (unit_facts(u, &f, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	int status;
	if (query_prepare(f, str_of(sql), &q, &m) < 0) {
		err_set(&e, "%s", m.text);
		status = cmd_fail(EXIT_CANNOT, &e);
	} else {
		for (size_t i = 0, value = 0; i < query_n_parameters(q); i++)
			if (strcmp(query_parameter(q, i), "language") == 0)
				query_bind(q, i, tr_language_name());
			else if (value < n_values)
				query_bind(q, i, values[value++]);
		gather_want(f, query_tables(q));
		gather_run(f, &(struct gather_options){ .n_threads = 1 });
		status = cmd_rows(arguments, f, q, columns, out);
		query_free(q);
	}
	facts_close(f);
	return status;
}

int cmd_unit_print(const struct arguments *arguments, struct unit *u, const char *sql,
		   const char *const *values, size_t n_values, const struct cmd_columns *columns)
{
	autobuf out = BUF(512 << 20);
	int status = cmd_unit_add(arguments, u, sql, values, n_values, columns, &out);
	if (status && status != EXIT_UNKNOWN)
		return status;
	int written = cmd_write(arguments, &out);
	return written ? written : status;
}

struct cmd_columns cmd_unit_columns(struct arena *a, const struct kind *k)
{
	struct cmd_column *columns = arena_alloc(a, (k->n_fields + 1) * sizeof(*columns));
	autobuf id = BUF(4 << 10);
	for (size_t i = 0; i < k->n_fields; i++) {
		const struct field *f = &k->fields[i];
		if (f->is_key)
			buf_printf(&id, "%s%s", id.n ? " / " : "", check_text(f->label));
		columns[i] = (struct cmd_column){ .name = f->name,
						  .label = check_text(f->label),
						  .field = f };
	}
	columns[k->n_fields] = (struct cmd_column){ .name = "id",
						    .label = arena_strndup(a, id.p, id.n) };
	return (struct cmd_columns){ .column = columns, .n = k->n_fields + 1 };
}

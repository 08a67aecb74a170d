/* SPDX-License-Identifier: Apache-2.0 */
/* checks - the checks that there are, one of them in full, or their tests. */
#include "base/json_out.h"
#include "base/near.h"
#include "check/fixture.h"
#include "check/pack.h"
#include "cmd/cmd_unit.h"
#include "report/report.h"
#include "report/report_cells.h"

#include <string.h>

/* The checks of targets, which read a host's tables, and those of the unit's records. */
struct packs {
	struct pack targets, unit;
};

static void put_list(const struct pack *p, size_t width, struct buf *out)
{
	struct report_cells cells;
	static const char *const columns[] = { "id", N_("severity"), N_("area"), N_("title") };
	report_cells_begin(&cells, out, "table", N(columns));
	cells.width = width;
	for (size_t i = 0; i < N(columns); i++)
		report_cells_column(&cells, i, tr(columns[i]));
	for (size_t i = 0; i < p->n; i++) {
		const struct check *c = p->check[i];
		const char *texts[] = { c->id, tr(check_severity_name(c->severity)), c->area,
					check_text(c->title) };
		struct cell row[N(columns)];
		for (size_t k = 0; k < N(columns); k++)
			row[k] = rows_cell_text(texts[k]);
		report_cells_row(&cells, row);
	}
	report_cells_end(&cells);
}

static void put_words(struct buf *out, const char *name, const struct check_list *list)
{
	if (!list->n)
		return;
	buf_printf(out, "%s:", name);
	for (size_t i = 0; i < list->n; i++)
		buf_printf(out, " %s", list->item[i]);
	buf_putc(out, '\n');
}

static void put_check(const struct check *c, struct buf *out)
{
	buf_printf(out, "%s\n\n", c->id);
	buf_printf(out, "%s\n\n", check_text(c->title));
	buf_printf(out, tr("severity: %s\narea: %s\n"), tr(check_severity_name(c->severity)),
		   c->area);
	put_words(out, tr("controls"), &c->controls);
	put_words(out, tr("same as"), &c->same_as);
	for (size_t i = 0; i < c->n_parameters; i++)
		buf_printf(out, tr("parameter %s = %s: %s\n"), c->parameters[i].name,
			   c->parameters[i].value, check_text(c->parameters[i].doc));
	buf_printf(out, tr("\nwhy: %s\n\nfix: %s\n\n"), check_text(c->why), check_text(c->fix));
	if (c->when.p) {
		buf_puts(out, tr("applies when this gives a row:\n"));
		buf_str(out, c->when);
		buf_puts(out, "\n\n");
	}
	buf_str(out, str_trim(c->sql));
	buf_printf(out, "\n\n%s\n", c->path);
}

static void put_json_words(struct json_out *j, const char *name, const struct check_list *list)
{
	json_out_name(j, name);
	json_out_open(j, '[');
	for (size_t i = 0; i < list->n; i++)
		json_out_string(j, list->item[i]);
	json_out_close(j, ']');
}

static void put_json_pack(const struct pack *p, const char *of, struct json_out *j)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct check *c = p->check[i];
		json_out_open(j, '{');
		json_out_pair(j, "check", c->id);
		json_out_pair(j, "of", of);
		json_out_pair(j, "severity", check_severity_name(c->severity));
		json_out_pair(j, "area", c->area);
		json_out_pair(j, "title", check_text(c->title));
		json_out_pair(j, "why", check_text(c->why));
		json_out_pair(j, "fix", check_text(c->fix));
		put_json_words(j, "controls", &c->controls);
		put_json_words(j, "same_as", &c->same_as);
		json_out_close(j, '}');
	}
}

static void put_json(const struct packs *p, struct buf *out)
{
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '[');
	put_json_pack(&p->targets, "target", &j);
	put_json_pack(&p->unit, "unit", &j);
	json_out_close(&j, ']');
}

/* ---- --test ---- */

struct counts {
	size_t n_run, n_failed;
	bool is_quiet;
};

static void tell(void *arg, bool is_true, const char *fact)
{
	struct counts *n = arg;
	n->n_run++;
	n->n_failed += !is_true;
	if (!is_true || !n->is_quiet)
		printf("%sok %zu - %s\n", is_true ? "" : "not ", n->n_run, fact);
}

static bool is_wanted(const struct check *c, const struct arguments *a)
{
	for (size_t i = 0; i < a->n_arguments; i++)
		if (strcmp(a->argument[i], c->id) == 0)
			return true;
	return a->n_arguments == 0;
}

/* Tests the checks of a pack over tables of these declarations. */
static int test_pack(struct pack *p, const struct table *const *tables, size_t n_tables,
		     const struct arguments *a, struct counts *n, struct err *e)
{
	struct facts *facts;
	struct facts_options options = {
		.tables = tables, .n_tables = n_tables, .now = FIXTURE_NOW, .stop = &cmd_stop
	};
	if (facts_open_fixture(&facts, &options, e) < 0)
		return -1;
	for (size_t i = 0; i < p->n && !cmd_stop; i++) {
		autoarena arena = ARENA(64 << 20);
		if (is_wanted(p->check[i], a))
			fixture_test(p->check[i], facts, &arena, tell, n);
	}
	for (size_t i = 0; i < p->mistakes.n; i++)
		tell(n, false, p->mistakes.mistake[i].words);
	facts_close(facts);
	return 0;
}

static int test(struct packs *p, const struct arguments *a)
{
	struct err e;
	struct unit u = { 0 };
	struct unit_options options;
	autoarena arena = ARENA(1 << 20);
	struct counts n = { .is_quiet = cmd_has(a, "quiet") };
	int r = cmd_unit_options(a, &arena, &options, &e);
	if (!r)
		r = unit_declare(&u, &options, &e);
	if (!r)
		r = test_pack(&p->targets, options.host_tables, options.n_host_tables, a, &n, &e);
	if (!r)
		r = test_pack(&p->unit, u.tables, u.n_tables, a, &n, &e);
	unit_close(&u);
	if (r < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	printf("1..%zu\n", n.n_run);
	return n.n_failed ? EXIT_FAILED : 0;
}

static int no_check(const struct packs *p, const char *id)
{
	const struct pack *const packs[] = { &p->targets, &p->unit };
	struct near near = NEAR(id);
	for (size_t i = 0; i < N(packs); i++)
		for (size_t k = 0; k < packs[i]->n; k++)
			near_try(&near, packs[i]->check[k]->id);
	return cmd_wrong("%s: there is no such check; `zicha checks` lists them%s", id,
			 near_words(&near));
}

static int show(const struct packs *p, const struct arguments *a)
{
	autobuf out = BUF(64 << 20);
	const char *format = cmd_option(a, "format");
	if (format && strcmp(format, "json") == 0) {
		put_json(p, &out);
	} else if (!a->n_arguments) {
		put_list(&p->targets, cmd_width(a), &out);
		buf_printf(&out, "\n%s\n\n", tr("Of what the unit recorded (unit:FILE):"));
		put_list(&p->unit, cmd_width(a), &out);
	}
	for (size_t i = 0; i < a->n_arguments; i++) {
		const struct check *c = pack_find(&p->targets, a->argument[i]);
		if (!c)
			c = pack_find(&p->unit, a->argument[i]);
		if (!c)
			return no_check(p, a->argument[i]);
		put_check(c, &out);
	}
	return cmd_write(a, &out);
}

static int load(struct packs *p, const struct arguments *a, struct err *e)
{
	autoarena arena = ARENA(1 << 20);
	size_t n;
	const char *const *dirs = cmd_options(a, "checks", &n);
	const char *content = cmd_content_dir(&arena, e);
	if (!content || pack_load(&p->targets, arena_printf(&arena, "%s/checks", content), e) < 0 ||
	    pack_load(&p->unit, arena_printf(&arena, "%s/unit-checks", content), e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (pack_load(&p->targets, dirs[i], e) < 0)
			return -1;
	return 0;
}

static int run(const struct arguments *a)
{
	struct err e;
	struct packs p = { 0 };
	int status = load(&p, a, &e) < 0  ? cmd_fail(EXIT_CANNOT, &e)
		     : cmd_has(a, "test") ? test(&p, a)
					  : show(&p, a);
	autobuf words = BUF(16 << 20);
	report_mistakes(&p.targets.mistakes, &words);
	report_mistakes(&p.unit.mistakes, &words);
	fwrite(words.p, 1, words.n, stderr);
	pack_free(&p.targets);
	pack_free(&p.unit);
	return status;
}

static const char *const formats[] = { "text", "json", NULL };
static const struct option_spec options[] = {
	{ "format", N_("FORMAT"), N_("text (the default) or json"), formats, NULL },
	{ "checks", N_("DIR"), N_("read the checks in this folder as well"), NULL, "dir" },
	{ "test", NULL, N_("run the checks' own fixtures and what every check owes, as TAP"), NULL,
	  NULL },
	{ "quiet", NULL, N_("with --test: print what failed only"), NULL, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = { "zicha checks", "zicha checks --test --quiet", NULL };

const struct command command_checks = {
	.name = "checks",
	.usage = "[ID…]",
	.doc = N_("the checks that there are, one of them in full, or their tests"),
	.details = N_("Without an argument lists all checks; with ids shows each with its reasons, "
		      "its remedy, its parameters and its SELECT."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1000,
	.run = run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* controls - the clauses of a framework, each with the checks that answer it. */
#include "base/json_out.h"
#include "check/framework.h"
#include "cmd/cmd.h"
#include "report/report.h"

#include <string.h>

enum { MAX_BYTES = 64 << 20 };

struct content {
	struct arena arena;
	struct frameworks frameworks;
	struct pack pack;
};

/* The next check from *at on that answers the clause; NULL at the end. */
static const struct check *next_answer(const struct content *t, const struct clause *clause,
				       size_t *at)
{
	while (*at < t->pack.n) {
		const struct check *c = t->pack.check[(*at)++];
		if (framework_is_answered(&t->frameworks, clause, c))
			return c;
	}
	return NULL;
}

static bool has_level(const struct framework *f, const struct clause *c, int level)
{
	return level < 0 || ((size_t)level < f->n_levels && c->id[level][0]);
}

/* ---- text ---- */

static void list_frameworks(const struct content *t, struct buf *out)
{
	for (size_t i = 0; i < t->frameworks.n; i++) {
		const struct framework *f = t->frameworks.framework[i];
		size_t n_answered = 0;
		for (size_t j = 0; j < f->n; j++)
			n_answered += next_answer(t, &f->clauses[j], &(size_t){ 0 }) != NULL;
		buf_printf(out, "%-10s %s\n%-10s ", f->name, check_text(f->title), "");
		buf_printf(out, tr("%zu clauses, %zu of them answered by checks"), f->n,
			   n_answered);
		buf_putc(out, '\n');
	}
}

static void print_clause(const struct content *t, const struct framework *f, const struct clause *c,
			 int level, struct buf *out)
{
	buf_puts(out, "  ");
	for (size_t i = 0; i < f->n_levels; i++)
		if (c->id[i][0] && (level < 0 || (size_t)level == i))
			buf_printf(out, "%s ", c->id[i]);
	buf_printf(out, "(%s)\n      %s\n      ", tr(c->verify), check_text(c->requirement));
	const struct check *check;
	size_t n = 0;
	for (size_t at = 0; (check = next_answer(t, c, &at)); n++)
		buf_printf(out, "%s%s", n ? ", " : "→ ", check->id);
	buf_puts(out, n ? "\n" : tr("no check answers it"));
	if (!n)
		buf_putc(out, '\n');
}

static void print_framework(const struct content *t, const struct framework *f, int level,
			    struct buf *out)
{
	const char *group = "", *point = "";
	buf_printf(out, "%s\n", check_text(f->title));
	for (size_t i = 0; i < f->n; i++) {
		const struct clause *c = &f->clauses[i];
		if (!has_level(f, c, level))
			continue;
		if (strcmp(group, check_text(c->group)) != 0 ||
		    strcmp(point, check_text(c->point)) != 0) {
			group = check_text(c->group);
			point = check_text(c->point);
			buf_printf(out, "\n%s%s%s\n", group, *point ? " · " : "", point);
		}
		print_clause(t, f, c, level, out);
	}
}

/* ---- JSON ---- */

static void json_clause(const struct content *t, const struct framework *f, const struct clause *c,
			struct json_out *j)
{
	json_out_open(j, '{');
	json_out_name(j, "ids");
	json_out_open(j, '{');
	for (size_t i = 0; i < f->n_levels; i++)
		if (c->id[i][0])
			json_out_pair(j, f->level[i], c->id[i]);
	json_out_close(j, '}');
	json_out_pair(j, "group", check_text(c->group));
	json_out_pair(j, "point", check_text(c->point));
	json_out_pair(j, "requirement", check_text(c->requirement));
	json_out_pair(j, "verify", c->verify);
	json_out_name(j, "checks");
	json_out_open(j, '[');
	const struct check *check;
	for (size_t at = 0; (check = next_answer(t, c, &at));)
		json_out_string(j, check->id);
	json_out_close(j, ']');
	json_out_close(j, '}');
}

static void print_json(const struct content *t, const struct framework *only, int level,
		       struct buf *out)
{
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "schema", "zicha-controls-1");
	json_out_name(&j, "frameworks");
	json_out_open(&j, '[');
	for (size_t i = 0; i < t->frameworks.n; i++) {
		const struct framework *f = t->frameworks.framework[i];
		if (only && f != only)
			continue;
		json_out_open(&j, '{');
		json_out_pair(&j, "name", f->name);
		json_out_pair(&j, "title", check_text(f->title));
		json_out_name(&j, "clauses");
		json_out_open(&j, '[');
		for (size_t k = 0; k < f->n; k++)
			if (has_level(f, &f->clauses[k], level))
				json_clause(t, f, &f->clauses[k], &j);
		json_out_close(&j, ']');
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	json_out_close(&j, '}');
	buf_putc(out, '\n');
}

/* ---- the command ---- */

static int load(struct content *t, struct err *e)
{
	t->arena = ARENA(1 << 20);
	const char *dir = cmd_content_dir(&t->arena, e);
	if (!dir)
		return -1;
	if (framework_load(&t->frameworks, arena_printf(&t->arena, "%s/frameworks", dir), e) < 0 ||
	    pack_load(&t->pack, arena_printf(&t->arena, "%s/checks", dir), e) < 0)
		return -1;
	framework_verify(&t->frameworks, &t->pack);
	return 0;
}

/* Position of the level called `name`; -1 without a name, -2 if there is none. */
static int find_level(const struct framework *f, const char *name)
{
	if (!name)
		return -1;
	for (size_t i = 0; f && i < f->n_levels; i++)
		if (strcmp(f->level[i], name) == 0)
			return (int)i;
	return -2;
}

static int print(const struct content *t, const struct arguments *a)
{
	const struct framework *f = NULL;
	if (a->n_arguments && !(f = framework_find(&t->frameworks, a->argument[0])))
		return cmd_usage(a->command, "there is no framework %s", a->argument[0]);
	int level = find_level(f, cmd_option(a, "level"));
	if (level < -1)
		return cmd_usage(a->command, "the framework has no level %s",
				 cmd_option(a, "level"));
	const char *format = cmd_option(a, "format");
	autobuf out = BUF(MAX_BYTES);
	if (format && strcmp(format, "json") == 0)
		print_json(t, f, level, &out);
	else if (f)
		print_framework(t, f, level, &out);
	else
		list_frameworks(t, &out);
	return cmd_write(a, &out);
}

static int run(const struct arguments *a)
{
	struct err e;
	struct content t = { 0 };
	int status = load(&t, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : print(&t, a);
	autobuf words = BUF(MAX_BYTES);
	report_mistakes(&t.frameworks.mistakes, &words);
	report_mistakes(&t.pack.mistakes, &words);
	fwrite(words.p, 1, words.n, stderr);
	if (!status && words.n)
		status = EXIT_FAILED;
	pack_free(&t.pack);
	framework_free(&t.frameworks);
	arena_free(&t.arena);
	return status;
}

static const char *const formats[] = { "text", "json", NULL };
static const struct option_spec options[] = {
	{ "format", N_("FORMAT"), N_("text (the default) or json"), formats, NULL },
	{ "level", N_("LEVEL"), N_("only the clauses of one level, such as L3"), NULL, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha controls",
	"zicha controls gbt22239 --level L3",
	NULL,
};

const struct command command_controls = {
	.name = "controls",
	.usage = N_("[FRAMEWORK]"),
	.doc = N_("list the clauses of a framework and the checks that answer them"),
	.details = N_("Without FRAMEWORK it lists the frameworks. The word in brackets behind a "
		      "clause tells how it can be verified: auto (a program sees it), semi (a "
		      "program sees part of it), manual (somebody must look), document (a paper "
		      "must exist) or workflow (records of the work show it). The exit status is "
		      "1 if a check names a clause that no framework has."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* controls - the clauses of a framework, each with what answers it. */
#include "base/json_out.h"
#include "base/near.h"
#include "cmd/cmd.h"
#include "cmd/cmd_answers.h"

#include <string.h>

enum { MAX_BYTES = 64 << 20 };

static bool has_level(const struct framework *f, const struct clause *c, int level)
{
	return level < 0 || ((size_t)level < f->n_levels && c->id[level][0]);
}

/* ---- text ---- */

/* Whether anything answers it now. */
static bool has_answer(const struct clause *c)
{
	for (size_t kind = 0; kind < ANSWERERS; kind++)
		if (c->answers[kind].n)
			return true;
	return false;
}

static void list_frameworks(const struct frameworks *all, struct buf *out)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct framework *f = all->framework[i];
		size_t n_by_check = 0, n_later = 0, n_open = 0;
		for (size_t j = 0; j < f->n; j++) {
			const struct clause *c = &f->clauses[j];
			n_by_check += c->answers[ANSWERER_CHECK].n > 0;
			n_later += framework_is_answered(c) && !has_answer(c);
			n_open += !framework_is_answered(c);
		}
		buf_printf(out, "%-10s %s\n%-10s ", f->name, check_text(f->title), "");
		buf_printf(
			out,
			tr("clauses: %zu; answered by checks %zu, by records, people and "
			   "reports %zu; waiting for a later version %zu, answered by nothing %zu"),
			f->n, n_by_check, f->n - n_by_check - n_later - n_open, n_later, n_open);
		buf_putc(out, '\n');
	}
}

static void print_clause(const struct framework *f, const struct clause *c, int level,
			 struct buf *out)
{
	const char *before = "";
	buf_puts(out, "  ");
	for (size_t i = 0; i < f->n_levels; i++) {
		if (!c->id[i][0] || (level >= 0 && (size_t)level != i) ||
		    strcmp(before, c->id[i]) == 0)
			continue;
		before = c->id[i];
		buf_printf(out, "%s ", before);
	}
	buf_printf(out, "(%s)\n      %s\n      ", tr(c->verify), check_text(c->requirement));
	if (!framework_is_answered(c))
		buf_puts(out, tr("nothing answers it"));
	const char *between = "";
	for (size_t kind = 0; kind < ANSWERERS; kind++) {
		const struct check_list *list = &c->answers[kind];
		for (size_t i = 0; i < list->n; i++) {
			buf_puts(out, i ? ", " : between);
			if (!i)
				buf_printf(out, "→ %s: ", tr(framework_answerer_name(kind)));
			buf_puts(out, list->item[i]);
			between = "\n      ";
		}
	}
	if (*c->later[TR_ENGLISH])
		buf_printf(out, tr("%snot yet: %s"), between, check_text(c->later));
	buf_putc(out, '\n');
}

static void print_framework(const struct framework *f, int level, struct buf *out)
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
		print_clause(f, c, level, out);
	}
}

/* ---- JSON ---- */

/* What a framework says beyond the demand itself; members without a value are left out. */
static void json_further(const struct framework *f, const struct clause *c, struct json_out *j)
{
	const struct {
		const char *name, *value;
	} members[] = {
		{ "sag", c->sag },
		{ "weight", c->weight },
		{ "high_risk", c->high_risk },
		{ "condition", check_text(c->condition) },
		{ "mitigation", check_text(c->mitigation) },
		{ "kind", c->kind },
		{ "rule", check_text(c->rule) },
		{ "later", check_text(c->later) },
	};
	bool has_units = false;
	for (size_t i = 0; i < f->n_levels; i++)
		has_units = has_units || *c->unit[i];
	if (has_units) {
		json_out_name(j, "units");
		json_out_open(j, '{');
		for (size_t i = 0; i < f->n_levels; i++)
			if (*c->unit[i])
				json_out_pair(j, f->level[i], c->unit[i]);
		json_out_close(j, '}');
	}
	for (size_t i = 0; i < N(members); i++)
		if (*members[i].value)
			json_out_pair(j, members[i].name, members[i].value);
	if (c->points > 0) {
		json_out_name(j, "points");
		json_out_real(j, c->points);
	}
}

static void json_clause(const struct framework *f, const struct clause *c, struct json_out *j)
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
	json_further(f, c, j);
	for (size_t kind = 0; kind < ANSWERERS; kind++) {
		json_out_name(j, framework_answerer_name(kind));
		json_out_open(j, '[');
		for (size_t i = 0; i < c->answers[kind].n; i++)
			json_out_string(j, c->answers[kind].item[i]);
		json_out_close(j, ']');
	}
	json_out_name(j, "is_answered");
	json_out_bool(j, framework_is_answered(c));
	json_out_close(j, '}');
}

static void print_json(const struct frameworks *all, const struct framework *only, int level,
		       struct buf *out)
{
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "schema", "zicha-controls-1");
	json_out_name(&j, "frameworks");
	json_out_open(&j, '[');
	for (size_t i = 0; i < all->n; i++) {
		const struct framework *f = all->framework[i];
		if (only && f != only)
			continue;
		json_out_open(&j, '{');
		json_out_pair(&j, "name", f->name);
		json_out_pair(&j, "title", check_text(f->title));
		json_out_name(&j, "clauses");
		json_out_open(&j, '[');
		for (size_t k = 0; k < f->n; k++)
			if (has_level(f, &f->clauses[k], level))
				json_clause(f, &f->clauses[k], &j);
		json_out_close(&j, ']');
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	json_out_close(&j, '}');
	buf_putc(out, '\n');
}

/* ---- the command ---- */

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

static int no_framework(const struct frameworks *all, const char *name)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < all->n; i++)
		near_try(&near, all->framework[i]->name);
	return cmd_wrong("%s: there is no such framework; `zicha controls` lists them%s", name,
			 near_words(&near));
}

static int print(const struct frameworks *all, const struct arguments *a)
{
	const struct framework *f = NULL;
	if (a->n_arguments && !(f = framework_find(all, a->argument[0])))
		return no_framework(all, a->argument[0]);
	int level = find_level(f, cmd_option(a, "level"));
	if (level < -1)
		return cmd_usage(a->command, "the framework has no level %s",
				 cmd_option(a, "level"));
	const char *format = cmd_option(a, "format");
	autobuf out = BUF(MAX_BYTES);
	if (format && strcmp(format, "json") == 0)
		print_json(all, f, level, &out);
	else if (f)
		print_framework(f, level, &out);
	else
		list_frameworks(all, &out);
	return cmd_write(a, &out);
}

static int run(const struct arguments *a)
{
	struct err e;
	struct cmd_answers t;
	int status = cmd_answers_load(&t, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
						  : print(&t.frameworks, a);
	if (cmd_answers_tell(&t) && !status)
		status = EXIT_FAILED;
	cmd_answers_free(&t);
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
	.doc = N_("list the clauses of a framework and what answers them"),
	.details = N_("Without FRAMEWORK it lists the frameworks. The word in brackets behind a "
		      "clause tells how it can be verified: auto (a program sees it), semi (a "
		      "program sees part of it), manual (somebody must look), document (a paper "
		      "must exist) or workflow (records of the work show it). What answers a "
		      "clause is told by kind: checks, records, questions, workflows, sections of "
		      "reports; or why nothing does yet. The exit status is 1 if something "
		      "names a clause that no framework has."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};

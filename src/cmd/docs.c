/* SPDX-License-Identifier: Apache-2.0 */
/* docs - the documents that say what the registers say, printed from them.
 *
 * Hidden: `make docs` writes the files with it, and a test compares them, so
 * that no document can tell of a table, check or option that is not there. */
#include "check/framework.h"
#include "cmd/cmd.h"
#include "cmd/docs_coverage.h"
#include "cmd/docs_targets.h"
#include "cmd/docs_unit.h"
#include "fact/function.h"
#include "fact/target.h"
#include "table/table_register.h"

#include <dirent.h>
#include <string.h>

/* What is printed into, and where the content lies. */
struct page {
	struct buf out;
	struct arena arena;
	const char *content;
	const char *name; /* the second argument, or NULL */
};

/* ---- Markdown ---- */

static void put_markdown(struct buf *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '<')
			buf_puts(out, "&lt;");
		else if (*text == '|')
			buf_puts(out, "\\|");
		else
			buf_putc(out, *text);
	}
}

static const char *column_type(enum column_type type)
{
	switch (type) {
	case COLUMN_TEXT: return "text";
	case COLUMN_INT: return "integer";
	case COLUMN_REAL: return "real";
	case COLUMN_BOOL: return "0 or 1";
	}
	return "";
}

/* Of which targets a table is that is none of a host's. */
static void put_schemes(enum table_area area, struct buf *out)
{
	const char *front = area == AREA_HOST ? "" : " Of targets that begin with";
	for (size_t i = 0; i < target_n_schemes && area != AREA_HOST; i++) {
		if (target_schemes[i].area != area)
			continue;
		buf_printf(out, "%s `%s`", front, target_schemes[i].prefix);
		front = ",";
	}
	buf_puts(out, area == AREA_HOST ? "" : ".");
}

static void put_table(const struct table *t, struct buf *out)
{
	buf_printf(out, "\n## %s\n\n", t->name);
	put_markdown(out, t->doc);
	buf_printf(out, "\n\nRead from: `%s`. Rows are told apart by `%s`.", t->source,
		   t->identity);
	put_schemes(t->area, out);
	if (t->kind == TABLE_LIVE)
		buf_puts(out, " Only a running system has it: absent in an image.");
	if (t->key)
		buf_printf(out, " A query must say which rows by `%s =`, `LIKE` or `GLOB`.",
			   t->key);
	if (t->is_on_request)
		buf_puts(out, " Only a profile or a query that asks for it gets it: a snapshot of "
			      "everything has it not.");
	if (t->is_passing)
		buf_puts(out, " Its rows come and go by themselves: `zicha diff` leaves it out.");
	if (t->measured_names)
		buf_printf(out, " Measured are the values of `%s`.", t->measured_names);
	buf_puts(out, "\n\n| column | type | meaning |\n| --- | --- | --- |\n");
	for (size_t i = 0; i < t->n_columns; i++) {
		const struct column *c = &t->columns[i];
		buf_printf(out, "| `%s` | %s | ", c->name, column_type(c->type));
		put_markdown(out, c->doc);
		buf_puts(out, c->is_measured ? " (measured) |\n" : " |\n");
	}
	buf_printf(out, "\n```sql\n%s\n```\n", t->example);
}

static int print_targets(struct page *p, struct err *e)
{
	docs_targets_print(&p->out);
	return 0;
}

static int print_tables(struct page *p, struct err *e)
{
	struct buf *out = &p->out;
	buf_puts(out, "# Tables\n\nPrinted by `make docs` from the program. Times are text in UTC, "
		      "`2026-11-22T03:21:00Z`; days are `2026-11-22`;\nwhat is not set or does not "
		      "exist is `NULL`. What could not be looked at is never `NULL`: it makes the "
		      "table partial or\n"
		      "failed, which `zicha_tables` tells. *(measured)* stands behind what changes "
		      "by itself, which `zicha diff` leaves out.\n\n");
	for (size_t i = 0; i < table_register_n; i++) {
		const struct table *t = table_register[i];
		buf_printf(out, "* [%s](#%s): ", t->name, t->name);
		put_markdown(out, t->doc);
		buf_putc(out, '\n');
	}
	buf_puts(out, "\n## zicha_tables\n\nEvery table and what came of it: `name`, `target`, "
		      "`status` (`ok`, `absent`, `partial`, `failed`), `rows`, `ms`, `detail`.\n\n"
		      "```sql\nSELECT name, status, detail FROM zicha_tables\n```\n");
	for (size_t i = 0; i < table_register_n; i++)
		put_table(table_register[i], out);
	buf_puts(out, "\n## SQL functions\n\nBeside SQLite's own. `NULL` in gives `NULL`; any "
		      "other argument that cannot be understood is an error.\n\n| call | meaning | "
		      "example | gives |\n"
		      "| --- | --- | --- | --- |\n");
	for (size_t i = 0; i < function_register_n; i++) {
		const struct function *f = &function_register_all[i];
		buf_printf(out, "| `%s(%s)` | ", f->name, f->arguments);
		put_markdown(out, f->doc);
		buf_printf(out, " | `%s` | `%s` |\n", f->example, f->gives);
	}
	return 0;
}

static void put_check(const struct check *c, struct buf *out)
{
	buf_printf(out, "\n### %s\n\n", c->id);
	put_markdown(out, c->title[TR_ENGLISH]);
	buf_puts(out, "  \n");
	put_markdown(out, c->title[TR_CHINESE]);
	buf_printf(out, "\n\nSeverity %s. Controls:", check_severity_name(c->severity));
	for (size_t i = 0; i < c->controls.n; i++)
		buf_printf(out, " `%s`", c->controls.item[i]);
	buf_puts(out, ".\n\n");
	for (size_t i = 0; i < c->n_parameters; i++) {
		buf_printf(out, "* `%s` = `%s`: ", c->parameters[i].name, c->parameters[i].value);
		put_markdown(out, c->parameters[i].doc[TR_ENGLISH]);
		buf_puts(out, i + 1 < c->n_parameters ? "\n" : "\n\n");
	}
	put_markdown(out, c->why[TR_ENGLISH]);
	buf_puts(out, "\n\nFix: ");
	put_markdown(out, c->fix[TR_ENGLISH]);
	buf_puts(out, "\n\n```sql\n");
	buf_str(out, str_trim(c->sql));
	buf_puts(out, "\n```\n");
}

static void put_checks(struct page *p, const struct pack *pack)
{
	struct map done = MAP(&p->arena);
	for (size_t i = 0; i < pack->n; i++) {
		const char *area = pack->check[i]->area;
		if (map_set(&done, str_of(area), p))
			continue;
		buf_printf(&p->out, "\n## %s\n", area);
		for (size_t k = i; k < pack->n; k++)
			if (strcmp(pack->check[k]->area, area) == 0)
				put_check(pack->check[k], &p->out);
	}
}

static int print_pack(struct page *p, const char *folder, const char *words, struct err *e)
{
	struct pack pack = { 0 };
	int r = pack_load(&pack, arena_printf(&p->arena, "%s/%s", p->content, folder), e);
	buf_printf(&p->out, "# %s\n\nPrinted by `make docs` from `%s/`: %zu checks.\n", words,
		   folder, pack.n);
	put_checks(p, &pack);
	if (!r && pack.mistakes.n)
		r = err_set(e, "%s: %s", pack.mistakes.mistake[0].path,
			    pack.mistakes.mistake[0].words);
	pack_free(&pack);
	return r;
}

static int print_checks(struct page *p, struct err *e)
{
	int r = print_pack(p, "checks", "Checks", e);
	if (r < 0)
		return r;
	buf_putc(&p->out, '\n');
	return print_pack(p, "unit-checks", "Checks of what the unit recorded", e);
}

static int print_records(struct page *p, struct err *e)
{
	return docs_unit_records(p->content, &p->out, e);
}

static int print_questions(struct page *p, struct err *e)
{
	return docs_unit_questions(p->content, &p->out, e);
}

static int print_reports(struct page *p, struct err *e)
{
	return docs_unit_reports(p->content, &p->out, e);
}

static int print_coverage(struct page *p, struct err *e)
{
	return docs_coverage_print(&p->out, e);
}

/* ---- manual pages ---- */

/* Text for roff: a backslash, a hyphen, or a dot in front mean themselves. */
static void put_roff(struct buf *out, const char *text)
{
	if (*text == '.' || *text == '\'')
		buf_puts(out, "\\&");
	for (; *text; text++) {
		if (*text == '\\')
			buf_puts(out, "\\e");
		else if (*text == '-')
			buf_puts(out, "\\-");
		else
			buf_putc(out, *text);
	}
	buf_putc(out, '\n');
}

static const char exit_statuses[] = ".SH EXIT STATUS\n"
				    ".TP\n0\nall checks passed; of other subcommands: done\n"
				    ".TP\n1\nsomething failed\n"
				    ".TP\n2\nsomething could not be seen, and nothing failed\n"
				    ".TP\n3\nwrong use\n"
				    ".TP\n4\ncould not run\n"
				    ".TP\n130\ninterrupted; what was done was shown\n";

static void put_front_page(struct buf *out)
{
	buf_puts(
		out,
		".TH ZICHA 1 \"\" \"zicha " ZICHA_VERSION "\" \"User Commands\"\n"
		".SH NAME\nzicha \\- self\\-inspection of the information security of an organisation\n"
		".SH SYNOPSIS\n.B zicha\n.I SUBCOMMAND\n[\\fIOPTION\\fR...] "
		"[\\fIARGUMENT\\fR...]\n"
		".SH DESCRIPTION\n"
		"Everything inspected is a table, and a check is a query: the rows it "
		"returns are the\n"
		"violations and the evidence. A table that could not be seen makes the "
		"checks that read it\n"
		"unknown, never passed.\n.SH SUBCOMMANDS\n");
	for (size_t i = 0; i < cmd_register_n; i++) {
		if (cmd_register[i]->is_hidden)
			continue;
		buf_printf(out, ".TP\n\\fBzicha\\-%s\\fR(1)\n", cmd_register[i]->name);
		put_roff(out, cmd_register[i]->doc);
	}
	buf_puts(out, exit_statuses);
	buf_puts(out,
		 ".SH ENVIRONMENT\n"
		 ".TP\nZICHA_CONTENT\nthe folder with checks, profiles and frameworks\n"
		 ".TP\nZICHA_DB\nthe unit's database, where --db does not say\n"
		 ".TP\nZICHA_STATE\nthe folder with feeds and baselines; /var/lib/zicha of root\n"
		 ".TP\nNO_COLOR\nif it is not empty, nothing is coloured\n"
		 ".TP\nSOURCE_DATE_EPOCH\nthe moment of the inspection, for output that can "
		 "be repeated\n");
}

static void put_command_page(const struct command *c, struct buf *out)
{
	buf_printf(out, ".TH ZICHA\\-%s 1 \"\" \"zicha " ZICHA_VERSION "\" \"User Commands\"\n",
		   c->name);
	buf_printf(out, ".SH NAME\nzicha\\-%s \\- ", c->name);
	put_roff(out, c->doc);
	buf_printf(out, ".SH SYNOPSIS\n.B zicha %s\n[\\fIOPTION\\fR...]\n", c->name);
	put_roff(out, c->usage);
	buf_puts(out, ".SH DESCRIPTION\n");
	put_roff(out, c->details);
	buf_puts(out, ".SH OPTIONS\n");
	for (size_t i = 0; i < c->n_options; i++) {
		const struct option_spec *o = &c->options[i];
		buf_printf(out, ".TP\n\\fB\\-\\-%s\\fR", o->name);
		if (o->value)
			buf_printf(out, " \\fI%s\\fR", o->value);
		buf_putc(out, '\n');
		put_roff(out, o->doc);
	}
	buf_puts(out, ".SH EXAMPLES\n.nf\n");
	for (size_t i = 0; c->examples[i]; i++)
		put_roff(out, c->examples[i]);
	buf_puts(out, ".fi\n");
	buf_puts(out, exit_statuses);
	buf_puts(out, ".SH SEE ALSO\n.BR zicha (1)\n");
}

static int print_manual(struct page *p, struct err *e)
{
	if (!p->name) {
		put_front_page(&p->out);
		return 0;
	}
	const struct command *c = cmd_find(p->name, e);
	if (!c)
		return -1;
	put_command_page(c, &p->out);
	return 0;
}

/* ---- completions ---- */

/* Names in dir/ that end in `ending`, without it, separated by spaces. */
static const char *file_names(struct page *p, const char *dir, const char *ending)
{
	const char *names = "";
	struct dirent **entries;
	int n = scandir(arena_printf(&p->arena, "%s/%s", p->content, dir), &entries, NULL,
			alphasort);
	for (int i = 0; i < n; i++) {
		struct str name = str_of(entries[i]->d_name);
		if (str_ends(name, ending))
			names = arena_printf(&p->arena, "%s %.*s", names,
					     (int)(name.n - strlen(ending)), name.p);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	return names;
}

static const char *command_names(struct page *p)
{
	const char *names = "";
	for (size_t i = 0; i < cmd_register_n; i++)
		if (!cmd_register[i]->is_hidden)
			names = arena_printf(&p->arena, "%s %s", names, cmd_register[i]->name);
	return names;
}

static int print_commands(struct page *p, struct err *e)
{
	buf_printf(&p->out, "%s\n", command_names(p));
	return 0;
}

/* What a command's argument is, by the word in its usage. */
static const char *argument_kind(const struct command *c)
{
	static const char *const kinds[][2] = {
		{ "FRAMEWORK", "framework" }, { "SUBCOMMAND", "command" },
		{ "NAME", "table" },	      { "ID", "check" },
		{ "TARGET", "file" },	      { "A B", "file" },
	};
	for (size_t i = 0; i < N(kinds); i++)
		if (strstr(c->usage, kinds[i][0]))
			return kinds[i][1];
	return "";
}

static const char *choices(struct page *p, const struct option_spec *o)
{
	const char *words = "";
	for (size_t i = 0; o->choices && o->choices[i]; i++)
		words = arena_printf(&p->arena, "%s %s", words, o->choices[i]);
	return words;
}

/* Shell functions that both shells share: the names that an argument can have. */
static void put_name_functions(struct page *p)
{
	buf_puts(&p->out, "_zicha_names() {\n\tcase $1 in\n"
			  "\tcheck) zicha checks --format json 2>/dev/null |"
			  " sed -n 's/^ *\"check\": \"\\([^\"]*\\)\".*/\\1/p' ;;\n\ttable) echo");
	for (size_t i = 0; i < table_register_n; i++)
		buf_printf(&p->out, " %s", table_register[i]->name);
	buf_printf(&p->out, " ;;\n\tprofile) echo%s ;;\n", file_names(p, "profiles", ".profile"));
	buf_printf(&p->out, "\tframework) echo%s ;;\n", file_names(p, "frameworks", ".tsv"));
	buf_printf(&p->out, "\tcommand) echo%s ;;\n\tesac\n}\n\n", command_names(p));
}

static void put_bash_command(struct page *p, const struct command *c)
{
	struct buf *out = &p->out;
	buf_printf(out, "\t%s)\n\t\tcase $previous in\n", c->name);
	for (size_t i = 0; i < c->n_options; i++) {
		const struct option_spec *o = &c->options[i];
		if (!o->value)
			continue;
		if (o->choices)
			buf_printf(out, "\t\t--%s) words=\"%s\" ;;\n", o->name, choices(p, o) + 1);
		else
			buf_printf(out, "\t\t--%s) kind=%s ;;\n", o->name,
				   o->completion ? o->completion : "none");
	}
	buf_puts(out, "\t\t*)\n\t\t\tif [[ $current == -* ]]; then\n\t\t\t\twords=\"");
	for (size_t i = 0; i < c->n_options; i++)
		buf_printf(out, "%s--%s", i ? " " : "", c->options[i].name);
	buf_printf(out, "\"\n\t\t\telse\n\t\t\t\tkind=%s\n\t\t\tfi\n\t\t\t;;\n\t\tesac\n\t\t;;\n",
		   *argument_kind(c) ? argument_kind(c) : "none");
}

static int print_bash(struct page *p, struct err *e)
{
	buf_puts(&p->out, "# bash completion of zicha, printed by `make docs`\n\n");
	put_name_functions(p);
	buf_puts(&p->out, "_zicha() {\n"
			  "\tlocal current=${COMP_WORDS[COMP_CWORD]} "
			  "previous=${COMP_WORDS[COMP_CWORD - 1]}\n"
			  "\tlocal words= kind=\n\tCOMPREPLY=()\n"
			  "\tif ((COMP_CWORD == 1)); then\n\t\tkind=command\n\telse\n\tcase "
			  "${COMP_WORDS[1]} in\n");
	for (size_t i = 0; i < cmd_register_n; i++)
		if (!cmd_register[i]->is_hidden)
			put_bash_command(p, cmd_register[i]);
	buf_puts(&p->out, "\tesac\n\tfi\n\tcase $kind in\n"
			  "\tfile) mapfile -t COMPREPLY < <(compgen -f -- \"$current\") ;;\n"
			  "\tdir) mapfile -t COMPREPLY < <(compgen -d -- \"$current\") ;;\n"
			  "\t*)\n\t\t[[ -z $kind || $kind == none ]] || words=$(_zicha_names "
			  "\"$kind\")\n"
			  "\t\tmapfile -t COMPREPLY < <(compgen -W \"$words\" -- "
			  "\"$current\")\n\t\t;;\n"
			  "\tesac\n}\ncomplete -o filenames -F _zicha zicha\n");
	return 0;
}

/* Words inside '…[…]' of an _arguments specification. */
static void put_zsh_words(struct buf *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\'')
			buf_puts(out, "'\\''");
		else if (strchr("[]:\\", *text))
			buf_printf(out, "\\%c", *text);
		else
			buf_putc(out, *text);
	}
}

static const char *zsh_action(struct page *p, const char *kind)
{
	if (strcmp(kind, "file") == 0)
		return "_files";
	if (strcmp(kind, "dir") == 0)
		return "_files -/";
	return *kind ? arena_printf(&p->arena, "($(_zicha_names %s))", kind) : " ";
}

static void put_zsh_command(struct page *p, const struct command *c)
{
	struct buf *out = &p->out;
	buf_printf(out, "\t%s)\n\t\t_arguments", c->name);
	for (size_t i = 0; i < c->n_options; i++) {
		const struct option_spec *o = &c->options[i];
		/* $(…) of an action must be run now, so the last part is in double quotes. */
		buf_printf(out, " \\\n\t\t\t'--%s[", o->name);
		put_zsh_words(out, o->doc);
		buf_puts(out, "]");
		if (o->value) {
			buf_puts(out, ":");
			put_zsh_words(out, o->value);
			if (o->choices)
				buf_printf(out, ":(%s)'", choices(p, o) + 1);
			else
				buf_printf(out, ":'\"%s\"",
					   zsh_action(p, o->completion ? o->completion : ""));
		} else {
			buf_puts(out, "'");
		}
	}
	buf_printf(out, " \\\n\t\t\t\"*:argument:%s\"\n\t\t;;\n", zsh_action(p, argument_kind(c)));
}

static int print_zsh(struct page *p, struct err *e)
{
	buf_puts(&p->out, "#compdef zicha\n# zsh completion of zicha, printed by `make docs`\n\n");
	put_name_functions(p);
	buf_puts(&p->out, "if ((CURRENT == 2)); then\n\tlocal -a commands=(\n");
	for (size_t i = 0; i < cmd_register_n; i++) {
		if (cmd_register[i]->is_hidden)
			continue;
		buf_printf(&p->out, "\t\t'%s:", cmd_register[i]->name);
		put_zsh_words(&p->out, cmd_register[i]->doc);
		buf_puts(&p->out, "'\n");
	}
	buf_puts(&p->out, "\t)\n\t_describe subcommand commands\n\treturn\nfi\n"
			  "local subcommand=$words[2]\nshift words\n((CURRENT--))\ncase "
			  "$subcommand in\n");
	for (size_t i = 0; i < cmd_register_n; i++)
		if (!cmd_register[i]->is_hidden)
			put_zsh_command(p, cmd_register[i]);
	buf_puts(&p->out, "esac\n");
	return 0;
}

/* ---- the command ---- */

static int run(const struct arguments *a)
{
	static const struct {
		const char *kind;
		int (*print)(struct page *p, struct err *e);
	} kinds[] = {
		{ "targets", print_targets },	  { "tables", print_tables },
		{ "checks", print_checks },	  { "coverage", print_coverage },
		{ "man", print_manual },	  { "records", print_records },
		{ "questions", print_questions }, { "reports", print_reports },
		{ "bash", print_bash },		  { "zsh", print_zsh },
		{ "commands", print_commands },
	};
	struct err e;
	struct page p = { .out = BUF(32 << 20), .arena = ARENA(16 << 20) };
	p.name = a->n_arguments > 1 ? a->argument[1] : NULL;
	p.content = cmd_content_dir(&p.arena, &e);
	int status = p.content ? EXIT_USAGE : cmd_fail(EXIT_CANNOT, &e);
	tr_choose("en");
	for (size_t i = 0; p.content && i < N(kinds); i++)
		if (strcmp(kinds[i].kind, a->argument[0]) == 0)
			status = kinds[i].print(&p, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e)
							    : cmd_write(a, &p.out);
	if (status == EXIT_USAGE)
		cmd_usage(a->command, "there is no document %s", a->argument[0]);
	buf_free(&p.out);
	arena_free(&p.arena);
	return status;
}

static const struct option_spec options[] = { CMD_OUT };
static const char *const examples[] = { "zicha docs tables", "zicha docs man inspect", NULL };

const struct command command_docs = {
	.name = "docs",
	.usage = N_("KIND [SUBCOMMAND]"),
	.doc = N_("print a document from the registers: tables, checks, records, questions, "
		  "reports, coverage, man, bash, zsh or commands"),
	.details = N_("For `make docs`, which writes the documents of the source tree."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.min_arguments = 1,
	.max_arguments = 2,
	.is_hidden = true,
	.run = run,
};

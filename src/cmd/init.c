/* SPDX-License-Identifier: Apache-2.0 */
/* init - a new database for a unit: asked, given, or imported. */
#include "cmd/cmd_unit.h"
#include "unit/sheet.h"

#include <string.h>
#include <unistd.h>

struct work {
	const struct arguments *arguments;
	struct arena arena;
	struct unit unit;
	struct unit declared; /* the kinds of record, before there is a database */
	struct unit_options options;
	bool is_wrong; /* a value, which was told */
};

static bool is_code(const char *code)
{
	for (const char *p = code; *p; p++)
		if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", *p))
			return false;
	return *code;
}

/* What is wrong with a value of the unit; NULL if nothing is. */
static const char *complaint(struct work *w, const char *option, const char *value)
{
	const struct kind *k = kind_find(&w->declared.kinds, "units");
	const char *words = NULL;
	if (strcmp(option, "code") == 0)
		return is_code(value) ? NULL : tr("a unit's code is made of letters and digits");
	if (strcmp(option, "name") == 0)
		return *value ? NULL : tr("a unit has a name");
	if (!*value)
		return tr("a unit is of a kind");
	return record_value(&w->arena, &k->fields[kind_field(k, "class")], value, &words) ? NULL
											  : words;
}

/* Nobody is to answer for a database that cannot be made. */
static int refuse_taken(struct work *w, struct err *e)
{
	struct store *there = NULL;
	int r = store_open(&there, w->options.url, w->options.content_dir, true, e);
	store_close(there);
	return r ? MIN(r, 0) : err_set(e, "%s: is there already", w->options.url);
}

/* Of the options, or asked on the terminal until it is one. NULL: there is none, or it was wrong
 * and that was told. */
static const char *find_value(struct work *w, const char *option, const char *prompt)
{
	const char *value = cmd_option(w->arguments, option), *words;
	if (value) {
		words = complaint(w, option, value);
		w->is_wrong = words && cmd_wrong("--%s: %s", option, words);
		return words ? NULL : value;
	}
	while (isatty(STDIN_FILENO)) {
		value = cmd_unit_ask(&w->arena, prompt);
		words = value ? complaint(w, option, value) : NULL;
		if (!words)
			return value;
		fprintf(stderr, "  %s\n", words);
	}
	return NULL;
}

static int import(struct work *w)
{
	size_t n;
	struct err e;
	const char *const *files = cmd_options(w->arguments, "import", &n);
	if (!n)
		return 0;
	struct complaints complaints = { .arena = &w->arena };
	struct sheet_counts counts;
	int r = sheet_import(&w->unit, NULL, files, n, &(struct sheet_options){ 0 }, &complaints,
			     &counts, &e);
	cmd_unit_tell(&complaints);
	if (r < 0 || r == RECORD_BUSY)
		return cmd_fail(EXIT_CANNOT, &e);
	if (r)
		fputs(tr("The database is there, but nothing was imported.\n"), stderr);
	else
		cmd_unit_counted(&counts, &complaints);
	return r ? EXIT_USAGE : 0;
}

/* A database without its unit would be in the way of the next attempt. */
static void unmake(struct work *w)
{
	if (w->unit.store)
		store_discard(take(w->unit.store), w->options.url);
}

static int create(struct work *w)
{
	struct err e;
	/* All values before anything is made. */
	if (cmd_unit_options(w->arguments, &w->arena, &w->options, &e) < 0 ||
	    unit_declare(&w->declared, &w->options, &e) < 0 || refuse_taken(w, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	const char *code = find_value(w, "code", tr("Code of the unit (letters and digits): "));
	const char *name = code ? find_value(w, "name", tr("Name of the unit: ")) : NULL;
	const char *class = name ? find_value(w, "class",
					      tr("Kind (hospital, bureau, school, district, "
						 "authority, office, other): "))
				 : NULL;
	if (w->is_wrong)
		return EXIT_USAGE;
	if (!class && isatty(STDIN_FILENO))
		return cmd_wrong("the input ended before all was asked; nothing was made");
	if (!class)
		return cmd_usage(w->arguments->command, "say --code, --name and --class, or answer "
							"on a terminal");
	if (unit_create(&w->unit, &w->options, code, &e) < 0) {
		unmake(w);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	struct change *c = record_change(&w->arena, CHANGE_ADD, kind_find(&w->unit.kinds, "units"));
	record_set(c, "code", code);
	record_set(c, "name", name);
	record_set(c, "class", class);
	const struct change *const changes[] = { c };
	int status = cmd_unit_apply(&w->unit, changes, 1);
	if (status)
		unmake(w);
	else
		fprintf(stderr,
			tr("%s is made. Next: `zicha records --export FILE.xlsx` makes sheets to be "
			   "filled in, `zicha ask` puts the questions, `zicha inspect --db %s` keeps "
			   "what an inspection saw.\n"),
			w->options.url, w->options.url);
	return status ? status : import(w);
}

static int run(const struct arguments *a)
{
	struct work w = { .arguments = a, .arena = ARENA(256 << 20) };
	int status = create(&w);
	unit_close(&w.unit);
	unit_close(&w.declared);
	arena_free(&w.arena);
	return status;
}

static const struct option_spec options[] = {
	CMD_DB,
	CMD_AS,
	{ "code", N_("CODE"), N_("the unit's code: letters and digits"), NULL, NULL },
	{ "name", N_("NAME"), N_("the unit's name"), NULL, NULL },
	{ "class", N_("KIND"), N_("hospital, bureau, school, district, authority, office, other"),
	  NULL, NULL },
	{ "import", N_("FILE"),
	  N_("take in an XLSX or CSV file of records; may stand more than once"), NULL, "file" },
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha init --db new.db --code xyrmyy --name 某县人民医院 --class hospital",
	NULL,
};

const struct command command_init = {
	.name = "init",
	.usage = N_(""),
	.doc = N_("make the database of a unit"),
	.details = N_("Asks for the unit's code, name and kind, or takes them from the options, "
		      "and makes one file that holds everything that people will enter and that "
		      "inspections will see. People, systems and assets can be imported at once."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.run = run,
};

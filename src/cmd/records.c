/* SPDX-License-Identifier: Apache-2.0 */
/* records - what people enter: show, add, change, remove, attach, import, export. */
#include "base/file.h"
#include "base/json_out.h"
#include "base/near.h"
#include "cmd/cmd_history.h"
#include "unit/journal.h"
#include "unit/record_rename.h"
#include "unit/sheet.h"

#include <string.h>
#include <unistd.h>

struct work {
	const struct arguments *arguments;
	struct arena arena;
	struct unit unit;
	const struct kind *kind;
	const char *const *rest; /* arguments behind the verb */
	size_t n_rest;
};

/* ---- showing ---- */

static int list_kinds(struct work *w)
{
	autobuf out = BUF(1 << 20);
	for (size_t i = 0; i < w->unit.kinds.n; i++) {
		const struct kind *k = w->unit.kinds.kind[i];
		buf_printf(&out, "%-18s %s\n", k->name, check_text(k->doc));
	}
	return cmd_write(w->arguments, &out);
}

static int list_records(struct work *w)
{
	autobuf sql = BUF(64 << 10);
	buf_puts(&sql, "SELECT id");
	for (size_t i = 0; i < w->kind->n_fields; i++)
		if (!w->kind->fields[i].is_key)
			buf_printf(&sql, ", \"%s\"", w->kind->fields[i].name);
	buf_printf(&sql, " FROM \"%s\" ORDER BY id", w->kind->name);
	buf_putc(&sql, 0);
	struct cmd_columns columns = cmd_unit_columns(&w->arena, w->kind);
	columns.none = N_("Nothing of this kind is on record. `zicha records KIND form` asks for "
			  "one, `zicha records --export FILE.xlsx` makes sheets to be filled in.");
	return cmd_unit_print(w->arguments, &w->unit, sql.p, NULL, 0, &columns);
}

static int read_one(struct work *w, const char *id, const char ***ret_values)
{
	struct err e;
	int r = record_read(&w->unit, w->kind, id, &w->arena, ret_values, &e);
	if (r == 1)
		return cmd_wrong("%s: there is no %s", check_text(w->kind->title), id);
	return r ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

static int show_record(struct work *w)
{
	const char **values;
	if (w->n_rest != 1)
		return cmd_wrong("write `zicha records %s show ID`", w->kind->name);
	int status = read_one(w, w->rest[0], &values);
	if (status)
		return status;
	return cmd_history_show(w->arguments, &w->unit, w->kind, w->rest[0], values);
}

/* "cloud (云平台)"; the id alone where it is the word. */
static void put_choice(struct buf *out, const struct choice *c, bool is_first)
{
	const char *words = check_text(c->words);
	buf_printf(out, "%s%s", is_first ? ": " : tr(", "), c->id);
	if (strcmp(words, c->id) != 0)
		buf_printf(out, tr(" (%s)"), words);
}

static int describe_kind(struct work *w)
{
	autobuf out = BUF(1 << 20);
	int width = 0;
	for (size_t i = 0; i < w->kind->n_fields; i++)
		width = MAX(width, (int)strlen(w->kind->fields[i].name));
	buf_printf(&out, "%s: %s\n\n", w->kind->name, check_text(w->kind->doc));
	for (size_t i = 0; i < w->kind->n_fields; i++) {
		const struct field *f = &w->kind->fields[i];
		buf_printf(&out, "%-*s  %-8s %s%s", width, f->name, kind_type_name(f->type),
			   check_text(f->label), f->is_required ? " *" : "");
		for (size_t c = 0; c < f->n_choices; c++)
			put_choice(&out, &f->choices[c], c == 0);
		if (f->ref)
			buf_printf(&out, " → %s", f->ref);
		buf_putc(&out, '\n');
	}
	buf_puts(&out, tr("\n* must be given; → names a record of that kind\n"));
	return cmd_write(w->arguments, &out);
}

/* ---- changing ---- */

static int no_field(const struct work *w, const char *name)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < w->kind->n_fields; i++)
		near_try(&near, w->kind->fields[i].name);
	return cmd_wrong("%s: %s have no such field; `zicha records %s fields` lists them%s", name,
			 w->kind->name, w->kind->name, near_words(&near));
}

/* "field=value" from `from` on. */
static int set_fields(struct work *w, struct change *c, size_t from)
{
	for (size_t i = from; i < w->n_rest; i++) {
		struct str value = str_of(w->rest[i]), name;
		if (!str_split(&value, '=', &name) || !value.p)
			return cmd_wrong("%s: write FIELD=VALUE", w->rest[i]);
		const char *field = str_text(&w->arena, name);
		if (!record_set(c, field, value.p))
			return no_field(w, field);
	}
	return 0;
}

static int apply_one(struct work *w, struct change *c)
{
	const struct change *const changes[] = { c };
	return cmd_unit_apply(&w->unit, changes, 1);
}

static int add_record(struct work *w)
{
	struct change *c = record_change(&w->arena, CHANGE_ADD, w->kind);
	int status = set_fields(w, c, 0);
	return status ? status : apply_one(w, c);
}

static int set_record(struct work *w)
{
	if (w->n_rest < 2)
		return cmd_wrong("write `zicha records %s set ID FIELD=VALUE…`", w->kind->name);
	struct change *c = record_change(&w->arena, CHANGE_SET, w->kind);
	c->id = w->rest[0];
	int status = set_fields(w, c, 1);
	return status ? status : apply_one(w, c);
}

static int rename_record(struct work *w)
{
	struct err e;
	size_t n;
	if (w->n_rest < 2)
		return cmd_wrong("write `zicha records %s rename ID FIELD=VALUE…`", w->kind->name);
	struct change *c = record_change(&w->arena, CHANGE_SET, w->kind);
	c->id = w->rest[0];
	int status = set_fields(w, c, 1);
	if (status)
		return status;
	struct complaints complaints = { .arena = &w->arena };
	int r = record_rename(&w->unit, c, &n, &complaints, &e);
	status = cmd_unit_changed(r, &complaints, &e);
	if (!status)
		fprintf(stderr,
			tr_n("Renamed. %zu record that names it was changed along.\n",
			     "Renamed. %zu records that name it were changed along.\n", n),
			n);
	return status;
}

static int remove_record(struct work *w)
{
	if (w->n_rest != 1)
		return cmd_wrong("write `zicha records %s remove ID`", w->kind->name);
	struct change *c = record_change(&w->arena, CHANGE_REMOVE, w->kind);
	c->id = w->rest[0];
	return apply_one(w, c);
}

/* Whether each record that the value names is there; else what to say. A form that tells it at its
 * end only would have to be filled in again. */
static bool has_named(struct work *w, const struct field *f, const char *value,
		      const char **ret_words)
{
	const struct kind *k = kind_find(&w->unit.kinds, f->ref);
	struct str rest = str_of(value), one;
	while (rest.n && str_split(&rest, ';', &one)) {
		struct err e;
		const char **values, *id = str_text(&w->arena, str_trim(one));
		if (record_read(&w->unit, k, id, &w->arena, &values, &e) != 1)
			continue;
		*ret_words = arena_printf(&w->arena, tr("%s: there is no %s"), check_text(k->title),
					  id);
		return false;
	}
	return true;
}

/* Asks for one field until the answer is one. false at the end of the input. */
static bool ask_field(struct work *w, const struct field *f, const char **ret_value)
{
	autobuf prompt = BUF(64 << 10), choices = BUF(32 << 10);
	buf_printf(&prompt, "%s%s", check_text(f->label), f->is_required ? " *" : "");
	for (size_t i = 0; i < f->n_choices; i++)
		buf_printf(&choices, "%s%s", i ? tr(", ") : "", check_text(f->choices[i].words));
	buf_putc(&choices, 0);
	if (f->n_choices)
		buf_printf(&prompt, tr(" (%s)"), choices.p);
	buf_puts(&prompt, ": ");
	buf_putc(&prompt, 0);
	for (;;) {
		const char *words, *text = cmd_unit_ask(&w->arena, prompt.p);
		if (!text)
			return false;
		*ret_value = record_value(&w->arena, f, text, &words);
		if (*ret_value && f->ref && !has_named(w, f, *ret_value, &words))
			*ret_value = NULL;
		if (*ret_value && (**ret_value || !f->is_required))
			return true;
		fprintf(stderr, "  %s\n", *ret_value ? tr("this must be given") : words);
	}
}

/* "Added to the People: 李伟": by its key, as it is called from now on. */
static void say_added(struct work *w, const struct change *c)
{
	fprintf(stderr, tr("\nAdded to the %s: %s\n"), check_text(w->kind->title),
		record_id(&w->arena, w->kind, c->values));
}

static int fill_form(struct work *w)
{
	struct change *c = record_change(&w->arena, CHANGE_ADD, w->kind);
	fprintf(stderr, "%s: %s\n\n", check_text(w->kind->title), check_text(w->kind->doc));
	for (size_t i = 0; i < w->kind->n_fields; i++)
		if (!ask_field(w, &w->kind->fields[i], &c->values[i]))
			return cmd_wrong("the input ended before the form was filled in; nothing "
					 "was changed");
	int status = apply_one(w, c);
	if (!status)
		say_added(w, c);
	return status;
}

/* ---- evidence ---- */

static int keep_file(struct work *w, const char *path, struct change *c)
{
	struct err e;
	autobuf bytes = BUF(STORE_MAX_BLOB);
	char hash[65];
	if (file_read(path, &bytes, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	int r = record_keep_bytes(&w->unit, buf_view(&bytes), hash, &e);
	if (r)
		return cmd_fail(EXIT_CANNOT, &e);
	const char *name = str_file_name(path);
	record_set(c, "name",
		   arena_printf(&w->arena, "%s (%s %s)", name, w->kind->name, w->rest[0]));
	record_set(c, "hash", arena_strdup(&w->arena, hash));
	record_set(c, "bytes", arena_printf(&w->arena, "%zu", bytes.n));
	record_set(c, "record_kind", w->kind->name);
	record_set(c, "record_id", w->rest[0]);
	return 0;
}

static int attach_file(struct work *w)
{
	const char **values;
	const struct kind *evidence = kind_find(&w->unit.kinds, "evidence");
	if (w->n_rest < 2)
		return cmd_wrong("write `zicha records %s attach ID FILE [FIELD=VALUE…]`",
				 w->kind->name);
	int status = read_one(w, w->rest[0], &values);
	if (status)
		return status;
	struct change *c = record_change(&w->arena, CHANGE_PUT, evidence);
	status = keep_file(w, w->rest[1], c);
	if (status)
		return status;
	w->kind = evidence;
	status = set_fields(w, c, 2);
	return status ? status : apply_one(w, c);
}

/* ---- sheets ---- */

static int import_sheets(struct work *w)
{
	size_t n;
	struct err e;
	const char *const *files = cmd_options(w->arguments, "import", &n);
	const struct sheet_options o = { .is_partial = cmd_has(w->arguments, "partial"),
					 .adds_missing = cmd_has(w->arguments, "add-missing") };
	struct complaints complaints = { .arena = &w->arena };
	struct sheet_counts counts;
	int r = sheet_import(&w->unit, w->kind, files, n, &o, &complaints, &counts, &e);
	int status = cmd_unit_imported(r, &complaints, &e);
	if (status && complaints.has_missing && !o.adds_missing)
		fputs(tr("--add-missing records what is named there and not on record, where a name "
			 "is all it takes.\n"),
		      stderr);
	if (status)
		return status;
	cmd_unit_counted(&counts, &complaints);
	return r == RECORD_PARTLY ? EXIT_FAILED : 0;
}

static int export_sheets(struct work *w)
{
	struct err e;
	const char *path = cmd_option(w->arguments, "export");
	return sheet_export(&w->unit, w->kind, path, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

/* ---- the command ---- */

static const struct {
	const char *name;
	bool is_writing;
	int (*run)(struct work *w);
} verbs[] = {
	{ "list", false, list_records },    { "show", false, show_record },
	{ "fields", false, describe_kind }, { "add", true, add_record },
	{ "set", true, set_record },	    { "remove", true, remove_record },
	{ "rename", true, rename_record },  { "form", true, fill_form },
	{ "attach", true, attach_file },
};

static int find_verb(const struct arguments *a)
{
	const char *name = a->n_arguments > 1 ? a->argument[1] : "list";
	for (size_t i = 0; i < N(verbs); i++)
		if (strcmp(name, verbs[i].name) == 0)
			return (int)i;
	return -1;
}

static int no_kind(const struct work *w, const char *name)
{
	struct near near = NEAR(name);
	for (size_t i = 0; i < w->unit.kinds.n; i++)
		near_try(&near, w->unit.kinds.kind[i]->name);
	return cmd_wrong("%s: no kind of record; `zicha records` lists them%s", name,
			 near_words(&near));
}

static int find_kind(struct work *w)
{
	if (!w->arguments->n_arguments)
		return 0;
	w->kind = kind_find(&w->unit.kinds, w->arguments->argument[0]);
	return w->kind ? 0 : no_kind(w, w->arguments->argument[0]);
}

static int work(struct work *w, int verb)
{
	const struct arguments *a = w->arguments;
	bool is_import = cmd_has(a, "import"), is_export = cmd_has(a, "export");
	int status = cmd_unit_open(a, &w->arena, &w->unit,
				   !is_import && (verb < 0 || !verbs[verb].is_writing));
	if (!status)
		status = find_kind(w);
	if (status)
		return status;
	if (is_import)
		return import_sheets(w);
	if (is_export)
		return export_sheets(w);
	if (!w->kind)
		return list_kinds(w);
	w->rest = a->argument + MIN(a->n_arguments, 2);
	w->n_rest = a->n_arguments - MIN(a->n_arguments, 2);
	return verbs[verb].run(w);
}

static int run(const struct arguments *a)
{
	int verb = find_verb(a);
	if (verb < 0)
		return cmd_wrong("%s: no verb of records (list, show, fields, add, set, rename, "
				 "remove, form, attach)",
				 a->argument[1]);
	struct work w = { .arguments = a, .arena = ARENA(256 << 20) };
	int status = work(&w, verb);
	unit_close(&w.unit);
	arena_free(&w.arena);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	CMD_AS,
	{ "import", N_("FILE"),
	  N_("take in an XLSX or CSV file; all of it, or nothing and every bad cell by its place"),
	  NULL, "file" },
	{ "partial", NULL, N_("import what is right and leave out the rows that are not"), NULL,
	  NULL },
	{ "add-missing", NULL,
	  N_("record the departments, people … that the import names and nobody recorded yet; say "
	     "which"),
	  NULL, NULL },
	{ "export", N_("FILE"),
	  N_("write the records as XLSX (one sheet a kind, ready to be filled in) or CSV"), NULL,
	  "file" },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha records",
	"zicha records people fields",
	"zicha records people add name=王芳 post=信息科长",
	"zicha records --export ledger.xlsx",
	NULL,
};

const struct command command_records = {
	.name = "records",
	.usage = N_("[KIND [VERB [ID] [FIELD=VALUE…]]]"),
	.doc = N_("what people enter: responsible persons, assets, drills, room checks …"),
	.details = N_("Without an argument lists the kinds of record. Verbs are list (the "
		      "default), show ID, fields, add FIELD=VALUE…, set ID FIELD=VALUE…, rename "
		      "ID FIELD=VALUE… (another name, also wherever it is named), remove ID, form "
		      "(asks for each field) and attach ID FILE (keeps a file as "
		      "evidence, by its hash). Every change is checked by the kind's rules and "
		      "stands in the journal."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 64,
	.run = run,
};

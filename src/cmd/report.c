/* SPDX-License-Identifier: Apache-2.0 */
/* report - writes the report that an authority asked for, from what was seen and recorded. */
#include "report/report.h"
#include "base/json_out.h"
#include "cmd/cmd_unit.h"
#include "report/compose.h"
#include "report/report_plain.h"
#include "table/table_register.h"

#include <assert.h>
#include <string.h>

struct writing {
	const struct arguments *arguments;
	struct arena arena; /* of the document */
	struct unit unit;
	struct claims claims;
	struct template template;
	struct facts *facts;
	struct composed composed;
	struct mask mask;
	struct buf kept; /* the file that was asked for last */
};

/* ---- what is hidden ---- */

/* Each value of the fields that are declared private. */
static int hide_kind(struct writing *w, const struct kind *k, struct err *e)
{
	struct store *s = w->unit.store;
	struct statement *q;
	if (store_prepare(s, "SELECT id FROM record WHERE unit = ? AND kind = ? ORDER BY id", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, w->unit.code);
	store_bind_text(q, 1, k->name);
	const char **ids = NULL;
	size_t n = 0, capacity = 0;
	int r;
	while ((r = store_step(q, e)) == STORE_ROW) {
		ids = arena_grow(&w->arena, ids, &capacity, n + 1, sizeof(*ids));
		ids[n++] = arena_strdup(&w->arena, store_text(q, 0));
	}
	for (size_t i = 0; r == 0 && i < n; i++) {
		const char **values;
		r = record_read(&w->unit, k, ids[i], &w->arena, &values, e);
		for (size_t f = 0; r == 0 && f < k->n_fields; f++) {
			const struct field *field = &k->fields[f];
			if (!field->is_private || !values[f] || field->type == FIELD_REFS)
				continue;
			bool is_person = strcmp(k->name, "people") == 0 && field->is_key;
			if (is_person)
				mask_person(&w->mask, values[f]);
			else if (!field->ref || strcmp(field->ref, "people") != 0)
				mask_other(&w->mask, values[f]);
		}
	}
	return r;
}

static int hide(struct writing *w, struct err *e)
{
	w->mask = (struct mask){ .arena = &w->arena, .has_addresses = true };
	int r = 0;
	for (size_t i = 0; r == 0 && i < w->unit.kinds.n; i++)
		r = hide_kind(w, w->unit.kinds.kind[i], e);
	mask_ready(&w->mask);
	return r;
}

/* ---- forms ---- */

static int write_docx(struct writing *w, struct buf *out, struct err *e)
{
	return document_docx(&w->composed.document, out, e);
}

/* Characters that no font has are shown as boxes, and told. */
static int write_pdf(struct writing *w, struct buf *out, struct err *e)
{
	int r = document_pdf(&w->composed.document, document_pdf_fonts(&w->arena), out, e);
	if (r == DOCUMENT_PDF_BOXES)
		fprintf(stderr, "zicha report: %s\n", e->text);
	return MIN(r, 0);
}

static int write_html(struct writing *w, struct buf *out, struct err *e)
{
	document_html(&w->composed.document, out);
	return 0;
}

static int write_markdown(struct writing *w, struct buf *out, struct err *e)
{
	document_markdown(&w->composed.document, out);
	return 0;
}

static int write_xlsx(struct writing *w, struct buf *out, struct err *e)
{
	return document_xlsx(&w->composed.document, out, e);
}

static const struct form {
	const char *name;
	int (*write)(struct writing *w, struct buf *out, struct err *e);
} forms[] = {
	{ "docx", write_docx },	  { "pdf", write_pdf },	  { "html", write_html },
	{ "md", write_markdown }, { "xlsx", write_xlsx },
};

/* By --format, else by the ending of the file; Markdown on the terminal. */
static const char *form_name(const struct arguments *a, const char *out)
{
	const char *name = cmd_option(a, "format");
	const char *dot = out ? strrchr(out, '.') : NULL;
	return name ? name : dot && dot[1] ? dot + 1 : "md";
}

static const struct form *find_form(const char *name)
{
	for (size_t i = 0; i < N(forms); i++)
		if (strcmp(name, forms[i].name) == 0)
			return &forms[i];
	return NULL;
}

/* ---- what stands behind it ---- */

static void check_json(struct writing *w, struct buf *out)
{
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '[');
	for (size_t i = 0; i < w->composed.n_claims; i++) {
		const struct composed_claim *x = &w->composed.claims[i];
		json_out_open(&j, '{');
		json_out_pair_int(&j, "number", (int64_t)i + 1);
		json_out_pair(&j, "claim", x->claim->id);
		json_out_pair(&j, "state", compose_state_name(x->state));
		json_out_pair(&j, "text", x->text);
		json_out_pair(&j, "tables", x->tables);
		json_out_pair_int(&j, "rows", (int64_t)x->n_rows);
		json_out_pair(&j, "reason", x->reason);
		json_out_close(&j, '}');
	}
	json_out_close(&j, ']');
	buf_putc(out, '\n');
}

/* What --set may say. */
static void put_params(const struct template *t, struct buf *out)
{
	buf_printf(out, "--set today=…  %s\n--set year=…  %s\n",
		   tr("the day on which it is written"), tr("the year that it is of"));
	for (size_t i = 0; i < t->n_params; i++)
		buf_printf(out, "--set %s=…  %s\n", t->params[i].name,
			   t->params[i].doc[tr_language()]);
	buf_putc(out, '\n');
}

/* Each claim and what stands behind it; refuses nothing, says what is missing. */
static int check(struct writing *w)
{
	autobuf out = BUF(REPORT_MAX_BYTES);
	const char *format = cmd_option(w->arguments, "format");
	size_t n_missing = 0;
	bool is_json = format && strcmp(format, "json") == 0;
	if (is_json)
		check_json(w, &out);
	else
		put_params(&w->template, &out);
	for (size_t i = 0; i < w->composed.n_claims; i++) {
		const struct composed_claim *x = &w->composed.claims[i];
		n_missing += x->state != CLAIM_STANDS;
		if (is_json)
			continue;
		const char *state = tr(compose_state_name(x->state));
		int width = (int)report_plain_width(str_of(state));
		buf_printf(&out, "%3zu  %s%*s %-32s %zu × %s%s%s\n", i + 1, state,
			   MAX(14 - width, 0), "", x->claim->id, x->n_rows, x->tables,
			   x->reason ? ": " : "", x->reason ? x->reason : "");
	}
	int status = cmd_write(w->arguments, &out);
	fprintf(stderr,
		tr_n("%zu claim, %zu of them not or not wholly proved\n",
		     "%zu claims, %zu of them not or not wholly proved\n", w->composed.n_claims),
		w->composed.n_claims, n_missing);
	return status ? status : n_missing ? EXIT_UNKNOWN : 0;
}

/* ---- the command ---- */

/* What a table of an inspection has, in words. */
static const char *table_words(const char *name)
{
	for (size_t i = 0; i < table_register_n; i++)
		if (strcmp(table_register[i]->name, name) == 0)
			return tr(table_register[i]->doc);
	return NULL;
}

static bool is_column(struct str name)
{
	for (size_t t = 0; t < table_register_n; t++)
		for (size_t i = 0; i < table_register[t]->n_columns; i++)
			if (str_is(name, table_register[t]->columns[i].name))
				return true;
	return false;
}

/* A note on a column begins with its name, which is a word of queries and not of reports; one note
 * follows another behind "; ". */
static const char *note_words(struct writing *w, const char *notes)
{
	struct arena_text out = { 0 };
	struct str rest = str_of(notes), note;
	while (str_split(&rest, ';', &note)) {
		bool is_next = out.n > 0;
		struct str words = is_next && str_starts(note, " ") ? str_from(note, 1) : note;
		size_t colon = str_find(words, ':');
		bool is_named = str_starts(str_from(words, colon), ": ") &&
				is_column(str_head(words, colon));
		if (is_next)
			arena_text_puts(&w->arena, &out, words.p > note.p ? "; " : ";");
		if (is_named)
			words = str_from(words, colon + 2);
		arena_text_add(&w->arena, &out, words.p, words.n);
	}
	return out.p;
}

/* The word of a choice, as its kind of record declares it; of a kind of record, its title. */
static const char *shown(void *arg, const char *table, const char *column, const char *value)
{
	struct writing *w = arg;
	if (strcmp(table, "seen_tables") == 0 && strcmp(column, "name") == 0)
		return table_words(value);
	if (strcmp(table, "seen_tables") == 0 && strcmp(column, "detail") == 0)
		return note_words(w, value);
	if (strcmp(table, "evidence") == 0 && strcmp(column, "record_kind") == 0) {
		const struct kind *of = kind_find(&w->unit.kinds, value);
		return of ? check_text(of->title) : NULL;
	}
	const struct kind *k = kind_find(&w->unit.kinds, table);
	int at = k ? kind_field(k, column) : -1;
	if (at < 0 || k->fields[at].type != FIELD_CHOICE)
		return NULL;
	const struct choice *c = choice_find(k->fields[at].choices, k->fields[at].n_choices, value);
	return c ? check_text(c->words) : NULL;
}

/* What people call the table behind a claim: a kind of record, or what inspections found. */
static const char *source(void *arg, const char *table)
{
	static const char *const names[][2] = {
		{ "answer_states", N_("answers of people") },
		{ "checks", N_("rules") },
		{ "findings", N_("findings") },
		{ "incident_grades", N_("grades of incidents") },
		{ "inspections", N_("results of inspections") },
		{ "questions", N_("questions to people") },
		{ "results", N_("results of inspections") },
		{ "risk_scores", N_("scores") },
		{ "score_items", N_("scores") },
		{ "score_steps", N_("scores") },
		{ "scores", N_("scores") },
		{ "seen_tables", N_("data of inspections") },
		{ "selfeval_scores", N_("self-evaluation") },
		{ "attempts", N_("looks that saw nothing") },
		{ "targets", N_("inspected objects") },
	};
	const struct writing *w = arg;
	bool is_problem = strcmp(table, "problem_places") == 0;
	const struct kind *k = kind_find(&w->unit.kinds, is_problem ? "problems" : table);
	if (k)
		return check_text(k->title);
	for (size_t i = 0; i < N(names); i++)
		if (strcmp(names[i][0], table) == 0)
			return tr(names[i][1]);
	return tr("data of inspections");
}

static int kept(void *arg, const char *hash, struct str *ret, struct err *e)
{
	struct writing *w = arg;
	buf_clear(&w->kept);
	int r = record_kept_bytes(&w->unit, hash, &w->kept, e);
	*ret = buf_view(&w->kept);
	return r;
}

static int compose(struct writing *w, const char *name, struct err *e)
{
	struct arena *a = &w->arena;
	const char *content = w->unit.options.content_dir;
	struct mistakes *m = &w->claims.mistakes;
	if (claim_load(&w->claims, arena_printf(a, "%s/reports/claims", content), e) < 0 ||
	    template_load(&w->template, arena_printf(a, "%s/reports", content), name, &w->claims, m,
			  e) < 0)
		return -1;
	struct compose_options o = {
		.template = &w->template,
		.facts = w->facts,
		.arena = a,
		.mistakes = m,
		.language = tr_language(),
		.own = w->unit.code,
		.shown = shown,
		.source = source,
		.kept = kept,
		.arg = w,
		.now = w->unit.options.now,
		.zone_seconds = w->unit.options.zone_seconds,
	};
	o.settings = cmd_options(w->arguments, "set", &o.n_settings);
	if (cmd_has(w->arguments, "mask")) {
		if (hide(w, e) != 0)
			return -1;
		o.mask = &w->mask;
	}
	return compose_run(&w->composed, &o, e);
}

static int write_form(struct writing *w, const struct form *form, const char *path)
{
	struct err e;
	autobuf out = BUF(REPORT_MAX_BYTES);
	assert(form);
	if (form->write(w, &out, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	return cmd_write_to(path, &out);
}

/* Every file that is asked for, of what was composed once; none of them, if the form of one is
 * unknown. */
static int write_out(struct writing *w)
{
	static const char *const terminal[] = { NULL };
	size_t n;
	const char *const *paths = cmd_options(w->arguments, "out", &n);
	if (!n) {
		paths = terminal;
		n = N(terminal);
	}
	for (size_t i = 0; i < n; i++) {
		const char *name = form_name(w->arguments, paths[i]);
		if (!find_form(name))
			return cmd_usage(w->arguments->command,
					 "%s: the form is docx, pdf, html, md or xlsx", name);
	}
	int status = 0;
	for (size_t i = 0; i < n && status == 0; i++)
		status = write_form(w, find_form(form_name(w->arguments, paths[i])), paths[i]);
	return status;
}

/* The list has no form of a report: whoever forgot which is told, and finds no list in a file that
 * is called report.docx. */
static int refuse_options(const struct arguments *a)
{
	static const char *const of_a_report[] = { "format", "set", "check", "mask", "out" };
	for (size_t i = 0; i < N(of_a_report); i++)
		if (cmd_has(a, of_a_report[i]))
			return cmd_usage(a->command,
					 "--%s: of which report? `zicha report` lists them",
					 of_a_report[i]);
	return 0;
}

static int list(struct writing *w)
{
	struct err e;
	int status = refuse_options(w->arguments);
	if (status)
		return status;
	const char **names;
	size_t n;
	autobuf out = BUF(1 << 20);
	const char *content = cmd_content_dir(&w->arena, &e);
	if (!content ||
	    template_list(&w->arena, arena_printf(&w->arena, "%s/reports", content), &names, &n,
			  &e) < 0 ||
	    claim_load(&w->claims, arena_printf(&w->arena, "%s/reports/claims", content), &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	for (size_t i = 0; i < n; i++) {
		struct template t;
		if (template_load(&t, arena_printf(&w->arena, "%s/reports", content), names[i],
				  &w->claims, &w->claims.mistakes, &e) < 0)
			return cmd_fail(EXIT_CANNOT, &e);
		const char *doc = check_text(t.text[TEMPLATE_DOC]);
		buf_printf(&out, "%-22s %s\n", names[i], doc ? doc : "");
	}
	return cmd_write(w->arguments, &out);
}

static int work(struct writing *w)
{
	const struct arguments *a = w->arguments;
	struct err e;
	if (!a->n_arguments)
		return list(w);
	int status = cmd_unit_open(a, &w->arena, &w->unit, true);
	if (status)
		return status;
	if (unit_facts(&w->unit, &w->facts, &e) < 0 || compose(w, a->argument[0], &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	autobuf mistakes = BUF(16 << 20);
	report_mistakes(&w->claims.mistakes, &mistakes);
	fwrite(mistakes.p, 1, mistakes.n, stderr);
	status = cmd_has(a, "check") ? check(w) : write_out(w);
	return status == 0 && w->claims.mistakes.n ? EXIT_UNKNOWN : status;
}

static int run(const struct arguments *a)
{
	struct writing w = { .arguments = a,
			     .arena = ARENA(512 << 20),
			     .kept = BUF(STORE_MAX_BLOB) };
	int status = work(&w);
	facts_close(w.facts);
	claim_free(&w.claims);
	unit_close(&w.unit);
	buf_free(&w.kept);
	arena_free(&w.arena);
	return status;
}

static const char *const formats[] = { "docx", "pdf", "html", "md", "xlsx", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	{ "format", N_("FORMAT"),
	  N_("docx, pdf, html, md or xlsx; by the ending of --out if it is left out; json of "
	     "--check"),
	  formats, NULL },
	{ "set", N_("NAME=VALUE"), N_("a parameter of the report, see `zicha report NAME --check`"),
	  NULL, NULL },
	{ "check", NULL, N_("list each claim and what stands behind it, instead of the report"),
	  NULL, NULL },
	{ "mask", NULL, N_("hide names, vendors, scores and addresses, to share the report"), NULL,
	  NULL },
	{ "out", N_("FILE"),
	  N_("write there instead of to standard output, each time that it is given: a DOCX and a "
	     "PDF of the same report; an old file stays whole until the new one is"),
	  NULL, "file" },
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha report",
	"zicha report hospital-annual --lang zh_CN --out 自查报告.docx",
	"zicha report hospital-annual --out report.docx --out report.pdf",
	"zicha report hospital-annual --check",
	NULL,
};

const struct command command_report = {
	.name = "report",
	.usage = N_("[TEMPLATE]"),
	.doc = N_("write the report that an authority asked for"),
	.details = N_("Without an argument lists the templates. Each sentence of a report that "
		      "claims something is bound to a query over the unit's records and what its "
		      "inspections saw: it says the numbers, lists the exceptions, and reads \"not "
		      "verified\" where nobody looked. The same database gives the same bytes "
		      "(SOURCE_DATE_EPOCH). Exit status 2 with --check if a claim is not wholly "
		      "proved."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* ask - the questions that no program can answer: one after another, or by sheet. */
#include "base/clock.h"
#include "base/near.h"
#include "cmd/cmd_unit.h"
#include "report/report_words.h"
#include "unit/answer_sheet.h"
#include "unit/answering.h"

#include <string.h>

struct asking {
	const struct arguments *arguments;
	struct arena arena;
	struct unit unit;
	struct answering all;
	size_t n_left; /* that are still to come */
};

/* ---- which ---- */

/* The choices of the field of a duty that says which it is. */
static const struct field *duty_field(const struct asking *k)
{
	const struct kind *duties = kind_find(&k->unit.kinds, "duties");
	return &duties->fields[kind_field(duties, "role")];
}

/* What --area, --who or --subject says; a duty may be written as the tables show it. */
static const char *filter(const struct asking *k, const char *option)
{
	const char *value = cmd_option(k->arguments, option);
	const struct field *f = duty_field(k);
	const struct choice *c = value && strcmp(option, "who") == 0
					 ? choice_find(f->choices, f->n_choices, value)
					 : NULL;
	return c ? c->id : value;
}

static bool is_chosen(const struct asking *k, const struct answered_question *x)
{
	const struct {
		const char *option, *value;
	} filters[] = {
		{ "area", x->question->area },
		{ "who", x->question->who },
		{ "subject", x->subject },
	};
	for (size_t i = 0; i < N(filters); i++) {
		const char *wanted = filter(k, filters[i].option);
		if (wanted && (!filters[i].value || strcmp(wanted, filters[i].value) != 0))
			return false;
	}
	return true;
}

/* Adds "room (machine rooms and power)", once. */
static void add_name(struct buf *all, struct arena *a, const char *id, const char *words)
{
	const char *name = strcmp(words, id) == 0
				   ? id
				   : arena_printf(a, "%s%s", id,
						  arena_printf(a, tr(" (%s)"), words));
	if (!str_has((struct str){ all->p, all->n }, name))
		buf_printf(all, "%s%s", all->n ? tr(", ") : "", name);
}

static const char *duty_words(const struct asking *k, const char *who)
{
	const struct field *f = duty_field(k);
	const struct choice *c = choice_find(f->choices, f->n_choices, who);
	return c ? check_text(c->words) : who;
}

/* All that it can be is longer than an error's words may be. */
static int wrong_filter(const char *option, const char *value, const struct buf *names)
{
	fputs("zicha ask: ", stderr);
	fprintf(stderr, tr("--%s %s: it can be %s"), option, value, names->p);
	fputc('\n', stderr);
	return EXIT_USAGE;
}

/* A misspelt area or duty would choose nothing, which reads like "all is answered". */
static int check_filters(struct asking *k)
{
	const struct questions *all = &k->unit.questions;
	const char *area = filter(k, "area"), *who = filter(k, "who");
	bool has_area = !area, has_who = !who;
	autobuf areas = BUF(64 << 10), duties = BUF(64 << 10);
	for (size_t i = 0; i < all->n; i++) {
		const struct question *q = all->question[i];
		has_area = has_area || strcmp(q->area, area) == 0;
		has_who = has_who || (q->who && strcmp(q->who, who) == 0);
		add_name(&areas, &k->arena, q->area, report_words_area(q->area));
		if (q->who)
			add_name(&duties, &k->arena, q->who, duty_words(k, q->who));
	}
	buf_putc(&areas, 0);
	buf_putc(&duties, 0);
	if (!has_area)
		return wrong_filter("area", area, &areas);
	return has_who ? 0 : wrong_filter("who", who, &duties);
}

static bool is_open(const struct asking *k, const struct answered_question *x)
{
	return (x->state == ANSWER_MANUAL || x->state == ANSWER_EXPIRED) && is_chosen(k, x);
}

static size_t count_open(const struct asking *k)
{
	size_t n = 0;
	for (size_t i = 0; i < k->all.n; i++)
		n += is_open(k, &k->all.item[i]);
	return n;
}

/* ---- answering ---- */

/* Writes an answer down: from then on it is there, whatever happens. */
static int answer(struct asking *k, const struct answered_question *x, const char *value,
		  const char *note)
{
	const struct kind *answers = kind_find(&k->unit.kinds, "answers");
	struct change *c = record_change(&k->arena, CHANGE_PUT, answers);
	record_set(c, "question", x->question->id);
	record_set(c, "subject", x->subject);
	record_set(c, "value", value);
	record_set(c, "note", note);
	record_set(c, "answered_on", clock_day(&k->arena, unit_wall(&k->unit) / 86400));
	const struct change *const changes[] = { c };
	return cmd_unit_apply(&k->unit, changes, 1);
}

static void show(struct asking *k, const struct answered_question *x)
{
	const struct question *q = x->question;
	fprintf(stderr, "\n[%zu] %s%s%s\n", k->n_left, x->subject, *x->subject ? ": " : "",
		check_text(q->title));
	fprintf(stderr, tr("    wanted as evidence: %s\n"), check_text(q->evidence));
	if (x->value)
		fprintf(stderr, tr("    answered %s on %s, which is too long ago\n"), x->value,
			x->answered_on);
}

static char *prompt_of(struct asking *k, const struct question *q)
{
	autobuf out = BUF(64 << 10);
	switch (q->type) {
	case ANSWER_JUDGEMENT: buf_puts(&out, tr("yes, partly, no, na")); break;
	case ANSWER_NUMBER: buf_printf(&out, "%s", q->measure); break;
	case ANSWER_DATE: buf_puts(&out, tr("a day: 2026-11-22; no: never")); break;
	case ANSWER_CHOICE:
		for (size_t i = 0; i < q->n_choices; i++)
			buf_printf(&out, "%s%s", i ? ", " : "", check_text(q->choices[i].words));
		break;
	}
	buf_puts(&out, tr(" (empty: later): "));
	return arena_strndup(&k->arena, out.p, out.n);
}

enum { ANSWERED, LATER, INPUT_ENDED };

/* Asks until the answer is one, or is left for later; <0: an exit status. */
static int ask_one(struct asking *k, const struct answered_question *x)
{
	show(k, x);
	const char *prompt = prompt_of(k, x->question), *words;
	for (;;) {
		const char *text = cmd_unit_ask(&k->arena, prompt);
		if (!text)
			return INPUT_ENDED;
		if (!*text)
			return LATER;
		const char *value = answering_value(&k->arena, x->question, text, &words);
		if (value) {
			const char *note = cmd_unit_ask(&k->arena, tr("    note (empty: none): "));
			return -answer(k, x, value, note ? note : "");
		}
		fprintf(stderr, "    %s\n", words);
	}
}

static int ask_all(struct asking *k)
{
	k->n_left = count_open(k);
	size_t n_later = 0;
	for (size_t i = 0; i < k->all.n; i++) {
		if (!is_open(k, &k->all.item[i]))
			continue;
		int r = ask_one(k, &k->all.item[i]);
		if (r < 0)
			return -r;
		if (r == INPUT_ENDED)
			break;
		k->n_left--;
		n_later += r == LATER;
	}
	n_later += k->n_left;
	if (n_later)
		fprintf(stderr,
			tr_n("\n%zu question is left for another time.\n",
			     "\n%zu questions are left for another time.\n", n_later),
			n_later);
	return n_later ? EXIT_UNKNOWN : 0;
}

static int no_subject(const struct asking *k, const char *id, const char *subject)
{
	autobuf subjects = BUF(64 << 10);
	for (size_t i = 0; i < k->all.n; i++)
		if (strcmp(k->all.item[i].question->id, id) == 0)
			buf_printf(&subjects, "%s%s", subjects.n ? tr(", ") : "",
				   k->all.item[i].subject);
	buf_putc(&subjects, 0);
	if (!*subjects.p)
		return cmd_wrong("%s: this unit is not asked, for nothing that it asks about is on "
				 "record",
				 id);
	return cmd_wrong("%s is asked of each one: --subject %s is none of %s", id,
			 subject ? subject : "", subjects.p);
}

static int no_question(const struct asking *k, const char *id, const char *subject)
{
	const struct questions *all = &k->unit.questions;
	struct near near = NEAR(id);
	if (map_get(&all->by_id, str_of(id)))
		return no_subject(k, id, subject);
	for (size_t i = 0; i < all->n; i++)
		near_try(&near, all->question[i]->id);
	return cmd_wrong("%s: there is no such question; `zicha ask --list` lists them%s", id,
			 near_words(&near));
}

/* `zicha ask QUESTION VALUE`: one answer, without a conversation. */
static int answer_now(struct asking *k)
{
	const struct arguments *a = k->arguments;
	const char *subject = cmd_option(a, "subject"), *words;
	for (size_t i = 0; i < k->all.n; i++) {
		const struct answered_question *x = &k->all.item[i];
		if (strcmp(x->question->id, a->argument[0]) != 0 ||
		    strcmp(x->subject, subject ? subject : "") != 0)
			continue;
		const char *value = answering_value(&k->arena, x->question, a->argument[1], &words);
		const char *note = cmd_option(a, "note");
		if (value)
			return answer(k, x, value, note ? note : "");
		struct err e;
		err_set(&e, "%s: %s", x->question->id, words);
		return cmd_fail(EXIT_USAGE, &e);
	}
	return no_question(k, a->argument[0], subject);
}

static const struct cmd_word states[] = {
	{ "pass", N_("as it should be") },     { "partly", N_("in part") },
	{ "fail", N_("not as it should be") }, { "notapplicable", N_("does not apply") },
	{ "manual", N_("not answered") },      { "expired", N_("too old") },
	{ "error", N_("no valid answer") },    { NULL, NULL },
};
static const struct cmd_word values[] = {
	{ "yes", N_("yes") }, { "partly", N_("in part") },
	{ "no", N_("no") },   { "na", N_("does not apply") },
	{ NULL, NULL },
};

/* The questions of --area, --who and --subject. */
static int list(struct asking *k)
{
	const char *const names[] = { "area", "who", "subject" };
	const char *chosen[N(names)];
	for (size_t i = 0; i < N(names); i++) {
		chosen[i] = filter(k, names[i]);
		chosen[i] = chosen[i] ? chosen[i] : "";
	}
	const struct cmd_column columns[] = {
		{ .name = "question", .label = N_("question") },
		{ .name = "subject", .label = N_("for") },
		{ .name = "state", .label = N_("state"), .words = states },
		{ .name = "value", .label = N_("answer"), .words = values },
		{ .name = "valid_until", .label = N_("good until") },
		{ .name = "who", .label = N_("who answers"), .field = duty_field(k) },
		{ .name = "title", .label = N_("what has to be true") },
	};
	return cmd_unit_print(
		k->arguments, &k->unit,
		"SELECT a.question, a.subject, a.state, a.value, a.valid_until, q.who, "
		"iif(:language = 'zh_CN', q.title_zh, q.title) AS title FROM "
		"answer_states a JOIN questions q ON q.id = a.question WHERE :area IN "
		"('', q.area) AND :who IN ('', q.who) AND :subject IN ('', a.subject) "
		"ORDER BY q.area, q.id, a.subject",
		chosen, N(chosen), &(struct cmd_columns){ columns, N(columns) });
}

/* ---- sheets ---- */

static int export_sheet(struct asking *k)
{
	struct err e;
	struct answering chosen = { .arena = &k->arena };
	for (size_t i = 0; i < k->all.n; i++) {
		if (!is_chosen(k, &k->all.item[i]))
			continue;
		chosen.item = arena_grow(&k->arena, chosen.item, &chosen.capacity, chosen.n + 1,
					 sizeof(*chosen.item));
		chosen.item[chosen.n++] = k->all.item[i];
	}
	const char *path = cmd_option(k->arguments, "export");
	return answer_sheet_write(&k->unit, &chosen, path, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

static int import_sheet(struct asking *k)
{
	struct err e;
	struct complaints complaints = { .arena = &k->arena };
	size_t n, n_done = 0;
	const char *const *files = cmd_options(k->arguments, "import", &n);
	int r = answer_sheet_read(&k->unit, &k->all, files, n, cmd_has(k->arguments, "partial"),
				  &complaints, &n_done, &e);
	int status = cmd_unit_imported(r, &complaints, &e);
	if (status)
		return status;
	fprintf(stderr, tr_n("%zu answer was imported.\n", "%zu answers were imported.\n", n_done),
		n_done);
	return r == RECORD_PARTLY ? EXIT_FAILED : 0;
}

/* ---- the command ---- */

static int work(struct asking *k)
{
	const struct arguments *a = k->arguments;
	struct err e;
	bool is_reading = cmd_has(a, "list") || cmd_has(a, "export");
	int status = cmd_unit_open(a, &k->arena, &k->unit, is_reading);
	if (status)
		return status;
	status = check_filters(k);
	if (status)
		return status;
	if (cmd_has(a, "list"))
		return list(k);
	if (answering_read(&k->unit, &k->arena, &k->all, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	if (cmd_has(a, "export"))
		return export_sheet(k);
	if (cmd_has(a, "import"))
		return import_sheet(k);
	return a->n_arguments == 2 ? answer_now(k) : ask_all(k);
}

static int run(const struct arguments *a)
{
	if (a->n_arguments == 1)
		return cmd_usage(a->command, "an answer is missing");
	struct asking k = { .arguments = a, .arena = ARENA(256 << 20) };
	int status = work(&k);
	unit_close(&k.unit);
	arena_free(&k.arena);
	return status;
}

static const char *const formats[] = { "table", "csv", "json", NULL };
static const struct option_spec options[] = {
	CMD_DB,
	CMD_AS,
	{ "list", NULL, N_("list all questions and how each stands"), NULL, NULL },
	{ "area", N_("AREA"), N_("only the questions of this area"), NULL, NULL },
	{ "who", N_("DUTY"), N_("only the questions that this duty answers"), NULL, NULL },
	{ "subject", N_("ID"), N_("only for this system, room …; or the one that is answered for"),
	  NULL, NULL },
	{ "note", N_("TEXT"), N_("words to the answer"), NULL, NULL },
	{ "export", N_("FILE"), N_("write the questions as an XLSX sheet to be filled in"), NULL,
	  "file" },
	{ "import", N_("FILE"), N_("take in a sheet that was filled in"), NULL, "file" },
	{ "partial", NULL, N_("import what is right and leave out the rows that are not"), NULL,
	  NULL },
	{ "format", N_("FORMAT"), N_("table (the default), csv or json"), formats, NULL },
	CMD_OUT,
	CMD_LANG,
};
static const char *const examples[] = {
	"zicha ask --list",
	"zicha ask --who network_admin",
	"zicha ask room-floor yes --subject 主机房",
	"zicha ask --area room --export room.xlsx",
	NULL,
};

const struct command command_ask = {
	.name = "ask",
	.usage = N_("[QUESTION ANSWER]"),
	.doc = N_("the questions still open, one after another"),
	.details = N_("Walks through the questions that nobody answered yet or whose answer is too "
		      "old. Each answer is kept at once: stop at any point and go on later. "
		      "Departments fill in a sheet (--export) and send it back (--import). Exit "
		      "status 2 if questions are left."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 2,
	.run = run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* compose - a template, asked over a unit's tables, as a document. */
#include "report/compose.h"

#include "base/clock.h"
#include "base/near.h"
#include "report/compose_claim.h"

#include <stdlib.h>
#include <string.h>

const char *compose_state_name(enum claim_state s)
{
	static const char *const names[] = { N_("stands"), N_("none"), N_("partly"),
					     N_("not verified"), N_("mistake") };
	return names[s];
}

/* The user's own value of a parameter, or NULL. */
static const char *setting_of(const struct composing *c, const char *name)
{
	size_t n = strlen(name);
	for (size_t i = c->o->n_settings; i > 0; i--)
		if (strncmp(c->o->settings[i - 1], name, n) == 0 && c->o->settings[i - 1][n] == '=')
			return c->o->settings[i - 1] + n + 1;
	return NULL;
}

static struct query *param_query(struct composing *c, const struct template_param *p,
				 struct str sql)
{
	struct query_mistake m;
	struct query *q = compose_asking_query(c, sql, &m);
	if (!q)
		check_mistake(c->o->mistakes, c->o->template->path, c->o->template->file_text,
			      p->line, 1, "param %s: %s", p->name, m.text);
	return q;
}

/* Whether a record of this name is there: a report on what nobody recorded says nothing that is
 * true. */
static int check_given(struct composing *c, const struct template_param *p, const char *given,
		       struct err *e)
{
	struct query *q = p->among.n ? param_query(c, p, p->among) : NULL;
	struct near near = NEAR(given ? given : "");
	bool is_known = !given || !*given || !q;
	int step = 0;
	while (!is_known && (step = query_step(q, e)) == QUERY_ROW) {
		struct cell cell = query_cell(q, 0);
		const char *name = compose_asking_cell(c->o->arena, &cell);
		is_known = strcmp(name, given) == 0;
		near_try(&near, name);
	}
	query_free(q);
	if (step < 0 || is_known)
		return MIN(step, 0);
	return err_use(e, "--set %s=%s: nothing of this name is on record%s", p->name, given,
		       near_words(&near));
}

static void ask_param(struct composing *c, const struct template_param *p)
{
	const char *given = setting_of(c, p->name);
	struct err e;
	if (given) {
		compose_asking_set(c, p->name, given);
		return;
	}
	compose_asking_set(c, p->name, NULL);
	struct query *q = param_query(c, p, p->sql);
	if (!q)
		return;
	if (query_step(q, &e) == QUERY_ROW) {
		struct cell cell = query_cell(q, 0);
		compose_asking_set(c, p->name, compose_asking_cell(c->o->arena, &cell));
	}
	query_free(q);
}

static int no_parameter(const struct composing *c, const char *setting, struct err *e)
{
	struct str rest = str_of(setting), name;
	str_split(&rest, '=', &name);
	struct near near = NEAR(str_text(c->o->arena, name));
	for (size_t i = 0; i < c->n_values; i++)
		near_try(&near, c->values[i].name);
	return err_use(e, "--set %s: the report has no such parameter%s", setting,
		       near_words(&near));
}

static bool is_day(struct arena *a, const char *day)
{
	int64_t seconds;
	return strlen(day) == strlen("2026-11-30") && clock_parse(day, &seconds) &&
	       strcmp(clock_day(a, seconds / 86400), day) == 0;
}

/* The day on which the report is written, and the year that it is of. */
static int set_moment(struct composing *c, struct err *e)
{
	struct arena *a = c->o->arena;
	const char *today = setting_of(c, "today"), *year = setting_of(c, "year");
	if (!today)
		today = clock_day(a, (c->o->now + c->o->zone_seconds) / 86400);
	if (!is_day(a, today))
		return err_use(e, "--set today=%s: no day of the calendar; write it as 2026-11-30",
			       today);
	if (!year)
		year = str_text(a, str_head(str_of(today), 4));
	if (!is_day(a, arena_printf(a, "%s-01-01", year)))
		return err_use(e, "--set year=%s: no year; write it as 2026", year);
	compose_asking_set(c, "today", today);
	compose_asking_set(c, "year", year);
	return 0;
}

static int set_params(struct composing *c, struct err *e)
{
	const struct template *t = c->o->template;
	if (set_moment(c, e) < 0)
		return -1;
	compose_asking_set(c, "own", c->o->own);
	compose_asking_set(c, "report", t->name);
	compose_asking_set(c, "language", c->o->language == TR_CHINESE ? "zh_CN" : "en");
	compose_asking_set(c, "joint", c->o->language == TR_CHINESE ? "、" : ", ");
	for (size_t i = 0; i < t->n_params; i++) {
		ask_param(c, &t->params[i]);
		if (check_given(c, &t->params[i], setting_of(c, t->params[i].name), e) < 0)
			return -1;
	}
	for (size_t i = 0; i < c->o->n_settings; i++) {
		struct str rest = str_of(c->o->settings[i]), name;
		bool is_pair = str_split(&rest, '=', &name) && rest.p;
		if (!is_pair || !compose_asking_find(c, name.p, name.n))
			return no_parameter(c, c->o->settings[i], e);
	}
	return 0;
}

/* Fills the blanks of a template's own text. */
static void put_text(struct composing *c, struct block *b, const char *text, int line)
{
	struct compose_text t = compose_asking_text(c, b, NULL);
	compose_text(&t, text);
	compose_asking_unknown(c, &t, NULL, line);
}

/* A text of the head with its blanks filled; NULL where there is none, or nothing fills it. */
static const char *head_text(struct composing *c, enum template_text which)
{
	const char *text = c->o->template->text[which][c->o->language];
	autobuf plain = BUF(1 << 20);
	if (!text)
		return NULL;
	struct compose_text t = compose_asking_text(c, NULL, &plain);
	compose_text(&t, text);
	compose_asking_unknown(c, &t, NULL, 1);
	return plain.n ? arena_strndup(c->o->arena, plain.p, plain.n) : NULL;
}

/* What people wrote, or the default. */
static int put_free(struct composing *c, const struct template_item *item, struct err *e)
{
	struct query_mistake m;
	compose_asking_set(c, "free", item->name);
	struct query *q = compose_asking_query(c,
					       STR("SELECT text FROM report_texts WHERE report = "
						   ":report AND "
						   "name = :free"),
					       &m);
	if (!q)
		return err_set(e, "%s", m.text);
	struct block *b = document_add(c->d, BLOCK_PARAGRAPH);
	int step = query_step(q, e);
	if (step == QUERY_ROW) {
		struct cell cell = query_cell(q, 0);
		put_text(c, b,
			 compose_asking_cell(c->o->arena, &cell)
				 ? compose_asking_cell(c->o->arena, &cell)
				 : "",
			 item->line);
	} else if (item->text[c->o->language]) {
		put_text(c, b, item->text[c->o->language], item->line);
	}
	query_free(q);
	return MIN(step, 0);
}

/* The annex that says what stands behind each sentence. */
static void put_evidence(struct composing *c)
{
	const char *header[] = { tr("No."), tr("Claim"), tr("Asked of"), tr("Rows"), tr("State") };
	struct document_table *t = document_table(c->d, NULL, header, N(header));
	t->sheet = tr("Evidence");
	for (size_t i = 0; i < c->out->n_claims; i++) {
		const struct composed_claim *x = &c->out->claims[i];
		bool is_partly = x->state == CLAIM_PARTLY && x->reason;
		const char *cells[] = { arena_printf(c->o->arena, "%zu", x->number),
					arena_printf(c->o->arena, "%s%s", x->text,
						     is_partly ? compose_claim_unseen(c, x) : ""),
					x->sources, arena_printf(c->o->arena, "%zu", x->n_rows),
					tr(compose_state_name(x->state)) };
		if (x->number)
			document_row(c->d, t, cells);
	}
	t->align[0] = t->align[3] = ALIGN_RIGHT;
}

static void put_attachments(struct composing *c)
{
	size_t n = 0;
	struct block *b = NULL;
	for (size_t i = 0; i < c->o->template->n_items; i++) {
		const struct template_item *item = &c->o->template->items[i];
		if (item->kind != ITEM_ANNEX)
			continue;
		if (!n++)
			b = document_add(c->d, BLOCK_ATTACHMENT);
		put_text(c, document_item(c->d, b), item->text[c->o->language], item->line);
	}
}

static void put_signature(struct composing *c)
{
	struct block *b = document_add(c->d, BLOCK_SIGNATURE);
	const char *text = head_text(c, TEMPLATE_SIGNED), *day = head_text(c, TEMPLATE_DATED);
	document_text(c->d, b, RUN_PLAIN, text ? text : "");
	if (!day)
		day = compose_asking_find(c, "today", 5)->text;
	const char *date = compose_asking_date(c, day);
	b->date = date ? date : day;
}

static size_t count_annexes(const struct composing *c)
{
	size_t n = 0;
	for (size_t i = 0; i < c->o->template->n_items; i++)
		n += c->o->template->items[i].kind == ITEM_ANNEX;
	return n;
}

static void put_annex(struct composing *c, const struct template_item *item)
{
	/* A `page landscape` in front of it is its page. */
	if (!c->d->n_blocks || c->d->block[c->d->n_blocks - 1].kind != BLOCK_PAGE)
		document_add(c->d, BLOCK_PAGE);
	struct block *b = document_annex(c->d, ++c->annex, count_annexes(c));
	put_text(c, b, item->text[c->o->language], item->line);
}

static void put_heading(struct composing *c, const struct template_item *item)
{
	autobuf plain = BUF(64 << 10);
	struct compose_text t = compose_asking_text(c, NULL, &plain);
	compose_text(&t, item->text[c->o->language]);
	compose_asking_unknown(c, &t, NULL, item->line);
	buf_putc(&plain, 0);
	document_heading(c->d, item->level, plain.p);
}

static int put_item(struct composing *c, const struct template_item *item, struct err *e)
{
	const char *text = item->text[c->o->language];
	switch (item->kind) {
	case ITEM_HEADING:
		c->section = c->out->n_claims;
		put_heading(c, item);
		return 0;
	case ITEM_CLAIMS: return compose_claim_put(c, item, e);
	case ITEM_TEXT:
		put_text(c, document_add(c->d, BLOCK_PARAGRAPH), text, item->line);
		return 0;
	case ITEM_FREE: return put_free(c, item, e);
	case ITEM_CONTENTS: document_add(c->d, BLOCK_CONTENTS); return 0;
	case ITEM_PAGE:
		document_add(c->d, BLOCK_PAGE)->is_landscape = item->name &&
							       strcmp(item->name, "landscape") == 0;
		return 0;
	case ITEM_ANNEX:
		c->section = c->out->n_claims;
		put_annex(c, item);
		return 0;
	case ITEM_ATTACHMENTS: put_attachments(c); return 0;
	case ITEM_CLOSING:
		put_text(c, document_add(c->d, BLOCK_CLOSING), text, item->line);
		return 0;
	case ITEM_SIGNATURE: put_signature(c); return 0;
	case ITEM_EVIDENCE: put_evidence(c); return 0;
	}
	return 0;
}

static bool is_announcing(const struct composing *c, const struct template_item *item)
{
	const char *text = item->text[c->o->language];
	return item->kind == ITEM_TEXT && text &&
	       (str_ends(str_of(text), ":") || str_ends(str_of(text), "："));
}

/* The claims of one line; without the text before it that ends in a colon, if there is nothing
 * that it could have announced. */
static int put_announced(struct composing *c, const struct template_item *item, struct err *e)
{
	size_t claims = c->out->n_claims, text = c->d->n_blocks - 1;
	int r = put_item(c, item, e);
	bool is_empty = true;
	for (size_t i = claims; i < c->out->n_claims; i++)
		is_empty = is_empty && c->out->claims[i].state == CLAIM_NONE;
	if (is_empty) {
		c->d->n_blocks--;
		memmove(&c->d->block[text], &c->d->block[text + 1],
			(c->d->n_blocks - text) * sizeof(*c->d->block));
	}
	return r;
}

static int put_items(struct composing *c, struct err *e)
{
	const struct template *t = c->o->template;
	int r = 0;
	for (size_t i = 0; r >= 0 && i < t->n_items; i++) {
		const struct template_item *item = &t->items[i];
		bool is_announced = i > 0 && item->kind == ITEM_CLAIMS &&
				    is_announcing(c, item - 1);
		r = is_announced ? put_announced(c, item, e) : put_item(c, item, e);
	}
	return r;
}

static void put_head(struct composing *c)
{
	struct document *d = c->d;
	const char *title = head_text(c, TEMPLATE_TITLE);
	d->title = d->subject = title ? title : "";
	d->number = head_text(c, TEMPLATE_NUMBER);
	d->organ = head_text(c, TEMPLATE_ORGAN);
	d->secrecy = head_text(c, TEMPLATE_SECRECY);
	d->urgency = head_text(c, TEMPLATE_URGENCY);
	d->copies = head_text(c, TEMPLATE_COPIES);
	d->issued = head_text(c, TEMPLATE_ISSUED);
	d->author = head_text(c, TEMPLATE_SIGNED);
	document_text(d, document_add(d, BLOCK_TITLE), RUN_PLAIN, d->title);
	const char *addressee = head_text(c, TEMPLATE_ADDRESSEE);
	if (addressee)
		document_text(d, document_add(d, BLOCK_ADDRESSEE), RUN_PLAIN, addressee);
}

int compose_run(struct composed *ret, const struct compose_options *options, struct err *e)
{
	*ret = (struct composed){ .document = {
					  .arena = options->arena,
					  .look = options->language == TR_CHINESE ? LOOK_OFFICIAL
										  : LOOK_PLAIN,
					  .language = options->language,
					  .moment = options->now,
				  } };
	struct composing c = { .o = options, .out = ret, .d = &ret->document };
	if (set_params(&c, e) < 0)
		return -1;
	const struct template *t = options->template;
	for (size_t i = 0; i < t->n_items; i++)
		c.has_evidence = c.has_evidence || t->items[i].kind == ITEM_EVIDENCE;
	put_head(&c);
	int r = put_items(&c, e);
	if (r >= 0 && arena_is_over(options->arena))
		return err_set(e, "the report is larger than %zu bytes", options->arena->max_bytes);
	return r;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* docs_unit - the documents of the people's half: records, questions, reports. */
#include "cmd/docs_unit.h"

#include "report/template.h"
#include "unit/unit.h"

#include <string.h>

/* Text within a cell of a table. */
static void put_cell(struct buf *out, const char *text)
{
	for (; text && *text; text++) {
		if (*text == '|')
			buf_putc(out, '\\');
		buf_putc(out, *text == '\n' ? ' ' : *text);
	}
}

static int declare(struct unit *u, struct unit_options *o, const char *content_dir, struct err *e)
{
	*o = (struct unit_options){ .content_dir = content_dir };
	return unit_declare(u, o, e);
}

/* The other words that imported tables may have for it. */
static void put_also(const char *const *also, struct buf *out)
{
	for (size_t i = 0; also && also[i]; i++) {
		buf_puts(out, i ? ", " : " (");
		put_cell(out, also[i]);
	}
	buf_puts(out, also ? ")" : "");
}

static void put_field(const struct field *f, struct buf *out)
{
	buf_printf(out, "| `%s` | %s", f->name, kind_type_name(f->type));
	if (f->ref)
		buf_printf(out, " [%s](#%s)", f->ref, f->ref);
	for (size_t i = 0; i < f->n_choices; i++) {
		buf_printf(out, "%s`%s`", i ? ", " : ": ", f->choices[i].id);
		put_also(f->choices[i].also, out);
	}
	buf_printf(out, "%s%s%s | ",
		   f->is_key	    ? ", key"
		   : f->is_required ? ", required"
				    : "",
		   f->is_unique ? ", unique" : "", f->is_private ? ", private" : "");
	put_cell(out, f->label[TR_ENGLISH]);
	buf_puts(out, " | ");
	put_cell(out, f->label[TR_CHINESE]);
	put_also(f->also, out);
	buf_puts(out, " |\n");
}

static void put_kind(const struct kind *k, struct buf *out)
{
	buf_printf(out, "\n## %s\n\n%s · %s", k->name, k->title[TR_ENGLISH], k->title[TR_CHINESE]);
	put_also(k->also, out);
	buf_printf(out, "\n\n%s.\n\n| field | type | English | 中文 |\n| --- | --- | --- | --- |\n",
		   k->doc[TR_ENGLISH]);
	for (size_t i = 0; i < k->n_fields; i++)
		put_field(&k->fields[i], out);
	for (size_t i = 0; i < k->n_rules; i++)
		buf_printf(out, "%s* refused: %s\n", i ? "" : "\n", k->rules[i].words[TR_ENGLISH]);
}

int docs_unit_records(const char *content_dir, struct buf *out, struct err *e)
{
	struct unit u;
	struct unit_options o;
	int r = declare(&u, &o, content_dir, e);
	buf_puts(out, "# Records\n\nPrinted by `zicha docs records` from the declarations in "
		      "`records/`. Each kind of record is a table of its name, with the columns "
		      "`unit` and `id` in front of its fields. In brackets: what else a table that "
		      "is imported may call it.\n");
	for (size_t i = 0; r >= 0 && i < u.kinds.n; i++)
		put_kind(u.kinds.kind[i], out);
	unit_close(&u);
	return r;
}

static void put_question(const struct question *q, struct buf *out)
{
	buf_printf(out, "\n### %s\n\n%s\n%s\n\n", q->id, q->title[TR_ENGLISH],
		   q->title[TR_CHINESE]);
	buf_printf(out, "* answer: %s%s%s; good for: %s; severity: %s\n",
		   question_type_name(q->type), q->measure ? " " : "", q->measure ? q->measure : "",
		   question_period_name(q->valid), check_severity_name(q->severity));
	buf_printf(out, "* evidence: %s\n", q->evidence[TR_ENGLISH]);
	if (q->subject)
		buf_printf(out, "* asked for each of: `%s`\n", q->subject);
	buf_puts(out, "* answers:");
	for (size_t i = 0; i < q->controls.n; i++)
		buf_printf(out, " %s", q->controls.item[i]);
	buf_putc(out, '\n');
}

int docs_unit_questions(const char *content_dir, struct buf *out, struct err *e)
{
	struct unit u;
	struct unit_options o;
	int r = declare(&u, &o, content_dir, e);
	const char *area = "";
	buf_puts(out, "# Questions\n\nPrinted by `zicha docs questions` from `questions/`: what no "
		      "program can see and people answer.\n");
	for (size_t i = 0; r >= 0 && i < u.questions.n; i++) {
		const struct question *q = u.questions.question[i];
		if (strcmp(area, q->area) != 0)
			buf_printf(out, "\n## %s\n", q->area);
		area = q->area;
		put_question(q, out);
	}
	unit_close(&u);
	return r;
}

static void put_template(const struct template *t, struct buf *out)
{
	const char *doc = t->text[TEMPLATE_DOC][TR_ENGLISH];
	buf_printf(out, "\n## %s\n\n%s\n%s\n\n%s.\n\n", t->name,
		   t->text[TEMPLATE_TITLE][TR_ENGLISH], t->text[TEMPLATE_TITLE][TR_CHINESE],
		   doc ? doc : "");
	for (size_t i = 0; i < t->n_params; i++)
		buf_printf(out, "* `--set %s=…`: %s\n", t->params[i].name,
			   t->params[i].doc[TR_ENGLISH]);
}

static void put_claims(const struct claims *claims, struct buf *out)
{
	buf_puts(out, "\n# Claims\n\n| claim | says |\n| --- | --- |\n");
	for (size_t i = 0; i < claims->n; i++) {
		const struct claim *c = claims->claim[i];
		buf_printf(out, "| `%s` | ", c->id);
		put_cell(out, c->text[TR_ENGLISH] ? c->text[TR_ENGLISH] : c->caption[TR_ENGLISH]);
		buf_puts(out, " |\n");
	}
}

int docs_unit_reports(const char *content_dir, struct buf *out, struct err *e)
{
	struct claims claims;
	autoarena a = ARENA(16 << 20);
	const char **names;
	size_t n;
	const char *dir = arena_printf(&a, "%s/reports", content_dir);
	buf_puts(out, "# Reports\n\nPrinted by `zicha docs reports` from `reports/`: the "
		      "templates, "
		      "and the claims that they are made of.\n");
	int r = claim_load(&claims, arena_printf(&a, "%s/claims", dir), e);
	if (r >= 0)
		r = template_list(&a, dir, &names, &n, e);
	for (size_t i = 0; r >= 0 && i < n; i++) {
		struct template t;
		r = template_load(&t, dir, names[i], &claims, &claims.mistakes, e);
		if (r >= 0)
			put_template(&t, out);
	}
	if (r >= 0)
		put_claims(&claims, out);
	claim_free(&claims);
	return r;
}

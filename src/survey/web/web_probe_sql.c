/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql - SQL injection by syntax.
 *
 * A form is four texts to put behind the value. `valid` and `again` mean the same as the value
 * alone if they become part of a statement; `invalid` has an unknown word in the place of an
 * operator or operand, and `broken` has the words and numbers of `again` but one quote or
 * parenthesis more, so that no search engine, filter or cast can tell it from `again` and no
 * database can read it. It is injection when valid and again give the original's page, and
 * invalid and broken do not.
 *
 * AND stands without blanks where it can, so that filters of blanks do not matter. || is OR to
 * MySQL: it is asked only after adjacent literals, which MySQL joins. + is not asked at all: it
 * turns texts into 0 in MySQL, which is equal to every other text. */
#include "survey/web/web_probe_sql.h"

#include <string.h>

struct form {
	const char *technique;
	const char *valid, *invalid, *again, *broken;
};

enum {
	SINGLE,
	SINGLE_JOIN,
	SINGLE_PIPES,
	SINGLE_1,
	SINGLE_2,
	SINGLE_AMP,
	SINGLE_1_AMP,
	DOUBLE,
	DOUBLE_JOIN,
	DOUBLE_1,
	DOUBLE_2,
	DOUBLE_AMP,
	NUMBER,
	NUMBER_1,
	NUMBER_2,
	NUMBER_SUM,
	ORDER,
	ORDER_TICK,
	FORMS,
};

static const struct form forms[FORMS] = {
	[SINGLE] = { "' AND", "'AND'#1'='#1", "'#w'#1'='#1", "'AND'#2'LIKE'#2",
		     "'AND''#2'LIKE'#2" },
	[SINGLE_JOIN] = { "' '", "'\n'", "'\n#w'", "'\n''\n'", "'\n'''\n'" },
	[SINGLE_PIPES] = { "'||'", "'||'", "'|#w|'", "'||''||'", "'||'||'" },
	[SINGLE_1] = { "') AND", "')AND('#1'='#1", "')#w('#1'='#1", "')AND('#2'LIKE'#2",
		       "')AND(''#2'LIKE'#2" },
	[SINGLE_2] = { "')) AND", "'))AND(('#1'='#1", "'))#w(('#1'='#1", "'))AND(('#2'LIKE'#2",
		       "'))AND((''#2'LIKE'#2" },
	[SINGLE_AMP] = { "' &&", "'&&'#1'='#1", "'&#w&'#1'='#1", "'&&'#2'LIKE'#2",
			 "'&&''#2'LIKE'#2" },
	[SINGLE_1_AMP] = { "') &&", "')&&('#1'='#1", "')&#w&('#1'='#1", "')&&('#2'LIKE'#2",
			   "')&&(''#2'LIKE'#2" },
	[DOUBLE] = { "\" AND", "\"AND\"#1\"=\"#1", "\"#w\"#1\"=\"#1", "\"AND\"#2\"LIKE\"#2",
		     "\"AND\"\"#2\"LIKE\"#2" },
	[DOUBLE_JOIN] = { "\" \"", "\"\n\"", "\"\n#w\"", "\"\n\"\"\n\"", "\"\n\"\"\"\n\"" },
	[DOUBLE_1] = { "\") AND", "\")AND(\"#1\"=\"#1", "\")#w(\"#1\"=\"#1",
		       "\")AND(\"#2\"LIKE\"#2", "\")AND(\"\"#2\"LIKE\"#2" },
	[DOUBLE_2] = { "\")) AND", "\"))AND((\"#1\"=\"#1", "\"))#w((\"#1\"=\"#1",
		       "\"))AND((\"#2\"LIKE\"#2", "\"))AND((\"\"#2\"LIKE\"#2" },
	[DOUBLE_AMP] = { "\" &&", "\"&&\"#1\"=\"#1", "\"&#w&\"#1\"=\"#1", "\"&&\"#2\"LIKE\"#2",
			 "\"&&\"\"#2\"LIKE\"#2" },
	[NUMBER] = { "AND", " AND #1=#1", " #w #1=#1", " AND #2 IN (#2)", " AND #2 IN ((#2)" },
	[NUMBER_1] = { ") AND", ") AND (#1=#1", ") #w (#1=#1", ") AND (#2 IN (#2)",
		       ") AND (#2 IN ((#2)" },
	[NUMBER_2] = { ")) AND", ")) AND ((#1=#1", ")) #w ((#1=#1", ")) AND ((#2 IN (#2)",
		       ")) AND ((#2 IN ((#2)" },
	[NUMBER_SUM] = { "arithmetic", "+#1-#1", "+#1-#w", "-(#2-#2)", "-((#2-#2)" },
	[ORDER] = { "list", ",(#1-#2)", ",(#1-#w)", ",(#2-(#1))", ",(#2-((#1))" },
	[ORDER_TICK] = { "` list", "`,(#1-#2),`#v", "`,(#1-#w),`#v", "`,(#2-(#1)),`#v",
			 "`,(#2-((#1)),`#v" },
};

/* In which order, by what the value is and how the page takes it. END ends each. */
enum { END = FORMS, MAX_FORMS = FORMS + 1 };
static const unsigned char orders[][MAX_FORMS] = {
	/* A number; an unknown word behind it changes nothing: it stands in quotes. */
	{ SINGLE, DOUBLE, SINGLE_1, DOUBLE_1, SINGLE_2, SINGLE_JOIN, SINGLE_AMP, SINGLE_1_AMP,
	  DOUBLE_AMP, DOUBLE_JOIN, DOUBLE_2, SINGLE_PIPES, NUMBER, END },
	/* A number; the word changes the page. */
	{ NUMBER, SINGLE, NUMBER_1, NUMBER_SUM, SINGLE_1, SINGLE_JOIN, SINGLE_PIPES, DOUBLE, ORDER,
	  DOUBLE_1, NUMBER_2, SINGLE_2, DOUBLE_JOIN, END },
	/* A text. */
	{ SINGLE, SINGLE_JOIN, SINGLE_PIPES, ORDER, SINGLE_1, DOUBLE, DOUBLE_JOIN, DOUBLE_1, NUMBER,
	  SINGLE_2, SINGLE_AMP, ORDER_TICK, NUMBER_1, DOUBLE_2, END },
	/* Quotes give the same page as any unknown value: what a failed statement gives, or no
	 * statement at all. Only the likely. */
	{ NUMBER, SINGLE, DOUBLE, SINGLE_1, NUMBER_1, END },
	{ SINGLE, SINGLE_JOIN, SINGLE_PIPES, DOUBLE, SINGLE_1, END },
};

struct str web_probe_sql_fill(struct web_probe *p, const char *form, const int64_t numbers[2],
			      const char *word)
{
	struct buf out = BUF(16 << 10);
	buf_str(&out, p->value);
	for (const char *c = form; *c; c++) {
		if (*c != '#') {
			buf_putc(&out, *c);
			continue;
		}
		switch (*++c) {
		case '1': buf_printf(&out, "%lld", (long long)numbers[0]); break;
		case '2': buf_printf(&out, "%lld", (long long)numbers[1]); break;
		case 'w': buf_puts(&out, word); break;
		default: buf_str(&out, p->value); break;
		}
	}
	struct str ret = { arena_strndup(p->arena, out.p, out.n), out.n };
	buf_free(&out);
	return ret;
}

/* A filter's answer, or none: it tells nothing about a database. */
static bool is_refusal(const struct web_probe_page *page)
{
	static const int refusals[] = { 0, 401, 403, 405, 406, 413, 414, 429, 501, 502, 503, 504 };
	for (size_t i = 0; i < N(refusals); i++)
		if (page->status == refusals[i])
			return true;
	return false;
}

struct attempt {
	struct web_probe *p;
	const struct form *form;
	bool is_exact; /* the valid one gave the very same page: then any difference counts */
	const char *control, *probe, *evidence;
};

static bool ask_form(struct attempt *a, const char *form, struct web_probe_page *ret)
{
	const int64_t numbers[] = { web_probe_number(a->p), web_probe_number(a->p) };
	return web_probe_ask(a->p, web_probe_sql_fill(a->p, form, numbers, web_probe_word(a->p)),
			     ret);
}

static bool is_original(struct attempt *a, const struct web_probe_page *page)
{
	const struct web_probe *p = a->p;
	return a->is_exact ? web_probe_is_same(p, page, &p->original)
			   : web_probe_is_equal(p, page, &p->original);
}

static bool gives_original(struct attempt *a, const char *form)
{
	struct web_probe_page page;
	return ask_form(a, form, &page) && is_original(a, &page);
}

static bool gives_other(struct attempt *a, const char *form, bool is_first)
{
	struct web_probe_page page;
	if (!ask_form(a, form, &page) || is_refusal(&page) || is_original(a, &page))
		return false;
	if (is_first) {
		a->probe = page.request;
		a->evidence = arena_printf(
			a->p->arena, "status %d, %.0f %% of the words; with the control %d, 100 %%",
			page.status,
			100 * page_text_similarity(&page.text, &a->p->original.text, &a->p->noise),
			a->p->original.status);
	}
	return true;
}

/* The first question of a form. What changes by itself is learnt where it fails. */
static bool opens(struct attempt *a)
{
	struct web_probe *p = a->p;
	struct web_probe_page page;
	if (!ask_form(a, a->form->valid, &page))
		return false;
	a->control = page.request;
	a->is_exact = false;
	if (!is_original(a, &page) && page.status == p->original.status && !p->is_noise_known)
		web_probe_learn_noise(p);
	if (!is_original(a, &page))
		return false;
	a->is_exact = web_probe_is_same(p, &page, &p->original);
	return true;
}

static bool is_stable(struct attempt *a)
{
	struct web_probe_page page;
	return web_probe_ask_original(a->p, &page) && is_original(a, &page);
}

static bool try_form(struct web_probe *p, const struct form *form)
{
	struct attempt a = { .p = p, .form = form };
	if (!opens(&a) || !gives_other(&a, form->invalid, true) ||
	    !gives_original(&a, form->again) || !gives_other(&a, form->broken, false) ||
	    !is_stable(&a))
		return false;
	web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_SQL,
						      .class = "sql-injection",
						      .technique = form->technique,
						      .probe = a.probe,
						      .control = a.control,
						      .evidence = a.evidence,
						      .is_confirmed = true });
	return true;
}

static bool is_number(struct str s)
{
	int64_t n;
	double real;
	return str_int(s, 10, &n) || str_real(s, &real);
}

/* ---- the wide byte ---- */

/* Where quotes are escaped with a backslash and the database reads GBK, a lead byte before the
 * quote eats the backslash. Only the single quote behind a lead byte changes the page: not the
 * lead byte before a double quote, nor the quote alone. */
static bool ask_wide(struct web_probe *p, const char *bytes, struct web_probe_page *ret)
{
	return web_probe_ask(
		p, str_of(arena_printf(p->arena, "%.*s%s", (int)p->value.n, p->value.p, bytes)),
		ret);
}

static bool is_wide_pair(struct web_probe *p, const char *single, const char *twice,
			 const struct web_probe_page *first, struct web_probe_page *ret_control)
{
	struct web_probe_page page;
	if (!first && !ask_wide(p, single, &page))
		return false;
	if (!first)
		first = &page;
	return !is_refusal(first) && ask_wide(p, twice, ret_control) && !is_refusal(ret_control) &&
	       !web_probe_is_equal(p, first, ret_control);
}

static void try_wide(struct web_probe *p, const struct web_probe_page *quotes, bool is_deaf)
{
	struct web_probe_page first, control, again, single, twice;
	if (!ask_wide(p, "\xdf'", &first) || is_refusal(&first) ||
	    web_probe_is_equal(p, &first, quotes) || web_probe_is_equal(p, &first, &p->original) ||
	    !is_wide_pair(p, NULL, "\xdf\"", &first, &control) ||
	    !is_wide_pair(p, "\xbf'", "\xbf\"", NULL, &again) ||
	    !web_probe_is_equal(p, &control, &again))
		return;
	if (!is_deaf && (!ask_wide(p, "'", &single) || !ask_wide(p, "\"", &twice) ||
			 !web_probe_is_equal(p, &single, &twice)))
		return;
	struct attempt a = { .p = p };
	if (!is_stable(&a))
		return;
	web_probe_tell(p,
		       &(struct web_probe_result){
			       .group = WEB_PROBE_SQL,
			       .class = "sql-injection",
			       .technique = "wide byte",
			       .probe = first.request,
			       .control = control.request,
			       .evidence = arena_printf(p->arena, "status %d; with the control %d",
							first.status, control.status),
			       .is_confirmed = true });
}

void web_probe_sql(struct web_probe *p, const struct web_probe_page *word,
		   const struct web_probe_page *quotes)
{
	if (is_refusal(&p->original) || p->original.status >= 500)
		return;
	bool word_matters = !web_probe_is_equal(p, word, &p->original);
	bool quotes_matter = !web_probe_is_equal(p, quotes, word);
	bool is_deaf = web_probe_is_same(p, word, &p->original) &&
		       web_probe_is_same(p, quotes, &p->original);
	size_t which = is_number(p->value) ? word_matters : 2;
	if (word_matters && !quotes_matter)
		which = is_number(p->value) ? 3 : 4;
	for (size_t i = 0; !is_deaf && orders[which][i] != END && !web_probe_is_over(p); i++)
		if (try_form(p, &forms[orders[which][i]]))
			return;
	if (!web_probe_is_over(p))
		try_wide(p, quotes, is_deaf);
	if (!p->is_found[WEB_PROBE_SQL])
		web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_SQL,
							      .class = "sql-injection" });
}

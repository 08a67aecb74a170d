/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql - SQL injection by syntax.
 *
 * A form is four texts to put behind the value. `valid` and `again` mean the same as the value
 * alone if they become part of a statement; `invalid` has an unknown word in the place of an
 * operator or operand, and `broken` is `again` with a blank in the place of one quote or
 * parenthesis: the same words and numbers, and as long, so that no search engine, filter or cast
 * tells them apart, and no database can read it. again has a blank too: to WordPress a blank
 * makes two tags of one, while it drops all the signs of '||'. It is injection when valid and again
 * give the original's page, and invalid and broken do not. valid is never shorter than invalid: a
 * page that cuts values must not look like a database.
 *
 * What a form asks must never be more than the ordinary request asks, also where that is an
 * UPDATE. Most keep the value what it is. AND closes a parenthesis first: without one,
 * WHERE a=('v' AND …) is a=0 to MySQL and SQLite, which is true of every text. For the same reason
 * + and || stand between texts only with something that the databases which make numbers of
 * them cannot read: TOP, which is SQL Server's, and LTRIM of two texts, which MySQL refuses. What a
 * list gets besides is far below zero: no row has that number.
 *
 * Those that keep the value come first, then AND with more parentheses closed before fewer; only
 * within three and more, and where nothing else has shown, could it still meet one.
 *
 * AND stands without blanks where it can, so that filters of blanks do not matter.
 *
 * Behind LIMIT MySQL takes a number and nothing else, but reads a remark that is only for servers
 * from some version on: one for 9.99.99 is none, one for any is a word that it does not know.
 */
#include "survey/web/web_probe_sql.h"

#include "survey/web/web_probe_expression.h"
#include "survey/web/web_probe_form.h"
#include "survey/web/web_probe_sql_escape.h"

#include <string.h>

enum {
	SINGLE_JOIN,
	SINGLE_REMARK,
	SINGLE_PIPES,
	SINGLE_TOP,
	SINGLE_1,
	SINGLE_2,
	DOUBLE_JOIN,
	DOUBLE_REMARK,
	DOUBLE_PIPES,
	DOUBLE_1,
	DOUBLE_2,
	NUMBER_1,
	NUMBER_SUM,
	NUMBER_PATH,
	NUMBER_REMARK,
	ORDER,
	ORDER_TICK,
	ORDER_DOUBLE,
	NAME,
	FORMS,
};

static const struct web_probe_form forms[FORMS] = {
	[SINGLE_JOIN] = { "' '", "'\n''\n''\n''\n'", "'\n#w'", "'\n''\n'", "'\n''\n\n" },
	[SINGLE_REMARK] = { "'/**/'", "'/**/''/**/''/**/'", "'/**/#w'", "'/* */''/**/'",
			    "'/* */''/* */" },
	[SINGLE_PIPES] = { "'||'", "'||''||''||LTRIM('','')||'", "'||LTRIM('',#w)||'",
			   "'||LTRIM('', '')||'", "'||LTRIM('', '' ||'" },
	[SINGLE_TOP] = { "'+'", "'+(SELECT\nTOP\n100000\n'')+'", "'+(SELECT\n#w\n1\n'')+'",
			 "'+(SELECT\nTOP(1)'')+'", "'+(SELECT\nTOP(1 '')+'" },
	[SINGLE_1] = { "') AND", "')AND('#w'='#w", "')#w('#1'='#1", "')AND('#2'LIKE '#2",
		       "')AND('#2'LIKE  #2" },
	[SINGLE_2] = { "')) AND", "'))AND(('#w'='#w", "'))#w(('#1'='#1", "'))AND(('#2'LIKE '#2",
		       "'))AND(('#2'LIKE  #2" },
	[DOUBLE_JOIN] = { "\" \"", "\"\n\"\"\n\"\"\n\"\"\n\"", "\"\n#w\"", "\"\n\"\"\n\"",
			  "\"\n\"\"\n\n" },
	[DOUBLE_REMARK] = { "\"/**/\"", "\"/**/\"\"/**/\"\"/**/\"", "\"/**/#w\"",
			    "\"/* */\"\"/**/\"", "\"/* */\"\"/* */" },
	[DOUBLE_PIPES] = { "\"||\"", "\"||\"\"||\"\"||LTRIM(\"\",\"\")||\"",
			   "\"||LTRIM(\"\",#w)||\"", "\"||LTRIM(\"\", \"\")||\"",
			   "\"||LTRIM(\"\", \"\" ||\"" },
	[DOUBLE_1] = { "\") AND", "\")AND(\"#w\"=\"#w", "\")#w(\"#1\"=\"#1",
		       "\")AND(\"#2\"LIKE \"#2", "\")AND(\"#2\"LIKE  #2" },
	[DOUBLE_2] = { "\")) AND", "\"))AND((\"#w\"=\"#w", "\"))#w((\"#1\"=\"#1",
		       "\"))AND((\"#2\"LIKE \"#2", "\"))AND((\"#2\"LIKE  #2" },
	[NUMBER_1] = { ") AND", ") AND (#1#1=#1#1", ") #w (#1=#1", ") AND (#2 IN (#2)",
		       ") AND (#2 IN  #2)" },
	[NUMBER_SUM] = { "arithmetic", "+#1#1-#1#1", "+#1-#w", "-COALESCE(#2- #2,1)",
			 "-COALESCE(#2- #2,1 " },
	/* Without blanks, which Apache refuses where it makes a query of a path, and without +,
	 * which becomes one there. */
	[NUMBER_PATH] = { "arithmetic", "-#1#1#1*0", "-#1*#w", "-COALESCE(#2-#2,1)",
			  "-COALESCE(#2-#2,1," },
	[NUMBER_REMARK] = { "remark for versions", "/*!99999#w*/", "/*!00000#w*/", "/*!99998 #w*/",
			    "/*!10000 #w*/" },
	[ORDER] = { "list", ",(#2-#1#1)", ",(#1-#w)", ",(#1- (#2#2))", ",(#1-  #2#2))" },
	[ORDER_TICK] = { "` list", "`,(#2-#1#1),`#v", "`,(#1-#w),`#v", "`,(#1- (#2#2)),`#v",
			 "`,(#1-  #2#2)),`#v" },
	[ORDER_DOUBLE] = { "\" list", "\",(#2-#1#1),\"#v", "\",(#1-#w),\"#v",
			   "\",(#1- (#2#2)),\"#v", "\",(#1-  #2#2)),\"#v" },
	/* What takes the value up to its first other sign, or takes remarks out, reads an invalid
	 * one as well. */
	[NAME] = { "name", "/*#w*/", "*/#w/*", " /*#1*/", "^#h /*#1*/#l" },
};

/* Which databases read it: one that has shown itself is not asked in another's words. NORM is who
 * joins literals over a line end, as SQL says, such as PostgreSQL. Only what is SURE shows it:
 * where a page takes blanks and remarks out, quotes without them are a quote in each of them.
 * What is not in the list is read by all. */
enum { MYSQL = 1, NORM = 2, SQLITE = 4, ORACLE = 8, MSSQL = 16, ANY = 31, SURE = 32 };
static const unsigned char readers[FORMS] = {
	[SINGLE_JOIN] = MYSQL | NORM,
	[SINGLE_REMARK] = MYSQL,
	[SINGLE_PIPES] = NORM | SQLITE | ORACLE | SURE,
	[SINGLE_TOP] = MSSQL | SURE,
	[DOUBLE_JOIN] = MYSQL,
	[DOUBLE_REMARK] = MYSQL,
	[DOUBLE_PIPES] = SQLITE | SURE,
	[DOUBLE_1] = MYSQL | SQLITE | MSSQL,
	[DOUBLE_2] = MYSQL | SQLITE | MSSQL,
	[NUMBER_REMARK] = MYSQL | SURE,
	[ORDER_TICK] = MYSQL | SQLITE | SURE,
};

/* In which order, by what the value is and how the page takes it. END ends each. */
enum { END = FORMS, MAX_FORMS = FORMS + 1 };
static const unsigned char orders[WEB_PROBE_HABITS][MAX_FORMS] = {
	/* A number; an unknown word behind it changes nothing: it stands in quotes. */
	{ SINGLE_JOIN, SINGLE_PIPES, DOUBLE_JOIN, DOUBLE_PIPES, NUMBER_SUM, SINGLE_REMARK,
	  DOUBLE_REMARK, SINGLE_2, DOUBLE_2, SINGLE_1, DOUBLE_1, NUMBER_1, SINGLE_TOP, END },
	/* A number; the word changes the page. */
	{ NUMBER_SUM, SINGLE_JOIN, SINGLE_PIPES, ORDER, DOUBLE_JOIN, DOUBLE_PIPES, SINGLE_REMARK,
	  DOUBLE_REMARK, SINGLE_2, DOUBLE_2, SINGLE_1, DOUBLE_1, NUMBER_1, NUMBER_REMARK,
	  SINGLE_TOP, END },
	/* A text. */
	{ NAME, SINGLE_JOIN, SINGLE_PIPES, ORDER, DOUBLE_JOIN, DOUBLE_PIPES, SINGLE_REMARK,
	  DOUBLE_REMARK, SINGLE_2, DOUBLE_2, SINGLE_1, DOUBLE_1, SINGLE_TOP, ORDER_TICK,
	  ORDER_DOUBLE, END },
	/* Quotes give the same page as any unknown value: what a failed statement gives, or no
	 * statement at all. Only what stands within any parentheses. */
	{ NUMBER_SUM, SINGLE_JOIN, SINGLE_PIPES, DOUBLE_JOIN, DOUBLE_PIPES, ORDER, NUMBER_REMARK,
	  SINGLE_REMARK, SINGLE_TOP, END },
	{ NAME, SINGLE_JOIN, SINGLE_PIPES, SINGLE_REMARK, DOUBLE_JOIN, DOUBLE_PIPES, ORDER,
	  ORDER_TICK, ORDER_DOUBLE, DOUBLE_REMARK, SINGLE_TOP, END },
};

/* The same, for another value where the first says nothing; and for a path that is not there with
 * any other value, as that of a file. */
static const unsigned char second_order[] = { NUMBER_SUM,  SINGLE_JOIN,	 SINGLE_PIPES,
					      DOUBLE_JOIN, DOUBLE_PIPES, END };

/* What may come first for another parameter: AND within parentheses makes a truth value of a
 * text, and stays behind what would have shown. */
static bool is_of_value(size_t form)
{
	static const unsigned char safe[] = { SINGLE_JOIN,  SINGLE_REMARK, SINGLE_PIPES,
					      SINGLE_TOP,   DOUBLE_JOIN,   DOUBLE_REMARK,
					      DOUBLE_PIPES, NUMBER_SUM,	   NUMBER_REMARK,
					      ORDER,	    ORDER_TICK };
	return memchr(safe, (int)form, sizeof(safe)) != NULL;
}

/* Languages of templates read it as well. */
static bool is_read_elsewhere(size_t form)
{
	return form == SINGLE_JOIN || form == DOUBLE_JOIN || form == ORDER;
}

/* ---- all forms ---- */

/* Differs by more than chance. */
static bool differs(const struct web_probe *p, const struct web_probe_page *a,
		    const struct web_probe_page *b)
{
	return web_probe_difference(p, a, b) > p->tolerance;
}

/* Whether the page refuses any punctuation just as quotes: then it is no statement that breaks. */
static bool refuses_marks(struct web_probe *p, const struct web_probe_page *quotes)
{
	struct web_probe_page page;
	struct str value = web_probe_form_fill(p, "#w.,:=()", (const int64_t[]){ 0, 0 },
					       web_probe_word(p));
	return web_probe_ask(p, value, &page) && !differs(p, &page, quotes);
}

/* What is known of the page after some forms failed. */
struct quest {
	struct web_probe *p;
	const struct web_probe_page *word, *quotes;
	bool is_learnt, word_matters, quotes_matter;
	char skipped; /* the quote whose forms make no sense; 0: none */
	size_t n_tried, n_deaf;
	size_t n_unknown;   /* forms that gave the page of an unknown value, and nothing more */
	size_t habit;	    /* which of the orders */
	size_t n_again;	    /* how often something was asked once more because of a notice */
	unsigned char near; /* the first form + 1 that missed the page by no more than its noise */
	unsigned char *databases; /* that the folder of this page can have */
	bool is_hopeless, reckons;
};

/* The quote that is not the one that matters: a page for the single one is like that for the
 * word, or like that for both. 0: neither clearly. */
static char useless_quote(struct quest *q)
{
	enum { MOST = 1 << 20 };
	struct web_probe_page single;
	struct str value = web_probe_form_fill(q->p, "'#w", (const int64_t[]){ 0, 0 },
					       web_probe_word(q->p));
	if (!web_probe_ask(q->p, value, &single))
		return 0;
	size_t to_word = MIN(web_probe_difference(q->p, &single, q->word), MOST);
	size_t to_quotes = MIN(web_probe_difference(q->p, &single, q->quotes), MOST);
	size_t lost = page_text_loss(&q->quotes->text, &single.text, &single.text, &q->p->noise);
	size_t least = q->p->tolerance ? WEB_PROBE_FORM_FEW : 0;
	/* All that this one says, and a notice besides. */
	if (to_quotes < MOST && to_word > q->p->tolerance && 2 * lost < to_word)
		to_quotes = MIN(to_quotes, lost);
	if (to_word + least < to_quotes)
		return '\'';
	return to_quotes + least < to_word ? '"' : 0;
}

/* Which of the two quotes it is that matters, and whether any other mark does as well. */
static void narrow(struct quest *q)
{
	enum { BEFORE_WHICH = 1, BEFORE_MARKS = 4, MAX_DEAF = 4 };
	q->is_hopeless |= q->n_deaf == MAX_DEAF;
	if (!q->quotes_matter || web_probe_form_is_refusal(q->quotes))
		return;
	if (q->n_tried == BEFORE_WHICH) {
		q->skipped = useless_quote(q);
		q->n_deaf = 0;
	}
	if (q->n_tried == BEFORE_MARKS + (q->p->habits->form[q->habit] != 0))
		q->is_hopeless |= refuses_marks(q->p, q->quotes);
}

/* Whether it may stand for a table or a column, by its own name and by its value. */
static bool is_name_like(const struct web_probe *p)
{
	static const char *const parts[] = { "table", "tbl",   "tab",	 "col",	 "field", "sort",
					     "order", "group", "module", "type", "view",  "from",
					     "kind",  "by",    "cat",	 "model" };
	const char *lower = str_lower(p->arena, str_head(p->point->field[p->nth].name, 64));
	for (size_t i = 0; lower && i < N(parts); i++)
		if (strstr(lower, parts[i]))
			return web_probe_sql_is_name(p->value);
	return false;
}

/* The value is a name there, or a number of a column: with an unknown word behind it there is none
 * such. */
static bool is_named(unsigned char which)
{
	return which == NAME || which == ORDER || which == ORDER_TICK || which == ORDER_DOUBLE;
}

/* False: nothing more is worth trying. */
static bool try_next(struct quest *q, unsigned char which)
{
	if (which == NUMBER_SUM && q->p->point->field[q->p->nth].place == WEB_POINT_PATH)
		which = NUMBER_PATH;
	enum { MAX_UNKNOWN = 5, MAX_AGAIN = 2 };
	/* A name that is not there is no name with a remark behind it. */
	bool may_be_unknown = q->quotes_matter && q->n_unknown < MAX_UNKNOWN && which != NAME;
	struct web_probe_form_attempt a = { .p = q->p,
					    .class = "sql-injection",
					    .group = WEB_PROBE_SQL,
					    .form = &forms[which],
					    .base = &q->p->original,
					    .unknown = may_be_unknown ? q->word : NULL,
					    .other = SIZE_MAX,
					    .is_learnt = q->is_learnt,
					    .is_else = is_read_elsewhere(which) &&
								       *q->databases == ANY
							       ? web_probe_expression_is_one
							       : NULL,
					    .most_again = MAX_AGAIN - q->n_again };
	char quote = a.form->valid[0];
	if (web_probe_is_over(q->p))
		return false;
	if ((readers[which] && !(readers[which] & *q->databases)) ||
	    (which == ORDER_TICK && !web_probe_sql_is_name(q->p->value)) ||
	    ((which == NAME || which == ORDER_DOUBLE) && !is_name_like(q->p)) ||
	    (which == NUMBER_REMARK && !web_probe_sql_is_digits(q->p->value)) ||
	    (is_named(which) && !q->word_matters))
		return true;
	if (quote == q->skipped ||
	    ((quote == '\'' || quote == '"') && web_probe_form_is_refusal(q->quotes)))
		return true;
	if (web_probe_form_try(&a)) {
		if (is_of_value(which) && q->p->is_found[WEB_PROBE_SQL])
			q->p->habits->form[q->habit] = (unsigned char)(which + 1);
		if (readers[which] & SURE)
			*q->databases &= readers[which];
		return false;
	}
	q->reckons |= which == NUMBER_SUM && a.probe && !a.took_invalid;
	q->n_again += a.n_again;
	q->n_tried++;
	if (a.off && !q->near && q->p->tolerance && a.off <= 2 * q->p->tolerance)
		q->near = (unsigned char)(which + 1);
	/* What an unknown value gives may be one error for all. */
	if (a.base == a.unknown) {
		q->n_unknown++;
	} else {
		q->n_deaf += a.took_invalid;
		q->is_hopeless |= a.took_broken;
	}
	narrow(q);
	return !q->is_hopeless;
}

/* What was right for another parameter of the site is so for this one more often than not. */
static void try_forms(struct quest *q, const unsigned char *order)
{
	unsigned char habit = q->p->habits->form[q->habit], first = (unsigned char)(habit - 1);
	if (habit && !try_next(q, first))
		return;
	for (; *order != END; order++)
		if ((!habit || *order != first) && !try_next(q, *order))
			return;
}

/* Once more what missed the page by so little that it may be the page's own doing, when all is
 * known of that. */
static void try_near(struct quest *q)
{
	struct web_probe *p = q->p;
	if (!q->near || p->is_found[WEB_PROBE_SQL] || web_probe_is_over(p))
		return;
	web_probe_settle(p);
	q->word_matters = differs(p, q->word, &p->original);
	try_next(q, (unsigned char)(q->near - 1));
}

/* Pages of one folder are one application, with one database. */
static unsigned char *databases_of(struct web_probe *p)
{
	struct str folder = str_of(p->point->url);
	while (folder.n && folder.p[folder.n - 1] != '/')
		folder.n--;
	unsigned char *ret = map_get(&p->habits->databases, folder);
	if (ret)
		return ret;
	ret = arena_new(p->habits->arena, unsigned char);
	*ret = ANY;
	struct str key = { arena_strndup(p->habits->arena, folder.p, folder.n), folder.n };
	map_set(&p->habits->databases, key, ret);
	return ret;
}

static bool takes_all(const struct web_probe *p, const struct web_probe_page *word,
		      const struct web_probe_page *quotes)
{
	return !differs(p, word, &p->original) && !differs(p, quotes, &p->original);
}

/* Nothing changed by itself, by luck, and the quotes seemed to matter by a little? */
static bool still_matter(struct quest *q)
{
	struct web_probe *p = q->p;
	size_t n = web_probe_difference(p, q->quotes, q->word);
	if (n <= WEB_PROBE_FORM_FEW && n > 2 * p->tolerance && !web_probe_is_over(p))
		web_probe_learn_noise(p);
	return n > 2 * p->tolerance;
}

void web_probe_sql(struct web_probe *p, const struct web_probe_page *word,
		   const struct web_probe_page *quotes, struct web_probe_sql_seen *ret)
{
	*ret = (struct web_probe_sql_seen){ .is_tried = false };
	if (web_probe_form_is_refusal(&p->original) || p->original.status >= 500)
		return;
	struct quest q = { .p = p, .word = word, .quotes = quotes, .databases = databases_of(p) };
	bool is_deaf = takes_all(p, word, quotes);
	if (!is_deaf && !p->n_learnt && (q.is_learnt = web_probe_learn_noise(p)))
		is_deaf = takes_all(p, word, quotes);
	/* So much noise drowns what they say. */
	if (p->tolerance > WEB_PROBE_FORM_FEW &&
	    (web_probe_difference(p, quotes, &p->original) > WEB_PROBE_FORM_FEW ||
	     web_probe_difference(p, quotes, word) > WEB_PROBE_FORM_FEW)) {
		web_probe_settle(p);
		is_deaf = takes_all(p, word, quotes);
	}
	/* Nothing changed by itself, by luck, and these two differ by as little? */
	if (!is_deaf && !p->tolerance && p->n_learnt == 1 && differs(p, quotes, word) &&
	    web_probe_difference(p, quotes, word) <= WEB_PROBE_FORM_FEW)
		q.is_learnt |= web_probe_learn_noise(p);
	q.word_matters = differs(p, word, &p->original);
	/* The noise of neither is known. */
	q.quotes_matter = web_probe_difference(p, quotes, word) > 2 * p->tolerance;
	q.habit = web_probe_sql_is_number(p->value) ? q.word_matters : 2;
	if (q.word_matters && !q.quotes_matter)
		q.habit = web_probe_sql_is_number(p->value) ? 3 : 4;
	bool is_file = p->point->field[p->nth].place == WEB_POINT_PATH && word->status == 404 &&
		       quotes->status == 404;
	if (!is_deaf)
		try_forms(&q, p->is_second || is_file ? second_order : orders[q.habit]);
	try_near(&q);
	if (q.quotes_matter && !p->is_found[WEB_PROBE_SQL])
		q.quotes_matter = still_matter(&q);
	/* Else web_probe_rare asks about it. */
	if (q.quotes_matter && !p->is_found[WEB_PROBE_SQL] && !p->is_second &&
	    (*q.databases & MYSQL) && !web_probe_is_over(p))
		web_probe_sql_wide(p, word, quotes, is_deaf);
	*ret = (struct web_probe_sql_seen){ .is_tried = true,
					    .is_hopeless = is_deaf || q.is_hopeless,
					    .has_other = *q.databases != ANY,
					    .may_be_postgresql = (*q.databases & NORM) != 0,
					    .is_deaf = is_deaf,
					    .is_refused = web_probe_form_is_refusal(quotes),
					    .may_read_backslashes = (*q.databases &
								     (MYSQL | NORM)) != 0,
					    .word_matters = q.word_matters,
					    .quotes_matter = q.quotes_matter,
					    .reckons = q.reckons,
					    .skipped = q.skipped };
}

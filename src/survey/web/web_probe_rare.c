/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_rare - what few pages do with a value.
 *
 * Most pages take all of it as they take any word. So it comes in one request, and only where that
 * gives another page than an unknown word does, each is asked about alone. */
#include "survey/web/web_probe_rare.h"

#include "survey/web/web_probe_form.h"
#include "survey/web/web_probe_sql_escape.h"

/* As || between other texts. PostgreSQL's quote without an escape. */
static const struct web_probe_form dollars = { "$$||$$", "$$||$$$$||$$$$||LTRIM($$$$,$$$$)||$$",
					       "$$||LTRIM($$$$,#w)||$$",
					       "$$||LTRIM($$$$, $$$$)||$$",
					       "$$||LTRIM($$$$, $$$$ ||$$" };

static bool ask_form(struct web_probe *p, const char *form, const char *mark,
		     struct web_probe_page *ret)
{
	return !web_probe_is_over(p) &&
	       web_probe_ask(p, web_probe_form_fill(p, form, (const int64_t[]){ 0, 0 }, mark),
			     ret) &&
	       !web_probe_form_is_refusal(ret);
}

/* The mark behind a "<" that was sent as %3C. */
static bool shows_tag(struct web_probe *p, const struct web_probe_page *page, const char *mark)
{
	return str_has(page->body, arena_printf(p->arena, "<%s", mark));
}

static void try_dollars(struct web_probe *p, const struct web_probe_page *word)
{
	struct web_probe_form_attempt a = { .p = p,
					    .form = &dollars,
					    .class = "sql-injection",
					    .group = WEB_PROBE_SQL,
					    .base = &p->original,
					    .unknown = word,
					    .other = SIZE_MAX };
	if (!web_probe_is_over(p))
		web_probe_form_try(&a);
}

/* What was sent as %27 is a quote to the page. */
static bool reads_quotes(struct web_probe *p, const struct web_probe_page *word)
{
	struct web_probe_page page;
	const char *mark = web_probe_word(p);
	return ask_form(p, "%27%22#w%3C#w", mark, &page) &&
	       (shows_tag(p, &page, mark) || !web_probe_is_equal(p, &page, word));
}

/* The value with its last letter by its number is the value. */
static bool reads_letter(struct web_probe *p)
{
	struct web_probe_page page;
	return p->value.n && ask_form(p, "^#h%#z", "", &page) &&
	       web_probe_is_equal(p, &page, &p->original);
}

/* Signs of the same kinds, which mean nothing: %g7 is no byte. They matter where they change the
 * page at least half as much as those that mean something. */
static bool any_sign_matters(struct web_probe *p, const struct web_probe_page *word,
			     const struct web_probe_page *marks)
{
	struct web_probe_page page;
	return !ask_form(p, "/'/\"$ $#w%g7%g2#w%gC#w", web_probe_word(p), &page) ||
	       (!web_probe_form_is_near(p, &page, word) &&
		web_probe_difference(p, &page, word) >= web_probe_difference(p, marks, word) / 2);
}

/* Where quotes are like any letter, all of it should be. */
static void try_marks(struct web_probe *p, const struct web_probe_sql_seen *seen,
		      const struct web_probe_page *word, const struct web_probe_page *quotes)
{
	/* JSON holds no such byte. */
	bool is_json = p->point->field[p->nth].place == WEB_POINT_JSON;
	const char *form = is_json ? "\\'\\\"$$#w%27%22#w%3C#w" : "\xdf'\\'\\\"$$#w%27%22#w%3C#w";
	const char *mark = web_probe_word(p);
	struct web_probe_page page;
	bool is_usual = !ask_form(p, form, mark, &page) ||
			(!shows_tag(p, &page, mark) && web_probe_is_equal(p, &page, word));
	if (is_usual || any_sign_matters(p, word, &page))
		return;
	if (!is_json)
		web_probe_sql_wide(p, word, quotes, seen->is_deaf);
	if (p->is_found[WEB_PROBE_SQL])
		return;
	if (seen->may_be_postgresql)
		try_dollars(p, word);
	if (!p->is_found[WEB_PROBE_SQL] && seen->may_read_backslashes && !web_probe_is_over(p))
		web_probe_sql_backslash(p, word);
	p->is_twice = !p->is_found[WEB_PROBE_SQL] && reads_quotes(p, word);
}

bool web_probe_rare(struct web_probe *p, const struct web_probe_sql_seen *seen,
		    const struct web_probe_page *word, const struct web_probe_page *quotes)
{
	if (!seen->quotes_matter)
		try_marks(p, seen, word, quotes);
	else if (seen->is_refused)
		p->is_twice = reads_letter(p);
	p->is_twice &= !p->is_base64 && !p->is_found[WEB_PROBE_XSS];
	return p->is_twice;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe - trying out whether a site's parameters are open to injection, without harm. */
#include "survey/web/web_probe.h"

#include "base/base64.h"
#include "survey/web/web_probe_compute.h"
#include "survey/web/web_probe_expression.h"
#include "survey/web/web_probe_heads.h"
#include "survey/web/web_probe_other.h"
#include "survey/web/web_probe_query.h"
#include "survey/web/web_probe_rare.h"
#include "survey/web/web_probe_sql.h"
#include "survey/web/web_probe_time.h"
#include "survey/web/web_probe_xss.h"
#include "survey/web/web_queue.h"
#include "table/web/web.h"

#include <string.h>

enum { MAX_EXCERPT = 160, ARENA_BYTES = 64 << 20 };

bool web_probe_is_over(const struct web_probe *p)
{
	return web_fetch_stopped(p->fetch) || survey_is_late(p->survey) || arena_is_over(p->arena);
}

/* ---- comparison ---- */

/* 98.5 % of the words, and of a long page not more than these: an error is not longer. */
static const double equal = 0.985;
enum { MAX_UNLIKE = 8, MAX_LEARNT = 4 };

static bool has_same_head(const struct web_probe_page *a, const struct web_probe_page *b)
{
	if (!a->location != !b->location)
		return false;
	return a->status && a->status == b->status &&
	       (!a->location || strcmp(a->location, b->location) == 0);
}

size_t web_probe_difference(const struct web_probe *p, const struct web_probe_page *a,
			    const struct web_probe_page *b)
{
	/* A page that changes by itself brings new words each time; what it loses tells more: two
	 * of the original's words are as much as is tolerated. */
	enum { LOST = 2 };
	if (!has_same_head(a, b))
		return SIZE_MAX;
	size_t n = page_text_difference(&a->text, &b->text, &p->noise);
	if (!p->tolerance)
		return n;
	size_t loss = page_text_loss(&a->text, &b->text, &p->original.text, &p->noise);
	return MAX(n, loss * p->tolerance / LOST);
}

bool web_probe_is_equal(const struct web_probe *p, const struct web_probe_page *a,
			const struct web_probe_page *b)
{
	size_t n = web_probe_difference(p, a, b);
	return n <= p->tolerance ||
	       (n <= MAX_UNLIKE && page_text_similarity(&a->text, &b->text, &p->noise) >= equal);
}

/* What differs from the original, beyond the noise that is known, is noise. False: it is more than
 * `most` words. */
static bool learn(struct web_probe *p, const struct page_text *again, size_t most,
		  size_t *ret_difference)
{
	*ret_difference = page_text_difference(&p->original.text, again, &p->noise);
	if (*ret_difference > most)
		return false;
	page_text_learn(&p->original.text, again, p->kept, &p->noise);
	p->n_learnt++;
	return true;
}

/* How much the original differs from itself. False: it is not to be had again. */
static bool learn_once(struct web_probe *p, size_t *ret_difference)
{
	struct web_probe_page again;
	return p->n_learnt < MAX_LEARNT && web_probe_ask_original(p, &again) &&
	       has_same_head(&p->original, &again) &&
	       learn(p, &again.text, SIZE_MAX, ret_difference);
}

/* How much it differs from what the crawl saw, which takes no request. False: much is new since
 * then, or more than that is known. */
static bool learn_before(struct web_probe *p, size_t *ret_difference)
{
	return p->before && !p->n_learnt && learn(p, p->before, MAX_UNLIKE, ret_difference);
}

bool web_probe_learn_noise(struct web_probe *p)
{
	size_t n;
	if (!learn_before(p, &n) && !learn_once(p, &n))
		return false;
	p->tolerance = MAX(p->tolerance, 2 * n);
	return true;
}

void web_probe_settle(struct web_probe *p)
{
	for (size_t n; learn_once(p, &n);)
		p->tolerance = MIN(p->tolerance, 2 * (n + 2));
}

/* ---- words that nobody knows ---- */

/* splitmix64 (Steele, Lea, Flood 2014). */
static uint64_t next_random(struct web_probe *p)
{
	uint64_t z = p->random += 0x9E3779B97F4A7C15U;
	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
	return z ^ (z >> 31);
}

const char *web_probe_word(struct web_probe *p)
{
	static const char letters[] = "bcfghjkmpqtvwxz";
	char word[9] = "zq";
	uint64_t random = next_random(p);
	for (size_t i = 2; i < sizeof(word) - 1; i++, random /= N(letters) - 1)
		word[i] = letters[random % (N(letters) - 1)];
	return arena_strdup(p->arena, word);
}

int64_t web_probe_number(struct web_probe *p)
{
	return 2000 + (int64_t)(next_random(p) % 7999);
}

/* ---- rows ---- */

const char *web_probe_excerpt(struct web_probe *p, struct str body, size_t at)
{
	size_t begin = at > MAX_EXCERPT / 2 ? at - MAX_EXCERPT / 2 : 0;
	return str_text(p->arena, str_trim(str_head(str_from(body, begin), MAX_EXCERPT)));
}

static const char *place_of(const struct web_point *t, const struct web_point_field *f)
{
	switch (f->place) {
	case WEB_POINT_QUERY: return t->is_post ? "form" : "query";
	case WEB_POINT_PATH: return "path";
	case WEB_POINT_JSON: return "json";
	case WEB_POINT_COOKIE: return "cookie";
	case WEB_POINT_HEADER: return "header";
	}
	return NULL;
}

void web_probe_tell(struct web_probe *p, const struct web_probe_result *r)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	p->is_found[r->group] |= r->is_confirmed;
	survey_row(p->survey, &table_web_web_probes,
		   &(struct web_probe_row){ .url = p->point->url,
					    .method = p->point->is_post ? "POST" : "GET",
					    .place = place_of(p->point, f),
					    .parameter = str_text(p->arena, f->name),
					    .page = p->point->page,
					    .class = r->class,
					    .technique = r->technique,
					    .probe = r->probe,
					    .control = r->control,
					    .evidence = r->evidence,
					    .is_confirmed = r->is_confirmed,
					    .requests = p->n_requests });
}

/* ---- all of them ---- */

/* Something that an empty field of this name and type may hold, so that the page does what it
 * does: 1 is a number and a text. What is hidden stays empty. */
static struct str plausible(const struct web_point_field *f)
{
	static const struct {
		const char *part, *value;
	} names[] = {
		{ "mail", "mei@example.org" },
		{ "date", "2024-03-01" },
		{ "year", "2024" },
		{ "phone", "13800000000" },
		{ "mobile", "13800000000" },
		{ "url", "https://example.org/" },
		{ "link", "https://example.org/" },
		{ "user", "mei" },
		{ "login", "mei" },
		{ "name", "mei" },
		{ "author", "mei" },
	};
	autoarena a = ARENA(16 << 10);
	const char *name = str_lower(&a, str_head(f->name, 200));
	if (f->value.n || str_is(f->type, "hidden"))
		return f->value;
	if (web_probe_compute_has_host(f->name))
		return STR("127.0.0.1");
	for (size_t i = 0; i < N(names); i++)
		if (strstr(name, names[i].part) || str_has(f->type, names[i].part))
			return str_of(names[i].value);
	return STR("1");
}

/* Puts plausible values where the site has none. True: into one, or more. */
static bool fill_fields(struct web_point *copy, const struct web_point *t, bool has_plausible)
{
	bool is_other = false;
	for (size_t i = 0; i < t->n_fields; i++) {
		copy->field[i] = t->field[i];
		if (t->field[i].is_tried && has_plausible)
			copy->field[i].value = plausible(&t->field[i]);
		copy->field[i].is_guessed = t->field[i].is_tried && !t->field[i].value.n;
		is_other |= !str_eq(copy->field[i].value, t->field[i].value);
	}
	return is_other;
}

static uint64_t seed_of(const struct web_point *t, size_t nth)
{
	uint64_t h = 14695981039346656037U;
	for (const char *c = t->url; *c; c++)
		h = (h ^ (unsigned char)*c) * 1099511628211U;
	for (size_t i = 0; i < t->field[nth].name.n; i++)
		h = (h ^ (unsigned char)t->field[nth].name.p[i]) * 1099511628211U;
	return h;
}

static struct str behind(struct web_probe *p, const char *signs, const char *mark)
{
	return str_of(arena_printf(p->arena, "%.*s%s%s", (int)p->value.n, p->value.p, signs, mark));
}

static bool is_readable(struct str s)
{
	for (size_t n; s.n; s = str_from(s, n))
		if (!(n = str_utf8_sequence(s)) || (n == 1 && (s.p[0] < ' ' || s.p[0] == 0x7f)))
			return false;
	return true;
}

/* A text in base64: hardly any word is one by chance that is long, or ends with "=". */
static bool decode_base64(struct web_probe *p)
{
	enum { LEAST = 8, MOST = 2000 };
	autobuf again = BUF(2 * MOST);
	struct str v = p->value;
	size_t n = 0;
	if (v.n < 4 || v.n > MOST || (v.n < LEAST && v.p[v.n - 1] != '='))
		return false;
	char *text = arena_alloc(p->kept, v.n);
	if (!base64_decode(v, text, v.n, &n) || !n || !is_readable((struct str){ text, n }))
		return false;
	base64_put(&again, (struct str){ text, n });
	if (!str_eq(buf_view(&again), v))
		return false;
	p->value = (struct str){ text, n };
	return true;
}

/* The original, by which all else is judged. Of a plain GET the request that a row tells is the
 * URL. */
static bool take_original(struct web_probe *p)
{
	bool is_there = web_probe_ask_original(p, &p->original);
	p->before = is_there && p->original.status == 200
			    ? web_point_text(p->habits->points, p->original.request)
			    : NULL;
	return is_there;
}

/* Where an error shows what the site shows anyway, another value that the site has may show that
 * it is one: `with_quotes` behind the first gave the page that is asked for without. */
static void try_second(struct web_probe *p)
{
	struct web_probe second = *p;
	struct web_probe_sql_seen ignored;
	struct web_probe_page word, quotes;
	const char *mark = web_probe_word(p);
	second.value = p->point->field[p->nth].other;
	second.noise = (struct page_text){ .n = 0 };
	second.tolerance = 0;
	second.n_learnt = 0;
	second.is_second = true;
	second.is_base64 = decode_base64(&second);
	if (take_original(&second) &&
	    web_probe_difference(p, &second.original, &p->original) > p->tolerance &&
	    web_probe_ask(&second, behind(&second, "", mark), &word) &&
	    web_probe_ask(&second, behind(&second, "'\"", mark), &quotes))
		web_probe_sql(&second, &word, &quotes, &ignored);
	p->n_requests = second.n_requests;
	p->n_failed = second.n_failed;
	p->n_cut = second.n_cut;
	p->random = second.random;
	memcpy(p->is_found, second.is_found, sizeof(p->is_found));
}

static void try_sql(struct web_probe *p, const struct web_probe_page *word,
		    const struct web_probe_page *quotes, struct web_probe_sql_seen *ret_seen)
{
	web_probe_sql(p, word, quotes, ret_seen);
	if (!p->is_found[WEB_PROBE_SQL] && p->point->field[p->nth].other.n &&
	    web_probe_is_equal(p, quotes, &p->original) && !web_probe_is_over(p))
		try_second(p);
	if (!p->is_found[WEB_PROBE_SQL] && survey_number(p->survey, "time_tests") &&
	    !web_probe_is_over(p))
		web_probe_time(p);
	if (!ret_seen->is_tried || p->is_found[WEB_PROBE_SQL])
		return;
	web_probe_query(p, ret_seen, word);
	if (!p->is_found[WEB_PROBE_OTHER] && !web_probe_is_over(p))
		web_probe_expression(p, ret_seen);
}

/* What was tried and has shown nothing. */
static void tell_closed(struct web_probe *p, bool is_sql)
{
	if (is_sql && !p->is_found[WEB_PROBE_SQL])
		web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_SQL,
							      .class = "sql-injection" });
	if (!p->is_found[WEB_PROBE_XSS])
		web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_XSS,
							      .class = "reflected-xss" });
}

/* "style.css?v=3": a file that a browser keeps until it has another number. */
static bool is_file(struct web_probe *p)
{
	struct url u;
	return p->point->field[p->nth].place == WEB_POINT_QUERY &&
	       url_as_is(p->arena, str_of(p->point->url), &u) && !web_queue_is_page(&u);
}

/* It is the same, whatever it is asked with: one request shows that. */
static bool is_deaf_file(struct web_probe *p, struct str with_quotes, const char *mark)
{
	struct web_probe_page quotes;
	if (!is_file(p) || !web_probe_ask(p, with_quotes, &quotes) ||
	    !web_probe_is_equal(p, &quotes, &p->original) || str_has(quotes.head, mark) ||
	    str_has(quotes.body, mark))
		return false;
	tell_closed(p, true);
	return true;
}

/* All classes. False: no answer. */
static bool try_classes(struct web_probe *p, struct web_probe_page *ret_word,
			struct web_probe_page *ret_quotes, struct web_probe_sql_seen *ret_seen)
{
	struct web_probe_page word, quotes;
	const char *mark = web_probe_word(p);
	struct str with_quotes = behind(p, "'\"", mark);
	*ret_seen = (struct web_probe_sql_seen){ .is_tried = false };
	if (!web_probe_ask(p, behind(p, "", mark), &word))
		return false;
	struct web_probe_xss xss = { .mark = str_of(mark),
				     .prefix = p->value,
				     .control = word.request };
	bool is_shown = web_probe_xss_see(p, &word, &xss);
	struct web_probe_other other;
	web_probe_other_see(p, &word, str_of(mark), &other);
	p->is_shown = other.is_in_page;
	if (!web_probe_ask(p, with_quotes, &quotes))
		return false;
	if (!is_shown) {
		xss.prefix = str_head(with_quotes, p->value.n + 2);
		xss.control = quotes.request;
		web_probe_xss_see(p, &quotes, &xss);
	}
	try_sql(p, &word, &quotes, ret_seen);
	web_probe_xss(p, &xss);
	web_probe_other(p, &other, &xss);
	*ret_word = word;
	*ret_quotes = quotes;
	return true;
}

/* One parameter. The original and its noise are those of the one before, if they have the same
 * values. */
static void try_one(struct web_probe *p)
{
	struct web_probe_page word, quotes;
	struct web_probe_sql_seen seen, again;
	const char *mark = web_probe_word(p);
	if (is_deaf_file(p, behind(p, "'\"", mark), mark))
		return;
	if (!try_classes(p, &word, &quotes, &seen))
		return;
	if (!p->is_found[WEB_PROBE_SQL] && seen.is_tried && !web_probe_is_over(p) &&
	    web_probe_rare(p, &seen, &word, &quotes))
		try_classes(p, &word, &quotes, &again);
	tell_closed(p, seen.is_tried);
}

/* Where plausible values upset the page, it is asked with those that it has itself. */
static bool ask_first(struct web_probe *p, struct web_point *copy, const struct web_point *t)
{
	struct arena *arena = p->arena;
	p->arena = p->kept;
	bool is_there = take_original(p);
	if ((!is_there || p->original.status >= 400) && p->is_filled) {
		fill_fields(copy, t, false);
		p->value = copy->field[p->nth].value;
		is_there = take_original(p);
	}
	p->arena = arena;
	return is_there;
}

/* What was tried and says nothing. */
static void tell_unseen(struct web_probe *p)
{
	const struct table *t = &table_web_web_probes;
	const char *name = str_text(p->kept, p->point->field[p->nth].name);
	if (web_fetch_stopped(p->fetch))
		return; /* that is told once */
	if (arena_is_over(p->arena))
		survey_partial(p->survey, t, "%s, %s: its pages are too large", p->point->url,
			       name);
	else if (p->n_failed)
		survey_partial(p->survey, t,
			       N_N("%s, %s: %lld request had no answer",
				   "%s, %s: %lld requests had no answer", p->n_failed),
			       p->point->url, name, (long long)p->n_failed);
	else if (p->n_cut)
		survey_partial(p->survey, t,
			       N_N("%s, %s: %lld answer was not read to its end",
				   "%s, %s: %lld answers were not read to their end", p->n_cut),
			       p->point->url, name, (long long)p->n_cut);
	else if (p->tolerance > p->original.text.n)
		survey_partial(p->survey, t, "%s: its page is another each time", p->point->url);
}

/* One parameter; what is learnt of the point stays in *p. False: the point gives no answer. */
static bool try_field(struct web_probe *p, struct web_point *copy, const struct web_point *t,
		      size_t nth)
{
	p->nth = nth;
	p->value = copy->field[nth].value;
	p->is_twice = false;
	p->is_base64 = decode_base64(p);
	p->random = seed_of(copy, nth);
	p->n_requests = p->n_failed = p->n_cut = 0;
	memset(p->is_found, 0, sizeof(p->is_found));
	if (!p->original.status && !ask_first(p, copy, t)) {
		if (!web_fetch_stopped(p->fetch))
			survey_partial(p->survey, &table_web_web_probes, "%s: no answer", t->url);
		return false;
	}
	try_one(p);
	tell_unseen(p);
	return true;
}

static void try_point(struct survey *s, struct web_fetch *f, const struct web_point *t,
		      struct web_probe_habits *habits)
{
	autoarena kept = ARENA(ARENA_BYTES);
	struct web_point copy = *t;
	copy.field = arena_alloc(&kept, t->n_fields * sizeof(*copy.field));
	struct web_probe p = { .survey = s,
			       .fetch = f,
			       .kept = &kept,
			       .habits = habits,
			       .point = &copy,
			       .is_filled = fill_fields(&copy, t, true) };
	for (size_t i = 0; i < copy.n_fields && !web_fetch_stopped(f) && !survey_is_late(s); i++) {
		autoarena arena = ARENA(ARENA_BYTES);
		p.arena = &arena;
		if (copy.field[i].is_tried && !try_field(&p, &copy, t, i))
			return;
	}
}

struct tries {
	int n;
};

/* One program behind one address takes its heads in one way, whatever it is asked for besides. */
static bool is_tried_enough(struct web_probe_habits *habits, const struct web_point *t)
{
	enum { ENOUGH = 4 };
	const struct web_point_field *f = &t->field[t->n_fields - 1];
	const char *key = arena_printf(habits->arena, "%.*s %s", (int)f->name.n, f->name.p, t->url);
	struct tries *tries = map_get(&habits->heads, str_of(key));
	if (!tries) {
		tries = arena_new(habits->arena, struct tries);
		map_set(&habits->heads, str_of(key), tries);
	}
	return tries->n++ >= ENOUGH;
}

/* The heads and cookies that the page heeds, each as a request of its own. */
static void try_page(struct survey *s, struct web_fetch *f, const struct web_point *t,
		     struct web_probe_habits *habits)
{
	autoarena arena = ARENA(ARENA_BYTES);
	struct web_probe_heads heads;
	if (!web_probe_heads_find(f, t, &arena, &heads)) {
		if (!web_fetch_stopped(f))
			survey_partial(s, &table_web_web_probes, "%s: no answer", t->url);
		return;
	}
	for (size_t i = 0; i < heads.n; i++)
		if (!is_tried_enough(habits, &heads.point[i]))
			try_point(s, f, &heads.point[i], habits);
}

/* Of a folder's pages only some were asked which heads and cookies they heed. */
static void tell_folders(struct survey *s, const struct web_points *t)
{
	for (const struct web_point_folder *f = t->folders; f; f = f->next) {
		autoarena a = ARENA(64 << 10);
		if (f->n_kept == f->n_pages)
			continue;
		survey_row(s, &table_web_web_probes,
			   &(struct web_probe_row){
				   .url = str_text(&a, f->url),
				   .method = "GET",
				   .place = "header",
				   .parameter = "*",
				   .class = "heads",
				   .evidence = arena_printf(&a, "%zu of its %zu pages were asked",
							    f->n_kept, f->n_pages) });
	}
}

void web_probe_run(struct survey *s, struct web_fetch *f, const struct web_points *t)
{
	size_t n = 0;
	autoarena arena = ARENA(ARENA_BYTES);
	struct web_probe_habits habits = {
		.points = t, .arena = &arena, .databases = MAP(&arena), .heads = MAP(&arena)
	};
	for (; n < t->n && !web_fetch_stopped(f) && !survey_is_late(s); n++) {
		survey_progress(s, "%zu/%zu %s", n + 1, t->n, t->point[n].url);
		if (t->point[n].is_page)
			try_page(s, f, &t->point[n], &habits);
		else
			try_point(s, f, &t->point[n], &habits);
	}
	const char *why = web_fetch_stopped(f) ? web_fetch_stopped(f)
			  : survey_is_late(s)  ? "out of time"
					       : NULL;
	if (why)
		survey_partial(s, &table_web_web_probes, "%zu of %zu requests were tried: %s", n,
			       t->n, why);
	if (t->is_full)
		survey_partial(s, &table_web_web_probes, "more than %d requests with parameters",
			       WEB_POINT_MAX);
	if (t->has_more_pages)
		survey_partial(s, &table_web_web_probes,
			       "of more than %d pages the heads and cookies were not tried",
			       WEB_POINT_MAX_PAGES);
	if (t->n_cut)
		survey_partial(s, &table_web_web_probes,
			       N_N("%zu request has more than %d parameters",
				   "%zu requests have more than %d parameters", t->n_cut),
			       t->n_cut, WEB_POINT_MAX_FIELDS);
	tell_folders(s, t);
	survey_seen(s, &table_web_web_probes);
}

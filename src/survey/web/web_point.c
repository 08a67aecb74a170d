/* SPDX-License-Identifier: Apache-2.0 */
/* web_point - requests of a site whose parameters may be tried out. */
#include "survey/web/web_point.h"

#include "parse/html_token.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_point_json.h"

#include <string.h>

/* So many times the same parameter of the same path, with other fields beside it. */
enum { MAX_VARIANTS = 3, MAX_VALUE = 200 };

void web_point_open(struct web_points *t, struct arena *a)
{
	*t = (struct web_points){
		.arena = a, .seen = MAP(a), .listed = MAP(a), .paths = MAP(a), .texts = MAP(a)
	};
}

/* ---- what pages said ---- */

void web_point_note_text(struct web_points *t, const char *url, struct str body)
{
	enum { MAX_WORDS = 4 << 20 };
	if (t->n_words + PAGE_TEXT_MAX_WORDS > MAX_WORDS)
		return;
	struct page_text *text = arena_new(t->arena, struct page_text);
	page_text_read(body, NULL, 0, t->arena, text);
	t->n_words += text->n;
	map_set(&t->texts, str_of(url), text);
}

const struct page_text *web_point_text(const struct web_points *t, const char *url)
{
	return map_get(&t->texts, str_of(url));
}

/* ---- what is not to be tried ---- */

static const char *const secrets[] = { "passw", "pwd",	 "csrf",   "viewstate", "eventvalidation",
				       "nonce", "token", "sessid", "sessionid", "captcha" };

/* Fields whose values nobody may read in a report. */
bool web_point_is_secret(struct arena *a, const struct web_point_field *f)
{
	const char *lower = str_lower(a, f->name);
	for (size_t i = 0; lower && i < N(secrets); i++)
		if (strstr(lower, secrets[i]))
			return true;
	return str_is(f->type, "password") || str_is_nocase(f->name, "pass");
}

/* Fields that are sent as they are. */
static bool is_only_sent(const struct web_point_field *f)
{
	static const char *const types[] = { "file", "submit", "image", "button", "reset" };
	for (size_t i = 0; i < N(types); i++)
		if (str_is(f->type, types[i]))
			return true;
	return f->value.n > MAX_VALUE;
}

/* ---- which are new ---- */

/* The time stands for a name where a site writes "?1700000000", so that nobody keeps the answer:
 * it is another each time, and the same parameter. */
static struct str lasting_name(struct str name)
{
	enum { LEAST = 9 };
	for (size_t i = 0; i < name.n; i++)
		if (!str_is_digit(name.p[i]))
			return name;
	return name.n < LEAST ? name : STR("0");
}

/* What the request is, apart from the one field: its names, and values that look like the name
 * of an action. */
static struct str key_of(struct web_points *t, const struct web_point *r, size_t nth)
{
	struct buf key = BUF(16 << 10);
	buf_printf(&key, "%d %s ", r->is_post, r->url);
	for (size_t i = 0; i < r->n_fields; i++) {
		const struct web_point_field *f = &r->field[i];
		struct str name = lasting_name(f->name);
		bool is_word = f->value.n && f->value.n <= 24;
		for (size_t j = 0; j < f->value.n; j++)
			is_word = is_word &&
				  (f->value.p[j] == '_' || (f->value.p[j] | 32) >= 'a') &&
				  (f->value.p[j] | 32) <= 'z';
		buf_printf(&key, "%c%.*s", i == nth ? '*' : '&', (int)name.n, name.p);
		if (i != nth && is_word)
			buf_printf(&key, "=%.*s", (int)f->value.n, f->value.p);
	}
	char *copy = arena_strndup(t->arena, key.p, key.n);
	struct str ret = { copy, key.n };
	buf_free(&key);
	return ret;
}

static struct str path_key_of(struct web_points *t, const struct web_point *r, size_t nth)
{
	struct str name = lasting_name(r->field[nth].name);
	return str_of(
		arena_printf(t->arena, "%d %s ?%.*s", r->is_post, r->url, (int)name.n, name.p));
}

struct count {
	int n;
};

/* Which field it is that is tried. */
struct seen {
	size_t point, nth;
};

/* What the site has besides for the field that is tried. */
static void note_other(struct web_points *t, const struct seen *seen, struct str value)
{
	struct web_point_field *f = &t->point[seen->point].field[seen->nth];
	if (!f->other.n && !str_eq(f->value, value))
		f->other = value;
}

/* Whether that field of the request is to be tried out; remembers it. */
static bool is_new(struct web_points *t, const struct web_point *r, size_t nth)
{
	struct str key = key_of(t, r, nth), path = path_key_of(t, r, nth);
	struct count *c = map_get(&t->seen, path);
	struct seen *seen = map_get(&t->seen, key);
	if (seen && seen->point < t->n)
		note_other(t, seen, r->field[nth].value);
	if (seen || (c && c->n >= MAX_VARIANTS))
		return false;
	seen = arena_new(t->arena, struct seen);
	*seen = (struct seen){ .point = t->n, .nth = nth };
	map_set(&t->seen, key, seen);
	if (!c) {
		c = arena_new(t->arena, struct count);
		map_set(&t->seen, path, c);
	}
	c->n++;
	return true;
}

void web_point_add(struct web_points *t, struct web_point *r)
{
	bool has_any = false;
	t->n_cut += r->is_cut;
	for (size_t i = 0; i < r->n_fields; i++) {
		struct web_point_field *f = &r->field[i];
		f->is_secret = web_point_is_secret(t->arena, f);
		f->is_tried = f->name.n && !f->is_secret && !is_only_sent(f) && is_new(t, r, i);
		has_any |= f->is_tried;
	}
	t->is_full |= has_any && t->n == WEB_POINT_MAX;
	if (!has_any || t->n == WEB_POINT_MAX)
		return;
	t->point = arena_grow(t->arena, t->point, &t->capacity, t->n + 1, sizeof(*t->point));
	t->point[t->n++] = *r;
}

/* ---- queries ---- */

static struct str copied(struct arena *a, struct str s)
{
	return (struct str){ arena_strndup(a, s.n ? s.p : "", s.n), s.n };
}

void web_point_add_field(struct arena *a, struct web_point *r, size_t *capacity,
			 struct web_point_field f)
{
	r->is_cut |= r->n_fields == WEB_POINT_MAX_FIELDS;
	if (r->is_cut)
		return;
	r->field = arena_grow(a, r->field, capacity, r->n_fields + 1, sizeof(*r->field));
	r->field[r->n_fields++] = f;
}

void web_point_read_query(struct arena *a, struct web_point *r, size_t *capacity, struct str query)
{
	struct str name, value;
	while (url_next_parameter(&query, &name, &value))
		web_point_add_field(a, r, capacity,
				    (struct web_point_field){ .name = url_decode(a, name, true),
							      .value = url_decode(a, value, true),
							      .type = STR("") });
}

static void add_query(struct web_points *t, struct web_point *r, struct str query)
{
	size_t capacity = 0;
	web_point_read_query(t->arena, r, &capacity, query);
	web_point_add(t, r);
}

const char *web_point_place_of(struct web_points *t, const struct url *u)
{
	struct str text = copied(t->arena, str_of(u->text));
	if (web_harm_is_in_url(u))
		return NULL;
	return str_text(t->arena, str_head(text, str_find(text, '?')));
}

void web_point_add_url(struct web_points *t, const struct url *u, const char *page)
{
	struct web_point r = { .page = page };
	if (!u->query || !(r.url = web_point_place_of(t, u)))
		return;
	add_query(t, &r, copied(t->arena, str_of(u->query)));
}

size_t web_point_list(struct web_points *t, const char *base, struct str file)
{
	struct str line, word;
	struct url from, u;
	size_t n_bad = 0;
	if (url_resolve(t->arena, NULL, str_of(base), &from) != URL_WEB)
		return 1;
	while (str_line(&file, &line)) {
		line = str_trim(line);
		if (!line.n || line.p[0] == '#' || !str_word(&line, &word))
			continue;
		if (url_resolve(t->arena, &from, word, &u) != URL_WEB) {
			n_bad++;
			continue;
		}
		struct str text = str_of(u.text);
		const char *url = str_text(t->arena, str_head(text, str_find(text, '?')));
		map_set(&t->listed, str_of(url), t);
		line = str_trim(line);
		struct web_point r = { .url = url, .page = url, .is_post = true };
		if (str_starts(line, "{"))
			n_bad += !web_point_read_json(t->arena, &r, copied(t->arena, line));
		if (r.json.n)
			web_point_add(t, &r);
		else if (line.n && line.p[0] != '{')
			add_query(t, &r, line);
	}
	return n_bad;
}

/* ---- pages ---- */

struct page {
	struct web_points *points;
	struct url base;
	const char *url;
	struct web_point form;
	size_t capacity;
	bool in_form, has_secret, has_button, has_danger, is_bad;
	struct str select; /* the name of the open select; n == 0 in none */
	bool has_option;
};

static struct str value_of(struct page *p, const struct html_token *tag, const char *name)
{
	struct str raw;
	if (!html_token_value(tag, name, &raw))
		return (struct str){ .n = 0 };
	struct buf text = BUF(64 << 10);
	html_token_decode(raw, &text);
	struct str ret = copied(p->points->arena, buf_view(&text));
	buf_free(&text);
	return ret;
}

static void begin_form(struct page *p, const struct html_token *tag)
{
	struct arena *a = p->points->arena;
	struct url u;
	struct str action = str_trim(value_of(p, tag, "action"));
	struct str method = value_of(p, tag, "method");
	p->in_form = true;
	p->capacity = 0;
	p->form = (struct web_point){ .page = p->url,
				      .is_post = str_is_nocase(str_trim(method), "post") };
	p->has_secret = p->has_button = p->has_danger = false;
	p->is_bad = url_resolve(a, &p->base, action.n ? action : str_of(p->base.text), &u) !=
			    URL_WEB ||
		    strcmp(url_origin(a, &u), url_origin(a, &p->base)) != 0 ||
		    !(p->form.url = web_point_place_of(p->points, &u));
	if (p->is_bad)
		return;
	bool is_listed = map_get(&p->points->listed, str_of(p->form.url)) != NULL;
	p->is_bad = p->form.is_post && !is_listed;
}

static void add_input(struct page *p, const struct html_token *tag, const char *label)
{
	struct arena *a = p->points->arena;
	struct str type = str_of(str_lower(a, str_trim(value_of(p, tag, "type"))));
	struct str value = value_of(p, tag, "value"), none;
	bool is_button = str_is(type, "submit") || str_is(type, "image") ||
			 str_is(type, "button") || str_is(type, "reset") ||
			 str_is_nocase(tag->name, "button");
	p->has_secret |= str_is(type, "password") || str_is(type, "file");
	struct web_point_field f = { .name = value_of(p, tag, "name"),
				     .value = value,
				     .type = type };
	if (is_button) {
		/* One button is pressed: the first that harms nothing. */
		bool is_danger = web_harm_is_in_button(str_text(a, value)) ||
				 web_harm_is_in_button(str_text(a, f.name)) ||
				 web_harm_is_in_button(label);
		p->has_danger |= is_danger;
		if (p->has_button || is_danger || str_is(type, "reset") || str_is(type, "button"))
			return;
		p->has_button = true;
		f.type = STR("submit");
	}
	if ((str_is(type, "checkbox") || str_is(type, "radio")) &&
	    !html_token_value(tag, "checked", &none)) {
		for (size_t i = 0; i < p->form.n_fields; i++)
			if (str_eq(p->form.field[i].name, f.name))
				return;
	}
	if (!f.value.p)
		f.value = str_is(type, "checkbox") ? STR("on") : STR("");
	if (f.name.n)
		web_point_add_field(a, &p->form, &p->capacity, f);
}

/* One without a value has its words for one. */
static void add_option(struct page *p, const struct html_token *tag, const char *label)
{
	struct str none, value = value_of(p, tag, "value");
	bool is_selected = html_token_value(tag, "selected", &none);
	if (!p->select.n || (p->has_option && !is_selected))
		return;
	if (!value.p)
		value = label ? str_of(label) : STR("");
	if (p->has_option && p->form.n_fields)
		p->form.field[p->form.n_fields - 1].value = value;
	else
		web_point_add_field(p->points->arena, &p->form, &p->capacity,
				    (struct web_point_field){ .name = p->select,
							      .value = value,
							      .type = STR("select") });
	p->has_option = true;
}

static void end_form(struct page *p)
{
	bool is_listed = !p->is_bad && map_get(&p->points->listed, str_of(p->form.url));
	p->in_form = false;
	bool is_only_danger = p->has_danger && !p->has_button;
	for (size_t i = 0; i < p->form.n_fields; i++)
		p->is_bad |= web_harm_is_in_field(p->form.field[i].name) ||
			     web_harm_is_in_field(p->form.field[i].value);
	if (!p->is_bad && !is_only_danger && (is_listed || !p->has_secret))
		web_point_add(p->points, &p->form);
}

/* What stands on a button or in a list: the text behind the tag. */
static const char *label_of(struct page *p, struct html_tokens ahead)
{
	struct html_token next;
	bool is_text = html_token_next(&ahead, &next) && next.kind == HTML_TOKEN_TEXT;
	return is_text ? str_text(p->points->arena, str_trim(str_head(next.content, 200))) : NULL;
}

static void see_in_form(struct page *p, const struct html_token *t, const struct html_tokens *ahead)
{
	if (t->kind == HTML_TOKEN_END_TAG) {
		if (str_is_nocase(t->name, "form"))
			end_form(p);
		else if (str_is_nocase(t->name, "select"))
			p->select = (struct str){ .n = 0 };
	} else if (str_is_nocase(t->name, "input") || str_is_nocase(t->name, "button")) {
		add_input(p, t, str_is_nocase(t->name, "button") ? label_of(p, *ahead) : NULL);
	} else if (str_is_nocase(t->name, "textarea")) {
		struct web_point_field f = { .name = value_of(p, t, "name"),
					     .value = STR(""),
					     .type = STR("textarea") };
		if (f.name.n)
			web_point_add_field(p->points->arena, &p->form, &p->capacity, f);
	} else if (str_is_nocase(t->name, "select")) {
		p->select = value_of(p, t, "name");
		p->has_option = false;
	} else if (str_is_nocase(t->name, "option")) {
		add_option(p, t, label_of(p, *ahead));
	}
}

void web_point_add_forms(struct web_points *t, const char *page, struct str html)
{
	struct html_tokens tokens = HTML_TOKENS(html);
	struct html_token token;
	struct page p = { .points = t, .url = page };
	bool has_base = false;
	struct url base;
	if (url_resolve(t->arena, NULL, str_of(page), &p.base) != URL_WEB)
		return;
	while (html_token_next(&tokens, &token)) {
		if (token.kind != HTML_TOKEN_TAG && token.kind != HTML_TOKEN_END_TAG)
			continue;
		bool is_tag = token.kind == HTML_TOKEN_TAG;
		if (is_tag && !has_base && str_is_nocase(token.name, "base") &&
		    url_resolve(t->arena, &p.base, str_trim(value_of(&p, &token, "href")), &base) ==
			    URL_WEB) {
			has_base = true;
			p.base = base;
		} else if (is_tag && str_is_nocase(token.name, "form"))
			begin_form(&p, &token);
		else if (p.in_form)
			see_in_form(&p, &token, &tokens);
	}
	if (p.in_form)
		end_form(&p);
}

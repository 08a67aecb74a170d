/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_ask - one request with a value in the place of the site's own, and its answer. */
#include "base/base64.h"
#include "survey/web/web_point_json.h"
#include "survey/web/web_probe.h"

enum { MAX_URL = 8 << 10 };

/* ---- the parts of a request ---- */

static bool is_plain(char c)
{
	char lower = (char)(c | 32);
	return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
	       c == '.' || c == '~';
}

static void put_encoded(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (is_plain(s.p[i]))
			buf_putc(out, s.p[i]);
		else
			buf_printf(out, "%%%02X", (unsigned char)s.p[i]);
}

/* What a head cannot hold becomes a blank: line ends, and what would end a cookie. */
static struct str as_sent(struct web_probe *p, struct str value)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	if (f->place != WEB_POINT_HEADER && !(f->place == WEB_POINT_COOKIE && f->is_raw))
		return value;
	char *text = arena_strndup(p->arena, value.n ? value.p : "", value.n);
	for (size_t i = 0; i < value.n; i++)
		if ((unsigned char)text[i] < 0x20 || text[i] == 0x7f ||
		    (f->place == WEB_POINT_COOKIE && text[i] == ';'))
			text[i] = ' ';
	return (struct str){ text, value.n };
}

static bool is_encoded(const struct web_probe *p)
{
	return p->is_base64 || p->is_twice;
}

/* A text in base64 is sent so, whatever is tried. */
static struct str as_encoded(struct web_probe *p, struct str value)
{
	autobuf out = BUF(64 << 10);
	if (!is_encoded(p))
		return value;
	if (p->is_base64)
		base64_put(&out, value);
	else
		put_encoded(&out, value);
	return (struct str){ arena_strndup(p->arena, out.n ? out.p : "", out.n), out.n };
}

/* What the field has now: the value that is tried, or its own. */
static struct str now(const struct web_probe *p, size_t i, struct str value)
{
	return i == p->nth ? value : p->point->field[i].value;
}

/* In a row nobody reads secrets. */
static const struct str secret = { "***", 3 };

static void put_query(const struct web_probe *p, struct str value, bool is_told, struct buf *out)
{
	const char *between = "";
	for (size_t i = 0; i < p->point->n_fields; i++) {
		const struct web_point_field *f = &p->point->field[i];
		if (f->place != WEB_POINT_QUERY)
			continue;
		buf_puts(out, between);
		put_encoded(out, f->name);
		if (i == p->nth)
			put_encoded(out, p->suffix);
		buf_putc(out, '=');
		if (is_told && f->is_secret)
			buf_str(out, secret);
		else
			put_encoded(out, now(p, i, value));
		between = "&";
	}
}

/* As "name[a][]=value" of a query is read: an object, or a list, with the value in it. */
static void put_within(struct str suffix, struct str value, struct buf *out)
{
	if (!suffix.n) {
		buf_str(out, value);
		return;
	}
	struct str rest = str_from(suffix, 1), name = str_head(rest, str_find(rest, ']'));
	buf_putc(out, name.n ? '{' : '[');
	if (name.n) {
		web_point_put_json(out, name);
		buf_putc(out, ':');
	}
	put_within(str_from(rest, name.n + 1), value, out);
	buf_putc(out, name.n ? '}' : ']');
}

/* The bytes of the fields become their values; what has the site's own stays as it was. */
static void put_json(const struct web_probe *p, struct str value, bool is_told, struct buf *out)
{
	size_t from = 0;
	for (size_t i = 0; i < p->point->n_fields; i++) {
		const struct web_point_field *f = &p->point->field[i];
		struct str text = is_told && f->is_secret ? secret : now(p, i, value);
		bool is_own = str_eq(text, f->value), is_within = i == p->nth && p->suffix.n;
		if (f->place != WEB_POINT_JSON || (is_own && !is_within))
			continue;
		buf_str(out, str_head(str_from(p->point->json, from), f->at - from));
		if (is_within)
			put_within(p->suffix, str_head(str_from(p->point->json, f->at), f->n), out);
		else
			web_point_put_json(out, text);
		from = f->at + f->n;
	}
	buf_str(out, str_from(p->point->json, from));
}

static void put_url(const struct web_probe *p, struct str value, bool is_told, struct buf *out)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	struct str url = str_of(p->point->url);
	if (f->place == WEB_POINT_PATH) {
		buf_str(out, str_head(url, f->at));
		put_encoded(out, value);
		url = str_from(url, f->at + f->n);
	}
	buf_str(out, url);
	autobuf query = BUF(64 << 10);
	if (!p->point->is_post)
		put_query(p, value, is_told, &query);
	if (query.n) {
		buf_putc(out, '?');
		buf_str(out, buf_view(&query));
	}
}

static void put_body(const struct web_probe *p, struct str value, bool is_told, struct buf *out)
{
	if (p->point->json.n)
		put_json(p, value, is_told, out);
	else if (p->point->is_post)
		put_query(p, value, is_told, out);
}

/* "Name: value" of a header, "name=value" of a cookie; NULL: it is neither. */
static const char *in_head(struct web_probe *p, struct str value)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	autobuf out = BUF(16 << 10);
	if (f->place != WEB_POINT_HEADER && f->place != WEB_POINT_COOKIE)
		return NULL;
	buf_str(&out, f->name);
	buf_puts(&out, f->place == WEB_POINT_HEADER ? ": " : "=");
	if (f->place == WEB_POINT_COOKIE && !f->is_raw)
		put_encoded(&out, value);
	else
		buf_str(&out, value);
	return arena_strndup(p->arena, out.p, out.n);
}

/* The request for a row. */
static const char *told(struct web_probe *p, struct str value, const char *head)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	autobuf url = BUF(64 << 10);
	autobuf body = BUF(64 << 10);
	put_url(p, value, true, &url);
	put_body(p, value, true, &body);
	return arena_printf(p->arena, "%s%.*s%s%.*s%s%s%s", p->point->is_post ? "POST " : "",
			    (int)url.n, url.p, body.n ? " " : "", (int)body.n, body.n ? body.p : "",
			    head ? " " : "", head && f->place == WEB_POINT_COOKIE ? "Cookie: " : "",
			    head ? head : "");
}

/* ---- the answer ---- */

/* What was sent is read as what the original sends. */
static void read_text(struct web_probe *p, struct str value, const struct web_answer *a,
		      struct web_probe_page *ret)
{
	struct page_text_echo echo[] = {
		{ value, p->value },
		{ as_encoded(p, value), as_encoded(p, p->value) },
	};
	size_t n_echoes = str_eq(value, p->value) ? 0 : is_encoded(p) ? 2 : 1;
	page_text_read(a->body, echo, n_echoes, p->arena, &ret->text);
	if (!a->location)
		return;
	struct page_text place;
	page_text_read(str_of(a->location), echo, is_encoded(p) ? 2 : 1, p->arena, &place);
	autobuf words = BUF(16 << 10);
	for (size_t i = 0; i < place.n; i++)
		buf_printf(&words, "%x ", place.word[i]);
	ret->location = arena_strndup(p->arena, words.p ? words.p : "", words.n);
}

static bool send(struct web_probe *p, struct str value, struct web_request *q,
		 struct web_probe_page *ret)
{
	struct err e;
	struct web_answer a;
	p->n_requests++;
	if (web_fetch(p->fetch, q, &a, &e) < 0) {
		p->n_failed++;
		return false;
	}
	p->n_cut += a.is_cut;
	ret->status = a.status;
	ret->head = a.head;
	ret->body = a.body;
	ret->type = a.content_type;
	ret->ms = a.ms;
	read_text(p, value, &a, ret);
	return true;
}

/* JSON is nothing else. */
static bool is_utf8(struct str s)
{
	while (s.n) {
		size_t n = str_utf8_sequence(s);
		if (!n)
			return false;
		s = str_from(s, n);
	}
	return true;
}

static bool ask(struct web_probe *p, struct str asked, bool is_probe, bool is_timed,
		struct web_probe_page *ret)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	struct str value = as_sent(p, as_encoded(p, asked));
	autobuf url = BUF(64 << 10);
	autobuf body = BUF(64 << 10);
	put_url(p, value, false, &url);
	put_body(p, value, false, &body);
	*ret = (struct web_probe_page){ .status = 0 };
	if (url.n > MAX_URL || buf_is_over(&body) ||
	    (f->place == WEB_POINT_JSON && !is_utf8(value)))
		return false;
	const char *head = in_head(p, value);
	const char *const headers[] = { f->place == WEB_POINT_HEADER ? head : NULL, NULL };
	struct web_request q = { .method = p->point->is_post ? "POST" : NULL,
				 .url = arena_strndup(p->arena, url.p, url.n),
				 .headers = headers,
				 .cookie = f->place == WEB_POINT_COOKIE ? head : NULL,
				 .is_probe = is_probe,
				 .is_timed = is_timed };
	ret->request = told(p, value, head);
	if (p->point->is_post) {
		q.body = buf_view(&body);
		q.content_type = p->point->json.n ? "application/json"
						  : "application/x-www-form-urlencoded";
	}
	return send(p, is_encoded(p) ? asked : value, &q, ret);
}

bool web_probe_ask(struct web_probe *p, struct str value, struct web_probe_page *ret)
{
	return ask(p, value, true, false, ret);
}

bool web_probe_ask_slowly(struct web_probe *p, struct str value, struct web_probe_page *ret)
{
	return ask(p, value, true, true, ret);
}

bool web_probe_ask_original(struct web_probe *p, struct web_probe_page *ret)
{
	return ask(p, p->value, false, false, ret);
}

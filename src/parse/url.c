/* SPDX-License-Identifier: Apache-2.0 */
/* url - addresses of web pages: taken apart, resolved against a base, written in one way. */
#include "parse/url.h"

#include "base/buf.h"

#include <string.h>

/* The parts as they stand in the text. p == NULL: not there. */
struct parts {
	struct str scheme, authority, path, query;
};

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hex(char c)
{
	return str_is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static int hex(char c)
{
	return str_is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

static bool is_web(struct str scheme)
{
	return str_is_nocase(scheme, "http") || str_is_nocase(scheme, "https");
}

/* Length of "scheme:" at the front, or 0. */
static size_t scheme_length(struct str s)
{
	size_t i = 0;
	if (!s.n || !is_alpha(s.p[0]))
		return 0;
	while (i < s.n && (is_alpha(s.p[i]) || str_is_digit(s.p[i]) || strchr("+-.", s.p[i])))
		i++;
	return i < s.n && s.p[i] == ':' ? i + 1 : 0;
}

static bool is_slash(struct str s, size_t at)
{
	return at < s.n && (s.p[at] == '/' || s.p[at] == '\\');
}

/* Length up to the first of / \ ? # */
static size_t authority_length(struct str s)
{
	size_t i = 0;
	while (i < s.n && !is_slash(s, i) && s.p[i] != '?' && s.p[i] != '#')
		i++;
	return i;
}

static struct parts take_apart(struct str s)
{
	struct parts p = { .scheme = { NULL, 0 } };
	size_t n = scheme_length(s);
	if (n) {
		p.scheme = str_head(s, n - 1);
		s = str_from(s, n);
		if (!is_web(p.scheme))
			return p;
	}
	if (is_slash(s, 0) && is_slash(s, 1)) {
		s = str_from(s, 2);
		p.authority = str_head(s, authority_length(s));
		s = str_from(s, p.authority.n);
	}
	s = str_head(s, str_find(s, '#'));
	n = str_find(s, '?');
	p.path = str_head(s, n);
	if (n < s.n)
		p.query = str_from(s, n + 1);
	return p;
}

/* ---- host and port ---- */

static bool is_host_byte(char c)
{
	return is_alpha(c) || str_is_digit(c) || c == '.' || c == '-' || c == '_' ||
	       (unsigned char)c >= 0x80;
}

static bool read_host(struct arena *a, struct str s, bool is_bracketed, struct url *ret)
{
	if (!s.n || s.n > 255)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (is_bracketed ? !is_hex(s.p[i]) && s.p[i] != ':' && s.p[i] != '.'
				 : !is_host_byte(s.p[i]))
			return false;
	char *host = arena_strndup(a, s.p, s.n);
	for (char *c = host; *c; c++)
		*c = (char)(*c >= 'A' && *c <= 'Z' ? *c | 0x20 : *c);
	ret->host = host;
	return true;
}

static bool read_authority(struct arena *a, struct str s, struct url *ret)
{
	int64_t port = ret->is_https ? 443 : 80;
	for (size_t i = s.n; i-- > 0;)
		if (s.p[i] == '@') {
			s = str_from(s, i + 1);
			break;
		}
	bool is_bracketed = s.n && s.p[0] == '[';
	size_t end = is_bracketed ? str_find(s, ']') : str_find(s, ':');
	if (is_bracketed && end == s.n)
		return false;
	struct str host = is_bracketed ? str_range(s.p + 1, s.p + end) : str_head(s, end);
	struct str rest = str_from(s, is_bracketed ? end + 1 : end);
	if (rest.n && rest.p[0] != ':')
		return false;
	if (rest.n > 1 && (!str_int(str_from(rest, 1), 10, &port) || port < 1 || port > 65535))
		return false;
	ret->port = (uint16_t)port;
	return read_host(a, host, is_bracketed, ret);
}

/* ---- the path ---- */

/* One byte of a path or query as it may be sent. */
static void put_byte(struct buf *out, struct str s, size_t i)
{
	unsigned char c = (unsigned char)s.p[i];
	if (c == '%' && i + 2 < s.n && is_hex(s.p[i + 1]) && is_hex(s.p[i + 2]))
		buf_putc(out, '%');
	else if (c <= 0x20 || c >= 0x7f || strchr("\"<>`{}%", c))
		buf_printf(out, "%%%02X", c);
	else
		buf_putc(out, (char)c);
}

static bool is_dots(struct str s, int n)
{
	int dots = 0;
	while (s.n && (s.p[0] == '.' || (s.n >= 3 && strncasecmp(s.p, "%2e", 3) == 0))) {
		s = str_from(s, s.p[0] == '.' ? 1 : 3);
		dots++;
	}
	return !s.n && dots == n;
}

/* Adds the segments of a path behind what stands in *out, which begins at `start`. */
static void put_path(struct buf *out, size_t start, struct str path)
{
	size_t i = 0;
	while (i <= path.n) {
		size_t begin = i;
		while (i < path.n && !is_slash(path, i))
			i++;
		struct str segment = str_range(path.p + begin, path.p + i);
		bool is_last = i++ == path.n;
		if (is_dots(segment, 2)) {
			if (out->n > start + 1)
				out->n--;
			while (out->n > start + 1 && out->p[out->n - 1] != '/')
				out->n--;
		} else if (!is_dots(segment, 1)) {
			for (size_t k = 0; k < segment.n; k++)
				put_byte(out, segment, k);
			if (!is_last)
				buf_putc(out, '/');
		}
	}
}

static void put_origin(struct buf *out, const struct url *u)
{
	bool is_ipv6 = strchr(u->host, ':');
	buf_printf(out, "%s://%s%s%s", u->is_https ? "https" : "http", is_ipv6 ? "[" : "", u->host,
		   is_ipv6 ? "]" : "");
	if (u->port != (u->is_https ? 443 : 80))
		buf_printf(out, ":%u", u->port);
}

/* Writes the text and points the parts into it. */
static enum url_kind finish(struct arena *a, const struct url *base, const struct parts *p,
			    struct url *u)
{
	autobuf out = BUF(URL_MAX_BYTES * 3);
	struct str path = p->path, query = p->query;
	put_origin(&out, u);
	size_t start = out.n;
	buf_putc(&out, '/');
	if (is_slash(path, 0)) {
		path = str_from(path, 1);
	} else if (base && !p->authority.p) {
		struct str before = str_of(base->path);
		while (path.n && before.n && before.p[before.n - 1] != '/')
			before.n--;
		buf_str(&out, str_from(before, 1));
		if (!path.n && !query.p)
			query = str_of(base->query);
	}
	if (path.n)
		put_path(&out, start, path);
	size_t end = out.n;
	if (query.p) {
		buf_putc(&out, '?');
		for (size_t i = 0; i < query.n; i++)
			put_byte(&out, query, i);
	}
	if (buf_is_over(&out) || out.n > URL_MAX_BYTES)
		return URL_BAD;
	u->text = arena_strndup(a, out.p, out.n);
	u->path = arena_strndup(a, out.p + start, end - start);
	u->query = query.p ? u->text + end + 1 : NULL;
	return URL_WEB;
}

/* Without the blanks around it, and tabs and line ends within. */
static struct str clean(struct arena *a, struct str s)
{
	while (s.n && (unsigned char)s.p[0] <= 0x20)
		s = str_from(s, 1);
	while (s.n && (unsigned char)s.p[s.n - 1] <= 0x20)
		s.n--;
	char *text = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\t' && s.p[i] != '\n' && s.p[i] != '\r')
			text[n++] = s.p[i];
	return (struct str){ text, n };
}

enum url_kind url_resolve(struct arena *a, const struct url *base, struct str text, struct url *ret)
{
	struct url u = { .text = NULL };
	if (text.n > URL_MAX_BYTES)
		return URL_BAD;
	struct parts p = take_apart(clean(a, text));
	if (p.scheme.p && !is_web(p.scheme))
		return URL_OTHER;
	if (!p.scheme.p && !base)
		return URL_BAD;
	u.is_https = base && !p.scheme.p ? base->is_https : str_is_nocase(p.scheme, "https");
	if (p.authority.p) {
		if (!read_authority(a, p.authority, &u))
			return URL_BAD;
	} else if (base && u.is_https == base->is_https) {
		u.host = base->host;
		u.port = base->port;
	} else {
		return URL_BAD;
	}
	enum url_kind kind = finish(a, base, &p, &u);
	if (kind == URL_WEB)
		*ret = u;
	return kind;
}

bool url_as_is(struct arena *a, struct str text, struct url *ret)
{
	struct url u = { .text = arena_strndup(a, text.p, text.n) };
	struct parts p = take_apart(text);
	for (size_t i = 0; i < text.n; i++)
		if ((unsigned char)text.p[i] <= 0x20 || text.p[i] == 0x7f)
			return false;
	u.is_https = str_is_nocase(p.scheme, "https");
	if (!p.scheme.p || !p.authority.p || !is_web(p.scheme) ||
	    !read_authority(a, p.authority, &u))
		return false;
	u.path = p.path.n && p.path.p[0] == '/' ? arena_strndup(a, p.path.p, p.path.n) : "/";
	u.query = p.query.p ? arena_strndup(a, p.query.p, p.query.n) : NULL;
	*ret = u;
	return true;
}

const char *url_origin(struct arena *a, const struct url *u)
{
	autobuf out = BUF(URL_MAX_BYTES);
	put_origin(&out, u);
	return arena_strndup(a, out.p, out.n);
}

bool url_next_parameter(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	struct str one;
	while (str_split(rest, '&', &one)) {
		if (!one.n)
			continue;
		size_t n = str_find(one, '=');
		*ret_name = str_head(one, n);
		*ret_value = n < one.n ? str_from(one, n + 1) : STR("");
		return true;
	}
	return false;
}

struct str url_decode(struct arena *a, struct str s, bool is_query)
{
	char *out = arena_alloc(a, s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '%' && i + 2 < s.n && is_hex(s.p[i + 1]) && is_hex(s.p[i + 2])) {
			out[n++] = (char)(hex(s.p[i + 1]) * 16 + hex(s.p[i + 2]));
			i += 2;
		} else {
			out[n++] = (char)(is_query && s.p[i] == '+' ? ' ' : s.p[i]);
		}
	}
	return (struct str){ out, n };
}

/* SPDX-License-Identifier: Apache-2.0 */
/* http_head - the head of an HTTP/1 answer, its fields, its cookies, its chunks. */
#include "parse/http_head.h"

#include <string.h>

/* "HTTP/1.1 200 OK", with or without the reason. */
static bool read_first_line(struct str line, struct http_head *h)
{
	int64_t status;
	struct str rest = line, version, number;
	if (!str_word(&rest, &version) || !str_starts(version, "HTTP/1.") || version.n != 8 ||
	    !str_word(&rest, &number) || number.n != 3 || !str_int(number, 10, &status) ||
	    status < 100 || status > 599)
		return false;
	h->status = (int)status;
	h->is_old = version.p[7] == '0';
	h->reason = str_trim(rest);
	return true;
}

int http_head_parse(struct str bytes, struct http_head *ret)
{
	struct http_head h = { .status = 0 };
	struct str rest = bytes, line;
	if (bytes.n >= 5 && !str_starts(bytes, "HTTP/"))
		return -1;
	size_t end = str_find(bytes, '\n');
	if (end == bytes.n)
		return 0;
	if (!str_line(&rest, &line) || !read_first_line(line, &h))
		return -1;
	const char *fields = bytes.p + end + 1;
	for (struct str at = str_from(bytes, end + 1);;) {
		size_t n = str_find(at, '\n');
		if (n == at.n)
			return 0;
		struct str one = str_head(at, n);
		if (!str_trim(one).n) {
			h.fields = str_range(fields, one.p);
			h.bytes = (size_t)(one.p + n + 1 - bytes.p);
			break;
		}
		at = str_from(at, n + 1);
	}
	*ret = h;
	return HTTP_HEAD_WHOLE;
}

bool http_head_next(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	struct str line;
	while (str_line(rest, &line)) {
		size_t n = str_find(line, ':');
		if (!n || n == line.n || line.p[0] == ' ' || line.p[0] == '\t')
			continue;
		*ret_name = str_trim(str_head(line, n));
		*ret_value = str_trim(str_from(line, n + 1));
		return true;
	}
	return false;
}

struct str http_head_field(struct str fields, const char *name)
{
	struct str one, value;
	while (http_head_next(&fields, &one, &value))
		if (str_is_nocase(one, name))
			return value;
	return (struct str){ NULL, 0 };
}

bool http_head_parameter(struct str *rest, char separator, struct str *ret_name,
			 struct str *ret_value)
{
	size_t i = 0;
	bool is_quoted = false;
	if (!rest->p)
		return false;
	while (i < rest->n && (is_quoted || rest->p[i] != separator)) {
		is_quoted ^= rest->p[i] == '"';
		i++;
	}
	struct str one = str_head(*rest, i);
	*rest = i < rest->n ? str_from(*rest, i + 1) : (struct str){ NULL, 0 };
	size_t n = str_find(one, '=');
	*ret_name = str_trim(str_head(one, n));
	*ret_value = n < one.n ? str_trim(str_from(one, n + 1)) : (struct str){ NULL, 0 };
	if (ret_value->n >= 2 && ret_value->p[0] == '"' && str_ends(*ret_value, "\""))
		*ret_value = str_range(ret_value->p + 1, ret_value->p + ret_value->n - 1);
	return true;
}

bool http_head_cookie_parse(struct str text, struct http_head_cookie *ret)
{
	struct http_head_cookie c = { .is_secure = false };
	struct str name, value;
	const struct {
		const char *name;
		struct str *to;
	} texts[] = {
		{ "path", &c.path },	   { "domain", &c.domain },   { "samesite", &c.same_site },
		{ "expires", &c.expires }, { "max-age", &c.max_age },
	};
	size_t end = str_find(text, ';'), n = str_find(str_head(text, end), '=');
	if (n == end || !str_trim(str_head(text, n)).n)
		return false;
	c.name = str_trim(str_head(text, n));
	c.value = str_trim(str_from(str_head(text, end), n + 1));
	struct str rest = end < text.n ? str_from(text, end + 1) : (struct str){ NULL, 0 };
	while (http_head_parameter(&rest, ';', &name, &value)) {
		c.is_secure |= str_is_nocase(name, "secure");
		c.is_http_only |= str_is_nocase(name, "httponly");
		for (size_t i = 0; i < N(texts); i++)
			if (str_is_nocase(name, texts[i].name))
				*texts[i].to = value.p ? value : STR("");
	}
	*ret = c;
	return true;
}

/* ---- chunks ---- */

enum { AT_SIZE, IN_EXTENSION, IN_DATA, BEHIND_DATA, IN_TRAILER, AT_END };
enum { MAX_LINE = 4096 };

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void end_size_line(struct http_head_chunks *c)
{
	c->state = c->left ? IN_DATA : IN_TRAILER;
	c->n_line = 0;
}

/* One byte that is no data. False: malformed. */
static bool step(struct http_head_chunks *c, char byte)
{
	if (++c->n_line > MAX_LINE)
		return false;
	switch (c->state) {
	case AT_SIZE:
		if (digit(byte) >= 0) {
			c->left = c->left * 16 + (uint64_t)digit(byte);
			return c->n_line <= 15;
		}
		if (c->n_line == 1)
			return false;
		c->state = IN_EXTENSION;
		break;
	case BEHIND_DATA:
		if (byte == '\n')
			*c = (struct http_head_chunks){ .state = AT_SIZE };
		return byte == '\n' || (byte == '\r' && c->n_line == 1);
	case IN_TRAILER:
		/* an empty line ends it: "\n" or "\r\n" */
		if (byte == '\n' && c->left)
			c->left = 0;
		else if (byte == '\n')
			c->state = AT_END;
		else if (byte != '\r')
			c->left = 1;
		return true;
	}
	if (c->state == IN_EXTENSION && byte == '\n')
		end_size_line(c);
	return true;
}

int http_head_take_chunks(struct http_head_chunks *c, struct str *in, struct buf *out)
{
	while (in->n && c->state != AT_END) {
		if (c->state == IN_DATA) {
			size_t n = (size_t)MIN(c->left, in->n);
			buf_add(out, in->p, n);
			*in = str_from(*in, n);
			c->left -= n;
			if (!c->left) {
				c->state = BEHIND_DATA;
				c->n_line = 0;
			}
			continue;
		}
		if (!step(c, in->p[0]))
			return -1;
		*in = str_from(*in, 1);
	}
	return c->state == AT_END;
}

struct str http_head_refresh(struct str content)
{
	size_t at = 0;
	while (at < content.n && strncasecmp(content.p + at, "url", MIN(3, content.n - at)) != 0)
		at++;
	struct str address = str_trim(str_from(content, MIN(at + 3, content.n)));
	if (!str_starts(address, "="))
		return STR("");
	address = str_trim(str_from(address, 1));
	if (!str_starts(address, "'") && !str_starts(address, "\""))
		return address;
	size_t end = str_find(str_from(address, 1), address.p[0]);
	return str_head(str_from(address, 1), end);
}

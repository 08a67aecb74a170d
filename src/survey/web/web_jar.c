/* SPDX-License-Identifier: Apache-2.0 */
/* web_jar - the cookies that a site gave, to be sent back to it.
 *
 * A cookie goes to the very host that set it, whatever it says of domains: there is no other
 * host that we ask. It lives as long as the inspection. */
#include "survey/web/web_jar.h"

#include "parse/http_head.h"

#include <string.h>

static char *copy(struct str s)
{
	char *text = base_alloc(s.n + 1);
	if (s.n)
		memcpy(text, s.p, s.n);
	text[s.n] = 0;
	return text;
}

static void free_one(struct web_jar_cookie *c)
{
	free(c->host);
	free(c->name);
	free(c->value);
	free(c->path);
}

/* The directory of the page, or what the cookie says. */
static struct str path_of(const struct http_head_cookie *c, const struct url *u)
{
	if (c->path.n && c->path.p[0] == '/')
		return c->path;
	struct str path = str_of(u->path);
	while (path.n > 1 && path.p[path.n - 1] != '/')
		path.n--;
	return path;
}

static bool is_same(const struct web_jar_cookie *have, const struct http_head_cookie *c,
		    const struct url *u, struct str path)
{
	return strcmp(have->host, u->host) == 0 && str_is(c->name, have->name) &&
	       str_is(path, have->path);
}

bool web_jar_is_over(const struct http_head_cookie *c)
{
	return str_is(c->max_age, "0") || str_starts(c->max_age, "-");
}

static void keep(struct web_jar *j, const struct http_head_cookie *c, const struct url *u)
{
	struct str path = path_of(c, u);
	size_t i = 0;
	while (i < j->n && !is_same(&j->cookie[i], c, u, path))
		i++;
	if (i < j->n) {
		free_one(&j->cookie[i]);
		j->cookie[i] = j->cookie[--j->n];
	}
	if (web_jar_is_over(c) || j->n == WEB_JAR_MAX)
		return;
	j->cookie[j->n++] = (struct web_jar_cookie){ copy(str_of(u->host)), copy(c->name),
						     copy(c->value), copy(path), c->is_secure };
}

static bool is_sendable(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f || s.p[i] == ';')
			return false;
	return true;
}

void web_jar_take(struct web_jar *j, const struct url *u, struct str fields)
{
	struct str name, value;
	struct http_head_cookie c;
	while (http_head_next(&fields, &name, &value))
		if (str_is_nocase(name, "set-cookie") && value.n <= WEB_JAR_MAX_BYTES &&
		    http_head_cookie_parse(value, &c) && is_sendable(c.name) &&
		    is_sendable(c.value))
			keep(j, &c, u);
}

bool web_jar_belongs(const struct web_jar_cookie *c, const struct url *u)
{
	size_t n = strlen(c->path);
	return strcmp(c->host, u->host) == 0 && (u->is_https || !c->is_secure) &&
	       strncmp(u->path, c->path, n) == 0 &&
	       (!u->path[n] || c->path[n - 1] == '/' || u->path[n] == '/');
}

/* Whether one of "a=1; b=2" has that name. */
static bool is_instead(const char *instead, const char *name)
{
	struct str rest = str_of(instead ? instead : ""), one;
	while (str_split(&rest, ';', &one)) {
		one = str_trim(one);
		if (str_is(str_head(one, str_find(one, '=')), name))
			return true;
	}
	return false;
}

void web_jar_put(const struct web_jar *j, const struct url *u, const char *instead, struct buf *out)
{
	const char *between = "";
	if (instead) {
		buf_puts(out, instead);
		between = "; ";
	}
	for (size_t i = 0; i < j->n; i++) {
		if (!web_jar_belongs(&j->cookie[i], u) || is_instead(instead, j->cookie[i].name))
			continue;
		buf_printf(out, "%s%s=%s", between, j->cookie[i].name, j->cookie[i].value);
		between = "; ";
	}
}

void web_jar_free(struct web_jar *j)
{
	for (size_t i = 0; i < j->n; i++)
		free_one(&j->cookie[i]);
	j->n = 0;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_queue - the pages that were found and are to be looked at, each once.
 *
 * A site can have endless pages: calendars, sort orders, filters. Of one shape (the path with
 * its digits taken out, and the names of the parameters) the first few come at once, the next
 * when all else was seen, and the rest never. */
#include "survey/web/web_queue.h"

#include "base/buf.h"
#include "fact/table.h"

#include <string.h>

enum { SOON = 20, MAX_OF_QUERY_SHAPE = 2000, MAX_OF_PATH_SHAPE = 100 * 1000, MAX_SEGMENTS = 20 };

bool web_queue_is_page(const struct url *u)
{
	static const char *const others[] = {
		".jpg", ".jpeg", ".png",  ".gif",  ".bmp", ".webp", ".ico",   ".svg",  ".css",
		".js",	".pdf",	 ".doc",  ".docx", ".xls", ".xlsx", ".ppt",   ".pptx", ".wps",
		".et",	".ofd",	 ".zip",  ".rar",  ".7z",  ".gz",   ".tar",   ".bz2",  ".exe",
		".msi", ".apk",	 ".iso",  ".mp3",  ".mp4", ".avi",  ".wmv",   ".flv",  ".mov",
		".swf", ".wav",	 ".webm", ".m3u8", ".ttf", ".woff", ".woff2", ".eot",  ".json",
		".map", ".txt",	 ".csv",  ".dmg",  ".mpg",
	};
	size_t n = strlen(u->path);
	for (size_t i = 0; i < N(others); i++) {
		size_t m = strlen(others[i]);
		if (n > m && strcasecmp(u->path + n - m, others[i]) == 0)
			return false;
	}
	return true;
}

/* ---- what is one and the same ---- */

static bool is_session_name(struct str name)
{
	static const char *const names[] = { "phpsessid",    "jsessionid",   "sid",
					     "aspsessionid", "session_id",   "sessionid",
					     "token",	     "_csrf",	     "utm_source",
					     "utm_medium",   "utm_campaign", "spm",
					     "_t",	     "timestamp" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(name, names[i]))
			return true;
	return false;
}

/* "/(S(lit3py55t21z5v55vlm25s55))" of a path: ASP.NET's session, another one for each visitor. */
static size_t session_part(const char *path)
{
	const char *end = strncmp(path, "/(", 2) == 0 ? strstr(path, "))") : NULL;
	return end && path[3] == '(' && !memchr(path + 1, '/', (size_t)(end - path) - 1)
		       ? (size_t)(end - path) + 2
		       : 0;
}

const char *web_queue_key(struct arena *a, const struct url *u)
{
	autobuf out = BUF(URL_MAX_BYTES * 2);
	struct str rest = str_of(u->query), name, value;
	const char *session = strcasestr(u->path, ";jsessionid=");
	size_t before_query = strlen(u->text) - (u->query ? strlen(u->query) + 1 : 0);
	size_t path = session ? (size_t)(session - u->path) : strlen(u->path);
	size_t skipped = MIN(session_part(u->path), path);
	buf_add(&out, u->text, before_query - strlen(u->path));
	buf_add(&out, u->path + skipped, path - skipped);
	char between = '?';
	while (url_next_parameter(&rest, &name, &value)) {
		if (is_session_name(name))
			continue;
		buf_putc(&out, between);
		buf_str(&out, name);
		buf_putc(&out, '=');
		buf_str(&out, value);
		between = '&';
	}
	return arena_strndup(a, out.p, out.n);
}

static size_t *count_of_shape(struct web_queue *q, const struct url *u)
{
	autobuf out = BUF(URL_MAX_BYTES * 2);
	struct str rest = str_of(u->query), name, value;
	for (const char *c = u->path; *c; c++)
		if (*c < '0' || *c > '9')
			buf_putc(&out, *c);
		else if (c == u->path || c[-1] < '0' || c[-1] > '9')
			buf_putc(&out, '0');
	while (url_next_parameter(&rest, &name, &value)) {
		buf_putc(&out, '&');
		buf_str(&out, name);
	}
	size_t *n = map_get(&q->shapes, buf_view(&out));
	if (!n) {
		n = arena_new(q->arena, size_t);
		map_set(&q->shapes, buf_view(&out), n);
	}
	return n;
}

static bool is_endless(const struct url *u)
{
	size_t segments = 0, repeated = 0;
	struct str rest = str_of(u->path), one, last = { NULL, 0 };
	while (str_split(&rest, '/', &one)) {
		segments++;
		repeated += one.n && str_eq(one, last);
		last = one;
	}
	return segments > MAX_SEGMENTS || repeated > 2;
}

void web_queue_add(struct web_queue *q, const struct url *u, const char *parent, int64_t depth)
{
	if (map_get(&q->known, str_of(u->text)))
		return;
	if (is_endless(u)) {
		q->n_dropped++;
		return;
	}
	autoarena a = ARENA(4 * URL_MAX_BYTES);
	const char *key = web_queue_key(&a, u);
	if (map_get(&q->known, str_of(key)))
		return;
	size_t n = ++*count_of_shape(q, u);
	if (n > (u->query ? MAX_OF_QUERY_SHAPE : MAX_OF_PATH_SHAPE) || q->known.n >= q->max) {
		q->n_dropped++;
		return;
	}
	struct web_target *t = arena_new(q->arena, struct web_target);
	*t = (struct web_target){ arena_strdup(q->arena, u->text), parent, depth, NO_INT };
	map_set(&q->known, str_of(key), t);
	if (strcmp(key, t->url) != 0)
		map_set(&q->known, str_of(t->url), t);
	struct web_target ***list = n > SOON ? &q->late : &q->first;
	size_t *count = n > SOON ? &q->n_late : &q->n_first;
	*list = arena_grow(q->arena, *list, n > SOON ? &q->late_capacity : &q->first_capacity,
			   *count + 1, sizeof(**list));
	(*list)[(*count)++] = t;
}

struct web_target *web_queue_next(struct web_queue *q)
{
	if (q->next_first < q->n_first)
		return q->first[q->next_first++];
	return q->next_late < q->n_late ? q->late[q->next_late++] : NULL;
}

struct web_target *web_queue_find(const struct web_queue *q, const char *url)
{
	return map_get(&q->known, str_of(url));
}

size_t web_queue_n_waiting(const struct web_queue *q)
{
	return q->n_first - q->next_first + q->n_late - q->next_late;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_point_path - pages whose path holds a value, and pages as such.
 *
 * /item/5/, /news/detail-12.html: the last number of a part of the path is a value. What is no
 * number is one where the site has several names in its place: /department/surgery. Pages that
 * differ in their numbers only have one shape, and one of each shape is tried; but case1.php and
 * case2.php are two programs. */
#include "survey/web/web_point.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_SLOTS = 6, MAX_VALUE = 80, ENOUGH_NAMES = 3, MAX_IN_FOLDER = 10 };

/* A place of paths where values stand. */
struct slot {
	struct str first;
	size_t n_values;
	size_t point; /* that tries it, + 1; 0: none yet */
};

/* Whether a part of a path names a program. */
static bool is_program(struct str part)
{
	static const char *const ends[] = { ".php", ".jsp",    ".asp", ".aspx", ".do",
					    ".cgi", ".action", ".pl",  ".ashx", ".cfm" };
	for (size_t i = 0; i < N(ends); i++)
		if (str_ends(part, ends[i]))
			return true;
	return false;
}

/* The URL with one number in the place of each, and a star in that of the slot. */
static struct str shape_of(struct arena *a, struct str url, size_t at, size_t n)
{
	struct buf out = BUF(URL_MAX_BYTES * 2);
	for (size_t i = 0; i < url.n; i++) {
		if (n && i == at) {
			buf_putc(&out, '*');
			i += n - 1;
		} else if (!str_is_digit(url.p[i]) || !i || !str_is_digit(url.p[i - 1])) {
			buf_putc(&out, str_is_digit(url.p[i]) ? '0' : url.p[i]);
		}
	}
	struct str ret = { arena_strndup(a, out.p ? out.p : "", out.n), out.n };
	buf_free(&out);
	return ret;
}

/* The path with a star there, for people. */
static struct str name_of(struct arena *a, struct str url, size_t path, size_t at, size_t n)
{
	return str_of(arena_printf(a, "%.*s*%.*s", (int)(at - path), url.p + path,
				   (int)(url.n - at - n), url.p + at + n));
}

static struct slot *slot_at(struct web_points *t, struct str key)
{
	struct slot *s = map_get(&t->paths, key);
	if (!s) {
		s = arena_new(t->arena, struct slot);
		map_set(&t->paths, key, s);
	}
	return s;
}

static void add_slot(struct web_points *t, struct web_point page, struct web_point_field f)
{
	size_t capacity = 0;
	struct str url = str_of(page.url);
	struct str key = shape_of(t->arena, url, f.at, f.n);
	struct slot *s = slot_at(t, key);
	f.value = str_head(str_from(url, f.at), f.n);
	if (s->n_values && str_eq(s->first, f.value))
		return;
	if (!s->n_values++)
		s->first = f.value;
	if (s->point) {
		struct web_point_field *have = t->point[s->point - 1].field;
		have->other = have->other.n ? have->other : f.value;
		return;
	}
	bool is_number = f.value.n && str_is_digit(f.value.p[0]);
	if (!is_number && s->n_values < ENOUGH_NAMES)
		return;
	f.other = is_number ? f.other : s->first;
	size_t n = t->n;
	web_point_add_field(t->arena, &page, &capacity, f);
	web_point_add(t, &page);
	s->point = t->n > n ? t->n : 0;
}

/* The last number of what stands between two slashes, or all of it. */
static bool find_value(struct str url, size_t from, size_t to, bool is_last, size_t *ret_at,
		       size_t *ret_n)
{
	size_t end = to;
	while (end > from && !str_is_digit(url.p[end - 1]))
		end--;
	size_t begin = end;
	while (begin > from && str_is_digit(url.p[begin - 1]))
		begin--;
	*ret_at = begin;
	*ret_n = end - begin;
	if (*ret_n)
		return true;
	size_t dot = from + str_find(str_head(str_from(url, from), to - from), '.');
	*ret_at = from;
	*ret_n = MIN(dot, to) - from;
	return is_last && *ret_n && *ret_n <= MAX_VALUE;
}

static void add_slots(struct web_points *t, const struct web_point *page, size_t path)
{
	struct str url = str_head(str_of(page->url), strcspn(page->url, ";"));
	size_t n_slots = 0, at, n;
	for (size_t from = path + 1; from < url.n && n_slots < MAX_SLOTS;) {
		size_t to = from + str_find(str_from(url, from), '/');
		bool is_last = to + 1 >= url.n;
		struct str part = str_head(str_from(url, from), to - from);
		/* "(S(…))" is a session. */
		if (!is_program(part) && !str_starts(part, "(") &&
		    find_value(url, from, to, is_last, &at, &n)) {
			n_slots++;
			add_slot(t, *page,
				 (struct web_point_field){
					 .name = name_of(t->arena, str_of(page->url), path, at, n),
					 .type = STR(""),
					 .place = WEB_POINT_PATH,
					 .at = at,
					 .n = n });
		}
		from = to + 1;
	}
}

static struct str folder_of(struct str url)
{
	while (url.n && url.p[url.n - 1] != '/')
		url.n--;
	return url;
}

/* By the shape of its pages; told by the address of the first. */
static struct web_point_folder *folder_at(struct web_points *t, struct str shape, const char *url)
{
	shape = folder_of(shape);
	struct str key = str_of(arena_printf(t->arena, "folder %.*s", (int)shape.n, shape.p));
	struct web_point_folder *f = map_get(&t->paths, key);
	if (f)
		return f;
	f = arena_new(t->arena, struct web_point_folder);
	*f = (struct web_point_folder){ .url = folder_of(str_of(url)), .next = t->folders };
	t->folders = f;
	map_set(&t->paths, key, f);
	return f;
}

/* Pages of a folder that are no programs of their own are made by one: the first few stand for all.
 */
static bool is_one_of_many(struct web_points *t, struct str shape, const char *url)
{
	if (is_program(shape))
		return false;
	struct web_point_folder *f = folder_at(t, shape, url);
	f->n_pages++;
	if (f->n_kept == MAX_IN_FOLDER)
		return true;
	f->n_kept++;
	return false;
}

void web_point_add_page(struct web_points *t, const struct url *u, const char *page)
{
	size_t capacity = 0;
	struct web_point r = { .page = page, .url = web_point_place_of(t, u) };
	if (!r.url)
		return;
	if (!u->query)
		add_slots(t, &r, strlen(r.url) - strlen(u->path));
	struct buf key = BUF(URL_MAX_BYTES * 4);
	struct str shape = str_of(r.url);
	if (!is_program(shape))
		shape = shape_of(t->arena, shape, 0, 0);
	if (u->query)
		web_point_read_query(t->arena, &r, &capacity,
				     str_of(arena_strdup(t->arena, u->query)));
	buf_printf(&key, "page %.*s", (int)shape.n, shape.p);
	for (size_t i = 0; i < r.n_fields; i++) {
		r.field[i].is_secret = web_point_is_secret(t->arena, &r.field[i]);
		buf_printf(&key, "&%.*s", (int)r.field[i].name.n, r.field[i].name.p);
	}
	bool is_known = map_set(&t->paths, buf_view(&key), t) != NULL;
	buf_free(&key);
	if (!is_known && is_one_of_many(t, shape, r.url))
		return;
	t->has_more_pages |= !is_known && t->n_pages == WEB_POINT_MAX_PAGES;
	if (is_known || t->n_pages == WEB_POINT_MAX_PAGES || t->n == WEB_POINT_MAX)
		return;
	r.is_page = true;
	t->n_pages++;
	t->point = arena_grow(t->arena, t->point, &t->capacity, t->n + 1, sizeof(*t->point));
	t->point[t->n++] = r;
}

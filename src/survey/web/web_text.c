/* SPDX-License-Identifier: Apache-2.0 */
/* web_text - what two looks at an unchanged page have in common.
 *
 * Of 204 pages fetched twice the bytes of 41 % differed; what is left here differed on 0.5 %,
 * the sources of scripts and the foreign hosts on none. */
#include "survey/web/web_text.h"

#include "base/crypto.h"

#include <string.h>

enum { TOKEN = 20 };

static bool has_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_has(s, *words))
			return true;
	return false;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t count_digits(struct str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += is_digit(s.p[i]);
	return n;
}

/* "12:30:05", "2026-11-22", "2026年11月22日" and the like. */
static bool is_time(struct str s)
{
	static const char *const parts[] = {
		"年", "月", "日", "时", "分", "秒", "：", "星期", NULL
	};
	bool has_sign = false;
	if (!count_digits(s))
		return str_has(s, "星期");
	while (s.n) {
		size_t n = str_utf8_sequence(s);
		struct str one = str_head(s, n ? n : 1);
		if (!is_digit(s.p[0])) {
			if (!strchr(":-/.,()[]", s.p[0]) && !has_any(one, parts))
				return false;
			has_sign = true;
		}
		s = str_from(s, one.n);
	}
	return has_sign;
}

static bool is_name_of_day(struct str s)
{
	static const char *const names[] = { "jan", "feb", "mar", "apr", "may", "jun", "jul",
					     "aug", "sep", "oct", "nov", "dec", "mon", "tue",
					     "wed", "thu", "fri", "sat", "sun" };
	if (s.n < 3 || s.n > 10)
		return false;
	for (size_t i = 0; i < N(names); i++)
		if (strncasecmp(s.p, names[i], 3) == 0)
			return s.n == 3 || str_ends(s, "day") || str_ends(s, ",") || s.n > 5;
	return false;
}

static bool is_token(struct str s)
{
	if (s.n < TOKEN || !count_digits(s))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] >= 0x80)
			return false;
	return true;
}

static bool is_counter(struct str s)
{
	static const char *const words[] = { "访问",   "浏览", "点击",	    "在线",    "人气",
					     "阅读",   "次数", "views",	    "Views",   "visits",
					     "Visits", "hits", "online",    "seconds", "耗时",
					     "执行",   "查询", "Processed", NULL };
	return has_any(s, words);
}

static void put_without_digits(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_digit(s.p[i]) && s.p[i] != '.' && s.p[i] != ',')
			buf_putc(out, s.p[i]);
}

static void put_normal(struct str text, struct buf *out)
{
	struct str word;
	bool is_after_counter = false;
	while (str_word(&text, &word)) {
		bool is_number = count_digits(word) * 2 >= word.n;
		if (is_time(word) || is_name_of_day(word) || is_token(word) ||
		    (is_after_counter && is_number))
			continue;
		is_after_counter = is_counter(word);
		if (out->n)
			buf_putc(out, ' ');
		if (is_after_counter)
			put_without_digits(out, word);
		else
			buf_str(out, word);
	}
}

const char *web_text_hash(struct arena *a, const struct web_document *d)
{
	char hex[CRYPTO_HEX_SIZE];
	autobuf text = BUF(3 * WEB_DOCUMENT_MAX_BYTES);
	put_normal(buf_view(&d->text), &text);
	buf_putc(&text, '\n');
	put_normal(buf_view(&d->hidden_text), &text);
	crypto_sha256_hex(buf_view(&text), hex);
	return arena_strdup(a, hex);
}

/* ---- sets ---- */

void web_set_add(struct web_set *s, const char *item)
{
	s->item = arena_grow(s->arena, s->item, &s->capacity, s->n + 1, sizeof(*s->item));
	s->item[s->n++] = item;
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void web_set_finish(struct web_set *s)
{
	size_t n = 0;
	if (s->n)
		qsort(s->item, s->n, sizeof(*s->item), compare);
	for (size_t i = 0; i < s->n; i++)
		if (!n || strcmp(s->item[n - 1], s->item[i]) != 0)
			s->item[n++] = s->item[i];
	s->n = n;
}

bool web_set_has(const struct web_set *s, const char *item)
{
	return s->n && bsearch(&item, s->item, s->n, sizeof(*s->item), compare);
}

const char *web_set_hash(struct arena *a, const struct web_set *s)
{
	char hex[CRYPTO_HEX_SIZE];
	autobuf all = BUF(16 << 20);
	for (size_t i = 0; i < s->n; i++) {
		buf_puts(&all, s->item[i]);
		buf_putc(&all, '\n');
	}
	crypto_sha256_hex(buf_view(&all), hex);
	return arena_strdup(a, hex);
}

struct web_set web_text_scripts(struct arena *a, const struct web_document *d)
{
	struct web_set s = WEB_SET(a);
	for (size_t i = 0; i < d->n_links; i++) {
		const struct url *u = &d->links[i].url;
		size_t query = u->query ? strlen(u->query) + 1 : 0;
		if (d->links[i].kind == WEB_LINK_SCRIPT)
			web_set_add(&s, arena_strndup(a, u->text, strlen(u->text) - query));
	}
	web_set_finish(&s);
	return s;
}

struct web_set web_text_hosts(const struct web_site *w, struct arena *a,
			      const struct web_document *d)
{
	struct web_set s = WEB_SET(a);
	for (size_t i = 0; i < d->n_links; i++)
		if (!web_text_is_own(w, d->links[i].url.host))
			web_set_add(&s, d->links[i].url.host);
	web_set_finish(&s);
	return s;
}

/* ---- whose a host is ---- */

/* "example.gov.cn" of "www.example.gov.cn", "example.org" of "a.b.example.org". */
static const char *domain_of(const char *host)
{
	static const char *const second[] = {
		"com", "gov", "edu", "org", "net", "ac", "co", "mil"
	};
	const char *dots[3] = { NULL, NULL, NULL }; /* the last ones, from behind */
	size_t n = strlen(host), labels = 2;
	for (size_t i = n, k = 0; i-- > 0 && k < 3;)
		if (host[i] == '.')
			dots[k++] = host + i;
	if (!dots[0] || !dots[1])
		return host;
	size_t length = (size_t)(dots[0] - dots[1]) - 1;
	for (size_t i = 0; i < N(second) && strlen(dots[0]) == 3; i++)
		if (strlen(second[i]) == length && strncmp(dots[1] + 1, second[i], length) == 0)
			labels = 3;
	const char *dot = dots[labels - 1];
	return dot ? dot + 1 : host;
}

bool web_text_is_own(const struct web_site *w, const char *host)
{
	struct address ignored;
	struct url u = { .host = host, .port = w->start.port };
	if (strcmp(host, w->start.host) == 0 || web_fetch_may(w->fetch, &u))
		return true;
	return !address_parse(str_of(host), &ignored) &&
	       !address_parse(str_of(w->start.host), &ignored) &&
	       strcmp(domain_of(host), domain_of(w->start.host)) == 0;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_text - what two looks at an unchanged page have in common.
 *
 * Of 204 pages fetched twice the bytes of 41 % differed; what is left here differed on 0.5 %,
 * the sources of scripts and the foreign hosts on none. A number goes where it counts something
 * or tells a time, and stays where it may be that of a telephone or of an account. */
#include "survey/web/web_text.h"

#include "base/crypto.h"
#include "parse/js_token.h"

#include <string.h>

/* ---- what changes by itself ---- */

/* Near a number that somebody counts: within so many bytes in front of it and behind it. */
enum { BEFORE = 24, BEHIND = 15, TOKEN = 8, LONG_TOKEN = 20 };
enum { MAX_CODE = 200 }; /* of a script's names are shown */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_word(char c)
{
	return str_is_digit(c) || is_letter(c) || c == '_';
}

static bool has_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		for (size_t i = 0, n = strlen(*words); i + n <= s.n; i++)
			if (strncasecmp(s.p + i, *words, n) == 0)
				return true;
	return false;
}

/* Bytes of the first of the words that stands at the front; 0: none does. */
static size_t any_at(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_starts(s, *words))
			return strlen(*words);
	return 0;
}

/* What is between this number and the next ones, cut short. */
static struct str in_front(struct str text, size_t at)
{
	size_t begin = at;
	while (begin && at - begin < BEFORE && !str_is_digit(text.p[begin - 1]))
		begin--;
	return str_range(text.p + begin, text.p + at);
}

static struct str behind(struct str text, size_t at)
{
	size_t end = at;
	while (end < text.n && end - at < BEHIND && !str_is_digit(text.p[end]))
		end++;
	return str_range(text.p + at, text.p + end);
}

static bool is_name_of_day(struct str s)
{
	static const char *const names[] = { "january",	  "february", "march",	   "april",
					     "may",	  "june",     "july",	   "august",
					     "september", "october",  "november",  "december",
					     "monday",	  "tuesday",  "wednesday", "thursday",
					     "friday",	  "saturday", "sunday",	   "sept" };
	for (size_t i = 0; i < N(names) && s.n >= 3 && s.n <= strlen("wednesday"); i++)
		if (str_is_nocase(s, names[i]) || (s.n == 3 && strncasecmp(s.p, names[i], 3) == 0))
			return true;
	return false;
}

static struct str last_word(struct str s)
{
	size_t end = s.n;
	while (end && !is_letter(s.p[end - 1]))
		end--;
	size_t begin = end;
	while (begin && is_letter(s.p[begin - 1]))
		begin--;
	return str_range(s.p + begin, s.p + end);
}

static struct str first_word(struct str s)
{
	size_t begin = 0;
	while (begin < s.n && !is_letter(s.p[begin]))
		begin++;
	size_t end = begin;
	while (end < s.n && is_letter(s.p[end]))
		end++;
	return str_range(s.p + begin, s.p + end);
}

/* "12:30:05", "2026-11-22", "22/11/2026", "11-22", "2026", "0.0123" */
static bool is_time(struct str s)
{
	size_t groups = 1, digits = 0, longest = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == ':')
			return true;
		groups += !str_is_digit(s.p[i]);
		digits = str_is_digit(s.p[i]) ? digits + 1 : 0;
		longest = MAX(longest, digits);
	}
	bool is_year = longest == 4 && (str_has(s, "19") || str_has(s, "20"));
	bool is_fraction = groups == 2 && digits >= 3 && s.p[s.n - digits - 1] == '.';
	return (groups == 1 && s.n == 4 && is_year) || (groups == 3 && is_year && s.n <= 10) ||
	       (groups == 2 && longest <= 2 && !str_has(s, ".") && !str_has(s, ",")) || is_fraction;
}

/* Whether nobody would be surprised to find another number there at the next look. */
static bool is_lively(struct str text, size_t at, size_t n)
{
	static const char *const units[] = { "年", "月",   "日",   "时", "点", "分",
					     "秒", "小时", "天前", "℃",	 "°",  NULL };
	static const char *const counted[] = { "访问", "访客",	    "浏览",   "点击", "在线",
					       "人气", "阅读",	    "热度",   "次数", "下载",
					       "耗时", "执行",	    "查询",   "view", "visit",
					       "hits", "online",    "second", "quer", "reads",
					       "ago",  "Processed", NULL };
	struct str before = in_front(text, at), after = behind(text, at + n);
	return is_time(str_head(str_from(text, at), n)) || any_at(str_trim(after), units) ||
	       is_name_of_day(last_word(before)) || is_name_of_day(first_word(after)) ||
	       has_any(before, counted) || has_any(after, counted);
}

/* "3分钟前" is "1小时前" and "昨天" later on; the number before it has gone already. */
static size_t time_word_at(struct str s)
{
	static const char *const words[] = { "刚刚", "秒前", "分钟前", "小时前", "天前", "昨天",
					     "前天", "上午", "下午",   "凌晨",	 "晚上", NULL };
	static const char *const weeks[] = { "星期", "周", NULL };
	static const char *const days[] = { "一", "二", "三", "四", "五", "六", "日", "天", NULL };
	if ((unsigned char)s.p[0] < 0x80)
		return 0;
	size_t n = any_at(s, words), week = any_at(s, weeks);
	size_t day = week ? any_at(str_from(s, week), days) : 0;
	return n ? n : day ? week + day : 0;
}

/* A number with what joins its parts. */
static size_t number_at(struct str s)
{
	size_t n = 0;
	while (n < s.n &&
	       (str_is_digit(s.p[n]) || (n && n + 1 < s.n && strchr(":./,-", s.p[n]) && s.p[n] &&
					 str_is_digit(s.p[n - 1]) && str_is_digit(s.p[n + 1]))))
		n++;
	return n;
}

/* Letters and digits mixed, as nobody writes them. */
static bool is_token(struct str s)
{
	size_t digits = 0, hex = 0;
	for (size_t i = 0; i < s.n; i++) {
		digits += str_is_digit(s.p[i]);
		hex += str_is_digit(s.p[i]) || ((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'f') ||
		       s.p[i] == '-';
	}
	return digits && ((s.n >= TOKEN && hex == s.n && digits < s.n) || s.n >= LONG_TOKEN);
}

/* Takes what stands at `at`, and puts it into `out` unless it changes by itself. */
static size_t put_one(struct str text, size_t at, struct buf *out)
{
	struct str rest = str_from(text, at);
	size_t number = number_at(rest), word = 0;
	while (word < rest.n &&
	       (is_word(rest.p[word]) ||
		(word && rest.p[word] == '-' && word + 1 < rest.n && is_word(rest.p[word + 1]))))
		word++;
	size_t n = MAX(number, word);
	if (!n) {
		n = time_word_at(rest);
		if (n)
			return n;
		n = str_utf8_sequence(rest);
		n = n ? n : 1;
		if (rest.p[0] != ' ')
			buf_add(out, rest.p, n);
		return n;
	}
	struct str one = str_head(rest, n);
	bool goes = number == n ? is_lively(text, at, n) : is_token(one) || is_name_of_day(one);
	if (!goes)
		buf_str(out, one);
	return n;
}

static void put_normal(struct str text, struct buf *out)
{
	for (size_t at = 0; at < text.n;)
		at += put_one(text, at, out);
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

/* Numbers and tokens are data; so are the short names that packers make up. */
static bool is_name(const struct js_token *t)
{
	return t->kind == JS_TOKEN_WORD && t->bytes.n > 2 && !str_is_digit(t->bytes.p[0]) &&
	       !is_token(t->bytes);
}

/* The names that a script uses, sorted: what it does stays the same while its data change. The
 * keys of its data ("name: …") are data, too. */
static const char *code_of(struct arena *a, struct str script)
{
	struct web_set names = WEB_SET(a);
	struct map known = MAP(a);
	struct js_tokens tokens = JS_TOKENS(script);
	struct js_token t = { .kind = JS_TOKEN_SIGN }, before = t;
	char hex[CRYPTO_HEX_SIZE];
	autobuf all = BUF(WEB_DOCUMENT_MAX_BYTES);
	for (bool is_end = false; !is_end; before = t) {
		is_end = !js_token_next(&tokens, &t);
		bool is_key = !is_end && t.kind == JS_TOKEN_SIGN && t.bytes.p[0] == ':';
		if (is_name(&before) && !is_key && !map_set(&known, before.bytes, a))
			web_set_add(&names, arena_strndup(a, before.bytes.p, before.bytes.n));
	}
	web_set_finish(&names);
	for (size_t i = 0; i < names.n; i++)
		buf_printf(&all, "%s%s", i ? " " : "", names.item[i]);
	crypto_sha256_hex(buf_view(&all), hex);
	return arena_printf(a, "%.8s %.*s", hex, (int)MIN(all.n, MAX_CODE), all.n ? all.p : "");
}

struct web_set web_text_code(struct arena *a, const struct web_document *d)
{
	struct web_set s = WEB_SET(a);
	for (size_t i = 0; i < d->n_code; i++)
		web_set_add(&s, code_of(a, d->code[i]));
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
	/* Provinces, below .cn only: anybody's are "…" of "….zj.cn". */
	static const char provinces[] = " ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln "
					"mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj ";
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
	if (length == 2 && strcmp(dots[0], ".cn") == 0 &&
	    memmem(provinces, strlen(provinces), (const char[]){ ' ', dots[1][1], dots[1][2], ' ' },
		   4))
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

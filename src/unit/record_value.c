/* SPDX-License-Identifier: Apache-2.0 */
/* record_value - one value: from what a person wrote to what is stored, and back.
 *
 * Dates are taken as people and spreadsheets write them (2026-11-22, 2026/11/3,
 * 2026年11月3日 星期二, 20261103), all but names and free words in wide letters too, choices and
 * booleans by their word in either language. What is stored has one form only. */
#include "base/buf.h"
#include "parse/address.h"
#include "parse/grade.h"
#include "unit/record.h"

#include <inttypes.h>
#include <string.h>

static const char *fault(struct arena *a, const char **ret_words, const char *format, ...)
	printf_like(3, 4);
static const char *fault(struct arena *a, const char **ret_words, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	*ret_words = arena_vprintf(a, tr(format), ap);
	va_end(ap);
	return NULL;
}

/* ---- dates and times ---- */

enum { TIME_SIZE = 24, DATE_SIZE = 40 };

/* Takes a number of at most `max` digits. */
static bool take_digits(struct str *s, size_t max, int *ret)
{
	size_t n = 0;
	*ret = 0;
	while (n < s->n && n < max && s->p[n] >= '0' && s->p[n] <= '9')
		*ret = *ret * 10 + (s->p[n++] - '0');
	*s = str_from(*s, n);
	return n > 0;
}

/* With the blanks around it: "2026 年 3 月". */
static bool skip(struct str *s, const char *part)
{
	struct str rest = str_trim(*s);
	if (!str_starts(rest, part))
		return false;
	*s = str_trim(str_from(rest, strlen(part)));
	return true;
}

static bool skip_one_of(struct str *s, const char *const *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (skip(s, parts[i]))
			return true;
	return false;
}

static bool is_day(int year, int month, int day)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 &&
	       day <= days[month - 1] + (is_leap && month == 2);
}

/* Takes a day in any of its forms off the front. */
static bool take_date(struct str *s, char ret[DATE_SIZE])
{
	static const char *const after_year[] = { "-", "/", ".", "年" };
	static const char *const after_month[] = { "-", "/", ".", "月" };
	static const char *const after_day[] = { "日", "号", "." };
	int year, month, day;
	struct str all = *s;
	if (!take_digits(s, 4, &year))
		return false;
	if (skip_one_of(s, after_year, N(after_year))) {
		if (!take_digits(s, 2, &month) || !skip_one_of(s, after_month, N(after_month)) ||
		    !take_digits(s, 2, &day))
			return false;
		skip_one_of(s, after_day, N(after_day));
	} else if (all.n < 8 || !take_digits(s, 2, &month) || !take_digits(s, 2, &day)) {
		return false;
	}
	if (!is_day(year, month, day))
		return false;
	snprintf(ret, DATE_SIZE, "%04d-%02d-%02d", year, month, day);
	return true;
}

static bool take_time(struct str *s, char ret[TIME_SIZE])
{
	static const char *const colon[] = { ":", "：", "时" };
	int hour, minute, second;
	if (!take_digits(s, 2, &hour) || !skip_one_of(s, colon, N(colon)) ||
	    !take_digits(s, 2, &minute) || hour > 23 || minute > 59)
		return false;
	if (skip(s, ":") && (!take_digits(s, 2, &second) || second > 59))
		return false;
	skip(s, "分");
	snprintf(ret, TIME_SIZE, "%02d:%02d", hour, minute);
	return true;
}

/* "星期四", "（周四）": it follows from the day. */
static void skip_weekday(struct str *s)
{
	static const char *const names[] = { "星期", "周" };
	struct str rest = str_trim(*s);
	bool is_in_brackets = skip(&rest, "(");
	if (!skip_one_of(&rest, names, N(names)))
		return;
	rest = str_from(rest, MIN(rest.n, strlen("四")));
	if (!is_in_brackets || skip(&rest, ")"))
		*s = rest;
}

static const char *read_date(struct arena *a, struct str s, const char **ret_words)
{
	char date[DATE_SIZE], time[TIME_SIZE];
	struct str rest = s;
	bool is_date = take_date(&rest, date);
	skip_weekday(&rest);
	/* A spreadsheet's day may come with its midnight, another program's with its moment. */
	skip(&rest, "T");
	rest = str_trim(rest);
	if (is_date && rest.n && (!take_time(&rest, time) || rest.n))
		is_date = false;
	if (!is_date)
		return fault(a, ret_words, "no day of the calendar: %.*s (write 2026-11-22)",
			     (int)s.n, s.p);
	return arena_strdup(a, date);
}

static const char *read_time(struct arena *a, struct str s, const char **ret_words)
{
	char text[TIME_SIZE];
	struct str rest = s;
	if (!take_time(&rest, text) || rest.n)
		return fault(a, ret_words, "no time of day: %.*s (write 15:00)", (int)s.n, s.p);
	return arena_strdup(a, text);
}

static const char *read_moment(struct arena *a, struct str s, const char **ret_words)
{
	char date[DATE_SIZE], text[TIME_SIZE] = "00:00";
	struct str rest = s;
	bool is_right = take_date(&rest, date);
	if (is_right && rest.n) {
		skip(&rest, "T");
		rest = str_trim(rest);
		is_right = take_time(&rest, text) && !rest.n;
	}
	if (!is_right)
		return fault(a, ret_words, "no moment: %.*s (write 2026-11-22 15:00)", (int)s.n,
			     s.p);
	return arena_printf(a, "%s %s", date, text);
}

/* ---- the other types ---- */

static const char *read_number(struct arena *a, const struct field *f, struct str s,
			       const char **ret_words)
{
	int64_t integer = 0;
	double real = 0;
	if (f->type == FIELD_INT && !str_int(s, 10, &integer)) {
		/* A spreadsheet has no integers: "12.0" is one. */
		if (!str_real(s, &real) || real < -9e15 || real > 9e15 ||
		    (double)(int64_t)real < real || (double)(int64_t)real > real)
			return fault(a, ret_words, "no whole number: %.*s", (int)s.n, s.p);
		integer = (int64_t)real;
	}
	if (f->type == FIELD_REAL && !str_real(s, &real))
		return fault(a, ret_words, "no number: %.*s", (int)s.n, s.p);
	double value = f->type == FIELD_INT ? (double)integer : real;
	if (f->has_min && value < f->min)
		return fault(a, ret_words, "%.*s is less than %g", (int)s.n, s.p, f->min);
	if (f->has_max && value > f->max)
		return fault(a, ret_words, "%.*s is more than %g", (int)s.n, s.p, f->max);
	return f->type == FIELD_INT ? arena_printf(a, "%" PRId64, integer)
				    : arena_printf(a, "%.15g", real);
}

static const char *read_bool(struct arena *a, struct str s, const char **ret_words)
{
	static const char *const yes[] = {
		"yes", "true", "1", "y", "是", "有", "已", "√", "✓", "✔"
	};
	static const char *const no[] = {
		"no", "false", "0", "n", "否", "无", "未", "×", "✗", "✘"
	};
	_Static_assert(N(yes) == N(no), "a word for no beside each for yes");
	for (size_t i = 0; i < N(yes); i++) {
		if (str_is_nocase(s, yes[i]))
			return "1";
		if (str_is_nocase(s, no[i]))
			return "0";
	}
	return fault(a, ret_words, "neither yes nor no: %.*s", (int)s.n, s.p);
}

static const char *read_choice(struct arena *a, const struct field *f, const char *text,
			       const char **ret_words)
{
	const struct choice *c = choice_find(f->choices, f->n_choices, text);
	if (c)
		return c->id;
	autobuf all = BUF(4 << 10);
	for (size_t i = 0; i < f->n_choices; i++)
		buf_printf(&all, "%s%s", i ? ", " : "", check_text(f->choices[i].words));
	buf_putc(&all, 0);
	return fault(a, ret_words, "%s is none of: %s", text, all.p ? all.p : "");
}

/* Numbers as they are dialled: "、" between two of them is a comma, "转" before an extension a
 * dash. */
static const char *read_phone(struct arena *a, struct str s, const char **ret_words)
{
	char *text = arena_alloc(a, s.n + 1), *end = text;
	size_t n_digits = 0;
	for (struct str rest = s; rest.n;) {
		bool is_digit = *rest.p >= '0' && *rest.p <= '9';
		n_digits += is_digit;
		if (str_starts(rest, "、") || str_starts(rest, "转")) {
			*end++ = str_starts(rest, "转") ? '-' : ',';
			rest = str_from(rest, strlen("转"));
			continue;
		}
		if (!is_digit && !strchr("+-() /,;*#", *rest.p))
			return fault(a, ret_words, "no phone number: %.*s", (int)s.n, s.p);
		*end++ = *rest.p;
		rest = str_from(rest, 1);
	}
	*end = '\0';
	if (n_digits < 3)
		return fault(a, ret_words, "no phone number: %.*s", (int)s.n, s.p);
	return text;
}

static const char *read_hash(struct arena *a, struct str s, const char **ret_words)
{
	bool is_hash = s.n == 64;
	for (size_t i = 0; is_hash && i < s.n; i++)
		is_hash = strchr("0123456789abcdefABCDEF", s.p[i]) != NULL;
	if (!is_hash)
		return fault(a, ret_words, "no SHA-256 in hexadecimal: %.*s", (int)s.n, s.p);
	return str_lower(a, s);
}

static const char *read_ip(struct arena *a, struct str s, const char **ret_words)
{
	struct address_cidr ignored;
	if (!address_cidr_parse(s, &ignored))
		return fault(a, ret_words, "no IP address: %.*s", (int)s.n, s.p);
	return str_text(a, s);
}

/* "00:1b:44:11:3a:b7", "00-1B-44-11-3A-B7" and "001b-4411-3ab7" as the first. */
static const char *read_mac(struct arena *a, struct str s, const char **ret_words)
{
	char digits[13];
	size_t n = 0;
	bool is_mac = true;
	for (size_t i = 0; i < s.n && is_mac; i++) {
		if (strchr(":-.", s.p[i]))
			continue;
		is_mac = n < 12 && strchr("0123456789abcdefABCDEF", s.p[i]);
		if (is_mac)
			digits[n++] = (char)(s.p[i] | (s.p[i] >= 'A' ? 0x20 : 0));
	}
	if (!is_mac || n != 12)
		return fault(a, ret_words, "no MAC address: %.*s (write 00:1b:44:11:3a:b7)",
			     (int)s.n, s.p);
	return arena_printf(a, "%.2s:%.2s:%.2s:%.2s:%.2s:%.2s", digits, digits + 2, digits + 4,
			    digits + 6, digits + 8, digits + 10);
}

static const char *read_grade(struct arena *a, struct str s, const char **ret_words)
{
	struct grade g;
	struct err e;
	if (grade_parse(s, &g, &e) < 0)
		return fault(a, ret_words, "%s", e.text);
	return grade_text(a, &g);
}

/* "a；b; c" → "a;b;c", each once. */
static const char *read_refs(struct arena *a, const char *text)
{
	autobuf out = BUF(1 << 20), one = BUF(1 << 20);
	for (const char *p = text; *p;) {
		size_t n = strcspn(p, ";");
		const char *wide = strstr(p, "；");
		bool is_wide = wide && (size_t)(wide - p) < n;
		if (is_wide)
			n = (size_t)(wide - p);
		struct str part = str_trim((struct str){ p, n });
		buf_clear(&one);
		buf_printf(&one, ";%.*s;", (int)part.n, part.p);
		autobuf all = BUF(1 << 20);
		buf_printf(&all, ";%.*s;", (int)out.n, out.p ? out.p : "");
		buf_putc(&one, 0);
		if (part.n && !str_has(buf_view(&all), one.p))
			buf_printf(&out, "%s%.*s", out.n ? ";" : "", (int)part.n, part.p);
		p += n;
		p += is_wide ? strlen("；") : *p ? 1 : 0;
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

/* Whether the width of letters means nothing there. */
static bool is_narrow(const struct field *f)
{
	switch (f->type) {
	case FIELD_TEXT:
	case FIELD_LONG:
	case FIELD_REF:
	case FIELD_REFS:
	case FIELD_CHOICE: return false;
	case FIELD_INT:
	case FIELD_REAL:
	case FIELD_DATE:
	case FIELD_TIME:
	case FIELD_MOMENT:
	case FIELD_BOOL:
	case FIELD_PHONE:
	case FIELD_HASH:
	case FIELD_IP:
	case FIELD_MAC:
	case FIELD_GRADE: return true;
	}
	return false;
}

/* A mark that people make where a form asks for what there is not. */
static bool is_nothing(const struct field *f, struct str s)
{
	bool may_be_none = f->type != FIELD_BOOL && f->type != FIELD_INT && f->type != FIELD_REAL;
	static const char *const marks[] = { "/", "\\", "-", "--", "—", "——" };
	for (size_t i = 0; i < N(marks); i++)
		if (str_is(s, marks[i]))
			return true;
	return may_be_none && str_is(s, "无");
}

const char *record_value(struct arena *a, const struct field *f, const char *text,
			 const char **ret_words)
{
	struct str s = str_trim_typed(str_of(text));
	*ret_words = NULL;
	if (is_narrow(f))
		s = str_of(str_narrow(a, s));
	if (!s.n || (is_narrow(f) && is_nothing(f, s)))
		return "";
	text = str_text(a, s);
	switch (f->type) {
	case FIELD_TEXT:
		if (str_find(s, '\n') < s.n)
			return fault(a, ret_words, "one line only");
		return text;
	case FIELD_LONG:
	case FIELD_REF: return text;
	case FIELD_REFS: return read_refs(a, text);
	case FIELD_INT:
	case FIELD_REAL: return read_number(a, f, s, ret_words);
	case FIELD_DATE: return read_date(a, s, ret_words);
	case FIELD_TIME: return read_time(a, s, ret_words);
	case FIELD_MOMENT: return read_moment(a, s, ret_words);
	case FIELD_BOOL: return read_bool(a, s, ret_words);
	case FIELD_PHONE: return read_phone(a, s, ret_words);
	case FIELD_HASH: return read_hash(a, s, ret_words);
	case FIELD_CHOICE: return read_choice(a, f, text, ret_words);
	case FIELD_IP: return read_ip(a, s, ret_words);
	case FIELD_MAC: return read_mac(a, s, ret_words);
	case FIELD_GRADE: return read_grade(a, s, ret_words);
	}
	return NULL;
}

const char *record_shown(struct arena *a, const struct field *f, const char *value)
{
	if (!value || !*value)
		return "";
	if (f->type == FIELD_BOOL)
		return strcmp(value, "1") == 0 ? tr("yes") : tr("no");
	if (f->type == FIELD_CHOICE) {
		const struct choice *c = choice_find(f->choices, f->n_choices, value);
		return c ? check_text(c->words) : value;
	}
	return arena_strdup(a, value);
}

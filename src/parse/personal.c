/* SPDX-License-Identifier: Apache-2.0 */
/* personal - numbers in a text that belong to a person.
 *
 * An identity card is 18 digits by GB 11643-1999: region, day of birth, serial number, and a
 * check digit by ISO 7064 MOD 11-2. A bank card is 16 to 19 digits of an issuer (62, 4, 5) with
 * Luhn's check digit. A number that stands within a longer one is none. People write them in groups
 * as well: 138-1234-5678; with blanks only what a table's columns are hardly taken for. */
#include "parse/personal.h"

#include "base/map.h"

#include <string.h>

const char *const personal_names[PERSONAL_KINDS] = { "id_card", "phone", "bank_card" };

static int digit(struct str s, size_t i)
{
	return s.p[i] - '0';
}

static bool is_region(struct str s)
{
	static const char first[] = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 "
				    "46 50 51 52 53 54 61 62 63 64 65 71 81 82";
	const char two[] = { s.p[0], s.p[1], 0 };
	return strstr(first, two) != NULL;
}

static bool is_birthday(struct str s)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int year = digit(s, 0) * 1000 + digit(s, 1) * 100 + digit(s, 2) * 10 + digit(s, 3);
	int month = digit(s, 4) * 10 + digit(s, 5), day = digit(s, 6) * 10 + digit(s, 7);
	return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 &&
	       day <= days[month - 1];
}

static bool is_id_card(struct str s)
{
	static const int weights[] = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
	static const char checks[] = "10X98765432";
	int sum = 0;
	if (s.n != 18 || !is_region(s) || !is_birthday(str_from(s, 6)))
		return false;
	for (size_t i = 0; i < N(weights); i++)
		sum += digit(s, i) * weights[i];
	return (s.p[17] == 'x' ? 'X' : s.p[17]) == checks[sum % 11];
}

static bool is_phone(struct str s)
{
	return s.n == 11 && s.p[0] == '1' && s.p[1] >= '3';
}

static bool is_bank_card(struct str s)
{
	int sum = 0;
	bool is_all_same = true;
	if (s.n < 16 || s.n > 19 ||
	    !(str_starts(s, "62") || ((s.p[0] == '4' || s.p[0] == '5') && s.n == 16)))
		return false;
	for (size_t i = 0; i < s.n; i++) {
		int d = digit(s, s.n - 1 - i) * (i % 2 ? 2 : 1);
		sum += d > 9 ? d - 9 : d;
		is_all_same &= i < 6 || s.p[i] == s.p[5];
	}
	return sum % 10 == 0 && !is_all_same;
}

static bool (*const tests[PERSONAL_KINDS])(struct str) = { is_id_card, is_phone, is_bank_card };

static bool is_letter_or_digit(char c)
{
	return str_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Whether it is a part of something longer: "v1.138…", "AB-1101…"; not of "王-138…". */
static bool is_joined(struct str text, size_t begin, size_t end)
{
	static const char links[] = "_.-";
	char before = begin ? text.p[begin - 1] : ' ', behind = end < text.n ? text.p[end] : ' ';
	if (is_letter_or_digit(before) || is_letter_or_digit(behind) || before == '_' ||
	    behind == '_')
		return true;
	return (begin > 1 && memchr(links, before, strlen(links)) &&
		is_letter_or_digit(text.p[begin - 2])) ||
	       (end + 1 < text.n && memchr(links, behind, strlen(links)) &&
		is_letter_or_digit(text.p[end + 1]));
}

enum { MAX_GROUPS = 5, MAX_DIGITS = 32 };

/* How persons' numbers are written in groups. */
static const struct grouping {
	const char *separators;
	size_t n, size[MAX_GROUPS];
	const char *blank_front; /* with blanks only if it begins so */
} groupings[] = {
	{ "- ", 5, { 4, 4, 4, 4, 3 }, "62" }, { "- ", 5, { 4, 4, 4, 4, 2 }, "62" },
	{ "- ", 5, { 4, 4, 4, 4, 1 }, "62" }, { "- ", 4, { 4, 4, 4, 4 }, "62" },
	{ "- ", 3, { 6, 8, 4 }, "" },	      { "-", 3, { 3, 4, 4 }, "" },
};

/* Where it ends that begins at `at` in those groups, all with the same separator; 0: it does not.
 */
static size_t grouped(const struct grouping *g, struct str text, size_t at, char *ret_digits)
{
	char separator = 0;
	size_t n = 0;
	for (size_t i = 0; i < g->n; i++) {
		if (i && at < text.n && !separator &&
		    memchr(g->separators, text.p[at], strlen(g->separators)))
			separator = text.p[at];
		if (i && (at >= text.n || text.p[at++] != separator))
			return 0;
		for (size_t j = 0; j < g->size[i]; j++, at++) {
			bool is_check = n == 17 && at < text.n && (text.p[at] | 0x20) == 'x';
			if (at >= text.n || !(str_is_digit(text.p[at]) || is_check))
				return 0;
			ret_digits[n++] = text.p[at];
		}
	}
	ret_digits[n] = 0;
	if (separator == ' ' && strncmp(ret_digits, g->blank_front, strlen(g->blank_front)) != 0)
		return 0;
	return at;
}

/* The next run of digits (and a last X) that nothing is joined to, or groups of such. */
static bool next_number(struct str text, size_t *at, char ret_digits[MAX_DIGITS], struct str *ret)
{
	for (size_t i = *at; i < text.n; i++) {
		size_t begin = i, end;
		if (!str_is_digit(text.p[i]) || (i && str_is_digit(text.p[i - 1])))
			continue;
		for (size_t g = 0; g < N(groupings); g++)
			if ((end = grouped(&groupings[g], text, begin, ret_digits)) &&
			    !is_joined(text, begin, end)) {
				*at = end;
				*ret = str_of(ret_digits);
				return true;
			}
		while (i < text.n && str_is_digit(text.p[i]))
			i++;
		if (i - begin == 17 && i < text.n && (text.p[i] | 0x20) == 'x')
			i++;
		*at = i;
		if (is_joined(text, begin, i))
			continue;
		*ret = str_range(text.p + begin, text.p + i);
		return true;
	}
	return false;
}

static void mask(struct str s, char ret_sample[PERSONAL_SAMPLE_SIZE])
{
	size_t ends = s.n > 12 ? 4 : 3;
	for (size_t i = 0; i < s.n; i++)
		ret_sample[i] = i < ends || i + ends >= s.n ? s.p[i] : '*';
	ret_sample[s.n] = 0;
}

size_t personal_count(struct str text, enum personal_kind kind,
		      char ret_sample[PERSONAL_SAMPLE_SIZE])
{
	autoarena a = ARENA(4 << 20);
	struct map seen = MAP(&a);
	struct str number;
	char digits[MAX_DIGITS];
	size_t at = 0;
	ret_sample[0] = 0;
	while (seen.n < PERSONAL_MAX && next_number(text, &at, digits, &number)) {
		if (!tests[kind](number) || map_get(&seen, number))
			continue;
		if (!seen.n)
			mask(number, ret_sample);
		map_set(&seen, number, &seen);
	}
	return seen.n;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* version - which of two package versions is the newer one. */
#include "parse/version.h"

#include <string.h>

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct version {
	struct str epoch, upstream, revision;
};

/* Both families write [epoch:]version[-revision]. What stands before a colon and
 * is no number is not an epoch. */
static struct version version_parts(struct str s)
{
	struct version v = { .epoch = { "", 0 }, .upstream = s, .revision = { NULL, 0 } };
	size_t n = 0;
	while (n < s.n && str_is_digit(s.p[n]))
		n++;
	if (n && n < s.n && s.p[n] == ':') {
		v.epoch = str_head(s, n);
		v.upstream = str_from(s, n + 1);
	}
	const char *dash = v.upstream.n ? memrchr(v.upstream.p, '-', v.upstream.n) : NULL;
	if (dash) {
		size_t at = (size_t)(dash - v.upstream.p);
		v.revision = str_from(v.upstream, at + 1);
		v.upstream = str_head(v.upstream, at);
	}
	return v;
}

/* Takes the digits off the front, without leading zeros. */
static struct str take_digits(struct str *s)
{
	while (s->n && s->p[0] == '0')
		*s = str_from(*s, 1);
	size_t n = 0;
	while (n < s->n && str_is_digit(s->p[n]))
		n++;
	struct str digits = str_head(*s, n);
	*s = str_from(*s, n);
	return digits;
}

/* Numbers of any length: the longer is larger, then bytewise. */
static int compare_digits(struct str a, struct str b)
{
	if (a.n != b.n)
		return a.n < b.n ? -1 : 1;
	int c = a.n ? memcmp(a.p, b.p, a.n) : 0;
	return (c > 0) - (c < 0);
}

static int compare_numbers(struct str a, struct str b)
{
	return compare_digits(take_digits(&a), take_digits(&b));
}

/* dpkg: "~" before the end, the end before letters, letters before the rest. */
static int dpkg_order(struct str s)
{
	if (!s.n || str_is_digit(s.p[0]))
		return 0;
	unsigned char c = (unsigned char)s.p[0];
	if (c == '~')
		return -1;
	return is_alpha(s.p[0]) ? c : c + 256;
}

static int dpkg_compare_part(struct str a, struct str b)
{
	while (a.n || b.n) {
		while ((a.n && !str_is_digit(a.p[0])) || (b.n && !str_is_digit(b.p[0]))) {
			int order_a = dpkg_order(a), order_b = dpkg_order(b);
			if (order_a != order_b)
				return order_a < order_b ? -1 : 1;
			a = str_from(a, 1);
			b = str_from(b, 1);
		}
		int c = compare_digits(take_digits(&a), take_digits(&b));
		if (c)
			return c;
	}
	return 0;
}

int version_compare_dpkg(struct str a, struct str b)
{
	struct version left = version_parts(a), right = version_parts(b);
	int c = compare_numbers(left.epoch, right.epoch);
	if (!c)
		c = dpkg_compare_part(left.upstream, right.upstream);
	return c ? c : dpkg_compare_part(left.revision, right.revision);
}

static bool is_all_of(struct str s, const char *others)
{
	for (size_t i = 0; i < s.n; i++)
		if (!str_is_digit(s.p[i]) && !is_alpha(s.p[i]) &&
		    !(s.p[i] && strchr(others, s.p[i])))
			return false;
	return true;
}

bool version_is_dpkg(struct str s)
{
	struct version v = version_parts(s);
	int64_t epoch;
	if (v.epoch.n && (!str_int(v.epoch, 10, &epoch) || epoch > INT32_MAX))
		return false;
	if (!v.upstream.n || !str_is_digit(v.upstream.p[0]) ||
	    !is_all_of(v.upstream, v.epoch.n ? ".+-~:" : ".+-~"))
		return false;
	return !v.revision.p || (v.revision.n && is_all_of(v.revision, ".+~"));
}

/* rpm compares runs of digits and runs of letters; what separates them does not
 * count, but for "~" (before the end) and "^" (after the end). */
static struct str rpm_skip(struct str s)
{
	while (s.n && !str_is_digit(s.p[0]) && !is_alpha(s.p[0]) && s.p[0] != '~' && s.p[0] != '^')
		s = str_from(s, 1);
	return s;
}

static struct str rpm_take_letters(struct str *s)
{
	size_t n = 0;
	while (n < s->n && is_alpha(s->p[n]))
		n++;
	struct str letters = str_head(*s, n);
	*s = str_from(*s, n);
	return letters;
}

static int rpm_compare_part(struct str a, struct str b)
{
	for (;;) {
		a = rpm_skip(a);
		b = rpm_skip(b);
		char left = a.n ? a.p[0] : 0, right = b.n ? b.p[0] : 0;
		if (left == '~' || right == '~') {
			if (left != right)
				return left == '~' ? -1 : 1;
		} else if (left == '^' || right == '^') {
			if (!left || !right)
				return left ? 1 : -1;
			if (left != right)
				return left == '^' ? -1 : 1;
		} else if (!left || !right) {
			return left ? 1 : right ? -1 : 0;
		} else if (str_is_digit(left) != str_is_digit(right)) {
			return str_is_digit(left) ? 1 : -1;
		} else {
			int c = str_is_digit(left)
					? compare_digits(take_digits(&a), take_digits(&b))
					: str_compare(rpm_take_letters(&a), rpm_take_letters(&b));
			if (c)
				return c < 0 ? -1 : 1;
			continue;
		}
		a = str_from(a, 1);
		b = str_from(b, 1);
	}
}

int version_compare_rpm(struct str a, struct str b)
{
	struct version left = version_parts(a), right = version_parts(b);
	int c = compare_numbers(left.epoch, right.epoch);
	if (!c)
		c = rpm_compare_part(left.upstream, right.upstream);
	if (c || !left.revision.p || !right.revision.p)
		return c;
	return rpm_compare_part(left.revision, right.revision);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* udev_test - udev rules. */
#include "parse/udev.h"

#include "tap.h"

static bool next_is(struct str *rest, const char *key, const char *attribute, bool is_match,
		    const char *value)
{
	struct udev_pair p;
	return udev_pair(rest, &p) == 0 && str_is(p.key, key) && str_is(p.attribute, attribute) &&
	       p.is_match == is_match && str_is(p.value, value);
}

static int malformed(struct str text)
{
	struct udev_pair p;
	int r;
	while ((r = udev_pair(&text, &p)) == 0)
		;
	return r;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct udev u = { .rest = STR("# c\n\nA==\"b\", \\\n# inside\n  C{d}=\"e\"\nF=\"g\"") };
	struct udev_rule rule;
	ok(udev_next(&u, &a, &rule), "a rule is found");
	is_int(rule.line, 3, "where it begins");
	struct str rest = rule.text;
	ok(next_is(&rest, "A", "", true, "b"), "== compares");
	ok(next_is(&rest, "C", "d", false, "e"), "= assigns, also in a joined line");
	is_int(malformed(rest), 1, "and that is all");
	ok(udev_next(&u, &a, &rule) && str_is(rule.text, "F=\"g\""), "the next rule is another");
	is_int(rule.line, 6, "on its own line");
	ok(!udev_next(&u, &a, &rule), "then comes the end");

	rest = STR("A+=\"a\\\"b, c\" B!=e\"x\" C:=i\"y\"");
	ok(next_is(&rest, "A", "", false, "a\\\"b, c"), "an escaped quote does not end a value");
	ok(next_is(&rest, "B", "", true, "x"), "!= compares; e\"\" is a value");
	ok(next_is(&rest, "C", "", false, "y"), ":= assigns; i\"\" is a value");
	is_int(malformed(STR("A{b=\"c\"")), -1, "an open brace is malformed");
	is_int(malformed(STR("A=\"c")), -1, "an open quote is malformed");
	is_int(malformed(STR("A")), -1, "a key alone is malformed");
	is_int(malformed(STR("A=b")), -1, "a value without quotes is malformed");
	return done();
}

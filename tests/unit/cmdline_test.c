/* SPDX-License-Identifier: Apache-2.0 */
/* cmdline_test - the kernel's command line. */
#include "parse/cmdline.h"

#include "tap.h"

static bool next_is(struct str *rest, const char *name, const char *value)
{
	struct str n, v;
	return cmdline_next(rest, &n, &v) && str_is(n, name) &&
	       (value ? v.p && str_is(v, value) : !v.p);
}

int main(void)
{
	struct str name, value;
	struct str rest = STR("  ro root=/dev/a=b dyndbg=\"file x +p\" \"quoted name=v w\" last= "
			      "=x -- init\n");
	ok(next_is(&rest, "ro", NULL), "a word without = has no value");
	ok(next_is(&rest, "root", "/dev/a=b"), "the first = counts");
	ok(next_is(&rest, "dyndbg", "file x +p"), "quotes keep blanks together and vanish");
	ok(next_is(&rest, "quoted name", "v w"), "also around the whole");
	ok(next_is(&rest, "last", ""), "a value may be empty");
	ok(next_is(&rest, "=x", NULL), "a = in front is part of the name");
	ok(!cmdline_next(&rest, &name, &value), "-- ends the parameters");
	rest = STR("a=\"b c");
	ok(next_is(&rest, "a", "b c"), "an open quote goes to the end");
	ok(!cmdline_next(&rest, &name, &value), "which is the end");
	ok(cmdline_is_secret(STR("rd.iscsi.password"), STR("x")), "a password is a secret");
	ok(cmdline_is_secret(STR("netroot"), STR("iscsi:u:p@h")), "also within an address");
	ok(!cmdline_is_secret(STR("root"), STR("/dev/a")), "a device is none");
	return done();
}

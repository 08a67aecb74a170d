/* SPDX-License-Identifier: Apache-2.0 */
/* scconf_test - configuration of smart card software. */
#include "parse/scconf.h"

#include "tap.h"

#include <string.h>

static bool next_is(struct arena *a, struct scconf_reader *r, const char *block, const char *key,
		    const char *value, int64_t line)
{
	struct scconf_item i;
	struct err e;
	return scconf_next(a, r, &i, &e) > 0 && strcmp(i.block, block) == 0 &&
	       strcmp(i.key, key) == 0 && strcmp(i.value, value) == 0 && i.line == line;
}

static int first(struct arena *a, struct str text)
{
	struct scconf_reader r = SCCONF_READER(text);
	struct scconf_item i;
	struct err e;
	return scconf_next(a, &r, &i, &e);
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct scconf_item i;
	struct err e;
	struct scconf_reader r = SCCONF_READER(STR("# c\npam_pkcs11 {\n  nullok = true; "
						   "debug=false;\n  module \"opensc\" {\n"
						   "    policy = ca,\n  signature; # no\n  "
						   "}\n}\nuse = a b;"));
	ok(next_is(&a, &r, "pam_pkcs11", "nullok", "true", 3), "a key in a block");
	ok(next_is(&a, &r, "pam_pkcs11", "debug", "false", 3), "a second one in the line");
	ok(next_is(&a, &r, "pam_pkcs11/module opensc", "policy", "ca,signature", 5),
	   "a list over two lines, in a block within");
	ok(next_is(&a, &r, "", "use", "a b", 9), "behind the blocks");
	is_int(scconf_next(&a, &r, &i, &e), 0, "then comes the end");

	r = SCCONF_READER(STR("a = \"x;#\\\"y\";\n}\nnonsense;b = 1"));
	ok(next_is(&a, &r, "", "a", "x;#\"y", 1), "quotes keep what is between them");
	is_int(scconf_next(&a, &r, &i, &e), -1, "a brace that closes nothing is malformed");
	is_int(scconf_next(&a, &r, &i, &e), -1, "so is a word alone");
	is_int(i.line, 3, "which tells its line");
	ok(next_is(&a, &r, "", "b", "1", 3), "and reading goes on");

	r = SCCONF_READER(STR("a = b\nword\nblock\n{ c = d,\n e }\n"));
	ok(next_is(&a, &r, "", "a", "b", 1), "the end of a line ends a value");
	is_int(scconf_next(&a, &r, &i, &e), -1, "and a word alone");
	ok(next_is(&a, &r, "block", "c", "d,e", 4), "a block begins in the next line");
	is_int(scconf_next(&a, &r, &i, &e), 0, "and its brace ends the last value");
	is_int(first(&a, STR("a {")), -1, "an open block is malformed");
	is_int(first(&a, STR("= b;")), -1, "a value without a key is malformed");
	is_int(first(&a, STR("")), 0, "nothing is nothing");
	return done();
}

/* SPDX-License-Identifier: Apache-2.0 */
/* nut_reply_test - the lines of NUT's upsd. */
#include "parse/nut_reply.h"
#include "tap.h"

static bool is_reply(struct str line, enum nut_reply_kind kind, const char *ups, const char *name,
		     const char *value)
{
	static struct arena a = { .max_bytes = 1 << 20 };
	struct nut_reply r;
	bool is_same = nut_reply_read(line, &a, &r) && r.kind == kind &&
		       str_eq(str_of(r.ups), str_of(ups)) && str_eq(str_of(r.name), str_of(name)) &&
		       str_eq(str_of(r.value), str_of(value));
	arena_free(&a);
	return is_same;
}

static bool is_none(struct str line)
{
	autoarena a = ARENA(1 << 20);
	struct nut_reply r;
	return !nut_reply_read(line, &a, &r);
}

int main(void)
{
	ok(is_reply(STR("UPS room1 \"machine room 1\""), NUT_REPLY_UPS, "room1", NULL,
		    "machine room 1"),
	   "a power supply");
	ok(is_reply(STR("VAR room1 ups.status \"OL RB\""), NUT_REPLY_VAR, "room1", "ups.status",
		    "OL RB"),
	   "a variable");
	ok(is_reply(STR("VAR a b \"say \\\"x\\\" and \\\\\""), NUT_REPLY_VAR, "a", "b",
		    "say \"x\" and \\"),
	   "quotes and backslashes within quotes");
	ok(is_reply(STR("UPS a \"\""), NUT_REPLY_UPS, "a", NULL, ""), "an empty description");
	ok(is_reply(STR("BEGIN LIST UPS"), NUT_REPLY_BEGIN, NULL, NULL, NULL), "the begin of a "
									       "list");
	ok(is_reply(STR("END LIST VAR room1"), NUT_REPLY_END, NULL, NULL, NULL), "its end");
	ok(is_reply(STR("ERR UNKNOWN-UPS"), NUT_REPLY_ERROR, NULL, "UNKNOWN-UPS", NULL), "an "
											 "error");
	ok(is_none(STR("")), "nothing is no answer");
	ok(is_none(STR("ERR")), "nor is an error without a word");
	ok(is_none(STR("VAR room1 ups.status")), "nor a variable without a value");
	ok(is_none(STR("VAR room1 ups.status \"OL")), "nor a value without its end");
	ok(is_none(STR("VAR room1 ups.status \"OL\\\"")), "nor one whose end is escaped");
	ok(is_none(STR("VAR room1 ups.status \"OL\" more")), "nor one with something behind it");
	ok(is_none(STR("SSH-2.0-OpenSSH_9.2")), "nor what another server says");
	return done();
}

/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_conf_test - settings and access rules of PostgreSQL. */
#include "parse/postgresql_conf.h"

#include "tap.h"

static struct postgresql_setting s;
static struct postgresql_hba h;

static const char *value(struct str line, struct arena *a)
{
	return postgresql_conf_line(line, a, &s) == POSTGRESQL_SETTING ? str_text(a, s.value)
								       : NULL;
}

static bool rule(struct str line)
{
	return postgresql_conf_hba(line, &h) == POSTGRESQL_SETTING;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(value(STR("listen_addresses = '*'\t# all"), &a), "*", "quotes go, comments go");
	is_text(value(STR("port 5433"), &a), "5433", "the equals sign may be missing");
	is_text(value(STR("x='it''s \\'q\\''"), &a), "it's 'q'", "quotes in quotes");
	is_text(value(STR("x = on#y"), &a), "on", "a comment needs no blank");
	is_text(value(STR("x = on off"), &a), NULL, "two values are none");
	is_text(value(STR("x = 'y"), &a), NULL, "a quote needs its end");
	is_text(value(STR("x ="), &a), NULL, "a value is needed");
	ok(rule(STR("local all all peer")) && !h.address.p && str_is(h.method, "peer"), "local");
	ok(rule(STR("host a,b \"x y\" 10.0.0.0/8 md5 # z")) && str_is(h.user, "\"x y\"") &&
		   str_is(h.address, "10.0.0.0/8") && !h.options.p,
	   "host, with a name in quotes");
	ok(rule(STR("host all all 10.0.0.0 255.0.0.0 ldap a=b c=\"d e\"")) &&
		   str_is(h.netmask, "255.0.0.0") && str_is(h.options, "a=b c=\"d e\""),
	   "a netmask as a field, and options");
	ok(rule(STR("host a, b all ::1 ffff:: trust")) && str_is(h.database, "a, b"),
	   "a list may have blanks behind its commas");
	ok(!rule(STR("host all all")) && !rule(STR("frob all all x trust")), "no rules");
	is_int(postgresql_conf_hba(STR("# host"), &h), POSTGRESQL_NOTHING, "a comment");
	return done();
}

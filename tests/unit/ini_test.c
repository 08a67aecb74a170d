/* SPDX-License-Identifier: Apache-2.0 */
/* ini_test - the dialects of name = value. */
#include "parse/ini.h"

#include "tap.h"

static struct ini_line l;

static const char *value(struct str line, enum ini_dialect dialect, struct arena *a)
{
	if (ini_read(line, dialect, a, &l) != INI_SETTING)
		return NULL;
	return l.has_value ? str_text(a, l.value) : "(none)";
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(value(STR("expose_php = Off ; why"), INI_PHP, &a), "Off",
		"PHP: ; begins a comment");
	is_text(value(STR("a = \"x;y\" ; z"), INI_PHP, &a), "x;y", "but not in quotes");
	is_text(value(STR("a = 'x\\ny'"), INI_PHP, &a), "x\\ny", "single quotes know no escapes");
	is_text(value(STR("a = \"x\\\"y\""), INI_PHP, &a), "x\"y", "double quotes do");
	is_text(value(STR("a = E_ALL & ~E_NOTICE"), INI_PHP, &a), "E_ALL & ~E_NOTICE",
		"expressions");
	is_text(value(STR("a = \"x"), INI_PHP, &a), NULL, "a quote needs its end");
	is_text(value(STR("port=3306 # x"), INI_MYSQL, &a), "3306", "MySQL: # begins a comment");
	is_text(value(STR("user = 'a#b'"), INI_MYSQL, &a), "a#b", "but not in quotes");
	is_text(value(STR("tmp=C:\\\\t\\sx"), INI_MYSQL, &a), "C:\\t x", "escapes need no quotes");
	is_text(value(STR("skip-grant-tables"), INI_MYSQL, &a), "(none)", "a switch has no value");
	is_text(value(STR("a = \"x\" ; y"), INI_PLAIN, &a), "\"x\" ; y", "plain: as it stands");
	is_int(ini_read(STR("[mysqld] # x"), INI_MYSQL, &a, &l), INI_SECTION, "a group");
	ok(str_is(l.name, "mysqld"), "by its name");
	is_int(ini_read(STR("[x"), INI_PHP, &a, &l), INI_MALFORMED, "a group needs its bracket");
	is_int(ini_read(STR("!includedir /etc/x"), INI_MYSQL, &a, &l), INI_INCLUDE, "an include");
	ok(str_is(l.value, "/etc/x"), "with its path");
	is_int(ini_read(STR("!x y"), INI_MYSQL, &a, &l), INI_MALFORMED, "no other command");
	is_int(ini_read(STR("= 1"), INI_PHP, &a, &l), INI_MALFORMED, "a name is needed");
	is_int(ini_read(STR(" ; x = 1"), INI_PHP, &a, &l), INI_NOTHING, "a comment");
	return done();
}

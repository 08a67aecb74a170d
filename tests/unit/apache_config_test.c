/* SPDX-License-Identifier: Apache-2.0 */
/* apache_config_test - directives and sections of Apache. */
#include "parse/apache_config.h"

#include "tap.h"

static struct apache_line l;

static enum apache_kind next(struct str text, struct arena *a)
{
	struct apache_config c = { .rest = text };
	return apache_config_next(&c, a, &l);
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_int(next(STR("# x\n\n  ServerTokens   Prod # y\n"), &a), APACHE_DIRECTIVE,
	       "a directive");
	is_int((int64_t)l.n, 3, "a hash inside a line is no comment");
	is_int(l.line, 3, "on the third line");
	is_int(next(STR("SSLProtocol all \\\n  -SSLv3 \\\n"), &a), APACHE_DIRECTIVE,
	       "a line goes on");
	ok(l.n == 2 && str_is(l.argument[1], "-SSLv3"), "with its arguments");
	is_int(next(STR("LogFormat \"%h \\\"%r\\\"\" 'a b'"), &a), APACHE_DIRECTIVE, "quotes");
	ok(l.n == 2 && str_is(l.argument[0], "%h \"%r\"") && str_is(l.argument[1], "a b"),
	   "hold blanks and escaped quotes");
	is_int(next(STR("<VirtualHost *:80 \"[::]:80\">"), &a), APACHE_OPEN, "a section opens");
	ok(str_is(l.name, "VirtualHost") && l.n == 2 && str_is(l.argument[1], "[::]:80"),
	   "with its arguments");
	is_int(next(STR("</VirtualHost>"), &a), APACHE_CLOSE, "and closes");
	ok(str_is(l.name, "VirtualHost"), "by its name");
	is_int(next(STR("<Directory /x"), &a), APACHE_BROKEN, "a section needs its >");
	is_int(next(STR("<>"), &a), APACHE_BROKEN, "and a name");
	is_int(next(STR("X \"y"), &a), APACHE_BROKEN, "a quote needs its end");
	is_int(next(STR("\\\n\\"), &a), APACHE_END, "nothing but continuations is nothing");
	return done();
}

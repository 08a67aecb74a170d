/* SPDX-License-Identifier: Apache-2.0 */
/* named_conf_test - blocks, statements, comments and what is none of them. */
#include "parse/named_conf.h"

#include "tap.h"

static struct named_conf c;

static const char *next(struct arena *a)
{
	struct named_conf_item item;
	static const char *const names[] = { "end", ";", "{", "}", "malformed" };
	enum named_conf_kind kind = named_conf_next(&c, &item);
	const char *text = names[kind];
	for (size_t i = item.n; i-- > 0;)
		text = arena_printf(a, "%s %s", str_text(a, item.word[i]), text);
	return text;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	c = (struct named_conf){ .line = 1,
				 .rest = STR("// a\noptions { # b\n recursion/* c; */yes;\n"
					     "allow-query { !10.0.0.1; any; };\n};\n"
					     "zone \"a;b\" IN { type master }; } ; x \"y") };
	is_text(next(&a), "options {", "a block opens behind comments");
	is_text(next(&a), "recursion yes ;", "a comment parts words");
	is_int(c.line, 3, "lines are counted");
	is_text(next(&a), "allow-query {", "blocks stand in blocks");
	is_text(next(&a), "!10.0.0.1 ;", "with statements of a word");
	is_text(next(&a), "any ;", "and others");
	is_text(next(&a), "}", "it closes");
	is_text(next(&a), "}", "and the outer one");
	is_text(next(&a), "zone a;b IN {", "quotes keep what is in them");
	is_text(next(&a), "type master malformed", "a statement without its semicolon is told");
	is_text(next(&a), "}", "and its block closes");
	is_text(next(&a), "malformed", "as is a block that was not open");
	is_text(next(&a), "x y malformed", "and a quote without an end");
	is_text(next(&a), "end", "to the end");
	return done();
}

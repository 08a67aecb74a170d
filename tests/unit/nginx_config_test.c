/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_config_test - words, blocks and comments of nginx. */
#include "parse/nginx_config.h"

#include "tap.h"

static struct nginx_directive d;
static enum nginx_kind kind;

static const char *words(struct nginx_config *c, struct arena *a)
{
	kind = nginx_config_next(c, a, &d);
	const char *text = "";
	for (size_t i = 0; i < d.n; i++)
		text = arena_printf(a, "%s%s%s", text, i ? "|" : "", str_text(a, d.word[i]));
	return text;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct nginx_config c = {
		.rest = STR("# a; b {\nuser www;\nserver{\n listen 80 # x\n ; set $a \"x;\\\"y\";\n"
			    "return 301 https://${host}{x;\ncontent_by_lua_block { if {} end; }\n"
			    "a 'b;c' d\\;e;}\nlast"),
		.line = 1,
	};
	is_text(words(&c, &a), "user|www", "a comment is passed over");
	is_int(d.line, 2, "the line is that of its first word");
	is_text(words(&c, &a), "server", "a block needs no blank before its brace");
	is_int(kind, NGINX_OPEN, "a brace opens a block");
	is_text(words(&c, &a), "listen|80", "a comment may stand before the semicolon");
	is_text(words(&c, &a), "set|$a|x;\"y", "quotes keep semicolons");
	is_text(words(&c, &a), "return|301|https://${host}", "a variable's braces are no block");
	is_int(kind, NGINX_OPEN, "another brace is");
	is_text(words(&c, &a), "x", "and the word behind it is a directive");
	is_text(words(&c, &a), "content_by_lua_block", "Lua is passed over");
	is_int(kind, NGINX_SIMPLE, "and is no block");
	is_text(words(&c, &a), "a|b;c|d\\;e", "a backslash keeps what it does not know");
	words(&c, &a);
	is_int(kind, NGINX_CLOSE, "a block is closed");
	words(&c, &a);
	is_int(kind, NGINX_BROKEN, "a directive without an end is broken");
	words(&c, &a);
	is_int(kind, NGINX_END, "and nothing comes behind it");
	return done();
}

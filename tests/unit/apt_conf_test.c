/* SPDX-License-Identifier: Apache-2.0 */
/* apt_conf_test - apt's settings, with their scopes. */
#include "parse/apt_conf.h"

#include "tap.h"

/* All items in one line each: "key=value@line", "-key", "!line". */
static const char *all(struct arena *a, const char *text)
{
	struct apt_conf f = { .rest = str_of(text), .line = 1 };
	struct apt_conf_item i;
	enum apt_conf_kind kind;
	const char *out = "";
	while ((kind = apt_conf_next(&f, a, &i)) != APT_CONF_END) {
		if (kind == APT_CONF_SET)
			out = arena_printf(a, "%s%s=%s@%d ", out, i.key, i.value, (int)i.line);
		else if (kind == APT_CONF_CLEAR)
			out = arena_printf(a, "%s-%s ", out, i.key);
		else
			out = arena_printf(a, "%s! ", out);
	}
	return out;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(all(&a, "APT::Get::AllowUnauthenticated \"true\";"),
		"apt::get::allowunauthenticated=true@1 ", "a key in one word");
	is_text(all(&a, "APT {\n Get {\n Yes \"1\"; };\n Sandbox \"x\"; };\nDir \"/\";"),
		"apt::get::yes=1@3 apt::sandbox=x@4 dir=/@5 ", "scopes open and close");
	is_text(all(&a, "L { \"a\"; \"b\"; };"), "l::=a@1 l::=b@1 ", "items of a list");
	is_text(all(&a, "// A \"1\";\n# B \"1\";\n/* C\n*/ D yes;"), "d=yes@4 ", "comments");
	is_text(all(&a, "#clear A::B;\nC;"), "-a::b c=@2 ", "what is taken back");
	is_text(all(&a, "Dir \"/\" { State \"x\"; };"), "dir=/@1 dir::state=x@1 ",
		"a value and a scope");
	is_text(all(&a, "A \"b"), "! ", "a quote that never closes");
	is_text(all(&a, "A { B \"1\";"), "a::b=1@1 ! ", "a scope that never closes");
	is_text(all(&a, "#include \"x\"; B \"1\";"), "! b=1@1 ", "an include is told");
	is_text(all(&a, "\"x\"; }"), "! ! ", "a value of nothing, the end of nothing");
	is_text(all(&a, ""), "", "nothing");
	return done();
}

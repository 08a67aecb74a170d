/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/js_token.h"

#include "base/buf.h"
#include "tap.h"

static const char *taken(struct arena *a, const char *script, bool is_vbscript)
{
	static const char letters[] = "w.sdtrlb";
	struct js_tokens t = JS_TOKENS(str_of(script));
	struct js_token token;
	autobuf out = BUF(1 << 16);
	t.is_vbscript = is_vbscript;
	while (js_token_next(&t, &token)) {
		buf_printf(&out, "%s%c%s", out.n ? " " : "", letters[token.kind],
			   token.is_unfinished ? "!" : "");
		buf_str(&out, token.bytes);
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

static const char *meant(struct arena *a, const char *inner)
{
	autobuf out = BUF(1 << 10);
	js_token_decode(str_of(inner), &out);
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(taken(&a, "var a='x\\'y'+\"z\";", false), "wvar wa .= s'x\\'y' .+ d\"z\" .;",
		"strings and their escapes");
	is_text(taken(&a, "'a\\\\'b", false), "s'a\\\\' wb",
		"an escaped backslash escapes nothing");
	is_text(taken(&a, "'a\nb'", false), "s!'a wb s!'", "a string ends with its line");
	is_text(taken(&a, "'a\\\nb'", false), "s'a\\\nb'", "unless the line goes on");
	is_text(taken(&a, "a/b/c;x=/b'/g", false), "wa ./ wb ./ wc .; wx .= r/b'/g",
		"what divides and what is a regular expression");
	is_text(taken(&a, "return /[/']/.test(x)", false), "wreturn r/[/']/ .. wtest .( wx .)",
		"a slash in a class");
	is_text(taken(&a, "f(1)/2//c\n-->d\ne-->0", false),
		"wf .( w1 .) ./ w2 l//c l-->d we .- .- .> w0", "comments of a line");
	is_text(taken(&a, "/*a*/b/*", false), "b/*a*/ wb b!/*", "comments of several");
	is_text(taken(&a, "`a${b+{c:`d`}}e`f", false), "t`a${ wb .+ .{ wc .: t`d` .} t}e` wf",
		"templates within templates");
	is_text(taken(&a, "<!-- x\ny", false), "l<!-- x wy", "an HTML comment");
	is_text(taken(&a, "a=\"x\"&y 'z\nrem q\nb", true), "wa .= d\"x\" .& wy l'z lrem q wb",
		"VBScript");
	is_text(taken(&a, "\"a\\\"&b", true), "d\"a\\\" .& wb", "a backslash is nothing to it");
	is_text(meant(&a, "https:\\/\\u002fh\\x2Fp\\'\\\n\\n"), "https://h/p'\n",
		"what a string means");
	is_text(meant(&a, "\\u4e2d\\x\\u-02f\\"), "\\u4e2d\\x\\u-02f\\", "what is no escape stays");
	return done();
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/html_token.h"
#include "tap.h"

/* The tokens of a page as a line: kinds as letters, what matters behind. */
static const char *taken(struct arena *a, const char *page)
{
	static const char letters[] = "TSECRWJ";
	struct html_tokens t = HTML_TOKENS(str_of(page));
	struct html_token token;
	autobuf out = BUF(1 << 16);
	while (html_token_next(&t, &token)) {
		struct html_attribute one;
		buf_printf(&out, "%s%c", out.n ? " " : "", letters[token.kind]);
		if (token.kind == HTML_TOKEN_TAG || token.kind == HTML_TOKEN_END_TAG)
			buf_str(&out, token.name);
		else
			buf_printf(&out, "[%.*s]", (int)token.content.n, token.content.p);
		for (size_t at = 0; html_token_attribute(&token, &at, &one);) {
			buf_printf(&out, "(%.*s%c", (int)one.name.n, one.name.p,
				   "-='\""[one.quote]);
			buf_str(&out, one.value);
			buf_putc(&out, ')');
		}
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

static const char *decoded(struct arena *a, const char *text)
{
	autobuf out = BUF(1 << 10);
	html_token_decode(str_of(text), &out);
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(taken(&a, "a<b c=\"1\" d='2' e=3 f>x</b>"), "T[a] Sb(c\"1)(d'2)(e=3)(f-) T[x] Eb",
		"tags and their attributes");
	is_text(taken(&a, "<a x=\"1\"y=\"2\"/z>"), "Sa(x\"1)(y\"2)(z-)",
		"attributes need no space between them");
	is_text(taken(&a, "<a x=\">\">t"), "Sa(x\">) T[t]", "a > in quotes ends nothing");
	is_text(taken(&a, "<a x=>t"), "Sa(x=) T[t]", "a value may be missing");
	is_text(taken(&a, "<a x = y =z>"), "Sa(x=y)(=z-)", "spaces around =, and a stray one");
	is_text(taken(&a, "t<b x='"), "T[t]", "a tag that the page cuts off is none");
	is_text(taken(&a, "1<2 <3 a< b"), "T[1<2 <3 a< b]", "a < before no letter is text");
	is_text(taken(&a, "<!-- a --b --><!--><!---><!-- x --!>y"),
		"C[ a --b ] C[] C[] C[ x ] T[y]", "comments");
	is_text(taken(&a, "<!doctype html><?php x ?></ b></>"),
		"C[doctype html] C[?php x ?] C[ b] C[]", "what a browser takes for comments");
	is_text(taken(&a, "<title><b>&lt;</title><p>"), "Stitle R[<b>&lt;] Etitle Sp",
		"a title has no tags in it");
	is_text(taken(&a, "<TEXTAREA></textareas></textarea >x"),
		"STEXTAREA R[</textareas>] Etextarea T[x]", "only its own end tag ends it");
	is_text(taken(&a, "<style>a<b</style><noscript><p></noscript>"),
		"Sstyle W[a<b] Estyle Snoscript W[<p>] Enoscript", "raw text");
	is_text(taken(&a, "<script>a</script>b"), "Sscript J[a] Escript T[b]", "a script");
	is_text(taken(&a, "<script>'</scr'+'ipt>'</script>"), "Sscript J['</scr'+'ipt>'] Escript",
		"a script that talks of its end");
	is_text(taken(&a, "<script><!-- <script>1</script>2</script>3"),
		"Sscript J[<!-- <script>1</script>2] Escript T[3]",
		"a script in a comment in a script hides one end");
	is_text(taken(&a, "<script><!-- x --></script>3"), "Sscript J[<!-- x -->] Escript T[3]",
		"a comment in a script");
	is_text(taken(&a, "<script></script><plaintext><b>"), "Sscript Escript Splaintext W[<b>]",
		"an empty script, and plain text to the end");
	is_text(decoded(&a, "&lt;&#39;&#x27;&quot;&amp;&bogus;&#;&"), "<''\"&&bogus;&#;&",
		"character references");
	is_text(decoded(&a, "&#20013;"), "中", "a number of a Chinese character");
	struct html_tokens t = HTML_TOKENS(STR("<input TYPE=hidden value='&lt;'>"));
	struct html_token token;
	struct str value;
	ok(html_token_next(&t, &token) && html_token_value(&token, "type", &value) &&
		   str_is(value, "hidden") && !html_token_value(&token, "name", &value),
	   "an attribute by its name");
	return done();
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_xss - reflected scripts.
 *
 * A mark of letters shows the places where the value stands. For each of them there is one
 * shortest way out; it is open if the answer, taken apart as a browser does, then holds an
 * element, an attribute or a word of code that was not there before. Nothing that is sent would
 * do anything in a browser. */
#include "survey/web/web_probe_xss.h"

#include "parse/html_token.h"
#include "parse/js_token.h"
#include "parse/url.h"
#include "survey/web/web_probe_sink.h"

#include <string.h>

enum { MAX_CODE = 1 << 20 };

/* ---- where the mark stands ---- */

static size_t find(struct str s, struct str word)
{
	for (size_t i = 0; i + word.n <= s.n; i++)
		if ((s.p[i] | 32) == word.p[0] && strncasecmp(s.p + i, word.p, word.n) == 0)
			return i;
	return s.n;
}

static bool has(struct str s, struct str word)
{
	return word.n && s.n >= word.n && find(s, word) < s.n;
}

/* What looks for a mark in a page, and is called back with each place. */
struct search {
	struct web_probe *p;
	struct str mark;
	void (*see)(void *arg, struct web_probe_spot spot, struct str bytes);
	void *arg;
	bool is_vbscript; /* the script that comes next */
	bool is_data;	  /* the script that comes next is none: JSON, a template */
	bool is_strict;	  /* the scheme of addresses is ours: it counts only where it runs */
	unsigned depth;	  /* of code in strings */
	unsigned n_pages; /* of pages in attributes */
};

enum { MAX_DEPTH = 3 };

/* Without what browsers pass over before an address's scheme, and within it. */
static struct str address_of(struct arena *a, struct str s)
{
	while (s.n && (unsigned char)s.p[0] <= ' ')
		s = str_from(s, 1);
	char *text = arena_strndup(a, s.n ? s.p : "", s.n);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		if (!strchr("\t\r\n", s.p[i]) || !s.p[i])
			text[n++] = s.p[i];
	return (struct str){ text, n };
}

static bool starts_nocase(struct str s, const char *word)
{
	return s.n >= strlen(word) && strncasecmp(s.p, word, strlen(word)) == 0;
}

/* An address that begins with the value, or nearly. */
static void search_address(struct search *s, struct str address, enum web_probe_place place)
{
	if (has(str_head(address, s->p->value.n + s->mark.n + 64), s->mark))
		s->see(s->arg, (struct web_probe_spot){ .place = place }, address);
}

/* An address from which the page gets scripts; or all of its relative addresses. */
static void search_source(struct search *s, struct str address)
{
	size_t at = str_find(address, '/');
	struct str host = str_from(address, MIN(at + 2, address.n));
	if (!s->is_strict)
		search_address(s, address, WEB_PROBE_SOURCE);
	else if (str_starts(str_from(address, at), "//"))
		s->see(s->arg, (struct web_probe_spot){ .place = WEB_PROBE_FOREIGN },
		       str_head(host, str_find(host, '.')));
}

static void search_code(struct search *s, struct str code, bool is_vbscript, const char *end_tag);
static void search_page(struct search *s, struct str page);

/* A string of a script, and what the script does with it. */
static void search_string(struct search *s, const struct js_token *token, enum web_probe_sink sink,
			  const char *end_tag)
{
	struct str raw = str_from(token->bytes, 1);
	autobuf decoded = BUF(MAX_CODE);
	if (sink == WEB_PROBE_SINK_NONE)
		return;
	js_token_decode(str_head(raw, raw.n - !token->is_unfinished), &decoded);
	struct str inner = buf_view(&decoded), address = address_of(s->p->arena, inner);
	bool is_code = sink == WEB_PROBE_SINK_RUNS;
	if (sink == WEB_PROBE_SINK_GOES && starts_nocase(address, "javascript:")) {
		inner = str_from(address, strlen("javascript:"));
		is_code = true;
	}
	s->depth++;
	if (is_code && s->depth <= MAX_DEPTH)
		search_code(s, inner, false, end_tag);
	else if (sink == WEB_PROBE_SINK_GOES)
		search_address(s, inner, WEB_PROBE_SCRIPT_URL);
	s->depth--;
}

static void search_code(struct search *s, struct str code, bool is_vbscript, const char *end_tag)
{
	static const enum web_probe_place places[] = {
		[JS_TOKEN_WORD] = WEB_PROBE_CODE,
		[JS_TOKEN_SIGN] = WEB_PROBE_CODE,
		[JS_TOKEN_SINGLE] = WEB_PROBE_CODE_SINGLE,
		[JS_TOKEN_DOUBLE] = WEB_PROBE_CODE_DOUBLE,
		[JS_TOKEN_TEMPLATE] = WEB_PROBE_CODE_TEMPLATE,
		[JS_TOKEN_REGEX] = WEB_PROBE_CODE_REGEX,
		[JS_TOKEN_LINE_COMMENT] = WEB_PROBE_CODE_LINE,
		[JS_TOKEN_BLOCK_COMMENT] = WEB_PROBE_CODE_BLOCK,
	};
	struct js_tokens t = JS_TOKENS(code);
	struct js_token token;
	struct web_probe_sinks sinks;
	t.is_vbscript = is_vbscript;
	web_probe_sinks_open(&sinks, code, is_vbscript);
	while (js_token_next(&t, &token)) {
		enum web_probe_sink sink = web_probe_sinks_next(&sinks, &token);
		char next = t.at < code.n ? code.p[t.at] : ' ';
		struct web_probe_spot spot = { .place = places[token.kind],
					       .end_tag = end_tag,
					       .is_vbscript = is_vbscript,
					       .is_in_string = s->depth > 0,
					       .is_called = next == '(' || next == '`' };
		if (!has(token.bytes, s->mark))
			continue;
		if (token.kind == JS_TOKEN_SINGLE || token.kind == JS_TOKEN_DOUBLE)
			search_string(s, &token, sink, end_tag);
		s->see(s->arg, spot, token.bytes);
	}
}

/* Attributes whose address a browser goes to, or loads as a document or script. */
static bool runs_address(struct str tag, struct str attribute)
{
	static const struct {
		const char *attribute, *tags;
	} runs[] = {
		{ "href", " a area base " },
		{ "xlink:href", " a " },
		{ "action", " form " },
		{ "formaction", " button input " },
		{ "src", " iframe frame embed script " },
		{ "data", " object " },
	};
	char word[20];
	snprintf(word, sizeof(word), " %.*s ", (int)MIN(tag.n, 15), tag.p);
	for (char *c = word; *c; c++)
		*c = *c >= 'A' && *c <= 'Z' ? (char)(*c | 32) : *c;
	for (size_t i = 0; i < N(runs); i++)
		if (str_is_nocase(attribute, runs[i].attribute) && strstr(runs[i].tags, word))
			return true;
	return false;
}

/* Attributes in which pages themselves have written javascript: ever since. */
static bool holds_address(struct str attribute)
{
	static const char *const names[] = { "href",	   "src",  "action",
					     "formaction", "data", "background" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(attribute, names[i]))
			return true;
	return false;
}

static void search_refresh(struct search *s, const struct html_token *tag, struct str content)
{
	struct str kind;
	if (html_token_value(tag, "http-equiv", &kind) && str_is_nocase(str_trim(kind), "refresh"))
		search_address(s, http_head_refresh(content), WEB_PROBE_REFRESH);
}

static bool is_attribute(const struct html_token *tag, const struct html_attribute *one,
			 const char *element, const char *name)
{
	return str_is_nocase(tag->name, element) && str_is_nocase(one->name, name);
}

/* A whole page in an attribute, with the rights of the one around it. */
static void search_frame(struct search *s, const struct html_token *tag, struct str page)
{
	struct str sandbox;
	if (s->n_pages == MAX_DEPTH ||
	    (html_token_value(tag, "sandbox", &sandbox) && !has(sandbox, STR("allow-scripts"))))
		return;
	s->n_pages++;
	search_page(s, page);
	s->n_pages--;
}

static void search_value(struct search *s, const struct html_token *tag,
			 const struct html_attribute *one)
{
	static const enum web_probe_place places[] = {
		[HTML_TOKEN_NO_VALUE] = WEB_PROBE_UNQUOTED,
		[HTML_TOKEN_UNQUOTED] = WEB_PROBE_UNQUOTED,
		[HTML_TOKEN_SINGLE] = WEB_PROBE_IN_SINGLE,
		[HTML_TOKEN_DOUBLE] = WEB_PROBE_IN_DOUBLE,
	};
	autobuf decoded = BUF(MAX_CODE);
	html_token_decode(one->value, &decoded);
	struct str value = buf_view(&decoded);
	bool is_event = one->name.n > 2 && starts_nocase(one->name, "on");
	bool is_address = runs_address(tag->name, one->name) ||
			  (!s->is_strict && holds_address(one->name));
	if (is_address)
		value = address_of(s->p->arena, value);
	bool is_vbscript = (is_event || is_address) &&
			   (starts_nocase(value, "vbscript:") || starts_nocase(value, "vbs:"));
	if (is_event || is_vbscript || (is_address && starts_nocase(value, "javascript:"))) {
		struct str language;
		is_vbscript |= html_token_value(tag, "language", &language) &&
			       starts_nocase(language, "vb");
		size_t at = is_event && !is_vbscript ? 0 : str_find(value, ':') + 1;
		struct str code = str_from(value, at < value.n ? at : 0);
		if (!is_event)
			code = url_decode(s->p->arena, code, false);
		search_code(s, code, is_vbscript, NULL);
	} else if (is_attribute(tag, one, "iframe", "srcdoc")) {
		search_frame(s, tag, value);
	} else if (runs_address(tag->name, one->name)) {
		search_address(s, value, WEB_PROBE_URL);
		if (is_attribute(tag, one, "script", "src") ||
		    is_attribute(tag, one, "base", "href"))
			search_source(s, value);
	} else if (str_is_nocase(tag->name, "meta") && str_is_nocase(one->name, "content")) {
		search_refresh(s, tag, value);
	}
	s->see(s->arg, (struct web_probe_spot){ .place = places[one->quote] }, one->value);
}

static void search_tag(struct search *s, const struct html_token *tag)
{
	struct html_attribute one;
	if (has(tag->name, s->mark))
		s->see(s->arg, (struct web_probe_spot){ .place = WEB_PROBE_TAG_NAME }, tag->name);
	for (size_t at = 0; html_token_attribute(tag, &at, &one);) {
		if (has(one.name, s->mark))
			s->see(s->arg, (struct web_probe_spot){ .place = WEB_PROBE_ATTRIBUTE_NAME },
			       one.name);
		if (has(one.value, s->mark))
			search_value(s, tag, &one);
	}
	if (!str_is_nocase(tag->name, "script"))
		return;
	struct str type;
	s->is_vbscript = (html_token_value(tag, "language", &type) && starts_nocase(type, "vb")) ||
			 (html_token_value(tag, "type", &type) && starts_nocase(type, "text/vb"));
	s->is_data = html_token_value(tag, "type", &type) && type.n && !s->is_vbscript &&
		     !str_has(type, "script") && !str_is_nocase(type, "module");
}

static void search_page(struct search *s, struct str page)
{
	struct html_tokens t = HTML_TOKENS(page);
	struct html_token token;
	while (html_token_next(&t, &token)) {
		/* The blank is for pages that take the tag out as it is mostly written. */
		const char *end_tag = token.name.n ? arena_printf(s->p->arena, "</%.*s >",
								  (int)token.name.n, token.name.p)
						   : NULL;
		struct web_probe_spot spot = { .end_tag = end_tag };
		if (token.kind == HTML_TOKEN_TAG) {
			search_tag(s, &token);
			continue;
		}
		if (!has(token.bytes, s->mark))
			continue;
		switch (token.kind) {
		case HTML_TOKEN_TAG:
		case HTML_TOKEN_END_TAG: break;
		case HTML_TOKEN_TEXT:
			spot.place = WEB_PROBE_TEXT;
			spot.end_tag = NULL;
			s->see(s->arg, spot, token.bytes);
			break;
		case HTML_TOKEN_COMMENT:
			spot.place = WEB_PROBE_COMMENT;
			s->see(s->arg, spot, token.content);
			break;
		case HTML_TOKEN_RCDATA:
		case HTML_TOKEN_RAW:
			spot.place = WEB_PROBE_INSIDE;
			s->see(s->arg, spot, token.bytes);
			break;
		case HTML_TOKEN_SCRIPT:
			if (!s->is_data)
				search_code(s, token.bytes, s->is_vbscript, end_tag);
			spot.place = WEB_PROBE_INSIDE;
			s->see(s->arg, spot, token.bytes);
			break;
		}
	}
}

/* XML, whose elements a browser runs as well once they are in; not one whose "<" may be a text. */
static bool is_xml(const struct web_probe_page *page)
{
	static const char *const types[] = { "image/svg+xml", "application/xml", "text/xml" };
	for (size_t i = 0; i < N(types); i++)
		if (strcmp(page->type, types[i]) == 0)
			return !str_has(page->body, "<![CDATA[");
	return false;
}

/* A page that a browser takes for HTML, or as much, and shows. */
static bool is_html(const struct web_probe_page *page)
{
	return !starts_nocase(http_head_field(page->head, "content-disposition"), "attachment") &&
	       page->status && (page->status < 300 || page->status >= 400) &&
	       (!page->type[0] || strcmp(page->type, "text/html") == 0 ||
		strcmp(page->type, "application/xhtml+xml") == 0 || is_xml(page));
}

static void note_spot(void *arg, struct web_probe_spot spot, struct str bytes)
{
	struct web_probe_xss *x = arg;
	for (size_t i = 0; i < x->n_spots; i++)
		if (x->spot[i].place == spot.place && !x->spot[i].end_tag == !spot.end_tag &&
		    (!spot.end_tag || strcmp(x->spot[i].end_tag, spot.end_tag) == 0))
			return;
	if (x->n_spots < WEB_PROBE_MAX_SPOTS)
		x->spot[x->n_spots++] = spot;
}

bool web_probe_xss_see(struct web_probe *p, const struct web_probe_page *page,
		       struct web_probe_xss *x)
{
	struct search s = { .p = p, .mark = x->mark, .see = note_spot, .arg = x };
	if (is_html(page) && has(page->body, x->mark))
		search_page(&s, page->body);
	return x->n_spots > 0;
}

/* ---- where the page goes ---- */

static bool is_going(enum web_probe_place place)
{
	return place == WEB_PROBE_SCRIPT_URL || place == WEB_PROBE_REFRESH;
}

bool web_probe_xss_goes(const struct web_probe_xss *x)
{
	for (size_t i = 0; i < x->n_spots; i++)
		if (is_going(x->spot[i].place))
			return true;
	return false;
}

struct journey {
	struct arena *arena;
	const char *to;
};

static void note_journey(void *arg, struct web_probe_spot spot, struct str bytes)
{
	struct journey *j = arg;
	if (is_going(spot.place) && !j->to)
		j->to = str_text(j->arena, bytes);
}

const char *web_probe_xss_journey(struct web_probe *p, const struct web_probe_page *page,
				  const char *mark)
{
	struct journey j = { .arena = p->arena };
	struct search s = { .p = p, .mark = str_of(mark), .see = note_journey, .arg = &j };
	if (is_html(page))
		search_page(&s, page->body);
	return j.to;
}

/* ---- the way out ---- */

/* Which ways make sense behind another that did not lead out: what the page did with it tells. */
enum after {
	ALWAYS,
	IS_LEFT, /* the mark stood there, without what was around it */
	IS_GONE, /* it did not */
};

/* #v stands for the value, #w for the new mark, #e for the end tag. */
struct way {
	enum web_probe_place from, to; /* as what the new mark must stand there */
	const char *text, *technique;
	enum after after;
};

static const struct way ways[] = {
	{ WEB_PROBE_TEXT, WEB_PROBE_TAG_NAME, "#v<#w>", "element in text" },
	{ WEB_PROBE_TEXT, WEB_PROBE_ATTRIBUTE_NAME,
	  "#v<b #w=1><p #w=1><a #w=1><i #w=1><br #w=1><font #w=1>",
	  "attribute of an element that may be there", IS_GONE },
	{ WEB_PROBE_COMMENT, WEB_PROBE_TAG_NAME, "#v--><#w>", "element behind a comment" },
	{ WEB_PROBE_TAG_NAME, WEB_PROBE_UNQUOTED, "#v#w q=#w",
	  "attribute of an element of one's own" },
	{ WEB_PROBE_ATTRIBUTE_NAME, WEB_PROBE_UNQUOTED, "#v#w=#w", "attribute of one's own" },
	{ WEB_PROBE_ATTRIBUTE_NAME, WEB_PROBE_ATTRIBUTE_NAME, "#v #w=", "attribute of one's own" },
	{ WEB_PROBE_UNQUOTED, WEB_PROBE_ATTRIBUTE_NAME,
	  "#v #w=", "attribute behind a value without quotes" },
	{ WEB_PROBE_IN_SINGLE, WEB_PROBE_ATTRIBUTE_NAME, "#v'#w='",
	  "attribute behind a single quote" },
	{ WEB_PROBE_IN_DOUBLE, WEB_PROBE_ATTRIBUTE_NAME, "#v\"#w=\"",
	  "attribute behind a double quote" },
	{ WEB_PROBE_URL, WEB_PROBE_CODE, "javascript:#w()", "script as an address" },
	{ WEB_PROBE_URL, WEB_PROBE_CODE, "jaVa\tscript:#w()", "script as an address", IS_LEFT },
	{ WEB_PROBE_URL, WEB_PROBE_CODE, "javascript:#w()//#v", "script as an address", IS_GONE },
	{ WEB_PROBE_SCRIPT_URL, WEB_PROBE_CODE, "javascript:#w()", "script as an address" },
	{ WEB_PROBE_SOURCE, WEB_PROBE_FOREIGN, "//#w.invalid/", "script of another host" },
	{ WEB_PROBE_CODE, WEB_PROBE_CODE, "#v-#w()", "code in a script" },
	{ WEB_PROBE_CODE, WEB_PROBE_CODE, "#v-#w``", "code in a script" },
	{ WEB_PROBE_CODE_SINGLE, WEB_PROBE_CODE, "#v'-#w-'", "code behind a string" },
	{ WEB_PROBE_CODE_SINGLE, WEB_PROBE_CODE, "#v\\'-#w//", "code behind a string" },
	{ WEB_PROBE_CODE_DOUBLE, WEB_PROBE_CODE, "#v\"-#w-\"", "code behind a string" },
	{ WEB_PROBE_CODE_DOUBLE, WEB_PROBE_CODE, "#v\\\"-#w//", "code behind a string" },
	{ WEB_PROBE_CODE_TEMPLATE, WEB_PROBE_CODE, "#v${#w}", "code in a template" },
	{ WEB_PROBE_CODE_REGEX, WEB_PROBE_CODE, "#v/-#w-/", "code behind a regular expression" },
	{ WEB_PROBE_CODE_LINE, WEB_PROBE_CODE, "#v\n#w()//", "code behind a comment" },
	{ WEB_PROBE_CODE_LINE, WEB_PROBE_CODE, "#v\n#w``//", "code behind a comment" },
	{ WEB_PROBE_CODE_BLOCK, WEB_PROBE_CODE, "#v*/-#w()/*", "code behind a comment" },
	{ WEB_PROBE_CODE_BLOCK, WEB_PROBE_CODE, "#v*/-#w``/*", "code behind a comment" },
	{ WEB_PROBE_INSIDE, WEB_PROBE_TAG_NAME, "#v#e<#w>", "element behind an end tag" },
};

static struct str fill(struct web_probe *p, const char *way, struct str value, const char *word,
		       const char *end_tag)
{
	struct buf out = BUF(16 << 10);
	for (const char *c = way; *c; c++) {
		if (*c != '#')
			buf_putc(&out, *c);
		else if (*++c == 'v')
			buf_str(&out, value);
		else
			buf_puts(&out, *c == 'w' ? word : end_tag);
	}
	struct str ret = { arena_strndup(p->arena, out.p ? out.p : "", out.n), out.n };
	buf_free(&out);
	return ret;
}

struct outcome {
	enum web_probe_place wanted;
	struct str mark;
	bool must_be_called, is_there;
};

/* The mark must be the thing itself: its name, or a word of code. */
static void note_outcome(void *arg, struct web_probe_spot spot, struct str bytes)
{
	struct outcome *o = arg;
	if (spot.place != o->wanted || (o->must_be_called ? !spot.is_called : spot.is_in_string))
		return;
	o->is_there |= bytes.n == o->mark.n && strncasecmp(bytes.p, o->mark.p, o->mark.n) == 0;
}

/* What is no address of its own is not looked for in one: such a page shows it or not. */
static bool makes_sense(const struct web_probe *p, const struct way *way, enum after seen)
{
	const struct web_point_field *f = &p->point->field[p->nth];
	/* A browser names only pages there. */
	if (way->from == WEB_PROBE_URL && f->place == WEB_POINT_HEADER &&
	    str_is_nocase(f->name, "referer"))
		return false;
	/* A mistake of the database shows a part of what it could not read. */
	if (way->after == IS_GONE && p->is_found[WEB_PROBE_SQL])
		return false;
	return way->after == ALWAYS ||
	       (way->after == seen && (!strstr(way->text, "//#v") || str_has(p->value, ":")));
}

static bool leads_out(struct web_probe *p, const struct web_probe_xss *x,
		      const struct web_probe_spot *spot, const struct way *way,
		      enum after *ret_seen)
{
	const char *word = web_probe_word(p);
	struct web_probe_page page;
	struct outcome o = { .wanted = way->to,
			     .mark = str_of(word),
			     .must_be_called = strstr(way->text, "#w(") || strstr(way->text, "#w"
											     "`") };
	struct search s = { .p = p,
			    .mark = o.mark,
			    .see = note_outcome,
			    .arg = &o,
			    .is_strict = way->from == WEB_PROBE_URL ||
					 way->from == WEB_PROBE_SCRIPT_URL ||
					 way->from == WEB_PROBE_SOURCE };
	const char *end_tag = spot->end_tag ? spot->end_tag : "";
	const char *text = way->text;
	if (spot->is_vbscript && spot->place == WEB_PROBE_CODE_DOUBLE)
		text = "#v\"&#w&\"";
	if (!web_probe_ask(p, fill(p, text, x->prefix, word, end_tag), &page) || !is_html(&page))
		return false;
	*ret_seen = has(page.body, o.mark) ? IS_LEFT : IS_GONE;
	/* An attribute of an element that nobody knows is nothing. */
	if (is_xml(&page) && way->to != WEB_PROBE_TAG_NAME)
		return false;
	search_page(&s, page.body);
	if (!o.is_there)
		return false;
	web_probe_tell(p,
		       &(struct web_probe_result){
			       .group = WEB_PROBE_XSS,
			       .class = "reflected-xss",
			       .technique = way->technique,
			       .probe = page.request,
			       .control = x->control,
			       .evidence = web_probe_excerpt(p, page.body, find(page.body, o.mark)),
			       .is_confirmed = true });
	return true;
}

/* All ways out of one place. */
static bool leave(struct web_probe *p, const struct web_probe_xss *x,
		  const struct web_probe_spot *spot)
{
	enum after seen = ALWAYS;
	for (size_t w = 0; w < N(ways) && !web_probe_is_over(p); w++)
		if (ways[w].from == spot->place && makes_sense(p, &ways[w], seen) &&
		    leads_out(p, x, spot, &ways[w], &seen))
			return true;
	return false;
}

void web_probe_xss(struct web_probe *p, const struct web_probe_xss *x)
{
	for (size_t i = 0; i < x->n_spots; i++)
		if (leave(p, x, &x->spot[i]))
			return;
}

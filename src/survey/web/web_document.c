/* SPDX-License-Identifier: Apache-2.0 */
/* web_document - what is on a page of HTML: links, forms, texts, and what of it is hidden.
 *
 * Walks over the tokens with a stack of open elements, which is as much of a tree as is needed
 * to know what is hidden within what. Markup that a script writes with a literal
 * document.write() is walked over where it is written. */
#include "survey/web/web_document.h"

#include "parse/http_head.h"
#include "survey/web/web_charset.h"
#include "survey/web/web_document_form.h"
#include "survey/web/web_script.h"
#include "survey/web/web_style.h"

#include <string.h>

/* Browsers open no more than 512 elements within each other either. */
enum { MAX_DEPTH = 512, MAX_NESTED = 3, MAX_LINK_TEXT = 120, MAX_SHEETS = 1 << 20 };
enum { MAX_VALUE = 64 << 10, MAX_LINK_BYTES = 16 << 20 };

const char *const web_link_kind_names[WEB_LINK_KINDS] = {
	"link", "script", "style", "image", "frame", "media", "form", "inline", "refresh", "other",
};

struct element {
	struct str name;
	struct web_style style;
};

struct walk {
	struct web_document *doc;
	struct web_sheet sheet;
	struct element stack[MAX_DEPTH];
	size_t depth, floor;	 /* elements below the floor stay open whatever is closed */
	size_t link_bytes;	 /* of all addresses */
	int64_t form;		 /* that is open, or -1 */
	bool is_data;		 /* what the script element holds is no script */
	bool has_base;		 /* only the first of them counts */
	size_t anchor, n_anchor; /* the links whose text is read, from 1; 0: none is */
	size_t anchor_text;
	struct str anchor_name; /* the element whose end is that of the text */
	int nested;		/* in what a script writes */
	int n_within;		/* in markup of its own */
	bool is_joined;		/* nothing but letters' looks has changed since the last text */
};

/* ---- small helpers ---- */

static char *decoded(struct arena *a, struct str s)
{
	autobuf out = BUF(MAX_VALUE);
	html_token_decode(s, &out);
	return str_text(a, str_trim(buf_view(&out)));
}

char *web_document_value(struct web_document *d, const struct html_token *tag, const char *name)
{
	struct str value;
	return html_token_value(tag, name, &value) ? decoded(d->arena, value) : NULL;
}

static char *value_of(struct walk *w, const struct html_token *tag, const char *name)
{
	return web_document_value(w->doc, tag, name);
}

static const struct web_style *style_here(const struct walk *w)
{
	static const struct web_style plain = { .hidden = NULL };
	return w->depth ? &w->stack[w->depth - 1].style : &plain;
}

static bool is_same_name(struct str a, struct str b)
{
	return a.n == b.n && strncasecmp(a.p, b.p, a.n) == 0;
}

static bool is_one_of(struct str name, const char *const *names)
{
	while (*names && !str_is_nocase(name, *names))
		names++;
	return *names != NULL;
}

/* Words with one blank between them. `is_joined`: none before the first, where two signs meet that
 * are no ASCII. */
static void put_words(struct buf *out, struct str text, bool is_joined)
{
	struct str word;
	if (is_joined && text.n && out->n && (text.p[0] & out->p[out->n - 1] & 0x80) &&
	    str_word(&text, &word))
		buf_str(out, word);
	while (str_word(&text, &word)) {
		if (out->n)
			buf_putc(out, ' ');
		buf_str(out, word);
	}
}

static void put_text(struct walk *w, struct str text)
{
	if (!str_trim(text).n)
		return;
	autobuf plain = BUF(WEB_DOCUMENT_MAX_BYTES);
	html_token_decode(text, &plain);
	put_words(style_here(w)->hidden ? &w->doc->hidden_text : &w->doc->text, buf_view(&plain),
		  w->is_joined);
	w->is_joined = true;
}

/* ---- links ---- */

static struct web_document_link *add_link(struct walk *w, enum web_link_kind kind, const char *text,
					  const char *hidden)
{
	struct web_document *d = w->doc;
	struct url url;
	text = text ? web_charset_query(d->arena, text, d->charset) : NULL;
	enum url_kind is = text ? url_resolve(d->arena, &d->base, str_of(text), &url) : URL_OTHER;
	/* A browser follows addresses of any length; pictures that are their own are none. */
	d->is_cut |= is == URL_BAD && strlen(text) > URL_MAX_BYTES &&
		     strncasecmp(text, "data:", 5) != 0;
	if (is != URL_WEB)
		return NULL;
	w->link_bytes += strlen(url.text);
	if (d->n_links == WEB_DOCUMENT_MAX_LINKS || w->link_bytes > MAX_LINK_BYTES) {
		d->is_cut = true;
		return NULL;
	}
	d->links = arena_grow(d->arena, d->links, &d->links_capacity, d->n_links + 1,
			      sizeof(*d->links));
	struct web_document_link *l = &d->links[d->n_links++];
	*l = (struct web_document_link){ .kind = kind, .url = url, .hidden = hidden, .text = "" };
	return l;
}

static const char *hidden_link(const struct walk *w, const struct web_style *style)
{
	if (style->hidden)
		return style->hidden;
	return w->nested ? "written by script" : NULL;
}

/* The text of the link that is open comes to its end. */
static void end_anchor(struct walk *w)
{
	if (!w->anchor)
		return;
	struct web_document_link *l = &w->doc->links[w->anchor - 1];
	bool is_hidden = l->hidden && style_here(w)->hidden;
	const struct buf *from = is_hidden ? &w->doc->hidden_text : &w->doc->text;
	struct str text = str_trim(str_from(buf_view(from), MIN(w->anchor_text, from->n)));
	size_t n = 0, step;
	while (n < text.n && (step = str_utf8_sequence(str_from(text, n))) &&
	       n + step <= MAX_LINK_TEXT)
		n += step;
	for (size_t i = 0; i < w->n_anchor; i++)
		l[i].text = str_text(w->doc->arena, str_head(text, n));
	w->anchor = w->n_anchor = 0;
}

/* The link that was added last has the words up to the element's end as its text. */
static void begin_text(struct walk *w, struct str element, const struct web_style *style)
{
	if (w->n_anchor++)
		return;
	w->anchor = w->doc->n_links;
	w->anchor_name = element;
	w->anchor_text = style->hidden ? w->doc->hidden_text.n : w->doc->text.n;
}

static void begin_anchor(struct walk *w, const struct html_token *tag,
			 const struct web_style *style)
{
	end_anchor(w);
	const char *href = value_of(w, tag, "href");
	if (!href) /* in SVG */
		href = value_of(w, tag, "xlink:href");
	if (add_link(w, WEB_LINK, href, hidden_link(w, style)))
		begin_text(w, tag->name, style);
}

static void take_link_element(struct walk *w, const struct html_token *tag)
{
	struct str rel = { NULL, 0 }, ignored;
	(void)!html_token_value(tag, "rel", &rel);
	char *words = str_lower(w->doc->arena, rel);
	enum web_link_kind kind = words && strstr(words, "stylesheet") ? WEB_LINK_STYLE
				  : words && strstr(words, "icon")     ? WEB_LINK_IMAGE
								       : WEB_LINK_OTHER;
	struct web_document_link *l = add_link(w, kind, value_of(w, tag, "href"), NULL);
	if (l)
		l->has_integrity = html_token_value(tag, "integrity", &ignored);
}

static void add_code(struct walk *w, struct str code)
{
	struct web_document *d = w->doc;
	if (d->n_code == WEB_DOCUMENT_MAX_LINKS) {
		d->is_cut = true;
		return;
	}
	d->code = arena_grow(d->arena, d->code, &d->code_capacity, d->n_code + 1, sizeof(code));
	d->code[d->n_code++] = code;
}

/* First pages of old systems are nothing but that. */
static void take_journeys(struct walk *w, struct str script)
{
	struct js_tokens tokens = JS_TOKENS(script);
	struct str address;
	bool asks_first = str_has(script, "confirm"), goes = str_has(script, "location");
	while (goes && web_script_next_journey(w->doc->arena, &tokens, &address)) {
		struct web_document_link *l = add_link(w, WEB_LINK_REFRESH, address.p, NULL);
		if (l)
			l->asks_first = asks_first;
	}
}

/* onclick="…" and its like. */
static void take_handlers(struct walk *w, const struct html_token *tag)
{
	struct html_attribute one;
	for (size_t at = 0; html_token_attribute(tag, &at, &one);)
		if (one.name.n > 2 && (one.name.p[0] | 32) == 'o' && (one.name.p[1] | 32) == 'n') {
			struct str code = str_of(decoded(w->doc->arena, one.value));
			add_code(w, code);
			if (str_is_nocase(one.name, "onload"))
				take_journeys(w, code);
			w->doc->is_cut |= one.value.n >= MAX_VALUE;
		}
}

static void take_script_element(struct walk *w, const struct html_token *tag)
{
	struct str ignored;
	const char *type = value_of(w, tag, "type");
	w->is_data = type && (strstr(type, "json") || strstr(type, "template"));
	struct web_document_link *l = add_link(w, WEB_LINK_SCRIPT, value_of(w, tag, "src"), NULL);
	if (l)
		l->has_integrity = html_token_value(tag, "integrity", &ignored);
}

static void take_refresh(struct walk *w, const char *content)
{
	struct str address = http_head_refresh(str_of(content));
	if (address.n)
		add_link(w, WEB_LINK_REFRESH, str_text(w->doc->arena, address), NULL);
}

static void take_meta(struct walk *w, const struct html_token *tag)
{
	struct web_document *d = w->doc;
	const char *name = value_of(w, tag, "name"), *equiv = value_of(w, tag, "http-equiv");
	const char *content = value_of(w, tag, "content");
	if (!content)
		return;
	if (equiv && strcasecmp(equiv, "refresh") == 0)
		take_refresh(w, content);
	if (equiv && strcasecmp(equiv, "content-security-policy") == 0)
		d->policy = content;
	if (!name && !(name = value_of(w, tag, "property"))) /* og:title and its like */
		return;
	if (strcasecmp(name, "generator") == 0)
		d->generator = content;
	if (strcasecmp(name, "description") == 0 || strcasecmp(name, "keywords") == 0 ||
	    strcasecmp(name, "og:title") == 0 || strcasecmp(name, "og:description") == 0)
		d->description = d->description
					 ? arena_printf(d->arena, "%s %s", d->description, content)
					 : content;
}

/* What goes somewhere by a script when it is clicked. */
static void take_click(struct walk *w, const struct html_token *tag, const struct web_style *style)
{
	struct str address = web_script_address(value_of(w, tag, "onclick"));
	if (!address.n)
		address = web_script_address(web_script_of(value_of(w, tag, "href")));
	if (!address.n)
		return;
	struct web_document_link *l = add_link(
		w, WEB_LINK, arena_strndup(w->doc->arena, address.p, address.n), style->hidden);
	if (!l)
		return;
	if (str_is_nocase(tag->name, "input")) {
		const char *label = value_of(w, tag, "value");
		l->text = label ? label : "";
		return;
	}
	if (!str_is_nocase(tag->name, "a"))
		end_anchor(w);
	begin_text(w, tag->name, style);
}

/* What stands beside the links of an element and tells what they do. */
static void take_warnings(struct walk *w, const struct html_token *tag, size_t first)
{
	struct web_document *d = w->doc;
	struct str none;
	if (first == d->n_links)
		return;
	const char *title = value_of(w, tag, "title"),
		   *script = web_script_of(value_of(w, tag, "href"));
	const char *code = value_of(w, tag, "onclick");
	bool asks_first = strcasestr(code ? code : "", "confirm") ||
			  strcasestr(script ? script : "", "confirm") ||
			  html_token_value(tag, "data-confirm", &none);
	for (size_t i = first; i < d->n_links; i++) {
		d->links[i].title = title;
		d->links[i].asks_first = asks_first;
	}
}

/* A link that is a picture says what it does by the picture's words. */
static void take_alternative(struct walk *w, const struct html_token *tag)
{
	const char *words = value_of(w, tag, "alt");
	for (size_t i = 0; words && w->anchor && i < w->n_anchor; i++)
		if (!w->doc->links[w->anchor - 1 + i].title)
			w->doc->links[w->anchor - 1 + i].title = words;
}

/* ---- forms ---- */

static void begin_form(struct walk *w, const struct html_token *tag)
{
	struct web_document *d = w->doc;
	if (!web_document_form_begin(d, tag))
		return;
	w->form = (int64_t)d->n_forms - 1;
	add_link(w, WEB_LINK_FORM, d->forms[w->form].action.text, NULL);
}

/* ---- elements ---- */

static void walk_within(struct walk *w, struct str markup, struct str name, struct web_style style);

/* <iframe srcdoc="…">: a page that stands in an attribute. */
static void take_page_within(struct walk *w, const struct html_token *tag,
			     const struct web_style *style)
{
	struct str raw;
	if (!html_token_value(tag, "srcdoc", &raw))
		return;
	autobuf page = BUF(WEB_DOCUMENT_MAX_BYTES);
	html_token_decode(raw, &page);
	walk_within(
		w,
		(struct str){ arena_strndup(w->doc->arena, page.n ? page.p : "", page.n), page.n },
		STR("iframe"), *style);
}

static void take_source(struct walk *w, const struct html_token *tag, const struct web_style *style)
{
	static const struct {
		const char *element, *attribute;
		enum web_link_kind kind;
	} sources[] = {
		{ "img", "src", WEB_LINK_IMAGE },	   { "img", "data-src", WEB_LINK_IMAGE },
		{ "iframe", "src", WEB_LINK_FRAME },	   { "frame", "src", WEB_LINK_FRAME },
		{ "embed", "src", WEB_LINK_MEDIA },	   { "object", "data", WEB_LINK_MEDIA },
		{ "video", "src", WEB_LINK_MEDIA },	   { "audio", "src", WEB_LINK_MEDIA },
		{ "source", "src", WEB_LINK_MEDIA },	   { "area", "href", WEB_LINK },
		{ "button", "formaction", WEB_LINK_FORM },
	};
	const char *value;
	for (size_t i = 0; i < N(sources); i++)
		if (str_is_nocase(tag->name, sources[i].element) &&
		    (value = value_of(w, tag, sources[i].attribute)) && value[0])
			add_link(w, sources[i].kind, value, style->hidden);
}

/* "a.jpg 1x, b.jpg 2x" */
static void take_source_set(struct walk *w, const struct html_token *tag,
			    const struct web_style *style)
{
	struct str rest = str_of(value_of(w, tag, "srcset")), one, address;
	while (str_split(&rest, ',', &one))
		if (str_word(&one, &address))
			add_link(w, WEB_LINK_IMAGE, str_text(w->doc->arena, address),
				 style->hidden);
}

static void take_element(struct walk *w, const struct html_token *tag,
			 const struct web_style *style)
{
	size_t first = w->doc->n_links;
	if (str_is_nocase(tag->name, "a"))
		begin_anchor(w, tag, style);
	else if (str_is_nocase(tag->name, "link"))
		take_link_element(w, tag);
	else if (str_is_nocase(tag->name, "script"))
		take_script_element(w, tag);
	else if (str_is_nocase(tag->name, "meta"))
		take_meta(w, tag);
	else if (str_is_nocase(tag->name, "form"))
		begin_form(w, tag);
	else if (str_is_nocase(tag->name, "input"))
		web_document_form_input(w->doc, w->form, tag, NULL);
	else if (str_is_nocase(tag->name, "textarea"))
		web_document_form_input(w->doc, w->form, tag, "textarea");
	else if (str_is_nocase(tag->name, "select"))
		web_document_form_input(w->doc, w->form, tag, "select");
	else
		take_source(w, tag, style);
	if (str_is_nocase(tag->name, "img"))
		take_alternative(w, tag);
	if (str_is_nocase(tag->name, "img") || str_is_nocase(tag->name, "source"))
		take_source_set(w, tag, style);
	take_click(w, tag, style);
	take_warnings(w, tag, first);
	take_handlers(w, tag);
	if (str_is_nocase(tag->name, "iframe"))
		take_page_within(w, tag, style);
}

static void close_element(struct walk *w, struct str name)
{
	if (w->anchor && is_same_name(name, w->anchor_name))
		end_anchor(w);
	if (str_is_nocase(name, "form"))
		w->form = -1;
	for (size_t i = w->depth; i-- > w->floor;)
		if (is_same_name(w->stack[i].name, name)) {
			w->depth = i;
			return;
		}
}

static void open_element(struct walk *w, const struct html_token *tag)
{
	static const char *const empty[] = { "area", "base", "br", "col", "embed", "hr", "img",
					     "input", "link", "meta", "param", "source", "track",
					     "wbr",
					     /* what is in these comes as one piece */
					     "script", "style", "title", "textarea", NULL };
	/* Their end tags are left out as often as not. */
	static const char *const alone[] = {
		"li", "p", "td", "th", "tr", "dt", "dd", "option", NULL
	};
	if (w->depth > w->floor && is_one_of(tag->name, alone) &&
	    is_same_name(w->stack[w->depth - 1].name, tag->name))
		w->depth--;
	struct web_style style = web_style_within(style_here(w), &w->sheet, tag);
	take_element(w, tag, &style);
	if (is_one_of(tag->name, empty))
		return;
	if (w->depth < MAX_DEPTH)
		w->stack[w->depth++] = (struct element){ tag->name, style };
	else
		w->doc->is_cut = true;
}

/* ---- scripts ---- */

static void take_urls(struct walk *w, struct str script)
{
	struct str url;
	for (size_t at = 0; web_script_next_url(script, &at, &url);)
		add_link(w, WEB_LINK_INLINE,
			 arena_printf(w->doc->arena, "//%.*s", (int)MIN(url.n, 1000), url.p), NULL);
}

static void walk_markup(struct walk *w, struct str markup);

static void take_writes(struct walk *w, struct str script)
{
	struct str markup;
	while (web_script_next_write(w->doc->arena, &script, &markup))
		if (w->nested < MAX_NESTED)
			walk_markup(w, markup);
		else
			w->doc->is_cut |= markup.n > 0;
}

static void take_script(struct walk *w, struct str script)
{
	take_urls(w, script);
	if (!w->is_data) {
		add_code(w, script);
		take_journeys(w, script);
	}
	w->nested++;
	take_writes(w, script);
	w->nested--;
}

/* ---- the walk ---- */

static void take_title(struct walk *w, const struct html_token *t)
{
	autobuf words = BUF(64 << 10);
	if (!str_is_nocase(t->name, "title") || w->doc->title)
		return;
	put_words(&words, str_of(decoded(w->doc->arena, t->content)), false);
	w->doc->title = str_text(w->doc->arena, str_head(buf_view(&words), 1000));
}

/* Markup of its own: what it closes is nothing of what is around it. */
static void walk_within(struct walk *w, struct str markup, struct str name, struct web_style style)
{
	size_t depth = w->depth, floor = w->floor;
	if (depth == MAX_DEPTH || w->n_within >= MAX_NESTED) {
		w->doc->is_cut = true;
		return;
	}
	w->stack[w->depth++] = (struct element){ name, style };
	w->floor = w->depth;
	w->n_within++;
	walk_markup(w, markup);
	w->n_within--;
	w->depth = depth;
	w->floor = floor;
}

/* What is shown to those whose browser runs no scripts, or knows no frames: search engines. */
static void take_within(struct walk *w, struct str markup, const char *name)
{
	walk_within(w, markup, str_of(name), (struct web_style){ .hidden = name });
}

/* What changes how letters look, and parts no words: "六<b>合</b>彩". */
static bool is_look(struct str name)
{
	static const char *const looks[] = { "b",      "i",    "u",   "em",    "strong",
					     "font",   "span", "big", "small", "s",
					     "strike", "del",  "ins", "mark",  "sub",
					     "sup",    "tt",   "wbr", NULL };
	return is_one_of(name, looks);
}

static void walk_markup(struct walk *w, struct str markup)
{
	struct html_tokens tokens = HTML_TOKENS(markup);
	struct html_token t;
	while (html_token_next(&tokens, &t) && !arena_is_over(w->doc->arena)) {
		w->is_joined &= t.kind == HTML_TOKEN_TEXT || t.kind == HTML_TOKEN_COMMENT ||
				is_look(t.name);
		switch (t.kind) {
		case HTML_TOKEN_TEXT: put_text(w, t.content); break;
		case HTML_TOKEN_TAG: open_element(w, &t); break;
		case HTML_TOKEN_END_TAG: close_element(w, t.name); break;
		case HTML_TOKEN_RCDATA: take_title(w, &t); break;
		case HTML_TOKEN_SCRIPT: take_script(w, t.content); break;
		case HTML_TOKEN_RAW:
			if (str_is_nocase(t.name, "noscript"))
				take_within(w, t.content, "noscript");
			else if (str_is_nocase(t.name, "noframes"))
				take_within(w, t.content, "noframes");
			break;
		case HTML_TOKEN_COMMENT: break;
		}
	}
}

/* Rules that hide may stand behind what they hide, and <base> holds for all. */
static void prepare(struct walk *w, struct str page)
{
	struct html_tokens tokens = HTML_TOKENS(page);
	struct html_token t;
	const char *href;
	while (html_token_next(&tokens, &t)) {
		if (t.kind == HTML_TOKEN_RAW && str_is_nocase(t.name, "style")) {
			web_sheet_take(&w->sheet, str_head(t.content, MAX_SHEETS));
			w->doc->is_cut |= t.content.n > MAX_SHEETS;
		} else if (t.kind == HTML_TOKEN_SCRIPT)
			web_sheet_take_script(&w->sheet, t.content);
		else if (t.kind == HTML_TOKEN_TAG && str_is_nocase(t.name, "base") &&
			 !w->has_base && (href = value_of(w, &t, "href"))) {
			w->has_base = true;
			add_link(w, WEB_LINK_OTHER, href, NULL);
			(void)!url_resolve(w->doc->arena, &w->doc->base, str_of(href),
					   &w->doc->base);
		}
	}
}

void web_document_read(struct arena *a, const struct url *url, const char *charset, struct str page,
		       struct web_document *ret)
{
	*ret = (struct web_document){ .arena = a,
				      .base = *url,
				      .charset = charset,
				      .text = BUF(WEB_DOCUMENT_MAX_BYTES),
				      .hidden_text = BUF(WEB_DOCUMENT_MAX_BYTES) };
	struct walk *w = arena_new(a, struct walk);
	*w = (struct walk){ .doc = ret, .sheet = { .arena = a }, .form = -1 };
	prepare(w, page);
	walk_markup(w, page);
	end_anchor(w);
	ret->is_cut |= w->sheet.is_full || buf_is_over(&ret->text) ||
		       buf_is_over(&ret->hidden_text) || arena_is_over(a);
}

void web_document_free(struct web_document *d)
{
	buf_free(&d->text);
	buf_free(&d->hidden_text);
}

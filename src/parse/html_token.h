/* SPDX-License-Identifier: Apache-2.0 */
/* html_token - an HTML page as a browser takes it apart, each piece with its place in the bytes.
 *
 * After the tokenizer of the HTML standard (13.2.5), with what the tree builder tells it about
 * title, textarea, style, script and the other elements whose content is no markup. A tag that
 * the page's end cuts off is none, as in a browser. Nothing is copied and nothing fails.
 *
 *     struct html_tokens t = HTML_TOKENS(page);
 *     while (html_token_next(&t, &token))
 *             if (token.kind == HTML_TOKEN_TAG)
 *                     while (html_token_attribute(&token, &at, &attribute)) …             */
#ifndef ZICHA_PARSE_HTML_TOKEN_H
#define ZICHA_PARSE_HTML_TOKEN_H

#include "base/buf.h"

enum html_token_kind {
	HTML_TOKEN_TEXT,    /* with character references */
	HTML_TOKEN_TAG,	    /* <name …> */
	HTML_TOKEN_END_TAG, /* </name …> */
	HTML_TOKEN_COMMENT, /* <!-- … -->, and what a browser takes for one: <! …>, <? …>, </ …> */
	HTML_TOKEN_RCDATA, /* in title and textarea: references, but no tags */
	HTML_TOKEN_RAW,	   /* in style, noscript and so on: bytes as they stand */
	HTML_TOKEN_SCRIPT, /* in script */
};

struct html_token {
	enum html_token_kind kind;
	struct str bytes;   /* all of it, from < to > */
	struct str name;    /* of a tag as written; of RCDATA, RAW, SCRIPT that of the element */
	struct str content; /* of a comment, without its marks; otherwise the bytes */
};

struct html_tokens {
	struct str page;
	size_t at;
	struct str inside; /* the element whose content comes next, if that is no markup */
	enum html_token_kind inside_kind;
};

#define HTML_TOKENS(page_) ((struct html_tokens){ .page = (page_) })

/* False at the end of the page. */
bool html_token_next(struct html_tokens *t, struct html_token *ret);

enum html_token_quote {
	HTML_TOKEN_NO_VALUE,
	HTML_TOKEN_UNQUOTED,
	HTML_TOKEN_SINGLE,
	HTML_TOKEN_DOUBLE,
};

struct html_attribute {
	struct str name;  /* as written; empty only before a stray = */
	struct str value; /* as written, with character references, without the quotes */
	enum html_token_quote quote;
};

/* The attributes of a tag, one after another; *at is 0 at first. */
bool html_token_attribute(const struct html_token *tag, size_t *at, struct html_attribute *ret);

/* The value of the first attribute of that name; false: it has none. */
bool html_token_value(const struct html_token *tag, const char *name, struct str *ret);

/* Text with its character references put in: numbers, and the names that matter in markup. */
void html_token_decode(struct str text, struct buf *out);

#endif

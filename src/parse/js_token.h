/* SPDX-License-Identifier: Apache-2.0 */
/* js_token - a script's words: which bytes are code, and which stand in strings and comments.
 *
 * JavaScript as browsers read it in pages (ECMAScript 12.1 with annex B.1.1, the HTML-like
 * comments), and VBScript as old pages have it. Whether "/" divides or begins a regular
 * expression is told by the word before it. Nothing is copied and nothing fails: what never ends
 * ends with the script, or with its line.
 *
 *     struct js_tokens t = JS_TOKENS(script);
 *     while (js_token_next(&t, &token)) …                                                */
#ifndef ZICHA_PARSE_JS_TOKEN_H
#define ZICHA_PARSE_JS_TOKEN_H

#include "base/buf.h"

enum js_token_kind {
	JS_TOKEN_WORD, /* names, keywords, numbers */
	JS_TOKEN_SIGN, /* one byte of punctuation */
	JS_TOKEN_SINGLE,
	JS_TOKEN_DOUBLE,
	JS_TOKEN_TEMPLATE, /* `…`, or the part of it up to ${ or from } */
	JS_TOKEN_REGEX,
	JS_TOKEN_LINE_COMMENT,
	JS_TOKEN_BLOCK_COMMENT,
};

enum { JS_TOKEN_MAX_DEPTH = 64 };

struct js_token {
	enum js_token_kind kind;
	struct str bytes;   /* with its quotes or marks */
	bool is_unfinished; /* the script or the line ends in it */
};

struct js_tokens {
	struct str script;
	bool is_vbscript;
	size_t at;
	bool had_value; /* the word before is one that "/" divides */
	bool had_code;	/* in this line */
	/* Templates that are open: how many braces each has had since its ${. */
	unsigned depth, braces[JS_TOKEN_MAX_DEPTH];
};

#define JS_TOKENS(script_) ((struct js_tokens){ .script = (script_) })

/* False at the script's end. */
bool js_token_next(struct js_tokens *t, struct js_token *ret);

/* What a string of JavaScript means, given without its quotes. Escapes of what is no ASCII stay. */
void js_token_decode(struct str inner, struct buf *out);

#endif

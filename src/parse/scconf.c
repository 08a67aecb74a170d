/* SPDX-License-Identifier: Apache-2.0 */
/* scconf - the configuration of smart card software: pam_pkcs11.conf, opensc.conf. */
#include "parse/scconf.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_TEXT = 16 << 10 };

static void drop(struct scconf_reader *r, size_t n)
{
	for (size_t i = 0; i < n; i++)
		r->line += r->rest.p[i] == '\n';
	r->rest = str_from(r->rest, n);
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Blanks and comments. */
static void skip(struct scconf_reader *r)
{
	for (;;) {
		size_t n = 0;
		while (n < r->rest.n && is_blank(r->rest.p[n]))
			n++;
		if (n < r->rest.n && r->rest.p[n] == '#')
			n += str_find(str_from(r->rest, n), '\n');
		if (!n)
			return;
		drop(r, n);
	}
}

static bool accept(struct scconf_reader *r, char c)
{
	skip(r);
	if (!r->rest.n || r->rest.p[0] != c)
		return false;
	drop(r, 1);
	return true;
}

/* A word, or what stands between quotes, where a backslash takes the next as it is. */
static bool take_word(struct scconf_reader *r, struct buf *out)
{
	skip(r);
	size_t n = 0;
	if (r->rest.n && r->rest.p[0] == '"') {
		for (n = 1; n < r->rest.n && r->rest.p[n] != '"'; n++) {
			if (r->rest.p[n] == '\\' && n + 1 < r->rest.n)
				n++;
			buf_putc(out, r->rest.p[n]);
		}
		drop(r, MIN(n + 1, r->rest.n));
		return true;
	}
	while (n < r->rest.n && !is_blank(r->rest.p[n]) && !strchr("={};,#\"", r->rest.p[n]))
		n++;
	buf_add(out, r->rest.p, n);
	drop(r, n);
	return n > 0;
}

/* Words up to a mark or the end of a line, separated by a space; values by a comma,
 * behind which they go on in the next line. */
static struct str take_words(struct scconf_reader *r, struct buf *out)
{
	bool is_first = true;
	for (;;) {
		autobuf word = BUF(MAX_TEXT);
		int64_t line = r->line;
		skip(r);
		if (!is_first && r->line > line)
			return buf_view(out);
		if (accept(r, ',')) {
			buf_putc(out, ',');
			is_first = true;
			continue;
		}
		if (!take_word(r, &word))
			return buf_view(out);
		if (!is_first)
			buf_putc(out, ' ');
		buf_str(out, buf_view(&word));
		is_first = false;
	}
}

static const char *block_path(const struct scconf_reader *r)
{
	return r->depth ? r->block[r->depth - 1] : "";
}

static int malformed(struct err *e)
{
	return err_set(e, "neither a block nor key = value");
}

static int open_block(struct arena *a, struct scconf_reader *r, struct str name, struct err *e)
{
	if (r->depth == SCCONF_MAX_DEPTH)
		return err_set(e, "blocks are too deep");
	autobuf path = BUF(MAX_TEXT);
	if (r->depth)
		buf_printf(&path, "%s/", block_path(r));
	buf_str(&path, name);
	if (buf_is_over(&path))
		return err_set(e, "names of blocks are too long");
	r->block[r->depth++] = str_text(a, buf_view(&path));
	return 0;
}

static int close_block(struct scconf_reader *r, struct err *e)
{
	if (!r->depth)
		return err_set(e, "a block is closed that is not open");
	r->depth--;
	return 0;
}

static int assign(struct arena *a, struct scconf_reader *r, struct str key, struct scconf_item *ret,
		  struct err *e)
{
	autobuf value = BUF(MAX_TEXT);
	take_words(r, &value);
	accept(r, ';');
	if (!key.n || buf_is_over(&value))
		return malformed(e);
	ret->block = block_path(r);
	ret->key = str_text(a, key);
	ret->value = str_text(a, buf_view(&value));
	return 1;
}

/* Blocks may be open still, which is told once. */
static int finish(struct scconf_reader *r, struct err *e)
{
	if (!r->depth)
		return 0;
	r->depth = 0;
	return err_set(e, "a block is not closed");
}

int scconf_next(struct arena *a, struct scconf_reader *r, struct scconf_item *ret, struct err *e)
{
	for (;;) {
		autobuf words = BUF(MAX_TEXT);
		skip(r);
		ret->line = r->line;
		if (!r->rest.n)
			return finish(r, e);
		struct str key = take_words(r, &words);
		if (!buf_is_over(&words) && accept(r, '='))
			return assign(a, r, key, ret, e);
		if (!buf_is_over(&words) && accept(r, '{')) {
			if (open_block(a, r, key, e) < 0)
				return -1;
			continue;
		}
		if (!key.n && accept(r, '}')) {
			if (close_block(r, e) < 0)
				return -1;
			continue;
		}
		bool is_end = accept(r, ';');
		if (is_end && !key.n)
			continue;
		/* A word alone, or a mark in the wrong place: on with what follows it. */
		if (!is_end && !key.n)
			drop(r, r->rest.n > 0);
		return malformed(e);
	}
}

/* SPDX-License-Identifier: Apache-2.0 */
/* web_read - one answer of a web server, from its head to the end of its body. */
#include "survey/web/web_read.h"

#include <errno.h>
#include <string.h>
#include <zlib.h>

enum { MAX_HEAD = 64 << 10, MAX_INTERIM = 5 };

/* ---- the head ---- */

static int read_one_head(struct web_line *l, int64_t deadline_ms, struct web_read *r,
			 struct http_head *h, struct err *e)
{
	for (;;) {
		struct str heard = web_line_heard(l);
		int whole = http_head_parse(heard, h);
		if (whole < 0)
			return err_set(e, "what came is no answer of HTTP/1");
		if (whole == HTTP_HEAD_WHOLE)
			return 0;
		if (heard.n > MAX_HEAD)
			return err_set(e, "a head of more than %d bytes", MAX_HEAD);
		int got = web_line_hear(l, deadline_ms, e);
		if (got > 0)
			continue;
		r->is_nothing = heard.n == 0 && !(got < 0 && e->code == ETIMEDOUT);
		return got < 0 ? -1 : err_set(e, "the server closed without an answer");
	}
}

static int read_head(struct web_line *l, int64_t deadline_ms, struct web_read *r, struct err *e)
{
	struct http_head h;
	for (int i = 0; i < MAX_INTERIM; i++) {
		if (read_one_head(l, deadline_ms, r, &h, e) < 0)
			return -1;
		if (h.status >= 200) {
			r->status = h.status;
			r->head_ms = clock_ms_exact();
			buf_str(&r->head, h.fields);
			web_line_take(l, h.bytes);
			return h.is_old;
		}
		web_line_take(l, h.bytes);
	}
	return err_set(e, "interim answers without end");
}

/* ---- the body as it comes ---- */

enum { ENDS = 1, GOES_ON = 0, BREAKS = -1 };

struct body {
	bool is_chunked, has_length;
	int64_t left;
	struct http_head_chunks chunks;
};

static int take_some(struct body *b, struct web_line *l, struct buf *out)
{
	struct str heard = web_line_heard(l);
	size_t before = heard.n;
	if (b->is_chunked) {
		int r = http_head_take_chunks(&b->chunks, &heard, out);
		web_line_take(l, before - heard.n);
		return r;
	}
	size_t n = b->has_length ? (size_t)MIN((uint64_t)b->left, heard.n) : heard.n;
	if (out->n + n > out->max) /* its beginning, before it is over */
		buf_add(out, heard.p, out->max - out->n);
	buf_add(out, heard.p, n);
	web_line_take(l, n);
	b->left -= b->has_length ? (int64_t)n : 0;
	return b->has_length && !b->left ? ENDS : GOES_ON;
}

/* Whether all of it came, and the line can be used again. */
static bool read_body(struct web_line *l, struct body *b, int64_t deadline_ms, struct web_read *r)
{
	struct err ignored;
	int got = 1, state = GOES_ON;
	while (got > 0 && state == GOES_ON) {
		state = take_some(b, l, &r->raw);
		if (buf_is_over(&r->raw) || state == BREAKS)
			break;
		if (state == GOES_ON)
			got = web_line_hear(l, deadline_ms, &ignored);
	}
	bool ends_by_closing = !b->is_chunked && !b->has_length && got == 0;
	r->is_cut = buf_is_over(&r->raw) || (state != ENDS && !ends_by_closing);
	return state == ENDS && !buf_is_over(&r->raw);
}

/* ---- what was packed ---- */

/* False: not packed in that way from its first byte on. */
static bool inflate_as(struct web_read *r, int window_bits)
{
	z_stream z = { .next_in = (Bytef *)r->raw.p, .avail_in = (uInt)r->raw.n };
	if (inflateInit2(&z, window_bits) != Z_OK)
		return false;
	int status = Z_OK;
	while (status == Z_OK) {
		size_t room = buf_room(&r->body, 64 << 10);
		if (!room)
			break;
		z.next_out = (Bytef *)r->body.p + r->body.n;
		z.avail_out = (uInt)room;
		status = inflate(&z, Z_NO_FLUSH);
		r->body.n += room - z.avail_out;
		/* Another packed piece may stand behind the first: browsers read on. */
		if (status == Z_STREAM_END && z.avail_in && z.next_in[0] == 0x1f)
			status = inflateReset(&z);
	}
	inflateEnd(&z);
	bool is_it = r->body.n || status == Z_STREAM_END;
	r->is_cut |= is_it && status != Z_STREAM_END;
	return is_it;
}

/* Codings that we did not ask for and cannot undo. Browsers pass over names that are none. */
static bool is_strange(struct str coding)
{
	static const char *const strange[] = { "br", "zstd", "compress", "x-compress" };
	for (size_t i = 0; i < N(strange); i++)
		if (str_is_nocase(coding, strange[i]))
			return true;
	return str_find(coding, ',') < coding.n;
}

static void unpack(struct web_read *r)
{
	struct str coding = http_head_field(buf_view(&r->head), "content-encoding");
	bool is_gzip = str_is_nocase(coding, "gzip") || str_is_nocase(coding, "x-gzip");
	bool is_packed = is_gzip || str_is_nocase(coding, "deflate");
	if (!r->raw.n)
		return;
	/* "deflate" is zlib's form by the book, and bare on many servers. */
	if (is_packed && (inflate_as(r, 15 + 32) || (!is_gzip && inflate_as(r, -15))))
		return;
	if (is_packed || is_strange(coding))
		r->is_cut = true;
	else
		buf_str(&r->body, buf_view(&r->raw));
}

/* ---- all of it ---- */

static struct body body_of(const struct web_read *r)
{
	struct str head = buf_view(&r->head);
	struct str length = http_head_field(head, "content-length");
	struct body b = { .left = 0 };
	struct str transfer = http_head_field(head, "transfer-encoding"), last = transfer;
	while (str_find(last, ',') < last.n)
		last = str_from(last, str_find(last, ',') + 1);
	b.is_chunked = str_is_nocase(str_trim(last), "chunked");
	b.has_length = !b.is_chunked && str_int(length, 10, &b.left) && b.left >= 0;
	return b;
}

static bool may_go_on(const struct web_read *r, bool is_old)
{
	struct str connection = http_head_field(buf_view(&r->head), "connection");
	if (str_is_nocase(connection, "close"))
		return false;
	return !is_old || str_is_nocase(connection, "keep-alive");
}

int web_read(struct web_line *l, bool has_no_body, int64_t deadline_ms, struct web_read *r,
	     struct err *e)
{
	buf_clear(&r->head);
	buf_clear(&r->body);
	buf_clear(&r->raw);
	r->is_cut = r->is_nothing = false;
	int is_old = read_head(l, deadline_ms, r, e);
	if (is_old < 0) {
		web_line_close(l);
		return -1;
	}
	struct body b = body_of(r);
	bool is_bare = has_no_body || r->status == 204 || r->status == 304;
	bool is_clean = is_bare || (b.has_length && !b.left) || read_body(l, &b, deadline_ms, r);
	r->bytes = (int64_t)r->raw.n;
	/* Bytes behind the answer that nobody asked for: the two no longer agree. */
	if (!is_clean || !may_go_on(r, is_old) || web_line_heard(l).n)
		web_line_close(l);
	unpack(r);
	return 0;
}

void web_read_free(struct web_read *r)
{
	buf_free(&r->head);
	buf_free(&r->body);
	buf_free(&r->raw);
}

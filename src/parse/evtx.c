/* SPDX-License-Identifier: Apache-2.0 */
/* evtx - Windows event logs (.evtx, since Vista): records of binary XML in chunks of 64 KiB.
 *
 * A record is mostly one instance of a template that an earlier record of the chunk defines, and an
 * array of values that go into its holes. The tree is not built: what is read on the way are the
 * few elements and attributes that a record is asked for. */
#include "parse/evtx.h"

#include "base/unicode.h"
#include "parse/wire.h"

#include <stdio.h>
#include <string.h>
#include <zlib.h>

enum {
	CHUNKS_AT = 42, /* in the file's head */
	FLAGS_AT = 120, /* in both */
	IS_IN_USE = 1,
	HAS_NO_CHECKSUM = 4,
	CHUNK_HEADER_BYTES = 512,
	FIRST_AT = 8,	  /* in a chunk's head: the number of its first record, */
	FREE_AT = 48,	  /* where its records end, */
	CHECKSUM_AT = 52, /* and what they come to */
	RECORD_HEADER_BYTES = 24,
	MAX_DEPTH = 24,	    /* of elements and templates within each other */
	MAX_TOKENS = 20000, /* of one record */
	MAX_HOLES = 256,
};

/* Tokens; | 0x40: more of the kind follows (attributes of an element). */
enum {
	TOKEN_END = 0x00,
	TOKEN_OPEN_START = 0x01,
	TOKEN_CLOSE_START = 0x02,
	TOKEN_CLOSE_EMPTY = 0x03,
	TOKEN_END_ELEMENT = 0x04,
	TOKEN_VALUE = 0x05,
	TOKEN_ATTRIBUTE = 0x06,
	TOKEN_CDATA = 0x07,
	TOKEN_CHARACTER = 0x08,
	TOKEN_ENTITY = 0x09,
	TOKEN_PI_TARGET = 0x0a,
	TOKEN_PI_DATA = 0x0b,
	TOKEN_TEMPLATE = 0x0c,
	TOKEN_HOLE = 0x0d,
	TOKEN_OPTIONAL_HOLE = 0x0e,
	TOKEN_FRAGMENT = 0x0f,
	TOKEN_MORE = 0x40,
};

enum value_type {
	VALUE_NULL = 0x00,
	VALUE_TEXT = 0x01,
	VALUE_ANSI = 0x02,
	VALUE_INT8 = 0x03,
	VALUE_UINT8 = 0x04,
	VALUE_INT16 = 0x05,
	VALUE_UINT16 = 0x06,
	VALUE_INT32 = 0x07,
	VALUE_UINT32 = 0x08,
	VALUE_INT64 = 0x09,
	VALUE_UINT64 = 0x0a,
	VALUE_BOOL = 0x0d,
	VALUE_GUID = 0x0f,
	VALUE_SIZE = 0x10,
	VALUE_FILETIME = 0x11,
	VALUE_SID = 0x13,
	VALUE_HEX32 = 0x14,
	VALUE_HEX64 = 0x15,
	VALUE_BINXML = 0x21,
	VALUE_TEXTS = 0x81, /* each with a NUL behind it */
};

struct hole {
	size_t at;
	uint16_t size;
	uint8_t type;
};

struct holes {
	struct hole hole[MAX_HOLES];
	size_t n;
};

struct reader {
	struct str chunk;
	struct arena *arena;
	struct evtx_record *out;
	struct str path[MAX_DEPTH]; /* names of the elements that are open */
	size_t depth;
	int n_nested; /* templates and fragments within each other */
	int n_tokens;
	struct str data_name; /* Name="…" of the Data element at hand */
};

/* ---- numbers ---- */

static bool get(const struct reader *r, size_t at, size_t n, uint64_t *ret)
{
	if (at > r->chunk.n || r->chunk.n - at < n)
		return false;
	*ret = wire_le(r->chunk, at, n);
	return true;
}

/* 100 ns since 1601. */
static int64_t seconds_of(uint64_t filetime)
{
	return (int64_t)(filetime / 10000000) - INT64_C(11644473600);
}

/* ---- texts ---- */

/* UTF-16LE of so many bytes as UTF-8; NULs at the end go. */
static struct str text_at(struct reader *r, size_t at, size_t n_bytes)
{
	struct str wide = str_head(str_from(r->chunk, at), n_bytes);
	autobuf text = BUF(wide.n / 2 * 3);
	unicode_utf16(wide, false, &text);
	while (text.n && !text.p[text.n - 1])
		text.n--;
	return (struct str){ arena_strndup(r->arena, text.p ? text.p : "", text.n), text.n };
}

/* A name of the chunk: next (4), hash (2), characters (2), then UTF-16 and a NUL. */
static bool name_at(struct reader *r, size_t at, struct str *ret, size_t *ret_bytes)
{
	uint64_t n;
	if (!get(r, at + 6, 2, &n) || at + 8 + n * 2 + 2 > r->chunk.n)
		return false;
	*ret = text_at(r, at + 8, n * 2);
	*ret_bytes = 8 + n * 2 + 2;
	return true;
}

static struct str printed(struct reader *r, const char *format, ...) printf_like(2, 3);
static struct str printed(struct reader *r, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	struct str s = str_of(arena_vprintf(r->arena, format, ap));
	va_end(ap);
	return s;
}

/* S-1-5-21-… */
static struct str sid_at(struct reader *r, size_t at, size_t n)
{
	struct arena_text text = { NULL, 0, 0 };
	char part[32];
	uint64_t revision, n_parts, authority = 0, x;
	if (!get(r, at, 1, &revision) || !get(r, at + 1, 1, &n_parts) || n < 8 + n_parts * 4)
		return (struct str){ NULL, 0 };
	for (size_t i = 2; i < 8; i++)
		authority = authority << 8 | (unsigned char)r->chunk.p[at + i];
	snprintf(part, sizeof(part), "S-%u-%llu", (unsigned)revision,
		 (unsigned long long)authority);
	arena_text_puts(r->arena, &text, part);
	for (size_t i = 0; i < n_parts && get(r, at + 8 + i * 4, 4, &x); i++) {
		snprintf(part, sizeof(part), "-%llu", (unsigned long long)x);
		arena_text_puts(r->arena, &text, part);
	}
	return (struct str){ text.p, text.n };
}

static struct str guid_at(struct reader *r, size_t at)
{
	uint64_t a = 0, b = 0, c = 0;
	unsigned char d[8] = { 0 };
	if (at + 16 > r->chunk.n || !get(r, at, 4, &a) || !get(r, at + 4, 2, &b) ||
	    !get(r, at + 6, 2, &c))
		return (struct str){ NULL, 0 };
	memcpy(d, r->chunk.p + at + 8, 8);
	return printed(r, "{%08x-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x}", (unsigned)a,
		       (unsigned)b, (unsigned)c, d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]);
}

static struct str number_at(struct reader *r, enum value_type type, size_t at, size_t n)
{
	uint64_t x = 0;
	if (n > 8 || !get(r, at, n, &x))
		return (struct str){ NULL, 0 };
	if (type == VALUE_HEX32 || type == VALUE_HEX64 || type == VALUE_SIZE)
		return printed(r, "0x%llx", (unsigned long long)x);
	if (type == VALUE_FILETIME)
		return printed(r, "%lld", (long long)seconds_of(x));
	bool is_signed = type == VALUE_INT8 || type == VALUE_INT16 || type == VALUE_INT32 ||
			 type == VALUE_INT64;
	if (is_signed && n && n < 8 && x >> (n * 8 - 1))
		return printed(r, "%lld", (long long)x - (INT64_C(1) << n * 8));
	return is_signed ? printed(r, "%lld", (long long)x)
			 : printed(r, "%llu", (unsigned long long)x);
}

/* A value as text; what nobody asks for (numbers in arrays, binary) is absent. */
static struct str value_text(struct reader *r, const struct hole *h)
{
	switch (h->type) {
	case VALUE_TEXT: return text_at(r, h->at, h->size);
	case VALUE_ANSI:
		return str_of(str_text(r->arena, str_head(str_from(r->chunk, h->at), h->size)));
	case VALUE_SID: return sid_at(r, h->at, h->size);
	case VALUE_GUID: return guid_at(r, h->at);
	case VALUE_INT8:
	case VALUE_UINT8:
	case VALUE_INT16:
	case VALUE_UINT16:
	case VALUE_INT32:
	case VALUE_UINT32:
	case VALUE_INT64:
	case VALUE_UINT64:
	case VALUE_BOOL:
	case VALUE_SIZE:
	case VALUE_FILETIME:
	case VALUE_HEX32:
	case VALUE_HEX64: return number_at(r, (enum value_type)h->type, h->at, h->size);
	default: return (struct str){ NULL, 0 };
	}
}

/* ---- what is taken ---- */

static bool is_below(const struct reader *r, const char *name)
{
	for (size_t i = 0; i < MIN(r->depth, MAX_DEPTH); i++)
		if (str_is(r->path[i], name))
			return true;
	return false;
}

static void add_data(struct reader *r, struct str name, struct str value)
{
	struct evtx_record *out = r->out;
	if (out->n_data == EVTX_MAX_VALUES || !value.p)
		return;
	out->data[out->n_data].name = name;
	out->data[out->n_data++].value = value;
}

static void take_text(struct reader *r, struct str value)
{
	if (!r->depth || !value.p)
		return;
	struct str element = r->path[MIN(r->depth, MAX_DEPTH) - 1];
	if (is_below(r, "System")) {
		if (str_is(element, "EventID"))
			(void)!str_int(value, 10, &r->out->event);
		else if (str_is(element, "Channel"))
			r->out->channel = value;
		else if (str_is(element, "Computer"))
			r->out->computer = value;
	} else if (str_is(element, "Data")) {
		add_data(r, r->data_name, value);
	} else if (is_below(r, "UserData") || is_below(r, "EventData")) {
		add_data(r, element, value);
	}
}

static void take_attribute(struct reader *r, struct str name, struct str value)
{
	struct str element = r->depth ? r->path[MIN(r->depth, MAX_DEPTH) - 1]
				      : (struct str){ NULL, 0 };
	if (str_is(element, "Data") && str_is(name, "Name"))
		r->data_name = value;
}

/* ---- tokens ---- */

static int damaged(struct err *e)
{
	return err_set(e, "a record whose binary XML is damaged");
}

static int read_tokens(struct reader *r, size_t at, size_t end, const struct holes *holes,
		       size_t *ret_end, struct err *e);

/* The name whose offset stands at `at`; one that is told for the first time follows in place. */
static bool take_name(struct reader *r, size_t *at, struct str *ret)
{
	uint64_t offset;
	size_t bytes;
	if (!get(r, *at, 4, &offset))
		return false;
	*at += 4;
	if (!name_at(r, offset, ret, &bytes))
		return false;
	if (offset == *at)
		*at += bytes;
	return true;
}

/* One value where it stands: its type, and for a text its length. */
static bool take_value(struct reader *r, size_t *at, struct str *ret)
{
	uint64_t type, n;
	if (!get(r, *at, 1, &type) || type != VALUE_TEXT || !get(r, *at + 1, 2, &n) ||
	    *at + 3 + n * 2 > r->chunk.n)
		return false;
	*ret = text_at(r, *at + 3, n * 2);
	*at += 3 + n * 2;
	return true;
}

static int fill_hole(struct reader *r, const struct holes *holes, uint64_t number, struct str *ret,
		     struct err *e)
{
	size_t end;
	*ret = (struct str){ NULL, 0 };
	if (!holes || number >= holes->n)
		return 0;
	const struct hole *h = &holes->hole[number];
	if (h->type == VALUE_BINXML)
		return read_tokens(r, h->at, h->at + h->size, NULL, &end, e);
	*ret = value_text(r, h);
	return 0;
}

/* What events of the old kind have: one Data element for each text of an array. */
static void take_texts(struct reader *r, const struct hole *h)
{
	uint64_t c;
	for (size_t at = h->at, from = at, end = h->at + h->size; at + 2 <= end; at += 2) {
		if (!get(r, at, 2, &c) || (c && at + 4 <= end))
			continue;
		take_text(r, text_at(r, from, at + (c ? 2 : 0) - from));
		from = at + 2;
	}
}

/* What stands between the marks of an element. */
static int take_hole(struct reader *r, size_t *at, const struct holes *holes, struct err *e)
{
	uint64_t number;
	struct str value;
	if (!get(r, *at, 2, &number))
		return damaged(e);
	*at += 3;
	if (holes && number < holes->n && holes->hole[number].type == VALUE_TEXTS) {
		take_texts(r, &holes->hole[number]);
		return 0;
	}
	if (fill_hole(r, holes, number, &value, e) < 0)
		return -1;
	take_text(r, value);
	return 0;
}

/* An attribute: its name, then a value, a hole, or both in turn. */
static int take_attribute_token(struct reader *r, size_t *at, const struct holes *holes,
				struct err *e)
{
	struct str name, value = { NULL, 0 };
	uint64_t token, number;
	if (!take_name(r, at, &name) || !get(r, *at, 1, &token))
		return damaged(e);
	token &= ~(uint64_t)TOKEN_MORE;
	if (token == TOKEN_VALUE) {
		(*at)++;
		if (!take_value(r, at, &value))
			return damaged(e);
	} else if (token == TOKEN_HOLE || token == TOKEN_OPTIONAL_HOLE) {
		if (!get(r, *at + 1, 2, &number))
			return damaged(e);
		*at += 4;
		if (fill_hole(r, holes, number, &value, e) < 0)
			return -1;
	}
	take_attribute(r, name, value);
	return 0;
}

/* An instance: the definition's place (it follows in place the first time), then the values. */
static int take_template(struct reader *r, size_t *at, struct err *e)
{
	uint64_t offset, size, n;
	size_t ignored;
	if (!get(r, *at + 5, 4, &offset) || !get(r, offset + 20, 4, &size))
		return damaged(e);
	*at += 9;
	if (offset == *at)
		*at += 24 + size;
	if (offset + 24 + size > r->chunk.n || !get(r, *at, 4, &n) || n > MAX_HOLES)
		return damaged(e);
	struct holes *holes = arena_new(r->arena, struct holes);
	size_t heads = *at + 4, values = heads + n * 4;
	for (holes->n = 0; holes->n < n; holes->n++) {
		uint64_t bytes, type;
		if (!get(r, heads + holes->n * 4, 2, &bytes) ||
		    !get(r, heads + holes->n * 4 + 2, 1, &type) || values + bytes > r->chunk.n)
			return damaged(e);
		holes->hole[holes->n] = (struct hole){ values, (uint16_t)bytes, (uint8_t)type };
		values += bytes;
	}
	*at = values;
	return read_tokens(r, offset + 24, offset + 24 + size, holes, &ignored, e);
}

/* Whether the place of a name stands there: names are of letters, and lie before what follows. */
static bool is_name_due(struct reader *r, size_t at)
{
	uint64_t offset, n, c = 0;
	if (!get(r, at, 4, &offset) || offset > at + 4 || !get(r, offset + 6, 2, &n) || !n)
		return false;
	for (uint64_t i = 0; i < n; i++)
		if (!get(r, offset + 8 + i * 2, 2, &c) || c <= ' ' || c > '~')
			return false;
	return get(r, offset + 8 + n * 2, 2, &c) && !c;
}

static int take_element(struct reader *r, size_t *at, bool has_attributes, bool is_of_template,
			struct err *e)
{
	enum { SIZE_BYTES = 4, DEPENDENCY_BYTES = 2 };
	struct str name;
	/* Numbers that nobody needs. Only in a template an element has both; records that another
	 * machine forwarded, and XML that is a value, have none. */
	bool has_dependency = is_of_template || !is_name_due(r, *at + SIZE_BYTES);
	*at += SIZE_BYTES + (has_dependency ? DEPENDENCY_BYTES : 0);
	if (!take_name(r, at, &name))
		return damaged(e);
	if (has_attributes)
		*at += 4;
	if (r->depth < MAX_DEPTH)
		r->path[r->depth] = name;
	r->depth++;
	if (str_is(name, "Data"))
		r->data_name = (struct str){ NULL, 0 };
	return 0;
}

static int take_token(struct reader *r, uint64_t token, size_t *at, const struct holes *holes,
		      struct err *e)
{
	struct str value;
	uint64_t n;
	switch (token & ~(uint64_t)TOKEN_MORE) {
	case TOKEN_OPEN_START: return take_element(r, at, token & TOKEN_MORE, holes != NULL, e);
	case TOKEN_CLOSE_START: return 0;
	case TOKEN_CLOSE_EMPTY:
	case TOKEN_END_ELEMENT: r->depth -= r->depth > 0; return 0;
	case TOKEN_VALUE:
		if (!take_value(r, at, &value))
			return damaged(e);
		take_text(r, value);
		return 0;
	case TOKEN_ATTRIBUTE: return take_attribute_token(r, at, holes, e);
	case TOKEN_HOLE:
	case TOKEN_OPTIONAL_HOLE: return take_hole(r, at, holes, e);
	case TOKEN_TEMPLATE: return take_template(r, at, e);
	case TOKEN_FRAGMENT: *at += 3; return 0;
	case TOKEN_CHARACTER: *at += 2; return 0;
	case TOKEN_ENTITY:
	case TOKEN_PI_TARGET: return take_name(r, at, &value) ? 0 : damaged(e);
	case TOKEN_CDATA:
	case TOKEN_PI_DATA:
		if (!get(r, *at, 2, &n) || *at + 2 + n * 2 > r->chunk.n)
			return damaged(e);
		if ((token & ~(uint64_t)TOKEN_MORE) == TOKEN_CDATA)
			take_text(r, text_at(r, *at + 2, n * 2));
		*at += 2 + n * 2;
		return 0;
	}
	return damaged(e);
}

static int read_tokens(struct reader *r, size_t at, size_t end, const struct holes *holes,
		       size_t *ret_end, struct err *e)
{
	uint64_t token = TOKEN_FRAGMENT;
	int result = 0;
	if (++r->n_nested > MAX_DEPTH)
		return err_set(e, "a record whose templates are nested too deeply");
	while (result >= 0 && at < end && token != TOKEN_END) {
		if (!get(r, at, 1, &token) || ++r->n_tokens > MAX_TOKENS)
			return damaged(e);
		at++;
		if (token != TOKEN_END)
			result = take_token(r, token, &at, holes, e);
	}
	r->n_nested--;
	*ret_end = at;
	return result;
}

/* ---- chunks ---- */

bool evtx_is(struct str head)
{
	return head.n >= 8 && memcmp(head.p, "ElfFile", 8) == 0;
}

struct str evtx_value(const struct evtx_record *r, const char *name)
{
	for (size_t i = 0; i < r->n_data; i++)
		if (str_is(r->data[i].name, name))
			return r->data[i].value;
	return (struct str){ NULL, 0 };
}

size_t evtx_n_chunks(struct str header)
{
	const struct reader r = { .chunk = header };
	uint64_t n;
	return get(&r, CHUNKS_AT, 2, &n) ? n : 0;
}

bool evtx_is_in_use(struct str header)
{
	const struct reader r = { .chunk = header };
	uint64_t flags;
	return get(&r, FLAGS_AT, 4, &flags) && flags & IS_IN_USE;
}

static bool is_as_written(const struct reader *r, size_t end)
{
	uint64_t flags = 0, checksum = 0;
	if (!end || !get(r, FLAGS_AT, 4, &flags) || flags & (IS_IN_USE | HAS_NO_CHECKSUM))
		return true;
	return get(r, CHECKSUM_AT, 4, &checksum) && end <= r->chunk.n &&
	       crc32(0, (const unsigned char *)r->chunk.p + CHUNK_HEADER_BYTES,
		     (unsigned)(end - CHUNK_HEADER_BYTES)) == checksum;
}

int evtx_chunk_open(struct evtx_chunk *c, struct str bytes, struct err *e)
{
	const struct reader r = { .chunk = bytes };
	uint64_t end = 0;
	size_t n_zero = 0;
	*c = (struct evtx_chunk){ .bytes = bytes, .at = CHUNK_HEADER_BYTES };
	while (n_zero < bytes.n && !bytes.p[n_zero])
		n_zero++;
	if (n_zero == bytes.n)
		return 0;
	if (bytes.n <= CHUNK_HEADER_BYTES || memcmp(bytes.p, "ElfChnk", 8) != 0)
		return err_set(e, "a block of records that is damaged or cut short");
	if (get(&r, FREE_AT, 4, &end) && end > CHUNK_HEADER_BYTES && end <= EVTX_CHUNK_BYTES)
		c->end = end;
	(void)!get(&r, FIRST_AT, 8, &c->previous);
	c->previous--;
	c->is_as_written = is_as_written(&r, c->end);
	return 1;
}

int evtx_chunk_next(struct evtx_chunk *c, struct arena *a, struct evtx_record *ret,
		    bool *ret_goes_on, struct err *e)
{
	struct reader r = { .chunk = c->bytes, .arena = a, .out = ret };
	uint64_t magic, size, last, number = 0, time = 0;
	size_t end;
	*ret_goes_on = false;
	*ret = (struct evtx_record){ .event = -1 };
	if (!get(&r, c->at, 4, &magic) || magic != 0x2a2a)
		return c->at < c->end ? err_set(e, "a block whose last records are missing") : 0;
	/* Behind its end a chunk that was used again still has older records. */
	if (c->end && c->at >= c->end &&
	    (!get(&r, c->at + 8, 8, &number) || number != c->previous + 1))
		return 0;
	if (!get(&r, c->at + 4, 4, &size) || size < RECORD_HEADER_BYTES + 4 ||
	    size > c->bytes.n - c->at || !get(&r, c->at + size - 4, 4, &last) || last != size)
		return err_set(e, "a record whose length is damaged");
	(void)!get(&r, c->at + 8, 8, &number);
	(void)!get(&r, c->at + 16, 8, &time);
	ret->number = c->previous = number;
	ret->time = seconds_of(time);
	*ret_goes_on = true;
	size_t begin = c->at + RECORD_HEADER_BYTES;
	c->at += size;
	return read_tokens(&r, begin, c->at - 4, NULL, &end, e) < 0 ? -1 : 1;
}

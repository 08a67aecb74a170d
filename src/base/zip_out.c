/* SPDX-License-Identifier: Apache-2.0 */
/* zip_out - a ZIP archive (PKWARE APPNOTE 6.3), written in one go. */
#include "base/zip_out.h"

#include <string.h>
#include <time.h>
#include <zlib.h>

enum { STORED = 0, DEFLATED = 8, LEVEL = 6, VERSION = 20, NAMES_ARE_UTF8 = 1 << 11 };

static void put16(struct buf *out, unsigned int value)
{
	buf_putc(out, (char)(value & 0xff));
	buf_putc(out, (char)(value >> 8 & 0xff));
}

static void put32(struct buf *out, uint32_t value)
{
	put16(out, value & 0xffff);
	put16(out, value >> 16);
}

/* Deflates into the archive; false where that does not make it smaller. */
static bool deflate_into(struct zip_out *z, struct str bytes, size_t *ret_n)
{
	z_stream s = { 0 };
	if (bytes.n < 32 || deflateInit2(&s, LEVEL, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY))
		return false;
	size_t room = buf_room(z->out, bytes.n);
	s.next_in = (unsigned char *)(uintptr_t)bytes.p;
	s.avail_in = (uInt)bytes.n;
	s.next_out = (unsigned char *)z->out->p + z->out->n;
	s.avail_out = (uInt)MIN(room, bytes.n);
	bool is_done = room && deflate(&s, Z_FINISH) == Z_STREAM_END && s.total_out < bytes.n;
	*ret_n = s.total_out;
	deflateEnd(&s);
	return is_done;
}

/* Everything between the version and the name: the same in both headers. */
static void put_facts(struct zip_out *z, const struct zip_out_entry *f)
{
	struct tm t = { .tm_year = 80, .tm_mday = 1 };
	time_t moment = (time_t)z->moment;
	if (z->moment >= 315532800) /* 1980, where the format's time begins */
		gmtime_r(&moment, &t);
	put16(z->out, NAMES_ARE_UTF8);
	put16(z->out, f->method);
	put16(z->out, (unsigned int)(t.tm_hour << 11 | t.tm_min << 5 | t.tm_sec / 2));
	put16(z->out, (unsigned int)((t.tm_year - 80) << 9 | (t.tm_mon + 1) << 5 | t.tm_mday));
	put32(z->out, f->crc);
	put32(z->out, f->packed);
	put32(z->out, f->unpacked);
	put16(z->out, (unsigned int)strlen(f->name));
	put16(z->out, 0); /* no extra field */
}

void zip_out_add(struct zip_out *z, const char *name, struct str bytes)
{
	if (z->is_over || z->n == UINT16_MAX || bytes.n > INT32_MAX || z->out->n > INT32_MAX) {
		z->is_over = true;
		return;
	}
	z->entry = arena_grow(z->arena, z->entry, &z->capacity, z->n + 1, sizeof(*z->entry));
	struct zip_out_entry *f = &z->entry[z->n++];
	*f = (struct zip_out_entry){
		.name = name,
		.crc = (uint32_t)crc32_z(0, (const unsigned char *)bytes.p, bytes.n),
		.unpacked = (uint32_t)bytes.n,
		.offset = (uint32_t)z->out->n,
	};
	/* The header says how long the packed bytes are: they are made behind its place. */
	static const char local[] = "PK\3\4";
	size_t begin = z->out->n, head = 30 + strlen(name), packed = 0;
	if (buf_room(z->out, head) < head) {
		z->is_over = true;
		return;
	}
	z->out->n += head;
	f->method = deflate_into(z, bytes, &packed) ? DEFLATED : STORED;
	f->packed = f->method == DEFLATED ? (uint32_t)packed : f->unpacked;
	z->out->n = begin;
	buf_add(z->out, local, 4);
	put16(z->out, VERSION);
	put_facts(z, f);
	buf_puts(z->out, name);
	if (f->method == DEFLATED)
		z->out->n += packed;
	else
		buf_str(z->out, bytes);
}

int zip_out_finish(struct zip_out *z, struct err *e)
{
	size_t begin = z->out->n;
	for (size_t i = 0; i < z->n && !z->is_over; i++) {
		const struct zip_out_entry *f = &z->entry[i];
		buf_add(z->out, "PK\1\2", 4);
		put16(z->out, VERSION);
		put16(z->out, VERSION);
		put_facts(z, f);
		put16(z->out, 0); /* no comment */
		put16(z->out, 0); /* first disk */
		put16(z->out, 0); /* internal and external attributes */
		put32(z->out, 0);
		put32(z->out, f->offset);
		buf_puts(z->out, f->name);
	}
	size_t end = z->out->n;
	buf_add(z->out, "PK\5\6\0\0\0\0", 8);
	put16(z->out, (unsigned int)z->n);
	put16(z->out, (unsigned int)z->n);
	put32(z->out, (uint32_t)(end - begin));
	put32(z->out, (uint32_t)begin);
	put16(z->out, 0);
	return z->is_over || buf_is_over(z->out) ? err_set(e, "the document is too large") : 0;
}

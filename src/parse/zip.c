/* SPDX-License-Identifier: Apache-2.0 */
/* zip - the parts of a ZIP archive (PKWARE APPNOTE 6.3) in memory. */
#include "parse/zip.h"

#include "parse/wire.h"

#include <string.h>
#include <zlib.h>

enum { STORED = 0, DEFLATED = 8, FLAG_ENCRYPTED = 1, EXTRA_64 = 1 };
enum { END_BYTES = 22, LOCATOR_BYTES = 20, END64_BYTES = 56, ENTRY_BYTES = 46, LOCAL_BYTES = 30 };

static bool is_at(struct str s, uint64_t at, const char signature[4], size_t bytes)
{
	return at <= s.n && s.n - at >= bytes && memcmp(s.p + at, signature, 4) == 0;
}

struct directory {
	uint64_t offset, n;
};

/* The end record: the last one that is followed by just its comment's room. */
static bool find_directory(struct str s, struct directory *ret)
{
	size_t lowest = s.n > END_BYTES + UINT16_MAX ? s.n - END_BYTES - UINT16_MAX : 0;
	for (size_t at = s.n >= END_BYTES ? s.n - END_BYTES + 1 : 0; at-- > lowest;) {
		if (!is_at(s, at, "PK\5\6", END_BYTES))
			continue;
		*ret = (struct directory){ wire_le(s, at + 16, 4), wire_le(s, at + 10, 2) };
		if (ret->offset != UINT32_MAX && ret->n != UINT16_MAX)
			return true;
		if (at < LOCATOR_BYTES || !is_at(s, at - LOCATOR_BYTES, "PK\6\7", LOCATOR_BYTES))
			return ret->offset != UINT32_MAX;
		uint64_t end = wire_le(s, at - LOCATOR_BYTES + 8, 8);
		if (!is_at(s, end, "PK\6\6", END64_BYTES))
			return false;
		*ret = (struct directory){ wire_le(s, end + 48, 8), wire_le(s, end + 32, 8) };
		return true;
	}
	return false;
}

struct entry {
	uint64_t unpacked, packed, offset;
};

/* Sizes that do not fit 32 bits stand in an extra field, in this order, only those. */
static void read_extra(struct str extra, struct entry *f)
{
	while (extra.n >= 4) {
		uint64_t id = wire_le(extra, 0, 2), n = wire_le(extra, 2, 2);
		extra = str_from(extra, 4);
		if (n > extra.n)
			return;
		struct str field = str_head(extra, n);
		uint64_t *const values[] = { &f->unpacked, &f->packed, &f->offset };
		for (size_t i = 0; id == EXTRA_64 && i < N(values); i++) {
			if (*values[i] != UINT32_MAX || field.n < 8)
				continue;
			*values[i] = wire_le(field, 0, 8);
			field = str_from(field, 8);
		}
		extra = str_from(extra, n);
	}
}

/* Takes one entry of the central directory off *at. */
static bool read_entry(struct str s, uint64_t *at, struct zip_part *ret)
{
	if (!is_at(s, *at, "PK\1\2", ENTRY_BYTES))
		return false;
	struct entry f = { wire_le(s, *at + 24, 4), wire_le(s, *at + 20, 4),
			   wire_le(s, *at + 42, 4) };
	size_t name = wire_le(s, *at + 28, 2), extra = wire_le(s, *at + 30, 2);
	size_t comment = wire_le(s, *at + 32, 2);
	struct str rest = str_from(s, *at + ENTRY_BYTES);
	if (rest.n < name + extra + comment)
		return false;
	*ret = (struct zip_part){ .name = str_head(rest, name),
				  .crc = (uint32_t)wire_le(s, *at + 16, 4),
				  .method = (uint16_t)wire_le(s, *at + 10, 2),
				  .flags = (uint16_t)wire_le(s, *at + 8, 2) };
	read_extra(str_head(str_from(rest, name), extra), &f);
	*at += ENTRY_BYTES + name + extra + comment;
	if (!is_at(s, f.offset, "PK\3\4", LOCAL_BYTES))
		return false;
	uint64_t begin = f.offset + LOCAL_BYTES + wire_le(s, f.offset + 26, 2) +
			 wire_le(s, f.offset + 28, 2);
	if (begin > s.n || f.packed > s.n - begin)
		return false;
	ret->packed = str_head(str_from(s, begin), f.packed);
	ret->unpacked_bytes = f.unpacked;
	return true;
}

int zip_open(struct str bytes, struct arena *a, struct zip *ret, struct err *e)
{
	struct directory d;
	*ret = (struct zip){ 0 };
	if (!find_directory(bytes, &d))
		return err_set(e, "not a ZIP archive, or cut short");
	if (d.n > ZIP_MAX_PARTS)
		return err_set(e, "an archive of more than %d parts", ZIP_MAX_PARTS);
	ret->part = arena_alloc(a, (d.n + 1) * sizeof(*ret->part));
	for (uint64_t at = d.offset; ret->n < d.n; ret->n++)
		if (!read_entry(bytes, &at, &ret->part[ret->n]))
			return err_set(e, "a damaged ZIP archive");
	return 0;
}

const struct zip_part *zip_find(const struct zip *z, struct str name)
{
	for (size_t i = 0; i < z->n; i++)
		if (z->part[i].name.n == name.n &&
		    (!name.n || strncasecmp(z->part[i].name.p, name.p, name.n) == 0))
			return &z->part[i];
	return NULL;
}

static int inflate_into(const struct zip_part *p, struct buf *out, struct err *e)
{
	z_stream s = { 0 };
	if (p->packed.n > INT32_MAX || inflateInit2(&s, -MAX_WBITS) != Z_OK)
		return err_set(e, "a damaged ZIP archive");
	s.next_in = (unsigned char *)(uintptr_t)p->packed.p;
	s.avail_in = (uInt)p->packed.n;
	int r = Z_OK;
	while (r == Z_OK) {
		size_t room = buf_room(out, 64 << 10);
		if (!room) {
			inflateEnd(&s);
			return err_set(e, "unpacked, it is too large");
		}
		s.next_out = (unsigned char *)out->p + out->n;
		s.avail_out = (uInt)MIN(room, (size_t)INT32_MAX);
		uInt before = s.avail_out;
		r = inflate(&s, Z_NO_FLUSH);
		out->n += before - s.avail_out;
	}
	inflateEnd(&s);
	return r == Z_STREAM_END ? 0 : err_set(e, "a damaged ZIP archive");
}

int zip_read(const struct zip_part *p, struct buf *out, struct err *e)
{
	size_t before = out->n;
	if (p->flags & FLAG_ENCRYPTED)
		return err_set(e, "encrypted with a password");
	if (p->method != STORED && p->method != DEFLATED)
		return err_set(e, "a compression that is not known here (%d)", p->method);
	if (p->method == DEFLATED && inflate_into(p, out, e) < 0)
		return -1;
	if (p->method == STORED)
		buf_str(out, p->packed);
	if (buf_is_over(out))
		return err_set(e, "unpacked, it is too large");
	size_t n = out->n - before;
	if (crc32_z(0, n ? (const unsigned char *)out->p + before : NULL, n) != p->crc)
		return err_set(e, "a damaged ZIP archive");
	return 0;
}

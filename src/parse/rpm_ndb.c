/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_ndb - rpm's own database, Packages.db. */
#include "parse/rpm_ndb.h"

#include "parse/wire.h"

enum {
	SLOT_BYTES = 16,
	HEADER_SLOTS = 2,
	PAGE_BYTES = 4096,
	BLOCK_BYTES = 16,
	MAX_PAGES = 4096, /* of slots: a million packages */
	MAGIC_FILE = 'R' | 'p' << 8 | 'm' << 16 | 'P' << 24,
	MAGIC_SLOT = 'S' | 'l' << 8 | 'o' << 16 | 't' << 24,
	MAGIC_BLOB = 'B' | 'l' << 8 | 'b' << 16 | 'S' << 24,
};

static int read_blob(struct source *s, uint32_t block, uint32_t package, struct buf *blob,
		     struct err *e)
{
	uint64_t at = (uint64_t)block * BLOCK_BYTES;
	struct str bytes;
	if (s->read(s, at, BLOCK_BYTES, &bytes, e) < 0)
		return -1;
	if (wire_le32(bytes, 0) != MAGIC_BLOB || wire_le32(bytes, 4) != package)
		return err_set(e, "package %u: no header at its place", package);
	uint64_t n = wire_le32(bytes, 12);
	if (n > blob->max)
		return err_set(e, "package %u: a header of %llu bytes", package,
			       (unsigned long long)n);
	buf_clear(blob);
	for (at += BLOCK_BYTES; n; at += bytes.n, n -= bytes.n) {
		if (s->read(s, at, MIN(n, (uint64_t)SOURCE_MAX_READ), &bytes, e) < 0)
			return -1;
		buf_str(blob, bytes);
	}
	return 0;
}

int rpm_ndb_each(struct source *s, struct buf *blob,
		 int (*see)(void *context, struct str header, struct err *e), void *context,
		 struct err *e)
{
	struct str bytes;
	if (s->read(s, 0, SLOT_BYTES * HEADER_SLOTS, &bytes, e) < 0)
		return -1;
	uint32_t n_pages = wire_le32(bytes, 12);
	if (wire_le32(bytes, 0) != MAGIC_FILE || wire_le32(bytes, 4) != 0)
		return err_set(e, "not a database of rpm packages of a known version");
	if (!n_pages || n_pages > MAX_PAGES)
		return err_set(e, "%u pages of slots", n_pages);
	uint64_t n_slots = (uint64_t)n_pages * PAGE_BYTES / SLOT_BYTES;
	for (uint64_t i = HEADER_SLOTS; i < n_slots; i++) {
		if (s->read(s, i * SLOT_BYTES, SLOT_BYTES, &bytes, e) < 0)
			return -1;
		if (wire_le32(bytes, 0) != MAGIC_SLOT)
			return err_set(e, "slot %llu is damaged", (unsigned long long)i);
		uint32_t package = wire_le32(bytes, 4), block = wire_le32(bytes, 8);
		if (!block) /* free */
			continue;
		if (read_blob(s, block, package, blob, e) < 0)
			return -1;
		int r = see(context, buf_view(blob), e);
		if (r)
			return r;
	}
	return 0;
}

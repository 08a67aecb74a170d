/* SPDX-License-Identifier: Apache-2.0 */
/* zip_out - a ZIP archive (PKWARE APPNOTE 6.3), written in one go.
 *
 * What documents of office programs are made of. The same parts give the same bytes: times
 * come from the caller, nothing of this machine is in it.
 *
 *     struct zip_out z = ZIP_OUT(&arena, &out, moment);
 *     zip_out_add(&z, "word/document.xml", bytes);
 *     if (zip_out_finish(&z, e) < 0) …                                                      */
#ifndef ZICHA_BASE_ZIP_OUT_H
#define ZICHA_BASE_ZIP_OUT_H

#include "base/buf.h"
#include "base/err.h"

struct zip_out_entry {
	const char *name;
	uint32_t crc, packed, unpacked, offset;
	uint16_t method;
};

struct zip_out {
	struct arena *arena;
	struct buf *out;
	int64_t moment; /* of each part, seconds since 1970 */
	struct zip_out_entry *entry;
	size_t n, capacity;
	bool is_over;
};

#define ZIP_OUT(arena_, out_, moment_) \
	((struct zip_out){ .arena = (arena_), .out = (out_), .moment = (moment_) })

/* Adds a part; the name is borrowed until the end. */
void zip_out_add(struct zip_out *z, const char *name, struct str bytes);
/* <0: more than the buffer or the format (4 GiB, 65535 parts) holds. */
must_use int zip_out_finish(struct zip_out *z, struct err *e);

#endif

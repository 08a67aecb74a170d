/* SPDX-License-Identifier: Apache-2.0 */
/* zip - the parts of a ZIP archive (PKWARE APPNOTE 6.3) in memory.
 *
 * Stored and deflated parts, also with 64-bit sizes (4.5.3). The central directory says what there
 * is; a part is unpacked into a buffer whose maximum is the end of any bomb. */
#ifndef ZICHA_PARSE_ZIP_H
#define ZICHA_PARSE_ZIP_H

#include "base/buf.h"
#include "base/err.h"

enum { ZIP_MAX_PARTS = 8192 };

struct zip_part {
	struct str name, packed;
	uint64_t unpacked_bytes; /* as the archive says */
	uint32_t crc;
	uint16_t method, flags;
};

struct zip {
	struct zip_part *part;
	size_t n;
};

/* <0: no ZIP archive, damaged, or cut short. The parts are within `bytes`. */
must_use int zip_open(struct str bytes, struct arena *a, struct zip *ret, struct err *e);
/* The part of this name, in any case of ASCII letters (as ECMA-376-2 wants); NULL. */
const struct zip_part *zip_find(const struct zip *z, struct str name);
/* Appends the part's bytes. <0: damaged, encrypted, a compression that is not known, or more than
 * *out takes. */
must_use int zip_read(const struct zip_part *p, struct buf *out, struct err *e);

#endif

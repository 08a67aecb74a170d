/* SPDX-License-Identifier: Apache-2.0 */
/* zip_stream - whether the members of a ZIP archive are as they were packed, from its bytes in
 * order.
 *
 * Each member carries a checksum (PKWARE APPNOTE 6.3, 4.3). Stored and deflated ones are held
 * against theirs; what is sealed, or packed in another way, is gone past. */
#ifndef ZICHA_PARSE_ZIP_STREAM_H
#define ZICHA_PARSE_ZIP_STREAM_H

#include "base/str.h"

#include <zlib.h>

enum zip_stream_step {
	ZIP_STREAM_HEAD,
	ZIP_STREAM_NAME,
	ZIP_STREAM_STORED,
	ZIP_STREAM_DEFLATED,
	ZIP_STREAM_PASSED,     /* what is not looked into */
	ZIP_STREAM_DESCRIPTOR, /* the checksum behind a member whose length was not known before */
	ZIP_STREAM_DIRECTORY,  /* behind all members */
	ZIP_STREAM_DAMAGED,
	ZIP_STREAM_UNKNOWN, /* a member that nobody can go past */
};

enum { ZIP_STREAM_HEAD_BYTES = 30 };

/* Zeroed at first. */
struct zip_stream {
	enum zip_stream_step step;
	bool has_passed; /* some member was not looked into */
	char head[ZIP_STREAM_HEAD_BYTES];
	size_t n_head;
	uint16_t flags, method;
	uint32_t due, crc; /* of the member: as it should be, and as it is */
	uint64_t left;	   /* of the name, or of the member */
	bool is_inflating;
	z_stream zlib;
};

void zip_stream_feed(struct zip_stream *z, struct str piece);

/* After the last byte: whether all members were there and are as they were packed. <0: one is not
 * known. */
int zip_stream_is_whole(const struct zip_stream *z);
void zip_stream_free(struct zip_stream *z);

#endif

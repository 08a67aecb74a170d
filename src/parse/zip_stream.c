/* SPDX-License-Identifier: Apache-2.0 */
/* zip_stream - whether the members of a ZIP archive are as they were packed, from its bytes in
 * order. */
#include "parse/zip_stream.h"

#include "parse/wire.h"

#include <stdlib.h>
#include <string.h>

enum {
	FLAGS_AT = 6,
	METHOD_AT = 8,
	CRC_AT = 14,
	PACKED_AT = 18,
	NAME_AT = 26,
	EXTRA_AT = 28,
	IS_SEALED = 1,
	HAS_DESCRIPTOR = 8,
	STORED = 0,
	DEFLATED = 8,
	SIGNATURE_BYTES = 4,
	SIZES_BYTES = 8,
};

static bool has_signature(const struct zip_stream *z, const char *signature)
{
	return memcmp(z->head, signature, SIGNATURE_BYTES) == 0;
}

/* Moves bytes to the head until it has so many. */
static bool collect(struct zip_stream *z, struct str *rest, size_t n)
{
	size_t taken = MIN(rest->n, n > z->n_head ? n - z->n_head : 0);
	memcpy(z->head + z->n_head, rest->p, taken);
	z->n_head += taken;
	*rest = str_from(*rest, taken);
	return z->n_head >= n;
}

/* ---- a member ---- */

static void begin_member(struct zip_stream *z)
{
	const struct str head = { z->head, sizeof(z->head) };
	uint32_t packed = wire_le32(head, PACKED_AT);
	z->flags = wire_le16(head, FLAGS_AT);
	z->method = wire_le16(head, METHOD_AT);
	z->due = wire_le32(head, CRC_AT);
	z->crc = (uint32_t)crc32(0, NULL, 0);
	bool has_end = z->method == DEFLATED && !(z->flags & IS_SEALED);
	bool has_length = !(z->flags & HAS_DESCRIPTOR) && packed != UINT32_MAX;
	z->left = wire_le16(head, NAME_AT) + (uint64_t)wire_le16(head, EXTRA_AT);
	z->n_head = 0;
	z->step = has_end || has_length ? ZIP_STREAM_NAME : ZIP_STREAM_UNKNOWN;
	/* The length stays where it was until the name is over. */
	memcpy(z->head, &packed, sizeof(packed));
}

static void begin_bytes(struct zip_stream *z)
{
	uint32_t packed;
	memcpy(&packed, z->head, sizeof(packed));
	z->left = packed;
	z->step = z->flags & IS_SEALED	  ? ZIP_STREAM_PASSED
		  : z->method == DEFLATED ? ZIP_STREAM_DEFLATED
		  : z->method == STORED	  ? ZIP_STREAM_STORED
					  : ZIP_STREAM_PASSED;
	z->has_passed |= z->step == ZIP_STREAM_PASSED;
}

static void end_member(struct zip_stream *z)
{
	z->step = z->step != ZIP_STREAM_PASSED && z->crc != z->due ? ZIP_STREAM_DAMAGED
								   : ZIP_STREAM_HEAD;
}

static void inflate_some(struct zip_stream *z, struct str *rest)
{
	unsigned char out[32 << 10];
	if (!z->is_inflating && inflateInit2(&z->zlib, -15) != Z_OK)
		abort();
	z->is_inflating = true;
	z->zlib.next_in = (unsigned char *)rest->p;
	z->zlib.avail_in = (unsigned)rest->n;
	int got = Z_OK;
	while (got == Z_OK) {
		z->zlib.next_out = out;
		z->zlib.avail_out = sizeof(out);
		got = inflate(&z->zlib, Z_NO_FLUSH);
		z->crc = (uint32_t)crc32(z->crc, out, (unsigned)sizeof(out) - z->zlib.avail_out);
	}
	*rest = str_from(*rest, rest->n - z->zlib.avail_in);
	/* Z_BUF_ERROR: it wants more than has come. */
	if (got == Z_BUF_ERROR)
		return;
	zip_stream_free(z);
	if (got != Z_STREAM_END)
		z->step = ZIP_STREAM_DAMAGED;
	else if (z->flags & HAS_DESCRIPTOR)
		z->step = ZIP_STREAM_DESCRIPTOR;
	else
		end_member(z);
}

static void pass(struct zip_stream *z, struct str *rest)
{
	size_t n = (size_t)MIN((uint64_t)rest->n, z->left);
	if (z->step == ZIP_STREAM_STORED)
		z->crc = (uint32_t)crc32(z->crc, (const unsigned char *)rest->p, (unsigned)n);
	*rest = str_from(*rest, n);
	z->left -= n;
}

/* The signature may be left out; sizes of 64 bits are told from those of 32 by what follows. */
static void take_descriptor(struct zip_stream *z, struct str *rest)
{
	if (!collect(z, rest, SIGNATURE_BYTES))
		return;
	size_t crc_at = has_signature(z, "PK\7\10") ? SIGNATURE_BYTES : 0;
	size_t end = crc_at + 4 + SIZES_BYTES, next = end + SIGNATURE_BYTES;
	if (!collect(z, rest, next))
		return;
	z->due = wire_le32((struct str){ z->head, sizeof(z->head) }, crc_at);
	if (memcmp(z->head + end, "PK", 2) != 0)
		z->step = ZIP_STREAM_UNKNOWN;
	else
		end_member(z);
	memmove(z->head, z->head + end, SIGNATURE_BYTES);
	z->n_head = SIGNATURE_BYTES;
}

/* ---- all of them ---- */

static void take_head(struct zip_stream *z, struct str *rest)
{
	if (!collect(z, rest, SIGNATURE_BYTES))
		return;
	bool is_directory = has_signature(z, "PK\1\2") || has_signature(z, "PK\5\6") ||
			    has_signature(z, "PK\6\10");
	if (is_directory)
		z->step = ZIP_STREAM_DIRECTORY;
	else if (!has_signature(z, "PK\3\4"))
		z->step = ZIP_STREAM_DAMAGED;
	else if (collect(z, rest, ZIP_STREAM_HEAD_BYTES))
		begin_member(z);
}

static void take_step(struct zip_stream *z, struct str *rest)
{
	switch (z->step) {
	case ZIP_STREAM_HEAD: take_head(z, rest); return;
	case ZIP_STREAM_NAME:
		pass(z, rest);
		if (!z->left)
			begin_bytes(z);
		return;
	case ZIP_STREAM_STORED:
	case ZIP_STREAM_PASSED:
		pass(z, rest);
		if (!z->left)
			end_member(z);
		return;
	case ZIP_STREAM_DEFLATED: inflate_some(z, rest); return;
	case ZIP_STREAM_DESCRIPTOR: take_descriptor(z, rest); return;
	case ZIP_STREAM_DIRECTORY:
	case ZIP_STREAM_DAMAGED:
	case ZIP_STREAM_UNKNOWN: return;
	}
}

void zip_stream_feed(struct zip_stream *z, struct str piece)
{
	while (piece.n && z->step < ZIP_STREAM_DIRECTORY)
		take_step(z, &piece);
}

int zip_stream_is_whole(const struct zip_stream *z)
{
	if (z->step == ZIP_STREAM_UNKNOWN || (z->step == ZIP_STREAM_DIRECTORY && z->has_passed))
		return -1;
	return z->step == ZIP_STREAM_DIRECTORY;
}

void zip_stream_free(struct zip_stream *z)
{
	if (z->is_inflating)
		inflateEnd(&z->zlib);
	z->is_inflating = false;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* unpack - the bytes of a file that may be compressed, piece by piece.
 *
 * Logs are rotated into .gz, package lists are kept as .lz4: what they are is
 * seen from their first bytes, never from their name. A file is never held
 * whole, and a bomb ends at max_bytes.
 *
 *     autounpack struct unpack *u = NULL;
 *     int r = unpack_open(fd, path, 1 << 30, &u, e);
 *     struct str piece;
 *     while (!r && !(r = unpack_next(u, &piece, e)))
 *             … piece …
 *     if (r < 0)
 *             …
 *
 * The bytes may also come from elsewhere than a file (struct unpack_source), as those of a member
 * of an archive do; what was unpacked is such a source itself. */
#ifndef ZICHA_BASE_UNPACK_H
#define ZICHA_BASE_UNPACK_H

#include "base/err.h"
#include "base/str.h"

struct unpack;

enum {
	UNPACK_END = 1,
	UNPACK_PIECE_BYTES = 128 << 10, /* the largest piece */
};

/* Starts reading `fd` (which it takes, also when it fails) where it stands: plain,
 * gzip, xz, zstd or lz4. `path` is for the words and must outlive it. <0: could
 * not read, or a compression that is not known here (bzip2, compress). */
must_use int unpack_open(int fd, const char *path, uint64_t max_bytes, struct unpack **ret,
			 struct err *e);

/* Reads at most n bytes into `ret` and how many; 0 at the end, <0: could not read, damaged. */
struct unpack_source {
	ssize_t (*read)(void *context, char *ret, size_t n, struct err *e);
	void *context; /* must outlive what is opened on it */
};
/* The same of a source. */
must_use int unpack_open_source(struct unpack_source source, const char *path, uint64_t max_bytes,
				struct unpack **ret, struct err *e);
/* What is unpacked as the bytes of another. `u` must outlive it. */
struct unpack_source unpack_source_of(struct unpack *u);

/* The next piece, valid until the next call. 0 read, UNPACK_END, <0 failed:
 * could not read, damaged, cut short, or larger than max_bytes. */
must_use int unpack_next(struct unpack *u, struct str *ret_piece, struct err *e);

void unpack_close(struct unpack **u);

#define autounpack __attribute__((cleanup(unpack_close)))

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* survey_pack - the files of an archive (tar, ZIP, 7z, RAR, cabinets), and what bzip2 and compress
 * have packed, from their bytes in order.
 *
 * libarchive reads them, without any of its ways that start programs; it runs where the survey
 * does, in a process that holds nothing. A member's bytes are a source as any other: they may be
 * packed again, and be an archive again. */
#ifndef ZICHA_SURVEY_SURVEY_PACK_H
#define ZICHA_SURVEY_SURVEY_PACK_H

#include "base/arena.h"
#include "base/unpack.h"

enum survey_pack_kind {
	SURVEY_PACK_NONE,
	SURVEY_PACK_STREAM, /* one file, by bzip2 or compress */
	SURVEY_PACK_FILES,
};

enum { SURVEY_PACK_HEAD_BYTES = 512 };

/* What it is by its first bytes, of which so many tell all. */
enum survey_pack_kind survey_pack_kind(struct str head);

struct survey_pack;

/* Begins with the archive that lies in a file (`fd`, from its front, which stays the caller's) or,
 * where that is -1, comes from a source, of which `head` was read already. All of them, and `path`,
 * must outlive it. <0: it cannot be read, or is damaged where it begins. */
must_use int survey_pack_open(int fd, struct unpack_source source, struct str head,
			      const char *path, struct survey_pack **ret, struct err *e);

struct survey_pack_member {
	const char *name;
	int64_t bytes;	  /* unpacked; NO_INT where it does not tell */
	int64_t modified; /* since 1970; NO_INT */
	bool is_sealed;	  /* it cannot be read without a password */
};

/* Goes to the next plain file. 1; 0: there is none; <0: damaged, cut short, or (with a code in *e)
 * not to be read here. */
must_use int survey_pack_next(struct survey_pack *p, struct arena *a,
			      struct survey_pack_member *ret, struct err *e);

/* The bytes of the member. */
struct unpack_source survey_pack_source(struct survey_pack *p);

void survey_pack_close(struct survey_pack **p);

#define autopack __attribute__((cleanup(survey_pack_close)))

#endif

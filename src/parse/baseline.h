/* SPDX-License-Identifier: Apache-2.0 */
/* baseline - the file that says how files of a host were when somebody vouched for them.
 *
 *     zicha-baseline 2
 *     made 2026-11-22T07:00:00Z
 *     pattern /etc/ssh*
 *     pattern !/etc/mtab
 *     files
 *     f TAB mode TAB uid TAB gid TAB size TAB mtime TAB sha256 TAB attributes TAB path
 *     end SHA-256 of all bytes before this line
 *     signature Ed25519 of all bytes before this line, in hexadecimal
 *
 * One line a file, ordered by the bytes of the paths, so that one can be found without
 * an index. In a path control characters and bytes that are not UTF-8 stand as \xNN,
 * as in every text that leaves a table. Version 1 had no attributes. The file may have some hundred
 * thousand lines: nothing is copied out of it. */
#ifndef ZICHA_PARSE_BASELINE_H
#define ZICHA_PARSE_BASELINE_H

#include "base/buf.h"
#include "base/err.h"

enum { BASELINE_MAX_BYTES = 512 << 20, BASELINE_MAX_PATTERNS = 256 };

struct baseline {
	struct str bytes;
	int64_t made_at;
	struct str pattern[BASELINE_MAX_PATTERNS]; /* "!" in front: left out */
	size_t n_patterns;
	uint32_t *path_at;  /* where each entry's path begins, in `bytes` */
	size_t n, n_fields; /* of a line */
	struct str signed_bytes;
	struct str signature; /* 64 bytes; the absent str if it is not signed */
};

struct baseline_entry {
	char kind; /* f file, d directory, l link, o other */
	int64_t mode, uid, gid, size_bytes, modified_at;
	struct str sha256; /* of a link: of where it leads; "-": none */
	struct str path;   /* as it stands in the file */
	/* Capabilities and a digest of the access control list, "cap_net_raw=ep acl:…"; "-": none;
	 * absent: nobody looked. */
	struct str attributes;
};

/* Views into `bytes`, which must outlive it; the rest in the arena. <0: not a
 * baseline, of a newer version, damaged. Does not check the signature. */
must_use int baseline_read(struct arena *a, struct str bytes, struct baseline *ret, struct err *e);

/* Entry `i`, below n. False: its line is damaged. */
must_use bool baseline_get(const struct baseline *b, size_t i, struct baseline_entry *ret);
/* Position of the path, written as baseline_escape() does, or -1. */
int64_t baseline_find(const struct baseline *b, struct str path);

void baseline_escape(struct buf *b, struct str path);
void baseline_unescape(struct buf *b, struct str path);

/* Writing: the head, entries in the order of their paths, the end. */
void baseline_write_head(struct buf *b, int64_t made_at, const struct str *patterns, size_t n);
void baseline_write_entry(struct buf *b, const struct baseline_entry *entry);
void baseline_write_end(struct buf *b);
void baseline_write_signature(struct buf *b, const unsigned char *bytes, size_t n);

#endif

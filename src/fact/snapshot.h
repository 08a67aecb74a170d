/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot - the tables of one inspection as a file.
 *
 * A tar archive, so that tar, zstd and any JSON reader can look into it:
 *
 *     manifest.json              what was inspected, when, which tables with which
 *                                status, and each table's content hash
 *     manifest.sig               Ed25519 signature of the manifest, if it was signed
 *     tables/<sha256>.jsonl.zst  the rows, one JSON array a line, zstd-compressed
 *
 * A table is named by the SHA-256 of its uncompressed rows: one that did not
 * change has the same name in each snapshot. See docs/snapshot.md. */
#ifndef ZICHA_FACT_SNAPSHOT_H
#define ZICHA_FACT_SNAPSHOT_H

#include "base/buf.h"
#include "base/crypto.h"
#include "fact/facts.h"

enum { SNAPSHOT_MAX_BYTES = 1 << 30 };

/* The gathered tables as an archive. `sign_key` is a PEM file or NULL. */
must_use int snapshot_pack(struct facts *f, const char *sign_key, struct buf *ret_archive,
			   struct err *e);
/* The same into a file. */
must_use int snapshot_write(struct facts *f, const char *path, const char *sign_key, struct err *e);

/* What an archive holds, as facts_wire_put() writes it, for another process; in no more memory than
 * the largest table takes. All is checked before anything is believed: <0 says what is wrong, and
 * nothing of it may be judged then. `trusted` may be NULL. For a process that has no rights. */
must_use int snapshot_wire(const struct facts_options *options, const struct crypto_key *trusted,
			   struct str archive, struct buf *out, struct err *e);
/* Fills the slots, the moment and the target's name from an archive that is parsed in a fork
 * without any right; asks for the signature of facts_options.trusted_key. */
must_use int snapshot_take_apart(struct facts *f, struct str archive, struct err *e);
/* The same from a file. */
must_use int snapshot_load(struct facts *f, const char *path, struct err *e);
/* Lets the libraries read what they read once, before a process gives up files. */
void snapshot_warm_up(void);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* feed_file - what is known of vulnerabilities, in the form that zicha keeps it in.
 *
 * A head of lines, then one zstd frame for each release of a distribution, so
 * that an inspection reads its own and nothing else:
 *
 *     zicha-feed 1
 *     name osv-debian
 *     kind osv
 *     published 2026-01-14T06:00:00Z
 *     imported 2026-01-15T00:00:00Z
 *     release debian:12 PACKED UNPACKED ENTRIES
 *     (an empty line, then the frames)
 *
 * Unpacked, a frame is text: a line "@package", then one line for each of its
 * vulnerabilities, with tabs between id, first affected version, fixed version,
 * severity, day, module streams and architectures. An empty field stands for "not
 * known", "there is none", "of all". */
#ifndef ZICHA_PARSE_FEED_FILE_H
#define ZICHA_PARSE_FEED_FILE_H

#include "base/buf.h"
#include "base/err.h"

enum { FEED_FILE_VERSION = 1, FEED_FILE_MAX = 256 << 20, FEED_FILE_MAX_RELEASES = 256 };

/* One vulnerability of one package of one release; absent texts are not known. */
struct feed_entry {
	struct str release;	  /* "debian:bookworm", "rhel:8", "npm"; "*" for those of any */
	struct str package;	  /* "*" where only the id counts */
	struct str id;		  /* "CVE-2024-3094" */
	struct str from;	  /* first affected version */
	struct str fixed;	  /* first version that is not; or ">" and the last that is */
	struct str severity;	  /* critical, high, medium, low, info */
	struct str day;		  /* "2024-03-29" */
	struct str streams;	  /* "nodejs:16 nodejs:18": only as built in one of these */
	struct str architectures; /* "aarch64 x86_64": only as built for one of these */
};

/* What an import collects; texts that the source has not got for long live in the
 * arena. */
struct feed {
	struct arena *arena;
	const char *kind;  /* osv, oval, debian-tracker, kev */
	int64_t published; /* seconds since 1970; 0: not said */
	struct feed_entry *entry;
	size_t n, capacity;
	size_t n_left_out; /* definitions that ask for what no package tells */
};

/* The severity that a publisher's word stands for ("Important": high); NULL for
 * none and for others. */
const char *feed_file_severity(const char *word);

/* Adds a copy. An entry with a tab or a newline in a field, or without a package
 * or an id, is no entry. */
void feed_file_add(struct feed *f, const struct feed_entry *entry);

/* Writes the file. The entries are sorted, and doubles left out. */
must_use int feed_file_write(struct feed *f, const char *name, int64_t imported, struct buf *out,
			     struct err *e);

struct feed_release {
	struct str name;
	size_t offset, packed_bytes, unpacked_bytes;
	int64_t n_entries;
};

struct feed_file {
	struct str bytes;
	struct str name, kind, published, imported;
	struct feed_release release[FEED_FILE_MAX_RELEASES];
	size_t n;
};

/* <0: no feed, damaged, or of a format that a newer zicha has. */
must_use int feed_file_open(struct str bytes, struct feed_file *ret, struct err *e);

/* Appends the text of one release to *out. */
must_use int feed_file_unpack(const struct feed_file *f, const struct feed_release *r,
			      struct buf *out, struct err *e);

/* Takes the next package off the text of a release, with the lines of its
 * vulnerabilities; then the next vulnerability off those. */
bool feed_file_package(struct str *rest, struct str *ret_package, struct str *ret_lines);
bool feed_file_entry(struct str *lines, struct feed_entry *ret);

#endif

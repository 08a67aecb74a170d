/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_format - the words that writer and reader of a snapshot share. */
#ifndef ZICHA_FACT_SNAPSHOT_FORMAT_H
#define ZICHA_FACT_SNAPSHOT_FORMAT_H

#define SNAPSHOT_FORMAT "zicha-snapshot-1"
#define SNAPSHOT_MANIFEST "manifest.json"
#define SNAPSHOT_SIGNATURE "manifest.sig"
#define SNAPSHOT_TABLE "tables/%s.jsonl.zst"

/* A newer program's table may have more columns than ours; not without end. */
enum { SNAPSHOT_MAX_COLUMNS = 256 };

/* How a manifest writes the kinds of asks, by enum ask_kind. */
static const char *const snapshot_ask_words[] = { "=", "LIKE", "GLOB" };

#endif

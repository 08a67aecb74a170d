/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_format - the words that writer and reader of a snapshot share. */
#ifndef ZICHA_FACT_SNAPSHOT_FORMAT_H
#define ZICHA_FACT_SNAPSHOT_FORMAT_H

#define SNAPSHOT_FORMAT "zicha-snapshot-1"
#define SNAPSHOT_MANIFEST "manifest.json"
#define SNAPSHOT_SIGNATURE "manifest.sig"
#define SNAPSHOT_TABLE "tables/%s.jsonl.zst"

/* How a manifest writes the kinds of asks, by enum ask_kind. */
static const char *const snapshot_ask_words[] = { "=", "LIKE", "GLOB" };

#endif

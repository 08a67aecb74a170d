/* SPDX-License-Identifier: Apache-2.0 */
/* journal_export - entries of a journal as text: `journalctl -o export`, systemd-journal-remote and
 * -upload.
 *
 * Fields are lines NAME=VALUE; one whose value has lines of its own is a line with its name, eight
 * bytes of length (little endian) and the value. An empty line ends an entry. */
#ifndef ZICHA_PARSE_JOURNAL_EXPORT_H
#define ZICHA_PARSE_JOURNAL_EXPORT_H

#include "base/str.h"

struct journal_export {
	int64_t time; /* seconds since 1970; NO_INT's like: INT64_MIN where it has none */
	struct str host, program, message; /* p == NULL: not there; within the bytes */
};

/* Whether a file that begins so is one. */
bool journal_export_is(struct str head);

/* Takes the next whole entry off *rest. False: what is left is none yet. */
must_use bool journal_export_next(struct str *rest, struct journal_export *ret);

#endif

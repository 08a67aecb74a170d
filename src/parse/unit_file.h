/* SPDX-License-Identifier: Apache-2.0 */
/* unit_file - systemd's unit files: systemd.syntax(7).
 *
 * Sections of Name=value; a line that ends in a backslash goes on in the next
 * one, comments between the two left out. */
#ifndef ZICHA_PARSE_UNIT_FILE_H
#define ZICHA_PARSE_UNIT_FILE_H

#include "base/str.h"

/* A file being read: start with the whole of it in `rest`. */
struct unit_file {
	struct str rest;
	struct str section;
	int64_t line;
};

struct unit_item {
	struct str section, name, value; /* name absent: a line that is no item */
	int64_t line;			 /* where it begins */
};

/* Reads the next item. False at the end. A value of several lines is put
 * together in `a`. */
bool unit_file_next(struct unit_file *f, struct arena *a, struct unit_item *ret);

#endif

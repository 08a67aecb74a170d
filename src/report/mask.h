/* SPDX-License-Identifier: Apache-2.0 */
/* mask - names, vendors and addresses made unreadable in a report that is shared.
 *
 * Knows what to hide from the records themselves (fields that are declared private) and
 * hides it wherever it stands in a text; IP and MAC addresses are found by their shape. The same
 * name gets the same mask in one report. */
#ifndef ZICHA_REPORT_MASK_H
#define ZICHA_REPORT_MASK_H

#include "base/map.h"

struct mask_word {
	const char *text, *mask;
	size_t bytes;
};

struct mask {
	struct arena *arena;
	struct mask_word *words; /* longest first, once mask_ready() was called */
	size_t n, capacity;
	size_t n_persons, n_others;
	bool has_addresses;
};

/* Hides a person's name: "李*". Names of one character and shorter texts are left. */
void mask_person(struct mask *m, const char *name);
/* Hides anything else: "[private 3]". */
void mask_other(struct mask *m, const char *text);
void mask_ready(struct mask *m);

/* The text without what is to be hidden; in `a`, or `text` itself. */
const char *mask_text(const struct mask *m, struct arena *a, const char *text);

#endif

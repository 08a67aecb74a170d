/* SPDX-License-Identifier: Apache-2.0 */
/* choice - a fixed set of words, each with its name in both languages: "general=一般 key=关键".
 *
 * What is kept is the word before the =; English reads it with spaces for underscores. */
#ifndef ZICHA_UNIT_CHOICE_H
#define ZICHA_UNIT_CHOICE_H

#include "check/check.h"

struct choice {
	const char *id;
	const char *words[LANGUAGES];
};

/* Reads the list; NULL if all is well, else the words for what is wrong. */
const char *choice_read(struct arena *a, struct str list, struct choice **ret_choices,
			size_t *ret_n);
/* The choice that a person means: its id, or its name in either language; or NULL. */
const struct choice *choice_find(const struct choice *choices, size_t n, const char *text);

#endif

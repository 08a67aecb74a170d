/* SPDX-License-Identifier: Apache-2.0 */
/* choice - a fixed set of words, each with its name in both languages: "general=一般 key=关键".
 *
 * What is kept is the word before the =; English reads it with spaces for underscores, or what a
 * second = says: "av_gateway=防毒墙=AV_gateway". Other words that people write for one stand beside
 * it (`also`). */
#ifndef ZICHA_UNIT_CHOICE_H
#define ZICHA_UNIT_CHOICE_H

#include "check/check.h"

struct choice {
	const char *id;
	const char *words[LANGUAGES];
	const char *const *also; /* ends with NULL; or NULL */
};

/* Reads the list; NULL if all is well, else the words for what is wrong. */
const char *choice_read(struct arena *a, struct str list, struct choice **ret_choices,
			size_t *ret_n);
/* Whether a person who writes `text` means what is called so. `also` as in struct choice. */
bool choice_is_called(const char *text, const char *id, const char *const words[LANGUAGES],
		      const char *const *also);
/* The choice that a person means: its id, its name in either language, or another word for it; or
 * NULL. */
const struct choice *choice_find(const struct choice *choices, size_t n, const char *text);

#endif

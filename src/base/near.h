/* SPDX-License-Identifier: Apache-2.0 */
/* near - the name that somebody meant who wrote another.
 *
 *     struct near near = NEAR(word);
 *     for (…)
 *             near_try(&near, name[i]);
 *     return err_set(e, "%s: there is no such check%s", word, near_words(&near));
 */
#ifndef ZICHA_BASE_NEAR_H
#define ZICHA_BASE_NEAR_H

#include "base/str.h"

enum { NEAR_LONGEST = 63 }; /* letters; no longer name is near to any */

struct near {
	struct str word;
	char best[200]; /* of the names tried; empty if none is near */
	size_t steps;	/* from the word to it */
	char words[300];
};

#define NEAR(written) ((struct near){ .word = str_of(written) })

void near_try(struct near *n, const char *name);

/* "; the nearest is NAME" in the user's language; "" if none is near. Lives as long as *n. */
const char *near_words(struct near *n);

#endif

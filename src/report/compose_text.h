/* SPDX-License-Identifier: Apache-2.0 */
/* compose_text - the blanks of a text: {name} filled from a row, {name|one|many} a word that goes
 * with its number, [ ] left out where one is empty. */
#ifndef ZICHA_REPORT_COMPOSE_TEXT_H
#define ZICHA_REPORT_COMPOSE_TEXT_H

#include "fact/rows.h"
#include "report/document.h"
#include "report/mask.h"

/* What a blank's name stands for; false where there is no such name. */
typedef bool compose_text_lookup(void *arg, const char *name, size_t n, struct cell *ret);

struct compose_text {
	struct document *document;
	struct block *block; /* gets the runs; or NULL */
	const struct mask *mask;
	compose_text_lookup *lookup;
	void *arg;
	struct buf *plain;   /* gets the text as one line as well; or NULL */
	bool has_unseen;     /* a blank was NULL */
	const char *unknown; /* the first name that nobody knows, or NULL; in the text */
	size_t unknown_bytes;
};

void compose_text(struct compose_text *t, const char *text);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* answering - how each question stands: answered well, half, badly, too long ago, or not.
 *
 * A question is asked once for the unit, or for each of its subjects: the records of a kind
 * (`subject: rooms`), or what a query gives (`subject: SELECT system FROM protection WHERE …`).
 * Where its `when` gives no row it is not applicable. */
#ifndef ZICHA_UNIT_ANSWERING_H
#define ZICHA_UNIT_ANSWERING_H

#include "unit/unit.h"

enum answer_state {
	ANSWER_PASS,
	ANSWER_PARTLY,
	ANSWER_FAIL,
	ANSWER_NOTAPPLICABLE,
	ANSWER_MANUAL,	/* nobody answered yet */
	ANSWER_EXPIRED, /* the answer is too old */
	ANSWER_ERROR,	/* the question has a mistake; the words are in `note` */
};

struct answered_question {
	const struct question *question;
	const char *subject; /* "" for the unit */
	enum answer_state state;
	const char *value, *note, *answered_on, *answered_by; /* NULL where nobody answered */
	const char *valid_until;			      /* NULL: for ever */
	int64_t n_evidence;
};

struct answering {
	struct arena *arena;
	struct answered_question *item;
	size_t n, capacity;
};

/* All questions, in their order, subjects in the order of their ids. Lives in `a`. */
must_use int answering_read(struct unit *u, struct arena *a, struct answering *ret, struct err *e);

/* The stored form of an answer as a person writes it ("是", "half", "3,5"); NULL and words. */
const char *answering_value(struct arena *a, const struct question *q, const char *text,
			    const char **ret_words);

/* A stored answer as a person reads it, and the words that may be answered, in the chosen language;
 * none where a number or a day is asked for. */
const char *answering_shown(const struct question *q, const char *value);
size_t answering_words(struct arena *a, const struct question *q, const char *const **ret_words);

/* Fills the table answer_states. */
must_use int answering_fill(struct unit *u, struct rows *rows, struct err *e);

#endif

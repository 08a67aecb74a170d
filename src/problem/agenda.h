/* SPDX-License-Identifier: Apache-2.0 */
/* agenda - what is due: recurring duties, deadlines, answers, certificates, reports, clocks.
 *
 * Each kind of thing that can be due is one query over the unit's tables. */
#ifndef ZICHA_PROBLEM_AGENDA_H
#define ZICHA_PROBLEM_AGENDA_H

#include "unit/unit.h"

struct agenda_item {
	const char *due_on; /* 2026-11-22, or with a time behind it */
	const char *kind;   /* "task", "problem" … */
	const char *words;  /* for the kind, a msgid */
	const char *what, *who, *id;
	const char *who_words; /* a duty as people call it; else the same */
	bool is_overdue;
};

struct agenda {
	struct arena *arena;
	struct agenda_item *item; /* by day */
	size_t n, capacity;
	int64_t n_dayless; /* problems to be put right that have no deadline: of no day */
};

/* Everything that is overdue or falls due within so many days from now. */
must_use int agenda_read(struct unit *u, int days, struct arena *a, struct agenda *ret,
			 struct err *e);

#endif

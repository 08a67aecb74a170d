/* SPDX-License-Identifier: Apache-2.0 */
/* judge - from a check and the facts to a result.
 *
 * Preparing comes before anything is gathered, judging after. The rules, in the
 * order in which they decide:
 *
 *     error          the check or one of its parameters has a mistake
 *     notapplicable  a table that it needs is absent, or its `when` gives no row
 *     unknown        a table that it needs, a column that it reads or an answer of a
 *                    keyed table that it leans on could not be had (or its `when`
 *                    leaned on such, or on a partial table)
 *     fail           its SELECT gives rows, also from partial tables (of an inventory, see
 *                    table.h, only if a row of it is needed for one of them: else unknown)
 *     waived         … and each of them is carried by a waiver
 *     unknown        no rows, but a table that it needs is partial
 *     pass           no rows
 *
 * Tables named in `optional:` may be absent, failed or partial without effect, but where a
 * `when:` without a row leaned on one that was not seen whole the check is unknown. */
#ifndef ZICHA_CHECK_JUDGE_H
#define ZICHA_CHECK_JUDGE_H

#include "base/buf.h"
#include "check/check.h"
#include "check/profile.h"
#include "check/waiver.h"
#include "fact/facts.h"
#include "fact/query.h"

/* The words of XCCDF. `manual` is for questions that nobody has answered yet. */
enum state {
	STATE_PASS,
	STATE_FAIL,
	STATE_UNKNOWN,
	STATE_ERROR,
	STATE_NOTAPPLICABLE,
	STATE_MANUAL,
	STATE_WAIVED
};
enum { STATES = STATE_WAIVED + 1 };
const char *judge_state_name(enum state s);

/* A violation: one row of the check's SELECT. */
struct finding {
	struct cell *cells;
	const struct waiver *waiver; /* that carries it, or NULL */
};

enum { JUDGE_MAX_FINDINGS = 1000 };

struct result {
	const struct check *check;
	/* Of a verdict that holds for one target after another: what a report wrote of it; or NULL.
	 * On the heap, for judges are sorted. */
	struct buf *kept;
	enum state state;
	const char *reason;   /* for all but pass and fail; NULL where there is none */
	const char *said;     /* the reason as it is kept: tr_said() */
	const char **columns; /* of the findings */
	size_t n_columns;
	struct finding *findings;
	size_t n_findings, n_all_findings; /* kept, found */
	size_t finding_capacity;
	const struct waiver *expired; /* a waiver that would have carried it */
	struct table_set tables;      /* that it reads */
	double ms;
};

/* A check that is ready to be asked. */
struct judge {
	struct result result;
	/* Over several targets, one after another: where its last verdict lives, and which of them
	 * it was about (facts_turn()); 0: none yet. */
	struct arena verdict;
	unsigned judged_at;
	bool is_lasting; /* what it found depends on nothing but its tables */
	struct query *query, *when;
	bool is_mistaken;
};

/* Prepares the check's statements over the facts, with the profile's values.
 * Mistakes in its SQL are told in *m and make it `error`. */
void judge_prepare(struct judge *j, const struct check *c, const struct profile *p, struct facts *f,
		   struct mistakes *m);

/* Whether it takes a walk over the file system to judge it. */
bool judge_walks(const struct judge *j);

/* Lets keyed tables know what will be asked. */
void judge_plan(struct judge *j);

/* Adds its queries to what a reader elsewhere is asked; see fact/plan.h. */
void judge_request(const struct judge *j, struct buf *text);

/* Judges; everything in the result lives in `a`. */
void judge_run(struct judge *j, struct facts *f, const struct waivers *w, struct arena *a);

/* Whether its last verdict is that on the facts of now, too: what it reads is told as it was. */
bool judge_holds(const struct judge *j, const struct waivers *w);

/* Forgets the last verdict. */
void judge_forget(struct judge *j);
void judge_free(struct judge *j);

/* `fix` with {column} replaced by the finding's values. */
must_use char *judge_fix(struct arena *a, const struct result *r, const struct finding *f);

/* A value that the check's own SQL says in words ('auditd is not installed'), in
 * the chosen language; NULL for what was found, which must stay as it is, and for
 * single words, which may be both. */
const char *judge_words(const struct check *c, const struct cell *cell);

/* A value as text; "" for NULL. */
must_use char *judge_cell_text(struct arena *a, const struct cell *cell);

#endif

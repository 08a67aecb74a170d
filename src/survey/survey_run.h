/* SPDX-License-Identifier: Apache-2.0 */
/* survey_run - the core's side of a survey: starts the role, opens sockets for it, takes its rows.
 *
 *     struct survey_run run;
 *     survey_run_open(&run, &options, e)          plans; nothing is sent yet
 *     … facts_open with run.source, prepare queries …
 *     gather_run()                                the survey happens here
 *     survey_run_close(&run)                                                             */
#ifndef ZICHA_SURVEY_SURVEY_RUN_H
#define ZICHA_SURVEY_SURVEY_RUN_H

#include "fact/facts.h"
#include "survey/survey.h"

/* Rows that the role is given: of a table of the register, from the unit's records. */
struct survey_given_rows {
	const struct table *table;
	const struct rows *rows;
};

enum { SURVEY_ANSWER = 256 };

struct survey_run_options {
	const char *target;
	const struct table *const *tables;
	size_t n_tables;
	const char *const *settings; /* KIND.NAME=VALUE, the later wins; others are passed over */
	size_t n_settings;
	bool is_drill; /* the role only tries what it must not be able to do, and tells by progress
			*/
	/* Without an end until `stop` or the target's own: each facts of run.source is filled by
	 * the next round. `stop` lets it finish the round that it is in. */
	bool has_rounds;
	/* Each row as it comes; may be NULL. */
	void (*row)(void *arg, const struct table *t, const struct cell *cells);
	const struct survey_given_rows *given;
	size_t n_given;
	int64_t now;
	const volatile sig_atomic_t *stop;
	void (*progress)(void *arg, const char *words); /* may be NULL */
	/* Asks the user for a password; false: nobody is there. NULL: nobody is. */
	bool (*ask)(void *arg, const char *whose, char ret_answer[SURVEY_ANSWER]);
	void *arg;
};

struct survey_plan;
struct survey_run {
	struct survey_plan *plan;
	struct facts_source source;
};

/* <0: the target's name, a setting or a name server; nothing was sent. Close in both cases. */
must_use int survey_run_open(struct survey_run *r, const struct survey_run_options *options,
			     struct err *e);
/* Of options with is_drill: does it, without facts. */
must_use int survey_run_drill(struct survey_run *r, struct err *e);
/* Whether no further round will come. */
bool survey_run_is_over(const struct survey_run *r);
void survey_run_close(struct survey_run *r);

#endif

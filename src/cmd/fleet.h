/* SPDX-License-Identifier: Apache-2.0 */
/* fleet - several targets side by side, each in processes of its own.
 *
 *     this program ── worker, a fork for each target: reaches it, brings a snapshot,
 *                  │  gives up all rights (role/) and only then understands what is in it
 *                  └─ judge, confined as well: takes typed rows from one worker after
 *                     another, and gives the verdicts and the report
 *
 * This process only carries bytes between them, asks the user, and writes the report. A worker that
 * hangs is ended at its deadline, and a judge that ends is followed by another: the others go on.
 */
#ifndef ZICHA_CMD_FLEET_H
#define ZICHA_CMD_FLEET_H

#include "net/remote.h"
#include "report/report_matrix.h"
#include "role/role.h"
#include "survey/survey_run.h"

/* What the processes say to each other. */
enum fleet_kind {
	/* judge, before it has seen anything foreign */
	FLEET_REQUEST = 1, /* what to gather */
	FLEET_CHECKS,	   /* for report_matrix_read_checks() */
	FLEET_PROFILE,	   /* its title */
	FLEET_MISTAKES,	   /* in check files, as text */
	FLEET_READY,
	/* to it */
	FLEET_TARGET, /* its name */
	FLEET_PART,   /* its number in the report; empty: a report of its own */
	FLEET_FACTS,  /* facts_wire_put(); also from a worker */
	/* from it */
	FLEET_VERDICTS, /* for report_matrix_read_host() */
	FLEET_REPORT,
	/* from a worker */
	FLEET_SNAPSHOT, /* as it came */
	FLEET_STATE,	/* what it is doing */
	FLEET_QUESTION, /* enum remote_question, '!' if again, words */
	/* to a worker */
	FLEET_ANSWER,	 /* also to FLEET_PROGRAM: see fleet_worker.c */
	FLEET_NO_ANSWER, /* nobody is there */
	/* from judge and workers: one sentence */
	FLEET_REFUSED,
	FLEET_WRONG_USE, /* of the judge before it is ready: err_use() */
};

enum { FLEET_JOBS = 8, FLEET_MAX_MESSAGE = REMOTE_MAX_BYTES + (1 << 20) };

struct fleet_options {
	const char *const *targets;
	size_t n_targets;
	int n_jobs;
	int64_t target_ms; /* the longest that a target may take */
	struct remote_options remote;
	const char *password_file; /* answers for passwords; or NULL */
	const char *keep_dir;	   /* snapshots are kept there, and taken from there; or NULL */
	struct str request;
	const struct survey_run_options
		*survey;    /* settings for targets that are no hosts; or NULL */
	struct role *judge; /* NULL: only collect */
	/* A snapshot that came whole; without a judge it is not understood. May be NULL. */
	int (*collected)(void *arg, struct str snapshot, struct err *e);
	/* The facts of a target that was judged (facts_wire_put()), and when they came by our own
	 * clock. May be NULL. */
	int (*judged)(void *arg, const char *target, int64_t came_at, struct str facts,
		      struct err *e);
	void *arg;
};

/* Does all targets; what came of each is in the matrix, in their order. */
void fleet_run(const struct fleet_options *options, struct report_matrix *m);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* fleet - several targets side by side, each in processes of its own.
 *
 *     this program ── worker, a fork for each target: reaches it, brings a snapshot
 *                  └─ judge, confined (role/), and a fork of it for each snapshot:
 *                     the only one that understands what a target said
 *
 * This process only carries bytes between them, asks the user, and writes the report.
 * A worker that hangs is ended at its deadline, and the others go on. */
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
	/* to a fork of the judge */
	FLEET_TARGET,	/* its name */
	FLEET_PART,	/* its number in the report; empty: a report of its own */
	FLEET_SNAPSHOT, /* also from a worker */
	/* from it */
	FLEET_VERDICTS, /* for report_matrix_read_host() */
	FLEET_REPORT,
	/* from a worker */
	FLEET_STATE,	/* what it is doing */
	FLEET_QUESTION, /* enum remote_question, '!' if again, words */
	/* to a worker */
	FLEET_ANSWER,	 /* also to FLEET_PROGRAM: see fleet_worker.c */
	FLEET_NO_ANSWER, /* nobody is there */
	/* from judge, its forks and workers: one sentence */
	FLEET_REFUSED,
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
	/* A snapshot that was judged, and when it came by our own clock; nothing of it has been
	 * understood in this process. May be NULL. */
	int (*judged)(void *arg, const char *target, int64_t came_at, struct str snapshot,
		      struct err *e);
	void *arg;
};

/* Does all targets; what came of each is in the matrix, in their order. */
void fleet_run(const struct fleet_options *options, struct report_matrix *m);

#endif

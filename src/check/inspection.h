/* SPDX-License-Identifier: Apache-2.0 */
/* inspection - one run: a target, a profile, one moment, and what came of it.
 *
 * Opens the target, reads the checks of the profile, finds out which tables they
 * read, gathers those once, and judges. What goes wrong with one check or one
 * table is in its result; only what leaves nothing to judge is an error. */
#ifndef ZICHA_CHECK_INSPECTION_H
#define ZICHA_CHECK_INSPECTION_H

#include "base/buf.h"
#include "check/judge.h"
#include "check/pack.h"
#include "fact/gather.h"

struct inspection_options {
	const char *target; /* see fact/target.h */
	const char *profile;
	const char *content_dir;       /* holds checks/ and profiles/ */
	const char *pack;	       /* the folder of checks in it: checks, or unit-checks */
	const char *const *check_dirs; /* further folders of checks */
	size_t n_check_dirs;
	const char *const *only; /* ids; none: all of the profile */
	size_t n_only;
	const char *const *same_as; /* rules of others: whatever has the same meaning */
	size_t n_same_as;
	const char *const *settings; /* CHECK.PARAM=VALUE */
	size_t n_settings;
	/* Whether a profile's `set: NAME.…` is for another than a check; may be NULL. */
	bool (*is_others_setting)(const char *name);
	const char *waivers;		   /* file, or NULL */
	const char *trusted_key;	   /* for a snapshot, or NULL */
	bool is_elsewhere;		   /* somebody else gathers: see target_elsewhere() */
	unsigned areas;			   /* what kinds of target it can be: see facts_options */
	const struct facts_source *source; /* of a unit's records: see facts.h; or NULL */
	bool is_whole; /* gather every table and ask what every check asks: for a snapshot */
	const struct table *const *tables;
	size_t n_tables;
	int64_t now, zone_seconds; /* see facts_options */
	const volatile sig_atomic_t *stop;
	struct gather_options gather;
};

struct inspection {
	struct inspection_options options;
	struct target target;
	struct facts *facts;
	struct pack pack;
	struct profile profile;
	struct waivers waivers;
	struct judge *judges; /* worst first: by state, severity, id */
	size_t n_judges;
	size_t n_state[STATES];
	size_t n_failed[SEVERITIES]; /* failed checks of each severity */
	struct arena verdicts;	     /* what the results hold */
	struct buf request;	     /* queries of checks that are not judged */
	double begun_ms;	     /* on clock_ms_exact() */
	double ms;		     /* all of it, wall clock */
	double judging_ms;	     /* of the checks alone */
	bool is_turning;	     /* one target after another */
	bool is_interrupted;
};

/* 0, or <0: the target or the profile cannot be opened. The inspection must be
 * freed in both cases; its options must outlive it. */
must_use int inspection_run(struct inspection *i, const struct inspection_options *options,
			    struct err *e);
void inspection_free(struct inspection *i);

/* The two halves of a run, for one that does not gather by itself: everything up to
 * the knowledge of what to gather, and the verdicts. */
must_use int inspection_open(struct inspection *i, const struct inspection_options *options,
			     struct err *e);
void inspection_judge(struct inspection *i);
/* Before the verdicts on one target after another: takes what facts_wire_put() wrote of the next
 * (see facts_wire_turn()). To read and prepare all checks again would cost more than to judge them,
 * and what the checks of a table say that is told as the last one was, they need not be asked. */
must_use int inspection_turn(struct inspection *i, struct buf *wire, struct err *e);
/* Between them: what to gather, for a reader elsewhere; see fact/plan.h. */
void inspection_request(struct inspection *i, struct buf *ret_text);

/* DESIGN's exit status: 0 all pass, 1 something failed, 2 something unknown. */
int inspection_exit_status(const struct inspection *i);

#endif

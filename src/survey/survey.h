/* SPDX-License-Identifier: Apache-2.0 */
/* survey - looking at what is no host: networks, devices, web sites, databases, logs, power.
 *
 *     core (zicha inspect)                        role (zicha survey KIND)
 *       plan(): what may be reached, what         ready(): what needs rights: raw sockets,
 *       files are handed over, words for the             libraries to load
 *       role                                       ── confined: no root, no files, no programs,
 *       opens sockets for the role, to what               no sockets but those handed over ──
 *       was allowed and nothing else              look(): speaks to strangers, gives rows
 *       takes rows, believes nothing
 *
 * Adding a kind is one line in src/survey/meson.build, one in target_schemes (fact/target.c), and a
 * `const struct survey_kind survey_<folder>_<name>`. Its tables are declared in src/table/<area>/
 * over the row structs of src/table/<area>/<area>.h.
 *
 * A table that a survey does not say it has seen (survey_seen) has failed: so a survey that dies,
 * or is late, or forgets, never makes a check pass. */
#ifndef ZICHA_SURVEY_SURVEY_H
#define ZICHA_SURVEY_SURVEY_H

#include "base/clock.h"
#include "fact/rows.h"
#include "net/dial.h"
#include "net/reach.h"

struct survey_plan; /* in the core: survey_plan.h */
struct survey;	    /* in the role */

/* A value that a user may set: --set KIND.NAME=VALUE, or `set:` in a profile. */
struct survey_setting {
	const char *name;
	const char *value; /* the default */
	const char *doc;   /* one line, a msgid */
	/* A number within these, if least < most; else any text. */
	int64_t least, most;
};

struct survey_kind {
	const char *name;    /* as in target_schemes */
	const char *doc;     /* one line, a msgid */
	const char *profile; /* the default for its targets */
	const struct survey_setting *settings;
	size_t n_settings;
	unsigned rights; /* enum role_right, beside ROLE_SOCKETS */
	int64_t deadline_ms;
	/* Where it takes hours: the user who stops it is told what was seen by then. */
	bool ends_early;
	/* In the core, with all its rights, before anything is sent: reads the target's name. */
	int (*plan)(struct survey_plan *p, struct err *e);
	/* In the role, before it is confined; may be NULL. Sees nothing of strangers. */
	int (*ready)(struct survey *s, struct err *e);
	/* In the role, confined. <0: nothing (more) could be seen; what was said seen stays. */
	int (*look)(struct survey *s, struct err *e);
};

extern const struct survey_kind *const survey_register[];
extern const size_t survey_register_n;
/* The kind by its name, or NULL. */
const struct survey_kind *survey_kind_named(const char *name);
/* The kind that looks at such a target; NULL: it is a host's. */
const struct survey_kind *survey_kind_of(const char *target);

/* ---- for ready() and look() ---- */

const char *survey_target(const struct survey *s);
int64_t survey_now(const struct survey *s); /* the moment of the inspection, since 1970 */
struct arena *survey_arena(struct survey *s);
/* Memory of the kind's own, zeroed at first; the same at each call. */
void *survey_state(struct survey *s, size_t bytes);
const char *survey_setting(const struct survey *s, const char *name);
int64_t survey_number(const struct survey *s, const char *name);
/* What plan() left for the role; NULL where it did not. With `n` the nth of several. */
const char *survey_word(const struct survey *s, const char *key);
const char *survey_nth_word(const struct survey *s, const char *key, size_t n);
/* What may be spoken to: for what writes packets by itself. */
const struct reach *survey_reach(const struct survey *s);

/* Whether a check or a query reads the table. */
bool survey_wants(const struct survey *s, const struct table *t);
/* Rows that the core has from elsewhere (the unit's register). */
const struct rows *survey_given(const struct survey *s, const struct table *t);

/* clock_ms() at which it must have come to an end; and whether that has passed. */
int64_t survey_deadline_ms(const struct survey *s);
bool survey_is_late(const struct survey *s);

/* ---- only for look() ---- */

/* Gives one row. Texts are copied; what is not printable in them is made so. */
void survey_row(struct survey *s, const struct table *t, const void *row);
/* The rows that the core has of the table, as the table's own: seen, or absent with the words. */
void survey_give_back(struct survey *s, const struct table *t, const char *absent);
/* All of it was looked at (but for what survey_partial() told of). Of several words on one table
 * the worst stand: what has failed is not seen by saying so later. */
void survey_seen(struct survey *s, const struct table *t);
void survey_absent(struct survey *s, const struct table *t, const char *format, ...)
	printf_like(3, 4);
/* The same of all tables of the area that nothing was said of. */
void survey_absent_others(struct survey *s, const char *format, ...) printf_like(2, 3);
void survey_partial(struct survey *s, const struct table *t, const char *format, ...)
	printf_like(3, 4);
/* A value of one column could not be found out, though the row is there: it is NULL, and checks
 * that read the column do not pass; what they find in other rows stands. Of a COLUMN_TOLD
 * survey_row() says so by itself. */
void survey_unseen(struct survey *s, const struct table *t, const char *column, const char *format,
		   ...) printf_like(4, 5);
void survey_failed(struct survey *s, const struct table *t, const char *format, ...)
	printf_like(3, 4);
/* Gives the rows so far to the core now, instead of when there are many. */
void survey_flush(struct survey *s);

/* Of a survey that goes on for days (zicha watch): each round is an inspection of its own.
 * survey_round() ends one, after its tables were said seen, and begins the next. */
bool survey_has_rounds(const struct survey *s);
void survey_round(struct survey *s);
/* Whether the core wants it to come to an end: look() says what it has and returns. */
bool survey_is_stopped(const struct survey *s);

/* Says to the user what it is doing, at most a few times a second. */
void survey_progress(struct survey *s, const char *format, ...) printf_like(2, 3);

/* Has the core open a socket to a peer: as dial_open(). <0 with EPERM in e->code: not among what
 * may be reached. */
must_use int survey_dial(struct survey *s, const struct address *a, uint16_t port,
			 enum dial_protocol protocol, struct err *e);
/* The same for n at once, at most SURVEY_MAX_DIALS, and of those that are not is_instead at most
 * SURVEY_MAX_WAITING: each has its own answer. <0: the core is gone. */
enum { SURVEY_MAX_DIALS = 512, SURVEY_MAX_WAITING = 128 };
must_use int survey_dial_all(struct survey *s, struct dial *d, size_t n, struct err *e);
/* Waits until a socket can be read (is_writing: written). 1; 0: not by then; <0. Milliseconds on
 * clock_ms(), never beyond the survey's own deadline. */
must_use int survey_wait(struct survey *s, int fd, bool is_writing, int64_t deadline_ms,
			 struct err *e);

/* The files that plan() handed over: opened when they are asked for. */
size_t survey_n_files(const struct survey *s);
const char *survey_file_name(const struct survey *s, size_t n);
must_use int survey_open(struct survey *s, size_t n, struct err *e);

#endif

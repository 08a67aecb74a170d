/* SPDX-License-Identifier: Apache-2.0 */
/* profile - which checks, with which parameter values.
 *
 *     title: Server
 *     title[zh_CN]: 服务器
 *     include: quick                      another profile's lines, first
 *     check: accounts/?                   a shell pattern over area/id …
 *     check: !accounts/screen-lock        … or what to leave out again
 *     control: gbt22239:8.*               checks that answer a clause, by a pattern
 *     set: password-max-age.days = 180    a parameter's value
 *     walk: no                            none that takes a walk over the file system
 *
 * profiles/NAME.profile. The later line wins. */
#ifndef ZICHA_CHECK_PROFILE_H
#define ZICHA_CHECK_PROFILE_H

#include "base/map.h"
#include "check/check.h"

struct profile_line {
	struct str pattern;   /* over area/id, or over a control */
	size_t literal_bytes; /* of it, before its first wildcard */
	bool is_control;
	bool is_out;
	bool has_matched;
	struct profile_line *before; /* an earlier one with the same pattern, of whole names */
	const char *path;
	int line, column;
};

struct profile_value {
	const char *check, *parameter, *value;
	const char *path;
	int line, column;
};

struct profile {
	const char *name, *title[LANGUAGES];
	struct profile_line *lines;
	struct profile_value *values;
	bool has_controls;    /* a line is about controls: a check's name does not decide */
	bool is_without_walk; /* leaves out what takes a walk over the file system */
	size_t n_lines, n_values, line_capacity, value_capacity;
	struct map names; /* area/id → the last line that is it; the others are patterns */
	struct profile_line **patterns;
	size_t n_patterns;
};

/* Reads dir/NAME.profile and what it includes. Mistakes are told in *m; <0: the
 * profile cannot be read at all. Lives in the mistakes' arena. */
must_use int profile_load(struct profile *p, const char *dir, const char *name, struct mistakes *m,
			  struct err *e);

/* Whether the profile says nothing of a check by this name: it need not be read. */
bool profile_ignores(struct profile *p, const char *area, const char *id);

/* Whether the profile has this check; whether it takes a walk is not known here. */
bool profile_has(struct profile *p, const struct check *c);

/* The value of a check's parameter under this profile. */
const char *profile_value(const struct profile *p, const struct check *c,
			  const struct check_parameter *parameter);

/* Sets a value over all others: CHECK.PARAM=VALUE. */
must_use int profile_set(struct profile *p, struct arena *a, const char *assignment, struct err *e);

#endif

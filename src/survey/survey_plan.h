/* SPDX-License-Identifier: Apache-2.0 */
/* survey_plan - what a survey may do, decided before it sees the first foreign byte. */
#ifndef ZICHA_SURVEY_SURVEY_PLAN_H
#define ZICHA_SURVEY_SURVEY_PLAN_H

#include "survey/survey.h"

/* The target as the user wrote it, and what stands behind its prefix. */
const char *survey_plan_target(const struct survey_plan *p);
const char *survey_plan_rest(const struct survey_plan *p);
struct arena *survey_plan_arena(struct survey_plan *p);
const char *survey_plan_setting(const struct survey_plan *p, const char *name);
int64_t survey_plan_number(const struct survey_plan *p, const char *name);
/* Rows that the role will be given (the unit's register), or NULL. */
const struct rows *survey_plan_given(const struct survey_plan *p, const struct table *t);
/* Whether it may be spoken to, as far as it was allowed until now. */
bool survey_plan_has(const struct survey_plan *p, const struct address *a);

void survey_plan_allow(struct survey_plan *p, const struct address_cidr *cidr, uint16_t first_port,
		       uint16_t last_port);
void survey_plan_forbid(struct survey_plan *p, const struct address_cidr *cidr);
/* Allows the port of all addresses of a name, and leaves them to the role as words: "address"
 * for each. <0: it has none. */
must_use int survey_plan_host(struct survey_plan *p, const char *host, uint16_t port,
			      struct err *e);

/* The password of who asks, in the arena: the first line of `file` if one is named (it must be
 * nobody else's to read), else the first of these variables of the environment (NULL ends them),
 * else what the user types. NULL: none. It goes to the role as a word and nowhere else. <0: the
 * file. */
must_use int survey_plan_password(struct survey_plan *p, const char *file,
				  const char *const *variables, const char **ret, struct err *e);

/* For survey_word(). */
void survey_plan_word(struct survey_plan *p, const char *key, const char *value);
/* For survey_open(): the role gets it for reading, under that name. Opened now, so that what
 * does not exist is told; the descriptor is kept. */
must_use int survey_plan_file(struct survey_plan *p, const char *path, struct err *e);
/* All regular files below a folder, by their paths within it, sorted; no link is followed, and
 * what is hidden (a point in front) is no part of it. Each is opened when the role asks for it. A
 * folder below that cannot be read makes all tables partial. <0 also where there are more than
 * max_files. */
must_use int survey_plan_folder(struct survey_plan *p, const char *path, size_t max_files,
				struct err *e);
/* The same of a descriptor, which it takes over. */
void survey_plan_fd(struct survey_plan *p, const char *name, int fd);

/* "host", "host:port", "[v6]:port", perhaps with "user@" in front and "/path" behind, as it
 * stands behind "scheme://". *ret_port is `otherwise` where there is none. */
struct survey_place {
	const char *user, *host, *path; /* NULL: not there; the path with its slash */
	uint16_t port;
};
must_use int survey_plan_place(struct survey_plan *p, uint16_t otherwise, struct survey_place *ret,
			       struct err *e);

#endif

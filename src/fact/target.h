/* SPDX-License-Identifier: Apache-2.0 */
/* target - what is inspected.
 *
 *     local            this machine
 *     root:DIR         a mounted image or a root file system: nothing in it runs
 *     image:FILE       a container image, see image.h
 *     host:DIR         a running host that is seen through DIR, as from a container
 *                      that has the host's "/" mounted; what only the host's kernel
 *                      can answer is read from DIR/.zicha/ where it was recorded
 *     FILE             a snapshot
 *
 * What is no host (net:, https://, snmp:// …) is looked at by a survey, see survey/survey.h;
 * here it has only its area: which tables it can have. */
#ifndef ZICHA_FACT_TARGET_H
#define ZICHA_FACT_TARGET_H

#include "base/root.h"
#include "fact/table.h"

enum target_kind { TARGET_LOCAL, TARGET_ROOT, TARGET_HOST, TARGET_SNAPSHOT };

struct target {
	enum target_kind kind;
	const char *name; /* as the user wrote it; lives as long as the target */
	const char *path; /* the directory or file; NULL of a snapshot that is to come */
	struct root root; /* of all kinds but TARGET_SNAPSHOT */
};

/* `name` must outlive the target. 0 opened, <0 with a hint at what can stand there. */
must_use int target_open(struct target *t, const char *name, struct err *e);
void target_close(struct target *t);

/* A target that somebody else gathers: nothing is known of it until a snapshot is
 * taken in, see snapshot_take_apart(). */
void target_elsewhere(struct target *t, const char *name);

/* How a target begins that is no host: what looks at it, and which tables it fills. */
struct target_scheme {
	const char *prefix; /* "https://" */
	const char *survey; /* the name of its kind of survey */
	enum table_area area;
};
extern const struct target_scheme target_schemes[];
extern const size_t target_n_schemes;
/* That of a target's name; NULL of a host. */
const struct target_scheme *target_scheme(const char *name);
/* Which tables it can have. */
enum table_area target_area(const char *name);

/* The process whose mounts and network are the target's; see scan_proc(). */
const char *target_process(const struct target *t);

/* Whether the system that the root belongs to is running. */
bool target_is_live(const struct target *t);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* watch_incident - what nobody approved on a web site: recorded, and told to the unit's program.
 *
 * An incident whose record or whose program failed waits, and is tried again at each look. */
#ifndef ZICHA_CMD_WATCH_INCIDENT_H
#define ZICHA_CMD_WATCH_INCIDENT_H

#include "base/arena.h"
#include "cmd/cmd.h"
#include "fact/rows.h"

struct watch_incidents {
	const struct arguments *arguments;
	const char *target;
	bool is_json;
	struct watch_incident *first; /* that wait */
};

/* An incident of these rows of web_changes, discovered now: printed, and delivered as far as can
 * be. */
void watch_incident_begin(struct watch_incidents *all, const struct cell *const *row, size_t n,
			  int64_t now);
/* Tries again what waits. */
void watch_incident_retry(struct watch_incidents *all);
/* Says what is left, and frees it. False: something was. */
bool watch_incident_end(struct watch_incidents *all);
/* The value of a column of a row of web_changes, or NULL. */
const char *watch_incident_text(const struct cell *row, const char *column);

#endif

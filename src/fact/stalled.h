/* SPDX-License-Identifier: Apache-2.0 */
/* stalled - network file systems whose server does not answer.
 *
 * Whoever touches a file there waits for the server, perhaps for ever, and no signal ends it. So
 * each such mount of a running system is asked once, by a thread that may be left behind; nothing
 * below one that does not answer in time is touched then: root_file() and its like say so. */
#ifndef ZICHA_FACT_STALLED_H
#define ZICHA_FACT_STALLED_H

#include "base/root.h"
#include "base/str.h"

/* Whether files of this type come from elsewhere, by network or from a process. */
bool stalled_is_foreign(struct str type);

/* Looks at the mounts in `mountinfo`, a path below the root. What does not answer within a
 * moment stands in r->stalled from then on. */
void stalled_find(struct root *r, const char *mountinfo);

#endif

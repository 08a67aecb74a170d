/* SPDX-License-Identifier: Apache-2.0 */
/* baseline_site - `zicha baseline` of a web site: what was approved of its pages, and what differs.
 */
#ifndef ZICHA_CMD_BASELINE_SITE_H
#define ZICHA_CMD_BASELINE_SITE_H

#include "cmd/cmd.h"

bool baseline_site_is(const char *target);
/* make, show or accept, with the baseline in `path`. An exit status. */
must_use int baseline_site(const struct arguments *a, const char *action, const char *target,
			   const char *path);
/* Writes what the pages are made of now. 0, EXIT_UNKNOWN if not all were seen, or another. */
must_use int baseline_site_write(const struct arguments *a, const char *target, const char *path);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* watch_site - `zicha watch` of a web site: looks again at an interval, and tells what changed. */
#ifndef ZICHA_CMD_WATCH_SITE_H
#define ZICHA_CMD_WATCH_SITE_H

#include "cmd/cmd.h"

/* Until Ctrl-C, or --rounds looks. An exit status. */
must_use int watch_site(const struct arguments *a, const char *target);

#endif

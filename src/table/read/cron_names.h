/* SPDX-License-Identifier: Apache-2.0 */
/* cron_names - which files of its directories cron and run-parts take.
 *
 * Debian's cron and run-parts(8) pass over names with a dot in them, cronie (Red
 * Hat, openEuler) over backups of editors and rpm only: which of the two is
 * there is told by its program's name. */
#ifndef ZICHA_TABLE_READ_CRON_NAMES_H
#define ZICHA_TABLE_READ_CRON_NAMES_H

#include "fact/scan.h"

/* Whether the host's cron is cronie. */
bool cron_names_are_of_cronie(struct scan *s);

/* Whether a file of that name in /etc/cron.d, /etc/cron.daily and so on counts. */
bool cron_names_has(struct str name, bool is_cronie);

#endif

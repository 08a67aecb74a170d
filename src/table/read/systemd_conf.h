/* SPDX-License-Identifier: Apache-2.0 */
/* systemd_conf - a configuration file of systemd's own, with its drop-ins.
 *
 * For the tables core_dumps and systemd_config: systemd-system.conf(5) and its kin. */
#ifndef ZICHA_TABLE_READ_SYSTEMD_CONF_H
#define ZICHA_TABLE_READ_SYSTEMD_CONF_H

#include "fact/scan.h"
#include "parse/unit_file.h"

/* Calls `see` for each item of "system.conf" and of system.conf.d, the weakest first: a
 * later one of the same section and name counts. True where any of the files is there.
 * What cannot be read or understood makes the table partial. */
bool systemd_conf_read(struct scan *s, const char *file,
		       void (*see)(void *context, const char *path, const struct unit_item *item),
		       void *context);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_read - all lines of sshd_config in the order in which sshd sees them.
 *
 * For the tables sshd_config and authorized_keys: Include is followed in place,
 * and each line comes with the Match criteria that it stands under. */
#ifndef ZICHA_TABLE_READ_SSHD_READ_H
#define ZICHA_TABLE_READ_SSHD_READ_H

#include "fact/scan.h"
#include "parse/sshd_config.h"

struct sshd_directive {
	const struct sshd_config_line *line;
	const char *match; /* "" in the global part and under "Match all" */
	bool is_match_all;
	const char *path;
	int64_t number;
};

/* Calls `each` for every line but Include and Match; a result other than 0 ends
 * it. 0, SCAN_ABSENT without /etc/ssh/sshd_config, or <0. */
must_use int sshd_read(struct scan *s, int (*each)(void *context, const struct sshd_directive *d),
		       void *context, struct err *e);

/* The arguments of a line, joined by one space. */
const char *sshd_read_value(struct scan *s, const struct sshd_config_line *line);

#endif

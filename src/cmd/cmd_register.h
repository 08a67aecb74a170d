/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_register - what the unit has written down of its addresses, given to a survey of its network.
 *
 * From a CSV file (--register), or from the unit's records (--db): tables net_register and
 * net_subnets. Without either they are absent. With --db also net_fdb as the inspection before had
 * it, so that what moved is seen. */
#ifndef ZICHA_CMD_CMD_REGISTER_H
#define ZICHA_CMD_CMD_REGISTER_H

#include "cmd/cmd_survey.h"
#include "unit/unit.h"

#define CMD_REGISTER \
	{ \
		"register", N_("FILE"), \
			N_("for net: a CSV file of registered addresses and ranges: ip, mac, " \
			   "name, " \
			   "device_class, fragile, allowed_ports, zone …"), \
			NULL, "file" \
	}

struct cmd_register {
	struct rows addresses, subnets;
	struct rows before; /* net_fdb of the inspection before */
	struct survey_given_rows given[3];
};

/* Reads it for a survey of a network; of other targets it is nothing. `u` may be NULL. 0, or an
 * exit status; what is wrong was told. To be freed in all cases. */
must_use int cmd_register_read(const struct arguments *a, struct unit *u, struct cmd_register *r,
			       struct survey_run_options *options);
void cmd_register_free(struct cmd_register *r);

#endif

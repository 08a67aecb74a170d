/* SPDX-License-Identifier: Apache-2.0 */
/* inspect_fleet - `zicha inspect` of several targets, or of one over SSH. */
#ifndef ZICHA_CMD_INSPECT_FLEET_H
#define ZICHA_CMD_INSPECT_FLEET_H

#include "cmd/cmd.h"
#include "cmd/fleet.h"
#include "report/report.h"

/* The options of reaching hosts, for all commands that do. */
#define INSPECT_FLEET_OPTIONS \
	{ "sudo", NULL, N_("over SSH: read as root, by sudo"), NULL, NULL }, \
		{ "identity", N_("FILE"), N_("over SSH: sign in with this private key"), NULL, \
		  "file" }, \
		{ "password-file", N_("FILE"), \
		  N_("over SSH: the password, also for sudo, is this file's first line (- for " \
		     "standard input)"), \
		  NULL, "file" }, \
		{ "known-hosts", N_("FILE"), \
		  N_("over SSH: believe the keys in this file, and no others"), NULL, "file" }, \
		{ "accept-new", NULL, \
		  N_("over SSH: believe and remember the key of a host that was never seen"), \
		  NULL, NULL }, \
		{ "jump", N_("USER@HOST[:PORT][,…]"), \
		  N_("over SSH: by way of this bastion, or of several, one behind another"), NULL, \
		  NULL }, \
	{ \
		"timeout", N_("SECONDS"), N_("the longest that one target may take (600)"), NULL, \
			NULL \
	}

/* Brings what `request` (fact/plan.h) asks of the host at `target`, ssh://…, as it came: nobody
 * has looked at it. 0, or an exit status; what is wrong was told. */
must_use int inspect_fleet_fetch(const struct arguments *a, const char *target, struct str request,
				 struct buf *ret_snapshot);

/* Whether these targets are for a fleet. */
bool inspect_fleet_is(const struct arguments *a);

must_use int inspect_fleet(const struct arguments *a, const struct report_options *how);

#endif

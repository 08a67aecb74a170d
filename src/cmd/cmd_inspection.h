/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_inspection - from the options of a command line to those of an inspection. */
#ifndef ZICHA_CMD_CMD_INSPECTION_H
#define ZICHA_CMD_CMD_INSPECTION_H

#include "check/inspection.h"
#include "cmd/cmd.h"

/* The options that choose checks; the judge is handed the same. */
#define CMD_INSPECTION_OPTIONS \
	{ "profile", N_("NAME"), \
	  N_("which checks with which values: server (the default), workstation, quick"), NULL, \
	  "profile" }, \
		{ "only", N_("CHECK"), \
		  N_("only this check, whatever the profile; may stand more than once"), NULL, \
		  "check" }, \
		{ "same-as", N_("RULE[,RULE]"), \
		  N_("only the checks that have the meaning of these rules of the SCAP Security " \
		     "Guide"), \
		  NULL, NULL }, \
		{ "set", N_("CHECK.PARAMETER=VALUE"), N_("a parameter's value for this run"), \
		  NULL, NULL }, \
		{ "checks", N_("DIR"), N_("read the checks in this folder as well"), NULL, \
		  "dir" }, \
	{ \
		"waivers", N_("FILE"), N_("violations that somebody answers for, with an end"), \
			NULL, "file" \
	}
extern const char *const cmd_inspection_options[]; /* their names, NULL-terminated */

/* The profile for these targets where the user names none: that of their kind, "server" for
 * hosts, "estate" for several kinds. */
const char *cmd_inspection_profile(const struct arguments *a, const char *const *targets, size_t n);

/* Everything but the target. What is split lives in `arena`. 0, or an exit status. */
must_use int cmd_inspection(const struct arguments *a, struct arena *arena,
			    struct inspection_options *ret);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* cron_names - which files of its directories cron and run-parts take. */
#include "table/read/cron_names.h"

#include <string.h>

#define PLAIN "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"

bool cron_names_are_of_cronie(struct scan *s)
{
	struct err ignored;
	struct stat st;
	return scan_stat(s, "/usr/sbin/crond", true, &st, &ignored) == 0;
}

bool cron_names_has(struct str name, bool is_cronie)
{
	static const char *const backups[] = { "~",    ".rpmsave", ".rpmorig", ".rpmnew",
					       ".swp", ",v",	   ".cfsaved" };
	if (!name.n || name.p[0] == '.')
		return false;
	for (size_t i = 0; !is_cronie && i < name.n; i++)
		if (!strchr(PLAIN, name.p[i]))
			return false;
	for (size_t i = 0; i < N(backups); i++)
		if (str_ends(name, backups[i]))
			return false;
	return true;
}

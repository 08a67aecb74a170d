/* SPDX-License-Identifier: Apache-2.0 */
/* scan_names - the names of the target's accounts and groups, for scans. */
#include "fact/scan_job.h"

/* An id without a name. If names could not be read, a check that compares them
 * would be misled: the table says so. */
void scan_need_names(struct scan *s)
{
	scan_lock(s);
	bool is_told = s->has_told_names || !s->names->why[0];
	s->has_told_names = true;
	scan_unlock(s);
	if (!is_told)
		scan_partial(s, "names of accounts and groups: %s", s->names->why);
}

static const char *number_text(struct scan *s, int64_t id)
{
	scan_need_names(s);
	scan_lock(s);
	const char *text = arena_printf(&s->scratch, "%lld", (long long)id);
	scan_unlock(s);
	return text;
}

const char *scan_user_name(struct scan *s, int64_t uid)
{
	const char *name = id_names_user(s->names, uid);
	return name ? name : number_text(s, uid);
}

const char *scan_group_name(struct scan *s, int64_t gid)
{
	const char *name = id_names_group(s->names, gid);
	return name ? name : number_text(s, gid);
}

bool scan_has_user(const struct scan *s, int64_t uid)
{
	return id_names_has_user(s->names, uid);
}

bool scan_has_group(const struct scan *s, int64_t gid)
{
	return id_names_has_group(s->names, gid);
}

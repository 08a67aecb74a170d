/* SPDX-License-Identifier: Apache-2.0 */
/* state - where zicha keeps what it must remember: feeds, baselines. */
#include "base/state.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static const char *variable(const char *name)
{
	const char *value = getenv(name);
	return value && *value ? value : NULL;
}

int state_path(struct arena *a, const char *name, const char **ret_path, struct err *e)
{
	const char *own = variable("ZICHA_STATE"), *state = variable("XDG_STATE_HOME");
	const char *home = variable("HOME");
	if (own)
		*ret_path = arena_printf(a, "%s/%s", own, name);
	else if (geteuid() == 0)
		*ret_path = arena_printf(a, "/var/lib/zicha/%s", name);
	else if (state)
		*ret_path = arena_printf(a, "%s/zicha/%s", state, name);
	else if (home)
		*ret_path = arena_printf(a, "%s/.local/state/zicha/%s", home, name);
	else
		return err_set(e, "no place to remember anything: set HOME or ZICHA_STATE");
	return 0;
}

int state_make_dir(struct arena *a, const char *name, const char **ret_path, struct err *e)
{
	if (state_path(a, name, ret_path, e) < 0)
		return -1;
	char *path = arena_strdup(a, *ret_path);
	for (char *slash = strchr(path + 1, '/');; slash = strchr(slash + 1, '/')) {
		if (slash)
			*slash = 0;
		if (mkdir(path, 0755) < 0 && errno != EEXIST)
			return err_sys(e, "make %s", path);
		if (!slash)
			return 0;
		*slash = '/';
	}
}

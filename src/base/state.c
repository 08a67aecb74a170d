/* SPDX-License-Identifier: Apache-2.0 */
/* state - the directory where zicha keeps what it has to remember about this machine. */
#include "base/state.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

const char *state_dir(struct arena *a, struct err *e)
{
	const char *own = getenv("ZICHA_STATE"), *xdg = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");
	if (own && *own)
		return arena_strdup(a, own);
	if (geteuid() == 0)
		return "/var/lib/zicha";
	if (xdg && *xdg == '/')
		return arena_printf(a, "%s/zicha", xdg);
	if (home && *home == '/')
		return arena_printf(a, "%s/.local/state/zicha", home);
	err_set(e, "nothing tells where to keep files: set HOME or ZICHA_STATE");
	return NULL;
}

int state_make(const char *dir, struct err *e)
{
	autofree char *path = base_strdup(dir);
	for (char *slash = strchr(path + 1, '/');; slash = strchr(slash + 1, '/')) {
		if (slash)
			*slash = 0;
		if (mkdir(path, 0700) < 0 && errno != EEXIST)
			return err_sys(e, "make %s", path);
		if (!slash)
			return 0;
		*slash = '/';
	}
}

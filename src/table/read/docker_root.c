/* SPDX-License-Identifier: Apache-2.0 */
/* docker_root - where Docker and Podman keep their containers and images. */
#include "table/read/docker_root.h"

#include "parse/container.h"

#include <string.h>

const char docker_root_podman[] = "/var/lib/containers/storage";

const char *docker_root_path(struct scan *s)
{
	struct container_setting *setting;
	struct str bytes;
	struct err why;
	size_t n = 0;
	int r = scan_read(s, "/etc/docker/daemon.json", 0, &bytes, &why);
	if (!r)
		r = container_settings(bytes, scan_arena(s), &setting, &n, &why);
	if (r < 0)
		scan_partial(s, "/etc/docker/daemon.json: %s", why.said);
	for (size_t i = 0; !r && i < n; i++)
		if (strcmp(setting[i].key, "data-root") == 0 ||
		    strcmp(setting[i].key, "graph") == 0)
			return setting[i].value;
	return "/var/lib/docker";
}

int docker_root_both(struct scan *s, int (*docker)(struct scan *s, struct err *e),
		     int (*podman)(struct scan *s, struct err *e), struct err *e)
{
	int first = docker(s, e);
	if (first && first != SCAN_ABSENT)
		return first;
	int second = podman(s, e);
	/* What Docker has was given already. */
	if (second < 0 && !first) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	return second == SCAN_ABSENT ? first : second;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* containers - containers of Docker and of root's Podman, and what they may do to the host. */
#include "parse/container.h"
#include "table/read/docker_root.h"

#include <string.h>

struct container_row {
	const char *engine, *id, *name, *image, *user, *network_mode, *pid_mode, *capabilities;
	const char *ports, *writable, *restart_policy, *created_at, *path;
	int64_t is_running, memory_bytes;
	bool is_root, is_privileged, is_read_only, has_runtime_socket, has_host_paths;
};

static const struct column columns[] = {
	COLUMN(struct container_row, engine, N_("docker or podman")),
	COLUMN(struct container_row, id, N_("first 12 digits of its id")),
	COLUMN(struct container_row, name, N_("name")),
	COLUMN(struct container_row, image, N_("image that it was made from")),
	COLUMN(struct container_row, is_running, N_("whether it runs")),
	COLUMN(struct container_row, user, N_("account in it; NULL: root, nothing is said")),
	COLUMN(struct container_row, is_root, N_("whether its programs start as root")),
	COLUMN(struct container_row, is_privileged,
	       N_("whether nothing separates it from the host (--privileged)")),
	COLUMN(struct container_row, network_mode, N_("host where it has the host's network")),
	COLUMN(struct container_row, pid_mode, N_("host where it sees the host's processes")),
	COLUMN(struct container_row, capabilities, N_("rights of root that were added")),
	COLUMN(struct container_row, has_runtime_socket,
	       N_("whether it can speak to the engine, and so become root of the host")),
	COLUMN(struct container_row, has_host_paths,
	       N_("whether it may change the host's system: /, /etc, /usr and so on")),
	COLUMN(struct container_row, writable, N_("paths of the host that it may change")),
	COLUMN(struct container_row, is_read_only, N_("whether its own files are read-only")),
	COLUMN(struct container_row, ports, N_("published ports: 0.0.0.0:8080->80/tcp")),
	COLUMN(struct container_row, memory_bytes, N_("limit of its memory; NULL: none")),
	COLUMN(struct container_row, restart_policy, N_("no, always, unless-stopped, on-failure")),
	COLUMN(struct container_row, created_at, N_("when it was made")),
	COLUMN(struct container_row, path, N_("file")),
};

static int give(struct scan *s, const char *engine, const struct container *c, int64_t is_running,
		const char *path)
{
	struct container_row row = {
		.engine = engine,
		.id = scan_text(s, str_head(str_of(c->id), 12)),
		.name = c->name,
		.image = c->image,
		.is_running = is_running,
		.user = c->user,
		.is_root = c->is_root,
		.is_privileged = c->is_privileged,
		.network_mode = c->network_mode,
		.pid_mode = c->pid_mode,
		.capabilities = c->capabilities,
		.has_runtime_socket = c->has_runtime_socket,
		.has_host_paths = c->has_host_paths,
		.writable = c->writable,
		.is_read_only = c->is_read_only,
		.ports = c->ports,
		.memory_bytes = c->memory_bytes > 0 ? c->memory_bytes : NO_INT,
		.restart_policy = c->restart_policy,
		.created_at = c->created,
		.path = path,
	};
	return scan_row(s, &row);
}

static int scan_docker_one(struct scan *s, const char *dir, struct err *e)
{
	const char *path = scan_printf(s, "%s/config.v2.json", dir);
	struct str config, host;
	struct container c;
	int r = scan_read(s, path, 0, &config, e);
	if (!r)
		r = scan_read(s, scan_printf(s, "%s/hostconfig.json", dir), 0, &host, e);
	if (!r && container_docker(config, host, scan_arena(s), &c, e) < 0)
		r = err_wrap(e, "%s", path);
	/* One that is being made or removed has its folder, and not all in it. */
	if (r == SCAN_ABSENT)
		return 0;
	if (r) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	return give(s, "docker", &c, c.is_running, path);
}

static int scan_docker(struct scan *s, struct err *e)
{
	struct names ids;
	const char *dir = scan_printf(s, "%s/containers", docker_root_path(s));
	int r = scan_list(s, dir, &ids, e);
	for (size_t i = 0; !r && i < ids.n; i++)
		if (ids.name[i][0] != '.')
			r = scan_docker_one(s, scan_printf(s, "%s/%s", dir, ids.name[i]), e);
	return r;
}

/* By the process that conmon wrote down, if it is still there. */
static int64_t is_podman_running(struct scan *s, const char *id)
{
	struct str bytes;
	struct stat st;
	struct err why;
	int64_t pid;
	if (!scan_is_live(s)) {
		scan_unseen(s, "is_running", "processes are there only where the system runs");
		return NO_INT;
	}
	const char *file = scan_printf(
		s, "/run/containers/storage/overlay-containers/%s/userdata/pidfile", id);
	int r = scan_read(s, file, 0, &bytes, &why);
	if (r == SCAN_ABSENT)
		return 0;
	if (!r && !str_int(str_trim(bytes), 10, &pid))
		r = err_set(&why, "%s: not a process id", file);
	if (!r)
		r = scan_stat(s, scan_printf(s, "/proc/%lld", (long long)pid), true, &st, &why);
	if (r < 0)
		scan_unseen(s, "is_running", "%s", why.said);
	return r < 0 ? NO_INT : r == 0;
}

static int scan_podman(struct scan *s, struct err *e)
{
	const char *dir = scan_printf(s, "%s/overlay-containers", docker_root_podman);
	const char *path = scan_printf(s, "%s/containers.json", dir);
	struct container *all;
	struct str list, config;
	size_t n = 0;
	int r = scan_read(s, path, 0, &list, e);
	if (!r && container_podman(list, scan_arena(s), &all, &n, e) < 0)
		r = err_wrap(e, "%s", path);
	for (size_t i = 0; !r && i < n; i++) {
		const char *file = scan_printf(s, "%s/%s/userdata/config.json", dir, all[i].id);
		struct err why;
		int got = scan_read(s, file, 0, &config, &why);
		if (!got)
			got = container_oci(config, scan_arena(s), &all[i], &why);
		/* Without it nothing is known of its rights. */
		if (got)
			scan_partial(s, "%s: %s", file, why.said);
		r = give(s, "podman", &all[i], is_podman_running(s, all[i].id), got ? path : file);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	int r = docker_root_both(s, scan_docker, scan_podman, e);
	return r == SCAN_ABSENT ? scan_absent(s, "neither Docker nor Podman has containers here")
				: r;
}

const struct table table_host_containers = {
	.name = "containers",
	.doc = N_("containers of Docker and Podman"),
	.example = "SELECT name, image FROM containers WHERE is_privileged",
	.source = "/var/lib/docker/containers /var/lib/containers/storage/overlay-containers",
	.identity = "engine id",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

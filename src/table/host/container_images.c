/* SPDX-License-Identifier: Apache-2.0 */
/* container_images - images that Docker and root's Podman have, one row a name. */
#include "parse/container.h"
#include "table/read/docker_root.h"

#include <string.h>

struct image_row {
	const char *engine, *id, *name, *created_at, *user, *path;
	bool is_used;
};

static const struct column columns[] = {
	COLUMN(struct image_row, engine, N_("docker or podman")),
	COLUMN(struct image_row, id, N_("first 12 digits of its id")),
	COLUMN(struct image_row, name, N_("name with its tag; NULL: it has none")),
	COLUMN(struct image_row, created_at, N_("when it was built")),
	COLUMN(struct image_row, user, N_("account that it starts as; NULL: root, or not known")),
	COLUMN(struct image_row, is_used, N_("whether a container was made from it by this name")),
	COLUMN(struct image_row, path, N_("file")),
};

/* Names of images that containers were made from. */
struct used {
	const char **name;
	size_t n, capacity;
};

static void use(struct scan *s, struct used *used, const char *name)
{
	if (!name)
		return;
	used->name = arena_grow(scan_arena(s), used->name, &used->capacity, used->n + 1,
				sizeof(*used->name));
	used->name[used->n++] = name;
}

/* "nginx" stands for "nginx:latest". */
static bool is_used(const struct used *used, const char *name)
{
	size_t n = name ? strlen(name) : 0;
	for (size_t i = 0; i < used->n && n; i++) {
		const char *u = used->name[i];
		if (strcmp(u, name) == 0 ||
		    (strncmp(u, name, strlen(u)) == 0 && strcmp(name + strlen(u), ":latest") == 0))
			return true;
	}
	return false;
}

static int give(struct scan *s, const char *engine, const struct container_image *i,
		const struct used *used, const char *path)
{
	struct str id = str_of(i->id);
	if (str_starts(id, "sha256:"))
		id = str_from(id, strlen("sha256:"));
	struct image_row row = {
		.engine = engine,
		.id = scan_text(s, str_head(id, 12)),
		.name = i->name,
		.created_at = i->created,
		.user = i->user,
		.is_used = is_used(used, i->name),
		.path = path,
	};
	return scan_row(s, &row);
}

static void find_used_docker(struct scan *s, const char *root, struct used *used)
{
	struct names ids;
	struct err why;
	int r = scan_list(s, scan_printf(s, "%s/containers", root), &ids, &why);
	if (r < 0)
		scan_unseen(s, "is_used", "%s", why.said);
	if (r)
		return;
	for (size_t i = 0; i < ids.n; i++) {
		struct str config;
		struct container c;
		const char *file = scan_printf(s, "%s/containers/%s/config.v2.json", root,
					       ids.name[i]);
		r = scan_read(s, file, 0, &config, &why);
		if (!r && container_docker(config, STR("{}"), scan_arena(s), &c, &why) < 0)
			r = err_wrap(&why, "%s", file);
		if (r < 0)
			scan_unseen(s, "is_used", "%s", why.said);
		if (!r)
			use(s, used, c.image);
	}
}

static int scan_docker(struct scan *s, struct err *e)
{
	static const char *const drivers[] = { "overlay2",     "overlayfs", "btrfs", "zfs",
					       "devicemapper", "vfs",	    "aufs" };
	const char *root = docker_root_path(s), *path = NULL;
	struct container_image *images;
	struct used used = { .n = 0 };
	struct str bytes;
	size_t n = 0;
	int r = SCAN_ABSENT;
	for (size_t i = 0; i < N(drivers) && r == SCAN_ABSENT; i++) {
		path = scan_printf(s, "%s/image/%s/repositories.json", root, drivers[i]);
		r = scan_read(s, path, 0, &bytes, e);
	}
	if (!r && container_docker_images(bytes, scan_arena(s), &images, &n, e) < 0)
		r = err_wrap(e, "%s", path);
	if (!r)
		find_used_docker(s, root, &used);
	for (size_t i = 0; !r && i < n; i++) {
		struct str id = str_of(images[i].id);
		struct err why;
		id = str_from(id, MIN(str_find(id, ':') + 1, id.n));
		const char *file = scan_printf(s, "%.*s/imagedb/content/sha256/%s",
					       (int)(strlen(path) - strlen("/repositories.json")),
					       path, id.p);
		int got = id.n && !strchr(id.p, '/') ? scan_read(s, file, 0, &bytes, &why)
						     : err_set(&why, "no id");
		if (!got)
			got = container_docker_image(bytes, scan_arena(s), &images[i], &why);
		if (got)
			scan_partial(s, "%s: %s", file, why.said);
		r = give(s, "docker", &images[i], &used, path);
	}
	return r;
}

static int scan_podman(struct scan *s, struct err *e)
{
	const char *path = scan_printf(s, "%s/overlay-images/images.json", docker_root_podman);
	const char *list = scan_printf(s, "%s/overlay-containers/containers.json",
				       docker_root_podman);
	struct container_image *images;
	struct container *containers;
	struct used used = { .n = 0 };
	struct str bytes;
	struct err why;
	size_t n = 0, n_containers = 0;
	int r = scan_read(s, path, 0, &bytes, e);
	if (!r && container_podman_images(bytes, scan_arena(s), &images, &n, e) < 0)
		r = err_wrap(e, "%s", path);
	int listed = r ? r : scan_read(s, list, 0, &bytes, &why);
	if (!listed && container_podman(bytes, scan_arena(s), &containers, &n_containers, &why) < 0)
		listed = err_wrap(&why, "%s", list);
	if (!r && listed < 0)
		scan_unseen(s, "is_used", "%s", why.said);
	for (size_t i = 0; i < n_containers; i++)
		use(s, &used, containers[i].image);
	for (size_t i = 0; !r && i < n; i++)
		r = give(s, "podman", &images[i], &used, path);
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	int r = docker_root_both(s, scan_docker, scan_podman, e);
	return r == SCAN_ABSENT ? scan_absent(s, "neither Docker nor Podman has images here") : r;
}

const struct table table_host_container_images = {
	.name = "container_images",
	.doc = N_("images of Docker and Podman"),
	.example = "SELECT name, created_at FROM container_images WHERE is_used",
	.source = "/var/lib/docker/image /var/lib/containers/storage/overlay-images",
	.identity = "engine id name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

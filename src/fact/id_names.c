/* SPDX-License-Identifier: Apache-2.0 */
/* id_names - the names of a target's accounts and groups, by their ids. */
#include "fact/id_names.h"

#include "base/file.h"

#include <string.h>

/* passwd(5) and group(5) begin alike: name, password, id. The first line for
 * an id wins, as it does for getpwuid(3). */
static void read_names(struct id_names *n, const struct root *root, const char *path,
		       struct map *names, uint64_t *low)
{
	struct err e;
	autofd int fd = -1;
	autobuf bytes = BUF(16 << 20);
	int r = root_file(root, path, &fd, &e);
	if (!r)
		r = file_read_fd(fd, path, &bytes, &e);
	if (r < 0)
		snprintf(n->why, sizeof(n->why), "%s", e.said);
	if (r)
		return;
	struct str rest = buf_view(&bytes), line, name, password, id;
	for (int64_t at = 1; str_line(&rest, &line); at++) {
		int64_t number;
		struct str text = str_trim(line);
		bool is_entry = text.n && text.p[0] != '#' && text.p[0] != '+' && text.p[0] != '-';
		if (!is_entry)
			continue;
		if (!str_split(&line, ':', &name) || !str_split(&line, ':', &password) ||
		    !str_split(&line, ':', &id) || !str_int(id, 10, &number) ||
		    memchr(name.p, 0, name.n)) {
			err_set(&e, "%s:%lld: not understood", path, (long long)at);
			if (!n->why[0])
				snprintf(n->why, sizeof(n->why), "%s", e.said);
			continue;
		}
		if (map_get(names, id))
			continue;
		map_set(names, id, str_text(names->arena, name));
		if (number >= 0 && number < ID_NAMES_LOW)
			low[number / 64] |= UINT64_C(1) << number % 64;
	}
}

void id_names_read(struct id_names *n, const struct root *root)
{
	n->arena = ARENA(64 << 20);
	n->users = MAP(&n->arena);
	n->groups = MAP(&n->arena);
	n->low_users = arena_alloc(&n->arena, ID_NAMES_LOW / 8);
	n->low_groups = arena_alloc(&n->arena, ID_NAMES_LOW / 8);
	read_names(n, root, "/etc/passwd", &n->users, n->low_users);
	read_names(n, root, "/etc/group", &n->groups, n->low_groups);
}

void id_names_free(struct id_names *n)
{
	arena_free(&n->arena);
}

static const char *look_up(const struct map *names, int64_t id)
{
	char text[24];
	int n = snprintf(text, sizeof(text), "%lld", (long long)id);
	return map_get(names, (struct str){ text, (size_t)n });
}

const char *id_names_user(const struct id_names *n, int64_t uid)
{
	return look_up(&n->users, uid);
}

const char *id_names_group(const struct id_names *n, int64_t gid)
{
	return look_up(&n->groups, gid);
}

static bool has(const uint64_t *low, const struct map *names, int64_t id)
{
	if (id >= 0 && id < ID_NAMES_LOW)
		return low[id / 64] >> id % 64 & 1;
	return look_up(names, id) != NULL;
}

bool id_names_has_user(const struct id_names *n, int64_t uid)
{
	return has(n->low_users, &n->users, uid);
}

bool id_names_has_group(const struct id_names *n, int64_t gid)
{
	return has(n->low_groups, &n->groups, gid);
}

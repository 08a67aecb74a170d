/* SPDX-License-Identifier: Apache-2.0 */
/* container_daemon - settings of Docker and Podman, from their files and command line. */
#include "parse/container.h"
#include "table/read/secret.h"
#include "table/read/units.h"

#include <string.h>

struct setting_row {
	const char *engine, *key, *value, *path;
};

static const struct column columns[] = {
	COLUMN(struct setting_row, engine, N_("docker or podman")),
	COLUMN(struct setting_row, key,
	       N_("as in daemon.json: hosts, userns-remap, log-opts.max-size; containers.userns of "
		  "Podman")),
	COLUMN(struct setting_row, value, N_("value; of a list one row an item")),
	COLUMN(struct setting_row, path, N_("file")),
};

static int give(struct scan *s, const char *engine, const char *key, struct str value,
		const char *path)
{
	return scan_row(s, &(struct setting_row){ engine, key, secret_free(s, value), path });
}

static int scan_json(struct scan *s, struct err *e)
{
	static const char path[] = "/etc/docker/daemon.json";
	struct container_setting *setting;
	struct str bytes;
	size_t n = 0;
	int r = scan_read(s, path, 0, &bytes, e);
	if (!r && str_trim(bytes).n &&
	    container_settings(bytes, scan_arena(s), &setting, &n, e) < 0)
		r = err_wrap(e, "%s", path);
	for (size_t i = 0; !r && i < n; i++)
		r = give(s, "docker", setting[i].key, str_of(setting[i].value), path);
	return r;
}

/* The options of a command line: "-H fd://", "--tlsverify", "--log-level=warn". */
static int scan_options(struct scan *s, struct str rest, const char *path)
{
	struct str word, value;
	int r = 0;
	(void)str_word(&rest, &word);
	while (!r && str_word(&rest, &word)) {
		if (!str_starts(word, "-"))
			continue;
		size_t equals = str_find(word, '=');
		struct str key = str_head(word, equals), after = rest;
		while (str_starts(key, "-"))
			key = str_from(key, 1);
		if (equals < word.n)
			value = str_from(word, equals + 1);
		else if (str_word(&after, &value) && !str_starts(value, "-"))
			rest = after;
		else
			value = STR("true");
		/* As daemon.json calls it. */
		bool is_host = str_is(key, "H") || str_is(key, "host");
		r = give(s, "docker", is_host ? "hosts" : scan_text(s, key), value, path);
	}
	return r;
}

static int scan_unit(struct scan *s, bool *is_seen, struct err *e)
{
	struct units units;
	struct unit_values v = { .exec = NULL };
	int r = units_find(s, &units, e);
	const struct unit *unit = r ? NULL : units_get(&units, "docker.service");
	if (unit)
		units_read(s, &units, unit, &v);
	*is_seen = unit != NULL;
	if (r < 0)
		return r;
	return v.exec ? scan_options(s, str_of(v.exec), unit->path) : 0;
}

/* TOML, of which names in tables and plain values are read. */
static int scan_podman(struct scan *s, struct err *e)
{
	static const char *const paths[] = { "/usr/share/containers/containers.conf",
					     "/etc/containers/containers.conf" };
	int found = SCAN_ABSENT;
	for (size_t i = 0; i < N(paths); i++) {
		struct unit_file f = { .line = 0 };
		struct unit_item item;
		int r = scan_read(s, paths[i], 0, &f.rest, e);
		if (r < 0)
			return r;
		found = r ? found : 0;
		while (!r && unit_file_next(&f, scan_arena(s), &item)) {
			if (!item.name.p || !item.section.p)
				continue; /* a further line of a list */
			struct str value = item.value;
			if (value.n > 1 && value.p[0] == '"' && str_ends(value, "\""))
				value = str_head(str_from(value, 1), value.n - 2);
			const char *key = scan_printf(s, "%s.%s", scan_text(s, item.section),
						      scan_text(s, item.name));
			if (give(s, "podman", key, value, paths[i]))
				return SCAN_FULL;
		}
	}
	return found;
}

static int scan(struct scan *s, struct err *e)
{
	bool is_seen = false;
	int docker = scan_json(s, e);
	if (docker < 0) {
		scan_partial(s, "%s", e->said);
		docker = 0;
	}
	int unit = scan_unit(s, &is_seen, e);
	if (unit)
		return unit;
	int podman = scan_podman(s, e);
	if (podman != SCAN_ABSENT)
		return podman;
	return docker == SCAN_ABSENT && !is_seen ? scan_absent(s, "neither Docker nor Podman here")
						 : 0;
}

const struct table table_host_container_daemon = {
	.name = "container_daemon",
	.doc = N_("settings of Docker and Podman"),
	.example = "SELECT value, path FROM container_daemon WHERE key = 'hosts'",
	.source = "/etc/docker/daemon.json docker.service /etc/containers/containers.conf",
	.identity = "engine key value path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

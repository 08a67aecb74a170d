/* SPDX-License-Identifier: Apache-2.0 */
/* apt_config - apt's settings, one row for each that is set in a file.
 *
 * Read in apt's order: apt.conf.d, then apt.conf. Of a key that is set more than
 * once the last one is in force, unless it is a list ("apt::architectures::"). */
#include "base/map.h"
#include "fact/scan.h"
#include "parse/apt_conf.h"
#include "table/read/secret.h"

#include <ctype.h>
#include <string.h>

struct apt_setting {
	const char *key, *value, *path;
	int64_t line;
	bool is_in_force;
};

static const struct column columns[] = {
	COLUMN(struct apt_setting, key, N_("whole name, in lower case: apt::get::assume-yes")),
	COLUMN(struct apt_setting, value, N_("value")),
	COLUMN(struct apt_setting, is_in_force, N_("whether no later line changes it")),
	COLUMN(struct apt_setting, path, N_("file")),
	COLUMN(struct apt_setting, line, N_("line in the file")),
};

struct state {
	struct scan *scan;
	struct map last; /* of struct apt_setting, by key */
	struct apt_setting **all;
	size_t n, capacity;
};

static void set(struct state *state, const char *path, const struct apt_conf_item *item)
{
	struct apt_setting *row = arena_new(scan_arena(state->scan), struct apt_setting);
	*row = (struct apt_setting){ item->key, secret_free(state->scan, str_of(item->value)), path,
				     item->line, true };
	struct apt_setting *before = NULL;
	if (!str_ends(str_of(item->key), "::"))
		before = map_set(&state->last, str_of(item->key), row);
	if (before)
		before->is_in_force = false;
	state->all = arena_grow(scan_arena(state->scan), state->all, &state->capacity, state->n + 1,
				sizeof(*state->all));
	state->all[state->n++] = row;
}

/* Takes back the key and what is below it. */
static void clear(struct state *state, const char *key)
{
	size_t n = strlen(key);
	for (size_t i = 0; i < state->n; i++) {
		const char *set = state->all[i]->key;
		if (strncmp(set, key, n) == 0 && (!set[n] || strncmp(set + n, "::", 2) == 0))
			state->all[i]->is_in_force = false;
	}
}

static int read_file(struct state *state, const char *path, struct err *e)
{
	struct scan *s = state->scan;
	struct apt_conf f = { .line = 1 };
	struct apt_conf_item item;
	enum apt_conf_kind kind;
	int r = scan_read(s, path, 0, &f.rest, e);
	while (!r && (kind = apt_conf_next(&f, scan_arena(s), &item)) != APT_CONF_END) {
		if (scan_is_late(s))
			return scan_late(s, e);
		if (kind == APT_CONF_SET)
			set(state, path, &item);
		else if (kind == APT_CONF_CLEAR)
			clear(state, item.key);
		else
			scan_partial(s, "%s:%lld: not a setting", path, (long long)item.line);
	}
	return r;
}

/* What apt reads of a directory: names of certain bytes, without an ending or .conf. */
static bool is_read(const char *name)
{
	const char *dot = strchr(name, '.');
	for (const char *p = name; *p; p++)
		if (!isalnum((unsigned char)*p) && !strchr("-_.", *p))
			return false;
	return name[0] != '.' && (!dot || str_ends(str_of(name), ".conf"));
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s, .last = MAP(scan_arena(s)) };
	struct names names;
	int dir = scan_list(s, "/etc/apt/apt.conf.d", &names, e);
	if (dir < 0)
		return dir;
	for (size_t i = 0; !dir && i < names.n; i++)
		if (is_read(names.name[i]) &&
		    read_file(&state, scan_printf(s, "/etc/apt/apt.conf.d/%s", names.name[i]), e) <
			    0)
			scan_partial(s, "%s", e->said);
	int r = read_file(&state, "/etc/apt/apt.conf", e);
	if (r < 0)
		return r;
	if (r == SCAN_ABSENT && dir == SCAN_ABSENT)
		return scan_absent(s, "no configuration of apt");
	r = 0;
	for (size_t i = 0; !r && i < state.n; i++)
		r = scan_row(s, state.all[i]);
	return r;
}

const struct table table_host_apt_config = {
	.name = "apt_config",
	.doc = N_("settings of apt"),
	.example = "SELECT key, value FROM apt_config WHERE is_in_force",
	.source = "/etc/apt/apt.conf.d /etc/apt/apt.conf",
	.identity = "key value path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

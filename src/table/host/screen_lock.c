/* SPDX-License-Identifier: Apache-2.0 */
/* screen_lock - how desktops and consoles are set to lock and to greet, by the
 * administrator: one row a setting.
 *
 * GNOME, UKUI and their relatives take keys from dconf's databases, where an
 * administrator's value can be locked, and from the defaults of their schemas; KDE, XFCE,
 * the display managers and tmux have files of their own. */
#include "base/map.h"
#include "fact/scan.h"
#include "parse/unit_file.h"

#include <string.h>

struct setting {
	const char *mechanism, *scope, *key, *value, *path;
	bool is_locked_down;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, mechanism,
	       N_("dconf, dconf-lock, dconf-profile, schema, gdm, lightdm, sddm, kde, xfce or "
		  "tmux")),
	COLUMN(struct setting, scope, N_("dconf: the database, gdm for the sign-in screen")),
	COLUMN(struct setting, key,
	       N_("section and name: org/gnome/desktop/screensaver/lock-enabled")),
	COLUMN(struct setting, value, N_("value as written")),
	COLUMN(struct setting, is_locked_down, N_("whether people cannot change it")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

struct settings {
	struct scan *s;
	struct setting *item;
	size_t n, capacity;
	struct map layer; /* key -> its place, of the files that are read one over another */
};

/* What is read from here on replaces nothing that was read before. */
static void begin_layer(struct settings *all)
{
	all->layer = MAP(scan_arena(all->s));
}

static void append(struct settings *all, struct setting x)
{
	all->item = arena_grow(scan_arena(all->s), all->item, &all->capacity, all->n + 1,
			       sizeof(*all->item));
	all->item[all->n++] = x;
}

/* Of several values for a key in one layer the last counts. */
static void add(struct settings *all, struct setting x)
{
	size_t *place = map_get(&all->layer, str_of(x.key));
	if (place) {
		all->item[*place] = x;
		return;
	}
	place = arena_alloc(scan_arena(all->s), sizeof(*place));
	*place = all->n;
	map_set(&all->layer, str_of(x.key), place);
	append(all, x);
}

/* Sections of name=value; with `sections` only those that begin so. */
static void read_key_file(struct settings *all, const char *mechanism, const char *scope,
			  const char *const *sections, const char *path)
{
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct err e;
	int r = scan_read(all->s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && unit_file_next(&f, scan_arena(all->s), &item)) {
		bool is_wanted = !sections;
		for (size_t i = 0; sections && sections[i]; i++)
			is_wanted |= str_starts(item.section, sections[i]);
		if (!is_wanted)
			continue;
		if (!item.name.p) {
			scan_partial(all->s, "%s:%lld: not name=value", path, (long long)item.line);
			continue;
		}
		char *section = str_text(scan_arena(all->s), item.section);
		for (char *p = section; p && *p; p++)
			*p = (char)(*p == '.' ? '/' : *p);
		add(all,
		    (struct setting){ .mechanism = mechanism,
				      .scope = scope,
				      .key = scan_printf(all->s, "%s/%s", section ? section : "",
							 scan_text(all->s, item.name)),
				      .value = scan_text(all->s, item.value),
				      .path = path,
				      .line = item.line });
	}
}

static void read_pattern(struct settings *all, const char *mechanism, const char *scope,
			 const char *const *sections, const char *pattern)
{
	struct names files = { 0 };
	struct err e;
	if (scan_glob(all->s, pattern, &files, &e) < 0)
		scan_partial(all->s, "%s", e.said);
	/* A database has its locks in a directory beside the key files. */
	for (size_t i = 0; i < files.n; i++)
		if (!str_ends(str_of(files.name[i]), "/locks"))
			read_key_file(all, mechanism, scope, sections, files.name[i]);
}

/* ---- dconf ---- */

/* Each line of a lock file is the path of a key: "/org/gnome/…". A key may be locked that has
 * its value from another database. */
static void read_locks(struct settings *all, const char *scope, const char *path)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(all->s, path, &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && scan_line(all->s, &lines)) {
		struct str key = str_trim(lines.line);
		if (!str_starts(key, "/"))
			continue;
		const size_t *place = map_get(&all->layer, str_from(key, 1));
		if (place)
			all->item[*place].is_locked_down = true;
		append(all, (struct setting){ .mechanism = "dconf-lock",
					      .scope = scope,
					      .key = scan_text(all->s, str_from(key, 1)),
					      .is_locked_down = true,
					      .path = path,
					      .line = lines.number });
	}
}

/* /etc/dconf/db/local.d makes the database "local". */
static void read_dconf(struct settings *all)
{
	static const char top[] = "/etc/dconf/db/";
	struct names dirs = { 0 }, locks = { 0 };
	struct err e;
	if (scan_glob(all->s, "/etc/dconf/db/*.d", &dirs, &e) < 0)
		scan_partial(all->s, "%s", e.said);
	for (size_t i = 0; i < dirs.n; i++) {
		struct str name = str_from(str_of(dirs.name[i]), strlen(top));
		const char *scope = scan_text(all->s, str_head(name, name.n - 2));
		begin_layer(all);
		read_pattern(all, "dconf", scope, NULL, scan_printf(all->s, "%s/*", dirs.name[i]));
		locks = (struct names){ 0 };
		if (scan_glob(all->s, scan_printf(all->s, "%s/locks/*", dirs.name[i]), &locks, &e) <
		    0)
			scan_partial(all->s, "%s", e.said);
		for (size_t k = 0; k < locks.n; k++)
			read_locks(all, scope, locks.name[k]);
	}
}

/* Which databases a session has: "user-db:user", "system-db:local". */
static void read_profiles(struct settings *all)
{
	struct names files = { 0 };
	struct lines lines;
	struct err e;
	if (scan_glob(all->s, "/etc/dconf/profile/*", &files, &e) < 0)
		scan_partial(all->s, "%s", e.said);
	for (size_t i = 0; i < files.n; i++) {
		int r = scan_lines(all->s, files.name[i], &lines, &e);
		if (r < 0)
			scan_partial(all->s, "%s", e.said);
		while (!r && scan_line(all->s, &lines)) {
			struct str text = str_trim(lines.line);
			if (text.n && text.p[0] != '#')
				append(all,
				       (struct setting){ .mechanism = "dconf-profile",
							 .key = strrchr(files.name[i], '/') + 1,
							 .value = scan_text(all->s, text),
							 .path = files.name[i],
							 .line = lines.number });
		}
	}
}

/* ---- files of their own ---- */

/* "set -g lock-after-time 900" */
static void read_tmux(struct settings *all)
{
	struct lines lines;
	struct err e;
	int r = scan_lines(all->s, "/etc/tmux.conf", &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && scan_line(all->s, &lines)) {
		struct str rest = str_trim(lines.line), word, key = { NULL, 0 };
		bool is_set = str_word(&rest, &word) &&
			      (str_is(word, "set") || str_is(word, "set-option"));
		while (is_set && !key.p && str_word(&rest, &word))
			if (!str_starts(word, "-"))
				key = word;
		if (key.p && str_starts(key, "lock-"))
			add(all, (struct setting){ .mechanism = "tmux",
						   .key = scan_text(all->s, key),
						   .value = scan_text(all->s, str_trim(rest)),
						   .path = lines.path,
						   .line = lines.number });
	}
}

/* What stands in name="…" of an element. */
static const char *attribute(struct scan *s, struct str line, const char *name)
{
	const char *wanted = scan_printf(s, " %s=\"", name);
	size_t n = strlen(wanted);
	for (size_t i = 0; i + n < line.n; i++)
		if (memcmp(line.p + i, wanted, n) == 0) {
			struct str value = str_from(line, i + n);
			return scan_text(s, str_head(value, str_find(value, '"')));
		}
	return NULL;
}

/* <property name="lock" type="empty"> around <property name="enabled" value="true"/> */
static void read_xfce(struct settings *all, const char *path, const char *channel)
{
	struct lines lines;
	struct err e;
	const char *outer = NULL;
	int r = scan_lines(all->s, path, &lines, &e);
	if (r < 0)
		scan_partial(all->s, "%s", e.said);
	while (!r && scan_line(all->s, &lines)) {
		const char *name = attribute(all->s, lines.line, "name");
		const char *value = attribute(all->s, lines.line, "value");
		if (!name || !str_has(lines.line, "<property"))
			continue;
		if (!value)
			outer = name;
		else
			add(all, (struct setting){ .mechanism = "xfce",
						   .key = scan_printf(all->s, "%s/%s%s%s", channel,
								      outer ? outer : "",
								      outer ? "/" : "", name),
						   .value = value,
						   .is_locked_down = str_has(lines.line, " locked"
											 "="),
						   .path = path,
						   .line = lines.number });
	}
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const schemas[] = { "org.gnome.desktop.screensaver",
					       "org.gnome.desktop.session",
					       "org.gnome.login-screen",
					       "org.mate.screensaver",
					       "org.ukui.screensaver",
					       "org.ukui.power-manager",
					       NULL };
	static const char *const files[][3] = {
		{ "gdm", NULL, "/etc/gdm3/custom.conf" },
		{ "gdm", NULL, "/etc/gdm3/daemon.conf" },
		{ "gdm", NULL, "/etc/gdm/custom.conf" },
		{ "dconf", "gdm", "/etc/gdm3/greeter.dconf-defaults" },
		{ "lightdm", NULL, "/usr/share/lightdm/lightdm.conf.d/*.conf" },
		{ "lightdm", NULL, "/etc/lightdm/lightdm.conf.d/*.conf" },
		{ "lightdm", NULL, "/etc/lightdm/lightdm.conf" },
		{ "sddm", NULL, "/etc/sddm.conf.d/*.conf" },
		{ "sddm", NULL, "/etc/sddm.conf" },
		{ "kde", NULL, "/etc/xdg/kscreenlockerrc" },
	};
	struct settings all = { .s = s, .layer = MAP(scan_arena(s)) };
	struct names etc = { 0 };
	int r = scan_list(s, "/etc", &etc, e);
	if (r)
		return r;
	read_profiles(&all);
	read_dconf(&all);
	begin_layer(&all);
	read_pattern(&all, "schema", NULL, schemas,
		     "/usr/share/glib-2.0/schemas/*.gschema.override");
	for (size_t i = 0; i < N(files); i++) {
		/* Each distribution's GDM has one file; the others' managers read all of theirs. */
		if (i == 0 || strcmp(files[i][0], "gdm") == 0 ||
		    strcmp(files[i][0], files[i - 1][0]) != 0)
			begin_layer(&all);
		read_pattern(&all, files[i][0], files[i][1], NULL, files[i][2]);
	}
	begin_layer(&all);
	read_xfce(&all, "/etc/xdg/xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml",
		  "xfce4-screensaver");
	read_xfce(&all, "/etc/xdg/xfce4/xfconf/xfce-perchannel-xml/xfce4-power-manager.xml",
		  "xfce4-power-manager");
	read_tmux(&all);
	for (size_t i = 0; !r && i < all.n; i++)
		r = scan_row(s, &all.item[i]);
	return r;
}

const struct table table_host_screen_lock = {
	.name = "screen_lock",
	.doc = N_("how desktops and consoles lock and greet, as administrators set it"),
	.example = "SELECT key, value, path FROM screen_lock WHERE NOT is_locked_down",
	.source = "/etc/dconf, glib-2.0/schemas, /etc/gdm3, /etc/gdm, /etc/lightdm, "
		  "/etc/sddm.conf, /etc/xdg, /etc/tmux.conf",
	.identity = "path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* units - systemd's units as they are configured: systemd.unit(5). */
#include "table/read/units.h"

#include <string.h>

/* The search path, strongest first. A link in a configuration directory is an
 * administrator's; generators' links come from fstab, init scripts and so on. */
enum place { PLACE_CONFIG, PLACE_GENERATED, PLACE_VENDOR };
static const struct {
	const char *path;
	enum place place;
} dirs[] = {
	{ "/etc/systemd/system.control", PLACE_CONFIG },
	{ "/run/systemd/system.control", PLACE_CONFIG },
	{ "/run/systemd/transient", PLACE_GENERATED },
	{ "/run/systemd/generator.early", PLACE_GENERATED },
	{ "/etc/systemd/system", PLACE_CONFIG },
	{ "/run/systemd/system", PLACE_CONFIG },
	{ "/run/systemd/generator", PLACE_GENERATED },
	{ "/usr/local/lib/systemd/system", PLACE_VENDOR },
	{ "/usr/lib/systemd/system", PLACE_VENDOR },
	{ "/lib/systemd/system", PLACE_VENDOR },
	{ "/run/systemd/generator.late", PLACE_GENERATED },
};

static const char *const kinds[] = { ".service", ".socket", ".timer", ".path", ".mount" };

/* A wish that a link in a .wants or .requires directory, or an alias, expresses. */
struct wish {
	const char *name;
	bool is_config;
};

struct finder {
	struct scan *scan;
	struct units units;
	struct wish *wish;
	size_t n_wishes, wish_capacity;
	struct unit *target; /* that an administrator wrote or added to */
	size_t n_targets, target_capacity;
	struct unit **todo; /* enabled, and what they want is not yet */
	size_t n_todo, todo_capacity;
};

static bool is_unit_name(struct str name)
{
	for (size_t i = 0; i < N(kinds); i++)
		if (str_ends(name, kinds[i]) && name.n > strlen(kinds[i]))
			return true;
	return false;
}

static struct str base_name(struct str path)
{
	const char *slash = path.n ? memrchr(path.p, '/', path.n) : NULL;
	return slash ? str_from(path, (size_t)(slash - path.p) + 1) : path;
}

/* "getty@tty1.service" gives "getty@.service", NULL if it is no instance. */
static const char *template_of(struct scan *s, const char *name)
{
	const char *at = strchr(name, '@'), *dot = strrchr(name, '.');
	if (!at || !dot || at > dot || at + 1 == dot)
		return NULL;
	return scan_printf(s, "%.*s%s", (int)(at + 1 - name), name, dot);
}

static void add_wish(struct finder *f, const char *name, enum place place)
{
	f->wish = arena_grow(scan_arena(f->scan), f->wish, &f->wish_capacity, f->n_wishes + 1,
			     sizeof(*f->wish));
	f->wish[f->n_wishes++] = (struct wish){ name, place == PLACE_CONFIG };
}

static struct unit *add_unit(struct finder *f, const char *name, const char *path)
{
	struct units *u = &f->units;
	struct unit *unit = arena_new(scan_arena(f->scan), struct unit);
	unit->name = name;
	unit->path = path;
	u->unit = arena_grow(scan_arena(f->scan), u->unit, &u->capacity, u->n + 1,
			     sizeof(*u->unit));
	u->unit[u->n++] = unit;
	map_set(&u->by_name, str_of(name), unit);
	return unit;
}

/* A unit's file, or a link that masks it, renames it or leads to it elsewhere. */
static void see_file(struct finder *f, const char *path, const char *name, enum place place)
{
	struct scan *s = f->scan;
	struct err why;
	struct stat st;
	const char *target = "";
	int r = scan_stat(s, path, false, &st, &why);
	if (!r && S_ISLNK(st.st_mode)) {
		r = scan_link(s, path, &target, &why);
		if (r) {
			scan_partial(s, "%s", why.said);
			return;
		}
		struct str leads_to = base_name(str_of(target));
		if (strcmp(target, "/dev/null") != 0 && !str_is(leads_to, name)) {
			/* An administrator's alias starts the unit wherever the alias is
			 * wanted; `systemctl is-enabled` calls it enabled, and so do we. */
			if (place == PLACE_CONFIG)
				add_wish(f, scan_text(s, leads_to), place);
			if (!map_get(&f->units.by_name, str_of(name)))
				add_unit(f, name, path)->alias_of = scan_text(s, leads_to);
			return;
		}
	}
	bool is_link = !r && S_ISLNK(st.st_mode);
	bool is_null = is_link && strcmp(target, "/dev/null") == 0;
	/* What a link leads to may be gone with its package; then there is no unit. */
	if (is_link && !is_null)
		r = scan_stat(s, path, true, &st, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r || map_get(&f->units.by_name, str_of(name)))
		return;
	struct unit *unit = add_unit(f, name, path);
	unit->is_masked = is_null || (S_ISREG(st.st_mode) && st.st_size == 0);
	unit->is_generated = place == PLACE_GENERATED;
}

static void see_wishes(struct finder *f, const char *dir, enum place place)
{
	struct err why;
	struct names names;
	int r = scan_list(f->scan, dir, &names, &why);
	if (r < 0)
		scan_partial(f->scan, "%s", why.said);
	for (size_t i = 0; !r && i < names.n; i++)
		if (is_unit_name(str_of(names.name[i])))
			add_wish(f, names.name[i], place);
}

/* Of the targets that systemd brings, which are reached at a start is not worked
 * out: those that halt and rescue want their services as well. */
static void add_target(struct finder *f, const char *name, const char *path)
{
	f->target = arena_grow(scan_arena(f->scan), f->target, &f->target_capacity,
			       f->n_targets + 1, sizeof(*f->target));
	f->target[f->n_targets++] = (struct unit){ .name = name, .path = path };
}

static void see_target(struct finder *f, const char *path, const char *name, enum place place)
{
	struct err why;
	struct stat st;
	if (place == PLACE_CONFIG && scan_stat(f->scan, path, false, &st, &why) == 0 &&
	    S_ISREG(st.st_mode))
		add_target(f, name, path);
}

static void see_dropin_dir(struct finder *f, struct str unit, const char *path)
{
	struct units *u = &f->units;
	const char *name = scan_text(f->scan, unit);
	u->dropin = arena_grow(scan_arena(f->scan), u->dropin, &u->dropin_capacity,
			       u->n_dropins + 1, sizeof(*u->dropin));
	u->dropin[u->n_dropins++] = (struct unit_dropin_dir){ .unit = name, .path = path };
	if (str_ends(unit, ".target"))
		add_target(f, name, NULL);
}

static void see_entry(struct finder *f, const char *dir, const char *name, enum place place)
{
	struct str entry = str_of(name);
	const char *path = scan_printf(f->scan, "%s/%s", dir, name);
	if (str_ends(entry, ".wants") || str_ends(entry, ".requires") ||
	    str_ends(entry, ".upholds"))
		see_wishes(f, path, place);
	else if (str_ends(entry, ".d"))
		see_dropin_dir(f, str_head(entry, entry.n - 2), path);
	else if (str_ends(entry, ".target"))
		see_target(f, path, name, place);
	else if (is_unit_name(entry))
		see_file(f, path, name, place);
}

/* /lib is a link to usr/lib on most systems: the same directory is seen once. */
static bool is_same_dir(const struct stat *seen, size_t n, const struct stat *st)
{
	for (size_t i = 0; i < n; i++)
		if (seen[i].st_dev == st->st_dev && seen[i].st_ino == st->st_ino)
			return true;
	return false;
}

static int see_dirs(struct finder *f, struct err *e)
{
	struct stat seen[N(dirs)];
	size_t n = 0;
	for (size_t i = 0; i < N(dirs); i++) {
		struct names names;
		int r = scan_stat(f->scan, dirs[i].path, true, &seen[n], e);
		if (!r && is_same_dir(seen, n, &seen[n]))
			continue;
		if (!r)
			r = scan_list(f->scan, dirs[i].path, &names, e);
		if (r == SCAN_ABSENT)
			continue;
		n++;
		if (r < 0)
			scan_partial(f->scan, "%s", e->said);
		for (size_t j = 0; !r && j < names.n; j++)
			see_entry(f, dirs[i].path, names.name[j], dirs[i].place);
	}
	return n ? 0 : scan_absent(f->scan, "no systemd units");
}

struct unit *units_get(const struct units *u, const char *name)
{
	struct unit *unit = map_get(&u->by_name, str_of(name));
	/* Aliases of aliases are rare and circles of them a mistake. */
	for (int links = 0; unit && unit->alias_of; links++)
		unit = links < 8 ? map_get(&u->by_name, str_of(unit->alias_of)) : NULL;
	return unit;
}

/* One value; the empty one takes back what was said before. */
static void set(struct scan *s, const char **value, struct str text)
{
	*value = text.n ? scan_text(s, text) : NULL;
}

bool units_is_yes(struct str value)
{
	return str_is(value, "1") || str_is_nocase(value, "yes") || str_is_nocase(value, "true") ||
	       str_is_nocase(value, "on");
}

/* Dependencies add up; nothing takes them back. */
static void add_wants(struct scan *s, struct unit_values *v, const struct unit_item *item)
{
	static const char *const names[] = { "Wants", "Requires", "BindsTo", "Upholds" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is(item->name, names[i]))
			v->wants = scan_printf(s, "%s %s", v->wants ? v->wants : "",
					       scan_text(s, item->value));
}

struct values_of {
	struct scan *scan;
	struct unit_values *values;
};

static void read_item(void *context, const struct unit_item *item)
{
	struct scan *s = ((struct values_of *)context)->scan;
	struct unit_values *v = ((struct values_of *)context)->values;
	if (str_is(item->section, "Unit"))
		add_wants(s, v, item);
	if (str_is(item->section, "Unit") && str_is(item->name, "Description"))
		set(s, &v->description, item->value);
	else if (str_is(item->section, "Service") && str_is(item->name, "User"))
		set(s, &v->user, item->value);
	else if (str_is(item->section, "Service") && str_is(item->name, "DynamicUser"))
		v->is_dynamic_user = units_is_yes(item->value);
	else if (str_is(item->section, "Service") && str_is(item->name, "ExecStart") &&
		 (!item->value.n || !v->exec))
		set(s, &v->exec, item->value);
	else if (((str_is(item->section, "Timer") || str_is(item->section, "Path")) &&
		  str_is(item->name, "Unit")) ||
		 (str_is(item->section, "Socket") && str_is(item->name, "Service")))
		set(s, &v->starts, item->value);
	else if (str_is(item->section, "Install"))
		v->has_also |= str_is(item->name, "Also");
	if (str_is(item->section, "Install"))
		v->can_install |= str_is(item->name, "WantedBy") ||
				  str_is(item->name, "RequiredBy") ||
				  str_is(item->name, "UpheldBy") || str_is(item->name, "Alias");
}

/* What is called for each line of a file. */
struct reader {
	void (*see)(void *context, const struct unit_item *item);
	void *context;
	bool is_hasty; /* a line that systemd passes over is not told of */
};

static void read_file(struct scan *s, const char *path, const struct reader *r)
{
	struct err why;
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	int got = scan_read(s, path, 0, &f.rest, &why);
	if (got)
		scan_partial(s, "%s", why.said);
	while (!got && unit_file_next(&f, scan_arena(s), &item)) {
		if (item.name.p && item.section.p)
			r->see(r->context, &item);
		else if (!r->is_hasty)
			scan_partial(s, "%s:%lld: neither a section nor name=value", path,
				     (long long)item.line);
	}
}

struct dropin_file {
	const char *name, *path;
	size_t strength; /* less is stronger */
};

static int dropin_compare(const void *a, const void *b)
{
	const struct dropin_file *x = a, *y = b;
	int c = strcmp(x->name, y->name);
	return c ? c : (x->strength > y->strength) - (x->strength < y->strength);
}

struct dropin_files {
	struct dropin_file *file;
	size_t n, capacity;
};

/* Adds what the directories for `unit` hold, which may be a front of the name
 * ("ssh-.service") or the mere type ("service"). */
static void add_dropins(struct scan *s, const struct units *u, struct str unit,
			struct dropin_files *files)
{
	for (size_t i = 0; i < u->n_dropins; i++) {
		struct names names;
		struct err why;
		if (!str_is(unit, u->dropin[i].unit))
			continue;
		int r = scan_list(s, u->dropin[i].path, &names, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
		for (size_t j = 0; !r && j < names.n; j++) {
			if (!str_ends(str_of(names.name[j]), ".conf"))
				continue;
			files->file = arena_grow(scan_arena(s), files->file, &files->capacity,
						 files->n + 1, sizeof(*files->file));
			files->file[files->n] = (struct dropin_file){
				.name = names.name[j],
				.path = scan_printf(s, "%s/%s", u->dropin[i].path, names.name[j]),
				.strength = files->n,
			};
			files->n++;
		}
	}
}

static void read_dropins(struct scan *s, const struct units *u, const char *name,
			 const struct reader *r)
{
	struct dropin_files files = { .file = NULL };
	const char *template = template_of(s, name), *type = strrchr(name, '.');
	add_dropins(s, u, str_of(name), &files);
	if (template)
		add_dropins(s, u, str_of(template), &files);
	/* "a-b-c.service" takes from "a-b-.service.d" and "a-.service.d" as well. */
	for (size_t n = (size_t)(type - name); n > 0; n--)
		if (name[n - 1] == '-')
			add_dropins(s, u, str_of(scan_printf(s, "%.*s%s", (int)n, name, type)),
				    &files);
	add_dropins(s, u, str_of(type + 1), &files);
	if (files.n)
		qsort(files.file, files.n, sizeof(*files.file), dropin_compare);
	for (size_t i = 0; i < files.n; i++)
		if (i == 0 || strcmp(files.file[i].name, files.file[i - 1].name) != 0)
			read_file(s, files.file[i].path, r);
}

static void read_unit(struct scan *s, const struct units *u, const struct unit *unit,
		      const struct reader *r)
{
	if (unit->is_masked)
		return;
	if (unit->path)
		read_file(s, unit->path, r);
	read_dropins(s, u, unit->name, r);
}

void units_each(struct scan *s, const struct units *u, const struct unit *unit,
		void (*see)(void *context, const struct unit_item *item), void *context)
{
	read_unit(s, u, unit, &(struct reader){ .see = see, .context = context });
}

static void read_values(struct scan *s, const struct units *u, const struct unit *unit,
			bool is_hasty, struct unit_values *ret)
{
	struct values_of of = { s, ret };
	*ret = (struct unit_values){ .description = NULL };
	read_unit(s, u, unit,
		  &(struct reader){ .see = read_item, .context = &of, .is_hasty = is_hasty });
}

void units_read(struct scan *s, const struct units *u, const struct unit *unit,
		struct unit_values *ret)
{
	read_values(s, u, unit, false, ret);
}

static void enable(struct finder *f, struct unit *unit)
{
	if (unit->is_masked || unit->is_enabled)
		return;
	unit->is_enabled = true;
	f->todo = arena_grow(scan_arena(f->scan), f->todo, &f->todo_capacity, f->n_todo + 1,
			     sizeof(struct unit *));
	f->todo[f->n_todo++] = unit;
}

/* A wish for what has no file is in vain, as for systemd. */
static void grant(struct finder *f, const char *name, bool is_config)
{
	struct unit *unit = units_get(&f->units, name);
	const char *template = unit ? NULL : template_of(f->scan, name);
	const struct unit *t = template ? units_get(&f->units, template) : NULL;
	if (t) {
		unit = add_unit(f, name, t->path);
		unit->is_masked = t->is_masked;
	}
	if (!unit || unit->is_masked)
		return;
	unit->is_linked |= is_config;
	enable(f, unit);
}

/* What a unit wants starts with it; what stands for a part of its name is not worked out. */
static void follow_wants(struct finder *f, const char *wants)
{
	struct str rest = str_of(wants ? wants : ""), word;
	while (str_word(&rest, &word)) {
		if (word.n > 1 && strchr("\"'", word.p[0]) && word.p[word.n - 1] == word.p[0])
			word = str_from(str_head(word, word.n - 1), 1);
		if (is_unit_name(word) && str_find(word, '%') == word.n)
			grant(f, scan_text(f->scan, word), false);
	}
}

/* An enabled socket, timer or path starts its service. */
static void follow_trigger(struct finder *f, const struct unit *unit,
			   const struct unit_values *values)
{
	const char *dot = strrchr(unit->name, '.');
	if (strcmp(dot, ".service") == 0 || strcmp(dot, ".mount") == 0)
		return;
	const char *name = values->starts ? values->starts
					  : scan_printf(f->scan, "%.*s.service",
							(int)(dot - unit->name), unit->name);
	struct unit *started = units_get(&f->units, name);
	if (started)
		enable(f, started);
}

int units_find(struct scan *s, struct units *ret, struct err *e)
{
	struct finder f = { .scan = s, .units = { .by_name = MAP(scan_arena(s)) } };
	struct unit_values values;
	int r = see_dirs(&f, e);
	if (r)
		return r;
	for (size_t i = 0; i < f.n_wishes; i++)
		grant(&f, f.wish[i].name, f.wish[i].is_config);
	for (size_t i = 0; i < f.n_targets; i++) {
		read_values(s, &f.units, &f.target[i], true, &values);
		follow_wants(&f, values.wants);
	}
	while (f.n_todo) {
		const struct unit *unit = f.todo[--f.n_todo];
		read_values(s, &f.units, unit, true, &values);
		follow_trigger(&f, unit, &values);
		follow_wants(&f, values.wants);
	}
	*ret = f.units;
	return 0;
}

bool units_are_in_charge(struct scan *s)
{
	struct err ignored;
	struct stat st;
	const char *target;
	/* sd_booted(3) */
	if (scan_is_live(s))
		return scan_stat(s, "/run/systemd/system", true, &st, &ignored) == 0;
	if (scan_link(s, "/sbin/init", &target, &ignored) == 0)
		return str_has(str_of(target), "systemd");
	return scan_stat(s, "/sbin/init", true, &st, &ignored) == SCAN_ABSENT;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* config - configurations of network devices: config:FILE, or config:DIR for all files in it.
 *
 * Nothing is sent to a device: the files are what an administrator copied from them. A file whose
 * family cannot be told, or that ends in the middle, makes all tables partial: what was not seen
 * may say anything. */
#include "table/config/config.h"
#include "base/charset.h"
#include "base/unpack.h"
#include "parse/config_family.h"
#include "survey/survey_plan.h"

#include <string.h>
#include <sys/stat.h>

enum { MAX_FILE = 64 << 20, MAX_FILES = 20 * 1000 };

/* In the order of enum config_kind. */
static const struct table *const tables[CONFIG_KINDS] = {
	&table_config_device,	  &table_config_settings,	&table_config_users,
	&table_config_services,	  &table_config_lines,		&table_config_snmp,
	&table_config_aaa,	  &table_config_logging,	&table_config_ntp,
	&table_config_interfaces, &table_config_vlans,		&table_config_layer2,
	&table_config_routing,	  &table_config_acls,		&table_config_rules,
	&table_config_nat,	  &table_config_zones,		&table_config_policies,
	&table_config_banners,	  &table_config_password_rules,
};

/* ---- in the core ---- */

static int plan(struct survey_plan *p, struct err *e)
{
	struct stat st;
	const char *family = survey_plan_setting(p, "family");
	if (strcmp(family, "auto") != 0 && config_family_of(str_of(family)) == CONFIG_UNKNOWN)
		return err_use(e, "config.family: %s is none of auto, vrp, comware, ios, asa, rgos",
			       family);
	const char *path = survey_plan_rest(p);
	if (stat(path, &st) < 0)
		return err_sys(e, "open %s", path);
	survey_plan_word(p, "root", path);
	if (S_ISDIR(st.st_mode))
		return survey_plan_folder(p, path, MAX_FILES, e);
	return S_ISREG(st.st_mode) ? survey_plan_file(p, path, e)
				   : err_set(e, "%s: neither a file nor a directory", path);
}

/* ---- in the role ---- */

static int ready(struct survey *s, struct err *e)
{
	charset_load_all(survey_arena(s));
	return 0;
}

struct file {
	struct survey *survey;
	const char *name; /* for words: below the directory that was named */
	struct arena arena;
	struct config config;
};

static void all_partial(const struct file *f, const char *why)
{
	for (size_t k = 0; k < CONFIG_KINDS; k++)
		survey_partial(f->survey, tables[k], "%s: %s", f->name, why);
}

static int read_all(struct survey *s, size_t n, const char *name, struct buf *bytes, struct err *e)
{
	autounpack struct unpack *u = NULL;
	struct str piece;
	int fd = survey_open(s, n, e);
	int r = fd < 0 ? -1 : unpack_open(fd, name, MAX_FILE, &u, e);
	while (!r && !(r = unpack_next(u, &piece, e)))
		buf_str(bytes, piece);
	if (r >= 0 && buf_is_over(bytes))
		return err_set(e, "larger than %d MiB", MAX_FILE >> 20);
	return r < 0 ? -1 : 0;
}

/* The file's name without its directories and its last ending. */
static const char *bare_name(struct arena *a, const char *path)
{
	struct str name = str_of(str_file_name(path));
	const char *dot = strrchr(name.p, '.');
	return str_text(a, dot && dot > name.p ? str_range(name.p, dot) : name);
}

struct device_names {
	const char **name;
	size_t n, capacity;
};

/* Tells devices apart that call themselves the same. */
static const char *unique_name(struct survey *s, struct device_names *names, const char *name,
			       const char *file)
{
	bool is_taken = false;
	for (size_t i = 0; i < names->n; i++)
		is_taken |= strcmp(names->name[i], name) == 0;
	if (is_taken)
		name = arena_printf(survey_arena(s), "%s (%s)", name, file);
	names->name = arena_grow(survey_arena(s), names->name, &names->capacity, names->n + 1,
				 sizeof(*names->name));
	names->name[names->n++] = arena_strdup(survey_arena(s), name);
	return names->name[names->n - 1];
}

static void give_rows(struct file *f, const char *device)
{
	const struct config *c = &f->config;
	for (size_t k = 0; k < CONFIG_KINDS; k++) {
		if (!survey_wants(f->survey, tables[k]))
			continue;
		struct config_row *row;
		for (size_t i = 0; (row = config_nth(c, (enum config_kind)k, i)); i++) {
			row->device = device;
			if (k == CONFIG_DEVICE)
				((struct config_device *)row)->file = f->name;
			survey_row(f->survey, tables[k], row);
		}
	}
}

/* What whoever handed the file over has blotted out may be a weak one. */
static void tell_blotted(struct file *f)
{
	const struct config_user *u;
	const struct config_snmp *n;
	for (size_t i = 0; (u = config_nth(&f->config, CONFIG_USER, i)); i++)
		if (strcmp(u->password_kind, "unknown") == 0)
			survey_partial(f->survey, &table_config_users,
				       "%s:%lld: the password is blotted out", f->name,
				       (long long)u->line);
	for (size_t i = 0; (n = config_nth(&f->config, CONFIG_SNMP, i)); i++)
		if (n->community_kind && strcmp(n->community_kind, "cipher") == 0)
			survey_unseen(f->survey, &table_config_snmp, "is_default_community",
				      "%s:%lld: the community is kept encrypted", f->name,
				      (long long)n->line);
		else if (n->community_kind && strcmp(n->community_kind, "unknown") == 0)
			survey_partial(f->survey, &table_config_snmp,
				       "%s:%lld: the community is blotted out", f->name,
				       (long long)n->line);
}

/* What the device keeps elsewhere, or does so in some releases and otherwise in others. */
static void tell_unsure(struct file *f)
{
	const struct config *c = &f->config;
	const struct config_user *u;
	for (size_t i = 0; (u = config_nth(c, CONFIG_USER, i)); i++)
		if (u->has_password == CONFIG_NONE)
			survey_unseen(f->survey, &table_config_users, "has_password",
				      "%s:%lld: the device does not show whether it has a password",
				      f->name, (long long)u->line);
	static const char words[] = N_("%s: whether telnet leads to it, or the first version of "
				       "SSH, or a web page, depends on its release where the file "
				       "does not say");
	const struct {
		const char *column;
		int64_t value;
	} told[] = { { "has_ssh1", c->device.has_ssh1 },
		     { "has_telnet", c->device.has_telnet },
		     { "has_web", c->device.has_web } };
	for (size_t i = 0; i < N(told); i++)
		if (told[i].value == CONFIG_NONE)
			survey_unseen(f->survey, &table_config_device, told[i].column, words,
				      f->name);
}

/* A level that is given in words of its own may be any. */
static void tell_levels(struct file *f)
{
	const struct config_log *l;
	for (size_t i = 0; (l = config_nth(&f->config, CONFIG_LOG, i)); i++)
		if (l->level && l->level_number == CONFIG_NONE)
			survey_unseen(f->survey, &table_config_logging, "level_number",
				      "%s:%lld: a level that was not understood", f->name,
				      (long long)l->line);
}

static void tell_odd(struct file *f)
{
	const struct config *c = &f->config;
	const struct config_rule *r;
	if (!c->device.is_complete)
		all_partial(f, N_("does not end as a whole configuration does (return, end): save "
				  "all of it"));
	if (c->problem)
		all_partial(f, c->problem);
	for (size_t k = 0; k < CONFIG_KINDS; k++)
		if (c->odd[k].n)
			survey_partial(f->survey, tables[k], "%s:%lld: %s", f->name,
				       (long long)c->odd[k].line, c->odd[k].why);
	/* One that is switched off lets nothing through, whatever it says. */
	for (size_t i = 0; (r = config_nth(c, CONFIG_RULE, i)); i++)
		if (!r->is_exact && r->is_enabled)
			survey_partial(f->survey, &table_config_rules, "%s:%lld: %s", f->name,
				       (long long)r->line, r->problem);
	tell_blotted(f);
	tell_levels(f);
	tell_unsure(f);
	if (arena_is_over(&f->arena))
		all_partial(f, N_("more than is kept of one configuration"));
}

static void look_at(struct survey *s, size_t n, struct device_names *names)
{
	struct err e;
	const char *root = survey_word(s, "root"), *path = survey_file_name(s, n);
	struct file f = { .survey = s, .name = path, .arena = ARENA((size_t)512 << 20) };
	autobuf bytes = BUF(MAX_FILE), utf8 = BUF((size_t)MAX_FILE * 2);
	/* Of a directory names are of files in it. */
	if (strcmp(path, root) == 0)
		f.name = str_file_name(path);
	if (read_all(s, n, path, &bytes, &e) < 0) {
		all_partial(&f, e.said);
		return;
	}
	/* A device cuts a description in the middle of a letter: then the bytes are read as they
	 * are. */
	bool is_text = charset_utf8(buf_view(&bytes), &utf8, &e) == 0;
	enum config_family family = config_family_of(str_of(survey_setting(s, "family")));
	config_family_read(buf_view(is_text ? &utf8 : &bytes), family, bare_name(&f.arena, path),
			   &f.arena, &f.config);
	if (f.config.family == CONFIG_UNKNOWN) {
		all_partial(&f, N_("not known as a configuration of VRP, Comware, IOS, ASA or "
				   "RGOS; config.family says which"));
	} else {
		give_rows(&f, unique_name(s, names, f.config.device.device, f.name));
		tell_odd(&f);
	}
	arena_free(&f.arena);
}

static int look(struct survey *s, struct err *e)
{
	struct device_names names = { .n = 0 };
	size_t n = 0;
	for (; n < survey_n_files(s) && !survey_is_late(s); n++) {
		survey_progress(s, "%s", survey_file_name(s, n));
		look_at(s, n, &names);
	}
	if (n < survey_n_files(s))
		return err_set(e, "out of time after %zu of %zu files", n, survey_n_files(s));
	if (!names.n)
		return err_set(e,
			       "%s: no configuration of VRP, Comware, IOS, ASA or RGOS; --set "
			       "config.family=… says which",
			       survey_word(s, "root"));
	for (size_t k = 0; k < CONFIG_KINDS; k++)
		survey_seen(s, tables[k]);
	return 0;
}

static const struct survey_setting settings[] = {
	{ .name = "family",
	  .value = "auto",
	  .doc = N_("whose configurations: auto, vrp, comware, ios, asa or rgos") },
};

const struct survey_kind survey_config_config = {
	.name = "config",
	.doc = N_("configurations of switches, routers and firewalls: config:FILE or config:DIR"),
	.profile = "configuration",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* service_sandbox - what systemd takes away from a service: systemd.exec(5).
 *
 * As the unit files say it, with what DynamicUser= brings with it. A program may
 * also confine itself, of which no file tells. */
#include "table/read/units.h"

#include <string.h>

struct sandbox {
	const char *name, *user, *protect_system, *protect_home, *path;
	int64_t n_protections;
	bool is_enabled, is_root, no_new_privileges, private_tmp, private_devices, protect_kernel;
	bool limits_capabilities, limits_system_calls, limits_address_families;
	bool memory_deny_write_execute;
};

static const struct column columns[] = {
	COLUMN(struct sandbox, name, N_("service, without .service")),
	COLUMN(struct sandbox, is_enabled, N_("whether something starts it")),
	COLUMN(struct sandbox, user, N_("account that it runs as; NULL: root")),
	COLUMN(struct sandbox, is_root, N_("whether it runs as root")),
	COLUMN(struct sandbox, no_new_privileges, N_("whether it can gain no rights by programs")),
	COLUMN(struct sandbox, protect_system, N_("yes, full or strict: what is read-only to it")),
	COLUMN(struct sandbox, protect_home, N_("yes, read-only or tmpfs: how homes are hidden")),
	COLUMN(struct sandbox, private_tmp, N_("whether it has a /tmp of its own")),
	COLUMN(struct sandbox, private_devices, N_("whether devices are kept from it")),
	COLUMN(struct sandbox, protect_kernel,
	       N_("whether it can neither load modules nor change settings of the kernel")),
	COLUMN(struct sandbox, limits_capabilities,
	       N_("whether it has only some of root's rights")),
	COLUMN(struct sandbox, limits_system_calls,
	       N_("whether it may make only some system calls")),
	COLUMN(struct sandbox, limits_address_families,
	       N_("whether it may open only some kinds of sockets")),
	COLUMN(struct sandbox, memory_deny_write_execute,
	       N_("whether it may run no code that it wrote itself")),
	COLUMN(struct sandbox, n_protections, N_("how many of these ten are on")),
	COLUMN(struct sandbox, path, N_("file")),
};

struct reading {
	struct scan *scan;
	struct sandbox *row;
	bool is_dynamic, keeps_modules, keeps_tunables;
};

/* NULL for what does not protect. */
static const char *level(struct scan *s, struct str value)
{
	bool is_off = !value.n || str_is(value, "0") || str_is_nocase(value, "no") ||
		      str_is_nocase(value, "false") || str_is_nocase(value, "off");
	return is_off ? NULL : units_is_yes(value) ? "yes" : scan_text(s, value);
}

static void see(void *context, const struct unit_item *item)
{
	struct reading *r = context;
	struct sandbox *row = r->row;
	const struct {
		const char *name;
		bool *is_on;
	} switches[] = {
		{ "NoNewPrivileges", &row->no_new_privileges },
		{ "PrivateTmp", &row->private_tmp },
		{ "PrivateDevices", &row->private_devices },
		{ "ProtectKernelModules", &r->keeps_modules },
		{ "ProtectKernelTunables", &r->keeps_tunables },
		{ "MemoryDenyWriteExecute", &row->memory_deny_write_execute },
		{ "DynamicUser", &r->is_dynamic },
	};
	/* Lists, of which being there is what counts. */
	const struct {
		const char *name;
		bool *is_on;
	} lists[] = {
		{ "CapabilityBoundingSet", &row->limits_capabilities },
		{ "SystemCallFilter", &row->limits_system_calls },
		{ "RestrictAddressFamilies", &row->limits_address_families },
	};
	if (!str_is(item->section, "Service"))
		return;
	for (size_t i = 0; i < N(switches); i++)
		if (str_is(item->name, switches[i].name))
			*switches[i].is_on = units_is_yes(item->value);
	for (size_t i = 0; i < N(lists); i++)
		if (str_is(item->name, lists[i].name))
			*lists[i].is_on = item->value.n > 0;
	if (str_is(item->name, "ProtectSystem"))
		row->protect_system = level(r->scan, item->value);
	else if (str_is(item->name, "ProtectHome"))
		row->protect_home = level(r->scan, item->value);
	else if (str_is(item->name, "User"))
		row->user = item->value.n ? scan_text(r->scan, item->value) : NULL;
}

static int give(struct scan *s, const struct units *units, const struct unit *unit)
{
	const char *dot = strrchr(unit->name, '.'), *at = strchr(unit->name, '@');
	struct sandbox row = {
		.name = scan_printf(s, "%.*s", (int)(dot - unit->name), unit->name),
		.is_enabled = unit->is_enabled,
		.path = unit->path,
	};
	struct reading r = { .scan = s, .row = &row };
	if (strcmp(dot, ".service") != 0 || unit->is_masked || unit->alias_of ||
	    (at && at + 1 == dot))
		return 0;
	units_each(s, units, unit, see, &r);
	if (r.is_dynamic) {
		row.no_new_privileges = row.private_tmp = true;
		row.protect_system = row.protect_system ? row.protect_system : "strict";
		row.protect_home = row.protect_home ? row.protect_home : "read-only";
	}
	row.is_root = !r.is_dynamic &&
		      (!row.user || strcmp(row.user, "root") == 0 || strcmp(row.user, "0") == 0);
	row.protect_kernel = r.keeps_modules && r.keeps_tunables;
	row.n_protections = row.no_new_privileges + (row.protect_system != NULL) +
			    (row.protect_home != NULL) + row.private_tmp + row.private_devices +
			    row.protect_kernel + row.limits_capabilities + row.limits_system_calls +
			    row.limits_address_families + row.memory_deny_write_execute;
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct units units;
	int r = units_find(s, &units, e);
	for (size_t i = 0; !r && i < units.n; i++)
		r = give(s, &units, units.unit[i]);
	return r;
}

const struct table table_host_service_sandbox = {
	.name = "service_sandbox",
	.doc = N_("how systemd confines each service"),
	.example = "SELECT name, n_protections FROM service_sandbox WHERE is_enabled AND is_root",
	.source = "/etc/systemd/system /usr/lib/systemd/system",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* polkit_rules - who may do what of an administrator's work without being one.
 *
 * From JavaScript rules (read coarsely: see parse/polkit_rules.h) and from the .pkla
 * files of older versions, one row for each function or section. */
#include "parse/polkit_rules.h"
#include "parse/unit_file.h"
#include "table/read/dropin.h"

#include <string.h>

struct grant {
	const char *kind, *actions, *identities, *result, *path;
	bool is_local, is_active;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct grant, kind, N_("rule, admin (who counts as administrator) or pkla")),
	COLUMN(struct grant, actions, N_("names of actions; empty where none is named")),
	COLUMN(struct grant, identities,
	       N_("unix-group:name and unix-user:name; empty where none is named: everybody")),
	COLUMN(struct grant, result,
	       N_("the most generous result: yes, auth_self, auth_admin, no; NULL without")),
	COLUMN(struct grant, is_local, N_("whether it asks for a session at the console")),
	COLUMN(struct grant, is_active, N_("whether it asks for the active session")),
	COLUMN(struct grant, path, N_("file")),
	COLUMN(struct grant, line, N_("line in the file")),
};

static int scan_rules_file(struct scan *s, const char *path)
{
	struct polkit_rules f = POLKIT_RULES(STR(""));
	struct polkit_rule rule;
	struct err e;
	int r = scan_read(s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (r)
		return 0;
	while (!r && polkit_rules_next(&f, scan_arena(s), &rule))
		r = scan_row(s, &(struct grant){ .kind = rule.is_admin ? "admin" : "rule",
						 .actions = rule.actions,
						 .identities = rule.identities,
						 .result = rule.result,
						 .is_local = rule.is_local,
						 .is_active = rule.is_active,
						 .path = path,
						 .line = rule.line });
	if (f.is_cut)
		scan_partial(s, "%s: a rule or comment does not end", path);
	return r;
}

/* "unix-group:a;unix-user:b" with blanks for semicolons. */
static const char *list(struct scan *s, struct str value)
{
	struct arena_text text = { 0 };
	struct str item;
	while (str_split(&value, ';', &item)) {
		if (!str_trim(item).n)
			continue;
		arena_text_puts(scan_arena(s), &text, text.n ? " " : "");
		arena_text_puts(scan_arena(s), &text, scan_text(s, str_trim(item)));
	}
	return text.p ? text.p : "";
}

/* ResultActive speaks for the active console session, ResultAny for everybody. */
static void see_item(struct scan *s, const struct unit_item *item, struct grant *x)
{
	if (str_is(item->name, "Identity"))
		x->identities = list(s, item->value);
	else if (str_is(item->name, "Action"))
		x->actions = list(s, item->value);
	else if (str_starts(item->name, "Result")) {
		const char *more = polkit_rules_more(x->result,
						     scan_text(s, str_trim(item->value)));
		if (more != x->result) {
			x->is_active = str_is(item->name, "ResultActive");
			x->is_local = !str_is(item->name, "ResultAny");
		}
		x->result = more;
	}
}

static int scan_pkla_file(struct scan *s, const char *path)
{
	struct unit_file f = { .line = 0 };
	struct unit_item item;
	struct grant x = { .kind = NULL };
	struct str section = { NULL, 0 };
	struct err e;
	int r = scan_read(s, path, 0, &f.rest, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	if (r)
		return 0;
	while (!r && unit_file_next(&f, scan_arena(s), &item)) {
		if (!item.name.p) {
			scan_partial(s, "%s:%lld: not Name=value", path, (long long)item.line);
			continue;
		}
		if (x.kind && section.p != item.section.p)
			r = scan_row(s, &x);
		if (!x.kind || section.p != item.section.p)
			x = (struct grant){ .kind = "pkla",
					    .actions = "",
					    .identities = "",
					    .path = path,
					    .line = item.line };
		section = item.section;
		see_item(s, &item, &x);
	}
	return r || !x.kind ? r : scan_row(s, &x);
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const dirs[] = { "/etc/polkit-1/rules.d", "/run/polkit-1/rules.d",
					    "/usr/local/share/polkit-1/rules.d",
					    "/usr/share/polkit-1/rules.d" };
	static const char *const pkla[] = { "/etc/polkit-1/localauthority/*/*.pkla",
					    "/var/lib/polkit-1/localauthority/*/*.pkla" };
	struct dropins files = { 0 };
	int has_rules = dropin_list(s, dirs, N(dirs), ".rules", &files, e), r = 0;
	bool is_absent = has_rules == SCAN_ABSENT;
	for (size_t i = 0; !r && !has_rules && i < files.n; i++)
		if (!files.file[i].is_shadowed)
			r = scan_rules_file(s, files.file[i].path);
	for (size_t i = 0; !r && i < N(pkla); i++) {
		struct names found = { 0 };
		if (scan_glob(s, pkla[i], &found, e) < 0)
			scan_partial(s, "%s", e->said);
		is_absent &= !found.n;
		for (size_t k = 0; !r && k < found.n; k++)
			r = scan_pkla_file(s, found.name[k]);
	}
	return is_absent ? scan_absent(s, "no polkit here: no %s", dirs[0]) : r;
}

const struct table table_host_polkit_rules = {
	.name = "polkit_rules",
	.doc = N_("what polkit lets accounts do that are no administrators"),
	.example = "SELECT path, actions, identities FROM polkit_rules WHERE result = 'yes'",
	.source = "polkit-1/rules.d in /etc, /run, /usr/local/share, /usr/share; "
		  "polkit-1/localauthority in /etc, /var/lib",
	.identity = "path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

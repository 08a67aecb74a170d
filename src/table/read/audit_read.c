/* SPDX-License-Identifier: Apache-2.0 */
/* audit_read - the rules of the audit system, in the order they are loaded. */
#include "table/read/audit_read.h"

#include "base/map.h"
#include "table/read/installed.h"

#include <string.h>

/* As Debian and as Red Hat call it. */
#define AUDIT_PACKAGES "auditd audit"

enum loader { LOADS_NOTHING, LOADS_FILE, LOADS_PIECES };

/* What the unit starts; comments do not count. */
static enum loader loader_of_unit(struct scan *s, const char *path)
{
	struct lines lines;
	struct err why;
	enum loader found = LOADS_NOTHING;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct str line = str_trim(lines.line);
		if (!str_starts(line, "ExecStart") && !str_starts(line, "Requires=") &&
		    !str_starts(line, "Wants="))
			continue;
		if (str_has(line, "augenrules"))
			found = LOADS_PIECES;
		else if (str_has(line, "auditctl") && found == LOADS_NOTHING)
			found = LOADS_FILE;
	}
	return found;
}

/* Whether there are units at all: an image of configuration alone has none, and does not
 * tell what is started. */
static bool has_units(struct scan *s)
{
	static const char *const dirs[] = { "/usr/lib/systemd/system", "/lib/systemd/system",
					    "/etc/init.d" };
	struct stat st;
	struct err ignored;
	for (size_t d = 0; d < N(dirs); d++)
		if (scan_stat(s, dirs[d], true, &st, &ignored) != SCAN_ABSENT)
			return true;
	return false;
}

/* Since audit 4 the rules are loaded by a unit of their own. Where nothing tells, or the
 * package is there and its unit is not, they are loaded as all distributions do. */
static enum loader find_loader(struct scan *s)
{
	static const char *const units[] = { "auditd.service", "audit-rules.service" };
	static const char *const dirs[] = { "/etc/systemd/system", "/usr/lib/systemd/system",
					    "/lib/systemd/system" };
	for (size_t u = 0; u < N(units); u++)
		for (size_t d = 0; d < N(dirs); d++) {
			struct stat st;
			struct err ignored;
			const char *path = scan_printf(s, "%s/%s", dirs[d], units[u]);
			if (scan_stat(s, path, true, &st, &ignored) == SCAN_ABSENT)
				continue;
			enum loader found = loader_of_unit(s, path);
			if (found != LOADS_NOTHING)
				return found;
			break; /* a unit in /etc hides that of the package */
		}
	struct err why;
	int r = has_units(s) ? installed_any(s, AUDIT_PACKAGES, &why) : 0;
	if (r < 0)
		scan_partial(s, "%s", why.said);
	return r == SCAN_ABSENT ? LOADS_NOTHING : LOADS_PIECES;
}

static bool is_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* -d and -W name a rule by all that it says. */
static void take_back(struct audit_lines *all, const char *source, const struct audit_rule *r)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct audit_rule *x = &all->line[i].rule;
		if (x->kind == r->kind && is_same(x->list, r->list) &&
		    is_same(x->action, r->action) && is_same(x->arch, r->arch) &&
		    is_same(x->syscalls, r->syscalls) && is_same(x->watched, r->watched) &&
		    is_same(x->permissions, r->permissions) && is_same(x->fields, r->fields) &&
		    is_same(x->key, r->key) && strcmp(all->line[i].source, source) == 0)
			all->line[i].is_effective = false;
	}
}

static void read_file(struct scan *s, const char *path, const char *source, bool is_loaded,
		      struct audit_lines *all)
{
	struct lines lines;
	struct err why;
	int r = scan_lines(s, path, &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	while (!r && scan_line(s, &lines)) {
		struct audit_rule rule;
		audit_rule_read(scan_arena(s), lines.line, &rule);
		if (rule.kind == AUDIT_RULE_BAD && is_loaded)
			scan_partial(s, "%s:%lld: not a rule that auditctl takes", path,
				     (long long)lines.number);
		if (rule.kind == AUDIT_RULE_BAD || rule.kind == AUDIT_RULE_NOTHING)
			continue;
		if (rule.is_taken_back) {
			take_back(all, source, &rule);
			continue;
		}
		all->line = arena_grow(scan_arena(s), all->line, &all->capacity, all->n + 1,
				       sizeof(*all->line));
		all->line[all->n++] = (struct audit_line){ rule, source, path, lines.number,
							   is_loaded };
	}
}

static bool is_control(const struct audit_line *l, const char *option, const char *value)
{
	return l->rule.kind == AUDIT_RULE_CONTROL && strcmp(l->rule.option, option) == 0 &&
	       (!value || (l->rule.value && strcmp(l->rule.value, value) == 0));
}

/* augenrules moves -D, -b, -f and -e to where they belong; auditctl takes the file as
 * it stands: -D takes back the rules before it, and after -e 2 nothing is taken any
 * more. Of a control the last one counts. */
static void apply_order(struct scan *s, struct audit_lines *all, size_t begin, bool is_file)
{
	struct map controls = MAP(scan_arena(s));
	size_t cleared = begin, end = begin;
	while (end < all->n && !(is_file && is_control(&all->line[end], "e", "2")))
		end++;
	end = MIN(end + 1, all->n);
	for (size_t i = end; i < all->n; i++)
		all->line[i].is_effective = false;
	for (size_t i = begin; i < end; i++) {
		struct audit_line *l = &all->line[i];
		if (l->rule.kind != AUDIT_RULE_CONTROL)
			continue;
		struct audit_line *earlier = map_set(&controls, str_of(l->rule.option), l);
		if (earlier)
			earlier->is_effective = false;
		if (is_file && is_control(l, "D", NULL))
			cleared = i;
	}
	for (size_t i = begin; i < cleared; i++)
		if (all->line[i].rule.kind != AUDIT_RULE_CONTROL)
			all->line[i].is_effective = false;
}

/* Whether each part of the one list (",a,b,") is in the other; NULL asks for nothing. */
static bool is_within(const char *parts, const char *list)
{
	struct str rest = str_of(parts ? parts : ""), part, one;
	while (str_split(&rest, ',', &part)) {
		struct str others = str_of(list ? list : "");
		bool is_there = !part.n;
		while (!is_there && str_split(&others, ',', &one))
			is_there = str_eq(one, part);
		if (!is_there)
			return false;
	}
	return true;
}

/* Whether the first rule is met wherever the second is. Rules of a path and rules of
 * calls are asked one after the other: what those decide these do not change. */
static bool covers(const struct audit_rule *first, const struct audit_rule *second)
{
	bool is_all = !first->syscalls || strcmp(first->syscalls, ",all,") == 0;
	return is_same(first->watched, second->watched) &&
	       (!first->arch || is_same(first->arch, second->arch)) &&
	       (is_all || (second->syscalls && is_within(second->syscalls, first->syscalls))) &&
	       (!first->permissions ||
		(second->permissions &&
		 strspn(second->permissions, first->permissions) == strlen(second->permissions))) &&
	       is_within(first->fields, second->fields);
}

/* The kernel takes the first rule that is met: behind "-a never,exit" the same is not
 * recorded any more. */
static void apply_exceptions(struct audit_lines *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct audit_line *never = &all->line[i];
		if (!never->is_effective || never->rule.kind == AUDIT_RULE_CONTROL ||
		    strcmp(never->rule.list, "exit") != 0 ||
		    strcmp(never->rule.action, "never") != 0)
			continue;
		for (size_t j = i + 1; j < all->n; j++) {
			struct audit_line *l = &all->line[j];
			if (l->rule.kind != AUDIT_RULE_CONTROL &&
			    strcmp(l->rule.list, "exit") == 0 && covers(&never->rule, &l->rule))
				l->is_effective = false;
		}
	}
}

/* "-a never,task" and "-e 0" switch off all the others. */
static void apply_switches(struct audit_lines *all)
{
	bool is_off = false;
	for (size_t i = 0; i < all->n; i++) {
		const struct audit_line *l = &all->line[i];
		bool is_never = l->rule.kind == AUDIT_RULE_SYSCALL && !l->rule.fields &&
				!l->rule.arch && strcmp(l->rule.list, "task") == 0 &&
				strcmp(l->rule.action, "never") == 0;
		is_off |= l->is_effective && (is_never || is_control(l, "e", "0"));
	}
	for (size_t i = 0; is_off && i < all->n; i++)
		if (all->line[i].rule.list && strcmp(all->line[i].rule.list, "exit") == 0)
			all->line[i].is_effective = false;
}

/* As "ls -v" has them: runs of digits by their value. */
static int compare_names(const void *a, const void *b)
{
	return strverscmp(*(const char *const *)a, *(const char *const *)b);
}

/* Without /etc/audit: 0 where something would load rules from there nevertheless, SCAN_ABSENT or
 * <0. */
static int find_subject(struct scan *s, struct err *e)
{
	int r = installed_any(s, AUDIT_PACKAGES, e);
	if (r == SCAN_ABSENT && has_units(s) && find_loader(s) != LOADS_NOTHING)
		return 0;
	return r == SCAN_ABSENT ? scan_absent(s, "no /etc/audit") : r;
}

int audit_read(struct scan *s, struct audit_lines *ret, struct err *e)
{
	struct names pieces;
	struct stat st;
	*ret = (struct audit_lines){ 0 };
	int r = scan_stat(s, "/etc/audit", true, &st, e);
	if (r == SCAN_ABSENT)
		return find_subject(s, e);
	if (r)
		return r;
	if ((r = scan_glob(s, "/etc/audit/rules.d/*.rules", &pieces, e)) < 0)
		return r;
	if (pieces.n)
		qsort(pieces.name, pieces.n, sizeof(*pieces.name), compare_names);
	enum loader loader = find_loader(s);
	for (size_t i = 0; i < pieces.n; i++)
		read_file(s, pieces.name[i], "rules.d", loader == LOADS_PIECES, ret);
	apply_order(s, ret, 0, false);
	size_t begin = ret->n;
	read_file(s, "/etc/audit/audit.rules", "audit.rules", loader == LOADS_FILE, ret);
	apply_order(s, ret, begin, true);
	apply_exceptions(ret);
	apply_switches(ret);
	return 0;
}

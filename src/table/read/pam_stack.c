/* SPDX-License-Identifier: Apache-2.0 */
/* pam_stack - the rules that a PAM service runs through, includes resolved. */
#include "table/read/pam_stack.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* Files that include many others many times end here. */
enum { MAX_FILES = 1000 };

/* The files that are open on the way here. */
struct chain {
	const char *name;
	const struct chain *up;
	int depth;
};

/* A service in the first hides one of the same name in the second. */
static const char *const dirs[] = { "/etc/pam.d", "/usr/lib/pam.d" };

static const char *const types[] = { "auth", "account", "password", "session" };

struct stack {
	struct scan *s;
	int (*each)(void *context, const struct pam_stack_rule *r);
	void *context;
	struct err *e;
	int n_files;
	bool is_over[N(types)]; /* everybody has been let through by now */
};

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* No program asks for a service by the name of what editors and package tools leave. */
static bool is_service(struct str name)
{
	static const char *const leavings[] = {
		"~",	     ".bak",	  ".orig",	".old",	     ".save",
		".dpkg-new", ".dpkg-old", ".dpkg-dist", ".dpkg-bak", ".ucf-dist",
		".ucf-old",  ".rpmnew",	  ".rpmorig",	".rpmsave",
	};
	for (size_t i = 0; i < N(leavings); i++)
		if (str_ends(name, leavings[i]))
			return false;
	return name.n && name.p[0] != '.';
}

int pam_stack_services(struct scan *s, struct names *ret_services, struct err *e)
{
	struct names all = { 0 };
	bool is_any = false;
	for (size_t i = 0; i < N(dirs); i++) {
		struct names some;
		int r = scan_list(s, dirs[i], &some, e);
		if (r == SCAN_ABSENT)
			continue;
		if (r)
			return r;
		is_any = true;
		all.name = arena_grow(scan_arena(s), all.name, &all.capacity, all.n + some.n,
				      sizeof(*all.name));
		for (size_t j = 0; j < some.n; j++)
			if (is_service(str_of(some.name[j])))
				all.name[all.n++] = some.name[j];
	}
	if (!is_any) {
		struct stat st;
		int r = scan_stat(s, "/etc/pam.conf", true, &st, e);
		if (r == SCAN_ABSENT)
			return scan_absent(s, "no /etc/pam.d");
		return r ? r : err_set(e, "/etc/pam.conf without /etc/pam.d is not understood");
	}
	if (all.n)
		qsort(all.name, all.n, sizeof(*all.name), compare);
	ret_services->n = 0;
	for (size_t i = 0; i < all.n; i++)
		if (!i || strcmp(all.name[i], all.name[i - 1]) != 0)
			all.name[ret_services->n++] = all.name[i];
	ret_services->name = all.name;
	return 0;
}

/* Reads the file of a service, or one that an include names by its path. */
static int read_service(struct stack *k, const char *name, const char **ret_path,
			struct str *ret_bytes)
{
	if (name[0] == '/') {
		*ret_path = name;
		return scan_read(k->s, name, 0, ret_bytes, k->e);
	}
	int r = SCAN_ABSENT;
	for (size_t i = 0; r == SCAN_ABSENT && i < N(dirs); i++) {
		*ret_path = scan_printf(k->s, "%s/%s", dirs[i], name);
		r = scan_read(k->s, *ret_path, 0, ret_bytes, k->e);
	}
	return r;
}

static int walk(struct stack *k, const char *name, const char *type, const struct chain *up);

static bool is_open(const struct chain *chain, const char *name)
{
	for (; chain; chain = chain->up)
		if (strcmp(chain->name, name) == 0)
			return true;
	return false;
}

/* What an include cannot follow is told, with the place of the include. */
static int follow(struct stack *k, const struct pam_rule *rule, const char *path,
		  const struct chain *here)
{
	const char *file = scan_text(k->s, rule->file);
	if (is_open(here, file) || k->n_files >= MAX_FILES) {
		scan_partial(k->s, "%s:%lld: %s is included too often or in a circle", path,
			     (long long)rule->line, file);
		return 0;
	}
	int r = walk(k, file, rule->type, here);
	if (r != SCAN_ABSENT)
		return r;
	scan_partial(k->s, "%s:%lld: %s is not there", path, (long long)rule->line, file);
	return 0;
}

static size_t type_index(const char *type)
{
	size_t i = 0;
	while (i < N(types) - 1 && strcmp(types[i], type) != 0)
		i++;
	return i;
}

/* "sufficient pam_permit.so" ends the stack, whoever comes. */
static int give(struct stack *k, const struct pam_rule *rule, const char *path, int64_t depth)
{
	assert(rule->type);
	bool *is_over = &k->is_over[type_index(rule->type)];
	struct pam_stack_rule found = { rule, path, depth, !*is_over };
	*is_over |= str_is(pam_module_name(rule->module), "pam_permit.so") &&
		    (strcmp(rule->control, "sufficient") == 0 ||
		     strstr(rule->control, "success=done"));
	return k->each(k->context, &found);
}

/* A substack that is over does not end what called it. */
static int enter(struct stack *k, const struct pam_rule *rule, const char *path,
		 const struct chain *here)
{
	bool before[N(types)];
	memcpy(before, k->is_over, sizeof(before));
	int r = follow(k, rule, path, here);
	if (rule->control && strcmp(rule->control, "substack") == 0)
		memcpy(k->is_over, before, sizeof(before));
	return r;
}

/* `type` is NULL for all rules of the file. 0, SCAN_ABSENT, or what `each` said. */
static int walk(struct stack *k, const char *name, const char *type, const struct chain *up)
{
	const struct chain here = { name, up, up ? up->depth + 1 : 0 };
	const char *path;
	struct str bytes;
	int r = read_service(k, name, &path, &bytes);
	if (r < 0) {
		scan_partial(k->s, "%s", k->e->said);
		return 0;
	}
	if (r)
		return r;
	k->n_files++;
	struct pam_reader reader = PAM_READER(bytes);
	struct pam_rule rule;
	while ((r = pam_next(scan_arena(k->s), &reader, &rule, k->e))) {
		if (scan_is_late(k->s))
			return scan_late(k->s, k->e);
		if (r < 0) {
			scan_partial(k->s, "%s:%lld: %s", path, (long long)rule.line, k->e->said);
			continue;
		}
		if (type && rule.type && strcmp(type, rule.type) != 0)
			continue;
		/* "@include" inside an include of one type brings only that type. */
		if (!rule.type)
			rule.type = type;
		r = rule.kind == PAM_RULE ? give(k, &rule, path, here.depth)
					  : enter(k, &rule, path, &here);
		if (r)
			return r;
	}
	return 0;
}

int pam_stack_each(struct scan *s, const char *service,
		   int (*each)(void *context, const struct pam_stack_rule *r), void *context,
		   struct err *e)
{
	struct stack k = { .s = s, .each = each, .context = context, .e = e };
	return walk(&k, service, NULL, NULL);
}

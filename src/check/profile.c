/* SPDX-License-Identifier: Apache-2.0 */
/* profile - which checks, with which parameter values. */
#include "check/profile.h"

#include "base/file.h"
#include "base/near.h"
#include "parse/head.h"

#include <dirent.h>
#include <fnmatch.h>
#include <string.h>
#include <unistd.h>

enum { INCLUDES_MAX = 8 };

static void add_pattern(struct profile *p, struct arena *a, const struct head_field *f,
			const char *path)
{
	bool is_out = f->value[0] == '!';
	bool is_control = str_is(f->name, "control");
	p->has_controls |= is_control;
	p->lines = arena_grow(a, p->lines, &p->line_capacity, p->n_lines + 1, sizeof(*p->lines));
	p->lines[p->n_lines++] = (struct profile_line){
		.pattern = str_of(f->value + is_out),
		.literal_bytes = strcspn(f->value + is_out, "*?[\\"),
		.is_control = is_control,
		.is_out = is_out,
		.path = path,
		.line = f->line,
		.column = f->value_column,
	};
}

/* "check.parameter = value" */
static bool add_value(struct profile *p, struct arena *a, struct str text, const char *path,
		      int line, int column)
{
	struct str target, check;
	if (!str_split(&text, '=', &target) || !text.p || !str_split(&target, '.', &check) ||
	    !target.p || !str_trim(target).n)
		return false;
	p->values = arena_grow(a, p->values, &p->value_capacity, p->n_values + 1,
			       sizeof(*p->values));
	p->values[p->n_values++] = (struct profile_value){
		.check = str_text(a, str_trim(check)),
		.parameter = str_text(a, str_trim(target)),
		.value = str_text(a, str_trim(text)),
		.path = path,
		.line = line,
		.column = column,
	};
	return true;
}

static int load(struct profile *p, const char *dir, const char *name, int depth, struct mistakes *m,
		struct err *e);

static void set_field(struct profile *p, const char *dir, const struct head_field *f,
		      const char *path, struct str text, int depth, struct mistakes *m)
{
	struct err e;
	if (str_is(f->name, "title")) {
		if (depth == 0)
			p->title[f->language.p ? TR_CHINESE : TR_ENGLISH] = f->value;
	} else if (str_is(f->name, "check") || str_is(f->name, "control")) {
		add_pattern(p, m->arena, f, path);
	} else if (str_is(f->name, "set")) {
		if (!add_value(p, m->arena, str_of(f->value), path, f->line, f->value_column))
			check_mistake(m, path, text, f->line, f->value_column,
				      "write `set: CHECK.PARAMETER = VALUE`");
	} else if (str_is(f->name, "walk")) {
		p->is_without_walk = strcmp(f->value, "no") == 0;
		if (!p->is_without_walk && strcmp(f->value, "yes") != 0)
			check_mistake(m, path, text, f->line, f->value_column,
				      "write `walk: no` or `walk: yes`");
	} else if (str_is(f->name, "include")) {
		if (load(p, dir, f->value, depth + 1, m, &e) < 0)
			check_mistake(m, path, text, f->line, f->value_column, "%s", e.text);
	} else {
		check_mistake(m, path, text, f->line, f->column, "no field that is known: %s",
			      str_text(m->arena, f->name));
	}
}

static int no_profile(const char *dir, const char *name, struct err *e)
{
	struct near near = NEAR(name);
	DIR *stream = opendir(dir);
	if (!stream)
		return err_sys(e, "read %s", dir);
	for (const struct dirent *d; (d = readdir(stream));) {
		struct str file = str_of(d->d_name);
		char other[sizeof(d->d_name)];
		if (!str_ends(file, ".profile"))
			continue;
		snprintf(other, sizeof(other), "%.*s", (int)(file.n - strlen(".profile")), file.p);
		near_try(&near, other);
	}
	closedir(stream);
	return err_use(e, "there is no profile %s in %s%s", name, dir, near_words(&near));
}

static int load(struct profile *p, const char *dir, const char *name, int depth, struct mistakes *m,
		struct err *e)
{
	if (depth > INCLUDES_MAX)
		return err_set(e, "profiles include each other without end");
	if (strchr(name, '/'))
		return err_use(e, "the name of a profile is no path: %s", name);
	const char *path = arena_printf(m->arena, "%s/%s.profile", dir, name);
	autobuf bytes = BUF(CHECK_MAX_BYTES);
	if (access(path, F_OK) != 0)
		return no_profile(dir, name, e);
	if (file_read(path, &bytes, e) < 0)
		return -1;
	struct str text = { arena_strndup(m->arena, bytes.p ? bytes.p : "", bytes.n), bytes.n };
	struct head h = head_of(text, "");
	struct head_field f;
	for (int kind; (kind = head_next(&h, m->arena, &f)) != 0;) {
		if (kind == HEAD_FIELD)
			set_field(p, dir, &f, path, text, depth, m);
		else if (kind == HEAD_BAD)
			check_mistake(m, path, text, f.line, f.column,
				      "not a line of the form `name: value`");
	}
	return 0;
}

/* Most lines are the whole name of a check: each name is looked up instead of compared with all. */
static void sort_out(struct profile *p, struct arena *a)
{
	p->names = MAP(a);
	p->patterns = arena_alloc(a, MAX(p->n_lines, 1) * sizeof(struct profile_line *));
	for (size_t i = 0; i < p->n_lines; i++) {
		struct profile_line *l = &p->lines[i];
		if (l->is_control || l->literal_bytes < l->pattern.n)
			p->patterns[p->n_patterns++] = l;
		else
			l->before = map_set(&p->names, l->pattern, l);
	}
}

int profile_load(struct profile *p, const char *dir, const char *name, struct mistakes *m,
		 struct err *e)
{
	*p = (struct profile){ .name = arena_strdup(m->arena, name) };
	p->title[TR_ENGLISH] = p->name;
	int r = load(p, dir, name, 0, m, e);
	sort_out(p, m->arena);
	return r;
}

/* fnmatch(3) turns both into wide characters first; most patterns differ from most names
 * in their first letter, or else before their first wildcard. */
static bool matches(const struct profile_line *l, const char *name)
{
	const char *pattern = l->pattern.p;
	size_t n = l->literal_bytes;
	if (n && (pattern[0] != name[0] || strncmp(pattern, name, n) != 0))
		return false;
	return pattern[n] ? fnmatch(pattern + n, name + n, 0) == 0 : name[n] == '\0';
}

/* Without a check: by its name alone. */
static bool is_met(const struct profile_line *l, const struct check *c, const char *name)
{
	if (!l->is_control)
		return matches(l, name);
	for (size_t i = 0; c && i < c->controls.n; i++)
		if (matches(l, c->controls.item[i]))
			return true;
	return false;
}

/* The later of two lines. */
static const struct profile_line *match(struct profile_line *l, const struct profile_line *last)
{
	l->has_matched = true;
	return !last || l > last ? l : last;
}

static bool has(struct profile *p, const struct check *c, const char *area, const char *id)
{
	char name[512];
	const struct profile_line *last = NULL;
	snprintf(name, sizeof(name), "%s/%s", area, id);
	for (struct profile_line *l = map_get(&p->names, str_of(name)); l; l = l->before)
		last = match(l, last);
	for (size_t i = 0; i < p->n_patterns; i++)
		if (is_met(p->patterns[i], c, name))
			last = match(p->patterns[i], last);
	return last && !last->is_out;
}

bool profile_has(struct profile *p, const struct check *c)
{
	return has(p, c, c->area, c->id);
}

bool profile_ignores(struct profile *p, const char *area, const char *id)
{
	for (size_t i = 0; i < p->n_values; i++)
		if (strcmp(p->values[i].check, id) == 0)
			return false;
	return !has(p, NULL, area, id) && !p->has_controls;
}

const char *profile_value(const struct profile *p, const struct check *c,
			  const struct check_parameter *parameter)
{
	const char *value = parameter->value;
	for (size_t i = 0; i < p->n_values; i++)
		if (strcmp(p->values[i].check, c->id) == 0 &&
		    strcmp(p->values[i].parameter, parameter->name) == 0)
			value = p->values[i].value;
	return value;
}

int profile_set(struct profile *p, struct arena *a, const char *assignment, struct err *e)
{
	if (!add_value(p, a, str_of(assignment), NULL, 0, 0))
		return err_use(e, "%s: write CHECK.PARAMETER=VALUE", assignment);
	return 0;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* apache_read - all directives of the Apache web server that are in force. */
#include "table/read/apache_read.h"

#include "base/buf.h"
#include "base/map.h"
#include "parse/apache_config.h"
#include "parse/assignment.h"

#include <string.h>

enum { MAX_DEPTH = 16, MAX_FILES = 4096, MAX_SECTIONS = 64, MAX_VALUE = 64 << 10 };

static const struct {
	const char *file, *server_root;
} main_files[] = {
	{ "/etc/apache2/apache2.conf", "/etc/apache2" },
	{ "/etc/httpd/conf/httpd.conf", "/etc/httpd" },
	{ "/usr/local/apache2/conf/httpd.conf", "/usr/local/apache2" },
	{ "/usr/local/httpd/conf/httpd.conf", "/usr/local/httpd" },
};

/* Linked into httpd itself, here or there. */
static const char *const built_in[] = {
	"core_module",	  "so_module",	     "http_module",	  "unixd_module",
	"version_module", "watchdog_module", "log_config_module", "logio_module",
	"mod_so.c",	  "core.c",	     "http_core.c",	  "mod_unixd.c",
	"mod_version.c",  "mod_watchdog.c",  "mod_log_config.c",  "mod_logio.c",
};

struct section {
	const char *context, *name;
	int64_t number, line;
};

struct reading {
	struct scan *s;
	int (*each)(void *context, const struct apache_setting *d);
	void *context;
	struct err *e;
	const char *server_root;
	struct map defines; /* of C strings: Define and the environment */
	struct map modules;
	int depth, n_files;
	int64_t n_sections;
};

static int read_file(struct reading *r, const char *path, const struct section *outer);

const char *apache_read_value(struct scan *s, const struct str *argument, size_t n)
{
	autobuf out = BUF(MAX_VALUE);
	for (size_t i = 0; i < n; i++) {
		if (i)
			buf_putc(&out, ' ');
		buf_str(&out, argument[i]);
	}
	return scan_text(s, out.p ? buf_view(&out) : STR(""));
}

static void define(struct map *m, struct str name, const char *value)
{
	map_set(m, name, (void *)(uintptr_t)value);
}

/* ${NAME} becomes what Define or the environment has for it; others stay. */
static struct str expand(struct reading *r, struct str text)
{
	if (!memmem(text.p, text.n, "${", 2))
		return text;
	autobuf out = BUF(MAX_VALUE);
	for (size_t i = 0; i < text.n; i++) {
		struct str rest = str_from(text, i);
		size_t end = str_starts(rest, "${") ? str_find(rest, '}') : rest.n;
		const char *value = NULL;
		if (end < rest.n)
			value = map_get(&r->defines, str_range(rest.p + 2, rest.p + end));
		if (!value) {
			buf_putc(&out, text.p[i]);
			continue;
		}
		buf_puts(&out, value);
		i += end;
	}
	return (struct str){ arena_strndup(scan_arena(r->s), out.p ? out.p : "", out.n), out.n };
}

/* Debian's /etc/apache2/envvars, RHEL's /etc/sysconfig/httpd. */
static void read_environment(struct reading *r, const char *path)
{
	struct str bytes;
	struct assignments known = { 0 };
	struct assignment item;
	int result = scan_read(r->s, path, 0, &bytes, r->e);
	if (result < 0)
		scan_partial(r->s, "%s", r->e->said);
	if (result)
		return;
	struct assignment_file f = { .rest = bytes, .line = 1 };
	while (assignment_next(&f, scan_arena(r->s), &known, &item)) {
		if (!item.name)
			continue;
		assignment_set(&known, scan_arena(r->s), &item);
		if (item.value)
			define(&r->defines, str_of(item.name), item.value);
	}
}

static int include_path(struct reading *r, const char *path, bool is_optional, const char *where,
			const struct section *outer)
{
	struct stat st;
	struct names found;
	if (scan_stat(r->s, path, true, &st, r->e) == 0 && S_ISDIR(st.st_mode))
		path = scan_printf(r->s, "%s/*", path);
	if (scan_glob(r->s, path, &found, r->e) < 0) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	if (!found.n && !is_optional)
		scan_partial(r->s, "%s: %s is not there", where, path);
	for (size_t i = 0; i < found.n; i++) {
		int result = read_file(r, found.name[i], outer);
		if (result)
			return result;
	}
	return 0;
}

static const char *root_path(struct reading *r, struct str path)
{
	const char *text = scan_text(r->s, path);
	return text[0] == '/' ? text : scan_printf(r->s, "%s/%s", r->server_root, text);
}

/* Directives that change how the rest is read; true if it was one of those that
 * are no setting in themselves. */
static bool is_for_reader(struct reading *r, const struct apache_setting *d,
			  const struct section *outer, int *ret_result)
{
	*ret_result = 0;
	bool is_optional = strcmp(d->name, "includeoptional") == 0;
	if (is_optional || strcmp(d->name, "include") == 0) {
		const char *where = scan_printf(r->s, "%s:%lld", d->path, (long long)d->line);
		for (size_t i = 0; !*ret_result && i < d->n_arguments; i++)
			*ret_result = include_path(r, root_path(r, d->argument[i]), is_optional,
						   where, outer);
		return true;
	}
	if (!d->n_arguments)
		return false;
	if (strcmp(d->name, "define") == 0) {
		const char *value = d->n_arguments > 1 ? scan_text(r->s, d->argument[1]) : "";
		define(&r->defines, d->argument[0], value);
		return true;
	}
	if (strcmp(d->name, "serverroot") == 0)
		r->server_root = scan_text(r->s, d->argument[0]);
	if (strcmp(d->name, "loadmodule") == 0)
		define(&r->modules, d->argument[0], "");
	return false;
}

static bool has_module(const struct reading *r, struct str name)
{
	for (size_t i = 0; i < N(built_in); i++)
		if (str_is(name, built_in[i]))
			return true;
	if (map_get(&r->modules, name))
		return true;
	/* mod_ssl.c is ssl_module: the file's name stands for the module's. */
	if (!str_starts(name, "mod_") || !str_ends(name, ".c"))
		return false;
	struct str core = str_range(name.p + 4, name.p + name.n - 2);
	const char *module = scan_printf(r->s, "%s_module", scan_text(r->s, core));
	return map_get(&r->modules, str_of(module));
}

/* Whether what stands in <IfModule x> and its like counts. Versions are those of
 * 2.4, the only one that anybody still ships. */
static bool is_met(struct reading *r, const char *section, const struct apache_line *l)
{
	if (!l->n)
		return true;
	struct str what = expand(r, l->argument[0]);
	bool is_not = what.n && what.p[0] == '!';
	what = str_from(what, is_not);
	struct stat st;
	if (strcmp(section, "ifmodule") == 0)
		return has_module(r, what) != is_not;
	if (strcmp(section, "ifdefine") == 0)
		return (map_get(&r->defines, what) != NULL) != is_not;
	if (strcmp(section, "iffile") == 0)
		return (scan_stat(r->s, root_path(r, what), true, &st, r->e) == 0) != is_not;
	if (strcmp(section, "ifversion") == 0)
		return !is_not && !str_starts(what, "<") && !str_starts(what, "2.2");
	return true;
}

static bool is_condition(const char *section)
{
	static const char *const names[] = { "ifmodule", "ifdefine", "iffile", "ifversion" };
	for (size_t i = 0; i < N(names); i++)
		if (strcmp(section, names[i]) == 0)
			return true;
	return false;
}

/* Passes over the lines of a section whose condition is not met; false if it has no end. */
static bool skip_section(struct reading *r, struct apache_config *c)
{
	struct apache_line l;
	enum apache_kind kind;
	size_t depth = 1;
	while (depth && (kind = apache_config_next(c, scan_arena(r->s), &l)) != APACHE_END)
		depth += (kind == APACHE_OPEN) - (kind == APACHE_CLOSE);
	return !depth;
}

static struct apache_setting setting(struct reading *r, const struct apache_line *l,
				     const struct section *outer, const char *path)
{
	struct str *argument = arena_alloc(scan_arena(r->s), (l->n + 1) * sizeof(*argument));
	for (size_t i = 0; i < l->n; i++)
		argument[i] = expand(r, l->argument[i]);
	return (struct apache_setting){
		.context = outer->context,
		.name = str_lower(scan_arena(r->s), l->name),
		.argument = argument,
		.n_arguments = l->n,
		.block = outer->number,
		.opens = NO_INT,
		.path = path,
		.line = l->line,
		.server_root = r->server_root,
	};
}

static int open_section(struct reading *r, struct apache_setting *d, const struct apache_line *l,
			const struct section *outer, struct section *ret)
{
	*ret = *outer;
	ret->name = d->name;
	ret->line = d->line;
	if (is_condition(d->name)) /* no section of its own */
		return 0;
	const char *value = apache_read_value(r->s, d->argument, d->n_arguments);
	const char *label = scan_printf(r->s, "%s%s%s", scan_text(r->s, l->name),
					value[0] ? " " : "", value);
	/* A false report: all open sections have one, the outermost "". */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	ret->context = outer->context[0] ? scan_printf(r->s, "%s > %s", outer->context, label)
					 : label;
	ret->number = ++r->n_sections;
	d->opens = ret->number;
	return r->each(r->context, d);
}

/* One line. `open` is the stack of sections, of which *depth are in use beside the
 * outermost. */
static int read_line(struct reading *r, struct apache_config *c, const struct apache_line *l,
		     enum apache_kind kind, const char *path, struct section *open, size_t *depth)
{
	struct apache_setting d = setting(r, l, &open[*depth], path);
	int result = 0;
	switch (kind) {
	case APACHE_END: break;
	case APACHE_OPEN:
		if (*depth + 1 == MAX_SECTIONS)
			return err_set(r->e, "%s:%lld: nested too deep", path, (long long)l->line);
		if (is_condition(d.name) && !is_met(r, d.name, l)) {
			if (!skip_section(r, c))
				scan_partial(r->s, "%s:%lld: <%s> is not closed", path,
					     (long long)l->line, d.name);
			return 0;
		}
		result = open_section(r, &d, l, &open[*depth], &open[*depth + 1]);
		++*depth;
		return result;
	case APACHE_CLOSE:
		if (*depth && strcmp(open[*depth].name, d.name) == 0)
			--*depth;
		else
			scan_partial(r->s, "%s:%lld: </%s> closes nothing", path,
				     (long long)l->line, d.name);
		return 0;
	case APACHE_BROKEN:
		scan_partial(r->s, "%s:%lld: a quote or a section's name has no end", path,
			     (long long)l->line);
		return 0;
	case APACHE_DIRECTIVE:
		if (is_for_reader(r, &d, &open[*depth], &result))
			return result;
		return r->each(r->context, &d);
	}
	return 0;
}

/* A directory that a pattern has matched: httpd reads what is in it. */
static int read_dir(struct reading *r, const char *path, const struct section *outer)
{
	struct names names;
	if (scan_list(r->s, path, &names, r->e) == 0 && !names.n)
		scan_partial(r->s, "%s: an empty directory in the place of a file", path);
	r->depth++;
	int result = include_path(r, path, true, path, outer);
	r->depth--;
	return result;
}

static int read_file(struct reading *r, const char *path, const struct section *outer)
{
	struct str bytes;
	struct stat st;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES) {
		scan_partial(r->s, "%s: Include goes too deep or in a circle", path);
		return 0;
	}
	if (scan_is_late(r->s))
		return scan_late(r->s, r->e);
	if (scan_stat(r->s, path, true, &st, r->e) == 0 && S_ISDIR(st.st_mode))
		return read_dir(r, path, outer);
	if (scan_read(r->s, path, 0, &bytes, r->e)) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	struct apache_config c = { .rest = bytes };
	struct section open[MAX_SECTIONS] = { *outer };
	struct apache_line l;
	enum apache_kind kind;
	size_t depth = 0;
	int result = 0;
	r->depth++;
	while (!result && (kind = apache_config_next(&c, scan_arena(r->s), &l)) != APACHE_END)
		result = read_line(r, &c, &l, kind, path, open, &depth);
	r->depth--;
	if (!result && depth)
		scan_partial(r->s, "%s:%lld: <%s> is not closed", path, (long long)open[depth].line,
			     open[depth].name);
	return result;
}

int apache_read(struct scan *s, int (*each)(void *context, const struct apache_setting *d),
		void *context, struct err *e)
{
	bool is_absent = true;
	for (size_t i = 0; i < N(main_files); i++) {
		struct stat st;
		int result = scan_stat(s, main_files[i].file, true, &st, e);
		if (result == SCAN_ABSENT)
			continue;
		if (result < 0)
			return result;
		is_absent = false;
		struct reading r = { .s = s,
				     .each = each,
				     .context = context,
				     .e = e,
				     .server_root = main_files[i].server_root,
				     .defines = MAP(scan_arena(s)),
				     .modules = MAP(scan_arena(s)) };
		read_environment(&r, i == 0 ? "/etc/apache2/envvars" : "/etc/sysconfig/httpd");
		result = read_file(&r, main_files[i].file, &(struct section){ .context = "" });
		if (result)
			return result;
	}
	return is_absent ? scan_absent(s, "no %s", main_files[0].file) : 0;
}

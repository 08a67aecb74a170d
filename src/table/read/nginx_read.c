/* SPDX-License-Identifier: Apache-2.0 */
/* nginx_read - all directives of nginx, with include followed in place. */
#include "table/read/nginx_read.h"

#include "base/buf.h"

#include <string.h>

enum { MAX_DEPTH = 16, MAX_FILES = 4096, MAX_BLOCKS = 64 };

static const char *const main_files[] = {
	"/etc/nginx/nginx.conf",
	"/usr/local/nginx/conf/nginx.conf",
	"/usr/local/openresty/nginx/conf/nginx.conf",
	"/usr/local/tengine/conf/nginx.conf",
	"/opt/nginx/conf/nginx.conf",
};

struct block {
	const char *context;
	int64_t number;
	bool is_data; /* of a map: no directives in it */
};

struct reading {
	struct scan *s;
	int (*each)(void *context, const struct nginx_setting *d);
	void *context;
	struct err *e;
	const char *prefix; /* directory of nginx.conf */
	int depth, n_files;
	int64_t n_blocks;
};

static int read_file(struct reading *r, const char *path, const struct block *outer);

const char *nginx_read_value(struct scan *s, const struct nginx_directive *d)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	for (size_t i = 1; i < d->n; i++) {
		if (i > 1)
			buf_putc(&out, ' ');
		buf_str(&out, d->word[i]);
	}
	return scan_text(s, out.p ? buf_view(&out) : STR(""));
}

static const char *path_below(struct scan *s, const char *prefix, struct str path)
{
	const char *text = scan_text(s, path);
	return text[0] == '/' ? text : scan_printf(s, "%s/%s", prefix, text);
}

const char *nginx_read_path(struct scan *s, const struct nginx_setting *d, struct str path)
{
	return path_below(s, d->prefix, path);
}

static int include(struct reading *r, const struct nginx_directive *d, const char *path,
		   const struct block *outer)
{
	struct names found;
	if (d->n != 2) {
		scan_partial(r->s, "%s:%lld: include names no file", path, (long long)d->line);
		return 0;
	}
	const char *pattern = path_below(r->s, r->prefix, d->word[1]);
	if (scan_glob(r->s, pattern, &found, r->e) < 0) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	if (!found.n && !strpbrk(pattern, "*?["))
		scan_partial(r->s, "%s:%lld: %s is not there", path, (long long)d->line, pattern);
	for (size_t i = 0; i < found.n; i++) {
		int result = read_file(r, found.name[i], outer);
		if (result)
			return result;
	}
	return 0;
}

static bool is_data(struct str name)
{
	static const char *const names[] = { "types", "map", "geo", "charset_map",
					     "split_clients" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

static struct block open_block(struct reading *r, const struct block *outer,
			       const struct nginx_directive *d)
{
	const char *value = nginx_read_value(r->s, d), *name = scan_text(r->s, d->word[0]);
	const char *label = value[0] ? scan_printf(r->s, "%s %s", name, value) : name;
	return (struct block){
		/* A false report: all open blocks have one, the outermost "". */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		.context = outer->context[0] ? scan_printf(r->s, "%s > %s", outer->context, label)
					     : label,
		.number = ++r->n_blocks,
		.is_data = outer->is_data || is_data(d->word[0]),
	};
}

static int give(struct reading *r, const struct nginx_directive *d, const char *path,
		const struct block *outer, int64_t opens)
{
	if (outer->is_data)
		return 0;
	struct nginx_setting setting = {
		.context = outer->context,
		.name = scan_text(r->s, d->word[0]),
		.directive = d,
		.block = outer->number,
		.opens = opens,
		.path = path,
		.prefix = r->prefix,
		.line = d->line,
	};
	return r->each(r->context, &setting);
}

static int read_block(struct reading *r, struct nginx_config *c, const char *path,
		      const struct block *outer)
{
	struct block open[MAX_BLOCKS] = { *outer };
	size_t depth = 0;
	struct nginx_directive d;
	enum nginx_kind kind;
	int result = 0;
	while (!result && (kind = nginx_config_next(c, scan_arena(r->s), &d)) != NGINX_END) {
		if (kind == NGINX_BROKEN || (kind == NGINX_CLOSE && !depth) ||
		    (kind == NGINX_OPEN && depth + 1 == MAX_BLOCKS)) {
			scan_partial(r->s, "%s:%lld: %s", path, (long long)d.line,
				     kind == NGINX_BROKEN  ? d.problem
				     : kind == NGINX_CLOSE ? N_("} closes nothing")
							   : N_("nested too deep"));
			return 0;
		}
		if (kind == NGINX_CLOSE) {
			depth--;
		} else if (kind == NGINX_OPEN) {
			open[depth + 1] = open_block(r, &open[depth], &d);
			result = give(r, &d, path, &open[depth], open[depth + 1].number);
			depth++;
		} else if (str_is(d.word[0], "include") && !open[depth].is_data) {
			result = include(r, &d, path, &open[depth]);
		} else {
			result = give(r, &d, path, &open[depth], NO_INT);
		}
	}
	if (!result && depth)
		scan_partial(r->s, "%s: a block is not closed", path);
	return result;
}

static int read_file(struct reading *r, const char *path, const struct block *outer)
{
	struct str bytes;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES) {
		scan_partial(r->s, "%s: include goes too deep or in a circle", path);
		return 0;
	}
	if (scan_is_late(r->s))
		return scan_late(r->s, r->e);
	int result = scan_read(r->s, path, 0, &bytes, r->e);
	if (result) {
		scan_partial(r->s, "%s", r->e->said);
		return 0;
	}
	struct nginx_config c = { .rest = bytes, .line = 1 };
	r->depth++;
	result = read_block(r, &c, path, outer);
	r->depth--;
	return result;
}

int nginx_read(struct scan *s, int (*each)(void *context, const struct nginx_setting *d),
	       void *context, struct err *e)
{
	struct reading r = { .s = s, .each = each, .context = context, .e = e };
	bool is_absent = true;
	for (size_t i = 0; i < N(main_files); i++) {
		struct stat st;
		int result = scan_stat(s, main_files[i], true, &st, e);
		if (result == SCAN_ABSENT)
			continue;
		if (result < 0)
			return result;
		is_absent = false;
		r.prefix = scan_text(s, str_head(str_of(main_files[i]),
						 strlen(main_files[i]) - strlen("/nginx.conf")));
		result = read_file(&r, main_files[i], &(struct block){ .context = "" });
		if (result)
			return result;
	}
	return is_absent ? scan_absent(s, "no %s", main_files[0]) : 0;
}

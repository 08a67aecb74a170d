/* SPDX-License-Identifier: Apache-2.0 */
/* sshd_read - all lines of sshd_config in the order in which sshd sees them. */
#include "table/read/sshd_read.h"

#include <string.h>

/* sshd's own limit (SERVCONF_MAX_DEPTH) catches loops; the second one catches
 * files that include many others many times. */
enum { MAX_DEPTH = 16, MAX_FILES = 4096 };

struct reading {
	struct scan *s;
	int (*each)(void *context, const struct sshd_directive *d);
	void *context;
	struct err *e;
	int depth, n_files;
	const char *match;
	bool is_match_all;
};

static int read_file(struct reading *r, const char *path);

const char *sshd_read_value(struct scan *s, const struct sshd_config_line *line)
{
	autobuf out = BUF(SCAN_MAX_LINE);
	for (size_t i = 0; i < line->n_arguments; i++) {
		if (i)
			buf_putc(&out, ' ');
		buf_str(&out, line->argument[i]);
	}
	return scan_text(s, buf_view(&out));
}

/* Each pattern of an Include; what Match leaves behind in there ends there. */
static int include(struct reading *r, const struct sshd_config_line *line)
{
	const char *match = r->match;
	bool is_match_all = r->is_match_all;
	for (size_t i = 0; i < line->n_arguments; i++) {
		struct names paths;
		const char *pattern = scan_text(r->s, line->argument[i]);
		if (pattern[0] != '/')
			pattern = scan_printf(r->s, "/etc/ssh/%s", pattern);
		int result = scan_glob(r->s, pattern, &paths, r->e);
		for (size_t j = 0; !result && j < paths.n; j++) {
			result = read_file(r, paths.name[j]);
			/* A link that leads nowhere: sshd does not start with one. */
			if (result == SCAN_ABSENT) {
				scan_partial(r->s, "%s", r->e->said);
				result = 0;
			}
			r->match = match;
			r->is_match_all = is_match_all;
		}
		if (result)
			return result;
	}
	return 0;
}

/* Criteria inside an included file narrow those of the block that includes it. */
static void match(struct reading *r, const struct sshd_config_line *line, const char *outer)
{
	const char *criteria = sshd_read_value(r->s, line);
	bool is_all = str_is_nocase(str_of(criteria), "all");
	r->is_match_all = is_all && !outer[0];
	r->match = is_all      ? outer
		   : !outer[0] ? criteria
			       : scan_printf(r->s, "%s %s", outer, criteria);
}

static int read_line(struct reading *r, const struct lines *lines, const char *outer)
{
	struct sshd_config_line line;
	int result = sshd_config_line(scan_arena(r->s), lines->line, &line, r->e);
	if (result == SSHD_CONFIG_BLANK)
		return 0;
	if (result < 0) {
		scan_partial(r->s, "%s:%lld: %s", lines->path, (long long)lines->number,
			     r->e->said);
		return 0;
	}
	if (strcmp(line.keyword, "include") == 0)
		return include(r, &line);
	if (strcmp(line.keyword, "match") == 0) {
		match(r, &line, outer);
		return 0;
	}
	struct sshd_directive d = {
		.line = &line,
		.match = r->match,
		.is_match_all = r->is_match_all,
		.path = lines->path,
		.number = lines->number,
	};
	return r->each(r->context, &d);
}

static int read_file(struct reading *r, const char *path)
{
	const char *outer = r->match;
	struct lines lines;
	if (r->depth >= MAX_DEPTH || ++r->n_files > MAX_FILES)
		return err_set(r->e, "%s: Include goes too deep or in a circle", path);
	int result = scan_lines(r->s, path, &lines, r->e);
	r->depth++;
	while (!result && scan_line(r->s, &lines))
		result = read_line(r, &lines, outer);
	r->depth--;
	return result;
}

int sshd_read(struct scan *s, int (*each)(void *context, const struct sshd_directive *d),
	      void *context, struct err *e)
{
	struct reading r = { .s = s, .each = each, .context = context, .e = e, .match = "" };
	return read_file(&r, "/etc/ssh/sshd_config");
}

/* SPDX-License-Identifier: Apache-2.0 */
/* cups_config - whom the print service CUPS serves: cupsd.conf(5), cups-files.conf(5). */
#include "base/buf.h"
#include "fact/scan.h"
#include "parse/apache_config.h"
#include "table/read/secret.h"

enum { SECTIONS_MAX = 8, VALUE_MAX = 16 << 10 };

struct directive {
	const char *section, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct directive, section,
	       N_("Location /admin, Policy default Limit All …; empty outside")),
	COLUMN(struct directive, key, N_("directive in lower case")),
	COLUMN(struct directive, value, N_("its arguments, a blank between them")),
	COLUMN(struct directive, path, N_("file")),
	COLUMN(struct directive, line, N_("line in the file")),
};

static const char *joined(struct scan *s, const char *front, const struct apache_line *x)
{
	autobuf out = BUF(VALUE_MAX);
	buf_puts(&out, front);
	for (size_t i = 0; i < x->n; i++) {
		buf_puts(&out, out.n ? " " : "");
		buf_str(&out, x->argument[i]);
	}
	return scan_text(s, out.n ? buf_view(&out) : STR(""));
}

struct sections {
	const char *name[SECTIONS_MAX + 1]; /* 0: outside */
	size_t depth;
};

static void open_section(struct scan *s, struct sections *x, const struct apache_line *line,
			 const char *path)
{
	const char *outer = x->name[x->depth];
	if (x->depth == SECTIONS_MAX) {
		scan_partial(s, "%s:%lld: sections are nested too deep", path,
			     (long long)line->line);
		return;
	}
	const char *front = scan_printf(s, "%s%s%s", outer, *outer ? " " : "",
					scan_text(s, line->name));
	x->name[++x->depth] = joined(s, front, line);
}

static int give(struct scan *s, const char *section, const struct apache_line *line,
		const char *path)
{
	const char *key = str_lower(scan_arena(s), line->name);
	return scan_row(
		s, &(struct directive){ .section = section,
					.key = key,
					.value = secret_value(s, key, str_of(joined(s, "", line))),
					.path = path,
					.line = line->line });
}

static int read_file(struct scan *s, const char *path, struct err *e)
{
	struct apache_config c = { .line = 0 };
	struct apache_line line = { .n = 0 };
	struct sections x = { .name = { "" } };
	enum apache_kind kind;
	int r = scan_read(s, path, 0, &c.rest, e);
	while (!r && (kind = apache_config_next(&c, scan_arena(s), &line)) != APACHE_END) {
		switch (kind) {
		case APACHE_DIRECTIVE: r = give(s, x.name[x.depth], &line, path); break;
		case APACHE_OPEN: open_section(s, &x, &line, path); break;
		case APACHE_CLOSE: x.depth -= x.depth > 0; break;
		case APACHE_BROKEN:
			scan_partial(s, "%s:%lld: not understood", path, (long long)line.line);
			break;
		case APACHE_END: break;
		}
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	int daemon = read_file(s, "/etc/cups/cupsd.conf", e);
	if (daemon < 0 || daemon == SCAN_FULL)
		return daemon;
	int files = read_file(s, "/etc/cups/cups-files.conf", e);
	if (daemon == SCAN_ABSENT && files == SCAN_ABSENT)
		return scan_absent(s, "CUPS is not set up");
	return files == SCAN_ABSENT ? 0 : files;
}

const struct table table_host_cups_config = {
	.name = "cups_config",
	.doc = N_("whom the print service CUPS serves"),
	.example = "SELECT value FROM cups_config WHERE key = 'listen'",
	.source = "/etc/cups/cupsd.conf, /etc/cups/cups-files.conf",
	.identity = "section key path line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

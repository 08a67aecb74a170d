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

static int read_file(struct scan *s, const char *path, struct err *e)
{
	struct apache_config c = { .line = 0 };
	struct apache_line x = { .n = 0 };
	enum apache_kind kind;
	const char *section[SECTIONS_MAX + 1] = { "" };
	size_t depth = 0;
	int r = scan_read(s, path, 0, &c.rest, e);
	while (!r && (kind = apache_config_next(&c, scan_arena(s), &x)) != APACHE_END) {
		const char *key;
		switch (kind) {
		case APACHE_DIRECTIVE:
			key = str_lower(scan_arena(s), x.name);
			r = scan_row(
				s, &(struct directive){
					   .section = section[depth],
					   .key = key,
					   .value = secret_value(s, key, str_of(joined(s, "", &x))),
					   .path = path,
					   .line = x.line });
			break;
		case APACHE_OPEN:
			if (depth < SECTIONS_MAX) {
				const char *outer = section[depth];
				section[++depth] = joined(s,
							  scan_printf(s, "%s%s%s", outer,
								      *outer ? " " : "",
								      scan_text(s, x.name)),
							  &x);
				break;
			}
			/* fall through */
		case APACHE_BROKEN:
			scan_partial(s, "%s:%lld: not understood", path, (long long)x.line);
			break;
		case APACHE_CLOSE: depth -= depth > 0; break;
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

/* SPDX-License-Identifier: Apache-2.0 */
/* xrdp_config - how xrdp lets people onto a desktop from afar: xrdp.ini(5), sesman.ini(5). */
#include "fact/scan.h"
#include "parse/unit_file.h"
#include "table/read/secret.h"

struct setting {
	const char *file, *section, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, file, N_("xrdp (the server) or sesman (the sessions)")),
	COLUMN(struct setting, section, N_("section in lower case: globals, security, sessions …")),
	COLUMN(struct setting, key, N_("setting in lower case")),
	COLUMN(struct setting, value, N_("value; passwords are hidden")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static int read_file(struct scan *s, const char *file, const char *path, struct err *e)
{
	struct unit_file ini = { .line = 0 };
	struct unit_item item;
	int r = scan_read(s, path, 0, &ini.rest, e);
	while (!r && unit_file_next(&ini, scan_arena(s), &item)) {
		if (!item.name.p || !item.section.p) {
			scan_partial(s, "%s:%lld: neither a section nor key = value", path,
				     (long long)item.line);
			continue;
		}
		const char *key = str_lower(scan_arena(s), item.name);
		r = scan_row(s,
			     &(struct setting){ .file = file,
						.section = str_lower(scan_arena(s), item.section),
						.key = key,
						.value = secret_value(s, key, item.value),
						.path = path,
						.line = item.line });
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	int xrdp = read_file(s, "xrdp", "/etc/xrdp/xrdp.ini", e);
	if (xrdp < 0 || xrdp == SCAN_FULL)
		return xrdp;
	int sesman = read_file(s, "sesman", "/etc/xrdp/sesman.ini", e);
	return xrdp && sesman == SCAN_ABSENT ? scan_absent(s, "xrdp is not set up")
	       : sesman == SCAN_ABSENT	     ? 0
					     : sesman;
}

const struct table table_host_xrdp_config = {
	.name = "xrdp_config",
	.doc = N_("how xrdp lets people onto a desktop from afar"),
	.example = "SELECT value FROM xrdp_config WHERE key = 'security_layer'",
	.source = "/etc/xrdp/xrdp.ini, /etc/xrdp/sesman.ini",
	.identity = "file section key line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* crypttab - encrypted volumes that are opened at start: crypttab(5). */
#include "fact/scan.h"

#include <string.h>

struct volume {
	const char *name, *device, *key_file, *options, *path;
	bool is_swap, has_new_key;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct volume, name, N_("name of the opened volume, in /dev/mapper")),
	COLUMN(struct volume, device, N_("device, UUID= or file that is encrypted")),
	COLUMN(struct volume, key_file,
	       N_("file with the key; null: a passphrase is asked for at start")),
	COLUMN(struct volume, options, N_("options, as in ,luks,discard,")),
	COLUMN(struct volume, is_swap, N_("whether swap space is made on it at each start")),
	COLUMN(struct volume, has_new_key, N_("whether each start takes a new random key")),
	COLUMN(struct volume, path, N_("file")),
	COLUMN(struct volume, line, N_("line in the file")),
};

static bool has_option(struct str options, const char *name)
{
	struct str option;
	while (str_split(&options, ',', &option))
		if (str_is(str_trim(option), name))
			return true;
	return false;
}

static int scan(struct scan *s, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/crypttab", &lines, e);
	while (!r && scan_line(s, &lines)) {
		struct str rest = str_trim(lines.line), name, device, key = { NULL, 0 };
		struct str options = { NULL, 0 };
		if (!rest.n || rest.p[0] == '#')
			continue;
		if (!str_word(&rest, &name) || !str_word(&rest, &device)) {
			scan_partial(s, "%s:%lld: fewer than 2 fields", lines.path,
				     (long long)lines.number);
			continue;
		}
		(void)str_word(&rest, &key);
		(void)str_word(&rest, &options);
		bool has_key = key.n && !str_is(key, "none") && !str_is(key, "-");
		bool is_random = str_is(key, "/dev/urandom") || str_is(key, "/dev/random");
		struct volume v = {
			.name = scan_text(s, name),
			.device = scan_text(s, device),
			.key_file = has_key ? scan_text(s, key) : NULL,
			.options = scan_printf(s, ",%.*s,", (int)options.n,
					       options.p ? options.p : ""),
			.path = lines.path,
			.is_swap = has_option(options, "swap"),
			.has_new_key = is_random,
			.line = lines.number,
		};
		r = scan_row(s, &v);
	}
	return r;
}

const struct table table_host_crypttab = {
	.name = "crypttab",
	.doc = N_("encrypted volumes that are opened at start"),
	.example = "SELECT name, device FROM crypttab WHERE key_file IS NOT NULL",
	.source = "/etc/crypttab",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

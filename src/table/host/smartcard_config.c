/* SPDX-License-Identifier: Apache-2.0 */
/* smartcard_config - how people sign in with a card: /etc/pam_pkcs11/pam_pkcs11.conf. */
#include "fact/scan.h"
#include "parse/scconf.h"

struct setting {
	const char *block, *key, *value, *path;
	int64_t line;
};

static const struct column columns[] = {
	COLUMN(struct setting, block,
	       N_("blocks that it stands in: pam_pkcs11/pkcs11_module opensc")),
	COLUMN(struct setting, key, N_("setting")),
	COLUMN(struct setting, value, N_("values, separated by commas")),
	COLUMN(struct setting, path, N_("file")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static int scan(struct scan *s, struct err *e)
{
	static const char path[] = "/etc/pam_pkcs11/pam_pkcs11.conf";
	struct scconf_item item;
	struct str bytes;
	int r = scan_read(s, path, 0, &bytes, e);
	if (r)
		return r;
	struct scconf_reader reader = SCCONF_READER(bytes);
	while ((r = scconf_next(scan_arena(s), &reader, &item, e))) {
		if (scan_is_late(s))
			return scan_late(s, e);
		if (r < 0) {
			scan_partial(s, "%s:%lld: %s", path, (long long)item.line, e->said);
			continue;
		}
		struct setting row = { item.block, item.key, item.value, path, item.line };
		r = scan_row(s, &row);
		if (r)
			return r;
	}
	return 0;
}

const struct table table_host_smartcard_config = {
	.name = "smartcard_config",
	.doc = N_("how people sign in with a card, by pam_pkcs11"),
	.example = "SELECT value FROM smartcard_config WHERE key = 'cert_policy'",
	.source = "/etc/pam_pkcs11/pam_pkcs11.conf",
	.identity = "block key line",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

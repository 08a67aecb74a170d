/* SPDX-License-Identifier: Apache-2.0 */
/* mongodb_config - settings of MongoDB. */
#include "table/read/yaml_read.h"

static const struct setting_default defaults[] = {
	{ "net.bindIp", "localhost" },
	{ "net.tls.mode", "disabled" },
	{ "security.authorization", "disabled" },
};

static int scan(struct scan *s, struct err *e)
{
	static const char *const files[] = { "/etc/mongod.conf", "/etc/mongodb.conf" };
	return yaml_read_rows(s, files, N(files), defaults, N(defaults), e);
}

const struct table table_host_mongodb_config = {
	.name = "mongodb_config",
	.doc = N_("settings of MongoDB, with the defaults that matter"),
	.example = "SELECT key, value FROM mongodb_config WHERE key = 'net.bindIp'",
	.source = "/etc/mongod.conf, /etc/mongodb.conf",
	.identity = "key value",
	.columns = yaml_read_columns,
	.n_columns = YAML_READ_COLUMNS,
	.scan = scan,
};

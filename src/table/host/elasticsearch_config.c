/* SPDX-License-Identifier: Apache-2.0 */
/* elasticsearch_config - settings of Elasticsearch and OpenSearch. */
#include "table/read/yaml_read.h"

static const struct column columns[] = {
	COLUMN(struct setting, key, N_("name, its levels separated by dots")),
	COLUMN(struct setting, value, N_("value; passwords are hidden")),
	COLUMN(struct setting, is_default, N_("whether it stands in no file")),
	COLUMN(struct setting, path, N_("file; NULL for a default")),
	COLUMN(struct setting, line, N_("line in the file")),
};

static const struct setting_default defaults[] = {
	{ "network.host", "_local_" },
};

static int scan(struct scan *s, struct err *e)
{
	static const char *const files[] = { "/etc/elasticsearch/elasticsearch.yml",
					     "/etc/opensearch/opensearch.yml",
					     "/usr/local/elasticsearch/config/elasticsearch.yml" };
	return yaml_read_rows(s, files, N(files), defaults, N(defaults), e);
}

const struct table table_host_elasticsearch_config = {
	.name = "elasticsearch_config",
	.doc = N_("settings of Elasticsearch, with the defaults that matter"),
	.example = "SELECT key, value FROM elasticsearch_config WHERE key = 'network.host'",
	.source = "/etc/elasticsearch/elasticsearch.yml, /etc/opensearch/opensearch.yml",
	.identity = "key value",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

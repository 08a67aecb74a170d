/* SPDX-License-Identifier: Apache-2.0 */
/* elasticsearch_config - settings of Elasticsearch and OpenSearch. */
#include "table/read/yaml_read.h"

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
	.columns = yaml_read_columns,
	.n_columns = YAML_READ_COLUMNS,
	.scan = scan,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* postgresql_read - the clusters of PostgreSQL and what their files set.
 *
 * For the tables postgresql_config, postgresql_hba and tls_certificates. */
#ifndef ZICHA_TABLE_READ_POSTGRESQL_READ_H
#define ZICHA_TABLE_READ_POSTGRESQL_READ_H

#include "table/read/settings.h"

struct postgresql_cluster {
	const char *name;     /* "15/main"; the data directory where clusters have no names */
	const char *data_dir; /* of PG_VERSION */
	const char *hba_path;
	int64_t version; /* major; NO_INT if it cannot be told */
};

struct postgresql_clusters {
	struct postgresql_cluster *cluster;
	size_t n, capacity;
	struct settings settings; /* scope: the cluster's name; with the defaults that matter */
};

/* 0, SCAN_ABSENT: no cluster, or <0. What cannot be read makes the table partial. */
must_use int postgresql_read(struct scan *s, struct postgresql_clusters *ret, struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* nonwork_software - miners, file sharing, net disks, games, players.
 *
 * The list is src/table/data/nonwork.tsv; no rows means that nothing of it is here. */
#include "table/data/nonwork.h"
#include "table/read/products.h"

static const struct column columns[] = { PRODUCTS_COLUMNS };

static int scan(struct scan *s, struct err *e)
{
	return products_find(s, nonwork, true, e);
}

const struct table table_host_nonwork_software = {
	.name = "nonwork_software",
	.doc = N_("programs that a work computer is not for"),
	.example = "SELECT product, evidence FROM nonwork_software WHERE kind = 'miner'",
	.source = N_("packages, programs, units and processes of a list of products"),
	.identity = "product seen_as evidence",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

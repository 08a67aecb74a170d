/* SPDX-License-Identifier: Apache-2.0 */
/* remote_control_software - remote desktops, tunnels out of the network, proxies.
 *
 * The list is src/table/data/remote_control.tsv; no rows means that nothing of it is here. */
#include "table/data/remote_control.h"
#include "table/read/products.h"

static const struct column columns[] = { PRODUCTS_COLUMNS };

static int scan(struct scan *s, struct err *e)
{
	return products_find(s, remote_control, false, e);
}

const struct table table_host_remote_control_software = {
	.name = "remote_control_software",
	.doc = N_("programs that let somebody in from outside"),
	.example = "SELECT product, evidence FROM remote_control_software WHERE kind = "
		   "'remote-control'",
	.source = N_("packages, programs, units and processes of a list of products"),
	.identity = "product seen_as evidence",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};

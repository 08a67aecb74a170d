/* SPDX-License-Identifier: Apache-2.0 */
/* web_tls_protocols - the versions of TLS that the site speaks. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_tls_protocol, address, N_("address and port that was asked")),
	COLUMN(struct web_tls_protocol, protocol, N_("SSLv3, TLSv1.2 and so on")),
	COLUMN(struct web_tls_protocol, is_offered, N_("the server speaks it")),
	COLUMN(struct web_tls_protocol, suite, N_("the suite that it takes first")),
};

const struct table table_web_web_tls_protocols = {
	.name = "web_tls_protocols",
	.doc = N_("versions of TLS that the site speaks"),
	.example = "SELECT protocol FROM web_tls_protocols WHERE is_offered",
	.source = N_("TLS"),
	.identity = "address protocol",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};

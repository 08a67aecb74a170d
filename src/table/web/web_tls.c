/* SPDX-License-Identifier: Apache-2.0 */
/* web_tls - what else is to be said of the TLS of the site. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_tls_port, address, N_("address and port that was asked")),
	COLUMN(struct web_tls_port, is_tls, N_("it speaks TLS")),
	COLUMN(struct web_tls_port, has_compression, N_("1 it compresses; NULL: not known")),
	COLUMN(struct web_tls_port, has_secure_renegotiation,
	       N_("1 renegotiation is bound to the connection; NULL: not known")),
	COLUMN(struct web_tls_port, has_heartbeat, N_("1 it takes heartbeats; NULL: not known")),
	COLUMN(struct web_tls_port, wants_client_certificate,
	       N_("1 it asks for a certificate of the visitor; NULL: not known")),
	COLUMN(struct web_tls_port, hsts,
	       N_("the field Strict-Transport-Security of the first page")),
	COLUMN(struct web_tls_port, hsts_seconds,
	       N_("for how long browsers shall use TLS only; NULL: it does not say")),
	COLUMN(struct web_tls_port, hsts_has_subdomains, N_("that holds for all subdomains")),
	COLUMN(struct web_tls_port, hsts_is_preloading,
	       N_("it wants to be in the browsers' lists")),
};

const struct table table_web_web_tls = {
	.name = "web_tls",
	.doc = N_("the TLS of the site at large"),
	.example = "SELECT has_heartbeat FROM web_tls",
	.source = N_("TLS"),
	.identity = "address",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};

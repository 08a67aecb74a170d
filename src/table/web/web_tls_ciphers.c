/* SPDX-License-Identifier: Apache-2.0 */
/* web_tls_ciphers - the cipher suites that the site takes, as far as they were found. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_tls_cipher, address, N_("address and port that was asked")),
	COLUMN(struct web_tls_cipher, protocol, N_("version of TLS")),
	COLUMN(struct web_tls_cipher, suite, N_("name of the suite")),
	COLUMN(struct web_tls_cipher, key_bits, N_("bits of its key")),
	COLUMN(struct web_tls_cipher, dh_bits, N_("bits of the Diffie-Hellman group")),
	COLUMN(struct web_tls_cipher, is_weak, N_("null, anonymous, export, DES, RC4 or 3DES")),
	COLUMN(struct web_tls_cipher, is_sm, N_("it is of the Chinese national algorithms")),
	COLUMN(struct web_tls_cipher, has_forward_secrecy,
	       N_("a stolen key does not open what was recorded")),
};

const struct table table_web_web_tls_ciphers = {
	.name = "web_tls_ciphers",
	.doc = N_("cipher suites that the site takes"),
	.example = "SELECT protocol, suite FROM web_tls_ciphers WHERE is_weak",
	.source = N_("TLS"),
	.identity = "address protocol suite",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};

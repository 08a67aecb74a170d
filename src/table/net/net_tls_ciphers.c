/* SPDX-License-Identifier: Apache-2.0 */
/* net_tls_ciphers - cipher suites that a port was seen to take. */
#include "table/net/net_tls_rows.h"

static const struct column columns[] = {
	COLUMN(struct net_tls_cipher, ip, N_("address")),
	COLUMN(struct net_tls_cipher, port, N_("port")),
	COLUMN(struct net_tls_cipher, protocol, N_("SSLv2, SSLv3, TLSv1.0 … TLSv1.3, TLCP")),
	COLUMN(struct net_tls_cipher, suite, N_("as IANA names it, or GB/T 38636")),
	COLUMN(struct net_tls_cipher, number, N_("its number")),
	COLUMN(struct net_tls_cipher, bits,
	       N_("size of the key; NULL where the name does not say")),
	COLUMN(struct net_tls_cipher, is_weak,
	       N_("does not encrypt, is anonymous, or uses an export key, DES, RC2, RC4, 3DES or "
		  "IDEA")),
	COLUMN(struct net_tls_cipher, is_sm, N_("uses SM2, SM3 and SM4")),
	COLUMN(struct net_tls_cipher, has_forward_secrecy,
	       N_("what was recorded stays closed when the key gets known")),
	COLUMN(struct net_tls_cipher, dh_bits,
	       N_("size of the prime that the server sent; NULL: none, or not seen")),
	COLUMN(struct net_tls_cipher, curve,
	       N_("number of the curve or group, as IANA lists them; NULL: none, or not seen")),
};

const struct table table_net_net_tls_ciphers = {
	.name = "net_tls_ciphers",
	.doc = N_("cipher suites that ports were seen to take; all of them only with "
		  "net.tls_suites"),
	.example = "SELECT ip, port, protocol, suite FROM net_tls_ciphers WHERE bits < 128",
	.source = N_("ServerHellos"),
	.identity = "ip port protocol suite",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};

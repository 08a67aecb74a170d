/* SPDX-License-Identifier: Apache-2.0 */
/* net_certificates - certificates that ports show. */
#include "table/net/net_tls_rows.h"

static const struct column columns[] = {
	COLUMN(struct net_certificate, ip, N_("address")),
	COLUMN(struct net_certificate, port, N_("port")),
	COLUMN(struct net_certificate, chain,
	       N_("number of the chain: a server can have one of RSA and one of ECDSA")),
	COLUMN(struct net_certificate, position, N_("number in the chain; 1 is the server's own")),
	COLUMN(struct net_certificate, subject, N_("who it is for")),
	COLUMN(struct net_certificate, issuer, N_("who signed it")),
	COLUMN(struct net_certificate, names,
	       N_("host names and addresses it is for, separated by spaces")),
	COLUMN(struct net_certificate, serial, N_("serial number, hexadecimal")),
	COLUMN(struct net_certificate, sha256, N_("fingerprint")),
	COLUMN_TOLD(struct net_certificate, not_before, N_("valid from")),
	COLUMN_TOLD(struct net_certificate, not_after, N_("valid until")),
	COLUMN_TOLD_MEASURED(struct net_certificate, days_left,
			     N_("whole days until it expires; negative if it has")),
	COLUMN_TOLD(struct net_certificate, key_kind,
		    N_("rsa, ec, sm2, ed25519, dsa …; NULL for a kind that is not known")),
	COLUMN(struct net_certificate, key_bits, N_("size of the key")),
	COLUMN_TOLD(struct net_certificate, signature,
		    N_("algorithm of the signature: sha256WithRSAEncryption, SM2-with-SM3 …")),
	COLUMN(struct net_certificate, is_weak_signature,
	       N_("is signed with MD5, SHA-1 or older; not said of what signed itself")),
	COLUMN(struct net_certificate, is_self_signed, N_("whether it is signed with its own key")),
	COLUMN(struct net_certificate, is_ca, N_("whether it may sign others")),
	COLUMN(struct net_certificate, asked_name,
	       N_("name that the server was asked for; NULL: none")),
	COLUMN(struct net_certificate, name_fits,
	       N_("of the server's own: whether it is for that name; NULL: no name, or not its "
		  "own")),
	COLUMN(struct net_certificate, is_trusted,
	       N_("of the server's own: whether an authority stands behind it that this machine "
		  "trusts; NULL: not known")),
	COLUMN(struct net_certificate, trust_problem, N_("why not")),
};

const struct table table_net_net_certificates = {
	.name = "net_certificates",
	.doc = N_("certificates that ports show, with their chains"),
	.example = "SELECT ip, port, subject, not_after FROM net_certificates WHERE position = 1 "
		   "AND days_left < 30",
	.source = N_("Certificate messages"),
	.identity = "ip port chain position",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* web_tls_certificates - the certificates that the site shows. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_tls_certificate, address, N_("address and port that was asked")),
	COLUMN(struct web_tls_certificate, chain, N_("which of its chains")),
	COLUMN(struct web_tls_certificate, position, N_("place in the chain; 1 is the site's own")),
	COLUMN(struct web_tls_certificate, subject, N_("who it is for")),
	COLUMN(struct web_tls_certificate, issuer, N_("who signed it")),
	COLUMN(struct web_tls_certificate, names, N_("names it is for, separated by spaces")),
	COLUMN(struct web_tls_certificate, serial, N_("serial number, hexadecimal")),
	COLUMN(struct web_tls_certificate, sha256, N_("fingerprint")),
	COLUMN(struct web_tls_certificate, not_before, N_("valid from")),
	COLUMN(struct web_tls_certificate, not_after, N_("valid until")),
	COLUMN_MEASURED(struct web_tls_certificate, days_left,
			N_("whole days until it expires; negative if it has")),
	COLUMN(struct web_tls_certificate, key_kind, N_("rsa, ec, sm2 …")),
	COLUMN(struct web_tls_certificate, key_bits, N_("size of the key")),
	COLUMN(struct web_tls_certificate, signature, N_("algorithm of the signature")),
	COLUMN(struct web_tls_certificate, is_self_signed, N_("signed with its own key")),
	COLUMN(struct web_tls_certificate, is_weak_signature, N_("signed by MD5 or SHA-1")),
	COLUMN(struct web_tls_certificate, is_name_right,
	       N_("1 it is for the site's name, 0 it is not; NULL: not known")),
	COLUMN(struct web_tls_certificate, is_trusted,
	       N_("1 this machine trusts it, 0 it does not; NULL: not known")),
	COLUMN(struct web_tls_certificate, trust_words, N_("why it is not trusted")),
};

const struct table table_web_web_tls_certificates = {
	.name = "web_tls_certificates",
	.doc = N_("certificates that the site shows"),
	.example = "SELECT subject, days_left FROM web_tls_certificates WHERE position = 1",
	.source = N_("TLS"),
	.identity = "address chain position",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};

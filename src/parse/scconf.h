/* SPDX-License-Identifier: Apache-2.0 */
/* scconf - the configuration of smart card software: pam_pkcs11.conf, opensc.conf.
 *
 *     key = value, "another value";
 *     block name { key = value; block2 { … } }
 *
 * "#" begins a comment outside quotes. */
#ifndef ZICHA_PARSE_SCCONF_H
#define ZICHA_PARSE_SCCONF_H

#include "base/err.h"
#include "base/str.h"

enum { SCCONF_MAX_DEPTH = 16 };

struct scconf_reader {
	struct str rest;
	int64_t line;			     /* where `rest` begins */
	const char *block[SCCONF_MAX_DEPTH]; /* those that are open: "pam_pkcs11/mapper ldap" */
	size_t depth;
};

struct scconf_item {
	const char *block; /* path of the block it stands in; "" for none */
	const char *key;
	const char *value; /* values separated by a comma, without quotes */
	int64_t line;
};

#define SCCONF_READER(bytes) ((struct scconf_reader){ .rest = (bytes), .line = 1 })

/* The next assignment. >0 read, 0 no more, <0 something else stands there: the
 * words are set, ret->line too, and reading can go on behind it. */
must_use int scconf_next(struct arena *a, struct scconf_reader *r, struct scconf_item *ret,
			 struct err *e);

#endif

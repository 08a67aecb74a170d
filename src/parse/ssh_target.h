/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_target - ssh://[user@]host[:port], and the same without ssh:// for a bastion.
 *
 * An IPv6 address stands in brackets. Nothing is decoded: names of hosts and accounts
 * that need it do not exist. */
#ifndef ZICHA_PARSE_SSH_TARGET_H
#define ZICHA_PARSE_SSH_TARGET_H

#include "base/err.h"
#include "base/str.h"

struct ssh_target {
	char user[64]; /* empty: as ssh(1) would */
	char host[256];
	int port; /* 0: as ssh(1) would */
};

/* 0, or <0 with what is wrong. */
must_use int ssh_target_read(struct str text, struct ssh_target *ret, struct err *e);

#endif

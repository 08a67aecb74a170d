/* SPDX-License-Identifier: Apache-2.0 */
/* wire_login - whether a packet carries a password that anybody on the way can read; and whose.
 *
 * Gives the protocol and the account, never the password. */
#ifndef ZICHA_PARSE_WIRE_LOGIN_H
#define ZICHA_PARSE_WIRE_LOGIN_H

#include "base/str.h"

enum { WIRE_LOGIN_ACCOUNT_SIZE = 64 };

struct wire_login {
	const char *protocol;		       /* a word */
	char account[WIRE_LOGIN_ACCOUNT_SIZE]; /* as it came; empty: not told */
	size_t account_n;
	bool is_account_only; /* the password comes in a later packet: see `pending` */
};

/* Reads what a client sends to a server's port. *pending is the caller's, one for each
 * conversation, 0 at first: a protocol whose account was seen and whose password was not yet.
 * True: there is a password in it, or (is_account_only) an account before one. */
must_use bool wire_login_read(struct str payload, bool is_tcp, uint16_t server_port,
			      uint8_t *pending, struct wire_login *ret);

#endif

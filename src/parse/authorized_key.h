/* SPDX-License-Identifier: Apache-2.0 */
/* authorized_key - one line of an OpenSSH authorized_keys file, sshd(8).
 *
 *     [options] type base64 [comment]
 *
 * The type is not looked up in a list: the key itself repeats it inside its
 * base64 (RFC 4253 section 6.6), and that is what tells options from a type. */
#ifndef ZICHA_PARSE_AUTHORIZED_KEY_H
#define ZICHA_PARSE_AUTHORIZED_KEY_H

#include "base/str.h"

enum { AUTHORIZED_KEY_BLANK = 1 };

struct authorized_key {
	struct str options, type, comment; /* options: absent where there are none */
	struct str blob;		   /* the decoded key: its SHA-256 is the fingerprint */
	int64_t bits;			   /* -1 for a kind of key that is not known here */
};

/* 0 read, AUTHORIZED_KEY_BLANK for an empty line or a comment, <0 not a key. */
must_use int authorized_key_read(struct arena *a, struct str line, struct authorized_key *ret_key);

#endif

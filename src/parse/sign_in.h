/* SPDX-License-Identifier: Apache-2.0 */
/* sign_in - what a message of a log tells of people at the door: sign-ins, raised rights, and what
 * happened to the log, to accounts and to the clock.
 *
 * A message is an event if a pattern of the table fits from its first byte. */
#ifndef ZICHA_PARSE_SIGN_IN_H
#define ZICHA_PARSE_SIGN_IN_H

#include "base/str.h"

enum sign_in_kind {
	SIGN_IN_OPENED,	   /* somebody came in */
	SIGN_IN_REFUSED,   /* somebody did not */
	SIGN_IN_PRIVILEGE, /* somebody acts as another, or tried to */
	SIGN_IN_CLEARED,   /* a log was cleared or its service stopped */
	SIGN_IN_ACCOUNT,   /* an account or group was made, changed or removed */
	SIGN_IN_POLICY,	   /* what is audited, or the configuration of a device, was changed */
	SIGN_IN_CLOCK,	   /* the clock was set */
	SIGN_IN_SERVICE,   /* a service was installed */
};

struct sign_in {
	enum sign_in_kind kind;
	const char *service;	     /* "ssh", "sudo", "console" …; a constant */
	struct str user, from, what; /* p == NULL: not told; within the message */
	bool is_user_hex;	     /* it is written in hexadecimal, as names with blanks are */
	int64_t times;		     /* how often: syslog counts what repeats */
};

/* False: it tells nothing of that. `program` may have p == NULL. */
must_use bool sign_in_read(struct str program, struct str message, struct sign_in *ret);

/* The same of a Windows event; `value` finds a named value of its data, or the nth ("#1"). */
must_use bool sign_in_windows(int64_t event, struct str channel,
			      struct str (*value)(void *arg, const char *name), void *arg,
			      struct sign_in *ret);

#endif

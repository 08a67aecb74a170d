/* SPDX-License-Identifier: Apache-2.0 */
/* remote - the snapshot of a host over SSH, leaving nothing behind.
 *
 * In one session: check the host's key, sign in, start /bin/sh, hand it a short
 * script, push the reader into a private folder, let it run (by sudo where asked),
 * say what to gather, take the snapshot. The reader deletes itself and its folder
 * before it reads anything, and ends with the connection; see agent/reader.c.
 *
 * Everything is foreign: what the host says is bounded, and only carried on, not
 * understood, but for a few fixed words. Every wait has an end. */
#ifndef ZICHA_NET_REMOTE_H
#define ZICHA_NET_REMOTE_H

#include "base/buf.h"
#include "base/err.h"
#include "parse/ssh_target.h"

enum { REMOTE_MAX_BYTES = 256 << 20, REMOTE_WORDS = 256 };

struct remote_options {
	const char *known_hosts; /* file that replaces the user's and the system's, or NULL */
	bool accept_new;	 /* an unknown host's key is believed and remembered */
	const char *identity;	 /* private key file, or NULL: the agent and the usual ones */
	bool has_sudo;		 /* the reader runs as root */
	const char *jump;	 /* bastion, user@host[:port], or several with , between; or NULL */
	int64_t connect_ms, silence_ms;
};

enum remote_question {
	REMOTE_PASSWORD,   /* of the account on the host */
	REMOTE_SUDO,	   /* what sudo asks for */
	REMOTE_PASSPHRASE, /* of a key file */
	REMOTE_TRUST,	   /* "yes": the key of an unknown host is right */
	REMOTE_CODE,	   /* what else a host or its sudo asks, in its own words */
	REMOTE_QUESTIONS,
};

/* Whom remote_collect() turns to. */
struct remote_caller {
	void *arg;
	/* What is being done: "signing in". */
	void (*tell)(void *arg, const char *state);
	/* Answers a question, `is_again` if the last answer was wrong. False: nobody
	 * there to ask. */
	bool (*ask)(void *arg, enum remote_question question, bool is_again, const char *words,
		    char ret_answer[REMOTE_WORDS]);
	/* The reader for `uname -m`, and its size unpacked. 1: gzipped, which is for
	 * `is_packed` only; 0: as it is; <0. */
	int (*program)(void *arg, const char *architecture, bool is_packed, struct str *ret_bytes,
		       size_t *ret_unpacked_bytes, struct err *e);
};

/* What libssh sets up once for a process and its forks. */
must_use int remote_ready(struct err *e);

/* 0, or <0 with one sentence for this host. */
must_use int remote_collect(const struct ssh_target *target, const struct remote_options *options,
			    const struct remote_caller *caller, struct str request,
			    struct buf *ret_snapshot, struct err *e);

#endif

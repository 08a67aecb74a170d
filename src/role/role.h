/* SPDX-License-Identifier: Apache-2.0 */
/* role - this program again, with fewer rights, for work on strangers' bytes.
 *
 * The program starts itself anew as a subcommand that is a role (`zicha judge`),
 * with one socket to speak through. The role reads what it needs of our own files,
 * and then gives up everything else, before it sees the first byte of a stranger:
 * root, files, network, new programs. It keeps memory, time and its sockets. */
#ifndef ZICHA_ROLE_ROLE_H
#define ZICHA_ROLE_ROLE_H

#include "base/buf.h"
#include "base/err.h"

#include <sys/types.h>

/* The role's socket. */
enum { ROLE_FD = 3 };

struct role {
	int fd; /* our end */
	pid_t pid;
};

/* Starts this program with these arguments (NULL-terminated, without its own name). */
must_use int role_start(struct role *r, const char *const arguments[], struct err *e);
/* Closes our end and waits for the end of the role. */
void role_end(struct role *r);

/* ---- in the role ---- */

/* What a role keeps beside its memory, its time and the descriptors that it was handed. */
enum role_right {
	ROLE_FORKS = 1,	  /* processes of its own, until role_confine_more() */
	ROLE_SOCKETS = 2, /* to wait on many sockets and to set their options; not to open one */
	/* to make TCP sockets, for libraries that do so by themselves; not to connect them: see
	 * role_connect.c */
	ROLE_TCP = 4,
};

/* What a stranger's bytes can make a role take of the host's memory; a sanitizer's own tables are
 * beyond any bound. */
#ifndef __has_feature
#define __has_feature(x) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
	__has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define ROLE_MAX_BYTES SIZE_MAX
#else
#define ROLE_MAX_BYTES ((size_t)3 << 30)
#endif

/* Gives up all rights but to speak through ROLE_FD, to take further sockets over it, and those
 * named. At most max_files descriptors. What the kernel does not have (Landlock before 5.13) is
 * left out; without seccomp it fails. */
must_use int role_confine(unsigned rights, int max_files, struct err *e);
/* For a fork that works on strangers' bytes: no fork either, and an end after so many seconds of
 * the processor's time; 0: see role_allow(). */
must_use int role_confine_more(int cpu_seconds, struct err *e);
/* So many seconds more, or the process ends; 0: as many as it takes. */
void role_allow(int cpu_seconds);

/* Runs `work` in a fork that has no rights but its memory and standard error: for what is to be
 * done once with a stranger's bytes. What it writes to `out` comes back in *ret_out. Its status
 * (0 to 127), or <0. */
must_use int role_apart(int (*work)(void *arg, struct buf *out), void *arg, int cpu_seconds,
			struct buf *ret_out, struct err *e);

/* Hands a descriptor to the peer; takes one. 1: taken; 0: the peer has closed. */
must_use int role_give(int socket, int fd, struct err *e);
must_use int role_take(int socket, int *ret_fd, struct err *e);

/* An answer to a question for n descriptors: each is one, of which there may be ROLE_MAX_REPLY, or
 * -1 and what errno said. */
enum { ROLE_MAX_REPLY = 128 };
must_use int role_reply(int socket, const int *fds, const int *codes, size_t n, struct err *e);
/* Who asked knows how many. 1; 0: the peer has closed; <0. */
must_use int role_take_reply(int socket, int *ret_fds, int *ret_codes, size_t n, struct err *e);

/* Two ends of a socket between processes of ours. */
must_use int role_pair(int ret_fds[2], struct err *e);

#endif

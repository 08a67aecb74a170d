/* SPDX-License-Identifier: Apache-2.0 */
/* role - this program again, with fewer rights, for work on strangers' bytes.
 *
 * The program starts itself anew as a subcommand that is a role (`zicha judge`),
 * with one socket to speak through. The role reads what it needs of our own files,
 * and then gives up everything else, before it sees the first byte of a stranger:
 * root, files, network, new programs. It keeps memory, time and its sockets. */
#ifndef ZICHA_ROLE_ROLE_H
#define ZICHA_ROLE_ROLE_H

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

/* Gives up all rights but to speak through ROLE_FD, to take further sockets over it,
 * and to fork. What the kernel does not have (Landlock before 5.13) is left out;
 * without seccomp it fails. */
must_use int role_confine(struct err *e);
/* For a fork that works on one stranger's bytes: no fork either, and an end. */
must_use int role_confine_more(int cpu_seconds, struct err *e);

/* Hands a descriptor to the peer; takes one. 1: taken; 0: the peer has closed. */
must_use int role_give(int socket, int fd, struct err *e);
must_use int role_take(int socket, int *ret_fd, struct err *e);

/* Two ends of a socket between processes of ours. */
must_use int role_pair(int ret_fds[2], struct err *e);

#endif

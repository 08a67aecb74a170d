/* SPDX-License-Identifier: Apache-2.0 */
/* remote_jump - the way to a host over a bastion. */
#ifndef ZICHA_NET_REMOTE_JUMP_H
#define ZICHA_NET_REMOTE_JUMP_H

#include "net/remote.h"

#include <sys/types.h>

/* Signs in to options->jump in a process of its own, which carries bytes between
 * *ret_fd and the target's SSH port until either end closes. */
must_use int remote_jump_start(const struct remote_options *options,
			       const struct remote_caller *caller, const struct ssh_target *target,
			       int *ret_fd, pid_t *ret_pid, struct err *e);

#endif

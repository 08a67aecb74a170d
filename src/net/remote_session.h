/* SPDX-License-Identifier: Apache-2.0 */
/* remote_session - a signed-in SSH session with a host whose key was checked. */
#ifndef ZICHA_NET_REMOTE_SESSION_H
#define ZICHA_NET_REMOTE_SESSION_H

#include "net/remote.h"

#include <libssh/libssh.h>
#include <sys/types.h>

struct remote_session {
	ssh_session ssh;
	pid_t jump_pid; /* carries the bytes over the bastion, or 0 */
};

/* Close in both cases. */
must_use int remote_session_open(struct remote_session *s, const struct ssh_target *target,
				 const struct remote_options *options,
				 const struct remote_caller *caller, struct err *e);
void remote_session_close(struct remote_session *s);

#endif

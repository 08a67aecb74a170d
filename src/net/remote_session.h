/* SPDX-License-Identifier: Apache-2.0 */
/* remote_session - a signed-in SSH session with a host whose key was checked. */
#ifndef ZICHA_NET_REMOTE_SESSION_H
#define ZICHA_NET_REMOTE_SESSION_H

#include "net/remote.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <sys/types.h>

struct remote_session {
	ssh_session ssh;
	struct ssh_callbacks_struct callbacks; /* libssh keeps a pointer to it */
	pid_t jump_pid;			       /* carries the bytes over the bastion, or 0 */
};

/* Close in both cases. */
must_use int remote_session_open(struct remote_session *s, const struct ssh_target *target,
				 const struct remote_options *options,
				 const struct remote_caller *caller, struct err *e);
/* Whether who asks with these words, a host or its sudo, wants a password, and not a code. */
bool remote_session_wants_password(struct str prompt);
void remote_session_close(struct remote_session *s);

#endif

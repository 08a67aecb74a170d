/* SPDX-License-Identifier: Apache-2.0 */
/* proc_net - lines of /proc/net/{tcp,tcp6,udp,udp6}. */
#ifndef ZICHA_PARSE_PROC_NET_H
#define ZICHA_PARSE_PROC_NET_H

#include "parse/address.h"

/* Of the kernel's TCP states, the two that tell a server; an unconnected UDP
 * socket is "closed". */
enum { PROC_NET_CLOSED = 7, PROC_NET_LISTEN = 10 };

struct proc_net_socket {
	struct address local, remote;
	int64_t local_port, remote_port, state, uid, inode;
};

/* Reads one line below the heading. False: malformed. */
must_use bool proc_net_parse(struct str line, struct proc_net_socket *ret_socket);

#endif

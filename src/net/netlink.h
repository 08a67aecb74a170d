/* SPDX-License-Identifier: Apache-2.0 */
/* netlink - questions to the running kernel about its network. */
#ifndef ZICHA_NET_NETLINK_H
#define ZICHA_NET_NETLINK_H

#include "base/buf.h"
#include "base/err.h"

/* A socket to ask rtnetlink by, or <0. */
must_use int netlink_open(struct err *e);
/* Asks for all of one kind (RTM_GETLINK, RTM_GETADDR, RTM_GETROUTE, RTM_GETNEIGH) and
 * appends the messages as they came, headers included, for parse/rtnl.h. The
 * buffer's maximum is the cap, and it takes timeout_ms at most. A dump that the kernel
 * calls inconsistent, because something changed meanwhile, is asked for again. 0 or <0. */
must_use int netlink_dump(int socket, int type, int64_t timeout_ms, struct buf *ret_messages,
			  struct err *e);
/* The same by a socket of its own. */
must_use int netlink_dump_once(int type, int64_t timeout_ms, struct buf *ret_messages,
			       struct err *e);

/* Whether the kernel has nf_tables and lets this process ask it. 0: yes;
 * NETLINK_ABSENT: it has none; <0: no permission, or no answer. */
enum { NETLINK_ABSENT = 1 };
must_use int netlink_has_nftables(int64_t timeout_ms, struct err *e);

#endif

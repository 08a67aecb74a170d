/* SPDX-License-Identifier: Apache-2.0 */
/* icmp - a socket for echoes, where this process may have one. */
#include "net/icmp.h"

#include <netinet/in.h>
#include <sys/socket.h>

int icmp_open(bool is_ipv6, bool *ret_is_raw)
{
	int family = is_ipv6 ? AF_INET6 : AF_INET, flags = SOCK_NONBLOCK | SOCK_CLOEXEC;
	int protocol = is_ipv6 ? (int)IPPROTO_ICMPV6 : (int)IPPROTO_ICMP;
	/* The first is everybody's where the system's administrator says so. */
	int fd = socket(family, SOCK_DGRAM | flags, protocol);
	*ret_is_raw = fd < 0;
	return fd < 0 ? socket(family, SOCK_RAW | flags, protocol) : fd;
}

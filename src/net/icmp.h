/* SPDX-License-Identifier: Apache-2.0 */
/* icmp - a socket for echoes, where this process may have one. */
#ifndef ZICHA_NET_ICMP_H
#define ZICHA_NET_ICMP_H

#include "base/base.h"

/* Non-blocking; -1 with errno: none is to be had. Of a raw one (*ret_is_raw) what is received
 * over IPv4 begins with the packet's own head; of the other the kernel numbers the echoes. */
must_use int icmp_open(bool is_ipv6, bool *ret_is_raw);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* raw - sockets that a survey needs beside those that the core opens for it. */
#include "net/raw.h"

#include <sys/socket.h>

int raw_open(int family, int type, int protocol)
{
	return socket(family, type | SOCK_CLOEXEC, protocol);
}

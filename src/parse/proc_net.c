/* SPDX-License-Identifier: Apache-2.0 */
/* proc_net - lines of /proc/net/{tcp,tcp6,udp,udp6}. */
#include "parse/proc_net.h"

#include <string.h>

static bool is_hex(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!memchr("0123456789abcdefABCDEF", s.p[i], 22))
			return false;
	return s.n > 0;
}

/* "0100007F:1538": 32-bit words as the machine holds them, each in hexadecimal. */
static bool to_end(struct str text, struct address *ret_address, int64_t *ret_port)
{
	size_t colon = str_find(text, ':');
	struct str words = str_head(text, colon), port = str_from(text, colon + 1);
	if ((words.n != 8 && words.n != 32) || port.n != 4 || !is_hex(words) || !is_hex(port))
		return false;
	struct address a = { .is_ipv6 = words.n == 32 };
	for (size_t i = 0; i < words.n / 8; i++) {
		int64_t value;
		if (!str_int(str_head(str_from(words, i * 8), 8), 16, &value))
			return false;
		uint32_t word = (uint32_t)value;
		memcpy(a.bytes + i * sizeof(word), &word, sizeof(word));
	}
	*ret_address = a;
	return str_int(port, 16, ret_port);
}

bool proc_net_parse(struct str line, struct proc_net_socket *ret_socket)
{
	enum { SLOT, LOCAL, REMOTE, STATE, QUEUES, TIMER, RETRIES, UID, TIMEOUT, INODE, FIELDS };
	struct str field[FIELDS];
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_word(&line, &field[i]))
			return false;
	struct proc_net_socket s;
	if (!to_end(field[LOCAL], &s.local, &s.local_port) ||
	    !to_end(field[REMOTE], &s.remote, &s.remote_port) ||
	    s.local.is_ipv6 != s.remote.is_ipv6 || field[STATE].n != 2 || !is_hex(field[STATE]) ||
	    !str_int(field[STATE], 16, &s.state) || !str_is_decimal(field[UID]) ||
	    !str_int(field[UID], 10, &s.uid) || s.uid > UINT32_MAX ||
	    !str_is_decimal(field[INODE]) || !str_int(field[INODE], 10, &s.inode))
		return false;
	*ret_socket = s;
	return true;
}

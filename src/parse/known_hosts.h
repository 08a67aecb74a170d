/* SPDX-License-Identifier: Apache-2.0 */
/* known_hosts - the lines of a file of known hosts that bear a mark, which libssh passes over.
 *
 *     @cert-authority *.example.com,!old.example.com ssh-ed25519 AAAA… remark
 *     @revoked * ssh-rsa AAAA… */
#ifndef ZICHA_PARSE_KNOWN_HOSTS_H
#define ZICHA_PARSE_KNOWN_HOSTS_H

#include "base/str.h"

struct known_hosts_line {
	struct str mark, hosts, kind, key;
};

/* Takes the next line with a mark, hosts, a kind and a key off the front. */
bool known_hosts_next(struct str *rest, struct known_hosts_line *ret);

/* Whether patterns with commas between ("*.example.com,!old.example.com,[10.0.0.1]:2222") are of a
 * host at a port. Hashed names are of none. */
bool known_hosts_lists(struct str patterns, const char *host, int port);

#endif

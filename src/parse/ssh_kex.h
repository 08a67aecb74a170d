/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_kex - the beginning of SSH (RFC 4253, 5656, 8731) up to where a server shows its key.
 *
 * Nothing is agreed upon in earnest: what we say of ourselves is a constant, and we leave when the
 * key was shown. Whether the server has the private half is not looked at. */
#ifndef ZICHA_PARSE_SSH_KEX_H
#define ZICHA_PARSE_SSH_KEX_H

#include "base/buf.h"

/* `heard` is what the server said from its line of version on. True: it has said all its
 * algorithms, and `out` has our answer to them with the first half of an exchange. False: not yet,
 * or none that we know. */
must_use bool ssh_kex_answer(struct str heard, struct buf *out);
/* The server's key, once it is there: its bytes as they are hashed for fingerprints. */
must_use bool ssh_kex_key(struct str heard, struct str *ret_key);

#endif

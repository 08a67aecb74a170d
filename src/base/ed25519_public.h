/* SPDX-License-Identifier: Apache-2.0 */
/* ed25519_public - the Ed25519 public key (RFC 8032) that belongs to a secret of any length.
 *
 * As MariaDB's plugin ed25519 makes it of a password; OpenSSL takes secrets of 32 bytes only. */
#ifndef ZICHA_BASE_ED25519_PUBLIC_H
#define ZICHA_BASE_ED25519_PUBLIC_H

#include "base/str.h"

enum { ED25519_PUBLIC_BYTES = 32 };

/* False: the library has no memory left. */
must_use bool ed25519_public_of(struct str secret, unsigned char ret_key[ED25519_PUBLIC_BYTES]);

#endif

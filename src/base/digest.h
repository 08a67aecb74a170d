/* SPDX-License-Identifier: Apache-2.0 */
/* digest - the digest of a file, by any of the algorithms that packages use. */
#ifndef ZICHA_BASE_DIGEST_H
#define ZICHA_BASE_DIGEST_H

#include "base/base.h"
#include "base/err.h"

/* In lower-case hexadecimal, with its NUL; the longest is SHA-512's. */
enum { DIGEST_HEX_SIZE = 129 };

/* Of what is left of `fd`; `algorithm` is "MD5", "SHA256" and so on; `path` is for
 * the words. */
must_use int digest_fd(int fd, const char *path, const char *algorithm,
		       char ret_hex[DIGEST_HEX_SIZE], struct err *e);

#endif

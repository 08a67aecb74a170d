/* SPDX-License-Identifier: Apache-2.0 */
/* clamd - hands bytes to ClamAV's daemon, which says whether they are malware.
 *
 * The daemon gets the content (INSTREAM), never a path: it need not be allowed to read
 * the file, and looks at what was opened here. */
#ifndef ZICHA_NET_CLAMD_H
#define ZICHA_NET_CLAMD_H

#include "base/err.h"
#include "parse/clamd_reply.h"

enum { CLAMD_WORDS = 256 };

/* Sends what is left of `fd` to the daemon whose socket `socket_fd` (O_PATH) stands for.
 * *ret_reply and its words, or <0: no connection, no answer in time. */
must_use int clamd_ask(int socket_fd, int fd, int64_t deadline_ms, enum clamd_reply *ret_reply,
		       char ret_words[CLAMD_WORDS], struct err *e);

#endif

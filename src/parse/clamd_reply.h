/* SPDX-License-Identifier: Apache-2.0 */
/* clamd_reply - what clamd answers to INSTREAM: clamd(8). */
#ifndef ZICHA_PARSE_CLAMD_REPLY_H
#define ZICHA_PARSE_CLAMD_REPLY_H

#include "base/str.h"

enum clamd_reply { CLAMD_REPLY_CLEAN, CLAMD_REPLY_FOUND, CLAMD_REPLY_ERROR };

/* "stream: OK", "stream: NAME FOUND", "WORDS ERROR"; what is none of these is an error.
 * *ret_words: the signature's name, or what went wrong. */
enum clamd_reply clamd_reply_read(struct str reply, struct str *ret_words);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* err - what went wrong, in words that a technician can act on.
 *
 * A function that can fail returns 0 done, <0 failed, and takes a struct err *
 * from its caller's stack as the last argument. The words are set where the
 * failure happened and get one prefix on each floor that knows more:
 *
 *     check sshd-root-login: open /etc/ssh/sshd_config: Permission denied
 *
 * Nothing is allocated and nothing is kept between calls. Formats are msgids:
 * they are translated here, so that a caller writes plain English. What goes into
 * a message that is kept, of a table or of another process, is `said`: tr_keep(). */
#ifndef ZICHA_BASE_ERR_H
#define ZICHA_BASE_ERR_H

#include "base/base.h"
#include "base/tr.h"

#include <stdarg.h>

struct err {
	int code;	/* errno of the failed call, or 0 where there was none */
	bool is_use;	/* what the user wrote is wrong: a name that there is none of, a bad form */
	char text[512]; /* in the user's language */
	char said[512]; /* the same in none: for tr_said() */
};

/* Sets the words. Returns -1. */
int err_set(struct err *e, const char *format, ...) printf_like(2, 3);

/* The same of what the user wrote, which no second try with the same words would help: the
 * program ends as for wrong use. */
int err_use(struct err *e, const char *format, ...) printf_like(2, 3);

/* Sets the words and appends ": " and what errno says. Returns -1. */
int err_sys(struct err *e, const char *format, ...) printf_like(2, 3);

/* Puts words and ": " in front of those already there. Returns -1. */
int err_wrap(struct err *e, const char *format, ...) printf_like(2, 3);

/* A static analyzer sees a file at a time, and would follow paths on which a failure is
 * none: tools/tidy tells it that there are no such. */
#ifdef ANALYZER
#define err_set(...) ((void)err_set(__VA_ARGS__), -1)
#define err_use(...) ((void)err_use(__VA_ARGS__), -1)
#define err_sys(...) ((void)err_sys(__VA_ARGS__), -1)
#define err_wrap(...) ((void)err_wrap(__VA_ARGS__), -1)
#endif

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* proc - a child process with a deadline and an output cap.
 *
 * For the few facts that no file and no library tells, and for what an operator wants called.
 * No shell, a fixed PATH, the C locale; what it prints on standard error becomes the words. */
#ifndef ZICHA_BASE_PROC_H
#define ZICHA_BASE_PROC_H

#include "base/buf.h"
#include "base/err.h"

/* Runs argv (NULL-terminated; argv[0] is looked up in the system's directories)
 * and appends its output to *ret_output. 0: it exited 0; PROC_ABSENT: there is
 * no such program; <0: anything else, the deadline and the cap included. */
enum { PROC_ABSENT = 1 };
must_use int proc_run(const char *const argv[], int64_t deadline_ms, struct buf *ret_output,
		      struct err *e);

/* The same of a program of the operator's own, by its path, which reads `input` to its end. */
must_use int proc_feed(const char *path, struct str input, int64_t deadline_ms,
		       struct buf *ret_output, struct err *e);

#endif

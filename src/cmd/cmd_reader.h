/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#ifndef ZICHA_CMD_CMD_READER_H
#define ZICHA_CMD_CMD_READER_H

#include "net/remote.h"

/* Maps the program for "x86_64" or "aarch64" until the process ends: from
 * $ZICHA_READERS, beside this program (source tree) or from ../lib/zicha (installed).
 * As it is, or packed in the best of the ways that `packings` has words for.
 * <0: how to get it. */
must_use int cmd_reader_map(const char *architecture, struct str packings,
			    struct remote_program *ret, struct err *e);

#endif

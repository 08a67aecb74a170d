/* SPDX-License-Identifier: Apache-2.0 */
/* state - the directory where zicha keeps what it has to remember about this machine. */
#ifndef ZICHA_BASE_STATE_H
#define ZICHA_BASE_STATE_H

#include "base/arena.h"
#include "base/err.h"

/* $ZICHA_STATE; else /var/lib/zicha for root, $XDG_STATE_HOME/zicha (by default
 * ~/.local/state/zicha) for others. It need not be there. NULL and words where nothing
 * tells. */
const char *state_dir(struct arena *a, struct err *e);

/* Makes it, with the directories above, for nobody else to look into. 0 or <0. */
must_use int state_make(const char *dir, struct err *e);

#endif

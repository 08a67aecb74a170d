/* SPDX-License-Identifier: Apache-2.0 */
/* state - where zicha keeps what it must remember: feeds, baselines.
 *
 * $ZICHA_STATE; else /var/lib/zicha for root; else $XDG_STATE_HOME/zicha or
 * ~/.local/state/zicha. It belongs to the inspecting machine, never to the
 * inspected one. */
#ifndef ZICHA_BASE_STATE_H
#define ZICHA_BASE_STATE_H

#include "base/arena.h"
#include "base/err.h"

/* The path of something in the state directory ("feeds"); it need not exist. <0
 * where there is no place for the state of this user. */
must_use int state_path(struct arena *a, const char *name, const char **ret_path, struct err *e);

/* Makes a directory there, with those above it; others may read it. */
must_use int state_make_dir(struct arena *a, const char *name, const char **ret_path,
			    struct err *e);

#endif

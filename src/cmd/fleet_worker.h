/* SPDX-License-Identifier: Apache-2.0 */
/* fleet_worker - the process that reaches one target, and then, without any right, reads what it
 * said. */
#ifndef ZICHA_CMD_FLEET_WORKER_H
#define ZICHA_CMD_FLEET_WORKER_H

#include "cmd/fleet.h"

/* In a fork: speaks through `fd` alone, and exits. What the target said earlier is in `file`; NULL:
 * it is asked. */
_Noreturn void fleet_worker(const struct fleet_options *options, const char *target,
			    const char *file, int fd);

#endif

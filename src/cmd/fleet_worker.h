/* SPDX-License-Identifier: Apache-2.0 */
/* fleet_worker - the process that reaches one target and brings its snapshot. */
#ifndef ZICHA_CMD_FLEET_WORKER_H
#define ZICHA_CMD_FLEET_WORKER_H

#include "cmd/fleet.h"

/* In a fork: speaks through `fd` alone, and exits. */
_Noreturn void fleet_worker(const struct fleet_options *options, const char *target, int fd);

#endif

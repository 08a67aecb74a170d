/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_progress - one line on the terminal that says what is being looked at. */
#ifndef ZICHA_CMD_CMD_PROGRESS_H
#define ZICHA_CMD_CMD_PROGRESS_H

#include "fact/gather.h"

/* For struct gather_options. */
void cmd_progress_tables(void *arg, const struct gather_progress *p);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* watch_traffic - `zicha watch` of what passes by: pcap: and capture:. */
#ifndef ZICHA_CMD_WATCH_TRAFFIC_H
#define ZICHA_CMD_WATCH_TRAFFIC_H

#include "cmd/cmd.h"

/* Until Ctrl-C or the end of the file. An exit status. */
must_use int watch_traffic(const struct arguments *a, const char *target);

#endif

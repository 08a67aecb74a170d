/* SPDX-License-Identifier: Apache-2.0 */
/* logging - what a device logs, and to whom. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_log, device, N_("name of the device")),
	COLUMN(struct config_log, kind,
	       N_("host, enable, trap (level for hosts), buffer, console, monitor, timestamps, "
		  "changes, failed sign-ins, sign-ins, source …")),
	COLUMN(struct config_log, host, N_("receiver")),
	COLUMN(struct config_log, level, N_("level in the device's words")),
	COLUMN(struct config_log, source, N_("further words")),
	COLUMN(struct config_log, level_number, N_("level from 0 (emergencies) to 7 (debugging)")),
	COLUMN(struct config_log, size, N_("size of the buffer")),
	COLUMN(struct config_log, is_enabled, N_("it is on")),
	COLUMN(struct config_log, line, N_("line in the file")),
	COLUMN(struct config_log, text, N_("that line, secrets hidden")),
};

const struct table table_config_logging = {
	.name = "config_logging",
	.doc = N_("what a device logs, and to whom"),
	.example = "SELECT host FROM config_logging WHERE kind = 'host' AND is_enabled",
	.source = N_("configurations of network devices"),
	.identity = "device kind host line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* lines - lines by which people sign in: console, auxiliary, virtual terminals. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_line, device, N_("name of the device")),
	COLUMN(struct config_line, kind, N_("con, aux, vty, tty")),
	COLUMN(struct config_line, protocols,
	       N_("protocols that it takes; NULL: as the version does")),
	COLUMN(struct config_line, acl_in, N_("access list for who comes in")),
	COLUMN(struct config_line, acl6_in, N_("the same for who comes by version 6")),
	COLUMN_TOLD(struct config_line, authentication,
		    N_("none, password, enable, local, aaa, server")),
	COLUMN(struct config_line, password_kind,
	       N_("of the line's own password: as in config_users")),
	COLUMN(struct config_line, first, N_("first line")),
	COLUMN(struct config_line, last, N_("last line")),
	COLUMN(struct config_line, level, N_("level of rights of who comes in")),
	COLUMN_TOLD(struct config_line, timeout_seconds,
		    N_("seconds until an idle session ends; 0: never")),
	COLUMN(struct config_line, is_timeout_default,
	       N_("nothing is said: the family's 10 minutes")),
	COLUMN(struct config_line, is_disabled, N_("nobody comes in by it")),
	COLUMN(struct config_line, line, N_("line in the file")),
	COLUMN(struct config_line, text, N_("that line, secrets hidden")),
};

const struct table table_config_lines = {
	.name = "config_lines",
	.doc = N_("lines by which people sign in: console, auxiliary, virtual terminals"),
	.example = "SELECT kind, first, protocols, acl_in FROM config_lines WHERE kind = 'vty'",
	.source = N_("configurations of network devices"),
	.identity = "device kind first line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};

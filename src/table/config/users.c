/* SPDX-License-Identifier: Apache-2.0 */
/* users - accounts of a device, and its passwords for more rights. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_user, device, N_("name of the device")),
	COLUMN(struct config_user, name, N_("name")),
	COLUMN(struct config_user, kind,
	       N_("user; web (of the web pages); enable (the password for more rights)")),
	COLUMN(struct config_user, role, N_("role or view")),
	COLUMN(struct config_user, password_kind,
	       N_("plain, weak (can be undone by anybody), reversible, hash, none, hidden (kept "
		  "elsewhere) or unknown")),
	COLUMN(struct config_user, has_password,
	       N_("1: it has one; NULL: the device does not show")),
	COLUMN(struct config_user, password_format,
	       N_("how the device calls that: type 7, cipher, irreversible-cipher …")),
	COLUMN(struct config_user, services, N_("what it may sign in by, as the device says")),
	COLUMN(struct config_user, level, N_("level of rights; NULL: not said")),
	COLUMN(struct config_user, is_administrator,
	       N_("it is one for the device itself, not for access to the network")),
	COLUMN(struct config_user, is_password_name,
	       N_("the password is plain to see, and is the name")),
	COLUMN(struct config_user, is_password_weak,
	       N_("the password is plain to see, and is short or known to everybody")),
	COLUMN(struct config_user, is_blocked, N_("it is blocked")),
	COLUMN(struct config_user, line, N_("line in the file")),
	COLUMN(struct config_user, text, N_("that line, secrets hidden")),
};

const struct table table_config_users = {
	.name = "config_users",
	.doc = N_("accounts of a device, and its passwords for more rights"),
	.example = "SELECT name, password_kind FROM config_users WHERE kind = 'user'",
	.source = N_("configurations of network devices"),
	.identity = "device kind name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};

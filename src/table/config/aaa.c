/* SPDX-License-Identifier: Apache-2.0 */
/* aaa - methods and servers of authentication, authorization and accounting. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_aaa, device, N_("name of the device")),
	COLUMN(struct config_aaa, kind,
	       N_("new-model, authentication, authorization, accounting, server, group …")),
	COLUMN(struct config_aaa, name, N_("what for, or the server's protocol")),
	COLUMN(struct config_aaa, methods, N_("methods in their order")),
	COLUMN(struct config_aaa, server, N_("address of the server")),
	COLUMN(struct config_aaa, has_key, N_("the server has a key")),
	COLUMN(struct config_aaa, has_local, N_("local accounts are one of the methods")),
	COLUMN(struct config_aaa, line, N_("line in the file")),
	COLUMN(struct config_aaa, text, N_("that line, secrets hidden")),
};

const struct table table_config_aaa = {
	.name = "config_aaa",
	.doc = N_("methods and servers of authentication, authorization and accounting"),
	.example = "SELECT kind, methods FROM config_aaa",
	.source = N_("configurations of network devices"),
	.identity = "device kind name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};

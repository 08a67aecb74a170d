/* SPDX-License-Identifier: Apache-2.0 */
/* ups_variables - all that a power supply tells of itself, one row for each variable. */
#include "table/power/power.h"

static const struct column columns[] = {
	COLUMN(struct power_ups_variable, ups, N_("name of the power supply")),
	COLUMN(struct power_ups_variable, name, N_("name of the variable")),
	COLUMN_MEASURED(struct power_ups_variable, value, N_("its value, as it is told")),
};

const struct table table_power_ups_variables = {
	.name = "ups_variables",
	.doc = N_("all variables of the power supplies"),
	.example = "SELECT value FROM ups_variables WHERE name = 'battery.type'",
	.source = N_("NUT's upsd"),
	.identity = "ups name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_POWER,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* ups_variables - all that a power supply tells of itself, one row for each variable. */
#include "table/power/power.h"

static const struct column columns[] = {
	COLUMN(struct power_ups_variable, ups, N_("name of the power supply")),
	COLUMN(struct power_ups_variable, name, N_("name of the variable")),
	COLUMN(struct power_ups_variable, value, N_("its value, as it is told")),
};

const struct table table_power_ups_variables = {
	.name = "ups_variables",
	.doc = N_("all variables of the power supplies"),
	.example = "SELECT value FROM ups_variables WHERE name = 'battery.type'",
	.source = N_("NUT's upsd"),
	.identity = "ups name",
	.measured_names =
		"ambient.humidity ambient.temperature battery.charge battery.current "
		"battery.runtime battery.temperature battery.voltage device.uptime input.current "
		"input.frequency input.load input.power input.realpower input.voltage "
		"output.current output.frequency output.power output.realpower output.voltage "
		"ups.date ups.efficiency ups.load ups.power ups.realpower ups.temperature ups.time "
		"ups.timer.reboot ups.timer.shutdown ups.timer.start",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_POWER,
};

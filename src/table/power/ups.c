/* SPDX-License-Identifier: Apache-2.0 */
/* ups - uninterruptible power supplies, one row for each that the target knows. */
#include "table/power/power.h"

static const struct column columns[] = {
	COLUMN(struct power_ups, name, N_("its name")),
	COLUMN(struct power_ups, description, N_("what the administrator calls it")),
	COLUMN(struct power_ups, vendor, N_("manufacturer")),
	COLUMN(struct power_ups, model, N_("model")),
	COLUMN(struct power_ups, serial, N_("serial number")),
	COLUMN(struct power_ups, driver, N_("what reads it")),
	COLUMN(struct power_ups, status, N_("its status in its own words: OL, OB, LB, RB …")),
	COLUMN(struct power_ups, is_online, N_("is on mains power")),
	COLUMN(struct power_ups, is_on_battery, N_("runs on its battery")),
	COLUMN(struct power_ups, is_battery_low, N_("the battery is almost empty")),
	COLUMN(struct power_ups, needs_battery, N_("it says that its battery must be replaced")),
	COLUMN(struct power_ups, is_bypassed, N_("the load hangs on the mains directly")),
	COLUMN(struct power_ups, is_overloaded, N_("the load is more than it can carry")),
	COLUMN(struct power_ups, is_stale,
	       N_("it does not answer: the values are not those of now")),
	COLUMN_MEASURED(struct power_ups, charge_percent, N_("charge of the battery")),
	COLUMN_MEASURED(struct power_ups, runtime_seconds,
			N_("seconds that it lasts at the present load")),
	COLUMN_MEASURED(struct power_ups, load_percent, N_("load")),
	COLUMN_MEASURED(struct power_ups, temperature, N_("degrees Celsius")),
	COLUMN_MEASURED(struct power_ups, input_voltage, N_("volts of the mains")),
	COLUMN(struct power_ups, battery_date,
	       N_("the day when its battery was put in, as a day if it can be read so")),
	COLUMN(struct power_ups, test_result, N_("result of the last self-test, in its own words")),
	COLUMN(struct power_ups, test_date, N_("when that was, as a day if it can be read so")),
	COLUMN(struct power_ups, alarm, N_("alarms, in its own words")),
};

const struct table table_power_ups = {
	.name = "ups",
	.doc = N_("uninterruptible power supplies"),
	.example = "SELECT name, runtime_seconds / 60 AS minutes FROM ups WHERE NOT is_stale",
	.source = N_("NUT's upsd, UPS-MIB"),
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_POWER,
};

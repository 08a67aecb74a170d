/* SPDX-License-Identifier: Apache-2.0 */
/* device_ups - an uninterruptible power supply that speaks SNMP. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_ups, name, N_("its name")),
	COLUMN(struct device_ups, vendor, N_("manufacturer")),
	COLUMN(struct device_ups, model, N_("model")),
	COLUMN(struct device_ups, version, N_("version of its software")),
	COLUMN(struct device_ups, battery, N_("normal, low, depleted, failed or unknown")),
	COLUMN_TOLD(struct device_ups, output,
		    N_("where the power comes from: normal, battery, bypass, none …")),
	COLUMN_TOLD(struct device_ups, is_on_battery, N_("runs on its battery")),
	COLUMN_MEASURED(struct device_ups, on_battery_seconds, N_("seconds that it does")),
	COLUMN_TOLD_MEASURED(struct device_ups, runtime_seconds,
			     N_("seconds that it lasts at the present load")),
	COLUMN_MEASURED(struct device_ups, charge_percent, N_("charge of the battery")),
	COLUMN_TOLD_MEASURED(struct device_ups, load_percent,
			     N_("load, of the phase that has most")),
	COLUMN_MEASURED(struct device_ups, battery_voltage, N_("volts of the battery")),
	COLUMN_MEASURED(struct device_ups, battery_temperature, N_("degrees Celsius")),
	COLUMN_MEASURED(struct device_ups, input_voltage, N_("volts of the mains")),
	COLUMN_TOLD(struct device_ups, alarms, N_("how many alarms there are")),
	COLUMN(struct device_ups, alarm, N_("the alarms, in words")),
	COLUMN(struct device_ups, battery_date,
	       N_("the day when its battery was put in, as a day if it can be read so")),
	COLUMN(struct device_ups, needs_battery,
	       N_("whether it says that its battery must be replaced; NULL where it does not "
		  "tell")),
	COLUMN(struct device_ups, test_result,
	       N_("result of the last self-test: passed, warning, error, aborted, running, none")),
	COLUMN(struct device_ups, test_date, N_("when that was, as a day if it can be read so")),
};

const struct table table_device_device_ups = {
	.name = "device_ups",
	.doc = N_("an uninterruptible power supply that speaks SNMP"),
	.example = "SELECT name, runtime_seconds / 60 AS minutes FROM device_ups",
	.source =
		"UPS-MIB (RFC 1628), PowerNet-MIB, XPPC-MIB, XUPS-MIB, CPS-MIB, DeltaUPS-MIB, Huawei's UPS-MIB",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};

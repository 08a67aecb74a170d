/* SPDX-License-Identifier: Apache-2.0 */
/* power - the rows of what supplies power, for whoever fills them: survey/power/. */
#ifndef ZICHA_TABLE_POWER_POWER_H
#define ZICHA_TABLE_POWER_POWER_H

#include "fact/table.h"

/* One uninterruptible power supply. */
struct power_ups {
	const char *name;
	const char *description;
	const char *vendor;
	const char *model;
	const char *serial;
	const char *driver;
	const char *status;
	bool is_online;
	bool is_on_battery;
	bool is_battery_low;
	bool needs_battery;
	bool is_bypassed;
	bool is_overloaded;
	bool is_stale;
	int64_t charge_percent;
	int64_t runtime_seconds;
	int64_t load_percent;
	double temperature;
	double input_voltage;
	const char *battery_date;
	const char *test_result;
	const char *test_date;
	const char *alarm;
};

/* One variable as the UPS tells it. */
struct power_ups_variable {
	const char *ups;
	const char *name;
	const char *value;
};

extern const struct table table_power_ups, table_power_ups_variables;

#endif

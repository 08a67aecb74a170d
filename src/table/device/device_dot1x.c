/* SPDX-License-Identifier: Apache-2.0 */
/* device_dot1x - 802.1X at each port. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN_TOLD(struct device_dot1x, interface, N_("port")),
	COLUMN_TOLD(struct device_dot1x, is_on, N_("whether the device does 802.1X at all")),
	COLUMN_TOLD(struct device_dot1x, control,
		    N_("auto (who is not signed in is kept out), authorized (everybody is let in), "
		       "unauthorized (nobody is)")),
	COLUMN(struct device_dot1x, state, N_("authorized or unauthorized now")),
};

const struct table table_device_device_dot1x = {
	.name = "device_dot1x",
	.doc = N_("802.1X at each port"),
	.example = "SELECT interface, control FROM device_dot1x",
	.source = "IEEE8021-PAE-MIB",
	.identity = "interface",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};

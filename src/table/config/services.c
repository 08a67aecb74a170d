/* SPDX-License-Identifier: Apache-2.0 */
/* services - services of a device and what they are limited by. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_service, device, N_("name of the device")),
	COLUMN(struct config_service, name,
	       N_("telnet, ssh, http, https, ftp, tftp, snmp, cdp, lldp, source route, ssh "
		  "version, ssh ciphers, tls version …")),
	COLUMN(struct config_service, version, N_("its version, port or algorithms")),
	COLUMN(struct config_service, acl, N_("the access list that limits who reaches it")),
	COLUMN(struct config_service, source,
	       N_("lines: as the lines take it; everywhere; inside: from all that is not "
		  "outside; or the port")),
	COLUMN(struct config_service, is_enabled, N_("it runs")),
	COLUMN(struct config_service, is_default,
	       N_("nothing is said of it: that is how the family does it")),
	COLUMN(struct config_service, line, N_("line in the file")),
	COLUMN(struct config_service, text, N_("that line, secrets hidden")),
};

const struct table table_config_services = {
	.name = "config_services",
	.doc = N_("services of a device and what they are limited by"),
	.example = "SELECT name, line FROM config_services WHERE name = 'telnet' AND is_enabled",
	.source = N_("configurations of network devices"),
	.identity = "device name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};

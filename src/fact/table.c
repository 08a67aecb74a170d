/* SPDX-License-Identifier: Apache-2.0 */
/* table - what a table is. */
#include "fact/table.h"

#include <string.h>

int table_column(const struct table *t, const char *name)
{
	for (size_t i = 0; i < t->n_columns; i++)
		if (strcmp(t->columns[i].name, name) == 0)
			return (int)i;
	return -1;
}

const char *table_area_name(enum table_area area)
{
	static const char *const names[AREAS] = {
		[AREA_HOST] = "host",	  [AREA_NET] = "net",	  [AREA_DEVICE] = "device",
		[AREA_CONFIG] = "config", [AREA_WEB] = "web",	  [AREA_DB] = "db",
		[AREA_LOG] = "log",	  [AREA_POWER] = "power",
	};
	return names[area];
}

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

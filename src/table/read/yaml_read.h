/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_read - a service's settings from one YAML file, as rows of struct setting. */
#ifndef ZICHA_TABLE_READ_YAML_READ_H
#define ZICHA_TABLE_READ_YAML_READ_H

#include "table/read/settings.h"

/* Of a table with these rows. */
enum { YAML_READ_COLUMNS = 5 };
extern const struct column yaml_read_columns[YAML_READ_COLUMNS];

/* Gives a row for each setting in force of the first of the files that is there, and
 * for each default. 0, SCAN_ABSENT, SCAN_FULL or <0. */
must_use int yaml_read_rows(struct scan *s, const char *const files[], size_t n_files,
			    const struct setting_default *defaults, size_t n_defaults,
			    struct err *e);

#endif

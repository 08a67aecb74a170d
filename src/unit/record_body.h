/* SPDX-License-Identifier: Apache-2.0 */
/* record_body - the stored form of a record: a JSON object of its fields that have a value. */
#ifndef ZICHA_UNIT_RECORD_BODY_H
#define ZICHA_UNIT_RECORD_BODY_H

#include "fact/rows.h"
#include "unit/kind.h"

/* The fields in the order of the declaration: same values, same bytes. */
must_use char *record_body_write(const struct kind *k, const char *const *values, struct arena *a);

/* Fills values[] of each field, NULL where the body has none; what the kind does not know
 * (a newer program wrote it) is passed over. */
must_use int record_body_read(const struct kind *k, struct str body, struct arena *a,
			      const char **values, struct err *e);

/* A stored value as a cell of the field's column. */
struct cell record_body_cell(const struct field *f, const char *value);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* sheet - records as XLSX and CSV: the way in and out for those who live in spreadsheets.
 *
 * An XLSX file has one sheet for each kind, called by its title in either language or its name;
 * the first row holds the fields' labels or names, in any order. A CSV file holds one kind: the one
 * named, or the one that the file is called after (people.csv). */
#ifndef ZICHA_UNIT_SHEET_H
#define ZICHA_UNIT_SHEET_H

#include "unit/record.h"

struct sheet_options {
	bool is_partial;   /* do what nothing is said against */
	bool adds_missing; /* record what is named and not on record, where a name is all it takes
			    */
};

struct sheet_counts {
	size_t n_done;
	size_t n_passed;     /* rows under the tables that hold no record: totals, remarks */
	const char *passed;  /* the place of the first of them */
	const char *missing; /* what was recorded because it was named; or NULL */
};

/* Takes in all files in one transaction, each row put in (added, or in the place of the
 * record of the same id: an empty cell takes the old value away, a column that is not there leaves
 * it). Kinds that others refer to may stand in any order. Results as record_apply();
 * a sheet or column that is unknown is a complaint. `kind` may be NULL. The counts' texts live with
 * the complaints. */
must_use int sheet_import(struct unit *u, const struct kind *kind, const char *const *paths,
			  size_t n, const struct sheet_options *options, struct complaints *ret,
			  struct sheet_counts *ret_counts, struct err *e);

/* Writes all records (of one kind, or of all that have a sheet) to FILE.xlsx or FILE.csv; what
 * is written can be imported again. In XLSX choices are lists to pick from. */
must_use int sheet_export(struct unit *u, const struct kind *kind, const char *path, struct err *e);

/* What the sheet that explains the others is called. */
extern const char *const sheet_guide_name[LANGUAGES];

/* The field that a heading means, by its name or by its label in either language, with or without
 * the asterisk of what is required; -1: none. */
int sheet_field(struct arena *a, const struct kind *k, const char *heading);

/* Does the changes that were read and counts those done; complaints that are there already mean
 * that only the others may be done. For importers. */
must_use int sheet_apply(struct unit *u, const struct change *const *changes, size_t n,
			 bool is_partial, struct complaints *ret, size_t *ret_n_done,
			 struct err *e);

#endif

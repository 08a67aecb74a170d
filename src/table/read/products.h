/* SPDX-License-Identifier: Apache-2.0 */
/* products - which of the programs in a list are on the target.
 *
 * The lists are src/table/data/NAME.tsv: a product, its kind, and by what it is
 * seen. A package, a file, a unit, a process: each that is found is a row, for a
 * program that was unpacked by hand is in no package's list. */
#ifndef ZICHA_TABLE_READ_PRODUCTS_H
#define ZICHA_TABLE_READ_PRODUCTS_H

#include "fact/scan.h"

struct product_seen {
	const char *product, *kind, *seen_as, *evidence;
	const char *version; /* of a package, else NULL */
};

/* The columns of a table over such a list. */
#define PRODUCTS_COLUMNS \
	COLUMN(struct product_seen, product, N_("product")), \
		COLUMN(struct product_seen, kind, N_("kind of product")), \
		COLUMN(struct product_seen, seen_as, N_("package, path, process or service")), \
		COLUMN(struct product_seen, evidence, \
		       N_("package, file, process or unit that was found")), \
		COLUMN(struct product_seen, version, N_("version of the package"))

/* Gives a row for each sight. `game_sections`: packages of an archive's section
 * "games" are products of the kind "game" as well. 0, or as scan_row(), or <0. */
must_use int products_find(struct scan *s, const char *list, bool game_sections, struct err *e);

#endif

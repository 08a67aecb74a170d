/* SPDX-License-Identifier: Apache-2.0 */
/* antivirus_products - how to see that a malware scanner is installed and at work.
 *
 * The products that are common in Chinese units and those that come with cloud hosts. A
 * product is an entry. */
#ifndef ZICHA_TABLE_READ_ANTIVIRUS_PRODUCTS_H
#define ZICHA_TABLE_READ_ANTIVIRUS_PRODUCTS_H

#include <stdbool.h>
#include <stddef.h>

struct antivirus_product {
	const char *name;
	const char *programs[4]; /* any of them tells that it is installed */
	const char *packages[4]; /* any of them tells the version: they are built together */
	const char *daemons[3];	 /* processes */
	/* One that scans, watches and updates by itself: its service, if that is known. */
	bool is_whole;
	const char *units[2];
	/* Of all others: what watches, and what updates. */
	const char *on_access, *updaters[2]; /* processes */
	const char *on_access_unit;
	const char *updater_units[3];
	const char *updater_files[2]; /* cron jobs */
	/* Databases of ClamAV's form; or a pattern whose newest file tells the age. */
	const char *databases[7];
	const char *database_files;
};

extern const struct antivirus_product antivirus_products[];
extern const size_t antivirus_products_n;

#endif

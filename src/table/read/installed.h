/* SPDX-License-Identifier: Apache-2.0 */
/* installed - whether a package is there whose configuration is not.
 *
 * An image may have lost a program's files and still list its package: then what is not
 * set is not set, and no subject is missing. To be asked only where the files are away. */
#ifndef ZICHA_TABLE_READ_INSTALLED_H
#define ZICHA_TABLE_READ_INSTALLED_H

#include "fact/scan.h"

/* Whether dpkg or rpm lists one of these packages, separated by blanks, with its files on the
 * disk. 0: it does, SCAN_ABSENT: it does not, or <0: the list could not be read, or not whole,
 * and the part that was read names none. */
must_use int installed_any(struct scan *s, const char *names, struct err *e);

#endif

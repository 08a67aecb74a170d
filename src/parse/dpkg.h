/* SPDX-License-Identifier: Apache-2.0 */
/* dpkg - what a stanza of dpkg's status file or of an apt list says of a package. */
#ifndef ZICHA_PARSE_DPKG_H
#define ZICHA_PARSE_DPKG_H

#include "base/str.h"

/* Absent texts (p == NULL) stand for absent fields. */
struct dpkg_package {
	struct str name, version, architecture, section;
	struct str source, source_version; /* the package's own where none is named */
	struct str want, state; /* "install", "hold" …; "installed", "config-files" … */
	bool is_essential;
};

/* False if there is no Package field, or, for a stanza of the status file, no
 * Status with its three words. A package of which only traces are left may have
 * no version. */
bool dpkg_read_status(struct str stanza, struct dpkg_package *ret);

/* Whether the files of the package are there, so that it can need an update. */
bool dpkg_is_on_disk(const struct dpkg_package *p);

#endif

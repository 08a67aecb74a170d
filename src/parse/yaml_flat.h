/* SPDX-License-Identifier: Apache-2.0 */
/* yaml_flat - the settings of a YAML file as dotted names: net.bindIp = 127.0.0.1.
 *
 * As much of YAML as configuration files of services use: mappings by indentation,
 * lists, quotes, comments. Anchors, block texts and flow mappings are not followed:
 * lines of theirs are told as malformed or come as they are written. */
#ifndef ZICHA_PARSE_YAML_FLAT_H
#define ZICHA_PARSE_YAML_FLAT_H

#include "base/str.h"

enum { YAML_FLAT_DEPTH = 16 };

struct yaml_level {
	size_t indent;
	const char *name; /* with those of the levels above */
};

/* A file being read: start with the whole of it in `rest`, the others zeroed. */
struct yaml_flat {
	struct str rest;
	int64_t line; /* the last one taken off */
	struct yaml_level level[YAML_FLAT_DEPTH];
	size_t depth;
};

struct yaml_setting {
	const char *name;
	struct str value; /* quotes removed */
	bool is_item;	  /* one of a list: others of the name may follow */
};

enum yaml_kind { YAML_END, YAML_SETTING, YAML_MALFORMED };

/* Reads the next value; texts live in `a` or in the file. */
must_use enum yaml_kind yaml_flat_next(struct yaml_flat *y, struct arena *a,
				       struct yaml_setting *ret);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* units - systemd's units as they are configured: systemd.unit(5).
 *
 * Which unit files there are, where each is taken from, which are masked and
 * which something wants. systemd itself is not asked: what is enabled is what
 * links say, and what enabled units and the administrator's own targets want, on a
 * running host and in a mounted image alike. Presets and what generators would
 * make at the next start are not worked out. */
#ifndef ZICHA_TABLE_READ_UNITS_H
#define ZICHA_TABLE_READ_UNITS_H

#include "base/map.h"
#include "fact/scan.h"
#include "parse/unit_file.h"

struct unit {
	const char *name;     /* "ssh.service" */
	const char *path;     /* its file or link; an instance has its template's */
	const char *alias_of; /* another unit's name, or NULL */
	bool is_masked, is_generated;
	bool is_linked;	 /* an administrator's link enables it: in /etc or /run */
	bool is_enabled; /* something wants it, or an enabled socket or timer starts it */
};

struct unit_dropin_dir {
	const char *unit, *path; /* "ssh.service", "/etc/systemd/system/ssh.service.d" */
};

struct units {
	struct map by_name; /* of struct unit */
	struct unit **unit;
	size_t n, capacity;
	struct unit_dropin_dir *dropin; /* strongest first */
	size_t n_dropins, dropin_capacity;
};

/* What a unit's file and its drop-ins say; NULL: nothing. */
struct unit_values {
	const char *description, *exec, *user;
	const char *starts; /* Unit= of a timer or path, Service= of a socket */
	const char *wants;  /* Wants=, Requires= and their like: names, blanks between */
	bool can_install;   /* has WantedBy=, RequiredBy=, UpheldBy= or Alias= */
	bool has_also, is_dynamic_user;
};

/* 0, SCAN_ABSENT: no systemd units here, or <0. A directory or file that cannot
 * be read makes the table partial. */
must_use int units_find(struct scan *s, struct units *ret, struct err *e);

/* The unit of that name with its aliases followed, or NULL. */
struct unit *units_get(const struct units *u, const char *name);

/* Reads the unit's file and drop-ins; what cannot be read makes the table partial. */
void units_read(struct scan *s, const struct units *u, const struct unit *unit,
		struct unit_values *ret);

/* Calls `see` for each line of the unit's file and its drop-ins, in the order in
 * which systemd reads them; a value may come more than once, and the empty one
 * takes back what was said before. */
void units_each(struct scan *s, const struct units *u, const struct unit *unit,
		void (*see)(void *context, const struct unit_item *item), void *context);

/* A boolean as unit files have it. */
bool units_is_yes(struct str value);

/* Whether systemd is what starts things here: as process 1 of a running host, as
 * /sbin/init of an image. */
bool units_are_in_charge(struct scan *s);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* docker_root - where Docker and Podman keep their containers and images. */
#ifndef ZICHA_TABLE_READ_DOCKER_ROOT_H
#define ZICHA_TABLE_READ_DOCKER_ROOT_H

#include "fact/scan.h"

/* "data-root" of daemon.json, else /var/lib/docker. */
const char *docker_root_path(struct scan *s);

/* Scans what Docker has, then what Podman has: each gives 0, SCAN_ABSENT or <0. 0, SCAN_ABSENT:
 * neither is here, or <0. */
must_use int docker_root_both(struct scan *s, int (*docker)(struct scan *s, struct err *e),
			      int (*podman)(struct scan *s, struct err *e), struct err *e);

extern const char docker_root_podman[]; /* Podman's, of root */

#endif

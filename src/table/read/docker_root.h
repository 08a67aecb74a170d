/* SPDX-License-Identifier: Apache-2.0 */
/* docker_root - where Docker and Podman keep their containers and images. */
#ifndef ZICHA_TABLE_READ_DOCKER_ROOT_H
#define ZICHA_TABLE_READ_DOCKER_ROOT_H

#include "fact/scan.h"

/* "data-root" of daemon.json, else /var/lib/docker. */
const char *docker_root_path(struct scan *s);

extern const char docker_root_podman[]; /* Podman's, of root */

#endif

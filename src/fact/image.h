/* SPDX-License-Identifier: Apache-2.0 */
/* image - a container image in one file, as a root file system.
 *
 * What `docker save` and `podman save` write, OCI archives, and plain archives of a
 * root file system (`docker export`), also compressed. The layers are laid out one
 * over the other in memory: a file system that nobody else sees, and that is gone
 * with the process. Twins: the static reader has image-none.c. */
#ifndef ZICHA_FACT_IMAGE_H
#define ZICHA_FACT_IMAGE_H

#include "base/err.h"

/* Needs root: only root can lay out files with their owners. */
must_use int image_open(const char *path, int *ret_root_fd, struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* snapshot_load-none - a program that writes snapshots and reads none. */
#include "fact/snapshot.h"

int snapshot_load(struct facts *f, const char *path, struct err *e)
{
	(void)f;
	return err_set(e, "%s: this program reads no snapshots", path);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* remote-none - for the portable program, which is one static file without SSH. */
#include "net/remote.h"

int remote_ready(struct err *e)
{
	(void)e;
	return 0;
}

int remote_collect(const struct ssh_target *target, const struct remote_options *options,
		   const struct remote_caller *caller, struct str request, struct buf *ret_snapshot,
		   struct err *e)
{
	(void)options;
	(void)caller;
	(void)request;
	(void)ret_snapshot;
	return err_set(e, "%s: this program is built without SSH; the packages have it",
		       target->host);
}

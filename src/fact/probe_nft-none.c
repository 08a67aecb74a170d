/* SPDX-License-Identifier: Apache-2.0 */
/* probe_nft-none - the rule set of nf_tables as JSON, by the host's own nft. */
#include "base/proc.h"
#include "fact/probe_nft.h"

enum { DEADLINE_MS = 10 * 1000 };

int probe_nft_list(struct buf *ret_answer, struct err *e)
{
	static const char *const argv[] = { "nft", "-j", "-t", "list", "ruleset", NULL };
	int r = proc_run(argv, DEADLINE_MS, ret_answer, e);
	if (r == PROC_ABSENT)
		return err_set(e, "rules of nf_tables: there is no program nft to show them");
	return r < 0 ? err_wrap(e, "rules of nf_tables") : 0;
}

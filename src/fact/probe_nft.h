/* SPDX-License-Identifier: Apache-2.0 */
/* probe_nft - the rule set of nf_tables as JSON, without the members of named sets.
 *
 * Twins: probe_nft.c asks libnftables, probe_nft-none.c, for the static reader, runs
 * the host's own nft, which gives the same bytes. */
#ifndef ZICHA_FACT_PROBE_NFT_H
#define ZICHA_FACT_PROBE_NFT_H

#include "base/buf.h"
#include "base/err.h"

/* Asked only where nf_tables answers; see probe.h for what comes back. */
must_use int probe_nft_list(struct buf *ret_answer, struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* probe_nft - the rule set of nf_tables as JSON, by libnftables. */
#include "fact/probe_nft.h"

#include "base/str.h"

#include <nftables/libnftables.h>

static inline void free_context(struct nft_ctx **context)
{
	if (*context)
		nft_ctx_free(*context);
}
#define autocontext __attribute__((cleanup(free_context))) struct nft_ctx

int probe_nft_list(struct buf *ret_answer, struct err *e)
{
	autocontext *context = nft_ctx_new(NFT_CTX_DEFAULT);
	if (!context || nft_ctx_buffer_output(context) || nft_ctx_buffer_error(context))
		return err_set(e, "libnftables does not start");
	nft_ctx_output_set_flags(context, NFT_CTX_OUTPUT_JSON | NFT_CTX_OUTPUT_TERSE);
	if (nft_run_cmd_from_buffer(context, "list ruleset")) {
		struct str why = str_of(nft_ctx_get_error_buffer(context));
		struct str line = { "", 0 };
		(void)str_line(&why, &line);
		return err_set(e, "rules of nf_tables: %.*s", (int)MIN(line.n, 200), line.p);
	}
	buf_puts(ret_answer, nft_ctx_get_output_buffer(context));
	if (buf_is_over(ret_answer))
		return err_set(e, "rules of nf_tables: more than %zu bytes", ret_answer->max);
	return 0;
}

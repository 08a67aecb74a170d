/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_progress - one line on the terminal that says what is being looked at. */
#include "cmd/cmd_progress.h"

void cmd_progress_tables(void *arg, const struct gather_progress *p)
{
	fprintf(stderr, "\r\033[K%zu/%zu %s", p->n_done, p->n_all, p->table);
	if (p->n_done == p->n_all)
		fputs("\r\033[K", stderr);
	fflush(stderr);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix_csv - several targets for spreadsheets: the lines of each, with its name. */
#include "report/report_csv.h"
#include "report/report_matrix.h"

void report_matrix_csv(struct report_matrix *m, const struct report_options *o, struct buf *out)
{
	(void)o;
	report_csv_head(true, out);
	for (size_t h = 0; h < m->n_hosts; h++) {
		if (m->hosts[h].why)
			report_csv_blind(m->hosts[h].target, m->hosts[h].why, out);
		else
			report_matrix_insert(m, &m->hosts[h], out);
	}
}

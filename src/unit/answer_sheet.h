/* SPDX-License-Identifier: Apache-2.0 */
/* answer_sheet - questions as an XLSX sheet that a department fills in and sends back. */
#ifndef ZICHA_UNIT_ANSWER_SHEET_H
#define ZICHA_UNIT_ANSWER_SHEET_H

#include "unit/answering.h"
#include "unit/record.h"

/* One row a question and subject: id, subject, what has to be true, what evidence is wanted, the
 * kind of answer (a list to pick from), the answer that is there, note, day, person. */
must_use int answer_sheet_write(struct unit *u, const struct answering *all, const char *path,
				struct err *e);

/* Takes the answers of all files in, in one transaction. Rows without an answer, and those that are
 * as they were, are passed over; an answer that was changed but not its day is of today. Results as
 * record_apply(). */
must_use int answer_sheet_read(struct unit *u, const struct answering *all,
			       const char *const *paths, size_t n, bool is_partial,
			       struct complaints *ret, size_t *ret_n_done, struct err *e);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* report_drift - what changed between two inspections, for people and programs. */
#ifndef ZICHA_REPORT_REPORT_DRIFT_H
#define ZICHA_REPORT_REPORT_DRIFT_H

#include "base/buf.h"
#include "check/inspection.h"

struct report_drift {
	bool is_changed;
	bool is_unseen;	   /* not all rows of all tables were seen on both sides */
	size_t n_measured; /* rows that differ in measurements alone */
	size_t n_passing;  /* tables left out: their rows come and go by themselves */
};

/* With `is_all`, measurements and tables whose rows come and go by themselves count, too. */
struct report_drift report_drift_text(struct inspection *before, struct inspection *after,
				      bool is_all, struct buf *out);
struct report_drift report_drift_json(struct inspection *before, struct inspection *after,
				      bool is_all, struct buf *out);

#endif

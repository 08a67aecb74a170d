/* SPDX-License-Identifier: Apache-2.0 */
/* report_drift - what changed between two inspections, for people and programs. */
#ifndef ZICHA_REPORT_REPORT_DRIFT_H
#define ZICHA_REPORT_REPORT_DRIFT_H

#include "base/buf.h"
#include "check/inspection.h"

struct report_drift {
	bool is_changed;
	bool is_unseen; /* not all rows of all tables were seen on both sides */
};

struct report_drift report_drift_text(struct inspection *before, struct inspection *after,
				      struct buf *out);
struct report_drift report_drift_json(struct inspection *before, struct inspection *after,
				      struct buf *out);

#endif

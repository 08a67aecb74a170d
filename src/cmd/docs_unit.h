/* SPDX-License-Identifier: Apache-2.0 */
/* docs_unit - the documents of the people's half: records, questions, reports. */
#ifndef ZICHA_CMD_DOCS_UNIT_H
#define ZICHA_CMD_DOCS_UNIT_H

#include "base/buf.h"
#include "base/err.h"

/* docs/records.md, docs/questions.md, docs/reports.md. */
must_use int docs_unit_records(const char *content_dir, struct buf *out, struct err *e);
must_use int docs_unit_questions(const char *content_dir, struct buf *out, struct err *e);
must_use int docs_unit_reports(const char *content_dir, struct buf *out, struct err *e);

#endif

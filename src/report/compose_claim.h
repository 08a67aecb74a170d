/* SPDX-License-Identifier: Apache-2.0 */
/* compose_claim - a claim asked, and written as a sentence, a list, a table, a chart or pictures.
 */
#ifndef ZICHA_REPORT_COMPOSE_CLAIM_H
#define ZICHA_REPORT_COMPOSE_CLAIM_H

#include "report/compose_asking.h"

/* The claims of one line of the template: sentences are one paragraph. */
must_use int compose_claim_put(struct composing *c, const struct template_item *item,
			       struct err *e);
/* What of a claim was not seen, and why; masked. */
const char *compose_claim_unseen(struct composing *c, const struct composed_claim *x);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* service_pattern - which product it is, by what a service says: table/data/services.tsv. */
#ifndef ZICHA_SURVEY_NET_SERVICE_PATTERN_H
#define ZICHA_SURVEY_NET_SERVICE_PATTERN_H

#include "parse/service_banner.h"

struct service_patterns;

/* In `a`; the patterns themselves must be freed. */
struct service_patterns *service_patterns_new(struct arena *a);
void service_patterns_free(struct service_patterns *p);

/* Sets *b's product and version, where a pattern fits and they are not known yet. */
void service_patterns_apply(const struct service_patterns *p, struct service_banner *b,
			    struct arena *a);

#endif

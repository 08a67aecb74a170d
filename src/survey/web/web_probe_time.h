/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_time - SQL injection where only the time of the answer tells: on request. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_TIME_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_TIME_H

#include "survey/web/web_probe.h"

void web_probe_time(struct web_probe *p);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* net_plan - in the core: which addresses may be spoken to, and by which way they are reached.
 *
 * What it leaves for the role, as words:
 *     link        INDEX NAME                 a link that leads to a part of the target
 *     own         INDEX ADDRESS/LENGTH       an address of this machine
 *     route       PREFIX/LENGTH INDEX GATEWAY-or-- METRIC
 *     neighbour   INDEX ADDRESS MAC          what the kernel believes already
 *     utc_offset  MINUTES                    of the local time
 * and the files of ieee-data, where they are installed. */
#ifndef ZICHA_SURVEY_NET_NET_PLAN_H
#define ZICHA_SURVEY_NET_NET_PLAN_H

#include "survey/survey_plan.h"

must_use int net_plan(struct survey_plan *p, struct err *e);

#endif

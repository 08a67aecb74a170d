/* SPDX-License-Identifier: Apache-2.0 */
/* web_point_json - a body of JSON as a request whose values may be tried out. */
#ifndef ZICHA_SURVEY_WEB_WEB_POINT_JSON_H
#define ZICHA_SURVEY_WEB_WEB_POINT_JSON_H

#include "base/buf.h"
#include "survey/web/web_point.h"

/* Makes a field of each text and number in the object, however deep; "list.0.name". `json` must
 * live as long as *r. False: it is none. */
bool web_point_read_json(struct arena *a, struct web_point *r, struct str json);
/* The value as a text of JSON, with its quotes. */
void web_point_put_json(struct buf *out, struct str value);

#endif

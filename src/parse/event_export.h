/* SPDX-License-Identifier: Apache-2.0 */
/* event_export - Windows events as people save them: Event Viewer's XML, CSV and text (tabs), in
 * English and in Chinese, and what `wevtutil qe` prints.
 *
 * In a list of text an event is many lines: its description, as it is shown, with "label: value"
 * on lines of their own. Whose account is whose the order tells: who did it comes first, to whom it
 * was done last. */
#ifndef ZICHA_PARSE_EVENT_EXPORT_H
#define ZICHA_PARSE_EVENT_EXPORT_H

#include "parse/evtx.h"
#include "parse/log_time.h"

/* Whether a file that begins so holds events as XML. */
bool event_export_is_xml(struct str head);
/* Takes all up to the end of the next event off *rest. False: there is no whole one in it. Its time
 * is in *ret. */
must_use bool event_export_xml(struct str *rest, struct arena *a, struct evtx_record *ret);

/* Whether the line is above a list of events, and whether one begins with it. */
bool event_export_is_head(struct str line);
bool event_export_begins(struct str line);
/* An event of a list, with all its lines. False: there is none, or it tells no time. */
must_use bool event_export_text(struct str lines, struct log_time *ret_when,
				struct evtx_record *ret);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* web_session - by its name, whether a cookie holds a visitor's session. */
#ifndef ZICHA_SURVEY_WEB_WEB_SESSION_H
#define ZICHA_SURVEY_WEB_WEB_SESSION_H

#include "base/str.h"

/* PHPSESSID, connect.sid, Admin-Token, .ASPXAUTH; not "author" or "inside". */
bool web_session_is_cookie(struct str name);

#endif

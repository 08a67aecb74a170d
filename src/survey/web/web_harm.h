/* SPDX-License-Identifier: Apache-2.0 */
/* web_harm - what is never asked for: what by its name ends a session, deletes or resets.
 *
 * Whoever follows a link, fills a form or tries a parameter asks here first, so that none of them
 * sends what another leaves alone. */
#ifndef ZICHA_SURVEY_WEB_WEB_HARM_H
#define ZICHA_SURVEY_WEB_WEB_HARM_H

#include "survey/web/web_document.h"

/* Whether the path or the query names such an action, however it is encoded. */
bool web_harm_is_in_url(const struct url *u);
/* The same of a name or value that a form sends. */
bool web_harm_is_in_field(struct str text);
/* All of it, of a link on a page; and whether a script asks first if that is really wanted. */
bool web_harm_is_in_link(const struct web_document_link *l);
/* A button may not even say that it clears, orders or pays. */
bool web_harm_is_in_button(const char *words);

#endif

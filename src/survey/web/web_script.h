/* SPDX-License-Identifier: Apache-2.0 */
/* web_script - what a script on a page names and writes, as far as it stands there literally. */
#ifndef ZICHA_SURVEY_WEB_WEB_SCRIPT_H
#define ZICHA_SURVEY_WEB_WEB_SCRIPT_H

#include "base/arena.h"
#include "parse/js_token.h"

/* The next address "//host/…" or "http://host/…" from *at on, without what stands before the
 * host. False: there are no more. */
bool web_script_next_url(struct str script, size_t *at, struct str *ret);
/* Takes the next document.write("…") off *script: the literal, its escapes undone. */
bool web_script_next_write(struct arena *a, struct str *script, struct str *ret);
/* The next address that the script goes to by itself, if it stands there as a whole: location =
 * "…", location.replace("…"). */
bool web_script_next_journey(struct arena *a, struct js_tokens *tokens, struct str *ret);
/* Where a handler goes: location = '…', location.href='…', window.open('…'); empty: nowhere. */
struct str web_script_address(const char *code);
/* The address, if it is a script; NULL. */
const char *web_script_of(const char *href);

#endif

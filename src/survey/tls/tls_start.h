/* SPDX-License-Identifier: Apache-2.0 */
/* tls_start - what is said before TLS begins inside another protocol: STARTTLS and its like. */
#ifndef ZICHA_SURVEY_TLS_START_H
#define ZICHA_SURVEY_TLS_START_H

#include "base/str.h"

enum tls_start { TLS_AT_ONCE, TLS_SMTP, TLS_IMAP, TLS_POP3, TLS_FTP, TLS_POSTGRESQL, TLS_RDP };

enum tls_start_answer {
	TLS_START_REFUSED = -1,
	TLS_START_WAIT, /* more must come */
	TLS_START_SAY,	/* *ret_say, and forget what came */
	TLS_START_NOW,	/* the ClientHello */
};

/* *step is 0 on a new connection; `heard` is what came since something was said. */
enum tls_start_answer tls_start_next(enum tls_start how, unsigned *step, struct str heard,
				     struct str *ret_say);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
/* personal - numbers in a text that belong to a person: identity cards, telephones, bank cards. */
#ifndef ZICHA_PARSE_PERSONAL_H
#define ZICHA_PARSE_PERSONAL_H

#include "base/str.h"

enum personal_kind { PERSONAL_ID_CARD, PERSONAL_PHONE, PERSONAL_BANK_CARD, PERSONAL_KINDS };
extern const char *const personal_names[PERSONAL_KINDS];

enum { PERSONAL_SAMPLE_SIZE = 40, PERSONAL_MAX = 10 * 1000 };

/* How many different ones the text has (at most PERSONAL_MAX). The first is left in ret_sample
 * with all but its ends masked; "" if there is none. */
size_t personal_count(struct str text, enum personal_kind kind,
		      char ret_sample[PERSONAL_SAMPLE_SIZE]);

#endif

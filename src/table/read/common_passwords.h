/* SPDX-License-Identifier: Apache-2.0 */
/* common_passwords - what is found most where passwords are found, the commonest first. */
#ifndef ZICHA_TABLE_READ_COMMON_PASSWORDS_H
#define ZICHA_TABLE_READ_COMMON_PASSWORDS_H

#include "base/base.h"

extern const char *const common_passwords[];
extern const size_t common_passwords_n;

#endif

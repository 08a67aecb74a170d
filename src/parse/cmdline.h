/* SPDX-License-Identifier: Apache-2.0 */
/* cmdline - the parameters on a kernel command line.
 *
 * Separated by blanks that do not stand between double quotes; what comes after
 * "--" is for init and no parameter. See next_arg() in the kernel's lib/cmdline.c. */
#ifndef ZICHA_PARSE_CMDLINE_H
#define ZICHA_PARSE_CMDLINE_H

#include "base/str.h"

/* Takes the next parameter off *rest; *ret_value is absent where there is no "=". */
must_use bool cmdline_next(struct str *rest, struct str *ret_name, struct str *ret_value);

/* Whether the parameter carries a password, so that its value must not be shown. */
bool cmdline_is_secret(struct str name, struct str value);

#endif

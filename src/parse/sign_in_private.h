/* SPDX-License-Identifier: Apache-2.0 */
/* sign_in_private - what the files behind sign_in share. */
#ifndef ZICHA_PARSE_SIGN_IN_PRIVATE_H
#define ZICHA_PARSE_SIGN_IN_PRIVATE_H

#include "parse/sign_in.h"

/* Messages of switches and firewalls that no fixed sentence fits: fields as NAME=VALUE or 名称:值,
 * and sentences in the middle of a line. */
bool sign_in_device(struct str program, struct str message, struct sign_in *ret);

#endif

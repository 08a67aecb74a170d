/* SPDX-License-Identifier: Apache-2.0 */
/* compose_picture - the rows of a claim as pictures: kept files that its column hash names, each
 * with its caption.
 *
 * A file that is no picture is passed over: the claim asks for pictures of what may be any file.
 * What is a picture and cannot be shown is told in a note, so that nobody takes it for shown. */
#ifndef ZICHA_REPORT_COMPOSE_PICTURE_H
#define ZICHA_REPORT_COMPOSE_PICTURE_H

#include "report/compose_asking.h"

/* Counts the pictures as the claim's rows. 0: at the last row; <0. */
must_use int compose_picture_put(struct composing *c, struct composed_claim *x, struct err *e);

#endif

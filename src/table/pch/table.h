/* SPDX-License-Identifier: Apache-2.0 */
/* table - what all tables include, compiled once: it is a third of the work that a table is.
 *
 * Each file says by itself what it includes: `make tidy` builds without this. */
#include "fact/scan.h"

#include <string.h>

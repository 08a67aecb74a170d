/* SPDX-License-Identifier: Apache-2.0 */
/* config_family - fuzzes the guess whose configuration a text is, and what is read then. */
#include "main/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	config_check(data, size, CONFIG_UNKNOWN);
	return 0;
}

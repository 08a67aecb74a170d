/* SPDX-License-Identifier: Apache-2.0 */
/* config_rgos - fuzzes whole configurations of this family, to the verdict on their rules. */
#include "main/config.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	config_check(data, size, CONFIG_RGOS);
	return 0;
}

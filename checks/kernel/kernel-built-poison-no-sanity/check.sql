-- id: kernel-built-poison-no-sanity
-- title: Freed memory is overwritten without the slow check
-- title[zh_CN]: 释放的内存被覆盖，且不做耗时的复查
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_page_poisoning_no_sanity
-- why: With the check the protection is so slow that it is switched off altogether.
-- why[zh_CN]: 若附带复查，性能下降过大，往往使整个防护被关闭。
-- fix: Start a kernel with CONFIG_PAGE_POISONING_NO_SANITY=y and remove {kernel}: the
--     distribution's own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PAGE_POISONING_NO_SANITY=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_PAGE_POISONING_NO_SANITY' AND value IS NOT 'y';

-- id: kernel-built-poison-zero
-- title: Freed memory is overwritten with zeros
-- title[zh_CN]: 释放的内存以零覆盖
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_page_poisoning_zero
-- why: What is left in freed memory, passwords for one, turns up in another program.
-- why[zh_CN]: 残留在已释放内存中的口令等内容会出现在其他程序中。
-- fix: Start a kernel with CONFIG_PAGE_POISONING_ZERO=y and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PAGE_POISONING_ZERO=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_PAGE_POISONING_ZERO' AND value IS NOT 'y';

-- id: kernel-built-debug-credentials
-- title: The kernel checks its records of who may do what
-- title[zh_CN]: 内核检查凭据数据的一致性
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_debug_credentials
-- why: A flaw that mixes up the rights of two processes is noticed instead of used.
-- why[zh_CN]: 两个进程的权限被混淆的缺陷会被发现，而不是被利用。
-- fix: Start a kernel with CONFIG_DEBUG_CREDENTIALS=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEBUG_CREDENTIALS=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEBUG_CREDENTIALS' AND value IS NOT 'y';

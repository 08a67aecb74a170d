-- id: kernel-built-debug-notifiers
-- title: The kernel checks whom it notifies
-- title[zh_CN]: 内核检查通知链
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_debug_notifiers
-- why: A module that was damaged or removed is not called any more at an address that an attacker
--     chose.
-- why[zh_CN]: 已损坏或已卸载的模块不会再以攻击者选定的地址被调用。
-- fix: Start a kernel with CONFIG_DEBUG_NOTIFIERS=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEBUG_NOTIFIERS=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEBUG_NOTIFIERS' AND value IS NOT 'y';

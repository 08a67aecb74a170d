-- id: kernel-built-panic-oops
-- title: The kernel stops when it finds itself damaged
-- title[zh_CN]: 内核发现自身损坏时停机
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_panic_on_oops
-- why: An attack that fails at first leaves the kernel damaged and running, and can be tried
--     again.
-- why[zh_CN]: 首次失败的攻击会留下已损坏但仍在运行的内核，可以反复尝试。
-- fix: Start a kernel with CONFIG_PANIC_ON_OOPS=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PANIC_ON_OOPS=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_PANIC_ON_OOPS' AND value IS NOT 'y';

-- id: kernel-built-log-private
-- title: The log of the kernel is private from the start
-- title[zh_CN]: 内核日志从启动起即不公开
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_security_dmesg_restrict
-- why: Addresses in it help to attack the kernel.
-- why[zh_CN]: 日志中的地址有助于攻击内核。
-- fix: Start a kernel with CONFIG_SECURITY_DMESG_RESTRICT=y and remove {kernel}: the
--     distribution's own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECURITY_DMESG_RESTRICT=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECURITY_DMESG_RESTRICT' AND value IS NOT 'y';

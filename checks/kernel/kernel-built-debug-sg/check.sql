-- id: kernel-built-debug-sg
-- title: The kernel checks what it gives to disks and network cards
-- title[zh_CN]: 内核检查交给磁盘和网卡的内存列表
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_debug_sg
-- why: A wrong list makes a device read or write memory of others.
-- why[zh_CN]: 错误的列表会使设备读写他人的内存。
-- fix: Start a kernel with CONFIG_DEBUG_SG=y and remove {kernel}: the distribution's own kernel if
--     it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEBUG_SG=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEBUG_SG' AND value IS NOT 'y';

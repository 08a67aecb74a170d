-- id: kernel-built-hibernation
-- title: The kernel cannot hibernate
-- title[zh_CN]: 内核不支持休眠
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_hibernation
-- why: A hibernated host writes its whole memory, keys and passwords too, to the disk.
-- why[zh_CN]: 休眠会把全部内存（包括密钥和口令）写入磁盘。
-- fix: Start a kernel with CONFIG_HIBERNATION=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_HIBERNATION=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_HIBERNATION' AND value <> 'n';

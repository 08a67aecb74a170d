-- id: kernel-built-kcore
-- title: The kernel does not offer its memory as /proc/kcore
-- title[zh_CN]: 内核不提供 /proc/kcore
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_proc_kcore
-- why: Root reads there the keys of encrypted disks and the passwords of people who are signed in.
-- why[zh_CN]: root 可从中读取加密磁盘的密钥和已登录人员的口令。
-- fix: Start a kernel with CONFIG_PROC_KCORE=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PROC_KCORE=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_PROC_KCORE' AND value <> 'n';

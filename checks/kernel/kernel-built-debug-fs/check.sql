-- id: kernel-built-debug-fs
-- title: The kernel has no debugging file system
-- title[zh_CN]: 内核不含调试文件系统
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_debug_fs
-- why: Files there show and change the inside of drivers, and had flaws time and again.
-- why[zh_CN]: 其中的文件可查看和更改驱动程序内部状态，并多次出现漏洞。
-- fix: Start a kernel with CONFIG_DEBUG_FS=n and remove {kernel}: the distribution's own kernel if
--     it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEBUG_FS=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEBUG_FS' AND value <> 'n';

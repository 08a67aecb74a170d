-- id: kernel-built-ia32
-- title: The kernel runs no 32-bit programs
-- title[zh_CN]: 内核不运行 32 位程序
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_ia32_emulation
-- why: The second set of system calls is less tested and had flaws that made any account root.
-- why[zh_CN]: 第二套系统调用测试较少，曾有漏洞使任何账户都能取得 root 权限。
-- fix: Start a kernel with CONFIG_IA32_EMULATION=n and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_IA32_EMULATION=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_IA32_EMULATION' AND value <> 'n';

-- id: kernel-built-vsyscall
-- title: The kernel has no system call page at a fixed address
-- title[zh_CN]: 内核不提供固定地址的 vsyscall 页
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_x86_vsyscall_emulation
-- why: A page at a fixed address helps to build an attack from.
-- why[zh_CN]: 固定地址的内存页便于拼装攻击。
-- fix: Start a kernel with CONFIG_X86_VSYSCALL_EMULATION=n and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_X86_VSYSCALL_EMULATION=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_X86_VSYSCALL_EMULATION' AND value <> 'n';

-- id: kernel-built-kexec
-- title: The kernel starts no other kernel in its place
-- title[zh_CN]: 内核不能直接启动另一个内核
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_kexec
-- why: Root can start a kernel that nobody signed, and none of this host's protections would hold.
-- why[zh_CN]: root 可借此启动未签名的内核，使本机的各项防护失效。
-- fix: Start a kernel with CONFIG_KEXEC=n and remove {kernel}: the distribution's own kernel if it
--     has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_KEXEC=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_KEXEC' AND value <> 'n';

-- id: kernel-built-hooks
-- title: Security modules cannot be unhooked
-- title[zh_CN]: 安全模块不能被摘除
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_security_writable_hooks
-- why: One wrong write in the kernel would otherwise switch SELinux off.
-- why[zh_CN]: 否则内核中一次错误写入就能关闭 SELinux。
-- fix: Start a kernel with CONFIG_SECURITY_WRITABLE_HOOKS=n and remove {kernel}: the
--     distribution's own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECURITY_WRITABLE_HOOKS=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECURITY_WRITABLE_HOOKS' AND value <> 'n';

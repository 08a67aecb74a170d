-- id: kernel-built-security
-- title: The kernel can be given security modules
-- title[zh_CN]: 内核支持安全模块
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_security
-- why: SELinux and AppArmor need it; without them a service that was broken into may do all that
--     its account may.
-- why[zh_CN]: SELinux 和 AppArmor 依赖此项；否则被攻破的服务可以做其账户所能做的一切。
-- fix: Start a kernel with CONFIG_SECURITY=y and remove {kernel}: the distribution's own kernel if
--     it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECURITY=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECURITY' AND value IS NOT 'y';

-- id: kernel-built-kmem
-- title: The kernel does not offer its memory as /dev/kmem
-- title[zh_CN]: 内核不提供 /dev/kmem
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_devkmem
-- why: Whoever is root for a moment can hide for good in the kernel, beyond every module check.
-- why[zh_CN]: 短暂取得 root 权限的人可借此长期隐藏在内核中，绕过所有模块检查。
-- fix: Start a kernel with CONFIG_DEVKMEM=n and remove {kernel}: the distribution's own kernel if
--     it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEVKMEM=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEVKMEM' AND value <> 'n';

-- id: kernel-built-vdso
-- title: The kernel places its helper page at random
-- title[zh_CN]: 内核随机放置 vDSO 页的地址
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_compat_vdso
-- why: A page of code at a fixed address gives an attacker the pieces to build an attack from.
-- why[zh_CN]: 固定地址上的代码页为攻击者提供了拼装攻击的素材。
-- fix: Start a kernel with CONFIG_COMPAT_VDSO=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_COMPAT_VDSO=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_COMPAT_VDSO' AND value <> 'n';

-- id: kernel-built-brk
-- title: The kernel places the heap of programs at random
-- title[zh_CN]: 内核随机放置程序堆的地址
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_compat_brk
-- why: With the old placement an attacker knows where the data of a program begin.
-- why[zh_CN]: 沿用旧的固定布局时，攻击者可以知道程序数据的起始地址。
-- fix: Start a kernel with CONFIG_COMPAT_BRK=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_COMPAT_BRK=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_COMPAT_BRK' AND value <> 'n';

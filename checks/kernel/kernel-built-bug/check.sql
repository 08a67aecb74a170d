-- id: kernel-built-bug
-- title: The kernel reports its own inconsistencies
-- title[zh_CN]: 内核会报告自身的不一致状态
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_bug
-- why: Without it the kernel goes on silently after it found its own data damaged, as during an
--     attack.
-- why[zh_CN]: 没有此项，内核在发现自身数据被破坏（例如受到攻击）后仍会默默继续运行。
-- fix: Start a kernel with CONFIG_BUG=y and remove {kernel}: the distribution's own kernel if it
--     has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_BUG=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_BUG' AND value IS NOT 'y';

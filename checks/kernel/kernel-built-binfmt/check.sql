-- id: kernel-built-binfmt
-- title: The kernel starts no programs through registered interpreters
-- title[zh_CN]: 内核不支持注册其他程序格式的解释器
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_binfmt_misc
-- why: A registered interpreter runs with the rights of a setuid program that it is named for, and
--     no list of programs shows it.
-- why[zh_CN]: 注册的解释器会以 setuid 程序的权限运行，而且在程序清单中看不到。
-- fix: Start a kernel with CONFIG_BINFMT_MISC=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_BINFMT_MISC=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_BINFMT_MISC' AND value <> 'n';

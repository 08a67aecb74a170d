-- id: kernel-built-ptys
-- title: The kernel has no old-style terminals
-- title[zh_CN]: 内核不含旧式伪终端
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_legacy_ptys
-- why: Their fixed names let one account wait for another and read along.
-- why[zh_CN]: 其固定的名称使一个账户可以守候并窃读另一账户的输入。
-- fix: Start a kernel with CONFIG_LEGACY_PTYS=n and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_LEGACY_PTYS=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_LEGACY_PTYS' AND value <> 'n';

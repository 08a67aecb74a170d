-- id: kernel-built-debug-list
-- title: The kernel checks its lists
-- title[zh_CN]: 内核检查链表的完整性
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_debug_list
-- why: A damaged list is the usual way from a flaw in a driver to root; the check stops the kernel
--     there.
-- why[zh_CN]: 破坏链表是从驱动缺陷取得 root 权限的常见途径，该检查会及时中止。
-- fix: Start a kernel with CONFIG_DEBUG_LIST=y and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEBUG_LIST=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEBUG_LIST' AND value IS NOT 'y';

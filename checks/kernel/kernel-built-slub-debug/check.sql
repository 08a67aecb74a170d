-- id: kernel-built-slub-debug
-- title: The kernel can check its small memory pieces
-- title[zh_CN]: 内核可以检查小块内存
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_slub_debug
-- why: Without it overwritten pieces are neither found nor can the check be switched on at start.
-- why[zh_CN]: 没有此项，既发现不了被改写的内存块，也无法在启动时开启检查。
-- fix: Start a kernel with CONFIG_SLUB_DEBUG=y and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SLUB_DEBUG=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SLUB_DEBUG' AND value IS NOT 'y';

-- id: kernel-built-unmap-el0
-- title: The kernel hides its memory from programs on ARM
-- title[zh_CN]: ARM 平台上内核对程序隐藏自身内存
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM kernel_config WHERE architecture = 'aarch64'
-- key: kernel
-- same-as: xccdf:kernel_config_unmap_kernel_at_el0
-- why: On some processors programs can otherwise read all memory, passwords and keys too
--     (Meltdown).
-- why[zh_CN]: 否则在部分处理器上，程序可以读取全部内存，包括口令和密钥（Meltdown）。
-- fix: Start a kernel with CONFIG_UNMAP_KERNEL_AT_EL0=y and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_UNMAP_KERNEL_AT_EL0=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_UNMAP_KERNEL_AT_EL0' AND value IS NOT 'y' AND architecture = 'aarch64';

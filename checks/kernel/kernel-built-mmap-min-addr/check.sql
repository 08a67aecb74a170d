-- id: kernel-built-mmap-min-addr
-- title: No program can place anything at the lowest addresses
-- title[zh_CN]: 程序不能占用最低的内存地址
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_default_mmap_min_addr
-- why: A flaw of the kernel that follows an empty pointer lands in a page of the attacker.
-- why[zh_CN]: 内核若误用空指针，就会落入攻击者准备好的内存页。
-- fix: Start a kernel with CONFIG_DEFAULT_MMAP_MIN_ADDR=65536 and remove {kernel}: the
--     distribution's own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_DEFAULT_MMAP_MIN_ADDR=65536 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_DEFAULT_MMAP_MIN_ADDR' AND value IS NOT '65536';

-- id: kernel-built-panic-timeout
-- title: A kernel that stopped waits as long as was decided
-- title[zh_CN]: 内核停机后按规定的时间等待
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- param value: 0 | the value that is wanted
-- param value[zh_CN]: 要求的取值
-- key: kernel
-- same-as: xccdf:kernel_config_panic_timeout
-- why: A host that starts again at once hides from everybody that it was attacked.
-- why[zh_CN]: 立即自动重启的主机会使受攻击的迹象无人察觉。
-- fix: Start a kernel with CONFIG_PANIC_TIMEOUT={wanted} and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_PANIC_TIMEOUT={wanted} 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, :value AS wanted, path, line
FROM kernel_config
WHERE name = 'CONFIG_PANIC_TIMEOUT' AND value IS NOT CAST(:value AS TEXT);

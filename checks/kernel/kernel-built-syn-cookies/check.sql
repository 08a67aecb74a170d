-- id: kernel-built-syn-cookies
-- title: The kernel can withstand a flood of half-open connections
-- title[zh_CN]: 内核能够抵御半开连接洪泛
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_syn_cookies
-- why: One computer in the network that was broken into can otherwise make the server unreachable.
-- why[zh_CN]: 否则网内一台被控制的计算机就能使服务器无法连接。
-- fix: Start a kernel with CONFIG_SYN_COOKIES=y and remove {kernel}: the distribution's own kernel
--     if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SYN_COOKIES=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SYN_COOKIES' AND value IS NOT 'y';
